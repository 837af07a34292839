// Small pieces every view is made of.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarWords } from '../text/sidebar';
import { sentenceOf, useSidebar } from './context';

/** Something is on its way. */
export function Busy() {
  const { t } = useSidebar();
  return (
    <p class="busy" role="status">
      {t(sidebarWords.loading)}
    </p>
  );
}

/** A sentence about what went wrong, and the way to try again. */
export function Failed({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  const { t } = useSidebar();
  const note = useRef<HTMLDivElement>(null);
  // A key may have asked for what failed, with the view scrolled elsewhere.
  useEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="note bad" role="alert" ref={note}>
      <p>{sentence}</p>
      <button type="button" onClick={onRetry}>
        {t(sidebarWords.retry)}
      </button>
    </div>
  );
}

/**
 * What a control asks of the script: whether it is at it, and what went wrong, with Retry for the same
 * again. Asking anew takes the last failure away; so does `clear`.
 */
export function useAttempt(): {
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly busy: boolean;
  readonly failure: ComponentChildren;
  readonly clear: () => void;
} {
  const desk = useSidebar();
  const [underWay, setUnderWay] = useState(0);
  const [failed, setFailed] = useState<{
    readonly sentence: string;
    readonly again: () => void;
  } | null>(null);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setUnderWay((count) => count + 1);
    setFailed(null);
    try {
      await work();
    } catch (error) {
      setFailed({ sentence: sentenceOf(error, desk), again: () => void attempt(work) });
    }
    setUnderWay((count) => count - 1);
  }

  return {
    attempt,
    busy: underWay > 0,
    failure: failed && <Failed sentence={failed.sentence} onRetry={failed.again} />,
    clear: () => setFailed(null),
  };
}

/**
 * A passing word about what was just done, read out by screen readers.
 * @param follow a key may have asked for it, with the view scrolled elsewhere: it is brought into view
 */
export function Said({
  children,
  follow = false,
}: {
  children: ComponentChildren;
  follow?: boolean;
}) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (follow) place.current?.scrollIntoView({ block: 'nearest' });
  }, [children]);
  return (
    <p class="said" role="status" aria-live="polite" ref={place}>
      {children}
    </p>
  );
}

/** What the seller should put right, a sentence each; nothing where there is nothing. */
export function Problems({ title, all }: { title: string; all: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <div class="note bad">
      <h2>{title}</h2>
      <ul>
        {all.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

export function Section({
  title,
  children,
  open,
}: {
  title: string;
  children: ComponentChildren;
  /** Given: the section folds. */
  open?: boolean;
}) {
  if (open === undefined)
    return (
      <section>
        <h2>{title}</h2>
        {children}
      </section>
    );
  return (
    <details class="section" open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly { readonly id: T; readonly label: string; readonly lang?: string }[];
  onChange: (value: T) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(({ id }) => id === currentTarget.value);
          if (chosen !== undefined) onChange(chosen.id);
        }}
      >
        {options.map(({ id, label: name, lang }) => (
          <option key={id} value={id} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How far a long run is. */
export function Progress({ done, all, label }: { done: number; all: number; label: string }) {
  return (
    <div class="progress">
      <progress value={done} max={Math.max(1, all)} aria-label={label} />
      <span>{label}</span>
    </div>
  );
}

/** What is done a moment after the last change, not on each. */
export function useSettled(milliseconds: number): (work: () => void) => void {
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (work) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(work, milliseconds);
  };
}

/** Whether the page can be seen at all: nothing is asked while it cannot. */
export function useVisible(): boolean {
  const [visible, setVisible] = useState(document.visibilityState !== 'hidden');
  useEffect(() => {
    const look = () => setVisible(document.visibilityState !== 'hidden');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return visible;
}
