// npm run bench, the page: 5,000 orders painted and worked out anew after an edit, 50,000 opened and
// classified block by block. A real browser, one page; beside each figure the same done by the spreadsheet
// alone or on a small sheet, so that the machine's own speed drops out.
import { chromium, type Page } from 'playwright-core';
import { tracker } from './tracker';

const [url, executablePath] = process.argv.slice(2);
if (url === undefined || executablePath === undefined)
  throw new Error('the address of the page and the path of a browser are needed');

interface Watched extends Window {
  tasks?: number[];
  entered?: number;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function freshPage(): Promise<Page> {
  // Each page is alone: no draft of another one is offered in it.
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1400, height: 800 },
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const own: Watched = window;
    own.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) own.tasks?.push(duration);
    }).observe({ type: 'longtask' });
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') own.entered = performance.now();
      },
      true,
    );
  });
  await page.goto(url ?? '');
  await page.waitForSelector('body[data-ready]');
  return page;
}

/** How long each task of 50 ms and more kept the page busy, since it was last asked. */
const busyTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const own: Watched = window;
    const { tasks = [] } = own;
    own.tasks = [];
    return tasks;
  });

/** Milliseconds from choosing the file to its cells on the screen. */
async function open(page: Page, name: string, rows: number): Promise<number> {
  const buffer = Buffer.from(tracker(rows));
  const started = performance.now();
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.waitForFunction((file) => {
    const shown = document.querySelector('#file-name')?.textContent === file;
    return shown && document.querySelector('#busy')?.hasAttribute('hidden');
  }, name);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return performance.now() - started;
}

async function type(page: Page, cell: string, text: string): Promise<void> {
  const box = page.locator('#grid input.univer-pl-1\\.5');
  await box.click();
  await box.fill(cell);
  await box.press('Enter');
  await page.keyboard.type(text);
  await page.evaluate(() => performance.clearMarks('calculated'));
  await page.keyboard.press('Enter');
}

interface Edits {
  /** Milliseconds from the Enter key until the formulas are worked out … */
  readonly calculated: number[];
  /** … and until the results are on the screen. */
  readonly shown: number[];
}

/** A few edits of one cell. */
async function edits(page: Page): Promise<Edits> {
  const times: Edits = { calculated: [], shown: [] };
  for (let i = 0; i < 9; i += 1) {
    await type(page, 'D2', String(20 + i));
    const { calculated, shown } = await page.evaluate(async () => {
      const own: Watched = window;
      const { entered = 0 } = own;
      let done = performance.getEntriesByName('calculated')[0];
      while (done === undefined) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        done = performance.getEntriesByName('calculated')[0];
      }
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return { calculated: done.startTime - entered, shown: performance.now() - entered };
    });
    times.calculated.push(calculated);
    times.shown.push(shown);
    await page.waitForTimeout(400);
  }
  return times;
}

interface Classified {
  /** Milliseconds of the first block, which also makes the result columns. */
  readonly first: number;
  /** And of each further one of 1,000 orders, from the sidebar's question to its answer. */
  readonly blocks: number[];
  /** The tasks of 50 ms and more that kept the page busy meanwhile, the first block's left out. */
  readonly tasks: number[];
}

/** Classifies block by block, as the sidebar does. */
async function classify(page: Page): Promise<Classified> {
  await page.click('#extensions');
  await page.getByRole('menuitem', { name: 'Open sidebar', exact: true }).click();
  const element = await page.waitForSelector('#sidebar iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the sidebar has no frame');
  await frame.waitForFunction('window.google');
  const block = (asked: object): Promise<{ next?: unknown; counted?: unknown }> =>
    frame.evaluate(
      (given) =>
        new Promise((done, fail) => {
          Reflect.get(window, 'google')
            .script.run.withSuccessHandler((outcome: { value?: object; sentence?: string }) =>
              outcome.value ? done(outcome.value) : fail(new Error(outcome.sentence)),
            )
            .withFailureHandler(fail)
            .sidebar_classify(given);
        }),
      asked,
    );
  const blocks: number[] = [];
  let asked = { language: 'en', rows: 1000, from: null as unknown, counted: null as unknown };
  let first: number | null = null;
  do {
    const started = performance.now();
    const { next, counted } = await block(asked);
    if (first === null) {
      first = performance.now() - started;
      await page.waitForTimeout(1000);
      await busyTimes(page);
    } else blocks.push(performance.now() - started);
    asked = { ...asked, from: next ?? null, counted };
  } while (asked.from !== null);
  return { first, blocks, tasks: await busyTimes(page) };
}

const ms = (time: number): string => `${Math.round(time).toLocaleString('en')} ms`;
const times = (ours: number, base: number): string => `${(ours / base).toPrecision(2)} ×`;

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await freshPage();
  const little = await open(page, 'little.csv', 3);
  const painted = await open(page, 'orders.csv', 5000);
  console.log(
    `The page: 5,000 orders × 20 columns chosen → painted: ${ms(painted)}, ${times(painted, little)} the time of three orders`,
  );
  await type(page, 'W1', '=SUM(D2:D5001)');
  await page.waitForTimeout(1500);
  const built = await edits(page);
  await type(page, 'W1', '=CLAIM_RISK(A1:T5001)');
  await page.waitForTimeout(3000);
  const ours = await edits(page);
  const [worked, sum] = [median(ours.calculated), median(built.calculated)];
  console.log(
    `An edit under CLAIM_RISK over 5,000 orders → worked out anew: median ${ms(worked)}, longest ${ms(Math.max(...ours.calculated))}; ${times(worked, sum)} the time under the built-in SUM (${ms(sum)}); on the screen after ${ms(median(ours.shown))} (SUM ${ms(median(built.shown))})`,
  );
  await page.context().close();

  const large = await freshPage();
  await busyTimes(large);
  const opened = await open(large, 'large.csv', 50_000);
  console.log(
    `50,000 orders chosen → painted: ${ms(opened)}, at most ${ms(Math.max(0, ...(await busyTimes(large))))} without an answer`,
  );
  const many = await classify(large);
  await large.context().close();
  const small = await freshPage();
  await open(small, 'small.csv', 6000);
  const few = await classify(small);
  const block = median(many.blocks);
  console.log(
    `Classified by the sidebar, 1,000 of 50,000 orders: median ${ms(block)}, longest ${ms(Math.max(...many.blocks))}; ${times(block, median(few.blocks))} the time of 1,000 of 6,000. First block, with the result columns made: ${ms(many.first)}`,
  );
  console.log(
    `The page was busy meanwhile for ${ms(median(many.tasks))} at a time (median of tasks over 50 ms), at most ${ms(Math.max(0, ...many.tasks))}`,
  );
} finally {
  await browser.close();
}
