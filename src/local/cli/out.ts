// What is written to files: the seller's rows with the results as further columns, the lines of `--json`, a calendar.
import { calendarBegin, calendarEnd, calendarEntry } from '../../base/calendar-file';
import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import type { OwnLetters } from '../../desk';
import { addonWords } from '../../text/addon';
import { cliWords } from '../../text/cli';
import { type Column, joinedRows, rowsToWrite, type SheetPart } from '../files/columns';
import { csvLines, csvStart } from '../files/csv';
import { parquetRows } from '../files/parquet';
import { addColumns } from '../files/write';
import type { Asked } from './arguments';
import { calendarEntryOf } from './calendar';
import type { NewFile } from './disk';
import { dueList } from './due-list';
import { detailOf, refuse, type Terminal } from './input';
import { lineOf } from './json';
import type { Block, OrderTable } from './order-table';
import { parquetColumns } from './parquet-columns';
import { addedColumns } from './result-columns';

/** Something that is made of the orders of a table, block by block. */
export interface Taker {
  readonly take: (block: Block) => void;
  readonly end: () => void | Promise<void>;
}

/** A file in the making; what hinders writing it is said. */
export function begunFile(file: string, language: UiLanguage, io: Terminal) {
  let made: NewFile | null = null;
  function tried<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      made?.drop();
      return refuse('out_failed', language, { file, detail: detailOf(error) });
    }
  }
  const begun = tried(() => io.begin(file));
  made = begun;
  const encoder = new TextEncoder();
  return {
    push: (piece: string | Uint8Array): void =>
      tried(() => begun.push(typeof piece === 'string' ? encoder.encode(piece) : piece)),
    done: (): void => tried(begun.done),
  };
}

/** What is said of results that were written beside rows. */
function sayNotes(
  { notes, mixed }: Pick<ReturnType<typeof addedColumns>, 'notes' | 'mixed'>,
  language: UiLanguage,
  io: Terminal,
): void {
  if (mixed) io.err(`${say(addonWords.mixed_up, language)}\n`);
  for (const { row, add } of notes)
    if (add !== null) io.err(`${say(cliWords.row_note, language, { row, sentence: add })}\n`);
}

/** The lines of `--json`; `named` says which file each stands in. */
export const jsonTaker = (
  asked: Asked,
  table: OrderTable,
  letters: OwnLetters,
  push: (line: string) => void,
): Taker['take'] => {
  const name = table.name === '' ? null : table.name;
  return ({ all }) => {
    let text = '';
    for (const each of all) text += lineOf(each, asked, letters, name);
    if (text !== '') push(text);
  };
};

const nothing: Block = { lines: [], all: [] };

/** A file of rows in the making; `taker` hands on the rows of each block with the results beside them. */
function fileOfRows(
  out: string,
  table: OrderTable,
  asked: Asked,
  letters: OwnLetters,
  io: Terminal,
) {
  const { language } = asked;
  const { known, width } = table;
  const { push, done } = begunFile(out, language, io);
  // Only a workbook can hide a column.
  const how = { ...asked, keys: false };
  const added = ({ lines, all }: Block) => addedColumns({ lines, known, width }, all, how, letters);
  return {
    push,
    added,
    taker: (
      write: (part: SheetPart, columns: readonly Column[]) => void,
      finish = () => {},
    ): Taker => ({
      take(block) {
        const [first] = block.lines;
        if (first === undefined) return;
        const results = added(block);
        const rows = block.lines.map(({ read }) => read);
        write({ rows, first: first.row, width }, results.columns);
        sayNotes(results, language, io);
      },
      end() {
        finish();
        done();
        io.err(`${say(cliWords.written, language, { file: out })}\n`);
      },
    }),
  };
}

/** The rows of a table with the results beside them, as text. */
export function csvTaker(
  out: string,
  delimiter: ',' | '\t',
  table: OrderTable,
  asked: Asked,
  letters: OwnLetters,
  io: Terminal,
): Taker {
  const { width, head, isText } = table;
  const { push, added, taker } = fileOfRows(out, table, asked, letters, io);
  const write = (part: SheetPart, columns: readonly Column[]): void => {
    for (const text of csvLines(part, columns, head.length, isText, delimiter)) push(text);
  };
  push(csvStart);
  write({ rows: head, first: 1, width }, added(nothing).columns);
  return taker(write);
}

/** The rows of a table with the results beside them, as a Parquet file. */
export function parquetTaker(
  out: string,
  table: OrderTable,
  asked: Asked,
  letters: OwnLetters,
  io: Terminal,
): Taker {
  const { push, added, taker } = fileOfRows(out, table, asked, letters, io);
  const rows = parquetRows(parquetColumns(table, added(nothing).columns), push);
  const asIs = (cell: Cell): Cell => cell;
  return taker((part, columns) => {
    const values = rowsToWrite(columns, table.head.length);
    for (const row of joinedRows(part, values, asIs, asIs)) rows.add(row);
  }, rows.end);
}

/** The rows of a table with the results beside them, as a workbook: its own, where it came as one. */
export function bookTaker(
  out: string,
  table: OrderTable,
  asked: Asked,
  letters: OwnLetters,
  io: Terminal,
): Taker {
  const { language } = asked;
  const { known, width, head, held, file } = table;
  const blocks: Block[] = [];
  return {
    take: (block) => void blocks.push(block),
    async end() {
      if (held === null) return;
      const lines = blocks.flatMap((each) => each.lines);
      const all = blocks.flatMap((each) => each.all);
      const how = { ...asked, keys: true };
      const added = addedColumns({ lines, known, width }, all, how, letters);
      const { bytes, sheet } = held;
      const book = await addColumns(
        bytes,
        file,
        sheet.name,
        head.length,
        added.columns,
        sheet,
      ).catch((error) => refuse('out_failed', language, { file: out, detail: detailOf(error) }));
      const made = begunFile(out, language, io);
      made.push(book);
      made.done();
      sayNotes(added, language, io);
      io.err(`${say(cliWords.written, language, { file: out })}\n`);
    },
  };
}

/** The due days of all tables as a calendar file. */
export function calendarTaker(out: string, today: Day, language: UiLanguage, io: Terminal): Taker {
  const file = begunFile(out, language, io);
  let count = 0;
  file.push(calendarBegin);
  return {
    take({ all }) {
      for (const each of all) {
        const entry = calendarEntryOf(each, today, language);
        if (entry === null) continue;
        file.push(calendarEntry(entry, today));
        count += 1;
      }
    },
    end() {
      file.push(calendarEnd);
      file.done();
      io.err(`${say(cliWords.calendar_written, language, { file: out, count })}\n`);
    },
  };
}

/** What is due by today as a text file to print. */
export function listTaker(out: string, today: Day, language: UiLanguage, io: Terminal): Taker {
  const file = begunFile(out, language, io);
  const list = dueList(today, language);
  return {
    take: ({ all }) => all.forEach(list.add),
    end() {
      file.push(`${csvStart}${list.text()}`);
      file.done();
      io.err(`${say(cliWords.list_written, language, { file: out, count: list.count() })}\n`);
    },
  };
}
