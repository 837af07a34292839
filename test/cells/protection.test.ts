// Whether an order is protected, as Shopify, PayPal, Amazon and sellers write it.
import { describe, expect, it } from 'vitest';
import { readProtection } from '../../src/cells/protection';

const read = (cell: string | boolean, header = 'Protected label') =>
  readProtection(cell, header, { order: null, zone: null });

describe('readProtection', () => {
  it.each<[string | boolean, object]>([
    ['Shopify Protect', { yes: true, by: 'shopify' }],
    ['(Shopify Protect)', { yes: true, by: 'shopify' }],
    ['Shopify Protect: Active', { yes: true, by: 'shopify' }],
    ['Shopify Protect – Not protected', { yes: false, by: 'shopify' }],
    ['SHOPIFY_PROTECT PENDING', { yes: false, by: 'shopify' }],
    ['PayPal', { yes: true, by: 'paypal' }],
    ['PayPal seller protection', { yes: true, by: 'paypal' }],
    ['PayPal: Eligible', { yes: true, by: 'paypal' }],
    ['PayPal - Partially eligible', { yes: true, by: 'paypal', partly: true }],
    ['PayPal: Not eligible', { yes: false, by: 'paypal' }],
    ['PayPal 卖家保障：符合条件', { yes: true, by: 'paypal' }],
    ['Claims Protected', { yes: true }],
    ['Late Delivery Risk', { yes: false }],
    ['NOT_PROTECTED', { yes: false }],
    ['yes', { yes: true }],
    ['否', { yes: false }],
    [true, { yes: true }],
  ])('%j', (cell, expected) => {
    expect(read(cell)).toEqual({ ok: true, value: { on: null, ...expected } });
  });

  it('by the header, where the cell names nobody', () => {
    expect(read('ACTIVE', 'Shopify Protect')).toMatchObject({
      value: { yes: true, by: 'shopify' },
    });
    expect(read(true, 'PayPal seller protection')).toMatchObject({ value: { by: 'paypal' } });
  });

  it('is blank or not understood as every yes and no', () => {
    expect(read('')).toBeNull();
    expect(read('Shopify maybe')).toEqual({ ok: false, code: 'bad_flag' });
  });
});
