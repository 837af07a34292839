// The prices of one order for the sidebar: every way out, and the numbers that were assumed, to be tried out.
import { amountOf, money } from '../../base/money';
import { say, sayMoney } from '../../base/say';
import type { Assessment, Decision, Supposed } from '../../desk';
import { assumedWords, optionWords, whyNotWords } from '../../text/labels';
import type { Orders } from '../sheet/orders';

/** Money in units of the order's currency, chances in per cent. */
export type SupposedByPage = Readonly<Partial<Record<keyof Supposed, number>>>;

export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly text: string;
  readonly allowed: boolean;
  readonly advised: boolean;
  /** Why it is not the one advised. */
  readonly whyNot: string | null;
}

export interface NumberView {
  readonly id: keyof Supposed;
  readonly label: string;
  /** `money`: units of the order's currency; `share`: per cent. */
  readonly kind: 'money' | 'share';
  readonly value: number;
  readonly unit: string;
}

const money$ = [
  'goods_cost',
  'freight',
  'return_freight',
  'resale_value',
  'fee_back',
  'defect_cost',
  'cover_back',
  'registered_surcharge',
];
const isMoney = (id: string): boolean => money$.includes(id);

/** Numbers of the page in the core's units: minor units, chances 0–1. */
export function supposedOf(given: SupposedByPage, currency: string): Supposed {
  const entries = Object.entries(given).filter(([, value]) => Number.isFinite(value) && value >= 0);
  return Object.fromEntries(
    entries.map(([id, value]) => [
      id,
      isMoney(id) ? money(value, currency).minor : Math.min(value, 100) / 100,
    ]),
  );
}

/** One way out with its price, and why it is or is not the one advised. */
export function optionOf(
  { action, cost, allowed, whyNot }: Decision['options'][number],
  decision: Decision,
  language: Orders['language'],
): OptionView {
  // Where no way out is priced as the advised one, all are passed over alike.
  const told = whyNot === 'line' && decision.advisedOption === null ? null : whyNot;
  return {
    id: action,
    label: say(optionWords[action], language),
    amount: amountOf(cost),
    text: sayMoney(cost),
    allowed,
    advised: action === decision.advisedOption,
    whyNot: told === null ? null : say(whyNotWords[told], language),
  };
}

/** The numbers that were assumed for this order, with what is counted with now. */
export function numbersOf(
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
