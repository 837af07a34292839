// The tab of marketplace rules in words: its columns, what each rule is about, and what is wrong in it.

import type { UiLanguage } from '../base/ids';
import { money } from '../base/money';
import { say, sayMoney, type Words } from '../base/say';
import { marketName } from '../market/index';
import type { ListedRule, RuleKind, RuleUnit } from '../market/listed';
import type { Grade } from '../market/rule';
import { anchorsOf, rangeOf, silencesOf, unitsOf } from '../settings/own-rules';
import { defectWords } from './health';
import { anchorWords, silenceWords } from './rules';

export const rulesTabWords = {
  tab: { en: 'Claim rules', zh: '纠纷规则' },
  market: { en: 'Marketplace', zh: '平台' },
  rule: { en: 'Rule', zh: '规则' },
  value: { en: 'Value', zh: '值' },
  unit: { en: 'Unit', zh: '单位' },
  anchor: { en: 'Counts from', zh: '起算' },
  silence: { en: 'When it passes', zh: '逾期后果' },
  from: { en: 'In force from', zh: '生效日期' },
  source: { en: 'Source', zh: '来源' },
  grade: { en: 'Grade', zh: '可信度' },
  checked: { en: 'Checked on', zh: '核对日期' },
  /** As it is written in files. */
  name: { en: 'Name', zh: '名称' },
} as const satisfies Readonly<Record<string, Words>>;

/** How the tab is used; stands on its header and is said when it is made. */
export const rulesHint: Words = {
  en: 'These are the windows and thresholds Claim Desk counts by. Change a value and yours counts at once; a row you leave as it is follows the built-in rule. For a rule that changes on a day, add a second row of the same name with that day under “In force from”: older orders keep the first. Delete the tab to return to the built-in rules. Formulas on other sheets follow after “Refresh formulas” there.',
  zh: '这里是 Claim Desk 使用的时限与阈值。修改后立即按您的值计算；未改动的行跟随内置规则。规则从某天起变化时，请另加一行相同名称并填写“生效日期”，此前的订单仍按原规则。删除此页即恢复内置规则。其他工作表中的公式需在该表选择“刷新公式”后生效。',
};

const kindWords: Readonly<Record<RuleKind, Words>> = {
  message_reply: { en: 'Answer a buyer’s message', zh: '回复买家留言' },
  claim_reply: { en: 'Answer a claim', zh: '回应纠纷' },
  sent_reply: {
    en: 'Answer a claim that a sent parcel did not come',
    zh: '回应已发货订单的未收到货纠纷',
  },
  return_reply: { en: 'Answer a return request', zh: '回应退货申请' },
  chargeback_reply: { en: 'Answer a chargeback', zh: '回应拒付' },
  inquiry_reply: { en: 'Talk over a dispute that is no claim yet', zh: '协商尚未升级的争议' },
  payment_dispute_reply: { en: 'Answer a payment dispute', zh: '回应付款争议' },
  appeal: { en: 'Appeal a lost claim', zh: '对败诉纠纷申诉' },
  claim_earliest: { en: 'Buyer’s first day to claim', zh: '买家最早可索赔' },
  claim_latest: { en: 'Buyer’s last day to claim', zh: '买家最晚可索赔' },
  return_refund: { en: 'Refund once the return is back', zh: '收到退货后退款' },
  return_method: { en: 'Offer a way to return', zh: '提供退货方式' },
  returnless: { en: 'Refunded without a return up to', zh: '免退货退款上限' },
  signature: { en: 'Proof of delivery needs a signature from', zh: '妥投证明需签名的起点金额' },
  cap: { en: 'Marketplace pays claims of tracked orders up to', zh: '平台赔付可跟踪订单的上限' },
  cap_season: { en: 'The same in the season', zh: '旺季的赔付上限' },
  protection: { en: 'Buyer protection where the row names none', zh: '行内未注明时的买家保护期' },
  rate: { en: 'Limit of {counts}', zh: '{counts}上限' },
};

const afterDelivery: Words = { en: 'after delivery', zh: '签收后' };
const elsewhere: Words = { en: 'elsewhere', zh: '其余国家' };
const label: Words = { en: '{what}[ ({sites})][ · {key}]', zh: '{what}[（{sites}）][ · {key}]' };

const shared = {
  card: { en: 'Card networks', zh: '卡组织' },
  paypal: { en: 'PayPal', zh: 'PayPal' },
} as const satisfies Readonly<Record<string, Words>>;

const defects: Readonly<Record<string, Words>> = defectWords;

/** Whose rule it is, as sellers call it. */
export const sayWhose = ({ whose }: ListedRule, language: UiLanguage): string =>
  whose === 'card' || whose === 'paypal'
    ? say(shared[whose], language)
    : marketName(whose, language);

