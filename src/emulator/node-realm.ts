// Realms under Node: a bare V8 context for every run, with the services compiled into it and nothing of Node.
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
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

function openWith(code: Script, zone: string): OpenRealm {
  return (hooks: Hooks) => ({
    run: (task, timeout) =>
      inZone(zone, () => {
        const context = createContext(Object.create(null), {
          codeGeneration: { strings: false, wasm: false },
          microtaskMode: 'afterEvaluate',
        });
        const evaluate = (source: string): unknown => new Script(source).runInContext(context);
        context['__host'] = { ...hooks, evaluate };
        servicesScript().runInContext(context);
        const perform: unknown = TAKE.runInContext(context);
        try {
          code.runInContext(context, { timeout });
          if (typeof perform !== 'function') throw new Error('The services did not load');
          context['__start'] = perform.bind(undefined, task);
          return { outcome: String(START.runInContext(context, { timeout })) };
        } catch (error) {
          return isTimeout(error) ? 'timed out' : { outcome: failureOf(error) };
        }
      }),
  });
}

/** A host whose realms are bare V8 contexts of this Node process. */
export function createNodeHost(project: Project, backing: Backing, options?: HostOptions): Host {
  const code = new Script(project.code, { filename: 'Code.gs' });
  return createHost(project, backing, openWith(code, project.manifest.timeZone), options);
}
