// Reply and Evidence over time: what we wrote follows the order, what the seller changed stays.

import type { UiLanguage } from '../base/ids';
import type { Decision } from '../desk';
import { evidenceText, relist } from './evidence';
import { isSame, type RowKey, type Seen, seen } from './row-key';

export interface Kept {
  readonly text: string;
  readonly seen: Seen | null;
}

const ours = (text: string): Kept => ({ text, seen: seen(text, '=') });

/** Blank, or as we wrote it: ours to write anew. */
const isOurs = (text: string, before: Seen | null): boolean =>
  text.trim() === '' || (before?.by === '=' && isSame(before, text));

export interface KeptReply extends Kept {
  /** The action it was made for. */
  readonly action: string;
}

/** A reply of ours, written for this action. */
export const ourReply = (wanted: string, action: string): KeptReply => ({
  ...ours(wanted),
  action,
});

/**
 * The reply that is to stand there; the seller's own words stay, and it is kept in mind for which action.
 * `beside` is the action that stands beside it, for a sheet without keys.
 */
export function keptReply(
  text: string,
  wanted: string,
  key: RowKey | null,
  action: string,
  beside: string | null,
): KeptReply {
  const before = key?.reply ?? null;
  if (text === wanted || isOurs(text, before)) return ourReply(wanted, action);
  // Changed again since it was seen: whoever wrote it knew the action that stands beside it.
  const rewritten = before !== null && before.by !== '=' && !isSame(before, text);
  const madeFor = rewritten ? action : (key?.action ?? beside ?? action);
  return { text, action: madeFor, seen: seen(text, madeFor === action ? '~' : '!') };
}

/** The evidence that is to stand there: the seller's ticks stay where the piece still counts, and their own words. */
export function keptEvidence(
  text: string,
  evidence: Decision['evidence'],
  language: UiLanguage,
  key: RowKey | null,
): Kept {
  const wanted = evidenceText(evidence, language);
  if (text === wanted || isOurs(text, key?.evidence ?? null)) return ours(wanted);
  const listed = relist(text, evidence, language) ?? text;
  return listed === wanted ? ours(wanted) : { text: listed, seen: seen(listed, '~') };
}
