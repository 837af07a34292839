// Labelled messages as lines: issue (further right ones, after commas) | the message.
import { isIssue, type Labelled } from '../../src/languages/words/measure';

export const linesOf = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const labelled = (block: string, language: string): Labelled[] =>
  linesOf(block).map((line) => {
    const at = line.indexOf(' | ');
    const [label = '', ...also] = line.slice(0, at).split(',');
    if (!isIssue(label)) throw new Error(`No such issue: ${line}`);
    return { text: line.slice(at + 3), label, also: also.filter(isIssue), language };
  });
