// The realm's end of the bridge. Taken from the global scope once, so that the bundle never sees it.
import type { Bridge, Hooks } from '../bridge';
import { exception } from './errors';

export interface RealmHooks extends Hooks {
  /** Compiles and runs source text in this realm; only there where the host can. */
  evaluate?(source: string): unknown;
}

declare global {
  var __host: RealmHooks | undefined;
}

function take(): RealmHooks {
  const given = globalThis.__host;
  if (given === undefined) throw new Error('The realm was started without its host');
  globalThis.__host = undefined;
  Reflect.deleteProperty(globalThis, '__host');
  return given;
}

export const hooks: RealmHooks = take();

/** Asks the host; its refusals are thrown as the exceptions of Apps Script. */
export function call<Method extends keyof Bridge>(
  method: Method,
  ...args: Parameters<Bridge[Method]>
): ReturnType<Bridge[Method]> {
  const answer: { error: string } | { value: ReturnType<Bridge[Method]> } = JSON.parse(
    hooks.call(method, JSON.stringify(args)),
  );
  if ('error' in answer) throw exception(answer.error);
  return answer.value;
}
