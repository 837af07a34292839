// Silence by state and service, and the blindness of unregistered mail; today is 21 November 2026.
import { describe, expect, it } from 'vitest';
import { day, today } from '../make';
import { type Given, parcel } from './sample';

const ago = (days: number): string =>
  new Date((today - days) * 86_400_000).toISOString().slice(0, 10);
const quiet = (days: number, given: Given) =>
  parcel({ shipDate: '2026-01-02', lastUpdate: ago(days), trackingStatus: 'In transit', ...given });

describe('limits by service and place', () => {
  const post = { method: 'China Post Registered Air Mail' };
  it.each([
    // Standard and registered: 7, 14 (+10 on the way between export and import), 45.
    [{ method: 'CAINIAO_STANDARD' }, [6, 7, 23, 24, 44, 45]],
    [post, [6, 7, 23, 24, 44, 45]],
    [{ ...post, trackingStatus: '到达目的国' }, [6, 7, 13, 14, 44, 45]],
    [{ method: 'ePacket' }, [6, 7, 23, 24, 44, 45]],
    [{}, [6, 7, 23, 24, 44, 45]],
    [{ method: 'DHL' }, [2, 3, 6, 7, 29, 30]],
    [{ method: 'EMS' }, [2, 3, 6, 7, 29, 30]],
    [{ method: 'AliExpress Saver Shipping' }, [9, 10, 19, 20, 59, 60]],
    [{ ...post, trackingStatus: 'InfoReceived' }, [4, 5, 9, 10, 20, 21]],
    [{ ...post, trackingStatus: 'NotFound' }, [4, 5, 9, 10, 20, 21]],
  ] as const)('%j', (given, [a, b, c, d, e, f]) => {
    const grades = [a, b, c, d, e, f].map((days) => quiet(days, given).silence);
    expect(grades).toEqual(['normal', 'warn', 'warn', 'stalled', 'stalled', 'lost']);
    expect(quiet(c, given).silentDays).toBe(c);
  });

  it.each([
    [{ trackingStatus: '清关中', method: 'DHL' }, [6, 7, 13, 14]],
    [{ trackingStatus: '到达待取', method: 'DHL' }, [4, 5, 9, 10]],
    [{ trackingStatus: '投递失败', method: 'DHL' }, [1, 2, 6, 7]],
    [{ trackingStatus: '到达待取', method: '平邮' }, [4, 5, 9, 10]],
  ] as const)('%j never counts as lost', (given, [a, b, c, d]) => {
    const grades = [a, b, c, d, 200].map((days) => quiet(days, given).silence);
    expect(grades).toEqual(['normal', 'warn', 'warn', 'stalled', 'stalled']);
  });

  it('follows the seller’s own days', () => {
    const given = {
      method: 'DHL',
      shipDate: '2026-11-01',
      lastUpdate: ago(5),
      trackingStatus: '10',
    };
    expect(parcel(given).silence).toBe('warn');
    expect(parcel(given, {}, { 'express.stalled': 5 }).silence).toBe('stalled');
    expect(parcel(given, {}, { 'express.warn': 6 }).silence).toBe('normal');
  });
});

describe('from which day', () => {
  it('is the dispatch when the last scan is older', () => {
    const given = { trackingStatus: 'InfoReceived', method: 'DHL', lastUpdate: ago(30) };
    expect(parcel({ ...given, shipDate: ago(6) })).toMatchObject({
      silentDays: 6,
      silence: 'warn',
    });
  });

  it('is the dispatch for a parcel never scanned, on a table that would show it', () => {
    const given = { shipDate: ago(11), trackingStatus: '查询不到', method: '燕文挂号' };
    expect(parcel(given)).toMatchObject({ silentDays: 11, silence: 'stalled' });
    expect(parcel(given, { tracking: false })).toMatchObject({ silentDays: null, silence: null });
  });

  it('is unknown for a moving parcel without a scan date', () => {
    for (const trackingStatus of ['', '运输途中', '清关中'])
      expect(parcel({ shipDate: ago(40), method: 'DHL', trackingStatus })).toMatchObject({
        silentDays: null,
        silence: null,
        blind: false,
      });
  });

  it('is not a day still to come', () => {
    expect(parcel({ shipDate: ago(3), lastUpdate: ago(-2), method: 'DHL' }).silentDays).toBeNull();
  });
});

