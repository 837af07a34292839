// Which order it is, and the ways out to where more is known of it: the marketplace's page and the parcel's.
// Nothing is opened but by the seller's own press.
import type { ComponentChildren } from 'preact';
import type { OrderView } from '../../addon/panel/order';
import { sidebarWords } from '../../text/sidebar';
import { useSidebar } from '../context';

/** Names the order in view. */
export const headingId = 'order-in-view';

/** A page of somebody else's, in a tab of its own that knows nothing of this one. */
function Out({ to, title, children }: { to: string; title: string; children: ComponentChildren }) {
  return (
    <a href={to} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

const countryName = (code: string, language: string): string =>
  code === '' ? '' : (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code);

export function Who({ view }: { view: OrderView }) {
  const { t, language } = useSidebar();
  const { at, orderPage, parcel, buyer, country, item, value } = view;
  const id = <bdi>{at.orderId}</bdi>;
  const facts = [buyer, countryName(country, language), item, value].filter((each) => each !== '');
  return (
    <section class="who heading">
      <h2 class="order-id" id={headingId} tabIndex={-1}>
        <span>{view.market}</span>{' '}
        {orderPage === null ? (
          id
        ) : (
          <Out to={orderPage} title={t(sidebarWords.open_at, { name: view.market })}>
            {id}
          </Out>
        )}
      </h2>
      {facts.length > 0 && (
        <p class="faint">
          {facts.map((each, i) => (
            <>
              {i > 0 && '\u00a0· '}
              <bdi>{each}</bdi>
            </>
          ))}
        </p>
      )}
      {parcel.number !== '' && (
        <p class="faint">
          {parcel.carrier !== '' && (
            <>
              <bdi>{parcel.carrier}</bdi>{' '}
            </>
          )}
          {parcel.page === null ? (
            <bdi>{parcel.number}</bdi>
          ) : (
            <Out to={parcel.page.address} title={t(sidebarWords.open_at, { name: parcel.page.at })}>
              <bdi>{parcel.number}</bdi>
            </Out>
          )}
        </p>
      )}
    </section>
  );
}
