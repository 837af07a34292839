// Whole invented tables and everything that is made of them: no mail address, phone number, street or postcode of a
// row occurs anywhere, and the buyer's name only in letters.
import { describe, expect, it } from 'vitest';
import type { Cell, SheetRow } from '../../src/base/cell';
import { assess, defaultSettings, plan, tally } from '../../src/desk';
import { explainColumns } from '../../src/local/cli/explain-columns';
import { toJson } from '../../src/local/cli/json';
import { reporting } from '../../src/local/cli/report';
import { diagnosis } from '../../src/results/diagnosis';
import { type ResultId, resultColumns } from '../../src/results/table';
import { sayProblem } from '../../src/text/explain';
import { sayTally } from '../../src/text/summary';
import fc from '../fc';
import { day } from '../make';
import { headerSets } from '../sheet/header-sets';

const today = day('2026-11-21');
/** More by night. */
const tables = Number(process.env['CLAIM_DESK_TABLES'] ?? 2000);
const NAME = 'Zorblat Quimbyson';

/** Of one row; no part of them can come about by chance. */
const secrets = (n: number) => ({
  mail: `zq.buyer${n}@mailbox-qx.example`,
  phone: `+49 1577 55501${n}9`,
  street: `Quxterstraße 7${n}`,
  postcode: `ZQ${n}9 7XQ`,
});
type Secrets = ReturnType<typeof secrets>;

/** What of a row must stand nowhere; digits of the phone however they are spaced. */
const traces = ({ mail, phone, street, postcode }: Secrets): readonly string[] =>
  [mail, phone, street, postcode].map((each) => each.replace(/\s/g, '').toLowerCase());

const own: readonly (readonly [string, string | null])[] = [
  ['Order ID', 'orderId'],
  ['Ordered', 'orderDate'],
  ['Promised', 'promisedDeliveryDate'],
  ['Total', 'orderValue'],
  ['Buyer', 'buyerName'],
  ['Message', 'buyerMessage'],
  ['Country', 'country'],
  ['Status', 'status'],
  ['Tracking', 'trackingNumber'],
  ['Tel. 2', null],
  ['Customer Email', 'sensitive'],
  ['Address', 'sensitive'],
  ['Delivered', 'deliveredDate'],
];
const sets = [...headerSets.map(({ columns }) => columns), own, own, own];

const plausible: Readonly<Record<string, readonly Cell[]>> = {
  orderDate: ['2026-10-20', '2026-11-02', '20/10/2026', 'soon'],
  promisedDeliveryDate: ['2026-11-10', '2026-11-28', 'next week'],
  deliveredDate: ['2026-11-09', '', '31.02.2026'],
  orderValue: ['$24.90', 12.5, '120,00 €', 'a lot'],
  country: ['DE', 'US', 'Germany', 'Neverland'],
  status: ['Shipped', 'Delivered', 'Disputed', 'who knows'],
  trackingNumber: ['RB123456785CN', 'UA123456785CN', '', 'untraceable'],
  quantity: [1, 2, 'two'],
  buyerMessage: ['Where is my parcel?', 'It is broken, I want my money back', '', 'not received'],
};
const odd: readonly Cell[] = ['', '', '', '', 'x', 7, '*****', true, '2026-11-01', null];

interface Table {
  readonly cells: readonly (readonly Cell[])[];
  readonly traces: readonly string[];
}

/** A table of two orders in one of the layouts; in some, contacts stand in a column of something else. */
function tableOf(choices: readonly number[]): Table {
  let turn = 0;
  const next = (below: number): number => {
    turn += 1;
    return ((choices[turn % choices.length] ?? 0) + turn * 7919) % below;
  };
  const pick = <T>(list: readonly T[], otherwise: T): T => list[next(list.length)] ?? otherwise;
  const set = pick(sets, own);
  // Wide exports by some of their columns, always with the order number.
  const [from, id] = [
    8 * next(Math.ceil(set.length / 8)),
    set.findIndex(([, field]) => field === 'orderId'),
  ];
  const columns =
    set.length < 16 ? set : set.filter((_, i) => i === id || (i + from) % set.length < 14);
  const all = [1, 2].map((n) => secrets(n + 3 * next(9)));
  const rows = all.map((each, n) => {
    const kinds = [each.mail, each.phone, each.street, each.postcode];
    return columns.map(([, field]): Cell => {
      const slot = field?.replace(/@.*/, '') ?? null;
      if (slot === 'buyerMessage' && next(8) === 0)
        return `Where is it? Write to ${each.mail} or call ${each.phone}.`;
      if (slot === 'orderId') return next(12) === 0 ? '' : `8193402210040${n}1`;
      if (slot === 'sensitive' || slot === 'ignore') return pick(kinds, each.mail);
      // What a column without a known name holds may be guessed: only contacts are told by their looks.
      if (slot === null) return next(3) === 0 ? pick([each.mail, each.phone], each.mail) : '';
      if (slot === 'buyerName') return NAME;
      // A row that was shifted: contacts where nobody expects them. What names an order or parcel is as it stands.
      if (!/Id|racking/.test(slot) && next(40) === 0)
        return pick([each.mail, each.phone], each.mail);
      return pick(plausible[slot] ?? odd, '');
    });
  });
  return { cells: [columns.map(([header]) => header), ...rows], traces: all.flatMap(traces) };
}

