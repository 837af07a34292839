// The command line's words: what was asked for, or one sentence saying what is wrong with it.

import { parseArgs } from 'node:util';
import { type Day, dayFromIso } from '../../base/day';
import { type UiLanguage, uiLanguages } from '../../base/ids';
import type { optionGroups } from '../../text/cli-help';
import { type Encoding, encodings } from '../files/decoding';
import { outKind } from './order-table';

export interface Asked {
  /** In the order in which they were named; at least one. */
  readonly files: readonly [string, ...string[]];
  /** Every file by itself. */
  readonly each: boolean;
  readonly today: Day | null;
  readonly json: boolean;
  readonly reply: boolean;
  /** `--json` without letters. */
  readonly noReply: boolean;
  readonly out: string | null;
  /** Where the due days go as a calendar file. */
  readonly ics: string | null;
  /** Where what is due by today goes as a text to print. */
  readonly list: string | null;
  readonly language: UiLanguage;
  readonly dates: 'dmy' | 'mdy' | null;
  readonly settings: string | null;
  /** A file with letters of the seller's own. */
  readonly letters: string | null;
  /** A file with marketplace rules of the seller's own. */
  readonly rules: string | null;
  /** What is only tried: files of settings, rules or letters, and columns as for `map`. */
  readonly compare: readonly string[];
  readonly encoding: Encoding | null;
  readonly all: boolean;
  /** What columns are, by header, as typed: `Paid` → `Order value`. */
  readonly map: Readonly<Record<string, string>>;
  /** Below the table, everything that can be said of each order. */
  readonly explain: boolean;
  /** Only tell how to have fewer disputes. */
  readonly prevent: boolean;
  /** Only tell what the closed orders propose for the settings, and where that is written. */
  readonly learn: boolean;
  readonly save: string | null;
  /** Only tell how each column was read. */
  readonly explainColumns: boolean;
}

const usage = 'npm run --silent classify -- FILE … OPTIONS; --help tells them all';

/** One of a closed set, or null. */
const oneOf = <T extends string>(all: readonly T[], text: string): T | null =>
  all.find((each) => each === text) ?? null;

/** `Paid=Order value,Sent=Ship date`: the last `=` parts header and field, as headers may hold one. */
export const pairsOf = (given: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given
      .flatMap((each) => each.split(/[,，]/))
      .filter((each) => each.trim() !== '')
      .map((each) => {
        const at = each.lastIndexOf('=');
        return at < 0 ? [each.trim(), ''] : [each.slice(0, at).trim(), each.slice(at + 1).trim()];
      }),
  );

/** Only the page of help, in a language. */
export interface AskedHelp {
  readonly help: UiLanguage;
}

/** Reads the arguments; a string is the sentence to print. */
export function readArguments(argv: readonly string[]): Asked | AskedHelp | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return `${said}. Use: ${usage}`;
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  const language = oneOf(uiLanguages, values.lang ?? 'en');
  if (language === null) return `--lang takes en or zh, not “${values.lang}”.`;
  if (values.help) return { help: language };
  if (file === undefined) return `Name the file to classify. Use: ${usage}`;
  const today = values.today === undefined ? null : dayFromIso(values.today);
  if (values.today !== undefined && today === null)
    return `--today takes a date such as 2026-11-21, not “${values.today}”.`;
  const dates = values.dates === undefined ? null : oneOf(['dmy', 'mdy'] as const, values.dates);
  if (values.dates !== undefined && dates === null)
    return `--dates takes dmy (day first) or mdy (month first), not “${values.dates}”.`;
  const encoding = values.encoding === undefined ? null : oneOf(encodings, values.encoding);
  if (values.encoding !== undefined && encoding === null)
    return `--encoding takes one of ${encodings.join(', ')}, not “${values.encoding}”.`;
  const out = values.out ?? null;
  if (out !== null && outKind(out) === null)
    return `--out takes a file ending in .xlsx, .csv, .tsv, .ndjson or .parquet, not “${out}”.`;
  const ics = values.ics ?? null;
  if (ics !== null && !/\.ics$/i.test(ics))
    return `--ics takes a file ending in .ics, not “${ics}”.`;
  const list = values.list ?? null;
  if (list !== null && !/\.txt$/i.test(list))
    return `--list takes a file ending in .txt, not “${list}”.`;
  if (values.reply && values['no-reply'])
    return '--reply asks for the letters and --no-reply leaves them out. Use one of the two.';
  const save = values.save ?? null;
  if (save !== null && (values.learn !== true || !/\.json$/i.test(save)))
    return `--save takes a file ending in .json, together with --learn, not “${save}”.`;
  const one = values.prevent ? '--prevent' : values.learn ? '--learn' : '--compare';
  if (values.each && (values.prevent || values.learn || values.compare))
    return `${one} looks at all orders together, --each at every file by itself. Leave out one of the two.`;
  return {
    files: [file, ...more],
    each: values.each ?? false,
    today,
    json: values.json ?? false,
    reply: values.reply ?? false,
    noReply: values['no-reply'] ?? false,
    out,
    ics,
    list,
    language,
    dates,
    settings: values.settings ?? null,
    letters: values.letters ?? null,
    rules: values.rules ?? null,
    compare: values.compare ?? [],
    encoding,
    all: values.all ?? false,
    map: pairsOf(values.map ?? []),
    explain: values.explain ?? false,
    prevent: values.prevent ?? false,
    learn: values.learn ?? false,
    save,
    explainColumns: values['explain-columns'] ?? false,
  };
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const several = { ...text, multiple: true } as const;

type Groups = (typeof optionGroups)[number]['options'];
/** Every option that the page of help tells of. */
type OptionName = Groups extends infer Group ? (Group extends Group ? keyof Group : never) : never;

const options = {
  all: flag,
  compare: several,
  dates: text,
  each: flag,
  encoding: text,
  explain: flag,
  'explain-columns': flag,
  help: flag,
  ics: text,
  json: flag,
  lang: text,
  learn: flag,
  letters: text,
  list: text,
  map: several,
  'no-reply': flag,
  out: text,
  prevent: flag,
  reply: flag,
  rules: text,
  save: text,
  settings: text,
  today: text,
} as const satisfies Readonly<Record<OptionName, object>>;

const parse = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], allowPositionals: true, options });
