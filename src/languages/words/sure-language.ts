// Whether a message is surely in the language it was read in: sure enough to answer the buyer in it.
import type { LanguageCode } from '../../base/ids';
import { languages as all } from '../index';
import { rivals, wordsKnown } from './language';
import { type Units, unitsOf } from './units';

/** Letters that no word of the language has, however it is spelt. */
const foreign: Readonly<Record<LanguageCode, RegExp | null>> = {
  de: /[^a-zäöüßéèêàâáç]/,
  en: /[^a-zéèêëïçâàôñ]/,
  es: /[^a-záéíóúñü]|(?<!g)ü/,
  fr: /[^a-zàâæçéèêëîïôœùûüÿ]/,
  it: /[^a-zàáèéìíîòóùú]/,
  pt: /[^a-záâãàçéêíóôõúüªº]/,
  ru: /[ґєіїўјљњћђџѓќ]/,
  ja: null,
  zh: null,
};
/** A word that is no name and no place: these keep the letters they have at home. */
const smallWords = /(?<!\p{L})\p{Ll}\p{L}*/gu;
/** Letters of Russian that Ukrainian and Bulgarian do without. */
const onlyRussian = /[ыэё]/i;
/** Everyday characters of Chinese that no Japanese text holds. */
const onlyChinese = /[这這们們么麼吗嗎呢给給说說还買买卖货单发图块钱个为没沒贵吧啊您请]/;

const hasForeign = (text: string, code: LanguageCode): boolean => {
  const letters = foreign[code];
  return letters !== null && (text.match(smallWords) ?? []).some((word) => letters.test(word));
};

/** Enough known words among all, and far more than any other language of the script knows. */
function wordsSay({ units }: Units, code: LanguageCode): boolean {
  const words = new Set(units.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])));
  const own = wordsKnown(all[code].lexicon, words);
  const next = Math.max(0, ...rivals(code).map((each) => wordsKnown(all[each].lexicon, words)));
  if (own === 2) return next === 0 && words.size <= 4;
  return own > 2 && own >= words.size * 0.3 && next <= own * 0.7;
}

/** Where a message is in two scripts, the one it has less of holds names and brands. */
export function isSurely(message: string, code: LanguageCode): boolean {
  const text = message.slice(0, 2000).normalize('NFC');
  const units = unitsOf(text);
  const { latin, cyrillic, han, kana } = units;
  switch (code) {
    case 'zh':
      return kana <= 1 && han > latin && (han >= 10 || onlyChinese.test(text));
    case 'ja':
      return kana > 1 && kana + han > latin;
    case 'ru':
      if (cyrillic <= latin || hasForeign(text, code)) return false;
      return onlyRussian.test(text) || wordsSay(units, code);
    default:
      return latin >= cyrillic + han + kana && !hasForeign(text, code) && wordsSay(units, code);
  }
}
