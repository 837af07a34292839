// The page's spreadsheet behind the interface that the add-on's host asks: one workbook of Univer.
import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IFunctionService } from '@univerjs/engine-formula';
import type { Backing, ConditionalFormat } from '../../../emulator/backing';
import { fieldsOf, serialOf } from '../../../emulator/cells/serial';
import { localeOf } from '../../../emulator/memory/locale';
import type { ShownRules } from '../rules/sheet-rules';
import { createCells } from './cells';
import { rewriteTyped } from './content';
import { drawFormats } from './drawn';
import { createFaults } from './faults';
import { followLines, lineChangeOf, type Tied } from './follow';
import { registerFunctions } from './functions';
import { createLayout } from './layout';
import { editLines } from './line-breaks';
import { createLines } from './lines';
import { createNames } from './names';
import { createNotes } from './notes';
import { createReaders } from './read';
import { createRules } from './rules';
import { createSheets } from './sheets';
import { openWorkbook } from './workbook';

export interface BackingOptions {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly zone: string;
  readonly locale: string;
  readonly now: () => number;
  /** Brings a cell of the sheet in front into view. */
  readonly reveal?: (row: number, column: number) => void;
  /** What the file brought along, by the number of the sheet. */
  readonly formats?: ReadonlyMap<number, readonly ConditionalFormat[]>;
}

export interface PageBacking extends Backing {
  /** The sentence over an error cell of ours. */
  fault(sheet: string, row: number, column: number): string | null;
  /** Colours by condition and checks of the user's. */
  rules(sheet: number): ShownRules;
  /** The spreadsheet's own name of a sheet. */
  sheetKey(sheet: number): string;
  dispose(): void;
}

/** A backing over the workbook that is open now. */
export function createUniverBacking({
  api,
  injector,
  zone,
  locale: localeName,
  now,
  reveal,
  formats,
}: BackingOptions): PageBacking {
  const workbook = openWorkbook(api, injector);
  const { book, unit, commands, numberOf, keyOf, sizeOf } = workbook;
  const locale = localeOf(localeName);
  const faults = createFaults();
  const readers = createReaders(workbook, faults);
  const lines = createLines(workbook);
  const names = createNames(workbook);
  const tied: Tied = {
    tags: [],
    formats: new Map([...(formats ?? [])].map(([sheet, all]) => [sheet, [...all]])),
  };
  const notes = createNotes(workbook);
  const rules = createRules(workbook);
  const year = () => fieldsOf(serialOf(now(), zone)).year;
  let lastTag = 0;

  const drawn = drawFormats(workbook, tied, faults);
  const lined = editLines(injector);
  const watch = commands.onCommandExecuted((command) => {
    const found = lineChangeOf(command);
    if (found === null) return;
    followLines(tied, numberOf(found.sheet), found.change);
    faults.clear();
  });
  const typing = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.command.set-range-values') return;
    const given: { unitId?: unknown; subUnitId?: unknown; value?: unknown } = params ?? {};
    const key = given.subUnitId ?? book.getActiveSheet().getSheetId();
    if ((given.unitId ?? unit) === unit && typeof key === 'string')
      rewriteTyped(given.value, sizeOf(numberOf(key)));
  });

  return {
    ...createSheets({ workbook, injector, zone, locale: localeName, reveal }),
    ...createCells({ workbook, readers, lines, notes, rules, locale, year }),
    ...createLayout(workbook, lines),
    removeSheet(sheet) {
      book.deleteSheet(keyOf(sheet));
      tied.tags = tied.tags.filter(({ place }) => place.kind === 'book' || place.sheet !== sheet);
      tied.formats.delete(sheet);
      for (const one of names.all()) if (one.area.sheet === sheet) names.set(one.name, null);
    },
    names: names.all,
    setName: names.set,
    tags: () => tied.tags,
    addTag(tag) {
      lastTag += 1;
      tied.tags.push({ ...tag, id: lastTag });
      return lastTag;
    },
    setTag(id, change) {
      tied.tags = tied.tags.flatMap((tag) => {
        if (tag.id !== id) return [tag];
        return change === null ? [] : [{ ...tag, ...change }];
      });
    },
    conditionalFormats: (sheet) => tied.formats.get(sheet) ?? [],
    setConditionalFormats(sheet, formats) {
      tied.formats.set(sheet, [...formats]);
    },
    connect(functions) {
      registerFunctions({
        service: injector.get(IFunctionService),
        functions,
        sheetNumber: numberOf,
        reader: (sheet) => readers.cells(numberOf(sheet)).asSeen,
        dateFormat: () => locale.date,
        keep: faults.keep,
      });
    },
    rules: rules.all,
    fault: (sheet, row, column) => faults.at(sheet, row, column)?.note ?? null,
    sheetKey: keyOf,
    dispose() {
      watch.dispose();
      typing.dispose();
      drawn.dispose();
      lined();
      readers.dispose();
    },
  };
}
