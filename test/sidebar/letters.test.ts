// Letters in the sidebar's own page: as prose with chips for what comes from the row, and what they wait for is filled
// in from there.
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { fill } from '../../src/reply/template';
import type { Written } from '../../src/sidebar/order/written';
import { but, cheap, dear, headers, quiet } from '../addon/orders';
import { openDesk } from '../addon/sheet-helpers';
import { allLetters, factFor } from '../reply/all-letters';
import { sidebarTests } from './page';

const open = sidebarTests();

const returned = but(cheap, {
  'Buyer message': 'It is the wrong colour, I want to return it',
  'Tracking status': 'Delivered',
});
const asked = but(quiet, {
  'Buyer message': 'Where is my parcel?',
  'Buyer contacted on': '2026-11-20',
  'Promised delivery': '2026-12-17',
});

it('what a letter waits for is a press away', async () => {
  const head = [...headers, 'Tracking number'];
  const rows = [returned, asked].map((row) => [`'${row[0]}`, ...row.slice(1).map(String), '']);
  const desk = openDesk({ orders: [head, ...rows] });
  const { page, faults, overflow } = await open(desk);
  await page.getByRole('tab', { name: 'Order' }).click();
  desk.user.select('Orders', 'A2');
  await page.getByRole('button', { name: 'Use selected row' }).click();
  await page.getByRole('button', { name: 'Set Return address' }).click();
  const field = page.getByLabel('Return address');
  await field.fill('Lamp Street 1\nLeeds');
  expect(await faults()).toEqual([]);
  expect(await overflow()).toBe(0);
  await page.keyboard.press('Tab');
  const letter = page.getByRole('textbox', { name: /^Letter to the buyer/ });
  await letter.waitFor();
  await expect.poll(() => letter.innerText()).toContain('Lamp Street 1\nLeeds');
  const settings = desk.backing.book().sheets.map(({ name }) => name);
  expect(settings).toContain('Claim settings');

  desk.user.select('Orders', 'A3');
  await page.getByRole('button', { name: 'Use selected row' }).click();
  await page.getByRole('button', { name: 'Fill in Tracking number, row 3' }).click();
  const column = headers.length + 1;
  await expect
    .poll(() => desk.backing.book().selection)
    .toMatchObject({ row: 3, column, rows: 1, columns: 1 });
});

/** Runs in the page: the letters that are another one after they were drawn and read, or do not look as they are. */
function notTheSame(letters: readonly Written[]): string[] {
  const box = document.createElement('div');
  box.style.whiteSpace = 'pre-wrap';
  document.body.replaceChildren(box);
  const { draw, read } = Reflect.get(window, 'written');
  return letters.flatMap((letter) => {
    draw(box, letter);
    const isSame = JSON.stringify(read(box)) === JSON.stringify(letter);
    const isSeen = box.innerText === letter.text && box.children.length === letter.chips.length;
    return isSame && isSeen ? [] : [letter.text];
  });
}

it('every letter of nine languages comes back from the page as it went there', async () => {
  const letters = allLetters().flatMap((template): Written[] => {
    const { text, facts } = fill(template, factFor);
    const chips = facts.map(({ name, at, length }) => ({ at, length, label: `"${name}" <i>` }));
    return text === '' ? [] : [{ text, chips }];
  });
  expect(letters.length).toBeGreaterThan(380);
  expect(letters.filter(({ chips }) => chips.length > 0).length).toBeGreaterThan(380);
  const { outputFiles } = await build({
    entryPoints: ['src/sidebar/order/written.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'written',
    write: false,
  });
  const { page } = await open(openDesk({ orders: [headers.map(String)] }));
  await page.addScriptTag({ content: `${outputFiles[0]?.text ?? ''}; window.written = written;` });
  expect(await page.evaluate(notTheSame, letters)).toEqual([]);
});

it('a letter is prose: what comes from the row is a chip that goes or stays whole', async () => {
  const rows = [dear, cheap].map((row) => [`'${row[0]}`, ...row.slice(1).map(String)]);
  const desk = openDesk({ orders: [headers.map(String), ...rows] });
  desk.choose('classify');
  const { page, faults } = await open(desk);
  const letter = page.getByRole('textbox', { name: /^Letter to the buyer/ });
  const show = async (row: number) => {
    desk.user.select('Orders', `A${row}`);
    await page.getByRole('button', { name: 'Use selected row' }).click();
    await page.locator('.order-id', { hasText: `000${row - 1}` }).waitFor();
  };
  await page.getByRole('tab', { name: 'Order' }).click();
  await show(2);
  const chip = letter.locator('[data-chip]', { hasText: '8193402210040001' });
  expect(await chip.getAttribute('title')).toBe('Order ID');
  expect(await letter.innerText()).not.toMatch(/[{}]/);
  const original = await letter.innerText();

  // Typed into like any text; a line end is a line end.
  await letter.press('Control+End');
  await page.keyboard.type(' h');
  await page.keyboard.press('Enter');
  await page.keyboard.type('j');
  expect(await letter.innerText()).toBe(`${original} h\nj`);
  // Keys of the daily work mean nothing while one writes.
  expect(desk.column('Handled').join('')).toBe('');

  // Pasted as text, whatever it was.
  await letter.evaluate((box) => {
    const data = new DataTransfer();
    data.setData('text/html', '<img src=x onerror="window.evil=1"><b>bold</b>');
    data.setData('text/plain', '<b>bold</b>');
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, cancelable: true, bubbles: true }),
    );
  });
  expect(await letter.innerText()).toBe(`${original} h\nj<b>bold</b>`);
  expect(await letter.locator('b, img').count()).toBe(0);

  // Gone to another order and back: what was written is there, chips and all; written into the sheet as seen.
  await show(3);
  await show(2);
  await expect.poll(() => letter.innerText()).toBe(`${original} h\nj<b>bold</b>`);
  expect(await chip.count()).toBe(1);
  await page.getByRole('button', { name: 'Write to Reply column' }).click();
  await page.getByText('Written to the Reply column.').waitFor();
  expect(desk.column('Reply')[0]).toBe(`${original} h\nj<b>bold</b>`);
  expect(await faults()).toEqual([]);

  // One stroke takes the whole chip away.
  await chip.evaluate((node) =>
    getSelection()?.collapse(
      node.parentNode,
      [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode) + 1,
    ),
  );
  await page.keyboard.press('Backspace');
  expect(await chip.count()).toBe(0);
  await page.getByRole('button', { name: 'Back to the original' }).click();
  await expect.poll(() => letter.innerText()).toBe(original);
  expect(await chip.count()).toBe(1);
});
