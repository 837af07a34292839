// The table an export is loaded into, by its plan: a column of text for each of its columns, and what tells which lines
// are one order.

import type { Column } from '../../../desk';
import type { KeptPlan } from '../kept-plan';

interface RawColumn {
  readonly name: string;
  /** As the export writes it. */
  readonly header: string;
  /** E-mail, phone, street: never read, so that it is filled is all that is handed over. */
  readonly personal: boolean;
}

export interface RawTable {
  readonly name: string;
  readonly columns: readonly RawColumn[];
  /** Names of the columns with the order's number, the first that is filled counts. */
  readonly numbers: readonly string[];
  /** Names of the columns that tell orders of one number apart. */
  readonly apart: readonly string[];
  /** eBay: lines of one order may share its record number alone. */
  readonly record: string | null;
}

/** Names the engines or the table itself have a use for. */
const taken = ['row', 'source', 'cells', 'order_key'];

const squeezed = (text: string): string =>
  text
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '')
    .join('_');

/** `Order ID` → `order_id`; what has no Latin letter to begin with is called by its place. */
function identifier(header: string, index: number): string {
  const plain = header.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const name = /[^\p{ASCII}]/u.test(plain) ? '' : squeezed(plain);
  return /^[a-z]/.test(name) && name.length <= 60 ? name : `column_${index + 1}`;
}

export function rawTable({ source, sheet }: KeptPlan): RawTable {
  const used = new Set(taken);
  const named = sheet.columns.map((column): RawColumn & Pick<Column, 'field' | 'use' | 'place'> => {
    const wanted = identifier(column.header, column.index);
    const name = used.has(wanted) ? `${wanted}_${column.index + 1}` : wanted;
    used.add(name);
    const { header, field, use, place } = column;
    return { name, header, personal: field === 'sensitive', field, use, place };
  });
  const of = (field: Column['field']): readonly string[] =>
    named
      .filter((column) => column.field === field && column.use === null)
      .sort((a, b) => a.place - b.place)
      .map(({ name }) => name);
  const [record = null] = sheet.export === 'ebay' ? of('orderIdSecondary') : [];
  return {
    name: `raw_${squeezed(source.toLowerCase()) || 'orders'}`,
    columns: named.map(({ name, header, personal }) => ({ name, header, personal })),
    numbers: of('orderId'),
    apart: [...of('platform'), ...of('store')],
    record,
  };
}
