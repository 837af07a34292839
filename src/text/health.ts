// How the account stands, in sentences: each rate, its limit, and how many more defects reach it.
import type { UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import type { Decision } from '../decision/decision';
import { defectFactor, type Standing } from '../dispute/health';
import type { Defect } from '../market/health';
import { marketName } from '../market/index';
import { settingOf } from '../settings/table';

export const defectWords: Readonly<Record<Defect, Words>> = {
  order_defect: { en: 'order defects', zh: '订单缺陷' },
  decided_against: { en: 'cases decided against you', zh: '判卖家责任' },
  dispute: { en: 'disputes', zh: '纠纷' },
  not_received: { en: 'claims of not received', zh: '未收到货投诉' },
  return: { en: 'returns', zh: '退货' },
  chargeback: { en: 'chargebacks', zh: '拒付' },
  late_shipment: { en: 'late shipments', zh: '延迟发货' },
};

const words = {
  line: {
    en: '{market}, {what} in {days} days: {defects} of {orders} ({share})',
    zh: '{market}，{days} 天内{what}：{orders} 单中 {defects} 单（{share}）',
  },
  room: {
    en: '; the limit is {limit}, {more} more {more|reaches|reach} it.',
    zh: '；上限 {limit}，再有 {more} 单即达到。',
  },
  reached: { en: '; the limit of {limit} is reached.', zh: '；已达到上限 {limit}。' },
  no_limit: { en: '; no limit is published.', zh: '；平台未公布上限。' },
  old: {
    en: ' This limit was last checked on {on}, more than a year ago.',
    zh: '该上限最近一次核对是 {on}，已超过一年。',
  },
  near: {
    en: 'A defect is counted {times} times dearer, because the account is near a limit: of the {orders} orders read for it[, in the first {rows} rows alone,] {defects} {defects|counts|count} as {what} ({market}, {days} days, limit {limit})',
    zh: '账号接近上限，每个缺陷按 {times} 倍计：所读的[（仅前 {rows} 行）] {orders} 单中有 {defects} 单{what}（{market}，{days} 天，上限 {limit}）',
  },
  proposed: {
    en: 'Your closed orders would put “{setting}” at {proposed} (now {now}). Nothing changes until you set it.',
    zh: '按您已结束的订单，“{setting}”宜为 {proposed}（现为 {now}）。需由您自行设置才会生效。',
  },
} as const satisfies Readonly<Record<string, Words>>;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** "Amazon, order defects in 60 days: 1 of 150 (0.7%); the limit is 1%, 1 more reaches it." */
export function sayStanding(each: Standing, today: number, language: UiLanguage): string {
  const { market, rule, orders, defects, reachedAt } = each;
  const limit = rule.value === null ? '' : percent(rule.value);
  const rest =
    reachedAt === null
      ? say(words.no_limit, language)
      : defects >= reachedAt
        ? say(words.reached, language, { limit })
        : say(words.room, language, { limit, more: reachedAt - defects });
  const checked = dayOf(rule.checked);
  return [
    say(words.line, language, {
      market: marketName(market, language),
      what: say(defectWords[rule.counts], language),
      days: rule.days,
      defects,
      orders,
      share: percent(defects / orders),
    }),
    rest,
    today - checked > 365 ? say(words.old, language, { on: { day: checked } }) : '',
  ].join('');
}

/** Why a defect is dearer in the prices of an order, and on how many orders that rests; null where it is not. */
export const sayNear = ({ near }: Decision, language: UiLanguage): string | null =>
  near === null || near.rule.value === null
    ? null
    : say(words.near, language, {
        times: Math.round(defectFactor(near) * 10) / 10,
        orders: near.orders,
        defects: near.defects,
        what: say(defectWords[near.rule.counts], language),
        market: marketName(near.market, language),
        days: near.rule.days,
        limit: percent(near.rule.value),
        ...(near.rows === undefined ? {} : { rows: near.rows }),
      });

/** What the closed orders propose for the height of the chances; null where it is as it should be. */
export const sayProposedHeight = (
  proposed: number | null,
  now: number,
  language: UiLanguage,
): string | null =>
  proposed === null || Math.abs(proposed - now) < 0.1
    ? null
    : say(words.proposed, language, {
        setting: say(settingOf('chanceShift').label, language),
        proposed,
        now,
      });
