// Who sold the label and who carries the parcel, as far as the method text names them.
import { lazy } from '../base/lazy';
import { remember } from '../base/memo';
import { clean } from './clean';

const platformWords =
  /(?<!非)线上|平台物流|官方物流|无忧(?![宝退])|cainiao|菜鸟|\baliexpress (?:standard|saver|premium|selection|direct|pickup)\b|^ae \w|\bbuy shipping\b|\bamazon shipping\b|\bspeed ?pak\b|\btik ?tok (?:shop )?shipping\b|\bsls\b|\bspx\b|\blex\b|\blgs\b|lazada|shopee|虾皮|蝦皮|\btemu\b|\bship with walmart\b/i;

/** The label was bought through the marketplace (线上发货). */
export const isPlatformLogistics = remember((written: string): boolean =>
  platformWords.test(clean(written).replace(/_/g, ' ')),
);

/** Words parted by `|`; Latin words stand alone, Chinese ones anywhere. */
type Carrier = readonly [name: string, words: string];

/** Sellers of tracked and untracked service alike: the name alone says nothing. */
const mixed: readonly Carrier[] = [
  ['Yanwen', 'yanwen|燕文'],
  ['4PX', '4px|递四方'],
  ['YunExpress', 'yun ?express|云途'],
  ['SunYou', 'sunyou|顺友'],
  ['Flyt', 'flyt|飞特'],
  ['Winit', 'winit|万邑通'],
  ['UBI', 'ubi'],
  ['SpeedPAK', 'speed ?pak'],
  ['Cainiao', 'cainiao|菜鸟|无忧(?![宝退])|aliexpress'],
  ['SF Express', 'sf|顺丰'],
  ['China Post', 'china ?post|中国邮政|中邮|epacket|eub|[e易] ?邮宝'],
  ['Hongkong Post', 'hong ?kong post|香港邮政'],
  ['Singapore Post', 'singapore post|singpost|新加坡邮政'],
  ['EMS', '(?:e-?)?ems'],
  ['DHL eCommerce', 'dhl e-?commerce|dhl global mail'],
  ['DHL', 'dhl'],
  ['FedEx', 'fed ?ex|联邦'],
  ['UPS', 'ups'],
  ['TNT', 'tnt'],
  ['USPS', 'usps'],
  ['Canada Post', 'canada post'],
  ['Royal Mail', 'royal ?mail'],
  ['Deutsche Post', 'deutsche post'],
  ['PostNL', 'post ?nl'],
  ['Correos', 'correos'],
  ['CTT', 'ctt'],
  ['Poste Italiane', 'poste italiane'],
];

/** Couriers that scan every parcel up to the door, whatever the service is called. */
const tracking: readonly Carrier[] = [
  ['Amazon Logistics', 'amazon (?:logistics|shipping)|amz[ln]'],
  ['YTO', '圆通|圓通|yto'],
  ['ZTO', '中通|zto'],
  ['STO', '申通|sto'],
  ['Yunda', '韵达|韻達|yunda'],
  ['JD Logistics', '京东|京東|jd ?logistics|jingdong'],
  ['J&T', '极兔|極兔|j ?& ?t|jnt'],
  ['Deppon', '德邦|deppon'],
  ['SPX', 'spx|shopee xpress|shopee express'],
  ['Ninja Van', 'ninja ?van|njv'],
  ['LEX', 'lex|lazada express'],
  ['GHN', 'ghn|giao hàng nhanh'],
  ['Viettel Post', 'viettel(?: ?post)?'],
  ['UniUni', 'uni ?uni'],
  ['GOFO', 'gofo'],
  ['Veho', 'veho'],
  ['SpeedX', 'speed ?x'],
  ['OnTrac', 'ontrac|laser ?ship'],
  ['Old Dominion', 'old dominion|odfl'],
  ['Spee-Dee', 'spee-? ?dee'],
  ['Landmark', 'landmark(?: global)?'],
  ['Purolator', 'purolator'],
  ['Canpar', 'canpar'],
  ['DPD', 'dpd'],
  ['GLS', 'gls'],
  ['Evri', 'evri'],
  ['Hermes', 'hermes'],
  ['Yodel', 'yodel'],
  ['Colissimo', 'colissimo'],
  ['Chronopost', 'chronopost'],
  ['Mondial Relay', 'mondial ?relay'],
  ['SEUR', 'seur'],
  ['InPost', 'inpost'],
  ['CTT Express', 'ctt expresso?'],
  ['Delhivery', 'delhivery'],
  ['Blue Dart', 'blue ?dart'],
  ['Xpressbees', 'xpress ?bees'],
  ['Yamato', 'yamato|ヤマト|黑猫|黒猫'],
  ['Sagawa', 'sagawa|佐川'],
  ['StarTrack', 'star ?track'],
  ['CDEK', 'cdek|сдэк'],
  ['Loggi', 'loggi'],
  ['Mercado Envíos', 'mercado env[íi]os?'],
  ['Jadlog', 'jadlog'],
  ['iMile', 'imile'],
];

interface Named {
  readonly name: string;
  readonly words: RegExp;
  readonly tracks: boolean;
}

/** Couriers first: CTT Express is not the post. */
const all = lazy((): readonly Named[] => {
  const named = (tracks: boolean) => (carrier: Carrier) => ({
    name: carrier[0],
    words: new RegExp(`(?<![a-z])(?:${carrier[1]})(?![a-z])`, 'iu'),
    tracks,
  });
  return [...tracking.map(named(true)), ...mixed.map(named(false))];
});

const find = remember((written: string): Named | null => {
  const text = clean(written).replace(/_/g, ' ');
  return text === '' ? null : (all().find(({ words }) => words.test(text)) ?? null);
});

/** The carrier named in a method text; null when none is. */
export const carrierIn = (written: string): string | null => find(written)?.name ?? null;

/** The text names a courier that always tracks. */
export const alwaysTracked = (written: string): boolean => find(written)?.tracks === true;
