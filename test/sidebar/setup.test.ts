// The set-up in a browser: confirming a column, setting the shop, writing the results, by keyboard too.
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '../../src/base/ids';
import { cheap, dear, headers, quiet } from '../addon/orders';
import { type Desk, openDesk } from '../addon/sheet-helpers';
import { sidebarTests } from './page';

const open = sidebarTests();

const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell, i) => (i === 0 ? `'${cell}` : String(cell))));
/** Two columns to confirm, three unknown, a personal one. */
const mixed = texts([
  [...headers, 'Delivery Date', 'Customer Email', 'Dest', 'Cost', 'Our mark', 'Interne Notiz'],
  ...[dear, cheap, quiet].map((row) => [
    ...row,
    ...['2026-11-17', 'ann@example.org', 'DE', '12.50', 'blue', 'x'.repeat(60)],
  ]),
]);

async function setupOf(desk: Desk, look: Parameters<typeof open>[1] = {}) {
  const sidebar = await open(desk, look);
  await sidebar.page.locator('#tab-setup').click();
  await sidebar.page.locator('.setup').waitFor();
  return sidebar;
}

const settings = (desk: Desk, tab = 'Claim settings') =>
  new Map(desk.texts('B1:F90', tab).map(([value = '', , , , name = '']) => [name, value]));

describe('the view', () => {
  it.each([
    ['en', 'light', 300],
    ['en', 'dark', 150],
    ['zh', 'light', 150],
    ['zh', 'dark', 300],
  ] as const)('%s, %s, %i pixels: fits, and has no fault', async (language, theme, width) => {
    const desk = openDesk({ orders: mixed, language });
    desk.choose('classify');
    const { page, faults, overflow } = await setupOf(desk, { theme, width });
    for (const summary of await page.locator('.setup summary').all()) await summary.click();
    await expect.poll(() => page.locator('.setup li.column').count()).toBe(21);
    expect(await faults()).toEqual([]);
    expect(await overflow()).toBe(0);
    const text = (await page.locator('.setup').textContent()) ?? '';
    expect(text).not.toMatch(/\{\w+|undefined|null|NaN|example\.org/);
  });

  it('keeps what is chosen the moment it appears', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await open(desk);
    await page.evaluate(() => {
      new MutationObserver((_changes, observer) => {
        const radio = document.querySelector('input[value=formulas]');
        if (!(radio instanceof HTMLInputElement)) return;
        observer.disconnect();
        radio.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.locator('#tab-setup').click();
    await page.getByRole('button', { name: 'All settings' }).click();
    // By now all that follows a first showing has happened.
    await expect.poll(() => desk.backing.book().sheets.length).toBe(2);
    expect(await page.getByRole('radio', { name: 'As formulas' }).isChecked()).toBe(true);
  });

  it('asks again where Google gave no answer', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await open(desk);
    await page.locator('#tab-order[aria-selected=true]').waitFor();
    await page.evaluate(`{
      window.kept = google;
      const silent = () => { throw new Error('offline'); };
      google = { script: { run: { withSuccessHandler: silent } } };
      0;
    }`);
    await page.locator('#tab-setup').click();
    await page.getByRole('alert').waitFor();
    await page.evaluate('google = window.kept; 0');
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.locator('.setup').waitFor();
  });
});

describe('further tabs', () => {
  it('are offered, read once ticked, and kept in the settings', async () => {
    const claims = [
      ['Order ID', 'Claim status', 'Respond by'],
      [`'${quiet[0]}`, 'Open', '2026-11-24'],
    ];
    const desk = openDesk({
      sheets: [
        { name: 'Orders', cells: texts([headers, dear, cheap, quiet]), rows: 60, columns: 40 },
        { name: 'Claims', cells: claims, rows: 20, columns: 8 },
      ],
    });
    const { page } = await setupOf(desk);
    const box = page.getByRole('checkbox', { name: 'Claims' });
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByText('Saved: Claims is read from now on.').waitFor();
    expect(settings(desk).get('alsoRead')).toBe('Claims');
    // The keyboard stays where it was.
    await page.keyboard.press('Space');
    await page.getByText('Saved: Claims is not read any more.').waitFor();
    expect(settings(desk).get('alsoRead')).toBe('');
  });
});

describe('columns', () => {
  it('are confirmed at the keyboard, one after the other', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await setupOf(desk);
    const first = page.locator('.column.card').first();
    await expect.poll(() => first.textContent()).toContain('Delivery Date');
    await first.getByRole('combobox').focus();
    await page.keyboard.type('Delivered');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: Delivery Date.').waitFor();
    expect(settings(desk).get('columns.Delivery Date')).toBe('Delivered');
    // The keyboard goes on at the next one, not at the top of the page.
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? ''),
    ).toContain('Cost');
  });

  it('that were clear can be changed, ignored and left to us again', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await setupOf(desk);
    await page.locator('summary').first().click();
    const item = page.locator('li.column').filter({ hasText: /^Item/ });
    expect(await item.getByRole('button').count()).toBe(0);
    await item.getByRole('combobox').selectOption('Ignore');
    await item.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Saved: Item.').waitFor();
    expect(settings(desk).get('columns.Item')).toBe('Ignore');
    await item.getByRole('combobox').selectOption('Let Claim Desk decide');
    await item.getByRole('button', { name: 'Confirm' }).click();
    await expect.poll(() => settings(desk).get('columns.Item')).toBe('');
    await expect.poll(() => item.getByRole('combobox').inputValue()).toBe('productName');
  });

  it('of a sheet without order numbers can be named there', async () => {
    const rows = [
      ['Vorgang', 'Order date', 'Order value'],
      ['A-1', '2026-11-02', '30'],
    ];
    const desk = openDesk({ orders: texts(rows) });
    const { page } = await setupOf(desk);
    const column = page.locator('li.column').filter({ hasText: /^Vorgang/ });
    await column.getByRole('combobox').selectOption('Order ID');
    await column.getByRole('button').click();
    await page.getByText('Your own sheet, header in row 1.').waitFor();
    await page.getByRole('button', { name: 'Set up and classify' }).waitFor();
  });

  it('show a hostile header and example as the text they are', async () => {
    const hostile = '<img src=x onerror="document.title=1">{count}';
    const desk = openDesk({
      orders: texts([
        ['Order ID', hostile],
        ['A-1', '<b>bold</b>'],
      ]),
    });
    const { page } = await setupOf(desk);
    await page.locator('summary').last().click();
    const column = page.locator('li.column').filter({ hasText: hostile });
    expect(await column.textContent()).toContain('<b>bold</b>');
    await column.getByRole('combobox').selectOption('Item');
    await column.getByRole('button').click();
    await page.getByText(`Saved: ${hostile}.`).waitFor();
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('.setup img').count()).toBe(0);
  });
});

