// Reads whether an order is protected, and by whom: a marketplace's label, Shopify Protect, PayPal.

import type { Cell } from '../base/cell';
import type { MarketId, Protector } from '../base/ids';
import type { How } from './day';
import { type Flag, readFlag, yesOrNo } from './flag';
import { good, type Read, textOf } from './read';
import { vocabulary } from './words';

export interface Protection extends Flag {
  /** Left out: nobody is named, so it is the label of the marketplace. */
  readonly by?: Protector;
  /** PayPal's "partially eligible": a parcel that did not come is covered, nothing else. */
  readonly partly?: true;
}

const names: readonly (readonly [Protector, RegExp])[] = [
  ['shopify', /\bshopify[\s_-]?protect(?:ion)?\b|shopify\s?保[障护]/i],
  [
    'paypal',
    /pay\s?pal(?:['’]?s)?|\b(?:seller[\s_-]protection|protection[\s_-]eligibility)\b|卖家保[障护]|賣家保[障護]/gi,
  ],
];

const protectorIn = (text: string): Protector | undefined =>
  names.find(([, name]) => text.search(name) >= 0)?.[0];

const withoutNames = (text: string): string =>
  names
    .reduce((rest, [, name]) => rest.replace(name, ' '), text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const partlyIn = (status: string): Pick<Protection, 'partly'> =>
  /partial|部分/i.test(status) ? { partly: true } : {};

/** As Shopify, PayPal and Amazon write it: pending is nothing yet. */
const word = vocabulary<boolean>(() => [
  [
    true,
    'active|protected|eligible|covered|claims protected|claim protected|partially eligible|符合|符合条件|符合資格|部分符合|部分符合条件|受保护|已保护|有保障|已保障|生效',
  ],
  [
    false,
    'inactive|not active|not protected|unprotected|not eligible|ineligible|not covered|pending|late delivery risk|不符合|不符合条件|不受保护|未保护|无保障|未保障|待定',
  ],
]);

/** In a status these two words can be about nothing else. */
const plain = /^(?:(?:un|not )?protected|[已不未]?受?保护)$/i;

/** What remarks beside other things say of it: whose it is they name, or it is the shop's own. */
export function protectionIn(remarks: readonly string[], market: MarketId): Protection | null {
  for (const remark of remarks)
    for (const part of remark.slice(0, 600).split(/[,;|·，；、\n]/)) {
      const by = protectorIn(part);
      const status = withoutNames(part);
      const yes = by !== undefined || plain.test(status) ? word(status) : undefined;
      if (yes === undefined || (by === undefined && market !== 'shopify')) continue;
      return { yes, on: null, by: by ?? 'shopify', ...partlyIn(status) };
    }
  return null;
}

/** A cell of a column about protection; `header` may name who protects. */
export function readProtection(cell: Cell, header: string, how: How): Read<Protection> {
  const text = textOf(cell).slice(0, 120).replace(/_/g, ' ');
  const named = protectorIn(text);
  const by = named ?? protectorIn(header);
  const status = withoutNames(text);
  const yes = named !== undefined && status === '' ? true : (word(status) ?? yesOrNo(status));
  const whose = by === undefined ? {} : { by };
  if (yes !== undefined && typeof cell === 'string')
    return good({
      yes,
      on: null,
      ...whose,
      ...partlyIn(status),
    });
  const flag = readFlag(cell, how);
  return flag?.ok === true ? good({ ...flag.value, ...whose }) : flag;
}
