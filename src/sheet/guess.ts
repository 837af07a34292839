// Columns whose headers nobody listed: a hint in the header and the cells together make a guess, and cells
// that can be only one thing make one by themselves. What could be two things is left for the seller to say.

import type { Cell } from '../base/cell';
import { type FieldId, type FieldKind, kindOf } from '../base/fields';
import { lazy } from '../base/lazy';
import { readType } from '../cells/claim-cell';
import { textOf } from '../cells/read';
import { bracketed, sidesOf } from './header';
import { headerWords } from './header-words';
import { headerWordsAbroad } from './header-words-abroad';
import { filled, readsAs, share } from './value-check';

/** What an unread column holds, so that it can be said what was left out. */
export type Holds = 'dates' | 'money' | 'sentences' | 'other';

/** A column still to be understood. */
export interface Asked {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly Cell[];
}

export interface Guess {
  /** Null: nothing fits, or more than one field does. */
  readonly field: FieldId | null;
  /** The fields it could be, the likeliest first. */
  readonly candidates: readonly FieldId[];
  readonly holds: Holds;
}

/** Scripts that part their words; Chinese and Japanese do not. */
const worded = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;
/** Where the two meet in one header: `Tracking单号`. */
const seam =
  /(?<=[\p{Script=Latin}\d])(?=[\p{Script=Han}])|(?<=[\p{Script=Han}])(?=[\p{Script=Latin}\d])/gu;

/** `Arrived?` → arrived; `shipDate` → ship date; `Expédié le` → expedie le: accents are often left out. */
const spoken = (header: string): string =>
  ` ${header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(seam, ' ')
    .trim()} `;

/** A weak phrase counts this much of a plain one, and only as the whole header. */
const weak = 0.4;
const wholly = 0.9;

interface Phrase {
  readonly field: FieldId;
  readonly text: string;
  /** Its words stand apart, so it must stand there as whole words. */
  readonly whole: boolean;
  readonly isWeak: boolean;
}

const phrasesIn = (table: Readonly<Partial<Record<FieldId, string>>>): readonly Phrase[] =>
  (Object.entries(table) as [FieldId, string][]).flatMap(([field, list]) =>
    list.split(/[|\n]/).map((written): Phrase => {
      const text = spoken(written).trim();
      return { field, text, whole: worded.test(text), isWeak: written.endsWith('~') };
    }),
  );

const phrases = lazy(() => [...phrasesIn(headerWords), ...phrasesIn(headerWordsAbroad)]);

/** How plainly a header hints at a field: the part of it that the hint takes, less for a weak phrase. */
type Hints = ReadonlyMap<FieldId, number>;

/** A hint that takes less of the header than this is about something else: "Item Country" is not the buyer's. */
const least = { worded: 0.6, han: 0.4 };

/** `Store Order ID`, `channel_order_no`; not the number of a return, a purchase or one of its lines. */
const someOrder =
  /^(?!.* (?:items?|lines?|purchase|refund|replacement|returns?|rma|supplier) ).* order (?:id|no|nr|number) $/;

/** Of a header in two languages, `Date/日期`, what both sides hint at; `SKU/品名` is whichever was at hand. */
function hintsIn(header: string): Hints {
  const whole = hintsOf(header);
  const sides = sidesOf(header.normalize('NFKC').trim());
  const [one = whole, two = whole] = sides.length === 2 ? sides.map(hintsOf) : [];
  if (one === two || one.size === 0 || two.size === 0) return whole;
  const common = [...one].filter(([field]) => two.has(field));
  const goods = [...one, ...two].filter(([field]) => field === 'productName');
  return new Map(common.length === 0 && (one.has('sku') || two.has('sku')) ? goods : common);
}

function hintsOf(header: string): Hints {
  // `总价(USD)`: what stands in brackets is seldom the name.
  const text = spoken(header.replace(bracketed, ' ').trim() || header);
  const length = Math.max(1, text.trim().length);
  const found = new Map<FieldId, number>();
  for (const { field, text: phrase, whole, isWeak } of phrases()) {
    if (!text.includes(whole ? ` ${phrase} ` : phrase)) continue;
    const covers = phrase.length / length;
    if (covers < (isWeak ? wholly : whole ? least.worded : least.han)) continue;
    found.set(field, Math.max(found.get(field) ?? 0, isWeak ? weak * covers : covers));
  }
  if (someOrder.test(text)) found.set('orderId', Math.max(found.get('orderId') ?? 0, least.worded));
  return found;
}

const isSentence = (cell: Cell): boolean => {
  const text = textOf(cell);
  return /\p{Script=Han}/u.test(text) ? text.length >= 4 : text.split(/\s+/).length >= 3;
};

/** Some digits, and not so many that it is a number of something. */
const isAmountLong = (cell: Cell): boolean =>
  /\d/.test(textOf(cell)) && !/\d{10}/.test(textOf(cell));

/** What most cells of a column are, for saying what was not read. */
export function holdsOf(cells: readonly Cell[]): Holds {
  const given = filled(cells);
  if (readsAs('day', given) >= 0.6) return 'dates';
  if (readsAs('money', given) >= 0.9 && share(given, isAmountLong) === 1) return 'money';
  return share(given, isSentence) >= 0.3 ? 'sentences' : 'other';
}

/** The share of cells that must read as a kind before a hint counts. */
const enough: Readonly<Partial<Record<FieldKind, number>>> = { day: 0.9, money: 0.9, text: 0.5 };

