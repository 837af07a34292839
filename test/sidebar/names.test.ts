// A marketplace is called by one name in a language, wherever the seller meets it.
import { expect, it } from 'vitest';
import { uiLanguages } from '../../src/base/ids';
import { exportName, marketName } from '../../src/desk';
import { layouts } from '../../src/sheet/exports/all';
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

it.each(uiLanguages)(
  'no export is called after a marketplace that is not known (%s)',
  (language) => {
    const names = layouts.map(({ id }) => exportName(id, language));
    expect(names).not.toContain(marketName('unknown', language));
    expect(names).toContain('店小秘 Dianxiaomi');
  },
);
