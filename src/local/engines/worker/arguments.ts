// What the worker is asked for.

import { parseArgs } from 'node:util';
import { type UiLanguage, uiLanguages } from '../../../base/ids';

export interface Arguments {
  /** Files of plans, as `--make-plan` printed them. */
  readonly plans: readonly string[];
  /** A file of orders that a plan is to be made from. */
  readonly makePlan: string | null;
  readonly source: string | null;
  readonly settings: string | null;
  /** A file with marketplace rules of the seller's own. */
  readonly rules: string | null;
  readonly today: string | null;
  readonly each: 'order' | 'row';
  readonly reply: boolean;
  readonly strict: boolean;
  readonly language: UiLanguage;
}

const usage = `claim-worker.mjs --make-plan FILE [--source NAME] [--settings FILE.json] [--rules FILE] [--today YYYY-MM-DD] > PLAN.json
claim-worker.mjs --plan PLAN.json … [--orders] [--today YYYY-MM-DD] [--reply] [--strict] [--lang en|zh] < ROWS > RESULTS`;

/** A string is the sentence to print. */
export function readArguments(argv: readonly string[]): Arguments | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        plan: { type: 'string', multiple: true },
        'make-plan': { type: 'string' },
        source: { type: 'string' },
        settings: { type: 'string' },
        rules: { type: 'string' },
        today: { type: 'string' },
        orders: { type: 'boolean' },
        reply: { type: 'boolean' },
        strict: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
    return {
      plans: values.plan ?? [],
      makePlan: values['make-plan'] ?? null,
      source: values.source ?? null,
      settings: values.settings ?? null,
      rules: values.rules ?? null,
      today: values.today ?? null,
      each: values.orders === true ? 'order' : 'row',
      reply: values.reply ?? false,
      strict: values.strict ?? false,
      language: uiLanguages.find((each) => each === values.lang) ?? 'en',
    };
  } catch (error) {
    return `${error instanceof Error ? error.message.split('. ')[0] : String(error)}.\n${usage}`;
  }
}
