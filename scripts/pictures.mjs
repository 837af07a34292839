// npm run pictures: the pictures of README, guide and listing, taken of the page and the icon as they are now.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { chromium } = await import('playwright-core');
const { ensureBrowser, noBrowser } = await import('./browser.mjs');
const { builtWorkbench } = await import('./build-workbench.mjs');
const { serve } = await import('./serve.mjs');

/** The day the example is about, at noon. */
const day = Date.UTC(2026, 10, 21, 12);
const example = readFileSync(join(root, 'examples', 'tracker.csv'));
const guide = join(root, 'docs', 'pictures');
const listing = join(root, 'docs', 'publish', 'pictures');
const icon = readFileSync(join(root, 'docs', 'publish', 'icon.svg'), 'utf8');
const words = {
  en: { locale: 'en-US', classify: 'Classify all orders', open: 'Open sidebar' },
  zh: { locale: 'zh-CN', classify: '判断全部订单', open: '打开侧边栏' },
};

const executablePath = ensureBrowser();
if (executablePath === undefined) {
  console.error(noBrowser);
  process.exit(1);
}
for (const folder of [guide, listing]) mkdirSync(folder, { recursive: true });
const server = await serve(await builtWorkbench(), { port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

/**
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {string} name
 */
async function take(page, folder, name) {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, omitBackground: true });
  console.log(relative(root, path));
}

/**
 * The example, classified, with the sidebar on Today.
 * @param {keyof typeof words} language
 */
async function opened(language) {
  const { locale, classify, open } = words[language];
  const page = await browser.newPage({ locale, viewport: { width: 1280, height: 800 } });
  await page.addInitScript((wanted) => {
    const real = Date.now;
    const ahead = wanted - real();
    Date.now = () => real() + ahead;
  }, day);
  await page.goto(server.url);
  await page.waitForSelector('body[data-ready]');
  await page
    .locator('#file')
    .setInputFiles({ name: 'tracker.csv', mimeType: 'text/csv', buffer: example });
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
  return { page, side };
}

/**
 * The icon in the middle of a picture.
 * @param {number} width
 * @param {number} height
 * @param {string} ground
 */
async function drawn(width, height, ground) {
  const page = await browser.newPage({ viewport: { width, height } });
  const size = Math.min(width, height) * (width === height ? 1 : 0.7);
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">` +
      `<div style="width:${size}px;height:${size}px">${icon}</div>`,
  );
  return page;
}

for (const language of /** @type {const} */ (['en', 'zh'])) {
  const { page, side } = await opened(language);
  await take(page, guide, `page-${language}`);
  await take(page, listing, `1-today-${language}`);
  if (language === 'en') {
    await side.locator('.item', { hasText: 'Reship' }).first().click();
    await side.locator('.letter').first().waitFor();
    await take(page, listing, '2-order');
    await side.getByRole('tab').nth(2).click();
    await side.locator('svg:visible').first().waitFor();
    await take(page, listing, '3-overview');
    await side.getByRole('tab').nth(3).click();
    await side.locator('fieldset:visible, input:visible').first().waitFor();
    await take(page, listing, '4-setup');
  }
  await page.close();
}
for (const size of [32, 48, 96, 128])
  await take(await drawn(size, size, 'transparent'), listing, `icon-${size}`);
await take(await drawn(220, 140, '#e9eef6'), listing, 'banner-220x140');
await browser.close();
await server.close();
