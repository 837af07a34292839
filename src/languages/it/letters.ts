// Letters to the buyer in Italian. A date comes with its article (il 7, l’8), so none stands before
// it; after the greeting's comma a sentence goes on in lower case.

import { letterWith, unless, when } from '../compose';
import type { BuyerLetters } from '../letter-names';

export const it = (): BuyerLetters => {
  const letter = letterWith(
    `Buongiorno${when('buyer', ' {{buyer}}')},`,
    when('signature', 'Cordiali saluti\n{{signature}}'),
  );
  const no = when('order', ' {{order}}');
  const onMarket = when('market', ' su {{market}}');
  const full = `l’intero importo${when('amount', ' ({{amount}})')}`;
  const paidBack = 'Il denaro torna sul metodo di pagamento usato per l’ordine.';
  const part = `({{share}} dell’importo pagato${when('partial', ', cioè {{partial}}')})`;

  const sorry =
    when('damaged', 'ci dispiace che l’articolo sia arrivato danneggiato.') +
    when('defective', 'ci dispiace che l’articolo non funzioni correttamente.') +
    when('wrong_item', 'ci dispiace che abbia ricevuto l’articolo sbagliato.') +
    when('missing_item', 'ci dispiace che nel pacco mancasse qualcosa.') +
    when('not_as_described', 'ci dispiace che l’articolo non sia come se lo aspettava.') +
    when('counterfeit', 'comprendiamo i suoi dubbi sull’articolo.') +
    when('request', 'abbiamo ricevuto la sua richiesta.');
  const openReturn = `Apra per favore il reso dal suo ordine${onMarket}. Lo accetteremo subito e lì vedrà dove spedire l’articolo.`;
  const returnTo =
    when(
      'in_tool',
      when(
        'claim',
        'Il reso è accettato su {{market}}: nel suo ordine troverà dove spedire l’articolo.',
      ) + unless('claim', openReturn),
    ) + unless('in_tool', 'L’indirizzo per il reso è:\n\n{{address}}');
  const wayBack =
    unless('request', 'Le spese del reso sono a nostro carico.') +
    when(
      'request',
      'Chi paga la spedizione di ritorno è indicato nelle condizioni di reso del suo ordine.',
    );
  const proof =
    'Appena il pacco è partito, ci mandi per favore il numero di tracciamento o una foto dell’etichetta di spedizione.';
  const photos = when('ask_photos', 'Ci aiuterebbe anche qualche foto che mostri il problema.');
  const choose = 'Ci dica semplicemente che cosa preferisce.';
  const offer =
    when(
      'offer_refund',
      `Se preferisce evitare il reso, tenga pure l’articolo e le rimborsiamo ${full}. ${choose}`,
    ) +
    when(
      'offer_partial',
      `Se preferisce tenere l’articolo, le riconosciamo un rimborso parziale ${part}. ${choose}`,
    ) +
    when(
      'offer_reship',
      `Se preferisce evitare il reso, tenga pure l’articolo e le spediamo gratuitamente ${when('missing_item', 'ciò che manca')}${unless('missing_item', 'un articolo nuovo')}. ${choose}`,
    );
  const agreeLater = 'la rimborseremo appena lo avremo ricevuto.';
  const by = `${when('market', '{{market}}')}${unless('market', 'la piattaforma')}`;
  const elsewhere =
    when('claim', 'Ha già ricevuto la sua richiesta e le risponderà direttamente.') +
    unless('claim', 'Contatti per favore il servizio clienti dal suo ordine: la aiuterà.');
  const shows =
    when(
      'scan',
      `Secondo il tracciamento l’ordine è stato consegnato${when('delivered', ' {{delivered}}')}.`,
    ) +
    unless(
      'scan',
      when('shipped', 'L’ordine è partito {{shipped}}. ') +
        when(
          'last_update',
          'L’ultimo aggiornamento del tracciamento è stato registrato {{last_update}}.',
        ),
    );
  const what = `${when('missing_item', 'ciò che manca')}${unless('missing_item', 'un articolo nuovo')}`;
  const sorryOrLost =
    unless('request', sorry) +
    when('request', `ci dispiace che il suo ordine${no} non le sia arrivato.`);
  const turnsUp = 'Se il primo pacco dovesse comunque arrivare, ce lo faccia sapere.';
  const onceSeen = `Quando vedrà il rimborso, potrebbe per cortesia ritirare il reclamo${onMarket}? Se qualcosa fosse ancora in sospeso, ce lo dica e ce ne occuperemo.`;

  return {
    platform_handles: letter(
      `ci dispiace per il problema con la consegna del suo ordine${no}. Di questa consegna si occupa direttamente ${when('market', '{{market}}')}${unless('market', 'la piattaforma')}: il servizio clienti ne vede ogni passaggio.`,
      when('claim', 'Ha già ricevuto la sua richiesta e le risponderà direttamente.') +
        unless(
          'claim',
          'Lo contatti per favore dal suo ordine: troverà una soluzione insieme a lei.',
        ),
    ),
    ask_withdraw_refunded: letter(
      `abbiamo rimborsato il suo ordine${no}${when('amount', ' ({{amount}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_part: letter(
      `le abbiamo rimborsato una parte dell’importo del suo ordine${no}${when('given_back', ' ({{given_back}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_reshipped: letter(
      `il secondo pacco del suo ordine${no} è stato consegnato. Speriamo che ora sia tutto a posto.`,
      `Se è così, potrebbe per cortesia ritirare il reclamo${onMarket}? Se qualcosa fosse ancora in sospeso, ce lo dica e ce ne occuperemo.`,
    ),
    prove_authentic: letter(
      'comprendiamo i suoi dubbi e vorremmo chiarirli. In allegato trova l’autorizzazione che abbiamo dal marchio: dimostra che l’articolo è originale.',
      `${when('claim', `Se questo risponde alla sua domanda, potrebbe per cortesia annullare il reclamo${onMarket}? `)}Se le restano dubbi, ci scriva che cosa ha notato e troveremo insieme una soluzione.`,
    ),
    refund_and_delist: letter(
      'comprendiamo i suoi dubbi e ci dispiace per il disagio che questo articolo le ha causato.',
      `Le rimborsiamo ${full}. ${paidBack}${unless('came_back', ' Non è necessario restituire l’articolo.')}`,
    ),
    agree_return: letter(
      `${sorry} Accettiamo il reso dell’articolo e ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    send_return_address: letter(
      `${sorry} Può senz’altro restituire l’articolo: ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    refund_delivery: letter(
      `ci dispiace che il suo ordine${no} non le sia arrivato.${when('came_back', ' Non è stato possibile consegnare il pacco, che è tornato indietro.')}`,
      `Le rimborsiamo ${full}. ${paidBack} Non deve fare altro.`,
      unless('came_back', 'Se il pacco dovesse comunque arrivare, ce lo faccia sapere.'),
    ),
    refund_product: letter(
      `${sorry} Le rimborsiamo ${full}. ${paidBack}`,
      unless(
        'came_back',
        unless('digital', 'Può tenere l’articolo: non è necessario restituirlo.'),
      ),
    ),
    refund_returned: letter(
      `il suo reso${when('order', ' (ordine {{order}})')} ci è arrivato, grazie.`,
      `Le rimborsiamo ${full}. ${paidBack}`,
    ),
    partial_refund: letter(
      sorry,
      `Se può usare l’articolo così com’è, le proponiamo di tenerlo e di ricevere un rimborso parziale ${part}. Se per lei va bene, basta rispondere a questo messaggio. ${paidBack}`,
      'Se preferisce restituirlo, è sempre possibile: ce lo dica e organizziamo il reso.',
    ),
    refund_on_return: letter(
      `${sorry} Le chiediamo di restituirci l’articolo: ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
    ),
    reship_delivery: letter(
      `ci dispiace che il suo ordine${no} non le sia arrivato. Le spediamo gratuitamente un secondo pacco e le scriveremo qui appena sarà partito.`,
      when(
        'came_back',
        'Non è stato possibile consegnare il primo, che è tornato indietro. Controlli per favore che l’indirizzo del suo ordine sia completo e ci dica se manca qualcosa.',
      ) + unless('came_back', turnsUp),
    ),
    reship_product: letter(
      `${sorry} Le spediamo gratuitamente ${when('missing_item', 'ciò che manca')}${unless('missing_item', 'un articolo nuovo')} e le scriveremo qui appena il pacco sarà partito.`,
      unless('came_back', unless('missing_item', 'Non è necessario restituire il primo.')),
    ),
    confirm_address: letter(
      `il suo ordine${no} non è ancora partito, quindi l’indirizzo si può ancora cambiare.`,
      when(
        'in_tool',
        'Lo cambi per favore nel suo ordine su {{market}}. Se non è più possibile, ce lo dica: annulleremo l’ordine e potrà rifarlo con il nuovo indirizzo.',
      ) +
        unless(
          'in_tool',
          'Ci scriva per favore ancora una volta il nuovo indirizzo completo: nome, via, CAP, città e Paese. Spediremo appena lo avrà confermato.',
        ),
    ),
    reship_new_address: letter(
      `il suo ordine${no} è già partito e non può più essere deviato. Le spediremo quindi gratuitamente un secondo pacco al nuovo indirizzo.`,
      `Controlli ancora una volta che il nuovo indirizzo sia completo e lo confermi qui; poi spediremo. ${turnsUp}`,
    ),
    decline_address_change: letter(
      `avremmo cambiato volentieri l’indirizzo, ma il suo ordine${no} è già in viaggio${when('shipped', ' (spedito {{shipped}})')} e non possiamo più deviarlo.${when('tracking', ' Il numero di tracciamento è {{tracking}}.')}`,
      'Forse qualcuno può riceverlo al vecchio indirizzo, oppure il corriere locale può tenerlo in giacenza per lei. Se non potrà essere consegnato e tornerà da noi, ci scriva e troveremo una soluzione.',
    ),
    cancel_order: letter(
      `come ci ha chiesto, annulliamo il suo ordine${no}. Non è ancora partito: riavrà ${full} sul metodo di pagamento usato.`,
      'Non deve fare altro.',
    ),
    cancel_reorder: letter(
      `possiamo spedire un ordine solo all’indirizzo con cui è stato fatto. Annulliamo quindi il suo ordine${no}. Non è ancora partito: riavrà ${full} sul metodo di pagamento usato.`,
      'Lo rifaccia per favore con il nuovo indirizzo.',
    ),
    ask_keep_or_refuse: letter(
      `naturalmente può cambiare idea sul suo ordine${no}. È però già in viaggio e non possiamo richiamarlo.`,
      'Possiamo chiederle perché desidera annullarlo? Forse le farebbe ancora piacere riceverlo. Altrimenti rifiuti semplicemente il pacco alla consegna. La rimborseremo appena il tracciamento mostrerà il rifiuto o il pacco sarà tornato da noi.',
    ),
    return_to_warehouse: letter(
      `può senz’altro restituire il suo ordine${no}. ${when('market', 'È stato spedito da {{market}}, quindi torna al magazzino di {{market}}.')}${unless('market', 'È stato spedito dalla piattaforma, quindi torna al suo magazzino.')}`,
      'Avvii lì il reso dal suo ordine. Troverà come rispedire l’articolo, e anche il rimborso avviene da lì.',
    ),
    negotiate_refund: letter(
      `certamente può ancora restituire l’articolo${when('order', ' (ordine {{order}})')}: ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
      `Forse c’è un modo più semplice: se alla fine tiene l’articolo, le rimborsiamo volentieri una parte del prezzo. ${when('offer_partial', `Le proponiamo un rimborso parziale ${part}. Andrebbe bene per lei?`)}${unless('offer_partial', 'Quale importo le sembrerebbe giusto?')}`,
    ),
    explain_use: letter(
      'la aiutiamo volentieri. Trova le istruzioni in allegato a questo messaggio.',
      'Se un passaggio non è chiaro, ci dica quale o ci mandi un breve video, e proseguiremo insieme da lì.',
    ),
    share_tracking: letter(
      `il suo ordine${no} è in viaggio${when('shipped', '; è partito {{shipped}}')}. ${unless('untracked', `Il numero di tracciamento è {{tracking}}${when('carrier', ' ({{carrier}})')}.`)}${when('untracked', 'Viaggia con un servizio senza tracciamento.')}`,
      when(
        'promised',
        'Dovrebbe arrivarle entro {{promised}}. Se per allora non lo avrà ricevuto, ci scriva e troveremo una soluzione.',
      ) +
        unless(
          'promised',
          'Lo teniamo d’occhio. Se l’attesa diventa troppo lunga, ci scriva e troveremo una soluzione.',
        ),
    ),
    not_shipped_yet: letter(
      `il suo ordine${no} non è ancora partito${when('ship_by', '; partirà entro {{ship_by}}')}. Le scriveremo qui appena sarà in viaggio.`,
      when('promised', 'Dovrebbe arrivarle entro {{promised}}.'),
    ),
    check_delivery: letter(
      `ci dispiace che non abbia ancora il suo ordine${no}; lo chiariremo insieme a lei. ${when('scan', `Secondo il tracciamento è stato consegnato${when('delivered', ' {{delivered}}')}.`)}${unless('scan', 'Risulta consegnato.')}`,
      'Potrebbe guardare nella cassetta delle lettere e chiedere in casa, ai vicini e all’ufficio postale?',
      `${when('tracking', 'Nel frattempo chiediamo al corriere la prova di consegna ({{tracking}}). ')}Se non si trova, ci scriva e troveremo una soluzione.`,
    ),
    ask_to_wait: letter(
      `capiamo che sta aspettando il suo ordine${no}. È in viaggio${when('promised', ' e dovrebbe arrivarle entro {{promised}}')}.${when('tracking', ' Il numero di tracciamento è {{tracking}}.')}`,
      `Possiamo chiederle ancora un po’ di pazienza? ${when('promised', 'Se per allora non lo avrà ricevuto, ')}${unless('promised', 'Se l’attesa diventa troppo lunga, ')}ci scriva e troveremo una soluzione.`,
    ),
    ask_pickup: letter(
      `${when('failed_attempt', 'il corriere ha provato a consegnare il suo ordine {{order}}, senza riuscirci.')}${unless('failed_attempt', 'il suo ordine {{order}} è arrivato vicino a lei ed è pronto per il ritiro.')}${when('tracking', ' Il numero di tracciamento è {{tracking}}.')}`,
      `${when('failed_attempt', 'Concordi per favore una nuova consegna con il corriere o lo ritiri presto')}${unless('failed_attempt', 'Lo ritiri per favore presto')}; altrimenti tornerà da noi. Se ha qualche difficoltà, ce lo dica e la aiuteremo.`,
    ),
    extend_protection: letter(
      'il suo ordine {{order}} è ancora in viaggio e la protezione acquirente scadrebbe {{protection_ends}}.',
      'La prolunghiamo, così l’acquisto resta protetto finché il pacco è in viaggio. Non deve fare nulla. Se ha domande, ci scriva qui.',
    ),
    contact_first: letter(
      `le scriviamo per il suo ordine {{order}}. ${when('came_back', 'Non è stato possibile consegnare il pacco, che è tornato indietro.')}${when('late', 'Sarebbe dovuto arrivare entro {{promised}} e non è ancora stato consegnato.')}${when('slow', `Sta impiegando più del solito${when('last_update', '; l’ultimo aggiornamento del tracciamento è stato registrato {{last_update}}')}.`)} Ce ne scusiamo.`,
      `${when('came_back', 'Vorremmo trovare una soluzione. Ci dica che cosa preferirebbe.')}${unless('came_back', 'Se nel frattempo è arrivato, tutto a posto. Altrimenti ci dica che cosa preferisce: aspettare ancora un po’, o che troviamo subito un’altra soluzione.')}`,
    ),
    platform_product: letter(
      `${sorry} Il suo ordine${no} è stato spedito da ${by}, che se ne occupa direttamente.`,
      elsewhere,
    ),
    platform_change: letter(
      `il suo ordine${no} viene spedito direttamente da ${by}: da qui non possiamo né modificarlo né fermarlo.`,
      'Nel suo ordine vede che cosa è ancora possibile; il servizio clienti la aiuterà.',
    ),
    platform_counterfeit: letter(
      `prendiamo sul serio i suoi dubbi. Il suo ordine${no} è stato spedito da ${by}, che se ne occupa direttamente.`,
      elsewhere,
    ),
    refund_awaited: letter(
      `grazie per il suo messaggio sul rimborso dell’ordine${no}.${when('agreed', ' Le abbiamo dato l’indirizzo per il reso {{agreed}}.')} La rimborseremo appena il reso sarà arrivato da noi.`,
      proof,
    ),
    overcharged: letter(
      `grazie per il suo messaggio sull’addebito per l’ordine${no}. ${when('amount', 'L’importo dell’ordine è {{amount}}. ')}Confrontiamo l’ordine con l’addebito e le rimborseremo quanto è stato addebitato in più.`,
      'Ci indichi per favore gli importi e le date che mostra la sua banca.',
    ),
    answer: letter(
      `grazie per il suo messaggio${when('order', ' sull’ordine {{order}}')}. Lo stiamo verificando e le scriveremo qui.`,
      'Se c’è altro che dovremmo sapere, ce lo scriva.',
    ),
    stop_and_refund: letter(
      'ci dispiace molto. La preghiamo di non usare più l’articolo e di tenerlo fuori dalla portata di tutti. Se qualcuno si è fatto male, si rivolga per favore a un medico.',
      `Le rimborsiamo ${full}. ${paidBack} Per favore, non rispedisca l’articolo.`,
      'Ci racconti che cosa è successo. Qualche foto dell’articolo e della sua etichetta ci aiuterebbe, ma solo se può farla senza pericolo.',
    ),
    use_cover: letter(
      `ci dispiace per il problema con la consegna del suo ordine${no}. ${shows}`,
      `${unless('cover_unknown', `Questa consegna è coperta${onMarket}. `)}${when('claim', 'La sua richiesta è già arrivata lì e riceverà una risposta diretta.')}${unless('claim', 'Segnali per favore il problema dal suo ordine: lì riceverà una risposta diretta.')}`,
    ),
    pay_refund: letter(
      `${when('return_back', `il suo reso${when('order', ' (ordine {{order}})')} ci è arrivato, grazie.`)}${unless('return_back', `le scriviamo per il rimborso del suo ordine${no}.${when('came_back', ' Non è stato possibile consegnare il pacco, che è tornato indietro.')}`)}`,
      `Le rimborsiamo ${unless('customs', full)}${when('customs', 'quanto ha pagato, meno le spese previste dalle condizioni del suo ordine')}. ${paidBack} Quando lo vedrà dipende dalla sua banca: di solito bastano alcuni giorni lavorativi.`,
    ),
    withdraw_at_bank: letter(
      `la sua banca ci comunica che il pagamento del suo ordine${no}${when('amount', ' ({{amount}})')} è stato messo in dubbio. ${when('refunded', 'Lo avevamo già rimborsato.')}${unless('refunded', shows)}`,
      when(
        'fraud',
        'Forse ha ordinato qualcuno della sua famiglia, o il nostro nome sull’estratto conto non le era noto. Se riconosce l’ordine, dica per favore alla sua banca che il pagamento è corretto.',
      ) +
        unless(
          'fraud',
          'Se così la questione è chiarita, lo faccia sapere per favore alla sua banca.',
        ),
      'Se c’è un problema con l’ordine, ci scriva qui.',
    ),
    refund_or_reship: letter(
      `${sorryOrLost} Come ci ha chiesto, le rimborsiamo ${full}. ${paidBack}`,
      `Se preferisce avere l’articolo, le mandiamo invece gratuitamente ${what}. Ci dica che cosa preferisce.`,
    ),
    exchange: letter(
      'ci dispiace che la taglia non vada bene. Cambiamo volentieri l’articolo: ci dica quale taglia le serve e ci rimandi il primo senza usarlo.',
      returnTo,
      `${wayBack} Appena lo avremo ricevuto, le manderemo l’altra taglia.`,
    ),
    open_return: letter(
      `${sorry} Può senz’altro restituire l’articolo: ${agreeLater}`,
      openReturn,
      `${wayBack} ${photos}`,
      offer,
    ),
    customs_terms: letter(
      `dazi e imposte d’importazione del suo ordine${no} sono fissati dalla dogana del suo Paese. Se il prezzo li comprende è indicato nelle condizioni del suo ordine.`,
      'Se li comprende e le sono stati chiesti comunque, ci mandi una foto della ricevuta e glieli rimborsiamo. Se non li comprende, il pacco viene consegnato una volta pagati.',
    ),
    resend_digital: letter(
      `ci dispiace che non abbia potuto usare il suo ordine${no}. È un articolo digitale, quindi non viene spedito nessun pacco. Lo riceve di nuovo con questo messaggio.`,
      'Se ancora non funziona, ci dica che cosa vede e troveremo una soluzione.',
    ),
  };
};
