// `--out`: the seller's rows with the results as further columns, or the lines of `--json`, in a file.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import type { OwnLetters } from '../../desk';
import { addonWords } from '../../text/addon';
import { cliWords } from '../../text/cli';
import { addColumns } from '../files/write';
import type { Asked } from './arguments';
import { detailOf, refuse, type Terminal } from './input';
import type { FileOrders } from './order-book';
import { addedColumns } from './result-columns';

/** A file of JSON lines. */
export const isOfLines = (file: string): boolean => /\.(?:ndjson|jsonl)$/i.test(file);

/** Lines as bytes; a list of all of them, as they could be more than one text holds. */
export function bytesIn(lines: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  return Buffer.concat(Array.from(lines, (line) => encoder.encode(line)));
}

/** Writes a file, and says so where that is not said elsewhere. */
export async function writeFile(
  file: string,
  bytes: Uint8Array,
  language: UiLanguage,
  io: Terminal,
  told: 'written' | null,
): Promise<void> {
  try {
    await io.write(file, bytes);
  } catch (error) {
    refuse('out_failed', language, { file, detail: detailOf(error) });
  }
  if (told !== null) io.err(`${say(cliWords[told], language, { file })}\n`);
}

export async function writeOut(
  out: string,
  { of: { file, bytes, sheet, known, plan: made }, lines, all }: FileOrders,
  asked: Asked,
  letters: OwnLetters,
  io: Terminal,
): Promise<void> {
  const { language } = asked;
  const kind = out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  // A text file cannot hide a column.
  const how = { ...asked, keys: kind === 'xlsx' };
  const { columns, notes, mixed } = addedColumns({ lines, known, width }, all, how, letters);
  try {
    const { headerRow } = made.sheet;
    await io.write(out, await addColumns(bytes, file, sheet.name, headerRow, columns, kind, sheet));
  } catch (error) {
    refuse('out_failed', asked.language, { file: out, detail: detailOf(error) });
  }
  const own = notes.flatMap(({ row, add }) =>
    add === null ? [] : [say(cliWords.row_note, language, { row, sentence: add })],
  );
  if (mixed) io.err(`${say(addonWords.mixed_up, language)}\n`);
  for (const sentence of own) io.err(`${sentence}\n`);
  io.err(`${say(cliWords.written, language, { file: out })}\n`);
}
