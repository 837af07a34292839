// How French-speaking buyers say it: so far only what tells the language.
import type { Lexicon } from '../lexicon';
import { wordless } from '../wordless';

export const french: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 3],
  concord: true,
  common:
    'je j le la les l un une des du de d et est ai pas mon ma mes ce c que qu pour avec vous nous il elle en à au sur ne n svp merci bonjour où quand comment votre vos moi me se y a suis sont dans par plus jai cest été on peut pouvez puis voudrais veux jamais sans très cette cet bonsoir madame monsieur tu ils elles était fait jusqu autre aucun aucune réponse toujours après avant maintenant aussi aux leur lui donc car si mais ou être as ont avons avez',
  mend: 'commande commandes commandé commander annuler annulez annulé annulation annule adresse livraison livrer livré livrez expédier expédié envoyer envoyé modifier changer changement corriger colis paquet article produit suivi suivre statut numéro reçu recevoir arrivé arrivée arriver cassé abîmé endommagé défectueux fonctionne marche manque manquant incomplète erreur mauvais mauvaise retourner retour remboursement remboursé rembourser échange notice instructions contrefaçon original authentique description conforme qualité couleur facture facturation compte abonnement newsletter frais achat quand',
  keep: 'adresser arrives arrivées arrivera livres livrée commandée annulée annulés annuel change charger modifié corrigé corrigez marches marcher manquer manques manquants erreurs retours retourne échanger facturer factures compter comptes frai achats chat produits articles statue suivie suive reçue case casser classe collis envoie envoyez qualités quant couleurs originale conformes adressez expédiée livreur livraisons paquets paques remboursée abonnements descriptions aime anime caisse cause causse cesse chasse crasse cases cuivre douleur couler coupleur comité confirme chargement chanter fraise fais ferais fracture instruction livret lire libre lèvre live marque masque manche mâche manquait novice parquet piquet renvoyé renvoyer terreur détour suivis rechange acompte fonctionnel changée modifiés modifiée marquant manqua tachat codifier suivra',
  filler: '',
  numbers: '',
  words: wordless,
};