describe('the shop', () => {
  it('is saved field by field, and says so', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await setupOf(desk);
    const name = page.getByLabel('Shop name');
    await name.fill('Lumio');
    await name.press('Tab');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByLabel('Goods cost').fill('25 %');
    await page.getByLabel('Goods cost').press('Enter');
    await expect.poll(() => page.getByLabel('Goods cost').inputValue()).toBe('25%');
    expect(settings(desk).get('shopName')).toBe('Lumio');
    expect(settings(desk).get('goodsCostShare')).toBe('0.25');
  });

  it('says at the field what is wrong, and keeps it there to be put right', async () => {
    const desk = openDesk({ orders: mixed });
    const { page, faults } = await setupOf(desk);
    const field = page.getByLabel('High value');
    await field.fill('1,000');
    await field.press('Tab');
    await page.getByText('“1,000” is not an amount.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('1,000');
    const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const said = await Promise.all(described.map((id) => page.locator(`#${id}`).textContent()));
    expect(said.join(' ')).toContain('Write 100 or 9.50');
    expect(await faults()).toEqual([]);
    await field.fill('80');
    await field.press('Tab');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('false');
    expect(settings(desk).get('highValue')).toBe('80');
  });

  it('takes several fields left one after the other', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await setupOf(desk);
    for (const label of ['Shop name', 'Signature', 'Return address', 'High value']) {
      await page.getByLabel(label).fill(label === 'High value' ? '70' : label);
      await page.getByLabel(label).press('Tab');
    }
    await expect.poll(() => settings(desk).get('highValue')).toBe('70');
    const kept = settings(desk);
    expect(kept.get('shopName')).toBe('Shop name');
    expect(kept.get('signature')).toBe('Signature');
    expect(kept.get('returnAddress.*')).toBe('Return address');
  });

  it('changes the language of the sidebar with the seller’s own', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await setupOf(desk);
    await page.getByLabel('Your own language').selectOption('zh');
    await page.getByRole('tab', { name: '设置' }).waitFor();
    await page.getByLabel('店铺名').waitFor();
    expect(settings(desk).get('language')).toBe('zh');
  });
});

describe('the results', () => {
  it.each([
    ['values', 'As values', 'en', 'Done.'],
    ['formulas', '公式', 'zh', '完成。'],
  ] as const)('are set up as %s and classified', async (mode, label, language, done) => {
    const ui: UiLanguage = language;
    const desk = openDesk({ orders: mixed, language: ui });
    const { page } = await setupOf(desk);
    await page.getByLabel(label).check();
    await page.locator('.setup button.primary').click();
    await page.getByText(done).waitFor();
    const risk = desk.columnOf(ui === 'zh' ? '风险' : 'Risk');
    expect(desk.see(`${risk}2`).formula.startsWith('=CLAIM_RISK')).toBe(mode === 'formulas');
    const reply = desk.columnOf(ui === 'zh' ? '回复' : 'Reply');
    expect(desk.texts(`${reply}2`)[0]?.[0]).toMatch(/^(?:\[(?:To the buyer|给买家)\]\n)?Guten Tag/);
  });

  it('open the tabs', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await setupOf(desk);
    await page.getByRole('button', { name: 'Your letters' }).click();
    await expect.poll(() => desk.backing.book().sheets.length).toBe(2);
    desk.host.holdLock('document', true);
    await page.getByRole('button', { name: 'All settings' }).click();
    await page.getByText('already at work in this file').waitFor();
  });
});
