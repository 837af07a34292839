// A morning by keyboard alone, in the sidebar's own page: search, open, copy, sent and wait, the next one, handled,
// undo, ten at once; and on its day the one that waited is back.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { but, cheap, dear, headers, quiet } from '../addon/orders';
import { openDesk } from '../addon/sheet-helpers';
import { NOON_IN_SHANGHAI } from '../emulator/helpers';
import { sidebarTests } from './page';

const open = sidebarTests();
const sheet = [headers, dear, cheap, quiet, but(quiet, { 'Order ID': '8193402210040004' })].map(
  (row, i) => row.map((cell, c) => (i > 0 && c === 0 ? `'${cell}` : String(cell))),
);

describe('a morning by keyboard', () => {
  it('works through the list, and the order that waits is back on its day', async () => {
    let now = NOON_IN_SHANGHAI;
    const desk = openDesk({ orders: sheet, now: () => now });
    desk.choose('classify');
    const { page, faults } = await open(desk);
    const says = (text: string) => page.getByText(text, { exact: false }).first().waitFor();
    const title = (id: string) => page.locator('.order-id', { hasText: id }).waitFor();
    await says('Today · 2');

    await page.keyboard.press('/');
    await page.keyboard.type('40003');
    await page.locator('.item').nth(1).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await says('Today · 2');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await title('8193402210040003');

    // Whatever a key does is told where it can be seen, however low the page is.
    await page.setViewportSize({ width: 300, height: 300 });
    const isInView = (text: string) =>
      expect
        .poll(async () => {
          const box = await page.getByText(text).boundingBox();
          return box !== null && box.y >= 0 && box.y + box.height <= 300;
        })
        .toBe(true);
    await page.keyboard.press('c');
    await isInView('Copied.');
    await page.keyboard.press('?');
    await isInView('show or hide these keys');
    await page.keyboard.press('?');
    await page.setViewportSize({ width: 300, height: 800 });
    await page.keyboard.press('s');
    await title('8193402210040004');
    await says('8193402210040003 waits until 28 Nov 2026.');
    expect(desk.column('Look again on').slice(0, 4)).toEqual(['', '', '2026-11-28', '']);

    await page.keyboard.press('h');
    await says('8193402210040004 is marked as handled.');
    expect(desk.column('Handled')[3]).toBe('✓');
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await title('8193402210040004');
    expect(desk.column('Handled')[3]).toBe('');
    expect(await faults()).toEqual([]);
    await page.keyboard.press('t');
    await says('Waiting · 1');
    expect(await faults()).toEqual([]);
    await page.keyboard.press('j');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toContain('8193402210040004');
    await page.keyboard.press('Enter');
    await title('8193402210040004');
    await page.keyboard.press('/');
    await page.locator('[type=search]:focus').waitFor();
    await page.locator('[type=search]').blur();

    now += 7 * 86_400_000;
    await page.getByRole('button', { name: 'Refresh' }).focus();
    await page.keyboard.press('Enter');
    await says('Today · 2');
    await page.locator('.item', { hasText: '40003' }).waitFor();
  });
});

it('in Chinese and dark, what waits fits and has no fault', async () => {
  const desk = openDesk({ orders: sheet, language: 'zh' });
  desk.choose('classify');
  desk.type(`${desk.columnOf('再看日期')}2`, '2026-12-03');
  const { page, faults, overflow } = await open(desk, { theme: 'dark' });
  await page.getByText('等待中 · 1').click();
  await page.locator('.item', { hasText: '40001' }).click();
  await page.getByText('等待至 2026年12月3日。').waitFor();
  expect(await faults()).toEqual([]);
  expect(await overflow()).toBe(0);
  await page.getByRole('button', { name: '不再等待' }).click();
  await expect.poll(() => desk.column('再看日期')[0]).toBe('');
});

it('ten at once: selected by keys, counted before, and back by one undo', async () => {
  const ids = Array.from({ length: 10 }, (_, i) => `'81934022100401${i}0`);
  const orders = [headers, ...ids.map((id) => but(quiet, { 'Order ID': id }))];
  const desk = openDesk({ orders: orders.map((row) => row.map(String)) });
  desk.choose('classify');
  const { page, faults, overflow } = await open(desk);
  await page.getByText('Today · 10').waitFor();
  for (const _ of ids) {
    await page.keyboard.press('j');
    await page.keyboard.press('x');
  }
  await page.getByText('10 selected').waitFor();
  expect(await faults()).toEqual([]);
  expect(await overflow()).toBe(0);
  await page.getByRole('button', { name: 'Handled' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Mark 10 orders as handled.').waitFor();
  expect(desk.column('Handled').join('')).toBe('');
  await page.getByRole('button', { name: 'Do it' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Done: 10 orders.').waitFor();
  expect(desk.column('Handled').slice(0, 10)).toEqual(ids.map(() => '✓'));
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Undone.').waitFor();
  expect(desk.column('Handled').join('')).toBe('');
});

it('the list is saved as a text to print, in the order of the day', async () => {
  const { page } = await open(openDesk({ orders: sheet }));
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'This list as a text to print' }).click();
  const text = readFileSync(await (await saved).path(), 'utf8').split('\n');
  expect(text[0]).toBe('Today · 2');
  expect(text[1]).toMatch(
    /^\[ \] 21 Nov 2026 · Contact buyer first · 8193402210040003 · AliExpress · Wall hook · US\$/,
  );
  expect(text[4]).toBe('Within a week · 2');
});
