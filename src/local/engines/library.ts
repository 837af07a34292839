// Claim Desk as a package: what a program of one's own asks for. The rest of the house is no promise.

import type { Assessment, OwnLetters } from '../../desk';
import { toJson } from '../cli/json';

/** An order as `--json` prints it. */
export type OrderJson = ReturnType<typeof toJson>;

/**
 * An order as `--json` prints it.
 * @param letters the seller's own, or an empty map for the built-in ones; left out, it is as with `--no-reply`
 */
export const orderJson = (assessment: Assessment, letters: OwnLetters | null = null): OrderJson =>
  toJson(assessment, letters, null);

export type { Cell, SheetRow } from '../../base/cell';
export { type Day, dayFromIso, isoOf } from '../../base/day';
export {
  type Assessment,
  assess,
  cutBlocks,
  defaultSettings,
  type OwnLetters,
  type Plan,
  type PlanFailure,
  plan,
  readAllSettings,
  reply,
  type SettingProblem,
  type Settings,
} from '../../desk';
