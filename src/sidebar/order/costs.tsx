// What each way out costs, as bars, with the numbers that were only assumed open to a "what if".
import { useState } from 'preact/hooks';
import type { OrderView } from '../../addon/panel/order';
import type { SupposedByPage } from '../../addon/panel/order-prices';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';
import { useSettled } from '../parts';

const settled = 400;

function Bars({ options }: { options: OrderView['options'] }) {
  const { t } = useSidebar();
  const most = Math.max(0.01, ...options.map(({ amount }) => amount));
  return (
    <ul class="bars">
      {options.map(({ id, label, amount, text, advised, whyNot }) => (
        <li key={id} class={advised ? 'advised' : undefined}>
          <span class="bar-label">
            <span>
              {label} {advised && <em>{t(sidebarWords.advised)}</em>}
              {whyNot !== null && <em>{whyNot}</em>}
            </span>
            <span class="amount">{text}</span>
          </span>
          <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-back" width="100" height="6" />
            <rect
              class={advised ? 'bar-best' : 'bar-fill'}
              width={Math.max(0, Math.min(100, (amount / most) * 100))}
              height="6"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** `12`, `12.5` or `12,5`; anything else is not guessed. */
const numberIn = (text: string): number | null =>
  /^\s*\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : null;

export function Costs({
  view,
  supposed,
  onSuppose,
}: {
  view: OrderView;
  supposed: SupposedByPage;
  onSuppose: (supposed: SupposedByPage) => void;
}) {
  const { t } = useSidebar();
  const later = useSettled(settled);
  // What is being typed, before it is a number.
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changed = Object.keys(supposed).length > 0;

  function change(id: string, text: string): void {
    const now = { ...typed, [id]: text };
    setTyped(now);
    later(() => {
      const numbers = Object.entries(now).flatMap(([name, given]) => {
        const value = numberIn(given);
        return value === null ? [] : [[name, value] as const];
      });
      onSuppose(Object.fromEntries(numbers));
    });
  }

  if (view.options.length === 0)
    return view.value === '' ? <p class="faint">{t(sidebarWords.no_prices)}</p> : null;
  return (
    <section>
      <h2>{t(sidebarWords.costs)}</h2>
      <Bars options={view.options} />
      {view.breakEven !== null && <p class="faint">{view.breakEven}</p>}
      {view.both !== null && <p class="faint">{view.both}</p>}
      {view.near !== null && <p class="faint">{view.near}</p>}
      {view.close !== null && <p class="faint">{view.close}</p>}
      {view.currencyAssumed !== null && (
        <p class="faint">{t(sidebarWords.assumed_currency, { currency: view.currencyAssumed })}</p>
      )}
      {view.numbers.length > 0 && (
        <details class="what-if">
          <summary>{t(sidebarWords.assumed)}</summary>
          {view.numbers.map(({ id, label, value, unit }) => (
            <label key={id} class="number">
              <span>{label}</span>
              <span class="with-unit">
                <input
                  inputMode="decimal"
                  value={typed[id] ?? String(value)}
                  aria-invalid={numberIn(typed[id] ?? String(value)) === null}
                  onInput={({ currentTarget }) => change(id, currentTarget.value)}
                />
                <span>{unit}</span>
              </span>
            </label>
          ))}
          {Object.values(typed).some((text) => numberIn(text) === null) && (
            <p class="note bad" role="alert">
              {t(sidebarWords.no_number)}
            </p>
          )}
          {changed && (
            <div class="row">
              <p class="grow faint">{t(sidebarWords.what_if)}</p>
              <button
                type="button"
                onClick={() => {
                  setTyped({});
                  onSuppose({});
                }}
              >
                {t(sidebarWords.assumed_reset)}
              </button>
            </div>
          )}
        </details>
      )}
    </section>
  );
}
