// A sheet of the seller's, for one call of the sidebar, and the order at one of its rows.

import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { type Assessment, blocksOf } from '../../desk';
import { addonWords } from '../../text/addon';
import { sidebarAnswers } from '../../text/sidebar-answers';
import { locked } from '../run-item';
import { judge } from '../sheet/classify';
import { type Line, readLines } from '../sheet/lines';
import { type Orders, openOrders, type Proposal, type Refusal } from '../sheet/orders';
import { type Refused, refused } from './wire';

/** Rows read around one row, so that an order of several lines is whole. */
const around = 40;

/** What every call says: the language the sidebar shows. */
export interface Asked {
  readonly language: UiLanguage;
}

/**
 * Where an order stands, the one way the sidebar knows it by: the sheet by its id, which a new name does not change, the
 * row, and the order's number, which tells whether it still is the same order.
 */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly orderId: string;
}

export const placeOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  orderId: string,
): Place => ({ sheet: sheet.getSheetId(), row, orderId });

/**
 * Opens a sheet, with every sentence in the sidebar's language, read as is proposed.
 * @param at the sheet's id; null: the one in front
 */
export const openForSidebar = (
  { language }: Asked,
  at: number | null = null,
  proposal?: Proposal,
): Orders | Refusal => openOrders(language, language, at, proposal);

/** An order with its lines. */
export interface Found {
  readonly each: Assessment;
  /** The order's first line: where results and marks stand. */
  readonly line: Line;
  /** The results in this row belong to another order. */
  readonly misplaced: boolean;
}

/** Some rows with their orders, read in one call; rows around them are read along. */
export interface Stretch {
  readonly lines: readonly Line[];
  readonly found: readonly Found[];
}

export function stretchOf(orders: Orders, firstRow: number, endRow: number): Stretch {
  const { plan, marks, lastRow } = orders;
  const from = Math.max(plan.sheet.headerRow + 1, firstRow - around);
  const lines = readLines(orders, marks, from, Math.min(lastRow, endRow + around) - from + 1);
  // The rows around tell what belongs to an order; to judge their own would take longer than all else.
  const wanted = [...blocksOf(plan.sheet, lines, 1)].filter((block) =>
    block.some(({ row }) => row >= firstRow && row <= endRow),
  );
  const { assessments, belonging } = judge(orders, lines, wanted.flat());
  const byRow = new Map(lines.map((one) => [one.row, one]));
  const found = assessments.flatMap((each): Found[] => {
    const line = byRow.get(each.order.row);
    if (line === undefined) return [];
    return [{ each, line, misplaced: belonging.homeOf(each) !== line }];
  });
  return { lines, found };
}

/** The order a row belongs to; null where the row holds none. */
export function orderAt(orders: Orders, row: number): Found | null {
  if (row <= orders.plan.sheet.headerRow || row > orders.lastRow) return null;
  const { found } = stretchOf(orders, row, row);
  return found.find(({ each }) => each.order.rows.includes(row)) ?? null;
}

/** Does something alone in the file; a sentence where somebody else is at work in it. */
export function aloneOrRefused<T>({ language }: Asked, work: () => T): T | Refused {
  const said = locked(work);
  return said === null ? refused(say(addonWords.busy, language)) : said.done;
}

/** Does something to the order at a place, alone in the file and only if it still stands there. */
export const atPlace = <T>(
  asked: Asked & { readonly at: Place },
  work: (orders: Orders, found: Found) => T,
): T | Refused =>
  aloneOrRefused(asked, (): T | Refused => {
    const { language, at } = asked;
    const orders = openForSidebar(asked, at.sheet);
    if ('refusal' in orders) return refused(orders.refusal);
    const found = orderAt(orders, at.row);
    if (found === null || found.each.order.id !== at.orderId)
      return refused(say(sidebarAnswers.row_moved, language, { row: at.row }));
    return found.misplaced
      ? refused(say(addonWords.classify_again, language))
      : work(orders, found);
  });
