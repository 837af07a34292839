// Every date form of the exports, the zones of time stamps, and arithmetic on days.

import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { addBusinessDays, dayFromIso, isoOf, weekdayOf } from '../../src/base/day';
import { guessDateOrder } from '../../src/cells/date-order';
import { type DateOrder, printsBack, readDay } from '../../src/cells/day';
import fc from '../fc';
import { no } from './reading';

/** The ISO date read, or the code, or null. */
function iso(cell: Cell, order: DateOrder | null = null, zone: string | null = null) {
  const read = readDay(cell, { order, zone });
  return read?.ok ? isoOf(read.value) : (read?.code ?? null);
}

describe('forms that need no hint', () => {
  it.each<[Cell, string]>([
    ['2026-09-22', '2026-09-22'],
    ['2018-03-07 11:53:38', '2018-03-07'],
    ['2026/11/21', '2026-11-21'],
    ['2026/11/1 8:05', '2026-11-01'],
    ['2026.11.21', '2026-11-21'],
    ['2026年11月21日', '2026-11-21'],
    ['2026年1月5日 10:15', '2026-01-05'],
    ['2026年11月21日星期六 下午3:04', '2026-11-21'],
    ['2026-11-21 上午10:15:00', '2026-11-21'],
    ['2026年11月21日(土)', '2026-11-21'],
    ['2026年11月21日星期六 13:04', '2026-11-21'],
    ['2026-11-21 凌晨1:20', '2026-11-21'],
    ['2026年11月21日晚上8点30分', '2026-11-21'],
    ['2026/11/21 中午12:30', '2026-11-21'],
    ['2026年11月21日 晚上8点', '2026-11-21'],
    ['2026年11月21日晚上', '2026-11-21'],
    ['26年5月13日', '2026-05-13'],
    ['26年5月13日 10:49', '2026-05-13'],
    ['20260513104941', '2026-05-13'],
    [20260513104941, '2026-05-13'],
    ['202605131049', '2026-05-13'],
    ['２０２６－１１－２１', '2026-11-21'],
    ['20261121', '2026-11-21'],
    [20261121, '2026-11-21'],
    ['Nov-21-26', '2026-11-21'],
    ['Oct-02-26 01:53:00', '2026-10-02'],
    ['10-Dez-25', '2025-12-10'],
    ['Dez 29, 2025', '2025-12-29'],
    ['10-Jul-2025', '2025-07-10'],
    ['Oct 2, 2026 2:45:00 PM PDT', '2026-10-02'],
    ['Sep 22, 2026', '2026-09-22'],
    ['September 3, 2026', '2026-09-03'],
    ['21 November 2026', '2026-11-21'],
    ['21st of November, 2026', '2026-11-21'],
    ['21.11.2026, 10:15 Uhr', '2026-11-21'],
    ['Saturday 11/21/2026 at 10:15 AM', '2026-11-21'],
    ['21.11.2026 г.', '2026-11-21'],
    ['Sat, 21 Nov 2026 10:15:00 GMT', '2026-11-21'],
    ['Sat Nov 21 2026 10:15:00 GMT+0800 (China Standard Time)', '2026-11-21'],
    ['Sat Nov 21 10:15:00 CST 2026', '2026-11-21'],
    ['2026 Nov 21', '2026-11-21'],
    ['21nov2026', '2026-11-21'],
    ['21-十一月-2026', '2026-11-21'],
    ['21. März 2026', '2026-03-21'],
    ['21 Mrz 26', '2026-03-21'],
    ['Sa., 21.11.2026', '2026-11-21'],
    // Tuesday, not a day in March; and 17 March, not a Tuesday.
    ['mar. 17 nov. 2026', '2026-11-17'],
    ['mar 17 2026', '2026-03-17'],
    ['sábado, 21 de novembro de 2026 às 10:15', '2026-11-21'],
    ['quarta-feira, 13 de maio de 2026', '2026-05-13'],
    ['сб, 21 нояб. 2026 г.', '2026-11-21'],
    ['21 KASIM 2026', '2026-11-21'],
    ['21 listopad 2026', '2026-11-21'],
    ['2026년 11월 21일 토요일 오후 3:04', '2026-11-21'],
    ['10.12.2026', '2026-12-10'],
    ['10. 12. 2026 08:00', '2026-12-10'],
    ['05/05/2026', '2026-05-05'],
    ['10/22/2026 10:15:30 AM', '2026-10-22'],
    ['22/10/2026 10:15:30', '2026-10-22'],
    ['9/21/2024 8:39', '2024-09-21'],
    ['5/31/2016 0:37', '2016-05-31'],
    ['3-31-22', '2022-03-31'],
    ['2024-02-29', '2024-02-29'],
    ['\uFEFF2026-09-22\t', '2026-09-22'],
    // 2026-11-21 is 46,347 days after 1899-12-30.
    [46347, '2026-11-21'],
    [46347.99, '2026-11-21'],
    ['46347', '2026-11-21'],
    ['46347.25', '2026-11-21'],
    ['46347,25', '2026-11-21'],
  ])('%j → %s', (cell, expected) => expect(iso(cell)).toBe(expected));
});

