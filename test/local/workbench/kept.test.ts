// Nothing is lost: files that cannot be opened say so and leave what is open, and unsaved changes come back
// after a reload.
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../make-files';
import { type Workbench, workbenchTests } from './browser';

const open = workbenchTests();
const tracker = [
  'Order ID,Marketplace,Order date,Order value,Currency',
  'A-1,eBay,2026-09-20,12.50,USD',
  'A-2,eBay,2026-10-01,12.50,USD',
].join('\n');
/** Twenty thousand cells in the last column there can be. */
const wideRows = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(20_000);
const bytes = (text: string) => new TextEncoder().encode(text);

async function openTracker(bench: Workbench, name = 'orders.csv'): Promise<void> {
  await bench.open(name, bytes(tracker));
  await expect.poll(() => bench.page.textContent('#file-name')).toBe(name);
}

/** Drops files of these sizes, made in the page. */
const drop = (bench: Workbench, files: readonly (readonly [name: string, megabytes: number])[]) =>
  bench.page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, megabytes] of given)
      dataTransfer.items.add(new File([new Uint8Array(megabytes * 1024 * 1024)], name));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  }, files);

describe('files that cannot be opened', { timeout: 180_000 }, () => {
  it('says that a workbook is protected by a password, and keeps what is open', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'Orders', rows: tracker.split('\n').map((line) => line.split(',')) }],
      encryption: { password: 'secret', spinCount: 100 },
    });
    // What Excel makes of it: a container with the workbook inside, encrypted.
    expect([...locked.subarray(0, 4)]).toEqual([0xd0, 0xcf, 0x11, 0xe0]);
    const bench = await open({ locale: 'zh-CN' });
    await openTracker(bench);
    await bench.type('A2', 'changed');
    await bench.open('locked.xlsx', locked);
    const box = bench.page.getByRole('dialog');
    await box.getByRole('button', { name: '不保存并打开' }).click();
    await expect.poll(() => box.textContent()).toContain('locked.xlsx 有密码保护');
    await box.getByRole('button', { name: '确定' }).click();
    expect(await bench.page.textContent('#file-name')).toBe('orders.csv');
    expect((await bench.cells())[1]?.[0]).toBe('changed');
  });

  it('refuses small files that ask for more than there is, and reads on', async () => {
    const bench = await open();
    await openTracker(bench);
    const box = bench.page.getByRole('dialog');
    for (const cells of ['<row r="999999999"><c><v>1</v></c></row>', wideRows]) {
      await bench.open('small.xlsx', xlsx(cells));
      const words = 'small.xlsx holds more than can be read at once';
      await expect.poll(() => box.textContent()).toContain(words);
      await box.getByRole('button', { name: 'OK' }).click();
    }
    const orders = '<row><c t="str"><v>Order ID</v></c></row><row><c t="str"><v>A-7</v></c></row>';
    await bench.open('good.xlsx', xlsx(orders));
    await expect.poll(() => bench.page.textContent('#file-name')).toBe('good.xlsx');
    expect((await bench.cells())[1]?.[0]).toBe('A-7');
  });

  it('says that a file is too large before it reads it', async () => {
    const bench = await open();
    await openTracker(bench);
    await bench.page.evaluate(() => {
      const real = File.prototype.arrayBuffer;
      File.prototype.arrayBuffer = function read() {
        document.body.setAttribute('data-read', this.name);
        return real.call(this);
      };
    });
    await drop(bench, [['huge.xlsx', 101]]);
    const box = bench.page.getByRole('dialog');
    await expect
      .poll(() => box.textContent())
      .toContain('huge.xlsx holds more than can be read at once');
    await box.getByRole('button', { name: 'OK' }).click();
    expect(await bench.page.getAttribute('body', 'data-read')).toBeNull();
    expect(await bench.page.textContent('#file-name')).toBe('orders.csv');
  });
});

