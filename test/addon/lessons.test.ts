// What closed orders teach, through the sidebar's calls: the same as on the command line, from the sheet part by part;
// applied on request alone, and taken back in one step.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../local/run-cli';
import { type Desk, openDesk, picture } from './sheet-helpers';
import { ask, type Output } from './sidebar-helpers';

const csv = readFileSync('examples/closed-orders.csv', 'utf8');
const cells = csv
  .trim()
  .split('\n')
  .map((line) =>
    line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, '')),
  );
const open = (rows: readonly (readonly string[])[] = cells) =>
  openDesk({ orders: rows, rows: rows.length + 20 });

/** As the page reads: part by part, and then all at once. */
function lessonsOf(desk: Desk, rows = 1000) {
  const past = [];
  let from: Extract<Output<'past'>, { kind: 'past' }>['next'] = null;
  let parts = 0;
  do {
    const part: Output<'past'> = ask(desk, 'past', { from, rows });
    if (part.kind === 'refused') throw new Error(part.sentence);
    past.push(...part.past);
    from = part.next;
    parts += 1;
  } while (from !== null);
  return { seen: ask(desk, 'lessons', { past }), parts };
}

describe('the two thousand closed orders of the examples', async () => {
  const files = { 'c.csv': csv };
  const desk = open();
  const before = picture(desk.backing);
  const { seen, parts } = lessonsOf(desk);

  it('teach in the sidebar what they teach on the command line, each with its orders', async () => {
    const { out } = await classify(['c.csv', '--prevent'], files);
    const told = out.split('\n').flatMap((line) => line.match(/^\d+\. (.*)$/)?.[1] ?? []);
    expect(told).toHaveLength(12);
    expect(seen.found.map(({ text }) => text)).toEqual(told);
    expect(parts).toBeGreaterThan(1);
    for (const { orders } of seen.found)
      for (const { row, orderId } of orders) expect(cells[row - 1]?.[0]).toBe(orderId);
    expect(seen.general.length).toBe(3);
    expect(picture(desk.backing)).toEqual(before);
  });

  it('propose the settings the command line proposes', async () => {
    const { out } = await classify(['c.csv', '--learn'], files);
    const notes = seen.notes.flatMap(({ head, lines }) => [
      '',
      head,
      ...lines.map((line) => `• ${line}`),
    ]);
    const proposed = seen.proposed.map(({ text }) => text);
    expect([seen.learntHead, ...proposed, ...seen.same, ...notes]).toEqual(out.trim().split('\n'));
    expect(seen.proposed.map(({ name }) => name)).toContain('chanceShift');
  });

  it('change a setting when it is applied, as it was tried out, and one step takes it back', () => {
    const [{ name, value } = { name: '', value: '' }] = seen.proposed;
    const values = { [name]: value };
    const rows = { from: null, counted: null, rows: 200, columns: [], values };
    const tried = ask(desk, 'preview', rows);
    expect(tried).toMatchObject({ kind: 'part', wrong: [] });
    const cell = () => desk.texts('A1:F90', 'Claim settings').find((row) => row[5] === name)?.[1];
    expect(seen.back).toBeNull();
    expect(ask(desk, 'applyLearnt', { values }).kind).toBe('done');
    expect(cell()).toBe(value);
    const applied = lessonsOf(desk, 2500).seen;
    expect(applied.back).toMatch(/^Applied on 2026-11-21\. Before: .* at its default\.$/);
    // It stands as proposed, so nothing more is proposed of it.
    expect(applied.proposed.map((each) => each.name)).not.toContain(name);
    expect(ask(desk, 'undoLearnt', {}).kind).toBe('done');
    expect(cell()).toBe('');
    // A setting that was typed by hand since is nobody's to take back.
    ask(desk, 'applyLearnt', { values });
    const row = desk.texts('F1:F90', 'Claim settings').findIndex(([key]) => key === name) + 1;
    desk.type(`B${row}`, '0.1', 'Claim settings');
    desk.user.select('Orders', 'A1');
    ask(desk, 'undoLearnt', {});
    expect(cell()).toBe('0.1');
    expect(ask(desk, 'applyLearnt', { values: { highValueX: '1' } }).kind).toBe('refused');
  });
});

it('of 29 closed orders only what holds for everybody is said, and nothing is proposed', () => {
  const { seen } = lessonsOf(open(cells.slice(0, 30)));
  expect(seen.head).toContain('so far there are 29');
  expect(seen.learntHead).toContain('so far there are 29');
  expect([seen.found, seen.proposed, seen.notes, seen.general.length]).toEqual([[], [], [], 10]);
});
