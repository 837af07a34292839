// One order as the sidebar shows it: everything in words, in the sidebar's language.

import { cellText } from '../../base/cell-text';
import { hash } from '../../base/hash';
import type { ActionId, IssueId, LanguageCode } from '../../base/ids';
import { amountOf, money } from '../../base/money';
import { own } from '../../base/own';
import { say, sayDay, sayMoney } from '../../base/say';
import { dayInZone } from '../../base/zone';
import {
  type Assessment,
  type Decision,
  type Level,
  marketName,
  type Supposed,
  suppose,
} from '../../desk';
import { isTicked } from '../../results/evidence';
import { addonWords } from '../../text/addon';
import { sayAction, sayBecause, sayProblem, sayReason } from '../../text/explain';
import { sayConflicts } from '../../text/joined';
import { assumedWords, evidenceWords, levelWords, optionWords, sentences } from '../../text/labels';
import { sayFindings } from '../../text/message';
import { sayRule, silenceWords } from '../../text/rules';
import { sidebarWords } from '../../text/sidebar';
import type { Orders } from '../sheet/orders';
import { type LetterView, lettersOf } from './letters';
import { type Asked, type Found, openForSidebar, orderAt, type Place } from './open';
import { type Refused, refused } from './wire';

/** Money in units of the order's currency, chances in per cent. */
export type SupposedByPage = Readonly<Partial<Record<keyof Supposed, number>>>;

interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly text: string;
  readonly allowed: boolean;
  readonly advised: boolean;
}

interface NumberView {
  readonly id: keyof Supposed;
  readonly label: string;
  /** `money`: units of the order's currency; `share`: per cent. */
  readonly kind: 'money' | 'share';
  readonly value: number;
  readonly unit: string;
}

interface DueView {
  readonly text: string;
  /** The marketplace's rule it follows, in words; null for the row's own date and our own advice. */
  readonly rule: string | null;
  /** What happens when nobody answers in time. */
  readonly silence: string | null;
  /** Days until then; below 0 it has passed. */
  readonly left: number;
  /** Until the day ends where the seller counts days; only for today. */
  readonly hours: number | null;
  readonly state: 'open' | 'spent' | 'over';
}

export interface OrderView {
  readonly kind: 'order';
  readonly at: Place;
  readonly market: string;
  readonly item: string;
  readonly value: string;
  readonly message: string;
  /** What was read of it, in the seller's words, and the buyer's words that say so. */
  readonly findings: readonly string[];
  readonly words: readonly string[];
  readonly level: Level;
  readonly levelText: string;
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly action: { readonly id: ActionId; readonly label: string; readonly because: string };
  readonly due: DueView | null;
  readonly options: readonly OptionView[];
  readonly breakEven: string | null;
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
  readonly sheet: number;
  readonly row: number;
  readonly sentence: string;
}

const money$ = [
  'goods_cost',
  'freight',
  'return_freight',
  'resale_value',
  'fee_back',
  'defect_cost',
];
const isMoney = (id: string): boolean => money$.includes(id);

/** Numbers of the page in the core's units: minor units, chances 0–1. */
function supposedOf(given: SupposedByPage, currency: string): Supposed {
  const entries = Object.entries(given).filter(([, value]) => Number.isFinite(value) && value >= 0);
  return Object.fromEntries(
    entries.map(([id, value]) => [
      id,
      isMoney(id) ? money(value, currency).minor : Math.min(value, 100) / 100,
    ]),
  );
}

/** Whole hours until the day is over where the seller counts days. */
function hoursLeft({ file, zone, today }: Orders): number {
  const name = file.settings.timeZone || zone();
  const now = Date.now();
  const after = Array.from({ length: 26 }, (_, hours) => hours).find(
    (hours) => (dayInZone(now + hours * 3_600_000, name) ?? today) > today,
  );
  return Math.max(0, (after ?? 24) - 1);
}

function dueOf(each: Assessment, orders: Orders): DueView | null {
  const { due } = each.decision;
  if (due === null) return null;
  const left = due.on - orders.today;
  const { rule } = due;
  const { settings } = each;
  return {
    text: sayDay(due.on, orders.language),
    rule:
      rule === null
        ? null
        : sayRule(
            rule,
            marketName(each.order.market, orders.language),
            orders.language,
            own(settings.rules, rule.id),
          ),
    silence:
      rule === null || due.state !== 'open'
        ? null
        : say(silenceWords[rule.silence], orders.language),
    left,
    hours: left === 0 ? hoursLeft(orders) : null,
    state: due.state,
  };
}

