// What a packed part holds, piece by piece: never the whole of it, and never more than it says. Packing
// itself is the platform's: raw deflate is gzip without its frame, and the frame has size and checksum
// checked as well.
import { type Budget, createBudget } from './limits';
import { damaged } from './problem';
import { gzipHead, type ZipEntry } from './zip';

/** Some platforms unpack all of what they are given at once: they get little. */
const pieceSize = 16_384;

function tailOf({ crc, size }: ZipEntry): Uint8Array {
  const tail = new Uint8Array(8);
  const view = new DataView(tail.buffer);
  view.setUint32(0, crc, true);
  view.setUint32(4, size, true);
  return tail;
}

function* pieces(entry: ZipEntry): Generator<Uint8Array<ArrayBuffer>> {
  yield Uint8Array.from(gzipHead);
  for (let at = 0; at < entry.packed.length; at += pieceSize)
    yield entry.packed.slice(at, at + pieceSize);
  yield new Uint8Array(tailOf(entry));
}

function* stored({ packed }: ZipEntry): Generator<Uint8Array> {
  for (let at = 0; at < packed.length; at += pieceSize) yield packed.subarray(at, at + pieceSize);
}

async function* inflated(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const source = pieces(entry);
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = source.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > entry.size) throw damaged();
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A part's bytes in pieces. */
export async function* unpacked(entry: ZipEntry, budget: Budget): AsyncGenerator<Uint8Array> {
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  budget.expect(entry.size);
  const chunks = entry.method === 0 ? stored(entry) : inflated(entry);
  for await (const chunk of chunks) {
    budget.work(chunk.length);
    yield chunk;
  }
}

/** A part of more text than this is not taken apart as a whole. */
const longestPart = 128 * 1024 * 1024;

/** A part's text as a whole. */
export async function unpackText(entry: ZipEntry): Promise<string> {
  if (entry.size > longestPart)
    throw new Error('This workbook is too large to be added to: write a .csv file instead.');
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of unpacked(entry, createBudget()))
    text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}
