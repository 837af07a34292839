// Invented French messages: polite, texted, mistyped, with and without accents.
import type { Messages } from './messages';

export const fr: Messages = {
  cancel: `
Je souhaite annuler ma commande.
annuler svp
Comment puis-je annuler mon achat ?
je ne veux plus de la commande, merci d'annuler
anuler ma comande
Annulation de la commande 114-3322
J'ai commandé deux fois par erreur, pouvez-vous en annuler une ?
jai changé d'avis je veux annuler
Je n'en ai plus besoin, annulez s'il vous plaît
Veuillez ne pas expédier, je renonce à l'achat
si ce n'est pas encore expédié, annulez la commande
j'ai trouvé moins cher ailleurs, j'annule
est-il possible d'annuler la commande passée hier
comment faire pour annuler
Je me suis trompé de taille en commandant, annulez svp
Je voudrais me rétracter de mon achat
vous pouvez annulé ma commande?
demande d'annulation
mon fils a commandé sans permission, il faut annuler
merci de supprimer ma commande
je veux plus l'article, annulez tout
Puis-je encore annuler ?
j'arrive pas à annuler ma commande
Merci d'annuler la transaction
commande à annuler, numero 55120
Je ne souhaite plus recevoir cet article, annulation svp
`,
  change_address: `
Je voudrais changer l'adresse de livraison.
mauvaise adresse, pouvez vous corriger
Je me suis trompé dans mon adresse
Pouvez-vous livrer à une autre adresse ?
on a déménagé, merci d'envoyer à la nouvelle adresse
changer adresse
modifier ladresse de livraison svp
Le code postal est faux, c'est 75011
J'ai oublié le numéro d'appartement
mon adresse a changé
Envoyez-le à mon bureau plutôt qu'à la maison
il y a une erreur dans l'adresse de livraison
comment modifier mon adresse de livraison
je veux mettre une autre adresse
Changement d'adresse pour la commande 7788
pouvez vous rediriger le colis vers un point relais
l'adresse indiquée est incorrecte
Veuillez expédier à cette adresse : 12 rue des Lilas, Lyon
J'ai laissé mon ancienne adresse par erreur
ajouter une nouvelle adresse de livraison
mettre à jour mon adresse de livraison
le nom de la rue est mal écrit, pouvez-vous le rectifier
Je ne serai pas chez moi, livrez chez ma mère svp
adrese de livraison a modifier
Peut-on encore corriger l'adresse ?
j'ai donné le mauvais numéro de rue
`,
  where_is_order: `
Où est mon colis ?
ou est ma commande
Quand vais-je recevoir ma commande ?
numéro de suivi svp
Je voudrais suivre ma commande
avez-vous expédié mon colis
Quel est le statut de ma commande ?
c pour quand la livraison
Dans combien de temps mon colis va arriver ?
suivi de commande
où en est ma livraison
Mon colis est bloqué en douane, quand arrivera-t-il ?
des nouvelles de ma commande ?
Quelle est la date de livraison prévue pour ma commande
ma commande est elle partie
le suivi ne bouge plus depuis 5 jours
j'attends toujours mon colis, il est où ?
quand est ce que ca arrive
Est-ce que ma commande a été envoyée ?
je n'arrive pas à suivre mon colis
état de la commande 8812
quand sera livré mon article
Pouvez-vous me dire où se trouve mon paquet ?
combien de temps encore avant de recevoir mon achat
ma comande elle est ou
Quand comptez-vous envoyer ma commande ?
`,
  not_received: `
Je n'ai pas reçu mon colis.
jamais reçu
Le colis est indiqué livré mais je n'ai rien reçu
toujours pas reçu ma commande
Mon colis n'est jamais arrivé
rien recu a ce jour
Colis perdu
La commande n'est toujours pas arrivée
jai toujours rien
Article non reçu
Le facteur dit l'avoir déposé mais il n'y a rien
Merci pour votre réponse mais le paquet n'est pas arrivé
je n ai pas recu ma comande
`,
  damaged: `
Le verre est arrivé cassé
colis abîmé
L'écran est fissuré
boîte écrasée et produit endommagé
il y a une rayure mais ça marche encore
La bouteille a fui dans le carton
le miroir est en mille morceaux
Article endommagé pendant le transport
tissu déchiré
Il y a une tache sur la manche
le cadre est tordu
`,
  defective: `
Ça ne marche pas
ne s'allume pas
L'appareil est défectueux
tombé en panne au bout de deux jours
il ne charge plus
Ne fonctionne pas du tout
pas de son d'un côté
La batterie ne tient pas
la telecommande ne repond pas
merci mais il est en panne
impossible de l'allumer
marche plus
`,
  wrong_item: `
Vous m'avez envoyé le mauvais article
ce n'est pas ce que j'ai commandé
mauvaise taille reçue
J'ai reçu un autre produit
erreur d'article
Reçu du M au lieu du L
pas le bon modèle
j'ai reçu la commande de quelqu'un d'autre
Le produit reçu n'est pas celui que j'ai acheté
vous vous êtes trompés d'article
`,
  missing_item: `
Il manque une pièce
seulement 2 sur 3 reçus
le chargeur n'était pas dans la boîte
Commande incomplète
il manque les vis
La boîte était vide
un article manquant
J'en ai commandé deux et reçu un seul
accessoires manquants
vous avez oublié le couvercle
`,
  not_as_described: `
Non conforme à la description
la couleur n'est pas la bonne
Ça ne ressemble pas du tout à la photo
mauvaise qualité
Beaucoup plus petit qu'annoncé
ce n'est pas du cuir comme indiqué
couleur différente de la photo
trop petit
pas conforme
L'article est d'occasion alors que je l'ai acheté neuf
qualité médiocre, très déçu
`,
  counterfeit: `
C'est une contrefaçon
c'est un faux
Ce n'est pas un original
produit contrefait
copie bon marché de la marque
pas authentique
Vous vendez des faux
imitation
ce parfum est une contrefacon
`,
  return_request: `
Je veux retourner l'article
comment le renvoyer
Je souhaite être remboursé
demande de retour
Je veux qu'on me rende mon argent
échange pour une taille plus grande possible ?
rembourssement svp
Pouvez-vous m'envoyer une étiquette de retour ?
ça ne me plaît pas, je voudrais le rendre
remboursez-moi
`,
  how_to_use: `
Comment ça marche ?
pas de notice
Comment l'utiliser
pouvez vous m'envoyer le mode d'emploi
comment le connecter au téléphone
Je ne comprends pas comment le monter
notice uniquement en chinois
Comment régler l'heure ?
comment installer l'application
comment on le recharge
`,
  other: `
Je veux supprimer mon compte
me désabonner de la newsletter
Où est mon remboursement ?
Quels sont les frais d'annulation ?
combien ça coûte d'annuler
J'ai besoin d'une facture
où trouver la facture de ma commande
Changer l'adresse de facturation
modifier mon adresse e-mail
mot de passe oublié
Quels modes de livraison proposez-vous ?
livrez vous en Belgique ?
Quels sont vos délais de livraison ?
Quels moyens de paiement acceptez-vous ?
paiement refusé
J'ai été débité deux fois
annuler mon abonnement
ajouter un article à ma commande
retirer un produit de ma commande
je voudrais passer commande
Existe-t-il en rouge ?
c'est étanche ?
avez vous un code promo
Je veux déposer une réclamation
parler à un conseiller
quand serai-je remboursé ? le retour est arrivé chez vous
annuler mon retour, je le garde finalement
statut de mon remboursement
fausse promesse, vous ne répondez jamais
c'est une blague ?
quel est votre numéro de téléphone
annuler mon adhésion
Combien coûte la livraison ?
laisser un avis
changer de compte
comment m'inscrire
puis-je payer en plusieurs fois
`,
  none: `
Merci, bien reçu
arrivé dans les délais, parfait
Livraison rapide, merci beaucoup
reçu avant la date prévue, très contente
aucun problème avec la livraison
Rien de cassé, bien emballé
tout est parfait
Très satisfait, conforme à la description
fonctionne très bien
pas en retard du tout, super
Colis reçu aujourd'hui, merci
ok merci
Authentique, pas une contrefaçon, je recommande
livré plus tôt que prévu
très belle qualité
super vendeur
`,
};
