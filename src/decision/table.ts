// The playbook's action table: blocks from top to bottom, the first condition that holds wins.
import type { Values } from '../base/say';
import { appealUntil } from '../dispute/stage';
import { claim } from './lines/claim';
import { type Block, type Choice, type Line, type LineId, on } from './lines/line';
import { message } from './lines/message';
import { quiet } from './lines/quiet';
import { regimes } from './lines/regimes';
import { appealGround, appealLeft } from './proof';
import type { Situation } from './situation';

/** The line that holds, what it chooses, and the values that decided. */
export interface Chosen {
  readonly line: LineId;
  readonly choice: Choice;
  readonly values: Values;
}

const closed: Block = {
  when: (s) => s.dispute.stage === 'closed',
  lines: [{ id: 'settled', choose: 'none_closed', when: () => true }],
};

const granted: Block = {
  when: (s) => s.dispute.stage === 'granted',
  lines: [
    { id: 'appeal', choose: 'appeal', when: (s) => s.insideAppeal && appealGround(s) !== null },
    {
      id: 'lost_unless_proven',
      choose: 'accept_loss',
      when: appealLeft,
      by: (s) => on('on', appealUntil(s.order, s.market, s.today, s.settings)),
    },
    { id: 'lost_for_good', choose: 'accept_loss', when: () => true },
  ],
};

const quietLine: Line = { id: 'quiet', choose: 'none', when: () => true };

const rest: Block = {
  when: () => true,
  lines: [
    { id: 'nothing_read', choose: 'need_facts', when: (s) => s.dispute.risk.level === 'unknown' },
    {
      id: 'platform_watches',
      choose: 'watch',
      when: (s) => s.marketplaceFulfilled && s.dispute.risk.level !== 'low',
    },
    { id: 'worth_a_look', choose: 'watch', when: (s) => s.dispute.risk.level !== 'low' },
    quietLine,
  ],
};

/** In the playbook's order. */
export const blocks: readonly Block[] = [closed, regimes, granted, claim, message, quiet, rest];

/** The first line that holds; a block without one falls to the next. */
export function choose(s: Situation, table: readonly Block[] = blocks): Chosen {
  for (const block of table) {
    const line = block.when(s) ? block.lines.find((each) => each.when(s)) : undefined;
    if (line !== undefined) return chosen(line, s);
  }
  return chosen(quietLine, s);
}

const chosen = ({ id, choose, by }: Line, s: Situation): Chosen => ({
  line: id,
  choice: choose,
  values: by?.(s) ?? {},
});
