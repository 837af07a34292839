// One browser for all test files of a worker: starting one takes a second. It ends with the worker.
import { chromium } from 'playwright-core';
import { findBrowser, noBrowser } from '../../../scripts/browser.mjs';
import { lazy } from '../../../src/base/lazy';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const sharedBrowser = lazy(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(noBrowser);
  return chromium.launch({ executablePath, args: flags });
});
