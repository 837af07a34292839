// Whether a text is a letter of ours as it was written, whatever the row said then. A text file keeps no memory of
// who wrote what in it: only the words can tell.

import { languageCodes, uiLanguages } from '../base/ids';
import type { Decision } from '../decision/decision';
import { type Case, situationOf } from '../decision/situation';
import { isFlag } from './fields';
import { inCountry } from './language';
import { everyBuyerLetter, everyOfficialLetter } from './letters';
import { fill, readTemplate, type Template } from './template';
import { factOf } from './values';

/** But for spaces and line ends, which a program that saves a text file may change. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** More than any letter needs; each flag doubles what is tried. */
const mostFlags = 8;
/** No letter is as long. */
const longest = 6000;

/** Some run of the template's own words stands in the text: worth a closer look. */
const isNear = ({ source }: Template, text: string): boolean =>
  source
    .split('{{')
    .map((part) => plain(part.split('}}').pop() ?? ''))
    .some((words) => words.length > 12 && text.includes(words));

/** The template filled with the row's facts, and with its flags each on and off, gives this text. */
function gives(template: Template, text: string, fact: Parameters<typeof fill>[1]): boolean {
  const flags = [...template.names].filter(isFlag);
  if (flags.length > mostFlags) return false;
  return Array.from({ length: 2 ** flags.length }, (_, set) =>
    fill(template, (name) =>
      isFlag(name) ? (set & (1 << flags.indexOf(name)) ? 'yes' : '') : fact(name),
    ),
  ).some((made) => made.missing.length === 0 && plain(made.text) === text);
}

/**
 * True where every letter in the text is a built-in one, unchanged, with what the row says now in its fields. Such
 * a letter may be written anew for another action; any other may be the seller's.
 */
export function isOurLetter(text: string, each: Case & { readonly decision: Decision }): boolean {
  if (text.length > longest) return false;
  const situation = situationOf(each);
  const { order, decision } = each;
  const templates = [
    ...languageCodes.flatMap((language) =>
      everyBuyerLetter(language).map((source) => ({
        language,
        source: inCountry(source, language, order.country),
      })),
    ),
    ...uiLanguages.flatMap((language) =>
      everyOfficialLetter(language).map((source) => ({ language, source })),
    ),
  ];
  // Several letters each have their addressee above them.
  const letters = text.split(/^\[[^\]\n]{1,60}\]$/m).map(plain);
  return letters
    .filter((letter) => letter !== '')
    .every((letter) =>
      templates.some(({ language, source }) => {
        const template = readTemplate(source);
        return (
          !('code' in template) &&
          isNear(template, letter) &&
          gives(template, letter, (name) =>
            factOf(name, { situation, decision, language, rules: [] }),
          )
        );
      }),
    );
}
