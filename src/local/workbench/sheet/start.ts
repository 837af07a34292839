// The spreadsheet of the page: Univer with formula bar, tabs and ribbon, nothing that talks to a server.
import type { IRange, IWorkbookData } from '@univerjs/core';
import {
  ICommandService,
  IResourceManagerService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import type { UiLanguage } from '../../../base/ids';
import { say } from '../../../base/say';
import { workbenchWords } from '../../../text/workbench';
import { describeFunctions } from './function-help';
import { presetPlugins, presetWords } from './presets';
import { addNoDates } from './status';
import { createSteps } from './steps';

const LOCALES: Readonly<Record<UiLanguage, LocaleType>> = {
  en: LocaleType.EN_US,
  zh: LocaleType.ZH_CN,
};

/** Words that the spreadsheet asks for but does not bring. */
const progressIn = (language: UiLanguage) => {
  const calculating = say(workbenchWords.calculating, language);
  const progress = { analyzing: calculating, calculating, array: calculating, done: '' };
  return { 'sheets-formula': { progress } };
};

/** Measuring the height of more rows than this keeps the page from answering. */
const MEASURED_ROWS = 5000;

/** Where a workbook has its colours by condition. */
const COLOURS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** Columns to the right of a cell that are to be seen with it. */
const ROOM = 4;

/** After a change of widths or styles, rows out of view are measured too: not on a long sheet. */
function leaveHeights(params: unknown): void {
  const given: { ranges?: unknown } = typeof params === 'object' && params !== null ? params : {};
  if (!Array.isArray(given.ranges)) return;
  given.ranges = given.ranges.filter(
    (range: Partial<IRange>) => (range.endRow ?? 0) - (range.startRow ?? 0) < MEASURED_ROWS,
  );
}

/** Starts the spreadsheet in the element with this id. */
export function startSpreadsheet(container: string, language: UiLanguage) {
  // As the system, and with it while the page is open.
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const steps = createSteps();
  const univer = new Univer({
    override: steps.override,
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(...presetWords.en, progressIn('en')),
      [LocaleType.ZH_CN]: mergeLocales(...presetWords.zh, progressIn('zh')),
    },
    logLevel: LogLevel.ERROR,
    darkMode: dark.matches,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    // Ids are texts of digits: no warning in every such cell.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of [...plugins, ...presetPlugins()]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  dark.addEventListener('change', () => api.toggleDarkMode(dark.matches));
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) leaveHeights(params);
  });
  return {
    api,
    injector,
    setLanguage(next: UiLanguage): void {
      api.setLocale(LOCALES[next]);
      describeFunctions(injector, next);
    },

    /** Shows a workbook in place of the one before. */
    show({ resources = [], ...workbook }: Partial<IWorkbookData>): void {
      const before = api.getActiveWorkbook()?.getId();
      const isColour = ({ name }: { readonly name: string }) => name === COLOURS;
      api.createWorkbook({
        ...workbook,
        resources: resources.filter((one) => !isColour(one)),
      });
      // The services of the page are there with the first workbook.
      if (before === undefined) {
        addNoDates(injector);
        describeFunctions(injector, language);
      }
      if (before !== undefined) api.disposeUnit(before);
      // A workbook that goes takes along what was worked out for the colours of all.
      injector
        .get(IResourceManagerService)
        .loadResources(workbook.id ?? '', resources.filter(isColour));
    },

    /**
     * Brings a cell of the sheet in front into view once the run is over, with room to its right for what
     * belongs to it: the spreadsheet itself stops when the cell's edge is seen.
     */
    reveal(row: number, column: number): void {
      requestAnimationFrame(() => {
        const sheet = api.getActiveWorkbook()?.getActiveSheet();
        const seen = sheet?.getVisibleRange();
        if (!sheet || !seen) return;
        const [down, right] = [row - 1, column - 1];
        const isSeen = down >= seen.startRow && down < seen.endRow;
        const hasRoom = right >= seen.startColumn && right + ROOM <= seen.endColumn;
        if (isSeen && hasRoom) return;
        sheet.scrollToCell(
          isSeen ? seen.startRow : down,
          hasRoom ? seen.startColumn : Math.max(0, right - 1),
        );
      });
    },

    /** Does something that one "undo" takes back as a whole. */
    oneStep: steps.oneStep,

    /** Takes over what is being typed into a cell. */
    async endEditing(): Promise<void> {
      await api.getActiveWorkbook()?.endEditingAsync(true);
    },

    /** Calls back when cells, lines, notes or sheets change; what formulas come to is no change. */
    onUserChange(act: () => void): void {
      const changes =
        /^sheet\.mutation\.(?:set-range-values|set-col-data|insert|remove|move|reorder|update-note|set-worksheet-name|\w+-conditional-rule)|^data-validation\.mutation/;
      api.onCommandExecuted(({ id }, how) => {
        if (changes.test(id) && how?.['fromFormula'] !== true && how?.onlyLocal !== true) act();
      });
    },

    /** Calls back when the user looks at another cell, or formulas were worked out. */
    onLook(act: () => void): void {
      api.onCommandExecuted(({ id }) => {
        if (id === 'sheet.operation.set-selections') act();
      });
      api.getFormula().calculationEnd(() => {
        act();
        // For the benchmark, and for whoever looks with the browser's own tools.
        performance.clearMarks('calculated');
        performance.mark('calculated');
      });
    },
  };
}

export type Spreadsheet = ReturnType<typeof startSpreadsheet>;
