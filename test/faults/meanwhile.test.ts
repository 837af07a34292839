// Somebody else edits the sheet between any two calls of the script: whatever they do, their cells stay theirs, and
// a letter never ends beside another order. All places: MEANWHILE=all.
import { describe, expect, it } from 'vitest';
import { type Person, person } from './person';
import { changedCells, markOwn, ownCells } from './picture';
import { nextWeek, orders, pass, place } from './scenarios';

/** Far enough to the right, on a sheet with results and on one without. */
const lastColumn = ({ keep }: Person): string =>
  (keep().book.sheets[0]?.columns ?? 0) > 26 ? 'AB' : 'Z';

const edits: Readonly<Record<string, (one: Person) => void>> = {
  'inserts columns': ({ user }) => user.insert('Orders', 'column', 17, 2),
  'deletes a column': ({ user }) => user.remove('Orders', 'column', 4),
  'moves a column': ({ user }) => user.move('Orders', 'column', 17, 2),
  'renames a header': ({ user }) => user.type('Orders', 'Q1', 'Remarks'),
  'sorts whole rows': (one) => one.user.sort('Orders', `A2:${lastColumn(one)}7`, 'A', false),
  'inserts a row': ({ user }) => user.insert('Orders', 'row', 3),
  'deletes a row': ({ user }) => user.remove('Orders', 'row', 3),
};

/** A sheet the add-on has never seen. */
function fresh(): Person {
  const one = person([{ ...orders, columns: 26 }]);
  markOwn(one);
  return one;
}

/** A sheet without a spare row, with results, a new message and letters to be written again. */
function worked(): Person {
  const one = person([{ ...orders, rows: orders.cells.length, columns: 26 }]);
  one.choose('setUp', 'YES');
  one.user.type('Orders', 'N4', 'Where is my parcel?');
  for (const cell of ['Y2', 'Y3', 'Y6']) one.user.type('Orders', cell, '');
  one.user.type('Orders', 'Y5', 'My own words');
  markOwn(one);
  return one;
}

/** A sheet set up as formulas. */
function asFormulas(): Person {
  const one = person([{ ...orders, columns: 26 }]);
  one.choose('setUp', 'NO');
  markOwn(one);
  return one;
}

type Act = readonly [begin: () => Person, run: (one: Person) => void];

const acts: Readonly<Record<string, Act>> = {
  Classify: [worked, (one) => void one.choose('classify')],
  'Classify, the first time': [fresh, (one) => void one.choose('classify')],
  'Set up': [worked, (one) => void one.choose('setUp', 'YES')],
  'Set up as formulas, the first time': [fresh, (one) => void one.choose('setUp', 'NO')],
  'Set up as values after formulas': [asFormulas, (one) => void one.choose('setUp', 'YES')],
  'the page’s pass, part by part': [worked, (one) => pass(one)],
  Write: [
    worked,
    (one) => void one.ask('writeReply', { at: place(one), text: 'Hallo', replace: true }),
  ],
  'Sent, wait': [worked, (one) => void one.ask('wait', { at: place(one), ...nextWeek })],
  Handled: [worked, (one) => void one.ask('handle', { at: place(one), handled: true })],
};

/** Letters that name another order than the one they stand beside, by the order number's last digit, and days. */
function misplaced(one: Person): readonly string[] {
  const [titles = [], ...rows] = one.user.texts('Orders', `A1:${lastColumn(one)}9`);
  const [id, reply] = [titles.indexOf('Order ID'), titles.indexOf('Reply')];
  const wait = titles.indexOf('Look again on');
  return rows.flatMap((row) => {
    if (row[wait] && row[id] !== '8193402210040001') return [`${row[id]}: ${row[wait]}`];
    const own = row[reply] === 'My own words' ? '8193402210040004' : undefined;
    const named = own ?? /81934022100400\d\d/.exec(row[reply] ?? '')?.[0];
    return named === undefined || named === row[id] ? [] : [`${row[id]}: ${named}`];
  });
}

/** Calls after which something stands elsewhere than before. */
const writes =
  /\.(?:set\w*Values?|setFormula|clear\w+|addDeveloperMetadata|insertColumnsAfter|setNumberFormat)$/;
/** How many writes are tried of each act and edit: others in each. */
const few = 3;

/** A call of the script, and whether the file was looked at or changed since the one before it. */
interface Call {
  readonly name: string;
  readonly isNews: boolean;
}

/**
 * The calls before which somebody edits, and those right after a write. After a call that has not touched the file an
 * edit is the same as before it.
 */
function placesIn(calls: readonly Call[], turn: number): readonly number[] {
  if (process.env['MEANWHILE'] === 'all')
    return calls.flatMap(({ isNews }, i) => (isNews ? [i + 1] : []));
  const around = calls.flatMap(({ name }, i) => (writes.test(name) ? [i + 1, i + 2] : []));
  const step = Math.max(1, Math.floor(around.length / few));
  return around.filter((_, i) => i % step === turn % step);
}

describe.each(Object.keys(acts))('%s, while somebody', (act) => {
  const [begin, run] = acts[act] ?? [fresh, () => undefined];
  it.each(Object.keys(edits).map((name, turn) => [name, turn] as const))(
    '%s, changes none of their cells',
    (name, turn) => {
      const edit = edits[name] ?? (() => undefined);
      const one = begin();
      const start = { book: one.keep(), stores: one.host.keep() };
      const calls: Call[] = [];
      let seen = 0;
      one.disturb((call) => {
        if (call.moment === 'before') {
          calls.push({ name: call.name, isNews: one.touched() !== seen });
          seen = one.touched();
        }
        return undefined;
      });
      run(one);
      one.disturb(null);
      // What a run by itself writes into the seller's cells, and what the edit alone makes of them.
      start.book.restore();
      start.stores.restore();
      edit(one);
      const edited = ownCells(one.keep().book);
      const wrong: unknown[] = [];
      for (const at of placesIn(calls, turn)) {
        start.book.restore();
        start.stores.restore();
        let [count, where] = [0, ''];
        one.disturb((call) => {
          if (call.moment === 'before') {
            count += 1;
            if (count === at) {
              where = call.name;
              edit(one);
            }
          }
          return undefined;
        });
        run(one);
        one.disturb(null);
        const after = ownCells(one.keep().book);
        const found = [changedCells(edited, edited, after), ...misplaced(one)];
        if (found.length > 1 || found[0] !== 0)
          wrong.push([
            at,
            where,
            ...found,
            [...edited]
              .filter(([k, v]) => after.get(k) !== v)
              .slice(0, 3)
              .map(([k, v]) => k + v + after.get(k))
              .join(),
          ]);
      }
      expect(wrong).toEqual([]);
    },
  );
});
