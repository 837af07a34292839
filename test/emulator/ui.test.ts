// Menus, the sidebar, dialogs, alerts, toasts, pages and templates.
import { describe, expect, it } from 'vitest';
import { addOn, evaluate } from './helpers';

describe('menus', () => {
  const { host } = addOn(`
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem('Open', 'open').addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Hidden', 'hidden_').addItem('Gone', 'gone').addItem('Fail', 'fail'))
    .addToUi();
  ui.createMenu('Own').addItem('Open', 'other').addToUi();
}
function open() { SpreadsheetApp.getActive().toast('Opened', 'Claim', 3); return new Date(); }
function other() { SpreadsheetApp.getActive().toast('Other'); }
function hidden_() {}
function fail() { throw new Error('broken'); }`);
  const opened = host.simpleTrigger('onOpen');

  it('are what onOpen made', () => {
    expect(opened.menus).toEqual(host.menus());
    expect(host.menus()).toEqual([
      {
        kind: 'menu',
        caption: '',
        items: [
          { kind: 'item', caption: 'Open', run: 'open' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'More',
            items: [
              { kind: 'item', caption: 'Hidden', run: 'hidden_' },
              { kind: 'item', caption: 'Gone', run: 'gone' },
              { kind: 'item', caption: 'Fail', run: 'fail' },
            ],
          },
        ],
      },
      { kind: 'menu', caption: 'Own', items: [{ kind: 'item', caption: 'Open', run: 'other' }] },
    ]);
  });

  it('run their functions, whose results nobody reads', () => {
    const run = host.clickMenu('Open');
    expect(run).toMatchObject({ ok: true, value: null });
    expect(run.toasts).toEqual([{ text: 'Opened', title: 'Claim', seconds: 3 }]);
    expect(host.clickMenu('Own', 'Open').toasts).toEqual([
      { text: 'Other', title: '', seconds: 5 },
    ]);
    expect(host.clickMenu('More', 'Fail').error?.message).toBe('broken');
  });

  it('find no function for a name that is not there', () => {
    expect(host.clickMenu('More', 'Gone').error?.message).toMatch(/^Script function not found: /);
  });

  it('reach private names, which pages and formulas do not', () => {
    expect(host.clickMenu('More', 'Hidden').ok).toBe(true);
    expect(host.callFromPage('hidden_', []).error?.message).toMatch(/^Script function not found: /);
  });

  it('know only their own captions', () => {
    expect(() => host.clickMenu('More')).toThrow('No menu item More');
    expect(() => host.clickMenu('Open', 'Further')).toThrow('No menu item Open › Further');
  });

  it('are made anew with every opening', () => {
    const again = addOn(`function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Only', 'onOpen').addToUi(); }`).host;
    again.simpleTrigger('onOpen');
    again.simpleTrigger('onOpen');
    expect(again.menus()).toHaveLength(1);
  });
});