/** What a rule is about: "Answer a claim (TH)", "Proof of delivery needs a signature from · USD". */
export function sayAbout({ kind, sites, key, counts, id }: ListedRule, language: UiLanguage) {
  const counted = new Map(Object.entries(defects)).get(counts);
  const what = say(kindWords[kind], language, {
    counts: counted === undefined ? counts : say(counted, language),
  });
  const detail = id.endsWith('_delivered')
    ? say(afterDelivery, language)
    : key === '*'
      ? say(elsewhere, language)
      : key;
  return say(label, language, {
    what,
    ...(sites.length === 0 ? {} : { sites: sites.join(', ') }),
    ...(detail === '' ? {} : { key: detail }),
  });
}

const unitWords: Readonly<Record<Exclude<RuleUnit, 'money'>, Words>> = {
  hour: { en: 'hours', zh: '小时' },
  day: { en: 'days', zh: '天' },
  business_day: { en: 'business days', zh: '工作日' },
  share: { en: 'share of orders', zh: '占订单比例' },
};

/** The unit of a rule; of an amount its currency. */
export const sayUnit = (unit: RuleUnit, key: string, language: UiLanguage): string =>
  unit === 'money' ? key : say(unitWords[unit], language);

const gradeWords: Readonly<Record<Grade, Words>> = {
  OFF: { en: 'official page', zh: '官方页面' },
  MOD: { en: 'moderator of the marketplace', zh: '平台版主' },
  MIR: { en: 'copy of an official page', zh: '官方页面的副本' },
  SEC: { en: 'secondary source', zh: '第三方来源' },
  OLD: { en: 'older official text', zh: '旧版官方规则' },
  OWN: { en: 'our cautious choice', zh: '保守取值' },
};
export const sayGrade = (grade: Grade, language: UiLanguage): string =>
  say(gradeWords[grade], language);

/** What is wrong with one cell, or with the tab as a whole. */
export type RuleProblem = {
  /** The rule's name, or what stands in its place. */
  readonly id: string;
  readonly value: string;
} & (
  | { readonly code: 'unknown_rule'; readonly nearest: string | null }
  | {
      readonly code:
        | 'gap'
        | 'bad_number'
        | 'out_of_range'
        | 'bad_unit'
        | 'bad_anchor'
        | 'bad_silence'
        | 'bad_from'
        | 'bad_checked'
        | 'duplicate';
      readonly rule: ListedRule;
      /** As far as it was read. */
      readonly unit: RuleUnit;
    }
  | { readonly code: 'conflict'; readonly setting: number; readonly rule: ListedRule }
  | { readonly code: 'old'; readonly count: number }
  | { readonly code: 'no_header' }
);

