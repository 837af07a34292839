// The overview in a browser: bars as long as their numbers, none for nothing, and a click that opens the list.
import { describe, expect, it } from 'vitest';
import { but, cheap, dear, headers, quiet } from '../addon/orders';
import { openDesk } from '../addon/sheet-helpers';
import { sidebarTests } from './page';

const open = sidebarTests();
/** Refunds: two in Germany, one in France. */
const rows: readonly [order: typeof quiet, refunded: string][] = [
  [dear, ''],
  [cheap, ''],
  [quiet, ''],
  [but(quiet, { 'Order ID': '8193402210050001' }), 'yes'],
  [but(quiet, { 'Order ID': '8193402210050002' }), 'yes'],
  [but(quiet, { 'Order ID': '8193402210050003', Country: 'FR' }), 'yes'],
];
const sheet = [
  [...headers, 'Refunded'],
  ...rows.map(([order, refunded]) => [
    ...order.map((cell, at) => (at === 0 ? `'${cell}` : String(cell))),
    refunded,
  ]),
];

async function overview(look: Parameters<typeof open>[1] & { language?: 'en' | 'zh' } = {}) {
  const { language = 'en', ...rest } = look;
  const sidebar = await open(openDesk({ orders: sheet, language }), rest);
  await sidebar.page.locator('#tab-dashboard').click();
  await sidebar.page.locator('.dash').waitFor();
  return sidebar;
}

describe('the overview', () => {
  it('draws every bar as long as its number, next to the longest of its list', async () => {
    const { page } = await overview();
    const lists = await page
      .locator('.dash-panel:has(.dash-pair)')
      .evaluateAll((panels) =>
        panels.map((panel) =>
          [...panel.querySelectorAll('.dash-bar')].map((bar) => [
            Number.parseInt(bar.querySelector('.dash-figures')?.textContent ?? '', 10),
            Number.parseFloat(bar.querySelector('.dash-share')?.getAttribute('width') ?? ''),
          ]),
        ),
      );
    expect(lists.length).toBeGreaterThan(2);
    for (const list of lists) {
      const most = Math.max(...list.map(([count = 0]) => count));
      for (const [count = 0, width = 0] of list)
        expect(width).toBeCloseTo(most === 0 ? 0 : (count / most) * 100, 1);
    }
    const [, , , countries] = lists;
    expect(countries).toEqual([
      [2, 100],
      [1, 50],
    ]);
    // A level no order has is not named.
    expect(await page.locator('.dash-legend b').allTextContents()).not.toContain('0');
  });

  it('opens the list of a bar in Today, and gives the others back', async () => {
    const { page } = await overview();
    const panel = page.locator('.dash-panel', { hasText: 'Country' });
    const bar = panel.locator('button.dash-bar').first();
    const name = (await bar.locator('.dash-name').textContent()) ?? '';
    const count = Number(((await bar.getAttribute('title')) ?? '').replace(/\D/g, ''));
    expect(count).toBeGreaterThan(0);
    await bar.click();
    const chip = page.getByRole('button', { name: `Country: ${name}` });
    await chip.waitFor();
    expect(await page.locator('.item').count()).toBe(count);
    await chip.click();
    expect(await chip.count()).toBe(0);
  });

  it.each([
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('%s, %s: fits, and has no fault', async (language, theme) => {
    const { page, faults, overflow } = await overview({ language, theme });
    expect(await faults()).toEqual([]);
    expect(await overflow()).toBe(0);
    expect(await page.locator('.dash').textContent()).not.toMatch(/\{\w+|undefined|NaN/);
  });
});
