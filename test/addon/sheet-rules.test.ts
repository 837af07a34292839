// The tab of marketplace rules: made when asked for, counted by everywhere, checked cell by cell, never written over.
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rulesRows } from '../../src/results/rules-rows';
import { rulesHint } from '../../src/text/rules-tab';
import { classify } from '../local/run-cli';
import { but, cheap, dear, headers, quiet } from './orders';
import { type Desk, openDesk, picture, pictureOf, said } from './sheet-helpers';
import { ask, orderOf } from './sidebar-helpers';

const orders = [headers, dear, cheap, quiet].map((row) =>
  row.map((cell, i) => (i === 0 ? `'${cell}` : String(cell))),
);
const tab = 'Claim rules';
const titles = rulesRows('en')[0] ?? [];
const letterOf = (title: string) => 'ABCDEFGHIJK'[titles.indexOf(title)] ?? '?';

/** The cell of a rule in the tab. */
function cellOf(desk: Desk, name: string, title = 'Value'): string {
  const at = desk.texts('K1:K130', tab).findIndex(([cell]) => cell === name);
  if (at < 0) throw new Error(`no rule ${name}`);
  return `${letterOf(title)}${at + 1}`;
}
const noteOn = (desk: Desk, cell: string): string => {
  const sheet = desk.backing.book().sheets.find(({ name }) => name === tab);
  const [column, row] = [cell.charCodeAt(0) - 64, Number(cell.slice(1))];
  const area = { sheet: sheet?.id ?? 0, row, column, rows: 1, columns: 1 };
  return String(desk.backing.looks(area, 'note')[0]?.[0] ?? '');
};

/** A file with the tab, and the user back at the orders. */
function withTab(more: Parameters<typeof openDesk>[0] = {}): Desk {
  const desk = openDesk({ orders, ...more });
  desk.choose('rules');
  desk.user.select('Orders', 'A1');
  return desk;
}

/** The message of 20 November, and 48 hours at AliExpress: due on the 22nd, by the marketplace's rule. */
const standard = ['2026-11-22', '2026-11-22', '2026-11-21', ''];
const messageReply = 'aliexpress.message_reply';

describe('a new tab', () => {
  it('stands at the end, opened, with every rule in the seller’s language', () => {
    const desk = openDesk({ orders });
    expect(said(desk.choose('rules'))).toBe(rulesHint.en);
    const { sheets, selection } = desk.backing.book();
    expect(sheets.map(({ name }) => name)).toEqual(['Orders', tab]);
    expect(selection.sheet).toBe(sheets[1]?.id);
    expect(desk.texts('A1:K1', tab)).toEqual([titles]);
    expect(desk.see(cellOf(desk, messageReply), tab).value).toBe(48);
    expect(desk.see(cellOf(desk, messageReply, 'Checked on'), tab).display).toBe('2026-11-21');
    expect(desk.see(cellOf(desk, 'amazon.order_defect_rate'), tab).display).toBe('1.0%');
    const chinese = openDesk({ orders, language: 'zh' });
    expect(said(chinese.choose('rules'))).toBe(rulesHint.zh);
    expect(chinese.texts('A1:C1', '纠纷规则')).toEqual([['平台', '规则', '值']]);
  });

  it('changes nothing by being there, and a second click changes nothing in it', () => {
    const desk = withTab();
    desk.choose('classify', 'YES');
    expect(desk.column('Due')).toEqual(standard.slice(0, 3));
    desk.type(cellOf(desk, messageReply), '24', tab);
    desk.type('L5', 'my own remark', tab);
    const before = pictureOf(desk.backing, tab);
    expect(desk.choose('rules').alerts).toEqual([]);
    expect(pictureOf(desk.backing, tab)).toEqual(before);
  });

  it('is finished where a run was cut off', () => {
    const desk = openDesk({
      orders,
      sheets: [
        { name: 'Orders', cells: orders, rows: 60, columns: 26 },
        { name: tab, cells: [], rows: 200, columns: 26 },
      ],
    });
    desk.choose('rules');
    expect(desk.texts('A1:B1', tab)).toEqual([['Marketplace', 'Rule']]);
  });
});

