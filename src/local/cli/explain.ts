// `--explain`: below the table, everything that can be said of each order shown.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { type Assessment, levelsFrom } from '../../desk';
import { cliWords } from '../../text/cli';
import { sayAction, sayMore, sayWhy } from '../../text/explain';
import { sayChance, sayChanceMeans, sayLevels } from '../../text/further';
import { printable } from './table';

function linesOf(each: Assessment, language: UiLanguage): readonly string[] {
  const { order, dispute, decision, settings } = each;
  const chance = sayChance(dispute, language);
  const from = levelsFrom(dispute.stage, order.market, settings);
  return [
    say(cliWords.explained, language, {
      order: order.id,
      row: order.row,
      action: sayAction(decision.action, language),
    }),
    sayWhy(each, language),
    ...(chance === null
      ? []
      : [`${chance}${language === 'zh' ? '。' : '. '}${sayLevels(from, language)}`]),
    ...sayMore(each, language),
  ];
}

/** A block of lines for every order. */
export const explainLines = (
  shown: readonly Assessment[],
  language: UiLanguage,
): readonly string[] => [
  ...shown.flatMap((each) => {
    const [head = '', ...body] = linesOf(each, language).map(printable);
    return ['', head, ...body.map((line) => `  ${line}`)];
  }),
  ...(shown.length === 0 ? [] : ['', sayChanceMeans(language)]),
];
