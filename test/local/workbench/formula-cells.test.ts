// The spreadsheet finds its formulas where they are, whatever happened to the sheet: its own search through
// every cell is the measure.
import { ICommandService } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import fc from '../../fc';
import { headless } from './headless';

const at = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 5 }),
});
const place = fc.integer({ min: 1, max: 6 });
const step = fc.oneof(
  fc.record({
    kind: fc.constant('enter' as const),
    at,
    content: fc.constantFrom('=A1+1', '=SUM(B2:C4)', 'text', 7, null),
  }),
  fc.record({
    // What filling down leaves behind: one formula, and cells that repeat it by its id.
    kind: fc.constant('repeat' as const),
    at,
    id: fc.constantFrom('x', 'y'),
    first: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('insertLines' as const, 'removeLines' as const),
    axis: fc.constantFrom('row' as const, 'column' as const),
    place,
  }),
  fc.record({ kind: fc.constant('moveLines' as const), place }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'addSheet' as const) }),
);

it('knows every formula cell after any change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { api, injector, backing } = headless();
      const model = injector.get(FormulaDataModel);
      const commands = injector.get(ICommandService);
      const unit = backing.book().id;
      const sheet = 1;
      const both = () => {
        const ids = (of: object): unknown =>
          Reflect.apply(Reflect.get(of, '_getSheetFormulaIdMap'), model, [unit, 'one']);
        expect(model.getFormulaData()).toEqual(
          FormulaDataModel.prototype.getFormulaData.call(model),
        );
        expect(ids(model)).toEqual(ids(FormulaDataModel.prototype));
      };
      both();
      for (const one of steps) {
        if (one.kind === 'enter')
          backing.enter({ sheet, ...one.at, rows: 1, columns: 1 }, [[one.content]]);
        else if (one.kind === 'repeat') {
          const { row, column } = one.at;
          const cell = one.first ? { f: '=B1*2', si: one.id } : { si: one.id };
          commands.syncExecuteCommand(SetRangeValuesMutation.id, {
            unitId: unit,
            subUnitId: 'one',
            cellValue: { [row]: { [column]: cell } },
          });
        } else if (one.kind === 'insertLines') backing.insertLines(sheet, one.axis, one.place, 1);
        else if (one.kind === 'removeLines') backing.removeLines(sheet, one.axis, one.place, 1);
        else if (one.kind === 'moveLines') backing.moveLines(sheet, 'row', one.place, 1, 9);
        else if (one.kind === 'addSheet') backing.addSheet(`S${backing.book().sheets.length}`, 0);
        else if (one.kind === 'undo') await api.undo();
        else await api.redo();
        both();
      }
    }),
    {
      numRuns: 300,
      examples: [
        [
          [
            { kind: 'repeat', at: { row: 1, column: 1 }, id: 'x', first: false },
            { kind: 'insertLines', axis: 'row', place: 1 },
            { kind: 'repeat', at: { row: 1, column: 1 }, id: 'x', first: true },
          ],
        ],
      ],
    },
  );
}, 120_000);

it('reads the formula of a cell that repeats another one', () => {
  const { injector, backing } = headless();
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: backing.book().id,
    subUnitId: 'one',
    cellValue: { 0: { 2: { f: '=A1*2', si: 'x' } }, 1: { 2: { si: 'x' } }, 4: { 3: { si: 'x' } } },
  });
  const area = { sheet: 1, row: 1, column: 3, rows: 5, columns: 2 };
  expect(backing.formulas(area).map((line) => line.join(' '))).toEqual([
    '=A1*2 ',
    '=A2*2 ',
    ' ',
    ' ',
    ' =B5*2',
  ]);
});

it('leaves cells alone that look as they should', async () => {
  const { api, backing } = headless();
  const writes: unknown[] = [];
  api.onCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesMutation.id) writes.push(params);
  });
  const area = { sheet: 1, row: 1, column: 1, rows: 900, columns: 1 };
  const all = <T>(value: T): T[][] => Array.from({ length: 900 }, () => [value]);
  backing.setLooks(area, 'numberFormat', all('General'));
  backing.setLooks(area, 'validation', all(null));
  expect(writes).toEqual([]);
  backing.setLooks({ ...area, rows: 1 }, 'wrap', [['CLIP']]);
  backing.setLooks(area, 'wrap', all('CLIP'));
  expect(writes).toHaveLength(2);
  expect(backing.looks(area, 'wrap').flat()).toEqual(all('CLIP').flat());
  await api.undo();
  expect(backing.looks(area, 'wrap').flat().filter(Boolean)).toEqual(['CLIP']);
});
