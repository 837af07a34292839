// The published page: installable, and whole without a network once it was opened.
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, noBrowser } from '../../../scripts/browser.mjs';
import { buildSite } from '../../../scripts/site.mjs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(noBrowser);
  const folder = await buildSite(mkdtempSync(join(tmpdir(), 'site-')));
  // As any web server that knows nothing of the page, in a folder below the root.
  server = createServer((request, response) => {
    const name = /^\/claim\/([\w.-]*)(?:\?\w*)?$/.exec(request.url ?? '')?.[1];
    try {
      const file = name === '' ? 'index.html' : (name ?? 'none');
      const body = readFileSync(join(folder, file));
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const isAddress = (given: typeof address): given is AddressInfo =>
    typeof given === 'object' && given !== null;
  url = `http://127.0.0.1:${isAddress(address) ? address.port : 0}/claim/`;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the published page', { timeout: 120_000 }, () => {
  it('opens, classifies and shows the sidebar when the server is gone', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForSelector('body[data-ready]');
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== 'activated')
        await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await page.reload();
    await page.waitForSelector('body[data-ready]');
    const choose = async (item: string) => {
      await page.click('#extensions');
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await choose('Open sidebar');
    const frame = page.frameLocator('#sidebar iframe');
    await expect.poll(() => frame.locator('body').textContent()).toContain('Today');
    await choose('Classify all orders');
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('68 orders');
    await page.close();
  });
});
