// Further Italian messages of every issue, and praise in which troubles are named.
// A line: issue (further ones that are right too, after commas) | the message.
export const secondItalian = `
not_received,where_is_order | Mia nipote compie 6 anni sabato e il regalo non è ancora arrivato, sono davvero dispiaciuta
not_received | 3 settimane di attesa per non ricevere niente, desidero il rimborso completo
not_received,stolen,where_is_order | Mi è arrivata una mail che dice consegnato ma io a casa non ho nulla
not_received | Deluso, prodotto mai consegnato e venditore sparito
not_received,where_is_order | sono ancora in attesa dell'aspirapolvere ordinato a marzo!!!
not_received | nessuna consegna nessun pagamento, ridatemi i soldi ladri
not_received,refund_owed | Ordine pagato, mai spedito, mai rimborsato. State alla larga
where_is_order | Buonasera, ancora non è stato spedito? ci mettete una vita
where_is_order | Sul sito c'è scritto "in lavorazione" da 8 giorni, c'è qualche problema?
where_is_order | È possibile avere una stima di quando arriva il tavolo?
where_is_order | ciao a che punto siamo col pacco
where_is_order | Bartolini mi ha rinviato la consegna a giovedì, potete verificare?
where_is_order | Il 10 parto per le vacanze, ce la fa ad arrivare prima?
where_is_order,not_received | ordine del 4 novembre, oggi è il 20 e ancora nulla
where_is_order | avevate promesso la consegna in 24 ore e sto ancora aspettando
damaged | Lo specchio è arrivato a pezzi, imballo inesistente
damaged | angolo del mobile ammaccato e vernice scrostata
damaged | La scatola del profumo era fradicia e la boccetta mezza vuota
damaged | libro con la copertina piegata e le pagine rovinate
damaged | Due piatti su sei sono rotti. Vi chiedo di rimandarmeli
defective | La macchina del caffè fa saltare la corrente in tutta casa
defective | Il bluetooth si scollega ogni cinque minuti, insopportabile
defective | lo schermo rimane nero anche dopo una notte di ricarica
defective | dopo una settimana l'auricolare destro non si sente più
defective,damaged | La zip si è rotta il primo giorno
defective | le pile scaldano tantissimo e la lampada lampeggia
defective | il drone non decolla
defective,not_as_described | la batteria dura dieci minuti scarsi
defective,damaged | cucitura saltata la prima volta che l'ho messo
wrong_item | Ordinato il 42 mi mandano il 39...
wrong_item | non è il codice giusto, è una cartuccia per un'altra stampante
wrong_item | Al posto del romanzo ho ricevuto un libro di cucina
wrong_item | Avete fatto confusione, ho il pacco della signora Bianchi
missing_item | Due viti in meno, impossibile finire di montarlo
missing_item | il caricatore non c'era
missing_item | delle 5 paia ordinate ne sono arrivate 4
missing_item | Scatola vuota!!! È un furto
missing_item,other | Mi avevate promesso un campioncino gratis, nel pacco non l'ho trovato
not_as_described | Il colore non c'entra niente con quello del sito
not_as_described | tessuto trasparente, taglio strano, da evitare
not_as_described | dice 100% cotone ma l'etichetta riporta poliestere
not_as_described | Veste piccolo, eppure ho preso la mia solita taglia
not_as_described | qualità mediocre, si vede che è roba da quattro soldi
counterfeit | secondo me il profumo è un'imitazione, non dura e il flacone è diverso
counterfeit,not_as_described | Non è un vero Dyson, il numero di serie non esiste
change_address | Salve, ho fatto un errore nel nome della via, è Garibaldi e non Garibaldo
change_address | consegnate in ufficio per favore, in settimana a casa non c'è nessuno
cancel | Alla fine non lo voglio più, annullate tutto per favore
cancel | visti i tempi preferisco annullare
return_request | Vorrei rimandarvelo, troppo grande per mio figlio
return_request,not_as_described | Non mi piace per niente, voglio essere rimborsato
refund_owed | Ancora nessun rimborso nonostante il reso fatto 3 settimane fa
refund_owed | mi avevate promesso un bonifico entro 5 giorni, non ho visto niente
unauthorised | Non riconosco questo addebito di 59€
overcharged | perché ho pagato 12 € in più del prezzo indicato?
customs,other | Chi paga le spese doganali?
how_to_use | Come si toglie il filtro per lavarlo?
how_to_use | Non trovo le istruzioni in italiano
other | È inammissibile essere trattati così da un operatore
other | salve quando torna disponibile la taglia S?
other | Vi prego di richiamarmi al più presto
not_received | Ultimo avviso prima di rivolgermi al mio avvocato, il divano non l'ho mai ricevuto
not_received,where_is_order,other | ho aperto una contestazione paypal visto che non rispondete
not_received | Buongiorno, mio nipote aspetta il puzzle da tre settimane e non è arrivato niente
not_received | Non avendolo mai ricevuto chiedo di procedere al rimborso totale
not_received | stufo di aspettare, rimborsatemi il pacco è perso
not_received,where_is_order | Poste Italiane non ha traccia del mio pacco
where_is_order | Buonasera, potete dirmi a che punto è la spedizione dell'ordine n. 88121
where_is_order | il codice di tracciamento non funziona
where_is_order | Sempre in transito dal 12, mi sembra strano
where_is_order | Non ho ricevuto nessuna mail di spedizione, quando parte il pacco?
where_is_order | Arriverà prima di Natale?
where_is_order,not_received | Nessun segnale del mio ordine e i tempi sono scaduti
where_is_order | novità per l'ordine 4432? rispondetemi grazie
damaged | il quadrante dell'orologio è graffiato
damaged | Pacco sfondato, contenuto zuppo
damaged | manca un pezzo della statua, deve essere caduta durante il trasporto
damaged | Ricevuto in briciole, voglio un rimborso
defective | impossibile collegarlo al wifi
defective | il motore fa un rumore strano e si sente odore di bruciato
defective | La stampante non riconosce le cartucce
defective | Ha funzionato solo due giorni
defective | la penna non scrive
defective,damaged | il cinturino si è staccato da solo
wrong_item | Errore vostro, avevo chiesto la versione da donna
wrong_item | mi avete mandato il caffè in grani invece di quello macinato
wrong_item | Colore sbagliato, mandatemi quello giusto
missing_item | Ho ricevuto solo metà dell'ordine
missing_item | mancano il manuale e le pile
missing_item | dov'è il secondo pacco? ne ho ricevuto uno
not_as_described | Niente a che vedere con le foto, delusissima
not_as_described | è minuscolo
not_as_described | Le misure non corrispondono all'annuncio
not_as_described | tessuto di pessima qualità, pizzica
counterfeit | Il logo è stampato male, chiaramente contraffatto
change_address | Ho sbagliato il CAP, è 20121
change_address | potete spedire l'ordine dai miei genitori?
cancel | Vorrei esercitare il diritto di recesso
cancel | Posso annullare, ho ordinato due volte
return_request | come faccio un reso?
return_request | vorrei cambiarlo con un 38
refund_owed | Reso consegnato da voi il 5 secondo le poste, attendo il rimborso
overcharged | ho pagato due volte
unauthorised | Mi hanno hackerato il conto, ho fatto denuncia
how_to_use | Come si ricarica la lampada?
other | Il codice sconto non funziona
other | Avete questo modello in nero?
other | Potete farmi la fattura?
other | assistenza irraggiungibile
not_received | Sono passati 20 giorni e del mio ordine nemmeno l'ombra, rivoglio i soldi
where_is_order | Salve, da una settimana il pacco risulta in giacenza, cosa devo fare?
where_is_order | mi date notizie della spedizione? doveva arrivare martedì
damaged | Arrivato con lo schermo incrinato, imballaggio ridicolo
damaged | Una delle tazze aveva il manico spezzato
defective | Dopo neanche un mese ha smesso di funzionare
defective | Il telecomando non prende
defective | perde aria dopo mezz'ora
wrong_item | Ho ricevuto un prodotto completamente diverso
wrong_item | Mi è arrivata la taglia S ma avevo ordinato la L
missing_item | Nella confezione mancavano due bulloni
missing_item | ne ho pagati tre e me ne sono arrivati due
not_as_described | Il colore è completamente diverso dalla foto
not_as_described | Tessuto sottilissimo, sembra carta velina
counterfeit | Palesemente falso, la scatola ha pure un errore di stampa
change_address | Salve ho inserito un indirizzo errato, si può modificare?
cancel | Buonasera, vorrei annullare l'ordine effettuato stamattina
return_request | vorrei fare il reso perché non mi convince
refund_owed | Il reso vi è arrivato il 3, quando riavrò i miei soldi?
overcharged | Mi avete scalato 40 euro invece di 30
unauthorised | Ho trovato un addebito vostro che non ho mai autorizzato
customs | il corriere mi chiede di pagare la dogana
how_to_use | non capisco come si accoppia con il telefono
other | Vorrei sapere se il prodotto è in garanzia
other | pessimo servizio, mi rivolgerò al mio legale
where_is_order | buongiorno ho ordinato giovedì scorso e non ho ricevuto nessuna conferma di spedizione
where_is_order | potete darmi notizie dell'ordine 45120 per favore grazie
where_is_order | Buongiorno, sapete quando verrà consegnato il mio profumo?
where_is_order | il mio ordine è sempre "in preparazione", è normale?
where_is_order,not_received | ordine fatto il 2 giugno, oggi è il 15 e del pacco nessuna traccia
where_is_order | ho un codice di spedizione ma le poste non lo riconoscono
where_is_order | quando parte il mio ordine?
where_is_order | mi avevate detto mercoledì, è venerdì, allora?
not_received,where_is_order | Il punto di ritiro dice di non avere nulla e io non ho il pacco
not_received,stolen | risulta consegnato ma non ho avuto assolutamente niente
not_received | ancora non consegnato, voglio annullare ed essere rimborsata
not_received | Pacco tornato al mittente senza avvisarmi, non l'ho mai avuto
damaged | la boccetta è arrivata aperta e si è svuotata nella scatola
damaged | salve uno dei due prodotti è arrivato rotto che si fa
damaged | confezione tutta ammaccata, era un regalo...
defective | Lo spray non funziona
defective | l'ordine è arrivato ma l'erogatore è bloccato
defective | l'orologio si ferma ogni ora
wrong_item | avete messo l'acqua di colonia invece del profumo
wrong_item | non è la tonalità giusta
missing_item | manca un campioncino e l'omaggio promesso
missing_item | ho avuto un solo articolo su due
missing_item | ricevuto l'ordine ma senza il bagnoschiuma
not_as_described | l'odore non è per niente lo stesso di sempre
not_as_described | il flacone è molto più piccolo che in foto
counterfeit | dubito che sia autentico, non è il vero profumo
change_address | ho sbagliato numero civico, sono ancora in tempo per modificarlo?
change_address | Potete consegnare a un altro indirizzo? sto traslocando
cancel | buongiorno si può annullare un ordine fatto 10 minuti fa
cancel | alla fine non voglio più il secondo articolo, vi prego di annullarlo
return_request | il profumo non mi piace posso rimandarlo indietro
return_request | Come procedo per un reso?
refund_owed | dovevate rimborsarmi l'articolo esaurito e non ho ancora visto nulla
refund_owed | il rimborso non risulta ancora sul mio conto
overcharged | mi avete addebitato 80 euro ma l'ordine era di 62
other | il mio codice promozionale non viene accettato
other | non riesco a pagare sul sito
other | avete un negozio a Milano?
other | quali sono i vostri orari
other | posso aggiungere un articolo al mio ordine
`;

