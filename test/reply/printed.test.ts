// What a letter prints of the row stands where the letter says it does, and takes nothing away from its words.
import Mustache from 'mustache';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/reply/template';
import fc from '../fc';
import { allLetters, factFor } from './all-letters';

/** Words without what only parts them. */
const words = (text: string): string => text.replace(/^(?:#|\d+)\. /gm, '').replace(/\s/g, '');

describe('every letter of nine languages', () => {
  it('says where its facts stand, whatever is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allLetters()), fc.integer({ min: 0 }), (template, seed) => {
        const view: Record<string, string> = Object.create(null);
        [...template.names].forEach((name, i) => {
          view[name] = (seed >> i) % 2 === 0 ? factFor(name) : '';
        });
        const { text, facts, missing } = fill(template, (name) => view[name] ?? '');
        if (missing.length > 0) {
          expect([text, facts]).toEqual(['', []]);
          return;
        }
        expect(words(text)).toBe(
          words(Mustache.render(template.source, view, {}, { escape: String })),
        );
        let from = 0;
        for (const { name, at, length } of facts) {
          expect(at).toBeGreaterThanOrEqual(from);
          expect(text.slice(at, at + length)).toBe(factFor(name));
          from = at + length;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps no sign of its own in a text, nor one that a cell or a letter brings', () => {
    const [template] = allLetters();
    if (template === undefined) throw new Error('no letter');
    const source = `\uFDD0order\uFDD1x\uFDD2 ${template.source}`;
    const { text, facts } = fill({ ...template, source }, (name) => `a\uFDD0${name}\uFDD1b\uFDD2`);
    expect(text).not.toMatch(/[\uFDD0-\uFDD2]/);
    expect(text.startsWith('orderx ')).toBe(true);
    for (const { name, at, length } of facts) expect(text.slice(at, at + length)).toBe(`a${name}b`);
  });
});
