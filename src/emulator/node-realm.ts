// Realms under Node: a bare V8 context for every run, with the services compiled into it and nothing of Node.
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { parse } from 'acorn';
import { buildSync } from 'esbuild';
import type { Backing } from './backing';
import type { Hooks, OpenRealm } from './bridge';
import { createHost, type Host, type HostOptions, type Project } from './host';

let services: Script | undefined;

/** The realm's services as one script, built once a process. */
function servicesScript(): Script {
  if (services === undefined) {
    const built = buildSync({
      entryPoints: [fileURLToPath(new URL('./realm/index.ts', import.meta.url))],
      bundle: true,
      format: 'iife',
      target: 'es2019',
      write: false,
      logLevel: 'silent',
    });
    services = new Script(built.outputFiles[0]?.text ?? '', { filename: 'services.js' });
  }
  return services;
}

/** Runs `work` in the script's time zone: at Google `Date` lives in the manifest's zone. */
function inZone<T>(zone: string, work: () => T): T {
  const before = process.env['TZ'];
  if (before === zone) return work();
  process.env['TZ'] = zone;
  try {
    const present = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
    const wanted = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    if (present !== wanted) {
      throw new Error(`The script's time zone ${zone} cannot be set in this process`);
    }
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const TAKE = new Script(
  '(function (perform) { delete globalThis.__realm; return perform; })(__realm)',
);
const START = new Script(
  '(function (start) { delete globalThis.__start; return start(); })(__start)',
);

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** What a file-level statement threw, as the host reports failures. Errors of the realm are not ours. */
function failureOf(thrown: unknown): string {
  const error: { name?: unknown; message?: unknown; stack?: unknown } =
    typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) };
  const line = Number(/\bCode\.gs:(\d+)/.exec(String(error.stack))?.[1] ?? 0);
  const name = String(error.name ?? 'Error');
  return JSON.stringify({ failure: { name, message: String(error.message), line } });
}

/** Does one task in a realm. */
type Perform = (task: string, timeout: number) => string;

/** Where a run finds its realm; `most` is the time it has for loading. */
type Realms = (hooks: Hooks, most: number) => Perform;

/** A bare context with the services and the bundle in it. */
function load(code: Script, hooks: Hooks, most: number): Perform {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  });
  const evaluate = (source: string): unknown => new Script(source).runInContext(context);
  context['__host'] = { ...hooks, evaluate };
  servicesScript().runInContext(context);
  const perform: unknown = TAKE.runInContext(context);
  code.runInContext(context, { timeout: most });
  if (typeof perform !== 'function') throw new Error('The services did not load');
  return (task, timeout) => {
    context['__start'] = perform.bind(undefined, task);
    return String(START.runInContext(context, { timeout }));
  };
}

/** A realm for every run, as at Google. */
const fresh =
  (code: Script): Realms =>
  (hooks, most) =>
    load(code, hooks, most);

/** One realm for all runs of a bundle, whose hooks are those of the run that is on. */
function warm(code: Script): Realms {
  let realm: Perform | null = null;
  let current: Hooks | null = null;
  const now = (): Hooks => {
    if (current === null) throw new Error('No run is on');
    return current;
  };
  const relay: Hooks = {
    call: (method, args) => now().call(method, args),
    enter: (call) => now().enter(call),
    leave: (call) => now().leave?.(call) ?? '',
    now: () => now().now(),
    begin: () => now().begin(),
  };
  return (hooks, most) => (task, timeout) => {
    const before = current;
    current = hooks;
    try {
      realm ??= load(code, relay, most);
      return realm(task, timeout);
    } finally {
      current = before;
    }
  };
}

function openWith(realms: Realms, zone: string): OpenRealm {
  return (hooks) => ({
    run: (task, timeout) =>
      inZone(zone, () => {
        try {
          return { outcome: realms(hooks, timeout)(task, timeout) };
        } catch (error) {
          return isTimeout(error) ? 'timed out' : { outcome: failureOf(error) };
        }
      }),
  });
}

interface Compiled {
  readonly script: Script;
  readonly warm: Realms;
}
const compiled = new Map<string, Compiled>();

/**
 * Compiles a bundle, once a process. Newer syntax than ES2020 is an error, as Google refuses to save it: class
 * fields, private names (github.com/google/clasp/issues/907, developers.google.com/apps-script/guides/v8-runtime).
 */
function compile(code: string): Compiled {
  let made = compiled.get(code);
  if (made === undefined) {
    parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    const script = new Script(code, { filename: 'Code.gs' });
    made = { script, warm: warm(script) };
    compiled.set(code, made);
  }
  return made;
}

export interface NodeHostOptions extends HostOptions {
  /** One realm for all runs of the bundle in this process: quicker, but its globals stay, unlike at Google. */
  readonly warm?: boolean;
}

/** A host whose realms are bare V8 contexts of this Node process. */
export function createNodeHost(
  project: Project,
  backing: Backing,
  options: NodeHostOptions = {},
): Host {
  const code = compile(project.code);
  const realms = options.warm ? code.warm : fresh(code.script);
  return createHost(project, backing, openWith(realms, project.manifest.timeZone), options);
}
