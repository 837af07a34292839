// The menu: there before any consent, in both languages, and out of reach of formulas and pages.
import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/emulator/refusal';
import { menuWords } from '../../src/text/addon';
import { cheap, dear, headers } from './orders';
import { openDesk, picture, said } from './sheet-helpers';

const orders = [headers, dear, cheap].map((row) => row.map(String));

const captions = (desk: ReturnType<typeof openDesk>) =>
  desk.host
    .menus()
    .flatMap((menu) => menu.items.flatMap((item) => ('caption' in item ? [item.caption] : [])));

const labels = (language: 'en' | 'zh') =>
  Object.values(menuWords).map(({ label }) => label[language]);

describe('the menu', () => {
  it.each(['en', 'zh'] as const)('is there in every mode (%s)', (language) => {
    for (const authMode of ['NONE', 'LIMITED', 'FULL'] as const) {
      const desk = openDesk({ orders, language });
      const done = desk.host.simpleTrigger('onOpen', { authMode });
      expect(done.error).toBeNull();
      expect([...captions(desk)].sort()).toEqual([...labels(language)].sort());
    }
  });

  it('asks for nothing but the user’s language before consent', () => {
    const desk = openDesk({ orders });
    const { calls } = desk.host.simpleTrigger('onOpen', { authMode: 'NONE' });
    expect(Object.keys(calls.by).filter((call) => !call.startsWith('Menu.'))).toEqual([
      'Session.getActiveUserLocale',
      'SpreadsheetApp.getUi',
      'Ui.createAddonMenu',
    ]);
  });

  it('is made after installing', () => {
    const desk = openDesk({ orders });
    expect(desk.host.simpleTrigger('onInstall').menus).toHaveLength(1);
  });

  it.each([
    ['zh_CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en_GB', 'en'],
    ['de', 'en'],
  ] as const)('speaks to a user of %s in %s', (userLocale, language) => {
    const desk = openDesk({ orders, userLocale });
    expect(captions(desk)).toContain(menuWords.classify.label[language]);
  });

  it('is worded as Google wants it: sentence case, a verb first, without the add-on’s name', () => {
    for (const label of labels('en')) {
      expect(label).toMatch(/^[A-Z][a-z]+ [a-z ]+$/);
      expect(label).not.toMatch(/claim desk/i);
    }
  });

  it('opens with the file whatever else goes wrong there', () => {
    const desk = openDesk({
      orders,
      guard: (backing) => ({
        ...backing,
        tags: () => {
          throw refusal('Service Spreadsheets failed.');
        },
      }),
    });
    expect(captions(desk)).toHaveLength(labels('en').length);
  });

  it('changes nothing when the file is opened, but for the day', () => {
    let now = Date.UTC(2026, 10, 21, 4);
    const desk = openDesk({ orders, now: () => now });
    const fresh = picture(desk.backing);
    desk.host.simpleTrigger('onOpen');
    expect(picture(desk.backing)).toEqual(fresh);
    desk.choose('setUp', 'YES');
    const before = picture(desk.backing);
    desk.host.simpleTrigger('onOpen');
    expect(picture(desk.backing)).toEqual(before);
    now += 86_400_000;
    desk.host.simpleTrigger('onOpen', { authMode: 'NONE' });
    expect(picture(desk.backing)).toEqual(before);
    desk.host.simpleTrigger('onOpen');
    expect(desk.see('I1', 'Claim settings')).toMatchObject({
      value: { serial: 46_348 },
      display: '2026-11-22',
    });
  });

  it('counts the day in the zone of the settings', () => {
    // Noon in Shanghai is still the evening before in California.
    const desk = openDesk({ orders });
    desk.choose('setUp', 'YES');
    const at = desk.texts('A1:A80', 'Claim settings').findIndex(([name]) => name === 'Time zone');
    desk.type(`B${at + 1}`, 'America/Los_Angeles', 'Claim settings');
    desk.host.simpleTrigger('onOpen');
    expect(desk.see('I1', 'Claim settings').display).toBe('2026-11-20');
    desk.choose('classify');
    expect(desk.column('Why')[0]).toMatch(/3 days past/);
  });
});

describe('what the menu runs', () => {
  const handlers = (desk: ReturnType<typeof openDesk>) =>
    desk.host
      .menus()
      .flatMap((menu) => menu.items.flatMap((item) => (item.kind === 'item' ? [item.run] : [])));

  it('cannot be called by the page or by a formula', () => {
    const desk = openDesk({ orders });
    const before = picture(desk.backing);
    expect(handlers(desk)).toHaveLength(10);
    for (const name of handlers(desk)) {
      expect(desk.host.callFromPage(name, []).ok).toBe(false);
      desk.type('Z1', `=${name}()`);
      expect(desk.see('Z1').value).toBe('#NAME?');
    }
    desk.type('Z1', '');
    expect(picture(desk.backing)).toEqual(before);
  });

  it('opens the sidebar', () => {
    const desk = openDesk({ orders });
    const { sidebar, error } = desk.choose('sidebar');
    expect(error).toBeNull();
    expect(sidebar?.title).toBe('Claim Desk');
  });

  it.each(['en', 'zh'] as const)('explains itself (%s)', (language) => {
    const help = said(openDesk({ orders, language }).choose('help'));
    for (const label of labels(language)) expect(help).toContain(label);
    expect(help).toMatch(language === 'en' ? /several Google accounts/ : /多个 Google 账号/);
    expect(help).toMatch(language === 'en' ? /Use in this document/ : /在此文档中使用/);
    expect(help).not.toMatch(/\{|undefined/);
  });

  it('leaves no formula of another sheet’s set-up behind: Refresh says when there is none', () => {
    const desk = openDesk({ orders });
    desk.choose('setUp', 'YES');
    const done = desk.choose('refresh');
    expect(said(done)).toMatch(/Formulas count from 2026-11-21\. This sheet has none/);
  });
});
