// Italian messages in the manner of real ones, written before the words they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const freshItalian = `
not_received | Buongiorno, ordinato il 3 maggio e ancora niente nella cassetta. Chiedo il rimborso.
not_received | il pacco non s'è mai visto ridatemi i soldi
not_received | È un mese che aspetto e non è arrivato nulla, rivoglio il mio denaro
not_received | Merce mai pervenuta, siete pregati di rimborsarmi al più presto
not_received | a questo punto le scarpe sono andate perse, voglio indietro quello che ho pagato
not_received | nn mi e mai arrivato lordine del 12
not_received,stolen,where_is_order | Dicono consegnato al portiere ma il portiere non ha niente per me, che faccio?
not_received | Il corriere dice che è stato smarrito in magazzino...
stolen,not_received | Secondo il tracking lasciato davanti alla porta alle 14, quando sono rientrata non c'era più
stolen | mi hanno rubato il pacco dall'androne
where_is_order | ciao, sapete quando mi arriva il frullatore? venerdì parto
where_is_order | È fermo da lunedì sul sito del corriere, è normale?
where_is_order | mi avevate detto 48 ore e siamo al sesto giorno, a che punto siete
where_is_order,not_received | Già una settimana di ritardo, comincio a preoccuparmi
where_is_order | potete mandarmi il link per seguire il pacco?
where_is_order | le tende sono già partite?
where_is_order | Nessuna notizia da quando ho ordinato, fatemi sapere qualcosa
damaged | Aprendo il pacco ho trovato vetri ovunque, l'insalatiera è da buttare
damaged | Bella lampada ma il paralume è strappato di lato. Cosa si fa?
damaged | lo shampoo è uscito tutto nello scatolone, appiccica ovunque
damaged | la gamba del tavolo ha una crepa, mandatemene un'altra
damaged,defective | il manico della tazza era già staccato quando ho aperto
defective | In carica tutta la notte e non dà segni di vita
defective | la cuffia sinistra gracchia e si stacca di continuo
defective | Dopo tre lavaggi la stampa viene via
defective | Il bollitore gocciola da sotto appena lo riempio
defective | ha funzionato due giorni e poi più niente
defective | la cerniera si inceppa, impossibile chiudere la borsa
defective | Il caricabatterie ha preso fuoco!! Potevo bruciare casa
defective,not_as_described,other | Questa crema mi ha fatto venire uno sfogo sul viso, sono finita al pronto soccorso
wrong_item | volevo la cover per iPhone e questa è per Samsung
wrong_item | Ordinato 180, ricevuto 90. Mi prendete in giro?
wrong_item | questo non è il mio pacco, dentro c'è una camicetta da donna
wrong_item | due scarpe sinistre nella scatola...
wrong_item,not_as_described | Avevo preso il blu, mi avete spedito il verde, voglio cambiarlo
missing_item | Il letto c'è ma il sacchetto con le viti no
missing_item | Ho pagato quattro cuscini, nel cartone ce ne sono tre
missing_item | mi serve il telecomando che doveva esserci con la tv
missing_item | Busta aperta di lato, dentro non c'era nulla
missing_item,where_is_order | È arrivato uno solo dei due pacchi, l'altro dov'è?
not_as_described | Nella foto è lana spessa, dal vivo è poliestere sottilissimo
not_as_described | Molto più piccolo di quanto pensassi, sembra un giocattolo
not_as_described | venduto come nuovo ma si vede che è già stato usato
not_as_described | materiale scadente e puzza di plastica
not_as_described | Scaduto da due mesi
counterfeit | Il gioielliere mi ha confermato che non è oro, il vostro orologio è una patacca
counterfeit | Queste scarpe sono finte, vi denuncio
change_address | Mannaggia ho lasciato l'indirizzo vecchio, mandatelo in via delle Rose 4 per favore
change_address | fino a fine mese sto da mia madre, me lo portate lì?
change_address | manca l'interno, è il B3
cancel | Ho trovato lo stesso in negozio quindi non mi serve più
cancel | è stata mia figlia a premere compra, non speditelo per favore
return_request | il maglione è carino ma non mi sta, come faccio a renderlo
return_request | Si può avere la taglia in più al posto di questa?
refund_owed | Gli stivali sono tornati da voi il 2 giugno e sul conto non ho visto un centesimo
refund_owed | vi ho rimandato la giacca un mese fa, i miei soldi dove sono
refund_owed,where_is_order | Avete annullato l'ordine, quando mi rimborsate?
unauthorised | Avete prelevato 49 euro dalla mia carta e io da voi non ho comprato niente, sento la banca
unauthorised | non sono stato io a fare questo ordine
customs | il postino vuole 24 euro di dazi per darmi il pacco
customs,where_is_order | bloccato in dogana da dieci giorni
overcharged | Mi avete addebitato due volte la stessa cifra
overcharged | c'era scritto 19,90 e mi avete preso 29,90
damaged,defective,other | È graffiato. O mi ridate la metà o metto una stella
how_to_use | Il filtro in che verso va messo?
how_to_use | non riesco a cambiare la lingua dell'orologio
other | fate confezioni regalo?
other | Il signore al telefono mi ha riattaccato in faccia, mai vista una cosa così
other | mi servirebbe la fattura intestata alla mia ditta
other | Scrivetemi su whatsapp al 333 1234567
other | È il terzo messaggio che mando e nessuno mi risponde
none | Arrivato due giorni in anticipo, niente da ridire
none | nessun graffio, nessuna botta, gira come un orologio. Grazie!
none | Avevo paura che arrivasse rotto invece era imballato benissimo
none | Non perde, non puzza, misura perfetta
none | zero problemi, ricomprerò
none | Neanche un difetto, sono stupita
none | Al contrario di quanto letto non è affatto una cinesata
none | pacco senza alcun danno e venditore super
none | Non ho aspettato molto, spedizione curata
none | non mancava nulla e funziona tutto
none | Nessuna brutta sorpresa, il colore è uguale alla foto
none | mai delusa da questo negozio
none | né troppo piccolo né troppo grande, calza a pennello
none | Tutto integro e ben confezionato, consigliatissimo
not_as_described,none | Carino ma mi aspettavo di meglio per il prezzo
not_as_described | Stoffa trasparente e cuciture fatte male
other | assistenza pessima, non comprerò mai più qui
`;
