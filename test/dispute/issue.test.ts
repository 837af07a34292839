// What the Issue column, the message and the status together say.

import { describe, expect, it } from 'vitest';
import type { IssueId } from '../../src/base/ids';
import { findIssue } from '../../src/dispute/issue';
import fc from '../fc';

const column = (issue: string) => findIssue({ issue, message: '', status: '' });
const message = (text: string) => findIssue({ issue: '', message: text, status: '' });

describe('the Issue column', () => {
  it.each<[string, IssueId]>([
    ['Item not received', 'not_received'],
    ['INR', 'not_received'],
    ['未收到货', 'not_received'],
    ['客人说没收到', 'not_received'],
    ['Lost', 'not_received'],
    ['NEVER_ARRIVED', 'not_received'],
    ['product_not_received', 'not_received'],
    ['SNAD', 'not_as_described'],
    ['货不对版', 'not_as_described'],
    ['NOT_AS_DESCRIBED', 'not_as_described'],
    ['AMZ-PG-WJ-TOO-SMALL', 'not_as_described'],
    ['AMZ-PG-BAD-DESC', 'not_as_described'],
    ['质量问题', 'not_as_described'],
    ['DEFECTIVE', 'defective'],
    ['CR-DEFECTIVE', 'defective'],
    ['Damaged', 'damaged'],
    ['破损', 'damaged'],
    ['CR-DAMAGED_BY_CARRIER', 'damaged'],
    ['SWITCHEROO', 'wrong_item'],
    ['发错货', 'wrong_item'],
    ['少件', 'missing_item'],
    ['漏发', 'missing_item'],
    ['MISSING_PARTS', 'missing_item'],
    ['假货', 'counterfeit'],
    ['售假', 'counterfeit'],
    ['不会用', 'how_to_use'],
    ['地址变更', 'change_address'],
    ['Need to change shipping address', 'change_address'],
    ['取消订单', 'cancel'],
    ['No longer needed', 'cancel'],
    ['退货', 'return_request'],
    ['UNWANTED_ITEM', 'return_request'],
    ['ORDERED_WRONG_ITEM', 'return_request'],
    ['催单', 'where_is_order'],
    ['物流延误', 'where_is_order'],
    ['Nicht erhalten', 'not_received'],
    ['не получено', 'not_received'],
    ['不良品', 'defective'],
    ['fraudulent', 'unauthorised'],
    ['其他', 'other'],
    ['无', 'none'],
    ['no', 'none'],
    ['无纠纷', 'none'],
  ])('%s → %s', (cell, issue) => {
    expect(column(cell).issue).toBe(issue);
  });

  it.each<IssueId>([
    'where_is_order',
    'not_received',
    'damaged',
    'defective',
    'wrong_item',
    'missing_item',
    'not_as_described',
    'counterfeit',
    'change_address',
    'cancel',
    'return_request',
    'how_to_use',
  ])('takes our own name %s', (issue) => {
    expect(column(issue)).toMatchObject({ issue, quote: issue, praise: false });
  });

  it('wins over the message', () => {
    const found = findIssue({ issue: 'INR', message: 'please cancel', status: '' });
    expect(found).toMatchObject({ issue: 'not_received', quote: 'INR' });
  });

  it('leaves the word to the message where it says nothing', () => {
    for (const issue of ['', ' ', 'Other', '其他', 'none', '纠纷中'])
      expect(findIssue({ issue, message: 'it never came', status: '' }).issue).toBe('not_received');
  });

  it('is made precise by the message where it names only a kind', () => {
    const said = (issue: string, text: string) => findIssue({ issue, message: text, status: '' });
    expect(said('SNAD', 'It does not turn on').issue).toBe('defective');
    expect(said('退货', '杯子碎了').issue).toBe('damaged');
    expect(said('Return', 'where is my parcel').issue).toBe('return_request');
    expect(said('not_as_described', 'it does not turn on').issue).toBe('not_as_described');
  });

  it('keeps a note it cannot read as somebody’s issue', () => {
    expect(column('see chat 12')).toMatchObject({ issue: 'other', quote: 'see chat 12' });
  });
});

