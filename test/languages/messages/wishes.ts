// Messages with what the buyer wishes, refuses, and warns of.
// A line: +wish, -refusal, !warning … | the message.
export const wished = `
+refund | It never came, I want my money back
+refund | please refund me, the cup arrived broken
+refund | I expect a full refund today
+refund | you owe me a refund for the blue jacket, still not on my card
+refund | can i get reimbursed for this
+refund -replacement | I don't want a replacement, just give me my money back
+refund -replacement | no replacement please, refund only
+replacement | the lid is cracked, please send me a new one
+replacement | can you send a replacement
+replacement -refund | I do not want a refund, I want the right size sent out
+replacement | could I exchange it for a larger one
+cancel | please cancel my order
+cancel | I no longer need it, cancel
+discount | there is a scratch, would you give me a partial refund
+discount | how about a discount for the damage
+answer | nobody replies, please answer me
+answer | call me back asap
+refund !chargeback | refund me or I will open a PayPal case
!chargeback | I already told my bank to do a chargeback
!legal | you will hear from my lawyer
!legal | I am going to report this to the police
!threat +discount | give me half the money back or I leave one star
!threat | bad review unless you fix this
!threat +discount | Refund half or I leave negative feedback
!threat | Give me $30 back or I will leave a one star review!
!threat +refund | if you do not refund me I will write a negative review
!safety | the charger caught fire
!safety | my daughter got a rash from the cream
!safety | I got an electric shock when I plugged it in
!safety | it exploded while charging and burned the table
!outside | text me on whatsapp instead
!outside | contact me at my private email, I pay you directly
none | where is my parcel
none | thanks, all good
+refund | Nie angekommen, ich will mein Geld zurück
+refund | Bitte erstatten Sie mir den Betrag
+refund -replacement | Ich möchte keinen Ersatz, nur mein Geld zurück
+replacement | Deckel gebrochen, bitte Ersatz schicken
+replacement | kann ich es gegen eine größere Größe umtauschen
+cancel | bitte stornieren
+discount | Kratzer drauf, wie wäre es mit einem Preisnachlass
+answer | keiner antwortet, bitte melden Sie sich
!chargeback | sonst öffne ich einen Käuferschutz Fall
!legal | dann gehe ich zum Anwalt
!threat +refund | entweder Geld zurück oder ich schreibe eine schlechte Bewertung
!threat +refund | Wenn Sie nicht 10 Euro erstatten, gebe ich eine negative Bewertung
!safety | das Ladegerät hat Feuer gefangen
!safety | meine Tochter hat davon einen Ausschlag bekommen
!safety | habe einen Stromschlag bekommen
!outside | schreiben Sie mir auf WhatsApp
none | wo ist mein Paket
none | alles super, danke
`;
