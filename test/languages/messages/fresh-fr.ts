// French messages in the manner of real ones, written before the words they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const freshFrench = `
not_received | Bonjour, commande passée le 3 mai et toujours rien dans ma boîte. Je demande le remboursement.
not_received | le colis n'est jamais venu rendez moi mes sous
not_received | Un mois que j'attends et je n'ai rien vu arriver, je veux récupérer mon argent
not_received | Article non reçu à ce jour, merci de me rembourser dans les plus brefs délais
not_received | Si je n'ai toujours pas mes chaussures c'est que c'est perdu, donc remboursez svp
not_received | jai jamais eu ma comande du 12
not_received,stolen,where_is_order | Noté remis au gardien mais le gardien n'a rien pour moi, je fais quoi ?
not_received | La poste dit qu'il a été égaré pendant le tri...
stolen,not_received | Le suivi dit livré devant la porte à 14h, en rentrant du boulot il n'y avait plus rien
stolen | on m'a volé le paquet dans le hall de l'immeuble
where_is_order | coucou, vous savez quand je vais recevoir le mixeur ? Je pars vendredi
where_is_order | Ça n'a pas bougé depuis lundi sur le site du transporteur, c'est normal ?
where_is_order | on m'avait dit 48h et on en est au sixième jour, vous en êtes où
where_is_order,not_received | Une semaine de retard déjà, je commence à m'inquiéter
where_is_order | pouvez vous m'envoyer le lien pour suivre mon paquet svp
where_is_order | est-ce que les rideaux sont déjà partis ?
where_is_order | Aucune nouvelle depuis ma commande, merci de me tenir au courant
damaged | En déballant j'ai trouvé du verre partout, le saladier est fichu
damaged | Jolie lampe mais l'abat-jour est déchiré sur le côté. Que proposez-vous ?
damaged | le shampoing s'est répandu dans le carton, tout colle
damaged | le pied de la table est fendu, envoyez m'en une autre
damaged,defective | l'anse de la tasse était déjà cassée à l'ouverture
defective | Branché toute la nuit, il ne s'allume toujours pas
defective | l'écouteur gauche grésille et se coupe sans arrêt
defective | Au bout de trois lavages les motifs s'en vont
defective | La bouilloire fuit par le dessous dès que je la remplis
defective | marchait bien les deux premiers jours puis plus rien
defective | la fermeture éclair reste coincée, impossible de fermer le sac
defective | Le chargeur a pris feu !! J'aurais pu brûler la maison
defective,not_as_described,other | Cette crème m'a donné des plaques rouges sur le visage, je suis allée aux urgences
wrong_item | je voulais une coque iPhone et c'est pour un Samsung
wrong_item | Commandé en 180, reçu en 90. Vous plaisantez ?
wrong_item | ce n'est pas mon colis, dedans il y a un chemisier de femme
wrong_item | deux chaussures gauches dans la boîte...
wrong_item,not_as_described | J'avais pris le bleu, vous m'avez envoyé le vert, je veux l'échanger
missing_item | Le lit est là mais pas le sachet de vis
missing_item | J'ai payé quatre coussins, il y en a trois dans le carton
missing_item | il me faut la télécommande qui devait être avec la télé
missing_item | Enveloppe ouverte sur le côté, plus rien à l'intérieur
missing_item,where_is_order | Un seul des deux paquets est arrivé, où est l'autre ?
not_as_described | Sur l'image c'est de la laine épaisse, en vrai c'est du polyester tout fin
not_as_described | Bien plus petit que je pensais, on dirait un jouet
not_as_described | vendu comme neuf mais il a clairement déjà servi
not_as_described | matière cheap et ça sent le plastique à plein nez
not_as_described | Date de péremption dépassée depuis deux mois
counterfeit | Le bijoutier m'a confirmé que ce n'est pas de l'or, votre montre est une copie
counterfeit | Ces baskets sont des fausses, je dépose plainte
change_address | Mince j'ai laissé mon ancienne adresse, envoyez au 4 rue des Roses svp
change_address | je serai chez ma mère jusqu'à la fin du mois, vous pouvez le livrer là-bas ?
change_address | il manque le numéro du bâtiment, c'est le B3
cancel | J'ai trouvé le même en magasin, du coup je n'en ai plus besoin
cancel | c'est ma fille qui a appuyé sur acheter, ne l'envoyez pas svp
return_request | le pull est joli mais il ne me va pas, comment je fais pour le rendre
return_request | Possible d'avoir la taille au-dessus à la place ?
refund_owed | Bottes revenues chez vous le 2 juin et toujours pas un centime sur mon compte
refund_owed | je vous ai renvoyé la veste il y a un mois, mon argent il est où
refund_owed,where_is_order | Vous avez annulé ma commande, quand est-ce que je suis remboursé ?
unauthorised | Vous avez prélevé 49 euros sur ma carte et je n'ai rien acheté chez vous, je vois avec ma banque
unauthorised | ce n'est pas moi qui ai passé cette commande
customs | le facteur me réclame 24 euros de taxes pour me donner mon paquet
customs,where_is_order | bloqué à la douane depuis dix jours
overcharged | On m'a débité deux fois la même somme
overcharged | c'était affiché 19,90 et vous m'avez pris 29,90
damaged,defective,other | Il est rayé. Soit vous me rendez la moitié soit je mets une étoile
how_to_use | Dans quel sens on met le filtre ?
how_to_use | je n'arrive pas à changer la langue de la montre
other | vous faites des paquets cadeaux ?
other | Le monsieur au téléphone m'a raccroché au nez, jamais vu ça
other | il me faudrait une facture au nom de ma société
other | Écrivez-moi plutôt sur whatsapp au 06 12 34 56 78
other | Ça fait trois messages et personne ne me répond
none | Arrivé avec deux jours d'avance, rien à redire
none | aucune rayure, aucun choc, il tourne comme une horloge. Merci !
none | J'avais peur qu'il arrive cassé mais il était super bien emballé
none | Ne fuit pas, ne sent rien, taille parfaite
none | zéro souci, je recommanderai
none | Pas un seul défaut, je suis bluffée
none | Contrairement à ce que j'ai lu, ce n'est pas du tout de la camelote
none | colis sans aucun dommage et vendeur au top
none | Je n'ai pas attendu longtemps, envoi soigné
none | il ne manquait rien et tout fonctionne
none | Aucune mauvaise surprise, la couleur est la même que sur la photo
none | jamais déçue avec cette boutique
none | pas trop petit, pas trop grand, nickel
none | Tout est bien arrivé en bon état, merci à vous
`;
