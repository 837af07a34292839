// The two reference pages that are made from the data itself, so that they cannot grow old.

import { marketIds } from '../../base/ids';
import {
  type Amounts,
  allWindowsOf,
  defaultSettings,
  type Figure,
  type Grade,
  groupIds,
  health,
  type Market,
  markets,
  type Remedy,
  type Rule,
  type SettingName,
  saySettingName,
  settingNames,
  settingOf,
  type Unit,
} from '../../desk';
import { groupWords, unitOf } from '../../text/settings';

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
    `${rule.value} ${units[rule.unit]}${rule.from === undefined ? '' : ` since ${rule.from}`}`,
    rule.anchor,
    rule.silence.replace(/_/g, ' '),
    rule.grade,
    rule.checked,
    rule.source.startsWith('http') ? `<${rule.source}>` : rule.source,
    (rule.conflict ?? [])
      .map((each) => `${each.value} ${units[each.unit]} (${each.grade})`)
      .join(', '),
  );

const listed = (remedies: readonly Remedy[]): string =>
  remedies.join(', ').replace(/_/g, ' ') || 'nothing';

const amounts = (value: Amounts, unit = ''): string =>
  Object.entries(value)
    .map(([key, each]) => `${key === '*' ? 'elsewhere' : key} ${each}${unit}`)
    .join(', ');

/** What is no window: each figure in one line, with the grade of its source. */
function figureLines(market: Market): string[] {
  const { claim, ...others } = market.openRemedies.value;
  const kinds = Object.entries(others).map(
    ([kind, remedies]) => `${kind.replace(/_/g, ' ')}: ${listed(remedies)}`,
  );
  const lines = [
    `With a claim open the seller can still offer: ${[listed(claim), ...kinds].join('; ')} (${market.openRemedies.grade}).`,
  ];
  const figures: readonly (readonly [string, Figure<Amounts> | null, string?])[] = [
    ['Proof of delivery needs a signature from', market.signatureFrom],
    ['The marketplace itself pays claims for tracked orders up to', market.protectionCap],
    [
      'Buyer protection runs from dispatch, where the row does not say:',
      market.protectionDays,
      ' days',
    ],
    ...Object.entries(market.sites).map(
      ([site, { returnlessUpTo }]) =>
        [`${site}: refunded without a return up to`, returnlessUpTo ?? null] as const,
    ),
  ];
  for (const [what, figure, unit] of figures)
    if (figure !== null)
      lines.push('', `${what} ${amounts(figure.value, unit)} (${figure.grade}).`);
  for (const { id, counts, value, days, least, grade, source } of health[market.id])
    lines.push(
      '',
      `\`${id}\`: ${counts.replace(/_/g, ' ')} over ${days} days, ${
        value === null ? 'no limit published' : `limit ${Math.round(value * 1000) / 10} %`
      }${least > 1 ? `, from ${least} on` : ''} (${grade}, ${source}).`,
    );
  return lines;
}

/** docs/rules.md */
export function rulesPage(): string {
  const lines = [
    '# Marketplace rules',
    '',
    'Every window Claim Desk counts by. The strictest value of those in force counts; the others stand in',
    'the last column. A date in *Respond by* beats them all. Any of them can be changed in the tab *Claim rules*',
    '(menu *Edit rules*), in a file of such rows (`--rules FILE`), or one by one in the settings:',
    '`"rules": { "ebay.claim_reply": 2 }`. The tab and the file go before the settings.',
    '',
    'A row that is not changed follows the built-in rule, also when that changes later. A rule that changes on a',
    'day has a second row of the same name with that day under *In force from*: orders before it keep the first.',
    '',
    `Grades: ${Object.entries(grades)
      .map(([grade, words]) => `**${grade}** ${words}`)
      .join(' · ')}.`,
  ];
  for (const id of marketIds) {
    const market = markets[id];
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
    lines.push(...allWindowsOf(id).map(ruleRow), '', ...figureLines(market));
  }
  return `${lines.join('\n')}\n`;
}

const standardOf = (name: SettingName): string =>
  name === 'parcelDays' ? 'below' : `\`${JSON.stringify(defaultSettings[name])}\``;

function settingRow(name: SettingName): string {
  const { label, holds, what } = settingOf(name);
  const { keys } = holds;
  return row(
    `\`${keys === null ? name : `${name}.${keys.example}`}\``,
    standardOf(name),
    unitOf({ setting: name, key: '' }).en,
    keys === null ? label.en : `${label.en}, by ${keys.noun.en}`,
    what.en,
    keys === null ? label.zh : `${label.zh}（按${keys.noun.zh}）`,
    what.zh,
  );
}

/** docs/settings.md */
export function settingsPage(): string {
  const lines = [
    '# Settings',
    '',
    'A JSON file for `--settings`, or the tab *Claim settings*. Leave out what is right already; a wrong name or',
    'value is told, with what may have been meant, and the default used. Families are written nested or with a',
    'dot: `"rates": { "CNY": 7.1 }` or `"rates.CNY": 7.1`; `*` stands for all others. In the tab every setting has',
    'a name in words, in either language; the names below work there too.',
    '',
    '```json',
    '{ "highValue": 80, "rates": { "CNY": 7.1 }, "freight": { "*": 7, "BR": 11 } }',
    '```',
  ];
  const heads = ['setting', 'default', 'unit', 'in words', 'what it changes', '名称', '作用'];
  for (const group of groupIds) {
    const { en, zh } = groupWords[group];
    lines.push('', `## ${en} · ${zh}`, '', row(...heads), row(...heads.map(() => '---')));
    lines.push(...settingNames.filter((name) => settingOf(name).group === group).map(settingRow));
  }
  const names = Object.entries(defaultSettings.parcelDays);
  lines.push('', '### Days of silence · 停滞天数', '');
  lines.push(row('setting', 'default', 'in words', '名称'), row('---', '---', '---', '---'));
  for (const [key, days] of names) {
    const { en, zh } = saySettingName({ setting: 'parcelDays', key });
    lines.push(row(`\`parcelDays.${key}\``, String(days), en, zh));
  }
  return `${lines.join('\n')}\n`;
}
