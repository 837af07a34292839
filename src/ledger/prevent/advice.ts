// What the seller's own closed orders say of how to have fewer disputes (P34, P35). A group is named only where chance
// alone would bring as many cases to any group at most once in twenty sellers: exact tests, shared out over all
// groups that are looked at (Bonferroni), which are chosen by their size and never by their cases.

import { smallestSample } from '../own-rates';
import { atLeast, exactInterval, fallsByChance } from '../statistics';
import { groupsBy } from './groups';
import { type FaultId, faultIds, type Past } from './past';

export type AdviceKind =
  | 'registered_country'
  | 'registered_method'
  | 'registered_from'
  | FaultId
  | 'proof'
  | 'answer'
  | 'lane'
  | 'buyer';

/** What holds for everybody (P34), said where the own numbers name nothing of it. */
const generalIds = [
  'listing',
  'packing',
  'supplier',
  'papers',
  'registered',
  'proof',
  'answer',
  'calm',
  'chat',
  'reviews',
] as const;
export type GeneralId = (typeof generalIds)[number];

/** Minor units of the currency of the settings, and the interval they lie in with 95 %. */
interface Estimate {
  readonly minor: number;
  readonly from: number;
  readonly to: number;
}

export interface Advice {
  readonly kind: AdviceKind;
  /** Country, method, item or carrier; a lane is `method · country`; empty for what holds for all orders. */
  readonly group: string;
  readonly orders: number;
  /** Orders it went wrong with, their share with its interval, and the share among all other orders. */
  readonly cases: number;
  readonly share: readonly [from: number, to: number];
  readonly elsewhere: number;
  readonly lost: number;
  /** What the change would have cost; 0 where it costs no freight. */
  readonly cost: number;
  readonly saving: Estimate;
  /** The order value from which registered pays; null for every other kind. */
  readonly from: Estimate | null;
  /** The orders it went wrong with. */
  readonly where: readonly { readonly row: number; readonly orderId: string }[];
}

export interface Prevention {
  readonly closed: number;
  /** Fewer closed orders say nothing, and only what holds for everybody is said. */
  readonly enough: boolean;
  /** The greatest saving first. */
  readonly found: readonly Advice[];
  readonly general: readonly GeneralId[];
}

/** Registered, faults, proof, answers, lanes, buyers: each may be wrong once in 120 sellers, all once in 20. */
const mayErr = 0.05 / 6;
/** Smaller groups are not looked at: they could prove nothing, and would make the others prove more. */
const smallestGroup = 10;

const sum = (all: readonly Past[], of: (each: Past) => number): number =>
  all.reduce((total, each) => total + of(each), 0);
const mean = (all: readonly Past[], of: (each: Past) => number): number =>
  sum(all, of) / Math.max(1, all.length);
const placeOf = ({ row, orderId }: Past) => ({ row, orderId });

interface Question {
  readonly kind: AdviceKind;
  readonly keyOf: (each: Past) => string;
  readonly is: (each: Past) => boolean;
  /** What a group lost through its cases; left out, all that they cost. */
  readonly lostIn?: (group: string, cases: readonly Past[]) => number;
  /** What would be saved if every share above that of the others went away, by that loss. */
  readonly whole?: true;
  /** How much of the allowed error this question has. */
  readonly share?: number;
  readonly least?: number;
}

