// Cuts a message into words and characters that remember where they stand in the original, so that
// every find can be quoted as the buyer wrote it.

/** A word, one Chinese or Japanese character, a pause (`,`), the end of a sentence (`.` or `?`). */
export interface Unit {
  readonly text: string;
  readonly kind: 'word' | 'character' | 'mark';
  readonly from: number;
  readonly to: number;
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
const ends = '.!;\n\r。！；…';
export const apostrophes = "'’‘`´";
const smiley = /[\u2600-\u27bf\ud83c-\ud83e]/;

/** Text without case, width and accents: É → e, Ａ → a, ß → ss, ё → е. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  // A letter is made plain sign by sign, and most signs are plain.
  if (text.length === 1 && text < '\u0080') return lower;
  return lower.normalize('NFKD').replace(accents, '').normalize('NFC').replace(/ß/g, 'ss');
}

/** Letters stretched for emphasis: wheeere → wheere, which the speller mends. */
function unstretched(word: string): string {
  for (let at = 2; at < word.length; at++)
    if (
      word.charCodeAt(at) === word.charCodeAt(at - 1) &&
      word.charCodeAt(at) === word.charCodeAt(at - 2)
    )
      return word.replace(/([^\W\d]|[а-я])\1{2,}/g, '$1$1');
  return word;
}

/** don't, where's, I'll stay one word; l'adresse, dov'è become two. */
export const joins = (text: string, at: number): boolean =>
  /^(?:t|s|re|ll|ve|m|d)(?![\p{L}])/u.test(text.slice(at + 1, at + 4));

/** A letter or digit of ASCII, as most are. */
const isPlain = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);

/** Cuts `text` into units and counts its scripts. */
export function unitsOf(text: string): Units {
  const units: Unit[] = [];
  let latin = 0;
  let cyrillic = 0;
  let han = 0;
  let kana = 0;
  let word = '';
  let start = 0;

  const endWord = (to: number): void => {
    if (word === '') return;
    units.push({ text: unstretched(word), kind: 'word', from: start, to });
    // Digits stand before letters, Latin letters before Cyrillic ones.
    if (/[a-z]/.test(word)) latin++;
    else if (word > '\u0400' && /[а-я]/.test(word)) cyrillic++;
    word = '';
  };
  const mark = (sign: string, at: number): void => {
    const last = units[units.length - 1];
    if (last?.kind === 'mark') {
      if (last.text === '?' || sign === ',' || sign === last.text) return;
      units.pop();
    }
    units.push({ text: sign, kind: 'mark', from: at, to: at + 1 });
  };

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let character = text.charAt(at);
    if (isPlain(code)) {
      if (word === '') start = at;
      word += character.toLowerCase();
      continue;
    }
    let width = 1;
    if (code >= 0xff66 && code <= 0xff9d) {
      // Half-width katakana write their sound marks as a character of their own.
      if (/[\uff9e\uff9f]/.test(text.charAt(at + 1))) width = 2;
      character = text.slice(at, at + width).normalize('NFKC');
    }
    const wide = character.charCodeAt(0);
    const isKana = (wide >= 0x3041 && wide <= 0x30ff) || wide === 0x3005;
    const isHan = wide >= 0x4e00 && wide <= 0x9fff;
    if (isKana || isHan) {
      endWord(at);
      if (isKana && wide !== 0x30fb) kana++;
      if (isHan) han++;
      units.push({ text: character, kind: 'character', from: at, to: at + width });
      at += width - 1;
    } else if (code >= 0x80 && isLetterOrDigit.test(character)) {
      if (word === '') start = at;
      word += plain(character);
    } else if (code >= 0x300 && code <= 0x36f) {
      // An accent written as a character of its own belongs to the letter before it.
    } else if (apostrophes.includes(character) && word !== '' && joins(text, at)) {
      // Nothing to add: the letters around it form one word.
    } else if (/^\d+$/.test(word) && /[.,:]/.test(character) && /\d/.test(text.charAt(at + 1))) {
      word += character;
    } else {
      endWord(at);
      if (character === ' ') continue;
      if (/[%％]/.test(character)) units.push({ text: '%', kind: 'word', from: at, to: at + 1 });
      const dash = /[-–—]/.test(character);
      // A row of them often stands for characters that got lost.
      const row = character === '?' ? (/^\?{4,}/.exec(text.slice(at))?.[0].length ?? 0) : 0;
      if (row > 0) {
        mark('.', at);
        at += row - 1;
      } else if (/[?？]/.test(character)) mark('?', at);
      else if (smiley.test(character) || ends.includes(character)) mark('.', at);
      else if (/[,，、:：()（）]/.test(character) || (dash && text.charAt(at - 1) === ' '))
        mark(',', at);
    }
  }
  endWord(text.length);
  return { units, latin, cyrillic, han, kana };
}
