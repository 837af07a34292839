// `--help`: one page for whoever starts.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { helpWords, optionGroups } from '../../text/cli-help';

const wide = 28;

export function help(language: UiLanguage): string {
  const { what, use, files, codes, more } = helpWords;
  const groups = optionGroups.flatMap(({ title, options }) => [
    '',
    say(title, language),
    ...Object.entries(options).map(
      ([name, [takes, does]]) => `  ${`--${name} ${takes}`.padEnd(wide)}${say(does, language)}`,
    ),
  ]);
  const head = [what, use, files].map((words) => say(words, language)).join('\n\n');
  const end = [codes, more].map((words) => say(words, language));
  return `${[head, ...groups, '', ...end].join('\n')}\n`;
}
