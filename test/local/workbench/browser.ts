// The page in a browser, watched for requests that leave it. Loading a page takes seconds: one that a test is done
// with gets an empty file, and goes to the next test, of whichever file.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { builtWorkbench } from '../../../scripts/build-workbench.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { lazy } from '../../../src/base/lazy';
import { readTable } from '../../../src/local/files/read';
import {
  blockStorage,
  catchFile,
  caughtFile,
  clear,
  gateFiles,
  holdFiles,
  moveClock,
  releaseFiles,
  rest,
  slowFrames,
  wake,
} from './in-page';
import { sharedBrowser } from './shared-browser';

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
  /** From now on files are neither read nor written. */
  holdFiles(): Promise<void>;
  /** Waits until a file is held, and lets it and all others pass. */
  releaseFiles(): Promise<void>;
  /** Saves and gives the bytes of the file. */
  save(kind: 'xlsx' | 'csv'): Promise<Uint8Array>;
  /** What stands in the sheet, as the saved text file has it. */
  cells(): Promise<readonly (readonly unknown[])[]>;
}

/** What a page is loaded with: those that are loaded alike can stand in for each other. */
interface Load {
  readonly locale?: string;
  /** With a browser that keeps drafts; the others keep nothing, as in private mode. */
  readonly drafts?: boolean;
  /** Functions put beside the add-on's own, for the sidebar's frame to call. */
  readonly script?: string;
}

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Loaded for this test, with the example in it; without it the page may have served others, and is empty. */
  readonly fresh?: boolean;
}

/** The page's two servers: with the example, and with an empty file, as what the example shows takes its time. */
const served = lazy(async () => {
  const built = await builtWorkbench();
  const file = join(mkdtempSync(join(tmpdir(), 'blank-')), 'blank.csv');
  writeFileSync(file, '-\n');
  const [server, blank] = await Promise.all([
    serve(built, { port: 0 }),
    serve(built, { port: 0, file }),
  ]);
  return { built, server, blank };
});
// Pages in one language share a context, and with it what the browser has compiled.
const contexts = new Map<string, BrowserContext>();
const idle = new Map<string, Page>();
let strangers: string[] = [];
let faults: string[] = [];
/** A browser holds back the eleventh file that a page hands out. */
const mostSaved = 5;
const saved = new WeakMap<Page, number>();

/** Sets up the tests of a file; gives the way to a page. */
export function workbenchTests(): (options?: Load & Look) => Promise<Workbench> {
  let inUse: { readonly key: string; readonly page: Page }[] = [];

  beforeAll(async () => {
    await Promise.all([sharedBrowser(), served()]);
  }, 120_000);

  afterEach(async ({ task }) => {
    const wrong = { 'requests that left the page': strangers, 'errors in the page': faults };
    const isFine = task.result?.state !== 'fail' && [...strangers, ...faults].length === 0;
    for (const { key, page } of inUse) {
      if (isFine && !idle.has(key) && (saved.get(page) ?? 0) <= mostSaved) {
        idle.set(key, page);
        await page.evaluate(rest);
      } else await page.close();
    }
    inUse = [];
    // What a failed test leaves behind, drafts too, is nobody else's start.
    if (!isFine) {
      for (const context of contexts.values()) await context.close();
      contexts.clear();
      idle.clear();
    }
    strangers = [];
    faults = [];
    expect(wrong).toEqual({ 'requests that left the page': [], 'errors in the page': [] });
  });

  async function load({ locale = 'en-US', drafts = false, script }: Load): Promise<Page> {
    const place = `${locale} ${drafts}`;
    // A browser with windows lets a clicked button write to the clipboard; one without asks nobody and refuses.
    const permissions = ['clipboard-write'];
    const { built, server, blank } = await served();
    const context =
      contexts.get(place) ?? (await (await sharedBrowser()).newContext({ locale, permissions }));
    contexts.set(place, context);
    const page = await context.newPage();
    page.on('request', (request) => {
      const url = request.url();
      const isOurs = url.startsWith(server.url) || url.startsWith(blank.url);
      if (!isOurs && !/^(?:data|blob):/.test(url)) strangers.push(url);
    });
    page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
    });
    await page.addInitScript(moveClock, NOON);
    await page.addInitScript(gateFiles);
    await page.addInitScript(slowFrames);
    if (!drafts) await page.addInitScript(blockStorage);
    if (script !== undefined) {
      const body = `${readFileSync(join(built, 'Code.js'), 'utf8')}\n${script}`;
      await page.route('**/Code.js*', (route) =>
        // A page that is closed meanwhile needs no answer.
        route.fulfill({ body, contentType: 'text/javascript' }).catch(() => undefined),
      );
    }
    // Leaving with unsaved changes is agreed to.
    page.on('dialog', (dialog) => void dialog.accept());
    return page;
  }

  return async ({ width = 1400, height = 800, dark = false, fresh = false, ...how } = {}) => {
    const key = JSON.stringify({ locale: 'en-US', drafts: false, ...how });
    const used = idle.get(key);
    idle.delete(key);
    if (fresh) await used?.close();
    const page = fresh || used === undefined ? await load(how) : used;
    inUse.push({ key, page });
    // A page behind another one is given no frames, and waits for them.
    await page.bringToFront();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    if (page === used) await page.evaluate(wake);
    else {
      const { server, blank } = await served();
      await page.goto(fresh ? server.url : blank.url);
      await page.waitForSelector('body[data-ready]');
    }
    if (!fresh) await clear(page);

    const nameBox = () => page.locator('#grid input.univer-pl-1\\.5');

    async function goTo(cell: string): Promise<void> {
      const box = nameBox();
      await box.click();
      await box.fill(cell);
      await box.press('Enter');
      // What is typed next goes into the cell.
      await page.waitForFunction(
        () =>
          document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable,
      );
    }

    async function chooseSave(kind: 'xlsx' | 'csv'): Promise<void> {
      await page.click('#save');
      await page
        .getByRole('menuitem')
        .filter({ hasText: `.${kind}` })
        .click();
    }

    async function save(kind: 'xlsx' | 'csv'): Promise<Uint8Array> {
      saved.set(page, (saved.get(page) ?? 0) + 1);
      const waiting = page.waitForEvent('download');
      await chooseSave(kind);
      return readFile(await (await waiting).path());
    }

    return {
      page,
      goTo,
      save,
      async type(cell, text) {
        await goTo(cell);
        // The first key begins, the others come at once: each alone takes the editor a tenth of a second.
        await page.keyboard.type(text.slice(0, 1));
        await page.keyboard.insertText(text.slice(1));
        // A list of functions that is still open takes the first one for itself.
        await expect
          .poll(
            async () => {
              await page.keyboard.press('Enter');
              return nameBox().inputValue();
            },
            { interval: 500 },
          )
          .not.toBe(cell);
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
      async holdFiles() {
        await page.evaluate(holdFiles);
      },
      async releaseFiles() {
        await page.waitForFunction(releaseFiles);
      },
      async cells() {
        await page.evaluate(catchFile);
        await chooseSave('csv');
        const text = await (await page.waitForFunction(caughtFile)).jsonValue();
        const read = await readTable(new TextEncoder().encode(String(text)), 'saved.csv');
        if (!read.ok) throw new Error(read.problem.detail);
        return read.file.sheets[0]?.rows ?? [];
      },
    };
  };
}
