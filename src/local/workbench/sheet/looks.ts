// How a cell looks: the names Apps Script uses ↔ the style of the page's spreadsheet.
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Json, Look } from '../../../emulator/backing';

const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

const HORIZONTAL = new Map<string, HorizontalAlign>([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
]);
const VERTICAL = new Map<string, VerticalAlign>([
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);
const WRAP = new Map<string, WrapStrategy>([
  ['OVERFLOW', WrapStrategy.OVERFLOW],
  ['CLIP', WrapStrategy.CLIP],
  ['WRAP', WrapStrategy.WRAP],
]);

const keyOf = <T>(map: ReadonlyMap<string, T>, value: unknown): string | null =>
  [...map].find(([, one]) => one === value)?.[0] ?? null;

interface StyledLook {
  /** The part of a style that shows the look; nulls take it away. */
  write(value: Json): IStyleData;
  read(style: IStyleData): Json;
}

const on = { s: BooleanNumber.TRUE };

/** Looks that the spreadsheet shows; the others are kept beside the cell. */
const STYLED: Partial<Record<Look, StyledLook>> = {
  numberFormat: {
    write: (value) => {
      const pattern = text(value);
      return { n: pattern === null || /^general$/i.test(pattern) ? null : { pattern } };
    },
    read: (style) => style.n?.pattern ?? null,
  },
  background: {
    write: (value) => ({ bg: text(value) === null ? null : { rgb: text(value) } }),
    read: (style) => style.bg?.rgb ?? null,
  },
  fontColor: {
    write: (value) => ({ cl: text(value) === null ? null : { rgb: text(value) } }),
    read: (style) => style.cl?.rgb ?? null,
  },
  fontFamily: {
    write: (value) => ({ ff: text(value) }),
    read: (style) => style.ff ?? null,
  },
  fontSize: {
    write: (value) => (typeof value === 'number' ? { fs: value } : {}),
    read: (style) => style.fs ?? null,
  },
  fontWeight: {
    write: (value) => ({ bl: value === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    read: (style) => (style.bl === BooleanNumber.TRUE ? 'bold' : null),
  },
  fontStyle: {
    write: (value) => ({ it: value === 'italic' ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    read: (style) => (style.it === BooleanNumber.TRUE ? 'italic' : null),
  },
  fontLine: {
    write: (value) =>
      value === 'underline' ? { ul: on } : value === 'line-through' ? { st: on } : {},
    read: (style) =>
      style.ul?.s === BooleanNumber.TRUE
        ? 'underline'
        : style.st?.s === BooleanNumber.TRUE
          ? 'line-through'
          : null,
  },
  horizontalAlignment: {
    write: (value) => ({ ht: HORIZONTAL.get(text(value) ?? '') ?? null }),
    read: (style) => keyOf(HORIZONTAL, style.ht),
  },
  verticalAlignment: {
    write: (value) => ({ vt: VERTICAL.get(text(value) ?? '') ?? null }),
    read: (style) => keyOf(VERTICAL, style.vt),
  },
  wrap: {
    // Said outright, not left out: a column may say otherwise.
    write: (value) => ({ tb: WRAP.get(text(value) ?? '') ?? WrapStrategy.UNSPECIFIED }),
    read: (style) => keyOf(WRAP, style.tb),
  },
};

const KEPT = 'claimDesk';

function keptOf(cell: Nullable<ICellData>): Record<string, Json> {
  const kept: unknown = cell?.custom?.[KEPT];
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
}

/** What a cell inserted beside this one looks like, but for its style: no note. */
export function inherited(cell: Nullable<ICellData>): ICellData {
  const { note, ...kept } = keptOf(cell);
  return Object.keys(kept).length === 0 ? {} : { custom: { [KEPT]: kept } };
}

/** The look of a cell with this style. */
export function readLook(cell: Nullable<ICellData>, style: Nullable<IStyleData>, look: Look): Json {
  const styled = STYLED[look];
  if (styled !== undefined) return style ? styled.read(style) : null;
  return keptOf(cell)[look] ?? null;
}

/** The change that gives a cell the look. */
export function writeLook(cell: Nullable<ICellData>, look: Look, value: Json): ICellData {
  const styled = STYLED[look];
  if (styled !== undefined) return { s: styled.write(value) };
  const kept = keptOf(cell);
  if (value === null) delete kept[look];
  else kept[look] = value;
  return { custom: { ...cell?.custom, [KEPT]: kept } };
}

/** Whether writing the look would change nothing. */
export function hasLook(
  cell: Nullable<ICellData>,
  style: Nullable<IStyleData>,
  look: Look,
  value: Json,
): boolean {
  const now = readLook(cell, style, look);
  const plain = (one: Json) =>
    typeof one === 'object' && one !== null ? JSON.stringify(one) : one;
  if (plain(now) === plain(value)) return true;
  return now === null && look === 'numberFormat' && /^general$/i.test(text(value) ?? '');
}
