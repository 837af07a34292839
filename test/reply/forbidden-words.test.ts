// A finding as the seller reads it: the words, the rule, and whose it is.
import { expect, it } from 'vitest';
import { checkLetter, sayFinding } from '../../src/reply/forbidden';

const [finding] = checkLetter(
  'Please write to me at shop@mail.example about order 22-33333-44444.',
  {
    market: 'ebay',
    site: null,
    language: 'en',
    to: 'buyer',
    action: null,
    orderId: '22-33333-44444',
    proactive: false,
  },
);

it.each(['en', 'zh'] as const)('names the words and the marketplace (%s)', (language) => {
  if (finding === undefined) throw new Error('an e-mail address must be found');
  expect(finding).toMatchObject({ category: 'L07', severity: 'refused' });
  const sentence = sayFinding(finding, language);
  expect(sentence).toContain('shop@mail.example');
  expect(sentence).toContain('eBay');
  expect(sentence).not.toMatch(/[{}]|undefined/);
});
