// The table in docs/columns.md, made from the columns that the product offers.
import type { FieldId } from '../../base/fields';
import { contractColumns } from '../../desk';

/** What a run of columns is about, by the first of them. */
const groups: Readonly<Partial<Record<FieldId, string>>> = {
  orderId: 'order',
  goodsCost: 'cost',
  shipByDate: 'parcel',
  buyerName: 'buyer',
  issueReason: 'dispute',
  claimType: 'claim',
  refunded: 'outcome',
};

function columnsTable(): string {
  const rows: { readonly about: string; readonly en: string[]; readonly zh: string[] }[] = [];
  for (const { field, en, zh } of contractColumns) {
    const about = groups[field];
    if (about !== undefined) rows.push({ about, en: [], zh: [] });
    rows.at(-1)?.en.push(en);
    rows.at(-1)?.zh.push(zh);
  }
  return [
    '| about | English | 中文 |',
    '| --- | --- | --- |',
    ...rows.map(({ about, en, zh }) => `| ${about} | ${en.join(' · ')} | ${zh.join(' · ')} |`),
  ].join('\n');
}

/** The page with a new table in place of the one it has. */
export const withColumns = (page: string): string =>
  page.replace(/(?:^\|.*\|\n?)+/m, `${columnsTable()}\n`);
