// The worker as a process: rows on standard input, answers on standard output, in the order of the lines.

import { once } from 'node:events';
import { closeSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Day, dayFromIso } from '../../../base/day';
import { readAllSettings, type Settings } from '../../../desk';
import { sayPlacedSetting } from '../../../text/settings';
import { rulesIn, settingsWithRules } from '../../cli/settings';
import { readTable } from '../../files/read';
import { type KeptPlan, readKeptPlan } from '../kept-plan';
import { CallProblem, refuseCall } from '../order-call';
import { answering, type Work } from './answer';
import { type Arguments, readArguments } from './arguments';
import { byteLines } from './byte-lines';
import { makePlan } from './make-plan';

function bytesOf(file: string, { language }: Arguments): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuseCall('unreadable', language, { file, detail });
  }
}

function settingsOf({ settings: file, language }: Arguments, bytes: Buffer): Settings {
  let given: unknown;
  try {
    given = JSON.parse(bytes.toString());
  } catch {
    return refuseCall('settings_unreadable', language, { file: file ?? '' });
  }
  const { settings, problems } = readAllSettings(given);
  for (const each of problems)
    process.stderr.write(`${sayPlacedSetting(each, file ?? '', language)}\n`);
  return settings;
}

/** The settings a plan is made with: rules of a file of their own count before those in the settings. */
async function settingsGiven(asked: Arguments, today: Day): Promise<Settings> {
  const { settings, rules, language } = asked;
  const plain =
    settings === null ? readAllSettings({}).settings : settingsOf(asked, bytesOf(settings, asked));
  if (rules === null) return plain;
  const read = await readTable(bytesOf(rules, asked), rules);
  if (!read.ok)
    return refuseCall('unreadable', language, { file: rules, detail: read.problem.detail });
  const { rows } = rulesIn(read.file.sheets) ?? refuseCall('no_rules', language, { file: rules });
  return settingsWithRules(plain, rules, rows, asked, today, (sentence) =>
    process.stderr.write(`${sentence}\n`),
  );
}

async function printPlan(file: string, asked: Arguments): Promise<void> {
  const { today, source, language } = asked;
  const now = new Date();
  const day =
    dayFromIso(today ?? '') ??
    Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
  const made = await makePlan(
    {
      file,
      bytes: bytesOf(file, asked),
      source: source ?? basename(file).replace(/\.\w+$/, ''),
    },
    await settingsGiven(asked, day),
    day,
    language,
  );
  process.stdout.write(`${JSON.stringify(made)}\n`);
}

function plansOf(asked: Arguments): Work['plans'] {
  const { plans: files, language } = asked;
  // Engines start it from a folder of theirs: plans then lie beside it.
  const beside = dirname(process.argv[1] ?? '');
  const plans = files.map((file): KeptPlan => {
    const path = existsSync(file) ? file : resolve(beside, file);
    const kept = readKeptPlan(bytesOf(path, asked).toString());
    return typeof kept === 'string' ? refuseCall(kept, language, { file }) : kept;
  });
  const sources = plans.map(({ source }) => source);
  const twice = sources.find((source, at) => sources.indexOf(source) !== at);
  if (twice !== undefined) refuseCall('plan_twice', language, { source: twice });
  const [first, ...more] = plans;
  return first === undefined ? refuseCall('no_plan', language, {}) : [first, ...more];
}

/** Says what the run cannot go on with. */
function tell(error: unknown): 2 {
  if (!(error instanceof CallProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
}

async function work(asked: Arguments): Promise<0 | 2> {
  const { each, today, language, strict, reply } = asked;
  const letters = reply ? new Map() : null;
  const answers = answering({ each, plans: plansOf(asked), today, letters, language, strict });
  const write = async (text: string): Promise<void> => {
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  const lines = byteLines();
  let code: 0 | 2 = 0;
  // A database waits for the answers to what it has sent before it sends more: they go out with every piece.
  const input: AsyncIterable<Uint8Array> = process.stdin;
  for await (const piece of input) {
    // Heard out: an engine that cannot hand over the rest would tell of that, and not of the sentence.
    if (code !== 0) continue;
    let text = '';
    try {
      for (const line of lines.push(piece)) text += answers.line(line);
    } catch (error) {
      if (each === 'row') throw error;
      code = tell(error);
    } finally {
      await write(text);
    }
    // Only the end of the answers makes ClickHouse look at the sentence.
    if (code !== 0) closeSync(1);
  }
  if (code !== 0) return code;
  for (const line of lines.end()) await write(answers.line(line));
  await write(answers.end());
  return 0;
}

async function main(argv: readonly string[]): Promise<0 | 2> {
  const asked = readArguments(argv);
  try {
    if (typeof asked === 'string') throw new CallProblem(asked);
    if (asked.today !== null && dayFromIso(asked.today) === null)
      refuseCall('bad_day', asked.language, { given: asked.today });
    if (asked.makePlan === null) return await work(asked);
    await printPlan(asked.makePlan, asked);
    return 0;
  } catch (error) {
    return tell(error);
  }
}

// Whoever reads may stop early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