describe('the order status', () => {
  const status = (text: string, said = '') => findIssue({ issue: '', message: said, status: text });

  it.each(['买家申请取消', 'Cancellation requested', 'CancelPending', 'IN_CANCEL'])(
    '%s asks for a cancellation',
    (text) => {
      expect(status(text).issue).toBe('cancel');
      expect(status(text, 'thanks!')).toMatchObject({ issue: 'cancel', praise: false });
      expect(status(text, 'where is my order').issue).toBe('cancel');
    },
  );

  it('asks for a return', () => {
    expect(status('Return requested').issue).toBe('return_request');
    expect(status('申请退货').issue).toBe('return_request');
  });

  it('is no request once it is done', () => {
    for (const text of ['Cancelled', '已取消', 'Returned', '等待卖家发货', 'Shipped'])
      expect(status(text)).toMatchObject({
        issue: 'none',
        usable: false,
        praise: false,
        quote: '',
      });
  });

  it('yields to a problem in the message', () => {
    expect(status('买家申请取消', 'arrived broken').issue).toBe('damaged');
    expect(status('买家申请取消', 'never arrived').issue).toBe('not_received');
  });
});

describe('several wishes in one message', () => {
  it.each<[string, IssueId]>([
    ['this is a fake and it does not work', 'counterfeit'],
    ['it does not work, I want to return it', 'defective'],
    ['arrived damaged, please refund', 'damaged'],
    ['wrong size sent and where is my refund', 'refund_owed'],
    ['never arrived, I want to cancel', 'not_received'],
    ['please cancel if not shipped yet', 'cancel'],
    ['when will my order arrive? I also need to change the shipping address', 'change_address'],
    ['I want to cancel and return', 'cancel'],
    ['Where is my order? I want a refund.', 'where_is_order'],
    ['says delivered, nothing here', 'stolen'],
    ['没收到货，取消订单', 'not_received'],
    ['商品还没发货可以改地址吗', 'change_address'],
    ['Paket kam beschädigt an, möchte Geld zurück', 'damaged'],
    ['Can you cancel my order? Is there a cancellation fee?', 'cancel'],
  ])('%s → %s', (text, issue) => {
    expect(message(text).issue).toBe(issue);
  });
});

describe('thanks and praise', () => {
  it.each([
    'arrived before the deadline',
    'not late',
    'no problem with delivery',
    'thank you, arrived',
    'chegou antes do prazo',
    '提前收到了 很满意',
    'kam pünktlich an',
    'пришло раньше срока',
    '予定より早く届きました',
    'llegó antes del plazo',
    'reçu avant la date prévue',
    'arrivato prima del previsto',
    '👍',
  ])('%s is no issue', (text) => {
    expect(message(text)).toMatchObject({ issue: 'none', praise: true, usable: false });
  });

  it.each([
    'thanks, but it is broken',
    'Danke, aber es ist kaputt',
    'merci mais il est en panne',
    'gracias, pero no prende',
    '谢谢，但是坏了',
    'ありがとうございます、ただ動きません',
  ])('%s is a complaint', (text) => {
    expect(message(text).praise).toBe(false);
    expect(['damaged', 'defective']).toContain(message(text).issue);
  });

  it.each([
    'not happy with it',
    'nicht zufrieden',
    '不满意',
    'thanks, can you send me the invoice',
  ])('%s is neither', (text) => {
    expect(message(text)).toMatchObject({ issue: 'other', praise: false });
  });

  it('a word about a date alone is no complaint', () => {
    for (const text of ['prazo', 'отсрочка'])
      expect(['none', 'other']).toContain(message(text).issue);
  });

  it('late alone asks where the order is', () => {
    expect(message('late').issue).toBe('where_is_order');
  });

  it('nothing written is nothing', () => {
    for (const text of ['', '  ', '...', '—'])
      expect(message(text)).toMatchObject({
        issue: 'none',
        usable: false,
        praise: false,
        quote: '',
      });
    expect(message('???').issue).toBe('other');
  });
});

