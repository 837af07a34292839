// Reads every hostile file in a process of its own, and prints what came of each and the most memory the
// process ever took.
import { readTable } from '../../src/local/files/read';
import { hostileFiles } from './hostile-files';

const only = process.argv[2];
for (const [what, , make] of hostileFiles) {
  if (only !== undefined && !what.includes(only)) continue;
  // What the file before has left is not this one's.
  globalThis.gc?.();
  const file = make();
  const before = process.cpuUsage();
  const result = await readTable(file, 'orders.xls');
  const { user, system } = process.cpuUsage(before);
  const outcome = result.ok ? 'read' : result.problem.code;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = Math.round((user + system) / 1e4) / 100;
  console.log(JSON.stringify({ what, bytes: file.length, outcome, seconds, megabytes }));
}
