// What BigQuery's functions call: a script of its own, without a clock, a network or `Intl`.

import type { SheetRow } from '../../../base/cell';
import type { Plan } from '../../../desk';
import { openPlan, readKeptPlan } from '../kept-plan';
import { type Asker, dayIn, recordsOf, refuseCall } from '../order-call';
import type { recordOf } from '../result-columns';
import { useZones } from './intl';

let known: { readonly text: string; readonly plan: Plan } | null = null;

/** The same plan comes with every order. */
function planIn(text: string, { language }: Asker): Plan {
  if (known?.text === text) return known.plan;
  const kept = readKeptPlan(text);
  if (typeof kept === 'string') return refuseCall(kept, language, { file: text.slice(0, 40) });
  useZones(kept.zones);
  const plan = openPlan(kept);
  known = { text, plan };
  return plan;
}

/**
 * The orders in lines that belong together. What is wrong fails the query with a sentence.
 * @param plan as `--make-plan` printed it
 * @param today ISO day
 */
export function orders(
  plan: string,
  today: string,
  lines: readonly SheetRow[] | null,
): readonly ReturnType<typeof recordOf>[] {
  const asker: Asker = { language: 'en', line: lines?.[0]?.row ?? 0 };
  return recordsOf(planIn(plan, asker), lines ?? [], dayIn(today, asker));
}
