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
  mend: 'bestellung bestellungen bestellt bestellen stornieren storniert stornierung storno annullieren widerrufen adresse lieferadresse versandadresse anschrift rechnungsadresse hausnummer postleitzahl ändern änderung korrigieren paket pakete lieferung liefern geliefert sendung sendungsnummer sendungsverfolgung verschickt versendet versandt zugestellt angekommen erhalten bekommen beschädigt kaputt zerbrochen defekt funktioniert funktionieren falsche falscher falschen falsches artikel fehlt fehlen unvollständig rückerstattung erstattung zurückgeben zurücksenden zurückschicken rücksendung umtauschen anleitung bedienungsanleitung fälschung gefälscht original beschreibung qualität status verfolgen rechnung konto newsletter abonnement gebühr kosten gestern wann',
  keep: 'posten konten angenommen bestehlen fühlt fühlen feilen endung wendung senkung kisten kasten küsten osten losten kongo dresse gesten western gestein verhalten erholten pakt rakete verwandt landern wandern wanderung erfolgen verflogen abschrift inschrift partikel liefen liedern ableitung abgekommen benommen geschädigt',
  filler:
    'der die das den dem des ein eine einen einer einem mein meine meinen meiner meinem ihr ihre ihrem ihren unser unsere sehr auch so ganz echt wirklich total schon noch immer leider sich ja denn mal doch es ich sie einfach sofort viel',
  numbers: 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  words: {
    order: 'bestellnummer|kauf|order|auftrag*|bestell*|einkauf*',
    parcel:
      'brief|post|päck(chen/li)|umschlag|versand|zustellung|*lieferung|*paket|*sendung|lieferung*|packet*|paket*|sendung*',
    goods:
      'buch|ding(/e)|geschenk|hemd|hülle|jacke|kleid|lampe|sache(/n)|schuhe|tasche|teil|uhr|ware(/n)|*gerät|artikel*|exemplar*|gerät*|produkt*',
    it: 'alles|das|dies(/e/en/es)|ding|es|etwas|ihn|sie',
    part: 'adapter|akku|bein(/e)|beutel|deckel|ersatz|filter|füsse|glas|gläser|griff|halterung|henkel|hülle|kabel|kappe|kissen|knopf|ladegerät|messbecher|netzteil|ohrring|pumpe|sch(lauch/uh)|socke|speicherkarte|stecker|ständer|tabs|teil(/e)|werkzeug|*deckel|*kabel|*teil|*teile|batterie*|dichtung*|fernbedienung*|flasche*|schraube*|tüte*|zubehör*',
    pack: 'folie|karton|schachtel|umverpackung|verpackt|packung*|verpackung*',
    money: 'betrag|cash|euro|geld|kau(fpreis/tion)|kohle|summe|überweisung|zahlung*',
    payback:
      'refund|zurückzu(erstatten/zahlen)|erstatt*|gutschrift*|rückerstatt*|rückzahl*|zurückerstatt*|zurückzahl*|zurücküberweis*|zurück zu zahlen|geld wiederhaben|kaufpreis ~2 zurück|mein geld|geld ~3 wieder/zurück*',
    fee: 'koste(n/nlos/t)|porto|preis(/e)|strafe|wieviel|*gebühr|*gebühren|*kosten|gebühr*|versandkosten*|wie teuer/viel',
    paper: 'kassenbon|lieferschein|rabattcode|beleg*|coupon*|gutschein*|quittung*|rechnung*',
    account:
      'abo(/s)|handynummer|login|mailanschrift|telefonnummer|zahlungsmittel|*konto|abonnement*|account*|anmeld*|benutzer*|emailadress*|konto*|kreditkarte*|mailadress*|mitgliedschaft*|newsletter*|passwort*|profil*|rechnungsadress*|rechnungsanschrift*|registrier*|zahlungsart*|zahlungsmethode*|zugang*|e mail adress*|kunde werden|email/mail/rechnungs adress*',
    address:
      'adresswechsel|empf(angsort/änger)|etage|hausnr|liefer(adrese/ort)|plz|postleitzahl|stockwerk|str|*adresse|*adressen|*anschrift|adress*|adressänderung*|anschrift*|hausnummer*|strasse*|wohnungsnummer*',
    reply:
      'anruf|auftragsbestätigung|auskunft|code|email|mail(/s)|reaktion|versand(bestätigung/mail)|*bestätigung|*mail|antwort*|bestätigung*|nachricht*|rückmeldung*',
    service:
      'bote|dhl|dpd|fahrer|firma|hermes|hotline|kunden(betreuung/dienst/service)|paketbote|personal|postbote|service|shop|support|zusteller|händler*|mitarbeiter*|verkäufer*',
    site: 'app|button|checkout|formular|homepage|internetseite|link|warenkorb|webs(eite/ite)|tracking link|ihre seite',
    review: 'feedback|kommentar|stern(/e)|bewertung*|rezension*',
    manual:
      'aufbauvideo|handbuch|*anleitung|*anleitungen|anleitung*|gebrauchsanweisung*|wozu dient|welchen knopf|video zum|wofür/wozu ist|welche app/batterie*',
    arrive:
      'abgegeben|angel(andet/iefert)|ank(am/amen/ommen/ommt)|aufgetaucht|ausgeliefert|bek(am/omme/ommen)|einge(gangen/troffen)|empfangen|erhalte(/n)|erhielt|erreicht|gek(ommen/riegt)|gesehen|kam(/en)|komm(en/t)|krieg(/e)|liefern|rein(bekommen/gekommen)|vorhanden|zugegangen|angekommen*|geliefert*|zugestellt*|trifft ~5 ein|bei mir|ist/sind/war(/en) ~3 da|bereits da|in empfang',
    send: 'abges(chickt/endet)|ges(andt/chickt/endet)|los(geschickt/zuschicken)|raus(/gegangen/geschickt)|send(/e/en/et)|vers(andt/enden)|zuges(andt/chickt)|zukommen|abschick*|auslief*|losschick*|lossend*|nachliefer*|nachsend*|schick*|verschick*|versend*|zusend*',
    marked:
      'abgestellt|unterschrieben|zustellnachweis|als/ange(blich/zeigt)/heisst/laut/status/steht/zeigt/behaupt* ~6 abgegeben/ausgeliefert/geliefert/zugestellt|vor tür abgestellt/gelegt/gestellt|hätte ~2 abgegeben|persönlich übergeben|gilt als zugestellt|angeblich ~3 briefkasten/tür/nachbar*|zugestellt aber/doch/laut/worden|bei(/m) nachbar* ~2 abgegeben',
    spot: 'ablageort|briefkasten|garage|haus(flur/tür)|packstation|paketshop|rezeption|tür(/e)|nachbar*',
    nothing:
      'fehlanzeige|nichterhalt|noch immer nichts|weiss ~2 von nichts|nichts im briefkasten|keiner/niemand ~2 gek(lingelt/ommen)|weit und breit|nicht bei mir|noch kein*|bis heute kein*|kein paket|nie aufgetaucht|leer ausgegangen|ohne ware|ich hab* nichts bekommen/erhalten|hab* aber nichts|immer noch nicht bei/da/hier|nichts bekommen/da/erhalten/gekommen/hier|bekam/ist/liegt/noch nichts|keine lieferung/spur/ware|nicht aufgetaucht/da/hier|bis dato/heute/jetzt nichts|immer noch nichts/kein*|nie etwas/was bekommen',
    lost: 'abhanden|irrläufer|spurlos|untergegangen|ver(bummelt/legt/loren/lorengegangen/schollen/schwunden/schütt)|hat es ~2 verloren|haben es verloren|nicht auffindbar|weg als|ist/sind/war weg',
    stolen:
      'diebstahl|entwendet|geklaut|gestohlen|langfinger|mitgenommen|stibitzt|wegge(laufen/nommen)|dieb*|abgehauen mit',
    where:
      'verbleib|wo ~3 ist|wo ~2 bleibt|wo befindet/bestellung/bleib(en/t)/denn/genau/ist/liegt/sich/sind/steckt/mein*',
    when: 'wann|zustellversuch|wann ~2 da/darf/erhalte/erreicht/geht(/s)/ist/kann/komm(en/t)/können/sind/soll(/te)/trifft/werden/wird/bekomm*/krieg*/liefer*/verschick*/versend*|neuer zustellversuch|wie lang(/e)/weit|wann/wieder kommt',
    track:
      'ankunft|bestell(status/verlauf)|liefer(datum/status)|orten|paketnummer|sendungs(nummer/status)|status|track(/ingnummer)|ver(lauf/sandstatus)|liefertermin*|nachverfolg*|sendungsverfolg*|tracking*|verfolg*|voraussichtlich*|zustelltermin*|geplant* ankunft/liefer*|stand der/meiner/von|der/aktuelle* stand',
    news: 'hören|info(/s)|neues|update|information*|neuigkeit*|etwas neues|was ist los|was ist ~5 los|was ~3 los|tut sich|passiert mit',
    wait: 'gewartet|warte(/n/t/te/zeit)',
    late: 'ausstehend|ewig|liefer(frist/verzug)|rech(nen/tzeitig)|spät|unpünktlich|verzug|über(fällig/schritten)|verspät*|verzöger*|dauert ~4 ewig/lange/länger|lange lieferzeit|sollte ~3 da sein|sollte ~4 ankommen|sollte ~3 kommen|termin ~3 verstrichen/vorbei/überschritten|lieferzeit nicht|hiess es|heute ist tag|brauche es bis|brauche ~3 bis|bis freitag/montag/samstag/weihnachten|zu lange|dauert mir|nicht pünktlich|steht noch aus|klappt das/es noch',
    stuck:
      'festgehalten|hängt|hängen geblieben|steckt ~2 fest|liegt ~4 beim/im/in depot/filiale/zoll/verteil*|keine bewegung|status ändert|ändert sich ~2 nicht|status ~3 nicht|zurück an absender|bewegt/rührt sich',
    transit:
      'unterwegs|versand(fertig/zentrum)|verteilzentrum|transport*|beim versand|schon raus|noch nicht raus|verschickt worden|auf reisen|in bearbeitung/zustellung|auf/schon weg',
    customs:
      'abgaben|einfuhrumsatzsteuer|zollkosten|einfuhr*|einfuhrabgab*|importsteuer*|verzoll*|zoll*|zollgebühr*',
    broken:
      'abge(platzt/schlagen/splittert)|ange(brochen/kratzt/schlagen)|aufge(brochen/gangen/platzt/quollen/rissen/schlitzt)|ausge(kippt/laufen/schüttet)|befleckt|bruch|demoliert|dreckig|durchnässt|einge(quetscht/rissen)|feucht|gebrochen|geknickt|geplatzt|gerissen|gesprungen|gewellt|kerbe|lackschaden|loch|lädiert|löcher|matsch(/ig)|nass|ramponiert|riss(/e)|sch(aden/erben/mutzig/ramme/rammen/äden)|spr(ung/ünge)|staubig|transportschaden|ver(beult/dellt/dreckt/färbt/klebt/kratzt/rostet/schüttet)|wassersch(aden/äden)|zer(beult/fallen/fetzt/knittert/legt/matscht/schlagen/schmettert)|abgebrochen*|beschädig*|beule*|bruchstück*|delle*|eingedell*|eingedrückt*|fleck*|kratzer*|macke*|rost*|splitter*|verbeul*|verbogen*|verschmutz*|zerbroch*|zerbros*|zerbrös*|zerdrück*|zerkratz*|zerquetsch*|zerriss*|zersplitter*|zersprungen*|ölfleck*|tausend stücke*|offen angekommen|war offen|ecke ab/raus|in einzelteilen/stücken',
    usable:
      'kratzer*/zerkratz*/fleck*/verschmutzt*|kleine*/leichte*/minimale* ~1 delle*/riss*/schaden/macke*/beule*/loch/fehler|funktioniert aber/trotzdem/noch|noch/trotzdem/aber ~1 brauchbar/benutzbar/nutzbar/funktioniert/verwendbar',
    broke: 'entzwei|hin(/über)|zerstört|kaputt*|im eimer',
    work: 'ansch(alten/liessen)|arbeitet|aufl(aden/ösen)|ausschalten|bläst|brennt|dicht(/et)|dreht|druckt|ein(rasten/satzbereit/schalten)|erfüllt|erkennt|funktionstüchtig|geht|ging|haftet|halten|heizt|hielt|hält|intakt|klappt|kleb(en/t)|kli(ckt/ngelt)|kocht|koppelt|kühlt|lade(/n)|laufen|leuchtet|lief|läd(/t)|läuft|lüftet|mahlt|misst|mixt|nutzbar|pumpt|reagier(en/t)|reinigt|rührt|saugt|scannt|sch(afft/altet/liessen/liesst/ließt/neidet/reibt)|speichert|spielt|spült|starte(n/t)|trocknet|ver(binden/bindet/schliessen/schliesst)|vibriert|warmhalten|wirkt|öffne(n/t)|funktionier*|funktionir*|gehen ~5 an|löst sich|springt ~2 an|seinen zweck|lässt sich ~3 anschalten/aufladen/bedienen/benutzen/eins(chalten/tellen)/laden/schliessen/verbinden/öffnen|in takt|rastet ein|tut es|kann man ~3 nutzen|passt rein|stehen bleibt|lös(en/t) sich ~5 auf|tut/mach* was|gehen/zeigt an',
    fail: 'abge(fallen/gangen/löst)|abst(urz/ürze)|aufgegangen|aus(einandergefallen/gefallen/gefranst/geleiert/läuft/setzer)|blättert|bricht|brummt|durchge(brannt/schmort)|eiert|einge(froren/laufen)|fehl(erhaft/ermeldung/funktion)|flimmert|funktions(los/unfähig)|fusselt|fäden|gelaufen|gestorben|hak(en/t)|hinüber|instabil|kaputtgegangen|kippt|klappert|kle(ckert/mmt)|knackt|knötchen|kurzschluss|lärm|mangelhaft|materialfehler|pillt|pixelfehler|platzt|quietscht|rattert|rauscht|reisst|ruckelt|rutscht|saugkraft|sch(ief/leift/rott)|sifft|spinnt|stirbt|stumpf|stürzt|tot|unbrauchbar|ver(biegt/bindungsabbruch/klemmt/rutscht/schimmelt/stopft)|wertlos|wirkungslos|abblätter*|auslauf*|auslief*|bröckel*|defekt*|flacker*|klump*|leck*|schimmel*|tropf*|undicht*|verbindungsabbr*|verblass*|wackel*|überhitz*|blätter* ~6 ab|löst ~1 sich|lösen sich ~1 ab|setzt ~2 aus|fällt ~3 auseinander|fällt ~2 raus|gehen ~6 kaputt|ging ~4 kaputt|kaputt gegangen|gab ~3 geist|fällt aus|ohne funktion|verliert ~3 farbe/luft/verbindung/wasser|flüssigkeit/kaffee/tee/wasser ~4 heraus/raus|hängt sich auf|nach ~3 minuten leer|ist ~5 leer|bildschirm ~1 dunkel/schwarz|kein(/en) bild/empfang/ladung/signal/strom/ton|ging ~5 auseinander|war schluss|war ~4 ab|stimmt was nicht|ist/jetzt/schon/sind/wieder ~1 kaputt|keine saugkraft|eingegangen beim|geht ~3 auf|gehen ~4 auf|komische/laute/seltsame geräusche|macht ~3 geräusche|geht nur wenn|funktioniert nur|nur wenn man|löst sich ~3 ab|fiel auseinander|auseinander gefallen|nach kurzer zeit kaputt|gibt ~2 auf|kalt bleibt|batterie leer|akku ~3 leer|ging hoch|nicht wasserdicht|wasserdicht ~4 voll|funkt nicht|läuft ~2 ein|kleben zusammen|fiel/fällt/geh(en/t)/ging/ist/schon/springt ab|kein/lässt/verliert/zieht wasser|heizt/lädt/reagiert/saugt kaum|löste/trennt/verzieht sich|geht ~4 aus/kaputt/nach/vor|läuft ~6 aus/heraus/raus|lief ~4 aus/voll|schaltet ~3 ab/aus|geist aufgegeben/auf*|leer/verbogen nach|friert/läuft ein|bleibt ~2 hängen/stehen|wird/zu heiss|geh(en/t) ~2 ab',
    problem: 'mangel|mängel|störung|fehler*|problem*|reklamation*|schwierigkeit*',
    burn: 'angeschmort|bran(d/dgefahr/nte)|explo(diert/sion)|feuer|funken|gebrannt|geraucht|geschmolzen|rauch(/t)|ver(brannt/schmort/sengt)|flamme*|qualm*|schmort*',
    hurt: 'arzt|atemnot|ausschlag|gefährlich|geschnitten|krankenhaus|stromschlag|allergi*|blut*|hautreiz*|juck*|verbrennung*|vergift*|verletz*|verätz*',
    wrong: 'falsch*|fehlliefer*|verkehrt*|nicht ~1 richtige*',
    other: 'andere(/m/n/r/s)|falschlieferung|etwas anderes|nicht das was|2/zwei linke',
    mixed:
      'ver(tauscht/wechselt)|fremd*|von jemand*|jemand anderem|anderen kunden|falsch adressiert|für jemand anders|falsches paket|nicht für mich|anderer kunde/name',
    bought:
      'ausge(sucht/wählt)|bestellt(/e)|erworben|gekauft|geordert|gewählt|kaufte|wollte|bestell ich|bezahlt habe|hab(/e) ein',
    instead: 'anst(att/elle)|sondern|statt',
    differ:
      'abgewichen|anders|entgegen|untersch(eidet/iedlich)|widerspricht|abweich*|weicht ~4 ab|gegen beschreibung|in wirklichkeit|nichts ~2 zu tun|anderes aussehen|weit entfernt|mehr als|sieht nicht aus wie|farblich anders|im gegensatz zu|weit weg von|keine/kein* ähnlichkeit|anders/statt wie',
    shown:
      'angebot|anzeige|beschriebene|beworben|bild|dargestellt|entspr(ach/echen/icht)|etikett|foto(/s)|identisch|inserat|produktseite|stand|steht|stimmt|versprochen|werbung|*beschreibung|abbildung*|abgebild*|angegeben*|beschreib*|beschrieb*|bilder*|produktbeschreibung*|produktbild*|produktfoto*|spezifikation*|übereinstimm*|soll neu|wie auf ~1 bild/foto|verkauft als|laut anzeige/beschreibung/shop/website|wie abgebildet/beschrieben/erwartet',
    than: 'getäuscht|mogelpackung|täusch(end/ung)|vorgetäuscht|winziger|irreführend*|billiger/dunkler/dünner/enger/grösser/heller/kleiner/kürzer/länger/sch(lechter/wächer)/weniger/winziger als|unter erwartung',
    colour: 'farb(e/en/ig/lich/ton)',
    hue: 'beige|lila|orange|pink|rosa|rot(/en)|türkis|blau*|braun*|gelb*|gold*|grau*|grün*|rote*|schwarz*|silber*|weiss*',
    size: 'cm|l|link(e/s)|liter|m|ml|mm|recht(e/s)|s|typ|version|xl|xs|xxl|*ausführung|*version|damen*|grösse*|größe*|herren*|modell*',
    poor: 'abge(laufen/standen)|aufdringlich|ausgewaschen|belag|blass|chemisch|dunkel|durchsichtig|dünn(/e/es)|eklig|fad|farblos|fusselt|färbt|gammelig|gebrauchsspuren|ger(uch/üche)|gestank|getragen|grauschleier|hässlich|inkompatibel|instabil|kalt|klebt|kratz(ig/t)|langsam|lau(t/warm)|leistungsschwach|lieblos|mager|mhd|modrig|müll|nachgelassen|nutzlos|penetrant|plast(e/ik)|plunder|puppenformat|ramsch|ranzig|rau|reinigungsleistung|retourenware|riech(en/t)|roch|sch(immlig/lampig/lieren/und/wach)|taugt|unangenehm|unbequem|ungeeignet|unh(andlich/ygienisch)|ver(blasst/dorben/gammelt/zogen)|vorbenutzt|überteuert|abfärb*|benutzte*|billig*|ekel*|gebraucht*|geschmack*|haltbarkeit*|hinterlass*|hinterläss*|labb*|minderwertig*|müffel*|parfüm*|rückstand*|rückständ*|schmeckt*|stink*|verfärb*|winzig*|qualität ~4 billig/lässt/mies/minderwertig/miserabel/unter/enttäusch*/katastroph*/schlecht*|nicht ~3 zu gebrauchen|früher besser|weniger inhalt|zu wenig inhalt|wenig stabil|nur plastik|geld nicht wert|lässt ~3 zu wünschen|zu wünschen übrig|fällt ~2 gross/klein aus|leistung ~5 sch(lecht/wach)/wünschen|second hand|wird nicht sauber|nicht richtig sauber|billig*/dünn*/furchtbar*/mangelhaft*/mies*/minderwertig*/miserabl*/schlecht*/schrecklich* ~1 material/qualität/stoff/ware/verarbeit*|keine gute qualität|kein vergleich mit|fällt ~4 aus|sitzt schlecht|wirkt billig|nicht ~3 wert|preis nicht|alt und|b ware|enttäuschende* qualität|zu dick/dünn/eng/gross/hart/hell/hoch/kalt/klein/kurz/lang/laut/leise/locker/salzig/schw(ach/er)/süss/teuer/warm/wei(ch/t)|nicht frisch/geeignet/kompatibel/sauber/wert|nach chemie/gummi/plastik|taugt nichts/nix|schon/vorher benutzt',
    expect: 'erhofft|gedacht|vorgestellt|erwart*|mehr versprochen',
    material:
      'acryl|baumwolle|bio|echtleder|edelstahl|gold|holz(/imitat)|kunst(leder/stoff)|leder|leinen|massivholz|messing|metall|plastik|polyester|seide|silber|wasserdicht|wolle',
    fit: 'geeignet|kompatibel|pass(en/end/t/te)',
    genuine: 'marken(produkt/ware)|authentisch*|echt*|original*',
    fake: 'billigkopie|blender|kopie|nachmache|produktfälschung|raub(druck/kopie)|replika|unecht|fake*|fälschung*|gefälscht*|imitat*|nachahmung*|nachbau*|nachgemacht*|plagiat*|nie im leben|keine echte|billige kopie|logo ~2 falsch|falsch geschrieben',
    missing:
      'abgängig|fehl(en/t/te/ten)|nirgends|unterschlagen|vermiss(e/t)|fehlend*|zu wenig ~1 bekommen/erhalten/geliefert|zu wenig|vergessen ~2 beizulegen/einzupacken/mitzuschicken|ihr habt ~4 vergessen|sie haben ~4 vergessen|ohne ~3 bekommen/gekommen/geliefert|ist nicht drin|nicht drin|nicht im karton/paket/umschlag|weniger als bestellt|zu kurz geliefert|es fehlen',
    include:
      'bei(gefügt/gelegt/lag)|dabei|darin|drin(/nen)|enthalten|lag|lieferumfang|mitge(liefert/schickt)|liegt bei|im karton/paket/umschlag|in packung/tüte',
    only: 'blo(ss/ß)|lediglich|nur|nichts als/ausser',
    half: 'halbe(/n/s)|hälfte|teillieferung|unvollständig*|ein teil von|ein(e/er/es/s) von|das halbe|nicht alles/komplett/vollständig|nur ein(/e/en/er/s)/halb',
    rest: 'rest|übrigen|restliche*|das/der/die zweite|eine(/r/s) der|das/der andere',
    empty:
      'leer(/e/er/es)|gar nichts drin|war nichts|drin ~3 nichts|nichts im karton/paket|nur ~1 folie/füllmaterial/luftpolsterfolie/papier|leerer karton|leeres paket|nichts ausser/drin',
    charge:
      'abge(bucht/zogen)|belast(et/ung)|berechnet|eingezogen|karte|kontoauszug|kreditkarte|lastschrift|paypal|abbuch*',
    overcharge:
      'preisunterschied|2x/doppelt/mehrfach/zweimal ~2 abge(bucht/zogen)/belastet/berechnet/bezahlt/eingezogen|falsch*/höher* ~1 betrag/preis/summe|zu viel/zuviel ~2 abgebucht/berechnet/bezahlt/gezahlt|preis ~3 anders/falsch/höher|mehr ~1 abgebucht/berechnet|doppelte abbuchung|mehr bezahlt als|teurer als angegeben|im warenkorb ~5 abgebucht|warenkorb stand*|teurer als|zu teuer abgebucht|falscher betrag|betrag stimmt nicht|zu viel bezahlt|rabatt nicht|doppelt abgebucht/kassiert|mehr/zuviel bezahlt',
    recognise: 'autorisiert|bekannt|erkenne|kenne|zuordnen',
    unauthorised:
      'gehackt|identitätsdiebstahl|fremdbestell*|unbefugt*|war ich nicht|ohne meine ~1 einwilligung/erlaubnis/wissen/zustimmung|nichts ~2 gekauft|habe ~2 nie bestellt|jemand ~3 bestellt|nicht von mir|nie bei ihnen|nie ~3 etwas bestellt/gekauft|unbekannte* abbuchung|nie bestellt und|kein* kauf|kenne diese abbuchung|fremde bestellung|nie kunde|nicht autorisiert/beauftragt/getätigt/ich/veranlasst|nichts/betrüger* ~2 bestellt|nie etwas/was ~3 bestellt/gekauft',
    cancel:
      'annullation|stornirung|zurücktreten|abbestell*|abzubrech*|annullier*|cancel*|cansel*|kündig*|stornier*|storno*|widerruf*|brich/brech* ~5 ab|einkauf/kauf/auftrag*/bestellung* ~3 gelöscht/rückgängig/abbrech*/abzubrech*/aufheb*/auflös*/lösch*/zurücknehm*/zurückzieh*|vom kauf ~1 zurück*|von ~1 kauf zurück*|trete ~3 kauf zurück*|treten ~3 kauf|rückgängig machen',
    regret:
      'ausversehen|irrtümlich|ver(klickt/sehentlich)|benötige(/n)/brauch(/e/en)/möchte(/n)/will/wollen ~5 nicht länger/mehr|nicht länger/mehr ~1 benötigt/erwünscht/gebraucht/gewünscht/haben/kaufen|doch nicht|anders überlegt|aus versehen|doppelt/zwei(/mal) mal bestellt/gekauft|gleiche ~4 gefunden|falsche ~2 bestellt/gewählt|auf kaufen gedrückt|bitte nicht mehr ~1 schick*|bitte nicht ~1 absend*/auslief*/losschick*/verschick*/versend*|nicht ~2 bearbeiten|nicht weiter bearbeiten|bei anderem händler|dauert mir zu lange|zu viel bestellt|hat sich erledigt|daher/doch/wird nicht mehr|nicht mehr benötigt/kommt|falsch bestellt/geklickt|billiger/günstiger gefunden|anderswo/woanders gekauft|kein bedarf/interesse',
    refused:
      'abgelehnt|ausverkauft|verweiger*|hab(en/t)/wird/wurde(/n) ~3 storniert|storniert worden|nicht auf lager|lieferung abgelehnt|nicht lieferbar/vorrätig',
    return:
      'rück(gängig/versand)|zurücksenden|reklamier*|retour*|rückgabe*|rücksend*|zurück*|umtauschen geht|wie läuft ~1 rücksendung',
    returned:
      'retourniert|zurückge(gangen/geben/sandt/schickt/sendet)|wieder bei euch/ihnen|retoure/rücksendung ~4 angekommen/bei/eingegangen/erhalten ihnen|retoure ist|schon zurück|retoure ~3 bei euch/ihnen|habe es zurück*|ist wieder bei|bei euch/ihnen eingegangen',
    replace:
      'ersatz(/lieferung)|ersetzen|tausche(/n)|umtausch|austausch*|umtausch*|umzutausch*|nochmal schicken|erneut senden|neu zusenden|neues ~2 schicken|neue lieferung|neues zuschicken|anderes exemplar',
    change:
      'adresswechsel|ange(ben/geben)|anzugeben|einge(ben/geben/tragen)|fehler|geändert|korrektur|tauschen|umändern|ver(altet/gessen/schrieben/tan/tippt)|änder(n/t)|*änderung|abänder*|adressänderung*|aktualisier*|anpass*|bearbeit*|berichtig*|eintrag*|entfern*|hinterleg*|hinzufüg*|korrigier*|lösch*|umleit*|umzuleit*|wechsel*|änderung*|andere lieferadresse|stimmt nicht',
    elsewhere:
      'dorthin|umgezogen|umzug|woanders|umleit*|umzuleit*|ziehen um|an/zu ~3 arbeit(/sadresse/sstelle)/bruder/büro/eltern/filiale/firma/folgende/mutter/oma/packstation/paketshop/schwester/vater/ander*/freund*/nachbar*/neu*|statt nach hause|bei meiner mutter|bei meinen eltern|andere lieferadresse|nicht zuhause|nicht zu hause|bin bis ~3 bei|liefern/schicken/senden an folgende|senden an|ins büro|in die firma|in filiale|zu meine* ~1 arbeit/eltern/mutter/oma/schwester/freund*/nachbar*|an arbeit/meine(m/n)/meine*|zur arbeit/mutter/packstation',
    discount:
      'ent(gegenkommen/schädigung)|minderung|nachlass|preis(minderung/nachlass)|rabatt*|teilerstatt*|teilrückerstatt*|teil ~2 geldes|hälfte/prozent zurück',
    answer:
      'bescheid|kontaktieren|rückruf|zurückrufen|antworte*|melden sie sich|meldet euch|sagen sie mir|teilen ~1 mir ~1 mit|mitarbeiter sprechen|mit jemandem sprechen|bitte um rückmeldung|bestätigen/erklären/rufen sie',
    use: 'auf(gebaut/stellen)|baut|drück(/en)|ein(gestellt/legen)|funktioniert|gebrauchen|gewaschen|lade|nutze(/n)|reinige|schalte|stecken|wasche(/n)|wechsle|zusammens(etzen/tecken)|aktivier*|anschliess*|anwend*|aufbau*|auflad*|aufzulad*|bau*|bedien*|befestig*|befülle*|benutz*|einbau*|einricht*|einsetz*|einstell*|entkalk*|install*|koppel*|montier*|reinig*|verbind*|verwend*|wechsel*|zurücksetz*|zusammenbau*|öffn*|stell* ~6 ein|stelle ~5|lad* ~4 auf|richte ~4 ein|setz* ~3|kommt ~4 rein|knopf drücken|in betrieb|schalt* ~5 an/aus/ein/um',
    how: 'welche|wie|wie geht das',
    unsure:
      'unklar|erklär*|verstehe ~2 nicht|keine ahnung|nicht sicher|komme nicht klar|hilfe bei(/m)|wie rum|werde nicht schlau|zu blöd|finde/kapiere/versteh(/e)/weiss nicht',
    buy: 'aufgeben|kaufen|nachbestell*|bestellung aufgeben|bestellen möchte|etwas/zu bestellen',
    general:
      'bezahlen|garantie|gewöhnlich|gutschein|liefer(kosten/zeiten)|normalerweise|rabatt|rückgabe(frist/recht)|telefonnummer|verfügbar|wasserdicht|widerrufs(frist/recht)|üblicherweise|beschwer*|lieferoption*|rückgabebedingung*|rückgaberichtlinie*|stornobedingung*|versandart*|versandmethode*|versandoption*|versandzeit*|zahlungsmöglichkeit*|öffnungszeit*|in regel|haben sie ~3 in|haben sie einen|liefer(n/t)/schicken/vers(chicken/enden) ihr/sie auch|liefer(n/t)/vers(chicken/enden) ihr/sie in/ins/nach|nach deutschland/italien/schweiz/österreich|gibt es ~2 in|ist das/es ~1 wasserdicht|als geschenk|antrag/reklamation/retoure/rück(gabe/sendung) ~2 abbrech*/storn*/widerruf*/zurückzieh*|storn* ~1 retoure/rücksendung|wieviel watt|für ein kind|geeignet für|wie hoch|welche grösse soll|bieten/packen sie|auf lager/rechnung|wie gross/schwer ist',
    want: 'benötige|bitte|brauch(/e)|bräuchte|erbitte|fordere|hilfe|lieber|muss|möchte(/n)|müssen|verlange|will|wollen|wünsche|kannst du|um ~2 bitten|hätte(/n)/würde gern*|könn(en/ten) sie|könnt(/et) ihr',
    ask: 'frage(/n)|möglich|ob|wann|warum|weshalb|wie(so/viel)|können wir|gibt es|hat sich|wurde die|geht das|was kostet das|^kann|^wie|^wo|^was|^welche*|^gibt|ist das möglich|^haben sie|^habt ihr|^wird mein*|^hat jemand|^sind die|ist ~3 schon|ist ~2 noch|wie bekomme/geht/ist/kann/komme/lange/läuft/viel/wird|^ist das/der/die/es/mein*|kann das/die/ich/man|haben/könn(en/ten)/wissen sie|wo bleibt/finde/ist/kann|was ist/mache(/n)|darf/soll ich|habt/könnt ihr|wird/wurde mein*',
    badReview:
      '1/ein(/e)/null/negativ*/schlecht* stern(/e)/bewertung*/rezension*|bewerte ~3 schlecht|bewertung ~3 schreiben|ein stern|melde sie|negativ/schlecht bewerten',
    unless:
      'andernfalls|ansonsten|sonst|es sei denn|falls/wenn nicht|bevor/oder ich|wenn ich/sie nicht',
    legal:
      'anzeigen|klage|mahnbescheid|polizei|strafanzeige|verbraucherzentrale|anwalt*|behörde*|gericht*|juristisch*|rechtlich*|rechtsanwalt*|schlichtungs*|verbraucherschutz*|verklag*|anzeige erstatten',
    chargeback:
      'chargeback|konflikt|zurückbuchen|käuferschutz*|rückbuch*|bank ~3 zurück*|a bis z|lastschrift zurück*|meine/zur bank|paypal fall/konflikt|fall eröffnen/öffnen',
    outside:
      'ausserhalb|facebook|instagram|telegram|whatsapp|meine e mail|per überweisung direkt|rufen sie ~2 an|anrufen unter|direkt überweis*|meine mail/nummer',
    not: 'garnicht|kaum|kein(/e/em/en/er/erlei/es/s)|ned|net|nich(/t/ts)|nie(/mals/mand)|nirgends|nix|wenig|nicht mehr|ohne dass|weder noch|gar/überhaupt kein*',
    cannot:
      'unmöglich|lässt sich ~3 nicht stornieren/verfolgen/ändern|nicht möglich|schaffe es nicht|bekomme ~2 nicht hin|kann/konnte/können ~4 nicht',
    without: 'null|ohne|weder|frei von',
    link: 'dass|noch|oder|und|wir',
    cut: 'aber|allerdings|denn(/och)|jedoch|obwohl|sondern|weil|nur dass',
    after:
      'bereits|dauernd|inzwischen|irgendwann|mehr|plötzlich|ständig|wochen|nach ~4 benutz(en/ung)/gebrauch/jahr(/en)/mal/minuten/monat(/en)/spülg(ang/ängen)/stunden/tag(/en)/woche(/n)/wäsche(/n)/zeit|nach kurzer zeit|mit zeit|immer wieder|schon nach|ganze nacht|nur ~3 jahre/monate/tage/wochen gehalten|drei tage|nach dem/zweimal/einmal*/mehrfach*|beim ersten/trinken/waschen/zweiten|seit gestern/kurzem',
    days: 'jahr(/e/en)|minuten|monat(/e/en)|stunde(/n)|tag(/e/en)|uhr|woche(/n)|werktage*',
    praise:
      '1a|angekommen|ausgezeichnet|begeistert|bestens|blitzschnell|dankenswert|edel|einwandfrei|empfehlung|endlich|erfreut|fehlerfrei|fein(/er/es)|flott|formstabil|freu(de/e/en/t)|froh|früher|gefällt|geholfen|geil|gelungen|geschmeidig|glücklich|gut(/e/en/er/es)|günstig|happy|heil|hervorragend|hilf(reich/sbereit)|hochwertig|kaufempfehlung|klasse|lecker|lieb(e/en/evoll/t)|lob(/en)|mangelfrei|mega|nett(/e/er)|ok|okay|original|praktisch|prima|problemlos|rasch|reibungslos|rundum|schöne(/m/n/r/s)|spass|spitze|stabil|sternchen|stolz|super(/schnell)|taglich|tiptop|top|traum|täglich|unbeschädigt|unversehrt|wow|zuverlässig|aufmerksam*|ausgezeichnet*|bequem*|ehrlich*|empfehl*|freundlich*|genial*|hübsch*|klasse*|kompetent*|kulant*|kuschelig*|mega*|perfekt*|positiv*|pünktlich*|robust*|schnell*|solide*|sorgfältig*|super*|toll*|traumhaft*|unkompliziert*|weich*|weiterempfehl*|wertig*|wunderbar*|wunderschön*|zufrieden*|zuvorkommend*|zügig*|was es verspricht|genau richtig|preis leistung|passt genau/perfekt/prima|vor ~2 termin|eher als|in ordnung|echtes original|läuft ~1 einwandfrei/gut/perfekt/prima/super|gar nicht so _|garnicht so _|kein vergleich zu|funktioniert/klappt/läuft ~2 bestens/einwandfrei/gut/perfekt/prima/super/toll|alles in ordnung|aus dem häuschen|sauber verarbeitet|gut verpackt|eins a|volle punktzahl|alles bestens/da/dran/gut/ok/okay/prima|wie abgebildet/bes(chrieben/tellt)/erwartet/geschmiert|immer/jederzeit/gern* wieder|nichts zu beanstanden/bemängeln/meckern|nichts auszusetzen/zu|hält/macht was|sehr gut*/schön*|5/fünf sterne|ist/sind ~2 echt',
    thanks: 'bedanke|dank(/bar/eschön)|merci|thx|danke*|besten/herzlichen/lieben/vielen dank',
    bad: 'abraten|abzocke|achtung|betrug|dreist|enttäusch(end/t)|fehlkauf|frechheit|furchtbar|fürchterlich|geldverschwendung|inakzeptabel|katastroph(al/e)|lächerlich|lügen|mist|müll|nepp|peinlich|reinfall|saftladen|sauer|sch(ade/limm/rottig)|traurig|unmöglich|unterirdisch|verarsch(e/t/ung)|verärgert|witz|wucher|wütend|ärgere|beschwer*|betrüg*|enttäusch*|frech*|ignorier*|mies*|nerv*|schlecht*|schrecklich*|unfreundlich*|unverschämt*|unzufrieden*|ärger*|rate ~4 ab|finger weg|nicht ~2 kaufen|nicht mein fall|spart euch|keine empfehlung|leere versprech*|geht gar nicht|für gar nichts|gar nichts|unter aller|nichts wert|kauf* ~2 nicht|im stich gelassen|grund zur klage|würde nicht ~2 kaufen|würde ~3 nicht mehr kaufen|nicht gut/schön/zufrieden/empfehlen*|0/keine/null sterne|nie mehr/wieder|keiner/niemand meldet',
    solved: 'behoben|erledigt|geklärt|gelöst|lösung gefunden',
    fear: 'angst|bedenken|befürchtete|skeptisch|sorge|zweifel|befürcht*|dachte ~2|dachte/gedacht es',
    skip: 'aussen|nichtsdestotrotz|bestellung aufgegeben|gar nicht erst|garnicht erst|kein wunder|geht so|halt mal|so geht das|wie es geht|nicht so schlimm|wie vom laster|schönen tag|schöne grüße|gute reise|mit freundlichen grüssen|hin und|ab und zu|auf keinen fall|in keinem fall|es handelt|rechnung gestellt|in rechnung gestellt|im grossen und ganzen|alles in allem|gut zu erkennen|im guten glauben|so gut wie|anders verpackt|andere leute|steht ihr|da das/es/muss/sie/stimmt/wir|nicht gerade/nur/wahr/weiter/zuletzt|auch/nur/oder nicht|wie gesagt/immer/lautet|guten abend/morgen/tag|fehlte/steht mir|das/es geht|liebe/freundliche* grüsse|die/zur post|gut 2/zwei',
    another: 'alt(/e/en)|andere(/n/r/s)|folgende|neu(/e/en/er/es)|zweite',
    if: 'falls|sollte|wenn',
    have: 'habe das paket|hab(/e) es',
  },
};
