// npm run classify: files of orders in, a table, JSON lines or a new file out.

import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say, type Values } from '../../base/say';
import {
  type Assessment,
  fieldNamed,
  headerKeys,
  namedTabs,
  type OwnLetters,
  type PlanFailure,
  plan,
  readAllSettings,
  type Settings,
  type SheetPlan,
  withColumns,
} from '../../desk';
import { knownColumns, ownRows } from '../../results/known-columns';
import { addonWords } from '../../text/addon';

import { cliWords } from '../../text/cli';
import { sayPlacedSetting } from '../../text/settings';
import { type ReadFile, readTable } from '../files/read';
import type { SheetTable } from '../files/table';
import { addColumns } from '../files/write';
import { type Asked, readArguments } from './arguments';
import { calendarOf } from './calendar';
import { explainFiles } from './explain-columns';
import { toJson } from './json';
import { lettersIn, lettersSheet, readOwn } from './letters';
import { type FileOrders, type OrderFile, openOrderBook, outName } from './order-book';
import { report } from './report';
import { addedColumns } from './result-columns';
import { printable } from './table';
import { sayTogether } from './together';

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
  const said = Object.entries(asked.map).map(([header, text]) => {
    const field = fieldNamed(text);
    if (field === null || header === '')
      return refuse('bad_map', language, { given: text === '' ? header : text });
    return { header, field };
  });
  const mapped = withColumns(settings, said);
  return asked.dates === null ? mapped : { ...mapped, dates: asked.dates };
}

async function writeFile(file: string, bytes: Uint8Array, language: UiLanguage, io: Terminal) {
  try {
    await io.write(file, bytes);
  } catch (error) {
    refuse('out_failed', language, { file, detail: detailOf(error) });
  }
}

/** The first sheet that holds orders; a workbook often opens with a note or a summary. */
function findSheet(
  sheets: readonly SheetTable[],
  settings: Settings,
  file: string,
  today: Day,
  beside: boolean,
): Pick<OrderFile, 'sheet' | 'own' | 'known' | 'plan'> | PlanFailure['code'] {
  let failure: PlanFailure | null = null;
  for (const sheet of sheets) {
    const name = `${file} ${sheet.name}`;
    const known = knownColumns(sheet.rows);
    const own = ownRows(sheet.rows, known);
    const made = plan(own.slice(0, 15), own.slice(15), settings, name, today, beside);
    if (made.ok) return { sheet, own, known, plan: made.plan };
    if (failure === null || failure.code === 'empty') failure = made;
  }
  return failure?.code ?? 'empty';
}

