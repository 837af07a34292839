// What is wrong with a letter as a whole: its language, its signs, that it says too little.
import type { LanguageCode } from '../../base/ids';
import { type Concept, folded, patternOf, type Words } from '../../languages/forbidden-words';
import type { Line } from '../../languages/line';
import type { Span } from './find';

/** Words that, of the languages written in Latin letters, mostly one uses. */
const everyday: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: 'the and you your we have is will for please with this are it been our not',
  de: 'und der das sie wir ist nicht ihre ihnen bitte fur mit haben eine den zu',
  fr: 'les et vous votre nous est pas pour avec dans merci une ce du au avez',
  es: 'el los las y usted hemos muy gracias nuestro paquete articulo por',
  it: 'il che di non per abbiamo sono suo grazie della nel gli ordine ci',
  pt: 'o os nao com um uma seu em do da foi ao na obrigado nos pacote compra',
};
const sets = Object.entries(everyday).map(
  ([language, words]) => [language, new Set((words ?? '').split(' '))] as const,
);

/** How many everyday words of each of the languages a letter holds. */
function countWords({ text }: Line): (language: string) => number {
  const counts = new Map<string, number>();
  for (const word of text.split(' '))
    for (const [language, words] of sets)
      if (words.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return (language) => counts.get(language) ?? 0;
}

const share = (text: string, pattern: RegExp): number =>
  (text.match(pattern) ?? []).length / Math.max(1, (text.match(/\p{L}/gu) ?? []).length);

/**
 * Whether the letter is surely written in another language than `expected`. Names and addresses in
 * another script, a few foreign words, and a letter in both languages are no reason.
 */
export function inOtherLanguage(letter: string, line: Line, expected: LanguageCode): boolean {
  const letters = (letter.match(/\p{L}/gu) ?? []).length;
  if (letters < 12) return false;
  const han = share(letter, /\p{Script=Han}/gu);
  const kana = share(letter, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const cyrillic = share(letter, /\p{Script=Cyrillic}/gu);
  const latin = share(letter, /\p{Script=Latin}/gu);
  switch (expected) {
    case 'ru':
      return cyrillic < 0.1;
    case 'ja':
      return kana < 0.05;
    case 'zh':
      return han < 0.1 || kana > 0.15;
    default: {
      if (latin < 0.1) return true;
      const count = countWords(line);
      const most = Math.max(...sets.map(([language]) => count(language)));
      return most >= 5 + 4 * count(expected);
    }
  }
}

const spanOf = (found: RegExpExecArray | null): Span | null =>
  found === null ? null : { start: found.index, end: found.index + found[0].length };

/** Pictures among the letters. Signs such as ™ and © are none. */
export const emojiIn = (letter: string): Span | null =>
  spanOf(/[\p{Emoji_Presentation}☺☹❤♥✌☝✨♡]|\p{Extended_Pictographic}\uFE0F/u.exec(letter));

/** Five stars, drawn. */
export const starsIn = (letter: string): Span | null => spanOf(/[★⭐🌟]{4,}/u.exec(letter));

/**
 * Whether a letter only thanks or only says that the parcel was sent, beside greetings and offers of
 * help; `null`: it says more. The first such sentence is what it is about.
 */
export function saysNothing({ text: written, places }: Line, words: Words): Span | null {
  const text = folded(words, written);
  let first: Span | null = null;
  let at = 0;
  for (const sentence of text.split('.')) {
    const start = at;
    at += sentence.length + 1;
    const has = (...concepts: readonly Concept[]): boolean =>
      concepts.some((concept) => patternOf(words, concept).test(sentence));
    const empty = has('thanks', 'shipped') && !has('trouble', 'reward', 'not');
    const short = words.spaced ? sentence.trim().split(' ').length <= 5 : sentence.length <= 8;
    if (!empty && !has('help') && !short) return null;
    if (!empty || first !== null) continue;
    const from = start + Math.max(0, sentence.search(/\S/));
    first = {
      start: places[from] ?? 0,
      end: (places[start + sentence.trimEnd().length - 1] ?? 0) + 1,
    };
  }
  return first;
}
