// By which settings, rules and letters a sheet was last classified, so that a change of them can be told.

import { hash } from '../../base/hash';
import type { Orders } from './orders';

const keyOf = ({ sheet }: Orders): string => `claim-desk.judged.${sheet.getSheetId()}`;

/** The language changes words, and no order. */
const stateOf = ({ plan, letters }: Orders): string =>
  hash(JSON.stringify([{ ...plan.settings, language: '' }, [...letters().letters]]));

/** Remembers them: the run has come to its end. */
export function rememberJudged(orders: Orders): void {
  PropertiesService.getDocumentProperties()?.setProperty(keyOf(orders), stateOf(orders));
}

/** Whether they were changed since; false where that is not known. */
export function isJudgedByOthers(orders: Orders): boolean {
  const known = PropertiesService.getDocumentProperties()?.getProperty(keyOf(orders)) ?? null;
  return known !== null && known !== stateOf(orders);
}
