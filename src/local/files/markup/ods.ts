// Sheets of LibreOffice and its like: .ods files.

import type { Cell } from '../../../base/cell';
import { copied } from '../../../base/copied';
import { createGrid, type Grid } from '../grid';
import { type Budget, joined } from '../limits';
import { damaged, Unreadable } from '../problem';
import { clock, fromIso } from '../serial';
import { type SheetTable, visibleFirst } from '../table';
import { type Parts, partNamed } from '../xlsx/parts';
import { scanPart, tagsIn } from './part';
import type { Sink } from './scan';
import { attribute, numberIn } from './tag';

/** Elements with texts or tables that are not the sheet's own. */
const asides: readonly string[] = [
  ...['annotation', 'shapes', 'frame', 'custom-shape', 'tracked-changes', 'dde-links', 'forms'],
  'ruby-text',
];

/** `PT08H30M00S` in milliseconds. */
function duration(text: string): number | null {
  const [whole, hours, minutes, seconds] =
    /^PT(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  return (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000;
}

function cellOf(tag: string, text: string): Cell {
  const value = (name: string): string => attribute(tag, name) ?? text;
  switch (attribute(tag, 'value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = Number(value('value'));
      return Number.isFinite(number) ? number : text;
    }
    case 'date':
      return fromIso(value('date-value'));
    case 'time': {
      const ms = duration(value('time-value'));
      return ms === null ? text : clock(ms);
    }
    case 'boolean':
      return value('boolean-value') === 'true';
    case 'string':
      return attribute(tag, 'string-value') || text;
    default:
      return text;
  }
}

/** Takes in the content; afterwards it gives the sheets. */
function contentReader(budget: Budget): Sink & { sheets(): readonly SheetTable[] } {
  const sheets: { name: string; hidden: boolean; rows: Grid['rows'] }[] = [];
  const hiddenStyles = new Set<string>();
  let grid = createGrid(budget);
  let style = '';
  /** Tables inside cells and the like. */
  let depth = 0;
  let aside = '';
  let asideDepth = 0;
  let row = 0;
  let rowTimes = 1;
  let column = 0;
  let cellTag = '';
  let text = '';
  let isText = false;
  let isWhole = false;

  const add = (more: string): void => {
    if (isText) text = joined(text, more);
  };

  const openings: Record<string, (tag: string) => void> = {
    style(tag) {
      style = attribute(tag, 'name') ?? '';
    },
    'table-properties'(tag) {
      if (attribute(tag, 'display') !== 'false') return;
      budget.entries(1);
      hiddenStyles.add(budget.keep(style));
    },
    table(tag) {
      depth += 1;
      if (depth > 1) return;
      budget.entries(1);
      grid = createGrid(budget);
      const hidden = hiddenStyles.has(attribute(tag, 'style-name') ?? '');
      sheets.push({ name: budget.keep(attribute(tag, 'name') ?? ''), hidden, rows: grid.rows });
      row = 0;
    },
    'table-row'(tag) {
      if (depth !== 1) return;
      rowTimes = numberIn(tag, 'number-rows-repeated', 1);
      column = 0;
    },
    'table-cell'(tag) {
      if (depth !== 1) return;
      cellTag = tag;
      text = '';
    },
    p() {
      if (depth !== 1 || cellTag === '') return;
      isText = true;
      if (text !== '') add('\n');
    },
    s: (tag) => add(' '.repeat(Math.min(Math.max(numberIn(tag, 'c', 1), 1), 1000))),
    tab: () => add('\t'),
    'line-break': () => add('\n'),
  };

  const closings: Record<string, () => void> = {
    p() {
      isText = false;
    },
    'table-cell'() {
      if (depth !== 1 || cellTag === '') return;
      const content = cellOf(cellTag, text);
      const kept = typeof content === 'string' ? copied(content) : content;
      const times = numberIn(cellTag, 'number-columns-repeated', 1);
      // Blank cells reach to the end of the sheet; others are put in their places one by one.
      for (let at = 0; kept !== null && kept !== '' && at < times; at++)
        grid.put(row, column + at, kept);
      column += times;
      cellTag = '';
    },
    'table-row'() {
      if (depth !== 1) return;
      grid.repeat(row, rowTimes - 1);
      row += rowTimes;
    },
    table() {
      depth -= 1;
    },
    spreadsheet() {
      isWhole = true;
    },
  };
  openings['covered-table-cell'] = (tag) => openings['table-cell']?.(tag);
  closings['covered-table-cell'] = () => closings['table-cell']?.();

  return {
    open(name, tag) {
      if (aside !== '') asideDepth += Number(name === aside);
      else if (asides.includes(name)) {
        aside = name;
        asideDepth = 1;
      } else if (Object.hasOwn(openings, name)) openings[name]?.(tag);
    },
    text: (more) => add(aside === '' ? more : ''),
    close(name) {
      if (aside !== '') {
        asideDepth -= Number(name === aside);
        if (asideDepth === 0) aside = '';
      } else if (Object.hasOwn(closings, name)) closings[name]?.();
    },
    sheets() {
      if (!isWhole) throw damaged();
      return visibleFirst(sheets);
    },
  };
}

/** All sheets of an .ods file. */
export async function odsSheets(parts: Parts, budget: Budget): Promise<readonly SheetTable[]> {
  const manifest = partNamed(parts, 'META-INF/manifest.xml');
  const locked = manifest === null ? [] : await tagsIn(manifest, budget, ['encryption-data']);
  if (locked.length > 0)
    throw new Unreadable('password', 'The workbook is protected by a password.');
  const content = partNamed(parts, 'content.xml');
  if (content === null) throw damaged();
  const reader = contentReader(budget);
  await scanPart(content, budget, reader);
  return reader.sheets();
}
