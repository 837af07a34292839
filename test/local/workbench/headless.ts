// The page's spreadsheet without its page: the same engine, for tests of the backing.
import {
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import english from '@univerjs/sheets/locale/en-US';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import { createUniverBacking, type PageBacking } from '../../../src/local/workbench/sheet/backing';

let books = 0;

/** A blank workbook of one sheet, in UTC and the American locale. */
export function headless(): { api: FUniver; injector: Injector; backing: PageBacking } {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  const api = FUniver.newAPI(univer);
  // The engine keeps what it read of a workbook by the workbook's id.
  books += 1;
  api.createWorkbook({
    id: `book-${books}`,
    name: 'Book',
    sheetOrder: ['one'],
    sheets: { one: { id: 'one', name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
  });
  const injector = univer.__getInjector();
  // What "undo" takes back is of the workbook in front.
  injector.get(IUndoRedoService);
  injector.get(IUniverInstanceService).focusUnit(`book-${books}`);
  const backing = createUniverBacking({
    api,
    injector,
    zone: 'Etc/UTC',
    locale: 'en_US',
    now: () => Date.UTC(2026, 10, 21),
  });
  return { api, injector, backing };
}
