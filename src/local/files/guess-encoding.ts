// Which encoding a text of bytes without a mark most likely is: it is decoded by each, and how much of it reads like
// what people write counts.
import { japanese, simplified, traditional, words } from './common-characters';
import { type Encoding, plainDecode } from './decoding';

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

function guess(sample: Uint8Array): Encoding {
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

/** UTF-8 in which some tool cut a few characters in half. */
function isWornUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample);
  let bad = 0;
  let good = 0;
  for (const char of text) {
    if (char === '\ufffd') bad++;
    else if (char > '\x7f') good++;
  }
  return good >= 20 && bad * 20 < good;
}

/** The likeliest encoding of the lines that have anything to tell. */
export const likelyEncoding = (sample: Uint8Array): Encoding =>
  isWornUtf8(sample) ? 'utf-8' : guess(sample);
