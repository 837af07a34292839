// How well labelled French and Italian messages are read.
import { describe, expect, it } from 'vitest';
import type { IssueId } from '../../src/base/ids';
import { type Labelled, measure } from '../../src/languages/words/measure';
import { readMessage } from '../../src/languages/words/read';
import { fr } from '../dispute/messages/fr';
import { heldOut } from '../dispute/messages/held-out';
import { it as italian } from '../dispute/messages/it';
import { second } from '../dispute/messages/second';
import { third } from '../dispute/messages/third';
import { labelled, linesOf } from './labelled';
import { freshFrench } from './messages/fresh-fr';
import { freshItalian } from './messages/fresh-it';
import { frenchPraise, secondFrench } from './messages/second-fr';
import { italianPraise, secondItalian } from './messages/second-it';
import { wishedFrench, wishedItalian } from './messages/wishes-fr-it';

/** What was labelled more coarsely before these issues had a name. */
const finer: Readonly<Record<string, string>> = {
  other: ',refund_owed,overcharged',
  not_received: ',stolen',
};
const wishes = ['cancel', 'change_address', 'where_is_order'];

const rowsOf = (set: object, language: string): Labelled[] =>
  Object.entries(set).flatMap(([label, block]: [string, string]) =>
    linesOf(block).flatMap((text) => labelled(`${label}${finer[label] ?? ''} | ${text}`, language)),
  );

function expectRead(rows: readonly Labelled[], least: number): void {
  const { acceptable, silenced, misread } = measure(rows, readMessage);
  const list = misread.map(({ text, label, issue }) => `${label} read as ${issue}: ${text}`);
  expect(acceptable.right / acceptable.all, list.join('\n')).toBeGreaterThanOrEqual(least);
  expect(silenced.right, list.join('\n')).toBe(0);
}

describe.each([
  { language: 'fr', first: fr, fresh: freshFrench, further: secondFrench },
  { language: 'it', first: italian, fresh: freshItalian, further: secondItalian },
] as const)('messages in $language', ({ language, first, fresh, further }) => {
  it('of every issue', () => {
    expectRead(rowsOf(first, language), 0.98);
    expectRead(rowsOf(second[language], language), 0.98);
  });

  it('in the manner of real ones', () => {
    expectRead(labelled(fresh, language), 0.95);
    expectRead(labelled(further, language), 0.88);
  });

  it('that wish, and that do not', () => {
    for (const set of [third[language], heldOut[language]])
      for (const [label, block] of Object.entries(set))
        for (const text of linesOf(block)) {
          const { issue } = readMessage(text);
          expect(wishes.includes(issue) ? issue : 'rest', text).toBe(label);
        }
  });
});

describe('praise that names troubles', () => {
  it.each([
    ['French', frenchPraise],
    ['Italian', italianPraise],
  ])('is no complaint (%s)', (_name, block) => {
    const lines = linesOf(block);
    const complaints = lines.filter((text) => {
      const { issue } = readMessage(text);
      return issue !== 'none' && issue !== 'other';
    });
    expect(complaints.length / lines.length, complaints.join('\n')).toBeLessThanOrEqual(0.04);
  });
});

describe('what is wished, refused and warned of', () => {
  it.each(linesOf(wishedFrench + wishedItalian).map((line) => line.split(' | ')))(
    '%s | %s',
    (signs = '', text = '') => {
      const { wants, refuses, warnings } = readMessage(text);
      const found = [
        ...wants.map((wish) => `+${wish}`),
        ...refuses.map((wish) => `-${wish}`),
        ...warnings.map((warning) => `!${warning}`),
      ];
      expect(found.sort()).toEqual(signs === 'none' ? [] : signs.split(' ').sort());
    },
  );
});

describe('one message', () => {
  it.each<[string, IssueId]>([
    ['J’ai commandé un pull rouge et reçu un pull bleu', 'wrong_item'],
    ["J'ai pris du M et il va très bien, la taille est bonne", 'none'],
    ["ce n'est pas ce que j'ai commandé", 'wrong_item'],
    ['jai rien recu', 'not_received'],
    ['Je ne reçois aucune réponse du service client', 'other'],
    ['Le suivi ne bouge plus', 'where_is_order'],
    ['Ho ordinato una maglia rossa e mi è arrivata blu', 'wrong_item'],
    ['Ho comprato la M, taglia giusta. Ottima', 'none'],
    ['non è quello che ho ordinato', 'wrong_item'],
    ['nn e arrivato niente', 'not_received'],
    ['Non ricevo nessuna risposta dal servizio clienti', 'other'],
    ['Il tracking non si aggiorna', 'where_is_order'],
  ])('%s → %s', (text, issue) => {
    expect(readMessage(text).issue).toBe(issue);
  });
});