describe('day and month', () => {
  it.each<[string, DateOrder | null, string]>([
    ['09/10/2026', null, 'ambiguous_date'],
    ['09/10/2026', 'dmy', '2026-10-09'],
    ['09/10/2026', 'mdy', '2026-09-10'],
    ['09/03/26', 'mdy', '2026-09-03'],
    ['3-4-22', null, 'ambiguous_date'],
    ['05/02/2026 2:49:19 PM', null, 'ambiguous_date'], // AM/PM says nothing about the order
    ['05/02/2026 2:49:19 PM', 'dmy', '2026-02-05'],
    ['13/05/2026', 'mdy', '2026-05-13'],
    ['05/13/2026', 'dmy', '2026-05-13'],
    ['10.12.2026', 'mdy', '2026-12-10'],
    ['30/02/2026', 'dmy', 'bad_date'],
    // Where the column writes the day first there is no 32nd, and no year 2032 either.
    ['32-11-05', 'dmy', 'bad_date'],
    // Years of two digits may stand first; no order is from 2005, 2050 or later.
    ['26-11-05', null, '2026-11-05'],
    ['26.11.05', null, '2026-11-05'],
    ['26-11-05', 'ymd', '2026-11-05'],
    ['15-12-18 06:00', 'ymd', '2015-12-18'],
    ['15-12-18 06:00', null, 'ambiguous_date'],
    ['25/12/31', 'ymd', '2025-12-31'],
    ['25-12-31', null, 'ambiguous_date'],
    ['21.11.26', null, 'ambiguous_date'],
    ['21.11.26', 'dmy', '2026-11-21'],
    ['21.11.26', 'mdy', '2026-11-21'],
    ['05/11/2026', 'ymd', 'ambiguous_date'],
    ['05/06/73', 'dmy', 'bad_date'],
    ['73-05-01', null, 'bad_date'],
    ['Nov-21-70', null, 'bad_date'],
  ])('%s with %s → %s', (cell, order, expected) => expect(iso(cell, order)).toBe(expected));

  it.each<[Cell[], DateOrder | null]>([
    [['10/05/2026 22:05:43', '25/05/2026 09:00:00', ''], 'dmy'],
    [['09/03/26', '09/27/26'], 'mdy'],
    [['09/03/26', '10/04/26', '--', 46347], null],
    [['25/05/2026', '05/25/2026'], null],
    [['2026-05-25', '25.05.2026'], null],
    [[], null],
  ])('%j → %s', (cells, expected) => expect(guessDateOrder(cells)).toBe(expected));
});

describe('years of two digits', () => {
  const in2026 = { from: dayFromIso('2026-11-01') ?? 0, to: dayFromIso('2026-11-29') ?? 0 };
  it.each<[string[], DateOrder | null]>([
    [['26-11-05', '26-11-12'], 'ymd'],
    [['26/10/30', '26/11/12', '26/11/25'], 'ymd'],
    [['26.11.12', '26.11.13'], 'ymd'],
    [['15-12-18 06:00', '15-12-19 07:10', '15-12-28 09:00'], 'ymd'],
    // 12 and 13 November: read with the year first they would be a year apart.
    [['12.11.26', '13.11.26'], 'dmy'],
    [['12/11/26', '13/11/26', '20/11/26'], 'dmy'],
    [['11/12/26', '11/20/26'], 'mdy'],
    // One value alone may be of 2025 or of 2031, of 2015 or of 2018.
    [['25-12-31'], null],
    [['15-12-18 06:00'], null],
    [['Wed 26-11-25'], null],
  ])('%j → %s', (cells, expected) => expect(guessDateOrder(cells)).toBe(expected));

  it.each<[string[], DateOrder | null]>([
    [['25-12-31'], 'ymd'],
    [['21.11.26'], 'dmy'],
    // 26 March 2025 is further away than orders of one table lie.
    [['25/03/26'], 'dmy'],
    // May 2026 or May 2027, neither far from November 2026.
    [['26-05-27'], null],
  ])('%j among dates of November 2026 → %s', (cells, expected) =>
    expect(guessDateOrder(cells, () => in2026)).toBe(expected),
  );
});

