// German messages in the manner of real ones, written before the words they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const freshGerman = `
not_received | Moin, seit dem 3. warte ich auf den Gartenschlauch, bei mir ist nie was aufgetaucht
not_received | Der Bote behauptet er hätte es abgegeben, hier hat aber keiner ein Paket gesehen
not_received | 5 Wochen und noch immer liegt nichts im Briefkasten. Ich will mein Geld!
not_received | Geschenk für meinen Vater kam nie an, sehr ärgerlich
not_received | Vor 3 Monaten bezahlt und bis heute keine Ware gesehen
not_received,stolen | Laut App gestern zugestellt, ich war den ganzen Tag daheim und keiner hat geklingelt
stolen,not_received | Paket wurde vor die Tür gestellt und war weg als ich heimkam
where_is_order | Hallo, wissen Sie wann der Mixer bei mir ankommt? Fahre Freitag in Urlaub
where_is_order | was ist denn mit meiner Bestellung los, da tut sich seit Tagen nichts
where_is_order | Sollte gestern da sein. Wann kann ich damit rechnen?
where_is_order | könnt ihr mir die Nummer zum Verfolgen schicken
where_is_order | das dauert ja ewig, ist das überhaupt schon losgeschickt?
damaged | Beim Auspacken lagen überall Scherben, die Vase ist hin
damaged | Schöne Lampe aber der Schirm hat an einer Seite einen Riss. Was machen wir da?
damaged | Ecke vom Schrank ist eingedellt und der Karton sah aus wie vom Laster gefallen
damaged | Das Shampoo ist im Paket ausgelaufen, alles klebt
damaged,defective | der henkel war schon beim auspacken ab
defective | Die ganze Nacht geladen und geht trotzdem nicht an
defective | Lief drei Tage, dann war Schluss
defective | Der linke Kopfhörer setzt ständig aus
defective | Wasserkocher tropft unten raus sobald ich ihn fülle
defective | nach zwei Wäschen löst sich der Aufdruck
defective | Der Akku ist nach 20 Minuten leer, da stimmt was nicht
defective | Heizkissen hat geraucht und mir das Sofa verbrannt!
defective | Maus verliert dauernd die Verbindung, unbrauchbar
wrong_item | Bettlaken 180 bestellt, 90 geschickt
wrong_item | das ist ne Hülle für Samsung, ich hab ein iPhone ausgewählt
wrong_item | Da hat wohl jemand was verwechselt, in meinem Paket war eine Damenbluse
wrong_item | zwei linke Schuhe bekommen
wrong_item | Ich wollte die 1 Liter Flasche und habe 500 ml bekommen
missing_item | Das Bett ist da, aber die Tüte mit den Schrauben ist nirgends
missing_item | Wo ist der Rest? Nur eins von zwei Paketen ist gekommen
missing_item | Im Karton war nur der Ständer, die Lampe selbst nicht
missing_item | Umschlag mit Loch, drin war gar nichts
missing_item | Batterien sollten dabei sein, sind sie aber nicht
not_as_described | Auf dem Foto dicke Wolldecke, gekommen ist dünnes Polyester
not_as_described | Viel winziger als gedacht, reines Puppenformat
not_as_described | Soll neu sein, wurde aber eindeutig schon getragen
not_as_described | billiges Plastik und müffelt nach Chemie
not_as_described | Milchpulver seit zwei Monaten abgelaufen
counterfeit | War damit beim Juwelier, der sagt das ist keine echte
counterfeit | die Nikes sind gefälscht, Nähte total schief
change_address | Mist, ich hab die alte Adresse drin gelassen. Bitte an Rosenweg 4 schicken
change_address | Bin bis Monatsende bei meiner Mutter, kann das Paket dorthin?
change_address | Hausnummer vergessen, es ist die 3b
cancel | Hab das gleiche im Laden um die Ecke gefunden, brauche es daher nicht mehr
cancel | mein Kind hat auf kaufen gedrückt, bitte nicht losschicken
return_request | Schöner Pulli, nur zu warm für mich. Wie schicke ich den zurück?
return_request | lieber in blau, kann ich tauschen?
refund_owed | Stiefel sind seit 2. Juni wieder bei euch, Geld hab ich immer noch keins
refund_owed | Vor einem Monat zurückgeschickt. Wo bleibt mein Geld?
unauthorised | Auf meiner Karte ist eine Abbuchung von Ihnen, ich habe nie etwas bei Ihnen gekauft
customs | Der Postbote will 24 Euro Zoll von mir
overcharged | Sie haben den Betrag zweimal abgebucht
how_to_use | wie rum kommt der Filter rein
other | packen Sie auch als Geschenk ein?
other | Unfreundlicher Mann am Telefon, so was habe ich noch nicht erlebt
other | Ich brauche eine Rechnung für die Firma
none | Zwei Tage früher da und wunderschön, nichts zu meckern
none | kein Kratzer, keine Delle, läuft wie geschmiert. Danke!
none | Hatte Sorge dass es kaputt ankommt, war aber super eingepackt
none | Tropft nicht, stinkt nicht, passt perfekt
none | null Probleme, jederzeit wieder
`;
