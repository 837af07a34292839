// How days look in the add-on's columns: as in its sentences, where the column has room for it.
import type { UiLanguage } from '../../base/ids';
import { dueFormat } from '../../results/table';

/** In English the form that means one day everywhere: names of months would follow the file's language. */
const formats: Readonly<Record<UiLanguage, string>> = { en: dueFormat, zh: 'yyyy"年"m"月"d"日"' };

/** In pixels. In a narrower column such a day shows as `####`. */
const room = 115;

interface Place {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly language: UiLanguage;
}

export function dayFormat({ sheet, language }: Place, column: number): string {
  const format = formats[language];
  return format === dueFormat || sheet.getColumnWidth(column) >= room ? format : dueFormat;
}
