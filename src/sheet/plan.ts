// The plan of one sheet: where its header is, which export it is, what each column says and how.
// Made once from the head; every row, block and formula is then read with the same plan.

import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import type { MarketId } from '../base/ids';
import type { Currency } from '../base/money';
import { readCountry } from '../cells/country';
import { siteOf, siteOfFile, zoneOfSite } from '../cells/market';
import { isBlank } from '../cells/read';
import { currencyOfSite } from '../market/currencies';
import { markets } from '../market/index';

import { defaultSettings, type Settings } from '../settings/settings';
import { type Body, bodyOf, type Column, matchColumns, type Rows } from './columns';
import { confirmedColumns } from './confirmed-columns';
import { dateOrders } from './date-orders';
import { decimalMarks } from './decimal-marks';
import { type Detected, detectExport, findHeaderRow } from './detect';
import type { ExportId, TableKind } from './exports/export';
import { factsOf, type TableFacts } from './facts';
import { headerKeys } from './header';
import { kindOfTable } from './kind';

export type PlanFailure = {
  readonly ok: false;
  readonly code: 'empty' | 'no_header' | 'no_order_column';
};

/** How to read a sheet. Plain data: it can be stored and read back. */
export interface SheetPlan {
  /** 1-based, in the rows the plan was made from. */
  readonly headerRow: number;
  /** Null: a sheet made by hand. */
  readonly export: ExportId | null;
  readonly kind: TableKind;
  /** The marketplace of rows that name none. */
  readonly market: MarketId;
  /** The country of the marketplace's site, where it is the same for all rows. */
  readonly site: string | null;
  readonly columns: readonly Column[];
  readonly facts: TableFacts;
  /** What amounts are taken for where nothing names their currency: that of the buyers' one country. */
  readonly currency: Currency | null;
  /** The zone in which days are counted where a row's own site does not tell another. */
  readonly zone: string | null;
  /** The export holds only what the marketplace shipped itself. */
  readonly fulfilment: 'marketplace' | null;
}

/** The value that at least a share of the filled cells agree on. */
function agreed(
  body: Body,
  column: Column | undefined,
  read: (text: string) => string | null,
  atLeast: number,
): string | null {
  if (column === undefined) return null;
  const counts = new Map<string | null, number>();
  let all = 0;
  for (const [text, count] of body.texts(column)) {
    const value = read(text);
    counts.set(value, (counts.get(value) ?? 0) + count);
    all += count;
  }
  const enough = [...counts].find(([, count]) => count >= all * atLeast);
  return enough?.[0] ?? null;
}

export const countryOf = (text: string): string | null => {
  const country = readCountry(text);
  return country?.ok ? country.value : null;
};

function siteOfSheet(
  columns: readonly Column[],
  body: Body,
  detected: Detected | null,
  name: string,
): string | null {
  const column = (field: FieldId) =>
    columns.find((each) => each.field === field && each.use !== 'other');
  const home = detected === null ? 'no' : markets[detected.layout.market].domestic;
  return (
    detected?.variant?.site ??
    agreed(body, column('site'), siteOf, 1) ??
    siteOfFile(name) ??
    (home === 'no' ? null : agreed(body, column('country'), countryOf, home === 'always' ? 1 : 0.8))
  );
}

/** Of fewer orders it is chance that all go to one country. */
const enoughOrders = 3;

/** The currency of the country that all orders go to, where neither column nor seller names one. */
function currencyOfBuyers(
  columns: readonly Column[],
  body: Body,
  settings: Settings,
): Currency | null {
  if (settings.currency !== defaultSettings.currency) return null;
  const column = (field: FieldId) =>
    columns.find((each) => each.field === field && each.use !== 'other');
  const named = column('currency');
  const countries = column('country');
  if (countries === undefined || (named !== undefined && body.texts(named).size > 0)) return null;
  const orders = [...body.texts(countries).values()].reduce((sum, count) => sum + count, 0);
  const country = orders < enoughOrders ? null : agreed(body, countries, countryOf, 1);
  return country === null ? null : currencyOfSite(country);
}

/** A second number stands for the order where there is no other. */
function withOrderColumn(columns: readonly Column[], beside: boolean): readonly Column[] | null {
  if (columns.some((column) => column.field === 'orderId')) return columns;
  const second = columns.find((column) => column.field === 'orderIdSecondary');
  if (second === undefined)
    return beside && columns.some((column) => column.field === 'trackingNumber') ? columns : null;
  return columns.map((column) =>
    column === second ? { ...column, field: 'orderId', sure: false } : column,
  );
}

/** A sheet's header with what its columns are, whether or not orders can be read from them. */
export interface Head {
  /** 1-based. */
  readonly headerRow: number;
  readonly detected: Detected | null;
  readonly columns: readonly Column[];
  /** The sample rows below it. */
  readonly rows: Rows;
}

/** What a column means is told by so many rows; more would not change it. */
const sample = 500;

/** Finds the header and what its columns are; null where no row looks like one. */
export function readHead(head: Rows, settings: Settings): Head | null {
  const confirmed = confirmedColumns(settings);
  const at = findHeaderRow(head, confirmed);
  const headers = at === null ? undefined : head[at];
  if (at === null || headers === undefined) return null;
  const rows = head.slice(at + 1);
  const detected = detectExport(headers.map(headerKeys));
  const columns = matchColumns(headers, rows.slice(0, sample), detected, confirmed);
  return { headerRow: at + 1, detected, columns, rows };
}

/** What is known beside the cells: the name of the file or tab may tell the site, today the year. */
export interface Hint {
  readonly name?: string;
  readonly today?: Day;
  /** A table that is read beside a list of orders: a parcel's number is enough to know a row by. */
  readonly beside?: boolean;
}

/**
 * Makes the plan of a sheet from its rows, header included. All of them are best: a few hundred tell what
 * the columns are, but the one date that proves the order of day and month may be the last.
 */
export function planSheet(
  head: Rows,
  settings: Settings,
  hint: Hint = {},
): { readonly ok: true; readonly plan: SheetPlan } | PlanFailure {
  if (head.every((row) => row.every(isBlank))) return { ok: false, code: 'empty' };
  const found = readHead(head, settings);
  return found === null
    ? { ok: false, code: 'no_header' }
    : planOf(found, bodyOf(found.rows), settings, hint);
}

/** The same by a head whose body was gone through apart. */
export function planOf(
  { headerRow, detected, columns: found }: Head,
  body: Body,
  settings: Settings,
  hint: Hint = {},
): { readonly ok: true; readonly plan: SheetPlan } | PlanFailure {
  const matched = withOrderColumn(found, hint.beside === true);
  if (matched === null) return { ok: false, code: 'no_order_column' };

  const market = detected?.layout.market ?? 'unknown';
  const site = siteOfSheet(matched, body, detected, hint.name ?? '');
  const dated = dateOrders(matched, body, detected, site, settings, hint.today ?? null);
  const columns = decimalMarks(dated, body);
  return {
    ok: true,
    plan: {
      headerRow,
      export: detected?.layout.id ?? null,
      kind: kindOfTable(columns, detected),
      market,
      site,
      columns,
      facts: factsOf(columns, body, detected),
      currency: currencyOfBuyers(columns, body, settings),
      zone: settings.timeZone || zoneOfSite(market, site),
      fulfilment: detected?.variant?.fulfilment ?? null,
    },
  };
}
