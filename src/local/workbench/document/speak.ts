// Makes the open file speak a language: its settings where it has some, then the results that stand there. A file
// without results speaks as its user does. And the same run for a file that is to be seen at work at once.
import type { UiLanguage } from '../../../base/ids';
import type { Execution } from '../../../emulator/run';

type Call = (name: string, args: readonly unknown[]) => Promise<Execution>;

/** The parts of an answer of the add-on that the page itself reads. */
function answerOf(value: unknown): { mode?: unknown; next?: unknown; counted?: unknown } {
  const outcome: { value?: unknown } = typeof value === 'object' && value !== null ? value : {};
  const { value: given } = outcome;
  return typeof given === 'object' && given !== null ? given : {};
}

const rowsAtOnce = 1000;

/** Whether a call goes on where an earlier one has stopped: a long sheet is classified part by part. */
export function goesOn(name: string, [asked]: readonly unknown[]): boolean {
  const { from }: { from?: unknown } = typeof asked === 'object' && asked !== null ? asked : {};
  return name === 'sidebar_classify' && from !== undefined && from !== null;
}

/** Asks as the sidebar's page would. */
const asker = (language: UiLanguage, call: Call) => async (name: string, input: object) => {
  const { value } = await call(`sidebar_${name}`, [{ language, ...input }]);
  return answerOf(value);
};

/** Classifies the sheet in front; `call` does what the sidebar's page would ask for. */
export async function classifyIn(language: UiLanguage, call: Call): Promise<void> {
  const ask = asker(language, call);
  let next: unknown = null;
  let counted: unknown = null;
  do {
    ({ next, counted } = await ask('classify', { from: next, counted, rows: rowsAtOnce }));
  } while (typeof next === 'object' && next !== null);
}

/** `call` does what the sidebar's page would ask for. */
export async function speakIn(language: UiLanguage, call: Call): Promise<void> {
  const ask = asker(language, call);
  const { mode } = await ask('setup', {});
  if (mode === undefined || mode === 'none') return;
  await ask('saveSettings', { values: { language } });
  await classifyIn(language, call);
}