describe('dates without a year', () => {
  const winter = {
    order: null,
    zone: null,
    within: { from: dayFromIso('2026-09-01') ?? 0, to: dayFromIso('2027-02-15') ?? 0 },
  };
  it.each([
    ['11月18日', '2026-11-18'],
    ['1月5日', '2027-01-05'],
    ['9月1号', '2026-09-01'],
    ['2月15日', '2027-02-15'],
    ['11月18日 晚上8点', '2026-11-18'],
    ['11/18', '2026-11-18'],
    ['18/11', '2026-11-18'],
    ['1/15', '2027-01-15'],
    ['11/11', '2026-11-11'],
  ])('%s of that winter is %s', (cell, expected) => {
    const read = readDay(cell, winter);
    expect(read?.ok && isoOf(read.value)).toBe(expected);
  });
  it('are refused where nothing tells the year', () => {
    expect(iso('11月18日')).toBe('no_year');
    expect(iso('2月30日')).toBe('bad_date');
    expect(iso('11/18')).toBe('no_year');
    // Neither the summer before nor the one after.
    expect(readDay('6月1日', winter)).toEqual(no('no_year'));
  });
  it('have day or month first as their column has it', () => {
    expect(readDay('11/9', winter)).toEqual(no('ambiguous_date'));
    const day = (order: 'dmy' | 'mdy') => {
      const read = readDay('11/9', { ...winter, order });
      return read?.ok && isoOf(read.value);
    };
    expect(day('mdy')).toBe('2026-11-09');
    expect(day('dmy')).toBe('2026-09-11');
    expect(guessDateOrder(['11/3', '11/18'])).toBe('mdy');
    expect(guessDateOrder(['3/11', '18/11'])).toBe('dmy');
    expect(guessDateOrder(['3/11', '11/4'])).toBeNull();
  });
});

describe('print back', () => {
  it.each<[Cell, DateOrder | null]>([
    ['2026-11-21', null],
    ['21/11/2026 10:15', 'dmy'],
    ['Nov-21-26', null],
    ['21. März 2026', null],
    ['20261121', null],
    ['26年5月13日', null],
    ['26-11-05', 'ymd'],
    ['09/10/2026', null], // a date, only not which
    [new Date(Date.UTC(2026, 10, 21)), null],
  ])('%j in %s is written as its day prints', (cell, order) =>
    expect(printsBack(cell, order)).toBe(true),
  );
  it.each<[Cell, DateOrder | null]>([
    ['13/05/2026', 'mdy'],
    ['46347', null],
    [46347, null],
    ['20260513104941', null],
    ['soon', null],
    ['', null],
  ])('%j in %s is not', (cell, order) => expect(printsBack(cell, order)).toBe(false));
});

describe('what is no date', () => {
  it.each<Cell>([
    ...[
      '31/02/2026',
      '2026-02-30',
      '2025-02-29',
      '11-21',
      '11.21',
      '13/32',
      'Nov 2026',
      '2026-11',
      '10:15',
    ],
    ...[
      'not-a-date',
      'soon',
      '21 Foo 2026',
      '21 d 2026',
      '2026-11-21 ~ 2026-11-25',
      '2026-11-21 25:10',
      '21 jui 2026',
    ],
    ...[
      '1999-12-31',
      '2101-01-01',
      '1969-07-20',
      2,
      19999,
      90000,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ],
    ...[
      true,
      new Date(Number.NaN),
      new Date(-1e15),
      'R2026-11-21',
      '8.96529E+19',
      'delivered 2026-11-21',
    ],
    'x'.repeat(5000),
  ])('%j', (cell) => expect(readDay(cell, { order: null, zone: null })).toEqual(no('bad_date')));

  it.each<Cell>(['', null, '--', '—', 'N/A', '0000-00-00', '0000-00-00 00:00:00'])(
    '%j is nothing written',
    (cell) => expect(iso(cell)).toBeNull(),
  );
});

