// Where a parcel is followed: at its carrier if the number is of the carrier's form, else at 17TRACK.
import { describe, expect, it } from 'vitest';
import { trackingPage } from '../../src/parcel/tracking-page';
import fc from '../fc';

describe('the page of a parcel', () => {
  // Numbers as carriers and shops print them in their own examples.
  it.each([
    ['UPS', '1Z5R89390357567127', 'https://www.ups.com/track?tracknum=1Z5R89390357567127', 'UPS'],
    [
      'USPS',
      '9400111202555842332669',
      'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111202555842332669',
      'USPS',
    ],
    [
      'Royal Mail',
      'RB123456785GB',
      'https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB',
      'Royal Mail',
    ],
    [
      'YunExpress',
      'YT2012312345678901',
      'https://www.yuntrack.com/parcelTracking?id=YT2012312345678901',
      'YunExpress',
    ],
    [
      'DHL',
      'JJD000390007882123456',
      'https://www.dhl.com/global-en/home/tracking.html?tracking-id=JJD000390007882123456',
      'DHL',
    ],
    ['FedEx', '986578788855', 'https://www.fedex.com/fedextrack/?trknbr=986578788855', 'FedEx'],
    ['4PX', '4PX3000123456789CN', 'https://track.4px.com/#/result/0/4PX3000123456789CN', '4PX'],
    [
      'Cainiao',
      'CAINIAO1234567890',
      'https://global.cainiao.com/newDetail.htm?mailNoList=CAINIAO1234567890',
      'Cainiao',
    ],
    // A carrier without a page of its own here, and a number that is not the named carrier's.
    ['China Post', 'LX473125489CN', 'https://t.17track.net/en#nums=LX473125489CN', '17TRACK'],
    ['UPS', 'LX473125489CN', 'https://t.17track.net/en#nums=LX473125489CN', '17TRACK'],
    [null, 'RB123456785GB', 'https://t.17track.net/en#nums=RB123456785GB', '17TRACK'],
    ['constructor', 'RB123456785GB', 'https://t.17track.net/en#nums=RB123456785GB', '17TRACK'],
  ])('%s %s', (carrier, number, address, at) => {
    expect(trackingPage({ carrier, number }, 'en')).toEqual({ address, at });
  });

  it('speaks Chinese to whoever does', () => {
    expect(trackingPage({ carrier: null, number: 'LX473125489CN' }, 'zh')?.address).toBe(
      'https://t.17track.net/zh-cn#nums=LX473125489CN',
    );
  });

  it.each([
    null,
    '',
    'SHIPPED',
    'AB12',
    'ABCDEFGH1234',
    '1Z5R8939 0357567127',
    'LX473125489CN&x=1',
  ])('is none for %j', (number) => {
    expect(trackingPage({ carrier: null, number }, 'en')).toBeNull();
  });

  it('holds nothing but letters and digits of a cell', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('UPS', 'DHL', null), (number, carrier) => {
        const page = trackingPage({ carrier, number }, 'en');
        if (page !== null) expect(page.address).toMatch(/^https:\/\/[\w./?=#-]+$/);
      }),
    );
  });
});
