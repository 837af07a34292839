// The two reference pages that are made from the data itself, so that they cannot grow old.

import { marketIds } from '../../base/ids';
import {
  defaultSettings,
  type Grade,
  marketOf,
  parcelDays,
  type Rule,
  rulesOf,
  type SettingName,
  type Unit,
} from '../../desk';

import { settingWords, unitWords } from '../../text/settings';

const units: Readonly<Record<Unit, string>> = {
  hour: 'hours',
  day: 'days',
  business_day: 'business days',
};

const grades: Readonly<Record<Grade, string>> = {
  OFF: 'official page',
  MOD: 'moderator of the marketplace',
  MIR: 'copy of an official page',
  SEC: 'secondary source',
  OLD: 'superseded official text',
  OWN: 'our cautious choice, nothing published',
};

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const ruleRow = (rule: Rule): string =>
  row(
    `\`${rule.id}\``,
    `${rule.value} ${units[rule.unit]}`,
    rule.anchor,
    rule.silence.replace(/_/g, ' '),
    rule.grade,
    rule.checked,
    rule.source.startsWith('http') ? `<${rule.source}>` : rule.source,
    (rule.conflict ?? [])
      .map((each) => `${each.value} ${units[each.unit]} (${each.grade})`)
      .join(', '),
  );

/** docs/rules.md */
export function rulesPage(): string {
  const lines = [
    '# Marketplace rules',
    '',
    'Every window Claim Desk counts by. The strictest value of those in force counts; the others stand in',
    'the last column. A date in *Respond by* beats them all, and any value can be changed in the',
    'settings: `"rules": { "ebay.claim_reply": 2 }`.',
    '',
    `Grades: ${Object.entries(grades)
      .map(([grade, words]) => `**${grade}** ${words}`)
      .join(' · ')}.`,
  ];
  for (const id of marketIds) {
    const market = marketOf(id);
    lines.push('', `## ${market.name}`, '');
    lines.push(
      row(
        'rule',
        'window',
        'counted from',
        'on silence',
        'grade',
        'checked',
        'source',
        'also found',
      ),
    );
    lines.push(row(...Array.from({ length: 8 }, () => '---')));
    lines.push(...rulesOf(market).map(ruleRow));
    const remedies = market.openClaimRemedies.join(', ').replace(/_/g, ' ');
    lines.push('', `With a claim open the seller can still offer: ${remedies || 'nothing'}.`);
  }
  return `${lines.join('\n')}\n`;
}

const standardOf = (name: SettingName): string =>
  name === 'parcelDays' ? 'below' : `\`${JSON.stringify(defaultSettings[name])}\``;

/** docs/settings.md */
export function settingsPage(): string {
  const lines = [
    '# Settings',
    '',
    'A JSON file for `--settings`. Leave out what is right already; a wrong value is named and its default',
    'used. Families are written nested or with a dot: `"rates": { "CNY": 7.1 }` or `"rates.CNY": 7.1`.',
    '',
    '```json',
    '{ "highValue": 80, "rates": { "CNY": 7.1 }, "freight": { "*": 7, "BR": 11 } }',
    '```',
    '',
    row('setting', 'default', 'unit', 'what it changes', '作用'),
    row('---', '---', '---', '---', '---'),
  ];
  for (const name of Object.keys(settingWords) as SettingName[]) {
    const { unit, family, what } = settingWords[name];
    const by = family === undefined ? '' : ` (by ${family.en})`;
    lines.push(row(`\`${name}\``, standardOf(name), unitWords[unit].en, what.en + by, what.zh));
  }
  lines.push('', '## Days of silence', '', row('setting', 'default'), row('---', '---'));
  for (const [name, days] of Object.entries(parcelDays({})))
    lines.push(row(`\`parcelDays.${name}\``, String(days)));
  return `${lines.join('\n')}\n`;
}
