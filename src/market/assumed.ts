// Windows we set ourselves where a marketplace publishes none: early rather than late.
import type { Rule } from './rule';

const checked = '2026-11-21';

/** 48 hours to answer a buyer's message. */
export const assumedMessageReply = (id: string): Rule => ({
  id,
  value: 48,
  unit: 'hour',
  anchor: 'contacted',
  silence: 'may_escalate',
  source: 'No published window found; 48 hours as on most marketplaces.',
  grade: 'OWN',
  checked,
});

/** 7 days to ask for a second look after a lost claim. */
export const assumedAppeal = (id: string): Rule => ({
  id,
  value: 7,
  unit: 'day',
  anchor: 'decided',
  silence: 'right_lost',
  source: 'No published window found; 7 days, shorter than most marketplaces give.',
  grade: 'OWN',
  checked,
});