describe('what ends it', () => {
  it.each([
    { trackingStatus: 'Delivered' },
    { delivered: '2026-11-01' },
    { status: 'completed' },
    { status: 'cancelled' },
    { trackingStatus: 'Returned to sender' },
    { trackingStatus: '退件' },
    { trackingStatus: 'Shipment cancelled' },
  ] as const)('%j', (given) => {
    for (const method of ['DHL', '平邮'])
      expect(quiet(90, { method, ...given })).toMatchObject({
        silentDays: null,
        silence: null,
        blind: false,
      });
  });

  it('has not begun for an order nobody sent', () => {
    expect(parcel({ status: 'unshipped', lastUpdate: ago(30) }).silence).toBeNull();
  });
});

describe('unregistered mail', () => {
  const plain = { method: 'China Post Ordinary Small Packet Plus', tracking: 'UA102938478CN' };

  it.each(['In transit', '到达目的国', '清关中', '运输过久', 'Alert'])(
    'is blind after export (%s), however long the silence',
    (trackingStatus) => {
      for (const days of [1, 15, 40])
        expect(
          parcel({ ...plain, shipDate: ago(50), lastUpdate: ago(days), trackingStatus }),
        ).toMatchObject({ blind: true, silence: null, silentDays: null });
    },
  );

  it('is lost 60 days after dispatch, 90 to Brazil', () => {
    const sent = (days: number, country: string) =>
      parcel({ ...plain, country, shipDate: ago(days), trackingStatus: 'In transit' }).silence;
    expect([sent(59, 'US'), sent(60, 'US')]).toEqual([null, 'lost']);
    expect([sent(89, 'BR'), sent(90, 'BR')]).toEqual([null, 'lost']);
  });

  it('is stalled, not blind, before its export scan', () => {
    const waiting = (days: number) =>
      parcel({ ...plain, shipDate: ago(days), trackingStatus: '收到信息' });
    expect([6, 7, 13, 14].map((days) => waiting(days).silence)).toEqual([
      'normal',
      'warn',
      'warn',
      'stalled',
    ]);
    expect(waiting(14).blind).toBe(false);
    expect(waiting(60)).toMatchObject({ silence: 'lost', silentDays: 60, blind: false });
  });

  it('is blind from the eighth day where no tracker is kept', () => {
    const sent = (days: number) => parcel({ ...plain, shipDate: ago(days) });
    expect(sent(7)).toMatchObject({ blind: false, silence: null });
    expect(sent(8)).toMatchObject({ blind: true, silence: null });
  });

  it('is blind without any number too', () => {
    expect(parcel({ method: '平邮', tracking: 'none', shipDate: ago(20) })).toMatchObject({
      class: 'untracked',
      blind: true,
    });
  });
});

describe('a tracker that gave up', () => {
  it('is news on a tracked parcel and none on unregistered mail', () => {
    const given = { shipDate: ago(40), lastUpdate: ago(2), trackingStatus: '运输过久' };
    expect(parcel({ ...given, method: '燕文航空挂号小包' }).silence).toBe('stalled');
    expect(
      parcel({ ...given, method: '燕文航空挂号小包', lastUpdate: ago(46), shipDate: ago(50) })
        .silence,
    ).toBe('lost');
    expect(parcel({ ...given, method: '平邮' }).silence).toBeNull();
  });

  it('calls a lost parcel lost', () => {
    for (const method of ['DHL', '平邮', ''])
      expect(parcel({ method, shipDate: ago(9), trackingStatus: '包裹丢失' })).toMatchObject({
        state: 'lost',
        silence: 'lost',
        silentDays: 9,
      });
  });
});

it('keeps weeks at sea quiet', () => {
  const given = { method: '海运专线', shipDate: '2026-09-20', trackingStatus: 'In transit' };
  expect(day('2026-09-20')).toBe(today - 62);
  expect(parcel({ ...given, lastUpdate: ago(19) }).silence).toBe('normal');
  expect(parcel({ ...given, lastUpdate: ago(59) }).silence).toBe('warn');
});
