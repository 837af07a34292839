// What ClickHouse gets; `npm run scale` runs it there.
import { expect, it } from 'vitest';
import { clickHouseFunctions, clickHouseMapping } from '../../../src/local/engines/sql/clickhouse';
import { makePlan } from '../../../src/local/engines/worker/make-plan';
import { defaultSettings } from '../../../src/settings/settings';
import { day } from '../../make';

const mapping = async (text: string) =>
  clickHouseMapping(
    await makePlan(
      { file: 'o.csv', bytes: new TextEncoder().encode(text), source: "it's" },
      defaultSettings,
      day('2026-11-21'),
      'en',
    ),
    'o.csv',
  );

it('loads an export by its own form, and counts its rows from its header', async () => {
  const tabs = await mapping(
    'My orders\n\nOrder ID\tOrder date\tE-mail\tgroup\nA-1\t2026-10-10\ta@b.example\t\n',
  );
  expect(tabs).toContain("FROM file('o.csv', TSVRaw, '`order_id` Nullable(String), ");
  expect(tabs).toContain('SELECT _row_number + 4, *');
  expect(tabs).toContain('input_format_tsv_skip_first_lines = 3');
  expect(tabs).toContain("if(empty(ifNull(`e_mail`, '')), NULL, '*')");
  expect(tabs).toContain("WHERE source = 'it\\'s'");
  expect(tabs).not.toContain('a@b.example');
  const commas = await mapping('Order ID;Order date\nA-1;2026-10-10\n');
  expect(commas).toContain("format_csv_delimiter = ';'");
  expect(commas).toContain('SELECT _row_number + 2, *');
});

it('starts the worker with all plans, one function that fails and one that answers with the sentence', () => {
  const commands = [
    ...clickHouseFunctions(['a.json', 'b&c.json']).matchAll(/<command>(.+)<\/command>/g),
  ];
  expect(commands.map(([, command]) => command)).toEqual([
    'claim-worker.mjs --orders --plan a.json --plan b&amp;c.json',
    'claim-worker.mjs --orders --strict --plan a.json --plan b&amp;c.json',
  ]);
});
