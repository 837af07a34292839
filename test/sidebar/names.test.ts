// A marketplace is called by one name in a language, wherever the seller meets it.
import { expect, it } from 'vitest';
import { exportName, marketName } from '../../src/desk';
import { sayKey } from '../../src/sidebar/dashboard/names';

it.each([
  ['en', 'AliExpress'],
  ['zh', '速卖通'],
] as const)('in a chart, of an export and elsewhere alike (%s)', (language, name) => {
  expect([
    sayKey('markets', 'aliexpress', language),
    exportName('aliexpress', language),
    marketName('aliexpress', language),
  ]).toEqual([name, name, name]);
});
