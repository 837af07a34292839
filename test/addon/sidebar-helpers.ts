// The sidebar's end of the wire: calls as the page makes them, over the built script.
import type { SidebarCalls } from '../../src/addon/panel/calls';
import type { UiLanguage } from '../../src/base/ids';
import type { Desk } from './sheet-helpers';

export type CallName = keyof SidebarCalls;
type Input<K extends CallName> = Omit<Parameters<SidebarCalls[K]>[0], 'language'>;
export type Output<K extends CallName> = ReturnType<SidebarCalls[K]>;

/** Tells an answer from a sentence; the host has already refused what may not travel. */
const isValue = <T>(outcome: unknown): outcome is { readonly value: T } =>
  typeof outcome === 'object' && outcome !== null && 'value' in outcome;

/** What `google.script.run.sidebar_<name>` answers; throws with the sentence where it is one. */
export function ask<K extends CallName>(
  { host }: Desk,
  name: K,
  input: Input<K>,
  language: UiLanguage = 'en',
): Output<K> {
  const { ok, value, error } = host.callFromPage(`sidebar_${name}`, [{ ...input, language }]);
  if (!ok) throw new Error(error?.message);
  if (isValue<Output<K>>(value)) return value.value;
  throw new Error(JSON.stringify(value));
}

export type Part = Extract<Output<'look'>, { kind: 'part' }>;

/** A part of the sheet as it came over the wire. */
export function partOf(outcome: unknown): Part {
  if (!isValue<Output<'look'>>(outcome)) throw new Error(JSON.stringify(outcome));
  if (outcome.value.kind === 'refused') throw new Error(outcome.value.sentence);
  return outcome.value;
}

type Place = NonNullable<Input<'order'>['at']>;

/** A row of a sheet; without a number it is whichever order stands there. */
export function placeIn({ backing }: Desk, row: number, sheet = 'Orders', orderId = ''): Place {
  const found = backing.book().sheets.find(({ name }) => name === sheet);
  return { sheet: found?.id ?? 0, row, orderId };
}

/** The order of a row, which must be there. */
export function orderOf(
  desk: Desk,
  row: number | null,
  more: Partial<Input<'order'>> = {},
  language: UiLanguage = 'en',
): Extract<Output<'order'>, { kind: 'order' }> {
  const at = row === null ? null : placeIn(desk, row);
  const view = ask(desk, 'order', { at, supposed: {}, letterLanguage: null, ...more }, language);
  if (view.kind !== 'order') throw new Error(view.sentence);
  return view;
}
