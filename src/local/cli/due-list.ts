// What is due by today as a text to print: the dearest first, a box to tick before each. No buyer is named in it.
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { roughDollars } from '../../base/rates';
import { say, sayCount, sayDay, sayMoney } from '../../base/say';
import { type Assessment, atRisk, marketName, workOf } from '../../desk';
import { cliWords } from '../../text/cli';
import { sayAction } from '../../text/explain';
import { sidebarWords } from '../../text/sidebar';
import { printable } from './table';

/** What is due is printed in full; of the rest the numbers are enough. */
const [printed, counted] = [
  ['overdue', 'today'],
  ['this_week', 'later', 'waiting'],
] as const;
type GroupId = (typeof printed | typeof counted)[number];

interface DueLine {
  readonly loss: number;
  readonly text: string;
}

/** Takes orders as they are judged; keeps the lines of what is due only. */
export function dueList(today: Day, language: UiLanguage) {
  const due: Record<(typeof printed)[number], DueLine[]> = { overdue: [], today: [] };
  const rest: Record<(typeof counted)[number], number> = { this_week: 0, later: 0, waiting: 0 };
  const title = (id: GroupId, count: number) =>
    `${say(sidebarWords[id], language)} · ${sayCount(count)}`;

  function lineOf({ order, decision, ...each }: Assessment, on: Day): DueLine {
    const risk = atRisk(each);
    const parts = [
      sayDay(on, language),
      sayAction(decision.action, language),
      order.id || say(sidebarWords.row, language, { row: order.row }),
      marketName(order.market, language),
      order.item.slice(0, 80),
      risk === null ? '' : sayMoney(risk),
    ];
    return {
      loss: risk === null ? 0 : (roughDollars(risk, each.settings) ?? 0),
      text: `[ ] ${parts.map(printable).filter(Boolean).join(' · ')}`,
    };
  }

  return {
    add(each: Assessment): void {
      const work = workOf(each, today);
      if (work === null) return;
      const left = work.on - today;
      if (work.waits) rest.waiting += 1;
      else if (left > 0) rest[left <= 7 ? 'this_week' : 'later'] += 1;
      else due[left < 0 ? 'overdue' : 'today'].push(lineOf(each, work.on));
    },
    count: (): number => due.overdue.length + due.today.length,
    text(): string {
      const groups = printed
        .filter((id) => due[id].length > 0)
        .map((id) =>
          [
            title(id, due[id].length),
            ...due[id].sort((a, b) => b.loss - a.loss).map(({ text }) => text),
          ].join('\n'),
        );
      const none = groups.length === 0 ? [say(cliWords.list_empty, language)] : groups;
      const further = counted.filter((id) => rest[id] > 0).map((id) => title(id, rest[id]));
      const head = `Claim Desk · ${sayDay(today, language)}`;
      return `${[head, ...none, further.join('   ')].filter(Boolean).join('\n\n')}\n`;
    },
  };
}
