// Why a bank or a payment service took the money, from the names card networks and services give their
// reasons: it decides which evidence counts.
import type { IssueId } from '../base/ids';
import { lazy } from '../base/lazy';

const kinds = [
  'fraud',
  'not_received',
  'not_as_described',
  'credit',
  'duplicate',
  'cancelled',
] as const;
export type PaymentReason = (typeof kinds)[number] | 'other';

/**
 * Codes in lower case with single spaces: Visa, Mastercard, American Express, PayPal, Klarna, Shopify,
 * Stripe. https://docs.stripe.com/disputes/categories · https://docs.stripe.com/disputes/reason-codes-defense-requirements
 * · https://help.shopify.com/en/manual/payments/chargebacks/chargeback-process
 */
const codes: Readonly<Record<(typeof kinds)[number], readonly [issue: IssueId, codes: string]>> = {
  fraud: [
    'unauthorised',
    '10 4|10 1|10 2|10 3|10 5|4837|4840|4863|4870|4871|f24|f29|fraud|fraudulent|unrecognized|unrecognised|unauthorized|unauthorised|unauthorized transaction|unauthorised transaction|no cardholder authorization|card absent environment|does not recognize|not recognized|unauthorized purchase|high risk order|欺诈|未授权|未经授权|未授权交易|未经授权的交易|盗刷|不认识的交易',
  ],
  not_received: [
    'not_received',
    '13 1|4855|c08|product not received|merchandise not received|merchandise or service not received|item not received|goods not received|services not received|not received|non receipt|nonreceipt|inr|未收到货|未收到商品|未收到',
  ],
  not_as_described: [
    'not_as_described',
    '13 3|13 4|c31|c32|product unacceptable|not as described|significantly not as described|snad|merchandise or service not as described|faulty goods|货不对版|与描述不符',
  ],
  credit: [
    'refund_owed',
    '13 6|13 7 credit|4860|c02|c04|c05|credit not processed|credit not issued|refund not processed|refund not received|returned goods|未退款|退款未处理',
  ],
  duplicate: [
    'overcharged',
    '12 6|12 6 1|12 6 2|12 5|4834|4831|p08|duplicate|duplicate processing|duplicate charge|paid by other means|incorrect amount|incorrect invoice|重复扣款|重复付款',
  ],
  cancelled: [
    'cancel',
    '13 7|13 2|4841|c28|a0 1|subscription canceled|subscription cancelled|canceled|cancelled|cancelled merchandise|canceled merchandise|cancelled recurring|已取消|取消订阅',
  ],
};

const found = lazy(() => {
  const all = new Map<string, (typeof kinds)[number]>();
  for (const kind of kinds) for (const code of codes[kind][1].split('|')) all.set(code, kind);
  return all;
});

const plain = (text: string): string =>
  text
    .slice(0, 120)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words before a code that say whose it is, and what stands in brackets or after it. */
const owners =
  /^(?:visa|mastercard|master card|mc|amex|american express|paypal|klarna|stripe|shopify|reason|code|reason code|chargeback|拒付)\s+/;

/** The words without their owner, and the card network's code in front of them. */
function partsOf(text: string) {
  let words = plain(text);
  while (owners.test(words)) words = words.replace(owners, '');
  const [, code = '', said = ''] =
    /^(\d{1,2} \d(?: \d)?|\d{4}|[acfp]\d{1,2})\b ?(.*)$/.exec(words) ?? [];
  return { words, code, said };
}

function kindOf(text: string): (typeof kinds)[number] | null {
  const { words, code, said } = partsOf(text);
  // `13.1 Merchandise not received`, `4853 - not as described`: the words say it, else the code.
  return found().get(words) ?? found().get(said) ?? found().get(code) ?? null;
}

/** No marketplace gives such a reason: a card network's code, a payment the holder did not make, 拒付. */
export function isBanksReason(text: string): boolean {
  const { code } = partsOf(text);
  // Mastercard's 48xx name a dispute also where they do not say why: 4853.
  return (
    kindOf(text) === 'fraud' ||
    found().has(code) ||
    /^48\d\d$/.test(code) ||
    /charge[\s_-]?back|拒付/i.test(text.slice(0, 120))
  );
}

/** What a reason of a bank means for the order; null where the text is no such reason. */
export function paymentIssue(text: string): IssueId | null {
  const kind = kindOf(text);
  return kind === null ? null : codes[kind][0];
}

/** The kind of a payment dispute: by its reason, else by what is wrong with the order. */
export function paymentReason(text: string, issue: IssueId): PaymentReason {
  const named = kindOf(text);
  if (named !== null) return named;
  switch (issue) {
    case 'unauthorised':
      return 'fraud';
    case 'where_is_order':
    case 'not_received':
    case 'stolen':
      return 'not_received';
    case 'damaged':
    case 'defective':
    case 'wrong_item':
    case 'missing_item':
    case 'not_as_described':
    case 'counterfeit':
      return 'not_as_described';
    case 'refund_owed':
    case 'return_request':
      return 'credit';
    case 'overcharged':
      return 'duplicate';
    case 'cancel':
      return 'cancelled';
    case 'change_address':
    case 'how_to_use':
    case 'customs':
    case 'other':
    case 'none':
      return 'other';
  }
}
