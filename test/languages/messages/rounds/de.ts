// German messages in four rounds, each written before the words were widened for the one before.
// A line: issue (further right ones after commas) | the message.
export const german = `
not_received | Moin, hab vor 4 Wochen bestellt und bis heut is nix da
not_received | Das Paket kam nie an, ich möchte mein Geld zurück
not_received,stolen | Laut DHL zugestellt, aber bei mir liegt nichts und die Nachbarn wissen auch von nix
not_received | Warte immer noch auf die Ware, frechheit
not_received | Ich habe bis zum heutigen Tage keine Lieferung erhalten
not_received | Sendung anscheinend verloren gegangen
stolen,not_received | Bote hat das Paket vor die Tür gestellt und als ich heim kam war es weg
where_is_order | Wann krieg ich denn nun meine Jacke?
where_is_order | Hallo, wie ist der Stand meiner Bestellung
where_is_order | Sendungsverfolgung zeigt seit Montag nichts neues
where_is_order | Wurde das schon verschickt oder nicht?
where_is_order | Sollte gestern kommen, kam aber nicht, was ist da los
where_is_order | könnt ihr mir die Tracking Nr schicken
where_is_order | Lieferzeit 2-3 Tage stand da, jetzt sind es 9
where_is_order | Bleibt es beim Liefertermin am Freitag?
damaged | Vase in tausend Teilen angekommen
damaged | Karton war total eingedrückt und das Gehäuse hat nen Riss
damaged | Die Tischplatte hat eine Macke an der Ecke
damaged | Shampoo ausgelaufen, alles klebt
damaged | Das Buch kam mit Eselsohren und dreckig an
damaged,defective | kam kaputt an
defective | Geht nach 3 Tagen nicht mehr an
defective | Akku hält keine Stunde, obwohl 8 versprochen waren
defective | Die Naht ist nach dem ersten Tragen aufgegangen
defective | Reißverschluss klemmt ständig
defective | Leider nur zwei Monate gehalten, dann war Schluss
defective | Wasserkocher tropft unten raus
defective | Der Ton setzt immer wieder aus und es rauscht
defective | Nach der ersten Wäsche eingelaufen und verfärbt
defective | Beim Aufpumpen ist die Pumpe auseinandergefallen
defective | Verbindet sich nicht mit dem Handy
defective | Das Licht flackert und geht irgendwann ganz aus
wrong_item | Hatte blau bestellt und grün bekommen
wrong_item | Falsche Größe geliefert, auf dem Etikett steht 38
wrong_item | Statt der Bohrmaschine war eine Säge im Karton
wrong_item | Das ist nicht das was ich bestellt habe
missing_item | Schrauben fehlen, so kann man das nicht aufbauen
missing_item | Karton leer
missing_item | es sollten 10 Stück sein, sind aber nur 8
missing_item | Netzteil war nicht dabei
missing_item | Wo ist der Deckel? Lag nicht im Paket
not_as_described | Sieht auf dem Bild viel hochwertiger aus als es ist
not_as_described | Viel zu klein, habe ich mir anders vorgestellt
not_as_described | Von wegen Leder, das ist reines Plastik
not_as_described | Stinkt nach Chemie, billig verarbeitet
not_as_described | Als neu verkauft, hat aber Gebrauchsspuren
counterfeit | Das ist doch ne Fälschung, niemals original Nike
counterfeit | Billige Kopie, der Schriftzug ist falsch geschrieben
return_request | Passt mir nicht, würde es gern zurückschicken
return_request | Wie läuft das mit der Rücksendung?
return_request | Kann ich das eine Nummer größer tauschen?
cancel | Bitte stornieren, hab mich verklickt
cancel | ich brauch es doch nicht mehr, geht das noch rückgängig
change_address | Hausnummer vergessen! Ist die 17
change_address | Bitte an meine Arbeit liefern, bin tagsüber nicht daheim, Adresse: Hauptstr. 3
refund_owed,return_request | Retoure ist seit 3 Wochen bei euch, Geld noch immer nicht da
overcharged | Ihr habt doppelt abgebucht
unauthorised | Ich hab das nie bestellt, da hat wer mein Konto benutzt
how_to_use | Wie stell ich die Uhrzeit ein?
customs | Der Postbote wollte 25 Euro Zoll von mir haben
none | Alles super, gerne wieder
none | Keine Mängel, schnelle Lieferung, top
defective | Schaut schön aus, aber nach einer Woche hatte ich den Griff in der Hand
defective | Föhn schaltet sich nach 5 Minuten ab und man muss ewig warten
defective | Batterien gewechselt, tut sich trotzdem nichts
defective | Der rechte Kopfhörer ist viel leiser als der linke
defective | Die Sohle hat sich nach dreimal Tragen gelöst
defective | Wasserhahn tropft obwohl vom Fachmann montiert
defective | Luftmatratze ist morgens platt
defective | Die Uhr geht nach, jeden Tag 5 Minuten
defective | Beim Einschalten kam Rauch raus
defective | Drucker zieht das Papier schief ein und dann Papierstau
defective | Touchscreen reagiert nur manchmal
defective | Kocht nicht richtig, wird nur lauwarm
defective | Im März gekauft und im Mai schon Schrott
defective | Fällt beim Waschen auseinander
defective | Klappert und wackelt, nach zwei Tagen ist eine Schraube rausgefallen
not_as_described | Stoff hauchdünn, man sieht alles durch
not_as_described | Maße stimmen nicht mit den Angaben überein, 10 cm kürzer
not_as_described | Soll wasserdicht sein, beim ersten Regen war ich klatschnass
not_as_described | Fällt viel zu klein aus
not_as_described | Unsauber verarbeitet und der Geruch ist nicht auszuhalten
not_as_described | Farbe geht eher ins Grüne, auf dem Foto ist es blau
not_as_described | Nicht sein Geld wert, wirkt wie Spielzeug
not_as_described | MHD schon abgelaufen als es ankam
not_as_described | Hatte mir mehr davon erwartet, Wirkung gleich null
not_received | Zwei Monate warte ich jetzt und habe noch nichts gesehen von meiner Bestellung
not_received,stolen | App sagt zugestellt, auf meiner Fußmatte liegt aber nichts
not_received | Bezahlt und nie was bekommen
not_received | Ware ist nicht eingetroffen, bitte um Rückerstattung
not_received | Die Post sagt das Päckchen sei verloren
not_received,where_is_order | Weder Paket noch Antwort, das ist doch Betrug
where_is_order | Guten Abend, ist meine Bestellung schon rausgegangen?
where_is_order | Status steht seit einer Woche auf "in Bearbeitung", ist das normal?
where_is_order | Lieferung dauert viel zu lang
where_is_order | Hab den Boten verpasst, wann kommt er wieder?
where_is_order | die Sendungsnummer wird nicht gefunden
where_is_order | Zugesagter Termin war gestern. Wo bleibt es?
damaged | Zwei von sechs Tellern hatten Sprünge
damaged | Fernseher hat nen Strich im Bild, Karton war eingedellt
damaged | Das Marmeladenglas ist zerbrochen, alles verschmiert
damaged | Ecken vom Buch umgeknickt und feucht
wrong_item | Damenmodell bekommen, Herren bestellt
wrong_item | Falsche Farbe, wollte grau
wrong_item | Geliefertes Produkt entspricht nicht meiner Bestellung
wrong_item | Zwei linke Schuhe im Karton, sehr witzig
wrong_item | Ich brauche USB-C, gekommen ist Micro-USB
missing_item | Statt 12 waren nur 9 in der Packung
missing_item | Keine Dübel und kein Schlüssel dabei
missing_item | Nur die Hälfte der Bestellung ist angekommen
missing_item | Das zweite Kissen fehlt
missing_item | Lieferung unvollständig
return_request | Gefällt mir nicht, geht zurück. Wer zahlt das Porto?
return_request | Brauche ein Rücksendeetikett
return_request | Hätte es gern in 40 statt 39, Umtausch möglich?
cancel | Versehentlich bestellt, bitte Storno
change_address | Die Lieferadresse ist noch die alte, können Sie das ändern?
refund_owed | Mir wurde eine Erstattung in 5 Tagen versprochen, jetzt sind es 12
overcharged | Warum wurden 59 Euro abgebucht, der Preis war 49
counterfeit | Kein Original, das Hologramm fehlt
how_to_use | Wie stellt man die Sprache im Menü um?
other | Der Fahrer war unfreundlich und hat das Paket über den Zaun geworfen
other | Bräuchte eine Rechnung auf die Firma
none | Seit einem Jahr im Einsatz und noch nie ein Problem gehabt
none | Kein Gestank, nichts wackelt, bin zufrieden
not_received | Sehr geehrte Damen und Herren, am 4. habe ich bestellt, geliefert wurde bis dato nichts
not_received | ey seit über nem Monat wart ich, nix kommt
not_received,stolen | In eurem System steht zugestellt, ich hab aber nix unterschrieben und nix bekommen
not_received | die Lieferung hat mich nie erreicht
not_received | Ihr habt mein Paket verschlampt und keiner fühlt sich zuständig
not_received,cancel | Ich hab keine Lust mehr zu warten, gebt mir mein Geld zurück
where_is_order | Ich hätte gern Auskunft zu meiner Bestellung vom 3. März
where_is_order | mein Paket hat Verspätung, wisst ihr mehr?
where_is_order | Seit einer Woche heißt es "unterwegs" und nichts ändert sich
where_is_order | ist es schon raus? ich brauch es bis Sonntag
where_is_order | Die Zustellung war für Dienstag angekündigt, was ist passiert?
where_is_order | wie lange dauert der Versand nach Österreich? hab Montag bestellt
damaged | Beim Transport ist das Glas zu Bruch gegangen
damaged | Kekse nur noch Krümel und Karton durchweicht
damaged | Mit einem fetten Kratzer auf dem Display geliefert
damaged | schlecht verpackt, Vase in drei Teilen
defective | Anfangs ok, dann fing er an Öl zu verlieren
defective | Der Akku hält nach zwei Wochen die Ladung nicht mehr
defective | das Mikro geht nicht, keiner hört mich
defective | Beim zweiten Tragen ist die Naht gerissen
defective | Motor sprüht Funken
defective | Nur die Hälfte der Lichter leuchtet
defective | verliert alle zwei Minuten die Verbindung, nicht zu gebrauchen
defective | Die Lampe flackert
defective | im Dezember gekauft, im Januar schon im Müll
defective | Hinterrad blockiert
defective | Nach zwei Wäschen voller Knötchen
defective | Armband nach 2 Tagen gerissen
defective | lässt sich ums Verrecken nicht mit dem Handy koppeln
defective | Gerät defekt angekommen
not_as_described | Enttäuschung, erwartet hatte ich eine dicke Decke, bekommen habe ich einen Lappen
not_as_described | Foto täuscht, das Bild ist so groß wie eine Postkarte
not_as_described | Angegeben sind 2000 mAh, es ist die Hälfte
not_as_described | der Stoff ist kein Leinen wie angegeben
not_as_described | Riecht extrem nach Petroleum
not_as_described | Unterirdische Qualität
not_as_described | ist beige und nicht weiß wie auf dem Bild
not_as_described | Als neu verkauft, war aber schon in Gebrauch
wrong_item | Anstelle der Kopfhörer kam ein Kabel
wrong_item | falsche Größe, es ist S, ich hatte L bestellt
wrong_item | Im Paket ist die Bestellung von jemand anderem
wrong_item | das gelieferte Modell ist ein anderes
missing_item | das Set sollte 24 Teile haben, ich zähle 20
missing_item | Im Karton fehlte das Stromkabel
missing_item | Von drei T-Shirts kamen zwei
missing_item | Leeres Paket, nur Zeitungspapier
return_request | Sitzt zu eng, wie schicke ich es zurück?
return_request | Möchte die Schuhe zurückgeben und eine Nummer größer nehmen
return_request | ist ein Umtausch möglich? die Farbe gefällt mir nicht
cancel | Könnt ihr die Bestellung von heute früh stornieren? Falsches Modell gewählt
cancel | hab es mir überlegt, bitte nicht verschicken
change_address | Hab Stockwerk und Türnummer vergessen: 3. OG, Tür 12
change_address | bitte ins Büro liefern, zuhause ist niemand
refund_owed | Wann bekomme ich mein Geld? Die Rücksendung habt ihr seit dem 2.
overcharged | Im Warenkorb waren es 30, abgebucht wurden 45
counterfeit | ich bin sicher dass das gefälscht ist
customs | Ich soll 18 Euro Zoll zahlen, wieso?
how_to_use | Wie setzt man es zurück? finde den Knopf nicht
other | Gibt es das auch für ein Doppelbett?
other | Kundendienst unfreundlich und inkompetent
none | Heil angekommen, wunderschön
none | keine Verspätung, alles wie auf dem Foto
defective | Nach nicht mal einem Monat startet der Mixer nicht mehr, nur noch ein Brummen
defective | Batterien nach zwei Tagen leer, da stimmt was nicht
defective | Kam pünktlich, findet aber nie das WLAN
defective | die mittlere Taste ist nach wenigen Wochen tot
defective | Display schlecht lesbar und manchmal geht es ganz aus
not_as_described | Sah gut aus, fühlt sich aber billig an
not_as_described | Farbe ganz anders als gezeigt
not_as_described | Nicht kompatibel mit meinem Modell, obwohl es so dastand
not_as_described | Für den Preis hätte ich deutlich mehr erwartet
not_as_described | Der Duft verfliegt sofort
not_received | Bis heute nichts erhalten, zwei Mails ohne Antwort
not_received | Nie angekommen und keine Erstattung
not_received,stolen | Als zugestellt markiert, beim Pförtner ist aber nichts
where_is_order | Guten Tag, wann ist die Lieferung der Bestellung 4432 geplant?
where_is_order | Am 5. verschickt und ich warte noch, könnt ihr schauen wo es ist?
where_is_order | Lieferung eine Woche zu spät
damaged | Paket aufgerissen und Rahmen gesplittert
damaged | kam mit verbeulter Tür
wrong_item | 38 bestellt, 36 bekommen
wrong_item | mir wurde ein anderer Artikel geliefert
missing_item | ein Teil fehlt, Aufbau unmöglich
missing_item | nur einen von zwei Artikeln erhalten
missing_item | die versprochene Hülle war nicht dabei
return_request | wie kann ich es zurückgeben, bin nicht überzeugt
cancel | möchte stornieren weil es zu lange dauert
other | Unseriöser Laden, am Telefon geht nie einer ran
none | Sehr guter Kauf, schnelle Lieferung, wie beschrieben
none | Läuft gut, leise, bisher keine Mängel
`;
