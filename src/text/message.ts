// What was read of a buyer's message, in the seller's words.

import type { IssueId, UiLanguage, Warning, Wish } from '../base/ids';
import { say, type Words } from '../base/say';
import type { IssueFinding } from '../dispute/dispute';

const issueWords: Readonly<Record<IssueId, Words>> = {
  none: { en: 'content', zh: '满意' },
  where_is_order: { en: 'asks where it is', zh: '询问物流' },
  not_received: { en: 'not received', zh: '未收到货' },
  stolen: { en: 'shown as delivered, not there', zh: '显示签收但未收到' },
  damaged: { en: 'damaged', zh: '破损' },
  defective: { en: 'does not work', zh: '故障' },
  wrong_item: { en: 'wrong item', zh: '发错货' },
  missing_item: { en: 'something is missing', zh: '少件' },
  not_as_described: { en: 'not as described', zh: '货不对版' },
  counterfeit: { en: 'not genuine', zh: '疑为假货' },
  change_address: { en: 'another address', zh: '改地址' },
  cancel: { en: 'cancel the order', zh: '取消订单' },
  return_request: { en: 'a return', zh: '退货' },
  how_to_use: { en: 'how to use it', zh: '询问用法' },
  refund_owed: { en: 'waits for a refund', zh: '催退款' },
  unauthorised: { en: 'does not know the purchase', zh: '否认购买' },
  customs: { en: 'customs', zh: '关税' },
  overcharged: { en: 'charged too much', zh: '多收费' },
  other: { en: 'something else', zh: '其他' },
};

const wishWords: Readonly<Record<Wish, Words>> = {
  refund: { en: 'money back', zh: '退款' },
  replacement: { en: 'a replacement', zh: '换新或补发' },
  cancel: { en: 'to cancel', zh: '取消' },
  discount: { en: 'a discount', zh: '补偿' },
  answer: { en: 'an answer', zh: '回复' },
};

const warningWords: Readonly<Record<Warning, Words>> = {
  safety: { en: 'danger: fire, injury or allergy', zh: '安全风险：起火、受伤或过敏' },
  threat: { en: 'threatens with a bad review', zh: '以差评要挟' },
  legal: { en: 'lawyer, court or authority', zh: '律师、法院或监管部门' },
  chargeback: { en: 'announces a chargeback', zh: '声称要拒付' },
  outside: { en: 'asks to talk or pay elsewhere', zh: '要求站外联系或付款' },
};

const frames = {
  wants: { en: 'wants {what}', zh: '想要：{what}' },
  refuses: { en: 'does not want {what}', zh: '不要：{what}' },
  warning: { en: '⚠ {what}', zh: '⚠ {what}' },
  unsure: { en: 'not sure: ask the buyer', zh: '不确定：请询问买家' },
} as const satisfies Readonly<Record<string, Words>>;

/** "not received", "wants money back", "⚠ announces a chargeback": the issue first, then the rest. */
export function sayFindings(finding: IssueFinding, language: UiLanguage): readonly string[] {
  const framed = (frame: Words, what: Words): string =>
    say(frame, language, { what: say(what, language) });
  // A wish for money or a new one says more than "a return" beside it.
  const wished = finding.wants.some((wish) => wish === 'refund' || wish === 'replacement');
  const also = finding.also.filter((issue) => !(wished && issue === 'return_request'));
  return [
    ...[finding.issue, ...also].map((issue) => say(issueWords[issue], language)),
    ...finding.wants.map((wish) => framed(frames.wants, wishWords[wish])),
    ...finding.refuses.map((wish) => framed(frames.refuses, wishWords[wish])),
    ...finding.warnings.map((warning) => framed(frames.warning, warningWords[warning])),
    ...(finding.sure ? [] : [say(frames.unsure, language)]),
  ];
}
