// The shape of the labelled messages: one invented buyer message a line, by what the buyer wants.
// Lines alternate between the half the patterns were written with and the half they were first
// measured on.
import type { IssueId } from '../../../src/base/ids';

/** The issues these messages were labelled by. */
type LabelledIssue = Exclude<
  IssueId,
  'stolen' | 'refund_owed' | 'unauthorised' | 'customs' | 'overcharged'
>;

export type Messages = Readonly<Record<LabelledIssue, string>>;
