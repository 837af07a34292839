// Every window and threshold of the marketplaces as one list: what a seller may see and change, each by its name.

import { type MarketId, marketIds } from '../base/ids';
import { lazy } from '../base/lazy';
import { health } from './health';
import { marketOf, markets } from './index';
import type { Market } from './market';
import type { Amounts, Anchor, Figure, Grade, Rule, Silence, Unit } from './rule';

/** What a rule is about: the words for it hang on this. */
export type RuleKind =
  | 'message_reply'
  | 'claim_reply'
  | 'return_reply'
  | 'chargeback_reply'
  | 'payment_dispute_reply'
  | 'inquiry_reply'
  | 'sent_reply'
  | 'appeal'
  | 'claim_earliest'
  | 'claim_latest'
  | 'return_refund'
  | 'return_method'
  | 'returnless'
  | 'signature'
  | 'cap'
  | 'cap_season'
  | 'protection'
  | 'rate';

/** A window's unit, a share of orders, or the currency of an amount. */
export type RuleUnit = Unit | 'share' | 'money';

export interface ListedRule {
  /** `ebay.claim_reply`; of amounts and days by country with the key: `ebay.signature_from.USD`. */
  readonly id: string;
  readonly kind: RuleKind;
  /** Whose it is: a marketplace, card networks, PayPal. */
  readonly whose: MarketId | 'card' | 'paypal';
  /** Country sites it holds on, where it is not the marketplace's own everywhere. */
  readonly sites: readonly string[];
  readonly value: number;
  readonly unit: RuleUnit;
  /** The currency of an amount, the country of a number of days (`*`: all others); else empty. */
  readonly key: string;
  /** What a rate counts; else empty. */
  readonly counts: string;
  /** Null for what is no window. */
  readonly anchor: Anchor | null;
  readonly silence: Silence | null;
  readonly from: string | null;
  readonly source: string;
  readonly grade: Grade;
  readonly checked: string;
}

type Window = readonly [kind: RuleKind, rule: Rule | null];

const windowsOf = (market: Market): readonly Window[] => [
  ['message_reply', market.messageReply],
  ['claim_reply', market.claimReply.claim],
  ['sent_reply', market.claimReply.sent ?? null],
  ['return_reply', market.claimReply.return ?? null],
  ['chargeback_reply', market.claimReply.chargeback ?? null],
  ['payment_dispute_reply', market.claimReply.payment_dispute ?? null],
  ['inquiry_reply', market.inquiryReply],
  ['appeal', market.appeal],
  ['claim_earliest', market.claimEarliest],
  ...market.claimLatest.map((rule): Window => ['claim_latest', rule]),
  ['return_refund', market.returnRefund],
  ['return_method', market.returnMethod],
];

type Listing = Omit<ListedRule, 'whose' | 'sites'>;

const ofWindow = (kind: RuleKind, rule: Rule): Listing => {
  const { id, value, unit, anchor, silence, from = null, source, grade, checked } = rule;
  return {
    ...{ id, kind, value, unit, anchor, silence, from, source, grade, checked },
    key: '',
    counts: '',
  };
};

const noWindow = { counts: '', anchor: null, silence: null, from: null } as const;

const ofAmounts = (
  kind: RuleKind,
  figure: Figure<Amounts> | null,
  unit: RuleUnit = 'money',
): readonly Listing[] =>
  figure === null
    ? []
    : Object.entries(figure.value).map(([key, value]): Listing => {
        const { id, source, grade, checked } = figure;
        return { ...noWindow, id: `${id}.${key}`, kind, value, unit, key, source, grade, checked };
      });

/** The name of a cap's season as one of its keys. */
export const seasonOf = (id: string): string => `${id}.season`;

function figuresOf(market: Market): readonly Listing[] {
  const { returnlessUpTo, signatureFrom, protectionCap: cap, protectionDays } = market;
  return [
    ...ofAmounts('returnless', returnlessUpTo),
    ...ofAmounts('signature', signatureFrom),
    ...ofAmounts('cap', cap),
    ...(cap?.season === undefined
      ? []
      : ofAmounts('cap_season', { ...cap, id: seasonOf(cap.id), value: cap.season.value })),
    ...ofAmounts('protection', protectionDays, 'day').map(
      (each): Listing => ({ ...each, anchor: 'shipped' }),
    ),
  ];
}

const ratesOf = (id: MarketId): readonly Listing[] =>
  health[id].flatMap((rate): Listing[] => {
    const { value, counts, source, grade, checked } = rate;
    if (value === null) return [];
    return [
      {
        ...noWindow,
        ...{ id: rate.id, kind: 'rate', value, unit: 'share', key: '', counts },
        ...{ source, grade, checked },
      },
    ];
  });

const listingsAt = (market: Market): readonly Listing[] => [
  ...windowsOf(market).flatMap(([kind, rule]) => (rule === null ? [] : [ofWindow(kind, rule)])),
  ...figuresOf(market),
];

const whoseOf = (id: string): ListedRule['whose'] => {
  const [first] = id.split('.');
  return first === 'card' || first === 'paypal'
    ? first
    : (marketIds.find((each) => each === first) ?? 'unknown');
};

/** Each once: those of the marketplace, of its sites, its rates; what marketplaces share comes with the first. */
export const listedRules = lazy((): ReadonlyMap<string, ListedRule> => {
  const all = new Map<string, ListedRule & { sites: string[] }>();
  const add = (listing: Listing, site: string | null): void => {
    const known = all.get(listing.id);
    if (known === undefined)
      all.set(listing.id, {
        ...listing,
        whose: whoseOf(listing.id),
        sites: site === null ? [] : [site],
      });
    // What holds everywhere holds on its sites as well.
    else if (site !== null && known.sites.length > 0) known.sites.push(site);
  };
  for (const id of marketIds) {
    for (const listing of listingsAt(markets[id])) add(listing, null);
    for (const site of Object.keys(markets[id].sites))
      for (const listing of listingsAt(marketOf(id, site))) add(listing, site);
    for (const listing of ratesOf(id)) add(listing, null);
  }
  return all;
});
