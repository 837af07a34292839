// npm run classify: a file of orders in, a table, JSON lines or a new file out.

import type { SheetRow } from '../../base/cell';
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say, type Values } from '../../base/say';
import {
  type Assessment,
  assess,
  cutBlocks,
  fieldNamed,
  type OwnLetters,
  type Plan,
  type PlanFailure,
  plan,
  readAllSettings,
  type Settings,
} from '../../desk';

import { cliWords } from '../../text/cli';
import { sayPlacedSetting } from '../../text/settings';
import { type ReadFile, readTable } from '../files/read';
import type { SheetTable } from '../files/table';
import { addColumns } from '../files/write';
import { type Asked, readArguments } from './arguments';
import { calendarOf } from './calendar';
import { explainColumns } from './explain-columns';
import { toJson } from './json';
import { lettersIn, lettersSheet, readOwn } from './letters';
import { report } from './report';
import { addedColumns } from './result-columns';
import { printable } from './table';

/** Everything the command needs from outside, so that tests can stand in for a terminal. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
  /** Standard error is a person's screen: a progress line may be drawn there. */
  readonly progress: boolean;
  readonly colour: boolean;
  readonly today: () => Day;
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Whether two names are the same file. */
  readonly same: (one: string, other: string) => boolean;
}

/** A sentence for standard error; the command ends with 2. */
class Refusal extends Error {}

const refuse = (words: keyof typeof cliWords, language: UiLanguage, values: Values): never => {
  throw new Refusal(say(cliWords[words], language, values));
};

const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

