// A further set of German messages, first read when the words for the one before had been widened.
// A line: issue (further ones that are right too, after commas) | the message.
export const secondGerman = `
not_received,where_is_order | Hallo, fast einen Monat her und ich hab den Rock immer noch nicht
not_received | Kopfhörer wurden nie geliefert und der Support ignoriert mich
not_received | Bei mir ist bis dato nichts eingetroffen
not_received | Die Post hat es wohl verloren, was nun?
stolen,not_received | Nachbarin hat gesehen wie jemand mit meinem Paket weggelaufen ist
where_is_order | Gibt es ein Problem mit meiner Bestellung, sie ist noch nicht raus?
where_is_order | 3-5 Tage hieß es, heute ist Tag 9
where_is_order | brauche es bis Freitag, klappt das noch?
where_is_order | Habe keine Versandmail bekommen, ist das Paket schon weg?
where_is_order | Zusteller kam gestern nicht, wann kommt er wieder
damaged | Beim Öffnen war der Spiegel zersprungen
damaged | Wasserschaden, alle Seiten gewellt
damaged | Ein Rad ist im Karton abgebrochen
damaged | An der Schüssel ist eine Ecke raus
damaged | Stoff hat einen großen Riss und Ölflecken
defective | Staubsauger hat keine Saugkraft
defective | Ventilator macht komische Geräusche und bleibt stehen
defective | Der Stift schreibt nicht
defective | Nähte gehen jetzt schon auf
defective | Uhr geht jeden Tag zehn Minuten nach
defective | Pumpe hat nach 2 Einsätzen den Geist aufgegeben
defective | der Kleber klebt nicht
defective | Fernbedienung geht nur wenn man direkt davor steht
wrong_item | ich wollte dunkelblau, das hier ist schwarz
wrong_item | wo ist meine Bohrmaschine? das ist ein Hammer
wrong_item | auf dem Etikett steht XL, bestellt war M
wrong_item | einen Toaster habe ich nie bestellt
missing_item | Das halbe Puzzle ist nicht da
missing_item | Zwei der sechs Gläser waren nicht drin
missing_item | keine Schrauben dabei
missing_item | im Umschlag war nur Luftpolsterfolie
not_as_described | laut Anzeige wasserdicht, lief am ersten Tag voll
not_as_described | das ist Polyester, in der Beschreibung stand Baumwolle
not_as_described | an den Schultern zu eng, fällt viel kleiner aus
not_as_described | ist das Geld nicht wert, rau und dünn
counterfeit | Logo falsch geschrieben, nie im Leben Adidas
change_address | Falsche PLZ! Muss 20095 heißen
change_address | bitte ins Büro liefern, Königstr. 20
cancel | Bitte die Bestellung 1182 nicht weiter bearbeiten
cancel | dauert mir zu lange, habe es woanders gekauft, stornieren
return_request | muss ich das Porto zahlen wenn ich es zurücksende
return_request | möchte M gegen L tauschen
refund_owed | meine Retoure ist seit dem 8. bei euch und ich sehe kein Geld
refund_owed | Erstattung wurde vor zwei Wochen versprochen, nichts passiert
unauthorised | diesen Kauf habe ich nicht getätigt
customs | ich soll Einfuhrabgaben zahlen? Stand nirgends
overcharged | Im Warenkorb standen 35 Euro, abgebucht wurden 40
how_to_use | welchen Knopf muss ich drücken damit es lauter wird
how_to_use | gibt es ein Video zum Aufbau
other | wieviel Watt hat die Heizung
other | Ist das für ein dreijähriges Kind geeignet
other | danke für gar nichts
none | geniales kleines Ding, macht was es soll
none | ist da, merci
none | Schnell geliefert und alles dran
none | Meine Mutter ist ganz aus dem Häuschen
`;