describe('zones', () => {
  it.each<[Cell, string | null, string]>([
    // The end of a US Pacific day, as Amazon writes it.
    ['2026-09-24T06:59:59+00:00', 'America/Los_Angeles', '2026-09-23'],
    ['2026-09-24T06:59:59Z', 'America/Los_Angeles', '2026-09-23'],
    ['2026-09-24T06:59:59+00:00', null, '2026-09-24'],
    ['2026-09-24T06:59:59+00:00', 'No/Such_Zone', '2026-09-24'],
    ['2026-09-23T21:59:59+00:00', 'Europe/Berlin', '2026-09-23'],
    ['2026-09-23T22:00:00+00:00', 'Europe/Berlin', '2026-09-24'],
    ['2026-12-23T22:59:59Z', 'Europe/Berlin', '2026-12-23'], // winter time
    ['2026-09-22 23:12:44 -0700', 'UTC', '2026-09-23'],
    ['2026-09-22 23:12:44 -0700', 'Asia/Tokyo', '2026-09-23'],
    ['2009-01-01T10:50:49-08:00', 'Asia/Shanghai', '2009-01-02'],
    ['Oct 2, 2026 11:45:00 PM PDT', 'UTC', '2026-10-03'],
    ['Dec 2, 2026 11:45:00 PM PST', 'UTC', '2026-12-03'],
    ['Dec 2, 2026 12:10:00 AM UTC', 'America/New_York', '2026-12-01'],
    ['2026-11-21 23:30:00 GMT+8', 'UTC', '2026-11-21'],
    ['2026-11-21 02:30:00 UTC+08:00', 'UTC', '2026-11-20'],
    // No offset, or one that could be Chinese or American: the day as it is written.
    ['2026-09-24 06:59:59', 'America/Los_Angeles', '2026-09-24'],
    ['2026-09-24 00:30:00 CST', 'America/Los_Angeles', '2026-09-24'],
    ['2026-09-24', 'America/Los_Angeles', '2026-09-24'],
    [46347, 'Asia/Tokyo', '2026-11-21'],
    [new Date('2026-11-20T16:00:00Z'), 'Asia/Shanghai', '2026-11-21'],
    [new Date('2026-11-20T16:00:00Z'), null, '2026-11-20'],
    [new Date('2026-11-20T16:00:00Z'), 'No/Such_Zone', '2026-11-20'],
    // The half hours and the change of the clocks.
    ['2026-11-20T18:29:59Z', 'Asia/Kolkata', '2026-11-20'],
    ['2026-11-20T18:30:00Z', 'Asia/Kolkata', '2026-11-21'],
    ['2026-03-08T07:59:59Z', 'America/Los_Angeles', '2026-03-07'],
    ['2026-03-09T06:59:59Z', 'America/Los_Angeles', '2026-03-08'],
    ['2026-03-09T07:00:00Z', 'America/Los_Angeles', '2026-03-09'],
  ])('%s in %s → %s', (cell, zone, expected) => expect(iso(cell, null, zone)).toBe(expected));
});

const anyDay = fc.integer({ min: 10957, max: 47846 }); // 2000-01-01 … 2100-12-31

test('a day survives being written as ISO and read back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayFromIso(isoOf(day))).toBe(day);
      expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
  );
  for (const wrong of ['2026-02-30', '2026-1-1', '', '2026-11-21T00:00', '__proto__', '2026-13-01'])
    expect(dayFromIso(wrong)).toBeNull();
  expect(dayFromIso('1970-01-02')).toBe(1);
});

