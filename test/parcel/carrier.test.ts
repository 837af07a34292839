// Carriers by the names sellers write, with a service behind them.
import { expect, it } from 'vitest';
import { alwaysTracked, carrierIn } from '../../src/parcel/carrier';

it.each([
  ['YunExpress', 'YUN EXPRESS Standard', '云途专线'],
  ['4PX', '4PX Global', '递四方'],
  ['Cainiao', 'Cainiao Expedited', '菜鸟标准'],
  ['SF Express', 'SF International', '顺丰'],
  ['China Post', 'China Post Registered', '中国邮政挂号'],
  ['Hongkong Post', 'Hong Kong Post', '香港邮政'],
  ['Singapore Post', 'SingPost', '新加坡邮政'],
  ['DHL', 'DHL Express', 'dhl'],
  ['DHL eCommerce', 'DHL eCommerce', 'DHL Global Mail'],
  ['FedEx', 'Fed Ex Ground', '联邦快递'],
  ['Royal Mail', 'Royal Mail 48', 'royalmail'],
  ['Yanwen', 'Yanwen Economy', '燕文挂号'],
  ['SunYou', 'SunYou', '顺友'],
  ['Flyt', 'Flyt', '飞特'],
  ['Winit', 'Winit', '万邑通'],
  ['UBI', 'UBI', 'ubi smart parcel'],
  ['SpeedPAK', 'eBay SpeedPAK', 'speed pak'],
  ['EMS', 'EMS', 'e-EMS'],
  ['UPS', 'UPS Ground', 'ups'],
  ['TNT', 'TNT Express', 'tnt'],
  ['USPS', 'USPS First Class', 'usps'],
  ['Canada Post', 'Canada Post', 'CANADA POST'],
  ['Deutsche Post', 'Deutsche Post', 'deutsche post brief'],
  ['PostNL', 'PostNL', 'post nl'],
  ['Correos', 'Correos', 'correos certificado'],
  ['CTT', 'CTT', 'ctt correio'],
  ['Poste Italiane', 'Poste Italiane', 'poste italiane'],
])('%s: %s, %s', (carrier, ...written) => {
  expect(written.map(carrierIn)).toEqual([carrier, carrier]);
});

it.each([
  ['YTO', '圆通'],
  ['ZTO', '中通快递'],
  ['STO', '申通'],
  ['Yunda', '韵达'],
  ['JD Logistics', '京东物流'],
  ['J&T', 'J & T Express'],
  ['Deppon', '德邦'],
  ['SPX', 'Shopee Xpress'],
  ['Ninja Van', 'NinjaVan'],
  ['LEX', 'Lazada Express'],
  ['GHN', 'Giao Hàng Nhanh'],
  ['Viettel Post', 'Viettel Post'],
  ['OnTrac', 'LaserShip'],
  ['Old Dominion', 'ODFL'],
  ['Purolator', 'Purolator'],
  ['Canpar', 'Canpar'],
  ['DPD', 'DPD Classic'],
  ['GLS', 'GLS'],
  ['Evri', 'Evri'],
  ['Hermes', 'Hermes'],
  ['Yodel', 'Yodel'],
  ['Colissimo', 'Colissimo'],
  ['Chronopost', 'Chronopost'],
  ['Mondial Relay', 'Mondial Relay'],
  ['SEUR', 'SEUR'],
  ['InPost', 'InPost'],
  ['CTT Express', 'CTT Expresso'],
  ['Delhivery', 'Delhivery'],
  ['Blue Dart', 'BlueDart'],
  ['Xpressbees', 'Xpressbees'],
  ['Yamato', '黒猫ヤマト'],
  ['Sagawa', '佐川'],
  ['StarTrack', 'Star Track'],
  ['CDEK', 'СДЭК'],
  ['Loggi', 'Loggi'],
  ['Mercado Envíos', 'Mercado Envios'],
  ['Jadlog', 'Jadlog'],
  ['iMile', 'iMile'],
])('%s, as in %s, scans every parcel up to the door', (carrier, written) => {
  expect(carrierIn(written)).toBe(carrier);
  expect(alwaysTracked(written)).toBe(true);
});

it('a post scans only what is registered, and a word that holds a name is no carrier', () => {
  for (const post of ['China Post', 'Royal Mail', 'USPS']) expect(alwaysTracked(post)).toBe(false);
  expect(carrierIn('UPSTAIRS')).toBe(null);
  expect(carrierIn('')).toBe(null);
});
