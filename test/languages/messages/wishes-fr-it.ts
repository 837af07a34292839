// French and Italian messages with what the buyer wishes, refuses, and warns of.
// A line: +wish, -refusal, !warning … | the message.
export const wishedFrench = `
+refund | Jamais arrivé, je veux être remboursé
+refund | Tasse cassée à l'arrivée, remboursez-moi svp
+refund | J'exige un remboursement intégral aujourd'hui
+refund | vous me devez toujours le remboursement de la veste
+refund | rendez-moi mon argent
+refund -replacement | Je ne veux pas d'échange, je veux mon argent
+refund -replacement | pas de remplacement svp, uniquement un remboursement
+replacement | le couvercle est fêlé, merci de m'en envoyer un autre
+replacement | pouvez-vous le remplacer ?
+replacement -refund | Je ne veux pas de remboursement, je veux l'échanger contre la bonne taille
+cancel | merci d'annuler ma commande
+cancel | je n'en ai plus besoin, annulez
-cancel | n'annulez pas ma commande, j'attends encore un peu
+discount | il y a une rayure, vous pouvez faire un geste commercial ?
+discount | un rabais ou une remise pour la tache ?
+answer | personne ne répond, répondez-moi
+answer | rappelez-moi au plus vite
!safety | la prise a fait des étincelles et de la fumée
!safety | mon fils s'est blessé avec
+refund !threat | remboursez-moi sinon je laisse un avis négatif
!legal | je transmets le dossier à mon avocat
!legal | je vais porter plainte à la police
!chargeback | j'ouvre un litige PayPal dès ce soir
!chargeback | ma banque va contester le paiement
+answer !outside | contactez moi sur telegram
none | le paquet est arrivé hier
none | Très bel article, je laisserai un avis cinq étoiles
`;
export const wishedItalian = `
+refund | Mai arrivato, voglio essere rimborsato
+refund | Tazza arrivata rotta, rimborsatemi per favore
+refund | Esigo il rimborso completo oggi stesso
+refund | mi dovete ancora il rimborso della giacca
+refund | ridatemi i miei soldi
+refund -replacement | Non voglio la sostituzione, voglio i miei soldi
+refund -replacement | niente sostituzione per favore, solo il rimborso
+replacement | il coperchio è incrinato, mandatemene un altro per favore
+replacement | potete sostituirlo?
+replacement -refund | Non voglio il rimborso, voglio cambiarlo con la taglia giusta
+cancel | vi prego di annullare il mio ordine
+cancel | non mi serve più, annullate
-cancel | non annullate il mio ordine, aspetto ancora un po'
+discount | c'è un graffio, potete farmi uno sconto?
+discount | un rimborso parziale per la macchia?
+answer | nessuno risponde, rispondetemi
+answer | richiamatemi al più presto
!safety | la spina ha fatto scintille e fumo
!safety | mio figlio si è ferito
+refund !threat | rimborsatemi altrimenti lascio una recensione negativa
!legal | passo tutto al mio avvocato
!legal | vado a fare denuncia alla polizia
!chargeback | apro una contestazione PayPal stasera
!chargeback | la mia banca bloccherà il pagamento
+answer !outside | contattatemi su telegram
none | il pacco è arrivato ieri
none | Bellissimo articolo, lascerò una recensione a cinque stelle
`;
