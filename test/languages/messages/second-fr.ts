// Further French messages of every issue, and praise in which troubles are named.
// A line: issue (further ones that are right too, after commas) | the message.
export const secondFrench = `
not_received,where_is_order | Ma nièce fête ses 6 ans samedi et le cadeau n'est toujours pas arrivé, c'est vraiment embêtant
not_received | 3 semaines d'attente pour finalement ne rien recevoir, je souhaite être intégralement remboursée
not_received,stolen,where_is_order | J'ai un mail disant que c'est livré or je n'ai rien du tout chez moi
not_received | Déçu, produit jamais livré et vendeur aux abonnés absents
not_received | toujours dans l'attente de mon aspirateur commandé en mars !!!
not_received | pas de livraison pas de paiement, rendez l'argent bande de voleurs
not_received,refund_owed | Commande payée, jamais expédiée, jamais remboursée. A fuir
where_is_order | Bsr, tjrs pas expédiée ? c'est long
where_is_order | Votre site affiche « en préparation » depuis 8 jours, y a-t-il un souci ?
where_is_order | Est-il possible d'avoir une estimation pour l'arrivée de la table ?
where_is_order | salut ca en est ou mon colis
where_is_order | Chronopost m'annonce un nouveau report à jeudi, pouvez-vous vérifier de votre côté ?
where_is_order | Je pars en vacances le 10, est-ce que je l'aurai d'ici là ?
where_is_order,not_received | commande du 4 novembre nous sommes le 20 et rien
where_is_order | vous aviez promis une livraison express et j'attends encore
damaged | Le miroir est arrivé en mille morceaux, emballage inexistant
damaged | coin du meuble enfoncé et vernis écaillé
damaged | La boîte du parfum était trempée et le flacon à moitié vide
damaged,not_as_described | livre reçu tout corné, couverture pliée
damaged | Deux assiettes sur six sont brisées. Merci de me les renvoyer
defective | La machine à café fait disjoncter toute la maison
defective | Bluetooth qui se déconnecte toutes les cinq minutes, insupportable
defective | l'écran reste noir même après une nuit de charge
defective | plus de son dans l'oreillette droite après une semaine
defective | Le zip a lâché dès le premier jour
defective | les piles chauffent énormément et la lampe clignote
defective | le drone ne décolle pas
defective,not_as_described | tient la charge dix minutes à peine
defective,damaged | couture qui a craqué la première fois que je l'ai mis
wrong_item | J'ai commandé du 42 on m'envoie du 39...
wrong_item | ce n'est pas la bonne référence, il s'agit d'une cartouche pour une autre imprimante
wrong_item | Au lieu du roman j'ai eu un livre de cuisine
wrong_item | Vous vous êtes mélangés les pinceaux, j'ai le colis de Mme Bernard
missing_item | Deux vis en moins, impossible de finir le montage
missing_item | il n'y avait pas le chargeur avec
missing_item | sur les 5 paires commandées je n'en ai que 4
missing_item | Boîte vide !!! C'est du vol
missing_item,other | On m'avait promis un échantillon gratuit, il n'était pas dans le colis
not_as_described | La couleur n'a rien à voir avec celle du site
not_as_described | tissu transparent, coupe bizarre, bref à éviter
not_as_described | c'est annoncé 100% coton et l'étiquette dit polyester
not_as_described | Trop petit, pourtant j'ai pris ma taille habituelle
not_as_described | qualité médiocre, on voit que c'est du bas de gamme chinois
counterfeit | je pense que le parfum est une imitation, il ne tient pas et le flacon est différent
counterfeit,not_as_described | Ce n'est pas un vrai Dyson, le numéro de série n'existe pas
change_address | Bonjour, j'ai fait une faute dans le nom de ma rue, c'est Victor Hugo et pas Victor Hugi
change_address | livrez plutôt au bureau svp, personne à la maison la semaine
cancel | Finalement je n'en veux plus, annulez tout svp
cancel | vu le délai je préfère annuler
return_request | Je voudrais vous le renvoyer, trop grand pour mon fils
return_request,not_as_described | Il ne me plaît pas du tout, je veux être remboursé
refund_owed | Toujours aucun remboursement malgré le retour effectué il y a 3 semaines
refund_owed | vous m'aviez promis un virement sous 5 jours, je n'ai rien vu passer
unauthorised | Je ne reconnais pas ce prélèvement de 59€
overcharged | pourquoi j'ai payé 12 € de plus que le prix affiché ?
customs,other | Qui paie les frais de douane ?
how_to_use | Comment on enlève le filtre pour le laver ?
how_to_use | Je ne trouve pas le mode d'emploi en français
other | C'est inadmissible de se faire parler comme ça par un conseiller
other | bonjour vous reprenez quand le stock en taille S ?
other | Merci de me rappeler au plus vite
not_received | Dernier avertissement avant que je saisisse la DGCCRF, je n'ai jamais reçu mon canapé
not_received,where_is_order,other | j'ai ouvert un litige paypal puisque vous ne répondez pas
not_received | Bonjour, mon petit-fils attend son puzzle depuis trois semaines et rien n'est arrivé
not_received | Ne l'ayant jamais reçu je vous demande de procéder au remboursement intégral
not_received | plus envie d'attendre, remboursez moi le colis est perdu
not_received,where_is_order | Mondial Relay n'a aucune trace de mon colis
where_is_order | Bonsoir, pouvez-vous m'indiquer où en est l'expédition svp, commande n° 88121
where_is_order | mon numéro de suivi ne fonctionne pas
where_is_order | Toujours en transit depuis le 12, c'est anormalement long
where_is_order | Je n'ai reçu aucun mail de confirmation d'expédition, quand partira mon colis ?
where_is_order | Serai-je livrée avant Noël ?
where_is_order,not_received | Aucun signe de ma commande alors que le délai est dépassé
where_is_order | des news pour la commande 4432 ? merci de me répondre
damaged | le cadran de la montre est rayé à la réception
damaged | Paquet éventré, contenu trempé
damaged | il manque un bout de la statue, elle a dû tomber pendant le transport
damaged | Reçu en miettes, je veux un remboursement
defective | impossible de le connecter en wifi
defective | le moteur fait un bruit bizarre et ça sent le brûlé
defective | L'imprimante ne reconnaît pas les cartouches
defective | Ça n'a marché que deux jours
defective | le stylo n'écrit pas
defective,damaged | la lanière s'est arrachée toute seule
wrong_item | Erreur de votre part, j'avais demandé la version femme
wrong_item | vous m'avez envoyé du café en grains au lieu de moulu
wrong_item | Mauvais coloris reçu, merci de m'envoyer le bon
missing_item | Je n'ai reçu que la moitié de ma commande
missing_item | le mode d'emploi et les piles manquent
missing_item | où est le deuxième colis ? j'en ai reçu qu'un
not_as_described | Rien à voir avec les photos, très déçue
not_as_described | c'est minuscule
not_as_described | Les dimensions ne correspondent pas à l'annonce
not_as_described | tissu de mauvaise qualité qui gratte
counterfeit | Le logo est mal imprimé, clairement une contrefaçon
change_address | Je me suis trompée de code postal, c'est 69003
change_address | pouvez-vous envoyer ma commande chez mes parents plutôt ?
cancel | Je souhaite me rétracter
cancel | Puis-je annuler, j'ai commandé en double
return_request | comment faire un retour ?
return_request | je voudrais échanger contre du 38
refund_owed | Retour reçu chez vous le 5 selon la poste, j'attends mon remboursement
overcharged | j'ai payé deux fois
unauthorised | Mon compte a été piraté, j'ai porté plainte
how_to_use | Comment recharge-t-on la lampe ?
other | Le code promo ne marche pas
other | Avez-vous ce modèle en noir ?
other | Pouvez-vous me faire une facture ?
other | service client injoignable
not_received | 20 jours ont passé et pas l'ombre d'un colis, je veux récupérer mes sous
where_is_order | Bonjour, le colis est en instance depuis une semaine, que dois-je faire ?
where_is_order | avez-vous des nouvelles de mon envoi ? il devait arriver mardi
where_is_order | bonjour je suis sans nouvelle de ma commande 4512 du 3 mai
where_is_order | ma commande est toujours en attente de traitement pourquoi
where_is_order | bjr g commandé lundi c kan la livraison
where_is_order,not_received | je suis inquiet car le colis devait être livré hier et toujours rien
not_received,where_is_order | ma commande numéro 78451 n'a toujours pas été livrée
damaged | Arrivé avec l'écran fêlé, emballage ridicule
damaged | Une des tasses avait l'anse cassée
defective | Même pas un mois et il ne fonctionne déjà plus
defective | La télécommande ne capte rien
defective | se dégonfle au bout d'une demi-heure
wrong_item | J'ai reçu un produit complètement différent
wrong_item | On m'a livré la taille S alors que j'avais commandé du L
missing_item | Dans la boîte il manquait deux boulons
missing_item | j'en ai payé trois et j'en ai reçu deux
not_as_described | La couleur est complètement différente de la photo
not_as_described | Tissu ultra fin, on dirait du papier
counterfeit | Clairement un faux, il y a même une faute sur la boîte
change_address | Bonjour j'ai saisi une mauvaise adresse, peut-on modifier ?
cancel | Bonsoir, je voudrais annuler la commande passée ce matin
return_request | je souhaite faire un retour car il ne me convient pas
refund_owed | Mon retour vous est parvenu le 3, quand vais-je récupérer mon argent ?
overcharged | Vous m'avez débité 40 euros au lieu de 30
unauthorised | J'ai trouvé un prélèvement de votre part que je n'ai jamais autorisé
customs | le transporteur me demande de payer la douane
how_to_use | je ne comprends pas comment l'appairer avec le téléphone
other | Je voudrais savoir si le produit est sous garantie
other | service lamentable, je vais contacter mon avocat
where_is_order | bonjour j'ai passé commande jeudi dernier et je n'ai reçu aucun mail d'expédition
where_is_order | pouvez vous me donner des nouvelles de la commande 45120 svp merci
where_is_order | Bonjour, savez-vous quand mon parfum sera livré ?
where_is_order | ma commande est toujours "en préparation" c'est normal ?
where_is_order,not_received | commande passée le 2 juin nous sommes le 15 toujours pas de colis
where_is_order | j'ai un numéro de suivi mais il n'est pas reconnu par la poste
where_is_order | elle part quand ma commande ?
where_is_order | vous m'aviez dit mercredi, on est vendredi, alors ?
not_received,where_is_order | Je n'ai pas eu mon colis alors que le point relais dit ne rien avoir
not_received,stolen | le suivi indique distribué mais je n'ai strictement rien eu
not_received | toujours pas livré, je veux annuler et être remboursée
not_received | Colis retourné à l'expéditeur sans que je sois prévenu, je ne l'ai jamais eu
damaged | le flacon est arrivé ouvert et s'est vidé dans le carton
damaged | bonjour un des deux produits est arrivé cassé que faire
damaged | boîte toute cabossée, c'était pour offrir...
defective | Le spray ne fonctionne pas
defective | ma commande est bien arrivée mais le vaporisateur est bloqué
defective | la montre s'arrête toutes les heures
wrong_item | vous avez mis de l'eau de toilette au lieu de l'eau de parfum
wrong_item | ce n'est pas la bonne teinte
missing_item | il manque un échantillon et le cadeau promis
missing_item | je n'ai eu qu'un article sur les deux
missing_item | bonjour, reçu ma commande mais sans le gel douche
not_as_described | l'odeur n'est pas du tout la même que d'habitude
not_as_described | le flacon est beaucoup plus petit que sur la photo
counterfeit | je doute de l'authenticité, ce n'est pas le vrai parfum
change_address | je me suis trompé de numéro de rue, est-il encore temps de modifier
change_address | Pouvez vous livrer à une autre adresse svp, je déménage
cancel | bonjour peut on annuler une commande faite il y a 10 min
cancel | finalement je ne veux plus du deuxième article merci de l'annuler
return_request | le parfum ne me plaît pas puis je le renvoyer
return_request | Comment procéder pour un retour ?
refund_owed,where_is_order | vous deviez me rembourser l'article en rupture et je n'ai toujours rien
refund_owed | mon remboursement n'apparaît toujours pas sur mon compte
overcharged | j'ai été prélevé de 80 euros alors que ma commande était de 62
other | mon code promo n'est pas pris en compte
other | je n'arrive pas à payer sur votre site
other | vous avez une boutique à Lyon ?
other | quels sont vos horaires
other | puis-je ajouter un article à ma commande
`;

