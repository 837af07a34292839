// Mercado Libre takes 350 characters in a message: letters that fit, and a word where one does not.
import { describe, expect, it } from 'vitest';
import { checkLetter, sayFinding } from '../../src/desk';
import { shortened } from '../../src/reply/short';
import { letterOf, replyOf } from './row-letters';

const row = {
  Marketplace: 'Mercado Libre',
  Country: 'MX',
  Buyer: 'María Fernanda López',
  'Order date': '2026-10-20',
  'Ship date': '2026-10-23',
  'Promised delivery': '2026-11-20',
  Delivered: '2026-11-14',
  'Tracking status': 'Delivered',
};
const broken = { ...row, Issue: 'defective', 'Claim type': 'claim', 'Claim status': 'open' };

describe('a letter that would be too long', () => {
  it('keeps what is agreed and where the buyer sees the way back', () => {
    const { text } = letterOf({ ...broken, 'Claim opened on': '2026-11-20' });
    expect(text.length).toBeLessThanOrEqual(350);
    expect(text).toContain('Aceptamos la devolución');
    expect(text).toContain('en su pedido verá adónde enviar el artículo');
  });

  it('is the same one beside it, in the language of the seller', () => {
    const { text } = letterOf({ ...broken, 'Claim opened on': '2026-11-20' }, 'en');
    const buyers = letterOf({ ...broken, 'Claim opened on': '2026-11-20' });
    expect(text.split('\n\n')).toHaveLength(buyers.text.split('\n\n').length);
  });

  it('is as long as ever where no limit is known', () => {
    const { text } = letterOf(
      { ...broken, Marketplace: 'Lazada', 'Claim opened on': '2026-11-20' },
      'es',
    );
    expect(text.length).toBeGreaterThan(350);
  });

  it('keeps a letter whole that fits', () => {
    const { text } = letterOf({
      ...row,
      Delivered: '',
      'Tracking status': '',
      'Ship date': '',
      'Order status': 'Unshipped',
      'Buyer message': 'Quiero cancelar mi pedido.',
      'Buyer contacted on': '2026-11-20',
    });
    expect(text).toMatch(/^Hola/);
    expect(text.length).toBeLessThanOrEqual(350);
  });

  it('loses its greeting last, and knows where its facts stand', () => {
    const facts = [
      { name: 'buyer', at: 6, length: 3 },
      { name: 'order', at: 17, length: 2 },
    ] as const;
    const letter = {
      text: 'Hello Ann,\n\nYour A1 left.\n\nWrite to us.\n\nBye',
      facts,
      missing: [],
    };
    const cut = (most: number) => shortened(letter, [letter], most);
    expect(cut(100).text).toBe(letter.text);
    expect(cut(40).text).toBe('Hello Ann,\n\nYour A1 left.\n\nWrite to us.');
    expect(cut(30).text).toBe('Your A1 left.\n\nWrite to us.');
    expect(cut(30).facts).toEqual([{ name: 'order', at: 5, length: 2 }]);
    // No half letters.
    expect(cut(20).text).toBe('Hello Ann,\n\nYour A1 left.\n\nWrite to us.');
  });
});

describe('the check of a letter', () => {
  const facts = {
    market: 'mercadolibre',
    language: 'es',
    to: 'buyer',
    action: 'answer',
    orderId: 'A-1',
    proactive: false,
  } as const;

  it('says by how much it is too long, and whose rule that is', () => {
    const [found, ...others] = checkLetter('a'.repeat(362), facts);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ category: 'L19', severity: 'refused', market: 'mercadolibre' });
    expect(found && sayFinding(found, 'en')).toBe(
      'Refused by Mercado Libre: no more characters than a message may have: at most 350, and this one has 12 more (L19).',
    );
    expect(found && sayFinding(found, 'zh')).toContain('最多 350 个字符，超出 12 个');
  });

  it('says nothing of one that fits, nor where no limit is known', () => {
    expect(checkLetter('a'.repeat(350), facts)).toEqual([]);
    expect(checkLetter('a'.repeat(3000), { ...facts, market: 'ebay' })).toEqual([]);
  });
});

it('letters to others are not cut', () => {
  const { letters } = replyOf({
    ...row,
    'Shipping method': 'DHL Express',
    'Tracking number': '1234567890',
    Issue: 'not received',
    'Claim type': 'claim',
    'Claim status': 'open',
    'Claim opened on': '2026-11-20',
  });
  expect(letters.find(({ to }) => to === 'marketplace')?.text.length).toBeGreaterThan(350);
});
