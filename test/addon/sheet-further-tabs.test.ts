// Further tabs of the same file, through the built script: offered, read once the seller agrees, and never before.
import { describe, expect, it } from 'vitest';
import type { FurtherView } from '../../src/addon/panel/further';
import { cheap, dear, headers, quiet } from './orders';
import { type Desk, openDesk, pictureOf, said } from './sheet-helpers';
import { ask, orderOf } from './sidebar-helpers';

const asText = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell, i) => (i === 0 && cell !== '' ? `'${cell}` : String(cell))));

/** The buyer of `quiet` is to be written to today; a claim has its own last day. */
const quietId = String(quiet[0]);
const claims = [
  ['Order ID', 'Claim type', 'Claim status', 'Claim opened on', 'Respond by', 'Tracking status'],
  [`'#${quietId}`, 'Claim', 'Open', '2026-11-20', '2026-11-24', 'Returned'],
  ["'999-0000000-0000001", 'Claim', 'Open', '2026-11-20', '2026-11-24', ''],
];
const notes = [
  ['To do', 'Who'],
  ['Buy tape', 'Ann'],
];

const file = (more: Parameters<typeof openDesk>[0] = {}) =>
  openDesk({
    sheets: [
      { name: 'Orders', cells: asText([headers, dear, cheap, quiet]), rows: 60, columns: 26 },
      { name: 'Claims', cells: claims, rows: 20, columns: 8 },
      { name: 'Notes', cells: notes, rows: 20, columns: 5 },
    ],
    ...more,
  });

const due = (desk: Desk) => desk.column('Due')[2];
const [today, ofClaim] = ['2026-11-21', '2026-11-24'];
const agree = (desk: Desk, name = 'Claims', agreed = true) =>
  ask(desk, 'agreeTab', { name, agreed }) as FurtherView;

describe('further tabs', () => {
  it('are not read unless the seller agrees', () => {
    const desk = file();
    desk.choose('classify');
    expect(due(desk)).toBe(today);
    expect(desk.texts('A1:B3', 'Notes')).toEqual([...notes, ['', '']]);
  });

  it('are offered where they hold orders of this sheet', () => {
    const desk = file();
    expect(ask(desk, 'furtherTabs', {})).toEqual({
      kind: 'further',
      tabs: [{ name: 'Claims', agreed: false, told: 'tells of 1 order of this sheet' }],
    });
    expect(ask(desk, 'furtherTabs', {}, 'zh')).toEqual({
      kind: 'further',
      tabs: [{ name: 'Claims', agreed: false, told: '涉及本表 1 个订单' }],
    });
  });

  it('are joined by Classify once agreed, with what stands in no order and where they differ', () => {
    const desk = file();
    expect(agree(desk).tabs).toEqual([
      { name: 'Claims', agreed: true, told: 'tells of 1 order of this sheet' },
    ]);
    const before = pictureOf(desk.backing, 'Claims');
    const text = said(desk.choose('classify'));
    expect(due(desk)).toBe(ofClaim);
    expect(text).toContain('Read together: Claims tells of 1 order.');
    expect(text).toContain(
      'Claims: 1 order is not in this sheet (999-0000000-0000001) and is not judged here.',
    );
    expect(text).toMatch(
      /Where the tabs differ:\n.*Tracking status, order .*Orders is used, because it knows this best\./,
    );
    expect(pictureOf(desk.backing, 'Claims')).toEqual(before);
  });

  it('are joined by the sidebar as well, order by order and in a run', () => {
    const desk = file();
    agree(desk);
    const shown = orderOf(desk, 4);
    expect([shown.level, shown.due?.text]).toEqual(['high', '24 Nov 2026']);
    const part = ask(desk, 'classify', { from: null, counted: null, rows: 1000 });
    expect(due(desk)).toBe(ofClaim);
    expect(JSON.stringify(part)).toContain('Claims: 1 order is not in this sheet');
  });

  it('are left again when the seller says so, and a tab that is gone is named', () => {
    const desk = file();
    agree(desk);
    agree(desk, 'Claims', false);
    desk.choose('classify');
    expect(due(desk)).toBe(today);
    agree(desk);
    desk.user.rename('Claims', 'Old claims');
    expect(said(desk.choose('classify'))).toContain('There is no tab “Claims” to read');
  });

  it('cost a few calls, and none before the seller agrees', () => {
    const calls = (desk: Desk) => {
      const { by, total } = desk.choose('classify').calls;
      return { reads: by['Range.getValues'] ?? 0, total };
    };
    const [alone, beside] = [file(), file()];
    agree(beside);
    calls(alone);
    calls(beside);
    // The numbers of this sheet in three runs of columns, and the tab.
    const [before, after] = [calls(alone), calls(beside)];
    expect(after.reads - before.reads).toBeLessThanOrEqual(5);
    expect(after.total - before.total).toBeLessThan(30);
    agree(beside, 'Claims', false);
    calls(beside);
    expect(calls(beside)).toEqual(before);
  });

  it('are not in formulas, and Why says so', () => {
    const desk = file();
    agree(desk);
    desk.choose('setUp', 'NO');
    expect(desk.column('Why')[2]).toMatch(/ Formulas do not read “Claims”; Classify does\.$/);
  });
});
