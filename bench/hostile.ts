// npm run bench: texts that are made to be slow. Each fills all cells of twenty rows that text is read from, as a
// stranger could fill them; a formula over them has thirty seconds at Google.
import { dayFromIso } from '../src/base/day';
import { assess, checkLetter, plan, reply } from '../src/desk';
import { defaultSettings } from '../src/settings/settings';
import { processorTime, target } from './target';

/** The longest text a cell is read of. */
const longest = 2000;
const rows = 20;

/** What begins a match again and again, and in the end is none. */
const seeds = [
  ...['1', 'a', 'A', ' ', '\t', '\n', '.', ',', ':', '/', '|', '-', '_', '~', '(', '[', '@', '='],
  ...['1 ', '1,', '1.', '1-', '1/', 'a ', 'a-', 'a.', 'a@', '(a', '"a', 'a\n', ' \n', '10:', '$1'],
  ...[
    '日',
    '日 ',
    '1日',
    '1月',
    '１',
    '１，',
    '的',
    '。',
    'の',
    'ー',
    '号',
    '월',
    'é',
    'e\u0301',
    'ﷺ',
  ],
  ...[
    'not ',
    'no not ',
    'cancel ',
    'return request ',
    'method:|',
    'www.',
    'http://',
    '<b>',
    '&amp;',
  ],
  ...[
    'RB123456789CN ',
    'in transit ',
    'delivered to ',
    'refund, ',
    'wo ist ',
    'où est ',
    'どこ',
    '没',
  ],
];
const ends = ['', '!'];

const columns = ['Buyer message', 'Item', 'Shipping method', 'Tracking status', 'Carrier', 'Note'];
const header = ['Order ID', 'Marketplace', 'Order date', 'Order value', ...columns];
const today = dayFromIso('2026-11-21');

/** Everything that is made of the rows: advice, reasons, letters and what is said of them. */
function judged(text: string, turn: number): number {
  const lines = Array.from({ length: rows }, (_, i) => ({
    row: i + 2,
    // Each its own text: what is known once is not read again.
    cells: [`A-${i}`, 'eBay', '2026-10-20', text, ...columns.map(() => `${turn}.${i}${text}`)],
  }));
  const cells = lines.map((each) => each.cells);
  const made = plan([header], cells, defaultSettings);
  if (!made.ok || today === null) throw new Error('the rows were not understood');
  let letters = 0;
  for (const each of assess(made.plan, lines, today)) {
    letters += reply(each).letters.length + each.decision.options.length;
    checkLetter(text, {
      market: each.order.market,
      language: 'en',
      to: 'buyer',
      action: each.decision.action,
      orderId: each.order.id,
      proactive: false,
    });
  }
  return letters;
}

const texts = seeds.flatMap((seed) =>
  ends.map((end) => seed.repeat(longest / seed.length).slice(0, longest - 10) + end),
);
judged('warm', 0);
let worst = { seconds: 0, text: '' };
for (const [turn, text] of texts.entries()) {
  const seconds = await processorTime(() => judged(text, turn));
  if (seconds > worst.seconds) worst = { seconds, text };
}
console.log(
  `\nOf ${texts.length} texts made to be slow the worst repeats ${JSON.stringify(worst.text.slice(0, 8))}`,
);
target(
  `Twenty rows full of the worst of ${texts.length} texts made to be slow, of the thirty seconds of a formula`,
  worst.seconds,
  { most: 3, unit: 's' },
);