/** The numbers that were assumed for this order, with what is counted with now. */
function numbersOf(
  assumed: Decision,
  now: Decision,
  each: Assessment,
  orders: Orders,
): NumberView[] {
  const { currency } = each.order;
  return assumed.assumed.flatMap((id): NumberView[] => {
    if (id === 'currency' || now.numbers === null) return [];
    const number = now.numbers[id];
    const kind = isMoney(id) ? 'money' : 'share';
    return [
      {
        id,
        label: say(assumedWords[id], orders.language),
        kind,
        value: kind === 'money' ? amountOf({ minor: number, currency }) : Math.round(number * 100),
        unit: kind === 'money' ? currency : '%',
      },
    ];
  });
}

function viewOf(
  orders: Orders,
  { each: assessed, line, misplaced }: Found,
  given: SupposedByPage,
  letterLanguage: LanguageCode | null,
): OrderView {
  const { language, marks, plan, today } = orders;
  const { order } = assessed;
  const supposed = supposedOf(given, order.currency);
  const counted = Object.keys(supposed).length === 0 ? assessed : suppose(plan, assessed, supposed);
  // Marked as handled in the add-on's own column, which a supposed order knows nothing of.
  const each = { ...counted, order };
  const { dispute, decision } = each;
  const cell = (id: 'evidence' | 'reply'): string => {
    const column = marks.at.get(id);
    return column === undefined || misplaced ? '' : String(line.read[column - 1] ?? '');
  };
  const evidence = cell('evidence');
  // Nothing is left to choose for an order that is settled.
  const options = decision.action === 'none_closed' ? [] : decision.options;
  const reships = options.some(({ action, allowed }) => action === 'reship' && allowed);
  const own = plan.sheet.columns.some(({ field }) => field === 'handled');
  return {
    kind: 'order',
    at: { sheet: orders.sheet.getSheetId(), row: order.row, orderId: order.id },
    market: marketName(order.market, language),
    item: order.item,
    value: order.value === null ? '' : sayMoney(order.value),
    message: order.message.slice(0, 600),
    findings: order.message === '' ? [] : sayFindings(dispute.finding, language),
    words: dispute.finding.words,
    level: dispute.risk.level,
    levelText: say(levelWords[dispute.risk.level], language),
    score: dispute.risk.score,
    reasons: dispute.risk.reasons.map((reason) => sayReason(reason, language)),
    action: {
      id: decision.action,
      label: sayAction(decision.action, language),
      because: sayBecause(decision, language),
    },
    due: dueOf(each, orders),
    options: options.map(({ action, cost, allowed }) => ({
      id: action,
      label: say(optionWords[action], language),
      amount: amountOf(cost),
      text: sayMoney(cost),
      allowed,
      advised: action === decision.advisedOption,
    })),
    breakEven:
      reships && decision.breakEven !== null
        ? say(sentences.break_even, language, { amount: decision.breakEven })
        : null,
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
    reply: marks.at.has('reply') ? cell('reply') : null,
    keepsEvidence: marks.at.has('evidence'),
    keepsHandled: own || marks.at.has('handled'),
    today: sayDay(today, language),
    issue: dispute.finding.issue,
  };
}

/** The row the seller has selected in the sheet in front; 0 where nothing is. */
const selectedRow = ({ sheet }: Orders): number => sheet.getActiveRange()?.getRow() ?? 0;

/** The order of a row, or of the selected one. */
export function order(
  asked: Asked & {
    readonly row: number | null;
    readonly supposed: SupposedByPage;
    readonly letterLanguage: LanguageCode | null;
  },
): OrderView | NoOrder | Refused {
  const orders = openForSidebar(asked);
  if ('refusal' in orders) return refused(orders.refusal);
  const row = asked.row ?? selectedRow(orders);
  const found = orderAt(orders, row);
  if (found !== null) return viewOf(orders, found, asked.supposed, asked.letterLanguage);
  const sentence = say(sidebarWords.no_order, orders.language, { row });
  return { kind: 'no_order', sheet: orders.sheet.getSheetId(), row, sentence };
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
