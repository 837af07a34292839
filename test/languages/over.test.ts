// Thanks for money that came ask for nothing; the same words before it came ask for it.
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/languages/words/read';
import { linesOf } from './labelled';
import { lacking, open, over, prosAndCons, sentBack } from './messages/over';

const signed = (block: string): (readonly [right: string[], text: string])[] =>
  linesOf(block).map((line) => {
    const [right = '', text = ''] = line.split(' | ');
    return [right.split(','), text];
  });

describe('what is told as over', () => {
  it.each(linesOf(over))('asks for nothing: %s', (text) => {
    const { issue, sure, wants } = readMessage(text);
    expect([issue, sure, ...wants]).toEqual(['none', true]);
  });

  it.each([
    // Danger stays danger, whatever was paid.
    ['The charger caught fire, they refunded me at once, great seller', ['safety']],
    ['Great seller, they refunded me, but the lamp gave me an electric shock', ['safety']],
  ])('but a danger is still told: %s', (text, warnings) => {
    expect(readMessage(text).warnings).toEqual(warnings);
  });

  it.each([
    ['Thanks for the refund of the cup, now please refund the plate too', ['refund']],
    ['Great shop, you refunded me, but now I want a new one', ['replacement']],
    ['The replacement arrived and it is broken too, please refund me', ['refund']],
  ])('but what is wanted besides is wanted: %s', (text, wants) => {
    const reading = readMessage(text);
    expect(reading.wants).toEqual(expect.arrayContaining(wants));
    expect(reading.issue).not.toBe('none');
  });

  it.each([
    ['They refunded me quickly, great, but the second parcel never arrived', 'not_received'],
    ['The lamp came broken. Thanks for refunding me', 'damaged'],
    ['Bad seller. The parcel got lost and they refunded me.', 'not_received'],
    ['Danke für die Erstattung. Die zweite Tasse ist leider auch zerbrochen', 'damaged'],
    ['退款收到了谢谢，但是第二个杯子也碎了', 'damaged'],
  ])('but what is wrong besides is wrong: %s', (text, issue) => {
    expect(readMessage(text).issue).toBe(issue);
  });
});

describe('what only sounds as if it were over', () => {
  it.each(signed(open))('%s: %s', (right, text) => {
    const { issue, wants } = readMessage(text);
    expect(right).toContain(issue);
    expect(issue === 'refund_owed' || wants.includes('refund')).toBe(true);
  });
});

describe('where it went, and what is not there', () => {
  it.each(linesOf(sentBack))('went back: %s', (text) => {
    const { issue, sure } = readMessage(text);
    expect([issue, sure]).toEqual(['not_received', true]);
  });

  it.each(linesOf(lacking))('is missing: %s', (text) => {
    expect(readMessage(text).issue).toBe('missing_item');
  });

  it.each(signed(prosAndCons))('pros and cons, %s: %s', (right, text) => {
    expect(right).toContain(readMessage(text).issue);
  });
});
