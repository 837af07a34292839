// How Italian-speaking buyers say it; without accents to be short, elided words alone: l ordine, dov e.
import type { Lexicon } from '../lexicon';

export const italian: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 0],
  concord: false,
  common:
    'stasera il lo la i gli le un uno una di del della dei e che mi mio mia miei non in per con si sono ho ha hai da al alla nel ma anche piu grazie ciao buongiorno salve dove quando come quanto vorrei voglio posso potete puo avete devo ne ci dov cosa tutto ordine pacco l d c nn mai senza molto questo questa noi era altro nessun nessuna sempre dopo prima stato dal dalla nella sul perche ancora niente nulla gia troppo dura due ottimo va su soldi',
  mend: 'ordine annullare annullamento indirizzo consegna consegnato spedizione spedito pacco articolo prodotto tracciamento ricevuto ricevere arrivato danneggiato funziona accende sbagliato restituire rimborso istruzioni qualita fattura',
  keep: 'pacca palco manica manici ordina accenda pacato consegne funzione',
  filler:
    'stasera il lo la i gli le l un uno una di del della dell dei delle da dal dalla al alla all nel nella nell mio mia miei vostro questo questa molto tanto davvero proprio tutto tutta tutti ancora gia anche e mi m ci vi ti si s ha ho hanno avete stato stata era troppo d completamente',
  numbers: 'uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
  words: {
    // First, so that an imperative without a comma begins a clause of its own.
    cut: 'ma|pero|perche|purtroppo|invece|anche se|nonostante|visto che|in realta|ridatemi|rivoglio|rimborsatemi',
    order: 'ordin(e/i)|acquist(o/i)',
    parcel: 'pacc(o/hi)|pacchetto|spedizion*|consegn(a/e)|busta|posta',
    goods:
      'articol*|prodott*|merce|oggett*|cosa|regal(o/i)|profumo|scarp*|borsa|lampada|orologio|telefono|libro|tavolo',
    it: 'quell(o/a/i)|cio|questo|tutto|quanto',
    part: 'pezz(o/i)|accessor*|cav(o/i)|caricator*|caricabatteri*|coperchi*|vit(e/i)|batteri(a/e)|pil(a/e)|telecomando|adattatore|sacchetto|filtro|manic(o/i)',
    pack: 'imball*|confezion*|scatol*|carton*|trasport*',
    money: 'soldi|denaro|importo|pagamento|cifra|euro|bonifico|centesim*',
    payback:
      'rimbors*|miei soldi|ridatemi|soldi indietro|indietro ~2 soldi/denaro/quello|ridare i soldi',
    fee: 'penal(e/i)|cost(o/i)|commission*|spes(a/e)|tariff*|gratis|gratuit*|quanto ~2 annull*/pag*',
    paper: 'fattur(a/e)|ricevuta|scontrino|coupon|buono/codice sconto/promo*',
    account:
      'account|abbonament*|newsletter|iscri*|disiscri*|profilo|password|indirizzo email/mail/fatturazione|indirizzo e mail|fatturazione|metod* pagamento|numero telefono',
    address: 'indiriz*|cap|civico|codice postale|via|interno',
    reply: 'rispost*|mail|email|messaggi*|conferma|codice',
    service: 'assistenza|servizio client*|operator*|call center',
    site: 'il/vostro sito',
    review: 'recension*|stell(a/e)|feedback',
    manual: 'manuale|istruzion*|libretto|guida|a cosa serve|quali/che batterie/pile',
    arrive:
      'arriv*|ricev*|consegnat*|pervenut*|recapitat*|giunt*|pacco/ordine ~5 vist*|ritirat*|visto niente/nulla',
    send: 'spedi*|invia*|mand*|partit*|avete messo|part(e/ono/ire/ira)',
    have: 'avuto|avuta|ho mio/mia/pacco/ordine',
    marked:
      'risult*/dice/dicono/segn*/figura/second*/indica*/tracking/stato/conferm*/sostien* ~5 consegnat*/lasciat*/recapitat*/ritirat*|consegnato a/al/alla/ma',
    spot: 'cassetta|porta|vicin(o/i/a) casa|vicini|portier*',
    nothing:
      'ancora/e niente/nulla|niente/nulla per me|niente in cassetta|nessuna traccia|l ombra|ma c niente/nulla|ricevuto/arrivato nulla/niente|niente pacco|noi niente|casa ~2 niente/nulla',
    lost: 'smarrit*|pers(o/a/i/e)|sparit*|scompars*|non c era piu',
    stolen: 'rubat*|sottratt*|preso il pacco',
    where:
      'dov e|dove sono/sta/il/mio/mia/sara|^dove|dove ~2 finit*|dove si trova|che fine|a che punto',
    when: 'quando ~4 arriv*/ricev*/sped*/consegn*/part*/invi*/avr*/riavr*|quando mi|per/entro quando|che giorno|quanti giorni|tra/fra quanto|quanto ~4 arriv*/manca/vuole/consegn*|quanto tempo',
    track:
      'tracking|tracci*|stato ordine/spedizione/pacco/consegna/acquisto|seguire ~1 pacco/ordine/spedizione|data consegna/arrivo/spedizione|consegna/arrivo prevista/previsto|prevista consegna|numero/codice spedizione/tracciamento/tracking',
    news: 'novita|notizi*|aggiornament*|informazion*|info|succed*',
    wait: 'aspett(o/ato/ando/are)|attend*|attes*',
    late: 'ritard*|tardi|troppo tempo|tempi ~2 scadut*/lunghi|doveva* ~2 arriv*|dovrebbe|sarebbe dovut*|lent*|rinvi*|rimand* ~2 consegna',
    stuck:
      'bloccat*|ferm(o/a/i)|giacen*|non ~2 muov*/avanz*/aggiorna*/spost*|in attesa/preparazione/lavorazione|ritorno al mittente',
    transit:
      'in transito/viaggio/consegna/arrivo|deposito|magazzino|corriere|presa in carico|ordine/pacco partito',
    customs: 'dogan*|dazi*',
    broken:
      'rott*|danneggi*|crepa*|schiacci*|ammacc*|graffi*|macchia*|strapp*|rovesci*|bagnat*|fradici*|buc(o/hi)|bucat*|piegat*|stort*|a/in/mille pezzi|briciole|spaccat*|rovinat*|deform*|sporc*|gia/arrivat*/scatola/pacco/confezione apert*|svuotat*|incrinat*|uscit* tutt*|versat*|bott(a/e)|muff*|dann(o/i)|scucit*|staccat*|spezzat*|mezz* vuot*',
    usable:
      'graffi*/macchi*|piccol*/liev*/legger* ~1 ammaccatura/difetto/danno/crepa/buco/segno|ancora/comunque/ma funziona*/utilizzabile|funziona/utilizzabile ancora/comunque',
    broke: 'da buttare|morto',
    work: 'funzion*|accend*|carica*|ricaric*|part(e/ono)|avvia*|rispond(e/ono)|colleg*|connett*|va|vanno|sente|sentono|riconosc*|tiene|chiud*|apr(e/ono/ire)|scald*|gira|segni vita|scrive|aspira|attacca|decolla|utilizzabil*',
    fail: 'difett*|guast*|lampeggi*|smesso di ~1 funzion*/andare|gocciol*|perd(e/ono)|si/s ~2 stacc*/spegn*/spent*/rompe/rotto/rotta/blocca*/scoll*/scuc*/ferma/inceppa*/surriscald*/scarica/disconnett*|viene/vengono via|poi ~1 niente/nulla/basta|malfunzion*|impossibile ~2 chiud*/apr*/accend*/caric*/usar*/colleg*/mont*|schermo ~1 nero|non ~1 suono/audio/segnale|arruggin*|dura poco|apr*/accend*/spegn* ~1 sol(o/a)|funzionat*/durat* solo|dura ~3 minuti/ore|saltat*|salta/saltare ~1 corrente|rotto/rotta dopo/subito',
    problem: 'problem*|inconvenient*|avuto ~1 problem*/ritard*',
    burn: 'fuoco|bruci*|fumo|fiamm*|scintill*|incendi*|sciolt*|scoppi*',
    hurt: 'ferit*|allergi*|irritaz*|pronto soccorso|scossa|ospedale|pericolos*',
    wrong: 'sbagli*|errat*|scorrett*|error*|non ~3 giust*',
    other:
      'altr* prodott*/articol*/modell*/cosa/taglia/colore/oggett*|prodott*/articol*/modell*/oggett* divers*|due/2 ~1 sinistr*/destr*|non quell(o/a/i)/cio che ordinat*/comprat*/acquistat*/richiest*/scelt*',
    mixed:
      'altra persona|qualcun altro|altro client*|scambiat*|confus*|non mio pacco/ordine|non per me',
    bought: 'ordinat*|comprat*|acquistat*|pagat*|scelt*|preso|volevo|richiest*',
    instead: 'invece di/del/della/che|anziche|al posto',
    differ: 'divers*|niente/nulla a che|entra niente|differente|non ~3 stess*',
    shown:
      'descri*|foto*|immagin(e/i)|annuncio|corrispond*|assomigl*|somigl*|conform*|rispecchi*|dice 100',
    than: 'piu/meno piccol*/grand*/cort*/lung*/sottil*/strett*/chiar*/scur*/legger*/larg* di/del/rispetto/che|ingannevol*',
    colour: 'color(e/i)',
    hue: 'ner(o/a/i)|bianc*|ross(o/a/i/e)|blu|azzurr*|verd*|giall*|rosa|grigi*|marron*|argentat*|dorat*|beige',
    size: 'tagli(a/e)|misur(a/e)|modello|version*|sinistr*|destr*|s|m|xl|xs|xxl',
    poor: 'pessima/scarsa/cattiva/bassa/brutta qualita|qualita ~3 pessim*/scars*/bass*/orribil*/delud*/desiderare|scadent*|mediocr*|troppo piccol*/grand*/strett*/larg*/cort*/lung*/sottil*/car*/legger*/fragil*/pesant*|puzz*|odore|gia/sembra/articolo/prodotto usat*|scadut*|fragil(e/i)|trasparent*|cinesat*|fatt* male|minuscol*|veste ~1 piccol*/strett*/grand*|aspettav* ~2 meglio',
    expect: 'aspettav*|aspettative|sperav*',
    material: 'pelle|seta|cotone|legno|argento|oro|lana|metallo|acciaio|poliestere',
    fit: 'mi sta/stanno/entra/calza|va/sta bene|calza|compatibil*|adatt(o/a/i)stent*|robust*',
    genuine: 'original*|autentic*|vero/vera/veri',
    fake: 'fals*|contraff*|tarocc*|imitazion*|replic(a/he)|copi(a/e)|fake|patacc*|fint*',
    missing: 'manca*|dimenticat*|assent*|senza il/la/le/i|doveva* ~1 esserci|in meno',
    include:
      'inclus*|compres*|contien*|conteneva|dentro|in/nella/nel scatola/pacco/confezione/busta/cartone|caricatore/cavo ~1 c era|presente|fornit*|ce ne sono',
    only: 'solo|soltanto|appena|sol(a/i)|unic(o/a)',
    half: 'meta|incomplet*|una parte|parzial*|non complet*|uno/una/due/tre/1/2/3 su due/tre/quattro/2/3/4/5',
    rest: 'il resto|l altr(o/a)|gli altri|le altre|second(o/a)|uno/una dei/delle',
    empty: 'vuot*|dentro ~2 niente/nulla|niente/nulla dentro|niente/nulla in scatola/pacco/busta',
    charge: 'addebit*|prelev*|scalat*|pagat*|carta|conto|prezzo',
    overcharge:
      'addebit*/prelev*/pagat*/scalat*/fattur* ~4 due/2/doppi*/piu|addebit*/pagat*/preso ~3 troppo|prezzo ~2 sbagliat*/divers*/errat*|scritto ~6 preso/addebit*/pagat*',
    recognise: 'riconosc*|autorizz*',
    unauthorised:
      'non ~1 io a/ad|senza mia autorizzazione/permesso|hacker*|frod*|non ~2 comprat*/ordinat* niente/nulla|niente/nulla comprat*/ordinat*',
    cancel:
      'annul*|anul*|cancell*|revoc*|disd*|reced*|recesso|elimin*/ferm*/blocc* ~2 ordin*/acquist*/spedizione',
    regret:
      'non ~3 serve piu|non ~1 voglio/interessa/vuole piu|cambiat* idea|ripensa*|per errore/sbaglio|ordinat*/comprat* ~2 due volte/doppio|non lo/la/li voglio|trovat* ~2 meno/stesso|figli(o/a) ~3 comprat*/ordinat*/premere',
    refused: 'avete/hanno/stato/stata annull*/cancell*|esaurit*|non disponibil*|rifiut*',
    return: 'restitu*|render*|reso|resi|rispedi*|rimandar*|etichetta di/reso',
    returned:
      'ho restituit*/reso/rimandat*/rispedit*|reso ~3 arrivat*/consegnat*/ricevut*/fatto|tornat* da voi|restituit* il/da|mio reso',
    replace:
      'sostituir*|sostituzion*|cambiarl*|cambio taglia/misura/merce|mand*/spedi*/invi* ~3 altr(o/a)/giust*/corrett*|mandatemene|rimandarmel*|altra taglia|taglia in piu',
    change:
      'cambi*|modific*|corregg*|corrett*|aggiorn*|aggiung*|inseri*|mett*|messo|scritt* ~1 male|sbagli*|error*|dimentic*|lasciat*|togli*|elimin*|chiudere|male',
    another: 'altr(o/a)|nuov(o/a)|vecchi(o/a)|divers(o/a)|quest(o/a)',
    elsewhere:
      'trasferit(o/a/i)|spedi*/mand*/consegn*/invi*/port*/devi* ~5 ufficio/lavoro/madre/mamma/genitori/vicin*/punto/altrove|cambiato casa|da mia madre/mamma/sorella',
    discount: 'sconto|rimborso parziale|parte/meta prezzo|ridat*/rendete ~1 meta|risarc*',
    answer:
      'rispond(ete/ermi/etemi)|fatemi sapere|contatt*|chiamatemi|richiam*|parlare con|conferm(ate/atemi)|spieg*|nessuno/venditore/assistenza/clienti/mi ~2 rispond*',
    use: 'us(a/are)|utilizz*|colleg*|install*|mont(a/are/o)|regol*|configur*|caric*|ricaric*|accend*|lav(a/are/arlo)|pulir*|impost*|accoppi*|apr*|attiv*|mett(o/e)|va messo|cambiar* ~1 lingua/ora/filtro/pile/batteri*|connett*',
    how: '^come|come si/lo/la/li/posso/faccio|so/capisco/chiaro come|in che verso/modo',
    unsure:
      'non ~1 capisco/so/trovo|non capito|non riesco a capire/cambiar*/impostar*/montar*|spiegar*|aiut*',
    buy: 'vorrei/voglio/come ~1 comprare/acquistare/ordinare|fare/effettuare ~2 ordine/acquisto',
    general:
      'politica|di solito|modalita|metodi|spese spedizione|tempi spedizione/consegna|^spedite in|spedite/consegnate anche|avete altri/altre/uno|fate sconti/confezioni|^c in|^e di|torna disponibil*|garanzia|a rate|reclamo|^quali|quanto costa|annull*/ferm* ~1 reso/reclamo/richiesta',
    want: 'vorrei|vogli*|per favore/cortesia/piacere|chied*|richied*|esig*|mi serve|bisogno|potete|puoi|potreste|bisogna|vi prego|rivoglio|pregati|ridatemi|mandatem*|speditem*|posso',
    ask: 'potete|potreste|si puo|e possibile/normale|sapete|mi sa|sa dir*|^avete|vorrei sapere|^quando|^quanto|^perche|^cosa|^qual*|come mai|che faccio|^dov*',
    badReview:
      'una/1/zero/negativ*/pessim* stell*/recension*/feedback|recension* negativ*|lascer*/lascio/mett*/scriv* ~3 recension*/stell*/feedback|social',
    unless: 'altrimenti|oppure|se no/non|o mi/metto/lascio|prima di/che',
    legal:
      'avvocat*|legal*|tribunale|polizia|carabinier*|denunci*|codacons|altroconsumo|diffid*|giudice',
    chargeback: 'la/mia banca|paypal|contestazion*|aperto contestazion*/controversia|controversia',
    outside: 'whatsapp|telegram|instagram|facebook|mio numero|mia mail e',
    not: 'non|nn|mai|niente|nulla|nessun(/o/a)|neanche|nemmeno|neppure|no|ne ~3 ne|non/nn ~3 niente/nulla/nessun*/mai/neanche/alcun*',
    cannot: 'non/nn ~1 riesco/possibile/posso/riusc*|impossibile',
    without: 'senza|zero',
    if: 'se',
    link: 'o|poi|che|chi|quindi',
    after:
      'dopo ~3 giorn*/settiman*/mes*/uso/utilizz*/lavagg*/volt*/or(a/e)/minut*/notte|al primo|prima volta|primo utilizzo/uso/giorno|tutta la notte|ogni volta/cinque|neanche/nemmeno ~1 mese/giorn*/settiman*',
    days: 'giorn*|settiman*|mes(e/i)|ora|ore|ann(o/i)|minut*',
    praise:
      'perfe*|ottim*|eccellent*|fantastic*|content*|soddisf*|felic*|bene|benissimo|buon(o/a/i/e)|bel|bell*|veloc*|rapid*|consiglia*|consiglio|brav*|super|ok|top|puntual*|ador*|in anticipo/tempo|prima previsto/tempo|nei tempi|come da/in/descri*/previsto/promesso|integr*|intatt*|niente/nulla da ridire/dire/rimproverare/aggiungere|ricompr*|curat*|impeccabil*|seri(o/a)|gentil*|carin*|comod*|facil*|robust*|ben ~1 fatt*/imballat*/confezionat*|original*|tutto a posto|funziona benissimo/bene/perfettamente/tutto|uguale a|aspettav* ~1 peggio|util*|conforme|qualita prezzo|entusiast*|non ~2 in ritardo|istruzion* chiar*/semplic*|fedel*|cinque/5 stelle|va bene|mai/niente/nulla/affatto delus*|non ~1 delud*|nessun problem*/difett*/ritard*|nessuna brutt*',
    thanks: 'grazi*|grazie ~2 info*/risposta|ringrazi*',
    bad: 'delus*|delud*|pessim*|orribil*|vergogn*|mai piu|truff*|ladr*|insoddisf*|scandal*|inaccettabil*|inammissibil*|terribil*|sconsigl*|schifo|fregatur*|soldi buttati|prend*/presa in giro|peggio*|scherz*|preoccup*|bugi*|brutt*|evitare|un furto',
    solved: 'risolt*|soluzione|sistemat*',
    fear: 'paura|tem(evo/o)|timore|preoccupat*|scettic*|dubbi*|pensavo ~1',
    skip: 'sostitui* ~2 vecchi*|vecchi*/precedente ~3 si rott*|non solo|niente di che|da/a parte|mi sono reso|buona giornata/serata|buon giorno/lavoro|come va|per via|tracci*/tracking ~1 perfett*/ottim*/impeccabil*|fals* promess*|in carica|va detto/che',
  },
};