describe('a changed rule', () => {
  it('moves the due days that Classify writes', () => {
    const desk = withTab();
    desk.type(cellOf(desk, messageReply), '24', tab);
    desk.choose('classify', 'YES');
    expect(desk.column('Due')).toEqual(['2026-11-21', '2026-11-21', '2026-11-21']);
  });

  it('is followed by formulas, which get the tab as their last argument when it is made', () => {
    const desk = openDesk({ orders });
    desk.choose('setUp', 'NO');
    const due = desk.columnOf('Due');
    expect(desk.see(`${due}2`).formula).not.toContain('Claim rules');
    desk.choose('rules');
    expect(desk.see(`${due}2`).formula).toContain("'Claim rules'!$A$1:$K)");
    expect(desk.see(`${due}2`).display).toBe('2026-11-22');
    desk.type(cellOf(desk, messageReply), '24', tab);
    expect(desk.see(`${due}2`).display).toBe('2026-11-21');
  });

  it('is named as the seller’s own in the sidebar', () => {
    const desk = withTab();
    desk.type(cellOf(desk, messageReply), '24', tab);
    const view = orderOf(desk, 2);
    expect(view).toMatchObject({
      due: {
        text: '21 Nov 2026',
        rule: 'AliExpress: 24 hours from the buyer’s message (your own rule)',
      },
    });
  });

  it('goes with the tab: deleted, the built-in rules count again', () => {
    const desk = withTab();
    desk.type(cellOf(desk, messageReply), '24', tab);
    desk.choose('classify', 'YES');
    desk.backing.removeSheet(desk.backing.book().sheets.find(({ name }) => name === tab)?.id ?? 0);
    desk.choose('classify', 'YES');
    expect(desk.column('Due').slice(0, 3)).toEqual(standard.slice(0, 3));
  });

  it('is found in a tab that lost its mark and moved its columns, as a copied file has it', () => {
    const desk = openDesk({
      sheets: [
        { name: 'Orders', cells: orders, rows: 60, columns: 26 },
        {
          name: tab,
          cells: [
            ['名称', '值', '单位'],
            [messageReply, '24', '小时'],
          ],
          rows: 20,
          columns: 5,
        },
      ],
    });
    desk.choose('classify', 'YES');
    expect(desk.column('Due').slice(0, 3)).toEqual(['2026-11-21', '2026-11-21', '2026-11-21']);
  });
});

it('a rule, a setting and a typo stand in a copy of the spreadsheet, and in the workbook it is saved as', async () => {
  const light = but(cheap, { 'Order ID': '8193402210040004', Freight: '' });
  const desk = withTab({
    orders: [...orders, light.map((cell, i) => (i === 0 ? `'${cell}` : String(cell)))],
  });
  desk.choose('settings');
  const names = desk.texts('F1:F90', 'Claim settings');
  const freight = `B${names.findIndex(([name]) => name === 'freight.*') + 1}`;
  // Goods 2, freight 1, and one in twenty refunded all the same: 3.28 instead of 5.52 for the refund.
  desk.type(freight, '1', 'Claim settings');
  const typo = cellOf(desk, 'ebay.claim_reply');
  desk.type(typo, 'two days', tab);
  desk.type(cellOf(desk, messageReply), '24', tab);
  const [actions, due] = [
    ['Reship', 'Refund', 'Contact buyer first', 'Reship'],
    ['2026-11-21', '2026-11-21', '2026-11-21', '2026-11-21'],
  ];
  const sheets = [
    { name: 'Orders', rows: desk.texts('A1:O5') },
    { name: 'Claim settings', rows: desk.texts('A1:F90', 'Claim settings') },
    { name: tab, rows: desk.texts('A1:K130', tab) },
  ];

  const copy = openDesk({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      cells: rows.map((row, at) =>
        row.map((cell, i) => (name === 'Orders' && at > 0 && i === 0 ? `'${cell}` : cell)),
      ),
      rows: 150,
      columns: 26,
    })),
  });
  expect(said(copy.choose('classify', 'YES'))).toContain(`${tab}!${typo}, ebay.claim_reply`);
  expect([copy.column('Action').slice(0, 4), copy.column('Due').slice(0, 4)]).toEqual([
    actions,
    due,
  ]);

  const { out, err } = await classify(['o.xlsx', '--json'], {
    'o.xlsx': await writeXlsx({ sheets }),
  });
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map((each) => each.due)).toEqual(due);
  expect(lines.map((each) => each.action)).toEqual(['reship', 'refund', 'contact_first', 'reship']);
  expect(err).toContain(`${tab}!${typo}, ebay.claim_reply: “two days” is not a number`);
});

