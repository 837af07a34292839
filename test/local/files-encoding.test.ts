// Old text encodings: every sample is an invented export, encoded by Python's own codecs.

import { describe, expect, it } from 'vitest';
import { decode } from '../../src/local/files/encoding';
import fc from '../fc';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

const samples = [
  {
    of: 'gb18030',
    encoding: 'gb18030',
    guessed: true,
    base64:
      'tqm1pbrFLMrVu/XIy9DVw/sssvrGt8P7s8Ystqm1pde0zKwssbjXog0KREQtMjAwMSzW3MP3LMC20cDS9M/k' +
      'ILrayass0tG3orv1LL/Nu6e037TZDQpERC0yMDAyLM7i2bssIsrWu/q/xyzNuMP3Iiy0/bSmwO0sDQo=',
    text: '订单号,收货人姓名,产品名称,订单状态,备注\r\nDD-2001,周明,蓝牙音箱 黑色,已发货,客户催促\r\nDD-2002,吴倩,"手机壳,透明",待处理,\r\n',
  },
  {
    of: 'gb18030 values only',
    encoding: 'gb18030',
    guessed: true,
    base64: 'T3JkZXIgSUQsQnV5ZXIsSXRlbQ0KMjAwMyyzwtCh0+ostvnNr9Pq0sIgwLbJqw0K',
    text: 'Order ID,Buyer,Item\r\n2003,陈小雨,儿童雨衣 蓝色\r\n',
  },
  {
    of: 'big5',
    encoding: 'big5',
    guessed: true,
    base64:
      'rXGz5r1zuLkspqyl86rMqW2mVyyw06t+ple62SytcbPmqqy6QQ0KVFctMzAwMSyqTKnJp2csq0+3xbJ+IKXV' +
      'puIspHelWLNmDQpUVy0zMDAyLKdkrmG7qCyk4r73tN8sq92lWLNmDQo=',
    text: '訂單編號,收件者姓名,商品名稱,訂單狀態\r\nTW-3001,林怡君,保溫瓶 白色,已出貨\r\nTW-3002,吳家豪,手機殼,待出貨\r\n',
  },
  {
    of: 'shift_jis',
    encoding: 'shift_jis',
    guessed: true,
    base64:
      'ko2VtpTUjYYsgqiTzYKvkOaOgZa8LI+klWmWvCyUepGXj/OLtQ0KSlAtNDAwMSyNspOhII90jnEsg4+DQ4OE' +
      'g4yDWIN9g0WDWCCNlSyUrZGXjc+C3Q0KSlAtNDAwMizAxbYgssHbsyyDfYNPg0qDYoN2KJHlKSyPgJT1koYN' +
      'Cg==',
    text: '注文番号,お届け先氏名,商品名,配送状況\r\nJP-4001,佐藤 春子,ワイヤレスマウス 黒,発送済み\r\nJP-4002,ﾀﾅｶ ｲﾁﾛｳ,マグカップ(大),準備中\r\n',
  },
  {
    of: 'euc-jp',
    encoding: 'euc-jp',
    guessed: true,
    base64:
      'w+3KuMjWueYspKrGz6SxwOi74cy+LL6mycrMvizH28H3vvW2tw0KSlAtNTAwMSy54ra2ILLGyP4swN6k6qS/' +
      'pL+k37uxLMivwfe60aTfDQo=',
    text: '注文番号,お届け先氏名,商品名,配送状況\r\nJP-5001,高橋 夏美,折りたたみ傘,発送済み\r\n',
  },
  {
    of: 'windows-1252',
    encoding: 'windows-1252',
    guessed: true,
    base64:
      'QmVzdGVsbG51bW1lcjtL5HVmZXI7QXJ0aWtlbGJlemVpY2hudW5nO1ByZWlzDQo2MDAxO0r8cmdlbiBHcm/f' +
      'O1Rpc2NobORtcGNoZW4gliB3ZWnfOzEyLDUwIIANCjYwMDI7Wm/rIExlZuh2cmU7R3L232Ugk1hMlDs4LDAw' +
      'IIANCg==',
    text: 'Bestellnummer;Käufer;Artikelbezeichnung;Preis\r\n6001;Jürgen Groß;Tischlämpchen – weiß;12,50 €\r\n6002;Zoë Lefèvre;Größe “XL”;8,00 €\r\n',
  },
  {
    of: 'windows-1252 one accent',
    encoding: 'windows-1252',
    guessed: true,
    base64: 'T3JkZXIgSUQsQnV5ZXIsQ2l0eQ0KNjAwMyxSb3NhLE3hbGFnYQ0K',
    text: 'Order ID,Buyer,City\r\n6003,Rosa,Málaga\r\n',
  },
  {
    of: 'utf-16le',
    encoding: 'utf-16le',
    guessed: false,
    base64: '//5PAHIAZABlAHIAIABJAEQACQBCAHUAeQBlAHIADQAKADcAMAAwADEACQCLc7OCDQAKAA==',
    text: 'Order ID\tBuyer\r\n7001\t王芳\r\n',
  },
  {
    of: 'utf-16be',
    encoding: 'utf-16be',
    guessed: false,
    base64: '/v8ATwByAGQAZQByACAASQBEAAkAQgB1AHkAZQByAA0ACgA3ADAAMAAyAAkAxQBzAGEADQAK',
    text: 'Order ID\tBuyer\r\n7002\tÅsa\r\n',
  },
  {
    of: 'utf-16le no mark',
    encoding: 'utf-16le',
    guessed: true,
    base64:
      'TwByAGQAZQByACAASQBEAAkAQgB1AHkAZQByAAkAQwBpAHQAeQANAAoANwAwADAAMwAJAEEAbgBuAGEACQBM' +
      'AHkAbwBuAA0ACgA=',
    text: 'Order ID\tBuyer\tCity\r\n7003\tAnna\tLyon\r\n',
  },
  {
    of: 'utf-8 mark',
    encoding: 'utf-8',
    guessed: false,
    base64: '77u/6K6i5Y2V5Y+3LOS5sOWutg0KODAwMSzmnY7pm7cNCg==',
    text: '订单号,买家\r\n8001,李雷\r\n',
  },
] as const;

