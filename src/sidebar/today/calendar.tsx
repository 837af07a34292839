// The days of the list as a calendar file, made in the browser and saved by the seller.
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { calendarFile } from '../../base/calendar-file';
import type { Day } from '../../base/day';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';

export function Calendar({ work, today }: { work: readonly OpenWork[]; today: Day }) {
  const { t } = useSidebar();

  function save(): void {
    const entries = work.map(({ row, orderId, market, actionText, left, lossText }) => ({
      id: `${market} ${orderId || row}`,
      day: today + left,
      title: [actionText, orderId, market].filter(Boolean).join(' · '),
      note: lossText === '' ? '' : `${t(sidebarWords.at_risk_of)} ${lossText}`,
    }));
    const file = new Blob([calendarFile(entries, today)], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'claim-desk.ics';
    link.click();
    // The browser has begun to save by the next turn.
    window.setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  return (
    <button type="button" class="quiet" onClick={save}>
      {t(sidebarWords.calendar)}
    </button>
  );
}
