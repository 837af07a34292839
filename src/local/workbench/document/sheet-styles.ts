// Looks of a file as the page's spreadsheet draws them.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The colours of Excel's own theme, by their numbers in the file. */
const theme = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4'],
  ...['ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'],
];

/** Lighter (to 1) or darker (to -1). */
const tinted = (rgb: string, tint: number): string =>
  [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(rgb.slice(at, at + 2), 16);
      const now = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(now).toString(16).padStart(2, '0');
    })
    .join('');

export function colourOf(color: Color | undefined): string | null {
  const rgb = color?.rgb?.slice(-6) ?? theme[color?.theme ?? -1];
  if (rgb === undefined || !/^[\da-f]{6}$/i.test(rgb)) return null;
  return `#${tinted(rgb, color?.tint ?? 0).toLowerCase()}`;
}

function fillOf({ fill }: CellStyle): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return colourOf(fill.fgColor) ?? colourOf(fill.bgColor);
}

const horizontal = new Map<string, HorizontalAlign>([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
]);
const vertical = new Map<string, VerticalAlign>([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);
const sides = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;

function bordersOf({ border }: CellStyle): IStyleData['bd'] {
  const drawn = sides.flatMap(([name, side]) => {
    const line = border?.[side];
    if (line === undefined) return [];
    const s = line.style === 'thin' || line.style === 'hair' ? BorderStyleTypes.THIN : null;
    const cl = { rgb: colourOf(line.color) ?? '#000000' };
    return [[name, { s: s ?? BorderStyleTypes.MEDIUM, cl }] as const];
  });
  return drawn.length === 0 ? null : Object.fromEntries(drawn);
}

const on = { s: BooleanNumber.TRUE };

export function styleOf(style: CellStyle): IStyleData {
  const { font, alignment, numFmt } = style;
  const [fill, colour, borders] = [fillOf(style), colourOf(font?.color), bordersOf(style)];
  return {
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.underline ? { ul: on } : {}),
    ...(font?.strikethrough ? { st: on } : {}),
    ...(colour === null || colour === '#000000' ? {} : { cl: { rgb: colour } }),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment?.horizontal === undefined
      ? {}
      : { ht: horizontal.get(alignment.horizontal) ?? null }),
    ...(alignment?.vertical === undefined ? {} : { vt: vertical.get(alignment.vertical) ?? null }),
    ...(numFmt === undefined || /^general$/i.test(numFmt) ? {} : { n: { pattern: numFmt } }),
    ...(borders ? { bd: borders } : {}),
  };
}
