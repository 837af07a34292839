// Two days in the page: classify, answer, save, close; open the file, change rows, sort, filter, classify again.
import { describe, expect, it } from 'vitest';
import { type Workbench, workbenchTests } from './browser';

const open = workbenchTests();

const header =
  'Order ID,Marketplace,Order date,Item,Order value,Currency,Goods cost,Freight,Ship date,Promised delivery,Shipping method,Tracking status,Country,Buyer message,Buyer contacted on';
/** Lost on the way; with goods this cheap it is sent again, with goods of 95 refunded. */
const order = (last: number) =>
  `819340221004000${last},AliExpress,2026-09-10,Desk lamp,80.00,USD,20.50,6,2026-09-12,2026-11-07,China Post Ordinary Small Packet Plus,In transit,DE,I never received my parcel,2026-11-09`;
const tracker = [header, ...[1, 2, 3, 4, 5, 6].map(order)].join('\n');
const own = 'Hello,\nI look into it.\n\nAnna';

async function classify({ page, menu }: Workbench): Promise<void> {
  await menu('Classify all orders');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click({ timeout: 60_000 });
}

/** The rows by their order's last digit, each by title. */
async function rowsOf(bench: Workbench) {
  const [titles = [], ...rows] = await bench.cells();
  const named = rows.map((row) =>
    Object.fromEntries(titles.map((title, at) => [String(title), String(row[at] ?? '')])),
  );
  const byId = new Map(named.map((row) => [(row['Order ID'] ?? '').slice(-1), row]));
  return { titles: titles.map(String), order: [...byId.keys()].join(''), byId };
}

describe('the second day in the page', { timeout: 180_000 }, () => {
  it('finds everything in its place', async () => {
    const bench = await open();
    const { page } = bench;
    await bench.open('orders.csv', new TextEncoder().encode(tracker));
    await expect.poll(() => page.textContent('#file-name')).toBe('orders.csv');
    await classify(bench);

    // An answer of several lines, as typed; and one that is done with.
    await bench.goTo('W3');
    await page.keyboard.press('Delete');
    for (const [i, line] of own.split('\n').entries()) {
      if (i > 0) await page.keyboard.press('Alt+Enter');
      await page.keyboard.type(line);
    }
    await page.keyboard.press('Enter');
    await bench.type('X4', 'yes');
    const evening = await rowsOf(bench);
    const { titles } = evening;
    expect(titles).not.toContain('Claim Desk key');
    expect(evening.byId.get('2')).toMatchObject({ Reply: own, 'Goods cost': '20.50' });
    const letter = evening.byId.get('1')?.['Reply'];
    expect(letter).toContain('\n');
    const saved = await bench.save('xlsx');

    await bench.open('orders.xlsx', saved);
    await expect.poll(() => page.textContent('#file-name')).toBe('orders.xlsx');
    for (const row of [2, 3, 4]) await bench.type(`G${row}`, '95');
    await bench.goTo('A1:O7');
    await page.keyboard.press('Control+Shift+L');
    await bench.goTo('A2:X7');
    await page.locator('[data-u-comp="ribbon-toolbar-more"] button').click();
    await page.locator('[data-u-command="sheet.menu.sheets-sort"]').last().click();
    await page.getByText('Descending', { exact: true }).click();
    await classify(bench);

    const morning = await rowsOf(bench);
    expect(morning.titles).toEqual(titles);
    expect(morning.order).toBe('654321');
    const { byId } = morning;
    expect(['1', '2', '4'].map((id) => byId.get(id)?.['Action'])).toEqual([
      'Refund',
      'Refund',
      'Reship',
    ]);
    expect(byId.get('1')?.['Reply']).not.toBe(letter);
    expect(byId.get('2')?.['Reply']).toBe(own);
    expect(byId.get('3')).toMatchObject({ Handled: 'yes', Action: 'Reship' });
    expect(byId.get('4')?.['Reply']).toBe(evening.byId.get('4')?.['Reply']);

    // One step takes back the whole run.
    await bench.goTo('A2');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await rowsOf(bench)).byId.get('1')?.['Reply']).toBe(letter);
  });
});
