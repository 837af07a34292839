// Whether an order was sent a second time, as its own column, a status or the seller's notes say.

import { readCount } from '../cells/count';
import { readFlag } from '../cells/flag';
import { good } from '../cells/read';
import { datesOf, first, type Reader, type Reading, texts } from './reading';
import { readTracking } from './tracking';

/** More parcels than that nobody sends for one order: it is the number of one. */
const mostParcels = 20;

/** How often it was sent again, a mere yes, the day, or the number of the second parcel. */
const readReships: Reader<number> = (cell, column, reading) => {
  const count = readCount(cell);
  if (count === null || (count.ok && count.value <= mostParcels)) return count;
  const said = readFlag(cell, datesOf(reading, column));
  if (said?.ok) return good(said.value.yes ? 1 : 0);
  const parcel = readTracking(cell);
  const isParcel = parcel?.ok === true && /^(?=(?:\D*\d){6})[\w-]{8,40}$/.test(parcel.value.number);
  return isParcel ? good(1) : count;
};

/** 已补发, 补发了一个; not 未补发, 待补发, 已补发票. */
const sentChinese =
  /(?:(?<!是否|有没有|尚未|如果?|等|说)已经?(?:重新)?(?:补发|重发|补寄|重寄)|(?<![没未别不若等])(?:补发|重发|补寄|重寄)了)(?!票|发票|邮件|消息|信息|链接|图|运?单号[给到]|[^,，。;；\n]{0,8}[?？吗])/u;
const sentEnglish =
  /\b(?:re-?sent|re-?shipped|replacement (?:(?:item|order|parcel) )?(?:(?:was|has been) )?(?:sent|shipped|posted|dispatched)|sent (?:out )?(?:an? |the )?(?:replacement|second parcel|new (?:one|parcel)))\b(?! (?:(?:an?|the|her|him|his|my|our|their|them|your) ){0,2}(?:address|code|e-?mail|info|invoice|label|letter|link|message|msg|offer|photo|pic|picture|receipt|refund|reply|request|tracking))/i;
/** Beside it they say that it was not, not yet, or is only asked for. */
const doubts =
  /\b(?:ask\w*|be|can|could|if|never|needs?|no|not|please|pls|should|to|until|wait\w*|wants?|when|will|would|yet)\b|n['’]t\b|\?/i;

/** Only what is said beyond doubt: the parts of a note are looked at one by one. */
const saysResent = (note: string): boolean =>
  sentChinese.test(note) ||
  note
    .split(/[.,;，。；\n]/)
    .some((part) => sentEnglish.test(part) && !doubts.test(part.split(/\s(?=[-–—]\s)/)[0] ?? ''));

/** How many parcels were sent again. */
export function reshipsIn(reading: Reading): number {
  const own = first(reading, 'reships', readReships)?.value;
  if (own !== undefined) return own;
  const notes = texts(reading, 'sellerNote', 'issueResolution', 'orderStatus');
  return notes.some((note) => saysResent(note.slice(0, 600))) ? 1 : 0;
}
