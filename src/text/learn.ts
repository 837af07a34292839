// What the closed orders propose for the settings, old beside new.

import { marketNames, type UiLanguage } from '../base/ids';
import type { Currency } from '../base/money';
import { say, sayMoney, type Words } from '../base/say';
import type { Learnt, LearntValue } from '../ledger/learn';
import type { GroupLoss, GroupRate } from '../ledger/own-groups';
import { smallestSample } from '../ledger/own-rates';
import { exactInterval } from '../ledger/statistics';
import { settingOf } from '../settings/table';
import { sayCountry } from './country';
import { classWords } from './sidebar-both';

const words = {
  head: {
    en: 'What your {closed} closed orders propose (nothing is changed until you say so):',
    zh: '您的 {closed} 个已过投诉期的订单建议如下（在您确认之前不作任何改动）：',
  },
  few: {
    en: 'Settings are proposed from {needed} closed orders on; so far there {closed|is|are} {closed}. Nothing changes.',
    zh: '满 {needed} 个已过投诉期的订单后才会给出建议；目前有 {closed} 个。设置不变。',
  },
  chanceShift: {
    en: '{name}: {old} → {now} (between {from} and {to}); {cases} of {of} closed orders became a dispute.',
    zh: '{name}：{old} → {now}（{from} 至 {to}）；{of} 个订单中有 {cases} 个发生纠纷。',
  },
  reshipFailure: {
    en: '{name}: {old} → {now} (between {from} and {to}); {cases} of {of} second parcels did not end it.',
    zh: '{name}：{old} → {now}（{from} 至 {to}）；{of} 次补发中有 {cases} 次未能解决。',
  },
  rates: {
    en: 'Disputes by shipping, marketplace and arrival, drawn toward the documented chance (to read: the height above moves all chances as one)',
    zh: '按物流类别、平台和送达情况统计的纠纷率，向内置概率收缩（仅供参考：上面的“概率整体调整”统一作用于所有概率）',
  },
  rate: {
    en: '{class}, {market}, {arrival}: reckon with {now} ({from} to {to}), documented {old}; {cases} of {of} became a dispute.[ {stands}]',
    zh: '{class}，{market}，{arrival}：按 {now}（{from} 至 {to}）估计，内置值 {old}；{of} 个订单中有 {cases} 个发生纠纷。[{stands}]',
  },
  above: {
    en: 'More than all your orders lead to expect, beyond chance.',
    zh: '高于按您全部订单推算的水平，并非偶然。',
  },
  below: {
    en: 'Fewer than all your orders lead to expect, beyond chance.',
    zh: '低于按您全部订单推算的水平，并非偶然。',
  },
  losses: {
    en: 'Money lost by method, carrier and country',
    zh: '按物流方式、物流商和国家统计的损失',
  },
  loss: {
    en: '{group}: {lost} lost on {cases} of {of} orders ({share}, between {from} and {to}[; other orders {elsewhere}]).[ {stands}]',
    zh: '{group}：{of} 个订单中有 {cases} 个造成损失，共 {lost}（{share}，{from} 至 {to}[；其他订单 {elsewhere}]）。[{stands}]',
  },
  more: { en: 'More than chance brings.', zh: '超出偶然。' },
  offers: {
    en: 'Claims and offers (to read: a sheet does not tell whether you contested a claim that was granted, so your chance to win is not taken from it)',
    zh: '纠纷与部分退款（仅供参考：表格看不出败诉的纠纷是否申辩过，因此不据此设置胜诉概率）',
  },
  lanes: {
    en: 'Days on the way (to read: parcels that never came are not in them, so lateness goes on being judged by the usual days)',
    zh: '运输天数（仅供参考：未送达的包裹不计在内，因此是否超时仍按通常天数判断）',
  },
  won: {
    en: 'Decided claims won {proof}: {cases} of {of} ({from} to {to}).',
    zh: '已裁决的纠纷中{proof}胜诉：{of} 起中 {cases} 起（{from} 至 {to}）。',
  },
  scanned: { en: 'with a delivery scan', zh: '有妥投扫描的' },
  unscanned: { en: 'without a delivery scan', zh: '没有妥投扫描的' },
  partial: {
    en: '{cases} of {of} partial refunds ended the matter. Offers that were declined leave no trace in the sheet, so nothing is proposed for “{name}”.',
    zh: '{of} 次部分退款中有 {cases} 次了结。被拒绝的提议在表格中没有记录，因此不对“{name}”提出建议。',
  },
  lane: {
    en: '{lane}: nine in ten of your parcels are there within {now} days (between {from} and {to}; {of} deliveries). Usual: {old}.',
    zh: '{lane}：十个包裹中有九个在 {now} 天内送达（{from} 至 {to}；{of} 次妥投）。通常为 {old} 天。',
  },
  saved: {
    en: 'Written to {file}. See first what it changes (--compare {file}), then use it (--settings {file}). Your settings stay as they were: to go one step back, use them again.',
    zh: '已写入 {file}。请先查看影响（--compare {file}），再使用（--settings {file}）。原来的设置没有改动，继续使用原设置即可退回一步。',
  },
  unsaved: {
    en: 'Nothing to write: no setting is proposed.',
    zh: '没有建议的设置，未写入文件。',
  },
} as const satisfies Readonly<Record<string, Words>>;

