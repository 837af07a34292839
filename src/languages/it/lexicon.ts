// How Italian-speaking buyers say it; without accents to be short, elided words alone: l ordine, dov e.
import type { Lexicon } from '../lexicon';

export const italian: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 0],
  concord: false,
  common:
    'il lo la i gli le un uno una di del della dei e che mi mio mia miei non in per con si sono ho ha hai da al alla nel ma anche piu grazie ciao buongiorno salve dove quando come quanto vorrei voglio posso potete puo avete devo ne ci dov cosa tutto ordine pacco l d c nn mai senza molto questo questa noi era fa altro nessun nessuna sempre dopo prima stato dal dalla nella sul perche ancora niente nulla gia troppo dura due ottimo va su soldi ridatemi',
  mend: 'ordine ordinare ordinato annullare annullate annullato annullamento cancellare indirizzo consegna consegnato spedizione spedire spedito cambiare modificare pacco articolo prodotto tracciare tracciamento ricevuto ricevere arrivato danneggiato funziona accende sbagliato sbagliata restituire rimborso istruzioni contraffatto originale descrizione qualita fattura',
  keep: 'pacca palco mancato cassa manica manici cambiate frattura ordina conduce accenda pacato consegne',
  filler:
    'il lo la i gli le l un uno una di del dello della dell dei degli delle da dal dalla al alla all allo nel nella nell mio mia miei vostro vostra suo sua questo questa molto tanto davvero proprio tutto tutta tutti ancora gia anche e mi m ci vi ti si s ha ho hanno avete stato stata stati state era troppo po d',
  numbers: 'uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici',
  words: {
    // First, so that an imperative without a comma begins a clause of its own.
    cut: 'annullate|eppure|invece|ma|mentre|nonostante|per(che/o)|purtroppo|ridatemi|rimborsatemi|rivoglio|siccome|tuttavia|anche se|visto che|in realta|dal vivo',
    order: 'acquist(i/o)|ordin(e/i)',
    parcel: 'pacc(o/hi)|pacchetto|spedizion*|consegn(a/e)|plico|collo|busta|posta',
    goods:
      'apparecchio|borsa|cosa|cover|giacca|giocattolo|lampada|libro|macchina|maglia|merce|orologio|profumo|regal(i/o)|roba|tavolo|telefono|vestito|articol*|oggett*|prodott*|scarp*',
    it: 'cio|quanto|quell(a/i/o)|questo|tutto',
    part: 'adattatore|batteri(a/e)|cav(i/o)|custodia|filtro|gamb(a/e)|manic(i/o)|maniglia|pezz(i/o)|pil(a/e)|ruot(a/e)|sacchetto|spina|supporto|tappo|telecomando|vit(e/i)|accessor*|auricolar*|campion*|caricabatteri*|caricator*|component*|coperchi*',
    pack: 'carton*|confezion*|imball*|scatol*',
    money: 'bonifico|cifra|denaro|euro|importo|pagamento|soldi|somma|centesim*',
    payback:
      'accredit*|rimbors*|miei soldi|soldi indietro|indietro ~2 denaro/quello/soldi|rendere/ridare ~1 soldi',
    fee: 'cost(a/ano/i/o)|gratis|penal(e/i)|spes(a/e)|commission*|gratuit*|tariff*|quanto ~2 annull*/pag*',
    paper: 'coupon|fattur(a/e)|preventivo|ricevuta|scontrino|buono ~1 sconto|codice sconto/promo*',
    account:
      'account|fatturazione|newsletter|password|profilo|registrarmi|abbonament*|disiscri*|iscri*|indirizzo email/fatturazione/ip/mail|indirizzo e mail|mi registro|carta credito|metod* pagamento|numero telefono',
    address:
      'cap|citofono|citta|civico|interno|piazza|via(/le)|indiriz*|codice postale|luogo consegna',
    reply: 'codice|conferma|email|mail|riscontro|sms|messaggi*|rispost*|spiegazion*',
    service: 'assistenza|operator*|servizio client*|customer care|call center',
    site: 'carrello|modulo|pagina|il/vostro sito',
    review: 'commento|feedback|stell(a/e)|recension*|valutazion*',
    manual: 'guida|libretto|manuale|tutorial|istruzion*|a cosa serve|che/quali batterie/pile',
    arrive:
      'consegna(no/re)|arriv*|consegnat*|giunt*|pervenut*|recapitat*|ricev*|ritirat*|ordine/pacco ~5 vist*|venuto a|visto niente/nulla',
    send: 'invia(/re/ta/te/ti/to)|parte|evas*|mand*|partir*|partit*|parton*|spedi*',
    have: 'avuto|ho ~1 il/la mia/mio',
    marked:
      'dic(e/ono)/figura/stato/tracking/conferm*/indica*/risult*/second*/segn*/sostien* ~5 consegnat*/lasciat*/recapitat*/ritirat*|consegnato a/al/alla/ma|lasciato davanti',
    spot: 'androne|cassetta|garage|port(a/one)|vicini|portier*|vicin(a/i/o) casa',
    nothing:
      'ancora/arrivato/e/ricevuto niente/nulla|niente/nulla per me|niente in cassetta|nessuna traccia|ma c niente/nulla|niente pacco|da me/noi niente|casa ~2 niente/nulla',
    lost: 'pers(a/e/i/o)|dispers*|scompars*|smarrit*|sparit*|non c era piu',
    stolen: 'rubat*|sottratt*|trafugat*|preso il pacco',
    where:
      'dov e|dove il/mia/mio/sara/sono/sta|^dove|dove ~2 finit*|dove si trova|che fine|a che punto',
    when: 'quando ~4 arriv*/avr*/consegn*/invi*/mand*/part*/ricev*/sped*|quando mi|entro/per quando|che giorno|quanti giorni|fra/tra quanto|quanto ~4 manca/vuole/arriv*/consegn*|quanto tempo|in che data',
    track:
      'stima|tracking|localizz*|tracci*|stato acquisto/consegna/ordine/pacco/spedizione|seguire ~1 ordine/pacco/spedizione|data arrivo/consegna/prevista/spedizione|arrivo/consegna previst(a/o)|prevista consegna|codice/numero spedizione/tracciamento/tracking',
    news: 'info|novita|aggiornament*|informazion*|notizi*|succed*|sapere qualcosa',
    wait: 'aspetta(ndo/re)|aspettiamo|aspetto|attend*|attes*',
    late: 'dovrebbe|tardi|lent*|rinvi*|ritard*|troppo tempo|tempi lunghi|tempi ~2 scadut*|doveva* ~2 arriv*|sarebbe dovut*|rimand* ~2 consegna|mettete una vita',
    stuck:
      'ferm(a/i/o)|bloccat*|giacen*|non ~2 aggiorna*/avanz*/muov*/spost*|in attesa/elaborazione/lavorazione/preparazione|ritorno al mittente',
    transit:
      'corriere|deposito|magazzino|trasport*|in arrivo/consegna/transito/viaggio|centro smistamento|presa in carico|ordine/pacco partito',
    customs: 'importazione|tasse|dazi*|dogan*|sdogan*',
    broken:
      'bott(a/e)|briciole|buc(hi/o)|crep(a/ata/ato/e)|dann(i/o)|macchi(a/ata/ato/e)|rott(a/e/i/o)|ammacc*|bagnat*|bucat*|danneggi*|deform*|distrutt*|esplos*|fradici*|frantum*|fuoriuscit*|graffi*|incrinat*|infrant*|lesionat*|muff*|piegat*|rovesci*|rovinat*|sbecc*|schegg*|schiacci*|scollat*|scrostat*|scucit*|sfondat*|spaccat*|spezzat*|sporc*|staccat*|stort*|strapp*|versat*|a/in/mille pezzi|gia apert(a/o)|confezione/pacco/scatola apert*|vetri ovunque|uscit* tutt*|mezz* vuot*',
    broke: 'ko|morto|da buttare',
    work: 'apr(e/ire/ono)|aspira|attacca|carica(/no/re)|chiud(e/ere/ono)|decolla|gira|legge|part(e/ono)|raffredda|regge|scrive|sent(e/ono)|suona|tiene|va|vanno|accend*|avvi*|colleg*|connett*|funzion*|ricaric*|riconosc*|scald*|utilizzabil*|schermo/telecomando/tast* ~3 rispond*|segni vita',
    fail: 'avaria|perd(e/ono)|ruggine|arruggin*|difett*|gocciol*|gracchi*|guast*|inutilizzabil*|lampeggi*|malfunzion*|perdit*|saltat*|smette*|fuori uso|smesso di ~1 andare/funzion*|s/si ~2 rompe/rott(a/o)/scarica/blocca*/disconnett*/inceppa*/scoll*/scuc*/spegn*/spent*/stacc*/surriscald*|vengono/viene via|poi ~1 basta/niente/nulla|corto circuito|impossibile ~2 accend*/apr*/caric*/chiud*/colleg*/mont*/usar*|schermo ~1 nero|non ~1 audio/segnale/suono|batteria scarica|dura poco|durat*/funzionat* solo|dura ~3 minuti/ore|salta(/re) ~1 corrente|rott(a/o) dopo/subito',
    problem: 'anomali*|inconvenient*|problem*|avuto ~1 problem*/ritard*',
    burn: 'fumo|fuoco|bruci*|fiamm*|incendi*|scintill*|sciolt*|scoppi*',
    hurt: 'ospedale|prurito|scossa|sfogo|allergi*|ferit*|intossic*|irritaz*|pericolos*|ustion*|pronto soccorso',
    wrong: 'errat*|error*|sbagli*|scorrett*|non ~2 giust*',
    other:
      'altr(a/e/i/o) colore/cosa/taglia/articol*/modell*/oggett*/prodott*|articol*/modell*/oggett*/prodott* divers*|2/due ~1 destr*/sinistr*|non cio/quell(a/i/o) che acquistat*/comprat*/ordinat*/richiest*/scelt*',
    mixed:
      'confus*|scambiat*|altra persona|qualcun altro|altro client*|non mio ordine/pacco|non per me|pacco di signor*',
    bought: 'preso|volevo|acquistat*|comprat*|ordinat*|pagat*|richiest*|scelt*',
    instead: 'anziche|invece che/del(/la)/di|al posto|piuttosto che',
    differ: 'divers(a/e/i/o)|differ*|niente/nulla a che|entra niente',
    shown:
      'annuncio|foto|immagin(e/i)|inserzione|assomigl*|conform*|corrispond*|descri*|fotografi*|pubblicit*|rispecchi*|somigl*|dice 100',
    than: 'ingannevol*|meno/piu chiar*/cort*/grand*/larg*/legger*/lung*/piccol*/scur*/sottil*/strett* che/del/di/rispetto',
    colour: 'color(e/i)|tinta',
    hue: 'beige|blu|ner(a/i/o)|rosa|ross(a/e/i/o)|viola|arancion*|argentat*|azzurr*|bianc*|dorat*|giall*|grigi*|marron*|verd*',
    size: 'm|misur(a/e)|modello|s|tagli(a/e)|xl|xs|xxl|destr*|sinistr*|version*',
    poor: 'fragil(e/i)|odore|robaccia|usura|cinesat*|mediocr*|minuscol*|piccolissim*|plasticos*|puzz*|ricondizionat*|scaden*|scadent*|scadut*|trasparent*|bassa/brutta/cattiva/pessima/scarsa qualita|qualita ~3 desiderare/bass*/delud*/orribil*/pessim*/scadent*/scars*|decisamente/troppo car*/cort*/fragil*/grand*/larg*/legger*/lung*/pesant*/piccol*/sottil*/strett*|articolo/gia/prodotto/sembra usat*|usato invece/non|seconda mano|fatt* male|lascia desiderare|quattro soldi|veste ~1 grand*/piccol*/strett*|di plastica|aspettav* ~2 meglio',
    expect: 'altezza|aspettative|pensassi|aspettav*|immaginav*|pensav*|sperav*',
    material: 'acciaio|argento|cotone|cuoio|lana|legno|lino|metallo|oro|pelle|poliestere|seta',
    fit: 'adatt(a/i/o)|calza|compatibil*|resistent*|robust*|mi calza/entra/sta(/nno)|sta/va bene',
    genuine: 'original(e/i)|ver(a/i/o)|autentic*|genuin*',
    fake: 'copi(a/e)|fake|fals(a/e/i/o)|fint(a/e/i/o)|replic(a/he)|contraff*|imitazion*|patacc*|piratat*|tarocc*',
    missing:
      'manc(a/ano/ava/avano/ante/anti/ato)|dimenticat*|assent*|senza il/la/le/i|doveva* ~1 esserci|in meno',
    include:
      'compres(a/e/i/o)|conteneva|dentro|presente|sono|contien*|fornit*|inclus*|in/nel(/la) busta/cartone/confezione/pacco/scatola|caricatore/cavo/manuale ~1 c era|in dotazione',
    only: 'solo|soltanto|solamente|appena|sol(a/i)|unic(o/a)',
    half: 'meta|incomplet*|parzial*|una parte|non complet*|1/2/3/due/tre/una/uno su 2/3/4/5/due/quattro/tre',
    rest: 'second(a/o)|rimanent*|il resto|l altr(a/o)|gli altri|le altre|una/uno dei/delle',
    empty:
      'vuot(a/e/i/o)|dentro ~2 niente/nulla|niente/nulla dentro|niente/nulla in busta/pacco/scatola',
    charge: 'carta|conto|prezzo|addebit*|pagat*|prelev*|scalat*',
    overcharge:
      'addebit*/fattur*/pagat*/prelev*/scalat* ~4 2/due/piu/doppi*|doppio addebito/pagamento|preso/addebit*/pagat*/prelev* ~3 troppo|prezzo ~2 divers*/errat*/sbagliat*|scritto ~6 preso/addebit*/pagat*',
    recognise: 'autorizz*|riconosc*',
    unauthorised:
      'clonat*|frod*|hacker*|non ~1 io a/ad|senza mia autorizzazione/consenso/permesso|mai/non ~1 acquistat*/comprat*/ordinat* niente/nulla|niente/nulla comprat*/ordinat*|mai fatto acquist*/ordin*|a mia insaputa',
    cancel:
      'annul*|anul*|cancell*|revoc*|disd(ire/etta/ico)|reced*|recesso|elimin*/ferm*/blocc*/ritir* ~2 ordin*/acquist*/spedizione',
    regret:
      'ripensa*|non ~3 serve piu|non ~1 interessa/voglio/vuole piu|cambiat* idea|per errore/sbaglio|comprat*/ordinat* ~2 due doppio/volte|non la/li/lo voglio|trovat* ~2 altrove/meno/stesso/uguale|senza permesso|figli(a/o) ~3 premere/comprat*/ordinat*|non posso pagare',
    refused: 'esaurit*|rifiut*|avete/hanno/stat(a/o) annull*/cancell*|non disponibil*',
    return:
      'restitu*|render(e/lo/la/li/le)|reso|resi|rispedi*|rimand(are/arlo/arvi/arvelo)|ridarvi|etichetta di/reso',
    returned:
      'vi ho restitu*/rimandat*/rispedit*|ho reso/restituit*/rimandat*/rispedit*|reso ~3 fatto/arrivat*/consegnat*/ricevut*|tornat* da voi|restituit* da/il|mio reso',
    replace:
      'cambiarl(a/e/i/o)|mandatemene|rimandarmel*|sostituir*|sostituit*|sostituzion*|cambio merce/misura/taglia|invi*/mand*/spedi* ~3 altr(a/o)/corrett*/giust*|rimandat*/rispedit* un|altra taglia|taglia in piu',
    change:
      'chiudere|correzione|male|messo|aggiorn*|aggiung*|cambi*|corregg*|corrett*|dimentic*|elimin*|error*|inseri*|lasciat*|mett*|modific*|rettific*|rimuov*|sbagli*|togli*|scritt* ~1 male',
    another: 'altr(a/o)|divers(a/o)|nuov(a/o)|quest(a/o)|vecchi(a/o)',
    elsewhere:
      'trasferit(a/i/o)|traslo*|consegn*/devi*/invi*/mand*/port*/recapit*/spedi* ~5 altrove/fratello/genitori/lavoro/madre/mamma/punto/sorella/ufficio/amic*/vicin*|cambiato casa|da mia madre/mamma/sorella|dai miei|portate li|non saro casa|casa vecchia',
    discount:
      'riduzione|sconto|indennizz*|risarc*|rimborso parziale|meta/parte prezzo|rendete/ridat* ~1 meta',
    answer:
      'chiamatemi|confermate(/mi)|dirmi|ditemi|rispondermi|rispondete(/mi)|contatt*|richiam*|spieg*|fammi/fatemi sapere|parlare con|nessuno ~2 rispond*',
    use: 'lava(/re/rlo)|messo|mett(e/o)|mont(a/are/o)|toglie(/re)|usa(/re)|abbin*|accend*|apr*|assembl*|attiv*|caric*|colleg*|configur*|connett*|impost*|install*|program*|pulir*|regol*|ricaric*|utilizz*|cambiar* ~1 filtro/lingua/ora/pile/batteri*',
    how: '^come|come faccio/la/li/lo/posso/si|capisco/chiaro/so come|in che modo/verso',
    unsure:
      'aiut*|spiegar*|non ~1 capisco/so/trovo|non capito|non riesco a capire/cambiar*/configur*/impostar*/montar*|nessuna idea',
    buy: 'come/voglio/vorrei ~1 acquistare/comprare/ordinare|effettuare/faccio/fare ~2 acquisto/ordine',
    general:
      'accettate|garanzia|impermeabile|metodi|modalita|normalmente|orari|politica|reclamo|solitamente|condizioni di|di solito|spese spedizione|tempi consegna/spedizione|^c/spedite in|consegnate/spedite anche|avete altr(e/i)/uno|fate confezioni/sconti|^e di|torna disponibil*|disponibil* in|a rate|^quali|confezion(e/i) regalo|quanto costa|annull*/ferm* ~1 reclamo/reso/richiesta|nell ordine',
    want: 'bisogn(a/o)|gentilmente|pf|posso|potete|potreste|pregati|puoi|ridatemi|rivoglio|servirebbe|vorrei|chied*|desider*|esig*|mandatem*|preferi*|pretend*|richied*|speditem*|vogli*|per cortesia/favore/piacere|mi serve|vi prego',
    ask: 'potete|potreste|sapete|si puo|e normale/possibile|mi sa|sa dir*|^avete/cosa/perche/quan(do/to)/dov*/qual*|vorrei sapere|come mai|che faccio',
    badReview:
      'social|trustpilot|1/una/zero/brutt*/negativ*/pessim* feedback/recension*/stell*|recension* negativ*|lascio/lascer*/mett*/scriv* ~3 feedback/recension*/stell*',
    unless:
      'altrimenti|oppure|senno|se no/non|o lascio/metto/mi|in caso contrario|in cambio|prima che/di',
    legal:
      'altroconsumo|antitrust|codacons|giudice|polizia|tribunale|avvocat*|carabinier*|denunci*|diffid*|legal*|querel*|associazione consumatori|codice del consumo|guardia di finanza',
    chargeback:
      'chargeback|controversia|paypal|storno|contestazion*|disput*|la/mia banca|aperto controversia/contestazion*',
    outside:
      'facebook|instagram|messenger|telegram|whatsapp|mio numero|chiamatemi al|fuori da|bonifico diretto|mia mail e',
    not: 'mai|mica|neanche|nemmeno|neppure|nessun(/a/o)|niente|nn|no|non|nulla|ne ~3 ne|nn/non ~3 mai/neanche/niente/nulla/nessun*',
    cannot: 'impossibile|nn/non ~1 possibile/posso/riesco/riusc*',
    without: 'senza|zero|priv(a/i/o) di',
    if: 'se',
    link: 'che|chi|o|poi|quindi',
    after:
      'continuamente|improvvis*|dopo ~3 notte/ora/ore/uso/giorn*/lavagg*/mes*/minut*/settiman*/utilizz*/volt*|al primo|prima volta|primo giorno/lavaggio/uso/utilizzo|di continuo|subito dopo|tutta la notte|nel giro di|ogni cinque/volta|in meno di',
    days: 'agosto|ann(i/o)|aprile|gennaio|giugno|maggio|marzo|mes(e/i)|ora|ore|dicem*|febb*|giorn*|lugl*|minut*|novem*|ottob*|settem*|settiman*',
    praise:
      'bel|bene|benissimo|buon(a/e/i/o)|conforme|consiglio|esattamente|integr(a/i/o)|ok|perfezione|seri(a/o)|super|top|util(e/i)|ador*|affidabil*|bell*|brav*|carin*|comod*|consiglia*|content*|curat*|eccellent*|entusiast*|facil*|fantastic*|fedel*|felic*|gentil*|impeccabil*|intatt*|meraviglio*|original*|ottim*|perfett*|pratic*|professional*|protett*|puntual*|rapid*|ricompr*|robust*|silenzios*|soddisf*|splendid*|utilissim*|veloc*|in anticipo/fretta/tempo|prima del previsto/tempo|prima previsto|entro data/termini|nei tempi|come da/in/previsto/promesso/descri*|niente/nulla da aggiungere/dire/eccepire/ridire/rimproverare|a pennello|ben ~1 confezionat*/fatt*/imballat*|tutto ok|tutto a posto|funziona bene/benissimo/perfettamente/tutto|fatto bene|uguale a|buon/giusto/ottimo/qualita prezzo|non ~1 aspettato molto|non ~2 in ritardo|nessun segno usura|istruzioni chiare|cinque stelle|prezzo giusto|affatto/mai/niente delus*|nessun rimpianto/difett*/problem*/ritard*',
    thanks: 'grazi*|ringrazi*',
    bad: 'evitare|larga|malissimo|schifo|assurd*|brutt*|bugi*|delud*|delus*|fregatur*|inaccettabil*|inammissibil*|incompetent*|insoddisf*|ladr*|maleducat*|orribil*|peggio*|pessim*|preoccup*|scandal*|scherz*|sconsigl*|terribil*|truff*|vergogn*|mai piu|soldi buttati|presa/prend* in giro|un furto',
    solved: 'soluzione|risolt*|sistemat*',
    fear: 'paura|tem(evo/o)|timore|dubbi*|preoccupat*|scettic*|pensavo ~1',
    skip: 'non appena/solo|non vedo ora|niente di che|mi sono reso|a/da parte|in ogni caso|buona giornata/serata|buon giorno/lavoro|di nuovo|prima o poi|va bene cosi|come va|mai vist* una cosa|quanto prima|al piu presto|meno male|cordiali/distinti saluti|a casa|per via|grazie a|cosa/va che|tracking/tracci* ~1 impeccabil*/ottim*/perfett*/precis*|fals* promess*|in carica|va detto',
  },
};
