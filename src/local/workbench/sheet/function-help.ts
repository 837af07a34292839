// The add-on's functions where the spreadsheet offers functions: after `=CLAIM_` with what each gives, and with
// its arguments while it is typed.
import { BooleanNumber, type Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { formulas } from '../../../addon/formulas/table';
import type { UiLanguage } from '../../../base/ids';
import { say } from '../../../base/say';

const infoOf = (language: UiLanguage): IFunctionInfo[] =>
  formulas.map(({ name, gives, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description: say(gives, language),
    abstract: say(gives, language),
    functionParameter: parameters.map((each) => ({
      name: each.name,
      detail: say(each.help, language),
      example: each.type === 'any[][]' ? 'A2:T' : '',
      require: each.required ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      repeat: BooleanNumber.FALSE,
    })),
  }));

/** Tells of the functions in one language, in place of the one before. */
export function describeFunctions(injector: Injector, language: UiLanguage): void {
  const service = injector.get(IDescriptionService);
  service.unregisterDescriptions(formulas.map(({ name }) => name));
  service.registerDescriptions(infoOf(language));
}
