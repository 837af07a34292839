// The orders of all sheets in one list, in the sidebar's own page: searched, opened, answered, marked and taken back
// where they stand; and a sheet that goes away while its orders are in the list.
import { expect, it } from 'vitest';
import { sidebarAnswers } from '../../src/text/sidebar-answers';
import { cellsOf, openTwo } from '../addon/two-sheets';
import { sidebarTests } from './page';

const open = sidebarTests();

it('work of another sheet is found, answered, marked and taken back in its own', async () => {
  const desk = openTwo();
  const { page, faults, overflow } = await open(desk);
  const says = (text: string) => page.getByText(text, { exact: false }).first().waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const item = (id: string) => page.locator('.item', { hasText: id });
  await says('All 3');
  expect(await page.locator('.item-sheet').count()).toBe(0);
  await page.getByLabel('Sheets').selectOption('all');
  await says('All 5');
  await says('1 due');
  await says('Sheets: Spring, Autumn');
  expect(await page.locator('.item-sheet').allInnerTexts()).toEqual([
    // Due today; then tomorrow, the dearest first, and where they lose the same the first sheet first.
    ...['Autumn', 'Spring', 'Autumn', 'Spring', 'Spring'],
  ]);
  expect(await faults()).toEqual([]);
  expect(await overflow()).toBe(0);

  await page.keyboard.press('/');
  await page.keyboard.type('2002');
  await item('1001').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await item('2001').click();
  await page.locator('.order-id', { hasText: '2001' }).waitFor();
  const { selection, sheets } = desk.backing.book();
  expect(sheets.find(({ id }) => id === selection.sheet)?.name).toBe('Autumn');
  await page.getByRole('textbox', { name: /^Letter/ }).press('Control+End');
  await page.keyboard.type(' Lena');
  await press('Write to Reply column');
  await says('Written to the Reply column.');
  expect(cellsOf(desk, 'Reply', 'Autumn')[0]).toMatch(/ Lena$/);
  expect(cellsOf(desk, 'Reply', 'Spring').join()).not.toContain('Lena');

  // Done with it, the next one comes from the other sheet, and Undo leads back.
  await press('Mark as handled');
  await page.locator('.order-id', { hasText: '1001' }).waitFor();
  expect(cellsOf(desk, 'Handled', 'Autumn')).toEqual(['✓', '']);
  await press('Undo');
  await page.locator('.order-id', { hasText: '2001' }).waitFor();
  expect(cellsOf(desk, 'Handled', 'Autumn')).toEqual(['', '']);

  // One of each at once.
  await page.getByRole('tab', { name: 'Today' }).click();
  await press('Select');
  for (const id of ['1001', '2002'])
    await page.getByRole('checkbox', { name: `Select ${id}` }).check();
  await press('Handled');
  await says('Mark 2 orders as handled.');
  await press('Do it');
  await says('Done: 2 orders.');
  expect(cellsOf(desk, 'Handled', 'Spring')).toEqual(['✓', '']);
  expect(cellsOf(desk, 'Handled', 'Autumn')).toEqual(['', '✓']);
  await press('Undo');
  await says('Undone.');
  expect(
    cellsOf(desk, 'Handled', 'Spring')
      .concat(cellsOf(desk, 'Handled', 'Autumn'))
      .join(''),
  ).toBe('');

  // Under a new name it is the same sheet; when it is gone, that is said and nothing is written.
  desk.user.rename('Autumn', 'Winter');
  await says('All 5');
  await item('2002').click();
  await page.locator('.order-id', { hasText: '2002' }).waitFor();
  await press('Mark as handled');
  await expect.poll(() => cellsOf(desk, 'Handled', 'Winter')).toEqual(['', '✓']);
  await page.getByRole('tab', { name: 'Today' }).click();
  await item('2001').click();
  await page.locator('.order-id', { hasText: '2001' }).waitFor();
  desk.backing.removeSheet(
    desk.backing.book().sheets.find(({ name }) => name === 'Winter')?.id ?? 0,
  );
  await press('Mark as handled');
  await says(sidebarAnswers.sheet_gone.en);
  expect(cellsOf(desk, 'Handled', 'Spring').join('')).toBe('');
});
