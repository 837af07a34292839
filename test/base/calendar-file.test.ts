// Calendar files, by the examples and rules of RFC 5545 (§3.1 lines, §3.3.11 text, §3.6.1 entries).
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/base/calendar-file';
import { dayFromIso } from '../../src/base/day';
import fc from '../fc';

const day = (iso: string): number => dayFromIso(iso) ?? 0;
const entry = { id: 'A-1', day: day('2026-11-30'), title: 'Refund · A-1', note: '' };

/** The lines as a calendar reads them: folds undone. */
const lines = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

describe('a calendar file', () => {
  it('has an all-day entry for each due day, over the end of a month', () => {
    expect(lines(calendarFile([entry], day('2026-11-21')))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Claim Desk//Due dates//EN',
      'BEGIN:VEVENT',
      'UID:A-1@claim-desk',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:Refund · A-1',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('writes text as calendars read it', () => {
    const note = 'Bag; "blue", 2\\3\nnext\r\nlast\u0000';
    const text = calendarFile([{ ...entry, note }], 0);
    expect(lines(text)).toContain('DESCRIPTION:Bag\\; "blue"\\, 2\\\\3\\nnext\\nlast ');
  });

  it.each([
    ['x', 67],
    ['\u0080', 33],
    ['\u07ff', 33],
    ['\u0800', 22],
    ['中', 22],
    ['😀', 16],
  ])('fills a line of 75 octets with %j, eight of them its name', (sign, fit) => {
    const title = sign.repeat(200);
    const line = calendarFile([{ ...entry, title }], 0)
      .split('\r\n')
      .find((each) => each.startsWith('SUMMARY:'));
    expect(line).toBe(`SUMMARY:${sign.repeat(fit)}`);
  });

  it('has no line over 75 octets, breaks no sign, and loses nothing, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = calendarFile([{ ...entry, title }], 0);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
        expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
        expect(lines(text).filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1);
        expect(Buffer.from(text).toString()).toBe(text);
      }),
    );
  });
});
