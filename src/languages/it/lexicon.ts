// How Italian-speaking buyers say it: so far only what tells the language.
import type { Lexicon } from '../lexicon';
import { wordless } from '../wordless';

export const italian: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 3],
  concord: true,
  common:
    'il lo la i gli le un uno una di del della dei e che mi mio mia miei non in per con si sono ho ha hai è da al alla nel ma anche più grazie ciao buongiorno dove quando come quanto vorrei voglio posso potete può avete devo ne ci dov cosa tutto ordine pacco l d c nn favore mai senza molto molta questo questa quello buon giorno sera signore lei noi era fa fino altro altra alcuna nessun nessuna risposta sempre dopo prima ora stato essere né dal dalla nella sul sulla chi perché promesse',
  mend: 'ordine ordini ordinare ordinato annullare annullate annullato annulli annullo annullarlo annullamento cancellare cancellate cancellato indirizzo consegna consegnato consegnare consegnatelo spedizione spedire spedito spedite cambiare cambio modificare correggere aggiornare pacco pacchi articolo prodotto tracciare tracciamento tracking stato ricevuto ricevere arrivato arriva arrivare arrivati rotto rotta danneggiato funziona accende manca mancano sbagliato sbagliata errato restituire reso rimborso rimborsare istruzioni manuale falso contraffatto originale descrizione qualità colore fattura fatturazione account abbonamento newsletter acquisto quando dove',
  keep: 'arrivo arrivi arrivano arrivata arrivate ordinata ordinate ordinati ordino consegne consegnata consegnano spedita spediti spedizioni cambi cambia cambiate articoli prodotti prodotta indirizzi stata stati state rotte rotti ricevuta ricevute ricevuti pacca palco acquisti acquista colori dolore calore mancato manda mandano fatture frattura falsa falsi rimborsi sbagliate sbagliati errata annullata annullati funzione originali manuali ordina istruzione',
  filler: '',
  numbers: '',
  words: wordless,
};
