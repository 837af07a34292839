// How an order number is found again that was written differently: `#1001`, ` 1001`, `'1001`, `No. 1001`.

/** The number without what people and programs put around it. Nothing inside it is changed. */
export const looseKey = (id: string): string =>
  id
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/^(?:['’`"]|no\.|n[º°]\.?|#)+/i, '')
    .replace(/["']$/, '')
    .toLowerCase();
