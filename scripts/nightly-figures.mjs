// The table of docs/security.md that says what the last nights came to, a row for each step.
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ name: string, command: string, day: string, minutes: number, held: boolean, said: string }} Night */

const begin = '<!-- the last nights, written by npm run nightly -->';
const end = '<!-- end of the last nights -->';

/** What a step said last that tells how it went; escapes of colours are none of it. @param {string} output */
export function saidLast(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim());
  const telling = lines.filter((line) =>
    /^(?:Tests {2}|Seed |\S+ +\d+ tried,|\d+ of \d+ not repaired, \d+ cells of the seller)/.test(
      line,
    ),
  );
  // A bar would end the cell of the table.
  return telling.map((line) => line.replace(/ \| /g, ', ').replace(/ +/g, ' ')).join('; ');
}

/** @param {Night} night */
const rowOf = ({ name, command, day, minutes, held, said }) =>
  `| ${name} | \`${command}\` | ${day} | ${held ? 'held' : '**failed**'}, ${minutes.toFixed(0)} min${said && `: ${said}`} |`;

/** The page with the row of one step; those of the other steps stay. @param {string} page @param {Night} night */
export function withNight(page, night) {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/security.md has no table of the last nights');
  const kept = page
    .slice(from + begin.length, to)
    .trimEnd()
    .split('\n');
  const at = kept.findIndex((line) => line.startsWith(`| ${night.name} |`));
  kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, rowOf(night));
  return `${page.slice(0, from + begin.length)}${kept.join('\n')}\n${page.slice(to)}`;
}
