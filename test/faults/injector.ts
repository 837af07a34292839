// The fault injector: does what a person does again and again, with a failure at another service call each time,
// then does it once more without, and compares the file with that of a person whom nothing went wrong for.
import type { Between } from '../../src/emulator/run';
import { type Person, person } from './person';
import { changedCells, markOwn, ownCells, picture, propertiesOf } from './picture';
import type { Scenario } from './scenarios';

/** How a call fails: undone, done and then failed, or with nothing working from it on. */
const ways = ['throws', 'is done, then throws', 'is the last that is tried'] as const;
type Way = (typeof ways)[number];

const SENTENCE = 'Service error: Spreadsheets';

/** Counts the calls and lets the n-th fail. */
function failing(way: Way, at: number): Between {
  let count = 0;
  return ({ moment }) => {
    if (moment === 'before') count += 1;
    const here =
      way === 'throws'
        ? moment === 'before' && count === at
        : way === 'is done, then throws'
          ? moment === 'after' && count === at
          : moment === 'before' && count >= at;
    return here ? SENTENCE : undefined;
  };
}

export interface Figures {
  readonly name: string;
  readonly calls: number;
  readonly points: number;
  readonly notRepaired: number;
  readonly changed: number;
  /** The first points that were not repaired, as a sentence each. */
  readonly examples: readonly string[];
}

/** What became of the file after a failure: the same state ends the same way. */
interface Verdict {
  readonly repaired: boolean;
  readonly changed: number;
}

function stateOf(one: Person): {
  readonly file: string;
  readonly own: ReadonlyMap<string, string>;
} {
  const { book } = one.keep();
  return { file: picture(book, propertiesOf(one)), own: ownCells(book) };
}

/** A person in front of the file as the scenario begins. */
function begin(scenario: Scenario, warm: boolean): Person {
  const one = person(scenario.sheets, scenario.language, warm);
  scenario.before?.(one);
  markOwn(one);
  return one;
}

/** The file after the scenario in realms as Google has them, one a run. */
function endInFreshRealms(scenario: Scenario): string {
  const one = begin(scenario, false);
  scenario.act(one);
  return stateOf(one).file;
}

/** Which calls fail: of so many, the first is 1, and by which of the ways. */
type Pick = (calls: number, way: number) => readonly number[];

const every: Pick = (calls) => Array.from({ length: calls }, (_, i) => i + 1);

/** Tries fault points of a scenario, all of them unless some are picked. */
export function inject(scenario: Scenario, pick = every): Figures {
  const one = begin(scenario, true);
  const start = { book: one.keep(), stores: one.host.keep(), ...stateOf(one) };

  const names: string[] = [];
  one.disturb(({ name, moment }) => {
    if (moment === 'before') names.push(name);
    return undefined;
  });
  scenario.act(one);
  one.disturb(null);
  const clean = stateOf(one);
  if (clean.file === start.file) throw new Error(`“${scenario.name}” changes nothing`);
  if (pick === every && clean.file !== endInFreshRealms(scenario))
    throw new Error(`“${scenario.name}” hangs on what the script keeps between two runs`);

  const known = new Map<string, Verdict>();
  function verdict(): Verdict {
    const after = stateOf(one);
    const seen = known.get(after.file);
    if (seen !== undefined) return seen;
    const broken = changedCells(start.own, clean.own, after.own);
    scenario.act(one);
    const end = stateOf(one);
    const made = {
      repaired: end.file === clean.file,
      changed: broken + changedCells(start.own, clean.own, end.own),
    };
    known.set(after.file, made);
    return made;
  }

  let [points, notRepaired, changed] = [0, 0, 0];
  const examples: string[] = [];
  for (const [turn, way] of ways.entries()) {
    for (const at of pick(names.length, turn)) {
      start.book.restore();
      start.stores.restore();
      one.disturb(failing(way, at));
      scenario.act(one);
      one.disturb(null);
      const end = verdict();
      points += 1;
      changed += end.changed;
      if (end.repaired) continue;
      notRepaired += 1;
      examples.push(`call ${at}, ${names[at - 1]}, ${way}`);
    }
  }
  return { name: scenario.name, calls: names.length, points, notRepaired, changed, examples };
}
