// The shape of the labelled messages: one invented buyer message a line, by what the buyer wants.
// Lines alternate between the half used while writing the patterns and the half held out.
import type { Issue } from '../../../src/dispute/dispute';

export type Messages = Readonly<Record<Issue, string>>;
