// How the account stands by its marketplace's own rates, and how far each limit is.
import type { Part } from '../../addon/panel/sheet-pass';
import { dashboardWords as words } from '../../text/sidebar-dashboard';
import { useSidebar } from '../context';
import { Section } from '../parts';

export function Account({ account, how }: { account: Part['account']; how: string }) {
  const { t } = useSidebar();
  if (account.length === 0) return null;
  return (
    <Section title={t(words.account)}>
      <ul class="bars">
        {account.map(({ id, sentence, used }) => (
          <li key={id}>
            <span>{sentence}</span>
            {used !== null && (
              <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-back" width="100" height="6" />
                <rect class={used < 1 ? 'bar-fill' : 'bar-over'} width={used * 100} height="6" />
              </svg>
            )}
          </li>
        ))}
      </ul>
      <p class="faint">{how}</p>
    </Section>
  );
}
