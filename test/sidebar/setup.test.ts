// The set-up in a browser: what the columns mean, setting the shop, writing the results, by keyboard too.
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '../../src/base/ids';
import { but, cheap, dear, headers, quiet } from '../addon/orders';
import { type Desk, openDesk } from '../addon/sheet-helpers';
import { spoken } from '../sheet/spoken';
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

/** Typed by somebody who knows no export. */
const tracker = texts(spoken);

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
    ['en', 'light', 150],
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
    await page.locator('#tab-today[aria-selected=true]').waitFor();
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

describe('the mapping', () => {
  it('shows guesses first, tries them out, and saves and classifies them at the keyboard', async () => {
    const desk = openDesk({ orders: tracker });
    desk.choose('classify');
    const { page, faults, overflow } = await open(desk);
    // A sheet with guesses begins here, before anything is written.
    await page.getByText('11 guessed, 0 not read.').waitFor();
    const first = page.locator('.column').first();
    expect(await first.textContent()).toContain('B-201');
    await page.locator('.preview').getByText('12 orders: 6 high').waitFor();
    expect(desk.backing.book().sheets).toHaveLength(1);
    expect([await faults(), await overflow()]).toEqual([[], 0]);

    // Another meaning for one of them changes what would come of it.
    const complaint = page.locator('.column').filter({ hasText: /^Case/ });
    await complaint.getByRole('combobox').focus();
    await page.keyboard.type('Not used');
    await page
      .locator('.preview')
      .getByText(/12 orders: [45] high/)
      .waitFor();
    expect(await complaint.getByRole('checkbox').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.locator('.preview').getByText('12 orders: 6 high').waitFor();

    await page.getByRole('button', { name: 'Use all guesses' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.column input:checked').count()).toBe(11);
    await page.getByRole('button', { name: 'Save and classify' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Done. 12 orders: 6 high').waitFor();
    await page.getByText('Every column is read.').waitFor();
    expect(settings(desk).get('columns.Case?')).toBe('Claim status');
    expect(desk.column('Risk').filter((level) => level === 'High')).toHaveLength(6);
    // The button that was pressed is gone; the keyboard goes on at the results.
    expect(
      await page.evaluate(() => document.activeElement?.closest('section')?.textContent ?? ''),
    ).toContain('Results');
  });

  it('never says that all is clear above columns that are not read', async () => {
    const desk = openDesk({
      orders: texts([
        ['Order ID', 'Order date', 'Diary', 'Our mark'],
        ['A-1', '2026-11-02', 'Rang her up on Monday.', 'blue'],
      ]),
    });
    const { page } = await setupOf(desk);
    const text = (await page.locator('.setup').textContent()) ?? '';
    expect(text).toContain('0 guessed, 2 not read, 1 of them with dates, amounts or text.');
    expect(text).not.toContain('Every column is read');
    expect(await page.locator('.column.card').textContent()).toContain('Diary');
  });

  it('changes, drops and leaves to us again what was clear', async () => {
    const desk = openDesk({ orders: mixed });
    const { page } = await setupOf(desk);
    await page.locator('summary').first().click();
    const item = page.locator('li.column').filter({ hasText: /^Item/ });
    await item.getByRole('combobox').selectOption('Not used');
    await page.getByRole('button', { name: 'Save only' }).click();
    await page.getByText('Saved: 1 change.').waitFor();
    expect(settings(desk).get('columns.Item')).toBe('Ignore');
    await item.getByRole('combobox').selectOption('Let Claim Desk decide');
    await page.getByRole('button', { name: 'Save only' }).click();
    await expect.poll(() => settings(desk).get('columns.Item')).toBe('');
    await expect.poll(() => item.getByRole('combobox').inputValue()).toBe('productName');
  });

  it('of a sheet without order numbers begins with naming them', async () => {
    const rows = [
      ['Vorgang', 'Order date', 'Order value'],
      ['A-1', '2026-11-02', '30'],
    ];
    const desk = openDesk({ orders: texts(rows) });
    const { page } = await setupOf(desk);
    await page.getByText('Choose the order number first').waitFor();
    const column = page.locator('li.column').filter({ hasText: /^Vorgang/ });
    await column.getByRole('combobox').selectOption('Order ID');
    await page.locator('.preview').getByText('1 order: ').waitFor();
    await page.getByRole('button', { name: 'Save only' }).click();
    await page.getByText('Your own sheet, header in row 1.').waitFor();
    await page.getByRole('button', { name: 'Set up and classify' }).waitFor();
  });

  it('shows a hostile header and example as the text they are', async () => {
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
    await page.getByRole('button', { name: 'Save only' }).click();
    await page.getByText('Saved: 1 change.').waitFor();
    expect(settings(desk).get(`columns.${hostile}`)).toBe('Item');
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('.setup img').count()).toBe(0);
  });
});

describe('the shop', () => {
  it('is tried out in a classified sheet, kept over another view, and saved as it was told', async () => {
    // Without a freight of its own a second parcel costs the one of the settings: at 1 it is the cheaper way.
    const desk = openDesk({ orders: texts([headers, dear, but(cheap, { Freight: '' }), quiet]) });
    desk.choose('classify');
    const { page, faults, overflow } = await setupOf(desk);
    const freight = page.locator('#setting-freight').first();
    await freight.fill('1');
    const told = page.locator('.preview');
    await told.getByText('1 of 3 orders changes: 1 Refund → Reship').waitFor();
    expect(settings(desk).get('freight.*')).not.toBe('1');
    await told.getByText('Which orders').click();
    expect([await faults(), await overflow()]).toEqual([[], 0]);
    // Each order that changes is a door.
    await told.getByRole('button', { name: 'Row 3' }).click();
    await page.locator('#tab-order[aria-selected=true]').waitFor();
    await page.getByText('Phone ring').waitFor();
    await page.locator('#tab-setup').click();
    expect(await freight.inputValue()).toBe('1');
    await page.getByRole('button', { name: 'Save only' }).click();
    await page.getByText('Saved: 1 change.').waitFor();
    expect(settings(desk).get('freight.*')).toBe('1');

    // It is not in the sheet yet, and that is said until it is.
    await page.getByText('were changed since the last Classify').waitFor();
    await told.getByText('1 of 3 orders changes').waitFor();
    await page.locator('.foot').getByRole('button', { name: 'Classify all orders' }).click();
    await expect.poll(() => desk.column('Action')[1]).toMatch(/^Reship/);
    await expect.poll(() => page.locator('.preview').count()).toBe(0);
  });

  it('says at the field what is wrong, and keeps it there to be put right', async () => {
    const desk = openDesk({ orders: mixed });
    const { page, faults } = await setupOf(desk);
    const field = page.getByLabel('High value');
    await field.fill('1,000');
    await page.getByText('“1,000” is not an amount.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Shop name').fill('Lumio');
    await page.getByRole('button', { name: 'Save only' }).click();
    await expect.poll(() => settings(desk).get('shopName')).toBe('Lumio');
    expect([await field.inputValue(), settings(desk).get('highValue')]).toEqual(['1,000', '']);
    const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const said = await Promise.all(described.map((id) => page.locator(`#${id}`).textContent()));
    expect(said.join(' ')).toContain('Write 100 or 9.50');
    expect(await faults()).toEqual([]);
    await field.fill('80');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('false');
    await page.getByLabel('Goods cost').fill('25 %');
    await page.getByRole('button', { name: 'Save only' }).click();
    await page.getByText('Saved: 2 changes.').waitFor();
    await expect.poll(() => page.getByLabel('Goods cost').inputValue()).toBe('25%');
    const kept = settings(desk);
    expect([kept.get('highValue'), kept.get('goodsCostShare')]).toEqual(['80', '0.25']);
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
    ['values', 'As values', 'Set up and classify', 'en', 'Done.'],
    ['formulas', '公式', '设置并判断订单', 'zh', '完成。'],
  ] as const)('are set up as %s and classified', async (mode, label, button, language, done) => {
    const ui: UiLanguage = language;
    const desk = openDesk({ orders: mixed, language: ui });
    const { page } = await setupOf(desk);
    await page.getByLabel(label).check();
    await page.getByRole('button', { name: button }).click();
    await page.getByText(done).waitFor();
    const risk = desk.columnOf(ui === 'zh' ? '风险' : 'Risk');
    expect(desk.see(`${risk}2`).formula.startsWith('=CLAIM_RISK')).toBe(mode === 'formulas');
    const reply = desk.columnOf(ui === 'zh' ? '回复' : 'Reply');
    expect(desk.texts(`${reply}2`)[0]?.[0]).toMatch(/^(?:\[(?:To the buyer|给买家)\]\n)?Hello/);
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
