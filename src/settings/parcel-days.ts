// Days of silence after which a parcel is worth a look, stalled or lost, by kind of service.
// Judged from what trackers, marketplaces and carriers use (TikTok Shop help: 7 days without an
// update; AfterShip, TrackingMore: 30 or 60 days until expired; AliExpress ERPs: 90, Brazil 120).
// All calendar days, all changeable.
import { own } from '../base/own';
import type { Words } from '../base/say';

export const parcelDays = {
  /** Announced, but no first scan since the ship date. */
  'preTransit.warn': 5,
  'preTransit.stalled': 10,
  'preTransit.lost': 21,
  'express.warn': 3,
  'express.stalled': 7,
  'express.lost': 30,
  /** Standard lines and registered mail. */
  'standard.warn': 7,
  'standard.stalled': 14,
  'standard.lost': 45,
  'saver.warn': 10,
  'saver.stalled': 20,
  'saver.lost': 60,
  /** Unregistered mail before its export scan; after it silence is normal. */
  'semi.warn': 7,
  'semi.stalled': 14,
  /** Unregistered mail, from the ship date. */
  'semi.lost': 60,
  'semi.lostBR': 90,
  /** Extra days between the export scan and the arrival scan. */
  lineHaul: 10,
  'customs.warn': 7,
  'customs.stalled': 14,
  'pickup.warn': 5,
  'pickup.returnRisk': 10,
  'failedAttempt.warn': 2,
  'failedAttempt.returnRisk': 7,
};

type ParcelDayName = keyof typeof parcelDays;
export type ParcelDays = Readonly<Record<ParcelDayName, number>>;
export const parcelDayNames: readonly string[] = Object.keys(parcelDays);

type PartOf<T> = T extends `${infer Kind}.${infer Step}` ? Kind | Step : T;
type Part = PartOf<ParcelDayName>;

const parts: Readonly<Record<Part, Words>> = {
  preTransit: { en: 'announced only', zh: '仅预报' },
  express: { en: 'express', zh: '快递' },
  standard: { en: 'standard or registered', zh: '标准专线或挂号' },
  saver: { en: 'economy line', zh: '经济专线' },
  semi: { en: 'unregistered', zh: '平邮' },
  lineHaul: { en: 'extra days between countries', zh: '干线运输另加天数' },
  customs: { en: 'at customs', zh: '清关中' },
  pickup: { en: 'ready for pick-up', zh: '待取件' },
  failedAttempt: { en: 'failed delivery', zh: '派送失败' },
  warn: { en: 'worth a look', zh: '需留意' },
  stalled: { en: 'stalled', zh: '停滞' },
  lost: { en: 'lost', zh: '丢件' },
  lostBR: { en: 'lost (Brazil)', zh: '丢件（巴西）' },
  returnRisk: { en: 'may go back', zh: '可能退回' },
};
const named: Readonly<Record<string, Words>> = parts;

/** `express.stalled` in words. */
export function sayParcelDay(name: string): Words {
  const words = name.split('.').map((part) => own(named, part) ?? { en: part, zh: part });
  return { en: words.map(({ en }) => en).join(', '), zh: words.map(({ zh }) => zh).join('，') };
}
