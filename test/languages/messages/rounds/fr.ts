// French messages in four rounds, each written before the words were widened for the one before.
// A line: issue (further right ones after commas) | the message.
export const french = `
not_received | Bonjour, ça fait 3 semaines que j'ai commandé et tjs rien reçu
not_received | Colis jamais arrivé, remboursez moi
not_received,stolen | Le suivi dit livré mais ma boîte aux lettres est vide
not_received | j'attend mon colis depuis un mois c'est abusé, je veux mon argent
not_received | La livraison n'a pas eu lieu, j'étais pourtant présent
not_received | Je n'ai à ce jour aucune trace de ma commande
stolen,not_received | Le livreur a déposé le carton devant l'immeuble et il a disparu
where_is_order | slt c quand que je reçois ma commande
where_is_order | Bonjour où se trouve mon colis svp
where_is_order | Ma commande est en préparation depuis 8 jours, que se passe-t-il ?
where_is_order | Auriez vous un numero de suivi à me communiquer
where_is_order | Livraison prévue hier mais rien, vous savez quand ça arrive ?
where_is_order | Le suivi n'a pas bougé depuis mardi
where_is_order | Est-ce que mon article est bien parti ?
where_is_order | Je devais être livrée le 12, on est le 20 !
damaged | L'assiette est arrivée en mille morceaux
damaged | Carton éventré et coin du meuble enfoncé
damaged | Reçu avec un gros choc sur le côté
damaged | flacon ouvert, tout s'est répandu dans le colis
damaged,defective | reçu cassé
damaged | Le cadre est fendu, emballage minimaliste
defective | Ne s'allume plus au bout de 3 jours
defective | La fermeture éclair a lâché dès la première utilisation
defective | Il chauffe à peine, impossible de faire bouillir de l'eau
defective | Le son grésille et ça se coupe sans arrêt
defective | tombé en panne après 2 mois
defective | la couture s'est défaite au premier lavage
defective | Batterie qui tient même pas une heure
defective | Fuit de partout, à jeter
defective | L'écran reste noir, j'ai tout essayé
defective,damaged | La poignée s'est cassée au bout d'une semaine
wrong_item | J'ai commandé du 39 et j'ai reçu du 41
wrong_item | Ce n'est pas le bon article
wrong_item | Vous m'avez envoyé une coque pour Samsung alors que j'ai un iPhone
wrong_item | reçu le bleu à la place du rouge
wrong_item | Erreur de votre part, j'avais pris la version 64 Go
missing_item | Il manque la notice et deux vis
missing_item | Boite vide à l'ouverture !!
missing_item | j'en avais pris 3 et y en a que 2 dans le paquet
missing_item | Le chargeur n'est pas fourni alors que c'est indiqué
missing_item,not_received | Je n'ai reçu qu'une partie de ma commande
not_as_described | Rien à voir avec la photo
not_as_described | Annoncé en bois massif, c'est de l'aggloméré
not_as_described | Beaucoup plus petit que ce que je pensais
not_as_described | Qualité médiocre, ça fait cheap
not_as_described | Vendu neuf mais clairement d'occasion, traces partout
counterfeit | C'est une contrefaçon, l'étiquette est mal cousue
counterfeit | faux parfum, ne sent rien comme l'original
return_request | Trop grand pour moi, je souhaite le renvoyer
return_request | Comment faire pour retourner l'article ?
return_request | Je voudrais échanger contre une taille au dessus
cancel | Je veux annuler, je me suis trompée d'article
cancel | Finalement j'en ai plus besoin, pouvez vous stopper la commande
change_address | J'ai oublié le numéro d'appartement dans l'adresse
change_address | Peut-on livrer chez ma voisine au 12 bis plutôt ?
refund_owed,return_request | J'ai retourné le produit il y a 15 jours, toujours pas remboursée
overcharged | J'ai été débité deux fois
unauthorised | Je n'ai jamais passé cette commande, on a utilisé ma carte
how_to_use | Comment on règle l'heure sur la montre ?
none | Nickel, rien à redire, je recommande
none | Très contente de mon achat, livraison rapide
defective | Très joli mais au bout d'une semaine la anse m'est restée dans la main
defective | Ne fonctionne pas, j'ai changé les piles, rien n'y fait
defective | il s'éteint tout seul au bout de 10 min
defective | Écouteur droit HS dès le premier jour
defective | Le robinet goutte, installé par un pro pourtant
defective | Les semelles se décollent après trois sorties
defective | Bruit infernal au démarrage, impossible de dormir
defective | le matelas se dégonfle pendant la nuit
defective | montre qui retarde de 5 min par jour
defective | Mixeur qui fume et sent le brûlé
defective | L'imprimante bourre à chaque feuille
defective | Produit défaillant, le bouton marche une fois sur deux
defective | Durée de vie : 3 semaines. Lamentable
defective | ne charge plus mon téléphone
not_as_described | Tissu très fin, on voit à travers
not_as_described | Les dimensions ne correspondent pas à l'annonce
not_as_described | Soi-disant étanche, à la première pluie j'étais trempé
not_as_described | Taille très petit, prenez deux tailles au dessus
not_as_described | Finitions bâclées et odeur de plastique tenace
not_as_described | La couleur tire sur le vert alors qu'elle est bleue sur la photo
not_as_described | c'est un jouet pas un outil, publicité mensongère
not_as_described | DLC dépassée à la réception
not_as_described | Ne vaut pas son prix, on dirait du toc
not_received | Deux mois que j'attends, je n'ai toujours pas vu la couleur de mon colis
not_received,stolen | Marqué livré mais je n'ai rien eu, j'étais chez moi
not_received | Pas de livraison, pas de réponse, pas de remboursement
not_received | ma commande s'est perdue d'après la poste
not_received | colis non reçu
not_received | Commande payée mais jamais livrée, je vais porter plainte
where_is_order | Bonsoir, pouvez vous me dire si ma commande est expédiée ?
where_is_order | La date de livraison estimée est dépassée
where_is_order | sans nouvelles de ma commande depuis le 4
where_is_order | Le livreur est passé en mon absence, quand repasse-t-il ?
where_is_order | j'arrive pas à suivre mon colis, le numéro n'existe pas
where_is_order | Livraison trop longue
damaged | L'un des verres était ébréché
damaged | La télé a une ligne sur l'écran et le carton était défoncé
damaged | le pot de confiture s'est cassé, y en a partout
damaged | Livre arrivé corné et humide
wrong_item | J'ai reçu un modèle femme alors que j'avais commandé homme
wrong_item | mauvaise couleur, j'avais choisi gris
wrong_item | Ce n'est pas ce que j'ai commandé
wrong_item | deux chaussures gauches dans la boite...
wrong_item | livre reçu en allemand au lieu du français
missing_item | Lot de 12 annoncé, 9 dans la boîte
missing_item | sans chevilles ni clé pour le montage
missing_item | Seulement la moitié de la commande dans le colis
missing_item | le câble n'était pas dedans
missing_item | Où est le deuxième coussin ?
return_request | Il ne me plait pas, je le renvoie, qui paye les frais ?
return_request | pouvez vous m'envoyer un bon de retour
return_request | je souhaite procéder à un échange, taille 40 svp
cancel | Commande passée par erreur, merci d'annuler
change_address | L'adresse n'est plus la bonne, j'ai déménagé
refund_owed | Vous deviez me rembourser sous 5 jours, ça fait deux semaines
overcharged | Pourquoi 59 € débités alors que le prix était de 49 ?
counterfeit | Fausse marque, le vendeur est un escroc
how_to_use | Comment changer la langue du menu ?
other | Livreur impoli qui a jeté le colis par dessus le portail
other | Il me faudrait une facture au nom de ma société
none | Je l'utilise depuis un an sans aucun souci
none | Pas de mauvaise surprise, conforme et solide
not_received | Madame, Monsieur, j'ai passé commande le 4 et à ce jour rien ne m'a été livré
not_received | toujours pas de nouvelles ni de colis, ça fait plus d'un mois
not_received,stolen | votre système le donne livré mais je n'ai rien signé
not_received | l'envoi n'est jamais arrivé chez moi
not_received | Vous avez perdu mon colis et personne n'assume
not_received,cancel | Marre d'attendre, rendez-moi mon argent
where_is_order | Je souhaiterais des informations sur ma commande du 3 mars
where_is_order | mon colis a du retard, une idée ?
where_is_order | Depuis une semaine c'est "en transit", ça ne change pas
where_is_order | c'est parti ? j'en ai besoin pour dimanche
where_is_order | La livraison était prévue mardi, que se passe-t-il ?
where_is_order | combien de temps pour livrer en Corse ?
damaged | La vitre s'est cassée pendant le transport
damaged | Biscuits en miettes et boîte trempée
damaged | Arrivé avec une énorme rayure sur l'écran
damaged | mal emballé, vase en trois morceaux
defective | Au début ok puis il s'est mis à perdre de l'huile
defective | La batterie ne tient plus la charge après quinze jours
defective | le micro ne marche pas, on ne m'entend pas
defective | Décousu à la deuxième utilisation
defective | Le moteur fait des étincelles
defective | La moitié des lumières ne s'allume pas
defective | se déconnecte toutes les deux minutes, inutilisable
defective | La lampe clignote sans raison
defective | acheté en décembre, bon pour la poubelle en janvier
defective | roue arrière bloquée
defective | Bouloche après deux lavages
defective | Bracelet cassé au bout de 2 jours
defective | impossible de le jumeler au téléphone
defective | Machine en panne dès la première semaine
not_as_described | Déçue, je m'attendais à une couverture épaisse et c'est un torchon
not_as_described | Photo trompeuse, le tableau a la taille d'une carte postale
not_as_described | Annoncé à 2000 mAh, il en fait la moitié
not_as_described | ce n'est pas du lin comme indiqué
not_as_described | Odeur de pétrole
not_as_described | Qualité déplorable
not_as_described | il est beige, pas blanc comme sur la photo
not_as_described | Vendu comme neuf, il a déjà servi
wrong_item | À la place du casque j'ai eu un câble
wrong_item | mauvaise taille, c'est un S et j'avais demandé L
wrong_item | Le colis contient la commande d'une autre personne
wrong_item | le modèle livré n'est pas le bon
missing_item | le lot devait contenir 24 pièces, j'en compte 20
missing_item | Il manquait le câble d'alimentation
missing_item | Sur trois tee-shirts, deux sont arrivés
missing_item | Paquet vide, juste du papier journal
return_request | Il me serre, comment le rendre ?
return_request | Je veux rendre les chaussures et prendre une pointure de plus
return_request | un échange est possible ? la couleur ne me plaît pas
cancel | Pouvez-vous annuler la commande de ce matin ? Mauvais modèle choisi
cancel | j'ai réfléchi, ne l'envoyez pas
change_address | J'ai oublié l'étage et l'interphone : 3e, Dupont
change_address | livrez à mon bureau svp, personne à la maison
refund_owed | Quand serai-je remboursé ? Vous avez reçu le retour le 2
overcharged | Dans le panier c'était 30 et on m'a pris 45
counterfeit | je suis sûr que c'est un faux
customs | On me réclame 18 euros de douane, pourquoi ?
how_to_use | Comment on le réinitialise ? je ne trouve pas le bouton
other | Vous le faites aussi en 160x200 ?
other | Service client grossier et incompétent
none | Arrivé en parfait état, magnifique
none | aucun retard, tout est comme sur la photo
defective | Après même pas un mois le mixeur ne démarre plus, juste un bourdonnement
defective | Les piles se vident en deux jours, il y a un souci
defective | Livré à temps mais ne capte jamais le wifi
defective | le bouton central ne répond plus après quelques semaines
defective | On voit mal l'écran et parfois il s'éteint
not_as_described | Ça avait l'air bien mais au toucher c'est du bas de gamme
not_as_described | couleur totalement différente de celle présentée
not_as_described | Pas compatible avec mon modèle contrairement à ce qui est écrit
not_as_described | Pour ce prix je m'attendais à beaucoup mieux
not_as_described | Le parfum ne tient pas
not_received | À ce jour je n'ai rien reçu malgré deux mails sans réponse
not_received | Jamais arrivé et pas remboursé
not_received,stolen | Noté livré mais rien chez le gardien
where_is_order | Bonjour, quand est prévue la livraison de la commande 4432 ?
where_is_order | Expédié le 5 et j'attends encore, pouvez vous voir où il est ?
where_is_order | bonjour je voudrais savoir si ma commande va arriver bientot
where_is_order | Une semaine de retard
damaged | Le colis était défoncé et le cadre fendu
damaged | arrivé avec la porte cabossée
wrong_item | J'avais pris du 38, reçu du 36
wrong_item | on m'a livré un autre article
missing_item | il manque une pièce, montage impossible
missing_item | je n'ai reçu qu'un seul des deux articles
missing_item | pas de housse alors qu'elle était promise
return_request | comment faire un retour, il ne me convient pas
cancel | je veux annuler, les délais sont trop longs
other | Entreprise pas sérieuse, personne ne répond au téléphone
none | Très bon achat, livraison rapide, conforme
none | Fonctionne bien, silencieux, rien à signaler
`;
