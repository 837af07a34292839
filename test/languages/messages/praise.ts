// Praise with trouble words under a not, no or without: nobody complains here.
export const praise = {
  en: `
Arrived without a scratch, thank you
No damage at all, well wrapped
Not a single problem so far, very happy
Nothing missing, nothing broken, five stars
It doesn't leak, finally a good bottle
Never had any trouble with this shop
The colours don't fade, love them
No smell, no stains, perfect quality
Doesn't wobble and doesn't squeak, great chair
It isn't cheap looking at all, really nice
No issues with delivery, came on Tuesday
Did not disappoint, would buy again
Not fake, I checked the serial number, great watch
The zip doesn't get stuck, good jacket
No delays, no hassle, thanks
I have no complaints whatsoever
It never overheats and stays quiet, awesome
No cracks, no chips, packed with care
Wasn't late, actually a day early!
The screen has no dead pixels, excellent
nothing wrong with it, works great
Not too small and not too big, fits perfectly
Battery doesn't drain quickly, really pleased
There was no customs duty to pay, great
without any defects, thank you very much
not noisy at all, love it
it does not scratch the floor, brilliant
neither dented nor dirty, top seller
I can't find a fault with it
Couldn't be happier, no regrets
Didn't have to wait long, super fast
hasn't broken yet after two years, good stuff
No loose threads, beautiful dress
No missing parts, easy to assemble
never late, always reliable
It didn't tear after washing, good fabric
none of the glasses were broken, well done
Not disappointed in the slightest
The lid doesn't come off, very good
no fading, no shrinking, perfect after ten washes
Zero defects, zero delay. Recommended.
Was worried about it being broken but it came in one piece, thanks
I feared a fake but it is the real thing. Happy!
thought it would be flimsy but it is very sturdy
No need to return this one, love it
Hasn't let me down, great little gadget
Doesn't smell of plastic, my kids love it
not once did it disconnect, great headphones
no scam, honest seller, thanks
absolutely no reason to complain, lovely
it isn't heavy, it isn't loud, it just works great
won't rust, won't bend, great quality
I was sceptical but nothing was wrong, super
no trouble at all putting it together, fine product
No bugs, no crashes, fantastic phone
The handle doesn't get hot, nice pan
nothing spilled during shipping, thank you
no damage to the box or the contents, great
Not the wrong size this time, fits well, thanks
doesn't slip, doesn't move, perfect mat
`,
  de: `
Ohne einen Kratzer angekommen, danke
Keinerlei Schäden, super verpackt
Bisher kein einziges Problem, sehr zufrieden
Nichts fehlt, nichts kaputt, fünf Sterne
Läuft nicht aus, endlich eine gute Flasche
Noch nie Ärger mit diesem Shop gehabt
Die Farben verblassen nicht, sehr schön
Kein Geruch, keine Flecken, perfekt
Wackelt nicht und quietscht nicht, toller Stuhl
Sieht gar nicht billig aus, wirklich schön
Keine Probleme mit der Lieferung, kam am Dienstag
Hat mich nicht enttäuscht, gerne wieder
Keine Fälschung, Seriennummer geprüft, tolle Uhr
Der Reißverschluss klemmt nicht, gute Jacke
Keine Verspätung, kein Theater, danke
Ich habe nichts auszusetzen
Wird nie heiß und bleibt leise, top
Keine Risse, keine Macken, sorgfältig verpackt
Nicht zu spät, sogar einen Tag früher!
Kein Pixelfehler, ausgezeichnetes Display
Nichts zu bemängeln, funktioniert super
Nicht zu klein und nicht zu groß, passt perfekt
Akku ist nicht schnell leer, bin begeistert
Kein Zoll zu zahlen, prima
ohne jeden Defekt, vielen Dank
gar nicht laut, ich liebe ihn
zerkratzt den Boden nicht, klasse
weder verbeult noch schmutzig, top Verkäufer
Ich kann keinen Fehler finden
Nicht lange gewartet, superschnell
nach zwei Jahren immer noch nicht kaputt, gute Ware
Keine losen Fäden, wunderschönes Kleid
Es fehlten keine Teile, einfach aufgebaut
nie verspätet, immer zuverlässig
Nach dem Waschen nicht eingelaufen, guter Stoff
Kein Glas war zerbrochen, gut gemacht
Kein bisschen enttäuscht
Der Deckel geht nicht ab, sehr gut
färbt nicht ab, läuft nicht ein, perfekt
Null Mängel, null Verzögerung. Empfehlung.
Hatte Angst dass es zerbrochen ist, kam aber heil an, danke
Ich befürchtete eine Fälschung, ist aber echt. Freue mich!
Dachte es wäre instabil, ist aber sehr stabil
Musste nichts zurückschicken, gefällt mir sehr
Hat mich nie im Stich gelassen, tolles Teil
Riecht nicht nach Plastik, die Kinder lieben es
kein einziger Verbindungsabbruch, tolle Kopfhörer
kein Betrug, ehrlicher Verkäufer, danke
überhaupt kein Grund zur Klage, sehr schön
nicht schwer, nicht laut, einfach gut
rostet nicht, verbiegt nicht, super Qualität
War skeptisch, aber alles in Ordnung, super
Aufbau ohne Schwierigkeiten, feines Produkt
Keine Abstürze, fantastisches Handy
Der Griff wird nicht heiß, schöne Pfanne
nichts ausgelaufen beim Versand, danke
weder Karton noch Inhalt beschädigt, prima
Diesmal nicht die falsche Größe, passt gut, danke
rutscht nicht, perfekte Matte
Tropft nicht mehr, danke für den Tipp
`,
} as const;
