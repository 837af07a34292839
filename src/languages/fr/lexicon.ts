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
  keep: 'collis coulis colin fracture',
  filler:
    'le la les l un une des du de d au aux mon ma mes ce cet cette ces votre vos notre nos tres bien si vraiment tout toute tous bel et meme toujours encore deja enfin m me y en est etait suis ai a ete etre trop completement',
  numbers: '|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
  words: {
    order: 'achat(/s)|commande(/s)',
    parcel: 'colis|paquet(/s)|livraison(/s)|envoi(/s)|expedition',
    goods:
      'article(/s)|produit(/s)|appareil|lampe|montre|parfum(/s)|sac|telephone|ca(deau*/nape/sque*/sserole*)|chaussure*|jouet*|marchandise*|objet*|vetement*|le/ce/un/mon livre|pc|ordinateur*|ecran*|souris|clavier|table|chaise*|robe*|machine|imprimante|veste|pantalon|chemise',
    it: 'ca|cel(a/le/ui)|ceux|tout|ce que/qui',
    part: 'accessoire*|adaptateur|anse|batterie|bouchon|cable*|chargeur|cheville*|cle|cou(ssin*/vercle)|filtre|housse|pie(ce/ces/d/ds)|pile(/s)|poignee|rou(e/es/lette*)|sachet|sangle|socle|support|telecommande|vis|souris',
    pack: 'emball(age/e)|carton(/s)|boite(/s)|transport',
    money: 'argent|montant|paiement|sous|euro(/s)|virement|centime',
    payback: 'rembours*|mon argent|mes sous|recuper*/rend(re/u/ent) ~3 argent/sous|remboursez moi',
    repaid: 'ai/a/ont/avez rembourse(/e/s)|rembourse(/e/s) suite/rapidement/immediatement',
    fee: 'frais|cout(/s)|tarif*|gratuit*|combien ~3 annul*/pay*/coute*',
    paper: 'facture(/s)|code promo*|coupon',
    account:
      'compte|abonne*|newsletter|inscri*|desinscri*|adhesion|mot passe|adresse mail/email/facturation|adresse e mail|facturation|moyen(/s) paiement',
    address:
      'adres*|code postal|numero rue/appartement/maison/batiment/porte|batiment|rue|etage|interphone|escalier|digicode',
    reply: 'reponse*|mail(/s)|email(/s)|message*|confirmation|code',
    service: 'service client*|sav|conseill*',
    site: 'le/votre site|page|lien',
    review: 'avis|commentaire*|etoile*',
    manual: 'notice*|mode emploi|manuel|instruction*',
    arrive:
      'arriv*|aurai|depose*|livre*|parven*|rec(eption*/ev*/oi*/u*)|remis|venu*|ai/jai eu|vu passer/arriver/colis|l a vu|facteur ~3 passe',
    send: 'envo(ie/y*)|expedie*|parti(/e/r/s)|prepare*|avez mis',
    have: 'eu|eue|a/ai/avons ~1 mon/ma/mes/notre',
    marked:
      'indiqu*/marqu*/note/dit/disant/dits/statut/suivi/selon/pretend*/affirm*/soi ~4 livre(/e)/distribue*/remis/depose*|remis au|livre devant|donne ~1 livre|systeme ~4 livre|depose(/e)/laisse(/e) ~3 porte/boite/voisin*/hall',
    spot: 'boite aux/a lettres|ma boite|porte|voisin*|gardien*|hall|immeuble',
    nothing:
      'toujours/encore/depuis/et rien|rien depuis/chez/eu|rien dans boite|aucune trace|l ombre|n y a/avait rien|rien pour moi|pas vu ~2 couleur',
    lost: 'perdu*|egare*|disparu*|introuvable*|n y avait plus rien|plus la',
    stolen: 'vole(/e/s)|derob*|pris mon colis',
    where: 'ou est/sont/en/se/reste|ou il/elle est/en|est/sont/etes/passe ou|est passe|localis*',
    when: 'quand ~4 livr*/arriv*/recev*/recoi*/expedi*/part*|quand est/vais/sera*/allez/comptez/me|livr*/arriv*/recev*/recoi*/part*/prevu* ~3 quand|a/pour quand|kan(/d)|quelle date|combien temps/jours|dans combien|delai(/s) livraison|serai ~1 livre*|repasse',
    track:
      'estim*|statut|suiv(i/re)|track*|etat de|date livraison/reception/expedition/arrivee|date/livraison/arrivee prevue|numero ~2 existe',
    news: 'nouvelle(/s)|news|info*|au courant|se passe|qu en est',
    wait: 'atten(d*/te)|patient*',
    late: 'devais|lent*|report|retard*|tard(/e*)|trop/tres/si/c long|delai*/date ~2 depasse*|devai* ~3 arriver/livr*/recevoir|attendu/trop/si/tres longtemps|livraison ~2 long*|estim*/prevu* ~3 depasse*',
    stuck:
      'bloqu*|bouge plus|avanc*/evolu* pas/plus|pas/plus boug*/avanc*/evolu*|en attente/preparation/instance',
    transit: 'en cours|en/au transit/route/depot/livraison/chemin|transporteur|pris(/e) en charge',
    sender: 'expediteur',
    customs: 'douan*|taxe(/s)|frais/droits douane',
    broken:
      'abim*|arrach*|bosse*|brise*|cabosse*|casse*|choc(/s)|corne*|dechir*|defo(nc*/rm*)|ebrech*|ecaill*|eclate*|ecras*|endommag*|enfonc*|eventr*|explos*|fele*|fendu*|fissur*|froiss*|impact*|miettes|morceaux|mouill*|carton/colis/paquet ~2 ouvert(/e)|perce*|plie*|poussiere*|ray(e*/ure*)|renvers*|repandu*|tache*|tordu*|tremp*|trou(/e/s)|verse|coule/vide dans|a fui|moitie vide|moisi*|rafle*|decoup*',
    usable:
      'ray(e*/ure*)|tache*|encore/toujours utilisable/fonctionne*|fonctionne encore/malgre/quand|leger*/petit* ~1 choc/defaut*/trou',
    broke: 'fichu*|foutu*|hs|mort',
    work: 'allum*|aspire|bouillir|capte|charge(/r)|chauff*|co(lle/nnect*/upe)|decolle|demarr*|eclair*|ecrit|ferme*|fonctionn*|gonfl*|imprim*|marche*|nettoie|ouvr*|re(agi*/charg*/connai*/froid*/pond)|seche|synchron*|tien(nent/t)|tourne*|utilisable*|tient/dure ~4 minutes/heure*',
    fail: 'bourre*|bruit*|bug*|cede*|clignot*|coinc*|craqu*|de(collee*/faillan*/faire/fait/faite/faites/faut*/fectueu*/gonfl*/lav*/tach*/teint*)|disjonct*|dysfonction*|fige*|flou*|fui*|goutte*|gr(esill*/ill*/inc*/ésill*)|lache*|panne|plante*|ralenti*|rame*|rouill*|semelle*|surchauff*|se/s ~1 coup*/eteint/arret*/dechire/bloque/casse/deconnect*/vide/decharge/degonfle|s en va/vont|tient/dure ~4 minutes/heure*|march*/fonctionn*/dure que|march*/fonctionn*/allum*/charg*/tourne plus|puis plus rien|ouvr*/allum*/eteint seul(/e)|impossible ~4 allumer/charger/fermer/ouvrir/connecter/utiliser|pas/plus/aucun son/image/courant/signal|ecran ~1 noir/fige|reste* ~2 main|se ~1 decollent/decolle/defait/delave/fissure|retard* ~3 minut*/min|une fois sur|duree vie|casse/lache ~3 premier*/jours/semaine*|ne ~3 plus|coup* sans|rien n y fait|sent ~1 brule|perdre ~1 huile/eau/air|decousu|etincelle*|poubelle|inutilisable*|ne ~1 fonctionne|redemarr*|freez*|crash*|s ~1 etein*|efface*|il/me bloque*|plus ~2 image/son|hors service|rien ne s allume|coupure*',
    problem: 'probleme*|souci*|eu ~1 probleme*/souci*/retard',
    burn: 'brul(ant/ante/ures/ure)|etincelle*|explose(/e/r/s)|fumer|incendie|surchauff*|pren(d/dre)/pris feu|brul* ~2 doigt(/s)/main/peau/table/visage|odeur/sent(/ait) ~2 brule|batterie/cable/chargeur/pile/prise ~4 chaude/gonfl*|fumee blanche/noire',
    glow: 'brul*|feu|flamme*|fondu*|fume(/e)',
    hurt: 'bless*|allergi*|plaques|irrit*|urgences|electrocut*|dangereu*|demangeai*|avale*|cloque*|decharge electrique|coup jus|pris/prend*/recu/donne ~2 decharge|points suture|coupe(/e/r) ~2 doigt/main|all(e/er)/condui*/emmen*/fini*/transport* ~4 hopital|etouff*',
    wrong:
      'err(eur/one*)|fausse(/s)|faux|incorrect*|mauvais(/e/es)|tromp*|pas le/la/les bon(/ne/s/nes)|mauvais* couleur/taille/modele',
    other:
      'autre(/s) article*/produit*/modele/parfum/objet/couleur/telephone|article/produit/modele/objet different|deux/2 ~1 gauche*/droit*|pas ce/celui/celle que ~2 command*/achet*/demande*/choisi*|pas ~2 ce que j/nous',
    mixed:
      'confond*|quelqu un d autre|autre personne/client*/client|est/sont pas mon/ma/mes colis/commande*',
    bought:
      'ai/jai/avons/avais/avait/a/ont commande|command(ee/ees/ais)|commande en/du/par/deux/trois|achet*|pris|choisi*|pay(e/ee/es/ees)|voulais|avais/ai demande',
    instead: 'au lieu|a la place|la place du/de/des|plutot que',
    differ: 'differ*|rien a voir|pas ~2 meme|tire* sur|dirait',
    shown:
      'annonce*|conform*|correspond*|decri*|descripti(f/on)|dimensions|etanche|fiche|image*|impermeable|mesures|photo*|publicite|ressembl*|soi disant|vendu* comme/neuf',
    than: 'plus/moins petit*/grand*/court*/fin/fine/clair*/fonce*/long*/leger*/epais* ~1 que/qu|mensong*|trompeu*',
    colour: 'couleur*',
    hue: 'noir*|blanc*|rouge*|bleu*|vert*|jaune*|rose|gris*|marron|orange|argente*',
    size: 'allemand|anglais|droite*|enfant|espagnol|femme|francais|gauche*|go|homme|micro|modele|pointure|reference|taille(/s)|type|usb|version|en/du xs/s/m/l/xl|commande/recu/pris/achete en|du 3*/4*|160*',
    poor: 'bacle*|basique|camelote|cheap|dlc|finition*|fragile*|gratte|inefficace*|insupportable|jouet|mediocre*|minuscule*|odeur*|per(emption/im*)|plastique|pue|tenace|toc|tr(aces/ansparent*/ompeu*)|mauvaise/basse/faible/horrible qualite|qualite ~3 mauvais*/nul*/decev*/desirer/revoir|bas gamme|sent mauvais/fort/le/la|d occasion|deja servi/porte*/utilise*|mal fini*/cousu*/coupe*|attendai*/esperai* ~1 mieux|trop/tres ~1 fin/fine/cher*/clair*/leger*/lourd*/fragile*/dur|voit ~2 travers|tout fin|depasse* a|vaut pas|ne vaut|deplorable|torchon|petrole|infect*|execrable',
    misfit:
      'trop/bien/beaucoup/tres ~1 petit*/grand*/serre*/large*/court*/long/longue|taille*/coupe ~2 petit*/grand|deux/une tailles/taille ~1 dessus/dessous|ne me va',
    expect: 'attendai* a|attentes|esper*',
    material:
      'cuir|coton|laine|bois|polyester|massif|agglomere|plastique|metal|inox|simili*|etanche|lin',
    fit: 'me/lui va|convien*|rentre*|compatible*|adapte*|solide*|resistant*',
    genuine: 'origina*|authenti*|vrai(/e/s)',
    fake: 'contrefa*|imitation*|copie(/s)|fake|un/des/du faux|faux/fausse(/s) produit/article/sac/parfum/marque/basket*|des fausses',
    missing:
      'manqu*|oubli*|absent*|sans les|devai* ~1 etre avec/dedans/inclus*/fourni*|en moins|n* ~2 pas la$|pas la dedans',
    include:
      'cont(enait/ient)|dedans|fourni*|inclus*|dans boite/colis/carton/paquet/emballage/sachet|en ai/a que|avait pas|en compte|compte 2*',
    only: 'seul(/e/ement)|uniquement|n/ne ~2 que/qu|que deux/trois/1/2/3|juste un/deux',
    half: 'moitie|incompl*|une partie|partiel*|un/une/deux/trois/1/2/3 sur deux/trois/quatre/2/3/4/5',
    rest: 'le reste|restant*|l autre|deuxieme|un/une/l un des',
    empty: 'vide(/s)|rien a l interieur',
    charge: 'debit*|prelev*|encaiss*|paye(/r)|ma carte|prix|panier|on m a pris',
    overcharge:
      'debit*/prelev*/factur*/pay*/encaiss* ~4 deux/2/trop/double/plus|affiche* ~8 pris/debit*/prelev*/factur*/pay*|difference ~1 prix',
    recognise: 'reconnai*|autoris*',
    unauthorised:
      'fraud*|hack*|pirat*|pas moi qui|sans accord/autorisation|rien achete/commande|utilise ~1 carte|jamais/pas passe ~2 commande',
    cancel: 'annul*|anul*|retract*|renonc*|supprim*/stopp*/arret* ~2 commande/achat/envoi',
    forbid: 'ne/n ~2 envoyez/expediez/livrez pas|inutile/pas ~3 envoyer|pas peine',
    enough:
      'ne/n ~2 envoyez/renvoyez plus/rien|ne/n ~2 renvoyez pas|plus colis/envoi|accept(e/erai) pas ~2 autre|refuse remplacement',
    decline:
      'je/nous refus(e/ons)|renonce(/ons)|decline|je/nous ~1 accepte(/rai) pas|me passe* de|veux/souhaite pas de|^laissez tomber',
    regret:
      'change* avis|plus besoin/interess*|veux/veut/souhaite plus|par erreur|fausse manip*|command*/achet* ~3 deux fois|en double|moins cher|trouve ~2 meme|me suis tromp*|sans permission|fils/fille/enfant ~3 appuye/command*/achet*|reflechi',
    refused: 'avez/ont/ete annul*|rupture|indisponible|plus disponible/stock|refus*',
    promised: 'promi(s/se)|accepte(/e)|valide(/e)|disiez|avez/aviez/avait/ont/m ~2 dit ~2 que',
    return: 're(ndre/nvo*/prendre/tour*)|etiquette de/retour|une etiquette|revenu*',
    returned:
      'ai/avons/ete retourn*/renvoye*/rendu*|renvoye*/retourne* le/il/depuis|revenu* chez|retour ~3 recu/arrive/receptionn*|mon retour',
    replace:
      'echang*|remplac*|me/m ~2 renvoy*|envo(yer/yez/ie) ~3 autre/nouveau/nouvelle/bon/bonne|autre taille|taille au dess*|veux/voudrais un nouveau',
    again:
      'un autre|autre/deuxieme/nouveau/nouvel/second article/colis/envoi/paquet|nouveau|reexpedi*|remplac*|vous ~2 renvoy*',
    change:
      'ajout*|chang*|corrig*|enlev*|err(eur/one*)|faute|ferme(r/z)|indiqu*|laisse|mal|mett(ez/re)|mis(/e)|modif*|oubli*|re(ctif*/diri*/tir*)|saisi*|supprim*|tromp*',
    another: 'ancien(/ne)|autre(/s)|bonne|different(/e)|nouve(au/l/lle)',
    elsewhere:
      'demenag*|envoy*/livrez/livrer/expedi*/rediri* ~5 relais/bureau/travail/boulot/voisin*/parents/mere/pere/ailleurs|chez ma/mon/mes/une|la bas|a/au mon bureau/travail|livrez a mon',
    discount:
      'remise|reduction|geste commercial|rembours* partiel*|partie/moitie du prix|dedommag*|rembours*/rend* ~4 moitie/partie',
    answer:
      'con(firmer/firmez/tacter/tactez)|expliqu*|rappele(r/z)|repond(ez/re)|tenir/tenez ~1 courant|me dire|parler a|personne/vendeur/client/sav/me ~3 repond*',
    use: 'allum*|appair*|branch*|con(figur*/nect*)|enleve|install*|langue|lave(/r)|met|monte(/r)|nettoy*|ouvr*|recharg*|regle*|servir|synchron*|utilis*|changer ~2 langue/heure/pile*/filtre|l heure|reinitialis*|jumel*|bouton',
    how: 'comment|quel sens',
    unsure:
      'ne/n ~1 sais/comprend*/trouve pas|expliqu*|n arrive pas a regler/changer/installer/monter',
    buy: 'comment/veux/voudrais ~2 acheter/commander',
    general:
      'politique|conditions|mode(/s)/temps livraison|frais port/livraison|livrez/faites vous|vous faites|existe*|avez vous d autre*|quels sont|vos delais|garantie|stock|disponib*|reclamation|annul*/arret* ~2 retour/reclamation/litige',
    want: 'aimerai*|besoin|demande|exig*|faut|possible|pourriez|prefer*|remboursez|rend(ez/s)|souhait*|svp|veu(illez/x)|voudrai*|s il vous plait|merci de|pouvez vous|merci d avance',
    ask: 'pouvez/pourriez vous|est ce que|est il/elle|puis/peux je|peut on|^avez vous|voudrais/aimerais/souhaite savoir|savoir si/ou/quand|vous me dire|je fais quoi|y a t il|^combien|^quel*|^pourquoi|^comment',
    badReview:
      'zero/1/une/un/mauvais*/negati* etoile*/avis/note/commentaire|avis negati*|laiss*/mett*/mets/publi* ~3 avis/etoile*/commentaire|reseaux sociaux',
    unless: 'sinon|soit|ou bien/je|sans quoi/rembours*/reponse|si vous/je n/ne',
    legal: 'avocat*|tribunal|justice|police|gendarm*|plainte|dgccrf|mise demeure|poursui*',
    chargeback: 'ma/la banque|paypal|litige|opposition|contest*',
    outside: 'whatsapp|telegram|instagram|facebook|appelez moi',
    not: 'aucun(/e)|jamais|ni|non|pas|personne|rien|ne/n ~3 pas/plus/jamais/rien/aucun(/e)/personne|a peine',
    cannot:
      'impossible|arrive pas/plus a|arriv(e/er/era/ons/ez) a rien|arrivera ~1 a|arrive ~1 a rien',
    without: 'sans|zero',
    if: 'si',
    link: 'et|ou|puis|qui|que|je|vous|dont',
    or: 'ou',
    cut: 'mais|pourtant|car|parce|puisque|malheureusement|sauf|or|alors que|en vrai/realite|remboursez/rendez moi|merci de',
    after:
      'au bout|apres ~3 jour*/semaine*/mois/utilisation*/lavage*/fois/heure*/nuit|premier* utilisation/fois/lavage/jour(/s)|sans arret/cesse|toute la nuit|toutes les|meme pas ~1 mois/jour*/semaine*|a la deuxieme utilisation/fois|deux lavages',
    days: 'jour(/s)|semaine*|mois|heure*|an|ans|h|minute*|jour(/s) ouvre(/s)',
    praise:
      'ador*|agreabl*|authentique|beau|belle|bon(/ne/nes/s)|bravo|con(forme/tent*)|efficace*|exactement|excellent*|facile*|fidele|genial*|impecc*|intact*|joli*|magnifiqu*|nickel|ok|parfait*|plai(sir/t)|rapide*|ravi*|recommand*|satisf*|serieu*|soign*|solide*|super|top|rien a redire/dire/signaler/reprocher/ajouter|en avance|avant date prevue|plus tot que|dans delais|a temps|a l heure|bien emballe*|fonctionne/marche/va/tres bien|pas en retard|qualite prix|attendai* a pire|cinq/5 etoiles|aucun regret/probleme*/souci*/defaut*|jamais/pas decu*|sans ~1 souci/probleme|jamais eu ~3 problem*/souci(s)|il me faut|grand/large choix|fluide|tout est correct|jamais ~1 surprise*|aux attentes|comme decrit/prevu/attendu|performan*|vaut ~1 son/le prix|que demander de plus',
    thanks: 'merci*|merci de/pour votre/l reponse/retour/info*|remerci*',
    bad: 'abuse|arnaqu*|catastroph*|dec(ev*/onseill*/u*)|dommage|escro*|eviter|honte*|horrible*|impoli*|in(acceptable/admissible/fernal/quiet*/satisf*)|lamentable|mecontent*|nul(/le)|raccroche|regret*|scandal*|surprise|voleur*|du vol|est mis a|incompetent*|grossier*|marre',
    solved: 'resolu*|regle|solution',
    fear: 'crai(gn*/nte*)|inquiet*|peur|sceptique|pensais ~1',
    skip: 'remplac* ~1 ancien|eu besoin|bonne journee/soiree/fin|vous souhaite|suivi ~2 parfait/impecc*|non/en plus|plus vite/tard|ou pas/non|du tout|serai/suis/etais absent*|feu arriere/avant|camion feu|en ligne|changeais avis|tout se passe|deposer ~1 avis/plainte/reclamation|tromperie|a defaut|pris possession/contact/rendez|pris ~2 semaine*/jours/mois/temps|ancien* ~3 casse*/panne|la/une/cette personne|sans ~1 doute',
  },
};
