// What counts as the buyer's own word that the parcel came, and what only sounds like it.
import { expect, it } from 'vitest';
import { admitsReceipt } from '../../src/reply/admission';

it.each([
  'ok I did receive it but want it for free',
  'ok I did receive it',
  'I have already received my order, thanks',
  'Ich habe das Paket doch gestern erhalten.',
  'Na gut, ich habe es bekommen, will aber mein Geld.',
  'Oui, j’ai bien reçu le colis, mais je veux un remboursement',
  'Ya lo recibí, pero quiero mi dinero',
  'Va bene, ho ricevuto il pacco',
  'Já recebi o pacote, mas quero o dinheiro',
  'Да, я получил посылку, но верните деньги',
  '商品は届きましたが、返金してください',
  '其实我已经收到了，但是想退款',
])('said outright: %s', (message) => {
  expect(admitsReceipt(message)).toBe(true);
});

it.each([
  'I never received it',
  'I did not receive the parcel',
  'Did I receive it? No.',
  'If I received it I would not write',
  'You claim I received it, which is a lie',
  'Tracking says, I received it',
  'I received your message',
  'I received my neighbour’s parcel',
  'I got it, you do not care',
  'When I receive it, I will close the case',
  'Ich habe das Paket nicht erhalten',
  'Ich habe Ihre Nachricht erhalten',
  'Je n’ai pas reçu le colis',
  'J’ai reçu un message',
  'No lo recibí',
  'Non ho ricevuto il pacco',
  'Não recebi o pacote',
  'Я не получил посылку',
  'Сосед получил посылку',
  '商品はまだ届いていません',
  '我没有收到',
  '物流显示我已经收到了',
  '我已经收到了吗？',
  '',
])('not said: %s', (message) => {
  expect(admitsReceipt(message)).toBe(false);
});
