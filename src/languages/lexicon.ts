// What a language must bring so that its messages are read: its words for the concepts of the rules.
//
// HOW TO WRITE A LANGUAGE
// One file `xx/lexicon.ts`. Write down how buyers say each concept below, nothing about how they are
// combined: the rules (`words/rules.ts`) are the same for all languages.
// - A concept is one string of phrases between `|`. Case and accents do not matter (é = e, ß = ss), so
//   beware of words that only an accent tells apart (schön = schon).
// - Inside a phrase: `a/b/c` one of these words; `arriv*` a word that begins so, `*paket` one that ends
//   so, `*zoll*` one that holds it; `deliver(y/ies)` endings, `orders?` a letter that may be missing;
//   `@parcel` the single words of the concept `parcel` (where words stand between blanks); `~3 ` up to three words between; `_` any one word;
//   `^ist das` only where a clause begins, `not there$` only where one ends. At most two gaps a phrase; none begins with one. What `/`
//   joins are single words: `say/says so/it`, never `any more/longer` for "any more" or "longer".
// - Words of `filler` (articles, "very", "my") may stand between the words of a phrase without being
//   named: `lost in mail` finds "lost in the mail". No phrase reaches over a comma.
// - The longest phrase owns its words: `falta de respeito` under `skip` hides `falta` under `missing`.
//   So write the bare word first, then hide what only sounds like it under `skip`. Of `rechnung*` and
//   `rechnungsadress*` the one that spells out more of a word owns it.
// - Never write a "not" into a trouble: `not` is a concept and a rule of its own. Say that the thing
//   *works* (`work`), and "does not work" is found. Only where the whole phrase means something else
//   ("no longer need" → `regret`, "not only" → `skip`) it stands in the phrase.
// - A phrase must not swallow a word the rules need: with `not ~2 more` under `after` the not is gone.
// - The same word may stand under two concepts where it means both.
// - Words that say everything and nothing (is, have, do, one) belong into longer phrases only.
// - Chinese and Japanese (`spaced: false`): no blanks; every character is a unit; `~` is up to six
//   characters of the same clause; `(没/未)收到` choices; `*`, `_`, `^` are not needed.
// - A concept a language needs no word for is ''. A missing one does not compile.
// - Then try: `npm run measure -- FILE.csv --list` (text,label,also,language) prints what is misread.
// Order of work: `not`, `want`, `ask`, the things, `arrive`, `work`, then the troubles, then the rest.

