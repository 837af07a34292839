// The answer at a glance: risk, action, deadline, and the reasons for them.
import type { OrderView } from '../../addon/panel/order';
import { sidebarWords } from '../../text/sidebar';
import { type SidebarContext, useSidebar } from '../context';
import { Time } from './time';
import { Who } from './who';

/** The time that is left, in words. */
function timeLeft(
  { left, hours, state }: NonNullable<OrderView['due']>,
  { t }: SidebarContext,
): string {
  if (state === 'spent') return t(sidebarWords.due_spent);
  if (left < 0) return t(sidebarWords.due_over, { days: -left });
  if (left === 0) return t(sidebarWords.due_today, { hours: hours ?? 0 });
  return left === 1 ? t(sidebarWords.due_tomorrow) : t(sidebarWords.due_in, { days: left });
}

function Due({ due }: { due: NonNullable<OrderView['due']> }) {
  const desk = useSidebar();
  const pressing = due.state !== 'spent' && due.left <= 0;
  return (
    <p class={pressing ? 'due now' : 'due'}>
      <strong>{desk.t(sidebarWords.due_on, { date: due.text })}</strong>{' '}
      <span>{timeLeft(due, desk)}</span>
      {due.silence !== null && <span class="silence">{due.silence}</span>}
      {due.rule !== null && <small class="rule">{due.rule}</small>}
    </p>
  );
}

/** The message with the words that decided marked; text nodes only. */
function marked(message: string, words: readonly string[]) {
  const spans = words
    .map((each) => ({ from: message.indexOf(each), length: each.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.length - a.length);
  const parts = [];
  let at = 0;
  for (const { from, length } of spans) {
    if (from < at) continue;
    parts.push(
      message.slice(at, from),
      <mark key={from}>{message.slice(from, from + length)}</mark>,
    );
    at = from + length;
  }
  return [...parts, message.slice(at)];
}

export function Verdict({ view }: { view: OrderView }) {
  const { t } = useSidebar();
  const { level, levelText, score, action, due } = view;
  const late = due !== null && due.state !== 'spent' && due.left < 0;
  return (
    <>
      <Who view={view} />
      <section class={`verdict ${late ? 'high' : level}`}>
        <div class="row">
          <h2 class="grow">{action.label}</h2>
          <span class={`chip ${level}`}>{levelText}</span>
        </div>
        {due !== null && <Due due={due} />}
        <p>{action.because}</p>
        {view.beside.map((each) => (
          <p key={each} class="faint">
            {each}
          </p>
        ))}
      </section>
      <Time time={view.time} />
      <details class="section" open>
        <summary>
          <h2>{t(sidebarWords.reasons)}</h2>{' '}
          {score !== null && <span class="faint">{t(sidebarWords.score, { score })}</span>}
        </summary>
        {view.chance !== null && (
          <p>
            <strong>{view.chance.text}</strong> <span class="faint">{view.chance.means}</span>
          </p>
        )}
        <ul>
          {view.reasons.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        {view.wouldChange.length > 0 && (
          <>
            <h3>{t(sidebarWords.would_change)}</h3>
            <ul>
              {view.wouldChange.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </>
        )}
        {view.message !== '' && (
          <>
            <h3>{t(sidebarWords.buyer_wrote)}</h3>
            <ul class="findings">
              {view.findings.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <blockquote dir="auto">{marked(view.message, view.words)}</blockquote>
          </>
        )}
      </details>
    </>
  );
}
