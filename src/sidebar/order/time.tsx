// The order's line of time: drawn for the eye, and below it as a list, each day with its word.
import type { OrderView } from '../../addon/panel/order';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';

const [width, edge] = [276, 6];

export function Time({ time }: Pick<OrderView, 'time'>) {
  const { t } = useSidebar();
  const [first, last] = [time[0]?.on ?? 0, time[time.length - 1]?.on ?? 0];
  if (first === last) return null;
  const today = time.find(({ id }) => id === 'today')?.on ?? first;
  const at = (on: number) => edge + ((on - first) / (last - first)) * (width - 2 * edge);
  return (
    <section class="time">
      <h3 class="hidden">{t(sidebarWords.time)}</h3>
      <svg viewBox={`0 0 ${width} 14`} aria-hidden="true">
        <path class="time-line" d={`M${edge} 7H${width - edge}`} />
        <path class="time-past" d={`M${edge} 7H${at(today)}`} />
        {time.map(({ id, on }) => (
          <circle key={id} class={`time-${id}`} cx={at(on)} cy="7" r={id === 'today' ? 5 : 4} />
        ))}
      </svg>
      <ol>
        {time.map(({ id, label, date }) => (
          <li key={id} class={`time-${id}`}>
            <span class="faint">{date}</span> {label}
          </li>
        ))}
      </ol>
    </section>
  );
}
