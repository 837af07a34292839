// The page in a real browser: formulas at the keyboard, menu, sidebar, files in and out, and not one request
// that leaves it.
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import axe from 'axe-core';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { workbenchTests } from './browser';
import { coloursAt } from './colours';

const open = workbenchTests();
const example = readFileSync(new URL('../../../examples/tracker.csv', import.meta.url), 'utf8');
const width = example.split('\n')[0]?.split(',').length ?? 0;

/** A small tracker: on 10 November 2026 the first is 19 days late and unregistered; the second came in time. */
const tracker = [
  'Order ID,Marketplace,Order date,Order value,Currency,Promised delivery,Delivered,Shipping method,Tracking number',
  'A-1,eBay,2026-09-20,12.50,USD,2026-10-22,,untracked,',
  'A-2,eBay,2026-10-01,12.50,USD,2026-10-20,2026-10-10,registered,RB123456785CN',
].join('\n');
const bytes = (text: string) => new TextEncoder().encode(text);

/** A page with a file open in it: the tracker, or another one. */
async function withFile(name = 'orders.csv', text = tracker, locale = 'en-US') {
  const bench = await open({ locale });
  await bench.open(name, bytes(text));
  await expect.poll(() => bench.page.textContent('#file-name')).toBe(name);
  return bench;
}

