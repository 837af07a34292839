// Class, family and marketplace logistics from the words of a shipping method.
import { describe, expect, it } from 'vitest';
import { isPlatformLogistics } from '../../src/parcel/carrier';
import { readMethod } from '../../src/parcel/method';
import { methodGroups } from '../../src/parcel/method-table';
import { listedNames } from './method-list';

/** Labels as AliExpress and Chinese ERPs print them, with the class a seller would give them. */
const labels = `
semi       | China Post Ordinary Small Packet Plus
semi       | 中国邮政平常小包+
semi       | 中国邮政平常小包+（广州仓）
semi       | YANWEN_JYT
semi       | Cainiao Super Economy
semi       | CAINIAO_SUPER_ECONOMY
semi       | Cainiao Super Economy Global
semi       | AE_CN_SUPER_ECONOMY_G
semi       | 菜鸟超级经济Global
semi       | 菜鸟特货专线－超级经济
semi       | 菜鸟专线经济(非邮箱件)
semi       | Cainiao Expedited Economy
semi       | Yanwen Economic Air Mail
semi       | SunYou Economy
semi       | 4PX Singapore Post OM Pro
semi       | 4PX新邮经济小包
semi       | SGP_OMP
semi       | Correos Economy
semi       | Royal Mail Economy
semi       | ROYAL_MAIL_PY
semi       | Flyt Special Economy
semi       | 燕文航空经济小包(带电)
semi       | 云途平邮
semi       | 平 邮
semi       | 香港平郵
semi       | UBI 半程小包
semi       | 半查小包
semi       | 非挂号
semi       | 无挂号
semi       | 国际小包（无跟踪号）
semi       | 不可追踪小包
semi       | 普通小包
semi       | DHL小包平邮
semi       | Royal Mail Untracked 24
semi       | Unregistered small packet
semi       | Non-registered air mail
semi       | non tracked letter
semi       | Airmail, not tracked
semi       | Letter without tracking
semi       | no tracking
semi       | Tracking unavailable
semi       | Versand ohne Sendungsverfolgung
semi       | SpeedPAK Economy
semi       | SpeedPAK-经济型
registered | China Post Registered Air Mail
registered | CPAM
registered | 中国邮政挂号小包（上海）
registered | 燕文航空挂号小包（特货）
registered | 顺友挂号
registered | 云途专线挂号
registered | 英国专线签名
registered | SUNYOU_RM
registered | 4PX RM
registered | Special Line-YW
registered | SF eParcel
registered | Yanwen Special Standard
registered | Registered Post
registered | Royal Mail Signed For
registered | Reg. air mail
registered | DHL Express with signature
registered | Deutsche Post Einschreiben
registered | 香港掛號
tracked    | AliExpress Standard Shipping
tracked    | AliExpress 无忧物流-标准
tracked    | AliExpress无忧物流 - 标准
tracked    | 无忧物流-标准(大件)
tracked    | CAINIAO_STANDARD
tracked    | CAINIAO_OVERSEAS_WH_STDBE
tracked    | CAINIAO_CONSOLIDATION_SA
tracked    | CAINIAO Consolidation_BR
tracked    | AliExpress Saver Shipping
tracked    | 无忧物流-简易
tracked    | 无忧物流-特惠
tracked    | AliExpress Premium Shipping
tracked    | ePacket
tracked    | ＥＭＳ
tracked    | E_EMS
tracked    | 美国e邮宝
tracked    | EUB
tracked    | 线下E邮宝
tracked    | DHL
tracked    | dhl express
tracked    | DHL Economy Select
tracked    | FedEx International Economy
tracked    | Fedex IE
tracked    | 联邦经济IE
tracked    | UPS Express Saver
tracked    | UPS Worldwide Saver
tracked    | 139 ECONOMIC Package
tracked    | YunExpress
tracked    | 云途
tracked    | CNE Express
tracked    | Royal Mail - Tracked 48
tracked    | Standard (tracked)
tracked    | 可追踪小包
tracked    | 燕文专线追踪小包
tracked    | DPD_PL
tracked    | USPS
tracked    | HongKong Post Air Parcel
tracked    | 顺友特货专线
unknown    | Seller's Shipping Method
unknown    | Seller's Shipping Method - US
unknown    | Sellers Shipping Method
unknown    | 卖家自定义-标准
unknown    | Other
unknown    | OTHER_US
unknown    | 4PX
unknown    | Royal Mail
unknown    | Asendia
unknown    | SunYou
unknown    | 顺友
unknown    | Choice
unknown    | Deutsche Post
unknown    | 4PX微包服务
unknown    | 平邮/挂号
unknown    | Registered or unregistered mail
unknown    | -
unknown    |
`
  .trim()
  .split('\n')
  .map((line) => {
    const [cls = '', label = ''] = line.split('|');
    return [label.trim(), cls.trim()] as const;
  });

