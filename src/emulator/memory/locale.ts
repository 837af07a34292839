// How a spreadsheet's locale writes numbers and dates.

export interface Locale {
  /** Of an all-digit date without a four-digit year in front. */
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly decimal: '.' | ',';
  readonly group: string;
  /** What Sheets shows for a date typed without any format. */
  readonly date: string;
}

const MDY: Locale = { order: 'mdy', decimal: '.', group: ',', date: 'M/d/yyyy' };
const DMY: Locale = { order: 'dmy', decimal: '.', group: ',', date: 'dd/MM/yyyy' };
const DMY_COMMA: Locale = { order: 'dmy', decimal: ',', group: '.', date: 'dd/MM/yyyy' };
const YMD: Locale = { order: 'ymd', decimal: '.', group: ',', date: 'yyyy/MM/dd' };

const LOCALES = new Map<string, Locale>([
  ['en_US', MDY],
  ['en_GB', DMY],
  ['en_AU', DMY],
  ['de_DE', { ...DMY_COMMA, date: 'dd.MM.yyyy' }],
  ['fr_FR', { ...DMY_COMMA, group: '\u202f' }],
  ['es_ES', DMY_COMMA],
  ['it_IT', DMY_COMMA],
  ['pt_BR', DMY_COMMA],
  ['zh_CN', YMD],
  ['zh_TW', YMD],
  ['ja_JP', YMD],
]);

/** The rules of one locale; American ones where it is not listed. */
export const localeOf = (name: string): Locale => LOCALES.get(name) ?? MDY;
