// How the sidebar looks and feels, in a real browser: by keyboard, at 200 %, for a checker of accessibility,
// and with sheets that hold nothing or something hostile.
import axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workbenchTests } from './browser';
import { classify, file, openFile, openSide, type Side, tracker } from './side';

const open = workbenchTests();
const bytes = (text: string) => new TextEncoder().encode(text);

type Bench = Awaited<ReturnType<typeof open>>;

const words = {
  'en-US': { sidebar: 'Open sidebar', noOrder: 'holds no order' },
  'zh-CN': { sidebar: '打开侧边栏', noOrder: '没有订单' },
} as const;

/** Brings up everything the sidebar can show, with what is folded opened, and says so. */
async function throughAll(
  bench: Bench,
  side: Side,
  locale: keyof typeof words,
  look: (view: string) => Promise<void>,
): Promise<void> {
  const { frame } = side;
  const unfold = () =>
    frame.locator('#view').evaluate((view) => {
      for (const each of view.querySelectorAll('details')) each.open = true;
    });
  // Marketplaces by the name the seller uses.
  const market = locale === 'zh-CN' ? '速卖通' : 'AliExpress';
  await side.says(`${market} X1`);
  await unfold();
  await look('order');
  await bench.goTo('A1');
  await side.says(words[locale].noOrder);
  await look('no order');
  await bench.goTo('A2');
  await side.says(`${market} X1`);
  await side.tab('today');
  await frame.locator('.item').first().waitFor();
  await side.gate('look', 'refuse');
  await frame.locator('#view .row button:visible').first().click();
  await frame.getByRole('alert').waitFor();
  await look('no answer');
  await side.gate('look');
  await frame.getByRole('alert').getByRole('button').click();
  await frame.locator('.item').first().waitFor();
  await unfold();
  await look('today');
  await side.tab('dashboard');
  await frame.locator('.dash').waitFor();
  await unfold();
  await look('charts');
  for (const button of await frame.locator('.dash-title button').all()) await button.click();
  await look('tables');
  await side.tab('setup');
  await frame.locator('.setup').waitFor();
  await unfold();
  await look('setup');
  await side.gate('classify', 'hold');
  await frame.locator('.setup button.primary').click();
  await frame.getByRole('progressbar').waitFor();
  await look('classifying');
  await side.release('classify');
  await frame.getByRole('progressbar').waitFor({ state: 'detached' });
  await look('classified');
  await side.tab('order');
  await bench.goTo('A2');
  const letter = frame.locator('.letter');
  const write = frame.locator('.letter ~ .row button').last();
  // The first takes the place of our own letter, the next would of the seller's words.
  await letter.fill('Hello');
  await write.click();
  await frame.locator('.said', { hasText: /./ }).first().waitFor();
  await letter.fill('Please leave us a 5 star review');
  await frame.locator('.note.bad').first().waitFor();
  await write.click();
  await frame.getByRole('alertdialog').waitFor();
  await look('question');
}

