// Windows we set ourselves where a marketplace publishes none: early rather than late.
import { also, type Rule, rulesChecked } from './rule';

const rule = rulesChecked('2026-11-21');

/** Where eBay says until when an appeal is taken: nowhere is it longer. */
export const ebayAppeal =
  'https://ebay.com/help/selling/managing-returns-refunds/appeal-ebays-decision-return-missing-item-sellers?id=5123';

/** 48 hours to answer a buyer's message. */
export const assumedMessageReply = (id: string): Rule =>
  rule(
    id,
    48,
    'hour',
    'contacted',
    'may_escalate',
    'OWN',
    'No published window found; 48 hours as on most marketplaces.',
  );

/** Where nothing is published an appeal is given up only when even eBay and Amazon would take none any more. */
export const longestAppeal: Pick<Rule, 'conflict'> = {
  conflict: [also(30, 'day', 'OWN', ebayAppeal)],
};

/** 7 days to ask for a second look after a lost claim. */
export const assumedAppeal = (id: string): Rule =>
  rule(
    id,
    7,
    'day',
    'decided',
    'right_lost',
    'OWN',
    'No published window found; 7 days, shorter than most marketplaces give.',
    longestAppeal,
  );
