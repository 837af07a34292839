// What a letter waits for, and where the seller fills it in: a setting, a cell of the row, or a column to be added.
import { say } from '../../base/say';
import { type FieldName, fields } from '../../desk';
import type { Orders } from '../sheet/orders';
import { type SettingView, settingView } from './settings';

export type Blank =
  | { readonly kind: 'setting'; readonly label: string; readonly setting: SettingView }
  | { readonly kind: 'cell'; readonly label: string; readonly row: number; readonly column: number }
  | { readonly kind: 'nowhere'; readonly label: string };

export function blankOf(name: FieldName, row: number, orders: Orders): Blank {
  const { from, label: words } = fields[name];
  const { book, file, language, plan } = orders;
  const label = say(words, language);
  if ('setting' in from) {
    const setting = settingView(book, file, language, from.setting);
    return setting === null
      ? { kind: 'nowhere', label }
      : { kind: 'setting', label: setting.label, setting };
  }
  const column = plan.sheet.columns.find(({ field }) => field !== null && field === from.column);
  return column === undefined
    ? { kind: 'nowhere', label }
    : { kind: 'cell', label: column.header, row, column: column.index + 1 };
}
