// Mutants that no test can kill, because nobody could notice them, each with its reason.
import type { Mutant } from './mutants';
import { inWords } from './mutants';

export interface Explained {
  readonly file: string;
  /** The line of the source, without its indent: it may move, but not change. */
  readonly line: string;
  /** As the runner prints it. */
  readonly change: string;
  readonly reason: string;
}

export const explained: readonly Explained[] = [
  {
    file: 'src/decision/evidence.ts',
    line: 'pay_duplicate: { both_parcels: 0.6, delivered_scan: 0.2, dispatch_record: 0.2 },',
    change: '0.6 → 1.6',
    reason: 'no row shows both parcels, so the weight only puts them first, where they are already',
  },
  {
    file: 'src/decision/evidence.ts',
    line: 'abuse: { chat_admission: 0.6, message_log: 0.4 },',
    change: '0.6 → 1.6',
    reason: 'no row shows what was admitted in the chat; it comes first either way',
  },
  {
    file: 'src/decision/remedy.ts',
    line: '(prices?.[each] ?? 0) + (againstWish(each, s) ? refusing : 0);',
    change: '0 → 1',
    reason: 'without prices every way out costs the same, whatever it is',
  },
  {
    file: 'src/decision/assess.ts',
    line: "status: order.status === 'cancel_requested' ? 'cancel requested' : '',",
    change: "'' → 'changed'",
    reason: 'a status that no rule knows says as little as none',
  },
  {
    file: 'src/decision/shipping.ts',
    line: 'if (q === null || chance === null || q.V <= 0) return null;',
    change: '0 → 1',
    reason: 'a registered parcel costs more than one cent, so it never pays for an order of one',
  },
  {
    file: 'src/decision/shipping.ts',
    line: 'const chances: Chances = chancesOf(parcel, 0, settings, supposed, order.market);',
    change: '0 → 1',
    reason: 'the chance to win a contest is in no price of sending a parcel',
  },
  {
    file: 'src/parcel/classify.ts',
    line: 'side(method.class) * side(number.class) < 0 &&',
    change: 'side(method.class) * side(number.class) → (side(method.class)) / (side(number.class))',
    reason:
      'only an unknown number is on side 0, and of that nothing is sure enough for a conflict',
  },
  {
    file: 'src/parcel/classify.ts',
    line: "cls === 'registered' || cls === 'tracked' ? 1 : cls === 'unknown' ? 0 : -1;",
    change: '0 → 1',
    reason: 'nothing is sure of a class that is not known, and a conflict is between two that are',
  },
  {
    file: 'src/parcel/classify.ts',
    line: "cls === 'registered' || cls === 'tracked' ? 1 : cls === 'unknown' ? 0 : -1;",
    change: '1 → 2',
    reason: 'only the sign of a side counts',
  },
  {
    file: 'src/cells/currency.ts',
    line: "const plain = text.slice(0, 200).normalize('NFKC').trim();",
    change: 'text.slice(0, 200) → text',
    reason: 'no header is so long: this only bounds the time a hostile one takes',
  },
  {
    file: 'src/parcel/clean.ts',
    line: 'text',
    change:
      "text .slice(0, limit) .normalize('NFKC') .replace(invisible, …  .trim() .slice(0, limit) → text .slice(0, limit) .normalize('NFKC') .replace(invisible, … lace(/\\s+/g, ' ') .trim()",
    reason: 'some characters grow where they become plain; what reads them is linear',
  },
  {
    file: 'src/parcel/state.ts',
    line: 'const end = 300;',
    change: '300 → 301',
    reason: 'a long history is told by its ends, not by one sign more of them',
  },
  {
    file: 'src/parcel/number-fit.ts',
    line: "const [, heads = '', kind, least = '', most = least, ending = ''] = written.exec(form) ?? [];",
    change: "'' → 'changed'",
    reason: 'every form of the table has a beginning and a length; only an ending may be missing',
  },
  {
    file: 'src/parcel/method.ts',
    line: "if (key === '') continue;",
    change: "key === '' → false",
    reason: 'no text without a letter or digit is looked up among the names',
  },
  ...["['DPD', 0.9, ''],", "['UBI', 0.7, ''],", "['Other', 0, ''],"].map((line) => ({
    file: 'src/parcel/method-table.ts',
    line,
    change: "'' → 'changed'",
    reason: 'a line that has no other name; nobody calls one that',
  })),
];

const isAbout = (each: Explained, mutant: Mutant): boolean =>
  each.file === mutant.file && each.line === mutant.source && each.change === inWords(mutant);

export const reasonOf = (
  mutant: Mutant,
  list: readonly Explained[] = explained,
): string | undefined => list.find((each) => isAbout(each, mutant))?.reason;

/** Reasons for what is no longer there. */
export const outdated = (
  mutants: readonly Mutant[],
  list: readonly Explained[] = explained,
): readonly Explained[] => list.filter((each) => !mutants.some((mutant) => isAbout(each, mutant)));
