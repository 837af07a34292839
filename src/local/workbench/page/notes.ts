// The line above the spreadsheet: the hint of the example, or how a file was read and what can be changed.

import { type Encoding, encodings } from '../../files/decoding';
import type { How, OpenFile } from '../document/open';
import { byId, element } from './element';
import { word } from './language';

/** How far down a header row can be chosen. */
const LOWEST = 30;

function choiceOf(
  values: readonly string[],
  chosen: string,
  label: string,
  change: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    {},
    ...values.map((value) => {
      const option = element('option', { value }, value);
      option.selected = value === chosen;
      return option;
    }),
  );
  select.addEventListener('change', () => change(select.value));
  return element('label', {}, `${label} `, select);
}

const isEncoding = (value: string): value is Encoding => encodings.some((name) => name === value);

/** The notes of an opened file; `again` reads it in another way. */
function fileNotes({ read, headerRow }: OpenFile, again: (how: How) => void): HTMLElement[] {
  const { encoding, guessed } = read;
  const kept: How = encoding === null ? {} : { encoding };
  const rows = Math.min(read.sheets[0]?.rows.length ?? 1, LOWEST);
  const numbers = Array.from({ length: rows }, (_, row) => String(row + 1));
  const unknown = word('header_unknown');
  return [
    ...(encoding === null
      ? []
      : [
          choiceOf(
            encodings,
            encoding,
            word(guessed ? 'encoding_guessed' : 'encoding'),
            (value) => {
              if (isEncoding(value)) again({ encoding: value });
            },
          ),
        ]),
    choiceOf(
      headerRow === null ? [unknown, ...numbers] : numbers,
      headerRow === null ? unknown : String(headerRow),
      word('header_row'),
      (value) => again({ ...kept, headerRow: Number(value) }),
    ),
  ];
}

/** The notes of the example. */
function exampleNotes(day: string): HTMLElement[] {
  return [element('span', {}, word('hint', { today: { day: Date.parse(day) / 86_400_000 } }))];
}

/** Shows the notes of what is open; `day` is the example's own today. */
export function showNotes(file: OpenFile, day: string | null, again: (how: How) => void): void {
  byId('notes').replaceChildren(
    ...(day === null ? fileNotes(file, again) : exampleNotes(day)),
    element('span', {}, word('stays_here')),
  );
}
