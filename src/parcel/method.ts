// What the words of a shipping method say: class and family.
// Order of proof: the printed name → explicit words → the beginning of a known name → tier words.

import type { MarketId } from '../base/ids';
import { lazy } from '../base/lazy';
import { remember } from '../base/memo';
import { alwaysTracked } from './carrier';
import { clean, nameKey } from './clean';
import { methodGroups } from './method-table';
import {
  courierEconomy,
  economy,
  emsWords,
  epacketWords,
  express,
  letterMail,
  lineWords,
  negative,
  registeredWords,
  saver,
  seaWords,
  standard,
  trackedWords,
} from './method-words';
import type { ParcelClass, ServiceFamily } from './parcel';
import { isSpeed } from './speed';

export interface MethodFinding {
  readonly class: ParcelClass;
  readonly confidence: number;
  readonly family: ServiceFamily | null;
  readonly by: 'name' | 'words' | 'beginning' | 'tier' | 'nothing';
}

type Known = MethodFinding & { readonly aliexpressOnly: boolean };

const nothing: MethodFinding = { class: 'unknown', confidence: 0, family: null, by: 'nothing' };

/** Names, and long names by which others begin. */
const known = lazy(() => {
  const names = new Map<string, Known>();
  const beginnings: { readonly key: string; readonly finding: MethodFinding }[] = [];
  for (const group of methodGroups)
    for (const [code, confidence, labels] of group.lines)
      for (const label of `${code};${labels}`.split(';')) {
        const key = nameKey(label.normalize('NFKC'));
        if (key === '') continue;
        const found = { class: group.class, confidence, family: group.family };
        names.set(key, { ...found, by: 'name', aliexpressOnly: group.aliexpressOnly === true });
        // A short beginning (CPAP, UPSE) would claim names of others.
        const long = key.length >= (/^\w+$/.test(key) ? 9 : 4);
        if (group.byBeginning && long)
          beginnings.push({ key, finding: { ...found, by: 'beginning' } });
      }
  // The longest beginning first: `Cainiao Super Economy Global` before `Cainiao Super Economy`.
  beginnings.sort((a, b) => b.key.length - a.key.length);
  return { names, beginnings };
});

/** The family of service the words point to, given the class. */
function familyOf(text: string, cls: ParcelClass): ServiceFamily {
  if (seaWords.test(text)) return 'sea';
  if (cls === 'semi' || cls === 'untracked') return 'economy_semi';
  if (emsWords.test(text)) return 'ems';
  if (epacketWords.test(text)) return 'epacket';
  if (express.test(text) && !/yun ?express/iu.test(text)) return 'express';
  if (cls === 'registered') return lineWords.test(text) ? 'standard' : 'registered_airmail';
  return saver.test(text) ? 'saver' : 'standard';
}

const found = (
  text: string,
  cls: ParcelClass,
  confidence: number,
  by: MethodFinding['by'],
): MethodFinding => ({ class: cls, confidence, family: familyOf(text, cls), by });

/** Explicit words; null when there are none. Both kinds at once (平邮/挂号) say nothing. */
const byWords = remember((text: string): MethodFinding | null => {
  const rest = text.replace(negative, ' ');
  const registered = registeredWords.test(rest);
  const positive = registered || trackedWords.test(rest);
  if (rest !== text) return positive ? nothing : found(text, 'semi', 0.95, 'words');
  if (!positive) return null;
  return found(text, registered ? 'registered' : 'tracked', 0.95, 'words');
});

const byTier = remember((text: string): MethodFinding | null => {
  if (courierEconomy.test(text)) return found(text, 'tracked', 0.9, 'tier');
  if (/139 ?economic/iu.test(text)) return found(text, 'tracked', 0.85, 'tier');
  const tracks = alwaysTracked(text);
  if (letterMail.test(text) && !tracks) return found(text, 'semi', 0.85, 'tier');
  if (economy.test(text) && !tracks) return found(text, 'semi', 0.75, 'tier');
  if (saver.test(text)) return found(text, 'tracked', 0.6, 'tier');
  if (express.test(text)) return found(text, 'tracked', 0.9, 'tier');
  if (tracks || standard.test(text)) return found(text, 'tracked', 0.8, 'tier');
  return null;
});

const tidied = remember((written: string) => {
  const text = clean(written).replace(/_/g, ' ');
  return { text, key: nameKey(text) };
});

/** What one method text says; `nothing` when it says nothing. */
export function readMethod(written: string, market: MarketId): MethodFinding {
  if (written === '') return nothing;
  const { text, key } = tidied(written);
  if (text === '' || isSpeed(text, market)) return nothing;
  const { names, beginnings } = known();
  const named = names.get(key);
  if (named !== undefined && (!named.aliexpressOnly || market === 'aliexpress')) return named;
  const words = byWords(text);
  if (words !== null) return words;
  const begun = beginnings.find((each) => key.startsWith(each.key));
  return begun?.finding ?? byTier(text) ?? nothing;
}

/** The text says in so many words that nothing can be tracked. */
export const saysUntracked = (text: string): boolean => clean(text).search(negative) >= 0;
