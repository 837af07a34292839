// What sellers must not write, in German.
import type { Words } from '../forbidden-words';

export const german: Words = {
  spaced: true,
  lists: {
    ignore:
      'bewertung ~(des|der|ihrer|dieser) (schaden*|falls|fotos?|anfrage|rucksendung|reklamation)|(danke|dank|bedanken) ~3fur (ihre?|die|das) ~3(bewertung|rezension|feedback)',
    review:
      '(produkt|kunden|sterne)?(bewertung|rezension)(en)?|bewert(e|en|et) (sie )?(uns|unser*|das produkt|den artikel)|(uns|unser*|produkt|artikel|positiv) ~2(zu )?bewerten',
    feedback: 'feedback|(verkaufer|handler|shop) ?(bewertung*|feedback)',
    reward:
      '(zu)?(ruck)?erstatt*|gutschein*|geschenk*|schenk*|rabatt*|bonus|gratis*|kostenlos*|geld|cashback|preisnachlass*|[$€£] \\d+|\\d+ ([$€£%]|euro|eur)',
    change:
      '(ge)?(losch|andert)*|zu loschen|andern|entfern*|(an|zuruck)(zu)?(pass|zieh|nehm)*|uberdenk*',
    good: 'positiv*|gut(e|en|es)|toll*|nett*',
    stars: '(5|funf|volle) ?sternen?|(5|funf) ?sterne ?(bewertung|rezension)',
    give: 'hinterlass*|geb(en|t)|schreib*|bitte*|wurden|freu*|helf*|hilft|wenn sie',
    again: 'erneut|noch ?mals?|erinner*|noch (keine?|nicht)|bisher|zweite',
    promo:
      '(rabatt|gutschein|aktions) ?code|newsletter|abonnier*|folgen sie (uns|unserem)|sonderangebot*|neuheiten',
    coupon: 'gutschein*|rabatt*|\\d+ %|gunstiger',
    next: 'nachst* (bestellung|einkauf|kauf)|(zu)?kunftig* (bestell|einkauf)*',
    goods:
      '(besuchen|schauen|entdecken|ansehen|sehen) ~4unser* ~(shop|laden|sortiment|kollektion)|unser* (ander|neu)e* ~(produkte?|artikel|modelle?|kollektion)',
    site: 'unser* ~(web ?seite|homepage|web ?shop|online ?shop|website)',
    contact:
      'rufen sie (uns|mich)|uns ~4anrufen|(uns|mich) ~2(telefonisch|per ((e ?)?mail|telefon|sms))|unsere (e ?mail*|mailadresse|telefonnummer|rufnummer)|(senden|schicken|nennen|schreiben) sie (uns|mir) ~3(e ?)?mail*',
    outside:
      'unter uns ~3{p}|ausserhalb (von |der |des )?({m}|plattform|marktplatzes)|(kauf|bestell|zahl|bezahl|uberweis)* ~5direkt (bei|uber|an|in) (uns|unser*)|direkt (bei|uber) (uns|unser*) ~3((zu )?kauf|bestell|zahl|bezahl|gunstig)*',
    pay: '(be)?zahl*|erstatt*|uberweis*|geld|betrag|schick*',
    purse: '(per|via|uber|mit|auf) ~({p}|(bank)?uberweisung)',
    paid: 'bezahlt ~2hab*|ursprunglich*|verwendet*|genutzt*',
    account:
      'ihre (iban|bankverbindung|kontodaten|kontonummer|bankdaten)|(nennen|schicken|senden) sie uns ~2paypal*',
    confirm:
      'bestatig* (?!~3(ob|dass) )~4(empfang|erhalt|wareneingang|lieferung|bestellung|ware)(?! (adresse|termin))|(empfang|erhalt|wareneingang|lieferung) ~4bestatig*',
    arrived:
      'nach erhalt|(sobald|nachdem|wenn|falls) ~7(angekommen|erhalten|zugestellt|eingetroffen|da ist|ankommt)',
    close: 'schliess*|zuruck(zu)?(zieh|nehm)*|stornier*|(zieh|nehm)en ~7zuruck',
    claim: '(?<!(in|fur|auf|jeden) )(den|ihren) fall|antrags?|reklamation|beschwerde|konflikt',
    ask: 'bitte*|konnten sie|wurden sie|wir bitten|(wenn|falls) sie ~6(schliess|zuruckzieh|zurucknehm|stornier)*|mussen sie|zuerst',
    cancel: 'stornier*',
    order: 'bestellung|auftrag|kauf',
    wish: '(wenn|falls) sie ~6(nicht|lieber|mochten|wollen)|wie gewunscht|warum|stornieren mochten|ob wir',
    threat:
      'rechtliche schritte|anwalt|anzeige (erstatt*|gegen sie)|zeigen (wir )?sie ~3an|verklag*|bereuen|betruger*|lugner*|idiot*|scheisse?|unverschamt*',
    promise: 'garantieren|garantiert|versprechen|100 %|definitiv|auf jeden fall',
    arrive: 'ankomm*|ankommt|kommt|geliefert|zugestellt|da (sein|ist)',
    boast: '100 % zufrieden*|als geschenk ~2(deklar|angeb)*',
    press: 'mussen|sofort|umgehend|sonst|unser konto',
    not: 'nicht|keine?n?|nie|ohne|brauchen sie',
    thanks: '(danke|dank|bedanken) ~7(bestellung|einkauf|kauf|vertrauen)',
    shipped: '(wurde|ist|haben) ~6(versandt|versendet|verschickt)|unterwegs|auf (dem|den) weg',
    help: 'fragen|problem*|melden sie sich|kontaktieren sie',
    trouble: 'leid|verspat*|verzoger*|verlor*|zoll|adresse|kauferschutz',
  },
};
