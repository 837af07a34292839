// The sidebar in the page: its frame, a tracker whose answers are known by hand, and a gate between the
// sidebar and the script, where calls can be counted, held, lost or refused.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { View } from '../../../src/sidebar/view';
import type { CallName } from '../../addon/sidebar-helpers';
import type { Workbench } from './browser';

const headers = [
  'Order ID',
  'Marketplace',
  'Order date',
  'Item',
  'Order value',
  'Currency',
  'Goods cost',
  'Freight',
  'Ship by',
  'Ship date',
  'Promised delivery',
  'Shipping method',
  'Tracking status',
  'Buyer',
  'Country',
  'Buyer message',
  'Buyer contacted on',
  'Claim type',
  'Claim status',
  'Claim opened on',
  'Respond by',
] as const;

type Row = Partial<Record<(typeof headers)[number], string>>;

/** Lost on its way to Germany: a refund costs 73.60, a second parcel 29.68. Due on 11 November 2026. */
export const lost: Row = {
  'Order ID': 'X1',
  Marketplace: 'AliExpress',
  'Order date': '2026-08-30',
  Item: 'Desk lamp',
  'Order value': '80',
  Currency: 'USD',
  'Goods cost': '20',
  Freight: '6',
  'Ship date': '2026-09-01',
  'Promised delivery': '2026-11-06',
  'Shipping method': 'China Post Ordinary Small Packet Plus',
  'Tracking status': 'In transit',
  Buyer: 'Anna Weber',
  Country: 'DE',
  'Buyer message': 'I never received my parcel',
  'Buyer contacted on': '2026-11-09',
};

const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

/** Orders as a table; each is the lost one with other cells. */
export const table = (rows: readonly Row[]): string[][] => [
  [...headers],
  ...rows.map((row) => headers.map((header) => ({ ...lost, ...row })[header] ?? '')),
];