const bare = (text: string): string => text.replace(/\s/g, '').toLowerCase();
const found = (text: string, wanted: readonly string[]): readonly string[] =>
  wanted.filter((each) => bare(text).includes(each));

const ids = Object.keys(resultColumns) as ResultId[];

describe('what is made of a table', () => {
  it('holds no contact of the buyer’s, and their name in letters alone', () => {
    let [orders, problems, letters] = [0, 0, 0];
    const plans = new Map<string, ReturnType<typeof plan>>();
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 6, maxLength: 24 }),
        fc.constantFrom('en' as const, 'zh' as const),
        (choices, language) => {
          const { cells, traces: wanted } = tableOf(choices);
          const settings = { ...defaultSettings, language };
          // Planning takes longest; tables of one layout are often read by the plan of the first.
          const key = `${language} ${cells[0]?.join()}`;
          const anew = (choices[1] ?? 0) % 8 === 0;
          const made = (anew ? null : plans.get(key)) ?? plan(cells, [], settings, 'orders', today);
          plans.set(key, made);
          if (!made.ok) return;
          const first = made.plan.sheet.headerRow;
          const rows: SheetRow[] = cells
            .slice(first)
            .map((line, i) => ({ row: first + 1 + i, cells: line }));
          const all = assess(made.plan, rows, today);
          orders += all.length;
          problems += all.reduce((sum, each) => sum + each.problems.length, 0);
          const view = { language, today, width: 200, colour: false, all: true, each: false };
          // Laying out a page for the terminal takes longer than all else.
          const reported = (withIt: boolean) => {
            if ((choices[0] ?? 0) % 40 > 0) return '';
            const report = reporting(settings, {
              ...view,
              letters: withIt,
              explain: withIt,
              tables: [{ plan: made.plan, name: '', encoding: null, sheet: '' }],
              ownOf: () => new Map(),
              fileOf: () => '',
            });
            report.add(all);
            return report.lines([]).join('\n');
          };
          const manner = { language, letterLanguage: null, own: () => undefined, sayMissing: true };
          const support = diagnosis(made.plan, all, {
            language,
            zone: 'Asia/Shanghai',
            rows: rows.length,
            results: 'values',
            resultColumns: [],
            settingProblems: 0,
            letterProblems: 0,
          });
          // No cell of the sheet at all; a header of one word may be the word of a meaning, too.
          const [titles = [], ...below] = cells;
          const content = [...titles.filter((each) => /\s/.test(String(each))), ...below.flat()];
          const told = ` ${support.split(/[\s,;:()@]+/).join(' ')} `;
          const taken = content
            .map((each) => String(each ?? '').trim())
            .filter((each) => each.length > 3);
          expect(taken.filter((each) => told.includes(` ${each} `))).toEqual([]);
          const shown = [
            support,
            reported(false),
            ...explainColumns(made.plan.sheet, cells.slice(first), language),
            sayTally(tally(all, today), language),
            ...all.flatMap((each) => [
              ...each.problems.map((one) => sayProblem(one, language)),
              ...ids
                .filter((id) => id !== 'reply')
                .map((id) => String(resultColumns[id].value(each, manner))),
            ]),
          ].join('\n');
          expect(
            found(shown, [...wanted, bare(NAME)]).map((each) => [
              each,
              bare(shown).split(each)[0]?.slice(-160),
            ]),
          ).toEqual([]);
          const withLetters = [
            reported(true),
            ...all.flatMap((each) => [JSON.stringify(toJson(each, new Map(), null))]),
          ].join('\n');
          if (withLetters.includes(NAME)) letters += 1;
          expect(
            found(withLetters, wanted).map((each) => [
              each,
              bare(withLetters).split(each)[0]?.slice(-160),
            ]),
          ).toEqual([]);
        },
      ),
      { numRuns: tables, endOnFailure: true },
    );
    expect([orders > 2500, problems > 1000, letters > 100]).toEqual([true, true, true]);
  }, 3_600_000);
});
