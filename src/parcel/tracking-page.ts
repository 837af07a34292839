// Where a parcel can be followed: at its carrier, where the number has a form of that carrier, else at a page that
// knows most carriers. Addresses: github.com/jkeen/tracking_number_data (MIT) and the links that many
// independent shops put into their letters; 2026-11-30.

import type { UiLanguage } from '../base/ids';
import { own } from '../base/own';
import { fitting } from './number-fit';
import { posts } from './number-formats';
import type { Parcel } from './parcel';

/** What stands before the number. */
const pages: Readonly<Record<string, string>> = {
  '4PX': 'https://track.4px.com/#/result/0/',
  Cainiao: 'https://global.cainiao.com/newDetail.htm?mailNoList=',
  DHL: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=',
  FedEx: 'https://www.fedex.com/fedextrack/?trknbr=',
  'Royal Mail': 'https://www.royalmail.com/track-your-item#/tracking-results/',
  UPS: 'https://www.ups.com/track?tracknum=',
  USPS: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=',
  YunExpress: 'https://www.yuntrack.com/parcelTracking?id=',
};

/** 17TRACK finds the carrier by the number: https://www.17track.net/en/carriers */
const anyCarrier: Readonly<Record<UiLanguage, string>> = {
  en: 'https://t.17track.net/en#nums=',
  zh: 'https://t.17track.net/zh-cn#nums=',
};

/** Letters and digits alone, as every carrier's number once it is read. */
const isNumber = (number: string): boolean => /^(?=(?:[A-Z]*\d){5})[A-Z\d]{8,40}$/.test(number);

const hasFormOf = (carrier: string, number: string): boolean =>
  /^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number)
    ? own<string>(posts, number.slice(-2)) === carrier
    : fitting(number).some((fit) => fit.carrier === carrier);

export interface TrackingPage {
  readonly address: string;
  /** Whose page it is. */
  readonly at: string;
}

/** Null where there is no number, or what stands there is none. */
export function trackingPage(
  { number, carrier }: Pick<Parcel, 'number' | 'carrier'>,
  language: UiLanguage,
): TrackingPage | null {
  if (number === null || !isNumber(number)) return null;
  const page = carrier === null || !hasFormOf(carrier, number) ? undefined : own(pages, carrier);
  const [at, address] =
    page === undefined || carrier === null ? ['17TRACK', anyCarrier[language]] : [carrier, page];
  return { at, address: address + encodeURIComponent(number) };
}
