// Month names in the languages of the letters, as dates are written in them.
// Source: Unicode CLDR 48 month names.
import { lazy } from '../base/lazy';
import { fold } from './words';

const names = [
  'January Januar janvier enero gennaio janeiro январь января 一月',
  'February Februar février febrero febbraio fevereiro февраль февраля 二月',
  'March März Maerz Mrz mars marzo março март марта 三月',
  'April avril abril aprile апрель апреля 四月',
  'May Mai mayo maggio maio май мая 五月',
  'June Juni juin junio giugno junho июнь июня 六月',
  'July Juli juillet julio luglio julho июль июля 七月',
  'August août agosto август августа 八月',
  'September septembre septiembre settembre setembro сентябрь сентября 九月',
  'October Oktober octobre octubre ottobre outubro октябрь октября 十月',
  'November novembre noviembre novembro ноябрь ноября 十一月',
  'December Dezember décembre diciembre dicembre dezembro декабрь декабря 十二月',
];
const folded = lazy(() => names.map((line) => line.split(' ').map(fold)));

/** 1–12 for a name or its abbreviation of three letters and more; null where several months fit. */
export function monthOf(word: string): number | null {
  const start = fold(word);
  const months = folded().flatMap((all, index) =>
    all.some((name) => name === start || (start.length >= 3 && name.startsWith(start)))
      ? [index + 1]
      : [],
  );
  return months.length === 1 ? (months[0] ?? null) : null;
}
