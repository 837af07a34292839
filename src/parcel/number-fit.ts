// Which formats a tracking number has: one look at its beginning in a table, then the few forms that
// no beginning tells.
import { lazy } from '../base/lazy';
import { type Check, checks } from './check-digits';
import { formats, irregular } from './number-formats';
import type { ServiceFamily } from './parcel';

export interface Fit {
  readonly carrier: string;
  /** How sure it is tracked; see the formats. */
  readonly sure: number | null;
  readonly family: ServiceFamily | null;
}

interface Form extends Fit {
  readonly check: Check | null;
  readonly least: number;
  readonly most: number;
  /** Letters count like digits, up to the end. */
  readonly letters: boolean;
  readonly ending: string;
}

/** The longest beginning in the table, and the shortest and longest number. */
const longest = 11;
const shortest = 8;
const most = 40;
const written = /^([^:*]*)([:*])(\d+)(?:-(\d+))?(?::(.*))?$/;

/** All forms by how they begin. */
const byBeginning = lazy(() => {
  const table = new Map<string, Form[]>();
  for (const [carrier, forms, sure, check = null, family = null] of formats)
    for (const form of forms.split(' ')) {
      const [, heads = '', kind, least = '', most = least, ending = ''] = written.exec(form) ?? [];
      const letters = kind === '*';
      const limits = { least: Number(least), most: Number(most), letters, ending };
      for (const head of heads.split(','))
        table.set(head, [...(table.get(head) ?? []), { carrier, sure, check, family, ...limits }]);
    }
  return table;
});

/** Beyond doubt by its form: a wrong check digit is only doubted. */
const beyondDoubt = 0.9;
const wrongDigit = 0.85;

/** The fit, as far as the check digit lets it stand. */
function checked({ carrier, sure, family }: Fit, check: Check | null, number: string): Fit[] {
  if (check === null || checks[check](number)) return [{ carrier, sure, family }];
  return sure !== null && sure >= beyondDoubt ? [{ carrier, sure: sure * wrongDigit, family }] : [];
}

/** Every format that fits the number, given in capitals without blanks and signs. */
export function fitting(number: string): readonly Fit[] {
  const found: Fit[] = [];
  if (number.length < shortest || number.length > most) return found;
  // The digits at the end of the number, and the letters after them.
  const [, ending = ''] = /\d([A-Z]*)$/.exec(number) ?? [];
  const end = number.length - ending.length;
  let start = end;
  while (start > 0 && number.charAt(start - 1) <= '9') start -= 1;
  for (let at = 0; at <= longest && at <= end; at += 1)
    for (const form of byBeginning().get(number.slice(0, at)) ?? []) {
      const count = (form.letters ? number.length : end) - at;
      const shaped =
        form.letters ||
        (at >= start && (form.ending === ending || (form.ending === '+' && ending.length <= 4)));
      if (shaped && count >= form.least && count <= form.most)
        found.push(...checked(form, form.check, number));
    }
  for (const [carrier, pattern, sure, check = null, family = null] of irregular)
    if (pattern.test(number)) found.push(...checked({ carrier, sure, family }, check, number));
  return found;
}
