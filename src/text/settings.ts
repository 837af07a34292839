// What is said about settings: their groups and units, and what is wrong with one. What a setting is called
// and what it changes stands in its own entry.

import type { UiLanguage } from '../base/ids';
import { money } from '../base/money';
import { say, sayMoney, type Words } from '../base/say';
import type { Unit } from '../market/rule';
import type { KindId } from '../settings/kinds';
import { windows } from '../settings/markets';
import type { FoundSetting } from '../settings/names';
import type { SettingProblem } from '../settings/settings';
import { type GroupId, settingOf } from '../settings/table';

export const groupWords: Readonly<Record<GroupId, Words>> = {
  shop: { en: 'Your shop', zh: '您的店铺' },
  costs: { en: 'Costs', zh: '成本' },
  chances: { en: 'Chances', zh: '概率' },
  reading: { en: 'Reading your sheet', zh: '读取表格' },
  days: { en: 'Days and windows', zh: '天数与时限' },
};

const text: Words = { en: 'text', zh: '文本' };
const units: Readonly<Record<KindId, Words>> = {
  text,
  lines: text,
  choice: { en: 'choice', zh: '选项' },
  share: { en: 'share, 0 to 1 or in %', zh: '比例，0 到 1 或百分比' },
  usd: { en: 'US$', zh: '美元' },
  factor: { en: 'times', zh: '倍' },
  shift: { en: 'log-odds, −5 to 5', zh: '对数几率，−5 到 5' },
  days: { en: 'days', zh: '天' },
  rate: { en: 'units per US$', zh: '每美元单位数' },
  window: { en: 'the rule’s own unit', zh: '规则自身的单位' },
  currency: { en: 'currency code', zh: '币种代码' },
  zone: { en: 'time zone', zh: '时区' },
  field: { en: 'column of Claim Desk', zh: 'Claim Desk 的列' },
};
const windowUnits: Readonly<Record<Unit, Words>> = {
  hour: { en: 'hours', zh: '小时' },
  day: { en: 'days', zh: '天' },
  business_day: { en: 'business days', zh: '工作日' },
};

/** The unit of a setting; of a marketplace window its own, of a choice what there is to choose. */
export function unitOf({ setting, key }: FoundSetting): Words {
  const rule = setting === 'rules' ? windows().get(key) : undefined;
  if (rule !== undefined) return windowUnits[rule.unit];
  const { kind, choices } = settingOf(setting).holds;
  const all = choices.join(' / ');
  return all === '' ? units[kind] : { en: all, zh: all };
}

/** A value as it is read: `30%`, `US$6`. */
export function sayValue(kind: KindId, value: string | number): string {
  if (typeof value === 'string') return value;
  if (kind === 'share') return `${Math.round(value * 1e4) / 100}%`;
  return kind === 'usd' ? sayMoney(money(value, 'USD')).replace(/\.00$/, '') : String(value);
}

const tooLong: Words = {
  en: 'This text is too long: 500 characters at most.',
  zh: '文字过长，最多 500 个字符。',
};
/** Why a value cannot be used, and what to write instead. */
const refusals: Readonly<Record<KindId, Words>> = {
  text: tooLong,
  lines: tooLong,
  choice: {
    en: '“{value}” is not possible here. Write {choices}.',
    zh: '“{value}”不能用于此项。请填写 {choices}。',
  },
  share: {
    en: '“{value}” is not a share. Write 30% or 0.3, for example.',
    zh: '“{value}”不是比例。请填写如 30% 或 0.3。',
  },
  usd: {
    en: '“{value}” is not an amount. Write 100 or 9.50, for example.',
    zh: '“{value}”不是金额。请填写如 100 或 9.50。',
  },
  shift: {
    en: '“{value}” is not possible here. Write a number from −5 to 5, such as -0.7.',
    zh: '“{value}”不能用于此项。请填写 −5 到 5 的数字，例如 -0.7。',
  },
  factor: {
    en: '“{value}” is not possible here. Write a number from 0 to 10, such as 1.5.',
    zh: '“{value}”不能用于此项。请填写 0 到 10 的数字，如 1.5。',
  },
  days: {
    en: '“{value}” is not a number of days. Write a whole number from 1 to 365.',
    zh: '“{value}”不是天数。请填写 1 到 365 的整数。',
  },
  rate: {
    en: '“{value}” is not an exchange rate. Write how many units make one US dollar, such as 7.1.',
    zh: '“{value}”不是汇率。请填写 1 美元可兑换的数额，如 7.1。',
  },
  window: {
    en: '“{value}” is not a length of time. Write a number, such as 3.',
    zh: '“{value}”不是时长。请填写数字，如 3。',
  },
  currency: {
    en: '“{value}” is not a currency code. Write USD or CNY, for example.',
    zh: '“{value}”不是币种代码。请填写如 USD 或 CNY。',
  },
  zone: {
    en: '“{value}” is not a time zone. Write Asia/Shanghai, for example.',
    zh: '“{value}”不是时区。请填写如 Asia/Shanghai。',
  },
  field: {
    en: '“{value}” is no column of Claim Desk. Write Ship date or ignore, for example.',
    zh: '“{value}”不是 Claim Desk 的列。请填写如 发货日期 或 忽略。',
  },
};

const missed = {
  unknown_setting: {
    en: 'There is no setting named “{name}”.',
    zh: '没有名为“{name}”的设置。',
  },
  unknown_key: {
    en: '“{name}” is not known: after “{setting}.” comes a {noun}.',
    zh: '没有“{name}”：“{setting}.”之后应为{noun}。',
  },
  meant: { en: ' Did you mean “{nearest}”?', zh: '您是不是要写“{nearest}”？' },
  example: { en: ' Write {example}, for example.', zh: '请填写如 {example}。' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with a setting, in a sentence or two. */
export function saySetting(problem: SettingProblem, language: UiLanguage): string {
  const { name, value } = problem;
  const meant = (nearest: string | null, instead = ''): string =>
    nearest === null ? instead : say(missed.meant, language, { nearest });
  switch (problem.code) {
    case 'unknown_setting':
      return say(missed.unknown_setting, language, { name }) + meant(problem.nearest);
    case 'unknown_key': {
      const { setting } = problem;
      const { keys } = settingOf(setting).holds;
      const noun = keys === null ? '' : say(keys.noun, language);
      const example = `${setting}.${keys?.example ?? ''}`;
      return (
        say(missed.unknown_key, language, { name, setting, noun }) +
        meant(problem.nearest, say(missed.example, language, { example }))
      );
    }
    case 'bad_setting': {
      const { kind, choices } = settingOf(problem.setting).holds;
      const [comma, or] = language === 'zh' ? ['、', ' 或 '] : [', ', ' or '];
      const all = choices.slice(0, -1).join(comma) + or + (choices[choices.length - 1] ?? '');
      return say(refusals[kind], language, { value, choices: all });
    }
  }
}

/** The same after where it stands: a cell of the tab, or the settings file. */
export function sayPlacedSetting(
  problem: SettingProblem,
  place: string,
  language: UiLanguage,
): string {
  const [comma, colon] = language === 'zh' ? ['，', '：'] : [', ', ': '];
  const name = problem.code === 'bad_setting' ? comma + problem.name : '';
  return place + name + colon + saySetting(problem, language);
}
