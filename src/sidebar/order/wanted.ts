// The order that another view asks the order view to show.

import type { Place } from '../../addon/panel/open';

/** An order the list asks for; `time` makes asking twice for the same one two wishes. */
export interface Wanted {
  readonly at: Place;
  readonly time: number;
}
