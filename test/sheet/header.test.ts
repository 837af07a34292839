// Headers are compared in one form, but never by a part of them.
import { describe, expect, it } from 'vitest';
import { headerKeys } from '../../src/sheet/header';

const bare = (header: string) => headerKeys(header).bare;

describe('headers', () => {
  it.each([
    ['order-id', 'Order ID'],
    ['order_id', 'ORDER_ID'],
    ['Sales Channel ', 'sales-channel'],
    ['\ufeffOrder ID', 'order id'],
    ['Ｏｒｄｅｒ　ＩＤ', 'Order ID'],
    ['*跟踪号（必填）', '跟踪号'],
    ['国家 / 地区', '国家/地区'],
    ['Unit Price ($)', 'unit price'],
    ['产品信息\n（双击单元格展开所有产品信息！）', '产品信息_（双击单元格展开所有产品信息！）'],
    ['物流号\n(无订单号时，以物流号匹配订单，且一个物流号不能对应多张订单)', '物流号'],
    ['实际发货物流：运单号', '实际发货物流:运单号'],
    ['Order\nID', 'Order ID'],
    ['Tracking number\nonly the first one, without the name of the carrier', 'Tracking number'],
  ])('%j is %j', (one, two) => expect(bare(one)).toBe(bare(two)));

  it.each([
    ['Order ID', 'Order item ID'],
    ['Delivery', 'Delivery Date'],
    ['Country', 'Item Country'],
  ])('%j is not %j', (one, two) => expect(bare(one)).not.toBe(bare(two)));

  it('keeps apart what differs only in brackets', () => {
    expect(headerKeys('订单总售价 (人民币)').full).toBe(headerKeys('订单总售价（人民币）').full);
    expect(headerKeys('订单总售价 (人民币)').full).not.toBe(headerKeys('订单总售价').full);
  });

  it('takes only text for a header', () => {
    for (const cell of [46347, true, null, new Date(0)]) expect(headerKeys(cell).full).toBe('');
  });
});
