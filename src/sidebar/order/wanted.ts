// The order that another view asks the order view to show.

/** A row the list asks for; `at` makes asking twice for the same row two wishes. */
export interface Wanted {
  readonly sheet: number | null;
  readonly row: number;
  readonly at: number;
}
