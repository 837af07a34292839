// What the closed orders propose for the settings, old beside new.

import type { UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import type { Learnt, LearntValue } from '../ledger/learn';
import { smallestSample } from '../ledger/own-rates';
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
  contests: {
    en: 'Decided claims won: {scanned} of {scanned_of} with a delivery scan, {unscanned} of {unscanned_of} without.',
    zh: '已裁决的纠纷中胜诉：有妥投扫描的 {scanned_of} 起中 {scanned} 起，没有的 {unscanned_of} 起中 {unscanned} 起。',
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

const shown = ({ setting }: LearntValue, value: number): string =>
  setting === 'chanceShift' ? String(value) : `${Math.round(value * 1000) / 10}%`;

/** A line for every setting, and one for the contests where there were any. */
export function sayLearnt(
  { closed, values, contests }: Learnt,
  language: UiLanguage,
): readonly string[] {
  if (closed < smallestSample)
    return [say(words.few, language, { closed, needed: smallestSample })];
  const { scanned, unscanned } = contests;
  const won = {
    ...{ scanned: scanned.cases, scanned_of: scanned.of },
    ...{ unscanned: unscanned.cases, unscanned_of: unscanned.of },
  };
  return [
    say(words.head, language, { closed }),
    ...values.map((each) =>
      say(words[each.setting], language, {
        ...{ name: say(settingOf(each.setting).label, language), cases: each.cases, of: each.of },
        ...{ old: shown(each, each.old), now: shown(each, each.now) },
        ...{ from: shown(each, each.from), to: shown(each, each.to) },
      }),
    ),
    ...(scanned.of + unscanned.of === 0 ? [] : [say(words.contests, language, won)]),
  ];
}

/** What became of the file, if one was asked for. */
export const sayLearntSaved = (file: string, isWritten: boolean, language: UiLanguage): string =>
  say(isWritten ? words.saved : words.unsaved, language, { file });
