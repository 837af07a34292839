// Why an action was chosen: the sentence speaks of the line that made it, with the row's value that decided.

import { describe, expect, it } from 'vitest';
import type { IssueId, Wish } from '../../src/base/ids';
import { money } from '../../src/base/money';
import { decide } from '../../src/decision/decide';
import type { Dispute } from '../../src/dispute/dispute';
import { marketOf } from '../../src/market/index';
import type { Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings } from '../../src/settings/settings';
import { sayBecause } from '../../src/text/explain';
import { day, makeFinding, makeOrder, makeParcel, today } from '../make';

function why(
  given: Partial<Order>,
  parcel: Partial<Parcel>,
  issue: IssueId,
  stage: Dispute['stage'] = 'message',
  wants: readonly Wish[] = [],
): string {
  const order = makeOrder({ market: 'aliexpress', ...given });
  const dispute: Dispute = {
    finding: makeFinding({ issue, wants, usable: false, praise: false, quote: '' }),
    stage,
    risk: { level: 'high', score: 80, chance: 0.6, stake: null, over: null, reasons: [] },
  };
  return sayBecause(
    decide({
      order,
      parcel: makeParcel(parcel),
      dispute,
      market: marketOf(order.market, order.site),
      today,
      settings: defaultSettings,
    }),
    'en',
  );
}

const late: Partial<Parcel> = {
  late: { days: 4, against: 'promise' },
  dueThere: { on: today - 4, from: 'promise' },
};

describe('a refund says which of its lines made it', () => {
  it('the return is back, on that day', () => {
    const back = { returnReceived: { yes: true, on: day('2026-11-19') } };
    expect(why(back, {}, 'damaged')).toBe(
      'The return came back on 19 Nov 2026: the refund is owed.',
    );
  });

  it('the return is back, without a day nothing is said of one', () => {
    const back = { returnReceived: { yes: true, on: null } };
    expect(why(back, {}, 'damaged')).toBe('The return came back: the refund is owed.');
  });

  it('the buyer cancelled and the parcel comes back', () => {
    expect(why({}, { state: 'returning' }, 'cancel')).toContain('turned back');
  });

  // Worked by hand in the design: V 6, C 2, F 5 on AliExpress (k 8 %).
  it('a late parcel, settled by price: refund 5.52 against 7.28', () => {
    const cheap = {
      value: money(6, 'USD'),
      goodsCost: money(2, 'USD'),
      freight: money(5, 'USD'),
      promised: today - 4,
    };
    const said = why(cheap, late, 'not_received');
    expect(said).toContain('did not come as it should');
    expect(said).toContain('A refund (US$5.52)');
    expect(said).toContain('a second parcel would cost US$7.28');
  });

  it('photos are in, settled by price', () => {
    const cheap = {
      value: money(6, 'USD'),
      goodsCost: money(2, 'USD'),
      freight: money(5, 'USD'),
      repliedOn: today - 2,
      contactedOn: today - 3,
      photosReceived: { yes: true, on: today - 1 },
    };
    expect(why(cheap, {}, 'defective')).toMatch(/^The photos came on 20 Nov 2026: .*US\$5\.52/);
  });

  it('without a value nothing is called the cheapest', () => {
    const said = why({ value: null, promised: today - 4 }, late, 'not_received');
    expect(said).toContain('not priced');
    expect(said).not.toContain('cheapest');
  });
});

describe('what is called the cheapest is so', () => {
  const open = { type: 'claim', status: 'open', openedOn: today - 2, decidedOn: null } as const;
  const dear = {
    value: money(100, 'USD'),
    goodsCost: money(90, 'USD'),
    freight: money(9, 'USD'),
    promised: today - 4,
  };

  // AliExpress keeps 8 % back: a refund is 92, by the four days past two in five still come.
  it('a refund beside contesting and waiting, which come out lower', () => {
    const said = why({ ...dear, claim: open }, late, 'not_received', 'claim_open');
    expect(said).toContain('A refund (US$92.00) is the cheapest remedy that is allowed.');
    expect(said).toMatch(/Contesting comes out lower \(US\$\d\d\.\d\d\), but nothing in the row/);
    expect(said).toMatch(/Waiting comes out lower \(US\$\d\d\.\d\d\), but leaves the buyer/);
  });

  it('nothing is passed over where both cost more', () => {
    const cheap = { ...dear, value: money(6, 'USD'), goodsCost: money(2, 'USD') };
    const said = why(cheap, late, 'not_received');
    expect(said).toContain('cheapest remedy');
    expect(said).not.toContain('comes out lower');
  });

  it('a remedy that only the wish makes the better one is not called so', () => {
    // A refund of 11.96 costs less than a second parcel, and the buyer wants the item.
    const wished = {
      value: money(13, 'USD'),
      goodsCost: money(7, 'USD'),
      freight: money(5, 'USD'),
      promised: today - 4,
    };
    const said = why(wished, late, 'not_received', 'message', ['replacement']);
    expect(said).toContain('Reship (US$');
    expect(said).toContain('although another remedy costs less');
    expect(said).not.toContain('costs less than giving the money back');
  });
});

describe('what a waiting buyer is answered with', () => {
  const came: Partial<Parcel> = { state: 'delivered', delivered: true };
  const given = { returnAddressSent: { yes: true, on: day('2026-11-15') } };

  it('the return that was agreed and is not in', () => {
    const said = why(given, came, 'refund_owed');
    expect(said).toContain('not in yet (address given on 15 Nov 2026)');
    expect(why({ returnReceived: { yes: false, on: null } }, came, 'refund_owed')).toContain(
      'the return is not in yet: ask',
    );
  });

  it('no return where the row shows none', () => {
    expect(why({}, came, 'refund_owed')).toContain('the row shows no return');
  });

  it('the difference to the order value', () => {
    expect(why({ value: money(20, 'USD') }, came, 'overcharged')).toContain(
      'with the order value (US$20.00)',
    );
    expect(why({ value: null }, came, 'overcharged')).toContain('with the order value;');
  });
});
