// One order as the sidebar shows it: everything in words, in the sidebar's language.

import { cellText } from '../../base/cell-text';
import { hash } from '../../base/hash';
import type { ActionId, IssueId, LanguageCode } from '../../base/ids';
import { say, sayDay, sayMoney } from '../../base/say';
import {
  type Assessment,
  type Decision,
  type Level,
  levelsFrom,
  marketName,
  orderPage,
  suppose,
  trackingPage,
} from '../../desk';
import { isTicked } from '../../results/evidence';
import { addonWords } from '../../text/addon';
import {
  sayAction,
  sayBecause,
  sayBoth,
  sayProblem,
  sayReason,
  sayWeighed,
} from '../../text/explain';
import {
  sayBuyerUntil,
  sayChance,
  sayChanceMeans,
  sayChecked,
  sayCover,
  sayLevels,
  sayWeights,
  sayWouldChange,
} from '../../text/further';
import { sayNear } from '../../text/health';
import { sayConflicts } from '../../text/joined';
import { evidenceWords, levelWords, sentences } from '../../text/labels';
import { sayFindings } from '../../text/message';
import { sidebarAnswers } from '../../text/sidebar-answers';
import type { Orders } from '../sheet/orders';
import { type LetterView, lettersOf } from './letters';
import { type Asked, type Found, openForSidebar, orderAt, type Place, placeOf } from './open';
import { type DueView, dueOf } from './order-due';
import {
  type NumberView,
  numbersOf,
  type OptionView,
  optionOf,
  type SupposedByPage,
  supposedOf,
} from './order-prices';
import { type MomentView, timeOf } from './order-time';
import { keepsWaiting, type WaitingView, waitingOf } from './wait';
import { type Refused, refused } from './wire';

export interface OrderView {
  readonly kind: 'order';
  readonly at: Place;
  readonly market: string;
  /** The seller's page of the order in the marketplace; null where none is known. */
  readonly orderPage: string | null;
  readonly item: string;
  readonly value: string;
  readonly buyer: string;
  /** ISO 3166; empty where the row tells none. */
  readonly country: string;
  /** The number of the parcel, who carries it, and where it can be followed. */
  readonly parcel: {
    readonly number: string;
    readonly carrier: string;
    readonly page: { readonly address: string; readonly at: string } | null;
  };
  readonly message: string;
  /** What was read of it, in the seller's words, and the buyer's words that say so. */
  readonly findings: readonly string[];
  readonly words: readonly string[];
  readonly level: Level;
  readonly levelText: string;
  readonly score: number | null;
  /** "about 12 in 100", and what that means; null where a claim stands already. */
  readonly chance: { readonly text: string; readonly means: string } | null;
  /** Each with its weight before it, where the chance was made of them. */
  readonly reasons: readonly string[];
  readonly action: { readonly id: ActionId; readonly label: string; readonly because: string };
  /** Who else pays, until when the buyer may act, a rule that is old. */
  readonly beside: readonly string[];
  readonly due: DueView | null;
  readonly time: readonly MomentView[];
  readonly options: readonly OptionView[];
  readonly breakEven: string | null;
  /** Another way would be the cheapest if assumed costs were a little other. */
  /** What a second parcel costs where the first comes, too. */
  readonly both: string | null;
  /** Why a defect is dearer than usual, and on how many orders that rests. */
  readonly near: string | null;
  readonly close: string | null;
  /** Which blank cells could change the advice. */
  readonly wouldChange: readonly string[];
  readonly numbers: readonly NumberView[];
  readonly currencyAssumed: string | null;
  readonly evidence: readonly {
    readonly id: Decision['evidence'][number]['id'];
    readonly label: string;
    readonly have: boolean;
  }[];
  readonly letters: readonly LetterView[];
  readonly problems: readonly string[];
  readonly handled: boolean;
  /** Null: the sheet has no result columns yet. */
  readonly waiting: WaitingView | null;
  /** What stands in the add-on's Reply cell; null: the sheet has no such column yet. */
  readonly reply: string | null;
  /** The Evidence column is there, so that ticks can be kept. */
  readonly keepsEvidence: boolean;
  /** The row can be marked: there is a Handled column. */
  readonly keepsHandled: boolean;
  readonly today: string;
  readonly issue: IssueId;
}

/** The selected row holds no order. */
interface NoOrder {
  readonly kind: 'no_order';
  readonly at: Place;
  readonly sentence: string;
}

/** How likely a claim is, and what that means. */
function chanceOf(
  { order, dispute, settings }: Assessment,
  language: Orders['language'],
): OrderView['chance'] {
  const text = sayChance(dispute, language);
  if (text === null) return null;
  const from = levelsFrom(dispute.stage, order.market, settings);
  return {
    text,
    means: [sayChanceMeans(language), sayLevels(from, language), sayWeights(language)].join(
      language === 'zh' ? '' : ' ',
    ),
  };
}

