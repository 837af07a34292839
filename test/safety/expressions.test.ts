// Every regular expression of the sources is linear, or what it is given is bounded: a text of a stranger's cannot
// keep the script busy.
import { analyse } from 'scslre';
import { describe, expect, it, vi } from 'vitest';
import { builtDuring, type Expression, expressionsIn } from './expressions';

const cell = 'a cell as it is read, 2,000 characters at most (cells/read.ts)';
const bare = 'a number of ours, some twenty digits';
const imitated = 'formats and texts of tests, and of a workbook in memory; no product reads by it';

/** Expressions that are not linear, by file: what bounds the text they are given. */
const bounded: Readonly<Record<string, readonly (readonly [source: string, bound: string])[]>> = {
  built: [['(?:^|(?<=[\\s,日号號일])', cell]],
  'src/base/say.ts': [['\\B(?=(?:\\d{3})+$)', bare]],
  'src/cells/amount.ts': [
    ['\\([^)]*$', cell],
    ['\\d*$', cell],
  ],
  'src/cells/date-text.ts': [
    ['\\s*([-/.年月日号號년월일])\\s*', cell],
    ['[\\s,]+(\\p{L}[\\p{L}\\p{M}]*(?:-\\p{L}+)?)\\.?$', cell],
  ],
  'src/cells/day.ts': [['^[\\s,]+|[\\s,]+$', cell]],
  'src/cells/words.ts': [
    [
      '[()[\\]【】,;、|/\\n:]+|\\s[-–—]\\s|(?<=\\p{Script=Han})\\s+|\\s+(?=\\p{Script=Han})',
      'cut to 200 characters where it stands',
    ],
  ],
  'src/dispute/reason-codes.ts': [
    ['cancel\\w*[ _-]*', 'cut to 200 characters where it stands'],
    ['(?:return|refund)\\w*[ _/-]*request', 'cut to 200 characters where it stands'],
  ],
  'src/emulator/memory/display.ts': [['', imitated]],
  'src/emulator/memory/typed.ts': [['', imitated]],
  'src/emulator/realm/template.ts': [['', 'the one page of the add-on']],
  'src/languages/words/notation.ts': [['(?:\\([^)]*\\)|[^/(])+', 'words of our own lexicons']],
  'src/order/product.ts': [['\\d+$', 'what matched before: a title and six digits']],
  'src/order/shipment.ts': [['^method:([^|]*).*$', cell]],
  'src/reply/forbidden/contacts.ts': [['[^.!?。！？\\n]*$', 'cut to 200 characters before it']],
  'src/settings/names.ts': [
    ['^([^.·]*)[.·]?(.*)$', 'the last part takes whatever is left: it never fails'],
  ],
  'src/sheet/dividers.ts': [['^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$', cell]],
  'src/sheet/facts.ts': [['(?:\\S+\\s+){3,}', 'cut to 400 characters where it stands']],
};

/** Why an expression may take more than linear time; none: it is linear. */
const reportsOf = ({ source, flags }: Expression): readonly string[] =>
  analyse({ source, flags }, { reportTypes: { Move: true } }).reports.map(
    ({ type, exponential, character }) =>
      `${exponential ? 'exponential' : type} in ${JSON.stringify(character.pick)}`,
  );

const boundOf = ({ file, source }: Expression): string | undefined =>
  bounded[file]?.find(([start]) => source.startsWith(start))?.[1];

const { literals, builders } = expressionsIn('src');

describe('a regular expression', () => {
  it('is linear, or its text is bounded', () => {
    const wrong = literals.flatMap((each) => {
      const reports = reportsOf(each);
      const isFree = reports.length > 0 && boundOf(each) === undefined;
      return isFree ? [{ ...each, reports }] : [];
    });
    expect(literals.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  it('is listed as bounded only where it needs it', () => {
    const needed = (file: string, start: string) =>
      literals.some(
        (each) => each.file === file && each.source.startsWith(start) && reportsOf(each).length > 0,
      );
    const idle = Object.entries(bounded).flatMap(([file, entries]) =>
      (file === 'built' ? [] : entries)
        .filter(([start]) => !needed(file, start))
        .map(([start]) => `${file}: ${start}`),
    );
    expect(idle).toEqual([]);
  });

  it('that is built while the program runs is linear too', async () => {
    // What is built on loading counts too.
    vi.resetModules();
    const built = await builtDuring(async () => {
      const { assess, checkLetter, defaultSettings, plan } = await import('../../src/desk');
      const { readTable } = await import('../../src/local/files/read');
      const { languageCodes } = await import('../../src/base/ids');
      const cells = [
        ['Order ID', 'Marketplace', 'Total', 'Ordered', 'Message', 'Carrier'],
        ['A-1', 'eBay', '12.50 kr', '2026-11-01 5:30 pm', 'Where is my parcel?', 'DHL'],
      ];
      const made = plan(cells, [], defaultSettings);
      if (made.ok)
        for (const each of assess(made.plan, [{ row: 2, cells: cells[1] ?? [] }], 20_778)) {
          expect(each.decision.action).not.toBe('');
          for (const language of languageCodes)
            checkLetter('Write to me at my-shop.com', {
              market: each.order.market,
              language,
              to: 'buyer',
              action: each.decision.action,
              orderId: 'A-1',
              proactive: false,
            });
        }
      await readTable(new TextEncoder().encode('<table><tr><td>A</td></tr></table>'), 'a.xls');
    });
    expect(built.length).toBeGreaterThan(20);
    const wrong = built.map((each) => ({ ...each, reports: reportsOf(each) }));
    expect(wrong.filter((each) => each.reports.length > 0 && boundOf(each) === undefined)).toEqual(
      [],
    );
    // A new place that builds expressions is to be tried above.
    expect(builders).toEqual([
      'src/cells/clock.ts',
      'src/cells/currency.ts',
      'src/cells/market.ts',
      'src/emulator/memory/formula.ts',
      'src/emulator/memory/typed.ts',
      'src/languages/forbidden-words.ts',
      'src/local/files/markup/scan.ts',
      'src/parcel/carrier.ts',
      'src/reply/forbidden/contacts.ts',
    ]);
  });

  it('that takes exponential or squared time would be noticed', () => {
    const of = (source: string) => reportsOf({ file: '', source, flags: '' });
    expect(of('^(?:a+)+$')).not.toEqual([]);
    expect(of('\\d+\\d+x')).not.toEqual([]);
    expect(of('[a-z]*$')).not.toEqual([]);
    expect(of('^[a-z]+$')).toEqual([]);
  });
});