test('a day printed in any form reads back as that day', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  fc.assert(
    fc.property(anyDay, fc.constantFrom('dmy', 'mdy'), (day, order) => {
      const at = new Date(day * 86_400_000);
      const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
      const name = months[m - 1];
      const [a, b] = order === 'dmy' ? [d, m] : [m, d];
      const yy = two(y % 100);
      const forms: Cell[] = [
        `${y}-${two(m)}-${two(d)}`,
        `${y}-${two(m)}-${two(d)} 13:05:59`,
        `${y}-${two(m)}-${two(d)}T23:59:59.999Z`,
        `${y}/${m}/${d}`,
        `${y}年${m}月${d}日`,
        `${y}年${m}月${d}日 下午1:05`,
        `${y}${two(m)}${two(d)}`,
        `${name}-${two(d)}-${y}`,
        `${two(d)}-${name}-${y}`,
        `${name} ${d}, ${y} 2:45:00 PM PDT`,
        `${d}.${m}.${y}`,
        `${a}/${b}/${y}`,
        `${two(a)}/${two(b)}/${y} 10:15:30 AM`,
        `${a}-${b}-${y} 0:37`,
        day + 25569,
        day + 25569.75,
        String(day + 25569),
        at,
        ...(y < 2050 ? [`${name}-${two(d)}-${yy}`, `${two(a)}/${two(b)}/${yy}`] : []),
      ];
      for (const form of forms) expect([form, iso(form, order)]).toEqual([form, isoOf(day)]);
    }),
  );
});

test.each(['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'ru', 'ja', 'zh'])(
  'month names as %s writes them, long and short',
  (locale) => {
    for (let month = 0; month < 12; month += 1)
      for (const style of ['long', 'short'] as const) {
        const printed = new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: style,
          year: 'numeric',
          timeZone: 'UTC',
        }).format(Date.UTC(2026, month, 21));
        expect([printed, iso(printed)]).toEqual([
          printed,
          `2026-${String(month + 1).padStart(2, '0')}-21`,
        ]);
      }
  },
);

test.each('de fr es it pt-BR ru pl tr el ro ko ja zh zh-TW en-GB'.split(' '))(
  'every weekday and month as %s prints the date',
  (locale) => {
    for (const dateStyle of ['full', 'long', 'medium'] as const)
      for (let n = 0; n < 365; n += 12) {
        const at = Date.UTC(2026, 0, 1 + n, 13, 4);
        const how = { dateStyle, timeStyle: 'short', timeZone: 'UTC' } as const;
        const printed = new Intl.DateTimeFormat(locale, how).format(at);
        expect([printed, iso(printed, 'dmy')]).toEqual([printed, isoOf((at / 86_400_000) | 0)]);
      }
  },
);

test('time stamps in a zone agree with the calendar of that zone', () => {
  const zones = [
    'America/Los_Angeles',
    'Europe/London',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ];
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-03'), max: new Date('2100-12-29'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (at, zone) => {
        // Swedish writes dates as ISO does.
        const expected = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
        }).format(at);
        expect(iso(at, null, zone)).toBe(expected);
        expect(iso(at.toISOString(), null, zone)).toBe(expected);
      },
    ),
  );
});

test('weekdays: 2026-11-22 is a Sunday', () => {
  const sunday = dayFromIso('2026-11-22') ?? 0;
  for (let n = -700; n < 700; n += 1) expect(weekdayOf(sunday + n)).toBe(((n % 7) + 7) % 7);
  expect(weekdayOf(0)).toBe(4); // 1970-01-01 was a Thursday
});

describe('business days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'], // Friday → Monday
    ['2026-11-20', 3, '2026-11-25'],
    ['2026-11-21', 1, '2026-11-23'], // Saturday → Monday
    ['2026-11-22', 1, '2026-11-23'], // Sunday → Monday
    ['2026-11-18', 2, '2026-11-20'],
    ['2026-11-18', 5, '2026-11-25'],
    ['2026-11-18', 10, '2026-12-02'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-22', -1, '2026-11-20'],
  ])('%s and %i → %s', (from, n, expected) =>
    expect(isoOf(addBusinessDays(dayFromIso(from) ?? 0, n))).toBe(expected),
  );

  test('the same as walking day by day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, n) => {
        let walked = day;
        for (let left = Math.abs(n); left > 0; ) {
          walked += Math.sign(n);
          if (![0, 6].includes(new Date(walked * 86_400_000).getUTCDay())) left -= 1;
        }
        expect(addBusinessDays(day, n)).toBe(walked);
      }),
    );
  });
});
