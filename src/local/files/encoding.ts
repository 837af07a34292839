// Turns the bytes of a text file into text. Exports come in UTF-8, in Excel's UTF-16, and in the old
// encodings of China, Taiwan, Japan and the West, which do not say what they are.
import { type Encoding, plainDecode, textOfPieces } from './decoding';
import { likelyEncoding } from './guess-encoding';

export interface Encoded {
  readonly encoding: Encoding;
  /** Whether the encoding is only a guess. */
  readonly guessed: boolean;
}

const sampleSize = 32_768;

/** The lines that have anything to tell, up to a size at which the answer no longer changes. */
function telling(pieces: Iterable<Uint8Array>): Uint8Array {
  const sample: number[] = [];
  let line: number[] = [];
  const end = (): void => {
    if (sample.length < sampleSize && line.some((byte) => byte >= 0x80)) sample.push(...line);
    line = [];
  };
  for (const piece of pieces) {
    for (let start = 0; start < piece.length && sample.length < sampleSize; ) {
      const newline = piece.indexOf(10, start);
      const next = newline < 0 ? piece.length : newline + 1;
      const room = sampleSize - line.length;
      line.push(...piece.subarray(start, Math.min(next, start + room)));
      if (newline >= 0) end();
      start = next;
    }
    if (sample.length >= sampleSize) break;
  }
  end();
  return new Uint8Array(sample);
}

/** UTF-16 without its mark: every second byte of plain English is zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 5;
  if (odd > enough && even * 20 < odd) return 'utf-16le';
  if (even > enough && odd * 20 < even) return 'utf-16be';
  return null;
}

function marked(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Whether bytes that come in pieces are UTF-8 without a zero in it. */
function isUtf8In(pieces: Iterable<Uint8Array>): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of pieces) {
      if (piece.includes(0)) return false;
      decoder.decode(piece, { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The encoding of a text in pieces, of which `head` is the beginning: the one that is wanted, or the one it shows signs of. */
export function encodingOfPieces(
  pieces: () => Iterable<Uint8Array>,
  head: Uint8Array,
  wanted?: Encoding,
): Encoded {
  const sure = wanted ?? marked(head) ?? (isUtf8In(pieces()) ? 'utf-8' : null);
  if (sure) return { encoding: sure, guessed: false };
  return { encoding: unmarkedUtf16(head) ?? likelyEncoding(telling(pieces())), guessed: true };
}

/** Large files are gone through in pieces of this size, so that no second copy of them is made. */
const pieceSize = 65_536;

function* cutUp(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

/** The encoding of a text that is there as a whole. */
export const encodingOf = (bytes: Uint8Array, wanted?: Encoding): Encoded =>
  encodingOfPieces(() => cutUp(bytes), bytes, wanted);

/** The file's text, the encoding it was read with, and whether that encoding is only a guess. */
export function decode(bytes: Uint8Array, wanted?: Encoding): Encoded & { readonly text: string } {
  const encoded = encodingOf(bytes, wanted);
  return { ...encoded, text: plainDecode(bytes, encoded.encoding) };
}

/** The file's text in pieces. */
export const textPieces = (bytes: Uint8Array, encoding: Encoding): Iterable<string> =>
  textOfPieces(cutUp(bytes), encoding);
