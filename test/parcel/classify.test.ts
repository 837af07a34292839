// Method, number and tracker weighed against each other.
import { describe, expect, it } from 'vitest';
import { parcel } from './sample';

// Check digits worked out by hand: 10293847 → 8·1+6·0+4·2+2·9+3·3+5·8+9·4+7·7 = 168, 168 mod 11 = 3, digit 8.
const unregistered = 'UA102938478CN';
const registered = 'RG022754039CN';
const epacket = 'LL572405406US';

describe('what decides the class', () => {
  it('is the method before the number', () => {
    const found = parcel({ method: 'AliExpress Standard Shipping', tracking: registered });
    expect(found).toMatchObject({ class: 'tracked', confidence: 0.95, classFrom: 'method' });
  });

  it('is the number where the method says nothing', () => {
    const method = "Seller's Shipping Method";
    expect(parcel({ method, tracking: registered })).toMatchObject({
      class: 'registered',
      confidence: 0.97,
      classFrom: 'number',
      family: 'registered_airmail',
      conflict: null,
    });
    expect(parcel({ method, tracking: unregistered }).class).toBe('semi');
  });

  it('is a scan at the destination where nothing else tells', () => {
    for (const trackingStatus of ['Delivered', '派送途中', 'Available for pickup', '投递失败'])
      expect(parcel({ trackingStatus })).toMatchObject({
        class: 'tracked',
        confidence: 0.6,
        classFrom: 'status',
      });
    expect(parcel({ method: '平邮', trackingStatus: 'Delivered' }).class).toBe('semi');
  });

  it('is the carrier where the method is empty or only a speed', () => {
    expect(parcel({ carrier: 'DHL' }).class).toBe('tracked');
    expect(parcel({ market: 'amazon', method: 'Standard', carrier: 'UPS' }).class).toBe('tracked');
    expect(parcel({ method: '标准', carrier: '中国邮政挂号' }).class).toBe('registered');
    expect(parcel({ method: '平邮', carrier: 'DHL' }).class).toBe('semi');
  });

  it('is the line really used where the cell says carrier:number', () => {
    const found = parcel({
      market: 'aliexpress',
      method: 'AliExpress Standard Shipping',
      tracking: `中国邮政平常小包+:${unregistered}`,
    });
    expect(found).toMatchObject({ class: 'semi', carrier: '中国邮政平常小包+' });
  });
});

describe('unknown is never guessed', () => {
  it.each([
    ['nothing at all', {}],
    ['a Cainiao order number', { tracking: 'LP00123456789012' }],
    ['a Cainiao waybill number', { tracking: 'CNG00665032598857' }],
    ["the seller's own method", { method: "Seller's Shipping Method" }],
    ['both', { method: "Seller's Shipping Method - US", tracking: 'LP00123456789012' }],
    ['digits', { tracking: '12345678901234' }],
    ['digits with a wrong check digit', { tracking: '986578788856' }],
    ['a code whose letters nobody scans', { tracking: '021115C902CF0C99' }],
    ['a bare post name', { market: 'ebay', method: 'Singapore Post' }],
    ['a speed the buyer picked', { market: 'amazon', method: 'Standard' }],
    ['not found for long', { trackingStatus: '查询不到', shipDate: '2026-10-01' }],
    ['a number missing', { tracking: 'none' }],
    ['a delivery nobody tracked', { tracking: 'none', trackingStatus: 'Delivered' }],
    ['words of both kinds', { method: '平邮/挂号' }],
  ] as const)('%s', (_, given) => {
    expect(parcel(given)).toMatchObject({
      class: 'unknown',
      confidence: 0,
      classFrom: 'nothing',
      family: null,
      conflict: null,
    });
  });
});

describe('method and number disagree', () => {
  it('lets an S10 number win and shows the conflict', () => {
    const found = parcel({ method: '燕文航空挂号小包', tracking: unregistered });
    expect(found).toMatchObject({
      class: 'semi',
      classFrom: 'number',
      family: 'economy_semi',
      conflict: { method: 'registered', number: 'semi' },
    });
  });

  it('works the other way round too', () => {
    const found = parcel({ method: 'China Post Ordinary Small Packet Plus', tracking: registered });
    expect(found).toMatchObject({
      class: 'registered',
      conflict: { method: 'semi', number: 'registered' },
    });
  });

  it('keeps the method when the number is less than sure', () => {
    // L letters count 0.70; a U number with a wrong check digit 0.9 × 0.85 = 0.765.
    expect(parcel({ method: '平邮', tracking: epacket })).toMatchObject({
      class: 'semi',
      conflict: { method: 'semi', number: 'tracked' },
    });
    expect(parcel({ method: 'CAINIAO_STANDARD', tracking: 'UN055958577MU' })).toMatchObject({
      class: 'tracked',
      conflict: { method: 'tracked', number: 'semi' },
    });
  });

  it('believes a courier number over the mere word economy, not over 平邮', () => {
    const ups = '1Z5R89390357567127';
    expect(parcel({ market: 'ebay', method: 'Economy Shipping', tracking: ups })).toMatchObject({
      class: 'tracked',
      conflict: { method: 'semi', number: 'tracked' },
    });
    expect(parcel({ method: '平邮小包', tracking: ups }).class).toBe('semi');
  });

  it.each([
    ['AliExpress Standard Shipping', registered],
    ['China Post Registered Air Mail', epacket],
    ['燕文航空挂号小包', 'YT2229521272164446'],
    ['平邮', unregistered],
    ['CAINIAO_STANDARD', 'LP00123456789012'],
    // Below 0.6 on one side.
    ['平邮', '4PX3001234567890CN'],
  ])('%s with %s is no conflict', (method, tracking) => {
    expect(parcel({ method, tracking }).conflict).toBeNull();
  });
});

