// What may travel between the sidebar and the script. Google turns a whole answer into null for one
// Date in it, so what cannot travel does not compile.

/** T where it is plain data all through; elsewhere `never`, so that nothing fits. */
type Legal<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Each)[]
    ? readonly Legal<Each>[]
    : T extends Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>
      ? never
      : T extends (...given: never[]) => unknown
        ? never
        : T extends object
          ? { readonly [K in keyof T]: Legal<T[K]> }
          : never;

type Call = (input: never) => unknown;

/** A call whose input and answer may both travel. */
type LegalCall<T extends Call> =
  Parameters<T>[0] extends Legal<Parameters<T>[0]>
    ? (input: Parameters<T>[0]) => Legal<ReturnType<T>>
    : never;

/** The table of calls as it is, if every input and every answer may travel. */
export const legal = <T extends Readonly<Record<string, Call>>>(
  table: T & { readonly [K in keyof T]: LegalCall<T[K]> },
): T => table;

/** What a call comes to: its answer, or a sentence for the seller. */
export type Outcome<T> = { readonly value: T } | { readonly sentence: string };

/** In place of an answer: what is in the way, as a sentence. */
export interface Refused {
  readonly kind: 'refused';
  readonly sentence: string;
}

export const refused = (sentence: string): Refused => ({ kind: 'refused', sentence });
