// Tracking number formats. S10: UPU standard S10 (two letters, eight digits, check digit, country),
// letter ranges as its public summaries agree; practice notes from 17TRACK help and Korea customs.
// Carriers by their own pages where they have one: ups.com/ci/en/help-center/sri/tracking-number.page,
// dhl.com/cz-en/home/tracking/id-labels.html, postalpro.usps.com/pub199 (USPS Publication 199),
// evri.com/faqs/receiving-a-parcel/how-do-i-track-my-parcel, sellercentral.amazon.co.uk/help G202068180
// (Royal Mail); the rest by github.com/jkeen/tracking_number_data (MIT, v2.0.0), public ERP and label
// reading code, and order files of Shopee, TikTok, Mercado Libre and Amazon; 2026-11-21 to 2026-11-29.
import type { Check } from './check-digits';
import type { ParcelClass, ServiceFamily } from './parcel';

type Indicator = readonly [
  letters: RegExp,
  cls: ParcelClass,
  confidence: number,
  family: ServiceFamily,
];

/** Every service indicator not listed here (domestic, reserved, unassigned) says nothing. */
export const indicators: readonly Indicator[] = [
  [/^R/, 'registered', 0.97, 'registered_airmail'],
  [/^V/, 'registered', 0.95, 'registered_airmail'],
  [/^E/, 'tracked', 0.97, 'ems'],
  [/^C/, 'tracked', 0.92, 'standard'],
  [/^H/, 'tracked', 0.9, 'standard'],
  // ePacket and tracked letters; never registered.
  [/^L/, 'tracked', 0.7, 'epacket'],
  [/^Z/, 'tracked', 0.6, 'standard'],
  [/^A[V-Z]/, 'tracked', 0.5, 'standard'],
  // A customs barcode only: scans stop at export.
  [/^U/, 'semi', 0.9, 'economy_semi'],
];

/** The posts a cross-border seller meets, by the country at the end of the number. */
export const posts: Readonly<Record<string, string>> = {
  AT: 'Austrian Post',
  AU: 'Australia Post',
  BE: 'bpost',
  BR: 'Correios',
  CA: 'Canada Post',
  CH: 'Swiss Post',
  CN: 'China Post',
  DE: 'Deutsche Post',
  DK: 'PostNord',
  EE: 'Omniva',
  ES: 'Correos',
  FI: 'Posti',
  FR: 'La Poste',
  GB: 'Royal Mail',
  HK: 'Hongkong Post',
  IE: 'An Post',
  IN: 'India Post',
  IT: 'Poste Italiane',
  JP: 'Japan Post',
  KR: 'Korea Post',
  LT: 'Lithuania Post',
  MU: 'Mauritius Post',
  MY: 'Pos Malaysia',
  NL: 'PostNL',
  NO: 'Posten',
  NZ: 'NZ Post',
  PL: 'Poczta Polska',
  PT: 'CTT',
  RU: 'Russian Post',
  SE: 'PostNord',
  SG: 'Singapore Post',
  TH: 'Thailand Post',
  TR: 'PTT',
  TW: 'Chunghwa Post',
  UA: 'Ukrposhta',
  US: 'USPS',
  UZ: 'Uzbekistan Post',
  VN: 'Vietnam Post',
  YP: 'Yanwen',
  YW: 'Yanwen',
};

/**
 * How sure such a number is tracked; 0 where its carrier sells tracked and untracked service under it.
 * Below 0.5 the form proves nothing, and only forbids to name another carrier; null counts only
 * where the row names the carrier.
 */
type Sure = number | null;

/**
 * Forms parted by blanks: the signs at the beginning (several parted by commas), `:` and so many
 * digits or `*` and so many digits and letters, then `:` and how it ends, where `+` stands for up to
 * four letters. A check digit that fails refuses the number, unless the form is beyond doubt (0.9).
 */
type Format = readonly [
  carrier: string,
  forms: string,
  sure: Sure,
  check?: Check | null,
  family?: ServiceFamily,
];

