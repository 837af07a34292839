// Which languages a message may be in: by its script, and among Latin letters by the words it holds.
import type { LanguageCode } from '../../settings/names';
import { languageCodes } from '../../settings/names';
import { lexicons } from '../lexicons';
import { indexOf } from './phrases';
import type { Units } from './units';

const scripted: ReadonlySet<LanguageCode> = new Set(['ru', 'ja', 'zh']);
/** A language with fewer known words than this share of the best one is not tried. */
const likely = 0.75;

/** The languages of a message, most likely first; `known` is false where no word speaks for any. */
export function languagesOf({ units, latin, cyrillic, han, kana }: Units): {
  languages: LanguageCode[];
  known: boolean;
} {
  const languages: LanguageCode[] = [];
  // Kanji alone may be either language; a lone の stands in many Chinese texts.
  if (han > 0 && kana <= 1) languages.push('zh');
  if (kana > 0) languages.push('ja');
  if (cyrillic > 0) languages.push('ru');
  if (latin === 0) {
    if (han > 0 && kana === 0) languages.push('ja');
    return { languages, known: languages.length > 0 };
  }
  const counts: { code: LanguageCode; count: number }[] = [];
  for (const code of languageCodes) {
    if (scripted.has(code)) continue;
    const { known, fold } = indexOf(lexicons[code]);
    let count = 0;
    for (const { kind, text } of units) if (kind === 'word' && known.has(fold(text))) count++;
    counts.push({ code, count });
  }
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const known = most > 0 || languages.length > 0;
  counts.sort((a, b) => b.count - a.count);
  for (const { code, count } of counts) if (count >= most * likely) languages.push(code);
  return { languages, known };
}