/** The same as a text file. */
export const file = (rows: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(
    table(rows)
      .map((row) => row.map(cell).join(','))
      .join('\n'),
  );

/** Two orders for every place in the list; what is asked to be answered in two days is due two days later. */
export const tracker = file([
  {},
  { 'Order ID': 'X2', 'Order value': '20', 'Buyer contacted on': '2026-11-05' },
  {
    'Order ID': 'X3',
    Item: 'Replacement shade for the standing lamp, hand-blown opal glass, 30 cm',
    'Order value': '90',
    'Buyer contacted on': '2026-11-06',
  },
  { 'Order ID': 'X4', 'Buyer contacted on': '2026-11-08' },
  {
    'Order ID': 'X5',
    'Claim type': 'claim',
    'Claim status': 'open',
    'Claim opened on': '2026-11-08',
    'Respond by': '2026-11-25',
  },
  {
    'Order ID': 'X6',
    Marketplace: 'eBay',
    'Claim type': 'claim',
    'Claim status': 'open',
    'Claim opened on': '2026-11-08',
    'Respond by': '2026-11-22',
  },
  {
    'Order ID': 'X7',
    'Buyer message': '',
    'Buyer contacted on': '',
    'Shipping method': 'China Post Registered Air Mail',
  },
  { 'Order ID': 'X8', Marketplace: 'eBay' },
  {
    'Order ID': 'X9',
    'Order date': '2026-11-07',
    'Ship by': '2026-11-10',
    'Ship date': '',
    'Tracking status': '',
    'Promised delivery': '2026-12-20',
    'Buyer message': '',
    'Buyer contacted on': '',
  },
]);

/** What the gate does with an answer: keeps it for later, drops it, or turns the call down. */
type Rule = 'hold' | 'lose' | 'refuse';

export interface Side {
  readonly frame: FrameLocator;
  readonly html: Locator;
  tab(view: View): Promise<void>;
  /** The whole text in view. */
  text(): Promise<string>;
  /** Waits until a text is in view. */
  says(text: string): Promise<void>;
  button(name: string): Locator;
  /** From now on calls of this name meet this; without a rule they pass. */
  gate(name: CallName, rule?: Rule): Promise<void>;
  /** From now on answers are waited for so long, in milliseconds. */
  patience(wait: number): Promise<void>;
  /** How many answers to calls of this name are held. */
  held(name: CallName): Promise<number>;
  /** Lets one answer that is held pass: the first, or the last. */
  release(name: CallName, which?: 'first' | 'last'): Promise<void>;
  /** How many calls of this name were made so far. */
  calls(name: CallName): Promise<number>;
  /** What has the focus: its first line of text, or its label; `''` for nothing at all. */
  focused(): Promise<string>;
}

/** Runs in the frame before anything of it: puts the gate before `google.script.run`. */
function putGate(): void {
  if (window === window.top) return;
  // The selection is looked at more often, and a lost answer can be given up sooner.
  const gate = { patience: 120_000 };
  const real = window.setTimeout;
  Reflect.set(window, 'setTimeout', (work: () => void, wait = 0) =>
    real(work, wait > 60_000 ? gate.patience : wait > 1000 ? 400 : wait),
  );
  type Done = (value: unknown) => void;
  const rules = new Map<string, string>();
  const kept: { name: string; pass: () => void }[] = [];
  const calls: string[] = [];
  Reflect.set(window, 'gate', Object.assign(gate, { rules, kept, calls }));
  const answering =
    (name: string, done: Done): Done =>
    (value) => {
      const rule = rules.get(name);
      if (rule === undefined) done(value);
      else if (rule === 'hold') kept.push({ name, pass: () => done(value) });
    };
  const gated = (run: object, success: Done, failure: Done): object =>
    new Proxy(run, {
      get(_target, key) {
        if (key === 'withSuccessHandler') return (done: Done) => gated(run, done, failure);
        if (key === 'withFailureHandler') return (done: Done) => gated(run, success, done);
        const name = String(key).replace('sidebar_', '');
        return (input: unknown) => {
          calls.push(name);
          if (rules.get(name) === 'refuse') {
            real(() => failure(new Error('refused')), 0);
            return;
          }
          const handled = Reflect.get(run, 'withSuccessHandler')(answering(name, success));
          Reflect.get(handled.withFailureHandler(answering(name, failure)), key)(input);
        };
      },
    });
  let google: { script: { run: object } } | undefined;
  Object.defineProperty(window, 'google', {
    get: () => google,
    set(given: { script: { run: object } }) {
      const none = () => undefined;
      google = { ...given, script: { ...given.script, run: gated(given.script.run, none, none) } };
    },
  });
}

const gated = new WeakSet<Page>();

/** Opens the sidebar from the menu, and in it a view. */
export async function openSide(
  { page, menu }: Workbench,
  { item = 'Open sidebar', view = 'order' }: { item?: string; view?: View } = {},
): Promise<Side> {
  if (!gated.has(page)) await page.addInitScript(putGate);
  gated.add(page);
  await menu(item);
  const frame = page.frameLocator('#sidebar-frame iframe');
  const html = frame.locator('html');
  await frame.locator(`#tab-${view}`).click();
  const shown = frame.locator('#view');
  // As text, for the page knows nothing of the gate's type.
  const inFrame = (work: string): Promise<unknown> => html.evaluate(`(() => { ${work} })()`);
  const counted = async (list: string, name: string): Promise<number> =>
    Number(
      await inFrame(
        `return gate.${list}.filter((each) => (each.name ?? each) === '${name}').length`,
      ),
    );
  const side: Side = {
    frame,
    html,
    tab: (view) => frame.locator(`#tab-${view}`).click(),
    text: () => shown.innerText(),
    says: (text) => expect.poll(side.text).toContain(text),
    button: (name) => frame.getByRole('button', { name, exact: true }),
    async gate(name, rule) {
      await inFrame(
        rule === undefined
          ? `gate.rules.delete('${name}')`
          : `gate.rules.set('${name}', '${rule}')`,
      );
    },
    async patience(wait) {
      await inFrame(`gate.patience = ${wait}`);
    },
    held: (name) => counted('kept', name),
    calls: (name) => counted('calls', name),
    async release(name, which = 'first') {
      await expect.poll(() => side.held(name)).toBeGreaterThan(0);
      const find = which === 'first' ? 'findIndex' : 'findLastIndex';
      await inFrame(
        `gate.kept.splice(gate.kept.${find}(({ name }) => name === '${name}'), 1)[0].pass()`,
      );
    },
    focused: () =>
      html.evaluate(() => {
        const { activeElement } = document;
        if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return '';
        const label = activeElement.getAttribute('aria-label') ?? activeElement.innerText;
        return label.split('\n')[0] ?? '';
      }),
  };
  return side;
}

/** A page with this file open in it. */
export async function openFile(bench: Workbench, bytes: Uint8Array): Promise<void> {
  await bench.open('orders.csv', bytes);
  await expect.poll(() => bench.page.textContent('#file-name')).toBe('orders.csv');
}

/** Writes the results as the menu does. */
export async function classify({ page, menu }: Workbench): Promise<void> {
  await menu('Classify all orders');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
}
