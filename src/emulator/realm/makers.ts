// The objects of a sheet make one another: a range gives its sheet, a sheet its ranges, metadata both. Each file
// asks for them here, so that none of them imports the other back.
import type { Place } from './places';

interface Makers {
  /** The range over these cells. */
  range(place: Place): object;
  /** The sheet with this id. */
  sheet(id: number): object;
  /** The open book. */
  spreadsheet(): object;
}

let makers: Makers | null = null;

/** Tells who makes what; once, before the first object is asked for. */
export const introduce = (given: Makers): void => {
  makers = given;
};

/** Makes a range, a sheet or the book. */
export function make(): Makers {
  if (makers === null) throw new Error('The makers have not been introduced');
  return makers;
}
