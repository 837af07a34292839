// The proof to have at hand; ticks are kept in the row's Evidence cell.
import { useState } from 'preact/hooks';
import type { OrderView } from '../../addon/panel/order';
import { sidebarWords } from '../../text/sidebar';
import { bothWords } from '../../text/sidebar-both';
import { accepted, useSidebar } from '../context';
import { useAttempt } from '../parts';

type EvidenceId = OrderView['evidence'][number]['id'];

interface Ticked {
  readonly told: string;
  readonly mine: Readonly<Partial<Record<EvidenceId, boolean>>>;
}

export function Evidence({ view }: { view: OrderView }) {
  const { t, call } = useSidebar();
  const { attempt, failure } = useAttempt();
  // Ticked here, over what the order said when it was ticked.
  const told = view.evidence.map(({ id, have }) => `${id} ${have}`).join();
  const [ticked, setTicked] = useState<Ticked>({ told, mine: {} });
  const mine = ticked.told === told ? ticked.mine : {};
  if (view.evidence.length === 0) return null;

  const show = (id: EvidenceId, have: boolean) =>
    setTicked((now) => ({ told, mine: { ...(now.told === told ? now.mine : {}), [id]: have } }));

  const tick = (id: EvidenceId, have: boolean) =>
    attempt(async () => {
      show(id, have);
      try {
        accepted(await call('tick', { at: view.at, id, have }));
      } catch (error) {
        show(id, !have);
        throw error;
      }
    });

  return (
    <section>
      <h2>{t(sidebarWords.evidence)}</h2>
      <ul class="ticks">
        {view.evidence.map(({ id, label, have }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={mine[id] ?? have}
                disabled={!view.keepsEvidence}
                onChange={({ currentTarget }) => void tick(id, currentTarget.checked)}
              />{' '}
              {label}
            </label>
          </li>
        ))}
      </ul>
      <p class="faint">
        {t(view.keepsEvidence ? sidebarWords.evidence_kept : bothWords.set_up_first)}
      </p>
      {failure}
    </section>
  );
}
