// SpreadsheetApp.Range: borders, wrapping and data validation.
import type { Area, Json } from '../backing';
import { member, oneOf, WrapStrategy } from './enums';
import { call } from './hooks';
import { checkShape, fill } from './looks';
import { type Method, optional, table, text, truth } from './service';
import { makeValidation, validations } from './validation';

/** How the text of a cell is wrapped. */
const wrapOf = (cell: Area): string => {
  const wrap = call('looks', cell, 'wrap')[0]?.[0];
  return typeof wrap === 'string' ? wrap : 'OVERFLOW';
};

/** The methods of a range about borders, wrapping and validation; `self` gives the range for chaining. */
export function ruleMethods(area: Area, self: () => object): Record<string, Method> {
  const first = { ...area, rows: 1, columns: 1 };
  return {
    setBorder(
      top: unknown,
      left: unknown,
      bottom: unknown,
      right: unknown,
      vertical: unknown,
      horizontal: unknown,
      color?: unknown,
      style?: unknown,
    ) {
      const sides = [top, left, bottom, right, vertical, horizontal].map((side) =>
        optional(side, truth, null),
      );
      const border: Json = {
        sides,
        color: optional(color, text, null),
        style: optional(
          style,
          oneOf('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
          null,
        ),
      };
      call('setLooks', area, 'border', fill<Json>(area, border));
      return self();
    },
    setWrapStrategy(strategy: unknown) {
      const wrap = oneOf('WRAP', 'OVERFLOW', 'CLIP')(strategy);
      call('setLooks', area, 'wrap', fill<Json>(area, wrap));
      return self();
    },
    setWrapStrategies(strategies: unknown) {
      const lines = table(strategies);
      checkShape(area, lines);
      const check = oneOf('WRAP', 'OVERFLOW', 'CLIP');
      call(
        'setLooks',
        area,
        'wrap',
        lines.map((line) => line.map((each): Json => check(each))),
      );
      return self();
    },
    getWrapStrategies: () =>
      call('looks', area, 'wrap').map((line) =>
        line.map((wrap) => member(WrapStrategy, typeof wrap === 'string' ? wrap : 'OVERFLOW')),
      ),
    getWrapStrategy: () => member(WrapStrategy, wrapOf(first)),
    setWrap(wrap: unknown) {
      const strategy = truth(wrap) ? 'WRAP' : 'OVERFLOW';
      call('setLooks', area, 'wrap', fill<Json>(area, strategy));
      return self();
    },
    getWrap: () => wrapOf(first) === 'WRAP',

    setDataValidation(rule: unknown) {
      const json = optional(rule, (given) => validations.of(given), null);
      call('setLooks', area, 'validation', fill<Json>(area, json));
      return self();
    },
    setDataValidations(rules: unknown) {
      const lines = table(rules);
      checkShape(area, lines);
      const json = lines.map((line) =>
        line.map((rule): Json => optional(rule, (given) => validations.of(given), null)),
      );
      call('setLooks', area, 'validation', json);
      return self();
    },
    getDataValidation: () => makeValidation(call('looks', first, 'validation')[0]?.[0] ?? null),
    getDataValidations: () =>
      call('looks', area, 'validation').map((line) => line.map(makeValidation)),
    clearDataValidations() {
      call('setLooks', area, 'validation', fill<Json>(area, null));
      return self();
    },
  };
}