/** Texts that are not to be seen whole, and how wide the page is if that is too wide. */
function cutOff(html: Element): string[] {
  const wide = html.clientWidth;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = html.scrollWidth > wide ? [`${html.scrollWidth} px wide`] : [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const around = node.parentElement;
    // A table scrolls by itself; options are the browser's own; a row of the list ends in dots and is whole
    // in its tooltip and for screen readers.
    const apart = '.dash-scroll,.hidden,.item-who,option,script';
    if (around === null || around.closest(apart) !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    let hidden = left < 0 || right > wide + 1;
    for (let at: Element | null = around; at !== null && at !== html; at = at.parentElement)
      if (
        getComputedStyle(at).overflowX !== 'visible' &&
        right > at.getBoundingClientRect().right + 1
      )
        hidden = true;
    if (hidden) found.push(node.textContent ?? '');
  }
  return found;
}

describe('the sidebar', { timeout: 180_000 }, () => {
  it.each(['en-US', 'zh-CN'] as const)(
    'is whole at twice the size and has no faults that a checker finds (%s)',
    async (locale) => {
      const bench = await open({ locale });
      await openFile(bench, tracker);
      await bench.goTo('A2');
      const side = await openSide(bench, { item: words[locale].sidebar });
      await side.html.evaluate(axe.source);
      const zoom = (to: string) =>
        side.html.evaluate((html, wanted) => {
          html.style.zoom = wanted;
        }, to);
      const found: unknown[] = [];
      await throughAll(bench, side, locale, async (view) => {
        // Colours are the same in every language.
        const schemes = locale === 'en-US' ? (['light', 'dark'] as const) : (['light'] as const);
        for (const colorScheme of schemes) {
          await bench.page.emulateMedia({ colorScheme });
          // The night changes colours alone.
          const rules =
            colorScheme === 'dark' ? `runOnly: ['color-contrast', 'link-in-text-block'],` : '';
          const faults: readonly { id: string; nodes: readonly { html: string }[] }[] =
            await side.html.evaluate(
              `axe.run({ ${rules} resultTypes: ['violations'] }).then(({ violations }) => violations)`,
            );
          for (const { id, nodes } of faults)
            found.push([view, colorScheme, id, ...nodes.map(({ html }) => html)]);
        }
        await zoom('2');
        const cut = await side.html.evaluate(cutOff);
        if (cut.length > 0) found.push([view, ...cut]);
        await zoom('1');
      });
      expect(found).toEqual([]);
    },
  );

  it('is worked without a mouse', async () => {
    const bench = await open();
    await openFile(bench, tracker);
    await bench.goTo('A2');
    const side = await openSide(bench);
    await side.says('AliExpress X1');
    const { frame } = side;
    const key = async (name: string) => {
      await bench.page.keyboard.press(name);
      // Never lost, and always to be seen.
      await expect.poll(side.focused).not.toBe('');
      const outline = () =>
        frame.locator(':focus').evaluate((at) => getComputedStyle(at).outlineStyle);
      await expect.poll(outline).not.toBe('none');
    };
    await frame.getByRole('tab').first().focus();
    await key('ArrowRight');
    expect(await side.focused()).toBe('Order');
    await key('ArrowLeft');
    expect(await side.focused()).toBe('Today');
    expect(await frame.getByRole('tab', { selected: true }).innerText()).toBe('Today');
    await side.says('All 9');
    await key('Tab');
    expect(await side.focused()).toBe('Refresh');
    await key('/');
    expect(await side.focused()).toBe('Order, buyer, item, tracking');
    await bench.page.keyboard.type('x3 weber');
    await expect.poll(() => frame.locator('.item').count()).toBe(1);
    await key('Escape');
    await key('Tab');
    await bench.page.keyboard.press('j');
    const focusedItem = () => frame.locator('.item:focus .item-order').innerText();
    expect(await focusedItem()).toBe('X3');
    await key('j');
    await key('ArrowDown');
    await key('k');
    expect(await focusedItem()).toBe('X2');
    await key('Enter');
    await expect.poll(side.focused).toBe('AliExpress X2');
    await key('j');
    await expect.poll(side.focused).toBe('AliExpress X4');
    await key('k');
    await expect.poll(side.focused).toBe('AliExpress X2');
    await key('k');
    await expect.poll(side.focused).toBe('AliExpress X3');
    await key('k');
    expect(await side.focused()).toBe('AliExpress X3');

    // Typing a letter is typing, not jumping.
    const letter = frame.getByRole('textbox', { name: /^Letter to the buyer/ });
    await letter.focus();
    await key('j');
    expect(await letter.innerText()).toContain('j');
    await side.button('Back to the original').focus();
    await key('Enter');
    await expect.poll(side.focused).toMatch(/^Letter to the buyer/);
  });

  it('keeps the focus where a button goes away', async () => {
    const bench = await open();
    await openFile(bench, tracker);
    await classify(bench);
    await bench.goTo('A2');
    const side = await openSide(bench);
    await side.says('AliExpress X1');
    const press = async (button: Locator) => {
      await button.focus();
      await bench.page.keyboard.press('Enter');
    };
    const letter = side.frame.getByRole('textbox', { name: /^Letter to the buyer/ });
    await letter.fill('Hello');
    await press(side.button('Write to Reply column'));
    await side.says('Written to the Reply column.');
    await letter.fill('Hello again');
    await press(side.button('Write to Reply column'));
    await expect.poll(side.focused).toBe('Keep it');
    await bench.page.keyboard.press('Enter');
    await expect.poll(side.focused).toBe('Write to Reply column');
    await press(side.button('Mark as handled'));
    await side.says('X1 is marked as handled.');
    await expect.poll(side.focused).not.toBe('');
    await side.tab('today');
    await side.gate('look', 'refuse');
    await side.button('Refresh').click();
    await side.button('Retry').waitFor();
    await side.gate('look');
    await press(side.button('Retry'));
    await side.says('All 8');
    expect(await side.focused()).not.toBe('');
  });

  it('asks nothing while it cannot be seen, or shows something else', async () => {
    const bench = await open();
    await openFile(bench, tracker);
    const side = await openSide(bench);
    const asked = () => side.calls('selection');
    const see = (state: string) =>
      side.html.evaluate((_html, now) => {
        Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    // The page of these tests asks every 150 ms.
    const quiet = async () => {
      await bench.page.waitForTimeout(300);
      const before = await asked();
      await bench.page.waitForTimeout(700);
      return (await asked()) === before;
    };
    await expect.poll(asked).toBeGreaterThan(2);
    await see('hidden');
    expect(await quiet()).toBe(true);
    const before = await asked();
    await see('visible');
    await expect.poll(asked).toBeGreaterThan(before + 2);
    for (const other of ['today', 'dashboard', 'setup'] as const) {
      await side.tab(other);
      expect(await quiet()).toBe(true);
    }
  });

  it.each([
    ['with nothing in it', '\n', 'holds no rows'],
    ['without headers', 'Milk,2\nBread,1\n', 'header'],
  ])('says so in each view for a sheet %s', async (_what, text, sentence) => {
    const bench = await open();
    if (text.trim() === '') {
      await bench.goTo('A1');
      await bench.page.keyboard.press('Control+A');
      await bench.page.keyboard.press('Delete');
    } else await openFile(bench, bytes(text));
    const side = await openSide(bench);
    for (const view of ['order', 'today', 'dashboard', 'setup'] as const) {
      await side.tab(view);
      await side.says(sentence);
    }
  });

  it('shows hostile cells as the text they are', async () => {
    const evil = '<img src=x onerror="window.top.evil=1;window.evil=1">';
    const bench = await open();
    await openFile(
      bench,
      file([
        { 'Order ID': `${evil}1`, Item: '{{constructor}} {orderId}', Buyer: evil },
        { 'Order ID': '\u202Etxt.exe', Item: evil, 'Buyer message': `never received ${evil}` },
        { 'Order ID': '17-12345-67892', Marketplace: 'eBay' },
      ]),
    );
    await bench.goTo('A2');
    const side = await openSide(bench);
    const { frame } = side;
    await side.says(`AliExpress ${evil}1`);
    await side.says('{{constructor}} {orderId}');
    const letter = frame.getByRole('textbox', { name: /^Letter to the buyer/ });
    expect(await letter.innerText()).not.toContain('undefined');
    await frame.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    await expect.poll(() => letter.innerText()).toMatch(/^Bonjour/);
    await bench.goTo('A3');
    await side.says('txt.exe');
    expect(await frame.locator('blockquote').innerText()).toBe(`never received ${evil}`);
    // What turns the writing direction stays inside its own piece.
    expect(await frame.locator('bdi', { hasText: 'txt.exe' }).count()).toBe(1);
    expect(await frame.getByRole('link').count()).toBe(0);
    await bench.goTo('A4');
    const link = frame.getByRole('link', { name: '17-12345-67892' });
    // A page of its own, that cannot reach back.
    expect([
      await link.getAttribute('href'),
      await link.getAttribute('target'),
      await link.getAttribute('rel'),
      await link.getAttribute('title'),
    ]).toEqual([
      'https://www.ebay.com/mesh/ord/details?orderid=17-12345-67892',
      '_blank',
      'noopener noreferrer',
      'Open at eBay',
    ]);
    await side.tab('today');
    await side.says(evil);
    for (const view of ['dashboard', 'setup', 'order'] as const) await side.tab(view);
    expect(await frame.locator('img').count()).toBe(0);
    expect(await side.html.evaluate(() => Reflect.get(window, 'evil'))).toBeUndefined();
    expect(await bench.page.evaluate(() => Reflect.get(window, 'evil'))).toBeUndefined();
  });
});
