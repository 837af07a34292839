// What a person does with the add-on, from the first click on; each begins with a file as it may be then.
import type { UiLanguage } from '../../src/base/ids';
import type { MemoryOptions } from '../../src/emulator/memory/memory';
import { cheap, dear, headers, quiet } from '../addon/orders';
import type { Person } from './person';

export interface Scenario {
  readonly name: string;
  readonly language?: UiLanguage;
  readonly sheets: NonNullable<MemoryOptions['sheets']>;
  /** What was done before, without faults. */
  readonly before?: (one: Person) => void;
  /** What fails, and is done again. */
  readonly act: (one: Person) => void;
}

const text = (cells: readonly unknown[]) =>
  cells.map((cell, i) => (i === 0 && cell !== '' ? `'${String(cell)}` : String(cell)));

/** Six orders, with columns of the seller's own: a formula, a note, a mark. */
const rows = [dear, cheap, quiet, dear, cheap, quiet].map((order, i) => [
  ...text([`${String(order[0]).slice(0, -1)}${i + 1}`, ...order.slice(1)]),
  '=ROW()',
  i % 2 === 0 ? 'call back' : '',
]);
export const orders = {
  name: 'Orders',
  cells: [[...text(headers), 'No.', 'My note'], ...rows],
  rows: 12,
  columns: 20,
};
const own = {
  ...orders,
  cells: orders.cells.map((line, i) => [...line, i === 0 ? 'Handled' : '']),
};
const shop = { name: 'Shop', cells: [['Rent', '700']], rows: 5, columns: 3 };
const sheets = [orders, shop];

const firstId = rows[0]?.[0]?.slice(1) ?? '';
export const place = ({ backing }: Person) => ({
  sheet: backing.book().sheets[0]?.id ?? 0,
  row: 2,
  orderId: firstId,
});

/** A day to look again on, in a cell that is blank. */
export const nextWeek = { to: '2026-11-27', seen: '', undo: null };

const classify = (one: Person): void => void one.choose('classify');
const asValues = (one: Person): void => void one.choose('setUp', 'YES');
const asFormulas = (one: Person): void => void one.choose('setUp', 'NO');
const remove = (one: Person): void => void one.choose('remove', 'OK');

/** The seller has worked on: a message, a new order, a mark, a letter to be written again. */
function workOn({ user }: Person): void {
  user.type('Orders', 'N4', 'Where is my parcel?');
  const last = [...text(quiet)];
  last.forEach((cell, i) => {
    user.type('Orders', `${String.fromCharCode(65 + i)}8`, i === 0 ? "'8193402210040009" : cell);
  });
  user.type('Orders', 'Q2', 'paid twice');
  user.type('Orders', 'Z3', '✓');
  user.type('Orders', 'Y2', '');
}

const isPart = (
  given: unknown,
): given is { readonly next: number | null; readonly counted: object } =>
  typeof given === 'object' && given !== null && 'next' in given && 'counted' in given;

/** The page classifies part by part, and stops at the first part that fails. */
export function pass({ ask }: Person, most = Number.POSITIVE_INFINITY): void {
  let [from, counted]: [number | null, object | null] = [null, null];
  for (let part = 0; part < most; part += 1) {
    const given = ask('classify', { from, counted, rows: 3 });
    if (!isPart(given) || given.next === null) return;
    [from, counted] = [given.next, given.counted];
  }
}

/** Settings as closed orders may propose them. */
const proposed = { values: { chanceShift: '0.5', reshipFailure: '0.1' } };

