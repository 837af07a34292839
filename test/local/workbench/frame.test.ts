// The sidebar's frame: several calls of the script at once, calls while a cell is being typed in, texts put
// on the clipboard, and nothing of the page within its reach.
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Workbench, workbenchTests } from './browser';

const open = workbenchTests();
const tracker = ['Order ID,Marketplace', 'A-1,eBay', 'A-2,eBay'].join('\n');

const script = `
function addLine(text) {
  var sheet = SpreadsheetApp.getActiveSheet();
  var row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1).setValue(text);
  return row;
}
function fail() { throw new Error('It failed.'); }
`;

/** A page with the tracker and the sidebar, and the sidebar's frame. */
async function withSidebar(): Promise<{ bench: Workbench; frame: Frame }> {
  const bench = await open({ script });
  await bench.open('orders.csv', new TextEncoder().encode(tracker));
  await expect.poll(() => bench.page.textContent('#file-name')).toBe('orders.csv');
  await bench.menu('Open sidebar');
  const element = await bench.page.waitForSelector('#sidebar iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The sidebar has no frame');
  await frame.waitForFunction('window.google');
  return { bench, frame };
}

/** Calls functions of the script at once, and gives the answers in the order in which they came. */
const callAll = (frame: Frame, calls: readonly (readonly string[])[]) =>
  frame.evaluate(async (given) => {
    const answers: unknown[] = [];
    await Promise.all(
      given.map(
        ([name = '', ...args]) =>
          new Promise<void>((done) => {
            const keep = (answer: unknown) => {
              answers.push(answer instanceof Error ? answer.message : answer);
              done();
            };
            const { run } = Reflect.get(window, 'google').script;
            run
              .withSuccessHandler(keep)
              .withFailureHandler(keep)
              [name](...args);
          }),
      ),
    );
    return answers;
  }, calls);

describe('the sidebar', { timeout: 180_000 }, () => {
  it('is answered call by call, in turn, when it asks several things at once', async () => {
    const { bench, frame } = await withSidebar();
    const calls = [
      ['addLine', 'one'],
      ['fail'],
      ['addLine', 'two'],
      ['nothing'],
      ['addLine', 'three'],
    ];
    expect(await callAll(frame, calls)).toEqual([
      4,
      'It failed.',
      5,
      'Script function not found: nothing',
      6,
    ]);
    expect((await bench.cells()).slice(3).map(([id]) => id)).toEqual(['one', 'two', 'three']);
  });

  it('may write while a cell is being typed in: both are kept', async () => {
    const { bench, frame } = await withSidebar();
    await bench.goTo('B2');
    await bench.page.keyboard.type('Ama');
    expect(await callAll(frame, [['addLine', 'written']])).toEqual([4]);
    await bench.page.keyboard.type('zon');
    await bench.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await bench.cells()).map((row) => row.slice(0, 2)))
      .toEqual([['Order ID', 'Marketplace'], ['A-1', 'Amazon'], ['A-2', 'eBay'], ['written']]);
  });

  it.each(['clipboard', 'execCommand'])('puts a text on the clipboard by %s', async (how) => {
    const { bench, frame } = await withSidebar();
    await frame.evaluate((way) => {
      const copy = document.createElement('button');
      copy.textContent = 'Copy here';
      copy.onclick = async () => {
        if (way === 'clipboard') await navigator.clipboard.writeText(`by ${way}`);
        else {
          const area = document.createElement('textarea');
          area.value = `by ${way}`;
          document.body.append(area);
          area.select();
          document.execCommand('copy');
          area.remove();
        }
        copy.textContent = 'Copied here';
      };
      document.body.prepend(copy);
    }, how);
    await frame.getByRole('button', { name: 'Copy here' }).click();
    await frame.getByRole('button', { name: 'Copied here' }).waitFor();
    await bench.page.evaluate(() => document.body.append(document.createElement('textarea')));
    const area = bench.page.locator('body > textarea').last();
    await area.focus();
    await bench.page.keyboard.press('Control+V');
    await expect.poll(() => area.inputValue()).toBe(`by ${how}`);
    await area.evaluate((all) => all.remove());
  });

  it('cannot reach the page or its storage', async () => {
    const { frame } = await withSidebar();
    const reached = await frame.evaluate(() => {
      const tried = {
        page: () => window.parent.document.title,
        storage: () => window.localStorage.length,
        drafts: () => indexedDB.open('claim-desk'),
      };
      const open: string[] = [];
      for (const [name, act] of Object.entries(tried))
        try {
          act();
          open.push(name);
        } catch {
          // As it should be.
        }
      return open;
    });
    expect(reached).toEqual([]);
  });
});
