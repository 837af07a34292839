// Names of months and weekdays as dates are written with them, in the languages of the letters and of
// the marketplaces' further sites. Source: Unicode CLDR 48.
import { lazy } from '../base/lazy';
import { languages } from '../languages/index';
import type { Language } from '../languages/language';
import { fold } from './words';

/** Languages of marketplaces' further sites that no letter is written in: Polish, Turkish, Greek, Romanian. */
const further = [
  'stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada grudnia/grudzień',
  'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
];

const furtherWeekdays =
  'niedziela poniedziałek wtorek środa czwartek piątek sobota pt Pazar Pazartesi Salı Çarşamba Perşembe ' +
  'Cuma Cumartesi Pzt Cmt Κυριακή Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο duminică luni marți ' +
  'miercuri joi vineri sâmbătă';

/** Turkish writes an i without its dot, and capitals that lose it. */
const bare = (word: string): string => fold(word).replace(/ı/g, 'i');

const every = <T>(part: (language: Language) => T): readonly T[] =>
  Object.values(languages).map(part);

/** The names of each month in every language. */
const folded = lazy(() => {
  const years = [...every(({ months }) => months), ...further].filter((year) => year !== '');
  return Array.from({ length: 12 }, (_, month) =>
    years.flatMap((year) => (year.split(' ')[month] ?? '').split('/').map(bare)),
  );
});
const days = lazy(() =>
  [...every(({ weekdays }) => weekdays), furtherWeekdays]
    .join(' ')
    .split(' ')
    .filter((day) => day !== '')
    .map(bare),
);

/** 1–12 for a name or its abbreviation of three letters and more; null where several months fit. */
export function monthOf(word: string): number | null {
  const start = bare(word);
  const found = folded().flatMap((all, index) =>
    all.some((name) => name === start || (start.length >= 3 && name.startsWith(start)))
      ? [index + 1]
      : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A weekday's name or an abbreviation of two letters and more; `quarta-feira` counts by its first word. */
export function isWeekday(word: string): boolean {
  const start = bare(word.split('-')[0] ?? '');
  return start.length >= 2 && days().some((name) => name.startsWith(start));
}
