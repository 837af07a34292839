// Every sentence a seller reads is there in both languages, and puts the same values into both.
import { expect, it } from 'vitest';
import type { Words } from '../../src/base/say';
import { table } from '../../src/settings/table';
import * as actions from '../../src/text/actions';
import * as addon from '../../src/text/addon';
import * as because from '../../src/text/because';
import * as cli from '../../src/text/cli';
import * as cliHelp from '../../src/text/cli-help';
import * as engines from '../../src/text/engines';
import * as formulas from '../../src/text/formulas';
import * as health from '../../src/text/health';
import * as labels from '../../src/text/labels';
import * as letterCheck from '../../src/text/letter-check';
import * as orderTime from '../../src/text/order-time';
import * as orders from '../../src/text/orders';
import * as prevent from '../../src/text/prevent';
import * as problems from '../../src/text/problems';
import * as reasons from '../../src/text/reasons';
import * as rules from '../../src/text/rules';
import * as rulesTab from '../../src/text/rules-tab';
import * as settings from '../../src/text/settings';
import * as sidebar from '../../src/text/sidebar';
import * as sidebarAnswers from '../../src/text/sidebar-answers';
import * as both from '../../src/text/sidebar-both';
import * as dashboard from '../../src/text/sidebar-dashboard';
import * as setup from '../../src/text/sidebar-setup';
import * as workbench from '../../src/text/workbench';

const files = {
  ...{ actions, addon, because, cli, cliHelp, engines, formulas, health, labels, letterCheck },
  ...{
    orderTime,
    orders,
    prevent,
    problems,
    reasons,
    rules,
    rulesTab,
    settings,
    sidebar,
    sidebarAnswers,
  },
  ...{ both, dashboard, setup, workbench, table },
};

const isWords = (value: object): value is Words =>
  'en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string';

type Named = readonly [place: string, words: Words];

const wordsIn = (value: unknown, place: string): readonly Named[] =>
  typeof value !== 'object' || value === null
    ? []
    : isWords(value)
      ? [[place, value]]
      : Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${place}.${key}`));

/** Values that stand in the sentence as they are; a word for one or many may do without its number. */
const valuesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** One language counts all rows, the other those beside the first. */
const countedOtherwise = ['addon.addonWords.problem_rows', 'sidebar.sidebarWords.problem_more'];

it.each(Object.entries(files))('%s says all in both languages', (name, file) => {
  const all = wordsIn({ ...file }, name);
  expect(all).not.toEqual([]);
  for (const [place, { en, zh }] of all) {
    expect([place, en.trim() === '', zh.trim() === '']).toEqual([place, false, false]);
    // What is a name or a sign alone reads the same in both.
    const hasWords = en !== zh && /[a-z]/i.test(en.replace(/\{.*?\}/g, ''));
    if (hasWords) expect([place, zh]).toEqual([place, expect.stringMatching(/\p{Script=Han}/u)]);
    if (!countedOtherwise.includes(place))
      expect([place, valuesIn(zh)]).toEqual([place, valuesIn(en)]);
  }
});
