// Which languages a message may be in: by its script, and among Latin letters by the words it holds.
import type { LanguageCode } from '../../base/ids';
import { languageCodes } from '../../base/ids';
import { languages as all } from '../index';
import type { Lexicon } from '../lexicon';
import type { Units } from './units';
import { vocabularyOf } from './vocabulary';

const scripted: ReadonlySet<LanguageCode> = new Set(['ru', 'ja', 'zh']);
/** The languages a word of the same script may be of as well. */
export const rivals = (of: LanguageCode): readonly LanguageCode[] =>
  languageCodes.filter((code) => code !== of && !scripted.has(code));

/** How many of the words speak for a language. */
export function wordsKnown(lexicon: Lexicon, words: Iterable<string>): number {
  const { known, fold } = vocabularyOf(lexicon);
  let count = 0;
  for (const word of words) if (known.has(fold(word))) count++;
  return count;
}

/** A language with fewer known words than this share of the best one is not tried. */
const likely = 0.75;

/** Everyday characters of Chinese that no Japanese text holds. */
const chinese = new Set('这這们們么麼吗嗎呢给給说說还買买卖货单发图块钱个为');

interface Languages {
  /** The most likely ones. */
  readonly languages: readonly LanguageCode[];
  /** Nearly as likely: they share many words, but a Portuguese "no" is no not. */
  readonly near: readonly LanguageCode[];
  /** To be tried where those find nothing: one known word is a weak sign. */
  readonly further: readonly LanguageCode[];
  /** False where no word speaks for any. */
  readonly known: boolean;
}

/** The languages a message may be in. */
export function languagesOf({ units, latin, cyrillic, han, kana }: Units): Languages {
  const languages: LanguageCode[] = [];
  // Kanji alone may be either language; a lone の stands in many Chinese texts.
  if (han > 0 && kana <= 1) languages.push('zh');
  if (kana > 0) languages.push('ja');
  if (cyrillic > 0) languages.push('ru');
  if (latin === 0) {
    if (han > 0 && kana === 0 && !units.some(({ text }) => chinese.has(text))) languages.push('ja');
    return { languages, near: [], further: [], known: languages.length > 0 };
  }
  const words = units.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const counts: { code: LanguageCode; count: number }[] = [];
  for (const code of languageCodes) {
    if (scripted.has(code)) continue;
    counts.push({ code, count: wordsKnown(all[code].lexicon, words) });
  }
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const known = most > 0 || languages.length > 0;
  counts.sort((a, b) => b.count - a.count);
  const near: LanguageCode[] = [];
  const further: LanguageCode[] = [];
  for (const { code, count } of counts)
    if (count === most && most > 0) languages.push(code);
    else if (count >= most * likely) near.push(code);
    else if (most === 1) further.push(code);
  return { languages, near, further, known };
}