async function bytesOf(file: string, language: UiLanguage, io: Terminal): Promise<Uint8Array> {
  try {
    return await io.read(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refuse(missing ? 'file_missing' : 'file_unreadable', language, {
      file,
      detail: detailOf(error),
    });
  }
}

async function settingsOf(asked: Asked, io: Terminal): Promise<Settings> {
  const { language } = asked;
  let given: unknown = {};
  if (asked.settings !== null) {
    const bytes = await bytesOf(asked.settings, language, io);
    try {
      given = JSON.parse(new TextDecoder().decode(bytes));
    } catch (error) {
      refuse('settings_unreadable', language, { file: asked.settings, detail: detailOf(error) });
    }
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      refuse('settings_shape', language, { file: asked.settings });
  }
  const { settings, problems } = readAllSettings(given);
  for (const each of problems) {
    const sentence = sayPlacedSetting(each, say(cliWords.settings, language), language);
    const words = each.code === 'bad_setting' ? cliWords.default_used : cliWords.not_used;
    io.err(`${printable(say(words, language, { sentence }))}\n`);
  }
  const columns: Record<string, string> = { ...settings.columns };
  for (const [header, text] of Object.entries(asked.map)) {
    const field = fieldNamed(text);
    if (field === null || header === '')
      refuse('bad_map', language, { given: text === '' ? header : text });
    else columns[header] = field;
  }
  return { ...settings, columns, ...(asked.dates === null ? {} : { dates: asked.dates }) };
}

async function writeFile(file: string, bytes: Uint8Array, language: UiLanguage, io: Terminal) {
  try {
    await io.write(file, bytes);
  } catch (error) {
    refuse('out_failed', language, { file, detail: detailOf(error) });
  }
}

/** The first sheet that holds orders; a workbook often opens with a note or a summary. */
function findSheet(sheets: readonly SheetTable[], settings: Settings, file: string, today: Day) {
  let failure: PlanFailure | null = null;
  for (const sheet of sheets) {
    const made = plan(
      sheet.rows.slice(0, 15),
      sheet.rows.slice(15),
      settings,
      `${file} ${sheet.name}`,
      today,
    );
    if (made.ok) return { sheet, plan: made.plan };
    if (failure === null || failure.code === 'empty') failure = made;
  }
  return failure?.code ?? 'empty';
}

const rowsOf = (sheet: SheetTable, headerRow: number): SheetRow[] =>
  sheet.rows.slice(headerRow).map((cells, i) => ({ row: headerRow + 1 + i, cells }));

/** Assesses block by block and draws a line of progress while it lasts. */
function assessAll(made: Plan, rows: readonly SheetRow[], today: Day, asked: Asked, io: Terminal) {
  const all: Assessment[] = [];
  let done = 0;
  for (const block of cutBlocks(made.sheet, rows, 1000)) {
    all.push(...assess(made, block, today));
    done += block.length;
    if (io.progress && rows.length > 2000) {
      const bar = '█'.repeat(Math.round((20 * done) / rows.length)).padEnd(20, '░');
      io.err(`\r${bar} ${say(cliWords.progress, asked.language, { done, all: rows.length })}`);
    }
  }
  if (io.progress && rows.length > 2000) io.err('\r\u001b[2K');
  return all;
}

/** The tables of a file, whatever its kind. */
async function tableOf(
  bytes: Uint8Array,
  file: string,
  language: UiLanguage,
  encoding: Asked['encoding'],
): Promise<ReadFile> {
  const read = await readTable(bytes, file, encoding === null ? {} : { encoding });
  if (read.ok) return read.file;
  const { code, detail } = read.problem;
  return refuse(`file_${code}`, language, { file, detail: detail.replace(/\.$/, '') });
}

/** The seller's own letters: the file named, else the sheet for them in the workbook of orders. */
async function lettersGiven(asked: Asked, orders: ReadFile, io: Terminal) {
  const { language, letters } = asked;
  if (letters === null) {
    const sheet = lettersSheet(orders.sheets);
    return sheet === null ? null : { source: sheet.name, sheet };
  }
  const bytes = await bytesOf(letters, language, io);
  const { sheets } = await tableOf(bytes, letters, language, null);
  const sheet = lettersIn(sheets);
  return sheet === null
    ? refuse('no_letters', language, { file: letters })
    : { source: letters, sheet };
}

async function classify(asked: Asked, io: Terminal): Promise<void> {
  const { language, file } = asked;
  for (const read of [file, asked.settings, asked.letters])
    for (const made of [asked.out, asked.ics])
      if (made !== null && read !== null && io.same(read, made))
        refuse('out_is_input', language, { file: made });
  const settings = await settingsOf(asked, io);
  const bytes = await bytesOf(file, language, io);
  const read = await tableOf(bytes, file, language, asked.encoding);
  const letters = await lettersGiven(asked, read, io);
  const today = asked.today ?? io.today();
  const found = findSheet(read.sheets, settings, file, today);
  if (typeof found === 'string') return refuse(`sheet_${found}`, language, { file });
  if (asked.explainColumns) {
    io.out(`${explainColumns(found.plan.sheet, found.sheet.rows, language).join('\n')}\n`);
    return;
  }
  const rows = rowsOf(found.sheet, found.plan.sheet.headerRow);
  const all = assessAll(found.plan, rows, today, asked, io);
  const own = readOwn(letters, found.plan, all, language);
  for (const sentence of own.sentences) io.err(`${printable(sentence)}\n`);

  if (asked.json) for (const each of all) io.out(`${JSON.stringify(toJson(each, own.letters))}\n`);
  else {
    const view = {
      language,
      today,
      width: io.width,
      colour: io.colour,
      all: asked.all,
      letters: asked.reply,
      own: own.letters,
      encoding: read.guessed ? read.encoding : null,
      sheet: read.sheets.length > 1 ? found.sheet.name : '',
    };
    io.out(`${report(found.plan, all, view).join('\n')}\n`);
  }
  if (asked.ics !== null) {
    const { text, count } = calendarOf(all, today, language);
    await writeFile(asked.ics, new TextEncoder().encode(text), language, io);
    io.err(`${say(cliWords.calendar_written, language, { file: asked.ics, count })}\n`);
  }
  if (asked.out !== null)
    await writeOut({ ...asked, out: asked.out }, bytes, found, all, own.letters, io);
}

async function writeOut(
  asked: Asked & { readonly out: string },
  bytes: Uint8Array,
  found: { readonly sheet: SheetTable; readonly plan: Plan },
  all: readonly Assessment[],
  letters: OwnLetters,
  io: Terminal,
): Promise<void> {
  const { out } = asked;
  const columns = addedColumns(all, asked, letters);
  const kind = out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
  try {
    const { headerRow } = found.plan.sheet;
    await io.write(
      out,
      await addColumns(bytes, asked.file, found.sheet.name, headerRow, columns, kind, found.sheet),
    );
  } catch (error) {
    refuse('out_failed', asked.language, { file: out, detail: detailOf(error) });
  }
  io.err(`${say(cliWords.written, asked.language, { file: out })}\n`);
}

/** Runs the command; the exit code is 0 when the file was read and 2 with one sentence when not. */
export async function run(argv: readonly string[], io: Terminal): Promise<0 | 2> {
  const asked = readArguments(argv);
  if (typeof asked === 'string') {
    io.err(`${asked}\n`);
    return 2;
  }
  try {
    await classify(asked, io);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`${printable(error.message)}\n`);
    return 2;
  }
}
