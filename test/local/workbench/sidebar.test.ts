// A seller's work in the sidebar, in a real browser: an order, its letter, the list, and a long sheet.
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { workbenchTests } from './browser';
import { classify, file, lost, openFile, openSide, type Side, table, tracker } from './side';

const open = workbenchTests();

type Bench = Awaited<ReturnType<typeof open>>;

/** The tracker, classified, with the sidebar beside it on the first order. */
async function atWork(bytes = tracker) {
  const bench = await open();
  await openFile(bench, bytes);
  await classify(bench);
  await bench.goTo('A2');
  return { bench, side: await openSide(bench) };
}

/** What a column holds, by the order's number. */
async function column(bench: Bench, header: string): Promise<Record<string, unknown>> {
  const [headers = [], ...rows] = await bench.cells();
  const at = headers.indexOf(header);
  return Object.fromEntries(rows.map((row) => [row[0], row[at] ?? '']));
}

const letterOf = ({ frame }: Side) => frame.getByRole('textbox', { name: /^Letter to the buyer/ });
const findingIn = ({ frame }: Side) => frame.getByText('Check before sending');

/** The list as it stands: headings and order numbers. */
async function list({ frame }: Side): Promise<string[]> {
  return frame.locator('.today h2, .today .item-order').allInnerTexts();
}

