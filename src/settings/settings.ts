// Everything a seller may change, with its default and allowed range. Shares are 0–1, amounts US$.
import * as v from 'valibot';
import { languageCodes, type MarketId, marketIds, uiLanguages } from '../base/ids';
import { own } from '../base/own';
import { markets } from '../market/index';
import { type ParcelDays, parcelDays } from './parcel-days';

const share = (standard: number) =>
  v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), standard);
const dollars = (standard: number) =>
  v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)), standard);
const text = (standard = '') => v.optional(v.pipe(v.string(), v.maxLength(500)), standard);
const countryKey = v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|\*)$/));
const currencyCode = v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/));

/** The shares the marketplaces are known by; of the others nothing is known. */
const knownFees: Readonly<Record<string, number>> = Object.fromEntries(
  marketIds.map((id) => [id, markets[id].feeShare] as const).filter(([, fee]) => fee > 0),
);

/** One entry per setting; `readSettings` checks each by itself, so one wrong value costs only itself. */
const settingsSchema = v.object({
  /** The seller's own language: labels, sentences, the letter beside the buyer's. */
  language: v.optional(v.picklist(uiLanguages), 'en'),
  shopName: text(),
  signature: text(),
  /** Where a buyer sends a return, by destination country; `*` for all others. */
  returnAddress: v.optional(v.record(countryKey, v.pipe(v.string(), v.maxLength(500))), {}),
  /** IANA zone in which days are counted; empty: the sheet's or the marketplace site's own. */
  timeZone: text(),
  /** Which of day and month comes first where neither the export nor the column tells. */
  dates: v.optional(v.picklist(['auto', 'dmy', 'mdy']), 'auto'),
  /** The currency of amounts that name none. */
  currency: v.optional(currencyCode, 'USD'),
  /** Units of a currency per US dollar, for costs typed in another currency than the order's. */
  rates: v.optional(v.record(currencyCode, v.pipe(v.number(), v.gtValue(0))), {}),
  /** Letters when neither the row nor the country tells the buyer's language. */
  fallbackLanguage: v.optional(v.picklist(languageCodes), 'en'),

  /** An order from this value on counts as high value. */
  highValue: dollars(100),
  /** C: goods cost as a share of the order value, where the row gives none. */
  goodsCostShare: share(0.3),
  /** F: what a second, registered parcel costs, by destination. */
  freight: v.optional(v.record(countryKey, v.pipe(v.number(), v.minValue(0))), { '*': 6 }),
  /** R: return freight is the larger of this and `returnFreightFactor` × F. */
  returnFreight: dollars(12),
  returnFreightFactor: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10)), 2),
  /** S: what a returned, sound item is still worth, as a share of C. */
  resaleShare: share(0.5),
  /** k: marketplace fee given back on a refund, as a share of the order value. */
  feeShare: v.optional(
    v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    knownFees,
  ),
  /** q: chance that a second parcel fails too. */
  reshipFailure: share(0.05),
  /** p: chance that the buyer takes a partial refund; x: the share offered. */
  partialAccepted: share(0.5),
  partialShare: share(0.3),
  /** D: what one defect costs the account. */
  defectCost: dollars(10),
  /** d: chance that declining an address change ends in a dispute. */
  declineDispute: share(0.3),
  declineDisputeUntracked: share(0.6),
  /** a: chance that a late parcel still arrives within a week (56 % of late deliveries do). */
  stillArrives: share(0.56),

  /** Days of silence, by kind of service, that make a parcel stalled or lost. */
  parcelDays: v.optional(
    v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))),
    {},
  ),
  /** A marketplace window the seller knows better: rule id → value in the rule's own unit. */
  rules: v.optional(v.record(v.string(), v.pipe(v.number(), v.minValue(0))), {}),
  /** What a column is, by its header: a field, or `ignore`. Which fields there are is known in order/. */
  columns: v.optional(
    v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.maxLength(60))),
    {},
  ),
});

type Parsed = v.InferOutput<typeof settingsSchema>;
export interface Settings extends Readonly<Omit<Parsed, 'parcelDays'>> {
  readonly parcelDays: ParcelDays;
}
export type SettingName = keyof Parsed;

/** A setting that could not be used; the default stands in for it. */
export interface SettingProblem {
  readonly name: string;
  readonly value: string;
  readonly code: 'unknown_setting' | 'bad_setting';
}

const names = Object.keys(settingsSchema.entries) as SettingName[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ "rates.CNY": 7.1 }` and `{ rates: { CNY: 7.1 } }` are the same setting. */
function nested(given: Record<string, unknown>): Map<string, unknown> {
  const out = new Map<string, unknown>();
  for (const [name, value] of Object.entries(given)) {
    const dot = name.indexOf('.');
    const [family, key] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
    const before = out.get(family);
    const family_ = isRecord(before) ? before : {};
    if (key !== '') out.set(family, { ...family_, [key]: value });
    else out.set(family, isRecord(value) ? { ...family_, ...value } : value);
  }
  return out;
}

/** Checks what a settings file or tab gives. Wrong entries are named and replaced by their default. */
export function readSettings(given: unknown): {
  settings: Settings;
  problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const values = nested(isRecord(given) ? given : {});
  const accepted: Record<string, unknown> = {};
  for (const [name, value] of values) {
    const known = names.find((each) => each === name);
    const code = known === undefined ? 'unknown_setting' : 'bad_setting';
    if (known !== undefined) {
      // Families keep their built-in members unless the seller names them.
      const standard: unknown = v.getDefault(settingsSchema.entries[known]);
      const merged = isRecord(standard) && isRecord(value) ? { ...standard, ...value } : value;
      if (v.is(settingsSchema.entries[known], merged)) {
        accepted[known] = merged;
        continue;
      }
    }
    problems.push({ name, value: JSON.stringify(value)?.slice(0, 80) ?? '', code });
  }
  const parsed = v.parse(settingsSchema, accepted);
  return { settings: { ...parsed, parcelDays: parcelDays(parsed.parcelDays) }, problems };
}

// The same as `readSettings({})` without checking our own values in every cell.
export const defaultSettings: Settings = {
  ...v.getDefaults(settingsSchema),
  parcelDays: parcelDays({}),
};

/** The member of a family for one key, else its `*`, else nothing. */
export const familyValue = <T>(family: Readonly<Record<string, T>>, key: string): T | undefined =>
  own(family, key) ?? own(family, '*');

/** k: the share of the order value a marketplace gives back with a refund. */
export const feeShareOf = (settings: Settings, market: MarketId): number =>
  familyValue(settings.feeShare, market) ?? 0;
