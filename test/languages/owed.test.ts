// Money that is owed, what is not there, what is refused; and how buyers write every day.
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/languages/words/read';
import { linesOf } from './labelled';
import { alike, everyday, further, later, owed } from './messages/owed';

const rowsOf = (block: string): (readonly [text: string, issues: string, signs: string])[] =>
  linesOf(block).map((line) => {
    const [issues = '', signs = '', ...text] = line.split(' | ');
    return [text.join(' | '), issues, signs === '-' ? '' : signs];
  });

/** What of the signs a message does not bear out, and what it refuses or threatens beside them. */
function missed(text: string, signs: string): string[] {
  const { wants, refuses, warnings } = readMessage(text);
  const found = [
    ...wants.map((wish) => `+${wish}`),
    ...refuses.map((wish) => `-${wish}`),
    ...warnings.map((warning) => `!${warning}`),
  ];
  const expected = signs.split(' ').filter(Boolean);
  return [
    ...expected.filter((sign) =>
      sign.startsWith('~') ? found.includes(`+${sign.slice(1)}`) : !found.includes(sign),
    ),
    ...found.filter((sign) => !sign.startsWith('+') && !expected.includes(sign)),
  ];
}

describe.each([
  ['owed, not there, refused', owed],
  ['as buyers write every day', everyday],
  ['the same in other words', later],
  ['of every other kind', further],
  ['what only sounds like it', alike],
])('%s', (_name, block) => {
  it.each(rowsOf(block))('%s', (text, issues, signs) => {
    if (issues !== '*') expect(issues.split(',')).toContain(readMessage(text).issue);
    expect(missed(text, signs)).toEqual([]);
  });
});