describe('an order in the sidebar', { timeout: 180_000 }, () => {
  it('is worked from the row to the written reply', async () => {
    const { bench, side } = await atWork();
    await side.says('AliExpress X1');
    const { frame } = side;
    const text = await side.text();
    for (const part of ['Reship', 'High', 'By 11 Nov 2026', 'tomorrow', 'US$73.60', 'US$29.68'])
      expect(text).toContain(part);
    await side.says('4 days past the promised 6 Nov 2026');

    // Another row of the sheet is followed.
    await bench.goTo('B3');
    await side.says('AliExpress X2');
    await bench.goTo('B2');
    await side.says('AliExpress X1');

    // The letter in the buyer's language, then in another.
    const letter = letterOf(side);
    await expect.poll(() => letter.innerText()).toMatch(/^Hello Anna Weber/);
    await side.gate('order', 'hold');
    const language = frame.getByRole('combobox', { name: 'Language' });
    await language.selectOption('fr');
    expect(await language.inputValue()).toBe('fr');
    await side.release('order');
    await side.gate('order');
    await expect.poll(() => letter.innerText()).toMatch(/^Bonjour Anna Weber/);
    await language.selectOption('en');
    await expect.poll(() => letter.innerText()).toMatch(/^Hello Anna Weber/);

    // What a marketplace refuses is told while it is typed.
    const original = await letter.innerText();
    await letter.press('Control+End');
    await letter.pressSequentially('\nplease leave us a 5 star review');
    await findingIn(side).waitFor();
    await side.button('Back to the original').click();
    await findingIn(side).waitFor({ state: 'detached' });
    expect(await letter.innerText()).toBe(original);

    // To the clipboard, as it was changed.
    await letter.press('Control+End');
    await letter.pressSequentially(' Anna & Co');
    const changed = await letter.innerText();
    await side.button('Copy').click();
    await side.says('Copied.');
    await bench.page.context().grantPermissions(['clipboard-read']);
    await bench.page.locator('#file-name').click();
    const copied = await bench.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\r/g, '')).toBe(changed);

    // The cell holds our own letter, which may go; the seller's words only when they say so.
    expect((await column(bench, 'Reply'))['X1']).toMatch(/^Hello/);
    await side.button('Write to Reply column').click();
    await side.says('Written to the Reply column.');
    expect((await column(bench, 'Reply'))['X1']).toBe(changed);
    await letter.press('Control+End');
    await letter.pressSequentially('!');
    await side.button('Write to Reply column').click();
    await side.says('The Reply cell already holds another text:');
    await side.button('Keep it').click();
    expect((await column(bench, 'Reply'))['X1']).toBe(changed);
    await side.button('Write to Reply column').click();
    await side.button('Replace it').click();
    await side.says('Written to the Reply column.');
    expect((await column(bench, 'Reply'))['X1']).toBe(`${changed}!`);
  });

  it('leaves the list for the next one when it is marked as handled, and comes back by Undo', async () => {
    const { bench, side } = await atWork();
    await side.says('AliExpress X1');
    await side.tab('today');
    await side.says('All 9');
    await side.frame.locator('.item', { hasText: 'X4' }).click();
    await side.says('AliExpress X4');
    await side.button('Mark as handled').click();
    await side.says('X4 is marked as handled.');
    await side.says('AliExpress X7');
    expect((await column(bench, 'Handled'))['X4']).toBe('✓');
    await side.tab('today');
    await side.says('All 8');
    expect(await list(side)).not.toContain('X4');
    await side.tab('order');
    await side.button('Undo').click();
    await side.says('AliExpress X4');
    await side.button('Mark as handled').waitFor();
    expect((await column(bench, 'Handled'))['X4']).toBe('');
    await side.tab('today');
    await side.says('All 9');
    expect(await list(side)).toContain('X4');
  });

  it('is counted with other numbers, and then with its own again', async () => {
    const { bench, side } = await atWork();
    await side.says('US$29.68');
    const before = await bench.cells();
    const { frame } = side;
    const advice = frame.locator('.verdict h2');
    const bar = async (name: string) =>
      Number(
        await frame
          .locator('.bars > li', { hasText: name })
          .locator('rect')
          .nth(1)
          .getAttribute('width'),
      );
    expect(await bar('Refund')).toBe(100);
    await frame.getByText('Assumed – change to see what if').click();
    const chance = frame.getByLabel('chance that a second parcel fails');
    expect(await chance.inputValue()).toBe('5');
    // 20 + 6 + 90 % of 73.60: dearer than the refund.
    await chance.fill('90');
    await side.says('US$92.24');
    expect(await advice.innerText()).not.toBe('Reship');
    expect(await bar('Reship')).toBe(100);
    expect(await bar('Refund')).toBeCloseTo((73.6 / 92.24) * 100, 6);
    await side.says('Counted with your numbers. Nothing is saved.');
    await side.button('Back to the assumed values').click();
    await side.says('US$29.68');
    expect(await advice.innerText()).toBe('Reship');
    expect(await chance.inputValue()).toBe('5');
    expect(await bench.cells()).toEqual(before);
  });

  it('is not written to when its row was deleted', async () => {
    const { bench, side } = await atWork();
    await side.says('AliExpress X1');
    await side.gate('selection', 'lose');
    const before = await bench.cells();
    // The head of row 2, below the letters and the header's row.
    const canvas = bench.page.locator('#grid canvas[id^=univer-sheet]');
    const position = { x: 22, y: 52 };
    await canvas.click({ position, force: true });
    await canvas.click({ position, force: true, button: 'right' });
    await bench.page.getByText('Delete Selected Row').click();
    await expect.poll(() => bench.cells()).toEqual(before.filter((_row, i) => i !== 1));
    await side.button('Mark as handled').click();
    await side.says(
      'Row 2 no longer holds this order: rows were moved or deleted. Select the order again. Nothing was written.',
    );
    expect(await bench.cells()).toEqual(before.filter((_row, i) => i !== 1));
  });

  it('is not written to when its row holds another one', async () => {
    const { bench, side } = await atWork();
    await side.says('AliExpress X1');
    await side.gate('selection', 'lose');
    await bench.type('A2', 'Y1');
    const before = await bench.cells();
    const sentence =
      'Row 2 no longer holds this order: rows were moved or deleted. Select the order again. Nothing was written.';
    for (const name of ['Mark as handled', 'Write to Reply column']) {
      await side.button(name).click();
      await expect
        .poll(() => side.frame.getByText(sentence).count())
        .toBe(name === 'Mark as handled' ? 1 : 2);
    }
    await side.frame.getByRole('checkbox').click();
    await expect.poll(() => side.frame.getByText(sentence).count()).toBe(3);
    expect(await side.frame.getByRole('checkbox').isChecked()).toBe(false);
    expect(await bench.cells()).toEqual(before);
  });
});

