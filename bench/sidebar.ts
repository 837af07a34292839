// npm run bench, the sidebar: 5,000 orders read, Today on the screen after the last part, and each key in the search
// box answered. The sidebar stands in the page's own frame, so that the script's time is not Google's.
import { chromium } from 'playwright-core';
import { tracker } from './tracker';

const [url, executablePath] = process.argv.slice(2);
if (url === undefined || executablePath === undefined)
  throw new Error('the address of the page and the path of a browser are needed');

const count = 5000;
const searched = ['1', '0', '4', '9', 'Backspace', '2', ' ', 'b', 'u', 'y'];

interface Seen {
  /** When the last answer of the script came. */
  answered: number;
  /** When the view was last drawn. */
  drawn: number;
  /** Milliseconds from each key to the list as it is then, on the screen. */
  keys: number[];
}

/** Runs in the sidebar: notes when answers come, when the view changes, and how soon keys are answered. */
function watch(): void {
  const seen: Seen = { answered: 0, drawn: 0, keys: [] };
  Reflect.set(window, 'seen', seen);
  const onScreen = (work: () => void) => requestAnimationFrame(() => requestAnimationFrame(work));
  addEventListener(
    'keydown',
    () => {
      const pressed = performance.now();
      onScreen(() => seen.keys.push(performance.now() - pressed));
    },
    true,
  );
  addEventListener(
    'message',
    ({ data }) => {
      if (Object(data).claimDesk === 'answer') seen.answered = performance.now();
    },
    true,
  );
  new MutationObserver(() =>
    onScreen(() => {
      seen.drawn = performance.now();
    }),
  ).observe(document, { childList: true, subtree: true, characterData: true });
}

const ms = (time: number): string => `${Math.round(time).toLocaleString('en')} ms`;
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1400, height: 800 } });
  await page.addInitScript(watch);
  await page.goto(url);
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
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (frame === null) throw new Error('the sidebar has no frame');
  // Read to its end, the progress has gone and the list stands.
  await frame.waitForFunction(
    () => document.querySelector('.item') !== null && document.querySelector('progress') === null,
    undefined,
    { timeout: 300_000 },
  );
  const reading = performance.now() - started;
  await page.waitForTimeout(1000);
  const seen = (): Promise<Seen> => frame.evaluate(() => Reflect.get(window, 'seen'));
  const { drawn, answered } = await seen();
  console.log(
    `The sidebar: ${count.toLocaleString('en')} orders read in ${ms(reading)}; Today on the screen ${ms(drawn - answered)} after the last of them`,
  );
  await frame.locator('[type=search]').focus();
  for (const key of searched) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }
  const { keys } = await seen();
  console.log(
    `A key in its search box → the list on the screen: median ${ms(median(keys))}, longest ${ms(Math.max(...keys))}`,
  );
} finally {
  await browser.close();
}
