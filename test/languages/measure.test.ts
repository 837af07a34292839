// Precision and recall of a reading, counted by hand.

import { describe, expect, it } from 'vitest';
import type { IssueId } from '../../src/base/ids';
import { type Labelled, measure } from '../../src/languages/words/measure';

import { labelledRows, report } from '../../src/local/measure/report';

const row = (text: IssueId, label: IssueId, also: IssueId[] = []): Labelled => ({
  text,
  label,
  also,
  language: label === 'none' ? 'de' : 'en',
});
/** A reader that takes the text itself for its issue. */
const echo = (text: string): { issue: IssueId } => ({ issue: text as IssueId });

const rows = [
  row('damaged', 'damaged'),
  row('damaged', 'defective', ['damaged']),
  row('damaged', 'cancel'),
  row('none', 'cancel'),
  row('cancel', 'cancel'),
  row('none', 'none'),
  row('damaged', 'none'),
  row('other', 'none'),
];

describe('measuring', () => {
  const measured = measure(rows, echo);

  it('counts what is read acceptably, in all and by language', () => {
    expect(measured.acceptable).toEqual({ all: 8, right: 4 });
    expect(measured.languages.get('en')).toEqual({ all: 5, right: 3 });
    expect(measured.languages.get('de')).toEqual({ all: 3, right: 1 });
  });

  it('gives precision and recall by issue; an acceptable reading counts as the label', () => {
    expect(measured.issues.get('damaged')).toMatchObject({ labelled: 1, read: 3, right: 1 });
    expect(measured.issues.get('defective')).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(measured.issues.get('cancel')).toMatchObject({
      labelled: 3,
      read: 1,
      right: 1,
      f1: 0.5,
    });
  });

  it('counts complaints that were silenced and praise that alarmed', () => {
    expect(measured.silenced).toEqual({ all: 5, right: 1 });
    expect(measured.alarmed).toEqual({ all: 3, right: 1 });
    expect(measured.misread).toHaveLength(4);
  });

  it('is told in lines', () => {
    const lines = report(measured, true);
    expect(lines[0]).toBe('Read acceptably: 4 of 8 (50.0 %)');
    expect(lines).toContain('cancel read as none: none');
  });
});

describe('a labelled table', () => {
  it('is read by its columns', () => {
    const table = [
      ['label', 'text', 'language', 'also'],
      ['damaged', 'it broke', 'en', 'defective;nonsense'],
    ];
    expect(labelledRows(table)).toEqual({
      rows: [{ text: 'it broke', label: 'damaged', also: ['defective'], language: 'en' }],
    });
  });

  it('is refused without its columns and with unknown labels', () => {
    expect(labelledRows([['text']])).toHaveProperty('problem');
    expect(
      labelledRows([
        ['text', 'label'],
        ['x', 'brokn'],
      ]),
    ).toEqual({
      problem: 'No such label: brokn',
    });
  });
});
