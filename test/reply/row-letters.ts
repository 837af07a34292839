// The letters for one row of a sheet, read the way a seller's own sheet is.
import type { LanguageCode } from '../../src/base/ids';
import { reply } from '../../src/desk';
import { type Cells, orderOfRow } from '../one-row';

export function replyOf(row: Cells, language?: LanguageCode) {
  const one = orderOfRow({ 'Order ID': 'A-1', 'Order value': '20', Currency: 'USD', ...row });
  return reply(one, language === undefined ? {} : { language });
}

export function letterOf(row: Cells, language?: LanguageCode) {
  const found = replyOf(row, language);
  return found.letters.find(({ to }) => to === 'buyer') ?? { text: '', language: found.language };
}