/** Groups with more cases than fall on them by chance, out of all orders the question is put to. */
function standingOut(all: readonly Past[], asked: Question): readonly Advice[] {
  const { kind, keyOf, is, lostIn = (_, some) => sum(some, ({ lost }) => lost), share = 1 } = asked;
  const groups = groupsBy(all, keyOf, asked.least ?? smallestGroup);
  const cases = all.filter(is).length;
  return groups.flatMap(([group, some]): Advice[] => {
    const hit = some.filter(is);
    const [n, d] = [some.length, hit.length];
    if (d < 2 || n === all.length) return [];
    if (fallsByChance(d, n, cases, all.length) > (mayErr * share) / groups.length) return [];
    const elsewhere = (cases - d) / (all.length - n);
    const interval = exactInterval(d, n);
    const lost = lostIn(group, hit);
    // Of cases that cost by themselves what is above the others' share; else that share of the loss.
    const whole = asked.whole === true ? lost : (n * lost) / d;
    const saved = (rate: number) => Math.round(Math.max(0, rate - elsewhere) * whole);
    return [
      {
        ...{ kind, group, orders: n, cases: d, share: interval, elsewhere, cost: 0, from: null },
        lost: Math.round(lost),
        saving: { minor: saved(d / n), from: saved(interval[0]), to: saved(interval[1]) },
        where: hit.map(placeOf),
      },
    ];
  });
}

/** Untracked orders whose price is known: registered would have cost the surcharge and won most disputes. */
const priced = (all: readonly Past[]): readonly Past[] =>
  all.filter(({ untracked, money }) => untracked && money !== null);

const surchargeOf = ({ money }: Past): number => money?.surcharge ?? 0;

/** Where untracked parcels lose more than registered ones would have cost, by an exact test of the rate. */
function registeredBy(
  all: readonly Past[],
  kind: 'registered_country' | 'registered_method',
  keyOf: (each: Past) => string,
): readonly Advice[] {
  const groups = groupsBy(priced(all), keyOf, smallestGroup);
  return groups.flatMap(([group, some]): Advice[] => {
    const hit = some.filter(({ undelivered }) => undelivered);
    const [n, d] = [some.length, hit.length];
    const saves = mean(some, ({ win, money }) => win * (money?.given ?? 0));
    const pays = mean(some, surchargeOf) / Math.max(1, saves);
    if (d < 2 || atLeast(d, n, pays) > mayErr / 2 / groups.length) return [];
    const lost = sum(hit, (each) => each.lost);
    const won = sum(hit, (each) => each.lost * each.win);
    const cost = sum(some, surchargeOf);
    const interval = exactInterval(d, n);
    const saved = (rate: number) => Math.round((rate * n * won) / d - cost);
    const others = all.filter((each) => !each.untracked);
    return saved(d / n) <= 0
      ? []
      : [
          {
            ...{ kind, group, orders: n, cases: d, share: interval, lost, cost, from: null },
            elsewhere: mean(others, ({ undelivered }) => Number(undelivered)),
            saving: { minor: saved(d / n), from: saved(interval[0]), to: saved(interval[1]) },
            where: hit.map(placeOf),
          },
        ];
  });
}

/** Cases below which the value from which registered pays is too vague to name. */
const fewestForValue = 5;

/** P35: the order value from which registered pays, by the seller's own untracked orders. */
function registeredFrom(all: readonly Past[]): readonly Advice[] {
  const some = priced(all);
  const hit = some.filter(({ undelivered }) => undelivered);
  const [n, d] = [some.length, hit.length];
  if (n < smallestSample || d < fewestForValue) return [];
  const interval = exactInterval(d, n);
  const kept =
    sum(some, ({ money }) => money?.given ?? 0) / sum(some, ({ money }) => money?.value ?? 0);
  const pays = (rate: number) =>
    Math.ceil(mean(some, surchargeOf) / (rate * mean(some, ({ win }) => win) * kept));
  const from = { minor: pays(d / n), from: pays(interval[1]), to: pays(interval[0]) };
  const above = some.filter(({ money }) => (money?.value ?? 0) >= from.minor);
  const lostAbove = above.filter(({ undelivered }) => undelivered);
  const cost = sum(above, surchargeOf);
  // By the rate of all untracked parcels, as the value itself: of the dear ones alone there are few.
  const won = sum(above, ({ win, money }) => win * (money?.given ?? 0));
  const saved = (rate: number) => Math.round(rate * won - cost);
  const saving = { minor: saved(d / n), from: saved(interval[0]), to: saved(interval[1]) };
  // A change that may as well cost money is no advice.
  if (saving.from <= 0) return [];
  return [
    {
      ...{ kind: 'registered_from', group: '', orders: n, cases: d, share: interval, cost, from },
      elsewhere: mean(
        all.filter(({ untracked }) => !untracked),
        ({ undelivered }) => Number(undelivered),
      ),
      lost: sum(hit, (each) => each.lost),
      saving,
      where: lostAbove.map(placeOf),
    },
  ];
}