describe('class from the method', () => {
  it('knows at least eighty labels', () => {
    expect(new Set(labels.map(([label]) => label)).size).toBeGreaterThanOrEqual(80);
  });

  it('knows every name of the freight lists, and how sure it is', () => {
    const read = listedNames.map(([name]) => {
      const { class: cls, confidence } = readMethod(name, 'aliexpress');
      return [name, cls, confidence];
    });
    expect(read).toEqual(listedNames);
  });

  it.each(labels)('%s → %s', (label, cls) => {
    expect(readMethod(label, 'aliexpress').class).toBe(cls);
  });

  it.each(labels)('%s reads the same in another case and with stray blanks', (label, cls) => {
    expect(
      readMethod(`  ${label.toUpperCase().replace(/ /g, '\u00a0 ')}\u200b `, 'ebay').class,
    ).toBe(cls);
  });

  it.each([
    'HongKong Post Air Mail',
    'Singapore Post',
    'Swiss Post',
    'PostNL',
    'SGP',
    'Omniva',
    '爱沙尼亚邮政',
  ])('the bare post name %s means registered mail only on AliExpress', (label) => {
    expect(readMethod(label, 'aliexpress').class).toBe('registered');
    for (const market of ['ebay', 'amazon', 'unknown'] as const)
      expect(readMethod(label, market)).toMatchObject({ class: 'unknown', confidence: 0 });
  });

  it('says 挂号 on a post name outside AliExpress too, for the word is there', () => {
    expect(readMethod('新加坡邮政挂号小包', 'ebay').class).toBe('registered');
  });

  it.each([
    // Names in the table, plain words, the beginning of a name, a tier word: parcels.md §3.
    ['China Post Registered Air Mail', 0.97, 'name'],
    ['China Post ePacket', 0.95, 'name'],
    ['TOLL', 0.93, 'name'],
    ['Registered_Post', 0.95, 'words'],
    ['AliExpress Saver Shipping', 0.7, 'name'],
    ['Cainiao Expedited Economy', 0.6, 'name'],
    ['云途平邮', 0.95, 'words'],
    ['Registered Post', 0.95, 'words'],
    ['Cainiao Super Economy Global - FR', 0.95, 'beginning'],
    ['AliExpress Saver Shipping-ES', 0.7, 'beginning'],
    ['Cainiao Super Economy for Special Goods - FR', 0.93, 'beginning'],
    ['SF eParcel - DE', 0.93, 'beginning'],
    ['Small economy packet', 0.75, 'tier'],
    ['Saver line', 0.6, 'tier'],
    ['Courier express', 0.9, 'tier'],
    ['Standard packet', 0.8, 'tier'],
  ])('%s is sure to %d by its %s', (label, confidence, by) => {
    expect(readMethod(label, 'aliexpress')).toMatchObject({ confidence, by });
  });

  it.each([
    'Standard',
    'Expedited',
    'FreeEconomy',
    'Standard shipping',
    'Free shipping',
    'Express',
    'Value',
    'Two Day',
    'Std US D2D Dom',
    'method:Free Shipping|total:0.00',
  ])('%s is the speed a buyer picked, not a line, where exports show that', (label) => {
    for (const market of ['amazon', 'walmart', 'tiktok', 'shopify', 'woocommerce'] as const)
      expect(readMethod(label, market).class).toBe('unknown');
  });

  it('still believes a real line on those markets', () => {
    expect(readMethod('Standard (tracked)', 'amazon').class).toBe('tracked');
    expect(readMethod('China Post Registered Air Mail', 'shopify').class).toBe('registered');
    expect(readMethod('UPS Standard', 'amazon').class).toBe('tracked');
  });
});

describe('couriers that always track', () => {
  it.each(
    `Amazon Logistics;AMZN_UK;AMZL_US;圆通;中通;申通;韵达;京东;极兔;Ninja Van;NinjaVan;LEX;LEX VN;GHN;Giao Hàng Nhanh
Viettel;Viettel Post;UniUni;GOFO;Veho;SpeedX;Mondial Relay;Delhivery;Blue Dart;BlueDart;Xpressbees;Yamato;ヤマト運輸;Sagawa
佐川急便;StarTrack;СДЭК;CDEK;Loggi;Canpar;LaserShip;Old Dominion;Spee-Dee;Landmark Global;SPX;J&T;Yodel;Evri;DPD;Colissimo`
      .split(/[;\n]/)
      .map((name) => [name]),
  )('%s', (name) => {
    for (const market of ['aliexpress', 'amazon', 'shopee', 'unknown'] as const)
      expect(readMethod(name, market).class).toBe('tracked');
  });

  it('track their cheap service too, unless the words deny it', () => {
    expect(readMethod('GOFO Economy', 'temu').class).toBe('tracked');
    expect(readMethod('Yunda economy line', 'unknown').class).toBe('tracked');
    expect(readMethod('Evri untracked', 'ebay').class).toBe('semi');
    expect(readMethod('Yanwen economy', 'ebay').class).toBe('semi');
    expect(readMethod('Post economy', 'ebay').class).toBe('semi');
  });

  it.each(['SunYou', '顺友', 'Royal Mail', '4PX', 'Flexible post', 'Amazon', 'Vehold', 'Correos'])(
    '%s is none of them',
    (name) => {
      expect(readMethod(name, 'unknown').class).toBe('unknown');
    },
  );

  it('registered is still said of SunYou where the words or the code say it', () => {
    expect(readMethod('SUNYOU_RM', 'aliexpress').class).toBe('registered');
    expect(readMethod('顺友挂号', 'unknown').class).toBe('registered');
  });
});

