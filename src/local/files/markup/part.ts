// Texts for the scanner, in pieces: of a packed XML part, or of a file.
import type { Budget } from '../limits';
import { unpacked } from '../unpack';
import type { ZipEntry } from '../zip';
import { createScanner, type Sink } from './scan';

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

/** Tells `sink` what an XML part holds. */
export async function scanPart(entry: ZipEntry, budget: Budget, sink: Sink): Promise<void> {
  const scanner = createScanner(sink);
  let decoder: TextDecoder | null = null;
  for await (const bytes of unpacked(entry, budget)) {
    decoder ??= decoderFor(bytes);
    scanner.push(decoder.decode(bytes, { stream: true }));
  }
  scanner.end();
}

/** The opening tags of these names in an XML part, in their order. */
export async function tagsIn(
  entry: ZipEntry,
  budget: Budget,
  names: readonly string[],
): Promise<readonly { readonly name: string; readonly tag: string }[]> {
  const found: { name: string; tag: string }[] = [];
  await scanPart(entry, budget, {
    open(name, tag) {
      if (!names.includes(name)) return;
      budget.entries(1);
      found.push({ name, tag: budget.keep(tag) });
    },
  });
  return found;
}