export const scenarios: readonly Scenario[] = [
  { name: 'classify, the first time', sheets, act: classify },
  { name: 'classify, the first time, in Chinese', sheets, language: 'zh', act: classify },
  {
    name: 'classify again after a day’s work',
    sheets,
    before(one) {
      classify(one);
      workOn(one);
      one.sleep();
    },
    act: classify,
  },
  {
    name: 'classify on where the page was stopped',
    sheets,
    before: (one) => pass(one, 1),
    act: classify,
  },
  { name: 'set up as values', sheets, act: asValues },
  { name: 'set up as formulas', sheets, act: asFormulas },
  { name: 'from values to formulas', sheets, before: asValues, act: asFormulas },
  { name: 'from formulas to values', sheets, before: asFormulas, act: asValues },
  {
    name: 'from formulas to values on another day',
    sheets,
    before(one) {
      asFormulas(one);
      one.sleep();
    },
    act: asValues,
  },
  {
    name: 'refresh formulas that were typed over',
    sheets,
    before(one) {
      asFormulas(one);
      one.user.type('Orders', 'R2', 'mine');
      one.sleep();
    },
    act: (one) => void one.choose('refresh'),
  },
  {
    name: 'open the file on another day',
    sheets,
    before(one) {
      asFormulas(one);
      one.sleep();
    },
    act: (one) => one.open(),
  },
  { name: 'edit settings', sheets, act: (one) => void one.choose('settings') },
  { name: 'edit letters', sheets, act: (one) => void one.choose('letters') },
  { name: 'remove values', sheets, before: classify, act: remove },
  { name: 'remove formulas', sheets, before: asFormulas, act: remove },
  { name: 'the page’s classification, part by part', sheets, act: (one) => pass(one) },
  {
    name: 'the page’s classification of a sheet set up before',
    sheets,
    before(one) {
      asValues(one);
      workOn(one);
    },
    act: (one) => pass(one),
  },
  {
    name: 'the page’s set-up as values',
    sheets,
    act: ({ ask }) => void ask('prepare', { mode: 'values' }),
  },
  {
    name: 'the page’s set-up as formulas',
    sheets,
    act: ({ ask }) => void ask('prepare', { mode: 'formulas' }),
  },
  {
    name: 'the page’s settings, saved the first time',
    sheets,
    act: ({ ask }) =>
      void ask('saveSettings', { values: { language: 'zh', 'returnAddress.*': '1 High St' } }),
  },
  {
    name: 'the page’s settings, saved again',
    sheets,
    before(one) {
      one.choose('settings');
      one.user.type('Claim settings', 'D3', 'my remark');
      one.user.select('Orders', 'A2');
    },
    act: ({ ask }) => void ask('saveSettings', { values: { language: 'zh', 'freight.*': '7' } }),
  },
  {
    name: 'a column confirmed in the page',
    sheets,
    act: ({ ask }) =>
      void ask('confirmColumns', { columns: [{ header: 'My note', field: 'sellerNote' }] }),
  },
  {
    name: 'what closed orders proposed, applied in the page',
    sheets,
    act: ({ ask }) => void ask('applyLearnt', proposed),
  },
  {
    name: 'what closed orders proposed, taken back in the page',
    sheets,
    before: ({ ask }) => void ask('applyLearnt', proposed),
    act: ({ ask }) => void ask('undoLearnt', {}),
  },
  {
    name: 'the letters, opened from the page',
    sheets,
    act: ({ ask }) => void ask('openTab', { tab: 'letters' }),
  },
  {
    name: 'evidence ticked in the page',
    sheets,
    before: classify,
    act: (one) => void one.ask('tick', { at: place(one), id: 'second_parcel', have: true }),
  },
  {
    name: 'a reply written from the page',
    sheets,
    before: classify,
    act: (one) => void one.ask('writeReply', { at: place(one), text: 'Hallo', replace: true }),
  },
  {
    name: 'an order marked as handled in the page',
    sheets,
    before: classify,
    act: (one) => void one.ask('handle', { at: place(one), handled: true }),
  },
  {
    name: 'an order put to wait in the page',
    sheets,
    before: classify,
    act: (one) => void one.ask('wait', { at: place(one), ...nextWeek }),
  },
  {
    name: 'an order put to wait on a sheet that has no column for it yet',
    sheets,
    before(one) {
      classify(one);
      one.user.remove('Orders', 'column', 27);
    },
    act: (one) => void one.ask('wait', { at: place(one), ...nextWeek }),
  },
  {
    name: 'an order marked in the seller’s own column',
    sheets: [own, shop],
    before: classify,
    act: (one) => void one.ask('handle', { at: place(one), handled: true }),
  },
];
