// A chart with a table in its place at the press of a button.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { dashboardWords } from '../../text/sidebar-dashboard';
import { useSidebar } from '../context';

export interface Table {
  readonly head: readonly string[];
  /** The first cell names the row; alone, it heads the rows below. */
  readonly rows: readonly (readonly string[])[];
}

function Cells({ title, head, rows }: Table & { title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page must scroll by keyboard
    <div class="dash-scroll" tabIndex={0}>
      <table aria-label={title}>
        <thead>
          <tr>
            {head.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], at) =>
            cells.length === 0 ? (
              <tr key={at}>
                <td class="dash-head" colSpan={head.length}>
                  {name}
                </td>
              </tr>
            ) : (
              <tr key={at}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={head[column + 1]}>{cell}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

export function Panel({
  title,
  table,
  children,
}: {
  title: string;
  table: Table;
  children: ComponentChildren;
}) {
  const { t } = useSidebar();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const show = t(dashboardWords.table);
  return (
    <section class="dash-panel" aria-labelledby={id}>
      <div class="dash-title">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="quiet"
          aria-pressed={asTable}
          aria-label={`${show}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {show}
        </button>
      </div>
      {asTable ? <Cells title={title} {...table} /> : children}
    </section>
  );
}
