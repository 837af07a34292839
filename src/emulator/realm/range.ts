// SpreadsheetApp.Range.
import { printBlock } from '../cells/a1';
import { exception } from './errors';
import { call } from './hooks';
import { lookMethod } from './looks';
import { make } from './makers';
import { addTag, finder, tagsAt } from './metadata';
import { areaOf, type Place, placeAt, ranges } from './places';
import { contentMethods } from './range-content';
import { ruleMethods } from './range-rules';
import { type Method, optional, service, whole } from './service';

/** The range over these cells. */
export function makeRange(place: Place): object {
  const area = areaOf(place);
  const { sheet, row, column, rows, columns } = area;
  const methods: Record<string, Method> = {
    getRow: () => row,
    getColumn: () => column,
    getRowIndex: () => row,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getA1Notation: () => printBlock(place),
    getGridId: () => sheet,
    getSheet: () => make().sheet(sheet),
    ...contentMethods(area, () => self),
    ...ruleMethods(area, () => self),
    getCell(down: unknown, right: unknown) {
      const [r, c] = [whole(down), whole(right)];
      if (r < 1 || c < 1 || r > rows || c > columns) throw exception('Cell reference out of range');
      return makeRange(placeAt(sheet, row + r - 1, column + c - 1, 1, 1));
    },
    offset: (down: unknown, right: unknown, high?: unknown, wide?: unknown) =>
      makeRange(
        placeAt(
          sheet,
          row + whole(down),
          column + whole(right),
          optional(high, whole, rows),
          optional(wide, whole, columns),
        ),
      ),

    activate() {
      call('select', area);
      return self;
    },
    addDeveloperMetadata(key: unknown, second?: unknown, third?: unknown) {
      const line = place.whole !== null && (place.whole === 'row' ? rows : columns) === 1;
      if (!line || place.whole === null) {
        throw exception(
          'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata ' +
            'may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        );
      }
      const at = place.whole === 'row' ? row : column;
      addTag({ kind: place.whole, sheet, at }, key, second, third);
      return self;
    },
    getDeveloperMetadata: () => tagsAt(place),
    createDeveloperMetadataFinder: () => finder(place),
  };
  const self: object = service('SpreadsheetApp.Range', methods, {}, [], (name) =>
    lookMethod(area, () => self, name),
  );
  ranges.add(self, place);
  return self;
}