/** Nobody complains here. */
export const frenchPraise = `
Conforme à mes attentes, je recommande les yeux fermés
Très bon rapport qualité prix, ma fille adore
Livraison ultra rapide, merci !
Rien à dire, exactement ce que je cherchais
Je n'ai rencontré aucun problème, le suivi était impeccable
Tissu doux, pas transparent du tout, coutures solides
Bonne surprise, il ne fait pas de bruit et ne chauffe pas
jamais de retard avec eux, toujours au top
Emballage sans un pli, produit neuf
ca marche du tonnerre
Le colis n'a pas été ouvert ni abîmé, tout y était
Au début j'étais sceptique mais franchement rien à reprocher
C'est tout bon, j'ai récupéré mon colis ce matin
ok super merci pour votre réponse rapide
Article reçu rapidement et bien protégé
Pas de casse malgré la fragilité, bravo
très contente de mon achat, aucun regret
Produit conforme, envoi rapide, pas de mauvaise surprise
Aucune odeur désagréable, matière douce
Je l'utilise tous les jours, toujours pas en panne après un an
Pas déçu du tout !
merci c'est parfait bonne soirée
Ma femme en est ravie
ne se décolle pas, ne rouille pas, je rachèterai
Fidèle à la photo
rien à ajouter, tout est ok
Acheté pour remplacer l'ancien qui était cassé après dix ans. Montage simple, fonctionne à merveille.
Produit arrivé avec un jour d'avance, emballé avec soin. La qualité dépasse mes attentes, je le rachèterais sans hésiter.
Je l'utilise depuis environ deux mois et je n'ai rencontré aucun problème. Batterie exceptionnelle.
J'hésitais sur la taille mais j'ai pris du M et il va très bien. Le tissu est doux et la couleur identique à la photo.
Rapport qualité prix imbattable. J'avais lu des avis négatifs mais heureusement je ne les ai pas écoutés.
Livraison très rapide comme toujours. Le produit correspond à la description.
Cadeau pour ma belle-mère, elle l'a beaucoup apprécié ! Je recommande.
Après plusieurs essais avec d'autres marques j'en ai enfin trouvé une qui ne fuit pas.
Matière solide, pas du plastique bas de gamme. La notice est en français.
Rien à redire, colis intact et contenu parfait.
Beau, pratique et surtout peu encombrant.
La coque s'adapte parfaitement, les boutons répondent bien et elle ne glisse pas des mains.
Petit mais puissant ! Il chauffe une pièce de 20 m2 en peu de temps.
Le service client a été très gentil et a réglé mon problème en un instant.
Acheté les yeux fermés et je suis agréablement surpris.
Très bon casque, son clair, je l'utilise au sport et il ne tombe jamais.
Parfait pour l'usage que j'en fais, prix honnête
Livraison ponctuelle, livreur aimable, produit conforme
Je m'attendais à pire vu le prix mais c'est vraiment bien fait
Je ne pensais pas que ce serait aussi confortable
Mes enfants jouent avec depuis des mois et il n'est toujours pas cassé
Se nettoie facilement et ne laisse pas de traces
Câble solide, charge rapide, bonne longueur. Que demander de plus ?
Livre arrivé en parfait état, aucune page cornée
Très belle couleur qui ne déteint pas au lavage
Arrivé sans une égratignure, merci
Pas le moindre souci jusqu'ici
Rien ne manque, rien n'est cassé, cinq étoiles
Enfin une gourde qui ne fuit pas
Les couleurs ne passent pas au lavage, j'adore
Ne grince pas, ne bouge pas, super chaise
Cela ne fait pas du tout cheap, vraiment joli
La fermeture ne coince jamais, bonne veste
Ni retard ni tracas, merci
Je n'ai aucune réclamation à faire
Ne surchauffe jamais et reste silencieux, génial
Pas en retard, même un jour plus tôt !
Pas de pixel mort, excellent écran
ni trop petit ni trop grand, il va à merveille
La batterie ne se vide pas vite, je suis ravi
Pas de frais de douane à payer, parfait
ne raye pas le parquet, top
Après deux ans toujours pas cassé, du solide
pas déçue, au contraire
Le couvercle ne s'ouvre pas tout seul, très bien
J'avais peur que ce soit un faux mais c'est un vrai, contente
Pas eu besoin de le renvoyer, il me plaît beaucoup
ne sent pas le plastique, les enfants adorent
aucune déconnexion, excellent casque
pas d'arnaque, vendeur honnête, merci
ne rouille pas, ne se déforme pas, très bonne qualité
Rien n'a coulé pendant le transport, merci
Cette fois pas d'erreur de taille, il va bien
Le manche ne chauffe pas, belle poêle
pas un seul fil qui dépasse, robe magnifique
ok merci je vais patienter
super merci pour l'info
très bien, bonne journée à vous
D'accord, merci de votre réponse
Colis bien reçu, merci pour les échantillons
toujours aussi satisfaite, envoi soigné
Parfum authentique, livraison en 48h, rien à dire
`;
