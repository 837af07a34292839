// How the columns of a sheet were understood, in sentences: what was guessed, what was not read, and what
// the table cannot say at all.

import type { UiLanguage } from '../base/ids';
import { say, type Words } from '../base/say';
import type { Column } from '../sheet/columns';
import { fieldName } from '../sheet/confirmed-columns';
import type { Holds } from '../sheet/guess';
import type { SheetPlan } from '../sheet/plan';

const holdsWords: Readonly<Record<Holds, Words>> = {
  dates: { en: 'dates', zh: '日期' },
  money: { en: 'amounts', zh: '金额' },
  sentences: { en: 'text', zh: '文字' },
  other: { en: 'other', zh: '其他' },
};

/** What a column that is not read holds, in a word. */
export const sayHolds = (holds: Holds, language: UiLanguage): string =>
  say(holdsWords[holds], language);

const words = {
  guess: { en: '“{header}” is {field}', zh: '“{header}”为{field}' },
  guessed: {
    en: 'Guessed by header and cells: {list}. Say otherwise in the set-up or with --map.',
    zh: '按表头和内容推测：{list}。如有误，请在设置页或用 --map 指定。',
  },
  left: { en: '“{header}” ({holds})', zh: '“{header}”（{holds}）' },
  could: { en: '“{header}” ({holds}: {fields}?)', zh: '“{header}”（{holds}：{fields}？）' },
  unread: {
    en: 'Not read: {list}[ and {more} more]. Say what they are in the set-up or with --map "Header=Field".',
    zh: '未读取：{list}[ 等，另有 {more} 列]。请在设置页或用 --map "表头=字段" 指定。',
  },
  no_delivery: {
    en: 'No column says what was delivered, so nothing here counts as late. Add Delivered or Tracking status to judge lateness.',
    zh: '没有能看出是否送达的列，因此不判断超时。如需判断，请添加“签收日期”或“物流状态”列。',
  },
} as const satisfies Readonly<Record<string, Words>>;

const quoted = (header: string): string => header.replace(/\s+/g, ' ').trim().slice(0, 40);
const comma = (language: UiLanguage): string => (language === 'zh' ? '、' : ', ');

const weight: Readonly<Record<Holds, number>> = { sentences: 0, dates: 1, money: 2, other: 3 };

/** Columns that hold something and are not read, those that could raise a risk first. */
export function unreadColumns({
  columns,
  export: known,
}: Pick<SheetPlan, 'columns' | 'export'>): readonly Column[] {
  return columns
    .filter(({ field, holds }) => field === null && holds !== null)
    .filter(({ holds }) => known === null || holds !== 'other')
    .sort((a, b) => weight[a.holds ?? 'other'] - weight[b.holds ?? 'other'] || a.index - b.index);
}

const named = 8;

function sayUnread(column: Column, language: UiLanguage): string {
  const values = {
    header: quoted(column.header),
    holds: sayHolds(column.holds ?? 'other', language),
  };
  const fields = column.candidates.slice(0, 3).map((field) => say(fieldName(field), language));
  return fields.length < 2
    ? say(words.left, language, values)
    : say(words.could, language, { ...values, fields: fields.join(' / ') });
}

/** Columns that are read as what header and cells only suggest. */
export const guessedColumns = ({ columns }: Pick<SheetPlan, 'columns'>): readonly Column[] =>
  columns.filter(({ field, use, sure }) => field !== null && use !== 'other' && !sure);

/** What the table cannot say at all, whatever its columns are called. */
export const sayLimits = ({ facts }: SheetPlan, language: UiLanguage): readonly string[] =>
  facts.delivery ? [] : [say(words.no_delivery, language)];

/** What the seller should know of the reading before trusting a result. */
export function sayColumns(plan: SheetPlan, language: UiLanguage): readonly string[] {
  const guessed = guessedColumns(plan);
  const unread = unreadColumns(plan);
  const lines: string[] = [];
  if (guessed.length > 0)
    lines.push(
      say(words.guessed, language, {
        list: guessed
          .map(({ header, field }) =>
            say(words.guess, language, {
              header: quoted(header),
              field: field === null ? '' : say(fieldName(field), language),
            }),
          )
          .join(comma(language)),
      }),
    );
  if (unread.length > 0)
    lines.push(
      say(words.unread, language, {
        list: unread
          .slice(0, named)
          .map((each) => sayUnread(each, language))
          .join(comma(language)),
        ...(unread.length > named ? { more: unread.length - named } : {}),
      }),
    );
  return [...lines, ...sayLimits(plan, language)];
}