describe('the list of work', { timeout: 180_000 }, () => {
  it('is ordered by due day, then by what would be lost, and can be searched and filtered', async () => {
    const { side } = await atWork();
    await side.tab('today');
    await side.says('All 9');
    expect(await list(side)).toEqual([
      ...['Overdue · 2', 'X3', 'X2'],
      ...['Today · 3', 'X4', 'X7', 'X9'],
      ...['Within a week · 2', 'X1', 'X8'],
      ...['Later · 2', 'X5', 'X6'],
    ]);
    const { frame } = side;
    const search = frame.getByRole('searchbox');
    await search.fill('hand-blown weber');
    expect(await list(side)).toEqual(['Overdue · 1', 'X3']);
    await search.press('Escape');
    await side.button('Due 5').click();
    expect(await list(side)).toHaveLength(7);
    await side.button('All 9').click();
    await frame.getByRole('button', { name: 'Overdue · 2' }).click();
    expect((await list(side)).slice(0, 3)).toEqual(['Overdue · 2', 'Today · 3', 'X4']);
    await frame.getByRole('button', { name: 'Overdue · 2' }).click();
    await frame.getByText('Filter', { exact: true }).click();
    const options = (label: string) => frame.getByLabel(label).locator('option').allInnerTexts();
    expect(await options('Marketplace')).toEqual(['All (9)', 'AliExpress (7)', 'eBay (2)']);
    expect(await options('Risk')).toEqual(['All (9)', 'High (8)', 'Medium (1)']);
    expect((await options('Action')).slice(0, 2)).toEqual(['All (9)', 'Reship (5)']);
    await frame.getByLabel('Marketplace').selectOption('eBay');
    expect(await list(side)).toEqual(['Within a week · 1', 'X8', 'Later · 1', 'X6']);
    await frame.getByLabel('Risk').selectOption('medium');
    await side.says('No order that waits for you matches.');
    await frame.getByLabel('Marketplace').selectOption('');
    expect(await list(side)).toEqual(['Today · 1', 'X9']);
  });

  it('opens the order in its own sheet, wherever the seller has gone meanwhile', async () => {
    const { bench, side } = await atWork();
    await side.tab('today');
    await side.says('All 9');
    // Nothing but the click itself can bring the order.
    await side.gate('selection', 'lose');
    await bench.menu('Edit settings');
    await expect.poll(async () => (await bench.cells()).flat()).toContain('Shop name');
    await side.frame.locator('.item', { hasText: 'X8' }).click();
    await side.says('eBay X8');
    await expect
      .poll(() => bench.page.locator('#grid input.univer-pl-1\\.5').inputValue())
      .toBe('A9');
  });

  it('says so when nothing is open', async () => {
    const settled = { ...lost, 'Buyer message': '', 'Tracking status': 'Delivered' };
    const { side } = await atWork(file([{ ...settled, 'Promised delivery': '2026-09-20' }]));
    await side.tab('today');
    await side.says('All done: no order waits for you.');
  });
});

describe('a long sheet', { timeout: 180_000 }, () => {
  it('is classified part by part, stopped, and gone on with', async () => {
    const bench = await open();
    const rows = Array.from({ length: 3500 }, (_, i) => ({ 'Order ID': `L${i + 1}` }));
    await openFile(bench, file(rows));
    const side = await openSide(bench);
    await side.tab('setup');
    await side.gate('classify', 'hold');
    await side.button('Set up and classify').click();
    const bar = side.frame.getByRole('progressbar');
    const progress = () =>
      bar.evaluate((each) => each instanceof HTMLProgressElement && each.value);
    for (let part = 1, before = -1; part <= 3; part += 1) {
      await expect.poll(progress).toBeGreaterThan(before);
      before = Number(await progress());
      if (part < 3) await side.release('classify');
    }
    // The part that is under way is still written, and counts.
    await side.button('Stop').click();
    await side.release('classify');
    await expect.poll(() => side.calls('classify')).toBe(3);
    await side.frame
      .getByText(/Stopped after 2,99\d of 3,500 rows\. What is written stays\./)
      .waitFor();
    const risks = async () =>
      Object.values(await column(bench, 'Risk')).filter((risk) => risk === 'High');
    expect((await risks()).length).toBeGreaterThan(2990);
    expect((await risks()).length).toBeLessThan(3500);
    await side.gate('classify');
    await side.button('Resume').click();
    await side.says('Done. 3,500 orders: 3,500 high');
    expect(await risks()).toHaveLength(3500);

    // One step takes all parts back, and nothing but them.
    await bench.type('D2', 'Mine');
    await bench.goTo('A2');
    await bench.page.keyboard.press('Control+z');
    await bench.page.keyboard.press('Control+z');
    await expect.poll(risks).toEqual([]);
    expect(Object.values(await column(bench, 'Item')).every((item) => item === 'Desk lamp')).toBe(
      true,
    );
    await bench.goTo('A2');
    await bench.page.keyboard.press('Control+y');
    await expect.poll(async () => (await risks()).length).toBe(3500);
  });

  it('is not mixed with another one that comes to the front meanwhile', async () => {
    const rows = table(Array.from({ length: 1500 }, (_, i) => ({ 'Order ID': `L${i + 1}` })));
    const source = await writeXlsx({
      sheets: ['Spring', 'Autumn'].map((name) => ({ name, rows })),
    });
    const bench = await open();
    await bench.open('shop.xlsx', source);
    await expect.poll(() => bench.page.textContent('#file-name')).toBe('shop.xlsx');
    const side = await openSide(bench);
    await side.tab('today');
    await side.says('All 1,500');
    await side.gate('look', 'hold');
    await side.button('Refresh').click();
    await expect.poll(() => side.held('look')).toBe(1);
    await bench.page.locator('#grid').getByText('Autumn', { exact: true }).click();
    await side.gate('look');
    await side.release('look');
    await side.says('All 1,500');
    await side.says('Sheet: Spring');
  });
});

