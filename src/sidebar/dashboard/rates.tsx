// The seller's own dispute rates with their intervals, or that there are too few orders to say.

import type { Day } from '../../base/day';
import { sayCount } from '../../base/say';
import { type Books, type OwnRate, ownRates, smallestSample } from '../../desk';

import { dashboardWords as words } from '../../text/sidebar-dashboard';
import { useSidebar } from '../context';
import { linesOf } from './lines';
import { sayShare } from './names';
import { Panel } from './panel';

interface Rated {
  readonly key: string;
  readonly name: string;
  readonly closed: number;
  readonly own: OwnRate | null;
}

function Whisker({ own, widest, label }: { own: OwnRate; widest: number; label: string }) {
  // A little room at both ends, for the dot.
  const at = (rate: number) => `${(2 + (rate / widest) * 96).toFixed(1)}%`;
  return (
    <svg class="dash-whisker" role="img" aria-label={label}>
      <line class="dash-axis" x1="0" x2="100%" y1="7" y2="7" />
      <line x1={at(own.from)} x2={at(own.to)} y1="7" y2="7" />
      <line x1={at(own.from)} x2={at(own.from)} y1="3" y2="11" />
      <line x1={at(own.to)} x2={at(own.to)} y1="3" y2="11" />
      <circle cx={at(own.estimate)} cy="7" r="4" />
    </svg>
  );
}

export function OwnRates({
  books,
  asOf,
  proposed,
}: {
  books: Books;
  asOf: Day;
  /** What the closed orders say of the height of the chances. */
  proposed: string | null;
}) {
  const { t, language } = useSidebar();
  const classes = ownRates(linesOf('classes', books, asOf, language));
  const markets = ownRates(linesOf('markets', books, asOf, language));
  const rated = ({ each }: typeof classes): Rated[] =>
    each.map(({ group: { key, name, closed }, own }) => ({ key, name, closed, own }));
  const closed = books.classes.reduce((sum, each) => sum + each.closed, 0);
  const all: Rated = { key: 'all', name: t(words.all), closed, own: classes.all };
  const lists = [
    { key: 'all', title: null, rates: [all] },
    { key: 'classes', title: t(words.classes), rates: rated(classes) },
    { key: 'markets', title: t(words.markets), rates: rated(markets) },
    // Where all orders are too few, so is every part of them.
  ].slice(0, classes.all === null ? 1 : 3);
  const widest = Math.max(...lists.flatMap(({ rates }) => rates.map(({ own }) => own?.to ?? 0)));
  const tooFew = (count: number) => t(words.too_few, { closed: count, needed: smallestSample });
  const table = {
    head: [t(words.group), t(words.closed), t(words.disputes), t(words.rate), t(words.interval)],
    rows: lists.flatMap(({ title, rates }) => [
      ...(title === null ? [] : [[title]]),
      ...rates.map(({ name, closed: count, own }) =>
        own === null
          ? [name, sayCount(count), '–', '–', tooFew(count)]
          : [
              name,
              sayCount(count),
              sayCount(own.disputes),
              sayShare(own.estimate),
              `${sayShare(own.from).replace('%', '')}–${sayShare(own.to)}`,
            ],
      ),
    ]),
  };
  return (
    <Panel title={t(words.own)} table={table}>
      <p class="faint">{t(words.own_how)}</p>
      {proposed !== null && <p class="note">{proposed}</p>}
      {lists.map(({ key, title, rates }) => (
        <div key={key}>
          {title !== null && <h3>{title}</h3>}
          <ul class="dash-bars">
            {rates.map(({ key: id, name, closed: count, own }) => (
              <li key={id}>
                <span class="dash-name">{name}</span>
                {own === null ? (
                  <span class="dash-few">{tooFew(count)}</span>
                ) : (
                  <>
                    <span class="dash-figures" aria-hidden="true">
                      <b>{sayShare(own.estimate)}</b> ·{' '}
                      {t(words.rate_counted, {
                        disputes: own.disputes,
                        closed: sayCount(count),
                      })}
                    </span>
                    <Whisker
                      own={own}
                      widest={widest}
                      label={t(words.rate_bar, {
                        rate: sayShare(own.estimate),
                        from: sayShare(own.from),
                        to: sayShare(own.to),
                        disputes: own.disputes,
                        closed: own.closed,
                      })}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
