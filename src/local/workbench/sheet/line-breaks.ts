// Texts of several lines in cells. The spreadsheet's editor knows lines only as paragraphs of a rich text and would
// drop plain line breaks: they become paragraphs while a cell is edited, and line breaks again when it is written.
import type { ICellData, IDocumentData, Injector, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

const END = '\r\n';

/** The text of a rich text, with its lines. */
export const textOf = ({ body }: IDocumentData): string =>
  (body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');

function documentOf(text: string): IDocumentData {
  const stream = text.replace(/\r\n?|\n/g, '\r');
  const paragraphs = [...`${stream}\r`.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: 'lines',
    documentStyle: {},
    body: {
      dataStream: stream + END,
      textRuns: [],
      paragraphs,
      sectionBreaks: [{ startIndex: stream.length + 1 }],
    },
  };
}

const hasLines = (cell: Nullable<ICellData>): cell is ICellData & { v: string } =>
  typeof cell?.v === 'string' && !cell.p && !cell.f && /[\r\n]/.test(cell.v);

/** Hands texts of several lines to the editor as paragraphs, until it is disposed of. */
export const editLines = (injector: Injector) =>
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: 'claim-desk-lines',
    priority: 10,
    handler: (cell, _, next) => next(hasLines(cell) ? { ...cell, p: documentOf(cell.v) } : cell),
  });

/** Nothing but lines: no part of it looks another way, and nothing stands in it but text. */
const isPlain = ({ body, drawingsOrder = [] }: IDocumentData): boolean => {
  const { textRuns = [], paragraphs = [], customRanges = [], customBlocks = [] } = body ?? {};
  const looks = textRuns.some(({ ts }) => ts && Object.keys(ts).length > 0);
  const others = customRanges.length + customBlocks.length + drawingsOrder.length;
  return !looks && others === 0 && !paragraphs.some(({ bullet }) => bullet);
};

/** A cell as it is written: its paragraphs are lines of a plain text again. */
export function plainLines(cell: ICellData): void {
  const { p } = cell;
  if (!p || !isPlain(p)) return;
  cell.v = textOf(p);
  cell.t = CellValueType.STRING;
  cell.p = null;
}