/** Phrases of a language by what they mean. */
export type Words = {
  // Things a verb may be about
  /** order, purchase, transaction. */
  readonly order: string;
  /** parcel, package, delivery, shipment. */
  readonly parcel: string;
  /** item, product, thing, goods, and the common kinds of goods. */
  readonly goods: string;
  /** it, this, them, anything: stands for goods. */
  readonly it: string;
  /** What belongs to a thing: charger, cable, screw, lid, accessory, piece. */
  readonly part: string;
  /** packaging, box, carton. */
  readonly pack: string;
  /** money, amount, payment. */
  readonly money: string;
  /** refund as noun and verb, reimbursement, money back. */
  readonly payback: string;
  /** Paid back already: "was refunded", "returned my money". */
  readonly repaid: string;
  /** fee, penalty, shipping cost, price of something asked for. */
  readonly fee: string;
  /** invoice, receipt, voucher, coupon. */
  readonly paper: string;
  /** account, newsletter, subscription, password, e-mail address, billing address. */
  readonly account: string;
  /** The parcel's address and its parts: street, postcode, house number. */
  readonly address: string;
  /** answer, reply, e-mail, confirmation. */
  readonly reply: string;
  /** customer service, agent, driver, courier, shop: people. */
  readonly service: string;
  /** website, link, button, app of the shop, checkout, login. */
  readonly site: string;
  /** review, feedback, rating. */
  readonly review: string;
  /** instructions, manual. */
  readonly manual: string;

  // What happens to an order
  /** arrive, come, receive, get, be delivered. */
  readonly arrive: string;
  /** ship, send, dispatch. */
  readonly send: string;
  /** have it, have my: only where it is denied. */
  readonly have: string;
  /** Shown as delivered: "marked as delivered", "says delivered". */
  readonly marked: string;
  /** letterbox, porch, at the door, neighbour: where a parcel should lie. */
  readonly spot: string;
  /** "still nothing", "got nothing": nothing came. */
  readonly nothing: string;
  /** lost, disappeared, gone. */
  readonly lost: string;
  readonly stolen: string;
  /** where is, where are. */
  readonly where: string;
  /** when will, how long until, how soon. */
  readonly when: string;
  /** track, tracking, status of, whereabouts. */
  readonly track: string;
  /** news, update, information on. */
  readonly news: string;
  readonly wait: string;
  /** late, delayed, overdue. */
  readonly late: string;
  /** stuck, does not move. */
  readonly stuck: string;
  /** in transit, on its way, left the warehouse. */
  readonly transit: string;
  /** The sender, to whom a parcel went back. */
  readonly sender: string;
  /** customs, duty, import tax. */
  readonly customs: string;

  // What is wrong with a thing
  /** Damage one sees: cracked, dented, torn, scratched, leaked out. */
  readonly broken: string;
  /** What leaves a thing usable: scratch, stain, small dent; "still works", "can be used". */
  readonly usable: string;
  /** broken, kaputt: damage or defect. */
  readonly broke: string;
  /** Verbs of doing what it should: work, turn on, charge, close, hold. */
  readonly work: string;
  /** Defects named without a not: faulty, dead, stopped working, leaks, peels, falls apart. */
  readonly fail: string;
  /** problem, issue, trouble. */
  readonly problem: string;
  /** caught fire, smoke came out, sparks, exploded, a hot or swollen battery: heat where none should be. */
  readonly burn: string;
  /** fire, smoke, burns, melted: also said of candles, colours, praise. */
  readonly glow: string;
  /** injured, rash, allergic, electric shock, swallowed, taken to hospital. */
  readonly hurt: string;
  readonly wrong: string;
  /** different item, something else. */
  readonly other: string;
  /** somebody else's parcel, mixed up. */
  readonly mixed: string;
  /** bought, ordered, paid for, chose: what the buyer did. */
  readonly bought: string;
  /** instead of, rather than. */
  readonly instead: string;
  /** differs, different from, unlike. */
  readonly differ: string;
  /** description, picture, listing; as described; match. */
  readonly shown: string;
  /** smaller than, worse than. */
  readonly than: string;
  /** colour. */
  readonly colour: string;
  /** red, blue … */
  readonly hue: string;
  /** size, model, version, and size letters. */
  readonly size: string;
  /** poor quality, cheap, smells, too small, used, expired. */
  readonly poor: string;
  /** too small, too tight, runs large: it does not fit whoever bought it. */
  readonly misfit: string;
  /** expected, hoped, imagined. */
  readonly expect: string;
  /** leather, silk, gold … */
  readonly material: string;
  readonly fit: string;
  /** genuine, authentic, the original. */
  readonly genuine: string;
  readonly fake: string;
  /** missing, forgot to send, short of. */
  readonly missing: string;
  /** included, in the box, came with. */
  readonly include: string;
  readonly only: string;
  /** half, part of, incomplete. */
  readonly half: string;
  /** the rest, the second one, one of the. */
  readonly rest: string;
  /** empty, nothing inside. */
  readonly empty: string;

  // Money
  /** charged, debited, price. */
  readonly charge: string;
  /** charged twice, wrong price, too much charged. */
  readonly overcharge: string;
  /** recognise, authorise, know of. */
  readonly recognise: string;
  /** unauthorised, hacked, "wasn't me". */
  readonly unauthorised: string;

  // What the buyer asks for
  /** cancel, call off, stop the order. */
  readonly cancel: string;
  /** "do not send", "no need to send": what the seller shall not do, with its not. */
  readonly forbid: string;
  /** "no more parcels", "do not send it again": refuses a second parcel by itself. */
  readonly enough: string;
  /** "I decline", "I refuse", "I do without": what the buyer will not have, with its not. */
  readonly decline: string;
  /** no longer needed, changed my mind, bought by mistake. */
  readonly regret: string;
  /** Cancelled or refused by the seller; out of stock. */
  readonly refused: string;
  /** promised, agreed, said they would. */
  readonly promised: string;
  /** return, send back. */
  readonly return: string;
  /** returned, sent it back: done. */
  readonly returned: string;
  /** replacement, exchange, send a new one. */
  readonly replace: string;
  /** another parcel, a new one, send again: only where it is refused. */
  readonly again: string;
  /** change, correct, update, enter, set up. */
  readonly change: string;
  /** old, new, different: said of an address. */
  readonly another: string;
  /** moved house; to my office, to another place. */
  readonly elsewhere: string;
  /** discount, partial refund, part of the price back. */
  readonly discount: string;
  /** answer me, let me know, contact me, speak to somebody. */
  readonly answer: string;
  /** use, assemble, install, pair, clean, set the time. */
  readonly use: string;
  /** how to, how do I. */
  readonly how: string;
  /** do not know, cannot find out, do not understand. */
  readonly unsure: string;
  /** buy, place an order: wants to. */
  readonly buy: string;
  /** policy, conditions, options, usually: asked in general, not about this order. */
  readonly general: string;
  /** want, need, please, would like, demand. */
  readonly want: string;
  /** can you, is it possible, do you: a question without its mark. */
  readonly ask: string;

  // Warnings
  /** bad review, one star, negative feedback. */
  readonly badReview: string;
  /** or else, unless, otherwise, if you do not. */
  readonly unless: string;
  /** lawyer, court, police, consumer authority. */
  readonly legal: string;
  /** chargeback, bank, PayPal dispute, open a case. */
  readonly chargeback: string;
  /** WhatsApp, write to my e-mail, pay outside. */
  readonly outside: string;

  // How it is said
  /** not, never, nothing, no, nobody. */
  readonly not: string;
  /** cannot, unable to: denies working, but is a wish with cancel, change, track. */
  readonly cannot: string;
  /** without, free of. */
  readonly without: string;
  /** if, in case. */
  readonly if: string;
  /** and, or, which, I: a verb seldom reaches across. */
  readonly link: string;
  /** or: "a discount or my money back" asks for either. */
  readonly or: string;
  /** but, although, because: begins a new clause. */
  readonly cut: string;
  /** after two days, on first use, suddenly: it was used before. */
  readonly after: string;
  /** days, weeks, hours. */
  readonly days: string;
  /** good, great, satisfied, works perfectly, no complaints. */
  readonly praise: string;
  readonly thanks: string;
  /** disappointed, terrible, never again, unhappy. */
  readonly bad: string;
  /** resolved, sorted out. */
  readonly solved: string;
  /** was afraid, expected the worst. */
  readonly fear: string;
  /** Phrases that mean none of the above though they sound like it. */
  readonly skip: string;
};
export type Concept = keyof Words;

export interface Lexicon {
  /** Words stand between blanks; false for Chinese and Japanese. */
  readonly spaced: boolean;
  /** Another spelling of the same made one: ae = ä, traditional = simplified characters. */
  readonly fold?: 'umlauts' | 'traditional';
  /** Mend two typing errors in long words, and forgotten blanks: where words have few endings. */
  readonly generous: boolean;
  /**
   * How far a `not` reaches to the word it denies, as cost a word: where it stands before it, where it
   * stands behind it; 0 for never. English [1, 3], German [1, 1], Japanese [0, 1].
   */
  readonly denies: readonly [before: number, behind: number];
  /** Two different nots near each other are one ("não … nenhum", "ne … pas"). */
  readonly concord: boolean;
  /** Everyday words by which the language is recognised. */
  readonly common: string;
  /** Words that decide, to which typing errors are mended. */
  readonly mend: string;
  /** Ordinary words close to those, never taken for a typing error. */
  readonly keep: string;
  /** Words that may stand anywhere inside a phrase. */
  readonly filler: string;
  /** one|two|three … in order; `/` between forms. */
  readonly numbers: string;
  readonly words: Words;
}
