// The sidebar's built page in a browser, at Google's width, with the built script behind it.
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { builtFile } from '../addon/built';
import type { Desk } from '../addon/sheet-helpers';
import { sharedBrowser } from '../local/workbench/shared-browser';

const address = 'http://sidebar.test/';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** `google.script.run`: every call goes to the function put into the page. */
const bridge = `{
  const make = (done, failed) => new Proxy({}, {
    get: (_, name) =>
      name === 'withSuccessHandler' ? (next) => make(next, failed)
      : name === 'withFailureHandler' ? (next) => make(done, next)
      : (input) => window.callScript(name, input).then(
          ({ ok, value }) => ok ? done(value) : failed(new Error('refused'))),
  });
  window.google = { script: { run: make() } };
}`;

export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

export interface Sidebar {
  readonly page: Page;
  /** What axe finds wrong, by rule. */
  readonly faults: () => Promise<readonly string[]>;
  /** The width that does not fit. */
  readonly overflow: () => Promise<number>;
}

/** Sets up the tests of a file; gives the way to the sidebar of a desk. */
export function sidebarTests(): (desk: Desk, look?: Look) => Promise<Sidebar> {
  let pages: Page[] = [];
  let wrong: string[] = [];

  beforeAll(async () => void (await sharedBrowser()), 60_000);
  afterEach(async () => {
    for (const page of pages) await page.context().close();
    pages = [];
    const found = wrong;
    wrong = [];
    expect(found, 'errors in the page and requests that left it').toEqual([]);
  });

  return async (desk, { theme = 'light', width = 300 } = {}) => {
    const context = await (await sharedBrowser()).newContext({
      colorScheme: theme,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    pages.push(page);
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('request', (request) => {
      if (request.url() !== address) wrong.push(request.url());
    });
    await page.exposeFunction('callScript', (name: string, input: unknown) => {
      const { ok, value } = desk.host.callFromPage(name, [input]);
      return { ok, value };
    });
    await page.addInitScript(bridge);
    await page.route(address, (route) =>
      route.fulfill({ body: builtFile('Sidebar.html'), contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(address);
    return {
      page,
      async faults() {
        await page.addScriptTag({ path: axe });
        const found: { violations: { id: string; nodes: { html: string }[] }[] } =
          await page.evaluate("axe.run({ resultTypes: ['violations'] })");
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      },
      overflow: () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
    };
  };
}
