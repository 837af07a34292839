// Danger is the thing doing harm, not a word of fire; and whoever refuses a second parcel never asks for one.
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/languages/words/read';
import { linesOf } from './labelled';
import { danger } from './messages/danger';
import { either, refusals } from './messages/refusals';

const signed = (block: string): string[][] => linesOf(block).map((line) => line.split(' | '));

describe('danger', () => {
  it.each(signed(danger))('%s | %s', (sign, text = '') => {
    expect(readMessage(text).warnings.includes('safety')).toBe(sign === '!safety');
  });
});

describe('what is refused, and what is wanted instead', () => {
  it.each(signed(refusals))('%s | %s', (signs = '', text = '') => {
    const { issue, refuses, wants } = readMessage(text);
    const found = [
      ...refuses.map((wish) => `-${wish}`),
      ...wants
        .filter((wish) => wish === 'replacement' || wish === 'discount')
        .map((wish) => `+${wish}`),
    ];
    expect(found.join(' ')).toBe(signs);
    // Who refuses a refund complains of none that is owed, and who refuses a parcel tells no new address.
    expect(['refund_owed', 'change_address', 'wrong_item']).not.toContain(issue);
  });

  it.each([
    'Please cancel the replacement',
    'Bitte stornieren Sie die Ersatzlieferung',
    "Annulez l'échange s'il vous plaît",
    'Por favor cancelen el reenvío',
    'Annullate la sostituzione per favore',
    'Cancelem o reenvio por favor',
    'Отмените замену, пожалуйста',
    '请取消补发',
    '再送をキャンセルしてください',
  ])('who calls off a replacement keeps the order: %s', (text) => {
    const { issue, wants } = readMessage(text);
    expect(issue).not.toBe('cancel');
    expect(wants).not.toContain('cancel');
  });

  it.each(linesOf(either))('either of two wishes: %s', (text) => {
    expect(readMessage(text).wants).toEqual(['refund', 'discount']);
  });

  it.each([
    '东西坏了还不给换货，太差了',
    '显示器有问题，卖家又不换货',
    'The shop does not replace items that do not work',
    'They refuse to help, no replacement, no refund',
    'They cancelled my replacement',
    'Der Händler tauscht kaputte Ware nicht um',
    'Le vendeur ne remplace pas les articles cassés',
    'El vendedor no cambia productos defectuosos',
    'Магазин не меняет бракованный товар',
  ])('but not where it is the shop that refuses: %s', (text) => {
    expect(readMessage(text).refuses).toEqual([]);
  });

  it.each([
    ['I received nothing and want my money back', 'refund'],
    ['I got nothing and want a refund', 'refund'],
    ['Não recebi nada e quero meu dinheiro de volta', 'refund'],
    ['Non ho ricevuto niente e voglio il rimborso', 'refund'],
    ['Non è arrivato nulla e voglio il rimborso', 'refund'],
    ['Ne fonctionne pas et je veux un remboursement', 'refund'],
  ])('a not before an and says nothing of the wish behind it: %s', (text, wish) => {
    const { wants, refuses } = readMessage(text);
    expect([wants, refuses]).toEqual([[wish], []]);
  });

  it.each([
    'I do not need or want a refund, just send a new one',
    'No quiero ni necesito un reembolso',
    'Je ne veux pas de remboursement',
  ])('but one not stands for both sides of an or: %s', (text) => {
    const { wants, refuses } = readMessage(text);
    expect(refuses).toEqual(['refund']);
    expect(wants).not.toContain('refund');
  });

  it('but not where the buyer cannot send something back', () => {
    const { refuses, wants } = readMessage('Zu spät gesehen. Kann nicht mehr zurück schicken.');
    expect([...wants, ...refuses]).toEqual([]);
  });
});