export const formats: readonly Format[] = [
  // Cainiao's own order numbers, used by economy and standard lines alike.
  ['Cainiao', 'LP:14 CNG:14 AE,AP,AQ:12-16', 0],
  ['Cainiao', 'CAINIAO:8-16:+', 0.55],
  ['YunExpress', 'YT:16 YT:18-19', 0.8],
  ['4PX', '4PX:10-20:+', 0.55],
  ['Flyt', 'A:15', 0],
  ['Winit', 'ID:14:CN', 0.6],
  ['SF Express', 'SF:12-15', 0.9, null, 'express'],
  ['YTO', 'YT:13 YT:15', 0.7],
  ['J&T', 'JT:13', 0.9],
  ['JD Logistics', 'JD:13 JDV*12', 0.8],
  ['Deppon', 'DPK,DPL:12', 0.8],
  ['ZTO', ':12', null],
  ['STO', ':12-13 :15', null],
  ['Yunda', ':13', null],

  ['UPS', 'A,H,J,K,T,V:10', 0.6, 'upsWaybill', 'express'],
  ['UPS', ':9 :12 :18', null],
  ['USPS', '91,92,93,94,95:20 91,92,93,94,95:24 94:28', 0.95, 'usps'],
  ['USPS', '420:25 420:27 420:31 420:35', 0.85, 'usps'],
  // Certified, insured, registered and merchandise return labels among them.
  ['USPS', '03,14,23,70,71,73,77,81,91:18', 0.8, 'usps20'],
  ['FedEx', '96:20', 0.9, 'fedexGround', 'express'],
  ['FedEx', '96:32', 0.9, 'fedexExpress', 'express'],
  ['FedEx', '10:32', 0.85, 'fedexExpress', 'express'],
  ['FedEx', '3:31', 0.8, 'fedexAstra', 'express'],
  ['FedEx', ':12', 0.5, 'fedexExpress', 'express'],
  ['FedEx', ':15', 0.5, 'fedexGround'],
  ['FedEx', '00,01,02,04:16', 0.5, 'fedexCase'],
  ['FedEx', ':20', 0.5, 'fedexEconomy'],
  ['DHL', 'JJD:9-15 JJD,JD:17-18 JVGL:9-18', 0.9],
  ['DHL', '00340433,00340434:12', 0.9, 'gs1'],
  ['DHL', ':10-11', 0.5, 'dhlExpress', 'express'],
  ['DHL', ':12', 0.5, 'dhlIdentcode'],
  ['DHL', '3S*11-15', 0.85],
  ['DHL eCommerce', 'GM:11-18', 0.8],
  ['DHL eCommerce', ':14', null],
  ['Amazon Logistics', 'TBA,TBC,TBM:12', 0.95],
  ['Amazon Logistics', 'UK:10', 0.8],
  ['GOFO', 'GFUS:14', 0.95],
  ['OnTrac', 'C,D:14', 0.85, 'ontrac'],
  ['Old Dominion', '072,777,778:8 80:9', 0.6, 'luhn'],
  ['Spee-Dee', 'SP:18', 0.9],
  ['Canada Post', ':16', 0.5, 'gs1'],
  ['Purolator', '0,1,2,3,4,5:11', 0.5, 'luhn'],
  ['Canpar', 'C,D,K,L,S,U,X,Z:21', 0.85],

  ['Yodel', 'JJD,JD:16', 0.9],
  ['PostNL', '3S*11-15', 0.85],
  ['DPD', ':14', 0.1],
  ['Hermes', ':14', 0.5, 'gs1'],
  ['CTT', ':22', null],

  ['SPX', 'SPXVN,SPXID,SPXTH,SPXPH,SPXMY,SPXSG,SPXTW,SPXBR:10-14:+', 0.9],
  ['Ninja Van', 'SPEVN*9-14 NJV*8-16', 0.85],
  ['Viettel Post', 'SHOPEEVTP,SHOPEEVTPVN,VTP,VTPVN:8-14:+', 0.85],
  ['J&T', '8:11 888:12', 0.1],
  ['Blue Dart', ':11', null],
];

/** Forms that no beginning tells. */
export const irregular: readonly (readonly [
  carrier: string,
  pattern: RegExp,
  sure: Sure,
  check?: Check | null,
  family?: ServiceFamily,
])[] = [
  ['UPS', /^1Z[A-Z0-9]{15}\d$/, 0.97, 'ups', 'express'],
  // Mail Innovations: MI, six digits of the customer, up to 22 signs of the mailer.
  ['UPS', /^MI\d{6}[A-Z0-9]{6,22}$/, 0.8],
  [
    'OnTrac',
    /^(?:L[AEHINX][1-3]\d{7}|1LS7[12]\d{10}|1LS7[12]\d{2}01[1-4]\d{6}1|1LSCX[A-Z0-9]{10})$/,
    0.85,
  ],
  ['Landmark', /^LTN\d{8}N1$/, 0.9],
  ['DPD', /^(?:\d{14}|\d{27})[A-Z0-9]$/, 0.8, 'dpd'],
  ['Evri', /^[HT]\d{2}[A-Z0-9]{13}$/, 0.8],
  // Letters of 24 and 48 hours have a parcel id in the square code, which nobody scans on the way.
  ['Royal Mail', /^(?=\d*[A-F])[0-9A-F]{16}(?:[0-9A-F]{4,5})?$/, 0],
  ['Deutsche Post', /^(?=\d*[A-F])[0-9A-F]{20}$/, 0],
  ['Colissimo', /^[5-9][A-Z]\d{11}$/, 0.8],
  ['Correos', /^(?:[A-Z]{2}\d{2}[A-Z]{2}\d{16}[A-Z]|P[A-Z]\d[A-Z]{2}\d{16})$/, 0.8],
  ['Poste Italiane', /^(?:[A-Z]\d{3}[A-Z]\d{8}|\d{6}[A-Z]\d{6}|\d{3}[A-Z]\d{8}[A-Z])$/, 0.6],
  ['CTT', /^\d{22}001$/, 0.6],
  ['J&T', /^J[A-Z]\d{10}$/, 0.7],
  ['GHN', /^G[A-Z0-9]{7}$/, null],
  ['Mercado Envíos', /^MEL\d{8}[A-Z0-9]{2,14}$/, 0.85],
  ['Purolator', /^[A-Z]{3}\d{9}$/, null],
  ['Cainiao', /^CN[A-Z]{2,4}\d{8,16}[A-Z]{0,3}$/, 0.55],
  ['SunYou', /^SY[A-Z]{0,4}\d{8,13}$/, 0],
  ['Yanwen', /^Y[A-Z]\d{9}$/, 0],
  ['UBI', /^BJ[A-Z]\d{13}$/, 0],
];