/** Nobody complains here. */
export const italianPraise = `
Conforme alle aspettative, consiglio a occhi chiusi
Ottimo rapporto qualità prezzo, mia figlia lo adora
Consegna rapidissima, grazie!
Niente da dire, esattamente quello che cercavo
Non ho avuto nessun problema, tracciamento impeccabile
Tessuto morbido, per nulla trasparente, cuciture resistenti
Bella sorpresa, non fa rumore e non scalda
mai un ritardo con loro, sempre al top
Imballo senza una piega, prodotto nuovo
va che è una meraviglia
Il pacco non era aperto né danneggiato, c'era tutto
All'inizio ero scettico ma devo dire nulla da rimproverare
Tutto a posto, ho ritirato il pacco stamattina
ok perfetto grazie per la risposta veloce
Comprato per mio marito, ne è entusiasta
Lo uso tutti i giorni per andare al lavoro, silenzioso e comodo
Non è di plastica come temevo, pesa il giusto
Funziona alla perfezione anche se usato
Facile da montare, istruzioni chiare
Dopo un mese di utilizzo nessun segno di usura
Cinque stelle meritate, spedito subito
prodotto come in foto, arrivato nei tempi, niente da aggiungere
Articolo ricevuto in fretta e ben protetto
Niente di rotto nonostante la fragilità, bravi
molto contenta dell'acquisto, nessun rimpianto
Prodotto conforme, spedizione rapida, nessuna brutta sorpresa
Nessun odore sgradevole, materiale morbido
Lo uso tutti i giorni, dopo un anno mai un guasto
Per niente deluso!
grazie perfetto buona serata
Mia moglie ne è felicissima
non si scolla, non arrugginisce, lo ricomprerei
Fedele alla foto
nulla da aggiungere, tutto ok
Ottimo prodotto, l'ho usato per montare un armadio e non mi ha mai lasciato a piedi
Arrivato il giorno dopo, la batteria dura tantissimo
Lo avevo già comprato in passato e l'ho ripreso, il top
Prezzo giusto e qualità alta, non si può chiedere di più
Facile da pulire, non lascia residui
Ho cambiato il vecchio con questo e la differenza si sente
Acquistato per sostituire quello vecchio che si era rotto dopo dieci anni. Montaggio semplice, funziona egregiamente.
Prodotto arrivato con un giorno di anticipo, imballato con cura. La qualità è superiore alle mie aspettative, lo ricomprerei subito.
Lo sto usando da circa due mesi e devo dire che non ho riscontrato alcun problema. Batteria eccezionale.
Ero indecisa sulla taglia ma ho preso la M e veste benissimo. Il tessuto è morbido e il colore identico alla foto.
Rapporto qualità prezzo imbattibile. Avevo letto recensioni negative ma per fortuna non mi sono fatta condizionare.
Spedizione velocissima come sempre con Amazon. Il prodotto corrisponde alla descrizione.
Regalo per mia suocera, lo ha apprezzato tantissimo! Consigliato.
Dopo vari tentativi con altre marche finalmente ne ho trovato uno che non perde acqua.
Materiale solido, niente plastica scadente. Le istruzioni sono in italiano.
Nulla da eccepire, pacco integro e contenuto perfetto.
Bello, pratico e soprattutto non ingombrante.
La cover calza alla perfezione, i tasti si premono senza difficoltà e non scivola dalle mani.
Piccolo ma potente! Scalda una stanza di 20 mq in poco tempo.
Il servizio clienti è stato gentilissimo e mi ha risolto il problema in un attimo.
Comprato a scatola chiusa e devo dire che sono rimasto piacevolmente sorpreso.
Ottime cuffie, suono pulito e bassi profondi, le uso in palestra e non cadono mai.
Perfetto per quello che mi serviva, prezzo onesto
Consegna puntuale, corriere cortese, prodotto conforme
Mi aspettavo di peggio visto il prezzo, invece è davvero ben fatto
Non pensavo fosse così comodo, ci dormo benissimo
I miei figli ci giocano da mesi e non si è ancora rotto
Si pulisce facilmente e non lascia aloni
Cavo robusto, ricarica veloce, lunghezza giusta. Che altro chiedere?
Libro arrivato in perfette condizioni, nessuna piega o strappo
Colore bellissimo, non stinge in lavatrice
Arrivato senza un graffio, grazie
Neanche il minimo problema finora
Non manca niente, niente di rotto, cinque stelle
Finalmente una borraccia che non perde
I colori non sbiadiscono, li adoro
Non cigola, non traballa, ottima sedia
Non sembra affatto di scarsa qualità, davvero carino
La cerniera non si blocca mai, bella giacca
Nessun ritardo e nessuna seccatura, grazie
Non ho alcuna lamentela
Non si surriscalda mai e resta silenzioso, fantastico
Non in ritardo, anzi un giorno prima!
Nessun pixel morto, schermo eccellente
non troppo piccolo e non troppo grande, perfetto
La batteria non si scarica in fretta, sono entusiasta
Nessuna dogana da pagare, perfetto
non graffia il pavimento, top
Dopo due anni non si è ancora rotto, roba solida
per nulla delusa, anzi
Il coperchio non si apre da solo, molto bene
Avevo paura fosse un falso invece è originale, contenta
Non ho dovuto rimandarlo indietro, mi piace molto
non puzza di plastica, i bambini lo adorano
nessuna disconnessione, ottime cuffie
nessuna truffa, venditore onesto, grazie
non arrugginisce, non si deforma, ottima qualità
Non è uscito niente durante il trasporto, grazie
Stavolta nessun errore di taglia, veste bene
Il manico non scotta, bella padella
nemmeno un filo tirato, vestito meraviglioso
ok grazie aspetterò
perfetto grazie dell'informazione
va bene, buona giornata
D'accordo, grazie della risposta
Pacco ricevuto, grazie per i campioncini
sempre soddisfatta, spedizione curata
Profumo autentico, consegna in 48 ore, niente da dire
Uso questo prodotto da anni e non delude mai
Comodissimo da portare in viaggio, non occupa spazio
Fa il suo dovere, per quello che costa va benissimo
Ho avuto un piccolo problema con la consegna ma il venditore lo ha risolto subito, gentilissimo
Molto capiente, cerniere robuste, nessun odore di plastica
`;