describe('sidebar and dialogs', () => {
  const html = { sidebar: '<title>Ignored</title><p>Hello</p>', other: 'two' };

  it('show a page from a file', () => {
    const { host } = addOn(
      `
function show(name) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle('Desk').setWidth(900)); }
function modal() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(400).setHeight(200), 'Help'); }`,
      { html },
    );
    expect(host.sidebar()).toBeNull();
    const run = host.run('show', ['sidebar']);
    expect(run.sidebar).toMatchObject({ title: 'Desk', content: html.sidebar });
    expect(host.sidebar()).toEqual(run.sidebar);
    host.run('show', ['other.html']);
    expect(host.sidebar()?.content).toBe('two');
    expect(host.run('modal').dialogs).toEqual([
      { kind: 'modal', title: 'Help', content: '<b>x</b>', width: 400, height: 200 },
    ]);
    expect(host.run('show', ['none']).error?.message).toBe('No HTML file named none was found.');
    expect(host.run('show', ['toString']).ok).toBe(false);
  });

  it('take no plain text and no title from the page', () => {
    expect(() => evaluate(`SpreadsheetApp.getUi().showSidebar('<p>')`)).toThrow(
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
    const { host } = addOn(
      `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')); }`,
      { html },
    );
    expect(host.run('show').sidebar?.title).toBe('');
  });

  it('are put together from text', () => {
    expect(
      evaluate(`
var o = HtmlService.createHtmlOutput('<p>').append('<b>').appendUntrusted('<i>"&').setTitle('T');
return [o.getContent(), o.getTitle(), o.clear().getContent(), o.setContent('x').getContent()];`),
    ).toEqual(['<p><b>&#60;i&#62;&#34;&#38;', 'T', '', 'x']);
  });

  it('take the meta tags that Google takes', () => {
    expect(() =>
      evaluate(`HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width')`),
    ).not.toThrow();
    expect(() => evaluate(`HtmlService.createHtmlOutput('').addMetaTag('robots', 'none')`)).toThrow(
      'The specified meta tag "robots" is not allowed.',
    );
  });
});

describe('templates', () => {
  const render = (source: string, fill = '') =>
    evaluate(
      `var t = HtmlService.createTemplateFromFile('page'); ${fill}
return t.evaluate().getContent();`,
      { html: { page: source } },
    );

  it.each([
    ['<p>plain</p>', '', '<p>plain</p>'],
    ['<p><?= name ?></p>', `t.name = 'A & <b>';`, '<p>A &#38; &#60;b&#62;</p>'],
    ['<p><?!= name ?></p>', `t.name = '<b>';`, '<p><b></p>'],
    ['<p title="<?= name ?>">', `t.name = '"x"';`, '<p title="&#34;x&#34;">'],
    ['<? if (on) { ?>yes<? } else { ?>no<? } ?>', 't.on = false;', 'no'],
    ['<? list.forEach(function (n) { ?>[<?= n + 1 ?>]<? }); ?>', 't.list = [1, 2];', '[2][3]'],
    ['<?= one; two() ?>', `t.one = '1';`, '1'],
    ['<?!= Utilities.formatDate(new Date(0), "UTC", "yyyy") ?>', '', '1970'],
  ])('%s', (source, fill, page) => {
    expect(render(source, fill)).toBe(page);
  });

  it.each([
    '<script>var a = <?= name ?>;</script>',
    '<style>a { color: <?= name ?> }</style>',
    '<a href="<?= name ?>">',
    '<a onclick="go(<?= name ?>)">',
  ])('escape by place only where the host knows how: %s', (source) => {
    expect(() => render(source, `t.name = 'x';`)).toThrow('not imitated: HtmlTemplate');
  });

  it('fail on a name that is not given', () => {
    expect(() => render('<?= name ?>')).toThrow('name is not defined');
  });
});

describe('questions', () => {
  const ASK = `
function ask() { var ui = SpreadsheetApp.getUi();
  var yes = ui.alert('Sure?', 'It takes a while.', ui.ButtonSet.YES_NO) === ui.Button.YES;
  var told = String(ui.alert('Just so')); var p = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
  return [yes, told, String(p.getSelectedButton()), p.getResponseText()]; }`;

  it('are closed unanswered unless the test answers', () => {
    const run = addOn(ASK).host.run('ask');
    expect(run.value).toEqual([false, 'CLOSE', 'CLOSE', '']);
    expect(run.alerts).toEqual([
      { kind: 'alert', title: 'Sure?', text: 'It takes a while.', buttons: 'YES_NO' },
      { kind: 'alert', title: '', text: 'Just so', buttons: 'OK' },
      { kind: 'prompt', title: '', text: 'Name?', buttons: 'OK_CANCEL' },
    ]);
  });

  it('get the answers of the test', () => {
    const { host } = addOn(ASK, {
      answer: (question) =>
        question.kind === 'prompt'
          ? { button: 'OK', text: 'Ann' }
          : { button: question.buttons === 'YES_NO' ? 'YES' : 'OK' },
    });
    expect(host.run('ask').value).toEqual([true, 'OK', 'OK', 'Ann']);
  });

  it('take the arguments that Google takes', () => {
    expect(() => evaluate(`SpreadsheetApp.getUi().alert('a', 'b')`)).toThrow('(String,String)');
    expect(() => evaluate('SpreadsheetApp.getUi().alert()')).toThrow("() don't match");
  });
});
