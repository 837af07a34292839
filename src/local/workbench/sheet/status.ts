// The line at the foot of the spreadsheet: of dates it tells how many there are, for their sum is no date.
import type { Injector } from '@univerjs/core';
import { FUNCTION_NAMES_STATISTICAL } from '@univerjs/engine-formula';
import { IStatusBarService } from '@univerjs/sheets-ui';
import { isDateFormat } from '../../../emulator/memory/display';

const counting: readonly string[] = [
  FUNCTION_NAMES_STATISTICAL.COUNT,
  FUNCTION_NAMES_STATISTICAL.COUNTA,
  FUNCTION_NAMES_STATISTICAL.MIN,
  FUNCTION_NAMES_STATISTICAL.MAX,
];

/** Keeps dates from being added up. */
export function addNoDates(injector: Injector): void {
  const bar = injector.get(IStatusBarService);
  const show = bar.setState.bind(bar);
  bar.setState = (state) => {
    const dates = state !== null && isDateFormat(state.pattern ?? '');
    show(
      dates
        ? { ...state, values: state.values.filter(({ func }) => counting.includes(String(func))) }
        : state,
    );
  };
}
