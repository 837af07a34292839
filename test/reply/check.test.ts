// The letter check: sentences that must be noticed, and those that only sound alike.
import { describe, expect, it } from 'vitest';
import { checkLetter, type LetterFacts } from '../../src/reply/check';
import type { Category } from '../../src/reply/check/rules';
import { sources } from '../../src/reply/check/sources';
import { type LanguageCode, type MarketId, marketIds } from '../../src/settings/names';
import { german } from './check/de';
import { english } from './check/en';
import { spanish } from './check/es';
import { french } from './check/fr';
import { italian } from './check/it';
import { japanese } from './check/ja';
import { portuguese } from './check/pt';
import { russian } from './check/ru';
import type { Sentences } from './check/sentences';
import { chinese } from './check/zh';

const tables: Readonly<Record<LanguageCode, Sentences>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  ru: russian,
  ja: japanese,
  zh: chinese,
};

const facts = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  market: 'amazon',
  site: null,
  language: null,
  to: 'buyer',
  action: null,
  orderId: '302-7741852-9903341',
  proactive: false,
  ...more,
});

/** A marketplace that has a rule on it. */
function marketWith(category: Category): MarketId {
  const market = marketIds.find((each) => sources[category][each] !== undefined);
  if (market === undefined) throw new Error(`Nobody forbids ${category}`);
  return market;
}

/** Everything noticed on any marketplace; outside the United States, where Walmart reads English only. */
const noticed = (text: string): readonly string[] => [
  ...new Set(
    marketIds.flatMap((market) =>
      checkLetter(text, facts({ market, site: 'CA' })).map(
        ({ category, words }) => `${category} ${words}`,
      ),
    ),
  ),
];

describe.each(Object.entries(tables))('%s', (_language, { fires, silent }) => {
  it.each(
    Object.entries(fires).flatMap(([category, texts]) =>
      texts.map((text) => [category as Category, text] as const),
    ),
  )('%s: %s', (category, text) => {
    const found = checkLetter(text, facts({ market: marketWith(category) }));
    expect(found).toContainEqual(expect.objectContaining({ category, severity: 'refused' }));
  });

  it.each(silent)('silent: %s', (text) => {
    expect(noticed(text)).toEqual([]);
  });
});
