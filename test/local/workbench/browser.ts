// One browser and one server for a file of tests; every page is watched for requests that leave it.
import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser, noBrowser } from '../../../scripts/browser.mjs';
import { builtWorkbench } from '../../../scripts/build-workbench.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { readTable } from '../../../src/local/files/read';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** 10 November 2026, when the tests take place. */
const NOON = Date.UTC(2026, 10, 10, 12);

export interface Workbench {
  readonly page: Page;
  /** Selects a cell through the name box. */
  goTo(cell: string): Promise<void>;
  /** Types into a cell at the keyboard. */
  type(cell: string, text: string): Promise<void>;
  /** Chooses an item of the add-on's menu. */
  menu(item: string): Promise<void>;
  /** Opens a file as the user would choose it. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** Saves and gives the bytes of the file. */
  save(kind: 'xlsx' | 'csv'): Promise<Uint8Array>;
  /** What stands in the sheet, as the saved text file has it. */
  cells(): Promise<readonly (readonly unknown[])[]>;
}

/** Sets up the tests of a file; gives the way to a fresh page. */
export function workbenchTests(): (options?: {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** A browser of its own that keeps drafts; the others keep nothing, as in private mode. */
  readonly drafts?: string;
  /** Files are read and written after two seconds. */
  readonly slowFiles?: boolean;
  /** Functions put beside the add-on's own, for the sidebar's frame to call. */
  readonly script?: string;
}) => Promise<Workbench> {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  // Pages in one language share a context, and with it what the browser has compiled.
  const contexts = new Map<string, BrowserContext>();
  let pages: Page[] = [];
  let strangers: string[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error(noBrowser);
    server = await serve(await builtWorkbench(), { port: 0 });
    browser = await chromium.launch({ executablePath, args: FLAGS });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
    expect(strangers, 'requests that left the page').toEqual([]);
    expect(faults, 'errors in the page').toEqual([]);
    strangers = [];
    faults = [];
  });

  return async ({
    locale = 'en-US',
    width = 1400,
    height = 800,
    dark = false,
    drafts,
    slowFiles = false,
    script,
  } = {}) => {
    const key = `${locale} ${drafts ?? ''}`;
    const context = contexts.get(key) ?? (await browser.newContext({ locale }));
    contexts.set(key, context);
    const page = await context.newPage();
    pages.push(page);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !/^(?:data|blob):/.test(url)) strangers.push(url);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
    });
    // The page's own day: only what asks for the time is told another one.
    await page.addInitScript((wanted) => {
      const real = Date.now;
      const ahead = wanted - real();
      Date.now = () => real() + ahead;
    }, NOON);
    if (drafts === undefined)
      await page.addInitScript(() =>
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw new Error('Storage is blocked');
          },
        }),
      );
    if (slowFiles)
      await page.addInitScript(() => {
        window.Worker = class extends Worker {
          override postMessage(message: unknown): void {
            setTimeout(() => super.postMessage(message), 2000);
          }
        };
      });
    if (script !== undefined)
      await page.route('**/Code.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\n${script}` });
      });
    // Leaving with unsaved changes is agreed to.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(server.url);
    await page.waitForSelector('body[data-ready]');

    async function goTo(cell: string): Promise<void> {
      const box = page.locator('#grid input.univer-pl-1\\.5');
      await box.click();
      await box.fill(cell);
      await box.press('Enter');
    }

    async function save(kind: 'xlsx' | 'csv'): Promise<Uint8Array> {
      const waiting = page.waitForEvent('download');
      await page.click('#save');
      await page
        .getByRole('menuitem')
        .filter({ hasText: `.${kind}` })
        .click();
      return readFile(await (await waiting).path());
    }

    return {
      page,
      goTo,
      save,
      async type(cell, text) {
        await goTo(cell);
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      },
      async menu(item) {
        await page.click('#extensions');
        await page.getByRole('menuitem', { name: item, exact: true }).click();
      },
      async open(name, bytes) {
        await page.locator('#file').setInputFiles({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytes),
        });
      },
      async cells() {
        const read = await readTable(await save('csv'), 'saved.csv');
        if (!read.ok) throw new Error(read.problem.detail);
        return read.file.sheets[0]?.rows ?? [];
      },
    };
  };
}
