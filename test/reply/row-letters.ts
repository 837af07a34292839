// The letters for one row of a sheet, read the way a seller's own sheet is.
import type { LanguageCode } from '../../src/base/ids';
import { assess, plan, reply } from '../../src/desk';
import { defaultSettings } from '../../src/settings/settings';
import { today } from '../make';

export function replyOf(row: Readonly<Record<string, string>>, language?: LanguageCode) {
  const given = { 'Order ID': 'A-1', 'Order value': '20', Currency: 'USD', ...row };
  const rows = [Object.keys(given), Object.values(given)];
  const made = plan(rows, [], defaultSettings, undefined, today);
  if (!made.ok) throw new Error(made.code);
  const [one] = assess(made.plan, [{ row: 2, cells: rows[1] ?? [] }], today);
  if (one === undefined) throw new Error('no order');
  return reply(one, language === undefined ? {} : { language });
}

export function letterOf(row: Readonly<Record<string, string>>, language?: LanguageCode) {
  const found = replyOf(row, language);
  return found.letters.find(({ to }) => to === 'buyer') ?? { text: '', language: found.language };
}
