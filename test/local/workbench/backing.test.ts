// The page's spreadsheet keeps the same contract as the book in memory.
import { ICommandService, UndoCommand } from '@univerjs/core';
import { SetSheetFilterRangeCommand, SheetsFilterService } from '@univerjs/sheets-filter';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/emulator/backing';
import { backingContract } from '../../emulator/backing-contract';
import { headless } from './headless';

backingContract('Univer', () => headless().backing);

it('lets a filter take in the columns that a script puts behind it, until that is taken back', () => {
  const { injector, backing } = headless();
  const commands = injector.get(ICommandService);
  const unitId = backing.book().id;
  const subUnitId = backing.sheetKey(1);
  const range = { startRow: 0, endRow: 3, startColumn: 0, endColumn: 2 };
  backing.enter({ sheet: 1, row: 1, column: 1, rows: 1, columns: 3 }, [['a', 'b', 'c']]);
  commands.syncExecuteCommand(SetSheetFilterRangeCommand.id, { unitId, subUnitId, range });
  const last = () =>
    injector.get(SheetsFilterService).getFilterModel(unitId, subUnitId)?.getRange().endColumn;
  // Behind a blank column there are none of the orders'.
  backing.insertLines(1, 'column', 5, 2);
  expect(last()).toBe(2);
  backing.insertLines(1, 'column', 4, 8);
  expect(last()).toBe(10);
  commands.syncExecuteCommand(UndoCommand.id);
  commands.syncExecuteCommand(UndoCommand.id);
  expect(last()).toBe(2);
});

describe('a CLAIM_… formula in the page', () => {
  it('gets dates from formulas in a column of dates, and references that are worked out', async () => {
    const { backing } = headless();
    backing.connect({
      names: ['ECHO'],
      call: (_, args) => ({ rows: [[JSON.stringify(args)]] }),
    });
    const at = (row: number, column: number, rows = 1, columns = 1): Area => ({
      sheet: 1,
      row,
      column,
      rows,
      columns,
    });
    backing.setLooks(at(1, 2), 'numberFormat', [['yyyy-mm-dd']]);
    backing.enter(at(1, 1, 1, 2), [[{ serial: 46347 }, '=A1+1']]);
    backing.enter(at(3, 1, 5, 1), [
      ['=ECHO(A1:B1)'],
      ['=ECHO(INDIRECT("A1:B1"))'],
      ['=ECHO(OFFSET(A1, 0, 1))'],
      ['=ECHO(Missing!A1)'],
      ['=ECHO(Z:Z)'],
    ]);
    const before = '[[[{"serial":46347},{"serial":46348}]]]';
    await expect.poll(() => backing.values(at(3, 1))).toEqual([[before]]);
    backing.enter(at(1, 1), [[{ serial: 46350 }]]);
    const dates = '[[[{"serial":46350},{"serial":46351}]]]';
    await expect
      .poll(() => backing.values(at(3, 1, 5, 1)))
      .toEqual([
        [dates],
        [dates],
        ['[{"serial":46351}]'],
        ['#REF!'],
        [`[[${Array(1000).fill('[null]')}]]`],
      ]);
  });
});
