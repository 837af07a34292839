// `--learn`: what the closed orders propose for the settings; with `--save FILE.json` as a file of settings beside the
// old one, which stays.

import type { Day } from '../../base/day';
import { amountOf } from '../../base/money';
import { type Assessment, type Learnt, learn, pastOf, type Settings } from '../../desk';
import { sayLearnt, sayLearntSaved } from '../../text/learn';
import type { Asked } from './arguments';
import type { Terminal } from './input';
import { begunFile } from './out';
import { printable } from './table';

export function learnFrom(
  all: readonly Assessment[],
  settings: Settings,
  today: Day,
  { json, save, language }: Pick<Asked, 'json' | 'save' | 'language'>,
  io: Terminal,
): void {
  const learnt = learn(pastOf(all, today, settings), settings);
  const { currency } = settings;
  const inUnits = (each: Learnt['losses'][number]) => ({
    ...each,
    lost: amountOf({ minor: each.lost, currency }),
  });
  io.out(
    json
      ? `${JSON.stringify({ ...learnt, currency, losses: learnt.losses.map(inUnits) })}\n`
      : `${sayLearnt(learnt, currency, language).map(printable).join('\n')}\n`,
  );
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
