// A marketplace's window in words: how long, from which day, how sure the source is, and where sources differ.

import type { UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import type { Anchor, Grade, Rule, Silence, Unit } from '../market/rule';

const lengthWords: Readonly<Record<Unit, Words>> = {
  hour: { en: '{n} {n|hour|hours}', zh: '{n} 小时' },
  day: { en: '{n} {n|day|days}', zh: '{n} 天' },
  business_day: { en: '{n} business {n|day|days}', zh: '{n} 个工作日' },
};

export const anchorWords: Readonly<Record<Anchor, Words>> = {
  contacted: { en: 'from the buyer’s message', zh: '从买家留言算起' },
  requested: { en: 'from the claim', zh: '从纠纷提起算起' },
  promised: { en: 'from the promised delivery', zh: '从承诺送达日算起' },
  ordered: { en: 'from the order', zh: '从下单算起' },
  paid: { en: 'from the payment', zh: '从付款算起' },
  shipped: { en: 'from dispatch', zh: '从发货算起' },
  delivered: { en: 'from delivery', zh: '从签收算起' },
  decided: { en: 'from the ruling', zh: '从裁决算起' },
  returned: { en: 'from the return’s arrival', zh: '从退货签收算起' },
};

/** How sure a figure is; an official page needs no word. */
const gradeWords: Readonly<Record<Exclude<Grade, 'OFF'>, Words>> = {
  MOD: { en: 'said by a moderator of the marketplace', zh: '平台版主说明' },
  MIR: { en: 'copy of an official page', zh: '官方页面的副本' },
  SEC: { en: 'secondary source', zh: '第三方来源' },
  OLD: { en: 'older official text', zh: '旧版官方规则' },
  OWN: { en: 'our cautious choice, nothing is published', zh: '平台未公布，为保守取值' },
};

/** What happens when nobody answers in time. */
export const silenceWords: Readonly<Record<Silence, Words>> = {
  buyer_wins: { en: 'without an answer the buyer wins', zh: '不回复则判买家胜' },
  refund_as_asked: {
    en: 'without an answer the refund asked for is paid',
    zh: '不回复则按买家要求退款',
  },
  may_escalate: {
    en: 'without an answer the buyer may call the marketplace in',
    zh: '不回复买家可申请平台介入',
  },
  metric: { en: 'a late answer counts against your account', zh: '超时影响账号指标' },
  right_lost: { en: 'after it the right is lost', zh: '逾期失去此权利' },
  closes: { en: 'after it the buyer can no longer claim', zh: '逾期买家不能再索赔' },
};

const ownWords: Words = { en: 'your own rule', zh: '您设定的规则' };

const ruleWords: Words = {
  en: '{who}: {length} {anchor}[ ({grade})][; other sources say {others}]',
  zh: '{who}：{anchor} {length}[（{grade}）][；其他来源为 {others}]',
};

const lengthOf = (value: number, unit: Unit, language: UiLanguage): string =>
  say(lengthWords[unit], language, { n: value });

/**
 * "AliExpress: 5 days from the claim (secondary source)".
 * @param value the seller's own value for the rule, in its unit; else the built-in one
 */
export function sayRule(
  rule: Rule,
  who: string,
  language: UiLanguage,
  value: number = rule.value,
): string {
  // Superseded values are history, and our own choice is no source.
  const others = (rule.conflict ?? []).filter(({ grade }) => grade !== 'OLD' && grade !== 'OWN');
  const grade =
    rule.own === true
      ? say(ownWords, language)
      : rule.grade === 'OFF'
        ? null
        : say(gradeWords[rule.grade], language);
  return say(ruleWords, language, {
    who,
    length: lengthOf(value, rule.unit, language),
    anchor: say(anchorWords[rule.anchor], language),
    ...(grade === null ? {} : { grade }),
    ...(others.length === 0
      ? {}
      : {
          others: others
            .map((each) => lengthOf(each.value, each.unit, language))
            .join(language === 'zh' ? '、' : ', '),
        }),
  });
}
