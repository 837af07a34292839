// How French-speaking buyers say it; without accents to be short, elided words alone: l adresse, n ai.
import type { Lexicon } from '../lexicon';

export const french: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 2],
  concord: false,
  common:
    'je j le la les l un une des du de d et est ai pas mon ma mes ce c que qu pour avec vous nous il elle en a au sur ne n svp merci bonjour ou quand comment votre vos moi me se y suis sont dans par plus jai cest ete on peut pouvez puis veux jamais sans tres trop cette bonsoir madame monsieur ils aucun toujours apres avant aux leur lui car si mais etre ont avons avez rien deja tout bien fait',
  mend: 'commande commander annuler annulez annulation adresse livraison livrer livrez expedier expedie envoyer envoye modifier colis paquet article produit statut recevoir arrive abime endommage defectueux fonctionne manque incomplete erreur retourner remboursement rembourse rembourser echange notice contrefacon description conforme qualite couleur facture',
  keep: 'marque collis coulis colin novice police fracture terreur',
  filler:
    'le la les l un une des du de d au aux mon ma mes ce cet cette ces votre vos notre nos tres bien si vraiment tout toute tous bel et meme toujours encore deja enfin m me y en est etait suis ai a ete etre trop',
  numbers: '|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
  words: {
    // First, so that an imperative without a comma begins a clause of its own.
    cut: 'mais|cependant|pourtant|toutefois|car|parce|puisque|malheureusement|sauf|or|alors que|par contre|en vrai/realite|rendez/remboursez moi/nous|annulez|merci de',
    order: 'command(e/es)|achat(/s)|cde',
    parcel: 'colis|paquet(/s)|livraison(/s)|envoi(/s)|courrier|expedition|enveloppe',
    goods:
      'article(/s)|produit(/s)|objet*|marchandise*|chose|truc|appareil|cadeau*|parfum(/s)|chaussure*|robe|pull|veste|sac|lampe|montre|telephone|coque|jouet*|le/ce/un/mon livre|vetement*|meuble|machine|table|casserole*',
    it: 'ce que/qui|celui|celle|ceux|ca|cela|tout',
    part: 'piece(/s)|accessoire*|cable*|chargeur|couvercle|bouchon|vis|batterie|pile(/s)|telecommande|adaptateur|pied(/s)|sachet|echantillon*|prise|filtre|support|housse|poignee|roue(/s)',
    pack: 'emballage|emballe|carton(/s)|boite(/s)',
    money: 'argent|somme|montant|paiement|sous|thune*|fric|euro(/s)|virement|centime',
    payback:
      'rembours*|remboursez moi/nous|un avoir|mon argent|mes sous|recuper* ~3 argent/sous|rend(re/u/ent) ~2 argent/sous',
    fee: 'frais|cout(/s)|coute*|tarif*|penalite*|prix|payant|gratuit*|combien ~2 annul*/pay*',
    paper:
      'facture(/s)|justificatif|ticket de caisse|bon d achat|code promo*|code de reduction|coupon|carte cadeau|devis',
    account:
      'compte|abonne*|desabonn*|newsletter|inscri*|desinscri*|adhesion|profil|mot de passe|mdp|adresse mail/email/electronique/ip|adresse e mail|adresse de facturation|facturation|carte bancaire/bleue|moyen(/s) de paiement|numero de telephone',
    address:
      'adres*|code postal|numero de/d rue/appartement/maison/batiment/porte|batiment|etage|digicode|rue|avenue|ville|lieu de livraison',
    reply:
      'reponse*|mail(/s)|email(/s)|message*|confirmation|code|explication*|sms|retour de votre part',
    service: 'service client*|sav|conseill*',
    site: 'site|page|lien|panier|formulaire',
    review: 'avis|commentaire*|etoile*',
    manual: 'notice*|mode d emploi|manuel|instruction*|guide|tuto*|a quoi sert|quelle(/s) pile(/s)',
    arrive:
      'arriv*|recu(/e/s/es)|recev*|recoi*|reception*|livr(e/ee/ees/es/er/ez/era)|parven*|depose*|remis|distribue*|venu*|recuper*|aurai|ai/jai eu|toujours/encore pas la|vu arriver/passer/colis|l a vu|facteur/livreur ~3 passe',
    send: 'expedi(e/ee/es/ees/er/ez)|envo(ye/yee/yes/yees/yer/yez/ie)|part(i/ie/is/ies/ir)|achemin*|prepare*',
    have: 'eu|eue|ai/avons/a ~1 mon/ma/mes/notre/nos',
    marked:
      'indiqu*/marqu*/note/dit/disant/dits/statut/suivi/selon/pretend*/affirm*/soi ~4 livre(/e)/distribue*/remis/depose*|remis au|livre devant',
    spot: 'boite aux/a lettres|ma boite|porte|voisin*|gardien*|palier|accueil|hall|immeuble',
    nothing:
      'toujours/encore/depuis rien|rien depuis|rien a horizon/jour|rien dans ma/notre boite|rien dans boite aux lettres|aucune trace|n y a/avait rien|rien/personne pour moi|rien chez|et rien',
    lost: 'perdu*|egare*|disparu*|introuvable*|n y avait plus rien|plus rien devant|plus la',
    stolen: 'vole(/e/s)|derob*|pris mon colis',
    where:
      'ou est/sont/en/se/reste|ou ca en|ou il/elle est/en|ou qu il|est/sont/etes/passe ou|est passe|localis*',
    when: 'quand ~4 livr*/arriv*/recev*/recoi*/expedi*/envoy*/part*|quand est/vais/sera*/allez/comptez/me/mon/ma/aurai|livr*/arriv*/recev*/recoi*/envoy*/part*/prevu* ~3 quand|a/pour quand|quel jour|quelle date|combien de temps/jours|sous/dans combien|delai(/s) de livraison|serai/sera ~1 livre*',
    track:
      'suivi|suivre|track*|statut|etat de|avancement|numero de colis/suivi|date de/d livraison/reception/expedition/arrivee|date prevue|livraison/arrivee prevue|estim*',
    news: 'nouvelle(/s)|du nouveau|info*|au courant|se passe|qu en est|renseign*|detail(/s)',
    wait: 'attend*|attente|patient*',
    late: 'retard*|tarde*|tard|trop/tres/si/c long|longs|depasse*|devai* ~3 arriver/livr*/recevoir|aurait du|lent*|longtemps|traine|report|repouss*',
    stuck:
      'bloqu*|colis/commande ~3 coince*|boug*/avanc*/evolu* pas/plus|pas/plus boug*/avanc*/evolu*|en attente|en preparation|immobilis*|retour a expediteur',
    transit:
      'en cours|en/au transit/route/depot/livraison/chemin|entrepot|centre de tri|transport*|chez l expediteur|pris(/e) en charge',
    customs: 'douan*|dedouan*|taxe(/s)|importation',
    broken:
      'casse*|abim*|endommag*|bris(e/ee/es/ees)|fissur*|fel(e/ee/ure)|ecras*|dechir*|ray(e/ee/es)|rayure*|tache(/e/s)|trou(/s/e)|tordu*|renvers*|mouill*|tremp*|explos*|morceaux|miettes|cabosse*|ebrech*|deform*|pli(e/ee/es/ees)|corne*|deterior*|eclate*|fendu*|perce*|arrach*|choc(/s)|bosse*|enfonc*|repandu*|coule dans|a fui|sali*|sale|ouvert(/e)|moisi*|ecaill*|froiss*|verre partout|moitie vide|dommages',
    broke: 'fichu*|foutu*|hs|mort|detruit*',
    work: 'fonctionn*|march(e/ent/ait/er)|allum*|charg(e/ent/er)|recharg*|demarr*|ferm(e/er/ent)|ouvr(e/ir)|tien(t/nent)|colle|connect*|reconnai*|chauff*|tourn(e/er)|telecommande/ecran/bouton* ~3 repond*|sert|capte|detecte|aspire|eclaire|sonne|lance|synchron*|utilisable*|decolle',
    fail: 'defectueu*|defaut*|panne|fui(t/te/tes/ent)|goutte|grill*|surchauff*|se decolle*|decollee*|detach*|bug*|plante*|gresill*|rouill*|deteint*|clignot*|disjonct*|dysfonction*|court circuit|hors service|bouloch*|lache*|craqu*|se/s ~1 coup*/eteint/arret*/dechire/bloque/decoud/casse/deconnect*/vide/ouvre|s en va/vont|tient/dure ~4 minutes/heure*|march*/fonctionn*/allum*/charg* plus|rendu ame|puis plus rien|cess*/arret* de fonctionner/marcher|impossible ~4 allumer/charger/fermer/ouvrir/demarrer/connecter/utiliser/servir|pas/plus/aucun son/image/courant/signal|ecran ~1 noir/fige|coinc*|inutilisable*',
    problem: 'probleme*|souci*|eu ~1 probleme*/souci*/retard|anomalie*',
    burn: 'feu|brul*|fumee|fume|flamme*|etincelle*|incendie|fondu*|cram*',
    hurt: 'bless*|allergi*|plaques|irrit*|urgences|electrocut*|hopital|dangereu*|decharge|demangeai*|intoxi*',
    wrong:
      'mauvais(/e/es)|faux|fausse(/s)|errone*|incorrect*|erreur|tromp*|pas le/la/les bon(/ne/s/nes)',
    other:
      'autre chose|autre(/s) article*/produit*/modele/parfum/objet/couleur/telephone|article/produit/modele/objet different|deux/2 ~1 gauche*/droit*|pas ce/celui/celle que ~2 command*/achet*/demande*/choisi*',
    mixed:
      'quelqu un d autre|autre personne/client*|pas mon/ma colis/commande|pas le mien|pas pour moi|interverti*|confond*|etes melang*',
    bought:
      'ai/jai/avons/avais/avait/a/ont commande|command(ee/ees/ais)|commande(/e) en/du/par/deux/trois|achet(e/ee/es/ees/ais)|pris|choisi*|paye(/e/s)|voulais|avais/ai demande',
    instead: 'au lieu|a la place|plutot que',
    differ: 'differ*|rien a voir|pas meme|autre que',
    shown:
      'description|descriptif|decri*|photo*|image*|l/votre annonce|annonce comme/100|fiche|conform*|correspond*|ressembl*|visuel*|pub',
    than: 'plus/moins petit*/grand*/court*/fin/fine/mince/clair*/fonce*/long*/leger*/epais* ~1 que/qu|mensong*|trompeu*',
    colour: 'couleur*|coloris|teinte',
    hue: 'noir*|blanc*|rouge*|bleu*|vert*|jaune*|rose|violet*|gris*|marron|orange|argente*|dore*|beige',
    size: 'taille(/s)|pointure|modele|version|reference|gauche*|droite*|en/du xs/s/m/l/xl|commande/recu/pris/achete en',
    poor: 'mauvaise/pietre/basse/faible/horrible qualite|qualite ~3 mauvais*/nul*/decev*/horrible/deplorable/desirer/revoir|mediocre*|camelote|bas de gamme|cheap|pacotille|trop/bien/beaucoup ~1 petit*/grand*/serre*/large*/court*/fin/fine/long*/cher/clair*/leger*/fragile/moins|tres fin/fine|pue|odeur*|sent mauvais/fort/le/la|fragile*|d occasion|deja servi/porte*/utilise*/ouvert|perim*|peremption|transparent*|mal fini*/cousu*/coupe*/taille*|gratte|plastique|laisse a desirer|attendai*/esperai* ~1 mieux',
    expect: 'attendai* a|attentes|esper*|imagin*|pensai*|hauteur',
    material: 'cuir|vrai cuir|soie|coton|laine|bois|en or/argent|de l or|metal|lin|inox|polyester',
    fit: 'me/lui va|convien*|rentre*|compatible*|adapte*|solide*|resistant*',
    genuine: 'origina(l/le/ux)|authenti*|vrai(/e/s)|veritable*',
    fake: 'contrefa*|imitation*|replique*|copie(/s)|fake|un/des/du faux|faux/fausse(/s) produit/article/sac/parfum/marque/basket*|des fausses',
    missing:
      'manqu*|oubli*|absent*|sans les|devai* ~1 etre avec/dedans/inclus*/fourni*|en/de moins',
    include:
      'inclus*|fourni*|contenait|contient|dedans|a l interieur|livre avec|dans boite/colis/carton/paquet/emballage/sachet/sac|en ai/a que|avait pas',
    only: 'seulement|uniquement|seul(/e)|n/ne ~2 que/qu|que un/une/deux/trois/1/2/3|juste un/une/deux/1/2',
    half: 'moitie|incompl*|une partie|partiel*|pas complet*|un/une/deux/trois/1/2/3 sur deux/trois/quatre/2/3/4/5',
    rest: 'le reste|restant*|l autre|les autres|deuxieme|second(/e)|un/une/l un des',
    empty: 'vide(/s)|rien dedans|rien a l interieur|rien dans boite/colis/carton/paquet/enveloppe',
    charge: 'debit*|prelev*|encaiss*|paye(/e/r)|facturee|ma carte',
    overcharge:
      'debit*/prelev*/factur*/pay*/encaiss* ~4 deux/2/trop/double/plus|double debit/paiement/prelevement|prix ~1 errone/different/incorrect/faux|affiche* ~8 pris/debit*/prelev*/factur*/pay*|pas bon/meme prix',
    recognise: 'reconnai*|autoris*|a l origine',
    unauthorised:
      'pas moi qui|sans mon accord/autorisation/consentement|pirat*|hack*|fraud*|rien achete/commande|jamais ~1 commande/achete chez|usurp*|a mon insu',
    cancel:
      'annul*|anul*|retract*|renonc*|resili*|supprim*/stopp*/arret*/interromp* ~2 commande/achat/envoi',
    regret:
      'change* d avis|plus besoin|veux/veut/souhaite plus|plus interess*|par erreur|expres|fausse manip*|command*/achet* ~3 deux fois|en double|moins cher|trouve ~2 meme|trouve ailleurs|me suis tromp*|sans permission|fils/fille/enfant ~3 appuye/command*/achet*',
    refused: 'avez/ont/ete annul*|rupture|epuise|indisponible|plus disponible/stock|refus*',
    return: 'retour*|renvoy*|rendre|reprendre|etiquette de/retour|une etiquette|bordereau',
    returned:
      'ai/avons/ete retourn*/renvoye*/rendu*|renvoye*/retourne* le/il/depuis|revenu* chez|retour ~3 recu/arrive/receptionn*|mon retour',
    replace:
      'echang*|remplac*|me/m ~2 renvoy*/renvoi*|renvoyez/renvoyer ~2 un/une|envo(yer/yez/ie) ~3 autre/nouveau/nouvelle|autre taille|taille au dessus/dessous',
    change:
      'chang*|modif*|corrig*|rectif*|mettre|mis|mise|mettez|actualis*|ajout*|saisi*|indiqu*|oubli*|mal|enregistr*|rediri*|errone*|tromp*|erreur|faute|laisse|retir*|enlev*|supprim*|ferm(er/ez)',
    another: 'autre(/s)|nouveau|nouvel(/le)|ancien(/ne)|different(/e)|bonne',
    elsewhere:
      'demenag*|envoy*/livrez/livrer/expedi*/depos*/rediri* ~5 relais/bureau/travail/boulot/voisin*/parents/mere/pere/soeur/frere/ailleurs|chez ma/mon/mes/une|la bas|serai pas chez',
    discount:
      'remise|rabais|reduction|geste commercial|rembours* partiel*|partie/moitie du prix|rend* ~2 moitie|dedommag*|compens*|indemnis*|ristourne',
    answer:
      'repondre|repondez|tenir/tenez ~1 courant|inform(er/ez)|contact(er/ez)|rappel(er/ez)|recontact*|dites moi|me dire|confirm(er/ez)|parler a|expliqu*|personne ~3 repond*|joindre',
    use: 'utilis*|mont(er/e)|install*|regl(er/e)|configur*|branch*|recharg*|allum*|nettoy*|lav(er/e)|assembl*|parametr*|programm*|demarr*|servir|appair*|ouvr*|synchron*|connect*|met|enleve|changer ~2 langue/heure/pile*/filtre',
    how: 'comment|quel sens|quelle facon',
    unsure:
      'ne/n ~1 sais/comprend*/trouve pas|sais/comprend*/trouve pas|comprend* rien|aucune idee|expliqu*|besoin d aide|aide* a|n arrive pas a regler/changer/installer/monter/configurer',
    buy: 'voudrais/souhaite/veux/comment ~2 passer/commander/acheter|faire/effectuer une commande',
    general:
      'politique|conditions|generalement|d habitude|mode(/s) de livraison|frais de port/livraison|livrez vous|vous livrez en|faites vous|vous faites|existe*|avez vous d autre*|quels sont|vos delais|garantie|horaire*|plusieurs fois|acceptez|etanche|est ce que c est|paquet cadeau|stock|disponib*|difference|reclamation|est ce ~1 authentique/original|temps de livraison|annul*/arret* ~2 retour/reclamation/litige|ou a domicile',
    want: 'veux|voudrai*|souhait*|aimerai*|desir*|exig*|demande|svp|s il vous plait|stp|merci de|pouvez vous|vous pouvez|pourriez|besoin|je reclame|prefer*|veuillez|faut|faudrait|priere|possible|rend(ez/s)|remboursez',
    ask: 'pouvez vous|pourriez vous|est ce que|est il|est elle|puis je|peut on|peux je|^avez vous|voudrais/aimerais/souhaite savoir|savoir si/ou/quand|vous me dire|que faire|je fais quoi|y a t il|^combien|^quel*|^pourquoi|^comment|verifier',
    badReview:
      'zero/1/une/un/mauvais*/negati* etoile*/avis/note/commentaire|avis negati*|laiss*/mett*/mets/post*/publi* ~3 avis/etoile*/commentaire|reseaux sociaux|trustpilot',
    unless:
      'sinon|soit|ou bien|sans quoi|a defaut|faute de|si vous ne/n|si je n/ne|sans rembours*|sans reponse|ou je|autrement|en echange',
    legal:
      'avocat*|tribunal|justice|juridi*|police|gendarm*|plainte|dgccrf|repression des fraudes|que choisir|signalconso|mise en demeure|huissier|mediateur|poursui*|recours',
    chargeback: 'ma/la banque|paypal|litige|ouvert litige|opposition|chargeback|contest*',
    outside:
      'whatsapp|telegram|messenger|instagram|facebook|mon numero|appelez moi|hors site/plateforme|en dehors|virement direct|mon mail est',
    not: 'pas|jamais|rien|aucun(/e)|personne|ni|non|toujours pas|ne/n ~3 pas/plus/jamais/rien/aucun(/e)/personne',
    cannot:
      'impossible|arriv(e/ons) pas/plus a|n arriv(e/ons) pas/plus a|ne/n ~1 peux/puis/peut pas|peux pas|pas possible',
    without: 'sans|zero',
    if: 'si',
    link: 'et|ou|puis|qui|que|je|vous|dont',
    after:
      'au bout|apres ~3 jour*/semaine*/mois/utilisation*/lavage*/fois/heure*/nuit|premier* utilisation/fois/lavage/jour(/s)|sans arret/cesse|tout le temps|toute la nuit|d un coup|toutes les',
    days: 'jour(/s)|semaine*|mois|heure*|an|ans|h|minute*|janv*|fevr*|mars|avril|mai|juin|juil*|aout|sept*|octo*|nove*|dece*',
    praise:
      'parfait*|super|genial*|excellent*|content*|satisf*|ravi*|top|nickel|impecc*|recommand*|bravo|magnifiqu*|ador*|rapide*|bon|bonne|bons|bonnes|tres bien|beau|belle|joli*|rien a redire/dire/signaler/reprocher|en avance|avant date/heure/delai/l|avant date prevue|plus tot que|dans les delais|a temps|a l heure|comme prevu/decrit/convenu/photo|conforme|^bien recu|bien emballe*|fonctionne/marche/va bien|serieu*|efficace*|agreabl*|soign*|intact*|bluff*|plait|plaisir|facile*|ok|d accord|authentique|merveill*|tout fonctionne|pas en retard|n ~2 pas en retard|qualite prix|solide*|exactement',
    thanks: 'merci*|remerci*',
    bad: 'decu*|decev*|nul|nulle|horrible*|inadmissible|scandal*|regrett*|honte*|arnaqu*|inacceptable|mecontent*|insatisf*|catastroph*|deplorable|plus jamais|jamais plus|deconseill*|escro*|fuir|eviter|raccroche|inquiet*|dommage|surprise|voleur*|du vol',
    solved: 'resolu*|regle|solution',
    fear: 'peur|craign*|crainte*|inquiet*|sceptique|pensais ~1',
    skip: 'pas mal|pas grave|n hesit*|quand meme|suite a|manque de respect/serieux/professionnalisme|bonne journee/soiree/fin|vous souhaite|attente de vous/votre|bon suivi|suivi ~2 parfait/impecc*|vous/m adresse|ce n est rien|non plus|n est ce pas|plus vite|en plus|plus tard|ou pas|ou non|ca va|tout de suite|sauf erreur|est normal|a l ouverture|avis de passage|du tout|tout le monde|fausse(/s) promesse*|serai/suis/etais absent*|ne/n ~1 pense/crois/dis pas que',
  },
};
