// What Classify would give, and what of it is new, before anything is written: with columns and settings as they are
// tried out, or, where nothing is, against what stands in the sheet since the rules, the letters or the rows changed.

import type { SaidColumn } from '../../desk';
import { changesIn } from '../sheet/what-changes';
import { openForSidebar } from './open';
import { readTyped } from './settings';
import { type Going, type Part, part } from './sheet-pass';
import { openOne } from './sheets';
import type { Refused } from './wire';

type Preview = Part & {
  /** Values that cannot be used; the preview is without them. */
  readonly wrong: readonly { readonly name: string; readonly sentence: string }[];
};

/** Looks at a part of the sheet in front; writes nothing. */
export function preview(
  asked: Going & {
    readonly columns: readonly SaidColumn[];
    /** Settings by name as they are typed. */
    readonly values: Readonly<Record<string, string>>;
  },
): Preview | Refused {
  const { columns } = asked;
  const { good: values, problems } = readTyped(asked.values, asked.language);
  const stage = openOne(asked, { columns, values });
  if ('kind' in stage) return stage;
  const { orders } = stage;
  const isTried = columns.length + values.size > 0;
  const before = isTried ? openForSidebar(asked, orders.sheet.getSheetId()) : null;
  // A sheet that could not be read, or holds no results, has nothing that changes.
  const isNew = before === null ? orders.marks.all.length === 0 : 'refusal' in before;
  const saved = before === null || 'refusal' in before ? null : before;
  const compare = isNew
    ? null
    : (block: Parameters<typeof changesIn>[2]) => changesIn(orders, saved, block);
  return { ...part(stage, asked, true, compare), wrong: problems };
}
