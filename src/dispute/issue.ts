// What the buyer says is wrong, from the seller's Issue column, the buyer's words and the order status.
import type { Issue, IssueFinding } from './dispute';
import { excerpt, readMessage } from './issue/message';
import { codeMeaning, saysNoIssue, statusRequest } from './issue/reasons';

/** The row's own words about an issue; each may be empty. */
interface IssueTexts {
  readonly issue: string;
  readonly message: string;
  readonly status: string;
}

const productProblems: ReadonlySet<Issue> = new Set([
  'counterfeit',
  'defective',
  'damaged',
  'wrong_item',
  'missing_item',
  'not_as_described',
]);

/** Issues in which a formal request in the status says more than the message. */
const weaker: ReadonlySet<Issue> = new Set(['none', 'other', 'where_is_order', 'how_to_use']);

/** The Issue column by itself, and whether it names only the kind of problem. */
function readColumn(cell: string): { finding: IssueFinding; family: boolean } | null {
  if (cell.trim() === '' || saysNoIssue(cell)) return null;
  const meaning = codeMeaning(cell);
  if (meaning !== null) {
    const { issue, family } = meaning;
    const usable = issue === 'not_as_described' || issue === 'missing_item';
    return { finding: { issue, usable, praise: false, quote: excerpt(cell) }, family };
  }
  const finding = readMessage(cell);
  if (finding.issue === 'none') return null;
  return { finding, family: finding.issue === 'return_request' };
}

/**
 * What the buyer wants or complains of. The Issue column wins where it is specific; where it names
 * only a kind (a return, not as described), a product problem in the message makes it precise.
 */
export function findIssue(texts: IssueTexts): IssueFinding {
  const column = readColumn(texts.issue);
  const message = readMessage(texts.message);
  const request = statusRequest(texts.status);
  const problem = productProblems.has(message.issue);

  if (column !== null && column.finding.issue !== 'other') {
    if (column.family && problem) return message;
    const sameKind =
      problem && message.issue !== 'counterfeit' && productProblems.has(column.finding.issue);
    return sameKind ? { ...column.finding, usable: message.usable } : column.finding;
  }
  if (request !== null && weaker.has(message.issue))
    return { ...request, usable: false, praise: false };
  // A note in the Issue column that is not understood is still somebody's issue.
  if (column !== null && message.issue === 'none') return column.finding;
  return message;
}