describe('unsaved changes', { timeout: 180_000 }, () => {
  const offer = (bench: Workbench) =>
    bench.page.getByRole('dialog').filter({ hasText: /unsaved changes|未保存的更改/i });

  /** How many drafts the browser holds. */
  const drafts = (bench: Workbench): Promise<number> =>
    bench.page.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('claim-desk', 1);
          opening.onupgradeneeded = () =>
            opening.result.createObjectStore('drafts', { keyPath: 'id' });
          opening.onsuccess = () => {
            const counting = opening.result.transaction('drafts').objectStore('drafts').count();
            counting.onsuccess = () => {
              opening.result.close();
              done(counting.result);
            };
          };
        }),
    );

  async function reloaded(bench: Workbench): Promise<void> {
    await bench.page.reload();
    await bench.page.waitForSelector('body[data-ready]');
  }

  it('are offered after a reload, and come back as unsaved as they were', async () => {
    const bench = await open({ drafts: true });
    await openTracker(bench);
    await bench.type('A2', 'changed');
    await expect.poll(() => drafts(bench)).toBe(1);
    await reloaded(bench);
    await expect
      .poll(() => offer(bench).textContent())
      .toMatch(/You have unsaved changes of orders\.xlsx from \d\d:\d\d\./);
    await offer(bench).getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => bench.page.textContent('#file-name')).toBe('orders.xlsx');
    await expect.poll(() => bench.page.textContent('#changed')).toBe('Not saved');
    // Not saved still: a second reload offers them again.
    await reloaded(bench);
    await offer(bench).getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => bench.page.textContent('#file-name')).toBe('orders.xlsx');
    // Only then is it taken up, with its changes.
    await expect.poll(() => bench.page.textContent('#changed')).toBe('Not saved');
    expect((await bench.cells()).slice(0, 2).map(([id]) => id)).toEqual(['Order ID', 'changed']);
    // Saved by now.
    await expect.poll(() => drafts(bench)).toBe(0);
    await reloaded(bench);
    await bench.page.waitForTimeout(500);
    expect(await bench.page.getByRole('dialog').count()).toBe(0);
  });

  it('stand there once at every moment of being restored', async () => {
    const bench = await open({ drafts: true });
    await openTracker(bench);
    await bench.type('A2', 'changed');
    await expect.poll(() => drafts(bench)).toBe(1);
    await reloaded(bench);
    // Counts what a page that is left right after the draft became its own would leave behind.
    await bench.page.evaluate(() => {
      const real = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function put(...given) {
        const putting = real.apply(this, given);
        putting.addEventListener('success', () => {
          const store = this.transaction.db.transaction(this.name).objectStore(this.name);
          const counting = store.count();
          counting.onsuccess = () =>
            document.body.setAttribute('data-drafts', String(counting.result));
        });
        return putting;
      };
    });
    await offer(bench).getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => bench.page.getAttribute('body', 'data-drafts')).toBe('1');
    await bench.cells();
    await expect.poll(() => drafts(bench)).toBe(0);
  });

  it('are offered in Chinese, stay when the question is closed, and go when discarded', async () => {
    const bench = await open({ drafts: true, locale: 'zh-CN' });
    await openTracker(bench, '订单.csv');
    await bench.type('A2', '改');
    await expect.poll(() => drafts(bench)).toBe(1);
    await reloaded(bench);
    await expect.poll(() => offer(bench).textContent()).toContain('对 订单.xlsx 的更改尚未保存');
    await bench.page.keyboard.press('Escape');
    await expect.poll(() => offer(bench).count()).toBe(0);
    await reloaded(bench);
    await offer(bench).getByRole('button', { name: '丢弃' }).click();
    await expect.poll(() => drafts(bench)).toBe(0);
    expect(await bench.page.textContent('#file-name')).toBe('blank.csv');
  });

  it('of a page that is still open are not offered in another one', async () => {
    const one = await open({ drafts: true });
    await openTracker(one);
    await one.type('A2', 'mine');
    await expect.poll(() => drafts(one)).toBe(1);
    const two = await open({ drafts: true });
    await openTracker(two, 'other.csv');
    await two.type('A2', 'theirs');
    await expect.poll(() => drafts(two)).toBe(2);
    await reloaded(two);
    await expect.poll(() => offer(two).textContent()).toContain('other.xlsx');
    await offer(two).getByRole('button', { name: 'Discard' }).click();
    await two.page.waitForTimeout(300);
    expect(await two.page.getByRole('dialog').count()).toBe(0);
    expect(await drafts(two)).toBe(1);
  });

  it('are kept while Classify all orders has only just ended, with what it wrote', async () => {
    const bench = await open({ drafts: true });
    await openTracker(bench);
    await bench.menu('Classify all orders');
    await bench.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => drafts(bench)).toBe(1);
    await reloaded(bench);
    await offer(bench).getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => bench.page.textContent('#file-name')).toBe('orders.xlsx');
    const [header = [], first = []] = await bench.cells();
    expect(header.slice(5, 7)).toEqual(['Risk', 'Score']);
    expect(first[5]).toMatch(/^(?:High|Medium|Unknown|Low)$/);
  });

  it('need no storage: without it the page works as ever', async () => {
    const bench = await open({ fresh: true });
    await openTracker(bench);
    await bench.type('A2', 'changed');
    await bench.page.waitForTimeout(2500);
    expect(await bench.page.textContent('#changed')).toBe('Not saved');
    await reloaded(bench);
    await bench.page.waitForTimeout(300);
    expect(await bench.page.getByRole('dialog').count()).toBe(0);
    expect(await bench.page.textContent('#file-name')).toBe('tracker.csv');
  });
});
