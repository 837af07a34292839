// The time of day beside a date: cut out, because only an offset behind it can move the day.

import { offsetOf, zonePattern } from '../base/zone';

/** Parts of the day that stand before a time, or alone. */
const partOfDay = '上午|下午|午前|午後|凌晨|清晨|早上|早晨|中午|傍晚|晚上|夜里|夜裡|오전|오후';

const clock = new RegExp(
  `(?:^|(?<=[\\s,日号號일])|(?<=\\d)t|\\b)(${partOfDay}|[ap]m)?\\s*` +
    '(\\d{1,2})(?:[:时時點点](\\d{2})(?:[:分](\\d{2})(?:[.,]\\d{1,9})?)?[秒分]?|[时時點点]半?)' +
    `\\s*([ap]\\.?\\s?m\\b\\.?|[πμ]\\.μ\\.)?\\s*(${zonePattern})?(?=$|[\\s,])`,
  'u',
);
const alone = new RegExp(partOfDay, 'g');

interface Time {
  /** Milliseconds from midnight as the clock shows them. */
  readonly ms: number;
  /** Milliseconds ahead of UTC, where the text names the zone. */
  readonly offset: number | null;
}

/** Which half of the day a word means; null for a time that counts to 24. */
function hourOf(written: number, word: string): number {
  if (written > 12) return written;
  if (word === '中午') return written < 10 ? written + 12 : written;
  if (/^[pμ下晚傍夜]|後|오후/.test(word)) return (written % 12) + 12;
  return /^[aπ上凌清早]|前|오전/.test(word) ? written % 12 : written;
}

/** The time a match names; null where there is no such time. */
function timeOf(found: RegExpExecArray): Time | null {
  const [, before = '', hours = '', minutes = '0', seconds = '0', after = '', zone = ''] = found;
  const hour = hourOf(Number(hours), before + after);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const ms = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return { ms, offset: zone === '' ? null : offsetOf(zone) };
}

/** A text in lower case without its time of day, and that time; null where it names an impossible one. */
export function withoutTime(
  text: string,
): { readonly rest: string; readonly time: Time | null } | null {
  const found = /[:时時點点]/.test(text) ? clock.exec(text) : null;
  const time = found === null ? null : timeOf(found);
  if (found !== null && time === null) return null;
  const rest =
    found === null
      ? text
      : `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { rest: rest.replace(alone, ' '), time };
}
