// Letters written with fields in brackets: what they mean, what drops out, and what still blocks.
import { describe, expect, it } from 'vitest';
import type { Name } from '../../src/languages/letter-names';
import { fromBrackets, toBrackets } from '../../src/reply/brackets';
import { lettersNamed } from '../../src/reply/letter-actions';
import { exampleLetters, readOwnLetters } from '../../src/reply/own-letters';
import { fill, readTemplate } from '../../src/reply/template';

function filled(text: string, facts: Readonly<Record<string, string>>) {
  const source = fromBrackets(text);
  const template = typeof source === 'string' ? readTemplate(source) : source;
  if ('code' in template) throw new Error(`${template.code}: ${template.part}`);
  const given = new Map(Object.entries(facts));
  const { text: told, missing } = fill(template, (name: Name) => given.get(name) ?? '');
  return { text: told, missing };
}

describe('a letter in brackets', () => {
  it.each([
    ['Dear [Buyer],', { buyer: 'Ann' }, 'Dear Ann,'],
    ['Dear [buyer ],\nthank you.', {}, 'thank you.'],
    ['【退货地址】', { address: 'Street 1' }, 'Street 1'],
    ['[退款金额] and [Partial refund]', { amount: '€5', partial: '€2' }, '€5 and €2'],
    ['Ask [our team] at any time.', {}, 'Ask [our team] at any time.'],
    ['{{#buyer}}Dear {{buyer}}{{/buyer}}{{^buyer}}Hello{{/buyer}}', {}, 'Hello'],
    ['{{#buyer}}Dear [Buyer]\n{{/buyer}}Thank you.', { buyer: 'Ann' }, 'Dear Ann\nThank you.'],
  ])('%j with %o says %j', (text, facts, says) => {
    expect(filled(text, facts)).toEqual({ text: says, missing: [] });
  });

  it.each([
    ['Send it to [Return address].', 'address'],
    ['We refund [Refund amount].', 'amount'],
    ['It was sent on [Ship date].', 'shipped'],
  ])('%j waits for %s', (text, name) => {
    expect(filled(text, { buyer: 'Ann' })).toEqual({ text: '', missing: [name] });
  });

  it('names a slip', () => {
    expect(fromBrackets('Send it to [Retrun address].')).toEqual({
      code: 'unknown_field',
      part: 'Retrun address',
    });
  });
});

describe.each(['en', 'zh'] as const)('the built-in letters in %s', (language) => {
  it('are whole texts without a brace, and mean no change where they are left alone', () => {
    const letters = exampleLetters(language, language);
    for (const { text } of letters) {
      expect(text).not.toMatch(/[{}]/);
      expect(text.length).toBeGreaterThan(10);
    }
    // As a new tab names them, and as one of an earlier version did.
    for (const called of ['name', 'letter'] as const) {
      const rows = letters.map((each, at) => ({
        row: at + 2,
        action: each[called],
        market: '',
        language,
        text: each.text,
      }));
      expect(readOwnLetters(rows)).toEqual({ letters: new Map(), problems: [] });
    }
  });

  it('have names that lead to one letter each', () => {
    for (const { letter, name } of exampleLetters('en', language)) {
      expect([name, lettersNamed(name)]).toEqual([name, [letter]]);
      expect(name).not.toContain('_');
      // Colons as one happens to type them.
      expect(lettersNamed(name.replace(/: |：/, ' : '))).toEqual([letter]);
    }
  });

  it('say their fields in the seller’s language', () => {
    const refund = exampleLetters('en', language).find(
      ({ letter }) => letter === 'refund_returned',
    );
    expect(refund?.text).toContain(language === 'zh' ? '[退款金额]' : '[Refund amount]');
    expect(toBrackets('{{buyer}}', language)).toMatch(/^\[[^\]]+\]$/);
  });
});
