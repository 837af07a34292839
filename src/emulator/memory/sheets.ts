// The sheets of the in-memory book as its backing gives them: lines, names, marks, colours.
import type { Backing } from '../backing';
import type { LineChange } from '../cells/lines';
import { addSheet, type BookState, changeLines, removeSheet, renameSheet, sheetOf } from './book';
import type { Calculator } from './calculate';

export const ROWS = 1000;
export const COLUMNS = 26;

type Sheets = Pick<
  Backing,
  | 'addSheet'
  | 'removeSheet'
  | 'setSheet'
  | 'insertLines'
  | 'removeLines'
  | 'moveLines'
  | 'line'
  | 'setLines'
  | 'select'
  | 'names'
  | 'setName'
  | 'tags'
  | 'addTag'
  | 'setTag'
  | 'conditionalFormats'
  | 'setConditionalFormats'
  | 'hurdles'
>;

/** The half of the backing that is about sheets and what hangs on them. */
export function sheetBacking(book: BookState, calculator: Calculator): Sheets {
  function change(sheet: number, lines: LineChange): void {
    changeLines(book, sheet, lines);
    calculator.changed();
  }
  return {
    addSheet: (name, index) => addSheet(book, name, index, ROWS, COLUMNS),
    removeSheet(id) {
      removeSheet(book, id);
      calculator.changed();
    },
    setSheet(id, { name, ...facts }) {
      const sheet = sheetOf(book, id);
      if (name !== undefined) renameSheet(book, sheet, name);
      Object.assign(sheet, facts);
      calculator.changed();
    },
    insertLines: (sheet, axis, at, count) => change(sheet, { kind: 'insert', axis, at, count }),
    removeLines: (sheet, axis, at, count) => change(sheet, { kind: 'remove', axis, at, count }),
    moveLines: (sheet, axis, at, count, before) =>
      change(sheet, { kind: 'move', axis, at, count, before }),
    line: (id, axis, at) => sheetOf(book, id).lines[axis][at - 1] ?? {},
    setLines(id, axis, at, count, look) {
      const lines = sheetOf(book, id).lines[axis];
      for (let line = at; line < at + count; line += 1) {
        lines[line - 1] = { ...lines[line - 1], ...look };
      }
    },
    select(area) {
      book.selection = area;
    },
    names: () => book.names,
    setName(name, area) {
      book.names = book.names.filter((one) => one.name !== name);
      if (area !== null) book.names.push({ name, area });
      calculator.changed();
    },
    tags: () => book.tags,
    addTag(tag) {
      book.lastId += 1;
      book.tags.push({ ...tag, id: book.lastId });
      return book.lastId;
    },
    setTag(id, given) {
      book.tags = book.tags.flatMap((tag) => {
        if (tag.id !== id) return [tag];
        return given === null ? [] : [{ ...tag, ...given }];
      });
    },
    conditionalFormats: (id) => sheetOf(book, id).formats,
    setConditionalFormats(id, formats) {
      sheetOf(book, id).formats = [...formats];
    },
    hurdles: (id) => sheetOf(book, id).hurdles,
  };
}