describe('what the buyer still holds', () => {
  it.each<[string, IssueId, boolean]>([
    ['it does not work', 'defective', false],
    ['the screen is cracked', 'damaged', false],
    ['it has a scratch', 'damaged', true],
    ['a stain on the sleeve', 'damaged', true],
    ['the handle is broken but it still works', 'damaged', true],
    ['you sent me the wrong item', 'wrong_item', false],
    ['wrong colour', 'not_as_described', true],
    ['there are screws missing', 'missing_item', true],
    ['the box was empty', 'missing_item', false],
    ['poor quality', 'not_as_described', true],
    ['this is a fake', 'counterfeit', false],
    ['没收到货', 'not_received', false],
    ['有划痕，但是还能用', 'damaged', true],
    ['颜色不对', 'not_as_described', true],
  ])('%s → %s, usable %s', (text, issue, usable) => {
    expect(message(text)).toMatchObject({ issue, usable });
  });

  it('is told by the message when the column only names the issue', () => {
    const found = findIssue({ issue: 'Damaged', message: 'a small scratch', status: '' });
    expect(found).toMatchObject({ issue: 'damaged', usable: true });
    expect(findIssue({ issue: 'Damaged', message: '', status: '' }).usable).toBe(false);
  });
});

describe('the quote', () => {
  it('is what the buyer wrote, as written', () => {
    expect(message('Hello! WHERE is my Pákage, sir?').quote).toBe('WHERE is my Pákage');
    expect(message('Sorry, it doesn’t work.').quote).toBe('doesn’t work');
    expect(message('您好，請幫我取消訂單').quote).toBe('取消');
    expect(message('ＣＡＮＣＥＬ please').quote).toBe('ＣＡＮＣＥＬ');
  });

  it('is cut to 120 characters and comes from the text, whatever the text', () => {
    const words = [
      'cancel',
      'my',
      'oredr',
      '{{Order Number}}',
      '取消',
      'где',
      '届かない',
      '😀',
      "l'a",
      '.',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, text, text, (issue, said, status) => {
        const found = findIssue({ issue, message: said, status });
        expect(found.quote.length).toBeLessThanOrEqual(120);
        // Half-width katakana are widened before they are read.
        const rows = [issue, said, status];
        const sources = [...rows, ...rows.map((row) => row.normalize('NFKC'))];
        expect(sources.some((source) => source.includes(found.quote))).toBe(true);
        expect(found.praise && found.issue !== 'none').toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('reads names of built-in things as plain words', () => {
    for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(findIssue({ issue: text, message: text, status: text }).issue).toBe('other');
  });

  it('looks at the first 2,000 characters of a message', () => {
    expect(message(`${'lorem ipsum '.repeat(150)}please cancel my order`).issue).toBe('cancel');
    expect(message(`${'lorem ipsum '.repeat(200)}please cancel my order`).issue).toBe('other');
  });
});

describe('languages mixed in one cell', () => {
  it('reads each of them', () => {
    expect(message('买家: where is my order? 已回复').issue).toBe('where_is_order');
    expect(message('Buyer: 请取消订单 thanks').issue).toBe('cancel');
    expect(message('клиент: paket nicht angekommen').issue).toBe('not_received');
  });

  it('reads traditional characters like simplified ones', () => {
    expect(message('還沒收到貨').issue).toBe(message('还没收到货').issue);
    expect(message('寄錯商品').issue).toBe('wrong_item');
  });

  it('is not led astray by an unknown language', () => {
    expect(message('ürün nerede kaldı').issue).toBe('other');
    expect(message('주문 취소').issue).toBe('other');
  });
});
