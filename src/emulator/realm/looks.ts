// A range's formats and notes: for each look the getters and setters, one and many, from one table.
import type { Area, Json, Look } from '../backing';
import { exception } from './errors';
import { call } from './hooks';
import { amount, type Method, mismatch, optional, table, text } from './service';

interface LookMethods {
  readonly look: Look;
  /** As in `setFontColor`; the plural adds an s. */
  readonly name: string;
  readonly plural?: string;
  readonly check: (value: unknown) => Json;
  readonly none: Json;
}

const word =
  (...words: readonly string[]) =>
  (value: unknown): string => {
    const given = text(value);
    if (!words.includes(given)) throw exception(`Invalid argument: ${given}`);
    return given;
  };

const TABLE: readonly LookMethods[] = [
  { look: 'numberFormat', name: 'NumberFormat', check: text, none: null },
  { look: 'note', name: 'Note', check: text, none: '' },
  { look: 'background', name: 'Background', check: text, none: '#ffffff' },
  { look: 'fontColor', name: 'FontColor', check: text, none: '#000000' },
  {
    look: 'fontFamily',
    name: 'FontFamily',
    plural: 'FontFamilies',
    check: text,
    none: 'Arial',
  },
  {
    look: 'fontLine',
    name: 'FontLine',
    check: word('underline', 'line-through', 'none'),
    none: 'none',
  },
  { look: 'fontSize', name: 'FontSize', check: amount, none: 10 },
  { look: 'fontStyle', name: 'FontStyle', check: word('italic', 'normal'), none: 'normal' },
  { look: 'fontWeight', name: 'FontWeight', check: word('bold', 'normal'), none: 'normal' },
  {
    look: 'horizontalAlignment',
    name: 'HorizontalAlignment',
    check: word('left', 'center', 'right', 'normal'),
    none: 'general',
  },
  {
    look: 'verticalAlignment',
    name: 'VerticalAlignment',
    check: word('top', 'middle', 'bottom'),
    none: 'bottom',
  },
];

/** Refuses data of another shape in Google's words. */
export function checkShape(area: Area, lines: readonly (readonly unknown[])[]): void {
  const differs = (what: string, data: number, range: number) =>
    exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${data} but the range has ${range}.`,
    );
  if (lines.length !== area.rows) throw differs('rows', lines.length, area.rows);
  for (const line of lines) {
    if (line.length !== area.columns) throw differs('columns', line.length, area.columns);
  }
}

/** The same value for every cell. */
export const fill = <T>(area: Area, value: T): T[][] =>
  Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));

/** What Sheets reports for cells whose number format nobody has set. */
function withAutomaticFormats(area: Area, formats: Json[][]): Json[][] {
  const values = call('values', area);
  return formats.map((line, down) =>
    line.map((format, right) => {
      const number = typeof values[down]?.[right] === 'number';
      return format ?? (number ? '0.###############' : 'General');
    }),
  );
}

function read(area: Area, { look, none }: LookMethods): Json[][] {
  const found = call('looks', area, look);
  if (look === 'numberFormat') return withAutomaticFormats(area, found);
  return found.map((line) => line.map((value) => value ?? none));
}

type Way = 'get' | 'getAll' | 'set' | 'setAll';

const METHODS = new Map<string, { readonly entry: LookMethods; readonly way: Way }>(
  TABLE.flatMap((entry) => {
    const plural = entry.plural ?? `${entry.name}s`;
    return [
      [`get${entry.name}`, { entry, way: 'get' }],
      [`get${plural}`, { entry, way: 'getAll' }],
      [`set${entry.name}`, { entry, way: 'set' }],
      [`set${plural}`, { entry, way: 'setAll' }],
    ] as const;
  }),
);

/** The look method of a range by its name; setters give `self` for chaining. */
export function lookMethod(area: Area, self: () => object, name: string): Method | undefined {
  const found = METHODS.get(name);
  if (found === undefined) return undefined;
  const { entry, way } = found;
  const check = (value: unknown): Json => optional(value, entry.check, null);
  switch (way) {
    case 'get':
      return () => read({ ...area, rows: 1, columns: 1 }, entry)[0]?.[0];
    case 'getAll':
      return () => read(area, entry);
    case 'set':
      return (value) => {
        if (value === undefined) mismatch();
        call('setLooks', area, entry.look, fill(area, check(value)));
        return self();
      };
    case 'setAll':
      return (values) => {
        const lines = table(values);
        checkShape(area, lines);
        const checked = lines.map((line) => line.map(check));
        call('setLooks', area, entry.look, checked);
        return self();
      };
  }
}
