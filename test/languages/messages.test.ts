// How well labelled English and German messages are read.

import { describe, expect, it } from 'vitest';
import type { IssueId } from '../../src/base/ids';
import { type Labelled, measure } from '../../src/languages/words/measure';
import { readMessage } from '../../src/languages/words/read';

import { de } from '../dispute/messages/de';
import { en } from '../dispute/messages/en';
import { heldOut } from '../dispute/messages/held-out';
import { second } from '../dispute/messages/second';
import { third } from '../dispute/messages/third';
import { labelled, linesOf } from './labelled';
import { freshGerman } from './messages/fresh-de';
import { freshEnglish } from './messages/fresh-en';
import { ordinary, plainEnglish, plainGerman } from './messages/plain';
import { praise } from './messages/praise';
import { questions } from './messages/questions-en';
import { secondGerman } from './messages/second-de';
import { secondEnglish } from './messages/second-en';

/** Issues that messages were labelled `other` or `not_received` for before they had a name. */
const finer: Readonly<Record<string, readonly IssueId[]>> = {
  other: ['refund_owed', 'overcharged', 'unauthorised', 'customs'],
  not_received: ['stolen'],
};
const wishes = ['cancel', 'change_address', 'where_is_order'] as const;
const isWish = (name: string): name is (typeof wishes)[number] =>
  wishes.some((wish) => wish === name);

const rowsOf = (set: object, language: string): Labelled[] =>
  Object.entries(set).flatMap(([label, block]: [string, string]) =>
    linesOf(block).flatMap((text) =>
      labelled(`${[label, ...(finer[label] ?? [])].join(',')} | ${text}`, language),
    ),
  );

/** Everything but the three wishes taken as `other`. */
const asWishes = (set: object): Labelled[] =>
  Object.entries(set).flatMap(([label, block]: [string, string]) =>
    linesOf(block).map((text) => ({
      text,
      label: isWish(label) ? label : 'other',
      also: [],
      language: '',
    })),
  );
const readWish = (text: string): { readonly issue: IssueId } => {
  const { issue } = readMessage(text);
  return { issue: isWish(issue) ? issue : 'other' };
};

function expectAcceptable(rows: readonly Labelled[], least: number): void {
  const { acceptable, misread } = measure(rows, readMessage);
  const list = misread.map(({ text, label, issue }) => `${label} read as ${issue}: ${text}`);
  expect(acceptable.right / acceptable.all, list.join('\n')).toBeGreaterThanOrEqual(least);
}

function expectWishes(rows: readonly Labelled[], least: number): void {
  const { issues, misread } = measure(rows, readWish);
  const list = misread.map(({ text, label, issue }) => `${label} read as ${issue}: ${text}`);
  for (const wish of wishes)
    expect(issues.get(wish)?.f1, list.join('\n')).toBeGreaterThanOrEqual(least);
}

describe('messages', () => {
  it.each<[string, object, string]>([
    ['English', en, 'en'],
    ['English, second', second.en, 'en'],
    ['German', de, 'de'],
    ['German, second', second.de, 'de'],
  ])('%s, of every issue', (_name, set, language) => {
    expectAcceptable(rowsOf(set, language), 0.98);
  });

  it.each<[string, string, string, number]>([
    ['English in the manner of real ones', freshEnglish, 'en', 0.92],
    ['German in the manner of real ones', freshGerman, 'de', 0.88],
    ['further English ones', secondEnglish, 'en', 0.9],
    ['further German ones', secondGerman, 'de', 0.85],
    ['plain English ones', plainEnglish, 'en', 0.92],
    ['plain German ones', plainGerman, 'de', 0.9],
  ])('%s', (_name, block, language, least) => {
    expectAcceptable(labelled(block, language), least);
  });

  it.each(Object.entries(ordinary))('ordinary ones (%s)', (language, block) => {
    expectAcceptable(labelled(block, language), 1);
  });

  it('no complaint is taken for praise', () => {
    const rows = [
      ...labelled(freshEnglish + secondEnglish, 'en'),
      ...labelled(freshGerman + secondGerman, 'de'),
    ];
    const { silenced } = measure(rows, readMessage);
    expect(silenced.right / silenced.all).toBeLessThanOrEqual(0.01);
  });
});

describe('the three wishes about an order', () => {
  it.each<[string, object]>([
    ['third set, English', third.en],
    ['last set, English', heldOut.en],
    ['third set, German', third.de],
    ['last set, German', heldOut.de],
    ['questions of twenty kinds', questions],
  ])('%s', (_name, set) => {
    expectWishes(asWishes(set), 0.97);
  });

  it.each([
    'please address this issue',
    'I need to change my e-mail address',
    'how can I change my order',
    'I changed my mind, delete my account',
    'status of my refund',
    'what is the cancellation fee',
    'cancel my newsletter',
  ])('%s is none of them', (text) => {
    expect(isWish(readMessage(text).issue)).toBe(false);
  });
});

describe('praise with a trouble under a not', () => {
  it.each(['en', 'de'] as const)('is no complaint (%s)', (language) => {
    const rows = labelled(
      linesOf(praise[language])
        .map((text) => `none,other | ${text}`)
        .join('\n'),
      language,
    );
    const { acceptable, misread } = measure(rows, readMessage);
    const list = misread.map(({ text, issue }) => `${issue}: ${text}`).join('\n');
    expect(1 - acceptable.right / acceptable.all, list).toBeLessThanOrEqual(0.03);
  });
});
