// Whom to write to in which language.
import { expect, it } from 'vitest';
import type { Order } from '../../src/order/order';
import { replyLanguage } from '../../src/reply/language';
import { defaultSettings } from '../../src/settings/settings';
import { makeOrder } from '../make';

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
  expect(replyLanguage(makeOrder(own), defaultSettings)).toBe(expected);
});
