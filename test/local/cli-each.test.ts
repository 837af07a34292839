// Several files, each by itself: told apart in all that comes out, and one that is no table does not spoil the others.
import { describe, expect, it } from 'vitest';
import { filesLike } from '../../src/local/cli/glob';
import { help } from '../../src/local/cli/help';
import { classify } from './run-cli';

const header = 'Order ID,Marketplace,Order date,Order value,Currency,Ship date,Buyer message';
const waits = 'Where is my parcel? It has not arrived.';
const line = (id: string, message = ''): string =>
  `${id},eBay,2026-10-10,12.00,USD,2026-10-12,${message}`;
const csv = (...lines: readonly string[]): string => [header, ...lines, ''].join('\n');
const text = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const parsed = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));

const files = {
  'orders-2.csv': csv(line('B-1'), line('B-2', waits)),
  'orders-10.csv': csv(line('C-1', waits), line('C-1')),
  'extra.tsv': csv(line('A-1')).replaceAll(',', '\t'),
};
const names = ['extra.tsv', 'orders-*.csv'];

describe('files each by themselves', () => {
  it('give the lines each gives alone, with its name, files of a pattern in the order of their numbers', async () => {
    const { code, out, err } = await classify([...names, '--each', '--json', '--no-reply'], files);
    expect([code, err]).toEqual([0, '']);
    const told = parsed(out);
    expect(told.map(({ orderId, file, row }) => [file, row, orderId])).toEqual([
      ['extra.tsv', 2, 'A-1'],
      ['orders-2.csv', 2, 'B-1'],
      ['orders-2.csv', 3, 'B-2'],
      ['orders-10.csv', 2, 'C-1'],
    ]);
    const alone = await classify(['orders-2.csv', '--json', '--no-reply'], files);
    const bare = told.map(({ file, from, conflicts, ...order }) => order);
    expect(bare.slice(1, 3)).toEqual(parsed(alone.out));
  });

  it('go each to a file of its own, its rows only, and to one file of lines', async () => {
    const one = await classify(['orders-2.csv', '--out', 'x.csv'], files);
    const { written } = await classify([...names, '--each', '--out', 'done.csv'], files);
    expect([...written.keys()]).toEqual([
      'done (extra).csv',
      'done (orders-2).csv',
      'done (orders-10).csv',
    ]);
    expect(text(written.get('done (orders-2).csv'))).toBe(text(one.written.get('x.csv')));
    const lines = await classify([...names, '--each', '--out', 'done.ndjson'], files);
    expect(parsed(text(lines.written.get('done.ndjson'))).map(({ file }) => file)).toEqual([
      'extra.tsv',
      'orders-2.csv',
      'orders-2.csv',
      'orders-10.csv',
    ]);
  });

  it('stand in one report, the worst first, each with its file', async () => {
    const { out } = await classify([...names, '--each'], files);
    expect(out).toMatch(/^extra\.tsv, orders-2\.csv, orders-10\.csv: Read as/m);
    expect(out).toMatch(/^\w+ +\d+ +orders-2\.csv 3 +B-2 /m);
    expect(out).toMatch(/^\w+ +\d+ +orders-10\.csv 2 +C-1 /m);
    expect(out).toContain('4 orders:');
  });

  it('do not mix: an order in two of them is judged twice, and that is said', async () => {
    const twice = { 'a.csv': csv(line('A-1'), line('A-2')), 'b.csv': csv(line('A-1')) };
    const each = await classify(['a.csv', 'b.csv', '--each', '--json'], twice);
    expect(parsed(each.out).map(({ orderId, from }) => [orderId, from])).toEqual([
      ['A-1', ['a.csv']],
      ['A-2', ['a.csv']],
      ['A-1', ['b.csv']],
    ]);
    expect(each.err).toBe(
      '1 order stands in more than one file, and was judged in each by itself. Without --each the files are read as one.\n',
    );
    const joined = await classify(['a.csv', 'b.csv', '--json'], twice);
    expect(parsed(joined.out).map(({ orderId }) => orderId)).toEqual(['A-1', 'A-2']);
  });

  it('are done though one is missing, empty or no table; the code says so', async () => {
    const some = { 'a.csv': csv(line('A-1')), 'b.csv': 'no,table\n1,2\n', 'c.csv': '' };
    const given = ['gone.csv', 'b.csv', 'no-*.csv', 'a.csv', 'c.csv', '--each', '--json'];
    const { code, out, err } = await classify(given, some);
    expect(code).toBe(1);
    expect(parsed(out).map(({ orderId }) => orderId)).toEqual(['A-1']);
    const told = err.trimEnd().split('\n');
    expect(told[0]).toBe('There is no file “gone.csv”.');
    expect(told[1]).toContain('“b.csv”');
    expect(told[2]).toBe('There is no file “no-*.csv”.');
    expect(told[3]).toContain('“c.csv”');
    expect(told[4]).toBe('4 of 5 files could not be read and are left out of all the above.');
    expect((await classify(['gone.csv', 'b.csv', '--each', '--json'], some)).code).toBe(2);
    // Joined, an order could be judged without what the missing file tells of it.
    expect(await classify(['gone.csv', 'a.csv', '--json'], some)).toMatchObject({
      code: 2,
      out: '',
    });
  });

  it('never go to a file that is read', async () => {
    const again = { 'a.csv': csv(line('A-1')), 'done (a).csv': csv(line('A-1')) };
    const { code, err, written } = await classify(['*.csv', '--each', '--out', 'done.csv'], again);
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toContain('“done (a).csv” is one of the files that are read.');
  });

  it('are told apart by as much of their path as it takes', async () => {
    const shops = {
      '/home/me/ebay/orders.csv': csv(line('A-1')),
      '/home/me/etsy/orders.csv': csv(line('B-1')),
      '/home/me/etsy/more.csv': csv(line('C-1')),
    };
    const asked = [...Object.keys(shops), '--each'];
    const { out } = await classify([...asked, '--json', '--no-reply'], shops);
    expect(parsed(out).map(({ file }) => file)).toEqual([
      'ebay/orders.csv',
      'etsy/orders.csv',
      'more.csv',
    ]);
    const { written } = await classify([...asked, '--out', 'done.csv'], shops);
    expect([...written.keys()]).toEqual([
      'done (ebay orders).csv',
      'done (etsy orders).csv',
      'done (more).csv',
    ]);
  });

  it('go to different files though their names are alike', async () => {
    const alike = { 'a.csv': csv(line('A-1')), 'a.tsv': files['extra.tsv'] };
    const { written } = await classify(['a.csv', 'a.tsv', '--each', '--out', 'x.tsv'], alike);
    expect([...written.keys()]).toEqual(['x (a).tsv', 'x (a 2).tsv']);
    const lines = text(written.get('x (a).tsv')).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffOrder ID\tMarketplace\t.*\tRisk\t/);
    expect(lines[1]).toMatch(/^A-1\teBay\t2026-10-10\t12\.00\tUSD\t/);
  });

  it('are no way to count orders together', async () => {
    const { code, err } = await classify(['a.csv', 'b.csv', '--each', '--learn'], {});
    expect(code).toBe(2);
    expect(err).toContain('Leave out one of the two');
  });
});

