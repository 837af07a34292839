// What stands beside the reason: who else pays, what silence costs, how high the chance is, how old a rule
// is, and which blank cell could change the advice.

import type { Day } from '../base/day';
import type { UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import type { Covering } from '../decision/cover';
import type { Decision, WouldChange } from '../decision/decision';
import type { Dispute } from '../dispute/dispute';
import type { LastClaim } from '../dispute/window';
import { fieldName } from '../sheet/confirmed-columns';
import { actionWords } from './actions';
import { evidenceWords } from './labels';
import { silenceWords } from './rules';

const words = {
  marketplace_pays: {
    en: 'The marketplace pays[ if it is asked by {until}]. Papers: {papers}.',
    zh: '由平台赔付[，须在 {until} 前申请]。所需材料：{papers}。',
  },
  marketplace_may_pay: {
    en: 'The marketplace pays only what was handed over in time[, and if it is asked by {until}], which the row does not show: check {unknown} before you count on it. Papers: {papers}.',
    zh: '平台只赔付按时交运的包裹[，且须在 {until} 前申请]，此行无法判断：请先核对{unknown}。所需材料：{papers}。',
  },
  carrier_pays: {
    en: 'Ask the carrier for[ about {back} of] compensation[ until {until}]. Papers: {papers}.',
    zh: '请向物流商索赔[约 {back}][，截至 {until}]。所需材料：{papers}。',
  },
  service_pays: {
    en: '{payer} gives the amount back[, about {back}][ if it is answered by {until}]. Papers: {papers}.',
    zh: '{payer} 返还款项[约 {back}][，须在 {until} 前答复]。所需材料：{papers}。',
  },
  service_may_pay: {
    en: '{payer} gives the amount back[ if it is answered by {until}, and] only for what was sent within 7 days of the payment, which the row does not show: check {unknown} before you count on it. Papers: {papers}.',
    zh: '{payer} 只保障付款后 7 天内发出的包裹[，且须在 {until} 前答复]，此行无法判断：请先核对{unknown}。所需材料：{papers}。',
  },
  address_loses_marketplace: {
    en: 'A parcel to another address than the order’s is not covered by the marketplace.',
    zh: '寄往订单以外的地址，平台不再保障该包裹。',
  },
  address_loses_payment: {
    en: 'A parcel to another address than the order’s loses the protection of PayPal and Shopify Protect: where you count on it, cancel and have it ordered again.',
    zh: '寄往订单以外的地址会失去 PayPal 卖家保障和 Shopify Protect：如需保障，请取消后让买家重新下单。',
  },
  silence: { en: '{what}.', zh: '{what}。' },
  unanswered_message: {
    en: 'A claim that comes without an answer in time is decided for the buyer.',
    zh: '如未按时回复，买家提起纠纷即判买家胜。',
  },
  may_still: {
    en: 'By the longest window found it may still count until {on}.',
    zh: '按查到的最长期限，{on} 前仍可能有效。',
  },
  none_published: {
    en: 'No last day is published: try it after that day as well.',
    zh: '平台未公布期限：过了该日也请尝试。',
  },
  appeal_lost: { en: 'After that day there is no appeal.', zh: '逾期不能再申诉。' },
  buyer_until: {
    en: 'The buyer can still claim until {on}.',
    zh: '买家在 {on} 之前仍可提起纠纷。',
  },
  buyer_until_window: {
    en: 'Until when the buyer can claim is not known; by a general assumption until {on}.',
    zh: '买家可提起纠纷的期限不明；按一般假设为 {on} 之前。',
  },
  buyer_until_arrival: {
    en: 'The buyer can still claim; with no date of arrival in the row, until about {on} by the usual time for the way.',
    zh: '买家仍可提起纠纷；该行没有送达日期，按通常时效约为 {on} 之前。',
  },
  checked: {
    en: 'The rule behind this was last checked on {on}, more than a year ago: see whether it still holds.',
    zh: '所依据的规则最近一次核对是 {on}，已超过一年：请确认是否仍然有效。',
  },
  danger: {
    en: 'Danger: stop selling the item, keep the record and check its other orders.',
    zh: '存在安全隐患：请立即停售、保留记录并检查同款订单。',
  },
  chance: { en: 'about {n} in 100', zh: '每 100 单约 {n} 单' },
  chance_sure: { en: 'more than 99 in 100', zh: '每 100 单超过 99 单' },
  chance_small: { en: 'less than 1 in 100', zh: '每 100 单不到 1 单' },
  chance_means: {
    en: 'Of 100 such orders about so many become a claim, a return or a chargeback while the buyer may still ask.',
    zh: '指类似订单在买家可申请期内变成纠纷、退货或拒付的数量。',
  },
  weights: {
    en: 'The number before a reason is its weight: + speaks for a dispute, − against it.',
    zh: '原因前的数字是权重：“+”增加风险，“−”降低风险。',
  },
  levels: { en: 'Medium from {medium}, High from {high}.', zh: '{medium} 起为中，{high} 起为高。' },
  would_change: {
    en: 'With “{field}” filled in it could be: {action}[, saves {saves}].',
    zh: '填写“{field}”后，建议可能变为：{action}[，可多省 {saves}]。',
  },
} as const satisfies Readonly<Record<string, Words>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function coverWords({ by, unknown }: Covering): Words {
  const known = unknown.length === 0;
  switch (by) {
    case 'carrier':
      return words.carrier_pays;
    case 'marketplace':
      return known ? words.marketplace_pays : words.marketplace_may_pay;
    case 'shopify':
    case 'paypal':
      return known ? words.service_pays : words.service_may_pay;
  }
}

/** Who pays beside the seller, until when, and with which papers. */
export const sayCover = (cover: Covering, language: UiLanguage): string =>
  say(coverWords(cover), language, {
    payer: cover.by === 'paypal' ? 'PayPal' : 'Shopify Protect',
    unknown: cover.unknown
      .map((field) => `“${say(fieldName(field), language)}”`)
      .join(language === 'zh' ? '' : ', '),
    papers: cover.papers
      .map((id) => say(evidenceWords[id], language))
      .join(language === 'zh' ? '、' : ', '),
    ...(cover.until === null ? {} : { until: { day: cover.until } }),
    ...(cover.back === null ? {} : { back: cover.back }),
  });

/** What silence costs; null where nobody waits. */
export function saySilence(
  { silence, due }: Decision,
  today: Day,
  language: UiLanguage,
): string | null {
  if (silence === null) return null;
  const still =
    due !== null && due.until > due.on
      ? due.rule?.grade === 'OWN'
        ? say(words.none_published, language)
        : say(words.may_still, language, { on: { day: due.until } })
      : null;
  if (silence === 'right_lost' || (due !== null && due.on < today))
    return still ?? say(words.appeal_lost, language);
  // Nobody wins anything by a message: it decides the claim that may follow.
  if (silence === 'buyer_wins' && due?.rule?.anchor === 'contacted')
    return say(words.unanswered_message, language);
  return say(words.silence, language, { what: capital(say(silenceWords[silence], language)) });
}

/** Until when the buyer may still act; null where that says nothing new. */
export const sayBuyerUntil = (
  { buyerUntil, action }: Decision,
  language: UiLanguage,
): string | null =>
  buyerUntil === null || action === 'none' || action === 'need_facts'
    ? null
    : say(untilWords(buyerUntil), language, { on: { day: buyerUntil.on } });

function untilWords({ assumed }: LastClaim): Words {
  switch (assumed) {
    case null:
      return words.buyer_until;
    case 'window':
      return words.buyer_until_window;
    case 'arrival':
      return words.buyer_until_arrival;
  }
}

/** A rule older than a year; null where all are fresh. */
export const sayChecked = ({ checkedOn }: Decision, language: UiLanguage): string | null =>
  checkedOn === null ? null : say(words.checked, language, { on: { day: checkedOn } });

/** Everything that stands after the reason. */
export const sayBeside = (
  decision: Decision,
  today: Day,
  language: UiLanguage,
): readonly string[] =>
  [
    decision.cover === null ? null : sayCover(decision.cover, language),
    decision.addressLoses === null
      ? null
      : say(words[`address_loses_${decision.addressLoses}`], language),
    saySilence(decision, today, language),
    sayBuyerUntil(decision, language),
    sayChecked(decision, language),
  ].filter((each) => each !== null);

/** Danger stays the seller's affair, also where somebody else pays or decides. */
export const sayDanger = ({ finding, stage }: Dispute, language: UiLanguage): readonly string[] =>
  finding.warnings.includes('safety') && stage !== 'closed' ? [say(words.danger, language)] : [];

function sayShare(n: number, language: UiLanguage): string {
  if (n < 1) return say(words.chance_small, language);
  return n > 99 ? say(words.chance_sure, language) : say(words.chance, language, { n });
}

const inHundred = (chance: number): number => Math.round(chance * 100);

/** "about 12 in 100"; null where a claim stands already, nothing can come, or nothing was read. */
export function sayChance({ risk, stage }: Dispute, language: UiLanguage): string | null {
  if (risk.chance === null || risk.over !== null) return null;
  if (stage !== 'none' && stage !== 'message') return null;
  const n = inHundred(risk.chance);
  return capital(sayShare(n, language));
}

/** Where the levels begin on its scale. */
export const sayLevels = (
  from: { readonly medium: number; readonly high: number },
  language: UiLanguage,
): string =>
  say(words.levels, language, { medium: inHundred(from.medium), high: inHundred(from.high) });

/** What the chance means. */
export const sayChanceMeans = (language: UiLanguage): string => say(words.chance_means, language);

/** What the numbers before the reasons are. */
export const sayWeights = (language: UiLanguage): string => say(words.weights, language);

/** Which blank cell could change the advice. */
export const sayWouldChange = ({ field, action, saves }: WouldChange, language: UiLanguage) =>
  say(words.would_change, language, {
    field: say(fieldName(field), language),
    action: say(actionWords[action], language),
    ...(saves === null || saves.minor <= 0 ? {} : { saves }),
  });
