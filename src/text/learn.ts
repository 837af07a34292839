// What the closed orders propose for the settings, old beside new.

import type { UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import type { Learnt, LearntValue } from '../ledger/learn';
import { smallestSample } from '../ledger/own-rates';
import { exactInterval } from '../ledger/statistics';
import { settingOf } from '../settings/table';

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

/** The busiest lanes. */
const lanesShown = 8;

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

/** What was counted and proposes nothing: contests by their proof, partial refunds. */
export function sayLearntNotes(
  { contests, partial, lanes }: Learnt,
  language: UiLanguage,
): readonly string[] {
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
    ...lanes
      .slice(0, lanesShown)
      .map(({ deliveries, ...each }) => say(words.lane, language, { ...each, of: deliveries })),
  ];
}

/** All of it, line by line. */
export const sayLearnt = (learnt: Learnt, language: UiLanguage): readonly string[] => [
  sayLearntHead(learnt, language),
  ...(learnt.closed < smallestSample
    ? []
    : [
        ...learnt.values.map((each) => sayLearntValue(each, language)),
        ...sayLearntNotes(learnt, language),
      ]),
];

/** What became of the file, if one was asked for. */
export const sayLearntSaved = (file: string, isWritten: boolean, language: UiLanguage): string =>
  say(isWritten ? words.saved : words.unsaved, language, { file });
