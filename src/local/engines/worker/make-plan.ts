// A plan for the worker from a file that stands for all: its header and its rows, read as the command line reads them.

import type { Day } from '../../../base/day';
import type { UiLanguage } from '../../../base/ids';
import { plan, type Settings } from '../../../desk';
import { knownColumns, ownRows } from '../../../results/known-columns';
import { readTable } from '../../files/read';
import { type KeptPlan, keepPlan } from '../kept-plan';
import { refuseCall } from '../order-call';

interface Sample {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What rows name to be read by it. */
  readonly source: string;
}

export async function makePlan(
  { file, bytes, source }: Sample,
  settings: Settings,
  today: Day,
  language: UiLanguage,
): Promise<KeptPlan> {
  const read = await readTable(bytes, file);
  if (!read.ok) return refuseCall('unreadable', language, { file, detail: read.problem.detail });
  for (const { name, rows } of read.file.sheets) {
    const own = ownRows(rows, knownColumns(rows));
    const made = plan(own, [], settings, `${file} ${name}`, today);
    if (made.ok) {
      const below = own.length - made.plan.sheet.headerRow;
      return keepPlan(made.plan, { source, rows: below, delimiter: read.file.delimiter }, today);
    }
  }
  return refuseCall('no_orders', language, { file });
}
