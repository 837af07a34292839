// Cuts a message into words and characters that remember where they stand in the original, so that
// every match can be quoted as the buyer wrote it.

/** A word, one Chinese or Japanese character, a pause (`,`) or the end of a sentence (`.`). */
export interface Unit {
  readonly text: string;
  readonly kind: 'word' | 'character' | 'mark';
  readonly start: number;
  readonly end: number;
}

export interface Units {
  readonly units: readonly Unit[];
  readonly latin: number;
  readonly cyrillic: number;
  readonly han: number;
  readonly kana: number;
}

const isLetterOrDigit = /[\p{L}\p{N}]/u;
const accents = /[\u0300-\u036f]/g;
const sentenceEnds = '.!?;\n\r。！？；…';
const apostrophes = "'’‘`´";

/** One character without case, width and accent: É → e, Ａ → a, ß → ss, ё → е. */
function plain(character: string, code: number): string {
  if (code < 0x80) return character.toLowerCase();
  if (code === 0xdf) return 'ss';
  return character.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
}

/** Letters stretched for emphasis: wheeere → wheere, which the speller mends. */
const unstretched = (word: string): string => word.replace(/([^\W\d]|[а-я])\1{2,}/g, '$1$1');

/** don't, where's, I'll stay one word; l'adresse, dov'è become two. */
const joins = (text: string, at: number): boolean =>
  /^(?:t|s|re|ll|ve|m|d)(?![\p{L}])/u.test(text.slice(at + 1, at + 4));

/** Cuts `text` into units and counts its scripts. */
export function unitsOf(text: string): Units {
  const units: Unit[] = [];
  let latin = 0;
  let cyrillic = 0;
  let han = 0;
  let kana = 0;
  let word = '';
  let start = 0;

  const endWord = (end: number): void => {
    if (word === '') return;
    units.push({ text: unstretched(word), kind: 'word', start, end });
    if (/[a-z]/.test(word)) latin++;
    else if (/[а-я]/.test(word)) cyrillic++;
    word = '';
  };
  const mark = (sign: string, at: number): void => {
    const last = units[units.length - 1];
    if (last?.kind === 'mark' && (last.text === '.' || sign === ',')) return;
    units.push({ text: sign, kind: 'mark', start: at, end: at + 1 });
  };

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const character = text.charAt(at);
    const isKana = (code >= 0x3041 && code <= 0x30ff) || code === 0x3005;
    const isHan = code >= 0x4e00 && code <= 0x9fff;
    if (isKana || isHan) {
      endWord(at);
      if (isKana && code !== 0x30fb) kana++;
      if (isHan) han++;
      units.push({ text: character, kind: 'character', start: at, end: at + 1 });
    } else if (code < 0x80 ? /[a-z0-9]/i.test(character) : isLetterOrDigit.test(character)) {
      if (word === '') start = at;
      word += plain(character, code);
    } else if (code >= 0x300 && code <= 0x36f) {
      // An accent written as a character of its own belongs to the letter before it.
    } else if (apostrophes.includes(character) && word !== '' && joins(text, at)) {
      // Nothing to add: the letters around it form one word.
    } else {
      endWord(at);
      const inNumber =
        character === '.' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
      if (sentenceEnds.includes(character) && !inNumber) mark('.', at);
      else mark(',', at);
    }
  }
  endWord(text.length);
  return { units, latin, cyrillic, han, kana };
}
