// Further tabs of the file with facts about the same orders: read only where the seller has agreed to it, whole
// and once in a run, however many blocks the orders take.

import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import {
  type Beside,
  keyColumns,
  type NamedTabs,
  namedTabs,
  openBook,
  type Plan,
  plan,
  type Settings,
  type Table,
} from '../../desk';
import { sayAlone, sayDoubtful, sayJoined, sayMissingTabs, sayUnreadTab } from '../../text/joined';
import { readCells } from './cells';
import { marksIn, ownCells } from './columns';
import { furtherRows } from './further-rows';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab is read in one call, which Google cuts off when it takes too long. */
const mostCells = 500_000;

/** The sheet of orders, as far as further tabs matter to it. */
export interface Home {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly settings: Settings;
  readonly zone: () => string;
  readonly today: Day;
}

export interface Further {
  /** Undefined: no further tab is read. */
  readonly beside: Beside | undefined;
  /** What the seller should know of it. */
  readonly say: (language: UiLanguage) => readonly string[];
}

const nothingFurther: Further = { beside: undefined, say: () => [] };

/** A tab as a table beside the orders, by its first rows or all of them; null where it holds no numbers. */
export function tableOf(
  { book, settings, zone, today }: Omit<Home, 'plan'>,
  tab: Sheet,
  rows: number,
): Table | null {
  const width = tab.getLastColumn();
  if (rows < 1 || width < 1) return null;
  const name = tab.getName();
  const read = readCells(tab.getRange(1, 1, rows, width).getValues(), zone);
  const marks = marksIn(tab, read);
  const cells = read.map((row) => ownCells(row, marks));
  const made = plan(cells, [], settings, `${book.getName()} ${name}`, today, true);
  if (!made.ok) return null;
  const { sheet } = made.plan;
  return { name, plan: sheet, rows: below(cells, sheet.headerRow) };
}

const below = (rows: readonly (readonly Cell[])[], headerRow: number) =>
  rows.slice(headerRow).map((cells, i) => ({ row: headerRow + 1 + i, cells }));

/** The orders of the sheet by their numbers alone. */
export function numbersOf({ sheet, plan: { sheet: made }, zone }: Home): Table {
  const first = made.headerRow + 1;
  const cells = furtherRows(sheet, zone, first, keyColumns(made));
  return {
    name: sheet.getName(),
    plan: made,
    rows: cells.map((row, i) => ({ row: first + i, cells: row })),
  };
}

/** The tabs the settings name, without the sheet itself. */
function tabsIn(home: Pick<Home, 'book' | 'sheet' | 'settings'>): NamedTabs & {
  readonly tabs: readonly Sheet[];
} {
  const { book, sheet, settings } = home;
  if (settings.alsoRead.trim() === '') return { found: [], missing: [], tabs: [] };
  const all = new Map(book.getSheets().map((tab) => [tab.getName(), tab]));
  const named = namedTabs(settings.alsoRead, [...all.keys()]);
  const own = sheet.getName();
  const tabs = named.found.flatMap((name) => (name === own ? [] : (all.get(name) ?? [])));
  return { ...named, tabs };
}

/** Reads the tabs the seller has agreed to; without any, nothing is asked of Google. */
export function openFurther(home: Home): Further {
  const { tabs, missing } = tabsIn(home);
  if (tabs.length === 0 && missing.length === 0) return nothingFurther;
  const unread: { readonly name: string; readonly why: 'too_large' | 'no_numbers' }[] = [];
  const tables = tabs.flatMap((tab) => {
    const rows = tab.getLastRow();
    const isLarge = rows * tab.getLastColumn() > mostCells;
    const table = isLarge ? null : tableOf(home, tab, rows);
    if (table !== null) return table;
    unread.push({ name: tab.getName(), why: isLarge ? 'too_large' : 'no_numbers' });
    return [];
  });
  const book = tables.length === 0 ? null : openBook([numbersOf(home), ...tables], home.settings);
  return {
    beside: book === null ? undefined : { book, table: 0 },
    say: (language) => [
      ...(missing.length === 0 ? [] : [sayMissingTabs(missing, language)]),
      ...unread.map(({ name, why }) => sayUnreadTab(name, why, language, mostCells)),
      ...(book === null
        ? []
        : [
            sayJoined(
              tables.map(({ name }, i) => ({ name, count: book.telling[i + 1] ?? 0 })),
              language,
            ),
            ...tables.flatMap(
              ({ name }, i) => sayAlone(name, book.alone[i + 1] ?? [], 'tabs', language) ?? [],
            ),
            ...sayDoubtful(book.doubts, language),
          ]),
    ],
  };
}
