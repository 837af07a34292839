// Reads the cells of claim columns, and tells "there is none" from what cannot be read.

import type { Cell } from '../base/cell';
import type { ClaimStatus, ClaimType } from '../base/ids';
import { readClaimStatus, readClaimType, withoutKind } from './claim';
import { yesOrNo } from './flag';
import { bad, good, isBlank, type Read, textOf } from './read';
import { partsOf } from './words';

/** Over, without a word on who won: nothing is left to do. */
const over =
  /^(?:closed?|ended?|resolved|finish(?:ed)?|completed?|settled|geschlossen|erledigt|cerrad[oa]|resuelt[oa]|ferm[ée]e?|clos|chius[oa]|risolt[oa]|fechad[oa]|encerrad[oa])(?!\p{L})|^закрыт|^end_issue|结束|(?:^|已)(?:结案|关闭|完成|解决)(?!中)/iu;
const nothing =
  /^no(?:ne)?$|^no[\s_](?:claim|dispute|case|return|issue|problem)|^not (?:open|yet|filed)|^[无没無沒]有?(?:纠纷|糾紛|争议|索赔|退货|退款|售后)?$/i;
const saysNone = (cell: Cell, text: string): boolean =>
  yesOrNo(cell) === false || nothing.test(text);

/** How a claim stands; `none`: the cell says that there is no claim. */
export const readStatus = (cell: Cell): Read<ClaimStatus | 'none'> => {
  if (isBlank(cell)) return null;
  const text = textOf(cell).slice(0, 200);
  const status = readClaimStatus(text);
  if (status !== null) return good(status);
  if (saysNone(cell, text)) return good('none');
  if ([text, ...partsOf(withoutKind(text))].some((part) => over.test(part)))
    return good('withdrawn');
  // `Chargeback` in a status column: its kind is told, and that it is there.
  return readClaimType(text) === null ? bad('unknown_claim') : good('open');
};

/** The kind of a claim; `none`: the cell says that there is no claim. */
export const readType = (cell: Cell): Read<ClaimType | 'none'> => {
  if (isBlank(cell)) return null;
  const text = textOf(cell).slice(0, 200);
  const type = readClaimType(text);
  if (type !== null) return good(type);
  return saysNone(cell, text) ? good('none') : bad('unknown_claim');
};