describe('the workbench', { timeout: 180_000 }, () => {
  it('opens with the example classified and the sidebar beside it, and calls nothing of it unsaved', async () => {
    const { page, cells } = await open({ fresh: true });
    const frame = page.frameLocator('#sidebar iframe');
    await expect.poll(() => frame.locator('.item').count()).toBeGreaterThan(5);
    expect(await page.textContent('#notes')).toContain('An example, as of 21 Nov 2026');
    expect(await page.textContent('#changed')).toBe('');
    const [header = []] = await cells();
    expect(header.slice(width, width + 3)).toEqual(['Risk', 'Score', 'Action']);
  });

  it.each([
    ['zh-CN', 'dark', 1024, 700],
    ['en-US', 'light', 1400, 800],
  ])(
    'has no faults that a checker of accessibility finds (%s, %s)',
    async (locale, scheme, width, height) => {
      const bench = await open({ locale, width, height, dark: scheme === 'dark', fresh: true });
      await bench.menu(locale === 'en-US' ? 'Set up this sheet' : '设置此表格');
      await bench.page.getByRole('dialog').waitFor();
      await bench.page.evaluate(axe.source);
      const found = await bench.page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        // The spreadsheet's own toolbar is another project's.
        `axe.run({ exclude: [['#grid']] }, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
      );
      expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );

  it('classifies all orders from the menu and tells what it found', async () => {
    const bench = await withFile('tracker.csv', example);
    await bench.menu('Classify all orders');
    const box = bench.page.getByRole('dialog');
    await expect.poll(() => box.textContent()).toContain('68 orders');
    await box.getByRole('button', { name: 'OK' }).click();
    // The results have come into view: columns AV and on, beside the order numbers, which stay.
    await bench.page.mouse.click(500, 300);
    expect(await bench.page.locator('#grid input.univer-pl-1\\.5').inputValue()).toMatch(
      /^A[VWX]\d+$/,
    );
    const [header = [], first = []] = await bench.cells();
    expect(header.slice(width, width + 5)).toEqual(['Risk', 'Score', 'Action', 'Due', 'Why']);
    expect(first[width]).toMatch(/^(?:High|Medium|Unknown|Low)$/);
  });

  it('answers a formula typed at the keyboard, and again when a cell changes', async () => {
    const bench = await withFile();
    await bench.type('L1', '=CLAIM_RISK(A1:I3)');
    const column = async () => (await bench.cells()).slice(0, 3).map((row) => row[11]);
    await expect.poll(column).toEqual(['Risk', 'High', 'Low']);
    await bench.type('G2', '2026-10-20');
    await expect.poll(column).toEqual(['Risk', 'Low', 'Low']);
  });

  it('reads formulas as Google Sheets does: semicolons, and blocks that are open below', async () => {
    const bench = await withFile();
    await bench.type('L2', '=CLAIM_RISK(A2:I; A1:I1)');
    await expect
      .poll(async () => (await bench.cells()).slice(1, 3).map((row) => row[11]))
      .toEqual(['High', 'Low']);
  });

  it('shows the sentence of a wrong call', async () => {
    const bench = await withFile();
    await bench.type('L2', '=CLAIM_RISK(A3:C3; A1:D1)');
    await bench.goTo('L2');
    const sentence = bench.page.locator('#fault');
    await expect.poll(() => sentence.textContent()).toContain('L2: The rows have 3 columns');
    await bench.goTo('A1');
    await expect.poll(() => sentence.isVisible()).toBe(false);
  });

  it('asks before it sets up, and sets up as formulas when told so', async () => {
    const bench = await withFile();
    await bench.menu('Set up this sheet');
    const box = bench.page.getByRole('dialog');
    await box.getByRole('button', { name: 'No', exact: true }).click();
    await expect.poll(() => box.textContent()).toContain('formulas');
    await box.getByRole('button', { name: 'OK' }).click();
    await expect
      .poll(async () => (await bench.cells()).slice(0, 3).map((row) => row[9]))
      .toEqual(['Risk', 'High', 'Low']);
  });

  it('does nothing when a question is closed', async () => {
    const bench = await withFile();
    await bench.menu('Set up this sheet');
    await bench.page.getByRole('dialog').waitFor();
    await bench.page.keyboard.press('Escape');
    await expect.poll(() => bench.page.getByRole('dialog').count()).toBe(0);
    expect((await bench.cells())[0]).toHaveLength(9);
  });

  it('opens the sidebar in a frame without an origin, and closes it', async () => {
    const bench = await open();
    await bench.menu('Open sidebar');
    const frame = bench.page.frameLocator('#sidebar iframe');
    await expect.poll(() => frame.locator('body').textContent()).toContain('Claim Desk');
    expect(await bench.page.locator('#sidebar').evaluate((aside) => aside.clientWidth)).toBe(299);
    const origin = await frame.locator('body').evaluate(() => window.origin);
    expect(origin).toBe('null');
    await bench.page.click('#sidebar-close');
    expect(await bench.page.locator('#sidebar').isVisible()).toBe(false);
  });

  it('saves a workbook that another program reads', async () => {
    const bench = await withFile();
    await bench.type('L1', '=CLAIM_RISK(A1:I3)');
    await expect.poll(async () => (await bench.cells())[1]?.[11]).toBe('High');
    const book = read(await bench.save('xlsx'), { cellDates: true, UTC: true });
    const rows: unknown[][] = utils.sheet_to_json(book.Sheets['orders'] ?? {}, {
      header: 1,
      UTC: true,
    });
    expect(rows[1]?.slice(0, 4)).toEqual(['A-1', 'eBay', new Date('2026-09-20'), 12.5]);
    expect(rows.map((row) => row[11])).toEqual(['Risk', 'High', 'Low']);
  });

  it('works out and saves what was changed after the server had been stopped', async () => {
    const bench = await withFile();
    const context = bench.page.context();
    await context.setOffline(true);
    try {
      await bench.type('B2', '=1+1');
      await expect.poll(async () => (await bench.cells())[1]?.[1]).toBe('2');
      const book = read(await bench.save('xlsx'));
      expect(book.Sheets['orders']?.['B2']).toMatchObject({ v: 2, f: '1+1' });
      // One run may be loaded ahead; the next one says what is wrong, and works once the server is back.
      const dialog = bench.page.getByRole('dialog');
      const help = async (): Promise<string> => {
        await bench.menu('Show help');
        const said = await dialog.innerText();
        await dialog.getByRole('button', { name: 'OK' }).click();
        return said;
      };
      await expect.poll(help).toContain('See that npm start is running');
      await context.setOffline(false);
      expect(await help()).toContain('shows this text');
    } finally {
      await context.setOffline(false);
    }
  });

  it('saves into the workbook that was opened: other sheets and formats stay', async () => {
    const rows = tracker.split('\n').map((line) => line.split(','));
    const source = await writeXlsx({
      sheets: [
        { name: 'Orders', rows, cells: new Map([['0,0', { style: { font: { bold: true } } }]]) },
        {
          name: 'Notes',
          rows: [['mine', 7]],
          cells: new Map([
            ['0,1', { formula: '3+4', formulaResult: 7, style: { numFmt: '0.00' } }],
          ]),
        },
      ],
    });
    const bench = await open();
    await bench.open('shop.xlsx', source);
    await expect.poll(() => bench.page.textContent('#file-name')).toBe('shop.xlsx');
    await bench.menu('Classify all orders');
    await bench.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    const book = read(await bench.save('xlsx'), { cellStyles: true, cellNF: true });
    expect(book.SheetNames).toEqual(['Orders', 'Notes', 'Claim settings']);
    expect(book.Sheets['Notes']?.['B1']).toMatchObject({ v: 7, f: '3+4', z: '0.00' });
    expect(book.Sheets['Orders']?.['J1']).toMatchObject({ v: 'Risk' });
    expect(book.Sheets['Orders']?.['J2']).toMatchObject({ v: 'High' });
  });

  it('shows the encoding it guessed, and reads the file again in another', async () => {
    // 订单号,订单金额 / X1,5 in GB18030.
    const gb = [
      0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5, 0x2c, 0xb6, 0xa9, 0xb5, 0xa5, 0xbd, 0xf0, 0xb6, 0xee,
      0x0a,
    ];
    const bench = await open();
    await bench.open('orders.csv', new Uint8Array([...gb, ...bytes('X1,5\n')]));
    const choice = bench.page.getByLabel('Encoding (guessed)');
    await expect.poll(() => choice.inputValue()).toBe('gb18030');
    expect((await bench.cells())[0]).toEqual(['订单号', '订单金额']);
    await choice.selectOption('windows-1252');
    await expect.poll(async () => (await bench.cells())[0]?.[0]).not.toBe('订单号');
  });

  it.each([
    ['photo.jpg', [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3], 'photo.jpg is not an order table'],
    ['empty.csv', [], 'empty.csv holds no rows'],
    ['cut.xlsx', [0x50, 0x4b, 3, 4, 9, 9], 'cut.xlsx is cut off or damaged'],
  ])('refuses %s with a sentence and keeps what is open', async (name, content, sentence) => {
    const bench = await withFile();
    await bench.open(name, new Uint8Array(content));
    const box = bench.page.getByRole('dialog');
    await expect.poll(() => box.textContent()).toContain(sentence);
    await box.getByRole('button', { name: 'OK' }).click();
    expect(await bench.page.textContent('#file-name')).toBe('orders.csv');
    expect((await bench.cells()).length).toBe(3);
  });

  it('asks before it drops changes', async () => {
    const bench = await withFile();
    await bench.type('A2', 'changed');
    await expect.poll(() => bench.page.textContent('#changed')).toBe('Not saved');
    await bench.open('other.csv', bytes(tracker));
    const box = bench.page.getByRole('dialog');
    await box.getByRole('button', { name: 'Cancel' }).click();
    expect(await bench.page.textContent('#file-name')).toBe('orders.csv');
    expect((await bench.cells())[1]?.[0]).toBe('changed');
  });

  it.each([
    ['changed', '\n'],
    ['half typed', ''],
  ])('asks before it drops what was %s while the file was read', async (_, end) => {
    const bench = await withFile();
    await bench.holdFiles();
    await bench.open('other.csv', bytes(tracker));
    await bench.goTo('A2');
    await bench.page.keyboard.type(`mine${end}`);
    await bench.releaseFiles();
    const dialog = bench.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await bench.page.textContent('#file-name')).toBe('orders.csv');
    expect((await bench.cells())[1]?.[0]).toBe('mine');
  });

  it('takes one dropped file, and no two at once', async () => {
    const bench = await withFile();
    const drop = (names: readonly string[]) =>
      bench.page.evaluate(
        ({ given, text }) => {
          const dataTransfer = new DataTransfer();
          for (const name of given) dataTransfer.items.add(new File([text], name));
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
          );
        },
        { given: names, text: tracker },
      );
    await drop(['a.csv', 'b.csv']);
    await expect.poll(() => bench.page.textContent('#toasts')).toContain('one file at a time');
    expect(await bench.page.textContent('#file-name')).toBe('orders.csv');
    await bench.holdFiles();
    await drop(['a.csv']);
    await drop(['b.csv']);
    await bench.releaseFiles();
    await expect.poll(() => bench.page.textContent('#file-name')).toBe('a.csv');
    expect((await bench.cells()).length).toBe(3);
  });

  it('finds and replaces, adds up no dates, offers its functions, and saves before it opens', async () => {
    const bench = await withFile();
    const { page } = bench;
    await bench.goTo('A1');
    await page.keyboard.press('Control+h');
    const find = page.locator('[data-u-comp="find-replace-dialog"]');
    await find.locator('input').nth(0).fill('eBay');
    await find.locator('input').nth(1).fill('Etsy');
    await find.getByRole('button', { name: 'Find', exact: true }).click();
    await find.getByRole('button', { name: 'Replace All' }).click();
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await expect
      .poll(async () => (await bench.cells()).map((row) => row[1]))
      .toEqual(['Marketplace', 'Etsy', 'Etsy']);
    await page.keyboard.press('Escape');
    await bench.goTo('C2:C3');
    const foot = page.locator('#grid footer');
    await expect.poll(() => foot.innerText()).toContain('Max: 2026-10-01');
    expect(await foot.innerText()).not.toMatch(/Sum|Average/);

    await bench.goTo('L1');
    await page.keyboard.type('=CLAIM_RI');
    await page.getByText('How likely the order becomes a dispute').waitFor();
    await page.keyboard.type('SK(');
    await page.getByText(/rows,\s*\[headers\],\s*\[today\],\s*\[settings\],\s*\[rules\]/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await bench.type('A2', 'changed');
    await bench.open('other.csv', bytes(tracker));
    const box = page.getByRole('dialog');
    const main = box.locator('.primary');
    await expect.poll(() => main.innerText()).toBe('Save first');
    expect(await main.evaluate((button) => button === document.activeElement)).toBe(true);
    await box.getByRole('button', { name: 'Cancel' }).click();
  });

  it('opens a Chinese example in Chinese, and says everything in English when told to', async () => {
    const bench = await open({ locale: 'zh-CN', dark: true, fresh: true });
    const { page } = bench;
    const side = page.frameLocator('#sidebar iframe').locator('body');
    const titles = async () => (await bench.cells())[0]?.slice(-9, -6);
    await expect.poll(() => side.innerText()).toContain('高风险 6');
    expect(await page.textContent('#file-name')).toBe('aliexpress-zh.csv');
    expect((await bench.cells())[0]?.[0]).toBe('订单号');
    expect(await titles()).toEqual(['风险', '分数', '建议']);
    // A cell that holds nothing is as dark as the system is.
    const [[red = 255] = []] = await coloursAt(page, [[500, 700]]);
    expect(red).toBeLessThan(60);
    await page.selectOption('#language', 'en');
    await expect.poll(() => side.innerText()).toContain('6 high');
    await expect.poll(titles).toEqual(['Risk', 'Score', 'Action']);
    expect(await page.locator('#buttons').innerText()).toMatch(/Open\s+Save\s+Extensions/);
    expect(await page.textContent('#notes')).toContain('An example');
    await bench.menu('Show help');
    const box = page.getByRole('dialog');
    await expect.poll(() => box.innerText()).toContain('shows this text');
    await box.getByRole('button', { name: 'OK' }).click();
    await page.selectOption('#language', 'zh');
  });

  it('speaks Chinese', async () => {
    const bench = await withFile('tracker.csv', example, 'zh-CN');
    await bench.menu('判断全部订单');
    await expect.poll(() => bench.page.getByRole('dialog').textContent()).toContain('68 个订单');
    await bench.page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await bench.page.selectOption('#language', 'en');
    await bench.page.click('#extensions');
    await expect
      .poll(() => bench.page.getByRole('menuitem', { name: 'Classify all orders' }).count())
      .toBe(1);
    await bench.page.keyboard.press('Escape');
    await bench.page.selectOption('#language', 'zh');
  });
});