describe('decode', () => {
  it.each(samples)('reads $of', ({ base64, text, encoding, guessed }) => {
    expect(decode(bytesOf(base64))).toEqual({ text, encoding, guessed });
  });

  it.each(samples)('obeys when told it is $of', ({ base64, text, encoding }) => {
    const told = decode(bytesOf(base64), encoding);
    expect(told).toEqual({ text, encoding, guessed: false });
  });

  it('takes plain UTF-8 and ASCII for certain', () => {
    expect(decode(new TextEncoder().encode('id,城市\n1,Köln\n'))).toEqual({
      text: 'id,城市\n1,Köln\n',
      encoding: 'utf-8',
      guessed: false,
    });
  });

  it('keeps UTF-8 in which a tool cut one character in half', () => {
    const whole = new TextEncoder().encode('买家,城市\n'.repeat(20));
    const worn = new Uint8Array([...whole, 0xe5, 0x8c, 0x0a, ...whole]);
    const { text, encoding, guessed } = decode(worn);
    expect({ encoding, guessed }).toEqual({ encoding: 'utf-8', guessed: true });
    expect(text.startsWith('买家,城市\n')).toBe(true);
  });

  it('shows another reading when the seller corrects the guess', () => {
    // 0xA4 is the currency sign in windows-1252 and half of a character in Big5.
    const bytes = new Uint8Array([0x41, 0xa4, 0x40]);
    expect(decode(bytes, 'big5').text).toBe('A一');
    expect(decode(bytes, 'windows-1252').text).toBe('A¤@');
  });

  it('decodes the euro sign and curly quotes of windows-1252 on every platform', () => {
    expect(decode(new Uint8Array([0x80, 0x93, 0x94, 0x96, 0x99]), 'windows-1252').text).toBe(
      '€“”–™',
    );
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(decode(new TextEncoder().encode(text))).toMatchObject({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('answers something for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decode(bytes).text).toBe('string');
      }),
    );
  });
});