describe('no number', () => {
  it.each(['none', '无单号', 'N/A', '平邮'])(
    '%s on an unregistered method is untracked',
    (tracking) => {
      expect(parcel({ method: '平邮', tracking })).toMatchObject({
        class: 'untracked',
        number: null,
      });
    },
  );

  it('leaves a registered method as it is', () => {
    expect(parcel({ method: 'China Post Registered Air Mail', tracking: 'none' }).class).toBe(
      'registered',
    );
  });

  it('leaves an empty cell as it is', () => {
    expect(parcel({ method: '平邮', tracking: '' }).class).toBe('semi');
    expect(parcel({ method: '平邮', tracking: '待发货' }).class).toBe('semi');
  });

  it('believes a cell that says untracked', () => {
    expect(parcel({ tracking: 'untracked' })).toMatchObject({
      class: 'untracked',
      classFrom: 'number',
    });
  });
});

describe('an ERP that marks a parcel 无挂号', () => {
  it('makes it unregistered, whatever the method is called', () => {
    for (const method of ['', "Seller's Shipping Method", '燕文专线'])
      expect(parcel({ method, trackingStatus: '无挂号' })).toMatchObject({
        class: 'semi',
        classFrom: 'status',
        // The ERP knows, but it may be wrong.
        confidence: 0.9,
      });
  });

  it('still meets an R number as a conflict', () => {
    expect(parcel({ trackingStatus: '无挂号', tracking: registered })).toMatchObject({
      class: 'registered',
      conflict: { method: 'semi', number: 'registered' },
    });
  });
});

describe('carrier', () => {
  it.each([
    ['as the row says', { carrier: 'La Poste', tracking: registered }, 'La Poste'],
    ['by the number', { method: 'ePacket', tracking: epacket }, 'USPS'],
    ['by the method', { method: '燕文航空经济小包' }, 'Yanwen'],
    ['not at all', { method: 'Registered', tracking: '12345678901234' }, null],
    // 3·(8+1+1+1) = 33, 33 mod 11 = 0.
    ['not where it could be two', { tracking: '800100100100' }, null],
  ] as const)('is known %s', (_, given, carrier) => {
    expect(parcel(given).carrier).toBe(carrier);
  });
});

describe('carriers that could be', () => {
  it('are told where the number fits several and nothing names one', () => {
    expect(parcel({ tracking: '800100100100' })).toMatchObject({
      class: 'tracked',
      confidence: 0.5,
      couldBe: ['FedEx', 'J&T'],
    });
    expect(parcel({ tracking: '12345678901234' }).couldBe).toEqual(['DPD']);
  });

  it('are not told where one is named', () => {
    expect(parcel({ tracking: '800100100100', carrier: 'J&T' }).couldBe).toEqual([]);
    expect(parcel({ tracking: '800100100100', method: 'FedEx IP' }).couldBe).toEqual([]);
    expect(parcel({ tracking: 'TBA123456789012' }).couldBe).toEqual([]);
  });
});

describe('logistics bought through the marketplace', () => {
  it('shows in method, carrier or carrier:number', () => {
    expect(parcel({ method: '线上-中邮挂号' }).platformLogistics).toBe(true);
    expect(parcel({ carrier: 'Cainiao' }).platformLogistics).toBe(true);
    expect(parcel({ tracking: `无忧物流-标准:${epacket}` }).platformLogistics).toBe(true);
    expect(parcel({ method: '中邮挂号', tracking: registered }).platformLogistics).toBe(false);
  });
});

it('shows the line AliExpress really used, which stands where others name the carrier', () => {
  const given = { method: 'AliExpress Saver Shipping', carrier: 'CAINIAO_STANDARD' };
  expect(parcel({ market: 'aliexpress', ...given }).method).toBe('CAINIAO_STANDARD');
  expect(parcel({ market: 'ebay', ...given }).method).toBe('AliExpress Saver Shipping');
});
