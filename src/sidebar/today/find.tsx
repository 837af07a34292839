// Finding orders in the list: a search box, what is due or all, and the choices behind a fold.
import { useMemo, useRef } from 'preact/hooks';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import { sayCount } from '../../base/say';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { useKeys } from '../keys';
import { Select } from '../parts';
import { type Filter, makeReady, noFilter, shows } from './groups';

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
    { id: '', label: `${all} (${sayCount(work.length)})` },
    ...[...found].map(([id, { label, count }]) => ({ id, label: `${label} (${sayCount(count)})` })),
  ];
}

/** The choice of what waits is there only where something does. */
const choicesOf = (work: readonly OpenWork[], { show }: Filter): readonly Filter['show'][] =>
  show === 'waiting' || work.some(shows.waiting) ? ['due', 'waiting', 'all'] : ['due', 'all'];

export function Find({
  work,
  filter,
  onChange,
}: {
  work: readonly OpenWork[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}) {
  const { t, language } = useSidebar();
  const box = useRef<HTMLInputElement>(null);
  const all = t(sidebarWords.all);
  // As long as the list is the same, so are they, whatever is typed into the search box.
  const [markets, actions, levels] = useMemo(
    () => [
      choices(work, ({ market }) => ({ id: market, label: market }), all),
      choices(work, ({ action, actionText }) => ({ id: action, label: actionText }), all),
      choices(work, ({ level, levelText }) => ({ id: level, label: levelText }), all),
    ],
    [work, language],
  );
  const chosen = [filter.market, filter.action, filter.level].filter((each) => each !== '').length;
  useKeys({ '/': () => box.current?.focus() });
  return (
    <search class="find">
      <input
        ref={box}
        type="search"
        aria-label={t(sidebarWords.search)}
        placeholder={t(sidebarWords.search)}
        title="/"
        value={filter.words}
        onFocus={() => makeReady(work)}
        onInput={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange({ ...filter, words: '' });
        }}
      />
      {filter.only !== null && (
        <button
          type="button"
          class="choice"
          aria-label={t(sidebarWords.only_off, { name: filter.only.name })}
          onClick={() => onChange({ ...filter, only: null })}
        >
          {filter.only.name} ✕
        </button>
      )}
      <div class="row">
        {choicesOf(work, filter).map((show) => (
          <button
            key={show}
            type="button"
            class="choice"
            aria-pressed={filter.show === show}
            onClick={() => onChange({ ...filter, show })}
          >
            {t(sidebarWords[show])} {sayCount(work.filter(shows[show]).length)}
          </button>
        ))}
        <details class="grow">
          <summary>
            {t(sidebarWords.filter)}
            {chosen > 0 && ` (${chosen})`}
          </summary>
          <Select
            label={t(sidebarWords.filter_market)}
            value={filter.market}
            options={markets}
            onChange={(market) => onChange({ ...filter, market })}
          />
          <Select
            label={t(sidebarWords.filter_action)}
            value={filter.action}
            options={actions}
            onChange={(action) => onChange({ ...filter, action })}
          />
          <Select
            label={t(sidebarWords.filter_level)}
            value={filter.level}
            options={levels}
            onChange={(level) => onChange({ ...filter, level })}
          />
          {chosen > 0 && (
            <button type="button" class="quiet" onClick={() => onChange(noFilter)}>
              {t(sidebarWords.show_all)}
            </button>
          )}
        </details>
      </div>
    </search>
  );
}
