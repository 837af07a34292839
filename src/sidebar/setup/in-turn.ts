// Work that must not overlap.
import { useRef } from 'preact/hooks';

/** Calls one after the other: two that write at once would refuse each other. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function useInTurn(): InTurn {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (work) => {
    const mine = last.current.then(work, work);
    last.current = mine.catch(() => undefined);
    return mine;
  };
}
