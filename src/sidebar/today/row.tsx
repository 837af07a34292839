// One order of the list in two lines: what to do and until when; who, what, and how much is at risk.
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sidebarWords } from '../../text/sidebar';
import { type SidebarContext, useSidebar } from '../context';
import { keyOf } from '../place';

/** How long is left; a date only where it is further away than a week. */
function until({ left, dueText }: OpenWork, { t }: SidebarContext): string {
  if (left < 0) return t(sidebarWords.days_over, { days: -left });
  if (left === 0) return t(sidebarWords.due_now);
  if (left === 1) return t(sidebarWords.due_tomorrow);
  return left <= 7 ? t(sidebarWords.due_in, { days: left }) : dueText;
}

export function Row({
  each,
  named,
  selected,
  onSelect,
  onOpen,
}: {
  each: OpenWork;
  /** Its sheet is named: there are orders of several in the list. */
  named: boolean;
  /** Null: nothing is being selected. */
  selected: boolean | null;
  onSelect: (selected: boolean) => void;
  onOpen: () => void;
}) {
  const desk = useSidebar();
  const { t } = desk;
  const name = each.orderId || t(sidebarWords.row, { row: each.row });
  const more = [each.buyer, each.item].filter((text) => text !== '');
  return (
    <li class={selected === null ? undefined : 'selectable'}>
      {selected !== null && (
        <input
          type="checkbox"
          checked={selected}
          aria-label={t(sidebarWords.select_one, { order: name })}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
      )}
      <button
        type="button"
        class="item"
        data-place={keyOf(each)}
        onClick={onOpen}
        title={[...(named ? [each.sheetName] : []), each.market, name, ...more, each.dueText].join(
          ' · ',
        )}
      >
        <span class="item-line">
          <span class={`dot ${each.level}`} aria-hidden="true" />
          <strong>{each.actionText}</strong>
          <span class="hidden">{each.levelText}</span>
          <span class={each.left < 0 ? 'until over' : 'until'}>{until(each, desk)}</span>
        </span>
        <span class="item-line faint">
          <span class="item-who">
            {named && (
              <>
                <bdi class="item-sheet">{each.sheetName}</bdi>{' '}
              </>
            )}
            <bdi class="item-order">{name}</bdi>
            {more.map((text) => (
              <>
                {' · '}
                <bdi>{text}</bdi>
              </>
            ))}
          </span>
          {each.lossText !== '' && (
            <span class="amount">
              <span class="hidden">{t(sidebarWords.at_risk_of)} </span>
              {each.lossText}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
