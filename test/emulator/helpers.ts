// A tiny add-on over a book in memory, for the tests of the host.

import type { Manifest } from '../../src/emulator/host';
import { createMemory, type MemoryOptions } from '../../src/emulator/memory/memory';
import { createNodeHost, type NodeHostOptions } from '../../src/emulator/node-realm';

const AUTH = 'https://www.googleapis.com/auth/';
export const SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`];
/** 21 November 2026, 04:00 in London, noon in Shanghai, the evening before in Los Angeles. */
export const NOON_IN_SHANGHAI = Date.UTC(2026, 10, 21, 4);

export interface Setting extends MemoryOptions, Omit<NodeHostOptions, 'now'> {
  readonly manifest?: Partial<Manifest>;
  readonly html?: Readonly<Record<string, string>>;
}

/** The host, the user's hands and the backing, with the clock standing still. */
export function addOn(code: string, setting: Setting = {}) {
  const now = setting.now ?? (() => NOON_IN_SHANGHAI);
  const { backing, user, keep } = createMemory({ ...setting, now });
  const manifest = { timeZone: 'Etc/UTC', oauthScopes: SCOPES, ...setting.manifest };
  const project = { code, manifest, html: setting.html ?? {} };
  const host = createNodeHost(project, backing, { ...setting, now });
  return { host, user, backing, keep };
}

/** Runs one function body as the script editor would and gives its value, or throws its error. */
export function evaluate(body: string, setting: Setting = {}): unknown {
  const { host } = addOn(`function test() {\n${body}\n}`, setting);
  const { ok, value, error } = host.run('test');
  if (!ok) throw new Error(error?.message);
  return value;
}