const words = {
  unknown_rule: {
    en: 'There is no rule named “{id}”.',
    zh: '没有名为“{id}”的规则。',
  },
  meant: { en: ' Did you mean “{nearest}”?', zh: '您是不是要写“{nearest}”？' },
  gap: { en: 'This cell is empty.', zh: '此单元格为空。' },
  bad_number: {
    en: '“{value}” is not a number that can be used here. Write a whole number, such as {example}.',
    zh: '“{value}”不能用于此处。请填写整数，例如 {example}。',
  },
  bad_amount: {
    en: '“{value}” is not a number. Write {example}, for example.',
    zh: '“{value}”不是数字。请填写如 {example}。',
  },
  out_of_range: {
    en: '“{value}” is out of range: from {least} to {most}[ {unit}] is possible.',
    zh: '“{value}”超出范围：可填 {least} 到 {most}[ {unit}]。',
  },
  bad_unit: {
    en: '“{value}” is not a unit of this rule. Write {choices}.',
    zh: '“{value}”不是此规则的单位。请填写 {choices}。',
  },
  bad_anchor: {
    en: '“{value}” is no day this rule can count from. Write {choices}.',
    zh: '此规则不能按“{value}”起算。请填写 {choices}。',
  },
  bad_silence: {
    en: '“{value}” cannot come of this rule. Write {choices}.',
    zh: '“{value}”不是此规则的后果。请填写 {choices}。',
  },
  bad_from: {
    en: '“{value}” is not a date. Write 2027-01-15, for example, or leave it empty.',
    zh: '“{value}”不是日期。请填写如 2027-01-15，或留空。',
  },
  bad_checked: {
    en: '“{value}” is not a date. Write the day on which you looked, such as 2026-11-21.',
    zh: '“{value}”不是日期。请填写核对的日期，例如 2026-11-21。',
  },
  duplicate: {
    en: 'This rule stands in two rows for the same days; the lower one counts.',
    zh: '同一规则在相同日期有两行，以下面一行为准。',
  },
  conflict: {
    en: 'The settings say {setting} for it (rules.{id}); this tab counts.',
    zh: '设置中为 {setting}（rules.{id}）；以本页为准。',
  },
  old: {
    en: '{count} {count|rule was|rules were} last checked more than a year ago, the oldest on {value}. Look them up, and write the day under “Checked on”.',
    zh: '{count} 条规则上次核对已超过一年，最早的是 {value}。请重新核对，并填写“核对日期”。',
  },
  no_header: {
    en: 'The tab has no row with the headers Value and Name, so the built-in rules count.',
    zh: '此页没有包含“值”和“名称”的表头，现使用内置规则。',
  },
  built_in: {
    en: ' Until then the built-in rule counts: {rule}.',
    zh: '在此之前按内置规则：{rule}。',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** A value as it is read: `48 hours`, `1%`, `US$750.00`. */
function sayRuleValue(
  { key }: Pick<ListedRule, 'key'>,
  unit: RuleUnit,
  value: number,
  language: UiLanguage,
): string {
  if (unit === 'share') return `${Math.round(value * 1e4) / 100}%`;
  if (unit === 'money') return sayMoney(money(value, key)).replace(/\.00$/, '');
  const named = say(unitWords[unit], language);
  return `${value} ${value === 1 && language === 'en' ? named.replace(/s$/, '') : named}`;
}

const listed = (all: readonly string[], language: UiLanguage): string => {
  const [comma, or] = language === 'zh' ? ['、', ' 或 '] : [', ', ' or '];
  const quoted = all.map((each) => `“${each}”`);
  return quoted.length < 2
    ? quoted.join('')
    : quoted.slice(0, -1).join(comma) + or + (quoted[quoted.length - 1] ?? '');
};

function sayCellProblem(
  { code, rule, unit, value }: Extract<RuleProblem, { readonly unit: RuleUnit }>,
  language: UiLanguage,
): string {
  const { key } = rule;
  const example = unit === 'share' ? '1%' : rule.value;
  switch (code) {
    case 'bad_number':
      return say(
        unit === 'share' || unit === 'money' ? words.bad_amount : words.bad_number,
        language,
        {
          value,
          example,
        },
      );
    case 'out_of_range': {
      const [least, most] = rangeOf(rule, unit);
      return say(words.out_of_range, language, {
        value,
        ...(unit === 'share'
          ? { least: '0%', most: '100%' }
          : { least, most, unit: sayUnit(unit, key, language) }),
      });
    }
    case 'bad_unit':
      return say(words.bad_unit, language, {
        value,
        choices: listed(
          unitsOf(rule).map((each) => sayUnit(each, key, language)),
          language,
        ),
      });
    case 'bad_anchor':
      return say(words.bad_anchor, language, {
        value,
        choices: listed(
          anchorsOf(rule).map((each) => say(anchorWords[each], language)),
          language,
        ),
      });
    case 'bad_silence':
      return say(words.bad_silence, language, {
        value,
        choices: listed(
          silencesOf(rule).map((each) => say(silenceWords[each], language)),
          language,
        ),
      });
    case 'gap':
    case 'bad_from':
    case 'bad_checked':
    case 'duplicate':
      return say(words[code], language, { value });
  }
}

/** What is wrong, in a sentence or two, and what counts meanwhile. */
export function sayRuleProblem(problem: RuleProblem, language: UiLanguage): string {
  const { id, value } = problem;
  switch (problem.code) {
    case 'unknown_rule':
      return (
        say(words.unknown_rule, language, { id }) +
        (problem.nearest === null ? '' : say(words.meant, language, { nearest: problem.nearest }))
      );
    case 'conflict':
      return say(words.conflict, language, {
        id,
        setting: sayRuleValue(problem.rule, problem.rule.unit, problem.setting, language),
      });
    case 'old':
      return say(words.old, language, { count: problem.count, value });
    case 'no_header':
      return say(words.no_header, language);
    default: {
      const { rule, code } = problem;
      const stands = code === 'bad_checked' || code === 'duplicate';
      const built = sayRuleValue(rule, rule.unit, rule.value, language);
      return (
        sayCellProblem(problem, language) +
        (stands ? '' : say(words.built_in, language, { rule: built }))
      );
    }
  }
}

/** The same after where it stands: `Claim rules!C7, ebay.claim_reply: …`. */
export function sayPlacedRule(problem: RuleProblem, place: string, language: UiLanguage): string {
  const [comma, colon] = language === 'zh' ? ['，', '：'] : [', ', ': '];
  const named = problem.id === '' || problem.code === 'unknown_rule' ? '' : comma + problem.id;
  return place + named + colon + sayRuleProblem(problem, language);
}
