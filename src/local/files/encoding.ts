// Turns the bytes of a text file into text. Exports come in UTF-8, in Excel's UTF-16, and in the old
// encodings of China, Taiwan, Japan and the West, which do not say what they are.
import { japanese, simplified, traditional, words } from './common-characters';

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

interface Candidate {
  readonly encoding: Encoding;
  /** Characters expected in bulk. */
  readonly common: ReadonlySet<string>;
  /** Lead and trail bytes of the encoding's everyday characters (its own first level). */
  readonly lead: readonly [number, number];
  readonly trail: readonly [number, number];
  readonly kana: number;
}

const candidates: readonly Candidate[] = [
  {
    encoding: 'gb18030',
    common: new Set(simplified + traditional),
    lead: [0xb0, 0xd7],
    trail: [0xa1, 0xfe],
    kana: -0.5,
  },
  {
    encoding: 'shift_jis',
    common: new Set(japanese),
    lead: [0x88, 0x98],
    trail: [0x40, 0xfc],
    kana: 3,
  },
  {
    encoding: 'big5',
    common: new Set(traditional),
    lead: [0xa4, 0xc6],
    trail: [0x40, 0xfe],
    kana: -0.5,
  },
  {
    encoding: 'euc-jp',
    common: new Set(japanese),
    lead: [0xb0, 0xcf],
    trail: [0xa1, 0xfe],
    kana: 3,
  },
];

// What windows-1252 has at 0x80–0x9F. Some platforms decode that range as control characters.
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const withC1 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (char) => c1.charAt(char.charCodeAt(0) - 0x80));

function plainDecode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? withC1(text) : text;
}

const everyday = new Map<Encoding, ReadonlySet<string>>();

/** The encoding's first level, as its own decoder spells it out. */
function firstLevel({ encoding, lead, trail }: Candidate): ReadonlySet<string> {
  const known = everyday.get(encoding);
  if (known) return known;
  const pairs: number[] = [];
  for (let a = lead[0]; a <= lead[1]; a++) {
    for (let b = trail[0]; b <= trail[1]; b++) pairs.push(a, b, 0x20);
  }
  const set = new Set(new TextDecoder(encoding).decode(new Uint8Array(pairs)));
  everyday.set(encoding, set);
  return set;
}

const broken = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/;
const asciiLetter = /[A-Za-z]/;
const han = /\p{Script=Han}/u;
const kana = /[\u3040-\u30ff]/;
const halfKana = /[\uff61-\uff9f]/;
const wide = /[\u3000-\u303f\uff01-\uff5e\uffe5]/;
const westernLetter = /[À-ÖØ-öø-ÿŒœŠšŽžŸ]/;
const westernSign = /[€£¥°®©™’‘“”„–—…·×½¼«»¡¿ºª•²³]/;

function eastern(run: readonly string[], text: string, candidate: Candidate): number {
  const level = firstLevel(candidate);
  let sum = 0;
  for (const char of run) {
    if (broken.test(char)) sum -= 20;
    else if (candidate.common.has(char)) sum += 3;
    else if (kana.test(char)) sum += candidate.kana;
    else if (halfKana.test(char)) sum -= 0.5;
    else if (wide.test(char)) sum += 1;
    else if (han.test(char)) sum += level.has(char) ? 1 : -1;
    else sum -= 1;
  }
  // A lone character inside a Latin word is a swallowed accent, not Chinese.
  return run.length === 1 && asciiLetter.test(text) ? sum - 3 : sum;
}

function western(run: readonly string[], text: string): number {
  // No Western word has four accents in a row.
  if (run.length >= 4) return -2 * run.length;
  let sum = 0;
  for (const char of run) {
    if (broken.test(char)) sum -= 20;
    else if (westernLetter.test(char)) sum += asciiLetter.test(text) ? 1.5 : -0.5;
    else if (westernSign.test(char)) sum += 0.5;
    else sum -= 1;
  }
  return sum;
}

/** How much the text reads like what people write in that encoding. */
function score(text: string, candidate: Candidate | null): number {
  let sum = 0;
  const runs = /([\s\S]?)([^\0-\x7f]+)(?=([\s\S]?))/g;
  for (const [, before = '', run = '', after = ''] of text.matchAll(runs)) {
    const chars = [...run];
    sum += candidate ? eastern(chars, before + after, candidate) : western(chars, before + after);
  }
  if (candidate) for (const word of words) if (text.includes(word)) sum += 5;
  return sum;
}

const sampleSize = 32_768;

/** The lines that have anything to tell, up to a size at which the answer no longer changes. */
function telling(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let start = 0;
  while (start < bytes.length && sample.length < sampleSize) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, Math.min(end, start + sampleSize));
    if (line.some((byte) => byte >= 0x80)) sample.push(...line);
    start = end;
  }
  return new Uint8Array(sample);
}

function guess(bytes: Uint8Array): Encoding {
  const sample = telling(bytes);
  let best: Encoding = 'windows-1252';
  let bestScore = score(plainDecode(sample, best), null);
  for (const candidate of candidates) {
    const points = score(plainDecode(sample, candidate.encoding), candidate);
    if (points > bestScore) {
      best = candidate.encoding;
      bestScore = points;
    }
  }
  return best;
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

/** Large files are gone through in pieces of this size, so that no second copy of them is made. */
const pieceSize = 65_536;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceSize)
      decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 in which some tool cut a few characters in half. */
function isWornUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(telling(bytes));
  let bad = 0;
  let good = 0;
  for (const char of text) {
    if (char === '\ufffd') bad++;
    else if (char > '\x7f') good++;
  }
  return good >= 20 && bad * 20 < good;
}

export interface Encoded {
  readonly encoding: Encoding;
  /** Whether the encoding is only a guess. */
  readonly guessed: boolean;
}

/** The encoding of a text file: the one that is wanted, or the one it shows signs of. */
export function encodingOf(bytes: Uint8Array, wanted?: Encoding): Encoded {
  const sure = wanted ?? marked(bytes) ?? (bytes.includes(0) || !isUtf8(bytes) ? null : 'utf-8');
  if (sure) return { encoding: sure, guessed: false };
  const likely = unmarkedUtf16(bytes) ?? (isWornUtf8(bytes) ? 'utf-8' : guess(bytes));
  return { encoding: likely, guessed: true };
}

/** The file's text, the encoding it was read with, and whether that encoding is only a guess. */
export function decode(bytes: Uint8Array, wanted?: Encoding): Encoded & { readonly text: string } {
  const encoded = encodingOf(bytes, wanted);
  return { ...encoded, text: plainDecode(bytes, encoded.encoding) };
}

/** The file's text in pieces. */
export function* textPieces(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const piece = decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
    yield encoding === 'windows-1252' ? withC1(piece) : piece;
  }
  yield decoder.decode();
}
