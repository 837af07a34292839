// npm run pictures: the pictures of README and guide, taken of the page as it is now.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { chromium } = await import('playwright-core');
const { ensureBrowser, noBrowser } = await import('./browser.mjs');
const { builtWorkbench } = await import('./build-workbench.mjs');
const { serve } = await import('./serve.mjs');

/** The day the example is about, at noon. */
const day = Date.UTC(2026, 10, 21, 12);
const pictures = join(root, 'docs', 'pictures');
const words = {
  en: {
    locale: 'en-US',
    file: 'tracker.csv',
    classify: 'Classify all orders',
    open: 'Open sidebar',
  },
  zh: { locale: 'zh-CN', file: 'tracker.csv', classify: '判断全部订单', open: '打开侧边栏' },
};

const executablePath = ensureBrowser();
if (executablePath === undefined) {
  console.error(noBrowser);
  process.exit(1);
}
mkdirSync(pictures, { recursive: true });
const server = await serve(await builtWorkbench(), { port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const [language, { locale, file, classify, open }] of Object.entries(words)) {
  const page = await browser.newPage({ locale, viewport: { width: 1280, height: 760 } });
  await page.addInitScript((wanted) => {
    const ahead = wanted - Date.now();
    const real = Date.now;
    Date.now = () => real() + ahead;
  }, day);
  await page.goto(server.url);
  await page.waitForSelector('body[data-ready]');
  await page.locator('#file').setInputFiles({
    name: file,
    mimeType: 'text/csv',
    buffer: readFileSync(join(root, 'examples', file)),
  });
  /** @param {string} item */
  const menu = async (item) => {
    await page.click('#extensions');
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await menu(classify);
  await page.getByRole('dialog').getByRole('button').last().click();
  await menu(open);
  const side = page.frameLocator('#sidebar-frame iframe');
  await side.locator('.item').first().waitFor({ timeout: 30_000 });
  const path = join(pictures, `page-${language}.png`);
  await page.screenshot({ path });
  console.log(`${path}: ${Math.round(statSync(path).size / 1024)} kB`);
  await page.close();
}
await browser.close();
await server.close();
