// Further tabs of the file as the set-up offers them: those that hold orders of the sheet in front, and those the
// seller has agreed to. None is read for results before that.

import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { namedTabs, openBook } from '../../desk';
import { furtherWords } from '../../text/sidebar-setup';
import { numbersOf, tableOf } from '../sheet/further-tabs';
import { findLettersTab } from '../sheet/letters-tab';
import type { Orders } from '../sheet/orders';
import { type Asked, aloneOrRefused, openForSidebar } from './open';
import { writeSettings } from './settings';
import { type Refused, refused } from './wire';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FurtherTab {
  readonly name: string;
  /** Classify reads it. */
  readonly agreed: boolean;
  /** What it holds of this sheet, or that it is gone. */
  readonly told: string;
}

export interface FurtherView {
  readonly kind: 'further';
  readonly tabs: readonly FurtherTab[];
}

/** Enough to see whether a tab is about these orders. */
const sampled = 300;
const mostTabs = 30;

/** How many orders of the sheet the first rows of a tab tell of. */
function telling(orders: Orders, tab: Sheet): { readonly count: number; readonly whole: boolean } {
  const home = { ...orders, settings: orders.file.settings };
  const rows = tab.getLastRow();
  const table = tableOf(home, tab, Math.min(rows, sampled));
  const numbers = table === null ? null : numbersOf(home);
  const book =
    table === null || numbers === null ? null : openBook([numbers, table], home.settings);
  return { count: book?.telling[1] ?? 0, whole: rows <= sampled };
}

function sayTold(count: number, whole: boolean, language: UiLanguage): string {
  if (count === 0) return say(furtherWords.tells_nothing, language);
  return say(whole ? furtherWords.tells : furtherWords.tells_at_least, language, { count });
}

function viewOf(orders: Orders): FurtherView {
  const { book, sheet, file, language } = orders;
  const own = [sheet, file.tab, file.rules.tab, findLettersTab(book, language)].map((tab) =>
    tab?.getSheetId(),
  );
  const others = book
    .getSheets()
    .filter((tab) => !own.includes(tab.getSheetId()))
    .slice(0, mostTabs);
  const names = others.map((tab) => tab.getName());
  const { found, missing } = namedTabs(file.settings.alsoRead, [...names, sheet.getName()]);
  const tabs = others.flatMap((tab, i): readonly FurtherTab[] => {
    const name = names[i] ?? '';
    const { count, whole } = telling(orders, tab);
    const agreed = found.includes(name);
    return agreed || count > 0 ? [{ name, agreed, told: sayTold(count, whole, language) }] : [];
  });
  const gone = missing.map((name) => ({
    name,
    agreed: true,
    told: say(furtherWords.gone, language),
  }));
  return { kind: 'further', tabs: [...tabs, ...gone] };
}

/** The tabs that can be read beside the sheet in front; none where it cannot be read itself. */
export function furtherTabs(asked: Asked): FurtherView {
  const orders = openForSidebar(asked);
  return 'refusal' in orders ? { kind: 'further', tabs: [] } : viewOf(orders);
}

/** Keeps in the settings whether a tab is read too. */
export const agreeTab = (
  asked: Asked & { readonly name: string; readonly agreed: boolean },
): FurtherView | Refused =>
  aloneOrRefused(asked, (): FurtherView | Refused => {
    const orders = openForSidebar(asked);
    if ('refusal' in orders) return refused(orders.refusal);
    const { book, file, language } = orders;
    const all = book.getSheets().map((tab) => tab.getName());
    const { found, missing } = namedTabs(file.settings.alsoRead, all);
    const name = String(asked.name).slice(0, 200);
    const others = [...found, ...missing].filter((each) => each !== name);
    const kept = asked.agreed && all.includes(name) ? [...others, name] : others;
    writeSettings(book, language, new Map([['alsoRead', kept.join('\n')]]));
    return furtherTabs(asked);
  });
