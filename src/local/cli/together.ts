// What the terminal says of several files that were read as one.

import type { UiLanguage } from '../../base/ids';
import type { Assessment } from '../../desk';
import { sayAlone, sayConflicts, sayDiffer, sayDoubtful, sayJoined } from '../../text/joined';
import type { OrderBook } from './order-book';

const differencesAtMost = 10;

/** Which file told of how many orders, what stands apart, and where files differ. */
export function sayTogether(
  { book, files }: OrderBook,
  all: readonly Assessment[],
  language: UiLanguage,
): readonly string[] {
  if (book === null) return [];
  const further = files.slice(1);
  const joined = sayJoined(
    further.map(({ name }, i) => ({ name, count: book.telling[i + 1] ?? 0 })),
    language,
  );
  // A second list of orders brings orders of its own.
  const apart = further
    .filter(({ of }) => of.plan.sheet.kind !== 'orders')
    .flatMap(({ name, all: some }) => {
      const orders = some.map(({ order }) => order);
      return sayAlone(name, orders, 'files', language) ?? [];
    });
  const differences = sayConflicts(all, language);
  return [
    joined,
    ...apart,
    ...sayDoubtful(book.doubts, language),
    ...(differences.length === 0 ? [] : ['', sayDiffer('files', language)]),
    ...differences.slice(0, differencesAtMost).map((sentence) => `  ${sentence}`),
    ...(differences.length > differencesAtMost ? ['  …'] : []),
  ];
}
