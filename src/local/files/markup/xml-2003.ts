// XML spreadsheets as Excel 2003 wrote them and shop systems still do, mostly called .xls.

import type { Cell } from '../../../base/cell';
import { copied } from '../../../base/copied';
import { createGrid, type Grid } from '../grid';
import { type Budget, joined, maxColumns, maxRows } from '../limits';
import { damaged, tooLarge } from '../problem';
import { fromIso, isDateFormat, numberCell } from '../serial';
import { type SheetTable, visibleFirst } from '../table';
import type { Sink } from './scan';
import { attribute, numberIn } from './tag';

/** Formats may go by an English name, whose letters are not those of a date. */
const showsDate = (format: string): boolean =>
  /^[A-Z][a-z]{2,9}(?:[ /][A-Z][a-z]{1,9})?$/.test(format)
    ? /(?:Date|Time)$/.test(format)
    : isDateFormat(format);

/** Texts beside the cell's own. */
const asides: readonly string[] = ['Comment', 'PhoneticText'];

/** A place counted from 0, as the tag gives it or as it follows. */
function placeOf(tag: string, following: number, most: number): number {
  const index = numberIn(tag, 'Index', following + 1) - 1;
  if (index < 0 || index >= most) throw tooLarge('A cell lies outside of any sheet.');
  return index;
}

/** Takes in the file; afterwards it gives the sheets. */
export function xmlReader(budget: Budget): Sink & { sheets(): readonly SheetTable[] } {
  const sheets: { name: string; hidden: boolean; rows: Grid['rows'] }[] = [];
  /** Whether a style shows a date, by its name. */
  const dates = new Map<string, boolean>();
  let grid = createGrid(budget);
  let style = '';
  let row = 0;
  let column = 0;
  let nextRow = 0;
  let nextColumn = 0;
  let cellStyle = '';
  let type = '';
  let value = '';
  /** The element whose text is wanted, and the one that is passed over. */
  let wanted = '';
  let aside = '';
  let is1904 = false;
  let isWhole = false;

  const openings: Record<string, (tag: string) => void> = {
    Style(tag) {
      budget.entries(1);
      style = budget.keep(attribute(tag, 'ID') ?? '');
      dates.set(style, dates.get(attribute(tag, 'Parent') ?? '') ?? false);
    },
    NumberFormat: (tag) => dates.set(style, showsDate(attribute(tag, 'Format') ?? '')),
    Date1904() {
      is1904 = true;
    },
    Worksheet(tag) {
      budget.entries(1);
      grid = createGrid(budget);
      const name = budget.keep(attribute(tag, 'Name') ?? '');
      sheets.push({ name, hidden: false, rows: grid.rows });
      nextRow = 0;
    },
    Row(tag) {
      row = placeOf(tag, nextRow, maxRows);
      nextRow = row + 1 + Math.max(0, numberIn(tag, 'Span', 0));
      nextColumn = 0;
    },
    Cell(tag) {
      column = placeOf(tag, nextColumn, maxColumns);
      nextColumn = column + 1 + Math.max(0, numberIn(tag, 'MergeAcross', 0));
      cellStyle = attribute(tag, 'StyleID') ?? '';
    },
    Data(tag) {
      type = attribute(tag, 'Type') ?? '';
      wanted = 'Data';
      value = '';
    },
    Visible() {
      wanted = 'Visible';
      value = '';
    },
  };

  function cell(): Cell {
    switch (type) {
      case 'DateTime':
        return fromIso(value, is1904);
      case 'Boolean':
        return value.trim() === '1';
      case 'Number':
        return numberCell(value, dates.get(cellStyle) ?? false, is1904);
      default:
        return value;
    }
  }

  function closed(): void {
    if (wanted === 'Data') {
      const content = cell();
      grid.put(row, column, typeof content === 'string' ? copied(content) : content);
    } else {
      const sheet = sheets[sheets.length - 1];
      if (sheet !== undefined) sheet.hidden = value.includes('Hidden');
    }
    wanted = '';
  }

  return {
    open(name, tag) {
      if (aside !== '') return;
      if (asides.includes(name)) aside = name;
      else if (Object.hasOwn(openings, name)) openings[name]?.(tag);
    },
    text(text) {
      if (wanted !== '' && aside === '') value = joined(value, text);
    },
    close(name) {
      if (name === aside) aside = '';
      else if (name === wanted && aside === '') closed();
      else if (name === 'Workbook') isWhole = true;
    },
    sheets() {
      if (!isWhole) throw damaged();
      return visibleFirst(sheets);
    },
  };
}
