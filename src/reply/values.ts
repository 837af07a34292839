// What every fact reads in a letter: the row's values as plain text in the letter's language.

import type { LanguageCode } from '../base/ids';
import type { Money } from '../base/money';
import type { Words } from '../base/say';
import type { Decision } from '../decision/decision';
import type { Situation } from '../decision/situation';
import type { Name } from '../languages/letter-names';
import { currencyOfSite } from '../market/currencies';
import { familyValue } from '../settings/settings';

import { admitsReceipt } from './admission';
import { dayIn, localeOf, moneyIn, shareIn } from './formats';
import { personName, plainLine, plainLines, readable } from './plain';

/** One letter about one order. */
export interface Facts {
  readonly situation: Situation;
  readonly decision: Decision;
  readonly language: LanguageCode;
  /** Rules of the marketplace the letter rests on. */
  readonly rules: readonly Words[];
}

/** What the buyer paid; null where the amount or its currency is not certain enough to promise. */
function paid({ order }: Situation): Money | null {
  const usual = order.site === null ? null : currencyOfSite(order.site);
  const certain = !order.currencyAssumed || usual === order.currency;
  return certain ? order.value : null;
}

/** The cheapest remedy that lets the buyer keep the item; P14. */
function offer({ options }: Decision, s: Situation): string {
  // What comes back cannot be kept; of a doubted item no second one is sent.
  if (s.gone) return '';
  const { finding } = s.dispute;
  const second = s.family !== 'counterfeit' && !finding.refuses.includes('replacement');
  const kept = options.filter(
    ({ action, allowed }) =>
      allowed &&
      (action === 'refund' || action === 'partial_refund' || (action === 'reship' && second)),
  );
  if (kept.length === 0) return '';
  return kept.reduce((best, each) => (each.cost.minor < best.cost.minor ? each : best)).action;
}

const complaints = new Set<string>([
  'damaged',
  'defective',
  'wrong_item',
  'missing_item',
  'not_as_described',
  'counterfeit',
]);

/** "Should be with you by …" is said of a day that has not passed. */
const waits = new Set<string>(['share_tracking', 'ask_to_wait']);

const yes = (holds: boolean): string => (holds ? 'yes' : '');

