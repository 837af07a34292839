// The guide for sellers, followed in the page: the first day and a morning, in both languages. Whatever is pressed
// here stands in the guide in the same words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbenchTests } from './browser';
import { openFile, openSide, tracker } from './side';

const open = workbenchTests();

const guides = {
  'en-US': {
    page: 'README.md',
    named: (words: string) => [`*${words}*`, `› ${words}*`],
    buttons: { yes: 'Yes', ok: 'OK' },
    setUp: 'Set up this sheet',
    editSettings: 'Edit settings',
    classify: 'Classify all orders',
    remove: 'Remove result columns',
    sidebar: 'Open sidebar',
    copy: 'Copy',
    handled: 'Mark as handled',
    undo: 'Undo',
    wait: 'Sent – look again on',
    waitColumn: 'Look again on',
    waiting: 'Waiting',
    taken: 'Your own sheet',
    shop: 'Shop name',
    reply: 'Reply',
  },
  'zh-CN': {
    page: 'README.zh-CN.md',
    named: (words: string) => [`“${words}”`, `› ${words}”`],
    buttons: { yes: '是', ok: '确定' },
    setUp: '设置此表格',
    editSettings: '修改设置',
    classify: '判断全部订单',
    remove: '删除结果列',
    sidebar: '打开侧边栏',
    copy: '复制',
    handled: '标记为已处理',
    undo: '撤销',
    wait: '已发送，再看日期',
    waitColumn: '再看日期',
    waiting: '等待中',
    taken: '自制表格',
    shop: '店铺名',
    reply: '回复',
  },
} as const;

describe('the guide, followed step by step', { timeout: 180_000 }, () => {
  it.each(['en-US', 'zh-CN'] as const)('works (%s)', async (locale) => {
    const words = guides[locale];
    const guide = readFileSync(
      join(import.meta.dirname, '..', '..', '..', 'docs', 'guide', words.page),
      'utf8',
    ).replace(/\s+/g, ' ');
    const said = (text: string): string => {
      if (!words.named(text).some((each) => guide.includes(each)))
        throw new Error(`The guide does not name ${text}`);
      return text;
    };
    const bench = await open({ locale });
    const { page } = bench;
    const press = (name: string) =>
      page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    const titles = async () => ((await bench.cells())[0] ?? []).map(String);
    const own = 21;

    // First day.
    await openFile(bench, tracker);
    await bench.menu(said(words.setUp));
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain(words.taken);
    await press(words.buttons.yes);
    await press(words.buttons.ok);
    await bench.menu(said(words.editSettings));
    const shopRow = async () =>
      (await bench.cells()).findIndex((row) => row.some((cell) => cell === words.shop)) + 1;
    await expect.poll(shopRow).toBeGreaterThan(0);
    await bench.type(`B${await shopRow()}`, 'Lamp House');
    await page.locator('#grid').getByText('orders', { exact: true }).click();
    await bench.menu(said(words.classify));
    await press(words.buttons.ok);
    const [header = [], first = []] = await bench.cells();
    expect(header.length).toBeGreaterThan(own);
    expect(String(first[header.indexOf(words.reply)])).toContain('Lamp House');

    // Every morning.
    const side = await openSide(bench, { item: said(words.sidebar), view: 'today' });
    await side.frame.locator('.item').first().waitFor();
    const before = await side.frame.locator('.item').count();
    await side.frame.locator('.item').first().click();
    await side.button(said(words.copy)).click();
    const order = async () => /^.* (X\d)$/m.exec(await side.text())?.[1] ?? '';
    const opened = await order();
    await side.button(said(words.handled)).click();
    await expect.poll(order).not.toBe(opened);
    await side.button(said(words.undo)).click();
    await expect.poll(order).toBe(opened);
    await side.button(said(words.wait)).click();
    await expect.poll(order).not.toBe(opened);
    await side.tab('today');
    expect(guide).toContain(words.waiting);
    await expect.poll(() => side.frame.locator('.item').count()).toBe(before - 1);
    await side.says(words.waiting);
    expect(await titles()).toContain(said(words.waitColumn));

    // Everything goes again, but for the day somebody waits for.
    await bench.menu(said(words.remove));
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain(words.waitColumn);
    await press(words.buttons.ok);
    await press(words.buttons.ok);
    await expect.poll(async () => (await titles()).slice(own)).toEqual([words.waitColumn]);
  });
});
