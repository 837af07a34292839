// The Evidence column: a list of pieces with a box before each. Boxes are ticked in place, so that what
// the seller wrote around them stays.

import type { UiLanguage } from '../base/ids';
import { say } from '../base/say';
import type { Decision } from '../desk';

import { evidenceWords } from '../text/labels';

type EvidenceId = Decision['evidence'][number]['id'];

const ticked = '☑';
const open = '☐';

/** A piece may stand there in either language. */
const labelsOf = (id: EvidenceId): readonly string[] => Object.values(evidenceWords[id]);

/** Where the box of a piece stands; null where the cell does not list it. */
function boxOf(cell: string, id: EvidenceId): number | null {
  for (const label of labelsOf(id))
    for (const box of [ticked, open]) {
      const at = cell.indexOf(`${box} ${label}`);
      if (at >= 0) return at;
    }
  return null;
}

/** Whether a piece is at hand: as the cell says, else as far as the row shows it. */
export function isTicked(cell: string, id: EvidenceId, have: boolean): boolean {
  const at = boxOf(cell, id);
  return at === null ? have : cell.charAt(at) === ticked;
}

const line = (id: EvidenceId, have: boolean, language: UiLanguage): string =>
  `${have ? ticked : open} ${say(evidenceWords[id], language)}`;

const knownLines: ReadonlySet<string> = new Set(
  Object.values(evidenceWords)
    .flatMap((words) => Object.values(words))
    .flatMap((label) => [`${ticked} ${label}`, `${open} ${label}`]),
);

/** Whether a cell holds a list of ours and no other words. */
export const isEvidenceList = (cell: string): boolean =>
  cell.split(' · ').every((each) => knownLines.has(each.trim()));

/** The whole list, as it is first written. */
export const evidenceText = (evidence: Decision['evidence'], language: UiLanguage): string =>
  evidence.map(({ id, have }) => line(id, have, language)).join(' · ');

/** The cell with one box ticked or cleared. */
export function tick(
  cell: string,
  id: EvidenceId,
  have: boolean,
  evidence: Decision['evidence'],
  language: UiLanguage,
): string {
  const before = cell.trim() === '' ? evidenceText(evidence, language) : cell;
  const at = boxOf(before, id);
  if (at === null) return `${before} · ${line(id, have, language)}`;
  return `${before.slice(0, at)}${have ? ticked : open}${before.slice(at + 1)}`;
}

/**
 * The pieces that count now, with the boxes of the cell for those it lists. Null where other words stand in the
 * cell: they are the seller's own.
 */
export function relist(
  cell: string,
  evidence: Decision['evidence'],
  language: UiLanguage,
): string | null {
  // A closed order asks for nothing; what the seller has gathered stays.
  if (evidence.length === 0) return cell;
  if (!isEvidenceList(cell)) return null;
  return evidenceText(
    evidence.map((each) => ({ ...each, have: isTicked(cell, each.id, each.have) })),
    language,
  );
}
