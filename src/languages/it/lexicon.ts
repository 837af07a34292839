// How Italian-speaking buyers say it; without accents to be short, elided words alone: l ordine, dov e.
import type { Lexicon } from '../lexicon';

export const italian: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 0],
  concord: false,
  common:
    'stasera il lo la i gli le un uno una di del della dei e che mi mio mia miei non in per con si sono ho ha hai da al alla nel ma anche piu grazie ciao buongiorno salve dove quando come quanto vorrei voglio posso potete puo avete devo ne ci dov cosa tutto ordine pacco l d c nn mai senza molto questo questa noi era altro nessun nessuna sempre dopo prima stato dal dalla nella sul perche ancora niente nulla gia troppo dura due ottimo va su soldi ce erano dentro avevo vostro hanno',
  mend: 'ordine annullare annullamento indirizzo consegna consegnato spedizione spedito pacco articolo prodotto tracciamento ricevuto ricevere arrivato danneggiato funziona accende sbagliato restituire rimborso istruzioni qualita fattura',
  keep: 'pacca palco',
  filler:
    'stasera il lo la i gli le l un uno una di del della dell dei delle da dal dalla al alla all nel nella nell mio mia miei vostro questo questa molto tanto davvero proprio tutto tutta tutti ancora gia anche e mi m ci vi ti si s ha ho hanno avete stato stata era troppo d completamente',
  numbers: 'uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
  words: {
    order: 'ordin(e/i)|acquist(o/i)',
    parcel: 'busta|consegn(a/e)|pacc(hetto/hi/o)|posta|spedizion*',
    goods:
      'articol*|borsa|cosa|lampada|libro|merce|oggett*|orologio|pro(dott*/fumo)|regal(i/o)|scarp*|tavolo|telefono',
    it: 'quell(o/a/i)|cio|questo|tutto|quanto',
    part: 'accessor*|adattatore|batteri(a/e)|brugola|bullon*|carica(batteri*/tor*)|cav(i/o)|chiav*|cinturino|coperchi*|cuscin*|filtro|manic(i/o)|pennello|pezz(i/o)|pil(a/e)|rotell*|ruot*|sacchetto|spina|tappo|tassell*|telecomando|vit(e/i)',
    pack: 'imball*|confezion*|scatol*|carton*|trasport*',
    money: 'soldi|denaro|importo|pagamento|cifra|euro|bonifico|centesim*',
    payback:
      'miei soldi|soldi/voglio indietro|indietro ~2 soldi/denaro/quello|ri(accredit*/avere/datemi/mbors*)',
    repaid: 'ha/ho/hanno/avete/stat(a/o)/subito rimborsat(a/o)|riavuto',
    fee: 'commission*|cost(i/o)|grat(is/uit*)|penal(e/i)|spes(a/e)|tariff*|quanto ~2 annull*/pag*',
    paper: 'fattur(a/e)|ricevuta|scontrino|coupon|buono/codice sconto/promo*',
    account:
      'account|abbonament*|newsletter|iscri*|disiscri*|profilo|password|indirizzo email/mail/fatturazione|fatturazione|metod* pagamento|numero telefono',
    address:
      'indiriz*|cap|civico|citofono|interno|scala|la/in/mia/nome/numero/una via|scala/piano sbagliat*',
    reply: 'rispost*|mail|email|messaggi*|conferma|codice',
    service: 'assistenza|servizio client*|operator*|call center',
    site: '',
    review: 'recension*|stell(a/e)|feedback',
    manual: 'manuale|istruzion*|libretto|guida|spiegazion*',
    arrive:
      'arriv*|ricev*|consegnat*|pervenut*|recapitat*|giunt*|pacco/ordine ~5 vist*|ritirat*|visto niente/nulla|è passat*|trovo|visto|mi ritrovo',
    send: 'invia*|mand*|part(e/ira/ire/it*/ono)|spedi*|avete messo',
    have: 'avut(a/o)|ho mio/mia/pacco/ordine',
    marked:
      'risult*/dice/dicono/segn*/figura/second*/indica*/tracking/conferm*/sostien* ~5 consegnat*/lasciat*/recapitat*/ritirat*|consegnato a/al/alla/ma|lasciato/depositato ~3 vicin*/port*/cassett*',
    spot: 'cassetta|port(a/ier*/one)|vicini|zerbino|il vicino',
    nothing:
      'ancora/e niente/nulla|niente/nulla per me|nessuna traccia|l ombra|ricevuto/arrivato nulla/niente|noi/bel niente|casa ~2 niente/nulla|mai pervenut*|non c e/era niente/nulla',
    lost: 'smarrit*|pers(o/a/i/e)|sparit*|scompars*|non c era piu|dispers*',
    stolen: 'rubat*|sottratt*|preso il pacco|qualcuno ~3 pres*|se l e pres*',
    where: 'dov e|dove sono/sta/il/mio/mia/sara|^dove|dove si trova|che fine|a che punto',
    when: 'quando ~4 arriv*/ricev*/sped*/consegn*/part*/invi*/avr*/riavr*|quando mi|per/entro quando|quanto ~4 arriv*/manca/vuole/consegn*|quanto tempo|quando ~2 ripass*/verra/evas*|ci mett* ~2 tanto/molto',
    track:
      'seguir*|trac(ci*/king)|stato ordine/spedizione/pacco/consegna/acquisto|data consegna/arrivo/spedizione|consegna/arrivo prevista/previsto|prevista consegna|numero/codice spedizione/tracciamento/tracking',
    news: 'aggiornament*|info(/rmazion*)|notizi*|novita|succed*',
    wait: 'aspett(ando/are/ato/o)|atte(nd*/s*)',
    late: 'ritard*|tardi|tempi ~2 scadut*/lunghi|doveva* ~2 arriv*|dovrebbe ~2 arriv*/consegn*|spedizion*/consegn* ~3 lent*|lent* ~2 spedizion*/consegn*|lumac*|rinvi*|(settimo/ottavo/nono/decimo) giorno|verra evas*|siamo al',
    stuck:
      'bloccat*|elaborazione|ferm(a/i/o)|giacen*|non ~2 muov*/avanz*/aggiorna*/spost*|in attesa/preparazione/lavorazione/elaborazione',
    transit: 'in transito/viaggio/consegna/arrivo|deposito|magazzino|corriere|ordine/pacco partito',
    sender: 'mittente',
    customs: 'dogan*|dazi*',
    broken:
      'allagat*|ammacc*|appiccic*|bagnat*|bott(a/e)|briciole|buc(at*/hi/o)|crep(a*/e)|dann(eggi*/i/o)|dappertutto|deform*|fra(dici*/ntum*)|graffi*|incrinat*|macchia*|muff*|ovunque|piegat*|rig(a/he)|ro(tt*/vesci*/vinat*)|sb(avat*/ecc*/riciol*)|sc(heggi*/hiacci*/iup*/ucit*)|sfond*|sp(accat*/ezzat*/orc*)|st(accat*/ort*/rapp*)|svuotat*|versat*|a/in/mille pezzi|gia/arrivat*/scatola/pacco/confezione apert*|uscit* tutt*|mezz* vuot*|aperto/aperta durante',
    usable:
      'graffi*/macchi*|ancora/comunque/ma funziona*/utilizzabile|funziona/utilizzabile ancora/comunque|piccol* ~1 danno/difetto/segno',
    broke: 'da buttare|morto|si/s ~2 rompe/rott*',
    work: 'accend*|andav*|apr(e/ire/ono)|asciug*|aspira|attacca|avvia*|bolle|carica*|chiud*|colleg*|connett*|decolla|funzion*|gira|gonfia*|monta|part(e/ono)|pulisc*|raffredd*|regg(e/ono)|ric(aric*/onosc*)|rinfresc*|rispond(e/ono)|scald*|scrive|sent(e/ono)|sgonfi*|stamp*|tagliano|tiene|utilizzabil*|va|vanno|segni vita|dura ~3 minuti/ore|effett(o/i)',
    fail: 'arruggin*|cedut*|cigol*|difett*|fredd(a/o)|gocciol*|gracchia*|guast*|inceppa*|lampeggi*|malfunzion*|mut(a/o)|pallini|perd(e/ita/ono)|ronz*|rumore|saltat*|scol(la*/lega*/or*)|scuc*|sgonfi*|sgretol*|spegn*|stacca*|stinge*|traball*|viene/vengono via|poi ~1 niente/nulla/basta|impossibile ~2 chiud*/apr*/accend*/caric*/usar*/colleg*/mont*|schermo ~1 nero|apr*/accend*/spegn* ~1 sol(o/a)|funzionat*/durat* solo|dura ~3 minuti/ore|salta/saltare ~1 corrente|rotto/rotta dopo/subito|smesso di|resta*/rimast*/rimane* ~2 mano|sent*/suon* ~2 bass*/male/poco|in blocco|si blocca*/sfila*|rimane/resta/va indietro|ogni tanto ~1 va/funziona/sparisce|diventat* ~1 ner*|nemmeno/neanche ~2 ore/ora/mese/settimana|si/s ~2 stacc*/spegn*/spent*/blocca*/scoll*/scuc*/ferma/inceppa*/surriscald*/scarica/disconnett*|perdere/perde/perso ~1 olio/acqua/aria/colore/pezzi|sfarfalla*|inutilizzabil*|scintill*|a meta|sbriciolat*|riavvia*|durat* ~2 ore/giorni/settiman*/mes* ~4 mort*',
    problem: 'problem*|inconvenient*|avuto ~1 problem*/ritard*',
    burn: 'bruciat(a/o/ur*)|esplo(d/s)*|incendi*|sc(intill*/oppi*)|surriscald*|pres* fuoco|fa/fare/fatto/usci* ~2 fumo|alimentatore/batteria/caricator*/cavo/spina ~4 bollente/gonfi*/scott*|fumo bianco/nero',
    glow: 'bruci*|fiamm*|fumo|fuoco|sciolt*|fuso',
    hurt: 'ferit*|allergi*|irritaz*|pronto soccorso|scossa|pericolos*|ing(hiottit/oiat)*|vescic*|andare/andat*/corr*/corsa/fini*/portare/portat* ~4 ospedale|messo ~1 punti|tagliat* ~2 dito/mano|soffoc*|scarica elettrica',
    wrong: 'err(at*/or*)|sbagli*|scorrett*|non ~3 giust*',
    other:
      'altr* prodott*/articol*/modell*/cosa/taglia/colore/oggett*|prodott*/articol*/modell*/oggett* divers*|due/2 ~2 sinistr*/destr*|modello ~3 altro|un certo|non quell(o/a/i)/cio che ordinat*/comprat*/acquistat*/richiest*/scelt*',
    mixed: 'altra persona|scambiat*|confus*|non mio pacco/ordine',
    bought: 'acquistat*|chiesto|comprat*|ordinat*|pagat*|preso|richiest*|scelt*|volev*',
    instead: 'invece di/del/della/che|anziche|al posto|piuttosto che',
    differ:
      'divers*|niente/nulla a che|differente|non ~3 stess*|non c entra nulla/niente/nulla|tutt altr*',
    shown:
      'descri*|foto*|immagin(e/i)|annuncio|corrispond*|assomigl*|somigl*|conform*|rispecchi*|dice 100|dice/scritto/spacciat*/vend* ~1 per/cotone/come/impermeabil*|c e/era scritto|misure|riportat*|impermeabil*|come/da/cm ~1 descri*/foto*/immagin*/annunc*|veritier*|dichiarat*|presentat* ~1 come|pubblicizzat*|promett*|mantien* ~3 promett*/promess*',
    than: 'piu/meno piccol*/grand*/cort*/lung*/sottil*/strett*/chiar*/scur*/legger*/larg* di/del/rispetto/che|ingannevol*',
    colour: 'color(e/i)',
    hue: 'ner(o/a/i)|bianc*|ross(o/a/i/e)|blu|azzurr*|verd*|giall*|rosa|grigi*|marron*|argentat*|dorat*|beige|viola|arancion*',
    size: 'bambin*|destr*|donna|femminil*|francese|inglese|italiano|m|maschil*|micro|misur(a/e)|modello|numero|s|sinistr*|spagnolo|tagli(a/e)|tedesco|tipo|uom(ini/o)|usb|version*|xl|xs|xxl',
    poor: 'cinesat*|economica/pessima/scarsa/cattiva/bassa/brutta/pessim* qualita|fragil(e/i)|giocattolo|grossolan*|insopportabil*|mediocr*|minuscol*|odor(a*/e)|pizzica|plasticos*|puzz*|ruvid*|sapore|sballat*|scad(e/ent*/ut*)|sottil*|e/quasi/troppo trasparent*|vecchi*|qualita ~3 pessim*/scars*/bass*/orribil*/delud*/desiderare|gia/sembra/articolo/prodotto usat*|fatt* male|aspettav* ~2 meglio|tutt altro|si vede tutto|non vale*/vale ~3 soldi/prezzo/costa|segn* ~1 usura|infim*|velo|precedente proprietario|petrolio|inaffidabil*|lent(o/a/i/e)|rumoros*|cort(i/o)ssim*|manca ~1 di|roba economica',
    misfit:
      'troppo ~1 piccol*/grand*/strett*/larg*/cort*/lung*|veste/vestono/sta/stanno/va/vanno/calza ~2 piccol*/strett*/grand*/larg*/cort*|taglia/numero ~2 piccol*/grand*/abbondant*|due/una taglie/taglia/numeri ~1 meno/piu|vestibilita|stringe|larghissim*|strett(a/e/i/issim*/o)|piccolissim*|cortissim*|risult*/veramente/davvero/piuttosto ~1 larg*/strett*/piccol*/grand*/cort*|numero/taglia ~1 piu ~1 piccol*/grand*',
    expect: 'aspetta(tive/v*)|sperav*',
    material:
      'pelle|seta|cotone|legno|argento|oro|lana|metallo|acciaio|poliestere|acrilic*|plastica|sintetic*|impermeabil*|ecopelle|ceramica|vetro|lino',
    fit: 'mi sta/stanno/entra/calza|va/sta bene|calza|compatibil*|adatt(o/a/i)stent*|robust*',
    genuine: 'autentic*|original*|ver(a/i/o)',
    fake: 'fals*|contraff*|tarocc*|imitazion*|replic(a/he)|copia|fake|patacc*|fint*',
    missing:
      'manca*|dimenticat*|assent*|senza il/la/le/i|doveva* ~1 esserci|in meno|non ci sono|non c e/erano/era ~1|tassell*',
    include:
      'compres*|cont(eneva/ien*/o)|dentro|fornit*|inclus*|presente|trovat*|in/nella/nel scatola/pacco/confezione/busta/cartone|caricatore/cavo ~1 c era|ce ne sono|ce n erano',
    only: 'appena|sol(a/i/o/tanto)|unic(a/o)',
    half: 'meta|incomplet*|una parte|parzial*|uno/una/due/tre/1/2/3 su due/tre/quattro/2/3/4/5',
    rest: 'il resto|l altr(o/a)|second(o/a)|uno/una dei/delle',
    empty: 'vuot*|dentro ~2 niente/nulla',
    charge: 'addebit*|carta|conto|pagat*|pre(lev*/zzo)|scalat*|carrello',
    overcharge:
      'addebit*/prelev*/pagat*/scalat*/fattur* ~4 due/2/doppi*/piu|scritto ~6 preso/addebit*/pagat*',
    recognise: 'riconosc*|autorizz*',
    unauthorised:
      'non ~1 io a/ad|senza autorizzazione/permesso|hacker*|frod*|non ~2 comprat*/ordinat* niente/nulla|niente/nulla comprat*/ordinat*',
    cancel:
      'annul*|anul*|cancell*|disd*|rece(d*/sso)|revoc*|elimin*/ferm*/blocc* ~2 ordin*/acquist*/spedizione',
    forbid: 'non ~2 inviate*/mandate*/spedite*|non serve ~4 invi*/mand*/spedi*',
    enough:
      'non ~2 inviate*/mandate*/spedite* ~1 niente/nulla|non ~2 rispedite*|basta pacchi|non accett* ~2 altr(a/o)|non sostituite*',
    decline:
      'rifiuto|rinuncio|declino|non ~1 accett(o/ero)|faccio a meno|^lascia(/te) stare/perdere',
    regret:
      'non ~3 serve piu|non ~1 voglio/interessa/vuole piu|cambiat* idea|ripensa*|per errore/sbaglio|ordinat*/comprat* ~2 due volte/doppio|non lo/la/li voglio|trovat* ~2 meno/stesso|figli(o/a) ~3 comprat*/ordinat*/premere|cliccat* ~1 sbagli*',
    refused: 'avete/hanno/stato/stata annull*/cancell*|esaurit*|rifiut*',
    promised: 'promess(o/a)|accettat*|accordat*|approvat*|det(to/ta) ~1 che',
    return:
      'indietro|render*|res(i/o/titu*)|rimand(*/ar*)|rispedi*|etichetta di/reso|cambio taglia|tornat*',
    returned:
      'ho restituit*/reso/rimandat*/rispedit*|reso ~3 arrivat*/consegnat*/ricevut*/fatto|tornat* da voi|reso ~2 spedito',
    replace:
      'cambiar*|mandatemene|rimandarmel*|sostitu(ir*/zion*)|mand*/spedi*/invi* ~3 altr(o/a)/giust*/corrett*|altra taglia|taglia in piu|il/un cambio',
    again:
      'cambio|rimand*|rispedi*|sostitu*|un altr(a/o)|un(a/o) nuov(a/o)|altr(a/o)/nuov(a/o)/second(a/o) pacco/prodotto/spedizione',
    change:
      'aggi(orn*/ung*)|cambi*|chiudere|corre(gg*/tt*)|dimentic*|elimin*|error*|inseri*|lasciat*|male|messo|mett*|modific*|sbagli*|togli*',
    another: 'altr(o/a)|nuov(o/a)|vecchi(o/a)|divers(o/a)|quest(o/a)',
    elsewhere:
      'trasferit(o/a/i)|spedi*/mand*/consegn*/invi*/port*/devi* ~5 ufficio/lavoro/madre/mamma/genitori/vicin*/punto/altrove|cambiato casa|da mia madre/mamma/sorella|mio ufficio',
    discount:
      'sconto|rimborso parziale|parte/meta prezzo|risarc*|ridat*/rend*/rimbors* ~3 meta/parte',
    answer:
      'chiamatemi|confermate(/mi)|contatt*|richiam*|risponde(rmi/te/temi)|spieg*|fatemi sapere|parlare con|nessuno/venditore/assistenza/clienti/mi ~2 rispond*',
    use: 'acc(end*/oppi*)|apr*|attiv*|caric*|co(lleg*/nfigur*/nnett*)|impost*|install*|lava(/re/rlo)|mett(e/o)|mont(a/are/o)|pulir*|regol*|ricaric*|usa(/re)|utilizz*|va messo|cambiar* ~1 lingua/ora/filtro/pile/batteri*|cambia lingua/ora|si cambia|la lingua|azzer*|reset(/t*)|ripristin*|pulsante',
    how: '^come|so/capisco/chiaro come|in che verso/modo',
    unsure: 'non ~1 capisco/so/trovo|non riesco a capire/cambiar*/impostar*/montar*|spiegar*|aiut*',
    buy: 'fare/effettuare ~2 ordine/acquisto',
    general:
      'politica|di solito|modalita|metodi|^spedite/c in|fate sconti/confezioni|^e di|torna disponibil*|garanzia|a rate|reclamo|^quali|quanto costa|annull*/ferm* ~1 reso/reclamo/richiesta',
    want: 'bisogn(a/o)|chied*|esig*|mandatem*|po(sso/tete/treste)|pregati|puoi|ri(chied*/datemi/voglio)|speditem*|vogli*|vorrei|per favore/cortesia/piacere|mi serve|vi prego|interess(a/ato)|preferi(rei/sco)|grazie in anticipo',
    ask: 'pot(ete/reste)|sapete|si puo|e possibile/normale|mi sa|sa dir*|^avete|vorrei sapere|^quando|^quanto|^perche|^cosa|^qual*|che faccio|^dov*',
    badReview:
      'una/1/zero/negativ*/pessim* stell*/recension*/feedback|recension* negativ*|lascer*/lascio/mett*/scriv* ~3 recension*/stell*/feedback|social',
    unless: 'altrimenti|oppure|se no/non|o mi/metto/lascio|prima di/che',
    legal:
      'avvocat*|legal*|tribunale|polizia|carabinier*|denunci*|codacons|altroconsumo|diffid*|giudice',
    chargeback: 'cont(estazion*/roversia)|paypal|la/mia banca',
    outside: 'whatsapp|telegram|instagram|facebook|mio numero|mia mail e',
    not: 'non|nn|mai|niente|nulla|nessun(/o/a)|neanche|nemmeno|neppure|no|ne ~3 ne|non/nn ~3 niente/nulla/nessun*/mai/neanche/alcun*',
    cannot: 'non/nn ~1 riesco/possibile/posso/riusc*|impossibile',
    without: 'senza|zero',
    if: 'se',
    link: 'o|poi|che|chi|quindi',
    or: 'o|oppure',
    cut: 'invece|ma|nonostante|per(altro/che/o)|purtroppo|ri(datemi/mborsatemi/voglio)|anche se|visto che|bensi',
    after:
      'dopo ~3 giorn*/settiman*/mes*/uso/utilizz*/lavagg*/volt*/or(a/e)/minut*/notte|al primo|prima volta|primo utilizzo/uso/giorno|tutta la notte|ogni volta/cinque|neanche/nemmeno ~1 mese/giorn*/settiman*|secondo/terzo uso/utilizzo/lavaggio|paio lavaggi',
    days: 'giorn*|settiman*|mes(e/i)|ora|ore|ann(o/i)|minut*',
    praise:
      'ador*|be(l/ll*/ne/nissimo)|brav*|buon(a/e/i/o)|carin*|co(mod*/mpatt*/ncorrenzial*/nforme/nsiglia*/nsiglio/ntent*)|curat*|eccellent*|entusiast*|facil*|fantastic*|fedel*|felic*|gentil*|impeccabil*|int(att*/egr*)|ok|original*|ottim*|perfe*|puntual*|rapid*|ricompr*|robust*|seri(a/o)|silenzios*|soddisf*|super|top|util*|veloc*|in anticipo/tempo|prima previsto/tempo|nei tempi|come da/in/descri*/previsto/promesso|niente/nulla da ridire/dire/rimproverare/aggiungere|ben ~1 fatt*/imballat*/confezionat*|tutto a posto|funziona benissimo/bene/perfettamente/tutto|aspettav* ~1 peggio|qualita prezzo|non ~2 in ritardo|istruzion* chiar*/semplic*|cinque/5 stelle|va bene|mai/niente/nulla/affatto delus*|non ~1 delud*|nessun problem*/difett*/ritard*|nessuna brutt*|non ~2 perso ~1 colpo|miglior(/e/i)|suo/loro dovere/lavoro|egregi*|valid(o/a/i/e)|splendid*|stupend*|meraviglios*|gradit*|divertent*|elegant*|un piacere|vale/valgono ~1 tutt(a/i/o)|come/cm descrizione|esteticamente|puliz*|giust* per|funzional*|apprezzat*|gradevol*|resistent*|indicat* ~1 corrett*|vale ~1 quello|cosa/che volere di piu',
    thanks: 'grazi*|grazie ~2 info*/risposta|ringrazi*',
    bad: 'brutt*|bugi*|delu(d*/s*)|evitare|fregatur*|in(accettabil*/ammissibil*/soddisf*)|ladr*|maleduc*|orribil*|pe(ccato/ggio*/ssim*)|preoccup*|ridicol*|sc(andal*/herz*/hifo/onsigl*)|terribil*|truff*|vergogn*|mai piu|soldi buttati|prend*/presa in giro|un furto|non ~1 comprate*|spes* male|roba ~1 vecchia|iniziato a|gia da buttare|incompetent*',
    solved: 'risolt*|soluzione|sistemat*',
    fear: 'paura|tem(evo/o)|timore|preoccupat*|scettic*|dubbi*|pensavo ~1',
    skip: 'sostitui* ~2 vecchi*|vecchi*/precedente ~3 si rott*|vecchi* ~4 rott*|da/a parte|buona giornata/serata|tracci*/tracking ~1 perfett*/ottim*/impeccabil*|fals* promess*|in carica|va detto/che|oltre/sopra cancello|numero/taglia/taglie/misura ~1 in meno|danno fastidio|danno ~1 problem*|sporco lavoro|abituarsi|all/al/suo/loro interno|bel/bell/buon/buono/bello/gradevole/di ~1 aspetto|non aspettat*|senza/per/non/evita ~2 sporcar*|che ~3 sporchi|un aspetto|senza ~2 dubbio|se non ci sono',
  },
};