const arrivalWords = {
  late: { en: 'late', zh: '超时送达' },
  in_time: { en: 'in time', zh: '按时送达' },
  not_known: { en: 'no delivery written down', zh: '无送达记录' },
} as const satisfies Readonly<Record<string, Words>>;

/** The first of each list. */
const mostShown = 8;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const shown = ({ setting }: LearntValue, value: number): string =>
  setting === 'chanceShift' ? String(value) : percent(value);

/** What stands above the proposals, or that there are too few orders for any. */
export const sayLearntHead = ({ closed }: Learnt, language: UiLanguage): string =>
  say(closed < smallestSample ? words.few : words.head, language, {
    closed,
    needed: smallestSample,
  });

/** "Height of the chances: 0 → 0.4 (between 0.1 and 0.6); 33 of 412 closed orders became a dispute." */
export const sayLearntValue = (each: LearntValue, language: UiLanguage): string =>
  say(words[each.setting], language, {
    ...{ name: say(settingOf(each.setting).label, language), cases: each.cases, of: each.of },
    ...{ old: shown(each, each.old), now: shown(each, each.now) },
    ...{ from: shown(each, each.from), to: shown(each, each.to) },
  });

function sayRate(each: GroupRate, language: UiLanguage): string {
  const { class: kind, market, late, stands } = each;
  const arrival = late === null ? 'not_known' : late ? 'late' : 'in_time';
  return say(words.rate, language, {
    ...{ class: say(classWords[kind], language), market: say(marketNames[market], language) },
    ...{ arrival: say(arrivalWords[arrival], language), cases: each.cases, of: each.of },
    ...{ now: percent(each.now), from: percent(each.from), to: percent(each.to) },
    old: percent(each.old),
    ...(stands === null ? {} : { stands: say(words[stands], language) }),
  });
}

function sayLoss(each: GroupLoss, currency: Currency, language: UiLanguage): string {
  const { by, group, cases, of, lost, elsewhere, stands } = each;
  return say(words.loss, language, {
    ...{ group: by === 'country' ? sayCountry(group, language) : group, cases, of },
    ...{ lost: sayMoney({ minor: lost, currency }), share: percent(cases / of) },
    ...{ from: percent(each.from), to: percent(each.to) },
    ...(elsewhere === null ? {} : { elsewhere: percent(elsewhere) }),
    ...(stands ? { stands: say(words.more, language) } : {}),
  });
}

function sayOffers({ contests, partial }: Learnt, language: UiLanguage): readonly string[] {
  const won = (['scanned', 'unscanned'] as const).flatMap((proof) => {
    const { cases, of } = contests[proof];
    const [from, to] = exactInterval(cases, of).map(percent);
    return of === 0 || from === undefined || to === undefined
      ? []
      : [say(words.won, language, { proof: say(words[proof], language), cases, of, from, to })];
  });
  const name = say(settingOf('partialAccepted').label, language);
  return [
    ...won,
    ...(partial.of === 0 ? [] : [say(words.partial, language, { ...partial, name })]),
  ];
}

/** What was counted and proposes nothing, under a heading each that says why. */
export function sayLearntNotes(learnt: Learnt, currency: Currency, language: UiLanguage) {
  const { rates, losses, lanes } = learnt;
  const lane = ({ deliveries, ...each }: Learnt['lanes'][number]): string =>
    say(words.lane, language, { ...each, of: deliveries });
  const lists = {
    rates: rates.slice(0, mostShown).map((each) => sayRate(each, language)),
    losses: losses.slice(0, mostShown).map((each) => sayLoss(each, currency, language)),
    offers: sayOffers(learnt, language),
    lanes: lanes.slice(0, mostShown).map(lane),
  };
  return (['rates', 'losses', 'offers', 'lanes'] as const)
    .map((list) => ({ head: say(words[list], language), lines: lists[list] }))
    .filter(({ lines }) => lines.length > 0);
}

/** All of it, line by line. */
export const sayLearnt = (
  learnt: Learnt,
  currency: Currency,
  language: UiLanguage,
): readonly string[] => [
  sayLearntHead(learnt, language),
  ...(learnt.closed < smallestSample
    ? []
    : [
        ...learnt.values.map((each) => sayLearntValue(each, language)),
        ...sayLearntNotes(learnt, currency, language).flatMap(({ head, lines }) => [
          ...['', head],
          ...lines.map((line) => `• ${line}`),
        ]),
      ]),
];

/** What became of the file, if one was asked for. */
export const sayLearntSaved = (file: string, isWritten: boolean, language: UiLanguage): string =>
  say(isWritten ? words.saved : words.unsaved, language, { file });
