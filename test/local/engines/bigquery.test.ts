// What BigQuery gets: the library without `Intl` answers what the command line prints, and the SQL hands over the right
// cells. `npm run scale` runs the library in another engine and has Google's analyser read the SQL.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBigQueryLibrary } from '../../../scripts/build-bigquery.mjs';
import { root } from '../../../scripts/ensure.mjs';
import { bigQueryFunctions, bigQueryMapping } from '../../../src/local/engines/sql/bigquery';
import { makePlan } from '../../../src/local/engines/worker/make-plan';
import { readTable } from '../../../src/local/files/read';
import { defaultSettings } from '../../../src/settings/settings';
import { day } from '../../make';
import { classify } from '../run-cli';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const plan = (file: string, bytes: Uint8Array, source = 'orders') =>
  makePlan({ file, bytes, source }, defaultSettings, day('2026-11-21'), 'en');

describe('the library', () => {
  const context = createContext({});
  beforeAll(async () => {
    const file = join(root, 'dist-local', 'bigquery-test.js');
    await buildBigQueryLibrary(file);
    runInContext(
      'delete globalThis.Intl; Date.now = () => { throw new Error("a clock") };',
      context,
    );
    runInContext(readFileSync(file, 'utf8'), context);
  }, 60_000);

  const orders = (kept: string, today: string, lines: unknown): unknown =>
    JSON.parse(
      runInContext(
        `JSON.stringify(claimDesk.orders(${JSON.stringify(kept)}, '${today}', ${JSON.stringify(lines)}))`,
        context,
      ),
    );

  // Amazon's time stamps are days of its sites' zones.
  it('counts days in zones without Intl, as the command line does with it', async () => {
    const name = 'amazon-orders.txt';
    const bytes = readFileSync(join(root, 'examples', name));
    const cli = await classify([name, '--json', '--no-reply'], { [name]: bytes });
    const read = await readTable(bytes, name);
    const rows = read.ok ? (read.file.sheets[0]?.rows ?? []) : [];
    const lines = rows.slice(1).map((cells, at) => ({ row: at + 2, cells }));
    const kept = JSON.stringify(await plan(name, bytes));
    expect(orders(kept, '2026-11-21', lines)).toEqual(
      cli.out
        .trimEnd()
        .split('\n')
        .map((json) => expect.objectContaining({ json })),
    );
  });

  it('fails with a sentence', async () => {
    const kept = JSON.stringify(
      await plan('o.csv', bytesOf('Order ID,Order date\nA-1,2026-10-10\n')),
    );
    expect(() => orders('{}', '2026-11-21', [])).toThrow('is no plan');
    expect(() => orders(kept.replace('0.1.0', '0.0.1'), '2026-11-21', [])).toThrow(
      'another version',
    );
    expect(() => orders(kept, 'today', [])).toThrow('tells no day');
    expect(orders(kept, '2026-11-21', null)).toEqual([]);
  });
});

describe('the SQL', () => {
  it('keys lines by order, hands no personal cell over, and quotes what is a word of the language', async () => {
    const header = 'Sales Record Number,Order Number,Buyer Email,Sale Date,Group,Order Number,备注';
    const bytes = bytesOf(`${header}\n1,11-1,ida@example.org,Oct-12-26,a,11-1,\n`);
    const sql = bigQueryMapping(await plan('ebay.csv', bytes, 'eBay "DE"'));
    expect(sql).toContain('CREATE OR REPLACE TABLE claim_desk.raw_ebay_de (');
    expect(sql).toContain('`column_7` STRING OPTIONS (description = "备注")');
    expect(sql).toContain('`order_number_6` STRING');
    expect(sql).toContain("IF(IFNULL(`buyer_email`, '') = '', '', '*')");
    expect(sql).toContain("IFNULL(`group`, '')");
    // Lines under one record number belong together; those without any do not.
    expect(sql).toContain(
      "IF(NULLIF(TRIM(`sales_record_number`), '') IS NULL, NULL, MAX(NULLIF(TRIM(`order_number`), '')) OVER (PARTITION BY NULLIF(TRIM(`sales_record_number`), '')))",
    );
    expect(sql).toContain('SELECT "eBay \\"DE\\"", order_key,');
    expect(sql).not.toContain('ida@example.org');
  });

  it('hands the function no type it cannot take', () => {
    const [, js = ''] = /claim_orders_js\(([\s\S]+?)DETERMINISTIC/.exec(bigQueryFunctions()) ?? [];
    expect(js).toContain('due STRING');
    expect(js).not.toMatch(/INT64|DATE/);
  });
});
