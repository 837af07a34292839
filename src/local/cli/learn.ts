// `--learn`: what the closed orders propose for the settings; with `--save FILE.json` as a file of settings beside the
// old one, which stays.

import type { Day } from '../../base/day';
import { type Assessment, learn, pastOf, type Settings } from '../../desk';
import { sayLearnt, sayLearntSaved } from '../../text/learn';
import type { Asked } from './arguments';
import type { Terminal } from './input';
import { begunFile } from './out';

export function learnFrom(
  all: readonly Assessment[],
  settings: Settings,
  today: Day,
  { json, save, language }: Pick<Asked, 'json' | 'save' | 'language'>,
  io: Terminal,
): void {
  const learnt = learn(pastOf(all, today, settings), settings);
  io.out(json ? `${JSON.stringify(learnt)}\n` : `${sayLearnt(learnt, language).join('\n')}\n`);
  if (save === null) return;
  const { values } = learnt;
  if (values.length > 0) {
    const { ownRules: _rules, ...plain } = settings;
    const changed = Object.fromEntries(values.map(({ setting, now }) => [setting, now]));
    const text = `${JSON.stringify({ ...plain, ...changed }, null, 2)}\n`;
    const file = begunFile(save, language, io);
    file.push(text);
    file.done();
  }
  io.err(`${sayLearntSaved(save, values.length > 0, language)}\n`);
}
