// Two days in the page: classify, answer five orders, save, close; open the file, three buyers have written again,
// sort, filter, classify.
import { read } from '@e965/xlsx';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { keptWords } from '../../../src/text/addon';
import { type Workbench, workbenchTests } from './browser';

const open = workbenchTests();

const header =
  'Order ID,Marketplace,Order date,Item,Order value,Currency,Goods cost,Freight,Ship date,Promised delivery,Shipping method,Tracking status,Country,Buyer message,Buyer contacted on';
/** Lost on the way, and cheap to send again. */
const order = (last: number) =>
  `819340221004000${last},AliExpress,2026-09-10,Desk lamp,80.00,USD,20.50,6,2026-09-12,2026-11-07,China Post Ordinary Small Packet Plus,In transit,DE,I never received my parcel,2026-11-09`;
const all = [1, 2, 3, 4, 5, 6, 7, 8];
const tracker = [header, ...all.map(order)].join('\n');
const own = 'Hello,\nI look into it.\n\nAnna';
const news = 'I never received it. I want my money back.';

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
  const byId = new Map(named.map((row) => [Number((row['Order ID'] ?? '').slice(-1)), row]));
  const cell = (title: string) => all.map((id) => byId.get(id)?.[title]);
  return { titles: titles.map(String), order: [...byId.keys()], byId, cell };
}

/** What is noted on order numbers and letters of a saved workbook, by the order's last digit. */
function notesIn(file: Uint8Array): Readonly<Record<string, string | undefined>> {
  const cells = read(file).Sheets['orders'] ?? {};
  return Object.fromEntries(
    all.flatMap((_, i) => {
      const note = cells[`A${i + 2}`]?.c?.[0]?.t ?? cells[`W${i + 2}`]?.c?.[0]?.t;
      return note === undefined ? [] : [[String(cells[`A${i + 2}`]?.v).slice(-1), note]];
    }),
  );
}

/** The workbook with a note of the seller's on the number of the order that ends in 1. */
async function noted(file: Uint8Array): Promise<Uint8Array> {
  const book = await openXlsx(file, { readStyles: true });
  const comment = { text: 'Call first' };
  book.sheets[0]?.cells?.set('1,0', { value: '8193402210040001', type: 'string', comment });
  return saveXlsx(book);
}

/** Hides rows by the list behind the arrow in the header of column A. */
async function hide({ page, goTo }: Workbench, values: readonly string[]): Promise<void> {
  await goTo('A1');
  const grid = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const panel = page.locator('[data-u-comp="sheets-filter-panel"]').first();
  // The header is 46 pixels beside the grid's edge, the column 161 wide, the arrow 9 from its end.
  await page.mouse.click((grid?.x ?? 0) + 198, (grid?.y ?? 0) + 31);
  for (const value of values) await panel.getByText(value).locator('xpath=../../../label').click();
  await panel.getByRole('button', { name: 'Confirm' }).click();
}

describe('the second day in the page', { timeout: 180_000 }, () => {
  it('finds everything in its place', async () => {
    const bench = await open();
    const { page } = bench;
    await bench.open('orders.csv', new TextEncoder().encode(tracker));
    await expect.poll(() => page.textContent('#file-name')).toBe('orders.csv');
    await classify(bench);

    // Five answers: one of several lines, as typed, two in a line, and two orders that are done with.
    await bench.goTo('W3');
    await page.keyboard.press('Delete');
    for (const [i, line] of own.split('\n').entries()) {
      if (i > 0) await page.keyboard.press('Alt+Enter');
      await page.keyboard.type(line);
    }
    await page.keyboard.press('Enter');
    for (const row of [4, 5]) await bench.type(`W${row}`, 'I send you another lamp today');
    for (const row of [6, 9]) await bench.type(`X${row}`, 'yes');
    const evening = await rowsOf(bench);
    const { titles } = evening;
    expect(titles).not.toContain('Claim Desk key');
    expect(evening.cell('Action')).toEqual(all.map(() => 'Reship'));
    expect(evening.byId.get(2)).toMatchObject({ Reply: own, 'Goods cost': '20.50' });
    const letter = evening.byId.get(1)?.['Reply'] ?? '';
    expect(letter).toContain('\n');
    const saved = await noted(await bench.save('xlsx'));

    await bench.open('orders.xlsx', saved);
    await expect.poll(() => page.textContent('#file-name')).toBe('orders.xlsx');
    for (const row of [2, 3, 8]) await bench.type(`N${row}`, news);
    await bench.goTo('A2:X9');
    await page.locator('[data-u-comp="ribbon-toolbar-more"] button').click();
    await page.locator('[data-u-command="sheet.menu.sheets-sort"]').last().click();
    await page.getByText('Descending', { exact: true }).click();
    await bench.goTo('A1:O9');
    await page.keyboard.press('Control+Shift+L');
    await hide(bench, ['8193402210040007', '8193402210040008']);
    await bench.goTo('A1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    // Rows 2 and 3 are hidden.
    expect(await page.locator('#grid input.univer-pl-1\\.5').inputValue()).toBe('A5');
    const before = await rowsOf(bench);
    await classify(bench);

    const morning = await rowsOf(bench);
    expect(morning.titles).toEqual(titles);
    expect(morning.order).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    const { byId, cell } = morning;
    expect(cell('Action')).toEqual(all.map((id) => ([1, 2, 7].includes(id) ? 'Refund' : 'Reship')));
    for (const id of [1, 7]) {
      expect(byId.get(id)?.['Reply']).toContain(`819340221004000${id}`);
      expect(byId.get(id)?.['Reply']).not.toContain('second parcel');
    }
    expect(byId.get(2)?.['Reply']).toBe(own);
    for (const id of [3, 4, 5, 6, 8])
      expect(byId.get(id)?.['Reply']).toBe(evening.byId.get(id)?.['Reply']);
    expect(cell('Handled')).toEqual(['', '', '', '', 'yes', '', '', 'yes']);
    expect(notesIn(await bench.save('xlsx'))).toEqual({
      1: 'Call first',
      2: keptWords.other_action.en,
    });
    // Of the seller's own columns nothing has changed but what they typed.
    for (const title of header.split(',')) expect(cell(title)).toEqual(before.cell(title));
    expect(cell('Buyer message')).toEqual(
      all.map((id) => ([1, 2, 7].includes(id) ? news : 'I never received my parcel')),
    );

    // One step takes back the whole run, and what it noted.
    await bench.goTo('A4');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await rowsOf(bench)).byId.get(1)?.['Reply']).toBe(letter);
    expect((await rowsOf(bench)).byId).toEqual(before.byId);
    expect(notesIn(await bench.save('xlsx'))).toEqual({ 1: 'Call first' });
  });
});