describe('names with * and ?', () => {
  const tree = new Map([
    ['', ['a.csv', 'A.csv', 'ab.csv', '.hidden.csv', '2026', 'a.csv.txt']],
    ['2026/', ['01', '02']],
    ['2026/01/', ['x.csv']],
    ['2026/02/', ['x.csv', 'y.csv', 'y1.csv']],
  ]);
  const like = (pattern: string, foldsCase = false) =>
    filesLike(pattern, {
      entries: (folder) =>
        (tree.get(folder.replaceAll('\\', '/')) ?? []).map((name) => ({
          name,
          isFile: name.includes('.'),
        })),
      slashes: foldsCase ? /[\\/]/ : /\//,
      foldsCase,
    });

  it('stand for the files a shell would put there', () => {
    expect(like('*.csv')).toEqual(['a.csv', 'A.csv', 'ab.csv']);
    expect(like('?.csv')).toHaveLength(2);
    expect(like('a*b*.csv')).toEqual(['ab.csv']);
    expect(like('ab*b.csv')).toEqual([]);
    expect(like('.h*')).toEqual(['.hidden.csv']);
    expect(like('2026/*/?.csv')).toEqual(['2026/01/x.csv', '2026/02/x.csv', '2026/02/y.csv']);
    expect(like('2026')).toEqual([]);
    expect(like('2027/*.csv')).toEqual([]);
  });

  it('know no large letters where the computer knows none, and both slashes', () => {
    expect(like('AB.*', true)).toEqual(['ab.csv']);
    expect(like('2026\\0?\\y*.csv', true)).toEqual(['2026\\02\\y.csv', '2026\\02\\y1.csv']);
  });
});

describe('--help', () => {
  it('tells every option in both languages, whatever else is typed', async () => {
    const { code, out, err } = await classify(['--help'], {});
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('--each');
    expect(out.split('\n').filter((each) => each.length > 125)).toEqual([]);
    expect((await classify(['a.csv', '--help', '--lang', 'zh'], {})).out).toBe(help('zh'));
    expect(help('zh')).toContain('每个文件单独处理');
  });
});
