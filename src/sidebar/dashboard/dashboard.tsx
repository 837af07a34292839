// The overview: what is at stake, what the advice saves, where disputes and losses come from.

import type { Place } from '../../addon/panel/open';
import type { OpenWork, Part } from '../../addon/panel/sheet-pass';
import type { Day } from '../../base/day';
import { sayCount, sayDay } from '../../base/say';
import type { Books } from '../../desk';

import { levelWords } from '../../text/labels';
import { dashboardWords as words } from '../../text/sidebar-dashboard';
import { useSidebar } from '../context';
import { Section } from '../parts';
import { type Filter, noFilter } from '../today/groups';
import { Account } from './account';
import './dashboard.css';
import { Disputes } from './disputes';
import { Lessons, type Taught } from './lessons';
import { lastMonths } from './lines';
import { sayAmount } from './names';
import { OwnRates } from './rates';

function Numbers({ books, asOf }: { books: Books; asOf: Day }) {
  const { t } = useSidebar();
  const { currency, atStake, priced, opened } = books;
  const amount = (minor: number): string => sayAmount(minor, currency);
  const [now, before] = lastMonths(asOf);
  const begun = (month: string | undefined) =>
    opened.find(({ key }) => key === month)?.disputes ?? 0;
  const undated = begun('');
  const numbers = [
    {
      name: t(words.at_stake),
      value: amount(atStake.expected),
      how: t(words.at_stake_how, { full: amount(atStake.full) }),
    },
    {
      name: t(words.saved),
      value: amount(priced.refund - priced.advised),
      how:
        priced.orders === 0
          ? t(words.saved_none)
          : t(words.saved_how, {
              count: sayCount(priced.orders),
              orders: priced.orders,
              refund: amount(priced.refund),
              advised: amount(priced.advised),
            }),
    },
    {
      name: t(words.begun),
      value: sayCount(begun(now)),
      how: [
        t(words.begun_before, { last: sayCount(begun(before)) }),
        ...(undated === 0 ? [] : [t(words.begun_undated, { count: undated })]),
      ].join(' '),
    },
  ];
  return (
    <dl class="dash-numbers">
      {numbers.map(({ name, value, how }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="dash-big">{value}</dd>
          <dd class="faint">{how}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All orders in one bar, from high risk to settled; a name opens its list. */
function Levels({
  books: { levels, orders },
  work,
  onList,
}: {
  books: Books;
  work: readonly OpenWork[];
  onList: (filter: Filter) => void;
}) {
  const { t } = useSidebar();
  let from = 0;
  const parts = (['high', 'medium', 'unknown', 'low', 'over'] as const).flatMap((level) => {
    const x = from;
    const width = (levels[level] / orders) * 100;
    from += width;
    const name = t(level === 'over' ? words.over : levelWords[level]);
    const open = work.filter((each) => each.level === level).length;
    return width === 0 ? [] : [{ level, x, width, name, open, count: sayCount(levels[level]) }];
  });
  return (
    <Section title={t(words.risk)}>
      <svg
        class="dash-levels"
        role="img"
        aria-label={parts.map(({ name, count }) => `${name} ${count}`).join(' · ')}
      >
        {parts.map(({ level, x, width }) => (
          <rect key={level} class={level} x={`${x}%`} width={`${width}%`} height="100%" />
        ))}
      </svg>
      <ul class="dash-legend">
        {parts.map(({ level, name, open, count }) => {
          const row = (
            <>
              <i class={level} /> {name} <b>{count}</b>
            </>
          );
          return (
            <li key={level}>
              {level === 'over' || open === 0 ? (
                row
              ) : (
                <button
                  type="button"
                  class="dash-level"
                  title={t(words.open_list, { count: sayCount(open), open })}
                  onClick={() => onList({ ...noFilter, level })}
                >
                  {row}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function How({ how }: { how: readonly string[] }) {
  const { t } = useSidebar();
  return (
    <Section title={t(words.how)} open={false}>
      <ul>
        {how.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Section>
  );
}

/** @param asOf the day the books were made, in the sheet's time zone */
export function Dashboard({
  books,
  asOf,
  account,
  proposed,
  how,
  work,
  onList,
  onOpen,
  lessons,
}: {
  books: Books;
  asOf: Day;
  work: readonly OpenWork[];
  /** Shows this part of the list of work. */
  onList: (filter: Filter) => void;
  /** Shows an order. */
  onOpen: (at: Place) => void;
  lessons: { readonly taught: Taught | null; readonly onTaught: (taught: Taught) => void };
} & Pick<Part, 'account' | 'proposed' | 'how'>) {
  const { t, language } = useSidebar();
  if (books.orders === 0) return <p class="note">{t(words.empty)}</p>;
  return (
    <div class="dash">
      <p class="faint">
        {t(words.as_of, {
          count: sayCount(books.orders),
          orders: books.orders,
          date: sayDay(asOf, language),
          currency: books.currency,
        })}
        {books.rough && t(words.rough)}
        {books.uncounted > 0 &&
          t(words.uncounted, { left: sayCount(books.uncounted), count: books.uncounted })}
      </p>
      <Numbers books={books} asOf={asOf} />
      <Levels books={books} work={work} onList={onList} />
      <Account account={account} how={how.account} />
      <Disputes books={books} asOf={asOf} work={work} onList={onList} />
      <OwnRates books={books} asOf={asOf} proposed={proposed} />
      <Lessons {...lessons} onOpen={onOpen} />
      <How how={how.rest} />
    </div>
  );
}
