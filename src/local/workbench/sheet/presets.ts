// What the spreadsheet can do beyond cells and formulas: find, sort, filter, colour by condition, check what is
// typed, and notes. Each comes with its words and its looks.
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterChinese from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findEnglish from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findChinese from '@univerjs/preset-sheets-find-replace/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteChinese from '@univerjs/preset-sheets-note/locales/zh-CN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import sortChinese from '@univerjs/preset-sheets-sort/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';

export const presetWords = {
  en: [
    coreEnglish,
    findEnglish,
    sortEnglish,
    filterEnglish,
    formattingEnglish,
    validationEnglish,
    noteEnglish,
  ],
  zh: [
    coreChinese,
    findChinese,
    sortChinese,
    filterChinese,
    formattingChinese,
    validationChinese,
    noteChinese,
  ],
} as const;

/** The plugins beyond those of the core. */
export const presetPlugins = () =>
  [
    UniverSheetsFindReplacePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsConditionalFormattingPreset(),
    // A field to search in would take the letters that are typed into the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ].flatMap(({ plugins }) => plugins);
