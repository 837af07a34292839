// Sentences of letters that the words were not written for: what is noticed, and what is let pass.
import { describe, expect, it } from 'vitest';
import { marketIds } from '../../src/base/ids';
import { checkLetter } from '../../src/reply/forbidden';
import { fresh } from './forbidden/fresh';

const rows = fresh
  .trim()
  .split('\n')
  .map((line) => ({ refused: line.charAt(3) === '!', text: line.slice(5) }));

/** Whether any marketplace minds; outside the United States, where Walmart reads English only. */
const minds = (text: string): boolean =>
  marketIds.some(
    (market) =>
      checkLetter(text, {
        market,
        site: 'CA',
        language: null,
        to: 'buyer',
        action: null,
        orderId: '302-7741852-9903341',
        proactive: false,
      }).length > 0,
  );

describe('letter sentences in nine languages', () => {
  it('nine of ten that are refused are noticed', () => {
    const missed = rows.filter(({ refused, text }) => refused && !minds(text));
    expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(5);
  });

  it('of those that nobody minds at most one in twenty is', () => {
    const alarms = rows.filter(({ refused, text }) => !refused && minds(text));
    expect(alarms.length, alarms.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(2);
  });
});