describe('an answer that does not come', { timeout: 180_000 }, () => {
  const sentence = 'Google Sheets gave no answer. Check the connection, then choose Retry.';

  it('is told, and asked for again', async () => {
    const { bench, side } = await atWork();
    await side.says('AliExpress X1');
    await side.gate('order', 'refuse');
    await bench.goTo('A3');
    await side.says(sentence);
    await side.gate('order');
    await side.button('Retry').click();
    await side.says('AliExpress X2');
    expect(await side.text()).not.toContain(sentence);

    await side.gate('writeReply', 'refuse');
    await side.button('Write to Reply column').click();
    await side.says(sentence);
    await side.gate('writeReply');
    await side.button('Retry').click();
    await side.says('Written to the Reply column.');

    // A letter nobody has checked is not called clean.
    await side.gate('check', 'refuse');
    const letter = letterOf(side);
    await letter.press('Control+End');
    await letter.pressSequentially('\nplease leave us a 5 star review');
    await side.says(sentence);
    expect(await side.text()).not.toContain('Nothing found that marketplaces forbid.');
    await side.gate('check');
    await side.button('Retry').click();
    await findingIn(side).waitFor();
    // What was changed is checked again when it comes back into view.
    const language = side.frame.getByRole('combobox', { name: 'Language' });
    const own = await language.inputValue();
    await language.selectOption('fr');
    await expect.poll(() => letter.innerText()).toMatch(/^Bonjour/);
    await findingIn(side).waitFor({ state: 'detached' });
    await language.selectOption(own);
    await expect.poll(() => letter.innerText()).toContain('5 star review');
    await findingIn(side).waitFor();

    await side.tab('today');
    await side.gate('look', 'refuse');
    await side.button('Refresh').click();
    await side.says(sentence);
    await side.gate('look');
    await side.button('Retry').click();
    await side.says('All 9');

    // No word at all: after a while it is given up.
    await side.gate('look', 'lose');
    await side.patience(100);
    await side.button('Refresh').click();
    await side.says(sentence);
    await side.patience(120_000);
    await side.gate('look');
    await side.button('Retry').click();
    await side.says('All 9');
  });

  it('that comes too late changes nothing', async () => {
    const { bench, side } = await atWork();
    await side.says('AliExpress X1');
    await side.gate('order', 'hold');
    await bench.goTo('A3');
    await expect.poll(() => side.held('order')).toBe(1);
    await bench.goTo('A4');
    await expect.poll(() => side.held('order')).toBe(2);
    await side.gate('order');
    await side.release('order', 'last');
    await side.says('AliExpress X3');
    await side.release('order');
    // Two more looks at the selection: the late answer has long come by then.
    const before = await side.calls('selection');
    await expect.poll(() => side.calls('selection')).toBeGreaterThan(before + 2);
    expect(await side.text()).toContain('AliExpress X3');
  });
});
