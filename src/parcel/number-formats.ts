// Tracking number formats. S10: UPU standard S10 (two letters, eight digits, check digit, country),
// letter ranges as its public summaries agree; practice notes from 17TRACK help and Korea customs.
// Carriers: github.com/jkeen/tracking_number_data (MIT, v2.0.0) and public ERP rules; 2026-11-21.
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
  AU: 'Australia Post',
  BE: 'bpost',
  BR: 'Correios',
  CA: 'Canada Post',
  CH: 'Swiss Post',
  CN: 'China Post',
  DE: 'Deutsche Post',
  EE: 'Omniva',
  ES: 'Correos',
  FI: 'Posti',
  FR: 'La Poste',
  GB: 'Royal Mail',
  HK: 'Hongkong Post',
  IT: 'Poste Italiane',
  JP: 'Japan Post',
  KR: 'Korea Post',
  LT: 'Lithuania Post',
  MU: 'Mauritius Post',
  MY: 'Pos Malaysia',
  NL: 'PostNL',
  RU: 'Russian Post',
  SE: 'PostNord',
  SG: 'Singapore Post',
  TH: 'Thailand Post',
  TR: 'PTT',
  TW: 'Chunghwa Post',
  UA: 'Ukrposhta',
  US: 'USPS',
  UZ: 'Uzbekistan Post',
  YP: 'Yanwen',
  YW: 'Yanwen',
};

type Format = readonly [carrier: string, pattern: RegExp, tracked: number, family?: ServiceFamily];

/**
 * The first that fits counts; the figure is how sure the number is tracked, 0 where it tells nothing.
 * Digits alone prove nothing and are not here, save the USPS ranges.
 * LP, CNG and AP are Cainiao's own order numbers, used by economy and standard lines alike.
 */
export const formats: readonly Format[] = [
  ['Cainiao', /^LP\d{14}$/, 0],
  ['Cainiao', /^CNG\d{14}$/, 0],
  ['Cainiao', /^A[EPQ]\d{12,16}$/, 0],
  ['Cainiao', /^(?:CAINIAO|CN[A-Z]{2,4})\d{8,16}[A-Z]{0,3}$/, 0.55],
  ['YunExpress', /^YT\d{16}(?:\d{2,3})?$/, 0.8],
  ['YTO', /^YT\d{13}(?:\d{2})?$/, 0.7],
  ['4PX', /^4PX\d{10,20}[A-Z]{0,4}$/, 0.55],
  ['SunYou', /^SY[A-Z]{0,4}\d{8,13}$/, 0],
  ['Yanwen', /^Y[A-Z]\d{9}$/, 0],
  ['Flyt', /^A\d{15}$/, 0],
  ['UBI', /^BJ[A-Z]\d{13}$/, 0],
  ['Winit', /^ID\d{14}CN$/, 0.6],
  ['SF Express', /^SF\d{12,15}$/, 0.9, 'express'],
  ['UPS', /^1Z[A-Z0-9]{15}\d$/, 0.97, 'express'],
  ['USPS', /^(?:420\d{5}(?:\d{4})?)?9[1-5]\d{20}(?:\d{4})?$/, 0.95],
  ['USPS', /^(?:03|14|23|70|91)\d{18}$/, 0.8],
  ['DHL', /^J(?:JD|VGL)\d{9,18}$/, 0.9],
  ['Yodel', /^JD\d{16,18}$/, 0.8],
  ['DHL eCommerce', /^GM\d{16,18}$/, 0.8],
  ['FedEx', /^96\d{20}(?:\d{12})?$/, 0.9, 'express'],
  ['Amazon', /^TB[ACM]\d{12}$/, 0.95],
  ['GOFO', /^GFUS\d{14}$/, 0.95],
  ['OnTrac', /^[CD]\d{14}$/, 0.7],
  ['Evri', /^[HT]\d{2}[A-Z0-9]{13}$/, 0.8],
  // The last two from general knowledge.
  ['PostNL', /^3S[A-Z0-9]{11,15}$/, 0.85],
  ['Colissimo', /^[5-9][A-Z]\d{11}$/, 0.8],
];
