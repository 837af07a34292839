// How well Russian, Chinese and Japanese messages are read.
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/base/ids';
import { measure } from '../../src/languages/words/measure';
import { readMessage } from '../../src/languages/words/read';
import { labelled, linesOf } from './labelled';
import { japanese } from './messages/fresh-ja';
import { russian } from './messages/fresh-ru';
import { chinese } from './messages/fresh-zh';

const sets = [
  ['ru', russian],
  ['zh', chinese],
  ['ja', japanese],
] as const;

describe.each(sets)('messages in %s', (language: LanguageCode, { issues, praise, wishes }) => {
  it('in the manner of real ones', () => {
    const { acceptable, silenced, misread } = measure(labelled(issues, language), readMessage);
    const list = misread.map(({ text, label, issue }) => `${label} read as ${issue}: ${text}`);
    expect(acceptable.right / acceptable.all, list.join('\n')).toBeGreaterThanOrEqual(0.92);
    expect(silenced.right).toBe(0);
  });

  it.each(linesOf(praise))('%s is no complaint', (text) => {
    expect(['none', 'other']).toContain(readMessage(text).issue);
  });

  it('not received, money back', () => {
    const rows = labelled(issues, language)
      .filter(({ label }) => label === 'not_received')
      .slice(2, 7);
    for (const { text } of rows)
      expect(readMessage(text), text).toMatchObject({ issue: 'not_received', wants: ['refund'] });
  });

  it.each(linesOf(wishes).map((line) => line.split(' | ')))('%s | %s', (signs = '', text = '') => {
    const { wants, refuses, warnings } = readMessage(text);
    const found = [
      ...wants.map((wish) => `+${wish}`),
      ...refuses.map((wish) => `-${wish}`),
      ...warnings.map((warning) => `!${warning}`),
    ];
    expect(found.sort()).toEqual(signs === 'none' ? [] : signs.split(' ').sort());
  });

  it('tells the language', () => {
    for (const { text } of labelled(issues, language))
      expect(readMessage(text).language, text).toBe(language);
  });
});
