// The proof to have at hand; ticks are kept in the row's Evidence cell.
import { useState } from 'preact/hooks';
import type { OrderView } from '../../addon/sidebar/order';
import { sidebarWords } from '../../text/sidebar';
import { sentenceOf, useDesk } from '../desk';
import { Said } from '../parts';

type EvidenceId = OrderView['evidence'][number]['id'];

export function Evidence({ view }: { view: OrderView }) {
  const desk = useDesk();
  const { t, call } = desk;
  // Ticked here, and not yet in the answer on the screen.
  const [mine, setMine] = useState<Readonly<Partial<Record<EvidenceId, boolean>>>>({});
  const [sentence, setSentence] = useState('');
  if (view.evidence.length === 0) return null;

  async function tick(id: EvidenceId, have: boolean): Promise<void> {
    setSentence('');
    setMine((before) => ({ ...before, [id]: have }));
    const failed = (why: string) => {
      setMine((before) => ({ ...before, [id]: !have }));
      setSentence(why);
    };
    try {
      const done = await call('tick', { at: view.at, id, have });
      if (done.kind === 'refused') failed(done.sentence);
    } catch (error) {
      failed(sentenceOf(error, desk));
    }
  }

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
        {t(view.keepsEvidence ? sidebarWords.evidence_kept : sidebarWords.set_up_first)}
      </p>
      <Said>{sentence}</Said>
    </section>
  );
}
