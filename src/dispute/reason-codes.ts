// Reason codes and short labels of the marketplaces, and order statuses that are a request.

import type { IssueId } from '../base/ids';
import { lazy } from '../base/lazy';

/** The issue a code stands for; `family` when it names only the kind and the message may say more. */
interface CodeMeaning {
  readonly issue: IssueId;
  readonly family: boolean;
}

type Entry = readonly [issue: IssueId, family: boolean, codes: string];

// Codes as the marketplaces' exports and dispute pages write them, in lower case with single spaces.
// Those not listed are read like a message: their words mostly speak for themselves.
const entries: readonly Entry[] = [
  [
    'not_received',
    false,
    'inr|dnr|delivered not received|merchandise or service not received|undeliverable unknown|undeliverable insufficient address|undeliverable carrier miss sort|lost|lost in transit|missing parcel|parcel not received|no receipt',
  ],
  [
    'not_as_described',
    true,
    'snad|inad|nad|merchandise or service not as described|product unacceptable|not as expected|quality|quality issue|product issue|product problem',
  ],
  [
    'not_as_described',
    false,
    'bad desc|not compatible|part not compatible|apparel fit|does not fit',
  ],
  ['wrong_item', false, 'switcheroo|mis shipped|misshipped|mis ship|wrong'],
  ['counterfeit', false, 'inauthentic|ip infringement'],
  ['missing_item', false, 'missing|short shipment|short shipped|shortage'],
  ['damaged', false, 'damage|breakage'],
  [
    'return_request',
    true,
    'unwanted item|unwanted|no reason given|no reason|mis ordered|misordered|ordered wrong item|ordered wrong size|buyer remorse|found better price|better price|apparel style|style|did not like color|did not like fabric|dislike|missed estimated delivery|arrived late|arrived too late|undeliverable refused|return|returned|refund|return and refund|return refund|exchange',
  ],
  [
    'cancel',
    false,
    'better price available|change of mind|changed mind|changed my mind|unauthorized purchase|duplicate order|pricing error|in cancel',
  ],
  ['change_address', false, 'address|wrong address|address issue|undeliverable address'],
  [
    'where_is_order',
    false,
    'wismo|tracking|late delivery|delivery delay|delayed|delay|late|shipping delay|logistics',
  ],
  ['how_to_use', false, 'how to use|usage|instructions'],
];

/** Prefixes that say whose code it is, not what it means. */
const prefixes = /^(?:amz |pg |cr |wj |app |apparel |jewelry |shoes? |reason )+(?=[a-z])/;

const issues: readonly IssueId[] = [
  'where_is_order',
  'not_received',
  'damaged',
  'defective',
  'wrong_item',
  'missing_item',
  'not_as_described',
  'counterfeit',
  'change_address',
  'cancel',
  'return_request',
  'how_to_use',
  'unauthorised',
  'refund_owed',
  'overcharged',
];
const meanings = lazy(() => {
  const found = new Map<string, CodeMeaning>();
  for (const [issue, family, codes] of entries)
    for (const code of codes.split('|')) found.set(code, { issue, family });
  for (const issue of issues) found.set(issue.replace(/_/g, ' '), { issue, family: false });
  return found;
});

/** What a bare code or one of our own issue names stands for; null for anything else. */
export function codeMeaning(cell: string): CodeMeaning | null {
  const code = cell
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return meanings().get(code) ?? meanings().get(code.replace(prefixes, '')) ?? null;
}

/** Cells that say there is no issue, or only that there is one: 无, N/A, 纠纷中, IN_ISSUE. */
const empty =
  /^(?:no|none|n|n\/?a|nil|null|false|0|-+|无|無|没有|沒有|否|正常|no[ _]issues?|end[ _]issue|无纠纷|無糾紛|纠纷结束|已解决|已解決|resolved|closed|ok)$/i;

export const saysNoIssue = (cell: string): boolean => empty.test(cell.trim());

const cancelAsked =
  /cancel\w*[ _-]*(?:request|pending)|(?:request|pending|appl)\w*[ _-]*(?:for[ _-]*|to[ _-]*)?(?:a[ _-]*)?cancel|in[ _-]cancel|(?:申请|申請|请求|請求|要求)取消|取消(?:申请|申請|请求|請求)|待取消/i;
const returnAsked =
  /(?:return|refund)\w*[ _/-]*request|request\w*[ _-]*(?:for[ _-]*)?(?:a[ _-]*)?(?:return|refund)|(?:申请|申請|请求|請求)(?:退货|退貨|退款)|(?:退货|退貨|退款)(?:申请|申請)/i;

/** What an order status asks for; null when it is no request. */
export function statusRequest(status: string): { issue: IssueId; quote: string } | null {
  const text = status.slice(0, 200);
  const cancel = cancelAsked.exec(text);
  if (cancel !== null) return { issue: 'cancel', quote: cancel[0] };
  const back = returnAsked.exec(text);
  return back === null ? null : { issue: 'return_request', quote: back[0] };
}
