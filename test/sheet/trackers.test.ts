// Any tracker at the first try: each header is read as what it is meant as, or is named as not read.
import { describe, expect, it } from 'vitest';
import { plan } from '../order/sheet';
import { trackers } from './trackers';

const headers = trackers.flatMap(({ columns }) => columns).length;

describe(`${trackers.length} trackers with ${headers} headers`, () => {
  it.each(trackers.map((each) => [each.name, each] as const))('%s', (_, { columns, rows }) => {
    const made = plan([columns.map(([header]) => header), ...rows]);
    const wrong = columns.flatMap(([header, meant], at) => {
      const field = made.columns[at]?.field ?? '-';
      return meant.includes(field) ? [] : [`${header} is read as ${field}, meant: ${meant[0]}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a word that we write too', () => {
  const read = (headers: string, row: string) =>
    Object.fromEntries(
      plan([headers.split('|'), row.split('|')]).columns.map(({ header, field }) => [
        header,
        field,
      ]),
    );

  it('is the seller’s own where it stands alone', () => {
    expect(read('Order ID|Due|Action', 'A-1|2026-11-28|call')).toMatchObject({
      Due: 'promisedDeliveryDate',
      Action: null,
    });
    expect(read('订单号|原因', 'A-1|没收到货')).toMatchObject({ 原因: 'issueReason' });
  });

  it('is ours beside others of ours', () => {
    expect(read('Order ID|Risk|Due', 'A-1|High|2026-11-28')).toMatchObject({
      Risk: 'result',
      Due: 'result',
    });
    expect(read('订单号|风险|原因', 'A-1|高|已超过承诺送达日 4 天。')).toMatchObject({
      原因: 'result',
    });
  });
});
