// Invented German messages: formal, casual, mistyped, with and without umlauts.
import type { Messages } from './messages';

export const de: Messages = {
  cancel: `
Ich möchte meine Bestellung stornieren.
bitte stornieren
Kann ich die Bestellung noch abbrechen?
bestellung widerrufen bitte
habe aus versehen doppelt bestellt, bitte eine stornieren
Ich brauche die Lampe nicht mehr, bitte Bestellung löschen
wie kann ich meine bestelung stornieren
Bitte canceln sie meinen Auftrag
Ich will das nicht mehr, bitte nicht verschicken
Stornierung der Bestellung 114-2233
hiermit trete ich vom Kauf zurück
möchte vom kauf zurücktreten
Ich habe es mir anders überlegt, bitte stornieren Sie die Bestellung.
stornirung bitte
Hallo, ich habe mich verklickt und die falsche Größe bestellt. Bitte stornieren!
Falls noch nicht versandt, bitte stornieren
Ist eine Stornierung noch möglich
Mein Sohn hat das bestellt, ich möchte den Kauf rückgängig machen
ich will die bestellung cancelln
Könnten Sie meinen Auftrag bitte annullieren?
Bestellung bitte zurückziehen
wie storniere ich
Ich habe es woanders günstiger gefunden, storno bitte
bitte die bestellung nicht ausliefern, ich will stornieren
Die Ware wird nicht mehr benötigt, bitte stornieren
wann wird meine stornierung bestätigt, ich habe gestern storniert
Ich möchte meine Bestellung zurücknehmen
`,
  change_address: `
Ich möchte meine Lieferadresse ändern.
falsche adresse angegeben, bitte ändern
Können Sie das Paket bitte an eine andere Adresse schicken?
Wir sind umgezogen, bitte an die neue Adresse senden
die hausnummer ist falsch
Lieferadresse aendern bitte
meine adresse hat sich geändert
Die Postleitzahl stimmt nicht, richtig ist 10115
habe die alte Anschrift eingegeben, könnt ihr das korrigieren
wie kann ich die Versandadresse ändern
lieferadrese ändern
Bitte liefern Sie an meine Arbeitsstelle statt nach Hause
Adressänderung für Bestellung 88123
Ich hab mich bei der Straße vertippt
Bitte senden an: Hauptstr. 5, 80331 München
Kann man die Adresse noch korrigieren?
neue lieferadresse hinzufügen
Ich bin nächste Woche nicht zuhause, bitte an meine Eltern schicken
Adresse ist falsch, bitte korrigieren
Können Sie den Empfangsort ändern
ich habe meine wohnungsnummer vergessen anzugeben
Bitte aktualisieren Sie meine Lieferanschrift
möchte eine andere lieferadresse angeben
Umleiten an eine Packstation möglich?
das paket geht an die falsche adresse, hab mich vertan
Anschrift ändern
`,
  where_is_order: `
Wo ist mein Paket?
wann kommt meine bestellung
Haben Sie meine Bestellung schon verschickt?
Sendungsnummer bitte
Wie ist der Status meiner Bestellung?
wo bleibt die ware
Ich möchte meine Sendung verfolgen
Wann kann ich mit der Lieferung rechnen?
wie lange dauert es noch bis mein paket da ist
bestellstatus
gibt es etwas neues zu meiner Bestellung
Wann wird geliefert?
Das Paket hängt seit Tagen im Zoll, wann kommt es an?
ist das paket schon unterwegs
Tracking geht nicht, wo ist die Sendung
wo ist meine bestelung
Können Sie mir den Lieferstatus mitteilen?
wann ist die ware da
wann trifft meine lieferung ein
Ich warte auf meine Bestellung, wann wird sie versendet?
Sendungsverfolgung funktioniert nicht
voraussichtlicher Liefertermin von Bestellung 123?
Wurde meine Bestellung schon versandt
Wann bekomme ich mein Paket
Auskunft über den Stand meiner Bestellung bitte
paket verfolgen wie geht das
wie weit ist meine Bestellung?
`,
  not_received: `
Ich habe die Ware nicht erhalten.
paket nie angekommen
Bis heute ist nichts angekommen
Laut Sendungsverfolgung zugestellt, aber ich habe nichts bekommen
Die Lieferung ist immer noch nicht da
nicht erhalten
Das Paket ist verloren gegangen
habe noch immer nichts bekommen
Der Artikel wurde nie geliefert
Angeblich zugestellt, aber kein Paket da
Mein Paket ist noch nicht eingetroffen
Vielen Dank für die Antwort, aber das Paket ist nicht angekommen
keine ware erhalten
`,
  damaged: `
Das Glas ist zerbrochen angekommen
Ware beschädigt
Der Karton war zerdrückt und die Tasse kaputt
Display gesprungen
hat einen Kratzer, funktioniert aber noch
Die Flasche ist ausgelaufen
Das Hemd hat ein Loch
der rahmen ist verbogen
beim Transport beschädigt worden
Artikel kam in Scherben an
Da ist ein Fleck auf dem Stoff
`,
  defective: `
Das Gerät funktioniert nicht
lässt sich nicht einschalten
Artikel defekt
geht nicht an
nach zwei Tagen kaputt gegangen
lädt nicht
Die Fernbedienung reagiert nicht
kein Ton auf der linken Seite
Der Akku hält nicht
Danke, aber es ist kaputt
Bluetooth verbindet sich nicht
funktionirt nicht mehr
`,
  wrong_item: `
Sie haben mir den falschen Artikel geschickt
falsche ware erhalten
Das habe ich nicht bestellt
falsche größe geliefert
Ich habe einen anderen Artikel bekommen als bestellt
Statt Größe L kam Größe M
das ist nicht das was ich bestellt habe
Falschlieferung
falsches modell bekommen
ich habe die Ware von jemand anderem erhalten
`,
  missing_item: `
Es fehlt ein Teil
nur 2 von 3 angekommen
Das Ladegerät war nicht dabei
unvollständige Lieferung
Die Schrauben fehlen
Karton war leer
ein artikel fehlt in der lieferung
ich habe nur einen Schuh bekommen
Zubehör fehlt
zu wenig geliefert
`,
  not_as_described: `
Entspricht nicht der Beschreibung
falsche Farbe
sieht ganz anders aus als auf dem Bild
schlechte qualität
Viel kleiner als angegeben
Das ist kein Leder wie beschrieben
Farbe weicht vom Foto ab
zu klein
Der Artikel ist gebraucht, obwohl neu bestellt
nicht wie abgebildet
minderwertige Verarbeitung
`,
  counterfeit: `
Das ist eine Fälschung
kein Original
gefälschte ware
Das ist ein Plagiat
billige Kopie der Marke
Fake-Produkt
nicht echt
Die Tasche ist eine Nachahmung
Sie verkaufen Fälschungen
`,
  return_request: `
Ich möchte den Artikel zurückgeben
wie kann ich das zurückschicken
Ich will mein Geld zurück
Retoure bitte
Bitte senden Sie mir ein Rücksendeetikett
umtausch gegen größere größe möglich?
ich hätte gern eine Rückerstattung
Gefällt mir nicht, möchte es zurücksenden
Kann ich es umtauschen?
rückgabe
`,
  how_to_use: `
Wie benutze ich das?
Keine Anleitung dabei
wie verbinde ich es mit dem handy
Können Sie mir die Bedienungsanleitung schicken?
wie baut man das auf
Anleitung nur auf Chinesisch
Wie stelle ich die Uhrzeit ein?
ich verstehe nicht wie es funktioniert
wie lade ich das gerät auf
Gebrauchsanweisung fehlt
`,
  other: `
Ich möchte mein Konto löschen
newsletter abbestellen
Wo ist meine Rückerstattung?
Was kostet eine Stornierung?
gibt es eine stornogebühr
Ich brauche eine Rechnung
wo finde ich die rechnung zu meiner bestellung
Rechnungsadresse ändern
E-Mail-Adresse ändern bitte
Passwort vergessen
Welche Versandarten bieten Sie an?
Liefern Sie in die Schweiz?
wie lange dauert der versand normalerweise
Wie kann ich bezahlen?
zahlung fehlgeschlagen
Ich wurde doppelt belastet
Abo kündigen
Kann ich noch etwas zur Bestellung hinzufügen?
einen artikel aus der bestellung entfernen
ich möchte eine bestellung aufgeben
Gibt es das in rot?
Ist das wasserdicht?
Haben Sie einen Gutschein?
Ich möchte mich beschweren
Mit einem Mitarbeiter sprechen
wann bekomme ich mein geld zurück, rücksendung ist längst bei ihnen
Rücksendung stornieren, ich behalte es
wann kommt die erstattung
leere versprechungen, sie melden sich nie
soll das ein witz sein
Wie lautet Ihre Telefonnummer
Status meiner Erstattung
mitgliedschaft kündigen
Wie hoch sind die Versandkosten
kundenkonto wechseln
bewertung abgeben
Kann ich auf Rechnung kaufen?
`,
  none: `
Vielen Dank, alles bestens
kam pünktlich an
Paket ist heute angekommen, danke
schnelle lieferung, gerne wieder
früher als erwartet angekommen, super
Nichts kaputt, alles gut verpackt
keine Probleme mit der Lieferung
Alles wie beschrieben, top
funktioniert einwandfrei
sehr zufrieden
nicht zu spät, alles pünktlich, danke
ok danke
Ware erhalten, danke
keine Fälschung, echtes Original, top
wurde vor dem Termin geliefert
schöne Farbe, tolle Qualität
`,
};
