// Disputes and losses by shipping class, method, marketplace, country, item and month; each bar opens its list.

import type { OpenWork } from '../../addon/panel/sheet-pass';
import type { Day } from '../../base/day';
import { sayCount } from '../../base/say';
import { type Books, type Grouping, groupings, smallestSample } from '../../desk';

import { dashboardWords as words } from '../../text/sidebar-dashboard';
import { useSidebar } from '../context';
import { type Filter, noFilter } from '../today/groups';
import { type Line, linesOf } from './lines';
import { sayAmount, sayShare } from './names';
import { Panel } from './panel';

/** One dispute in two orders is no half: of few orders only the number is told. */
const sayOwnShare = ({ orders, disputes }: Line): string =>
  orders < smallestSample ? '' : sayShare(disputes / orders);

/** Per cent of the longest bar. */
const length = (value: number, longest: number): string =>
  `${longest <= 0 ? 0 : Math.max(0, (value / longest) * 100).toFixed(1)}%`;

interface Listing {
  readonly books: Books;
  readonly asOf: Day;
  readonly work: readonly OpenWork[];
  readonly onList: (filter: Filter) => void;
}

function DisputesBy({ of, books, asOf, work, onList }: Listing & { of: Grouping }) {
  const { t, language } = useSidebar();
  const lines = linesOf(of, books, asOf, language);
  if (lines.length === 0) return null;
  const money = (minor: number): string => sayAmount(minor, books.currency);
  const most = Math.max(...lines.map(({ disputes }) => disputes));
  const dearest = Math.max(...lines.map(({ loss }) => loss));
  const title = t(words[of]);
  const table = {
    head: [title, t(words.orders), t(words.disputes), t(words.share), t(words.loss)],
    rows: lines.map((line) => [
      line.name,
      sayCount(line.orders),
      sayCount(line.disputes),
      sayOwnShare(line) || '–',
      money(line.loss),
    ]),
  };
  return (
    <Panel title={title} table={table}>
      <ul class="dash-bars">
        {lines.map((line) => {
          const { name, keys, disputes, orders } = line;
          const open = work.filter(({ groups }) => keys.includes(groups[of])).length;
          const share = sayOwnShare(line);
          const says = {
            disputes: sayCount(disputes),
            orders: sayCount(orders),
            loss: money(line.loss),
            ...(share === '' ? {} : { share }),
          };
          const row = (
            <>
              <bdi class="dash-name">{name}</bdi>
              <span class="dash-figures">{t(words.bar, says)}</span>
              <svg class="dash-pair" aria-hidden="true">
                <rect class="dash-share" y="1" height="6" width={length(disputes, most)} />
                <rect class="dash-loss" y="10" height="4" width={length(line.loss, dearest)} />
              </svg>
            </>
          );
          return (
            <li key={line.key}>
              {open === 0 ? (
                <div class="dash-bar">{row}</div>
              ) : (
                <button
                  type="button"
                  class="dash-bar"
                  title={t(words.open_list, { count: sayCount(open), open })}
                  onClick={() =>
                    onList({ ...noFilter, only: { by: of, keys, name: `${title}: ${name}` } })
                  }
                >
                  {row}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** All of them, below what their bars mean. */
export function Disputes(listing: Listing) {
  const { t } = useSidebar();
  return (
    <>
      <p class="dash-key">
        <i class="dash-share" /> {t(words.disputes)} <i class="dash-loss" /> {t(words.loss)}
        <br />
        {t(words.legend_list)}
      </p>
      {groupings.map((of) => (
        <DisputesBy key={of} of={of} {...listing} />
      ))}
    </>
  );
}
