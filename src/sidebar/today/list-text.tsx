// The list as it is filtered, as a text file to print or pass on. No buyer is named in it.
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { saveText } from '../save';
import { grouped } from './groups';

export function ListText({
  work,
  named,
}: {
  work: readonly OpenWork[];
  /** Each with its sheet. */
  named: boolean;
}) {
  const { t } = useSidebar();

  function save(): void {
    const lines = grouped(work).flatMap(({ id, work: some }) => [
      `${t(sidebarWords[id])} · ${some.length}`,
      ...some.map(({ row, orderId, sheetName, market, item, actionText, dueText, lossText }) => {
        const name = orderId || t(sidebarWords.row, { row });
        const parts = [dueText, actionText, name, named ? sheetName : '', market, item, lossText];
        return `[ ] ${parts.filter((part) => part !== '').join(' · ')}`;
      }),
      '',
    ]);
    saveText('claim-desk-today.txt', lines.join('\n'));
  }

  return (
    <button type="button" class="quiet" onClick={save}>
      {t(sidebarWords.list_text)}
    </button>
  );
}
