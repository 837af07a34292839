// The days of the list as a calendar file, made in the browser and saved by the seller.
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { calendarFile } from '../../base/calendar-file';
import type { Day } from '../../base/day';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { saveText } from '../save';

export function Calendar({ work, today }: { work: readonly OpenWork[]; today: Day }) {
  const { t } = useSidebar();

  function save(): void {
    const entries = work.map(({ sheet, row, orderId, market, actionText, left, lossText }) => ({
      id: `${market} ${orderId || `${sheet} ${row}`}`,
      day: today + left,
      title: [actionText, orderId, market].filter(Boolean).join(' · '),
      note: lossText === '' ? '' : `${t(sidebarWords.at_risk_of)} ${lossText}`,
    }));
    saveText('claim-desk.ics', calendarFile(entries, today), 'text/calendar');
  }

  return (
    <button type="button" class="quiet" onClick={save}>
      {t(sidebarWords.calendar)}
    </button>
  );
}
