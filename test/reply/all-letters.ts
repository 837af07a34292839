// All built-in letters as templates, and a value for every fact, as odd as a row may have it.
import { languageCodes, uiLanguages } from '../../src/base/ids';
import { letterFlags, type Name } from '../../src/languages/letter-names';
import { buyerLetters, officialLetter } from '../../src/reply/letters';
import { readTemplate, type Template } from '../../src/reply/template';
import { toBank, toCarrier, toMarketplace } from './cases';

const isFlag = (name: Name): boolean => letterFlags.some((each) => each === name);

const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(record).filter((key): key is K => key in record);

export const factFor = (name: Name): string => {
  if (isFlag(name)) return 'yes';
  return name === 'address' ? 'Lamp Street 1\nLeeds' : `<b>{{${name}}}</b> 中 #. &amp;`;
};

export function allLetters(): readonly Template[] {
  const officials = [...keys(toMarketplace), ...keys(toCarrier), ...keys(toBank)];
  const sources = [
    ...languageCodes.flatMap((language) => Object.values(buyerLetters(language))),
    ...uiLanguages.flatMap((language) => officials.map((id) => officialLetter(id, language))),
  ];
  return sources.map((source) => {
    const read = readTemplate(source);
    if ('code' in read) throw new Error(`${read.code}: ${read.part}`);
    return read;
  });
}
