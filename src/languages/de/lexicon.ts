// How German-speaking buyers say it; ä, ö, ü and ae, oe, ue are read alike.
import type { Lexicon } from '../lexicon';

export const german: Lexicon = {
  spaced: true,
  fold: 'umlauts',
  generous: false,
  denies: [1, 1.05],
  concord: false,
  common:
    'ich die der das ist und nicht mein meine meinen meiner bitte wie wo wann kann sie es ein eine einen zu mit auf für haben habe hat von danke ihr wir an den dem noch was aber mir mich wurde wird schon im am bei vom zum sind auch nur sehr alles ihre nie ohne viel diese dieser dieses guten tag hallo herr frau du er war macht bis andere keine kein antwort immer nach vor jetzt als oder wenn dass sein hatte werden über unter durch gegen kam beim unsere unser sein diesen leider',
  mend: 'bestellung(/en) bestell(t/en) storn(ieren/iert/ierung/o) annullieren widerrufen adresse liefer(adresse/ung/n) versandadresse anschrift rechnung(/sadresse) hausnummer postleitzahl änder(n/ung) korrigieren pakete? geliefert sendung(/snummer/sverfolgung) vers(chickt/endet/andt) zugestellt angekommen erhalten bekommen beschädigt kaputt zerbrochen defekt funktionier(t/en) falsche(/n/r/s) artikel fehl(t/en) unvollständig rückerstattung erstattung zurück(geben/senden/schicken) rücksendung umtauschen anleitung bedienungsanleitung fälschung gefälscht original beschreibung qualität status verfolgen konto newsletter abonnement gebühr kosten gestern wann',
  keep: 'posten konten angenommen bestehlen fühlt fühlen feilen endung wendung senkung k(i/a/ü)sten osten losten kongo dresse gesten western verhalten pakt rakete verwandt ländern wandern wanderung erfolgen verflogen abschrift inschrift partikel liefen liedern ableitung abgekommen benommen geschädigt',
  filler:
    'der die das den dem des ein eine einen einer einem mein meine meinen meiner meinem ihr ihre ihrem ihren unser unsere sehr auch so ganz echt wirklich total schon noch immer leider sich ja denn mal doch es ich sie einfach sofort viel',
  numbers: 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  words: {
    order: 'kauf|order|auftrag*|bestell*|einkauf*',
    parcel: 'brief|post|umschlag|versand|zustellung|*lieferung*|*paket*|*sendung*|packet*|päck*',
    goods:
      'buch|dinge?|geschenk|hemd|hülle|jacke|kleid|lampe|sachen?|schuhe|tasche|teil|uhr|waren?|*gerät*|artikel*|exemplar*|produkt*',
    it: 'alles|das|dies(/e/en/es)|ding|es|etwas|ihn|sie',
    part: 'adapter|akku|beine?|beutel|ersatz|filter|griff|hülle|kappe|knopf|ladegerät|netzteil|sch(lauch/uh)|speicherkarte|stecker|teile?|werkzeug|*deckel|*kabel|*teil|*teile|batterie*|dichtung*|fernbedienung*|flasche*|schraube*|tüte*|zubehör*',
    pack: 'folie|karton|schachtel|*verpack*|packung*',
    money: 'betrag|cash|euro|geld|summe|überweisung|zahlung*',
    payback:
      'refund|*erstatt*|gutschrift*|*rückzahl*|zurückzuzahlen|zurücküberweis*|mein geld|geld ~3 wieder*/zurück*',
    fee: 'koste(n/nlos/t)|porto|preise?|strafe|wieviel|*gebühr*|*kosten|wie teuer/viel',
    paper: 'beleg*|coupon*|gutschein*|quittung*|rechnung*',
    account:
      'abos?|handynummer|login|telefonnummer|*konto*|abonnement*|account*|anmeld*|benutzer*|kreditkarte*|*mailadress*|mitglied*|newsletter*|passwort*|profil*|rechnungsa*|registrier*|zahlungsart*|zahlungsm*|zugang*|mail/rechnungs adress*',
    address:
      'empf(angsort/änger)|etage|hausnr|liefer(adrese/ort)|plz|postleitzahl|stockwerk|str|*adress*|*anschrift*|adressänder*|adresswechsel*|hausnummer*|strasse*|wohnungsnummer*',
    reply:
      'anruf|auskunft|code|reaktion|*bestätigung*|*mail|*mails|antwort*|nachricht*|rückmeldung*',
    service:
      'dhl|dpd|fahrer|firma|hermes|hotline|kunden(betreuung/dienst/service)|personal|service|shop|support|zusteller|*bote|händler*|mitarbeiter*|verkäufer*',
    site: 'app|button|checkout|formular|homepage|link|warenkorb|webs(eite/ite)|ihre seite',
    review: 'feedback|kommentar|sterne?|bewertung*|rezension*',
    manual: 'handbuch|*anleitung*|gebrauchsanweisung*|welche app/batterie*',
    arrive:
      'abgegeben|angel(andet/iefert)|ank(am/amen/ommt)|aufgetaucht|ausgeliefert|bekam|bekommen?|einge(gangen/troffen)|empfangen|erhalten?|erhielt|erreicht|gekriegt|gesehen|kam(/en)|komm(en/t)|kriege?|liefern|reinbekommen|vorhanden|zugegangen|*gekommen|geliefert*|zugestellt*|ist/sind/war(/en) ~3 da|in empfang',
    send: 'raus(/gegangen)|send(/e/en/et)|versandt|zukommen|*gesandt|*gesendet|*schick*|auslief*|lossend*|nachliefer*|nachsend*|versend*|zusend*',
    marked:
      'abgestellt|unterschrieben|zustellnachweis|als/ange(blich/zeigt)/heisst/laut/status/steht/zeigt/behaupt* ~6 abgegeben/ausgeliefert/geliefert/zugestellt|vor tür gelegt/*gestellt|persönlich übergeben|gilt als zugestellt|zugestellt aber/doch/laut/worden|beim? nachbar* ~2 abgegeben',
    spot: 'briefkasten|garage|haus(flur/tür)|packstation|paketshop|rezeption|türe?|nachbar*',
    nothing:
      'nichts im briefkasten|keiner/niemand ~2 gek(lingelt/ommen)|noch kein*|hab* aber nichts|nichts @arrive/da|nicht da/hier|nicht bei mir|weiss ~2 von nichts|ist/liegt/noch nichts|nicht/nie aufgetaucht|bis dato/heute/jetzt nichts/kein*',
    lost: 'abhanden|spurlos|ver(bummelt/legt/loren/lorengegangen/schollen/schwunden/schütt)|nicht auffindbar|ist/sind/war weg',
    stolen: 'diebstahl|entwendet|geklaut|gestohlen|mitgenommen|wegge(laufen/nommen)|dieb*',
    where: 'wo befindet/bestellung/bleib(en/t)/denn/genau/ist/liegt/sich/sind/steckt/mein*',
    when: 'wann|zustellversuch|wie lange?/weit|wieder kommt',
    track:
      'ankunft|bestell(status/verlauf)|lieferdatum|orten|paketnummer|sendungs(nummer/status)|verlauf|*status|liefertermin*|*verfolg*|track*|voraussichtlich*|zustelltermin*|geplant* ankunft/liefer*|stand der/meiner/von',
    news: 'hören|infos?|neues|update|information*|neuigkeit*|was ~4 los|tut sich|passiert mit',
    wait: 'gewartet|warte(/n/t/te/zeit)',
    late: 'ausstehend|ewig|liefer(frist/verzug)|rech(nen/tzeitig)|spät|unpünktlich|verzug|über(fällig/schritten)|verspät*|verzöger*|dauert ~4 ewig/lange/länger|lange lieferzeit|sollte ~4 @arrive/da|termin ~3 verstrichen/vorbei/überschritten|lieferzeit/pünktlich nicht|hiess es|brauche ~3 bis|nicht pünktlich|steht noch aus',
    stuck:
      'festgehalten|hängt|hängen geblieben|steckt ~2 fest|liegt ~4 beim/im/in depot/filiale/zoll/verteil*|keine bewegung|status ~3 nicht/ändert|zurück an absender',
    transit:
      'unterwegs|versand(fertig/zentrum)|verteilzentrum|transport*|schon raus|in bearbeitung/zustellung|auf/schon weg',
    customs: 'zollkosten|*zoll*|zollgeb*|einfuhr*|importsteuer*',
    broken:
      '*gebrochen*|*geplatzt|*gerissen|abgeschlagen|ange(kratzt/schlagen)|aufge(quollen/schlitzt)|ausge(kippt/laufen/schüttet)|dreckig|gesprungen|loch|löcher|nass|risse?|sch(erben/mutzig)|schrammen?|spr(ung/ünge)|ver(dreckt/färbt/klebt/kratzt/rostet/schüttet)|*beul*|*delle*|*fleck*|*schaden|*schäden|*splitter*|beschädig*|eingedell*|eingedrückt*|ecke ab/raus|kratzer*|macke*|rost*|verbogen*|verschmutz*|zer*|war offen',
    usable:
      'fleck*|kratzer*|verschmutzt*|zerkratz*|kleine*/leichte*/minimale* ~1 fehler/loch/schaden/beule*/delle*/macke*/riss*|funktioniert aber/noch/trotzdem|aber/noch/trotzdem ~1 benutzbar/brauchbar/funktioniert/nutzbar/verwendbar',
    broke: 'entzwei|hin(/über)|zerstört|kaputt*|im eimer',
    work: 'ansch(alten/liessen)|aufl(aden/ösen)|ausschalten|dicht(/et)|dreht|ein(rasten/satzbereit/schalten)|funktionstüchtig|erfüllt|geht|ging|haftet|halten|heizt|hielt|hält|intakt|klappt|kleb(en/t)|kli(ckt/ngelt)|kocht|kühlt|laden?|laufen|leuchtet|lief|lädt?|läuft|nutzbar|pumpt|reagier(en/t)|reinigt|saugt|sch(afft/altet/liessen/liesst/neidet/reibt)|starte(n/t)|verbinde(n/t)|verschliess(en/t)|wirkt|öffne(n/t)|funktionier*|funktionir*|gehen/zeigt ~5 an|springt ~2 an',
    fail: 'abge(fallen/gangen/löst)|aufgegangen|aus(einandergefallen/gefallen/geleiert/läuft/setzer)|blättert|bricht|durchge(brannt/schmort)|einge(froren/laufen)|fehl(erhaft/ermeldung/funktion)|funktions(los/unfähig)|gelaufen|hinüber|kippt|klappert|knackt|kurzschluss|quietscht|ruckelt|rutscht|sch(ief/leift/rott)|spinnt|tot|unbrauchbar|ver(biegt/klemmt/rutscht/stopft)|abblätter*|auslauf*|auslief*|bröckel*|defekt*|flacker*|klump*|leck*|*schimmel*|tropf*|undicht*|verbindungsabbr*|verblass*|wackel*|überhitz*|löst ~1 sich|lösen sich ~1 ab|setzt ~2 aus|fiel/fällt ~3 auseinander/raus|fällt aus|gehen/ging/ist/jetzt/schon/sind/wieder/zeit ~4 kaputt|kaputt gegangen|verliert ~3 farbe/luft/verbindung/wasser|flüssigkeit/kaffee/tee/wasser ~4 heraus/raus|ist ~5 leer|keine? bild/empfang/ladung/saugkraft/signal/strom/ton|keinen empfang/strom/ton|war schluss|geh(en/t) ~4 ab/auf|geh(en/t)/ging ~5 auseinander|auseinander gefallen|akku/batterie ~3 leer|nicht wasserdicht|fiel/fällt/ging/ist/schon/springt ab|kein/lässt/zieht wasser|heizt/lädt/reagiert/saugt kaum|löste/trennt/verzieht sich|geht ~4 aus/kaputt/nach/vor|läuft ~6 aus/heraus/raus|lief ~4 aus/voll|schaltet ~3 ab/aus|geht nur wenn|läuft ~2 ein|komische/laute/macht ~3 geräusche|war ~4 ab|geist aufgegeben/auf*|bleibt ~2 hängen/stehen|wird/zu heiss',
    problem: 'mangel|mängel|störung|fehler*|problem*|reklamation*|schwierigkeit*',
    burn: 'bran(d/dgefahr/nte)|explo(diert/sion)|feuer|funken|gebrannt|geraucht|geschmolzen|raucht?|ver(brannt/sengt)|*schmort*|flamme*|qualm*',
    hurt: 'arzt|atemnot|ausschlag|gefährlich|geschnitten|krankenhaus|stromschlag|allergi*|blut*|juck*|verbrennung*|vergift*|verletz*',
    wrong: 'falsch*|fehlliefer*|verkehrt*|nicht ~1 richtige*',
    other: 'andere(/m/n/r/s)|falschlieferung|2/zwei linke',
    mixed:
      'ver(tauscht/wechselt)|fremd*|von jemand*|andere(n/r) kunden?/name|falsch adressiert|für jemand anders|falsches paket|nicht für mich',
    bought: 'ausge(sucht/wählt)|bestellte?|erworben|gekauft|geordert|gewählt|kaufte|wollte',
    instead: 'anst(att/elle)|sondern|statt',
    differ:
      'anders|untersch(eidet/iedlich)|abweich*|weicht ~4 ab|in wirklichkeit|nichts ~2 zu tun|keine? ähnlichkeit|anders/statt wie',
    shown:
      'angebot|anzeige|bild|entspr(ach/echen/icht)|fotos?|identisch|stand|steht|stimmt|versprochen|werbung|*beschreibung*|abbildung*|abgebild*|angegeben*|beschreib*|beschrieb*|bilder*|produktb*|produktfoto*|übereinstimm*|wie auf ~1 bild/foto|verkauft als|laut anzeige/beschreibung/shop/website|wie abgebildet/beschrieben/erwartet',
    than: 'getäuscht|täusch(end/ung)|irreführend*|billiger/dunkler/dünner/enger/grösser/heller/kleiner/kürzer/länger/sch(lechter/wächer)/weniger/winziger als',
    colour: 'farb(e/en/ig/lich/ton)',
    hue: 'orange|pink|rosa|rot(/en)|blau*|braun*|gelb*|gold*|grau*|grün*|rote*|schwarz*|silber*|weiss*',
    size: 'cm|l|link(/e/es/s)|liter|m|ml|mm|recht(/e/es/s)|s|typ|xl|xs|xxl|*ausführung|*version|damen*|grösse*|herren*|modell*',
    poor: 'dunkel|kalt|rückst*|durchsichtig|dünn(/e/es)|eklig|färbt|ger(uch/üche)|gestank|hässlich|klebt|langsam|laut|mhd|müll|plast(e/ik)|ramsch|ranzig|abgelaufen|getragen|riech(en/t)|sch(immlig/lampig/lieren/und/wach)|taugt|unangenehm|unbequem|ungeeignet|unh(andlich/ygienisch)|ver(blasst/dorben/gammelt/zogen)|überteuert|abfärb*|benutzte*|billig*|ekel*|gebrauchsspur*|gebraucht*|geschmack*|minderwertig*|müffel*|parfüm*|schmeckt*|stink*|verfärb*|winzig*|qualität ~4 billig/lässt/mies/minderwertig/miserabel/unter/enttäusch*/katastroph*/schlecht*|nicht ~3 zu gebrauchen|wenig(/er) inhalt/stabil|nur plastik|lässt ~3 zu wünschen|fällt ~2 gross/klein aus|second hand|billig*/dünn*/enttäuschende*/furchtbar*/mangelhaft*/mies*/minderwertig*/miserabl*/schlecht*/schrecklich* ~1 material/qualität/stoff/ware/verarbeit*|zu dick/dünn/eng/gross/hart/hell/hoch/kalt/klein/kurz/lang/laut/leise/locker/salzig/schw(ach/er)/süss/teuer/warm/weit|taugt nichts/nix|schon/vorher benutzt',
    expect: 'erhofft|gedacht|vorgestellt|erwart*',
    material:
      'baumwolle|edelstahl|gold|kunststoff|metall|plastik|polyester|silber|wasserdicht|wolle|*leder',
    fit: 'geeignet|kompatibel|pass(en/end/t/te)',
    genuine: 'marken(produkt/ware)|authentisch*|echt*|original*',
    fake: 'billigkopie|kopie|replika|unecht|fake*|fälschung*|gefälscht*|imitat*|nachahm*|nachgemacht*|plagiat*|logo ~2 falsch',
    missing:
      'fehl(en/t/te/ten)|nirgends|vermiss(e/t)|fehlend*|zu wenig|vergessen ~2 beizulegen/einzupacken/mitzuschicken|hab(en/t) ~4 vergessen|ohne ~3 bekommen/gekommen/geliefert|nicht im @pack/@parcel/umschlag|weniger als bestellt',
    include:
      'bei(gefügt/gelegt/lag)|dabei|darin|drin(/nen)|enthalten|lag|lieferumfang|mitge(liefert/schickt)|liegt bei|im karton/paket/umschlag',
    only: 'bloss|lediglich|nur|nichts als/ausser',
    half: 'halbe(/n/s)|hälfte|unvollständig*|ein teil von|nicht alles/komplett/vollständig',
    rest: 'rest|übrigen|restliche*|eine(/r/s) der',
    empty:
      'leer(/e/er/es)|gar nichts drin|war nichts|drin ~3 nichts|nichts im karton/paket|nichts ausser/drin',
    charge:
      'abge(bucht/zogen)|belast(et/ung)|berechnet|eingezogen|karte|kontoauszug|kreditkarte|lastschrift|paypal|abbuch*',
    overcharge:
      'preisunterschied|2x/doppelte?/mehrfach/zweimal ~2 @charge/bezahlt/kassiert|falsch*/höher* ~1 betrag/preis/summe|zu teuer/viel/zuviel ~2 @charge/bezahlt/gezahlt|zuviel @charge/bezahlt|preis ~3 anders/falsch/höher|mehr ~1 @charge/bezahlt|teurer als|warenkorb ~5 abgebucht/stand*|betrag stimmt nicht',
    recognise: 'autorisiert|bekannt|erkenne|kenne|zuordnen',
    unauthorised:
      'gehackt|fremdbestell*|unbefugt*|war ich nicht|ohne meine ~1 einwilligung/erlaubnis/wissen/zustimmung|nichts/nie ~3 bestellt/gekauft|jemand/betrüger* ~3 bestellt|nicht von mir|nie bei ihnen|nicht autorisiert/beauftragt/getätigt/ich/veranlasst',
    cancel:
      'zurücktreten|abbestell*|abzubrech*|annull*|cancel*|kündig*|storn*|widerruf*|brich/brech* ~5 ab|@order ~3 gelöscht/rückgängig/abbrech*/abzubrech*/aufheb*/auflös*/lösch*/zurücknehm*/zurückzieh*|vom/von ~1 kauf ~1 zurück*|treten? ~3 kauf',
    regret:
      'ausversehen|irrtümlich|ver(klickt/sehentlich)|benötigen?/brauch(/e/en)/möchten?/will/wollen ~5 nicht länger/mehr|nicht länger/mehr ~1 benötigt/erwünscht/gebraucht/gewünscht/haben/kaufen|doch nicht|anders überlegt|aus versehen|doppelt/zwei(/mal) mal bestellt/gekauft|gleiche ~4 gefunden|falsche? ~2 bestellt/geklickt/gewählt|auf kaufen gedrückt|bitte nicht ~2 absend*/auslief*/losschick*/schick*/verschick*/versend*|nicht ~2 bearbeiten|bei anderem händler|dauert mir zu lange|zu viel bestellt|hat sich erledigt|billiger/günstiger gefunden|anderswo/woanders gekauft|kein bedarf/interesse',
    refused:
      'abgelehnt|ausverkauft|verweiger*|hab(en/t)/wird/wurden? ~3 storniert|storniert worden|nicht lieferbar/vorrätig',
    return: 'rück(gängig/versand)|reklamier*|retour*|rückgabe*|rücksend*|zurück*|zurücks*',
    returned:
      'retourniert|zurückge(gangen/geben/sandt/schickt/sendet)|wieder bei euch/ihnen|retoure/rücksendung ~4 angekommen/bei/eingegangen/erhalten|retoure ist|schon zurück|habe es zurück*|bei euch/ihnen eingegangen',
    replace:
      'ers(atz/atzlieferung/etzen)|tauschen?|austausch*|umtausch*|umzutausch*|erneut/neu(/es)/nochmal ~2 schicken/senden/zus(chicken/enden)|neue lieferung|anderes exemplar',
    change:
      'ange(ben/geben)|anzugeben|einge(ben/geben/tragen)|fehler|korrektur|tauschen|ver(altet/gessen/schrieben/tan/tippt)|*änderung*|abänder*|geändert|änder(n/t)|aktualisier*|anpass*|bearbeit*|berichtig*|eintrag*|entfern*|hinterleg*|hinzufüg*|korrigier*|lösch*|umleit*|umzuleit*|wechsel*|andere lieferadresse|stimmt nicht',
    elsewhere:
      'an/zu/bei ~2 bruder/büro/eltern/filiale/firma/folgende/mutter/oma/packstation/paketshop/schwester/vater/ander*/arbeit*/freund*/nachbar*/neu*|dorthin|umgezogen|umzug|woanders|umleit*|umzuleit*|ziehen um|andere lieferadresse|nicht zuhause|nicht zu hause|bin bis ~3 bei|senden an|ins büro|an meine(/m/n/r)|zur arbeit/mutter/packstation',
    discount:
      'ent(gegenkommen/schädigung)|minderung|nachlass|preis(minderung/nachlass)|*rabatt*|teilerstatt*|teilrückerstatt*|teil ~2 geldes|hälfte/prozent zurück',
    answer:
      'bescheid|kontaktieren|rückruf|zurückrufen|antworte*|melden sie sich|meldet euch|sagen sie mir|teilen ~1 mir ~1 mit|jemandem/mitarbeiter sprechen|bitte um rückmeldung',
    use: 'auf(gebaut/stellen)|baut|drück(/en)|ein(gestellt/legen)|funktioniert|gebrauchen|gewaschen|lade|nutzen?|reinige|schalte|stecken|waschen?|wechsle|zusammens(etzen/tecken)|aktivier*|anschliess*|anwend*|aufbau*|auflad*|aufzulad*|bau*|bedien*|befestig*|benutz*|einbau*|einricht*|einsetz*|einstell*|install*|koppel*|montier*|reinig*|verbind*|verwend*|wechsel*|zusammenbau*|öffn*|stelle ~5|lad* ~4 auf|kommt ~4 rein|schalt* ~5 an/aus/ein/um',
    how: 'welche|wie',
    unsure:
      'unklar|erklär*|keine ahnung|nicht sicher|komme nicht klar|hilfe beim?|finde/kapiere/versteh/weiss nicht',
    buy: 'aufgeben|kaufen|nachbestell*|bestellen möchte',
    general:
      'bezahlen|garantie|gutschein|liefer(kosten/zeiten)|normalerweise|rabatt|rückgabe(frist/recht)|telefonnummer|verfügbar|wasserdicht|widerrufs(frist/recht)|*bedingungen|beschwer*|versandart*|*option*|zahlungsmöglichkeit*|öffnungszeit*|liefer(n/t)/vers(chicken/enden) ihr/sie auch/in/ins/nach|antrag/reklamation/retoure/rück(gabe/sendung) ~2 abbrech*/storn*/widerruf*/zurückzieh*',
    want: 'benötige|bitte|brauche?|bräuchte|erbitte|fordere|hilfe|lieber|muss|möchten?|müssen|verlange|will|wollen|wünsche|könn(en/ten) sie|könnt(/et) ihr|um ~2 bitten',
    ask: 'fragen?|möglich|ob|wann|warum|weshalb|wie(so/viel)|können wir|^gibt|^ist das/der/die/es/mein*|wird/wurde mein*|^hat jemand|^sind die',
    badReview:
      '1/eine?/null/negativ*/schlecht* @review|bewerte ~3 schlecht|bewertung ~3 schreiben|negativ/schlecht bewerten',
    unless: 'andernfalls|ansonsten|sonst|es sei denn|bevor/oder ich',
    legal:
      'anzeigen|klage|polizei|strafanzeige|verbraucherzentrale|*anwalt*|behörde*|gericht*|rechtlich*|verbraucherschutz*|verklag*|anzeige erstatten',
    chargeback:
      'chargeback|konflikt|käuferschutz*|*rückbuch*|bank/lastschrift ~3 zurück*|meine/zur bank|paypal fall/konflikt|fall eröffnen/öffnen',
    outside:
      'ausserhalb|facebook|instagram|telegram|whatsapp|meine e mail|rufen sie ~2 an|anrufen unter|direkt überweis*|meine mail/nummer',
    not: 'garnicht|kaum|kein(/e/em/en/er/erlei/es/s)|net|nich(/s/t/ts)|nie(/mals/mand)|nirgends|nix|wenig|nicht mehr|weder noch',
    cannot:
      'unmöglich|lässt sich ~3 nicht stornieren/verfolgen/ändern|nicht möglich|schaffe es nicht|bekomme ~2 nicht hin|kann/konnte/können ~4 nicht',
    without: 'null|ohne|weder|frei von',
    link: 'dass|noch|oder|und|wir',
    cut: 'aber|allerdings|denn(/och)|jedoch|obwohl|sondern|weil|nur dass',
    after:
      'bereits|inzwischen|irgendwann|mehr|plötzlich|ständig|schon nach|nach/nur ~3 gebrauch/mal/zeit/@days/zweimal/benutz*/einmal*/mehrfach*/spülg*/wäsche*|immer wieder|beim ersten/zweiten',
    days: 'jahr(/e/en)|minuten|monat(/e/en)|stunden?|tag(/e/en)|uhr|wochen?|werktage*',
    praise:
      'angekommen|begeistert|bestens|blitzschnell|einwandfrei|empfehlung|endlich|fehlerfrei|freu(de/e/en/t)|froh|früher|gefällt|geholfen|gelungen|glücklich|gut(/e/en/er/es)|günstig|hervorragend|hilf(reich/sbereit)|hochwertig|lieb(e/en/evoll/t)|nett(/e/er)|ok|okay|original|praktisch|prima|problemlos|reibungslos|schöne(/m/n/r/s)|stabil|tiptop|top|unbeschädigt|zuverlässig|ausgezeichnet*|ehrlich*|empfehl*|freundlich*|genial*|hübsch*|klasse*|mega*|perfekt*|pünktlich*|schnell*|super*|toll*|unkompliziert*|weiterempfehl*|wunder*|zufrieden*|zügig*|preis leistung|kein vergleich zu|passt genau|vor ~2 termin|in ordnung|wie abgebildet/bes(chrieben/tellt)/erwartet/geschmiert|immer/jederzeit/gern* wieder|nichts zu beanstanden/bemängeln/meckern|sehr schön*|5/fünf sterne|ist/sind ~2 echt',
    thanks: 'dank(/bar/eschön)|thx|danke*',
    bad: 'abraten|abzocke|betrug|fehlkauf|furchtbar|katastroph(al/e)|lächerlich|mist|müll|peinlich|sch(ade/limm/rottig)|traurig|unmöglich|verarsch(e/t/ung)|verärgert|wütend|beschwer*|betrüg*|enttäusch*|frech*|ignorier*|mies*|nerv*|schlecht*|schrecklich*|unfreundlich*|unverschämt*|unzufrieden*|ärger*|finger weg|leere versprech*|nichts wert|im stich gelassen|grund zur klage|würde ~3 nicht ~1 kaufen|0/keine/null sterne|nie mehr/wieder|keiner/niemand meldet',
    solved: 'behoben|erledigt|geklärt|gelöst|lösung gefunden',
    fear: 'angst|bedenken|skeptisch|sorge|zweifel|befürcht*|dachte ~2|gedacht es',
    skip: 'aussen|zertifi*|bestellung aufgegeben|gar nicht erst|nicht nach|kein wunder|schönen tag|mit freundlichen grüssen|ab und zu|auf keinen fall|rechnung gestellt|steht ihr|fehlte/steht mir|das/es geht|liebe/schöne/freundliche* grüsse',
    another: 'alt(/e/en)|andere(/n/r/s)|folgende|neu(/e/en/er/es)|zweite',
    if: 'falls|sollte|wenn',
    have: 'habe? es',
  },
};
