// The tables in docs/letters.md: what a letter may mention, and what the check refuses where.

import { marketIds } from '../../base/ids';
import { say } from '../../base/say';
import {
  exampleLetters,
  type Field,
  type FieldName,
  type FlagName,
  fields,
  markets,
} from '../../desk';

import { forbiddenWords } from '../../text/letter-check';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): readonly string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows,
];

/** When a part that hangs on a flag is shown. */
const flags: Readonly<Record<FlagName, string>> = {
  damaged: 'the buyer says: damaged',
  defective: 'the buyer says: does not work',
  wrong_item: 'the buyer says: wrong item',
  missing_item: 'the buyer says: something is missing',
  not_as_described: 'the buyer says: not as described',
  counterfeit: 'the buyer says: not genuine',
  request: 'none of these six',
  claim: 'a claim is open',
  in_tool: 'the marketplace authorises returns itself',
  ask_photos: 'a complaint without photos yet',
  offer_refund: 'a refund is the cheapest way out that lets the buyer keep the item',
  offer_partial: 'a partial refund is',
  offer_reship: 'a second parcel is',
  untracked: 'the parcel has no tracking',
  announced: 'announced, but not scanned yet',
  scan: 'a delivery scan exists',
  failed_attempt: 'a delivery failed',
  came_back: 'the parcel is on its way back, or back',
  late: 'past the promised date',
  slow: 'neither late by the promise nor coming back',
  return_back: 'what was sent back has been received',
  customs: 'the buyer writes about duty or tax',
  cover_unknown: 'the row does not show whether the conditions of a cover hold',
  digital: 'nothing is shipped: a file, a code',
  refunded: 'refunded in full',
  fraud: 'the buyer says that they did not make the payment',
  inquiry: 'a bank asks before it takes the money',
  on_return: 'the refund follows the return',
  protected: 'the payment is marked as protected by the payment service',
  admits: 'the claim says not received, and the buyer writes that it came',
  since: 'delivered since the claim was decided',
};

/** Fields that print something else than their column holds. */
const notes: Readonly<Partial<Record<FieldName, string>>> = {
  amount: 'what a full refund gives back',
  partial: 'what a partial refund gives back',
  given_back: 'what a partial refund has given back already',
  quote: 'what the buyer wrote; only in letters to the marketplace and the bank',
  rule: 'only in letters to the marketplace',
};

function originOf({ from }: Field): string {
  if ('setting' in from) return `setting \`${from.setting}\``;
  return from.column === null ? 'Claim Desk' : 'the column of that name';
}

const fieldTable = (): readonly string[] =>
  table(
    ['field', 'what it prints', '中文', 'from'],
    (Object.keys(fields) as FieldName[]).map((name) => {
      const { label, from } = fields[name];
      const what = [label.en, ...(notes[name] === undefined ? [] : [notes[name]])].join(': ');
      return row(`\`{{${name}}}\``, what, label.zh, originOf({ label, from }));
    }),
  );

const flagTable = (): readonly string[] =>
  table(
    ['part', 'shown where'],
    Object.entries(flags).map(([name, when]) => row(`\`{{#${name}}}…{{/${name}}}\``, when)),
  );

const letterTable = (): readonly string[] =>
  table(
    ['letter', 'action'],
    exampleLetters('en').map(({ letter, action }) => row(`\`${letter}\``, `\`${action ?? ''}\``)),
  );

const ruleTable = (): readonly string[] =>
  table(
    ['rule', 'what', '内容', 'refused by (grade of the source)'],
    (Object.keys(forbiddenWords) as (keyof typeof forbiddenWords)[]).map((category) => {
      const words = forbiddenWords[category];
      const where = marketIds.flatMap((market) => {
        const source = markets[market].bans[category];
        return source === undefined
          ? []
          : [`[${markets[market].name}](${source.url}) (${source.grade})`];
      });
      return row(category, say(words, 'en'), say(words, 'zh'), where.join(', '));
    }),
  );

const blocks: Readonly<Record<string, () => readonly string[]>> = {
  letters: letterTable,
  fields: fieldTable,
  parts: flagTable,
  rules: ruleTable,
};

/** The page with new tables in place of those between its marks. */
export function withLetterTables(page: string): string {
  let made = page;
  for (const [name, lines] of Object.entries(blocks)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [made.indexOf(begin), made.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The page has no ${begin} … ${end}.`);
    made = `${made.slice(0, from)}${begin}\n${lines().join('\n')}\n${made.slice(to)}`;
  }
  return made;
}
