// The settings and marketplace rules a run counts by: from files of their own, else from the tabs for them in a workbook
// of orders. What is wrong in them is said, and what is built in stands in its place.

import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import {
  fieldNamed,
  listedRules,
  readAllSettings,
  type Settings,
  withColumns,
  withOwnRules,
} from '../../desk';
import { findRulesColumns, readRulesTable } from '../../results/rules-table';
import { readSettingsTable } from '../../results/settings-table';
import { settingsTabWords } from '../../text/addon';
import { cliWords } from '../../text/cli';
import { rulesTabWords, sayPlacedRule } from '../../text/rules-tab';
import { sayPlacedSetting } from '../../text/settings';
import type { SheetTable } from '../files/table';
import type { Asked } from './arguments';
import { bytesOf, detailOf, refuse, type Source, type Terminal, tableOf } from './input';
import { printable } from './table';

type Rows = readonly (readonly Cell[])[];

/** `B7`. */
const cellName = (column: number, row: number): string =>
  `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(
    65 + (column % 26),
  )}${row + 1}`;

/** The sheet that is there for settings or rules, by its name. */
const sheetNamed = (
  sheets: readonly SheetTable[],
  { en, zh }: { readonly en: string; readonly zh: string },
): SheetTable | null => {
  const names = [en.toLowerCase(), zh];
  return sheets.find(({ name }) => names.includes(name.trim().toLowerCase())) ?? null;
};
export const settingsSheet = (sheets: readonly SheetTable[]): SheetTable | null =>
  sheetNamed(sheets, settingsTabWords.tab);

/** A file that can hold the tab of settings. */
export const isWorkbook = (file: string): boolean => /\.(?:xlsx|xlsb|xls|ods)$/i.test(file);

/** Whether workbooks bring settings or rules of their own. */
export function tabsIn(reads: readonly { readonly sheets: readonly SheetTable[] }[]): boolean {
  const sheets = reads.flatMap((each) => each.sheets);
  return [settingsTabWords.tab, rulesTabWords.tab].some((tab) => sheetNamed(sheets, tab) !== null);
}

type Tell = (sentence: string, words: 'default_used' | 'not_used' | null) => void;

/** Settings of a JSON file, or of the tab for them in a workbook. */
async function settingsOfFile(
  file: string,
  { language }: Pick<Asked, 'language'>,
  io: Terminal,
  tell: Tell,
): Promise<Settings> {
  let given: unknown = {};
  const bytes = await bytesOf(file, language, io);
  if (isWorkbook(file)) {
    const tab = settingsSheet((await tableOf(bytes, file, language, null)).sheets);
    return settingsOfSheet(tab ?? refuse('settings_shape', language, { file }), language, tell);
  }
  try {
    given = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    refuse('settings_unreadable', language, { file, detail: detailOf(error) });
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    refuse('settings_shape', language, { file });
  const { settings, problems } = readAllSettings(given);
  for (const each of problems)
    tell(
      sayPlacedSetting(each, say(cliWords.settings, language), language),
      each.code === 'bad_setting' ? 'default_used' : 'not_used',
    );
  return settings;
}

/** Settings of a tab, as it was saved with its workbook. */
function settingsOfSheet({ name, rows }: SheetTable, language: UiLanguage, tell: Tell): Settings {
  const { settings, problems } = readSettingsTable(rows);
  for (const each of problems)
    tell(
      sayPlacedSetting(each, `${name}!${cellName(each.column, each.row)}`, language),
      each.code === 'bad_setting' ? 'default_used' : 'not_used',
    );
  return settings;
}

/** What `--map` and `--dates` say goes before everything else. */
function asTyped(settings: Settings, { map, dates, language }: Asked): Settings {
  const said = Object.entries(map).map(([header, text]) => {
    const field = fieldNamed(text);
    if (field === null || header === '')
      return refuse('bad_map', language, { given: text === '' ? header : text });
    return { header, field };
  });
  const mapped = withColumns(settings, said);
  return dates === null ? mapped : { ...mapped, dates };
}

/** The settings with rules; where two say otherwise, the rules count and that is said. */
export function settingsWithRules(
  given: Settings,
  source: string,
  rows: Rows,
  { language }: Pick<Asked, 'language'>,
  today: Day,
  tell: Tell,
): Settings {
  const { ownRules, problems } = readRulesTable(rows, { dates: given.dates, today });
  const { settings, conflicts } = withOwnRules(given, ownRules);
  for (const each of problems)
    tell(sayPlacedRule(each, `${source}!${cellName(each.column, each.row)}`, language), null);
  for (const { id, setting } of conflicts) {
    const rule = listedRules().get(id);
    if (rule !== undefined)
      tell(
        sayPlacedRule({ code: 'conflict', id, value: '', setting, rule }, source, language),
        null,
      );
  }
  return settings;
}

/** The rules of a file of them: the sheet of that name, else the first that can be one. */
export function rulesIn(sheets: readonly SheetTable[]): SheetTable | null {
  const able = sheets.filter(({ rows }) => findRulesColumns(rows) !== null);
  return sheetNamed(able, rulesTabWords.tab) ?? able[0] ?? null;
}

/** Says what is wrong on standard error. */
const tellOn =
  (io: Terminal, { language }: Pick<Asked, 'language'>): Tell =>
  (sentence, words) =>
    io.err(
      `${printable(words === null ? sentence : say(cliWords[words], language, { sentence }))}\n`,
    );

/** The settings of a run: a file before the tab of a workbook, rules before `settings.rules`. */
export async function settingsGiven(
  asked: Asked,
  sources: readonly Source[],
  today: Day,
  io: Terminal,
): Promise<Settings> {
  const tell = tellOn(io, asked);
  const sheets = sources.flatMap(({ read }) => read.sheets);
  const tab = settingsSheet(sheets);
  const plain =
    asked.settings !== null
      ? await settingsOfFile(asked.settings, asked, io, tell)
      : tab !== null
        ? settingsOfSheet(tab, asked.language, tell)
        : readAllSettings({}).settings;
  const settings = asTyped(plain, asked);
  if (asked.rules !== null) {
    const { language, rules: file } = asked;
    const given = await tableOf(await bytesOf(file, language, io), file, language, null);
    const { rows } = rulesIn(given.sheets) ?? refuse('no_rules', language, { file });
    return settingsWithRules(settings, file, rows, asked, today, tell);
  }
  const sheet = sheetNamed(sheets, rulesTabWords.tab);
  return sheet === null
    ? settings
    : settingsWithRules(settings, sheet.name, sheet.rows, asked, today, tell);
}
