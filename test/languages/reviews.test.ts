// Short reviews of things bought: what is bad about them is told from what is only named.
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/languages/words/measure';
import { readMessage } from '../../src/languages/words/read';
import { labelled } from './labelled';
import { reviews } from './messages/reviews';

describe('reviews', () => {
  it.each(Object.entries(reviews))('%s', (language, block) => {
    const { acceptable, silenced, misread } = measure(labelled(block, language), readMessage);
    const list = misread.map(({ text, label, issue }) => `${label} read as ${issue}: ${text}`);
    expect(acceptable.right / acceptable.all, list.join('\n')).toBeGreaterThanOrEqual(0.88);
    expect(silenced.right, list.join('\n')).toBe(0);
  });

  it.each([
    ['Non è il più economico, ma vale quello che costa', 'none'],
    ['I found it cheaper elsewhere, please cancel', 'cancel'],
    ['Pas le moins cher, mais très bien', 'none'],
    ["J'ai trouvé moins cher ailleurs, annulez", 'cancel'],
    ['我非常满意', 'none'],
    ['Chegou sem nenhum arranhão', 'none'],
    // One of them, and no number.
    ['My old one broke after 10 years so I bought this one, it is just as good. Thanks!', 'none'],
    ['everything ok only one corner of the frame is chipped', 'damaged'],
    ['Наушники работают только в одно ухо', 'defective'],
    // What happened is no matter of taste.
    ['it came broken', 'damaged'],
    ['There is a small scratch on the side, otherwise fine', 'damaged'],
    ['Great seller, fast, nice lamp, a broken shade', 'damaged'],
    ["J'ai attendu toute la journée et je n'ai pas mon colis", 'not_received'],
    [
      "La personne qui doit recevoir la commande n'est pas là samedi, quand arrive-t-elle ?",
      'where_is_order',
    ],
    ['Ho stampato cento copie senza alcun problema, ottimo', 'none'],
    ["Great game, I can't stop playing it", 'none'],
    // Among much praise a bare word is no complaint, what follows a "but" is, and a wish stays a wish.
    ['Great, fast and lovely box. It came in plastic foil, thin but fine. Love it', 'none'],
    ['Beautiful dress, great quality, fast delivery, but it is too small', 'not_as_described'],
    ['Bello, buona qualità, spedizione veloce, ma è arrivato graffiato', 'damaged'],
    ['Lovely bag, great quality, super nice. Please give me my money back.', 'return_request'],
    ['Great shop, I love it, always fast. Please tell me where my order is', 'where_is_order'],
    ['Schöne Tasche, tolle Qualität, super schnell. Bitte Rechnung schicken', 'other'],
  ])('%s: %s', (text, issue) => {
    expect(readMessage(text).issue).toBe(issue);
  });
});
