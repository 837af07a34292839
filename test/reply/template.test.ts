// What a template may hold, and that values never become template.

import { describe, expect, it } from 'vitest';
import type { Name } from '../../src/languages/letter-names';
import { personName, plainLine, plainLines } from '../../src/reply/plain';
import { fill, readTemplate, type Template } from '../../src/reply/template';
import fc from '../fc';

function good(source: string): Template {
  const read = readTemplate(source);
  if ('code' in read) throw new Error(`${read.code}: ${read.part}`);
  return read;
}

function filled(source: string, values: Partial<Record<Name, string>>) {
  const { text, missing } = fill(good(source), (name) => values[name] ?? '');
  return { text, missing };
}

describe('a template', () => {
  it('may print facts and hang text on facts and flags', () => {
    expect(
      filled('{{#in_tool}}tool{{/in_tool}}{{^in_tool}}{{ buyer }}{{/in_tool}}', { buyer: 'Ann' }),
    ).toEqual({ text: 'Ann', missing: [] });
  });

  it.each([
    ['{{{buyer}}}', 'not_allowed'],
    ['{{&buyer}}', 'not_allowed'],
    ['{{>buyer}}', 'not_allowed'],
    ['{{! note }}', 'not_allowed'],
    ['{{=<% %>=}}<%buyer%>', 'not_allowed'],
    ['{{buyer.length}}', 'unknown_field'],
    ['{{.}}', 'unknown_field'],
    ['{{}}', 'unknown_field'],
    ['{{constructor}}', 'unknown_field'],
    ['{{__proto__}}', 'unknown_field'],
    ['{{#toString}}x{{/toString}}', 'unknown_field'],
    ['{{#buyer}}{{length}}{{/buyer}}', 'unknown_field'],
    ['{{in_tool}}', 'unknown_field'],
    ['{{#buyer}}x', 'unclosed'],
    ['x{{/buyer}}', 'unclosed'],
    ['{{buyer', 'unclosed'],
    ['{{#buyer}}x{{/item}}', 'unclosed'],
  ])('%s is refused as %s', (source, code) => {
    expect(readTemplate(source)).toMatchObject({ code });
  });

  it('asks only for the facts it uses', () => {
    const asked: Name[] = [];
    fill(good('{{#buyer}}Hi {{buyer}}{{/buyer}} {{order}}'), (name) => {
      asked.push(name);
      return 'x';
    });
    expect(asked.sort()).toEqual(['buyer', 'order']);
  });
});

describe('a missing fact', () => {
  it('leaves the letter unwritten and is named once', () => {
    expect(filled('{{order}} {{order}} {{tracking}}', { order: '' })).toEqual({
      text: '',
      missing: ['order', 'tracking'],
    });
  });

  it('does no harm inside a part of its own, or in a part that is off', () => {
    expect(
      filled('a{{#order}} {{order}}{{/order}}{{#in_tool}} {{market}}{{/in_tool}}', {}),
    ).toEqual({
      text: 'a',
      missing: [],
    });
  });

  it('is missed inside a part that another fact switches on', () => {
    expect(filled('{{#in_tool}}{{market}}{{/in_tool}}', { in_tool: 'yes' }).missing).toEqual([
      'market',
    ]);
    expect(filled('{{^in_tool}}{{address}}{{/in_tool}}', {}).missing).toEqual(['address']);
  });
});

describe('a filled letter', () => {
  it('keeps values as they are', () => {
    const value = '<b>&"\'`=/</b> {{order}} {{{x}}} {{=<% %>=}} $& \\1';
    expect(filled('{{buyer}}', { buyer: value, order: 'secret' }).text).toBe(value);
  });

  it('shows no gaps where parts vanished', () => {
    expect(
      filled('a{{#order}} b{{/order}} c\n\n{{#order}}d{{/order}}\n\ne {{#order}}f{{/order}}', {})
        .text,
    ).toBe('a c\n\ne');
    expect(filled('订单 {{order}} 。', { order: '7' }).text).toBe('订单 7。');
  });

  it('any text in a value comes out as that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const clean = plainLine(value, 5000);
        fc.pre(clean !== '' && !/ (?=[。，、；？！）])/.test(clean));
        expect(filled('[{{item}}]', { item: clean }).text).toBe(`[${clean}]`);
      }),
    );
  });
});

describe('cell text', () => {
  it('loses control characters and marks that turn the direction', () => {
    expect(plainLine('A\u0000\u0007B\u202EC\u2066D\u2069\uFEFFE\u009FF\uD800G')).toBe('ABCDEFG');
  });

  it('becomes one line and is cut', () => {
    expect(plainLine('  Desk\r\n lamp\t x ')).toBe('Desk lamp x');
    expect(plainLine('x'.repeat(2000))).toBe(`${'x'.repeat(79)}…`);
    expect(plainLine('灯'.repeat(2000), 3)).toBe('灯灯…');
  });

  it('keeps the lines of an address', () => {
    expect(plainLines(' Hafenweg 12 \r\n20457\u202E Hamburg\r\r')).toBe(
      'Hafenweg 12\n20457 Hamburg',
    );
  });
});

describe('the greeting', () => {
  it.each([
    'Hanna Vogt',
    "Sinéad O'Neill",
    'Jean-Luc Picard',
    'J. R. Smith',
    '山田 太郎',
    '李雷',
    'محمد علي',
    'דנה לוי',
    'Łukasz Żak',
    'नेहा शर्मा',
    'MARIA LOPES',
  ])('uses the name %s', (name) => {
    expect(personName(name)).toBe(name);
  });

  it.each([
    '',
    'bluebird_99',
    'bluebird',
    'user7734',
    'J***n',
    'ann@example.com',
    'www.example.com/x',
    '{{constructor}}',
    '{{{x}}}',
    '<img src=x onerror=alert(1)>',
    '+49 170 1234567',
    'A'.repeat(2000),
    '😀',
  ])('leaves out %s', (name) => {
    expect(personName(name)).toBe('');
  });

  it('drops a direction mark and keeps the name', () => {
    expect(personName('\u202EHanna Vogt\u202C')).toBe('Hanna Vogt');
  });
});
