// npm run bench, the sidebar: 5,000 orders read, Today on the screen after the last part, and each key in the search
// box answered; then beside 50,000 orders, from a row that is chosen to its letter on the screen. The sidebar stands in
// the page's own frame, so that the script's time is not Google's.
import { chromium, type Frame, type Page } from 'playwright-core';
import { median, target } from './target';
import { tracker } from './tracker';

const [url, executablePath] = process.argv.slice(2);
if (url === undefined || executablePath === undefined)
  throw new Error('the address of the page and the path of a browser are needed');

const searched = ['1', '0', '4', '9', 'Backspace', '2', ' ', 'b', 'u', 'y'];

/** By the clock of the machine, as page and sidebar have a clock each. */
interface Seen {
  /** When the last answer of the script came. */
  answered: number;
  /** When the view was last drawn. */
  drawn: number;
  /** Milliseconds from each key to the list as it is then, on the screen. */
  keys: number[];
  /** When the sidebar last asked for an order, having noticed that another row is chosen; seen by the page. */
  asked: number;
  /** The letter on the screen, and since when it stands there. */
  letter: string;
  lettered: number;
}

/** Runs in page and sidebar: notes when answers come, when the view changes, and how soon keys are answered. */
function watch(): void {
  const seen: Seen = { answered: 0, drawn: 0, keys: [], asked: 0, letter: '', lettered: 0 };
  Reflect.set(window, 'seen', seen);
  const now = () => performance.timeOrigin + performance.now();
  const onScreen = (work: () => void) => requestAnimationFrame(() => requestAnimationFrame(work));
  addEventListener(
    'keydown',
    () => {
      const pressed = now();
      onScreen(() => seen.keys.push(now() - pressed));
    },
    true,
  );
  addEventListener(
    'message',
    ({ data }) => {
      const { claimDesk, name } = Object(data);
      if (claimDesk === 'answer') seen.answered = now();
      if (name === 'sidebar_order') seen.asked = now();
    },
    true,
  );
  new MutationObserver(() => {
    const letter = document.querySelector('.letter')?.textContent ?? '';
    onScreen(() => {
      seen.drawn = now();
      if (letter === seen.letter) return;
      seen.letter = letter;
      seen.lettered = seen.drawn;
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

const ms = (time: number): string => `${Math.round(time).toLocaleString('en')} ms`;
const seenIn = (place: Page | Frame): Promise<Seen> =>
  place.evaluate(() => Reflect.get(window, 'seen'));

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

/** Opens a file of so many orders with the sidebar beside it, and waits until all of them are read. */
async function openBeside(count: number) {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1400, height: 800 } });
  await page.addInitScript(watch);
  await page.goto(url ?? '');
  await page.waitForSelector('body[data-ready]');
  await page.locator('#file').setInputFiles({
    name: 'orders.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(tracker(count)),
  });
  await page.waitForFunction(
    () => document.querySelector('#file-name')?.textContent === 'orders.csv',
  );
  const started = performance.now();
  await page.click('#extensions');
  await page.getByRole('menuitem', { name: 'Open sidebar', exact: true }).click();
  const sidebar = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (sidebar === null) throw new Error('the sidebar has no frame');
  // Read to its end, the progress has gone and the list stands.
  await sidebar.waitForFunction(
    () => document.querySelector('.item') !== null && document.querySelector('progress') === null,
    undefined,
    { timeout: 300_000 },
  );
  return { page, sidebar, reading: performance.now() - started };
}

async function timeList(): Promise<void> {
  const count = 5000;
  const { page, sidebar, reading } = await openBeside(count);
  await page.waitForTimeout(1000);
  const { drawn, answered } = await seenIn(sidebar);
  console.log(
    `The sidebar: ${count.toLocaleString('en')} orders read in ${ms(reading)}; Today on the screen ${ms(drawn - answered)} after the last of them`,
  );
  await sidebar.locator('[type=search]').focus();
  for (const key of searched) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }
  const { keys } = await seenIn(sidebar);
  console.log(
    `A key in its search box → the list on the screen: median ${ms(median(keys))}, longest ${ms(Math.max(...keys))}`,
  );
  await page.close();
}

async function timeLetters(): Promise<void> {
  const count = 50_000;
  const { page, sidebar } = await openBeside(count);
  await sidebar.locator('#tab-order').click();
  const box = page.locator('#grid input.univer-pl-1\\.5');
  const times: number[] = [];
  for (let i = 0; i < 11; i += 1) {
    // Each of these buyers has written.
    const row = 2 + 9 * Math.floor((count / 9 / 11) * (i + 0.5));
    const before = (await seenIn(sidebar)).letter;
    await box.click();
    await box.fill(`A${row}`);
    await box.press('Enter');
    await sidebar.waitForFunction(
      (letter) => Reflect.get(window, 'seen').letter !== letter,
      before,
    );
    await page.waitForTimeout(500);
    times.push((await seenIn(sidebar)).lettered - (await seenIn(page)).asked);
  }
  target(
    `The sidebar beside ${count.toLocaleString('en')} orders, from the row noticed to its letter on the screen`,
    median(times),
    { most: 150, unit: 'ms' },
  );
  console.log(`… at most ${ms(Math.max(...times))}`);
  await page.close();
}

try {
  await timeList();
  await timeLetters();
} finally {
  await browser.close();
}
