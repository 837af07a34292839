// Letters to the buyer in French.

import { letterWith, unless, when } from '../compose';
import type { BuyerLetters } from '../letter-names';

export const fr = (): BuyerLetters => {
  const letter = letterWith(
    `Bonjour${when('buyer', ' {{buyer}}')},`,
    when('signature', 'Cordialement,\n{{signature}}'),
  );
  const no = when('order', ' {{order}}');
  const onMarket = when('market', ' sur {{market}}');
  const full = `intégralement${when('amount', ' ({{amount}})')}`;
  const paidBack = 'Le montant sera recrédité sur le moyen de paiement utilisé pour la commande.';
  const part = `{{share}} du montant payé${when('partial', ' ({{partial}})')}`;

  const sorry =
    when('damaged', 'Nous sommes désolés que l’article soit arrivé endommagé.') +
    when('defective', 'Nous sommes désolés que l’article ne fonctionne pas correctement.') +
    when('wrong_item', 'Nous sommes désolés que vous n’ayez pas reçu le bon article.') +
    when('missing_item', 'Nous sommes désolés qu’il manque quelque chose dans votre colis.') +
    when(
      'not_as_described',
      'Nous sommes désolés que l’article ne corresponde pas à vos attentes.',
    ) +
    when('counterfeit', 'Nous comprenons vos doutes au sujet de l’article.') +
    when('request', 'Nous avons bien reçu votre demande.');
  const openReturn = `Merci d’ouvrir un retour depuis votre commande${onMarket}. Nous l’acceptons aussitôt et vous y verrez où envoyer l’article.`;
  const returnTo =
    when(
      'in_tool',
      when(
        'claim',
        'Le retour est accepté sur {{market}} : votre commande y indique où envoyer l’article.',
      ) + unless('claim', openReturn),
    ) + unless('in_tool', 'Voici l’adresse de retour :\n\n{{address}}');
  const wayBack =
    unless('request', 'Les frais de retour sont à notre charge.') +
    when('request', 'Les conditions de retour de votre commande indiquent qui paie le renvoi.');
  const proof =
    'Dès que le colis est parti, envoyez-nous s’il vous plaît le numéro de suivi ou une photo de l’étiquette.';
  const photos = when('ask_photos', 'Quelques photos du problème nous aideraient aussi.');
  const choose = 'Dites-nous simplement ce que vous préférez.';
  const offer =
    when(
      'offer_refund',
      `Si vous préférez éviter ce renvoi, gardez l’article et nous vous remboursons ${full}. ${choose}`,
    ) +
    when(
      'offer_partial',
      `Si vous souhaitez garder l’article, nous vous remboursons ${part}. ${choose}`,
    ) +
    when(
      'offer_reship',
      `Si vous préférez éviter ce renvoi, gardez l’article et nous vous envoyons gratuitement ${when('missing_item', 'ce qui manque')}${unless('missing_item', 'un article neuf')}. ${choose}`,
    );
  const agreeLater = 'nous vous rembourserons dès que nous l’aurons reçu.';
  const by = `${when('market', '{{market}}')}${unless('market', 'La plateforme')}`;
  const elsewhere =
    when('claim', 'Votre demande y est déjà parvenue ; vous recevrez une réponse directe.') +
    unless('claim', 'Contactez son service client depuis votre commande : il vous aidera.');
  const shows =
    when(
      'scan',
      `Le suivi indique que la commande a été livrée${when('delivered', ' le {{delivered}}')}.`,
    ) +
    unless(
      'scan',
      when('shipped', 'La commande est partie le {{shipped}}. ') +
        when('last_update', 'La dernière mise à jour du suivi date du {{last_update}}.'),
    );
  const what = `${when('missing_item', 'ce qui manque')}${unless('missing_item', 'un article neuf')}`;
  const sorryOrLost =
    unless('request', sorry) +
    when('request', `Nous sommes désolés que votre commande${no} ne vous soit pas parvenue.`);
  const turnsUp = 'Si le premier colis finit par arriver, merci de nous prévenir.';
  const onceSeen = `Une fois le remboursement visible, pourriez-vous retirer votre réclamation${onMarket} ? Si un point reste ouvert, dites-le-nous et nous nous en occuperons.`;

  return {
    platform_handles: letter(
      `Nous sommes désolés des difficultés de livraison de votre commande${no}. ${when('market', '{{market}}')}${unless('market', 'La plateforme')} s’occupe directement de cette livraison, et son service client peut en suivre chaque étape.`,
      when('claim', 'Votre demande lui est déjà parvenue ; vous recevrez une réponse directe.') +
        unless('claim', 'Contactez-le depuis votre commande : il trouvera une solution avec vous.'),
    ),
    ask_withdraw_refunded: letter(
      `Nous avons remboursé votre commande${no}${when('amount', ' ({{amount}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_part: letter(
      `Nous vous avons remboursé une partie du montant de votre commande${no}${when('given_back', ' ({{given_back}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_reshipped: letter(
      `Le deuxième colis de votre commande${no} a été livré. Nous espérons que tout est en ordre.`,
      `Si c’est le cas, pourriez-vous retirer votre réclamation${onMarket} ? Si un point reste ouvert, dites-le-nous et nous nous en occuperons.`,
    ),
    prove_authentic: letter(
      'Nous comprenons vos doutes et souhaitons les lever. Vous trouverez ci-joint l’autorisation que la marque nous a accordée ; elle montre que l’article est authentique.',
      `${when('claim', `Si cela répond à votre question, pourriez-vous annuler votre réclamation${onMarket} ? `)}S’il vous reste un doute, dites-nous ce que vous avez remarqué et nous trouverons une solution ensemble.`,
    ),
    refund_and_delist: letter(
      'Nous comprenons vos doutes et sommes désolés des désagréments que cet article vous a causés.',
      `Nous vous remboursons ${full}. ${paidBack}${unless('came_back', ' Vous n’avez pas besoin de renvoyer l’article.')}`,
    ),
    agree_return: letter(
      `${sorry} Nous acceptons le retour de l’article ; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    send_return_address: letter(
      `${sorry} Vous pouvez bien sûr nous retourner l’article ; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    refund_delivery: letter(
      `Nous sommes désolés que votre commande${no} ne vous soit pas parvenue.${when('came_back', ' Le colis n’a pas pu être livré et a été renvoyé à l’expéditeur.')}`,
      `Nous vous remboursons ${full}. ${paidBack} Vous n’avez rien à faire.`,
      unless('came_back', 'Si le colis finit par arriver, merci de nous prévenir.'),
    ),
    refund_product: letter(
      `${sorry} Nous vous remboursons ${full}. ${paidBack}`,
      unless(
        'came_back',
        unless('digital', 'Vous pouvez garder l’article ; il est inutile de le renvoyer.'),
      ),
    ),
    refund_returned: letter(
      `Votre retour${when('order', ' (commande {{order}})')} nous est bien parvenu, merci.`,
      `Nous vous remboursons ${full}. ${paidBack}`,
    ),
    partial_refund: letter(
      sorry,
      `Si vous pouvez utiliser l’article tel quel, nous vous proposons de le garder et de recevoir un remboursement de ${part}. Si cela vous convient, répondez simplement à ce message. ${paidBack}`,
      'Si vous préférez le retourner, c’est toujours possible : dites-le-nous et nous l’organiserons.',
    ),
    refund_on_return: letter(
      `${sorry} Nous vous invitons à nous retourner l’article ; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
    ),
    reship_delivery: letter(
      `Nous sommes désolés que votre commande${no} ne vous soit pas parvenue. Nous vous envoyons gratuitement un deuxième colis et vous écrirons ici dès son départ.`,
      when(
        'came_back',
        'Le premier n’a pas pu être livré et a été renvoyé. Merci de vérifier que l’adresse indiquée dans votre commande est complète et de nous signaler ce qui manquerait.',
      ) + unless('came_back', turnsUp),
    ),
    reship_product: letter(
      `${sorry} Nous vous envoyons gratuitement ${when('missing_item', 'ce qui manque')}${unless('missing_item', 'un article neuf')} et vous écrirons ici dès le départ du colis.`,
      unless('came_back', unless('missing_item', 'Il est inutile de renvoyer le premier.')),
    ),
    confirm_address: letter(
      `Votre commande${no} n’a pas encore été expédiée ; l’adresse peut donc encore être modifiée.`,
      when(
        'in_tool',
        'Merci de la modifier dans votre commande sur {{market}}. Si ce n’est plus possible, dites-le-nous : nous annulerons la commande et vous pourrez la repasser avec la nouvelle adresse.',
      ) +
        unless(
          'in_tool',
          'Merci de nous réécrire la nouvelle adresse complète : nom, rue, code postal, ville et pays. Nous expédierons le colis dès que vous l’aurez confirmée.',
        ),
    ),
    reship_new_address: letter(
      `Votre commande${no} est déjà partie et ne peut plus être redirigée. Nous vous envoyons donc gratuitement un deuxième colis à la nouvelle adresse.`,
      `Merci de vérifier une dernière fois que cette adresse est complète et de nous la confirmer ici ; nous expédierons ensuite. ${turnsUp}`,
    ),
    decline_address_change: letter(
      `Nous aurions aimé modifier l’adresse, mais votre commande${no} est déjà partie${when('shipped', ' (expédiée le {{shipped}})')} et nous ne pouvons plus la rediriger.${when('tracking', ' Son numéro de suivi est {{tracking}}.')}`,
      'Quelqu’un pourrait peut-être la réceptionner à l’ancienne adresse, ou le transporteur local vous la garder. Si elle ne peut être livrée et nous revient, écrivez-nous et nous trouverons une solution.',
    ),
    cancel_order: letter(
      `Comme vous l’avez demandé, nous annulons votre commande${no}. Elle n’a pas été expédiée ; la somme payée vous sera rendue ${full} sur le moyen de paiement utilisé.`,
      'Vous n’avez rien à faire.',
    ),
    cancel_reorder: letter(
      `Nous ne pouvons expédier une commande qu’à l’adresse avec laquelle elle a été passée. Nous annulons donc votre commande${no}. Elle n’a pas été expédiée ; la somme payée vous sera rendue ${full} sur le moyen de paiement utilisé.`,
      'Merci de la repasser avec la nouvelle adresse.',
    ),
    ask_keep_or_refuse: letter(
      `Vous pouvez bien sûr changer d’avis au sujet de votre commande${no}. Elle est toutefois déjà partie et nous ne pouvons plus la rappeler.`,
      'Pouvons-nous vous demander pourquoi vous souhaitez annuler ? Peut-être la garderez-vous finalement. Sinon, refusez simplement le colis à la livraison. Nous vous rembourserons dès que le suivi indiquera ce refus ou que le colis nous sera revenu.',
    ),
    return_to_warehouse: letter(
      `Vous pouvez bien sûr retourner votre commande${no}. ${when('market', '{{market}} l’a expédiée ; elle repart donc vers l’entrepôt {{market}}.')}${unless('market', 'La plateforme l’a expédiée ; elle repart donc vers son entrepôt.')}`,
      'Merci de lancer le retour depuis votre commande : vous y verrez comment renvoyer l’article, et le remboursement se fera aussi par là.',
    ),
    negotiate_refund: letter(
      `Vous pouvez bien sûr encore nous retourner l’article${when('order', ' (commande {{order}})')} ; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
      `Il y a peut-être plus simple : si vous gardez finalement l’article, nous vous rembourserons volontiers une partie du prix. ${when('offer_partial', `Nous vous proposons ${part}. Cela vous conviendrait-il ?`)}${unless('offer_partial', 'Quel montant vous semblerait juste ?')}`,
    ),
    explain_use: letter(
      'Nous vous aidons volontiers. Vous trouverez le mode d’emploi joint à ce message.',
      'Si une étape n’est pas claire, dites-nous laquelle ou envoyez-nous une courte vidéo, et nous reprendrons ensemble à partir de là.',
    ),
    share_tracking: letter(
      `Votre commande${no} est en route${when('shipped', ' ; elle est partie le {{shipped}}')}. ${unless('untracked', `Son numéro de suivi est {{tracking}}${when('carrier', ' ({{carrier}})')}.`)}${when('untracked', 'Elle voyage par un service sans suivi.')}`,
      when(
        'promised',
        'Elle devrait vous parvenir au plus tard le {{promised}}. Si ce n’est pas le cas, écrivez-nous et nous trouverons une solution.',
      ) +
        unless(
          'promised',
          'Nous gardons un œil dessus. Si l’attente vous paraît trop longue, écrivez-nous et nous trouverons une solution.',
        ),
    ),
    not_shipped_yet: letter(
      `Votre commande${no} n’est pas encore partie${when('ship_by', ' ; elle partira au plus tard le {{ship_by}}')}. Nous vous écrirons ici dès qu’elle sera en route.`,
      when('promised', 'Elle devrait vous parvenir au plus tard le {{promised}}.'),
    ),
    check_delivery: letter(
      `Nous sommes désolés que vous n’ayez pas encore votre commande${no} et nous allons éclaircir cela avec vous. ${when('scan', `Le suivi indique qu’elle a été livrée${when('delivered', ' le {{delivered}}')}.`)}${unless('scan', 'Elle est enregistrée comme livrée.')}`,
      'Pourriez-vous regarder dans votre boîte aux lettres et demander à votre entourage, à vos voisins et au bureau de poste ?',
      `${when('tracking', 'De notre côté, nous demandons la preuve de livraison au transporteur ({{tracking}}). ')}Si le colis reste introuvable, écrivez-nous et nous trouverons une solution.`,
    ),
    ask_to_wait: letter(
      `Nous comprenons que vous attendiez votre commande${no}. Elle est en route${when('promised', ' et devrait vous parvenir au plus tard le {{promised}}')}.${when('tracking', ' Son numéro de suivi est {{tracking}}.')}`,
      `Pouvons-nous vous demander encore un peu de patience ? ${when('promised', 'Si elle n’est pas arrivée à cette date, ')}${unless('promised', 'Si l’attente vous paraît trop longue, ')}écrivez-nous et nous trouverons une solution.`,
    ),
    ask_pickup: letter(
      `${when('failed_attempt', 'Le transporteur a essayé de livrer votre commande {{order}}, sans pouvoir la remettre.')}${unless('failed_attempt', 'Votre commande {{order}} est arrivée près de chez vous et vous attend en point de retrait.')}${when('tracking', ' Son numéro de suivi est {{tracking}}.')}`,
      `${when('failed_attempt', 'Merci de convenir d’une nouvelle livraison avec lui ou d’aller la chercher rapidement')}${unless('failed_attempt', 'Merci d’aller la chercher rapidement')} ; sinon, elle nous sera renvoyée. En cas d’empêchement, dites-le-nous et nous vous aiderons.`,
    ),
    extend_protection: letter(
      'Votre commande {{order}} est toujours en route et votre protection acheteur prendrait fin le {{protection_ends}}.',
      'Nous la prolongeons afin qu’elle couvre tout le trajet du colis. Vous n’avez rien à faire. Si vous avez une question, écrivez-nous ici.',
    ),
    contact_first: letter(
      `Nous vous écrivons au sujet de votre commande {{order}}. ${when('came_back', 'Le colis n’a pas pu être livré et a été renvoyé.')}${when('late', 'Elle aurait dû vous parvenir au plus tard le {{promised}} et n’a pas encore été livrée.')}${when('slow', `Elle met plus de temps que d’habitude${when('last_update', ' ; la dernière mise à jour du suivi date du {{last_update}}')}.`)} Nous en sommes désolés.`,
      `${when('came_back', 'Nous souhaitons trouver une solution pour vous. Dites-nous ce qui vous conviendrait le mieux.')}${unless('came_back', 'Si elle est arrivée entre-temps, tout va bien. Sinon, dites-nous ce que vous préférez : attendre encore un peu, ou que nous trouvions dès maintenant une autre solution.')}`,
    ),
    platform_product: letter(
      `${sorry} ${by} a expédié votre commande${no} et s’en occupe directement.`,
      elsewhere,
    ),
    platform_change: letter(
      `${by} expédie directement votre commande${no} ; nous ne pouvons ni la modifier ni l’arrêter d’ici.`,
      'Votre commande indique ce qui est encore possible ; le service client vous y aidera.',
    ),
    platform_counterfeit: letter(
      `Nous prenons vos doutes au sérieux. ${by} a expédié votre commande${no} et s’en occupe directement.`,
      elsewhere,
    ),
    refund_awaited: letter(
      `Merci pour votre message au sujet du remboursement de votre commande${no}.${when('agreed', ' Nous vous avons donné l’adresse de retour le {{agreed}}.')} Nous vous rembourserons dès que votre retour nous sera parvenu.`,
      proof,
    ),
    overcharged: letter(
      `Merci pour votre message au sujet du débit pour votre commande${no}. ${when('amount', 'Le montant de la commande est de {{amount}}. ')}Nous comparons la commande et le débit, et vous rembourserons ce qui a été prélevé en trop.`,
      'Merci de nous indiquer les montants et les dates que votre banque affiche.',
    ),
    answer: letter(
      `Merci pour votre message${when('order', ' au sujet de la commande {{order}}')}. Nous nous en occupons et vous écrirons ici.`,
      'Si nous devons savoir autre chose, dites-le-nous.',
    ),
    stop_and_refund: letter(
      'Nous sommes vraiment désolés. Merci de ne plus utiliser l’article et de le mettre hors de portée de tous. Si quelqu’un a été blessé, merci de consulter un médecin.',
      `Nous vous remboursons ${full}. ${paidBack} Merci de ne pas renvoyer l’article.`,
      'Racontez-nous ce qui s’est passé. Des photos de l’article et de son étiquette nous aideraient, mais seulement si elles sont sans danger pour vous.',
    ),
    use_cover: letter(
      `Nous sommes désolés des difficultés de livraison de votre commande${no}. ${shows}`,
      `${unless('cover_unknown', `Cette livraison est couverte${onMarket}. `)}${when('claim', 'Votre demande y est déjà parvenue ; vous recevrez une réponse directe.')}${unless('claim', 'Merci de signaler le problème depuis votre commande ; vous y recevrez une réponse directe.')}`,
    ),
    pay_refund: letter(
      `${when('return_back', `Votre retour${when('order', ' (commande {{order}})')} nous est bien parvenu, merci.`)}${unless('return_back', `Nous vous écrivons au sujet du remboursement de votre commande${no}.${when('came_back', ' Le colis n’a pas pu être livré et a été renvoyé.')}`)}`,
      `${unless('customs', `Nous vous remboursons ${full}.`)}${when('customs', 'Nous vous remboursons la somme payée, moins les frais prévus par les conditions de votre commande.')} ${paidBack} Le délai dépend de votre banque ; quelques jours ouvrés sont habituels.`,
    ),
    withdraw_at_bank: letter(
      `Votre banque nous informe que le paiement de votre commande${no}${when('amount', ' ({{amount}})')} est mis en doute. ${when('refunded', 'Nous l’avions déjà remboursée.')}${unless('refunded', shows)}`,
      when(
        'fraud',
        'Quelqu’un de votre foyer a peut-être passé la commande, ou notre nom sur le relevé ne vous a rien dit. Si vous reconnaissez cette commande, merci d’indiquer à votre banque que le paiement est correct.',
      ) + unless('fraud', 'Si cela règle la question, merci de le faire savoir à votre banque.'),
      'Si quelque chose ne va pas avec la commande, écrivez-nous ici.',
    ),
    refund_or_reship: letter(
      `${sorryOrLost} Comme vous l’avez demandé, nous vous remboursons ${full}. ${paidBack}`,
      `Si vous préférez recevoir l’article, nous vous envoyons à la place, gratuitement, ${what}. Dites-nous ce que vous préférez.`,
    ),
    exchange: letter(
      'Nous sommes désolés que l’article ne soit pas à la bonne taille. Nous l’échangeons volontiers : dites-nous quelle taille il vous faut et renvoyez-nous le premier sans l’utiliser.',
      returnTo,
      `${wayBack} Dès qu’il nous sera parvenu, nous vous enverrons l’autre taille.`,
    ),
    open_return: letter(
      `${sorry} Vous pouvez bien sûr nous retourner l’article ; ${agreeLater}`,
      openReturn,
      `${wayBack} ${photos}`,
      offer,
    ),
    customs_terms: letter(
      `Les droits et taxes d’importation de votre commande${no} sont fixés par la douane de votre pays. Les conditions de votre commande indiquent si le prix les comprend.`,
      'S’il les comprend et qu’on vous les a réclamés, envoyez-nous une photo de la facture et nous vous les rembourserons. Sinon, le colis est remis une fois qu’ils sont payés.',
    ),
    resend_digital: letter(
      `Nous sommes désolés que vous n’ayez pas pu utiliser votre commande${no}. C’est un article numérique : aucun colis n’est expédié. Vous le recevez de nouveau avec ce message.`,
      'Si cela ne fonctionne toujours pas, dites-nous ce que vous voyez et nous trouverons une solution.',
    ),
  };
};