/**
 * Carriers that give no proof of delivery. What came and was not disputed shows how often a carrier leaves the
 * scan out; of its parcels that were said not to have come, about as many had come and could not be proved.
 */
const withoutProof = (all: readonly Past[]): readonly Advice[] =>
  standingOut(
    all.filter(({ scan, disputed }) => scan !== null && !disputed),
    {
      ...{ kind: 'proof', keyOf: ({ carrier }) => carrier, is: ({ scan }) => scan === false },
      lostIn: (group) =>
        sum(
          all.filter((each) => each.carrier === group && each.undelivered && each.scan === false),
          ({ lost, win }) => lost * win,
        ),
      whole: true,
    },
  ).filter(({ saving }) => saving.minor > 0);

/** Which advice for everybody is said better by the seller's own numbers. */
const covers: Readonly<Record<AdviceKind, GeneralId | null>> = {
  registered_country: 'registered',
  registered_method: 'registered',
  registered_from: 'registered',
  packing: 'packing',
  padding: 'packing',
  listing: 'listing',
  supplier: 'supplier',
  papers: 'papers',
  proof: 'proof',
  answer: 'answer',
  lane: null,
  buyer: null,
};

/** The advice of all closed orders of a seller. */
export function prevention(all: readonly Past[]): Prevention {
  const closed = all.length;
  if (closed < smallestSample) return { closed, enough: false, found: [], general: generalIds };
  const buyers = standingOut(all, {
    ...{ kind: 'buyer', keyOf: ({ buyer }) => buyer, is: ({ disputed }) => disputed, least: 2 },
  });
  // What one buyer explains is not told again of a country, nor what a country explains of a method or a lane.
  const again = new Set(buyers.map(({ group }) => group));
  const others = all.filter(({ buyer }) => !again.has(buyer));
  const countries = registeredBy(others, 'registered_country', ({ country }) => country);
  const bad = new Set(countries.map(({ group }) => group));
  const rest = others.filter(({ untracked, country }) => !untracked || !bad.has(country));
  const methods = registeredBy(rest, 'registered_method', ({ method }) => method);
  const dull = new Set(methods.map(({ group }) => group));
  const left = rest.filter(({ untracked, method }) => !untracked || !dull.has(method));
  const found = [
    ...countries,
    ...methods,
    ...registeredFrom(others),
    ...faultIds.flatMap((kind) =>
      standingOut(all, {
        ...{ kind, keyOf: ({ item }) => item, share: 1 / faultIds.length },
        is: ({ fault }) => fault === kind,
      }),
    ),
    ...withoutProof(all),
    ...standingOut(
      all.filter(({ answeredLate }) => answeredLate !== null),
      {
        ...{ kind: 'answer', is: ({ disputed }) => disputed },
        keyOf: ({ answeredLate }) => (answeredLate === true ? 'late' : ''),
      },
    ).map((each) => ({ ...each, group: '' })),
    ...standingOut(left, {
      ...{ kind: 'lane', is: ({ undelivered }) => undelivered },
      keyOf: ({ method, country }) => (method && country ? `${method} · ${country}` : ''),
    }),
    ...buyers.map((each) => ({ ...each, group: '' })),
  ].sort((a, b) => b.saving.minor - a.saving.minor);
  const told = new Set(found.map(({ kind }) => covers[kind]));
  return { closed, enough: true, found, general: generalIds.filter((id) => !told.has(id)) };
}
