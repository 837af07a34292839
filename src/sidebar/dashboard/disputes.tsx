// Disputes and losses by shipping class, marketplace, country and month.

import type { Day } from '../../base/day';
import { type Books, smallestSample } from '../../desk';

import { dashboardWords as words } from '../../text/sidebar-dashboard';
import { useSidebar } from '../context';
import { type Line, lastMonths, linesOf } from './lines';
import { type Dimension, sayAmount, sayCount, sayShare } from './names';
import { Panel } from './panel';

const shareOf = ({ orders, disputes }: Line): number => (orders === 0 ? 0 : disputes / orders);

/** Per cent of the longest bar. */
const length = (value: number, longest: number): string =>
  `${longest <= 0 ? 0 : Math.min(100, Math.max(0, (value / longest) * 100)).toFixed(1)}%`;

function Bars({ lines, currency }: { lines: readonly Line[]; currency: string }) {
  const { t } = useSidebar();
  // One dispute in two orders is no half: small groups are drawn faint and do not set the scale.
  const isSmall = ({ orders }: Line): boolean => orders < smallestSample;
  const large = lines.filter((line) => !isSmall(line));
  const share = Math.max(...(large.length > 0 ? large : lines).map(shareOf));
  const loss = Math.max(...lines.map((line) => line.loss));
  return (
    <ul class="dash-bars">
      {lines.map((line) => {
        const says = {
          ...line,
          share: sayShare(shareOf(line)),
          loss: sayAmount(line.loss, currency),
        };
        return (
          <li key={line.key} class={isSmall(line) ? 'dash-small' : undefined}>
            <span class="dash-name">{line.name}</span>
            {/* The picture says the same, in a sentence. */}
            <span class="dash-figures" aria-hidden="true">
              {t(words.of_orders, { ...says, orders: sayCount(line.orders) })} · {says.loss}
            </span>
            <svg class="dash-pair" role="img" aria-label={t(words.bar, says)}>
              <rect class="dash-share" y="1" height="6" width={length(shareOf(line), share)} />
              <rect class="dash-loss" y="10" height="4" width={length(line.loss, loss)} />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}

/** One column a month, the latest at the right. */
function Columns({
  values,
  label,
  kind,
}: {
  values: readonly number[];
  label: string;
  kind: string;
}) {
  const highest = Math.max(...values);
  return (
    <>
      <p class="dash-key">
        <i class={kind} /> {label}
      </p>
      <svg
        class="dash-columns"
        viewBox={`0 0 ${values.length * 10} 40`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {values.map((value, at) => {
          const height = highest <= 0 ? 0 : (Math.max(0, value) / highest) * 40;
          return (
            <rect key={at} class={kind} x={at * 10 + 1} width="8" y={40 - height} height={height} />
          );
        })}
      </svg>
    </>
  );
}

function Months({ lines, currency }: { lines: readonly Line[]; currency: string }) {
  const { t } = useSidebar();
  const [first] = lines;
  const last = lines[lines.length - 1];
  const highest = (of: (line: Line) => number) =>
    lines.reduce<Line | undefined>(
      (best, line) => (of(line) > (best === undefined ? 0 : of(best)) ? line : best),
      undefined,
    );
  const share = highest(shareOf);
  const loss = highest((line) => line.loss);
  return (
    <div class="dash-months">
      <Columns
        kind="dash-share"
        values={lines.map(shareOf)}
        label={
          share === undefined
            ? t(words.month_share_none)
            : t(words.month_share, { month: share.name, share: sayShare(shareOf(share)) })
        }
      />
      <Columns
        kind="dash-loss"
        values={lines.map((line) => line.loss)}
        label={
          loss === undefined
            ? t(words.month_loss_none)
            : t(words.month_loss, { month: loss.name, loss: sayAmount(loss.loss, currency) })
        }
      />
      <p class="dash-ends">
        <span>{first?.name}</span>
        <span>{last?.name}</span>
      </p>
    </div>
  );
}

function DisputesBy({ of, books, asOf }: { of: Dimension; books: Books; asOf: Day }) {
  const { t, language } = useSidebar();
  const lines = linesOf(of, books, asOf, language);
  const { currency } = books;
  const table = {
    head: [t(words[of]), t(words.orders), t(words.disputes), t(words.share), t(words.loss)],
    rows: lines.map((line) => [
      line.name,
      sayCount(line.orders),
      sayCount(line.disputes),
      sayShare(shareOf(line)),
      sayAmount(line.loss, currency),
    ]),
  };
  const latest = lastMonths(asOf).length;
  return (
    <Panel title={t(words[of])} table={table}>
      {of === 'months' ? (
        <Months lines={lines.slice(0, latest)} currency={currency} />
      ) : (
        <Bars lines={lines} currency={currency} />
      )}
    </Panel>
  );
}

/** All four, below what their bars mean. */
export function Disputes({ books, asOf }: { books: Books; asOf: Day }) {
  const { t } = useSidebar();
  return (
    <>
      <p class="dash-key">
        <i class="dash-share" /> {t(words.legend_share)} <i class="dash-loss" />{' '}
        {t(words.legend_loss)}
        <br />
        {t(words.legend_small, { needed: smallestSample })}
      </p>
      {(['classes', 'markets', 'countries', 'months'] as const).map((of) => (
        <DisputesBy key={of} of={of} books={books} asOf={asOf} />
      ))}
    </>
  );
}