it('no name of a line is certain of its class', () => {
  const sure = methodGroups.flatMap(({ lines }) => lines.map(([code, each]) => [code, each]));
  expect(sure.filter(([, each]) => Number(each) < 0 || Number(each) >= 1)).toEqual([]);
});

describe('family of service', () => {
  it.each([
    ['DHL', 'express'],
    ['AliExpress Premium Shipping', 'express'],
    ['FedEx International Economy', 'express'],
    ['EMS', 'ems'],
    ['e特快', 'ems'],
    ['ePacket', 'epacket'],
    ['美国E邮宝', 'epacket'],
    ['China Post Registered Air Mail', 'registered_airmail'],
    ['德国邮政挂号', 'registered_airmail'],
    ['云途全球专线挂号', 'standard'],
    ['CAINIAO_STANDARD', 'standard'],
    ['YunExpress', 'standard'],
    ['AliExpress Saver Shipping', 'saver'],
    // Names of no table: only a word for saving makes a saver of what is tracked.
    ['Some saver, tracked', 'saver'],
    ['Some line, tracked', 'standard'],
    ['Cainiao Super Economy', 'economy_semi'],
    ['平邮', 'economy_semi'],
    ['海运专线', 'sea'],
    ['Sea freight line, tracked', 'sea'],
    ["Seller's Shipping Method", null],
  ])('%s → %s', (label, family) => {
    expect(readMethod(label, 'aliexpress').family).toBe(family);
  });
});

describe('logistics bought through the marketplace', () => {
  it.each([
    '线上中国邮政平常小包+',
    '线上发货-燕文挂号',
    'AliExpress 无忧物流-标准',
    'AliExpress Standard Shipping',
    'Aliexpress Selection Saver',
    'CAINIAO_STANDARD',
    'AE_CN_SUPER_ECONOMY_G',
    '菜鸟专线-标准',
    'Amazon Buy Shipping - Yun Express',
    'SpeedPAK-标准型服务',
    'eBay SpeedPAK Economy',
    'Fulfilled by TikTok Shipping',
    'Shopee SLS Standard',
    'Temu logistics',
    'LEX PH',
    'LGS Economy',
    'Lazada Express',
  ])('%s', (label) => {
    expect(isPlatformLogistics(label)).toBe(true);
  });

  it.each([
    '线下E邮宝',
    '燕文航空挂号小包',
    'China Post Registered Air Mail',
    "Seller's Shipping Method",
    'DHL',
    'YunExpress',
    'Standard shipping',
    '',
  ])('not %s', (label) => {
    expect(isPlatformLogistics(label)).toBe(false);
  });
});

it.each([...labels.map(([label]) => label), 'FedEx Economy'])(
  '%s is never surer than sure',
  (label) => {
    const { confidence } = readMethod(label, 'aliexpress');
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  },
);

describe('mail of the posts at home', () => {
  const classes = {
    semi: 'Royal Mail 2nd Class; Royal Mail 1st Class Large Letter; First class stamp; Deutsche Post Brief; Großbrief; Lettre verte; Carta ordinaria; Письмо простое; 定形外郵便; Swiss Post Priority letter; Australia Post Letter; Canada Post Lettermail; bpost brief; Poczta Polska list zwykły; First-Class Mail Large Envelope; First-Class Mail Postcards; FIRST_CLASS_MAIL_STAMPED_LETTER; RM First Class; 半挂号; 平邮（无跟踪）',
    registered:
      'Royal Mail Signed For 2nd Class; Royal Mail Special Delivery; USPS Certified Mail; Einschreiben; Lettre recommandée; Correos certificado; Carta registrada; Заказное письмо; RM Second Class Recorded; Großbrief Einwurf; 書留; 需签收',
    tracked:
      'Royal Mail Tracked 48; USPS Media Mail; Lettre suivie; Colissimo; Sedex; PAC Correios; ゆうパケット; クリックポスト; Xpresspost; InPost Paczkomat; USPS First Class Package; First-Class Mail Parcel; USPS First-Class Mail Package/Thick Envelope; UPS Letter; Worldwide Express Letter; Lettre verte suivie; Brief PRIO; 定形外郵便 特定記録',
    // No letter for sure: the name was a parcel's as well, a courier's, or the shop's where the label was bought.
    unknown:
      'USPS First-Class Mail; 2nd Day Air Letter; Stamps.com; stamps_com; Ценная бандероль; Certified by seller',
  };
  it.each(
    Object.entries(classes).flatMap(([cls, methods]) =>
      methods.split('; ').map((method) => [method, cls] as const),
    ),
  )('%s: %s', (method, cls) => {
    expect(readMethod(method, 'ebay').class).toBe(cls);
  });
});
