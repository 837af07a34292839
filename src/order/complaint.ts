// What the sheet says is wrong: in the buyer's own words, in the seller's, by a marketplace's or bank's reason.

import type { Slot } from '../base/fields';
import { paymentIssue } from '../cells/payment-reason';
import { isBlank } from '../cells/read';
import { cellOf } from '../sheet/lines';
import type { Order } from './order';
import { type Reading, text, texts } from './reading';

const issueSlots = [
  'issueReason',
  'issueType',
  'disputeReason',
  'claimType',
  'claimStatus',
] as const satisfies readonly Slot[];

/** Sellers' short forms, beside whatever else the cell says: `A-to-Z INR`, `SNAD open`. */
const code = /\b(?:inr|snad|inad)\b/i;

/** The texts that say what is wrong; a claim's type only where it tells why. */
function issueTextOf(reading: Reading): string {
  const said = texts(reading, 'issueReason', 'issueType');
  if (said.length > 0) return said.join(' · ');
  const reason = text(reading, 'disputeReason');
  // A bank's code in our own word; what is no code is read like any other text.
  if (reason !== '') return paymentIssue(reason)?.replace(/_/g, ' ') ?? reason;
  const why = /receiv|describ|\blost (?:after|in)\b|未收到|不符|不对/i;
  return texts(reading, 'claimType', 'claimStatus')
    .map((each) => each.slice(0, 200))
    .flatMap((each) => code.exec(each)?.[0] ?? (why.test(each) ? each : []))
    .join(' · ');
}

/** Every cell of these slots is empty, but for columns of the export itself. */
const onlyExported = ({ sheet, rows }: Reading, slot: Slot): boolean =>
  sheet
    .columns(slot)
    .every(
      (column) => column.from === 'export' || rows.every((row) => isBlank(cellOf(row, column))),
    );

type Complaint = Pick<
  Order,
  'issueText' | 'issueIsGiven' | 'message' | 'messageIsNote' | 'disputeReason'
>;

export const complaintOf = (reading: Reading): Complaint => ({
  issueText: issueTextOf(reading),
  issueIsGiven: issueSlots.every((slot) => onlyExported(reading, slot)),
  message: texts(reading, 'buyerMessage').join('\n'),
  messageIsNote:
    reading.sheet.columns('buyerMessage').every((column) => column.from === 'export') &&
    // What a report of returns quotes was written about the return.
    reading.sheet.columns('issueOpenedAt@return').length === 0,
  disputeReason: text(reading, 'disputeReason'),
});
