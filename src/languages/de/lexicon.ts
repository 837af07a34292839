// How German-speaking buyers say it; ä, ö, ü and ae, oe, ue are read alike.
import type { Lexicon } from '../lexicon';

export const german: Lexicon = {
  spaced: true,
  fold: 'umlauts',
  generous: false,
  denies: [1, 1.05],
  concord: false,
  common:
    'ich die der das ist und nicht mein meine meinen meiner bitte wie wo wann kann sie es ein eine einen zu mit auf für haben habe hat von danke ihr wir an den dem noch was aber mir mich wurde wird schon im am bei vom zum sind auch nur sehr alles ihre nie ohne viel diese dieser dieses guten tag hallo herr frau du er war macht bis andere keine kein antwort immer nach vor jetzt als oder wenn dass sein hatte werden über unter durch gegen kam beim unsere unser sein diesen leider warum so das',
  mend: 'bestellung(/en) bestell(t/en) storn(ieren/iert/ierung/o) annullieren widerrufen adresse liefer(adresse/ung/n) versandadresse anschrift rechnung(/sadresse) hausnummer postleitzahl änder(n/ung) korrigieren pakete? geliefert sendung(/snummer/sverfolgung) vers(chickt/endet/andt) zugestellt angekommen erhalten bekommen beschädigt kaputt zerbrochen defekt funktionier(t/en) falsche(/n/r/s) artikel fehl(t/en) unvollständig rückerstattung erstattung zurück(geben/senden/schicken) rücksendung umtauschen anleitung bedienungsanleitung fälschung gefälscht original beschreibung qualität status verfolgen konto newsletter abonnement gebühr kosten gestern wann',
  keep: 'posten konten angenommen bestehlen fühlt fühlen feilen endung wendung senkung k(i/a/ü)sten osten losten kongo dresse gesten western verhalten pakt rakete verwandt ländern wandern wanderung erfolgen verflogen abschrift inschrift partikel liefen liedern ableitung abgekommen benommen geschädigt',
  filler:
    'der die das den dem des ein eine einen einer einem mein meine meinen meiner meinem ihr ihre ihrem ihren unser unsere sehr auch so ganz echt wirklich total schon noch immer leider sich ja denn mal doch es ich sie einfach sofort viel',
  numbers: 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  words: {
    order: 'kauf|order|auftrag*|bestell*|einkauf*',
    parcel: 'brief|post|umschlag|versand|zustellung|*lieferung*|*paket*|*sendung*|päck*',
    goods:
      'buch|dinge?|geschenk|hemd|hülle|jacke|kleid|lampe|sachen?|schuhe|tasche|teil|uhr|waren?|*gerät*|artikel*|exemplar*|produkt*|kopfhörer',
    it: 'alles|das|dies(/e/en/es)|ding|es|etwas|ihn|sie',
    part: '*deckel|*kabel|adapter|akku|armband|batterie*|bein(/e)|beutel|dichtung*|dübel|fernbedienung*|filter|flasche*|griff|halterung|henkel|hülle|kappe|kissen|knopf|ladegerät|rollen|sch(lauch/lüssel/raube*/uh)|sohle|stecker|tüte*|werkzeug|zubehör*',
    pack: 'folie|karton|schachtel|*verpack*|packung*',
    money: 'betrag|cash|euro|geld|summe|überweisung|zahlung*',
    payback:
      '*erstatt*|*rückzahl*|gutschrift*|refund|mein geld|geld ~3 wieder*/zurück*|zurücküberweis*',
    repaid: '*erstattet|geld ~3 zurückgekommen|geld ~3 zurück(bekommen/erhalten/überwiesen)',
    fee: 'koste(n/nlos/t)|porto|preise?|strafe|wieviel|*gebühr*|*kosten',
    paper: 'beleg*|coupon*|gutschein*|quittung*|rechnung*',
    account:
      '*konto*|*mailadress*|account*|anmeld*|benutzer*|handynummer|kreditkarte*|login|mitglied*|newsletter*|passwort*|profil*|rechnungsa*|registrier*|telefonnummer|zugang*|mail/rechnungs adress*|zahlungs(art*/m*)|abo/abos',
    address:
      'adress(wechsel*/änder*)|*adress*|*anschrift*|empf(angsort/änger)|etage|hausn(r/ummer*)|liefer(adrese/ort)|plz|postleitzahl|st(ockwerk/r/rasse*)|og|türnummer|klingel|wohnungsnummer*',
    reply: '*mail(/s)|anruf|antwort*|auskunft|code|nachricht*|reaktion',
    service:
      'dhl|dpd|fahrer|firma|hermes|hotline|kunden(betreuung/dienst/service)|personal|service|shop|support|zusteller|*bote|händler*|mitarbeiter*|verkäufer*',
    site: 'app|button|checkout|formular|homepage|link|warenkorb|webs(eite/ite)',
    review: 'feedback|kommentar|sterne?|bewertung*|rezension*',
    manual: 'handbuch|*anleitung*|gebrauchsanweisung*',
    arrive:
      'abgegeben|ank(am/amen/ommt)|aufgetaucht|ausgeliefert|bekam|bekommen?|einge(gangen/troffen)|empfangen|erhalten?|erhielt|erreicht|gekriegt|gesehen|kam(/en)|komm(en/t)|kriege?|liefern|reinbekommen|vorhanden|zugegangen|*gekommen|geliefert*|zugestellt*|ist/sind/war(/en) ~3 da|nix da|angeliefert|auspacken',
    send: '*schick*|auslief*|raus(/gegangen)|send(/e/en/et)|vers(andt/end*)|zusend*|nachliefer*',
    have: 'habe? es',
    marked:
      'abgestellt|unterschrieben|als/ange(blich/zeigt)/heisst/laut/status/steht/zeigt/behaupt* ~6 abgegeben/ausgeliefert/geliefert/zugestellt|vor *tür *gelegt/*gestellt|beim? nachbar* ~2 abgegeben|app ~3 zugestellt',
    spot: 'briefkasten|garage|packstation|paketshop|rezeption|türe?|nachbar*',
    nothing:
      'fussmatte|nichts im briefkasten|keiner/niemand ~2 gek(lingelt/ommen)|noch kein*|hab*/liegt aber nichts|nichts @arrive/da|nicht da/hier|weiss ~2 von nichts|ist/lag/liegt/noch nichts|nicht/nie aufgetaucht|bis dato/heute/jetzt nichts/kein*|nix da|keine lieferung',
    lost: 'abhanden|spurlos|ver(bummelt/legt/loren/lorengegangen/schlampt/schollen/schwunden/schütt)|ist/sind/war weg',
    stolen: 'dieb*|entwendet|geklaut|gestohlen|mitgenommen|wegge(laufen/nommen)',
    where: 'wo befindet/bestellung/bleib(en/t)/denn/genau/ist/liegt/sich/sind/steckt/mein*',
    when: 'wann|wie lange?/weit|warum/wieso ~3 so lange',
    track:
      '*status|*verfolg*|ankunft|bestell(status/verlauf)|liefer(datum/termin*)|paketnummer|sendungs(nummer/status)|track*|voraussichtlich*|stand der/meiner/von',
    news: 'hören|info(/rmation*/s)|neu(es/igkeit*)|update|was ~4 los|tut sich|auskunft|was ~1 passiert',
    wait: 'gewartet|warte(/n/t/te/zeit)',
    late: 'ausstehend|ewig|rech(nen/tzeitig)|spät|unpünktlich|ver(spät*/zug/zöger*)|dauert ~4 ewig/lange/länger|sollte ~4 @arrive/da|hiess es|brauche ~3 bis|lieferzeit ~5 tage|dauert ~2 lang|stand da|angekündigt|überfällig',
    stuck: 'festgehalten|hängt|keine bewegung|status ~3 nicht/ändert',
    transit: 'unterwegs|transport*|schon raus|in bearbeitung/zustellung|auf/schon weg',
    sender: 'absender',
    customs: '*zoll*|einfuhr*|importsteuer*|zollgeb*',
    broken:
      '*beul*|*delle*|*fleck*|*ge(brochen*/platzt/rissen)|*sch(aden/äden)|*splitter*|abgeschlagen|ausge(kippt/laufen/schüttet)|beschädig*|dreckig|einge(dell*/drückt*/rissen)|eselsohren|feucht|gesprungen|kratzer*|loch|löcher|macke*|nass|riss(/e)|rost*|sch(erben/mutzig/ramme/rammen)|spr(ung/ünge)|strich|umgeknickt|ver(bogen*/dreckt/färbt/klebt/kratzt/rostet/schmiert/schmutz*/schüttet)|zer*|ecke ab/raus|war offen|tausend teilen|zu bruch|krümel|durchweicht|in ~1 teilen',
    usable:
      'fleck*|kratzer*|verschmutzt*|zerkratz*|funktioniert aber/noch/trotzdem|kleine*/leichte* ~1 delle*/fehler/loch/riss*/schaden|noch/trotzdem ~1 benutzbar/brauchbar/nutzbar',
    broke: 'entzwei|hin(/über)|zerstört|kaputt*',
    work: 'ausschalten|dicht(/et)|dreht|ein(rasten/satzbereit/schalten)|erfüllt|funktion(ier*/ir*/stüchtig)|geht|ging|haftet|halten|heizt|hielt|hält|intakt|kl(appt/eben/ebt/ickt/ingelt)|kocht|kühlt|lade(/n)|laufen|leuchtet|lief|lä(d/dt/uft)|nutzbar|pumpt|reagier(en/t)|reinig(en/t)|saugt|sch(afft/altet/liessen/liesst/neidet/reibt)|starte(n/t)|trocknet|ver(binden/bindet/schliessen/schliesst)|wirkt|öffne(n/t)|kommt/geht an|koppeln',
    fail: '*schimmel*|abblätter*|aufgegangen|aus(einandergefallen/fransen/gefallen/geleiert/lauf*/lief*/läuft/setzer)|blättert|bricht|defekt*|ein(gefroren/gelaufen/lauf*)|flacker*|fus(elt/selt)|gelaufen|hak(en/t)|hinüber|klappert|klemmt|knackt|kurzschluss|lauwarm|leck*|leiser|nachgeht|papierstau|piept|platt|qualmt|quietscht|rau(ch/scht)|reisst|ruckelt|rutscht|sch(eppert/ief/lapp/leift/rott)|spinnt|stumpf|tot|tropf*|unbrauchbar|undicht*|ver(biegt/bindungsabbr*/blass*/klemmt/rutscht/stopft/zieht)|wackel*|zerbröselt|überhitz*|setzt ~2 aus|fiel/fällt ~3 auseinander/raus|gehen/ging/ist/jetzt/sind/wieder/zeit ~4 kaputt|kaputt gegangen|verliert ~3 farbe/luft/verbindung/wasser|ist ~5 leer|keine? bild/empfang/ladung/saugkraft/signal/strom/ton|war schluss|geh(en/t) ~4 ab/auf|geh(en/t)/ging ~5 auseinander|akku/batterie ~3 leer|löste/trennt/verzieht/löst/hängt sich|läuft ~6 aus/heraus/raus|lief ~4 aus/voll|geht nur wenn|läuft ~2 ein|komische/laute/macht ~3 geräusche|war ~4 ab|geist aufgegeben/auf*|bleibt ~2 hängen/stehen|in ~1 hand|tut sich ~1 nichts|nur ~1 manchmal|nach ~3 kaputt|reagiert nur|tragen gelöst|geht ~4 aus/kaputt|uhr/minuten ~3 nach/vor|öl zu verlieren|blockiert|knötchen|im müll|funken|nach ~4 gerissen|lichter|fehl(erhaft/funktion)|abge(fallen/gangen/löst)',
    problem: 'mangel|störung|fehler*|problem*|reklamation*|schwierigkeit*',
    burn: 'brand(/gefahr)|explo(diert*/sion)|funken|gebrannt|geraucht|raucht?|ver(brannt/sengt)|*schmort*|qualm*|überhitz*|feuer gefangen|fing/fängt ~2 feuer|akku/batterie/kabel/ladegerät/netzteil/stecker ~5 aufgebläht/aufgequollen/dick/gebläht/heiss',
    glow: 'brenn(en/t)|brannte|feuer|flamme*|geschmolzen|rauch',
    hurt: 'allergi*|arzt|atemnot|ausschlag|blut*|gefährlich|geschnitten|juck*|stroms(chlag/chläge/toss)|ver(brennung*/gift*/letz*/schluckt*)|notaufnahme|ins krankenhaus|schlag abbekommen/bekommen/gekriegt/verpasst|genäht werden|blasen ~3 gesicht/hand/haut|erstick*|hautreiz*|elektrischen schlag',
    wrong: 'falsch*|fehlliefer*|verkehrt*',
    other: 'andere(/m/n/r/s)|falschlieferung|2/zwei linke|war eine/ein ~1 im karton',
    mixed: 'ver(tauscht/wechselt)|fremd*|von jemand*',
    bought: 'ausge(sucht/wählt)|bestellte?|erworben|gekauft|geordert|gewählt|kaufte|wollte',
    instead: 'anst(att/elle)|sondern|statt',
    differ: 'anders|abweich*|weicht ~4 ab|in wirklichkeit|unterschiedlich',
    shown:
      'abbildung*|abgebild*|ang(aben/ebot/egeben*)|anzeige|beschr(eib*/ieb*)|bild(/er*)|entspr(ach/echen/icht)|foto(/s)|identisch|masse|st(and/eht/immt)|versprochen|werbung|laut anzeige/beschreibung/shop/website|wie abgebildet/beschrieben/erwartet|soll ~1 wasserdicht|als neu|von wegen',
    than: 'getäuscht|kürzer|billiger/dunkler/dünner/enger/grösser/heller/kleiner/kürzer/länger/sch(lechter/wächer)/weniger/winziger/hochwertiger als|ins grüne',
    colour: 'farb(e/en/ig/lich/ton)',
    hue: 'blau*|braun*|gelb*|gold*|grau*|grün*|orange|pink|ro(sa/t/te*)|schwarz*|silber*|weiss*|beige|lila|türkis',
    size: '*ausführung|*version|cm|damen*|grösse*|herren*|l|link(/e/es/s)|liter|m|masse|micro|ml|mm|modell*|recht(/e/es/s)|s|typ|usb|xl|xs|xxl',
    poor: 'abfärb*|abgelaufen|angaben|benutzte*|billig*|chemi(e/sch)|dünn(/e/es)|ekel*|eklig|färbt|ge(brauchsspur*/braucht*/ruch/rüche/schmack*/stank/tragen)|hauchdünn|hässlich|kalt|klatschnass|klebt|kratzt|langsam|laut|mhd|mü(ffel*/ll)|plast(e/ik)|ra(msch/nzig/u)|riech(en/t)|rückst*|sch(immlig/lampig/lieren/meckt*/und/wach)|spielzeug|stink*|taugt|un(angenehm/bequem/geeignet/handlich/hygienisch/sauber)|ver(arbeitet/arbeitung/blasst/dorben/färb*/gammelt/zogen)|winzig*|wirkung*|überteuert|qualität ~4 billig/lässt/mies/minderwertig/miserabel/unter/enttäusch*/katastroph*/schlecht*|nicht ~3 zu gebrauchen|lässt ~3 zu wünschen|second hand|billig*/dünn*/enttäuschende*/furchtbar*/mangelhaft*/mies*/minderwertig*/miserabl*/schlecht*/schrecklich* ~1 material/qualität/stoff/ware/verarbeit*|zu dick/dünn/hart/hell/hoch/kalt/laut/leise/locker/salzig/schw(ach/er)/süss/teuer/warm|mehr ~2 erwartet|nicht ~3 wert|sieht alles durch|nicht auszuhalten|lappen|unterirdisch*|petroleum|täuscht|in gebrauch|erbärmlich*|grottig*|durchsichtig',
    misfit:
      'zu eng/gross/klein/kurz/lang/weit|fällt/fallen ~3 gross/grösser/klein/kleiner/eng aus|sitzt ~2 eng/locker/schlecht|nummer/grösse kleiner/grösser',
    expect: 'erhofft|gedacht|vorgestellt|erwart*',
    material:
      'baumwolle|edelstahl|gold|kunststoff|metall|plastik|polyester|silber|wasserdicht|wolle|*leder|leinen',
    fit: 'geeignet|kompatibel|pass(en/end/t/te)',
    genuine: 'marken(produkt/ware)|authentisch*|echt*|original*',
    fake: 'billigkopie|fake*|fälschung*|gefälscht*|imitat*|kopie|nach(ahm*/gemacht*)|plagiat*|replika|unecht|logo ~2 falsch',
    missing:
      'fehl(en/end*/t/te/ten)|nirgends|vermiss(e/t)|zu wenig|ohne ~3 bekommen/gekommen/geliefert|nicht im @pack/@parcel/umschlag|@part ~1 nicht da/dabei',
    include:
      'dabei|darin|drin(/nen)|enthalten|lag|lieferumfang|mitge(liefert/schickt)|im karton/paket/umschlag|ich zähle|bei(gefügt/gelegt)',
    only: 'bloss|lediglich|nur',
    half: 'halbe(/n/s)|hälfte|unvollständig*',
    rest: 'rest(/liche*)|übrigen',
    empty: 'leer(/e/er/es)|drin ~3 nichts',
    charge:
      'abge(bucht/zogen)|belast(et/ung)|berechnet|eingezogen|karte|kontoauszug|kreditkarte|lastschrift|paypal|abbuch*|der preis|preis war',
    overcharge:
      '2x/doppelte?/mehrfach/zweimal ~2 @charge/bezahlt/kassiert|warenkorb ~5 abgebucht/stand*',
    recognise: 'autorisiert|bekannt|erkenne|kenne|zuordnen',
    unauthorised:
      'gehackt|unbefugt*|war ich nicht|ohne ~1 einwilligung/erlaubnis/wissen/zustimmung|nichts/nie ~3 bestellt/gekauft|jemand/betrüger* ~3 bestellt|nicht von mir|nicht autorisiert/beauftragt/getätigt/ich/veranlasst',
    cancel:
      'abbestell*|abzubrech*|annull*|cancel*|kündig*|storn*|widerruf*|brich/brech* ~5 ab|@order ~3 gelöscht/rückgängig/abbrech*/abzubrech*/aufheb*/auflös*/lösch*/zurücknehm*/zurückzieh*|vom/von ~1 kauf ~1 zurück*|treten? ~3 kauf',
    forbid:
      'bitte nicht(/s) ~2 absend*/auslief*/losschick*/schick*/verschick*/versend*|kein(/e/en) ~3 liefern/schicken/senden/verschicken/zusenden|liefern/schicken/senden/verschicken sie ~4 kein(/e/en/s)/nicht(/s)',
    enough:
      'liefern/schicken/senden sie ~4 nichts mehr|nichts mehr schicken/senden|kein(/e) pakete/sendungen mehr|nehme ~1 kein(/e/en) weitere(/s)|brauchen ~2 kein(/e/en) ~2 schicken/senden',
    decline:
      'verzichte*|lehne(/n)|ablehn*|auf ~3 verzichten|weigere|nehme ~3 nicht/kein(/e/en)|möcht*/will/brauch*/benötig*/wollen/wünsch* ~2 kein(/e/en)|^vergesst|^vergessen sie',
    regret:
      'ausversehen|irrtümlich|ver(klickt/sehentlich)|benötigen?/brauch(/e/en)/möchten?/will/wollen ~5 nicht länger/mehr|nicht länger/mehr ~1 benötigt/erwünscht/gebraucht/gewünscht/haben/kaufen|doch nicht|anders überlegt|aus versehen|falsche? ~2 bestellt/geklickt/gewählt|auf kaufen gedrückt|nicht ~2 bearbeiten|dauert mir zu lange|billiger/günstiger gefunden|anderswo/woanders gekauft|nicht länger/mehr nötig/notwendig',
    refused: 'abgelehnt|ausverkauft|verweiger*',
    promised: 'versprochen|zuge(sagt/sichert)|genehmigt|vereinbart|gesagt',
    return: 'reklamier*|retour*|rück(gabe*/gängig/send*/versand)|zurück*',
    returned:
      'retourniert|zurückge(gangen/geben/sandt/schickt/sendet)|wieder bei euch/ihnen|retoure/rücksendung ~4 angekommen/bei/eingegangen/erhalten|retoure ist',
    replace:
      'ers(atz/atzlieferung/etzen)|tauschen?|austausch*|umtausch*|umzutausch*|*schick*/*send* ~3 neue(/n/r/s)|bitte ~3 erneut/nochmal *schicken/*senden',
    again:
      'ersatz*|weitere(/n/s)|einmal/erneut/nochmal/nochmals/wieder ~2 *liefer*/*schick*/*send*|zweites mal|neue*/zweite* lieferung/paket/sendung/ware|*neulieferung|*nachlieferung',
    change:
      '*änderung*|abänder*|aktualisier*|an(geben/gegeben/pass*/zugeben)|bearbeit*|berichtig*|einge(ben/geben/tragen)|eintrag*|entfern*|fehler|geändert|hin(terleg*/zufüg*)|korr(ektur/igier*)|lösch*|tauschen|umleit*|umzuleit*|ver(altet/gessen/schrieben/tan/tippt)|wechsel*|änder(n/t)|andere lieferadresse|stimmt nicht',
    another: 'alt(/e/en)|andere(/n/r/s)|folgende|neu(/e/en/er/es)|zweite',
    elsewhere:
      'dorthin|um(gezogen/leit*/zug/zuleit*)|woanders|an/zu/bei ~2 bruder/büro/eltern/filiale/firma/folgende/mutter/oma/packstation/paketshop/schwester/vater/ander*/arbeit*/freund*/nachbar*/neu*|ziehen um|andere lieferadresse|nicht zuhause|nicht zu hause|bin bis ~3 bei|senden an|ins büro|an meine(/m/n/r)',
    discount:
      '*rabatt*|ent(gegenkommen/schädigung)|minderung|nachlass|preis(minderung/nachlass)|teil(erstatt*/rückerstatt*)|teil ~2 geldes|hälfte/prozent zurück|hälfte/teil ~3 erstatt*/zurück*',
    answer:
      'bescheid|kontaktieren|rückruf|zurückrufen|antworte*|melden sie sich|teilen ~1 mir ~1 mit|jemandem/mitarbeiter sprechen',
    use: 'aktivier*|anschliess*|anwend*|auf(bau*/gebaut/lad*/stellen/zulad*)|bau*|be(dien*/festig*/nutz*)|drück(/en)|funktioniert|gebrauchen|gewaschen|install*|koppel*|lade|montier*|nutze(/n)|reinig*|schalte|sprache|stecken|uhrzeit|ver(bind*/wend*)|wasche(/n)|wechs(el*/le)|öffn*|stelle ~5|lad* ~4 auf|kommt ~4 rein|schalt* ~5 an/aus/ein/um|stell(/t) ~5 um|stell(/t) ~3 ein|setzt ~3 zurück|zurücksetz*|reset*|knopf|ein(bau*/richt*/setz*/stell*)|zusammenbau*',
    how: 'welche|wie',
    unsure: 'unklar|erklär*',
    buy: 'aufgeben|kaufen|nachbestell*',
    general:
      '*bedingungen|*option*|beschwer*|bezahlen|garantie|gutschein|normalerweise|rabatt|telefonnummer|ver(fügbar/sandart*)|wasserdicht|zahlungsmöglichkeit*|liefer(n/t)/vers(chicken/enden) ihr/sie auch/in/ins/nach|rückgabe(frist/recht)|liefer(kosten/zeiten)|widerrufsrecht|reklamation/retoure/rück(gabe/sendung) ~2 storn*/widerruf*/zurückzieh*',
    want: 'benötige|bitte|brauche?|bräuchte|erbitte|fordere|hilfe|lieber|muss|möchten?|verlange|will|wollen|wünsche|könn(en/ten) sie|könnt(/et) ihr|interesse|im voraus|würde ~4 gern(/e)',
    ask: 'fragen?|möglich|ob|wann|warum|weshalb|wie(so/viel)|^gibt|^ist das/der/die/es/mein*|wird/wurde mein*|^habt ihr|^haben sie',
    badReview:
      '1/eine?/null/negativ*/schlecht* @review|bewerte ~3 schlecht|bewertung ~3 schreiben|negativ/schlecht bewerten',
    unless: 'andernfalls|ansonsten|sonst|es sei denn|wenn sie/du ~4 nicht|bevor/oder ich',
    legal:
      '*anwalt*|anzeigen|behörde*|gericht*|klage|polizei|rechtlich*|strafanzeige|verbraucher(schutz*/zentrale)|verklag*|anzeige erstatten|zeige ~1 an',
    chargeback:
      'chargeback|konflikt|käuferschutz*|*rückbuch*|bank/lastschrift ~3 zurück*|paypal fall/konflikt|fall eröffnen/öffnen',
    outside:
      'ausserhalb|facebook|instagram|telegram|whatsapp|meine e mail|rufen sie ~2 an|anrufen unter|direkt überweis*|meine mail/nummer',
    not: 'garnicht|kaum|kein(/e/em/en/er/erlei/es/s)|net|nich(/s/t/ts)|nie(/mals/mand)|nirgends|nix|wenig',
    cannot: 'unmöglich|kann/konnte/können ~4 nicht',
    without: 'null|ohne|weder',
    if: 'falls|sollte|wenn',
    link: 'dass|noch|oder|und|wir',
    or: 'oder',
    cut: 'aber|allerdings|denn(/och)|jedoch|obwohl|sondern|weil',
    after:
      'bereits|inzwischen|irgendwann|mehr|plötzlich|ständig|schon nach|nach/nur ~3 gebrauch/mal/zeit/@days/zweimal/benutz*/einmal*/mehrfach*/spülg*/wäsche*|immer wieder|beim ersten/zweiten',
    days: 'jahr(/e/en)|minuten|monat(/e/en)|stunden?|tag(/e/en)|uhr|wochen?|werktage*',
    praise:
      'ausgezeichnet*|begeistert|bestens|blitzschnell|ehrlich*|einwandfrei|empfehl*|fehlerfrei|freu(de/e/en/ndlich*/t)|froh|früher|ge(fällt/holfen/lungen/nial*)|glücklich|gut(/e/en/er/es)|günstig|hervorragend|hochwertig|hübsch*|klasse*|lieb(e/en/evoll/t)|mega*|nett(/e/er)|ok|okay|original|perfekt*|pr(aktisch/ima/oblemlos)|pünktlich*|reibungslos|sch(nell*/öne/önem/önen/öner/önes)|stabil|super*|tiptop|toll*|top|wunder*|zufrieden*|zuverlässig|zügig*|kein vergleich zu|passt genau|vor ~2 termin|in ordnung|wie abgebildet/bes(chrieben/tellt)/erwartet/geschmiert/angegossen|immer/jederzeit/gern* wieder|nichts zu beanstanden/bemängeln/meckern|sehr schön*|5/fünf sterne|ist/sind ~2 echt|nicht/nie enttauscht|jeden cent wert|daumen hoch|positiv uberrascht|was will man mehr|geld wert',
    thanks: 'dank(/bar/e*)|thx',
    bad: 'abraten|abzocke|auszuhalten|be(schwer*/trug/trüg*)|enttäusch*|fehlkauf|frech*|furchtbar|ignorier*|lächerlich|mies*|mist|müll|nerv*|peinlich|sch(ade/lecht*/limm/recklich*/rottig)|traurig|un(freundlich*/möglich/verschämt*/zufrieden*)|verarsch(e/t/ung)|verärgert|wütend|ärger*|leere versprech*|im stich gelassen|grund zur klage|würde ~3 nicht ~1 kaufen|fing ~2 an|inkompetent*|keine lust|katastroph*',
    solved: 'behoben|erledigt|geklärt|gelöst',
    fear: 'angst|bedenken|skeptisch|sorge|zweifel|befürcht*|dachte ~2',
    skip: 'aussen|zertifi*|nicht nach|rechnung gestellt|fehlte/steht mir|bisschen/etwas/wenig fehl*|warten mussen|als ware/wurde|für möglich gehalten|alte* ~3 kaputt|ohne zweifel',
  },
};
