// How French-speaking buyers say it; without accents to be short, elided words alone: l adresse, n ai.
import type { Lexicon } from '../lexicon';

export const french: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 2],
  concord: false,
  common:
    'je j le la les l un une des du de d et est ai pas mon ma mes ce c que qu pour avec vous nous il elle en a au sur ne n svp merci bonjour ou quand comment votre moi me se y suis sont dans par plus jai cest ete peut pouvez veux jamais tres trop cette bonsoir aucun toujours apres avant aux leur car si mais ont avez rien deja tout bien article recu va',
  mend: 'commande annuler annulez annulation adresse livraison livrer expedier expedie envoyer envoye colis produit recevoir abime endommage defectueux fonctionne manque remboursement rembourser echange qualite facture',
  keep: 'collis coulis colin novice police fracture terreur marque',
  filler:
    'le la les l un une des du de d au aux mon ma mes ce cet cette ces votre vos notre nos tres bien si vraiment tout toute tous bel et meme toujours encore deja enfin m me y en est etait suis ai a ete etre trop completement',
  numbers: '|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
  words: {
    // First, so that an imperative without a comma begins a clause of its own.
    cut: 'mais|pourtant|car|parce|puisque|malheureusement|sauf|or|alors que|par contre|en vrai/realite|remboursez/rendez moi|merci de',
    order: 'command(e/es)|achat(/s)',
    parcel: 'colis|paquet(/s)|livraison(/s)|envoi(/s)|expedition',
    goods:
      'article(/s)|produit(/s)|appareil|lampe|montre|parfum(/s)|sac|telephone|casserole*|cadeau*|chaussure*|jouet*|marchandise*|objet*|vetement*|le/ce/un/mon livre',
    it: 'ca|cel(a/le/ui)|ceux|tout|ce que/qui',
    part: 'piece(/s)|accessoire*|cable*|chargeur|couvercle|bouchon|vis|batterie|pile(/s)|telecommande|adaptateur|pied(/s)|sachet|filtre|roue(/s)',
    pack: 'emball(age/e)|carton(/s)|boite(/s)|transport',
    money: 'argent|montant|paiement|sous|euro(/s)|virement|centime',
    payback:
      'rembours*|remboursez moi|un avoir|mon argent|mes sous|recuper*/rend(re/u/ent) ~3 argent/sous',
    fee: 'frais|cout(/s)|tarif*|gratuit*|combien ~3 annul*/pay*/coute*',
    paper: 'facture(/s)|code promo*|code de reduction|coupon|carte cadeau',
    account:
      'compte|abonne*|newsletter|inscri*|desinscri*|adhesion|mot de passe|adresse mail/email|adresse e mail|adresse de facturation|facturation|moyen(/s) de paiement',
    address:
      'adres*|code postal|numero de/d rue/appartement/maison/batiment/porte|batiment|rue|ville',
    reply: 'reponse*|mail(/s)|email(/s)|message*|confirmation|code|retour de votre part',
    service: 'service client*|sav|conseill*',
    site: 'le/votre site|page|lien',
    review: 'avis|commentaire*|etoile*',
    manual: 'notice*|mode d emploi|manuel|instruction*|a quoi sert|quelle(/s) pile(/s)',
    arrive:
      'arriv*|recu*|recev*|recoi*|reception*|livre*|parven*|depose*|remis|venu*|aurai|ai/jai eu|toujours/encore pas la|vu passer/arriver/colis|l a vu|facteur ~3 passe',
    send: 'expedie*|envoy*|envoie|parti(/e/s/r)|prepare*|avez mis',
    have: 'eu|eue|a/ai/avons ~1 mon/ma/mes/notre',
    marked:
      'indiqu*/marqu*/note/dit/disant/dits/statut/suivi/selon/pretend*/affirm*/soi ~4 livre(/e)/distribue*/remis/depose*|remis au|livre devant',
    spot: 'boite aux/a lettres|ma boite|porte|voisin*|gardien*|hall|immeuble',
    nothing:
      'toujours/encore/depuis/et rien|rien depuis/chez|rien a ce jour|rien dans ma boite|rien dans boite aux lettres|aucune trace|l ombre|n y a/avait rien|rien pour moi',
    lost: 'perdu*|egare*|disparu*|introuvable*|n y avait plus rien|plus la',
    stolen: 'vole(/e/s)|derob*|pris mon colis',
    where:
      'ou est/sont/en/se/reste|ou ca en|ou il/elle est/en|ou qu il|est/sont/etes/passe ou|est passe|localis*',
    when: 'quand ~4 livr*/arriv*/recev*/recoi*/expedi*/part*|quand est/vais/sera*/allez/comptez/me|livr*/arriv*/recev*/recoi*/part*/prevu* ~3 quand|a/pour quand|kan(/d)|quel jour|quelle date|combien de temps/jours|dans combien|delai(/s) de livraison|serai ~1 livre*',
    track:
      'suivi|suivre|track*|statut|etat de|date de/d livraison/reception/expedition/arrivee|date/livraison/arrivee prevue|estim*',
    news: 'nouvelle(/s)|news|du nouveau|info*|au courant|se passe|qu en est',
    wait: 'attend*|attente|patient*',
    late: 'retard*|tarde*|tard|trop/tres/si/c long|delai*/date ~2 depasse*|devai* ~3 arriver/livr*/recevoir|aurait du|lent*|attendu longtemps|longtemps|report',
    stuck:
      'bloqu*|colis/commande ~3 coince*|bouge plus|avanc*/evolu* pas/plus|pas/plus boug*/avanc*/evolu*|en attente/preparation/instance|retour a expediteur',
    transit: 'en cours|en/au transit/route/depot/livraison/chemin|transporteur|pris(/e) en charge',
    customs: 'douan*|taxe(/s)|frais/droits de douane',
    broken:
      'casse*|abim*|endommag*|brise*|fissur*|fele*|ecras*|dechir*|raye*|rayure*|tache*|trou(/s/e)|tordu*|renvers*|mouill*|tremp*|explos*|morceaux|miettes|cabosse*|deform*|plie*|eclate*|fendu*|perce*|arrach*|choc(/s)|bosse*|enfonc*|repandu*|coule/vide dans|a fui|ouvert(/e)|ecaill*|froiss*|moitie vide',
    usable:
      'raye*/rayure*/tache*|petit*/leger* ~1 defaut*/fissure/trou/bosse/choc|marche/fonctionne/utilisable encore/quand/toujours/malgre|encore/toujours utilisable/fonctionne*|quand meme utilisable',
    broke: 'fichu*|foutu*|hs|mort',
    work: 'fonctionn*|marche*|allum*|charge(/r)|recharg*|demarr*|ferme*|ouvr*|tien(t/nent)|colle|connect*|reconnai*|chauff*|tourne*|capte|ecrit|imprim*|synchron*|utilisable*|decolle|repond',
    fail: 'defectueu*|defaut*|panne|fui*|grill*|surchauff*|se decolle*|decollee*|detach*|bug*|rouill*|clignot*|disjonct*|dysfonction*|hors service|lache*|craqu*|se/s ~1 coup*/eteint/arret*/dechire/bloque/casse/deconnect*/vide/decharge/degonfle|s en va/vont|tient/dure ~4 minutes/heure*|march*/fonctionn*/dure que|march*/fonctionn*/allum*/charg* plus|puis plus rien|ouvr*/allum*/eteint seul(/e)|cess*/arret* de fonctionner/marcher|impossible ~4 allumer/charger/fermer/ouvrir/connecter/utiliser|pas/plus/aucun son/image/courant/signal|ecran ~1 noir/fige|coinc*',
    problem: 'probleme*|souci*|eu ~1 probleme*/souci*/retard',
    burn: 'feu|brul*|fumee|fume|flamme*|etincelle*|incendie|fondu*',
    hurt: 'bless*|allergi*|plaques|irrit*|urgences|electrocut*|dangereu*|demangeai*',
    wrong:
      'mauvais(/e/es)|faux|fausse(/s)|errone*|incorrect*|erreur|tromp*|pas le/la/les bon(/ne/s/nes)',
    other:
      'autre chose|autre(/s) article*/produit*/modele/parfum/objet/couleur/telephone|article/produit/modele/objet different|deux/2 ~1 gauche*/droit*|pas ce/celui/celle que ~2 command*/achet*/demande*/choisi*',
    mixed:
      'quelqu un d autre|autre personne/client*|pas mon/ma colis/commande|pas pour moi|confond*',
    bought:
      'ai/jai/avons/avais/avait/a/ont commande|command(ee/ees/ais)|commande en/du/par/deux/trois|achet*|pris|choisi*|paye*|voulais|avais/ai demande',
    instead: 'au lieu|a la place|plutot que',
    differ: 'differ*|rien a voir|pas ~2 meme|autre que',
    shown:
      'description|descriptif|decri*|photo*|image*|l/votre annonce|fiche|conform*|correspond*|ressembl*',
    than: 'plus/moins petit*/grand*/court*/fin/fine/clair*/fonce*/long*/leger*/epais* ~1 que/qu|mensong*|trompeu*',
    colour: 'couleur*',
    hue: 'noir*|blanc*|rouge*|bleu*|vert*|jaune*|rose|gris*|marron|orange|argente*',
    size: 'taille(/s)|pointure|modele|version|reference|gauche*|droite*|en/du xs/s/m/l/xl|commande/recu/pris/achete en',
    poor: 'mauvaise/basse/faible/horrible qualite|qualite ~3 mauvais*/nul*/decev*/desirer/revoir|mediocre*|camelote|bas de gamme|cheap|trop/bien/beaucoup ~1 petit*/grand*/serre*/large*/court*/fin/fine/long*/cher/clair*/leger*|pue|odeur*|sent mauvais/fort/le/la|fragile*|d occasion|deja servi/porte*/utilise*|perim*|peremption|transparent*|minuscule*|mal fini*/cousu*/coupe*|laisse a desirer|attendai*/esperai* ~1 mieux',
    expect: 'attendai* a|attentes|esper*',
    material: 'cuir|vrai cuir|coton|laine|bois|en or/argent|polyester',
    fit: 'me/lui va|convien*|rentre*|compatible*|adapte*|solide*|resistant*',
    genuine: 'origina*|authenti*|vrai(/e/s)',
    fake: 'contrefa*|imitation*|copie(/s)|fake|un/des/du faux|faux/fausse(/s) produit/article/sac/parfum/marque/basket*|des fausses',
    missing: 'manqu*|oubli*|absent*|sans les|devai* ~1 etre avec/dedans/inclus*/fourni*|en moins',
    include:
      'inclus*|fourni*|contenait|contient|dedans|dans boite/colis/carton/paquet/emballage/sachet|en ai/a que|avait pas',
    only: 'seulement|uniquement|seul(/e)|n/ne ~2 que/qu|que deux/trois/1/2/3|juste un/deux',
    half: 'moitie|incompl*|une partie|partiel*|pas complet*|un/une/deux/trois/1/2/3 sur deux/trois/quatre/2/3/4/5',
    rest: 'le reste|restant*|l autre|les autres|deuxieme|un/une/l un des',
    empty: 'vide(/s)|rien dedans|rien a l interieur|rien dans boite/colis/carton/paquet/enveloppe',
    charge: 'debit*|prelev*|encaiss*|paye(/r)|ma carte|prix',
    overcharge:
      'debit*/prelev*/factur*/pay*/encaiss* ~4 deux/2/trop/double/plus|prix ~1 errone/different/faux|affiche* ~8 pris/debit*/prelev*/factur*/pay*|pas bon/meme prix',
    recognise: 'reconnai*|autoris*',
    unauthorised:
      'pas moi qui|sans mon accord/autorisation|pirat*|hack*|fraud*|rien achete/commande',
    cancel: 'annul*|anul*|retract*|renonc*|supprim*/stopp*/arret* ~2 commande/achat/envoi',
    regret:
      'change* d avis|plus besoin/interess*|veux/veut/souhaite plus|par erreur|fausse manip*|command*/achet* ~3 deux fois|en double|moins cher|trouve ~2 meme|me suis tromp*|sans permission|fils/fille/enfant ~3 appuye/command*/achet*',
    refused: 'avez/ont/ete annul*|rupture|indisponible|plus disponible/stock|refus*',
    return: 'retour*|renvoy*|rendre|reprendre|etiquette de/retour|une etiquette',
    returned:
      'ai/avons/ete retourn*/renvoye*/rendu*|renvoye*/retourne* le/il/depuis|revenu* chez|retour ~3 recu/arrive/receptionn*|mon retour',
    replace:
      'echang*|remplac*|me/m ~2 renvoy*|renvoyez/renvoyer ~2 un/une|envo(yer/yez/ie) ~3 autre/nouveau/nouvelle/bon/bonne|autre taille|taille au dess*',
    change:
      'chang*|modif*|corrig*|rectif*|mettre|mis|mise|mettez|ajout*|saisi*|indiqu*|oubli*|mal|rediri*|errone*|tromp*|erreur|faute|laisse|retir*|enlev*|supprim*|ferm(er/ez)',
    another: 'autre(/s)|nouveau|nouvel(/le)|ancien(/ne)|different(/e)|bonne',
    elsewhere:
      'demenag*|envoy*/livrez/livrer/expedi*/rediri* ~5 relais/bureau/travail/boulot/voisin*/parents/mere/pere/ailleurs|chez ma/mon/mes/une|la bas',
    discount:
      'remise|reduction|geste commercial|rembours* partiel*|partie/moitie du prix|rend* ~2 moitie|dedommag*',
    answer:
      'repondre|repondez|tenir/tenez ~1 courant|contact(er/ez)|rappel(er/ez)|dites moi|me dire|confirm(er/ez)|parler a|expliqu*|personne/vendeur/client/sav/me ~3 repond*',
    use: 'utilis*|mont(er/e)|install*|regl(er/e)|configur*|branch*|recharg*|allum*|nettoy*|lav(er/e)|servir|ouvr*|synchron*|connect*|appair*|met|enleve|changer ~2 langue/heure/pile*/filtre',
    how: 'comment|quel sens',
    unsure:
      'ne/n ~1 sais/comprend*/trouve pas|sais/comprend*/trouve pas|expliqu*|besoin d aide|n arrive pas a regler/changer/installer/monter',
    buy: 'voudrais/souhaite/veux/comment ~2 passer/commander/acheter|faire une commande',
    general:
      'politique|conditions|mode(/s)/temps de livraison|frais de port/livraison|livrez/faites vous|vous livrez en|vous faites|existe*|avez vous d autre*|quels sont|vos delais|garantie|en plusieurs fois|est ce que c est|paquet cadeau|stock|disponib*|reclamation|annul*/arret* ~2 retour/reclamation/litige',
    want: 'veux|voudrai*|souhait*|aimerai*|exig*|demande|svp|s il vous plait|merci de|pouvez vous|pourriez|besoin|prefer*|veuillez|faut|possible|rend(ez/s)|remboursez',
    ask: 'pouvez/pourriez vous|est ce que|est il/elle|puis/peux je|peut on|^avez vous|voudrais/aimerais/souhaite savoir|savoir si/ou/quand|vous me dire|je fais quoi|y a t il|^combien|^quel*|^pourquoi|^comment',
    badReview:
      'zero/1/une/un/mauvais*/negati* etoile*/avis/note/commentaire|avis negati*|laiss*/mett*/mets/publi* ~3 avis/etoile*/commentaire|reseaux sociaux',
    unless: 'sinon|soit|ou bien/je|sans quoi/rembours*/reponse|si vous/je n/ne',
    legal: 'avocat*|tribunal|justice|police|gendarm*|plainte|dgccrf|mise en demeure|poursui*',
    chargeback: 'ma/la banque|paypal|litige|ouvert litige|opposition|contest*',
    outside: 'whatsapp|telegram|instagram|facebook|mon numero/mail est|appelez moi',
    not: 'pas|jamais|rien|aucun(/e)|personne|ni|non|toujours pas|ne/n ~3 pas/plus/jamais/rien/aucun(/e)/personne',
    cannot:
      'impossible|arrive pas/plus a|n arrive pas/plus a|ne/n ~1 peux/puis/peut pas|peux pas|pas possible',
    without: 'sans|zero',
    if: 'si',
    link: 'et|ou|puis|qui|que|je|vous|dont',
    after:
      'au bout|apres ~3 jour*/semaine*/mois/utilisation*/lavage*/fois/heure*/nuit|premier* utilisation/fois/lavage/jour(/s)|sans arret/cesse|tout le temps|toute la nuit|toutes les|meme pas ~1 mois/jour*/semaine*',
    days: 'jour(/s)|semaine*|mois|heure*|an|ans|h|minute*',
    praise:
      'parfait*|super|genial*|excellent*|content*|satisf*|ravi*|top|nickel|impecc*|recommand*|bravo|magnifiqu*|ador*|rapide*|bon|bonne|bons|bonnes|beau|belle|joli*|rien a redire/dire/signaler/reprocher/ajouter|en avance|avant date/heure/delai/l|avant date prevue|plus tot que|dans les delais|a temps|a l heure|comme prevu/decrit/convenu/photo|conforme|bien emballe*|fonctionne/marche/va/tres bien|serieu*|efficace*|agreabl*|soign*|intact*|plait|plaisir|facile*|ok|authentique|pas en retard|qualite prix|solide*|exactement|attendai* a pire|fidele|cinq/5 etoiles|notice*/instruction* claire*/simple*|aucun regret/probleme*/souci*/defaut*|jamais/pas decu*|decoi* jamais/pas',
    thanks: 'merci*|merci de/pour votre/l reponse/retour/info*|remerci*',
    bad: 'decu*|decev*|nul(/le)|horrible*|inadmissible|scandal*|regret*|honte*|arnaqu*|inacceptable|mecontent*|insatisf*|catastroph*|plus jamais|deconseill*|escro*|eviter|raccroche|inquiet*|dommage|surprise|voleur*|du vol',
    solved: 'resolu*|regle|solution',
    fear: 'peur|craign*|crainte*|inquiet*|sceptique|pensais ~1',
    skip: 'remplac* ~1 ancien|ancien ~3 casse*|pas mal/grave|eu besoin|manque de respect/serieux|bonne journee/soiree/fin|vous souhaite|attente de vous/votre|bon suivi|suivi ~2 parfait/impecc*|non/en plus|n est ce pas|plus vite/tard|ou pas/non|du tout|fausse(/s) promesse*|serai/suis/etais absent*|ne/n ~1 pense/crois pas que',
  },
};
