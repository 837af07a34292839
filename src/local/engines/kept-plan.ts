// A plan as data: made once from a sample that is named in it, kept as JSON, and handed to every worker. Blocks that
// each made a plan of their own would read the same cell in different ways.

import { type Day, isoOf } from '../../base/day';
import { version } from '../../base/version';
import type { Plan } from '../../desk';
import { type ZoneChanges, zonesOf } from './zone-changes';

export interface KeptPlan {
  /** The version that made it: another may read columns otherwise. */
  readonly claimDesk: string;
  /** What rows name to be read by it. */
  readonly source: string;
  /** The day it was made for, and of how many rows. */
  readonly day: string;
  readonly rows: number;
  /** What parts the columns in the file it was made from; null where that is no text. */
  readonly delimiter: string | null;
  readonly sheet: Plan['sheet'];
  readonly settings: Plan['settings'];
  /** How near the accounts stood to their limits by those rows on that day. */
  readonly nearest: ReturnType<Plan['nearest']>;
  readonly zones: Readonly<Record<string, ZoneChanges>>;
}

/** The sample a plan was made from. */
export type Sample = Pick<KeptPlan, 'source' | 'rows' | 'delimiter'>;

export const keepPlan = (plan: Plan, sample: Sample, today: Day): KeptPlan => ({
  claimDesk: version,
  ...sample,
  day: isoOf(today),
  sheet: plan.sheet,
  settings: plan.settings,
  nearest: plan.nearest(today),
  zones: zonesOf(plan),
});

export const openPlan = ({ sheet, settings, nearest }: KeptPlan): Plan => ({
  sheet,
  settings,
  nearest: () => nearest,
});

export type KeptPlanProblem = 'plan_unreadable' | 'plan_version';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its parts are as `keepPlan` of the same version wrote them, so their outline is enough. */
const isKept = (value: Readonly<Record<string, unknown>>): value is typeof value & KeptPlan =>
  typeof value['source'] === 'string' &&
  isRecord(value['sheet']) &&
  Array.isArray(value['sheet']['columns']) &&
  isRecord(value['settings']) &&
  isRecord(value['nearest']) &&
  isRecord(value['zones']);

/** What `JSON.stringify` made of a plan. */
export function readKeptPlan(text: string): KeptPlan | KeptPlanProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'plan_unreadable';
  }
  if (!isRecord(value) || typeof value['claimDesk'] !== 'string') return 'plan_unreadable';
  if (value['claimDesk'] !== version) return 'plan_version';
  return isKept(value) ? value : 'plan_unreadable';
}
