// What is wrong, from four sources that stay apart: the buyer's words, the seller's Issue cell, a reason
// code in it, and the order status.

import type { IssueId } from '../base/ids';
import { readMessage } from '../languages/words/read';
import type { IssueFinding } from './dispute';
import { codeMeaning, saysNoIssue, statusRequest } from './reason-codes';

/** The row's own words about an issue; each may be empty. */
interface IssueTexts {
  readonly issue: string;
  readonly message: string;
  readonly status: string;
}

const productProblems: ReadonlySet<IssueId> = new Set([
  'counterfeit',
  'defective',
  'damaged',
  'wrong_item',
  'missing_item',
  'not_as_described',
]);

/** Problems after which the buyer still holds something of use, unless nothing at all came. */
const usableByNature: ReadonlySet<IssueId> = new Set(['missing_item', 'not_as_described']);

/** Issues in which a formal request in the status says more than the message. */
const weaker: ReadonlySet<IssueId> = new Set(['none', 'other', 'where_is_order', 'how_to_use']);

const quoteLength = 60;

/** The start of a text, as written, never half a character. */
const excerpt = (text: string): string =>
  text
    .trim()
    .slice(0, quoteLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();

/** A text as the buyer's words or the seller's; a blank one says nothing. */
function readText(text: string, from: 'buyer' | 'seller'): IssueFinding {
  const reading = readMessage(text);
  const { issue, sure, also, wants, refuses, warnings, language, usable, empty, quotes } = reading;
  // Dots and dashes say nothing; a thumbs up does.
  const written = issue !== 'none' || (text.trim() !== '' && /[^\s\p{P}]/u.test(text));
  return {
    issue,
    sure,
    also,
    wants,
    refuses,
    warnings,
    language,
    ...(reading.cameLate ? { cameLate: true } : {}),
    usable: !empty && (usableByNature.has(issue) || (usable && productProblems.has(issue))),
    praise: written && issue === 'none',
    from: written ? from : null,
    words: [quotes.issue, ...quotes.wants, ...quotes.warnings].flatMap((each) =>
      each === null || each.words === '' ? [] : [each.words],
    ),
    quote: written ? excerpt(quotes.issue?.words ?? text) : '',
  };
}

/** Chinese words for "a problem with the goods": which one, the message says. */
const kindOnly =
  /^(?:产品|商品)?(?:质量|品质|品質)?(?:问题|問題)$|^质量(?:不好|差)$|货不对[版板]|貨不對[版板]|描述不[符一]/;

/** The Issue column by itself, and whether it names only the kind of problem. */
function readColumn(cell: string): { finding: IssueFinding; family: boolean } | null {
  if (cell.trim() === '' || saysNoIssue(cell)) return null;
  const words = readText(cell, 'seller');
  const meaning = codeMeaning(cell);
  if (meaning !== null) {
    const { issue, family } = meaning;
    const usable = usableByNature.has(issue);
    return {
      finding: {
        ...words,
        issue,
        sure: true,
        also: [],
        usable,
        praise: false,
        from: 'code',
        quote: excerpt(cell),
      },
      family,
    };
  }
  if (words.issue === 'none') return null;
  return { finding: words, family: words.issue === 'return_request' || kindOnly.test(cell.trim()) };
}

/**
 * What the buyer wants or complains of. The Issue column wins where it is specific; where it names
 * only a kind (a return, not as described), a product problem in the message makes it precise. Wishes,
 * warnings and the language are always the buyer's.
 */
export function findIssue(texts: IssueTexts): IssueFinding {
  const message = readText(texts.message, 'buyer');
  const { wants, refuses, warnings, language, words, cameLate } = message;
  const came = cameLate === undefined ? {} : { cameLate };
  const decided = decide(texts, message);
  // Only a note of the seller's, with no message beside it, speaks for the buyer as well.
  return texts.message.trim() === ''
    ? // … but not in the buyer's language.
      { ...decided, language: null }
    : { ...decided, ...came, wants, refuses, warnings, language, words };
}

function decide(texts: IssueTexts, message: IssueFinding): IssueFinding {
  const column = readColumn(texts.issue);
  const request = statusRequest(texts.status);
  const problem = productProblems.has(message.issue);

  if (column !== null && column.finding.issue !== 'other') {
    if (column.family && problem) return message;
    const sameKind =
      problem && message.issue !== 'counterfeit' && productProblems.has(column.finding.issue);
    return sameKind ? { ...column.finding, usable: message.usable } : column.finding;
  }
  if (request !== null && weaker.has(message.issue))
    return { ...message, ...request, sure: true, from: 'status', usable: false, praise: false };
  // A note in the Issue column that is not understood is still somebody's issue.
  if (column !== null && message.issue === 'none') return column.finding;
  return message;
}
