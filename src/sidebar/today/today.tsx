// Today: how things stand in one line, then the work, in the order in which to do it.
import { useRef, useState } from 'preact/hooks';
import type { Place } from '../../addon/panel/open';
import type { OpenWork } from '../../addon/panel/sheet-pass';
import type { Which } from '../../addon/panel/sheets';
import { sayMoney } from '../../base/say';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { useKeys } from '../keys';
import { Select } from '../parts';
import { keyOf } from '../place';
import { Reading } from '../reading';
import type { Surveying } from '../sheet-pass';
import { Calendar } from './calendar';
import { Find } from './find';
import { Fold } from './fold';
import { type Filter, type Group, noFilter } from './groups';
import { ListText } from './list-text';
import { Many } from './many';
import './today.css';

/** "29 high · 32 due today · US$349.00 to save" */
function Verdict({ survey }: Pick<Surveying, 'survey'>) {
  const { t } = useSidebar();
  const { counted, work, books } = survey;
  if (counted === null || books === null) return null;
  const { refund, advised } = books.priced;
  const saving = { minor: refund - advised, currency: books.currency };
  return (
    <>
      {[
        t(sidebarWords.count_high, { count: counted.high }),
        t(sidebarWords.count_due, { count: work.filter(({ left }) => left <= 0).length }),
        ...(saving.minor > 0 ? [t(sidebarWords.to_save, { amount: sayMoney(saving) })] : []),
      ].join(' · ')}
    </>
  );
}

/** What is left when nothing is due today; and what the sheet cannot tell, where that is all. */
function Nothing({ survey: { work, sheets, doubts } }: Pick<Surveying, 'survey'>) {
  const { t } = useSidebar();
  const [first] = [...work].sort((a, b) => a.left - b.left);
  if (first === undefined)
    return (
      <>
        <p class="note good">{t(sidebarWords.nothing_open)}</p>
        {sheets?.which === 'this' &&
          doubts.map((each) => (
            <p key={each} class="faint">
              {each}
            </p>
          ))}
      </>
    );
  const count = work.filter(({ left }) => left === first.left).length;
  return <p class="note good">{t(sidebarWords.nothing_due, { date: first.dueText, count })}</p>;
}

/** The rows of the list, one after the other, for the keyboard; from the order that was open last, if it is there. */
function stepTo(list: HTMLElement | null, step: number, last: Place | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('.item') ?? [])];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const opened = rows.find((row) => last !== null && row.dataset['place'] === keyOf(last));
  const next = at < 0 ? (opened ?? rows[step > 0 ? 0 : rows.length - 1]) : rows[at + step];
  next?.focus();
}

export function Today({
  surveying,
  groups,
  filter,
  onFilter,
  onWhich,
  last,
  onOpen,
}: {
  surveying: Surveying;
  /** What the filter lets through. */
  groups: readonly Group[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onWhich: (which: Which) => void;
  /** The order that was opened last. */
  last: Place | null;
  onOpen: (each: OpenWork) => void;
}) {
  const { t } = useSidebar();
  const list = useRef<HTMLDivElement>(null);
  const { state, work, sheets, today } = surveying.survey;
  const wanted = groups.flatMap((group) => group.work);
  const looksFor = JSON.stringify(filter) !== JSON.stringify(noFilter);
  const several = new Set(work.map(({ sheet }) => sheet)).size > 1;
  const [selection, setSelection] = useState<ReadonlySet<string> | null>(null);
  const [folded, setFolded] = useState<Readonly<Record<string, boolean>>>({});

  // A key may be pressed again before this is drawn anew.
  const select = (places: readonly string[], selected: (now: ReadonlySet<string>) => boolean) =>
    setSelection((before) => {
      const now = before ?? new Set<string>();
      const others = [...now].filter((place) => !places.includes(place));
      return new Set(selected(now) ? [...others, ...places] : others);
    });

  useKeys({
    j: () => stepTo(list.current, 1, last),
    k: () => stepTo(list.current, -1, last),
    x: () => {
      const at = list.current?.querySelector<HTMLElement>('.item:focus')?.dataset['place'];
      if (at === undefined) setSelection((now) => (now === null ? new Set() : null));
      else select([at], (now) => !now.has(at));
    },
  });

  return (
    <div class="stack">
      <Reading {...surveying}>
        <strong>
          <Verdict survey={surveying.survey} />
        </strong>
      </Reading>
      {sheets !== null && sheets.choices.length > 0 && (
        <Select
          label={t(sidebarWords.sheets)}
          value={sheets.which}
          options={sheets.choices}
          onChange={onWhich}
        />
      )}
      {sheets?.unread.map((each) => (
        <p key={each} class="note bad">
          {each}
        </p>
      ))}
      {work.length > 0 && <Find work={work} filter={filter} onChange={onFilter} />}
      {state === 'done' && !looksFor && work.every(({ left }) => left > 0) && (
        <Nothing survey={surveying.survey} />
      )}
      {looksFor && work.length > 0 && wanted.length === 0 && (
        <div class="note">
          <p>{t(sidebarWords.nothing_matches)}</p>
          <button type="button" onClick={() => onFilter(noFilter)}>
            {t(sidebarWords.show_all)}
          </button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut; each row is a button */}
      <div
        class="today"
        ref={list}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step === 0 || !(event.target instanceof Element) || !event.target.matches('.item'))
            return;
          event.preventDefault();
          stepTo(list.current, step, last);
        }}
      >
        {groups.map((group) => (
          <Fold
            key={group.id}
            group={group}
            folded={folded[group.id] ?? (group.id === 'waiting' && !looksFor)}
            named={several}
            selection={selection}
            onSelect={(places, selected) => select(places, () => selected)}
            onFold={(fold) => setFolded({ ...folded, [group.id]: fold })}
            onOpen={onOpen}
          />
        ))}
      </div>
      <Many
        active={work.length > 0}
        chosen={work.filter((each) => selection?.has(keyOf(each)) === true)}
        selecting={selection !== null}
        onSelect={(on) => setSelection(on ? new Set() : null)}
        onChanged={surveying.run}
      />
      {sheets !== null && <p class="faint">{sheets.read}</p>}
      {wanted.length > 0 && <ListText groups={groups} named={several} />}
      {wanted.length > 0 && <Calendar work={wanted} today={today} />}
    </div>
  );
}
