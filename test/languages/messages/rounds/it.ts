// Italian messages in four rounds, each written before the words were widened for the one before.
// A line: issue (further right ones after commas) | the message.
export const italian = `
not_received | Salve, a distanza di tre settimane del mio pacco neanche l'ombra
not_received,stolen | risulta consegnato ieri alle 14 ma a casa c'ero io e nn è passato nessuno
not_received | Mai ricevuto nulla, soldi buttati.
not_received,refund_owed | Ho pagato e la merce non è mai giunta a destinazione, esigo il rimborso immediato!!
not_received | il regalo per mia figlia nn mi è mai arrivato, compleanno rovinato
not_received,where_is_order | Son passati 40 gg e ancora aspetto. Vergognoso
not_received | Il corriere dice di averlo lasciato al vicino, ma il vicino non ha niente
stolen,not_received | Il pacco è stato lasciato fuori dal portone e qualcuno se l'è preso
where_is_order | Buongiorno, volevo sapere a che punto è la mia spedizione
where_is_order | Quando arriva sto pacco? lo aspettavo per lunedì
where_is_order | ciao ma l'avete spedito il mio ordine o no?
where_is_order | Il tracking è fermo a Milano da 6 giorni, mi date notizie?
where_is_order | Potreste inviarmi il codice per seguire la spedizione grazie
where_is_order | La consegna era prevista per il 3 e siamo al 9...
where_is_order,not_received | Ordine fatto 10 giorni fa, nessuna novità. Spedizione lentissima
damaged | Scatola tutta ammaccata e dentro il bicchiere a pezzi
damaged | La lampada è arrivata scheggiata su un lato
damaged | Lo specchio purtroppo è giunto in frantumi, imballaggio ridicolo
damaged | Il flacone si era aperto durante il viaggio, metà del prodotto era nella busta
damaged | Libro con gli angoli piegati e la copertina strappata, non è accettabile per un regalo
damaged,defective | mi e arrivato rotto
defective | Dopo due utilizzi ha smesso di scaldare
defective | non si accende proprio, ho provato anche a cambiare le pile
defective | La batteria dura mezz'ora e poi si spegne da solo
defective | Cuffia destra muta, la sinistra gracchia
defective | La cerniera si è staccata la seconda volta che l'ho usato
defective | Il termos non tiene il caldo, dopo un'ora il caffè è gelato
defective,not_as_described | Il tessuto si è scolorito al primo lavaggio e ha macchiato tutto il resto
defective | Si inceppa di continuo, l'ho restituito
defective | pompa che perde acqua da sotto, soldi buttati
defective | Funzionava benissimo, poi dopo un mese il display è diventato nero
wrong_item | Avevo preso il modello nero e mi avete spedito quello bianco
wrong_item | Mi è arrivata una cover per iphone 12 ma io ho il 13 e avevo ordinato quella per il 13
wrong_item | nel pacco c'era una roba che non c'entra niente con quello che ho comprato
wrong_item | Ho chiesto la 42 e sono arrivate delle scarpe numero 40
missing_item | Mancano le viti per montarlo
missing_item | Ho aperto la confezione e dentro non c'era nulla
missing_item | erano 6 bicchieri, ne ho trovati 5
missing_item | Il caricatore non era incluso nonostante fosse scritto nell'annuncio
missing_item | Manca il telecomando, come faccio?
not_as_described | Dalle foto sembrava molto più grande, delusione
not_as_described | Dice cotone 100% ma è acrilico
not_as_described | Materiale scadente, plastica leggerissima, non vale i soldi che costa
not_as_described | Il colore non c'entra nulla con quello in foto
not_as_described,counterfeit | spacciato per nuovo ma ha evidenti segni di usura
counterfeit | Il profumo è un tarocco, dopo 10 minuti non si sente più
counterfeit | Non è originale, il logo è stampato male
return_request | Vorrei fare il reso, la taglia è piccola
return_request | Come posso restituirlo? Non mi sta bene
return_request | Mi va larga, posso cambiarla con una S?
cancel | Scusate ho sbagliato, annullate l'ordine per favore
cancel | non mi serve più, si può bloccare la spedizione?
change_address | Ho messo il civico sbagliato, è il 15 e non il 51
change_address | Potete consegnare in ufficio invece che a casa? Via Roma 8
refund_owed,return_request | Ho rispedito l'articolo due settimane fa e del rimborso nessuna traccia
overcharged | Mi avete addebitato due volte lo stesso ordine
unauthorised | Sulla carta c'è un addebito vostro ma io non ho comprato niente
how_to_use | Come si fa a collegarlo al wifi? Le istruzioni sono solo in cinese
none | Tutto perfetto, arrivato prima del previsto, consigliatissimo
none | Niente da ridire, ottimo rapporto qualità prezzo
defective | Bello esteticamente ma dopo neanche una settimana la maniglia mi è rimasta in mano. Peccato.
defective | L'ho comprato a marzo, a maggio già non andava più. Non compratelo.
defective | Gli auricolari si sentono bassissimi e quello destro ogni tanto sparisce.
defective | Il phon dopo 5 minuti va in blocco e bisogna aspettare mezz'ora
defective | il rubinetto gocciola, montato dall'idraulico quindi non è colpa mia
defective | Prodotto difettoso, il tasto di accensione non risponde
defective | non carica
defective | La macchinetta fa un rumore assurdo e il caffè esce freddo
defective | Le suole si sono scollate dopo tre passeggiate!
defective,not_as_described | L'orologio rimane indietro di dieci minuti al giorno
defective | il gonfiabile si sgonfia in una notte
defective | La ventola gira ma non rinfresca per niente
defective | Dopo l'aggiornamento lo schermo si blocca in continuazione
defective | Il materasso non si è mai gonfiato come dovrebbe
not_as_described | Mi aspettavo tutt'altro, la stoffa è sottilissima e si vede tutto
not_as_described | Soldi spesi male: finiture grossolane e odore di plastica insopportabile
not_as_described | Le misure riportate non corrispondono, è 10 cm più corto
not_as_described | nella descrizione c'è scritto impermeabile, alla prima pioggia mi sono inzuppata
not_as_described | Il sapore non ha niente a che vedere con il vero pistacchio
not_as_described | taglia sballata, veste due taglie in meno
not_as_described | Lo vendono come professionale ma è un giocattolo
not_as_described,defective | Scade tra una settimana! Mi avete mandato roba vecchia
not_received | È passato più di un mese e non ho visto arrivare proprio nulla, nessuno mi risponde
not_received,stolen | La app dice consegnato, ma sul mio zerbino non c'è un bel niente
not_received | L'articolo non è stato consegnato e il venditore fa orecchie da mercante
not_received | Pacco disperso, nessuno sa dove sia. Ridatemi i soldi
not_received,cancel | Se entro venerdì non mi arriva annullo e voglio i soldi indietro
not_received | non ho ricevuto né pacco né rimborso
where_is_order | Buonasera, il mio ordine risulta ancora "in elaborazione" dopo una settimana, è normale?
where_is_order | Spedizione lumaca, siamo al decimo giorno
where_is_order | Vorrei capire quando verrà evaso il mio ordine
where_is_order | Il corriere è passato quando non ero in casa, quando ripassa?
where_is_order | mi mandate il link x seguire il pacco?
where_is_order | Doveva arrivare ieri per la festa, invece niente. Dov'è?
damaged | Due piatti su sei erano crepati
damaged | Il televisore ha una riga sullo schermo, evidente botta da trasporto
damaged | Barattolo rotto e marmellata dappertutto
damaged | La confezione era aperta e il rossetto tutto sbavato e usato
wrong_item | Scusate ma io ho ordinato il caricatore tipo C e qui c'è un micro usb
wrong_item | Hanno sbagliato colore, lo volevo grigio
wrong_item | Mi ritrovo con due scarpe sinistre
wrong_item | ricevuto prodotto diverso da quello ordinato, peraltro più economico
wrong_item | Questo libro è in spagnolo, io lo avevo preso in italiano
missing_item | Confezione da 12 ma dentro ce n'erano 9
missing_item | Non ci sono i tasselli né la chiavetta a brugola
missing_item | Manca metà del materiale
missing_item | Dov'è il secondo cuscino? Nel pacco ce n'era uno solo
missing_item | scatola arrivata vuota, mi prendete in giro?
return_request | Non mi piace, lo rimando indietro. Chi paga le spese?
return_request | posso avere l'etichetta per il reso?
return_request | Vorrei la 40 al posto della 39, è possibile il cambio?
cancel | Ho cliccato per sbaglio, potete annullare?
change_address | L'indirizzo di spedizione è quello vecchio, potete aggiornarlo?
refund_owed | Mi avevate promesso il rimborso entro 5 giorni, ne sono passati 12
overcharged | Perché mi avete preso 59 euro se il prezzo era 49?
counterfeit | Etichette false, non è roba della marca
how_to_use | Non capisco come si cambia la lingua del menu
other | Il corriere è stato maleducato, ha buttato il pacco oltre il cancello
other | Mi servirebbe la fattura intestata alla ditta
none | Lo uso da un mese e non ha perso un colpo, super soddisfatto
none | Pensavo peggio, invece è robusto e non fa rumore
not_received | Buongiorno, ho effettuato l'acquisto il 12 e a oggi il pacco non mi è stato recapitato. Attendo un vostro riscontro.
not_received | ma scherziamo? due mesi e del tavolino nemmeno l'ombra
not_received,stolen | Il vostro sistema lo dà per consegnato ma io non ho firmato niente e non ho ricevuto niente
not_received | non mi è arrivato nientee
not_received | Spedizione mai pervenuta e servizio clienti inesistente
not_received,cancel | Aspetto da un mese! Voglio indietro i miei soldi
where_is_order | Salve vorrei avere notizie del mio acquisto del 3 marzo
where_is_order | il pacco è in ritardo, avete aggiornamenti?
where_is_order | Da una settimana il tracciamento dice "in transito" e non cambia
where_is_order | Avete già spedito? mi serve x domenica
where_is_order | La consegna prevista era martedì, ad oggi nulla. Mi fate sapere?
where_is_order | quanto ci mette ad arrivare in Sicilia? l'ho ordinato lunedì
damaged | Purtroppo nel trasporto si è rotto il vetro
damaged | la confezione era bagnata e i biscotti ridotti in briciole
damaged | Arrivato con un bel graffio sul display
damaged | imballo inesistente, il vaso è arrivato rotto in tre pezzi
defective | All'inizio ok, poi ha iniziato a perdere olio
defective | Dopo quindici giorni la batteria non tiene più la carica
defective | il microfono non si sente, chi chiamo non mi capisce
defective | Si è scucito al secondo utilizzo
defective | Il motore fa scintille e puzza di bruciato
defective | le luci si accendono solo a metà
defective | Scollega il bluetooth ogni due minuti, inutilizzabile
defective | La lampada sfarfalla
defective | comprato a dicembre e a gennaio era già da buttare
defective | la ruota posteriore è bloccata, il passeggino non va dritto
defective | Dopo un paio di lavaggi è pieno di pallini e buchi
defective | Cinturino rotto dopo 2 giorni
defective | Non si collega al telefono neanche a morire
not_as_described | Delusione totale: mi aspettavo una coperta calda ed è un velo
not_as_described | Foto ingannevole, il quadro è grande come una cartolina
not_as_described | Dichiarano 2000 mAh ma ne ha la metà
not_as_described | il tessuto non è lino come dichiarato
not_as_described | Odore di petrolio fortissimo
not_as_described | Prodotto di qualità infima
not_as_described | è beige, non bianco come si vede in foto
not_as_described | Era in vendita come nuovo invece ha i segni di un precedente proprietario
wrong_item | Al posto delle cuffie mi avete mandato un cavetto
wrong_item | Taglia errata, c'è scritto S ma io avevo chiesto L
wrong_item | Dentro il pacco c'era l'ordine di un certo Mario Bianchi
wrong_item | Il modello consegnato è un altro
missing_item | il set doveva avere 24 pezzi e ne conto 20
missing_item | Nella scatola mancava il cavo di alimentazione
missing_item | Delle tre magliette ordinate ne sono arrivate due
missing_item | Pacco vuoto, solo carta di giornale
return_request | Purtroppo mi sta stretto, come faccio a renderlo?
return_request | Vorrei restituire le scarpe e prendere un numero in più
return_request | è possibile fare un cambio? il colore non mi convince
cancel | Potete cancellare l'ordine di stamattina? Ho ordinato il modello sbagliato
cancel | Ci ho ripensato, non speditelo
change_address | Mi sono dimenticata la scala e l'interno: scala B int 7
change_address | spedite al mio ufficio per favore, a casa non c'è nessuno
refund_owed | Quando mi riaccreditate i soldi? Il reso è da voi dal 2
overcharged | il prezzo in carrello era 30, ne ho pagati 45
counterfeit | sono sicuro che sia un falso, la cucitura del logo è storta
customs | Devo pagare 18 euro di dogana, perché?
how_to_use | Come si azzera? non trovo il pulsante reset
other | Fate anche la misura per letto matrimoniale?
other | Servizio clienti maleducato e incompetente
none | Arrivato sano e salvo, bellissimo!
none | nessun ritardo, tutto come da foto, grazie
defective | Dopo neanche un mese il frullatore non parte più, si sente solo un ronzio. Sconsigliato.
defective | Le pile si scaricano in due giorni, c'è qualcosa che non va
defective | Arrivato puntuale ma il wifi non si aggancia mai, ho perso un pomeriggio
defective | purtroppo il tasto centrale è morto dopo poche settimane
defective | Il display si vede male e a volte si spegne del tutto
not_as_described | Sembrava ben fatto, invece appena lo tocchi capisci che è roba economica
not_as_described | colore completamente diverso da quello mostrato, peccato
not_as_described | non è adatto al mio modello come invece c'era scritto
not_as_described | Mah, per questo prezzo mi aspettavo molto di più. Sottile e leggero
not_as_described | Il profumo non dura nulla, delusa
not_received | A oggi, dopo 20 giorni, non ho ricevuto nulla. Ho scritto due mail senza risposta
not_received | Mai arrivato e nessuno mi rimborsa
not_received,stolen | Segnato come consegnato, ma in portineria non c'è
where_is_order | Buongiorno, quando è prevista la consegna del mio ordine n. 4432?
where_is_order | ordine spedito il 5 ma ancora niente, potete controllare dove si trova?
where_is_order | Consegna in ritardo di una settimana
damaged | Il pacco era sfondato e la cornice si è spaccata
damaged | arrivato con lo sportello ammaccato
wrong_item | Ho ordinato la 38 e mi è arrivata la 36
wrong_item | mi hanno consegnato un altro articolo
missing_item | manca un pezzo, non posso montarlo
missing_item | ho ricevuto solo uno dei due prodotti acquistati
missing_item | non c'era la custodia promessa
return_request | vorrei sapere come fare il reso, non mi soddisfa
cancel | vorrei annullare perché i tempi sono troppo lunghi
other | Azienda poco seria, al telefono non risponde mai nessuno
none | Ottimo acquisto, consegna veloce e prodotto come descritto
none | Funziona bene, silenzioso, nessun difetto per ora
`;
