// Letters to the buyer in Japanese.

import { letterWith, unless, when } from '../compose';
import type { BuyerLetters } from '../letter-names';

export const ja = (): BuyerLetters => {
  const letter = letterWith(
    `${when('buyer', '{{buyer}} 様')}${unless('buyer', 'お客様')}`,
    `よろしくお願いいたします。${when('signature', '\n{{signature}}')}`,
  );
  const no = when('order', '（注文番号 {{order}}）');
  const onMarket = when('market', '{{market}}での');
  const full = `全額${when('amount', '（{{amount}}）')}`;
  const paidBack = 'ご注文時のお支払い方法に返金されます。';
  const part = `お支払い額の{{share}}${when('partial', '（{{partial}}）')}`;

  const sorry =
    when('damaged', '商品が破損した状態で届いたとのこと、誠に申し訳ございません。') +
    when('defective', '商品が正常に動作しないとのこと、誠に申し訳ございません。') +
    when('wrong_item', '違う商品が届いたとのこと、誠に申し訳ございません。') +
    when('missing_item', 'お荷物に不足があったとのこと、誠に申し訳ございません。') +
    when('not_as_described', '商品がご期待に沿わず、誠に申し訳ございません。') +
    when('counterfeit', '商品についてご心配をおかけし、申し訳ございません。') +
    when('request', 'ご連絡を承りました。');
  const openReturn = `${when('market', '{{market}}の')}注文画面から返品のお手続きをお願いいたします。当店ですぐに承認し、返送先が画面に表示されます。`;
  const returnTo =
    when(
      'in_tool',
      when('claim', '返品は{{market}}上で承認いたします。返送先は注文画面でご確認ください。') +
        unless('claim', openReturn),
    ) + unless('in_tool', '返送先：\n{{address}}');
  const wayBack =
    unless('request', '返送料は当店負担です。') +
    when('request', '返送料は、ご注文の返品条件のとおりです。');
  const proof = '発送後、追跡番号か送り状の写真をお送りください。';
  const photos = when('ask_photos', '状態の分かる写真もお願いします。');
  const choose = 'ご希望をお知らせください。';
  const offer =
    when('offer_refund', `ご返送なしでの${full}のご返金も可能です。${choose}`) +
    when('offer_partial', `そのままお使いの場合は、${part}のご返金も可能です。${choose}`) +
    when(
      'offer_reship',
      `ご返送なしで、${when('missing_item', '不足分')}${unless('missing_item', '新しい商品')}を無料でお送りすることも可能です。${choose}`,
    );
  const agreeLater = '到着後、ご返金いたします。';
  const by = `${when('market', '{{market}}')}${unless('market', 'ご利用のモール')}`;
  const elsewhere =
    when('claim', 'お申し出はすでに届いておりますので、直接ご回答がございます。') +
    unless('claim', 'お手数ですが、注文画面からカスタマーサービスへお問い合わせください。');
  const shows =
    when('scan', `追跡情報では${when('delivered', '{{delivered}}に')}配達済みとなっております。`) +
    unless(
      'scan',
      when('shipped', '{{shipped}}に発送しております。') +
        when('last_update', '追跡情報の最終更新は{{last_update}}です。'),
    );
  const what = `${when('missing_item', '不足分')}${unless('missing_item', '新しい商品')}`;
  const sorryOrLost =
    unless('request', sorry) +
    when('request', `ご注文${no}の商品が届かず、誠に申し訳ございません。`);
  const turnsUp = 'もし最初のお荷物が届きましたら、お知らせいただけますと幸いです。';
  const onceSeen = `返金をご確認いただけましたら、${onMarket}お申し立てを取り下げていただけますでしょうか。ほかにお困りの点がございましたら、ご連絡ください。対応いたします。`;

  return {
    platform_handles: letter(
      `ご注文${no}の配送でご不便をおかけし、申し訳ございません。この配送は${when('market', '{{market}}')}${unless('market', 'ご利用のモール')}が担当しており、カスタマーサービスが状況を確認できます。`,
      when('claim', 'お申し出はすでに届いておりますので、直接ご回答がございます。') +
        unless('claim', 'お手数ですが、注文画面からお問い合わせください。対応をご案内いたします。'),
    ),
    ask_withdraw_refunded: letter(
      `ご注文${no}の代金${when('amount', '（{{amount}}）')}を返金いたしました。${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_part: letter(
      `ご注文${no}の代金の一部${when('given_back', '（{{given_back}}）')}を返金いたしました。${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_reshipped: letter(
      `ご注文${no}の再送品が配達されました。問題なくお使いいただけていれば幸いです。`,
      `問題がございませんでしたら、${onMarket}お申し立てを取り下げていただけますでしょうか。ほかにお困りの点がございましたら、ご連絡ください。対応いたします。`,
    ),
    prove_authentic: letter(
      '商品についてご心配をおかけし、申し訳ございません。ブランドの販売許可証を添付いたしました。正規品であることをご確認いただけます。',
      `${when('claim', `ご納得いただけましたら、${onMarket}お申し立てを取り消していただけますでしょうか。`)}ご不明な点が残る場合は、お気づきの点をお知らせください。解決方法をご一緒に考えます。`,
    ),
    refund_and_delist: letter(
      '商品についてご心配とご迷惑をおかけし、誠に申し訳ございません。',
      `${full}をご返金いたします。${paidBack}${unless('came_back', '商品のご返送は不要です。')}`,
    ),
    agree_return: letter(
      `${sorry}返品を承ります。${agreeLater}`,
      returnTo,
      `${wayBack}${proof}${photos}`,
      offer,
    ),
    send_return_address: letter(
      `${sorry}返品を承ります。${agreeLater}`,
      returnTo,
      `${wayBack}${proof}${photos}`,
      offer,
    ),
    refund_delivery: letter(
      `ご注文${no}の商品が届かず、誠に申し訳ございません。${when('came_back', 'お荷物は配達できず、返送されました。')}`,
      `${full}をご返金いたします。${paidBack}お手続きは不要です。`,
      unless('came_back', 'もしお荷物が届きましたら、お知らせいただけますと幸いです。'),
    ),
    refund_product: letter(
      `${sorry}${full}をご返金いたします。${paidBack}`,
      unless(
        'came_back',
        unless('digital', '商品のご返送は不要ですので、そのままお持ちください。'),
      ),
    ),
    refund_returned: letter(
      `ご返送いただいた商品${when('order', '（注文番号 {{order}}）')}が届きました。お手数をおかけいたしました。`,
      `${full}をご返金いたします。${paidBack}`,
    ),
    partial_refund: letter(
      sorry,
      `そのままお使いいただける場合は、商品はお手元に置いていただき、${part}をご返金いたします。よろしければ、このメッセージにご返信ください。${paidBack}`,
      '返品をご希望の場合も承りますので、お知らせください。',
    ),
    refund_on_return: letter(
      `${sorry}お手数ですが、商品をご返送ください。${agreeLater}`,
      returnTo,
      `${wayBack}${proof}`,
    ),
    reship_delivery: letter(
      `ご注文${no}の商品が届かず、誠に申し訳ございません。無料で再送いたします。発送しましたら、こちらでご連絡いたします。`,
      when(
        'came_back',
        '最初のお荷物は配達できず、返送されました。ご注文の住所に不足がないかご確認いただき、不足があればお知らせください。',
      ) + unless('came_back', turnsUp),
    ),
    reship_product: letter(
      `${sorry}${when('missing_item', '不足分')}${unless('missing_item', '新しい商品')}を無料でお送りいたします。発送しましたら、こちらでご連絡いたします。`,
      unless('came_back', unless('missing_item', '最初の商品のご返送は不要です。')),
    ),
    confirm_address: letter(
      `ご注文${no}はまだ発送前ですので、住所を変更できます。`,
      when(
        'in_tool',
        '{{market}}の注文画面で変更をお願いいたします。変更できない場合はお知らせください。ご注文をキャンセルいたしますので、新しい住所で改めてご注文いただけます。',
      ) +
        unless(
          'in_tool',
          'お手数ですが、新しい住所をもう一度すべてお知らせください（お名前、郵便番号、住所、国名）。ご確認いただけ次第、発送いたします。',
        ),
    ),
    reship_new_address: letter(
      `ご注文${no}はすでに発送済みで、転送ができません。そのため、新しい住所へ無料で再送いたします。`,
      `新しい住所に不足がないか、もう一度ご確認のうえ、こちらへご返信ください。その後、発送いたします。${turnsUp}`,
    ),
    decline_address_change: letter(
      `住所を変更して差し上げたいのですが、ご注文${no}はすでに${when('shipped', '{{shipped}}に')}発送済みで、転送ができません。申し訳ございません。${when('tracking', '追跡番号は{{tracking}}です。')}`,
      '元の住所でどなたかにお受け取りいただくか、現地の配送会社に保管をご相談いただけますと幸いです。配達できずに戻ってきた場合は、ご連絡ください。解決方法をご案内いたします。',
    ),
    cancel_order: letter(
      `ご希望のとおり、ご注文${no}をキャンセルいたします。発送前ですので、${full}がご注文時のお支払い方法に戻ります。`,
      'お手続きは不要です。',
    ),
    cancel_reorder: letter(
      `ご注文時のご住所以外へはお送りできないため、ご注文${no}をキャンセルいたします。発送前ですので、${full}がご注文時のお支払い方法に戻ります。`,
      '新しいご住所で、改めてご注文をお願いいたします。',
    ),
    ask_keep_or_refuse: letter(
      `ご注文${no}のキャンセルのご希望を承りました。ただ、商品はすでに発送済みで、呼び戻すことができません。`,
      '差し支えなければ、理由をお聞かせいただけますか。そのままお受け取りいただくことも可能です。ご不要の場合は、配達時に受け取りをお断りください。追跡情報で確認できるか、お荷物が戻り次第、ご返金いたします。',
    ),
    return_to_warehouse: letter(
      `ご注文${no}の返品は可能です。${when('market', '{{market}}の倉庫から発送されたため、返送先も{{market}}の倉庫です。')}${unless('market', 'モールの倉庫から発送されたため、返送先も同じ倉庫です。')}`,
      '注文画面から返品のお手続きをお願いいたします。返送方法が表示され、返金もそちらから行われます。',
    ),
    negotiate_refund: letter(
      `ご注文${no}は返品いただけます。${agreeLater}`,
      returnTo,
      `${wayBack}${proof}`,
      `商品をお手元に置かれる場合は、代金の一部のご返金も可能です。${when('offer_partial', `${part}ではいかがでしょうか。`)}${unless('offer_partial', 'ご希望の金額をお聞かせください。')}`,
    ),
    explain_use: letter(
      'お問い合わせの件、ご案内いたします。使い方の説明書を添付いたしました。',
      '分かりにくい手順がございましたら、その箇所をお知らせいただくか、短い動画をお送りください。続きをご案内いたします。',
    ),
    share_tracking: letter(
      `ご注文${no}の商品は${when('shipped', '{{shipped}}に発送し、')}現在配送中です。${unless('untracked', `追跡番号は{{tracking}}${when('carrier', '（{{carrier}}）')}です。`)}${when('untracked', '追跡のない配送方法でお送りしております。')}`,
      when(
        'promised',
        '{{promised}}までに届く予定です。それまでに届かない場合は、ご連絡ください。解決方法をご案内いたします。',
      ) +
        unless(
          'promised',
          '配送状況は当店でも確認してまいります。ご心配な点がございましたら、ご連絡ください。解決方法をご案内いたします。',
        ),
    ),
    not_shipped_yet: letter(
      `ご注文${no}の商品はまだ発送前です${when('ship_by', '。遅くとも{{ship_by}}までに発送いたします')}。発送しましたら、こちらでご連絡いたします。`,
      when('promised', '{{promised}}までに届く予定です。'),
    ),
    check_delivery: letter(
      `ご注文${no}の商品がお手元にないとのこと、ご心配をおかけし申し訳ございません。${when('scan', `追跡情報では${when('delivered', '{{delivered}}に')}配達済みとなっております。`)}${unless('scan', '配達済みと記録されております。')}`,
      '郵便受けのほか、ご家族、ご近所、最寄りの郵便局にもご確認いただけますでしょうか。',
      `${when('tracking', '当店からも配送会社へ配達証明（{{tracking}}）を請求いたします。')}見つからない場合はご連絡ください。解決方法をご案内いたします。`,
    ),
    ask_to_wait: letter(
      `ご注文${no}の商品をお待たせしており、申し訳ございません。現在配送中です。${when('promised', '{{promised}}までに届く予定です。')}${when('tracking', '追跡番号は{{tracking}}です。')}`,
      `恐れ入りますが、もうしばらくお待ちいただけますでしょうか。${when('promised', 'それまでに届かない場合は、')}${unless('promised', 'ご心配な点がございましたら、')}ご連絡ください。解決方法をご案内いたします。`,
    ),
    ask_pickup: letter(
      `${when('failed_attempt', 'ご注文（注文番号 {{order}}）の商品が、配達時にお渡しできませんでした。')}${unless('failed_attempt', 'ご注文（注文番号 {{order}}）の商品が最寄りの窓口に到着し、お受け取りをお待ちしております。')}${when('tracking', '追跡番号は{{tracking}}です。')}`,
      `${when('failed_attempt', '配送会社に再配達をご依頼いただくか、お早めに窓口でお受け取りください。')}${unless('failed_attempt', 'お早めにお受け取りください。')}お受け取りがない場合は返送されてしまいます。お困りの点がございましたら、お知らせください。`,
    ),
    extend_protection: letter(
      'ご注文（注文番号 {{order}}）の商品は配送中ですが、購入者保護の期限が{{protection_ends}}となっております。',
      '配送中も保護が続くよう、期限を延長いたします。お手続きは不要です。ご不明な点がございましたら、こちらへご連絡ください。',
    ),
    contact_first: letter(
      `ご注文（注文番号 {{order}}）の件でご連絡いたします。${when('came_back', 'お荷物は配達できず、返送されました。')}${when('late', '{{promised}}までのお届け予定でしたが、まだ配達されておりません。')}${when('slow', `お届けに通常より時間がかかっております。${when('last_update', '追跡情報の最終更新は{{last_update}}です。')}`)}誠に申し訳ございません。`,
      `${when('came_back', '解決に向けて対応いたしますので、ご希望をお知らせください。')}${unless('came_back', 'すでにお手元に届いておりましたら、ご放念ください。まだの場合は、もうしばらくお待ちいただくか、別の方法で解決するか、ご希望をお知らせください。')}`,
    ),
    platform_product: letter(
      `${sorry}ご注文${no}は${by}が発送しており、その後の対応も担当しております。`,
      elsewhere,
    ),
    platform_change: letter(
      `ご注文${no}は${by}が発送しているため、当店では変更や停止ができません。`,
      '可能なお手続きは注文画面でご確認ください。カスタマーサービスがご案内いたします。',
    ),
    platform_counterfeit: letter(
      `商品についてご心配をおかけし、申し訳ございません。ご注文${no}は${by}が発送しており、その後の対応も担当しております。`,
      elsewhere,
    ),
    refund_awaited: letter(
      `ご注文${no}の返金についてご連絡ありがとうございます。${when('agreed', '返送先は{{agreed}}にお知らせしております。')}返送品が到着しだい、返金いたします。`,
      proof,
    ),
    overcharged: letter(
      `ご注文${no}のご請求についてご連絡ありがとうございます。${when('amount', 'ご注文金額は{{amount}}です。')}ご注文とご請求額を照合し、差額がございましたら返金いたします。`,
      'ご利用明細に表示されている金額と日付をお知らせください。',
    ),
    answer: letter(
      `ご連絡ありがとうございます。${when('order', 'ご注文（注文番号 {{order}}）の件、')}内容を確認し、こちらでご連絡いたします。`,
      'ほかにお知らせいただくことがございましたら、ご連絡ください。',
    ),
    stop_and_refund: letter(
      '誠に申し訳ございません。直ちに商品のご使用を中止し、どなたの手も届かない所に置いてください。お怪我をされた方がいらっしゃいましたら、医師の診察をお受けください。',
      `${full}をご返金いたします。${paidBack}商品は返送なさらないでください。`,
      '状況をお知らせください。安全に撮影できる場合は、商品とラベルの写真もいただけますと幸いです。',
    ),
    use_cover: letter(
      `ご注文${no}の配送でご不便をおかけし、申し訳ございません。${shows}`,
      `${unless('cover_unknown', `この配送は${onMarket}補償の対象です。`)}${when('claim', 'お申し出はすでに届いておりますので、直接ご回答がございます。')}${unless('claim', 'お手数ですが、注文画面から問題をお知らせください。直接ご回答がございます。')}`,
    ),
    pay_refund: letter(
      `${when('return_back', `ご返送いただいた商品${when('order', '（注文番号 {{order}}）')}が届きました。お手数をおかけいたしました。`)}${unless('return_back', `ご注文${no}の返金の件でご連絡いたします。${when('came_back', 'お荷物は配達できず、返送されました。')}`)}`,
      `${unless('customs', full)}${when('customs', 'お支払い額からご注文の条件に定める費用を差し引いた金額')}をご返金いたします。${paidBack}反映の時期は金融機関によりますが、通常は数営業日です。`,
    ),
    withdraw_at_bank: letter(
      `ご注文${no}のお支払い${when('amount', '（{{amount}}）')}について、金融機関から確認の連絡がございました。${when('refunded', '代金はすでに返金しております。')}${unless('refunded', shows)}`,
      when(
        'fraud',
        'ご家族のご注文や、明細の店名が分かりにくかったのかもしれません。お心当たりがございましたら、お支払いに間違いがない旨を金融機関へお伝えください。',
      ) + unless('fraud', 'これで解決しておりましたら、その旨を金融機関へお伝えください。'),
      'ご不明な点は、こちらへご連絡ください。',
    ),
    refund_or_reship: letter(
      `${sorryOrLost}ご希望のとおり、${full}をご返金いたします。${paidBack}`,
      `商品をご希望の場合は、代わりに${what}を無料でお送りいたします。ご希望をお知らせください。`,
    ),
    exchange: letter(
      'サイズが合わず、申し訳ございません。交換を承りますので、ご希望のサイズをお知らせのうえ、最初の商品を未使用のままご返送ください。',
      returnTo,
      `${wayBack}到着しましたら、別のサイズをお送りいたします。`,
    ),
    open_return: letter(
      `${sorry}返品を承ります。${agreeLater}`,
      openReturn,
      `${wayBack}${photos}`,
      offer,
    ),
    customs_terms: letter(
      `ご注文${no}の関税と輸入税は、お届け先の国の税関が定めます。価格に含まれるかどうかは、ご注文の条件をご確認ください。`,
      '含まれているのに請求された場合は、領収書の写真をお送りください。ご返金いたします。含まれていない場合は、お支払い後に荷物が引き渡されます。',
    ),
    resend_digital: letter(
      `ご注文${no}をご利用いただけず、申し訳ございません。デジタル商品のため、荷物の発送はございません。このメッセージでもう一度お送りいたします。`,
      'それでもご利用いただけない場合は、表示される内容をお知らせください。解決方法をご案内いたします。',
    ),
  };
};