const fits = (field: FieldId, cells: readonly Cell[]): boolean => {
  const kind = kindOf(field);
  if (field === 'buyerMessage') return share(filled(cells), isSentence) >= 0.3;
  if (field === 'buyerName' && share(filled(cells), isSentence) >= 0.5) return false;
  // How often, on which day, or the number of the second parcel.
  if (field === 'reships')
    return (['count', 'flag', 'tracking'] as const).some((each) => readsAs(each, cells) >= 0.6);
  // "Arrived?" is answered with a day, or with yes and no.
  if (field === 'deliveredDate')
    return Math.max(readsAs('flag', cells), readsAs('day', cells)) >= 0.9;
  // Numbers of parcels are no words, whatever stands above them.
  if (kind === 'text' && share(filled(cells), isParcel) >= 0.9) return false;
  return readsAs(kind, cells) >= (enough[kind] ?? 0.6);
};

/**
 * Shapes of order numbers: digits in the marketplaces' groups, an own prefix with digits, or many digits.
 * Few digits alone may be an amount or a weight.
 */
const orderShape = /^(?:(?:#|[A-Z]{1,5}-?)\d{3,}|\d{7,}|\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})$/i;

/** Shapes that only numbers of parcels have: the postal unions', UPS, USPS, and lines out of China. */
const parcelShape =
  /^(?:[A-Z]{2}\d{9}[A-Z]{2}|1Z[0-9A-Z]{16}|9[1-5]\d{20}|YT\d{16}|LP\d{14}|SF\d{13}|J[JV]D[0-9A-Z]{9,20})$/i;

const isParcel = (cell: Cell): boolean => parcelShape.test(textOf(cell).replace(/\s/g, ''));
const isOrder = (cell: Cell): boolean => orderShape.test(textOf(cell)) && !isParcel(cell);

/** Says what kind of claim it is: “no” is none, and stands in any column of yes and no. */
const saysType = (cell: Cell): boolean => {
  const type = readType(cell);
  return type?.ok === true && type.value !== 'none';
};

const isDistinct = (cells: readonly Cell[]): boolean =>
  new Set(cells.map(textOf)).size === cells.length && cells.length > 1;

/** Numbers of parcels, returns, cases, people and goods look like those of orders. */
const otherNumber =
  /awb|track|refund|return|case|claim|dispute|chargeback|phone|barcode|\b(?:ean|upc)\b|customer|invoice|退|补|采购|售后|快递|物流|运单|电话|手机|条形?码|会员|发票/i;

/** Fields that the cells alone prove. */
const proven: readonly (readonly [FieldId, (cells: readonly Cell[]) => boolean])[] = [
  ['platform', (cells) => readsAs('market', cells) >= 0.9],
  [
    'currency',
    (cells) =>
      share(cells, (cell) => /^[A-Z]{3}$/.test(textOf(cell))) === 1 &&
      readsAs('currency', cells) === 1,
  ],
  ['claimType', (cells) => share(cells, saysType) >= 0.9],
  ['trackingNumber', (cells) => share(cells, isParcel) >= 0.9],
  ['orderId', (cells) => isDistinct(cells) && share(cells, isOrder) >= 0.9],
];

/** Whether the cells sound like headers of a tracker: half of them, or some and an order's number. */
export function soundsLikeHeaders(row: readonly Cell[]): boolean {
  const hints = row.map((cell) =>
    typeof cell === 'string' && cell.length < 60 ? hintsIn(cell) : new Map(),
  );
  const hinted = hints.filter(({ size }) => size > 0).length;
  const filled = row.filter((cell) => cell !== null && cell !== '').length;
  return hinted * 2 >= filled || (hinted > 2 && hints.some((each) => each.has('orderId')));
}

/** The header alone says that it is this field, and could be no other. */
export function isNamed(field: FieldId, header: string): boolean {
  const hints = hintsIn(header);
  return hints.size === 1 && (hints.get(field) ?? 0) >= wholly;
}

/** A guess for each column, in the order given; `taken` are the fields that are read already. */
export function guessColumns(
  asked: readonly Asked[],
  taken: ReadonlySet<FieldId>,
): ReadonlyMap<number, Guess> {
  const guesses = new Map<number, Guess>();
  const used = new Set(taken);
  const open = asked.map((each) => {
    const hints = hintsIn(each.header);
    const given = filled(each.cells);
    const candidates = [...hints]
      .filter(([field]) => !taken.has(field) && given.length > 0 && fits(field, given))
      .sort((a, b) => b[1] - a[1]);
    return { ...each, given, candidates };
  });
  // The surest header speaks first: a field goes to the column whose header says it most plainly.
  const byPlainness = [...open].sort(
    (a, b) => (b.candidates[0]?.[1] ?? 0) - (a.candidates[0]?.[1] ?? 0),
  );
  for (const { index, given, candidates } of byPlainness) {
    const left = candidates.filter(([field]) => !used.has(field));
    const [first, second] = left;
    const alone = first !== undefined && (second === undefined || first[1] > second[1] * 1.2);
    const field = alone ? first[0] : null;
    if (field !== null) used.add(field);
    guesses.set(index, { field, candidates: left.map(([each]) => each), holds: holdsOf(given) });
  }
  for (const { index, header, given } of open) {
    const guess = guesses.get(index);
    if (guess === undefined || guess.field !== null || given.length === 0) continue;
    const found = proven.filter(
      ([field, holds]) =>
        !used.has(field) && !(field === 'orderId' && otherNumber.test(header)) && holds(given),
    );
    const [only] = found;
    if (found.length !== 1 || only === undefined) continue;
    used.add(only[0]);
    guesses.set(index, { ...guess, field: only[0], candidates: [only[0]] });
  }
  return guesses;
}
