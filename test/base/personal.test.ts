// Mail addresses and phone numbers are made unreadable; what only resembles one stays.
import { describe, expect, it } from 'vitest';
import { withoutContacts } from '../../src/base/personal';

describe('contacts in a text', () => {
  it.each([
    ['Write to ann.b+x@mail.example.org!', 'Write to …@…'],
    ['+49 1577 5550199', '+…'],
    ['call (0421) 555 0199 please', 'call +… please'],
    ['＋8613812345678', '+…'],
  ])('%s', (text, seen) => {
    expect(withoutContacts(text)).toBe(seen);
  });

  it.each([
    'RB123456785CN',
    '00340434161094000000',
    '+2 pieces',
    '12.50 @ home',
    '(2) 2026-11-21',
    'S@',
  ])('stays: %s', (text) => {
    expect(withoutContacts(text)).toBe(text);
  });
});
