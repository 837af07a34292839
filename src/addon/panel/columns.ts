// The columns of the sheet as the sidebar shows them: what each is read as, with cells of it, and what
// it may be said to be.

import type { FieldId } from '../../base/fields';
import type { UiLanguage } from '../../base/ids';
import { lazy } from '../../base/lazy';
import { withoutContacts } from '../../base/personal';
import { say } from '../../base/say';
import {
  type Column,
  confirmedColumns,
  contractColumns,
  fieldName,
  headerKeys,
  isBlank,
  type Rows,
  type SheetPlan,
} from '../../desk';
import { sayHolds, unreadColumns } from '../../text/columns';
import { columnWords } from '../../text/sidebar-setup';
import { columnName } from '../sheet/a1';
import type { FileSettings } from '../sheet/settings-tab';

export interface ColumnView {
  readonly letter: string;
  readonly header: string;
  /** Null: not recognised, and not read. */
  readonly field: FieldId | null;
  readonly label: string;
  readonly sure: boolean;
  /** The settings name it. */
  readonly confirmed: boolean;
  /** What it could be, the likeliest first, where it is not read. */
  readonly candidates: readonly FieldId[];
  /** What is in it, in a word, where that may count and is not read; else empty. */
  readonly holds: string;
  /** A few different cells of it, cut; none of personal columns. */
  readonly samples: readonly string[];
}

/** Never shown as an example, though the sheet stands beside it; what is ignored may be personal. */
const hidden: readonly (FieldId | null)[] = ['sensitive', 'ignore'];
/** Shown only where the seller is to say whether the guess is right. */
const personal: readonly (FieldId | null)[] = [
  'buyerName',
  'buyerMessage',
  'sellerNote',
  'city',
  'region',
];
const samplesShown = 2;
const sampleLength = 40;

export const nameOf = (field: FieldId, language: UiLanguage): string =>
  say(fieldName(field), language);

function cut(text: string): string {
  const short = [
    ...withoutContacts(text.slice(0, 4 * sampleLength))
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return short.length > sampleLength
    ? `${short.slice(0, sampleLength - 1).join('')}…`
    : short.join('');
}

function samplesOf(rows: Rows, { index, field, sure }: Column): readonly string[] {
  if (hidden.includes(field) || (sure && personal.includes(field))) return [];
  const found = new Set<string>();
  for (const row of rows) {
    const cell = row[index] ?? null;
    if (!isBlank(cell)) found.add(cut(String(cell)));
    if (found.size === samplesShown) break;
  }
  return [...found];
}

/** What was guessed, then what was not read and may count, then what was read, then all the rest. */
const rankOf = ({ field, sure, holds }: ColumnView): number =>
  field !== null && !sure ? 0 : holds !== '' ? 1 : field !== null ? 2 : 3;

/** Text that can be told from others; a number above a column names nothing. */
const isHeader = (header: string): boolean =>
  headerKeys(header).full !== '' && Number.isNaN(Number(header));

/** What a column may be said to be: the product's own columns, the cost of one piece, and nothing. */
export const choosable = lazy((): readonly FieldId[] => [
  ...contractColumns.flatMap(({ field }): FieldId[] =>
    field === 'goodsCost' ? [field, 'unitCost'] : [field],
  ),
  'ignore',
]);

/** Unsure ones first, unrecognised ones last, but for those with dates, amounts or text. */
export function columnViews(
  sheet: Pick<SheetPlan, 'columns' | 'export'>,
  rows: Rows,
  file: FileSettings,
  language: UiLanguage,
): readonly ColumnView[] {
  const confirmed = confirmedColumns(file.settings);
  const unread = unreadColumns(sheet).filter(({ holds }) => holds !== 'other');
  const places = new Map(unread.map(({ index }, at) => [index, at]));
  const place = ({ index }: Column): number => places.get(index) ?? index;
  return [...sheet.columns]
    .sort((a, b) => place(a) - place(b))
    .filter(({ header }) => isHeader(header))
    .map((column): ColumnView => {
      // A column that only looks like the field is not read as it.
      const field = column.use === 'other' ? 'ignore' : column.field;
      return {
        letter: columnName(column.index + 1),
        header: column.header,
        field,
        label: field === null ? say(columnWords.unknown, language) : nameOf(field, language),
        sure: column.sure || column.use === 'other',
        confirmed: confirmed.has(headerKeys(column.header).full),
        candidates: column.candidates.filter((each) => choosable().includes(each)),
        holds: places.has(column.index) ? sayHolds(column.holds ?? 'other', language) : '',
        samples: samplesOf(rows, column),
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
}
