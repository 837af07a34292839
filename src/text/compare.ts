// What a change would do, in one sentence and order by order.

import type { UiLanguage } from '../base/ids';
import { own } from '../base/own';
import { say, sayShortDay, type Words } from '../base/say';
import type { Change, Comparison } from '../ledger/compare';
import { actionWords } from './actions';
import { levelWords } from './labels';

const words = {
  some: {
    en: '{changed} of {orders} {orders|order|orders} {changed|changes|change}: {parts}.',
    zh: '{orders} 个订单中有 {changed} 个会变：{parts}。',
  },
  none: {
    en: 'None of {orders} {orders|order|orders} changes.',
    zh: '{orders} 个订单都不变。',
  },
  turn: { en: '{count} {from} → {to}', zh: '{count} 个{from} → {to}' },
  level: { en: '{count} risk {from} → {to}', zh: '{count} 个风险由{from} → {to}' },
  earlier: { en: '{count} {count|due date|due dates} earlier', zh: '{count} 个截止日期提前' },
  later: { en: '{count} {count|due date|due dates} later', zh: '{count} 个截止日期推后' },
  begun: { en: '{count} {count|due date|due dates} added', zh: '{count} 个新增截止日期' },
  dropped: { en: '{count} {count|due date|due dates} dropped', zh: '{count} 个取消截止日期' },
  letters: { en: '{count} {count|letter|letters} worded otherwise', zh: '{count} 封信件措辞不同' },
  appeared: { en: '{count} {count|order|orders} newly read', zh: '{count} 个订单新读出' },
  gone: { en: '{count} {count|order|orders} not read any more', zh: '{count} 个订单不再读出' },
  line: { en: 'Row {row}, {order}: {parts}', zh: '第 {row} 行，{order}：{parts}' },
  moved: { en: '{from} → {to}', zh: '{from} → {to}' },
  due: { en: 'due {from} → {to}', zh: '截止 {from} → {to}' },
  risk: { en: 'risk {from} → {to}', zh: '风险 {from} → {to}' },
  letter: { en: 'another letter', zh: '信件不同' },
  no_day: { en: 'none', zh: '无' },
  more: { en: '… and {count} more.', zh: '……另有 {count} 个。' },
} as const satisfies Readonly<Record<string, Words>>;

/** The label of an action or a level; what somebody wrote in its place, as it stands. */
const named = (id: string, all: Readonly<Record<string, Words>>, language: UiLanguage): string => {
  const label = own(all, id);
  return label === undefined ? `“${id.slice(0, 30)}”` : say(label, language);
};
const actionNamed = (id: string, language: UiLanguage) => named(id, actionWords, language);
const levelNamed = (id: string, language: UiLanguage) => named(id, levelWords, language);

const joined = (parts: readonly string[], language: UiLanguage): string =>
  parts.join(language === 'zh' ? '，' : ', ');

/** "17 of 412 orders change: 9 Refund → Reship, 8 due dates earlier." */
export function sayComparison(each: Comparison, language: UiLanguage): string {
  const { orders, changed, actions, levels, due, letters, appeared, gone } = each;
  const count = (what: keyof typeof words, number: number): readonly string[] =>
    number === 0 ? [] : [say(words[what], language, { count: number })];
  const parts = [
    ...actions.map(({ from, to, count: number }) =>
      say(words.turn, language, {
        count: number,
        from: actionNamed(from, language),
        to: actionNamed(to, language),
      }),
    ),
    ...count('earlier', due.earlier),
    ...count('later', due.later),
    ...count('begun', due.begun),
    ...count('dropped', due.dropped),
    ...levels.map(({ from, to, count: number }) =>
      say(words.level, language, {
        count: number,
        from: levelNamed(from, language),
        to: levelNamed(to, language),
      }),
    ),
    ...count('letters', letters),
    ...count('appeared', appeared),
    ...count('gone', gone),
  ];
  return parts.length === 0
    ? say(words.none, language, { orders })
    : say(words.some, language, {
        orders,
        changed: changed + appeared,
        parts: joined(parts, language),
      });
}

/** "Row 12, A-1: Refund → Reship, due 2 Dec → 28 Nov". */
export function sayChange(
  { row, orderId, action, due, level, letter }: Change,
  language: UiLanguage,
) {
  const day = (on: number | null | undefined): string =>
    on === null || on === undefined ? say(words.no_day, language) : sayShortDay(on, language);
  const parts = [
    ...(action === null
      ? []
      : [
          say(words.moved, language, {
            from: actionNamed(action[0], language),
            to: actionNamed(action[1], language),
          }),
        ]),
    ...(due === null ? [] : [say(words.due, language, { from: day(due[0]), to: day(due[1]) })]),
    ...(level === null
      ? []
      : [
          say(words.risk, language, {
            from: levelNamed(level[0], language),
            to: levelNamed(level[1], language),
          }),
        ]),
    ...(letter ? [say(words.letter, language)] : []),
  ];
  return say(words.line, language, { row, order: orderId, parts: joined(parts, language) });
}

/** The changes one by one, as many as are wanted, and how many more there are. */
export function sayChanges(
  { list, changed }: Comparison,
  language: UiLanguage,
  atMost: number,
): readonly string[] {
  const shown = list.slice(0, atMost).map((each) => sayChange(each, language));
  const more = changed - shown.length;
  return more > 0 ? [...shown, say(words.more, language, { count: more })] : shown;
}
