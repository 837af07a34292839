// What newer engines bring and no page or sample of Google's shows in Apps Script: taken away, so that nothing
// passes here that may fail there. What came with ES2020 stays.
// Sources: developers.google.com/apps-script/guides/v8-runtime, github.com/googleworkspace/apps-script-samples
// (type-checked against ES2019).

const GLOBALS = ['AggregateError', 'FinalizationRegistry', 'Iterator', 'WeakRef', 'WebAssembly'];

const COPIES = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'];

/** Methods by the object they hang on. */
const METHODS: readonly (readonly [object: object, names: readonly string[]])[] = [
  [Array, ['fromAsync']],
  [Array.prototype, [...COPIES, 'toSpliced']],
  [Object.getPrototypeOf(Int8Array.prototype), COPIES],
  [String.prototype, ['at', 'isWellFormed', 'replaceAll', 'toWellFormed']],
  [Object, ['groupBy', 'hasOwn']],
  [Map, ['groupBy']],
  [Promise, ['any', 'try', 'withResolvers']],
  [RegExp, ['escape']],
  [
    Set.prototype,
    [
      'difference',
      'intersection',
      'isDisjointFrom',
      'isSubsetOf',
      'isSupersetOf',
      'symmetricDifference',
      'union',
    ],
  ],
];

/** Leaves the language as Apps Script is known to have it. */
export function trimLanguage(): void {
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  for (const [object, names] of METHODS)
    for (const name of names) Reflect.deleteProperty(object, name);
}