describe('a typo', () => {
  const sentence =
    '“two days” is not a number that can be used here. Write a whole number, such as 48. Until then the built-in rule counts: 48 hours.';

  it('is said by the menu and stands beside its cell, until it is right; other notes stay', () => {
    const desk = withTab();
    const cell = cellOf(desk, messageReply);
    desk.type(cell, 'two days', tab);
    expect(said(desk.choose('rules'))).toBe(
      `Marketplace rules, tab “${tab}”:\n• ${tab}!${cell}, ${messageReply}: ${sentence}`,
    );
    expect(noteOn(desk, cell)).toBe(`Claim Desk: ${sentence}`);
    const hint = noteOn(desk, 'A1');
    expect(hint).toBe(rulesHint.en);
    desk.type(cell, '24', tab);
    desk.choose('rules');
    expect(noteOn(desk, cell)).toBe('');
    expect(noteOn(desk, 'A1')).toBe(hint);
  });

  it('is said and noted by Classify, which counts by the built-in rule', () => {
    const desk = withTab();
    const cell = cellOf(desk, messageReply);
    desk.type(cell, 'two days', tab);
    const done = desk.choose('classify', 'YES');
    expect(said(done)).toContain(`• ${tab}!${cell}, ${messageReply}: ${sentence}`);
    expect(noteOn(desk, cell)).toBe(`Claim Desk: ${sentence}`);
    expect(desk.column('Due').slice(0, 3)).toEqual(standard.slice(0, 3));
  });

  it('is shown by the sidebar, and so is a setting that says otherwise', () => {
    const desk = withTab();
    desk.type(cellOf(desk, 'ebay.claim_reply'), 'two days', tab);
    desk.type(cellOf(desk, messageReply), '24', tab);
    desk.choose('settings');
    const at = desk.texts('F1:F90', 'Claim settings').findIndex(([name]) => name === '');
    expect(at).toBeGreaterThan(0);
    desk.user.select('Orders', 'A1');
    ask(desk, 'setup', {});
    desk.type('F95', `rules.${messageReply}`, 'Claim settings');
    desk.type('B95', '36', 'Claim settings');
    const view = ask(desk, 'setup', {});
    expect(view.problems).toEqual([
      expect.stringContaining('ebay.claim_reply: “two days” is not a number'),
      `${tab}!${cellOf(desk, messageReply)}, ${messageReply}: The settings say 36 hours for it (rules.${messageReply}); this tab counts.`,
    ]);
  });
});

it('is no sheet of orders', () => {
  const desk = withTab();
  desk.user.select(tab, 'A1');
  const before = picture(desk.backing);
  expect(said(desk.choose('classify'))).toBe(
    'This is the tab with the marketplace rules. Open the sheet with your orders first.',
  );
  expect(picture(desk.backing)).toEqual(before);
});

it('is opened from the sidebar as from the menu', () => {
  const desk = openDesk({ orders });
  expect(ask(desk, 'openTab', { tab: 'rules' })).toEqual({ kind: 'done' });
  expect(desk.backing.book().sheets.map(({ name }) => name)).toEqual(['Orders', tab]);
});
