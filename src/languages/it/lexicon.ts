// How Italian-speaking buyers say it; without accents to be short, elided words alone: l ordine, dov e.
import type { Lexicon } from '../lexicon';

export const italian: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 0],
  concord: false,
  common:
    'il lo la i gli le un uno una di del della dei e che mi mio mia miei non in per con si sono ho ha hai da al alla nel ma anche piu grazie ciao buongiorno salve dove quando come quanto vorrei voglio posso potete puo avete devo ne ci dov cosa tutto ordine pacco l d c nn mai senza molto questo questa noi era fa altro nessun nessuna sempre dopo prima stato dal dalla nella sul perche ancora niente nulla gia troppo dura due ottimo va',
  mend: 'ordine ordinare ordinato annullare annullate annullato annullamento cancellare indirizzo consegna consegnato spedizione spedire spedito cambiare modificare pacco articolo prodotto tracciare tracciamento ricevuto ricevere arrivato danneggiato funziona accende sbagliato sbagliata restituire rimborso istruzioni contraffatto originale descrizione qualita fattura',
  keep: 'pacca palco mancato cassa manica manici cambiate frattura ordina conduce accenda pacato consegne',
  filler:
    'il lo la i gli le l un uno una di del dello della dell dei degli delle da dal dalla al alla all allo nel nella nell mio mia miei vostro vostra suo sua questo questa molto tanto davvero proprio tutto tutta tutti ancora gia anche e mi m ci vi ti si s ha ho hanno avete stato stata stati state era troppo po d',
  numbers: 'uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici',
  words: {
    // First, so that an imperative without a comma begins a clause of its own.
    cut: 'ma|pero|tuttavia|perche|purtroppo|siccome|invece|mentre|eppure|anche se|nonostante|visto che|in realta|dal vivo|ridatemi|rivoglio|rimborsatemi|annullate',
    order: 'ordin(e/i)|acquist(o/i)',
    parcel: 'pacc(o/hi)|pacchetto|spedizion*|consegn(a/e)|plico|collo|busta|posta',
    goods:
      'articol*|prodott*|merce|oggett*|cosa|roba|regal(o/i)|profumo|scarp*|vestito|maglia|giacca|borsa|lampada|orologio|telefono|cover|giocattolo|libro|macchina|tavolo|apparecchio',
    it: 'quello|quella|quelli|cio|questo|tutto|quanto',
    part: 'pezz(o/i)|accessor*|cav(o/i)|caricator*|caricabatteri*|coperchi*|tappo|vit(e/i)|batteri(a/e)|pil(a/e)|telecomando|adattatore|gamb(a/e)|sacchetto|spina|filtro|supporto|custodia|manic(o/i)|maniglia|ruot(a/e)|component*|campion*|auricolar*',
    pack: 'imball*|confezion*|scatol*|carton*',
    money: 'soldi|denaro|somma|importo|pagamento|cifra|euro|bonifico|centesim*',
    payback:
      'rimbors*|accredit*|miei soldi|soldi indietro|indietro ~2 soldi/denaro/quello|ridare/rendere ~1 soldi',
    fee: 'penal(e/i)|cost(o/i)|costa|costano|commission*|spes(a/e)|tariff*|prezzo|gratis|gratuit*|quanto ~2 annull*/pag*',
    paper: 'fattur(a/e)|ricevuta|scontrino|buono ~1 sconto|coupon|codice sconto/promo*|preventivo',
    account:
      'account|abbonament*|newsletter|iscri*|disiscri*|profilo|password|indirizzo email/mail/ip|indirizzo e mail|indirizzo fatturazione|fatturazione|mi registro|registrarmi|carta credito|metod* pagamento|numero telefono',
    address:
      'indiriz*|cap|civico|codice postale|citta|via|viale|piazza|citofono|interno|luogo consegna',
    reply: 'rispost*|mail|email|messaggi*|conferma|codice|sms|riscontro|spiegazion*',
    service: 'assistenza|servizio client*|operator*|customer care|call center',
    site: 'sito|pagina|carrello|modulo',
    review: 'recension*|commento|valutazion*|stell(a/e)|feedback',
    manual: 'manuale|istruzion*|libretto|guida|tutorial|a cosa serve|quali/che batterie/pile',
    arrive:
      'arriv*|ricev*|consegnat*|consegn(are/ano)|pervenut*|recapitat*|giunt*|pacco/ordine ~5 vist*|ritirat*|venuto a|visto niente/nulla',
    send: 'spedi*|invi(a/ate/ato/ata/ati/are)|mand*|partit*|parte|parton*|partir*|evas*',
    have: 'avuto|ho ~1 il/la mio/mia',
    marked:
      'risult*/dice/dicono/segn*/figura/second*/indica*/tracking/stato/conferm*/sostien* ~5 consegnat*/lasciat*/recapitat*/ritirat*|consegnato a/al/alla/ma|lasciato davanti',
    spot: 'cassetta|porta|vicin(o/i/a) casa|vicini|portier*|androne|portone|garage',
    nothing:
      'ancora niente/nulla|niente/nulla per me|niente in cassetta|nessuna traccia|ma c niente/nulla|ricevuto/arrivato nulla/niente|niente pacco|da me/noi niente|casa ~2 niente/nulla|e niente/nulla',
    lost: 'smarrit*|pers(o/a/i/e)|sparit*|scompars*|dispers*|non c era piu',
    stolen: 'rubat*|sottratt*|trafugat*|preso il pacco',
    where:
      'dov e|dove sono/sta/il/mio/mia/sara|^dove|dove ~2 finit*|dove si trova|che fine|a che punto',
    when: 'quando ~4 arriv*/ricev*/sped*/consegn*/part*/invi*/avr*/mand*|quando mi|per/entro quando|che giorno|quanti giorni|tra/fra quanto|quanto ~4 arriv*/manca/vuole/consegn*|quanto tempo|in che data',
    track:
      'tracking|tracci*|stato ordine/spedizione/pacco/consegna/acquisto|seguire ~1 pacco/ordine/spedizione|data consegna/arrivo/spedizione/prevista|consegna/arrivo prevista/previsto|prevista consegna|localizz*|numero/codice spedizione/tracciamento/tracking|stima',
    news: 'novita|notizi*|aggiornament*|informazion*|info|sapere qualcosa|succed*',
    wait: 'aspetto|aspettando|aspettare|aspettiamo|attend*|attes*',
    late: 'ritard*|tardi|troppo tempo|tempi lunghi|doveva* ~2 arriv*|dovrebbe|sarebbe dovut*|lent*|rinvi*|rimand* ~2 consegna|mettete una vita',
    stuck:
      'bloccat*|ferm(o/a/i)|giacen*|non ~2 muov*/avanz*/aggiorna*/spost*|in attesa|in preparazione/elaborazione/lavorazione|ritorno al mittente',
    transit:
      'in transito/viaggio/consegna/arrivo|deposito|magazzino|trasport*|corriere|centro smistamento|presa in carico|ordine/pacco partito',
    customs: 'dogan*|sdogan*|dazi*|tasse|importazione',
    broken:
      'rott(o/a/i/e)|danneggi*|crep(a/e/ato/ata)|schiacci*|ammacc*|graffi*|macchi(a/e/ato/ata)|strapp*|rovesci*|bagnat*|fradici*|buco|buchi|bucat*|piegat*|stort*|a/in/mille pezzi|frantum*|spaccat*|schegg*|rovinat*|deform*|infrant*|lesionat*|sporc*|gia apert(o/a)|scatola/pacco/confezione apert*|distrutt*|incrinat*|sfondat*|vetri ovunque|uscit* tutt*|fuoriuscit*|versat*|bott(a/e)|sbecc*|spezzat*|muff*|esplos*|dann(o/i)|scollat*|scucit*|staccat*|scrostat*|mezz* vuot*',
    broke: 'da buttare|morto|ko',
    work: 'funzion*|accend*|caric(a/ano/are)|ricaric*|part(e/ono)|avvi*|telecomando/schermo/tast* ~3 rispond*|colleg*|connett*|va|vanno|sente|sentono|riconosc*|suona|tiene|chiud(e/ere/ono)|apr(e/ono/ire)|scald*|gira|segni vita|legge|aspira|attacca|raffredda|decolla|utilizzabil*|regge',
    fail: 'difett*|guast*|fuori uso|smesso di ~1 funzion*/andare|smette*|gocciol*|perd(e/ono)|perdit*|gracchi*|si/s ~2 stacc*/spegn*/spent*/rompe/rotto/rotta/blocca*/scoll*/scuc*/inceppa*/surriscald*/scarica/disconnett*|viene/vengono via|poi ~1 niente/nulla/basta|malfunzion*|corto circuito|impossibile ~2 chiud*/apr*/accend*/caric*/usar*/colleg*/mont*|schermo ~1 nero|non ~1 suono/audio/segnale|batteria scarica|inutilizzabil*|arruggin*|ruggine|lampeggi*|dura poco|dura ~3 minuti/ore|saltat*|salta/saltare ~1 corrente|rotto/rotta dopo/subito|avaria',
    problem: 'problem*|inconvenient*|avuto ~1 problem*/ritard*|anomali*',
    burn: 'fuoco|bruci*|fumo|fiamm*|scintill*|incendi*|sciolt*|scoppi*',
    hurt: 'ferit*|allergi*|sfogo|irritaz*|pronto soccorso|scossa|ospedale|pericolos*|ustion*|prurito|intossic*',
    wrong: 'sbagli*|errat*|scorrett*|error*|non ~2 giust*',
    other:
      'altr(o/a/i/e) prodott*/articol*/modell*/cosa/taglia/colore/oggett*|prodott*/articol*/modell*/oggett* divers*|due/2 ~1 sinistr*/destr*|non quello/quella/quelli/cio che ordinat*/comprat*/acquistat*/richiest*/scelt*',
    mixed:
      'altra persona|qualcun altro|altro client*|scambiat*|confus*|non mio pacco/ordine|non per me|pacco di signor*',
    bought: 'ordinat*|comprat*|acquistat*|pagat*|scelt*|preso|volevo|richiest*',
    instead: 'invece di/del/della/che|anziche|al posto|piuttosto che',
    differ: 'divers(o/a/i/e)|niente/nulla a che|entra niente|differ*',
    shown:
      'descri*|foto|fotografi*|immagin(e/i)|annuncio|inserzione|corrispond*|assomigl*|somigl*|conform*|rispecchi*|pubblicit*|dice 100',
    than: 'piu/meno piccol*/grand*/cort*/lung*/sottil*/strett*/chiar*/scur*/legger*/larg* di/del/rispetto/che|ingannevol*',
    colour: 'color(e/i)|tinta',
    hue: 'ner(o/a/i)|bianc*|ross(o/a/i/e)|blu|azzurr*|verd*|giall*|rosa|viola|grigi*|marron*|arancion*|argentat*|dorat*|beige',
    size: 'tagli(a/e)|misur(a/e)|modello|version*|sinistr*|destr*|s|m|xl|xs|xxl',
    poor: 'pessima/scarsa/cattiva/bassa/brutta qualita|qualita ~3 pessim*/scars*/scadent*/bass*/orribil*/delud*/desiderare|scadent*|mediocr*|troppo/decisamente piccol*/grand*/strett*/larg*/cort*/lung*/sottil*/car*/legger*/fragil*/pesant*|puzz*|odore|gia/sembra/articolo/prodotto usat*|usato invece/non|seconda mano|ricondizionat*|scadut*|scaden*|fragil*|trasparent*|cinesat*|robaccia|plasticos*|fatt* male|lascia desiderare|piccolissim*|minuscol*|quattro soldi|veste ~1 piccol*/strett*/grand*|usura|di plastica|aspettav* ~2 meglio',
    expect: 'aspettav*|aspettative|sperav*|pensav*|pensassi|immaginav*|altezza',
    material: 'pelle|cuoio|seta|cotone|legno|argento|oro|lana|metallo|lino|acciaio|poliestere',
    fit: 'mi sta/stanno/entra/calza|va bene|sta bene|calza|compatibil*|adatt(o/a/i)|resistent*|robust*',
    genuine: 'original(e/i)|autentic*|genuin*|vero/vera/veri',
    fake: 'fals(o/a/i/e)|contraff*|tarocc*|imitazion*|replic(a/he)|copi(a/e)|fake|patacc*|fint(a/i/e/o)|piratat*',
    missing:
      'manc(a/ano/ava/avano/ante/anti/ato)|dimenticat*|assent*|senza il/la/le/i|doveva* ~1 esserci|in meno',
    include:
      'inclus*|compres(o/a/i/e)|contien*|conteneva|dentro|in/nella/nel scatola/pacco/confezione/busta/cartone|caricatore/cavo/manuale ~1 c era|presente|fornit*|in dotazione|sono',
    only: 'solo|soltanto|solamente|appena|sol(a/i)|unic(o/a)',
    half: 'meta|incomplet*|una parte|parzial*|non complet*|uno/una/due/tre/1/2/3 su due/tre/quattro/2/3/4/5',
    rest: 'il resto|l altr(o/a)|gli altri|le altre|second(o/a)|rimanent*|uno/una dei/delle',
    empty:
      'vuot(o/a/i/e)|dentro ~2 niente/nulla|niente/nulla dentro|niente/nulla in scatola/pacco/busta',
    charge: 'addebit*|prelev*|scalat*|pagat*|carta|conto',
    overcharge:
      'addebit*/prelev*/pagat*/scalat*/fattur* ~4 due/2/doppi*/piu|doppio addebito/pagamento|addebit*/prelev*/pagat*/preso ~3 troppo|prezzo ~2 sbagliat*/divers*/errat*|scritto ~6 preso/addebit*/pagat*',
    recognise: 'riconosc*|autorizz*',
    unauthorised:
      'non ~1 io a/ad|senza mia autorizzazione/permesso/consenso|hacker*|clonat*|frod*|mai/non ~1 comprat*/ordinat*/acquistat* niente/nulla|niente/nulla comprat*/ordinat*|mai fatto ordin*/acquist*|a mia insaputa',
    cancel:
      'annul*|anul*|cancell*|revoc*|disd(ire/etta/ico)|reced*|recesso|elimin*/ferm*/blocc*/ritir* ~2 ordin*/acquist*/spedizione',
    regret:
      'non ~3 serve piu|non ~1 voglio/interessa/vuole piu|cambiat* idea|ripensa*|per errore/sbaglio|due volte|doppio|non lo/la/li voglio|trovat* ~2 meno|trovat* ~2 stesso/altrove/uguale|senza permesso|figli(o/a) ~3 comprat*/ordinat*/premere|non posso pagare',
    refused: 'avete/hanno/stato/stata annull*/cancell*|esaurit*|non disponibil*|rifiut*',
    return:
      'restitu*|render(e/lo/la/li/le)|reso|resi|rispedi*|rimand(are/arlo/arvi/arvelo)|ridarvi|etichetta di/reso',
    returned:
      'vi ho restitu*/rimandat*/rispedit*|ho restituit*/reso/rimandat*/rispedit*|reso ~3 arrivat*/consegnat*/ricevut*/fatto|tornat* da voi|restituit* il/da|mio reso',
    replace:
      'sostituir*|sostituzion*|sostituit*|cambiar(lo/la/li/le)|cambio taglia/misura/merce|mand*/spedi*/invi* ~3 altr(o/a)|mandatemene|rimandarmel*|rimandat*/rispedit* un|altra taglia|taglia in piu',
    change:
      'cambi*|modific*|corregg*|correzione|corrett*|aggiorn*|aggiung*|inseri*|mett*|messo|scritt* ~1 male|rettific*|sbagli*|error*|dimentic*|lasciat*|togli*|rimuov*|elimin*|chiudere|male',
    another: 'altr(o/a)|nuov(o/a)|vecchi(o/a)|divers(o/a)|quest(o/a)',
    elsewhere:
      'trasferit(o/a/i)|traslo*|spedi*/mand*/consegn*/invi*/port*/recapit*/devi* ~5 ufficio/lavoro/madre/mamma/genitori/vicin*/amic*/sorella/fratello/punto/altrove|cambiato casa|da mia madre/mamma/sorella|dai miei|portate li|non saro casa|casa vecchia',
    discount:
      'sconto|rimborso parziale|riduzione|parte prezzo|ridat*/rendete ~1 meta|meta prezzo|risarc*|indennizz*',
    answer:
      'rispondete|rispondermi|rispondetemi|fatemi/fammi sapere|contatt*|chiamatemi|richiam*|ditemi|parlare con|conferm(ate/atemi)|spieg*|nessuno ~2 rispond*|dirmi',
    use: 'us(a/are)|utilizz*|colleg*|install*|mont(a/are/o)|regol*|configur*|caric*|ricaric*|accend*|lav(a/are/arlo)|pulir*|impost*|assembl*|program*|abbin*|apr*|attiv*|mett(o/e)|messo|togli(e/ere)|cambiar* ~1 lingua/ora/filtro/pile/batteri*|connett*',
    how: '^come|come si/lo/la/li/posso/faccio|so/capisco/chiaro come|in che verso/modo',
    unsure:
      'non ~1 capisco/so/trovo|non capito|non riesco a capire/cambiar*/impostar*/configur*/montar*|spiegar*|aiut*|nessuna idea',
    buy: 'vorrei/voglio/come ~1 comprare/acquistare/ordinare|fare/effettuare/faccio ~2 ordine/acquisto',
    general:
      'politica|condizioni di|di solito|normalmente|solitamente|modalita|metodi|spese spedizione|tempi spedizione/consegna|^spedite in|spedite/consegnate anche|avete altri/altre/uno|fate sconti/confezioni|^c in|^e di|torna disponibil*|disponibil* in|garanzia|orari|a rate|accettate|impermeabile|reclamo|^quali|differenza|confezion(e/i) regalo|quanto costa|annull*/ferm* ~1 reso/reclamo/richiesta|nell ordine',
    want: 'vorrei|vogli*|per favore|per cortesia|per piacere|pf|chied*|richied*|esig*|pretend*|mi serve|servirebbe|bisogno|potete|puoi|potreste|bisogna|desider*|vi prego|gentilmente|preferi*|rivoglio|pregati|ridatemi|mandatem*|speditem*|posso',
    ask: 'potete|potreste|si puo|e possibile|sapete|mi sa|sa dir*|^avete|vorrei sapere|^quando|^quanto|^perche|^cosa|^qual*|come mai|che faccio|^dov*|e normale',
    badReview:
      'una/1/zero/negativ*/pessim*/brutt* stell*/recension*/feedback|recension* negativ*|lascer*/lascio/mett*/scriv* ~3 recension*/stell*/feedback|trustpilot|social',
    unless:
      'altrimenti|oppure|senno|se no|se non|o mi|o metto|o lascio|in caso contrario|in cambio|prima di/che',
    legal:
      'avvocat*|legal*|tribunale|polizia|carabinier*|denunci*|querel*|codacons|altroconsumo|antitrust|associazione consumatori|diffid*|giudice|codice del consumo|guardia di finanza',
    chargeback:
      'la/mia banca|paypal|contestazion*|aperto contestazion*/controversia|chargeback|storno|disput*|controversia',
    outside:
      'whatsapp|telegram|messenger|instagram|facebook|mio numero|chiamatemi al|fuori da|bonifico diretto|mia mail e',
    not: 'non|nn|mai|niente|nulla|nessun(/o/a)|neanche|nemmeno|neppure|mica|no|ne ~3 ne|non/nn ~3 niente/nulla/nessun*/mai/neanche',
    cannot: 'non/nn ~1 riesco/possibile/posso/riusc*|impossibile',
    without: 'senza|zero|priv(o/a/i) di',
    if: 'se',
    link: 'o|poi|che|chi|quindi',
    after:
      'dopo ~3 giorn*/settiman*/mes*/uso/utilizz*/lavagg*/volt*/or(a/e)/minut*/notte|al primo|prima volta|primo utilizzo/uso/lavaggio/giorno|di continuo|continuamente|subito dopo|improvvis*|tutta la notte|nel giro di|ogni volta/cinque|in meno di',
    days: 'giorn*|settiman*|mes(e/i)|ora|ore|ann(o/i)|minut*|gennaio|febb*|marzo|aprile|maggio|giugno|lugl*|agosto|settem*|ottob*|novem*|dicem*',
    praise:
      'perfett*|perfezione|ottim*|eccellent*|fantastic*|content*|soddisf*|felic*|bene|benissimo|buon(o/a/i/e)|bel|bell*|veloc*|rapid*|consiglia*|consiglio|brav*|super|ok|top|puntual*|ador*|in anticipo|prima del previsto/tempo|prima previsto|entro termini/data|nei tempi|in tempo|come da/in/descri*/previsto/promesso|integr(o/a/i)|intatt*|niente/nulla da ridire/dire/eccepire/rimproverare/aggiungere|ricompr*|curat*|impeccabil*|seri(o/a)|gentil*|professional*|carin*|comod*|facil*|robust*|a pennello|ben ~1 fatt*/imballat*/confezionat*|original*|tutto ok|tutto a posto|funziona benissimo/bene/perfettamente/tutto|fatto bene|uguale a|meraviglio*|splendid*|utilissim*|util(e/i)|pratic*|affidabil*|conforme|qualita prezzo|entusiast*|silenzios*|esattamente|non ~1 aspettato molto|non ~2 in ritardo|nessun segno usura|istruzioni chiare|cinque stelle',
    thanks: 'grazi*|ringrazi*',
    bad: 'delus*|delud*|pessim*|orribil*|vergogn*|mai piu|truff*|ladr*|insoddisf*|scandal*|inaccettabil*|inammissibil*|terribil*|sconsigl*|schifo|fregatur*|soldi buttati|prend* in giro|presa in giro|assurd*|malissimo|peggio*|scherz*|incompetent*|maleducat*|preoccup*|bugi*|brutt*|evitare|larga|un furto',
    solved: 'risolt*|soluzione|sistemat*',
    fear: 'paura|tem(evo/o)|timore|preoccupat*|scettic*|dubbi*|pensavo ~1',
    skip: 'non solo|non vedo ora|niente di che|mi sono reso|da parte|a parte|in ogni caso|buona giornata/serata|buon giorno/lavoro|di nuovo|prima o poi|va bene cosi|come va|mai vist* una cosa|non appena|quanto prima|al piu presto|meno male|cordiali/distinti saluti|a casa|per via|grazie a|cosa che|tracci*/tracking ~1 perfett*/ottim*/impeccabil*/precis*|fals* promess*|in carica|va detto|va che',
  },
};