function viewOf(
  orders: Orders,
  found: Found,
  given: SupposedByPage,
  letterLanguage: LanguageCode | null,
): OrderView {
  const { each: assessed, line, misplaced } = found;
  const { language, marks, plan, today } = orders;
  const { order } = assessed;
  const supposed = supposedOf(given, order.currency);
  const counted = Object.keys(supposed).length === 0 ? assessed : suppose(plan, assessed, supposed);
  // Marked as handled in the add-on's own column, which a supposed order knows nothing of.
  const each = { ...counted, order };
  const { dispute, decision, parcel } = each;
  const cell = (id: 'evidence' | 'reply'): string => {
    const column = marks.at.get(id);
    return column === undefined || misplaced ? '' : String(line.read[column - 1] ?? '');
  };
  const evidence = cell('evidence');
  // Nothing is left to choose for an order that is settled.
  const options = decision.action === 'none_closed' ? [] : decision.options;
  const reships = options.some(({ action, allowed }) => action === 'reship' && allowed);
  const own = plan.sheet.columns.some(({ field }) => field === 'handled');
  const chance = chanceOf(each, language);
  return {
    kind: 'order',
    at: placeOf(orders.sheet, order.row, order.id),
    market: marketName(order.market, language),
    orderPage: orderPage(order.market, order.site, order.id),
    item: order.item,
    buyer: order.buyer,
    country: order.country ?? '',
    parcel: {
      number: parcel.number ?? '',
      carrier: parcel.carrier ?? order.carrier,
      page: trackingPage(parcel, language),
    },
    value: order.value === null ? '' : sayMoney(order.value),
    message: order.message.slice(0, 600),
    findings: order.message === '' ? [] : sayFindings(dispute.finding, language),
    words: dispute.finding.words,
    level: dispute.risk.level,
    levelText: say(levelWords[dispute.risk.level], language),
    score: dispute.risk.score,
    chance,
    reasons: dispute.risk.reasons.map((reason) =>
      // A claim that stands outweighs all that led to it.
      chance === null ? sayReason(reason, language) : sayWeighed(reason, language),
    ),
    action: {
      id: decision.action,
      label: sayAction(decision.action, language),
      because: sayBecause(decision, language),
    },
    beside: [
      decision.cover === null ? null : sayCover(decision.cover, language),
      // A day that is sure stands on the line of time; one that is not says why.
      decision.buyerUntil?.assumed === null ? null : sayBuyerUntil(decision, language),
      sayChecked(decision, language),
    ].filter((part) => part !== null),
    due: dueOf(each, orders),
    time: timeOf(each, language),
    options: options.map((each) => optionOf(each, decision, language)),
    breakEven:
      reships && decision.breakEven !== null
        ? say(sentences.break_even, language, { amount: decision.breakEven })
        : null,
    both: sayBoth(decision, language),
    near: sayNear(decision, language),
    close: decision.close ? say(sentences.close, language) : null,
    wouldChange: assessed.wouldChange().map((change) => sayWouldChange(change, language)),
    numbers: numbersOf(assessed.decision, decision, each, orders),
    currencyAssumed: decision.assumed.includes('currency') ? order.currency : null,
    evidence: decision.evidence.map(({ id, have }) => ({
      id,
      label: say(evidenceWords[id], language),
      have: isTicked(evidence, id, have),
    })),
    letters: lettersOf(orders, each, letterLanguage),
    problems: [
      ...(misplaced ? [say(addonWords.classify_again, language)] : []),
      ...sayConflicts([each], language),
      ...each.problems.map((problem) => sayProblem(problem, language)),
    ],
    handled: order.handled,
    waiting: keepsWaiting(orders) ? waitingOf(orders, found) : null,
    reply: marks.at.has('reply') ? cell('reply') : null,
    keepsEvidence: marks.at.has('evidence'),
    keepsHandled: own || marks.at.has('handled'),
    today: sayDay(today, language),
    issue: dispute.finding.issue,
  };
}

/** The row the seller has selected in the sheet in front; 0 where nothing is. */
const selectedRow = ({ sheet }: Orders): number => sheet.getActiveRange()?.getRow() ?? 0;

/** The order at a place, or of the selected row. */
export function order(
  asked: Asked & {
    /** Without a number it is whichever order stands there. */
    readonly at: Place | null;
    readonly supposed: SupposedByPage;
    readonly letterLanguage: LanguageCode | null;
  },
): OrderView | NoOrder | Refused {
  const { at } = asked;
  const orders = openForSidebar(asked, at?.sheet ?? null);
  if ('refusal' in orders) return refused(orders.refusal);
  const row = at?.row ?? selectedRow(orders);
  const found = orderAt(orders, row);
  const wanted = at?.orderId ?? '';
  const isOther = found !== null && wanted !== '' && wanted !== found.each.order.id;
  if (found !== null && !isOther)
    return viewOf(orders, found, asked.supposed, asked.letterLanguage);
  const words = isOther ? sidebarAnswers.row_moved : sidebarAnswers.no_order;
  const sentence = say(words, orders.language, { row });
  return { kind: 'no_order', at: placeOf(orders.sheet, row, ''), sentence };
}

/** Where the selection is and a mark of what its row holds: asked often, so it reads one row only. */
export function selection(_asked: Asked): {
  readonly sheet: number;
  readonly row: number;
  readonly mark: string;
} {
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = sheet.getActiveRange()?.getRow() ?? 0;
  const columns = sheet.getLastColumn();
  const cells = row > 0 && columns > 0 ? sheet.getRange(row, 1, 1, columns).getValues() : [];
  return { sheet: sheet.getSheetId(), row, mark: hash(cellText(JSON.stringify(cells))) };
}
