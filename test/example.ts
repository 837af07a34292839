// The example trackers as the product reads them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, plan } from '../src/desk';
import { readTable } from '../src/local/files/read';
import { defaultSettings } from '../src/settings/settings';
import { today } from './make';

/** Plan and orders of an example, on the day it is about. */
export async function assessExample(name: string) {
  const bytes = readFileSync(join(import.meta.dirname, '..', 'examples', name));
  const read = await readTable(bytes, name);
  if (!read.ok) throw new Error(read.problem.detail);
  const rows = read.file.sheets[0]?.rows ?? [];
  const made = plan(rows.slice(0, 15), rows.slice(15), defaultSettings, name);
  if (!made.ok) throw new Error(made.code);
  const { headerRow } = made.plan.sheet;
  const body = rows.slice(headerRow).map((cells, i) => ({ row: headerRow + 1 + i, cells }));
  return { plan: made.plan, all: assess(made.plan, body, today) };
}
