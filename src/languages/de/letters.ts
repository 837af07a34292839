// Letters to the buyer in German. After the greeting's comma a sentence goes on in lower case.

import { letterWith, unless, when } from '../compose';
import type { BuyerLetters } from '../letter-names';

export const de = (): BuyerLetters => {
  const letter = letterWith(
    `Guten Tag${when('buyer', ' {{buyer}}')},`,
    when('signature', 'Freundliche Grüße\n{{signature}}'),
  );
  const no = when('order', ' {{order}}');
  const onMarket = when('market', ' bei {{market}}');
  const full = `den vollen Betrag${when('amount', ' ({{amount}})')}`;
  const paidBack = 'Die Erstattung erfolgt über die Zahlungsart Ihrer Bestellung.';
  const part = `{{share}} des gezahlten Betrags${when('partial', ' ({{partial}})')}`;

  const sorry =
    when('damaged', 'es tut uns leid, dass der Artikel beschädigt bei Ihnen angekommen ist.') +
    when('defective', 'es tut uns leid, dass der Artikel nicht richtig funktioniert.') +
    when('wrong_item', 'es tut uns leid, dass Sie den falschen Artikel erhalten haben.') +
    when('missing_item', 'es tut uns leid, dass in Ihrer Sendung etwas gefehlt hat.') +
    when(
      'not_as_described',
      'es tut uns leid, dass der Artikel nicht Ihren Erwartungen entspricht.',
    ) +
    when('counterfeit', 'wir verstehen Ihre Bedenken zu diesem Artikel.') +
    when('request', 'Ihre Anfrage ist bei uns eingegangen.');
  const openReturn = `Bitte eröffnen Sie die Rückgabe über Ihre Bestellung${onMarket}. Wir nehmen sie sofort an, und Sie sehen dort, wohin Sie den Artikel schicken.`;
  const returnTo =
    when(
      'in_tool',
      when(
        'claim',
        'Die Rückgabe nehmen wir direkt bei {{market}} an: In Ihrer Bestellung dort sehen Sie, wohin Sie den Artikel schicken.',
      ) + unless('claim', openReturn),
    ) + unless('in_tool', 'Die Adresse für die Rücksendung lautet:\n\n{{address}}');
  const wayBack =
    unless('request', 'Die Kosten der Rücksendung tragen wir.') +
    when(
      'request',
      'Wer die Rücksendung bezahlt, steht in den Rückgabebedingungen Ihrer Bestellung.',
    );
  const proof =
    'Sobald das Paket unterwegs ist, schicken Sie uns bitte die Sendungsnummer oder ein Foto des Versandetiketts.';
  const photos = when(
    'ask_photos',
    'Auch ein paar Fotos, auf denen man das Problem sieht, helfen uns.',
  );
  const choose = 'Sagen Sie uns einfach, was Ihnen lieber ist.';
  const offer =
    when(
      'offer_refund',
      `Wenn Sie sich die Rücksendung sparen möchten: Behalten Sie den Artikel, und wir erstatten Ihnen ${full}. ${choose}`,
    ) +
    when(
      'offer_partial',
      `Wenn Sie den Artikel lieber behalten, erstatten wir Ihnen ${part}. ${choose}`,
    ) +
    when(
      'offer_reship',
      `Wenn Sie sich die Rücksendung sparen möchten: Behalten Sie den Artikel, und wir schicken Ihnen kostenlos ${when('missing_item', 'das Fehlende nach')}${unless('missing_item', 'einen neuen')}. ${choose}`,
    );
  const agreeLater = 'sobald er wieder bei uns ist, erstatten wir Ihnen den Kaufpreis.';
  const by = `${when('market', '{{market}}')}${unless('market', 'der Marktplatz')}`;
  const elsewhere =
    when('claim', 'Ihre Anfrage liegt dort bereits vor, und man antwortet Ihnen direkt.') +
    unless(
      'claim',
      'Bitte wenden Sie sich über Ihre Bestellung dorthin; der Kundenservice hilft Ihnen weiter.',
    );
  const shows =
    when(
      'scan',
      `Laut Sendungsverfolgung wurde die Bestellung${when('delivered', ' am {{delivered}}')} zugestellt.`,
    ) +
    unless(
      'scan',
      when('shipped', 'Die Bestellung wurde am {{shipped}} verschickt. ') +
        when('last_update', 'Die letzte Meldung der Sendungsverfolgung ist vom {{last_update}}.'),
    );
  const what = `${when('missing_item', 'das Fehlende')}${unless('missing_item', 'einen neuen')}`;
  const sorryOrLost =
    unless('request', sorry) +
    when('request', `es tut uns leid, dass Ihre Bestellung${no} nicht bei Ihnen angekommen ist.`);
  const turnsUp = 'Sollte das erste Paket doch noch ankommen, sagen Sie uns bitte Bescheid.';
  const onceSeen = `Sobald Sie die Erstattung sehen, möchten wir Sie bitten, Ihren Antrag${onMarket} zurückzuziehen. Falls noch etwas offen ist, sagen Sie es uns bitte; wir kümmern uns darum.`;

  return {
    platform_handles: letter(
      `es tut uns leid, dass es bei der Lieferung Ihrer Bestellung${no} Schwierigkeiten gibt. Um diese Lieferung kümmert sich ${when('market', '{{market}}')}${unless('market', 'der Marktplatz')} selbst; der Kundenservice dort kann jeden Schritt einsehen.`,
      when('claim', 'Ihre Anfrage liegt dort bereits vor, und man antwortet Ihnen direkt.') +
        unless(
          'claim',
          'Bitte wenden Sie sich über Ihre Bestellung dorthin; man findet mit Ihnen eine Lösung.',
        ),
    ),
    ask_withdraw_refunded: letter(
      `wir haben Ihnen Ihre Bestellung${no} erstattet${when('amount', ' ({{amount}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_part: letter(
      `wir haben Ihnen einen Teil des Betrags für Ihre Bestellung${no} erstattet${when('given_back', ' ({{given_back}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_reshipped: letter(
      `das zweite Paket zu Ihrer Bestellung${no} ist zugestellt worden. Wir hoffen, dass nun alles in Ordnung ist.`,
      `Wenn ja, möchten wir Sie bitten, Ihren Antrag${onMarket} zurückzuziehen. Falls noch etwas offen ist, sagen Sie es uns bitte; wir kümmern uns darum.`,
    ),
    prove_authentic: letter(
      'wir verstehen Ihre Bedenken und möchten sie gern ausräumen. Im Anhang finden Sie unsere Autorisierung durch die Marke; sie belegt, dass es sich um Originalware handelt.',
      `${when('claim', `Wenn Ihre Frage damit beantwortet ist, ziehen Sie bitte Ihren Antrag${onMarket} zurück. `)}Falls Zweifel bleiben, schreiben Sie uns, was Ihnen aufgefallen ist; wir finden gemeinsam eine Lösung.`,
    ),
    refund_and_delist: letter(
      'wir verstehen Ihre Bedenken, und es tut uns leid, dass Sie mit diesem Artikel Ärger haben.',
      `Wir erstatten Ihnen ${full}. ${paidBack}${unless('came_back', ' Den Artikel brauchen Sie nicht zurückzusenden.')}`,
    ),
    agree_return: letter(
      `${sorry} Mit der Rückgabe des Artikels sind wir einverstanden; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    send_return_address: letter(
      `${sorry} Selbstverständlich können Sie den Artikel zurückgeben; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    refund_delivery: letter(
      `es tut uns leid, dass Ihre Bestellung${no} nicht bei Ihnen angekommen ist.${when('came_back', ' Das Paket konnte nicht zugestellt werden und ging zurück.')}`,
      `Wir erstatten Ihnen ${full}. ${paidBack} Sie brauchen nichts weiter zu tun.`,
      unless('came_back', 'Sollte das Paket doch noch ankommen, sagen Sie uns bitte Bescheid.'),
    ),
    refund_product: letter(
      `${sorry} Wir erstatten Ihnen ${full}. ${paidBack}`,
      unless(
        'came_back',
        unless(
          'digital',
          'Den Artikel können Sie behalten; Sie brauchen ihn nicht zurückzusenden.',
        ),
      ),
    ),
    refund_returned: letter(
      `Ihre Rücksendung${when('order', ' zu Bestellung {{order}}')} ist bei uns angekommen, vielen Dank.`,
      `Wir erstatten Ihnen ${full}. ${paidBack}`,
    ),
    partial_refund: letter(
      sorry,
      `Wenn Sie den Artikel so verwenden können, erstatten wir Ihnen gern ${part}, und Sie behalten ihn. Sind Sie einverstanden, antworten Sie einfach auf diese Nachricht. ${paidBack}`,
      'Möchten Sie ihn lieber zurückgeben, ist das weiterhin möglich: Sagen Sie es uns, und wir regeln es.',
    ),
    refund_on_return: letter(
      `${sorry} Bitte senden Sie uns den Artikel zurück; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
    ),
    reship_delivery: letter(
      `es tut uns leid, dass Ihre Bestellung${no} nicht bei Ihnen angekommen ist. Wir schicken Ihnen kostenlos ein zweites Paket und melden uns hier, sobald es unterwegs ist.`,
      when(
        'came_back',
        'Das erste konnte nicht zugestellt werden und ging zurück. Bitte prüfen Sie, ob die Adresse in Ihrer Bestellung vollständig ist, und sagen Sie uns, falls etwas fehlt.',
      ) + unless('came_back', turnsUp),
    ),
    reship_product: letter(
      `${sorry} Wir schicken Ihnen kostenlos ${when('missing_item', 'das Fehlende nach')}${unless('missing_item', 'einen neuen Artikel')} und melden uns hier, sobald das Paket unterwegs ist.`,
      unless('came_back', unless('missing_item', 'Den ersten brauchen Sie nicht zurückzusenden.')),
    ),
    confirm_address: letter(
      `Ihre Bestellung${no} ist noch nicht verschickt, die Adresse lässt sich also noch ändern.`,
      when(
        'in_tool',
        'Bitte ändern Sie sie in Ihrer Bestellung bei {{market}}. Falls das dort nicht mehr geht, sagen Sie uns Bescheid: Wir stornieren die Bestellung, und Sie können sie mit der neuen Adresse noch einmal aufgeben.',
      ) +
        unless(
          'in_tool',
          'Bitte schreiben Sie uns die neue Adresse noch einmal vollständig: Name, Straße, Postleitzahl, Ort und Land. Wir verschicken das Paket, sobald Sie die Adresse bestätigt haben.',
        ),
    ),
    reship_new_address: letter(
      `Ihre Bestellung${no} ist bereits unterwegs und lässt sich nicht mehr umleiten. Deshalb schicken wir Ihnen kostenlos ein zweites Paket an die neue Adresse.`,
      `Bitte prüfen Sie noch einmal, ob die neue Adresse vollständig ist, und bestätigen Sie sie hier; danach verschicken wir das Paket. ${turnsUp}`,
    ),
    decline_address_change: letter(
      `gern hätten wir die Adresse geändert, aber Ihre Bestellung${no} ist bereits unterwegs${when('shipped', ' (verschickt am {{shipped}})')}, und wir können sie nicht mehr umleiten.${when('tracking', ' Die Sendungsnummer lautet {{tracking}}.')}`,
      'Vielleicht kann sie jemand unter der alten Adresse annehmen, oder der Zusteller vor Ort bewahrt sie für Sie auf. Kommt sie als unzustellbar zu uns zurück, schreiben Sie uns, und wir finden eine Lösung.',
    ),
    cancel_order: letter(
      `wie gewünscht stornieren wir Ihre Bestellung${no}. Sie ist noch nicht verschickt, und Sie bekommen ${full} über die Zahlungsart Ihrer Bestellung zurück.`,
      'Sie brauchen nichts weiter zu tun.',
    ),
    cancel_reorder: letter(
      `wir dürfen eine Bestellung nur an die Adresse schicken, mit der sie aufgegeben wurde. Deshalb stornieren wir Ihre Bestellung${no}. Sie ist noch nicht verschickt, und Sie bekommen ${full} über die Zahlungsart Ihrer Bestellung zurück.`,
      'Bitte bestellen Sie mit der neuen Adresse noch einmal.',
    ),
    ask_keep_or_refuse: letter(
      `natürlich können Sie sich bei Ihrer Bestellung${no} noch anders entscheiden. Sie ist allerdings schon unterwegs, und wir können sie nicht zurückholen.`,
      'Dürfen wir fragen, warum Sie stornieren möchten? Vielleicht möchten Sie sie ja doch behalten. Wenn nicht, verweigern Sie einfach die Annahme. Wir erstatten Ihnen den Betrag, sobald die Sendungsverfolgung das zeigt oder das Paket wieder bei uns ist.',
    ),
    return_to_warehouse: letter(
      `selbstverständlich können Sie Ihre Bestellung${no} zurückgeben. ${when('market', '{{market}} hat sie verschickt, deshalb geht sie an das Lager von {{market}} zurück.')}${unless('market', 'Der Marktplatz hat sie verschickt, deshalb geht sie an dessen Lager zurück.')}`,
      'Bitte starten Sie die Rückgabe dort in Ihrer Bestellung. Sie sehen, wie Sie den Artikel zurücksenden; auch die Erstattung läuft darüber.',
    ),
    negotiate_refund: letter(
      `selbstverständlich können Sie den Artikel${when('order', ' aus Bestellung {{order}}')} noch zurückgeben; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
      `Vielleicht geht es auch einfacher: Wenn Sie den Artikel doch behalten, erstatten wir Ihnen gern einen Teil des Preises. ${when('offer_partial', `Unser Vorschlag: ${part}. Wäre Ihnen das recht?`)}${unless('offer_partial', 'Welcher Betrag wäre für Sie in Ordnung?')}`,
    ),
    explain_use: letter(
      'dabei helfen wir Ihnen gern. Die Anleitung finden Sie im Anhang dieser Nachricht.',
      'Falls ein Schritt unklar ist, sagen Sie uns, welcher, oder schicken Sie uns ein kurzes Video; dann machen wir gemeinsam dort weiter.',
    ),
    share_tracking: letter(
      `Ihre Bestellung${no} ist unterwegs${when('shipped', '; verschickt haben wir sie am {{shipped}}')}. ${unless('untracked', `Die Sendungsnummer lautet {{tracking}}${when('carrier', ' ({{carrier}})')}.`)}${when('untracked', 'Sie reist mit einem Versand ohne Sendungsverfolgung.')}`,
      when(
        'promised',
        'Sie sollte bis zum {{promised}} bei Ihnen sein. Ist sie bis dahin nicht da, schreiben Sie uns bitte, und wir finden eine Lösung.',
      ) +
        unless(
          'promised',
          'Wir behalten sie im Blick. Dauert es Ihnen zu lange, schreiben Sie uns bitte, und wir finden eine Lösung.',
        ),
    ),
    not_shipped_yet: letter(
      `Ihre Bestellung${no} ist noch nicht verschickt${when('ship_by', '; sie geht spätestens am {{ship_by}} auf den Weg')}. Wir melden uns hier, sobald sie unterwegs ist.`,
      when('promised', 'Sie sollte bis zum {{promised}} bei Ihnen sein.'),
    ),
    check_delivery: letter(
      `es tut uns leid, dass Sie Ihre Bestellung${no} noch nicht haben; wir klären das mit Ihnen. ${when('scan', `Laut Sendungsverfolgung wurde sie${when('delivered', ' am {{delivered}}')} zugestellt.`)}${unless('scan', 'Sie ist als zugestellt vermerkt.')}`,
      'Könnten Sie bitte im Briefkasten nachsehen und in Ihrem Haushalt, bei den Nachbarn und in der Postfiliale nachfragen?',
      `${when('tracking', 'Wir fordern inzwischen beim Zusteller den Ablieferbeleg an ({{tracking}}). ')}Findet sich das Paket nicht, schreiben Sie uns, und wir finden eine Lösung.`,
    ),
    ask_to_wait: letter(
      `wir verstehen, dass Sie auf Ihre Bestellung${no} warten. Sie ist unterwegs${when('promised', ' und sollte bis zum {{promised}} bei Ihnen sein')}.${when('tracking', ' Die Sendungsnummer lautet {{tracking}}.')}`,
      `Dürfen wir Sie noch um etwas Geduld bitten? ${when('promised', 'Ist sie bis dahin nicht da, ')}${unless('promised', 'Dauert es Ihnen zu lange, ')}schreiben Sie uns, und wir finden eine Lösung.`,
    ),
    ask_pickup: letter(
      `${when('failed_attempt', 'der Zusteller wollte Ihre Bestellung {{order}} abliefern und konnte sie nicht übergeben.')}${unless('failed_attempt', 'Ihre Bestellung {{order}} ist in Ihrer Nähe angekommen und liegt zur Abholung bereit.')}${when('tracking', ' Die Sendungsnummer lautet {{tracking}}.')}`,
      `${when('failed_attempt', 'Bitte vereinbaren Sie einen neuen Zustelltermin oder holen Sie sie bald ab')}${unless('failed_attempt', 'Bitte holen Sie sie bald ab')}; sonst geht sie an uns zurück. Falls etwas dazwischenkommt, sagen Sie uns Bescheid, wir helfen Ihnen.`,
    ),
    extend_protection: letter(
      'Ihre Bestellung {{order}} ist noch unterwegs, und Ihr Käuferschutz würde am {{protection_ends}} enden.',
      'Wir verlängern ihn, damit Sie geschützt bleiben, solange das Paket unterwegs ist. Sie brauchen nichts zu tun. Wenn Sie Fragen haben, schreiben Sie uns hier.',
    ),
    contact_first: letter(
      `wir schreiben Ihnen wegen Ihrer Bestellung {{order}}. ${when('came_back', 'Das Paket konnte nicht zugestellt werden und ging zurück.')}${when('late', 'Sie hätte bis zum {{promised}} bei Ihnen sein sollen und ist noch nicht zugestellt.')}${when('slow', `Sie braucht länger als üblich${when('last_update', '; die letzte Meldung der Sendungsverfolgung ist vom {{last_update}}')}.`)} Das tut uns leid.`,
      `${when('came_back', 'Wir möchten das für Sie lösen. Sagen Sie uns bitte, was Ihnen am liebsten wäre.')}${unless('came_back', 'Falls sie inzwischen angekommen ist, ist alles in Ordnung. Wenn nicht, sagen Sie uns, was Ihnen lieber ist: noch etwas zu warten, oder dass wir jetzt eine andere Lösung finden.')}`,
    ),
    platform_product: letter(
      `${sorry} Ihre Bestellung${no} hat ${by} verschickt; dort kümmert man sich auch um alles Weitere.`,
      elsewhere,
    ),
    platform_change: letter(
      `Ihre Bestellung${no} verschickt ${by} selbst; von hier aus können wir sie weder ändern noch aufhalten.`,
      'In Ihrer Bestellung sehen Sie, was noch möglich ist; der Kundenservice dort hilft Ihnen dabei.',
    ),
    platform_counterfeit: letter(
      `wir nehmen Ihre Bedenken zu dem Artikel ernst. Ihre Bestellung${no} hat ${by} verschickt; dort kümmert man sich auch um alles Weitere.`,
      elsewhere,
    ),
    refund_awaited: letter(
      `vielen Dank für Ihre Nachricht zur Erstattung Ihrer Bestellung${no}.${when('agreed', ' Die Rücksendeadresse haben wir Ihnen am {{agreed}} genannt.')} Sobald Ihre Rücksendung bei uns ist, erstatten wir Ihnen den Betrag.`,
      proof,
    ),
    overcharged: letter(
      `vielen Dank für Ihre Nachricht zur Abbuchung für Ihre Bestellung${no}. ${when('amount', 'Der Bestellwert ist {{amount}}. ')}Wir vergleichen die Bestellung mit der Abbuchung und erstatten Ihnen, was zu viel berechnet wurde.`,
      'Bitte nennen Sie uns die Beträge und Tage, die Ihre Bank anzeigt.',
    ),
    answer: letter(
      `vielen Dank für Ihre Nachricht${when('order', ' zu Bestellung {{order}}')}. Wir sehen uns das an und melden uns hier bei Ihnen.`,
      'Falls wir noch etwas wissen sollten, schreiben Sie es uns bitte.',
    ),
    stop_and_refund: letter(
      'das tut uns sehr leid. Bitte benutzen Sie den Artikel nicht mehr, und bewahren Sie ihn so auf, dass niemand darankommt. Falls jemand verletzt ist, gehen Sie bitte zu einem Arzt.',
      `Wir erstatten Ihnen ${full}. ${paidBack} Bitte schicken Sie den Artikel nicht zurück.`,
      'Bitte schreiben Sie uns, was passiert ist. Fotos des Artikels und seines Etiketts helfen uns, aber nur, wenn Sie sie gefahrlos machen können.',
    ),
    use_cover: letter(
      `es tut uns leid, dass es bei der Lieferung Ihrer Bestellung${no} Schwierigkeiten gibt. ${shows}`,
      `${unless('cover_unknown', `Diese Lieferung ist${onMarket} abgesichert. `)}${when('claim', 'Ihre Anfrage liegt dort bereits vor, und man antwortet Ihnen direkt.')}${unless('claim', 'Bitte melden Sie das Problem über Ihre Bestellung; dort antwortet man Ihnen direkt.')}`,
    ),
    pay_refund: letter(
      `${when('return_back', `Ihre Rücksendung${when('order', ' zu Bestellung {{order}}')} ist bei uns angekommen, vielen Dank.`)}${unless('return_back', `es geht um die Erstattung für Ihre Bestellung${no}.${when('came_back', ' Das Paket konnte nicht zugestellt werden und ging zurück.')}`)}`,
      `Wir erstatten Ihnen ${unless('customs', full)}${when('customs', 'den gezahlten Betrag abzüglich der Kosten, die in den Bedingungen Ihrer Bestellung stehen')}. ${paidBack} Wann Sie das Geld sehen, hängt von Ihrer Bank ab; einige Werktage sind üblich.`,
    ),
    withdraw_at_bank: letter(
      `Ihre Bank hat uns mitgeteilt, dass die Zahlung für Ihre Bestellung${no}${when('amount', ' ({{amount}})')} angezweifelt wird. ${when('refunded', 'Wir hatten sie bereits erstattet.')}${unless('refunded', shows)}`,
      when(
        'fraud',
        'Vielleicht hat jemand in Ihrem Haushalt bestellt, oder unser Name auf dem Kontoauszug kam Ihnen nicht bekannt vor. Wenn Sie die Bestellung kennen, sagen Sie bitte Ihrer Bank, dass die Zahlung richtig ist.',
      ) +
        unless(
          'fraud',
          'Wenn sich die Sache damit geklärt hat, teilen Sie das bitte Ihrer Bank mit.',
        ),
      'Stimmt mit der Bestellung etwas nicht, schreiben Sie uns bitte hier.',
    ),
    refund_or_reship: letter(
      `${sorryOrLost} Wie gewünscht erstatten wir Ihnen ${full}. ${paidBack}`,
      `Wenn Sie den Artikel lieber haben möchten, schicken wir Ihnen stattdessen kostenlos ${what}. Sagen Sie uns bitte, was Ihnen lieber ist.`,
    ),
    exchange: letter(
      'es tut uns leid, dass der Artikel nicht passt. Gern tauschen wir ihn um: Schreiben Sie uns bitte, welche Größe Sie brauchen, und schicken Sie den ersten unbenutzt zurück.',
      returnTo,
      `${wayBack} Sobald er bei uns ist, schicken wir Ihnen die andere Größe.`,
    ),
    open_return: letter(
      `${sorry} Selbstverständlich können Sie den Artikel zurückgeben; ${agreeLater}`,
      openReturn,
      `${wayBack} ${photos}`,
      offer,
    ),
    customs_terms: letter(
      `Zoll und Einfuhrsteuer für Ihre Bestellung${no} legt der Zoll in Ihrem Land fest. Ob der Preis sie enthält, steht in den Bedingungen Ihrer Bestellung.`,
      'Sind sie enthalten und wurden trotzdem von Ihnen verlangt, schicken Sie uns bitte ein Foto der Rechnung, und wir erstatten sie. Sind sie nicht enthalten, wird das Paket nach ihrer Zahlung ausgeliefert.',
    ),
    resend_digital: letter(
      `es tut uns leid, dass Sie Ihre Bestellung${no} nicht nutzen konnten. Sie ist digital, deshalb wird kein Paket verschickt. Mit dieser Nachricht erhalten Sie sie noch einmal.`,
      'Falls es weiterhin nicht klappt, schreiben Sie uns, was Sie sehen, und wir finden eine Lösung.',
    ),
  };
};