/** The text of a fact; empty when the row does not give it. A flag is `yes` or empty. */
export function factOf(name: Name, { situation: s, decision, language, rules }: Facts): string {
  const { order, parcel, settings, market } = s;
  const { issue } = s.dispute.finding;
  const locale = localeOf(language, order.country);
  const onDay = (day: number | null): string => dayIn(locale, language, day);
  const cameBack = parcel.state === 'returning' || parcel.state === 'returned';
  const isLate = s.late && parcel.late?.against === 'promise' && order.promised !== null;

  switch (name) {
    case 'order':
      return plainLine(order.id, 60);
    case 'item':
      return readable(plainLine(order.item), language);
    case 'buyer':
      return personName(order.buyer);
    case 'market':
      // A buyer knows a marketplace by its name, not the software behind a shop.
      return market.kind === 'marketplace' ? market.name : '';
    case 'carrier':
      return readable(plainLine(parcel.carrier ?? order.carrier, 60), language);
    case 'tracking':
      return plainLine(parcel.number ?? '', 60);
    case 'ordered':
      return onDay(order.orderDate);
    case 'ship_by':
      // A day that has passed is no announcement any more, only a fact about a parcel that left.
      return parcel.shipped || (order.shipBy ?? 0) >= s.today ? onDay(order.shipBy) : '';
    case 'shipped':
      return parcel.shipped ? onDay(order.shipDate) : '';
    case 'first_scan':
      return onDay(order.firstScan);
    case 'last_update':
      return onDay(order.lastUpdate);
    case 'promised':
      return waits.has(decision.action) && isLate ? '' : onDay(order.promised);
    case 'delivered':
      return parcel.delivered ? onDay(parcel.deliveredOn) : '';
    case 'protection_ends':
      return onDay(order.protectionEnds);
    case 'contacted':
      return onDay(order.contactedOn);
    case 'replied':
      return onDay(order.repliedOn);
    case 'answered':
      return onDay(order.buyerAnsweredOn);
    case 'agreed':
      return s.addressSent ? onDay(order.returnAddressSent?.on ?? null) : '';
    case 'claim_opened':
      return onDay(order.claim?.openedOn ?? null);
    case 'respond_by':
      return onDay(order.respondBy);
    case 'decided':
      return onDay(order.claim?.decidedOn ?? null);
    case 'amount': {
      // After a partial refund only the rest goes back, and the row may not say how much that is.
      const value = order.refunded === 'partial' ? null : paid(s);
      return value === null ? '' : moneyIn(locale, value);
    }
    case 'partial': {
      const value = paid(s);
      if (value === null) return '';
      const share = Math.round(value.minor * settings.partialShare);
      return moneyIn(locale, { minor: share, currency: value.currency });
    }
    case 'given_back':
      return order.refundedPart === null || paid(s) === null
        ? ''
        : moneyIn(locale, order.refundedPart);
    case 'share':
      return shareIn(locale, settings.partialShare);
    case 'address':
      return plainLines(familyValue(settings.returnAddress, order.country ?? '*') ?? '');
    case 'signature':
      return plainLines(settings.signature || settings.shopName);
    case 'quote':
      return order.messageIsNote ? '' : plainLine(order.message, 300);
    case 'rule':
      return rules
        .map((words) => words[language === 'zh' ? 'zh' : 'en'])
        .join(language === 'zh' ? '' : ' ');

    case 'damaged':
    case 'defective':
    case 'wrong_item':
    case 'missing_item':
    case 'not_as_described':
    case 'counterfeit':
      return yes(issue === name);
    case 'request':
      return yes(!complaints.has(issue));
    case 'claim':
      return yes(s.dispute.stage === 'claim_open');
    case 'in_tool':
      // An address is changed where the cover would ask for it.
      return yes(
        market.returnsInTool ||
          (decision.action === 'confirm_address' && market.newAddress === 'tool'),
      );
    case 'ask_photos':
      return yes(!s.photosIn && complaints.has(issue));
    case 'offer_refund':
      return yes(offer(decision, s) === 'refund');
    case 'offer_partial':
      return yes(offer(decision, s) === 'partial_refund');
    case 'offer_reship':
      return yes(offer(decision, s) === 'reship');
    case 'untracked':
      return yes(parcel.class === 'untracked');
    case 'announced':
      return yes(parcel.state === 'pre_transit' || parcel.state === 'not_found');
    case 'scan':
      return yes(parcel.deliveryScan);
    case 'failed_attempt':
      return yes(parcel.state === 'failed_attempt');
    case 'came_back':
      // Who asks for the refund of a return sent it back: that could be delivered.
      return yes(cameBack && !(decision.action === 'pay_refund' && issue === 'refund_owed'));
    case 'late':
      return yes(!cameBack && isLate);
    case 'slow':
      return yes(!cameBack && !isLate);
    case 'return_back':
      return yes(s.returnBack);
    case 'customs':
      return yes(issue === 'customs' || s.dispute.finding.also.includes('customs'));
    case 'cover_unknown':
      return yes((decision.cover?.unknown.length ?? 0) > 0);
    case 'digital':
      return yes(s.digital);
    case 'admits': {
      const denied = s.family === 'delivery' || (s.paymentReason ?? s.bankAsks) === 'not_received';
      return yes(denied && !order.messageIsNote && admitsReceipt(order.message));
    }
    case 'fraud':
      return yes((s.paymentReason ?? s.bankAsks) === 'fraud');
    case 'inquiry':
      return yes(s.bankAsks !== null);
    case 'on_return':
      return yes(decision.action === 'refund_on_return');
    case 'protected':
      return yes(s.paymentCover !== null);
    case 'refunded':
      return yes(order.refunded === 'full');
    case 'since': {
      const decided = order.claim?.decidedOn ?? null;
      return yes(parcel.deliveryScan && decided !== null && (parcel.deliveredOn ?? 0) >= decided);
    }
  }
}
