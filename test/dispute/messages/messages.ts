// The shape of the labelled messages: one invented buyer message a line, by what the buyer wants.
// Lines alternate between the half the patterns were written with and the half they were first
// measured on.
import type { Issue } from '../../../src/dispute/dispute';

export type Messages = Readonly<Record<Issue, string>>;
