// The queue: what waits to be done, in the order in which to do it.
import { useState } from 'preact/hooks';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { Select } from '../parts';
import { Reading } from '../reading';
import type { Surveying } from '../sheet-pass';
import { type Filter, grouped, matching } from './groups';

/** Long lists are shown in portions: nobody works through a thousand at once. */
const portion = 50;

/** The values an order can have, each once, with how many orders have it. */
function choices(
  work: readonly OpenWork[],
  of: (each: OpenWork) => { readonly id: string; readonly label: string },
  all: string,
) {
  const found = new Map<string, { label: string; count: number }>();
  for (const each of work) {
    const { id, label } = of(each);
    const known = found.get(id);
    if (known === undefined) found.set(id, { label, count: 1 });
    else known.count += 1;
  }
  return [
    { id: '', label: `${all} (${work.length})` },
    ...[...found].map(([id, { label, count }]) => ({ id, label: `${label} (${count})` })),
  ];
}

function Filters({
  work,
  filter,
  onChange,
}: {
  work: readonly OpenWork[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}) {
  const { t } = useSidebar();
  const all = t(sidebarWords.all);
  return (
    <div class="filters">
      <Select
        label={t(sidebarWords.filter_market)}
        value={filter.market}
        options={choices(work, ({ market }) => ({ id: market, label: market }), all)}
        onChange={(market) => onChange({ ...filter, market })}
      />
      <Select
        label={t(sidebarWords.filter_action)}
        value={filter.action}
        options={choices(
          work,
          ({ action, actionText }) => ({ id: action, label: actionText }),
          all,
        )}
        onChange={(action) => onChange({ ...filter, action })}
      />
      <Select
        label={t(sidebarWords.filter_level)}
        value={filter.level}
        options={choices(work, ({ level, levelText }) => ({ id: level, label: levelText }), all)}
        onChange={(level) => onChange({ ...filter, level })}
      />
    </div>
  );
}

function Item({ each, onOpen }: { each: OpenWork; onOpen: () => void }) {
  const { t } = useSidebar();
  return (
    <li>
      <button type="button" class="item" onClick={onOpen}>
        <span class="item-top">
          <strong>{each.actionText}</strong>
          <span class={`chip ${each.level}`}>{each.levelText}</span>
        </span>
        <span class="item-what">
          <bdi>{each.orderId || t(sidebarWords.row, { row: each.row })}</bdi>
          {each.item !== '' && <bdi>{each.item}</bdi>}
        </span>
        <span class="item-more">
          <span>
            {each.market} · {each.dueText}
          </span>
          {each.lossText !== '' && (
            <span>{t(sidebarWords.at_risk, { amount: each.lossText })}</span>
          )}
        </span>
      </button>
    </li>
  );
}

/** Arrow keys walk through the list. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.item')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const to = items[at + step];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  to.focus();
}

export function Queue({
  surveying,
  filter,
  onFilter,
  onOpen,
}: {
  surveying: Surveying;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onOpen: (each: OpenWork) => void;
}) {
  const { t } = useSidebar();
  const [shown, setShown] = useState(portion);
  const { state, work } = surveying.survey;
  const wanted = matching(work, filter);
  const groups = grouped(wanted);
  let left = shown;
  return (
    <div class="stack">
      <Reading {...surveying}>{t(sidebarWords.open_work, { count: work.length })}</Reading>
      {work.length > 0 && <Filters work={work} filter={filter} onChange={onFilter} />}
      {state === 'done' && work.length === 0 && (
        <p class="note good">{t(sidebarWords.nothing_open)}</p>
      )}
      {work.length > 0 && wanted.length === 0 && (
        <p class="note">{t(sidebarWords.nothing_matches)}</p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut; each item is a button */}
      <div class="queue" onKeyDown={walk}>
        {groups.map((group) => {
          const items = group.work.slice(0, Math.max(0, left));
          left -= items.length;
          return (
            items.length > 0 && (
              <section key={group.id}>
                <h2 class={group.id === 'overdue' ? 'overdue' : undefined}>
                  {t(sidebarWords[group.id])} ({group.work.length})
                </h2>
                <ul class="items">
                  {items.map((each) => (
                    <Item key={each.row} each={each} onOpen={() => onOpen(each)} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
      {wanted.length > shown && (
        <button type="button" onClick={() => setShown(shown + portion)}>
          {t(sidebarWords.show_more, { count: Math.min(portion, wanted.length - shown) })}
        </button>
      )}
    </div>
  );
}
