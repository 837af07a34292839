// The only way between the add-on's realm and the host: named calls that carry JSON, nothing else.
import type { Area, Backing, Book, Json, LineLook } from './backing';
import type { AuthMode } from './permissions';

/** A cell value inside the realm's JSON: blanks are `''`, dates instants. */
export type WireValue = string | number | boolean | { readonly date: number };
export type WireInput = WireValue | null;
export type WireArgument = WireValue | WireValue[][];
/** One cell of a custom function's answer. */
export type WireAnswer = WireInput | { readonly error: string; readonly note: string };

export type StoreName = 'script' | 'document' | 'user';

interface MenuItem {
  readonly kind: 'item';
  readonly caption: string;
  readonly run: string;
}
export interface Menu {
  readonly kind: 'menu';
  readonly caption: string;
  readonly items: readonly (MenuItem | Menu | { readonly kind: 'separator' })[];
}

export interface Toast {
  readonly text: string;
  readonly title: string;
  readonly seconds: number;
}

export interface Panel {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly content: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}
export interface Reply {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

type FromBacking = Omit<Backing, 'values' | 'enter' | 'connect' | 'book' | 'hurdles' | 'settle'>;

/** What the realm's services may ask of the host. */
export interface Bridge extends FromBacking {
  book(): Book;
  /** The user's selection; in a formula the cell being worked out. */
  selection(): Area;
  values(area: Area): WireValue[][];
  enter(area: Area, content: readonly (readonly WireInput[])[]): void;
  properties(store: StoreName): Record<string, string>;
  /** Nulls delete. */
  setProperties(store: StoreName, changes: Record<string, string | null>): void;
  cached(store: StoreName, keys: readonly string[]): Record<string, string>;
  /** Nulls delete. */
  cache(store: StoreName, entries: Record<string, string | null>, seconds: number): void;
  lock(store: StoreName, milliseconds: number): boolean;
  unlock(store: StoreName): void;
  hasLock(store: StoreName): boolean;
  addMenu(menu: Menu): void;
  show(panel: Panel): void;
  ask(question: Question): Reply;
  toast(toast: Toast): void;
  log(line: LogLine): void;
  sleep(milliseconds: number): void;
  uuid(): string;
  userLocale(): string;
  address(): string;
  scriptZone(): string;
  html(name: string): string | null;
  line(sheet: number, axis: 'row' | 'column', at: number): LineLook;
}

export interface TriggerEvent {
  readonly authMode: AuthMode;
  readonly range?: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

/** What the realm is asked to do once the bundle is loaded. */
export type Task =
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Json[] }
  | { readonly kind: 'menu'; readonly name: string }
  | { readonly kind: 'formula'; readonly name: string; readonly args: readonly WireArgument[] }
  | { readonly kind: 'trigger'; readonly name: string; readonly event: TriggerEvent };

export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Of the bundle; 0 when it cannot be told. */
  readonly line: number;
}

export type Outcome =
  | { readonly value: Json }
  | { readonly rows: readonly (readonly WireAnswer[])[] }
  | { readonly failure: Failure };

/** What the realm gets from the host: functions that take and give primitives only. */
export interface Hooks {
  /** Gives `{"value": …}` or `{"error": "…"}` as text. */
  call(method: string, args: string): string;
  /** Announces a service call; gives the sentence that refuses it, or ''. */
  enter(call: string): string;
  /** Says that a service call is done; gives the sentence that makes it fail after all, or ''. */
  leave?(call: string): string;
  /** The virtual clock. */
  now(): number;
  /** Says that the bundle is loaded. */
  begin(): void;
}

/** One fresh realm: loads the bundle and does one task, both as JSON text. */
interface Realm {
  run(task: string, timeout: number): { readonly outcome: string } | 'timed out';
}

export type OpenRealm = (hooks: Hooks, kind: Task['kind']) => Realm;
