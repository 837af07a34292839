// How well labelled French, Italian, Spanish and Portuguese messages are read.
import { describe, expect, it } from 'vitest';
import type { IssueId } from '../../src/base/ids';
import { type Labelled, measure } from '../../src/languages/words/measure';
import { readMessage } from '../../src/languages/words/read';
import { es } from '../dispute/messages/es';
import { fr } from '../dispute/messages/fr';
import { heldOut } from '../dispute/messages/held-out';
import { it as italian } from '../dispute/messages/it';
import { pt } from '../dispute/messages/pt';
import { second } from '../dispute/messages/second';
import { third } from '../dispute/messages/third';
import { labelled, linesOf } from './labelled';
import { freshSpanish } from './messages/fresh-es';
import { freshFrench } from './messages/fresh-fr';
import { freshItalian } from './messages/fresh-it';
import { freshPortuguese } from './messages/fresh-pt';
import { secondSpanish, spanishPraise } from './messages/second-es';
import { frenchPraise, secondFrench } from './messages/second-fr';
import { italianPraise, secondItalian } from './messages/second-it';
import { portuguesePraise, secondPortuguese } from './messages/second-pt';
import { wishedPortuguese, wishedSpanish } from './messages/wishes-es-pt';
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
  { language: 'fr', first: fr, fresh: freshFrench, further: secondFrench, least: 0.88 },
  { language: 'it', first: italian, fresh: freshItalian, further: secondItalian, least: 0.88 },
  { language: 'es', first: es, fresh: freshSpanish, further: secondSpanish, least: 0.85 },
  { language: 'pt', first: pt, fresh: freshPortuguese, further: secondPortuguese, least: 0.85 },
] as const)('messages in $language', ({ language, first, fresh, further, least }) => {
  it('of every issue', () => {
    expectRead(rowsOf(first, language), 0.98);
    expectRead(rowsOf(second[language], language), 0.98);
  });

  it('in the manner of real ones', () => {
    expectRead(labelled(fresh, language), 0.95);
    expectRead(labelled(further, language), least);
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
    ['Spanish', spanishPraise],
    ['Portuguese', portuguesePraise],
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
  it.each(
    linesOf(wishedFrench + wishedItalian + wishedSpanish + wishedPortuguese).map((line) =>
      line.split(' | '),
    ),
  )('%s | %s', (signs = '', text = '') => {
    const { wants, refuses, warnings } = readMessage(text);
    const found = [
      ...wants.map((wish) => `+${wish}`),
      ...refuses.map((wish) => `-${wish}`),
      ...warnings.map((warning) => `!${warning}`),
    ];
    expect(found.sort()).toEqual(signs === 'none' ? [] : signs.split(' ').sort());
  });
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
    ['no gotea ni huele, genial', 'none'],
    ['No me han cobrado de más, gracias', 'none'],
    ['no enfoca y hace un ruido raro', 'defective'],
    ['Pedí 4 vasos y vinieron 3', 'missing_item'],
    ['talla 38 pedí y vino 41', 'wrong_item'],
    ['no vino el manual', 'how_to_use'],
    ['resivi el paquete roto', 'damaged'],
    ['não vaza nem cheira, ótimo', 'none'],
    ['Não me cobraram a mais, obrigado', 'none'],
    ['não foca e faz barulho', 'defective'],
    ['Pedi 4 copos e vieram 3', 'missing_item'],
    ['o carregador não veio', 'missing_item'],
    ['não veio manual', 'how_to_use'],
    ['n recebi nd ainda', 'not_received'],
  ])('%s → %s', (text, issue) => {
    expect(readMessage(text).issue).toBe(issue);
  });
});
