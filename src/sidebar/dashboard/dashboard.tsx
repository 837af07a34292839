// The overview: what is at stake, what the advice saves, where disputes and losses come from.

import type { Part } from '../../addon/panel/sheet-pass';
import type { Day } from '../../base/day';
import { sayDay } from '../../base/say';
import { type Books, smallestSample } from '../../desk';

import { levelWords } from '../../text/labels';
import { dashboardWords as words } from '../../text/sidebar-dashboard';
import { useSidebar } from '../context';
import { Section } from '../parts';
import { Account } from './account';
import './dashboard.css';
import { Disputes } from './disputes';
import { lastMonths } from './lines';
import { sayAmount, sayCount } from './names';
import { OwnRates } from './rates';

function Numbers({ books, asOf }: { books: Books; asOf: Day }) {
  const { t } = useSidebar();
  const { currency, rough, atStake, priced, opened } = books;
  const amount = (minor: number): string => sayAmount(minor, currency);
  const about = (minor: number): string =>
    rough && minor !== 0 ? t(words.about, { amount: amount(minor) }) : amount(minor);
  const [now, before] = lastMonths(asOf);
  const begun = (month: string | undefined) =>
    opened.find(({ key }) => key === month)?.disputes ?? 0;
  const undated = begun('');
  const numbers = [
    {
      name: t(words.at_stake),
      value: about(atStake.expected),
      how: t(words.at_stake_how, { full: amount(atStake.full) }),
    },
    {
      name: t(words.saved),
      value: about(priced.refund - priced.advised),
      how:
        priced.orders === 0
          ? t(words.saved_none)
          : t(words.saved_how, {
              orders: priced.orders,
              refund: amount(priced.refund),
              advised: amount(priced.advised),
            }),
    },
    {
      name: t(words.begun),
      value: sayCount(begun(now)),
      how: [
        t(words.begun_before, { last: begun(before) }),
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

/** All orders in one bar, from high risk to settled. */
function Levels({ books: { levels, orders } }: { books: Books }) {
  const { t } = useSidebar();
  let from = 0;
  const parts = (['high', 'medium', 'unknown', 'low', 'over'] as const).map((level) => {
    const x = from;
    const width = (levels[level] / orders) * 100;
    from += width;
    return { level, x, width, name: t(level === 'over' ? words.over : levelWords[level]) };
  });
  return (
    <Section title={t(words.risk)}>
      <svg class="dash-levels" role="img" aria-label={t(words.risk_chart, levels)}>
        {parts.map(({ level, x, width }) => (
          <rect key={level} class={level} x={`${x}%`} width={`${width}%`} height="100%" />
        ))}
      </svg>
      <ul class="dash-legend">
        {parts.map(({ level, name }) => (
          <li key={level}>
            <i class={level} /> {name} <b>{sayCount(levels[level])}</b>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function How({ books: { currency, rough } }: { books: Books }) {
  const { t } = useSidebar();
  return (
    <Section title={t(words.how)} open={false}>
      <ul>
        <li>{t(words.how_dispute)}</li>
        <li>{t(words.how_loss)}</li>
        <li>{t(words.how_rate, { needed: smallestSample })}</li>
        <li>{t(rough ? words.rough : words.converted, { currency })}</li>
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
}: { books: Books; asOf: Day } & Pick<Part, 'account' | 'proposed'>) {
  const { t, language } = useSidebar();
  if (books.orders === 0) return <p class="note">{t(words.empty)}</p>;
  return (
    <div class="dash">
      <p class="faint">
        {t(words.as_of, {
          count: sayCount(books.orders),
          orders: books.orders,
          date: sayDay(asOf, language),
        })}
      </p>
      <Numbers books={books} asOf={asOf} />
      {books.uncounted > 0 && <p class="note">{t(words.uncounted, { count: books.uncounted })}</p>}
      <Levels books={books} />
      <Account account={account} />
      <Disputes books={books} asOf={asOf} />
      <OwnRates books={books} asOf={asOf} proposed={proposed} />
      <How books={books} />
    </div>
  );
}
