// Names of months and weekdays as dates are written with them, in the languages of the letters and of
// the marketplaces' further sites. Source: Unicode CLDR 48.
import { lazy } from '../base/lazy';
import { fold } from './words';

const months = [
  'January Januar janvier enero gennaio janeiro январь января 一月 stycznia styczeń Ocak Ιανουαρίου ianuarie',
  'February Februar février febrero febbraio fevereiro февраль февраля 二月 lutego luty Şubat Φεβρουαρίου februarie',
  'March März Maerz Mrz mars marzo março март марта 三月 marca marzec Mart Μαρτίου martie',
  'April avril abril aprile апрель апреля 四月 kwietnia kwiecień Nisan Απριλίου aprilie',
  'May Mai mayo maggio maio май мая 五月 maja Mayıs Μαΐου',
  'June Juni juin junio giugno junho июнь июня 六月 czerwca czerwiec Haziran Ιουνίου iunie',
  'July Juli juillet julio luglio julho июль июля 七月 lipca lipiec Temmuz Ιουλίου iulie',
  'August août agosto август августа 八月 sierpnia sierpień Ağustos Αυγούστου',
  'September septembre septiembre settembre setembro сентябрь сентября 九月 września wrzesień Eylül Σεπτεμβρίου septembrie',
  'October Oktober octobre octubre ottobre outubro октябрь октября 十月 października październik Ekim Οκτωβρίου octombrie',
  'November novembre noviembre novembro ноябрь ноября 十一月 listopada Kasım Νοεμβρίου noiembrie',
  'December Dezember décembre diciembre dicembre dezembro декабрь декабря 十二月 grudnia grudzień Aralık Δεκεμβρίου decembrie',
];

/** Full names, and the abbreviations that are not how a name begins. */
const weekdays =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday Sonntag Montag Dienstag Mittwoch Donnerstag ' +
  'Freitag Samstag Sonnabend dimanche lundi mardi mercredi jeudi vendredi samedi domingo lunes martes ' +
  'miércoles jueves viernes sábado domenica lunedì martedì mercoledì giovedì venerdì sabato segunda terça ' +
  'quarta quinta sexta понедельник вторник среда четверг пятница суббота воскресенье пн чт пт сб вс ' +
  'niedziela poniedziałek wtorek środa czwartek piątek sobota pt Pazar Pazartesi Salı Çarşamba Perşembe ' +
  'Cuma Cumartesi Pzt Cmt Κυριακή Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο duminică luni marți ' +
  'miercuri joi vineri sâmbătă';

/** Turkish writes an i without its dot, and capitals that lose it. */
const bare = (word: string): string => fold(word).replace(/ı/g, 'i');

const folded = lazy(() => months.map((line) => line.split(' ').map(bare)));
const days = lazy(() => weekdays.split(' ').map(bare));

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
