// Whom to write to in which language.
import { expect, it } from 'vitest';
import { inTraditional } from '../../src/languages/zh/traditional';
import type { Order } from '../../src/order/order';
import { replyLanguage } from '../../src/reply/language';
import { defaultSettings } from '../../src/settings/settings';
import { makeOrder } from '../make';
import { disputeOf, replyOf, toBuyer } from './cases';

it.each([
  ['what the row says', { language: 'fr', country: 'DE' }, 'fr'],
  ['else the destination’s', { country: 'AT' }, 'de'],
  ['else the setting', { country: 'SE' }, 'en'],
  [
    'Walmart in the United States takes English only',
    { market: 'walmart', language: 'es', country: 'US' },
    'en',
  ],
  ['Walmart elsewhere does not', { market: 'walmart', language: 'es', country: 'MX' }, 'es'],
] satisfies [string, Partial<Order>, string][])('%s', (_, own, expected) => {
  const dispute = disputeOf({ action: 'answer' });
  expect(replyLanguage({ order: makeOrder(own), dispute }, defaultSettings)).toBe(expected);
});

it('the language of the message comes after the row’s and before the destination’s', () => {
  const quiet = disputeOf({ action: 'answer' });
  const dispute = { ...quiet, finding: { ...quiet.finding, language: 'ru' as const } };
  const of = (own: Partial<Order>) =>
    replyLanguage({ order: makeOrder(own), dispute }, defaultSettings);
  expect(of({ country: 'DE' })).toBe('ru');
  expect(of({ country: 'DE', language: 'fr' })).toBe('fr');
  expect(of({ market: 'walmart', country: 'US' })).toBe('en');
});

it.each(['TW', 'HK', 'MO'])('Chinese to %s is written with the older signs', (country) => {
  const example = { ...toBuyer.answer, order: { country } };
  const text = replyOf(example).letters[0]?.text ?? '';
  expect(text).toContain('正在核實');
  expect(text).toBe(inTraditional(text));
  // The seller's own version beside it stays as it is.
  expect(replyOf(example, 'zh').letters[0]?.text).toContain('正在核实');
  expect(replyOf({ ...example, order: { country: 'CN' } }).letters[0]?.text).toContain('正在核实');
});
