// The figures of a measured file as lines of text.

import type { Cell } from '../../base/cell';
import { isIssue, type Labelled, type Measured, type Share } from '../../desk';

/** The labelled messages of a table with the columns text, label, also, language; or what is missing. */
export function labelledRows(
  rows: readonly (readonly Cell[])[],
): { readonly rows: readonly Labelled[] } | { readonly problem: string } {
  const [head = [], ...body] = rows;
  const names = head.map((cell) => String(cell ?? '').trim());
  const at = (name: string): number => names.indexOf(name);
  if (at('text') < 0 || at('label') < 0)
    return { problem: 'The file needs the columns text and label; also and language may follow.' };
  const labelled: Labelled[] = [];
  for (const row of body) {
    const cell = (name: string): string => String(row[at(name)] ?? '').trim();
    const label = cell('label');
    if (!isIssue(label)) return { problem: `No such label: ${label}` };
    const also = cell('also').split(';').filter(isIssue);
    labelled.push({ text: cell('text'), label, also, language: cell('language') });
  }
  return { rows: labelled };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const of = ({ right, all }: Share): string => `${right} of ${all} (${percent(right, all)})`;
const figure = (value: number): string => value.toFixed(2).padStart(6);

/** What was measured, the misread messages last. */
export function report(measured: Measured, listed: boolean): string[] {
  const lines = [
    `Read acceptably: ${of(measured.acceptable)}`,
    ...[...measured.languages].map(([language, share]) => `  ${language || '?'}: ${of(share)}`),
    `Complaints and wishes taken for none: ${of(measured.silenced)}`,
    `Praise taken for a complaint: ${of(measured.alarmed)}`,
    '',
    `${'issue'.padEnd(18)}  prec. recall     F1  messages`,
  ];
  for (const [issue, { precision, recall, f1, labelled }] of measured.issues)
    lines.push(
      `${issue.padEnd(18)} ${figure(precision)} ${figure(recall)} ${figure(f1)}  ${labelled}`,
    );
  if (listed)
    for (const { label, issue, text } of measured.misread)
      lines.push(`${label} read as ${issue}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`);
  return lines;
}
