// `--help`: what the command does, what to name, and a line for every option.
import type { Words } from '../base/say';

const lines = (en: string, zh: string): Words => ({ en, zh });

export const helpWords = {
  what: lines(
    'Judges every order of your files: dispute risk, what to do, by when, at what cost, and the letter to send.\nNothing leaves this computer.',
    '判断文件中的每个订单：纠纷风险、怎么处理、何时之前、费用多少，以及要发送的信件。\n数据不会离开本机。',
  ),
  use: lines(
    'npm run --silent classify -- FILE … OPTIONS',
    'npm run --silent classify -- 文件 … 选项',
  ),
  files: lines(
    'FILE is an export or a tracker (.csv, .tsv, .txt, .ndjson, .xlsx, .xls, .ods …), - is standard input, and\n"orders-*.csv" all files of such a name. Several files are joined, as tables of the same orders (orders, returns,\nclaims, parcels); with --each every file stands by itself.',
    '“文件”可以是平台导出或自建表格（.csv、.tsv、.txt、.ndjson、.xlsx、.xls、.ods 等）；- 表示标准输入；\n"orders-*.csv" 表示所有同类名称的文件。多个文件视为同一批订单的不同表格（订单、退货、索赔、物流）并合并；\n使用 --each 则每个文件单独处理。',
  ),
  codes: lines(
    'Exit code: 0 all files were read, 1 with --each some were not, 2 nothing was done.',
    '退出码：0 全部文件已读取；1 使用 --each 时有文件未读取；2 未执行。',
  ),
  more: lines('All of it: docs/command-line.md', '详细说明：docs/command-line.md'),
} as const satisfies Readonly<Record<string, Words>>;

/** A group of options: its title, and of each what it takes and does. */
interface OptionGroup {
  readonly title: Words;
  readonly options: Readonly<Record<string, readonly [takes: string, does: Words]>>;
}

export const optionGroups = [
  {
    title: lines('What comes out', '输出'),
    options: {
      all: [
        '',
        lines('every row in the table; else the worst 50', '列出所有行；默认只列最严重的 50 个'),
      ],
      out: [
        'FILE.csv',
        lines(
          'your rows with the results beside them (.csv, .tsv, .xlsx, .parquet), or JSON lines (.ndjson)',
          '将结果作为新列写在原有数据旁（.csv、.tsv、.xlsx、.parquet），或写为 JSON 行（.ndjson）',
        ),
      ],
      json: ['', lines('one line of JSON for each order', '每个订单输出一行 JSON')],
      reply: ['', lines('the letters as well', '同时输出信件')],
      'no-reply': ['', lines('--json without the letters: faster', '--json 不含信件，速度更快')],
      list: ['FILE.txt', lines('what is due by today, to print', '今天到期的事项，可打印')],
      ics: ['FILE.ics', lines('all due days, for your calendar', '所有截止日期，可导入日历')],
      explain: [
        '',
        lines('why, and what every way out would cost', '说明原因及各种处理方式的费用'),
      ],
    },
  },
  {
    title: lines('How files are read', '读取方式'),
    options: {
      each: ['', lines('every file by itself, of any length', '每个文件单独处理，不限大小')],
      map: [
        '"Paid=Order value"',
        lines('what a column is, where the guess is wrong', '识别有误时指定列的含义'),
      ],
      dates: [
        'dmy|mdy',
        lines(
          'day or month first, where the file does not tell',
          '日期无法判断时，指定日在前或月在前',
        ),
      ],
      encoding: ['NAME', lines('where the guessed encoding is wrong', '编码识别有误时指定编码')],
      'explain-columns': ['', lines('only tell how each column is read', '只说明每列的读取方式')],
    },
  },
  {
    title: lines('What counts', '判断依据'),
    options: {
      today: ['2026-11-21', lines('another day as today', '以其他日期作为今天')],
      settings: [
        'FILE',
        lines(
          'your own numbers (.json, or a workbook with the tab)',
          '自己的设置（.json 或含设置页的工作簿）',
        ),
      ],
      rules: ['FILE', lines('marketplace rules of your own', '自己的平台规则')],
      letters: ['FILE', lines('letters of your own', '自己的信件')],
      compare: [
        'FILE',
        lines(
          'what would change with other settings, rules or letters',
          '使用其他设置、规则或信件会有什么变化',
        ),
      ],
      prevent: [
        '',
        lines(
          'how to have fewer disputes, by your closed orders',
          '根据已结束的订单，如何减少纠纷',
        ),
      ],
      learn: [
        '',
        lines('what your closed orders propose for the settings', '根据已结束的订单，建议的设置'),
      ],
      save: ['FILE.json', lines('where --learn writes them', '--learn 的保存位置')],
    },
  },
  {
    title: lines('This command', '命令'),
    options: {
      lang: ['en|zh', lines('language of the table', '输出语言')],
      help: ['', lines('this page', '显示本页')],
    },
  },
] as const satisfies readonly OptionGroup[];
