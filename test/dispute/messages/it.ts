// Invented Italian messages: formal, texted, with and without accents.
import type { Messages } from './messages';

export const it: Messages = {
  cancel: `
Vorrei annullare il mio ordine.
annullare per favore
Come posso cancellare l'acquisto?
non lo voglio più, annullate l'ordine
voglio anullare lordine
Richiedo l'annullamento dell'ordine 1144
Ho ordinato due volte per errore, potete annullarne uno?
ho cambiato idea, vorrei annullare
cancellare ordine
Non speditelo, non mi serve più
se non è ancora partito annullatelo
l'ho trovato a meno altrove, annullo
È possibile annullare l'acquisto fatto ieri?
voglio disdire l'ordine
Ho sbagliato taglia, posso cancellare l'ordine?
Desidero recedere dall'acquisto
mio figlio l'ha comprato senza permesso, bisogna annullare
per cortesia cancelli il mio ordine
richiesta di annullamento
non posso pagare l'ordine, vorrei cancellarlo
Vorrei revocare l'acquisto
Sono ancora in tempo per annullare?
come annullo l'ordine
Non voglio più il prodotto, annullate
non riesco ad annullare il mio ordne
cancellate tutto
`,
  change_address: `
Vorrei cambiare l'indirizzo di spedizione.
ho sbagliato indirizzo, potete correggerlo
Potete spedirlo a un altro indirizzo?
ci siamo trasferiti, spedite al nuovo indirizzo
cambio indirizzo
modificare indirizzo di consegna
Il CAP è sbagliato, è 20121
ho dimenticato il numero civico
il mio indirizzo è cambiato
Mandatelo al mio ufficio invece che a casa
c'è un errore nell'indirizzo di spedizione
come aggiorno il mio indirizzo di spedizione
devo cambiare l'indirrizzo dell'ordine
Vorrei aggiungere un altro indirizzo di consegna
Cambio di indirizzo per l'ordine 7788
potete deviare il pacco a un punto di ritiro
l'indirizzo non è corretto
Per favore spedire a questo indirizzo: Via Roma 5, Torino
ho lasciato il vecchio indirizzo per errore
inserire un nuovo indirizzo di consegna
Il nome della via è scritto male, lo correggete?
Non sarò a casa, consegnatelo a mia madre a un altro indirizzo
correggere indirizo
ho messo la casa vecchia, cambiate l'indirizzo per piacere
Posso ancora correggere l'indirizzo?
ho scritto male la via
`,
  where_is_order: `
Dov'è il mio ordine?
dove il mio pacco
Quando arriva il mio ordine?
numero di tracking per favore
Vorrei tracciare il mio ordine
avete spedito il mio pacco?
Qual è lo stato del mio ordine?
quanto manca all'arrivo
Quando riceverò il mio acquisto?
tracciamento ordine
a che punto è la mia spedizione
Il mio pacco è fermo in dogana, quando arriva?
novità sul mio ordine?
Qual è la data di consegna prevista del mio ordine?
il mio ordine è partito
il tracking non si muove da 5 giorni
sto ancora aspettando il pacco, dove si trova?
quando arrivaa
L'ordine è stato spedito?
non riesco a tracciare il pacco
stato dell'ordine 8812
quando mi viene consegnato
Mi sa dire a che punto è il mio acquisto?
quanto tempo ci vuole ancora perché arrivi il pacco
codice di tracciamento
Quando pensate di spedire il mio ordine
che fine ha fatto il mio ordine
`,
  not_received: `
Non ho ricevuto il mio ordine.
mai arrivato
Risulta consegnato ma non ho ricevuto nulla
ancora non mi è arrivato
Il mio pacco non è mai arrivato
non ho ricevuto niente
Pacco smarrito
L'ordine non è ancora arrivato
non mi è arrivato nulla
Articolo non ricevuto
Il postino dice di averlo lasciato ma non c'è nulla
Grazie per la risposta, ma il pacco non è arrivato
nn ho ricevuto il pacco
`,
  damaged: `
Il bicchiere è arrivato rotto
pacco danneggiato
Lo schermo è crepato
scatola schiacciata e prodotto ammaccato
ha un graffio ma funziona ancora
La bottiglia si è rovesciata nella scatola
lo specchio è in mille pezzi
Articolo danneggiato durante il trasporto
tessuto strappato
C'è una macchia sulla manica
la cornice è piegata
`,
  defective: `
Non funziona
non si accende
L'apparecchio è difettoso
si è guastato dopo due giorni
non si carica
Ha smesso di funzionare
non si sente da un lato
La batteria non tiene
il telecomando non risponde
grazie, ma non parte
non va
bluetooth non si collega
`,
  wrong_item: `
Mi avete mandato l'articolo sbagliato
non è quello che ho ordinato
taglia sbagliata
Ho ricevuto un altro prodotto
mi è arrivato un articolo diverso da quello ordinato
Mi avete mandato la M invece della L
modello errato
ho ricevuto l'ordine di un'altra persona
Il prodotto ricevuto non è quello che ho acquistato
avete sbagliato articolo
`,
  missing_item: `
Manca un pezzo
sono arrivati solo 2 su 3
il caricatore non era nella scatola
Ordine incompleto
mancano le viti
La scatola era vuota
manca un articolo
Ne ho ordinati due e ne è arrivato uno solo
accessori mancanti
avete dimenticato il coperchio
`,
  not_as_described: `
Non corrisponde alla descrizione
colore sbagliato
Non assomiglia per niente alla foto
pessima qualità
Molto più piccolo di quanto indicato
non è pelle come descritto
il colore è diverso dalla foto
troppo piccolo
non conforme
L'articolo è usato ma l'ho comprato nuovo
qualità scadente, molto deluso
`,
  counterfeit: `
È un falso
è contraffatto
Non è originale
prodotto taroccato
copia scadente della marca
non è autentico
Vendete imitazioni
è una replica
il profumo è un tarocco
`,
  return_request: `
Voglio restituire l'articolo
come faccio il reso
Vorrei un rimborso
richiesta di reso
ridatemi i soldi
posso cambiarlo con una taglia più grande?
voglio indietro i miei soldi
Per favore mandatemi un'etichetta di reso
non mi piace, vorrei renderlo
rimborso per favore
`,
  how_to_use: `
Come si usa?
mancano le istruzioni
Come lo collego al telefono
mi può mandare il manuale
come si monta
Non capisco come funziona
istruzioni solo in cinese
Come si regola l'ora?
come installo l'app
come si ricarica
`,
  other: `
Voglio eliminare il mio account
disiscrivermi dalla newsletter
Dov'è il mio rimborso?
Quanto costa annullare?
c'è una penale per l'annullamento
Ho bisogno della fattura
dove trovo la fattura del mio ordine
cambiare l'indirizzo di fatturazione
cambiare il mio indirizzo email
ho dimenticato la password
Quali opzioni di spedizione avete?
spedite in Svizzera?
quanto ci mettono di solito le spedizioni in Francia
Quali metodi di pagamento accettate?
pagamento rifiutato
Mi avete addebitato due volte
annullare l'abbonamento
aggiungere un articolo al mio ordine
togliere un prodotto dal mio ordine
vorrei fare un ordine
C'è in rosso?
è impermeabile?
avete un codice sconto
Voglio fare un reclamo
parlare con un operatore
quando mi rimborsate, il reso è già arrivato da voi
annullare il reso, lo tengo
stato del mio rimborso
false promesse, non rispondete mai
è uno scherzo?
qual è il vostro numero di telefono
cancellare il mio account
quanto costa la spedizione
lasciare una recensione
cambiare account
come mi registro
posso pagare a rate
`,
  none: `
Grazie, ricevuto
arrivato prima del previsto, perfetto
Spedizione veloce, grazie mille
arrivato entro i termini, molto contenta
nessun problema con la consegna
Niente di rotto, imballato bene
tutto perfetto
Molto soddisfatto, come da descrizione
funziona benissimo
non è arrivato in ritardo, ottimo
Pacco arrivato oggi, grazie
ok grazie
originale, non è un falso, lo consiglio
puntualissimi
ottima qualità
bravo venditore
`,
};