/** Draws a line of progress while it lasts. */
function progressOn(io: Terminal, language: UiLanguage) {
  const shown = (all: number): boolean => io.progress && all > 2000;
  return (done: number, all: number): void => {
    if (!shown(all)) return;
    const bar = '█'.repeat(Math.round((20 * done) / all)).padEnd(20, '░');
    io.err(`\r${bar} ${say(cliWords.progress, language, { done, all })}`);
    if (done === all) io.err('\r\u001b[2K');
  };
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

/** The seller's own letters: the file named, else the sheet for them in a workbook of orders. */
async function lettersGiven(asked: Asked, files: readonly ReadFile[], io: Terminal) {
  const { language, letters } = asked;
  if (letters === null) {
    const [sheet] = files.flatMap(({ sheets }) => lettersSheet(sheets) ?? []);
    return sheet === undefined ? null : { source: sheet.name, sheet };
  }
  const bytes = await bytesOf(letters, language, io);
  const { sheets } = await tableOf(bytes, letters, language, null);
  const sheet = lettersIn(sheets);
  return sheet === null
    ? refuse('no_letters', language, { file: letters })
    : { source: letters, sheet };
}

/** Columns that `--map` names and no file has: a slip of the pen would else be silent. */
function sayMissed({ map, language }: Asked, plans: readonly SheetPlan[], io: Terminal): void {
  const columns = plans.flatMap((each) => each.columns);
  const there = new Set(columns.map(({ header }) => headerKeys(header).full));
  for (const header of Object.keys(map))
    if (!there.has(headerKeys(header).full))
      io.err(`${printable(say(cliWords.map_missed, language, { header }))}\n`);
}

/** Every file named, read, with its sheet that holds orders and those the settings name beside it. */
async function filesOf(
  asked: Asked,
  settings: Settings,
  today: Day,
  io: Terminal,
): Promise<readonly OrderFile[]> {
  const { language, encoding } = asked;
  const files: OrderFile[] = [];
  for (const file of new Set(asked.files)) {
    const bytes = await bytesOf(file, language, io);
    const read = await tableOf(bytes, file, language, encoding);
    const found = findSheet(read.sheets, settings, file, today, asked.files.length > 1);
    if (typeof found === 'string') return refuse(`sheet_${found}`, language, { file });
    files.push({ file, bytes, read, ...found });
    const named = namedTabs(
      settings.alsoRead,
      read.sheets.map(({ name }) => name),
    );
    for (const sheet of read.sheets) {
      if (sheet === found.sheet || !named.found.includes(sheet.name)) continue;
      const beside = findSheet([sheet], settings, file, today, true);
      if (typeof beside !== 'string') files.push({ file, bytes, read, ...beside });
    }
  }
  return files;
}

/** What is written must not take the place of what was read. */
function refuseOwnInput(asked: Asked, io: Terminal): void {
  for (const read of [...asked.files, asked.settings, asked.letters])
    for (const made of [asked.out, asked.ics])
      if (made !== null && read !== null && io.same(read, made))
        refuse('out_is_input', asked.language, { file: made });
}

async function classify(asked: Asked, io: Terminal): Promise<void> {
  const { language } = asked;
  refuseOwnInput(asked, io);
  const settings = await settingsOf(asked, io);
  const today = asked.today ?? io.today();
  const given = await filesOf(asked, settings, today, io);
  const letters = await lettersGiven(
    asked,
    given.map(({ read }) => read),
    io,
  );
  const opened = openOrderBook(given, today, progressOn(io, language));
  const { book, files } = opened;
  const [main] = files;
  if (main === undefined) return;
  sayMissed(
    asked,
    given.map(({ plan }) => plan.sheet),
    io,
  );
  if (asked.explainColumns) return io.out(explainFiles(opened, language));
  const all = files.flatMap((each) => each.all);
  const own = readOwn(letters, main.of.plan, all, language);
  for (const sentence of own.sentences) io.err(`${printable(sentence)}\n`);

  if (asked.json)
    for (const { name, all: some } of files)
      for (const each of some)
        io.out(`${JSON.stringify(toJson(each, own.letters, book === null ? null : name))}\n`);
  else {
    const homes = new Map(
      files.slice(1).flatMap(({ name, all: some }) => some.map((each) => [each, name])),
    );
    const view = {
      language,
      today,
      width: io.width,
      colour: io.colour,
      all: asked.all,
      letters: asked.reply,
      explain: asked.explain,
      own: own.letters,
      tables: files.map(({ name, of: { plan: made, read, sheet } }) => ({
        plan: made,
        name: book === null ? '' : name,
        encoding: read.guessed ? read.encoding : null,
        sheet: read.sheets.length > 1 ? sheet.name : '',
      })),
      fileOf: (each: Assessment) => homes.get(each) ?? '',
      together: sayTogether(opened, all, language),
    };
    io.out(`${report(main.of.plan, all, view).join('\n')}\n`);
  }
  if (asked.ics !== null) {
    const { text, count } = calendarOf(all, today, language);
    await writeFile(asked.ics, new TextEncoder().encode(text), language, io);
    io.err(`${say(cliWords.calendar_written, language, { file: asked.ics, count })}\n`);
  }
  if (asked.out !== null)
    for (const each of files)
      if (each === main || each.all.length > 0)
        await writeOut(
          outName(asked.out, each === main ? null : each),
          each,
          asked,
          own.letters,
          io,
        );
}

async function writeOut(
  out: string,
  { of: { file, bytes, sheet, known, plan: made }, lines, all }: FileOrders,
  asked: Asked,
  letters: OwnLetters,
  io: Terminal,
): Promise<void> {
  const { language } = asked;
  const kind = out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  // A text file cannot hide a column.
  const how = { ...asked, keys: kind === 'xlsx' };
  const { columns, notes, mixed } = addedColumns({ lines, known, width }, all, how, letters);
  try {
    const { headerRow } = made.sheet;
    await io.write(out, await addColumns(bytes, file, sheet.name, headerRow, columns, kind, sheet));
  } catch (error) {
    refuse('out_failed', asked.language, { file: out, detail: detailOf(error) });
  }
  const own = notes.flatMap(({ row, add }) =>
    add === null ? [] : [say(cliWords.row_note, language, { row, sentence: add })],
  );
  if (mixed) io.err(`${say(addonWords.mixed_up, language)}\n`);
  for (const sentence of own) io.err(`${sentence}\n`);
  io.err(`${say(cliWords.written, language, { file: out })}\n`);
}

/** Runs the command; the exit code is 0 when the files were read and 2 with one sentence when not. */
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
