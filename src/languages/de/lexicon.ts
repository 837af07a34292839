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
  keep: 'bestelle bestellte fehler fehlte kostet posten konten anders anderen packet adressen gekommen angenommen originale liefert artikeln versenden bestehlen besteller gestellt bestell flasche flaschen falsch falschem fühlt fühlen feilen endung wendung senkung kisten kasten küsten osten losten kongo dresse gesten western gestein verhalten erholten erhalte pakt rakete verwandt verwendet ander landern wandern wanderung erfolgen verflogen abschrift inschrift partikel liefen liedern ableitung abgekommen benommen bekomme storniere stornierte zurückgehen geschädigt paketen defekte kaputte',
  filler:
    'der die das den dem des ein eine einen einer einem mein meine meinen meiner meinem ihr ihre ihrem ihren unser unsere sehr auch so ganz echt wirklich total schon noch immer leider sich ja denn mal doch es ich sie einfach sofort viel',
  numbers: 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  words: {
    order: 'bestell*|auftrag*|kauf|einkauf*|order|bestellnummer',
    parcel:
      'paket*|päckchen|päckli|packet*|sendung*|lieferung*|post|umschlag|brief|zustellung|*paket|*lieferung|*sendung|versand',
    goods:
      'ware|waren|artikel*|produkt*|ding|dinge|teil|gerät*|sache|sachen|exemplar*|*gerät|hülle|schuhe|hemd|kleid|jacke|buch|lampe|tasche|uhr|geschenk',
    it: 'es|das|dies|dieses|diese|diesen|sie|ihn|alles|etwas|ding',
    part: 'teil|teile|zubehör*|kabel|*kabel|netzteil|ladegerät|deckel|*deckel|dichtung*|schraube*|fernbedienung*|akku|batterie*|ersatz|stecker|adapter|halterung|griff|messbecher|glas|gläser|flasche*|tabs|beutel|hülle|tüte*|füsse|bein|beine|kappe|knopf|filter|pumpe|schlauch|henkel|*teil|*teile|werkzeug|ständer|speicherkarte|schuh|socke|ohrring|kissen',
    pack: 'verpackung*|karton|umverpackung|schachtel|verpackt|packung*|folie',
    money: 'geld|kaufpreis|betrag|zahlung*|kaution|summe|euro|überweisung|cash|kohle',
    payback:
      'erstatt*|rückerstatt*|zurückerstatt*|rückzahl*|zurückzahl*|zurück zu zahlen|zurückzuzahlen|zurückzuerstatten|gutschrift*|geld ~3 zurück*|geld ~3 wieder|geld wiederhaben|kaufpreis ~2 zurück|mein geld|refund|zurücküberweis*',
    fee: 'gebühr*|*gebühr|*gebühren|kosten|kostet|*kosten|strafe|wie teuer|wieviel|wie viel|porto|versandkosten*|kostenlos|preis|preise|was kostet',
    paper: 'rechnung*|beleg*|quittung*|gutschein*|coupon*|rabattcode|kassenbon|lieferschein',
    account:
      '*konto|konto*|account*|newsletter*|abo|abos|abonnement*|mitgliedschaft*|profil*|passwort*|zugang*|login|anmeld*|registrier*|e mail adress*|mail adress*|mailadress*|emailadress*|mailanschrift|rechnungsadress*|rechnungsanschrift*|rechnungs adress*|email adress*|zahlungsart*|zahlungsmethode*|zahlungsmittel|kreditkarte*|telefonnummer|handynummer|benutzer*|kunde werden',
    address:
      'adress*|anschrift*|*adresse|*adressen|*anschrift|postleitzahl|plz|hausnummer*|hausnr|wohnungsnummer*|strasse*|str|empfangsort|lieferort|stockwerk|etage|empfänger|lieferadrese|adressänderung*|adresswechsel',
    reply:
      'antwort*|rückmeldung*|mail|mails|email|e mail|nachricht*|reaktion|auskunft|bestätigung*|*bestätigung|anruf|code|*mail|versandmail|versandbestätigung|auftragsbestätigung',
    service:
      'kundenservice|kundendienst|service|support|mitarbeiter*|verkäufer*|händler*|shop|firma|bote|fahrer|zusteller|postbote|paketbote|hotline|hermes|dhl|dpd|personal|kundenbetreuung',
    site: 'webseite|website|homepage|link|button|app|checkout|formular|warenkorb|tracking link|internetseite|ihre seite',
    review: 'bewertung*|rezension*|sterne|stern|feedback|kommentar',
    manual:
      '*anleitung|*anleitungen|anleitung*|gebrauchsanweisung*|handbuch|wofür ist|wozu dient|wozu ist|welche batterie*|welche app|welchen knopf|video zum|aufbauvideo',
    arrive:
      'angekommen*|ankam|ankamen|ankommt|ankommen|kam ~7 an|kamen ~7 an|kommt ~7 an|kommen ~7 an|kam|kamen|kommt|kommen|gekommen|erhalten|erhalte|erhielt|bekommen|bekam|bekomme|gekriegt|krieg|kriege|geliefert*|liefern|zugestellt*|eingetroffen|trifft ~5 ein|eingegangen|gesehen|empfangen|erreicht|aufgetaucht|abgegeben|reingekommen|vorhanden|bei mir|angeliefert|ist/sind/war/waren ~3 da|bereits da|ausgeliefert|zugegangen|angelandet|in empfang|reinbekommen',
    send: 'schick*|geschickt|verschick*|versend*|versandt|versenden|gesendet|gesandt|abgeschickt|losgeschickt|abgesendet|send|sende|senden|sendet|loszuschicken|losschick*|lossend*|rausgeschickt|rausgegangen|auslief*|abschick*|zukommen|zusend*|zugesandt|zugeschickt|nachsend*|nachliefer*|raus',
    marked:
      'laut/angeblich/steht/als/status/heisst/behaupt*/zeigt/angezeigt ~6 zugestellt/geliefert/abgegeben/ausgeliefert|zugestellt aber/doch/laut|angeblich|vor tür gestellt/gelegt/abgestellt|abgestellt|beim nachbar* ~2 abgegeben|bei nachbar* ~2 abgegeben|zugestellt worden|hätte ~2 abgegeben|unterschrieben|persönlich übergeben|hat unterschrieben|zustellnachweis|gilt als zugestellt',
    spot: 'briefkasten|haustür|tür|türe|nachbar*|hausflur|garage|ablageort|rezeption|packstation|paketshop',
    nothing:
      'bis heute/jetzt nichts|immer noch nichts|noch immer nichts|noch nichts|nichts da|nichts hier|nichts erhalten|bekam nichts|keine spur|fehlanzeige|nichterhalt|weiss ~2 von nichts|nichts im briefkasten|ist nichts|nicht da|nicht hier|keiner/niemand ~2 geklingelt/gekommen|weit und breit|nicht bei mir|bis dato nichts|immer noch kein*|noch kein*|bis heute kein*|liegt nichts|kein paket|keine lieferung|keine ware|nie aufgetaucht|nicht aufgetaucht|nichts bekommen|nichts gekommen|leer ausgegangen|ohne ware|nie etwas bekommen|nie was bekommen|ich hab* nichts bekommen/erhalten|hab* aber nichts|immer noch nicht da/hier/bei',
    lost: 'verloren|verlorengegangen|verschollen|verschwunden|abhanden|verschütt|verloren gegangen|verbummelt|verlegt|untergegangen|irrläufer|hat es ~2 verloren|haben es verloren|nicht auffindbar|spurlos|war weg|ist weg|sind weg|weg als',
    stolen:
      'gestohlen|geklaut|diebstahl|dieb*|entwendet|mitgenommen|weggenommen|weggelaufen|abgehauen mit|langfinger|stibitzt',
    where:
      'wo ist|wo sind|wo bleibt|wo bleiben|wo steckt|wo befindet|wo liegt|wo sich|wo mein*|wo denn|wo ~3 ist|wo ~2 bleibt|wo bestellung|verbleib|wo genau',
    when: 'wann ~2 kommt/kommen/wird/werden/kann/können/darf/ist/sind/erhalte/bekomm*/krieg*/trifft/geht/gehts/liefer*/erreicht/soll/sollte/versend*/verschick*/da|wie lange|wie lang|bis wann|wann|wie weit|wann kommt|wieder kommt|neuer zustellversuch|zustellversuch',
    track:
      'sendungsverfolg*|sendungsnummer|sendungsstatus|trackingnummer|tracking*|track|nachverfolg*|verfolg*|paketnummer|lieferstatus|bestellstatus|versandstatus|status|liefertermin*|lieferdatum|zustelltermin*|voraussichtlich*|geplant* liefer*/ankunft|ankunft|orten|nummer zum verfolgen|der stand|stand meiner|stand der|aktuelle* stand|stand von|aktueller status|bestellverlauf|verlauf',
    news: 'neuigkeit*|neues|etwas neues|info|infos|information*|update|was ist los|was ist ~5 los|was ~3 los|tut sich|hören|passiert mit',
    wait: 'warte|warten|wartet|wartete|gewartet|wartezeit',
    late: 'spät|zu spät|verspät*|verzöger*|überfällig|dauert ~4 lange/ewig/länger|ewig|lieferverzug|lange lieferzeit|sollte ~3 da sein|sollte ~4 ankommen|sollte ~3 kommen|termin ~3 verstrichen/vorbei/überschritten|rechnen|überschritten|lieferzeit nicht|hiess es|heute ist tag|brauche es bis|brauche ~3 bis|klappt das noch|klappt es noch|rechtzeitig|bis freitag/montag/samstag/weihnachten|zu lange|dauert mir|lieferfrist|verzug|nicht pünktlich|unpünktlich|ausstehend|steht noch aus',
    stuck:
      'hängt|hängen geblieben|steckt ~2 fest|festgehalten|liegt ~4 im/beim/in depot/filiale/verteil*/zoll|keine bewegung|bewegt sich|status ändert|ändert sich ~2 nicht|status ~3 nicht|rührt sich|zurück an absender',
    transit:
      'unterwegs|transport*|versandzentrum|beim versand|verteilzentrum|versandfertig|in zustellung|in bearbeitung|auf weg|schon raus|beim transport|noch nicht raus|schon weg|verschickt worden|auf reisen|unterwegs ist',
    customs: 'zoll*|einfuhr*|verzoll*|importsteuer*|einfuhrumsatzsteuer|einfuhrabgab*|abgaben',
    broken:
      'beschädig*|zerbroch*|zerbros*|zerbrös*|zerkratz*|kratzer*|verkratzt|verbeul*|beule*|delle*|eingedell*|eingedrückt*|gerissen|zerriss*|riss|risse|gesprungen|sprung|sprünge|zersprungen*|geplatzt|aufgeplatzt|bruch|gebrochen|abgebrochen|ausgelaufen|zerdrück*|zerquetsch*|zersplitter*|splitter*|verbogen*|schaden|schäden|verschmutz*|aufgerissen|scherben|nass|durchnässt|fleck*|dreckig|schmutzig|eingerissen|angeschlagen|lackschaden|abgeplatzt|zerfetzt|tausend stücke*|loch|löcher|macke*|transportschaden|rost*|verrostet|zerknittert|geknickt|angekratzt|aufgeschlitzt|offen angekommen|war offen|ausgeschüttet|zerbeult|demoliert|zermatscht|angebrochen|wasserschaden|wasserschäden|gewellt|ecke raus|ecke ab|abgeschlagen|abgesplittert|ölfleck*|schrammen|schramme|kerbe|verdellt|zerschlagen|zerschmettert|zerfallen|eingequetscht|aufgequollen|feucht|verklebt|befleckt|verfärbt|zerlegt|verbeult|aufgebrochen|aufgegangen|verdreckt|staubig|matsch|matschig|lädiert|ramponiert|in stücken|in einzelteilen|bruchstück*|ausgekippt|verschüttet',
    broke: 'kaputt*|entzwei|zerstört|hin|hinüber|im eimer',
    work: 'funktionier*|funktionir*|funktionstüchtig|geht|ging|geht ~5 an|ging ~5 an|gehen ~5 an|lädt|läd|laden|lade|hält|halten|hielt|dicht|dichtet|schliesst|schliessen|schließt|öffnet|öffnen|verbindet|verbinden|erkennt|löst sich|lösen sich ~5 auf|löst sich ~5 auf|auflösen|haftet|lief|laufen|startet|starten|einschalten|anschalten|ausschalten|aufladen|schaltet ~3 ein|schaltet ~3 an|heizt|reinigt|schafft|wirkt|reagiert|reagieren|anschliessen|springt ~2 an|leuchtet|druckt|kühlt|saugt|misst|pumpt|dreht|klappt|arbeitet|verschliessen|verschliesst|seinen zweck|erfüllt|mach* was|spielt|schneidet|koppelt|lässt sich ~3 öffnen/schliessen/einschalten/laden/bedienen/verbinden/benutzen/aufladen/anschalten/einstellen|nutzbar|einsatzbereit|intakt|in takt|warmhalten|läuft|gehen an|schreibt|klebt|kleben|brennt|spült|trocknet|rührt|mahlt|mixt|kocht|bläst|lüftet|scannt|klingelt|vibriert|klickt|rastet ein|einrasten|schaltet|tut was|tut es|kann man ~3 nutzen|speichert|zeigt an|misst richtig|passt rein|stehen bleibt',
    fail: 'defekt*|undicht*|läuft ~6 aus|lief ~4 aus|läuft ~6 heraus/raus|auslief*|auslauf*|ausläuft|tropf*|mangelhaft|fehlerhaft|schrott|blätter* ~6 ab|abblätter*|blättert|löst ~1 sich|lösen sich ~1 ab|löste sich|abgelöst|schimmel*|verschimmelt|wackel*|bricht ab|bricht|aussetzer|setzt ~2 aus|überhitz*|durchgebrannt|abgefallen|fällt ab|fällt ~3 auseinander|fällt ~2 raus|geht ~4 kaputt|gehen ~6 kaputt|ging ~4 kaputt|kaputtgegangen|kaputt gegangen|wirkungslos|wertlos|flacker*|geht ~4 aus|schaltet ~3 ab|schaltet ~3 aus|geist auf*|gab ~3 geist|ausgefallen|fällt aus|funktionsunfähig|ohne funktion|funktionslos|bröckel*|platzt|klump*|verstopft|knackt|quietscht|brummt|verliert ~3 verbindung/wasser/luft/farbe|wasser/kaffee/flüssigkeit/tee ~4 raus/heraus|leck*|materialfehler|fehlfunktion|hängt sich auf|stürzt ab|rauscht|flimmert|kleckert|sifft|rutscht|abgegangen|geht ab|ging ab|gehen ab|verklemmt|klemmt|eiert|reisst|ausgeleiert|kurzschluss|stumpf|tot|leer nach|nach ~3 minuten leer|ist ~5 leer|bildschirm ~1 schwarz/dunkel|unbrauchbar|kein/keinen ton/strom/bild/signal/empfang/ladung|ging ~5 auseinander|war schluss|ist ab|schon ab|war ~4 ab|trennt sich|verbindungsabbr*|gelaufen|in ~3 rucksack gelaufen|stimmt was nicht|kein wasser|kleben zusammen|zusammengeklebt|feuchtigkeit gezogen|ist/sind/schon/jetzt/wieder ~1 kaputt|keine saugkraft|saugkraft|verblass*|eingelaufen|läuft ein|eingegangen beim|geht ~3 auf|gehen ~4 auf|aufgegangen|geht ~4 nach/vor|bleibt ~2 stehen|bleibt ~2 hängen|komische/laute/seltsame geräusche|macht ~3 geräusche|lärm|rattert|schleift|klappert|geist aufgegeben|geht nur wenn|funktioniert nur|nur wenn man|reagiert kaum|absturz|abstürze|stürzt|friert ein|eingefroren|verbindungsabbruch|pixelfehler|fehlermeldung|hakt|haken|ruckelt|spinnt|fusselt|pillt|knötchen|ausgefranst|fäden|verzieht sich|verbiegt|verbogen nach|verrutscht|schief|kippt|instabil|löst sich ~3 ab|fiel ab|fiel auseinander|auseinandergefallen|auseinander gefallen|nach kurzer zeit kaputt|springt ab|gibt ~2 auf|wird heiss|zu heiss|kalt bleibt|heizt kaum|saugt kaum|lädt kaum|batterie leer|akku ~3 leer|durchgeschmort|ging hoch|lief ~4 voll|lässt wasser|verliert wasser|zieht wasser|nicht wasserdicht|wasserdicht ~4 voll|stirbt|gestorben|hinüber|funkt nicht|geht ~2 ab|gehen ~2 ab|läuft ~2 ein',
    problem: 'problem*|schwierigkeit*|fehler*|mangel|mängel|störung|reklamation*',
    burn: 'feuer|brand|brannte|verbrannt|gebrannt|rauch|raucht|geraucht|qualm*|funken|explodiert|geschmolzen|schmort*|verschmort|angeschmort|explosion|flamme*|brandgefahr|versengt',
    hurt: 'verletz*|atemnot|allergi*|ausschlag|stromschlag|juck*|krankenhaus|blut*|geschnitten|verätz*|vergift*|gefährlich|arzt|hautreiz*|verbrennung*',
    wrong: 'falsch*|verkehrt*|nicht ~1 richtige*|fehlliefer*',
    other:
      'etwas anderes|was anderes|falschlieferung|zwei linke|2 linke|andere|anderer|anderen|anderes|anderem|nicht das was',
    mixed:
      'vertauscht|verwechselt|von jemand*|jemand anderem|fremd*|anderer kunde|anderen kunden|falsch adressiert|für jemand anders|falsches paket|nicht für mich|anderer name',
    bought:
      'bestellt|gekauft|bezahlt|ausgewählt|gewählt|ausgesucht|geordert|wollte|erworben|kaufte|bestellte|habe ein|hab ein|bestell ich',
    instead: 'statt|anstatt|anstelle|sondern',
    differ:
      'anders als|weicht ~4 ab|abweich*|abgewichen|entgegen|gegen beschreibung|in wirklichkeit|nichts ~2 zu tun|unterscheidet|unterschiedlich|anders aus|ganz anders|anderes aussehen|anders aussieht|sieht anders|anders|widerspricht|keine ähnlichkeit|weit entfernt|statt wie|mehr als|sieht nicht aus wie|kein* ähnlichkeit|anders wie|farblich anders|im gegensatz zu|weit weg von',
    shown:
      '*beschreibung|beschreib*|beschrieb*|beschriebene|bild|bilder*|foto|fotos|abbildung*|abgebild*|dargestellt|angegeben*|anzeige|angebot|beworben|wie erwartet|wir erwartet|entspricht|entsprach|entsprechen|stimmt|übereinstimm*|identisch|versprochen|soll neu|inserat|steht ausdrücklich|laut beschreibung|wie beschrieben|wie abgebildet|wie auf ~1 bild/foto|etikett|stand|steht|laut anzeige|laut shop|laut website|produktseite|spezifikation*|werbung|verkauft als|produktfoto*|produktbild*|produktbeschreibung*',
    than: 'kleiner/grösser/kürzer/länger/dünner/schlechter/schwächer/weniger/dunkler/heller/winziger/billiger/enger als|irreführend*|mogelpackung|getäuscht|unter erwartung|winziger|täuschend|vorgetäuscht|täuschung',
    colour: 'farb*|farbton',
    hue: 'schwarz*|weiss*|rot|rote*|roten|blau*|grün*|gelb*|rosa|lila|grau*|braun*|orange|silber*|gold*|beige|pink|türkis',
    size: 'grösse*|größe*|modell*|version|s|m|l|xl|xxl|xs|links|rechts|linke|rechte|liter|ml|cm|mm|herren*|damen*|typ',
    poor: 'qualität ~4 schlecht*/mies/miserabel/enttäusch*/billig/lässt/unter/katastroph*/minderwertig|minderwertig*|billig*|stink*|gestank|geruch|gerüche|riecht|roch|riechen|müffel*|unangenehm|zu klein/gross/dünn/kurz/lang/eng/schwach/leise/weit/teuer/schwer/laut/locker/warm/kalt/dick/hoch|dünn|dünnes|dünne|klebt|rückstand*|rückständ*|schlieren|kalt|lauwarm|ungeeignet|nicht geeignet|nicht ~3 zu gebrauchen|abgelaufen|mhd|haltbarkeit*|gebraucht*|benutzte*|getragen|schwach|farblos|verblasst|ekel*|eklig|schmeckt*|geschmack*|nach plastik|nach chemie|hinterlass*|hinterläss*|nachgelassen|früher besser|weniger inhalt|zu wenig inhalt|nicht spülmaschin*|unhandlich|wenig stabil|instabil|labb*|ausgewaschen|färbt|abfärb*|nur plastik|parfüm*|fusselt|verzogen|kratzt|reinigungsleistung|belag|grauschleier|überteuert|nicht wert|geld nicht wert|lässt ~3 zu wünschen|zu wünschen übrig|chemisch|penetrant|aufdringlich|unhygienisch|fällt ~2 klein/gross aus|verfärb*|leistung ~5 schlecht/schwach/wünschen|winzig*|puppenformat|nicht kompatibel|inkompatibel|ranzig|verdorben|nicht frisch|second hand|durchsichtig|wird nicht sauber|nicht sauber|nicht richtig sauber|schlecht*/mies*/miserabl*/minderwertig*/billig*/mangelhaft*/furchtbar*/schrecklich*/dünn* ~1 qualität/verarbeit*/material/ware/stoff|keine gute qualität|kein vergleich mit|plastik|plaste|rau|kratzig|zu eng|fällt ~4 aus|sitzt schlecht|unbequem|hässlich|wirkt billig|fühlt ~2 billig|sieht billig|nicht ~3 wert|preis nicht|nutzlos|taugt|taugt nichts|taugt nix|ramsch|müll|schund|plunder|gammelig|vergammelt|schimmlig|modrig|alt und|retourenware|b ware|vorbenutzt|vorher benutzt|schon benutzt|gebrauchsspuren|schlampig|lieblos|mager|blass|dunkel|zu dunkel|zu hell|zu weich|zu hart|zu süss|zu salzig|abgestanden|fad|langsam|laut|zu laut|leistungsschwach|enttäuschende* qualität',
    expect: 'erwart*|vorgestellt|erhofft|gedacht|mehr versprochen|bedürfnis',
    material:
      'leder|seide|holz|silber|gold|wolle|baumwolle|metall|echtleder|edelstahl|wasserlöslich*|lösbaren|bio|polyester|plastik|kunststoff|leinen|kunstleder|messing|wasserdicht|massivholz|holzimitat|acryl',
    fit: 'passt|passen|passte|passend|kompatibel|geeignet',
    genuine: 'original*|echt*|authentisch*|markenware|markenprodukt',
    fake: 'fälschung*|gefälscht*|fake*|nachbau*|nachgemacht*|plagiat*|kopie|imitat*|unecht|raubkopie|replika|nachahmung*|nachmache|produktfälschung|nie im leben|keine echte|billige kopie|billigkopie|raubdruck|blender|logo ~2 falsch|falsch geschrieben',
    missing:
      'fehlt|fehlte|fehlen|fehlten|fehlend*|vermisse|vermisst|zu wenig ~1 geliefert/erhalten/bekommen|zu wenig|vergessen ~2 mitzuschicken/beizulegen/einzupacken|ihr habt ~4 vergessen|sie haben ~4 vergessen|ohne ~3 bekommen/geliefert/gekommen|nirgends|ist nicht drin|fehlen tut|nicht drin|nicht im karton/paket/umschlag|weniger als bestellt|zu kurz geliefert|abgängig|unterschlagen|es fehlen',
    include:
      'dabei|enthalten|mitgeliefert|beigelegt|beilag|drin|im karton|im paket|in packung|mitgeschickt|drinnen|lag|beigefügt|darin|liegt bei|im umschlag|in tüte|lieferumfang|mit dabei|im lieferumfang',
    only: 'nur|lediglich|bloss|bloß|nichts als|nichts ausser',
    half: 'die hälfte|hälfte|unvollständig*|ein teil von|teillieferung|nicht vollständig|nicht komplett|nicht alles|nur ein/eine/einen/einer/eins|eins/einer/eine/eines von|halbe|halbes|halben|das halbe|nur halb',
    rest: 'rest|das zweite|der zweite|die zweite|das andere|der andere|einer der|eine der|eines der|übrigen|restliche*',
    empty:
      'leer|leeres|leerer|leere|gar nichts drin|nichts drin|war nichts|drin ~3 nichts|nichts im paket/karton|nur ~1 papier/luftpolsterfolie/füllmaterial/folie|leerer karton|leeres paket|nichts ausser',
    charge:
      'abgebucht|abbuch*|belastet|belastung|berechnet|abgezogen|karte|kreditkarte|eingezogen|kontoauszug|lastschrift|paypal',
    overcharge:
      'doppelt/zweimal/2x/mehrfach ~2 abgebucht/berechnet/belastet/bezahlt/eingezogen/abgezogen|falsch*/höher* ~1 preis/betrag/summe|zu viel/zuviel ~2 berechnet/abgebucht/bezahlt/gezahlt|preis ~3 falsch/höher/anders|mehr ~1 abgebucht/berechnet|doppelt kassiert|doppelte abbuchung|mehr bezahlt als|teurer als angegeben|im warenkorb ~5 abgebucht|warenkorb stand*|teurer als|zu teuer abgebucht|falscher betrag|betrag stimmt nicht|preisunterschied|mehr bezahlt|zuviel bezahlt|zu viel bezahlt|doppelt abgebucht|rabatt nicht',
    recognise: 'erkenne|kenne|bekannt|autorisiert|zuordnen',
    unauthorised:
      'unbefugt*|gehackt|nicht ich|war ich nicht|ohne meine ~1 erlaubnis/zustimmung/einwilligung/wissen|nichts ~2 bestellt|nichts ~2 gekauft|habe ~2 nie bestellt|fremdbestell*|identitätsdiebstahl|betrüger* ~2 bestellt|jemand ~3 bestellt|nicht von mir|nie bei ihnen|nicht autorisiert|nie etwas ~3 gekauft/bestellt|nie was ~3 gekauft/bestellt|nie ~3 etwas gekauft/bestellt|unbekannte* abbuchung|nicht getätigt|nicht veranlasst|nicht beauftragt|nie bestellt und|kein* kauf|kenne diese abbuchung|fremde bestellung|nie kunde',
    cancel:
      'stornier*|storno*|stornirung|cancel*|cansel*|annullier*|annullation|widerruf*|abbestell*|abzubrech*|brech*/brich ~5 ab|bestellung*/auftrag*/kauf/einkauf ~3 abbrech*/lösch*/zurückzieh*/zurücknehm*/rückgängig/auflös*/aufheb*/abzubrech*/gelöscht|vom kauf ~1 zurück*|von ~1 kauf zurück*|trete ~3 kauf zurück*|zurücktreten|treten ~3 kauf|rückgängig machen|kündig*',
    regret:
      'will/möchte/brauche/benötige/wollen/brauchen/möchten/brauch/benötigen ~5 nicht mehr/länger|nicht mehr/länger ~1 benötigt/gebraucht/gewünscht/erwünscht/haben/kaufen|doch nicht|doch nicht mehr|nicht mehr benötigt|anders überlegt|aus versehen|ausversehen|versehentlich|irrtümlich|doppelt/zweimal/zwei mal bestellt/gekauft|falsch geklickt|verklickt|günstiger gefunden|billiger gefunden|gleiche ~4 gefunden|falsche ~2 bestellt/gewählt|auf kaufen gedrückt|daher nicht mehr|bitte nicht mehr ~1 schick*|falsch bestellt|bitte nicht ~1 losschick*/verschick*/versend*/auslief*/absend*|nicht mehr kommt|nicht ~2 bearbeiten|nicht weiter bearbeiten|woanders gekauft|anderswo gekauft|bei anderem händler|dauert mir zu lange|zu viel bestellt|kein interesse|kein bedarf|wird nicht mehr|hat sich erledigt',
    refused:
      'wurde/wird/habt/haben/wurden ~3 storniert|storniert worden|nicht lieferbar|ausverkauft|nicht vorrätig|nicht auf lager|abgelehnt|verweiger*|lieferung abgelehnt',
    return:
      'zurück*|rückgabe*|rücksend*|retour*|reklamier*|umtauschen geht|rückversand|wie läuft ~1 rücksendung|zurücksenden|wieder zurück|rückgängig',
    returned:
      'zurückgeschickt|zurückgesendet|zurückgesandt|zurückgegeben|retourniert|wieder bei euch/ihnen|rücksendung/retoure ~4 angekommen/erhalten/eingegangen/bei ihnen|retoure ist|schon zurück|zurückgegangen|retoure ~3 bei euch/ihnen|habe es zurück*|ist wieder bei|bei euch eingegangen|bei ihnen eingegangen',
    replace:
      'umtausch*|umzutausch*|ersatz|ersatzlieferung|austausch*|nochmal schicken|erneut senden|tauschen|neu zusenden|neues ~2 schicken|ersetzen|neue lieferung|neues zuschicken|umtausch|gegen ~2 tauschen|tausche|anderes exemplar',
    change:
      'geändert|korrigier*|korrektur|aktualisier*|anpass*|berichtig*|andere lieferadresse|hinzufüg*|angeben|angegeben|anzugeben|eingeben|eingegeben|hinterleg*|vertippt|verschrieben|stimmt nicht|wechsel*|eintrag*|eingetragen|bearbeit*|vertan|vergessen|umleit*|umzuleit*|entfern*|lösch*|tauschen|ändern|änderung*|ändert|abänder*|umändern|*änderung|veraltet|fehler|adresswechsel|adressänderung*',
    elsewhere:
      'umgezogen|ziehen um|umzug|an/zu ~3 ander*/neu*/arbeitsstelle/arbeit/arbeitsadresse/büro/eltern/nachbar*/packstation/mutter/oma/freund*/firma/folgende/filiale/schwester/bruder/vater/paketshop|statt nach hause|dorthin|umleit*|umzuleit*|bei meiner mutter|bei meinen eltern|an meine*|andere lieferadresse|woanders|nicht zuhause|nicht zu hause|bin bis ~3 bei|senden/schicken/liefern an folgende|senden an|ins büro|in die firma|zur packstation|an arbeit|zur arbeit|an meinen|an meinem|in filiale|zu meine* ~1 mutter/eltern/oma/arbeit/schwester/freund*/nachbar*|zur mutter',
    discount:
      'rabatt*|nachlass|preisnachlass|teilerstatt*|teil ~2 geldes|teilrückerstatt*|preisminderung|hälfte zurück|entgegenkommen|prozent zurück|minderung|entschädigung',
    answer:
      'antworte*|melden sie sich|meldet euch|rückruf|zurückrufen|rufen sie|sagen sie mir|teilen ~1 mir ~1 mit|mitarbeiter sprechen|mit jemandem sprechen|kontaktieren|bescheid|bitte um rückmeldung|erklären sie|bestätigen sie',
    use: 'benutz*|gebrauchen|verwend*|nutzen|nutze|anwend*|aufbau*|aufgebaut|einstell*|stell* ~6 ein|stelle ~5|montier*|bedien*|auflad*|aufzulad*|lad* ~4 auf|lade|koppel*|zusammenbau*|reinig*|reinige|wechsel*|install*|einricht*|richte ~4 ein|schalt* ~5 ein|schalt* ~5 an|schalt* ~5 um|schalt* ~5 aus|schalte|verbind*|befestig*|aktivier*|setz* ~3|öffn*|baut|bau*|einbau*|anschliess*|einsetz*|kommt ~4 rein|zurücksetz*|funktioniert|eingestellt|waschen|wasche|gewaschen|drücken|drück|knopf drücken|zusammenstecken|einlegen|befülle*|entkalk*|zusammensetzen|stecken|aufstellen|wechsle|in betrieb',
    how: 'wie|wie rum|wie herum|wie geht das|welche',
    unsure:
      'weiss nicht|verstehe nicht|versteh nicht|verstehe ~2 nicht|keine ahnung|nicht sicher|komme nicht klar|finde nicht|unklar|hilfe bei/beim|erklär*|wie rum|kapiere nicht|werde nicht schlau|zu blöd',
    buy: 'bestellung aufgeben|aufgeben|kaufen|zu bestellen|etwas bestellen|bestellen möchte|nachbestell*',
    general:
      'normalerweise|üblicherweise|gewöhnlich|in regel|versandart*|versandmethode*|versandoption*|lieferoption*|lieferkosten|versandzeit*|lieferzeiten|bieten sie|haben sie ~3 in|haben sie einen|liefern/versenden/verschicken/schicken/liefert sie/ihr auch|liefern/versenden/verschicken/liefert sie/ihr nach/in/ins|nach österreich/schweiz/italien/deutschland|gibt es ~2 in|ist es/das ~1 wasserdicht|rückgaberecht|rückgabebedingung*|rückgabefrist|rückgaberichtlinie*|widerrufsrecht|widerrufsfrist|stornobedingung*|auf rechnung|öffnungszeit*|garantie|zahlungsmöglichkeit*|bezahlen|beschwer*|packen sie|als geschenk|telefonnummer|auf lager|verfügbar|rabatt|gutschein|wasserdicht|umweltbewusst*|rücksendung/retoure/rückgabe/reklamation/antrag ~2 storn*/zurückzieh*/abbrech*/widerruf*|storn* ~1 rücksendung/retoure|wieviel watt|für ein kind|geeignet für|wie gross ist|wie schwer ist|wie hoch|welche grösse soll',
    want: 'möchte|möchten|will|wollen|bitte|wünsche|verlange|fordere|brauche|benötige|brauch|würde gern*|hätte gern*|hätten gern*|können sie|könnten sie|könnt ihr|kannst du|könntet ihr|erbitte|ich muss|müssen|muss|um ~2 bitten|hilfe|bräuchte|lieber',
    ask: 'was ist|was machen|was mache|warum|wieso|weshalb|kann ich|kann man|können wir|können sie|könnten sie|könnt ihr|gibt es|haben sie|habt ihr|hat sich|wurde mein*|wurde die|darf ich|möglich|wissen sie|frage|fragen|soll ich|wird mein*|ob|geht das|kann das|kann die|was kostet das|wie kann|wie lange|wie geht|wie viel|wieviel|wie wird|wie läuft|wie komme|wie bekomme|wie ist|wo ist|wo kann|wo finde|wo bleibt|wann|^kann|^wie|^wo|^was|^welche*|^gibt|ist das möglich|^haben sie|^habt ihr|^wird mein*|^hat jemand|^ist das|^ist die|^ist der|^ist es|^ist mein*|^sind die|ist ~3 schon|ist ~2 noch',
    badReview:
      'schlecht*/negativ*/ein/eine/1/null bewertung*/rezension*/stern/sterne|bewerte ~3 schlecht|negativ bewerten|schlecht bewerten|bewertung ~3 schreiben|ein stern|melde sie',
    unless:
      'sonst|ansonsten|andernfalls|wenn nicht|falls nicht|oder ich|es sei denn|wenn sie nicht|wenn ich nicht|bevor ich',
    legal:
      'anwalt*|rechtsanwalt*|gericht*|klage|verklag*|anzeige erstatten|polizei|verbraucherschutz*|verbraucherzentrale|rechtlich*|juristisch*|strafanzeige|mahnbescheid|anzeigen|behörde*|schlichtungs*',
    chargeback:
      'käuferschutz*|rückbuch*|chargeback|meine bank|zur bank|zurückbuchen|paypal fall|paypal konflikt|bank ~3 zurück*|konflikt|fall eröffnen|fall öffnen|a bis z|lastschrift zurück*',
    outside:
      'whatsapp|telegram|meine nummer|meine mail|meine e mail|ausserhalb|per überweisung direkt|rufen sie ~2 an|anrufen unter|facebook|instagram|direkt überweis*',
    not: 'nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keines|keins|keinerlei|nichts|net|nirgends|nix|niemand|nich|ned|kaum|garnicht|wenig|nicht mehr|ohne dass|weder noch|gar nicht|gar kein*|überhaupt nicht|überhaupt kein*',
    cannot:
      'kann ~4 nicht|können ~4 nicht|konnte ~4 nicht|unmöglich|lässt sich ~3 nicht ändern/stornieren/verfolgen|nicht möglich|schaffe es nicht|bekomme ~2 nicht hin',
    without: 'ohne|weder|frei von|null',
    link: 'und|oder|wir|dass|noch',
    cut: 'aber|jedoch|allerdings|dennoch|sondern|obwohl|weil|denn|nur dass',
    after:
      'nach ~4 woche/wochen/tagen/tag/monat/monaten/jahr/jahren/zeit/gebrauch/benutzung/benutzen/mal/minuten/stunden/wäschen/spülgängen/spülgang/wäsche|nach einmal*|nach zweimal|nach mehrfach*|nach dem|seit kurzem|bereits|inzwischen|beim ersten/zweiten|seit gestern|plötzlich|nach kurzer zeit|mit zeit|immer wieder|ständig|dauernd|irgendwann|schon nach|beim waschen|beim trinken|wochen|ganze nacht|nur ~3 jahre/monate/wochen/tage gehalten|drei tage|mehr',
    days: 'tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|stunde|stunden|minuten|uhr|werktage*',
    praise:
      'super|toll*|top|perfekt*|gute|zufrieden*|begeistert|empfehl*|empfehlung|einwandfrei|klasse|prima|gern* wieder|jederzeit wieder|immer wieder|nichts zu beanstanden/meckern|nichts zu|nichts auszusetzen|schnell*|freut|freue|liebe|liebt|lieben|heil|unversehrt|unbeschädigt|hervorragend|bestens|wie beschrieben|wie abgebildet|wie erwartet|wie bestellt|original|spass|problemlos|reibungslos|hält was|was es verspricht|freude|zuverlässig|genau richtig|preis leistung|lecker|praktisch|kaufempfehlung|fehlerfrei|mangelfrei|pünktlich*|passt prima/perfekt/genau|taglich|täglich|früher|vor ~2 termin|eher als|ausgezeichnet|ok|okay|in ordnung|hochwertig|stabil|gefällt|gelungen|echtes original|läuft ~1 gut/super/einwandfrei/perfekt/prima|angekommen|alles da|alles gut|positiv*|freundlich*|hilfsbereit|nett|nette|netter|hilfreich|geholfen|geil|mega|spitze|liebevoll|gar nicht so _|garnicht so _|kein vergleich zu|wunderschön*|wunderbar*|ausgezeichnet*|sehr schön*|schöner|schönes|schönen|schönem|super*|mega*|geschmeidig|klasse*|gut|guter|gutes|guten|5 sterne|fünf sterne|funktioniert/läuft/klappt ~2 gut/super/einwandfrei/perfekt/prima/toll/bestens|wie geschmiert|macht was|nichts zu bemängeln|kann ich empfehlen|genial*|sorgfältig*|ehrlich*|fein|feines|feiner|hübsch*|kuschelig*|bequem*|weich*|edel|flott|zügig*|rasch|super schnell|superschnell|blitzschnell|günstig|glücklich|happy|stolz|alles in ordnung|alles dran|alles okay|alles ok|alles bestens|alles prima|aus dem häuschen|voll zufrieden|rundum|erfreut|sauber verarbeitet|gut verarbeitet|gut verpackt|gut gemacht|sehr gut*|macht spass|freuen|lob|loben|dankenswert|tiptop|tip top|1a|eins a|unkompliziert*|kulant*|kompetent*|zuvorkommend*|aufmerksam*|sternchen|volle punktzahl|weiterempfehl*|weiter empfehlen|robust*|formstabil|bin froh|froh|endlich|wow|traumhaft*|traum|wertig*|solide*|ist ~2 echt|sind ~2 echt|schöne',
    thanks:
      'danke*|dankeschön|vielen dank|dankbar|bedanke|merci|thx|herzlichen dank|lieben dank|besten dank|dank',
    bad: 'schlecht*|enttäusch*|schrecklich*|mies*|furchtbar|fürchterlich|rate ~4 ab|abraten|frech*|unverschämt*|ärger*|verärgert|finger weg|katastrophe|katastrophal|schade|unzufrieden*|beschwer*|nie wieder|nicht ~2 kaufen|geldverschwendung|nicht mein fall|nie mehr|betrug|betrüg*|abzocke|spart euch|unfreundlich*|wütend|sauer|frechheit|witz|unmöglich|nerv*|saftladen|achtung|keine empfehlung|lügen|leere versprech*|mist|inakzeptabel|geht gar nicht|verarschung|für gar nichts|gar nichts|ignorier*|ignoriert mich|keiner meldet|niemand meldet|unterirdisch|unter aller|lächerlich|peinlich|dreist|wucher|enttäuschend|traurig|schlimm|nichts wert|reinfall|fehlkauf|nepp|müll|schrottig|ärgere|verarscht|verarsche|keine sterne|0 sterne|null sterne|nicht zufrieden|nicht gut|nicht schön|nicht empfehlen*|kauf* ~2 nicht|im stich gelassen|grund zur klage|enttäuscht|würde nicht ~2 kaufen|würde ~3 nicht mehr kaufen',
    solved: 'gelöst|geklärt|erledigt|behoben|lösung gefunden',
    fear: 'befürcht*|angst|bedenken|sorge|dachte ~2|skeptisch|zweifel|befürchtete|dachte es|gedacht es',
    skip: 'nicht nur|nur nicht|nicht zuletzt|bestellung aufgegeben|gar nicht erst|garnicht erst|nicht gerade|kein wunder|fehlte mir|viel zu tun|das geht|es geht|geht so|halt mal|so geht das|wie es geht|nichtsdestotrotz|nicht so schlimm|wie gesagt|wie immer|da ich|da sie|da es|da wir|da die|da der|da das|da hat|da lagen|da ist|da tut|da stimmt|da muss|wie vom laster|guten tag|guten morgen|guten abend|schönen tag|schöne grüße|gute reise|mit freundlichen grüssen|freundliche* grüsse|liebe grüsse|hin und|ab und zu|ab sofort|von da|zum glück|an der stelle|auf keinen fall|in keinem fall|es handelt|nicht wahr|oder nicht|rechnung gestellt|in rechnung gestellt|zur post|die post|im grossen und ganzen|alles in allem|gut zu erkennen|im guten glauben|gut 2|gut zwei|so gut wie|nach hause|zu hause|im moment|für jeden|was soll|wie lautet|wird man sagen|nicht weiter|auch nicht|im gegensatz|anders verpackt|aussen|andere leute',
    another:
      'neu|neue|neuen|neuer|neues|alt|alte|alten|andere|anderer|anderen|anderes|zweite|folgende',
    if: 'wenn|falls|sollte',
    have: 'habe es|hab es|habe das paket',
  },
};
