// The list as it is filtered, as a text file to print or pass on. No buyer is named in it.
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { saveText } from '../save';
import type { Group } from './groups';

export function ListText({
  groups,
  named,
}: {
  groups: readonly Group[];
  /** Each with its sheet. */
  named: boolean;
}) {
  const { t } = useSidebar();

  function save(): void {
    const lines = groups.flatMap(({ id, work }) => [
      `${t(sidebarWords[id])} · ${work.length}`,
      ...work.map(({ row, orderId, sheetName, market, item, actionText, dueText, lossText }) => {
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
