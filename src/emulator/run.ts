// One run of the add-on: its clock, its count of calls, what it showed, and its end of the bridge.
import type { Area, Json } from './backing';
import type {
  Bridge,
  Failure,
  Hooks,
  LogLine,
  Menu,
  Outcome,
  Panel,
  Question,
  Toast,
} from './bridge';
import { BUDGET, callCost, dataCost } from './costs';
import { type AuthMode, refused } from './permissions';
import { isRefusal } from './refusal';

export type Kind = keyof typeof BUDGET;

export interface Run {
  readonly kind: Kind;
  readonly mode: AuthMode;
  /** The cell a formula stands in. */
  readonly cell: Area | null;
  readonly clock: () => number;
  readonly started: number;
  readonly calls: Map<string, number>;
  readonly toasts: Toast[];
  readonly alerts: Question[];
  readonly panels: Panel[];
  readonly menus: Menu[];
  readonly logs: LogLine[];
  /** How many calls there were. */
  count: number;
  /** Virtual milliseconds beside the clock's own. */
  spent: number;
  loading: boolean;
  over: boolean;
  /** Set once the run may do nothing more. */
  dead: string | null;
  /** A fault of the host itself, thrown to the test. */
  crash: unknown;
}

/** One call of a service by a run, as others in the file may come between. */
interface ServiceCall {
  /** As in `Range.setValues`. */
  readonly name: string;
  /** The first call of a run is 1. */
  readonly number: number;
  readonly moment: 'before' | 'after';
}

/** Comes between service calls: changes the file as somebody else would, or gives a sentence: the call fails. */
export type Between = (call: ServiceCall) => string | undefined;

export interface Execution {
  readonly name: string;
  readonly ok: boolean;
  readonly value: Json;
  readonly error: Failure | null;
  readonly calls: { readonly total: number; readonly by: Readonly<Record<string, number>> };
  readonly toasts: readonly Toast[];
  readonly alerts: readonly Question[];
  readonly sidebar: Panel | null;
  readonly dialogs: readonly Panel[];
  readonly menus: readonly Menu[];
  readonly logs: readonly LogLine[];
  /** On the virtual clock. */
  readonly ms: number;
}

export const OUT_OF_TIME = 'Exceeded maximum execution time';
const ENDED = 'The run has ended.';
const FAILED = 'The host failed.';

/** A run about to load its bundle. */
export const newRun = (
  kind: Kind,
  mode: AuthMode,
  clock: () => number,
  cell: Area | null = null,
): Run => ({
  kind,
  mode,
  cell,
  clock,
  started: clock(),
  calls: new Map(),
  toasts: [],
  alerts: [],
  panels: [],
  menus: [],
  logs: [],
  count: 0,
  spent: 0,
  loading: true,
  over: false,
  dead: null,
  crash: undefined,
});

export const nowOf = (run: Run): number => run.clock() + run.spent;

/** Lets virtual time pass; past the budget the run is dead. */
export function spend(run: Run, milliseconds: number): void {
  run.spent += milliseconds;
  if (nowOf(run) - run.started > BUDGET[run.kind]) run.dead ??= OUT_OF_TIME;
}

/** How many cells a call touches, if its first argument is an area. */
function cellsIn(args: readonly unknown[]): number {
  const [first] = args;
  const area: { rows?: unknown; columns?: unknown } =
    typeof first === 'object' && first !== null ? first : {};
  return typeof area.rows === 'number' && typeof area.columns === 'number'
    ? area.rows * area.columns
    : 0;
}

/** What the realm of this run may call. */
export function hooksFor(
  run: Run,
  bridge: Bridge,
  granted: readonly string[] | undefined,
  between?: Between,
): Hooks {
  const isMethod = (method: string): method is keyof Bridge =>
    Object.prototype.hasOwnProperty.call(bridge, method);
  const error = (message: string) => JSON.stringify({ error: message });
  const ask = (name: string, moment: ServiceCall['moment']): string => {
    try {
      return between?.({ name, number: run.count, moment }) ?? '';
    } catch (thrown) {
      run.crash ??= thrown;
      return FAILED;
    }
  };
  return {
    call(method, text) {
      if (run.over || !isMethod(method)) return error(ENDED);
      try {
        const args: unknown[] = JSON.parse(text);
        spend(run, dataCost(method, cellsIn(args)));
        if (run.dead !== null) return error(run.dead);
        const value: unknown = Reflect.apply(bridge[method], undefined, args);
        return JSON.stringify({ value: value ?? null });
      } catch (thrown) {
        if (isRefusal(thrown)) return error(thrown.message);
        run.crash ??= thrown;
        return error(FAILED);
      }
    },
    enter(call) {
      if (run.over) return ENDED;
      run.count += 1;
      run.calls.set(call, (run.calls.get(call) ?? 0) + 1);
      spend(run, callCost());
      // File-level statements run under the strictest mode, whatever starts the script.
      const mode = run.loading ? 'NONE' : run.mode;
      return run.dead ?? refused(call, mode, granted) ?? ask(call, 'before');
    },
    ...(between === undefined ? {} : { leave: (call: string) => ask(call, 'after') }),
    now: () => nowOf(run),
    begin() {
      run.loading = false;
    },
  };
}

/** What a run came to. */
export const executionOf = (run: Run, name: string, outcome: Outcome): Execution => ({
  name,
  ok: !('failure' in outcome),
  value: 'value' in outcome ? outcome.value : null,
  error: 'failure' in outcome ? outcome.failure : null,
  calls: {
    total: run.count,
    by: Object.fromEntries(run.calls),
  },
  toasts: run.toasts,
  alerts: run.alerts,
  sidebar: run.panels.filter((panel) => panel.kind === 'sidebar').at(-1) ?? null,
  dialogs: run.panels.filter((panel) => panel.kind !== 'sidebar'),
  menus: run.menus,
  logs: run.logs,
  ms: nowOf(run) - run.started,
});
