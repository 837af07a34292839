// Letters in the sidebar's own page: what they wait for is filled in from there.
import { expect, it } from 'vitest';
import { but, cheap, headers, quiet } from '../addon/orders';
import { openDesk } from '../addon/sheet-helpers';
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
  await expect.poll(() => letter.inputValue()).toContain('Lamp Street 1\nLeeds');
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
