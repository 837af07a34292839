// Letters to the buyer in Chinese.

import { letterWith, unless, when } from '../compose';
import type { BuyerLetters } from '../letter-names';

export const zh = (): BuyerLetters => {
  const letter = letterWith(
    `${when('buyer', '{{buyer}}，')}您好！`,
    when('signature', '{{signature}}'),
  );
  const no = when('order', ' {{order}} ');
  const onMarket = when('market', '在 {{market}} 上');
  const full = `全款${when('amount', '（{{amount}}）')}`;
  const paidBack = '款项将按原支付方式退回。';
  const part = `付款金额的 {{share}}${when('partial', '（{{partial}}）')}`;

  const sorry =
    when('damaged', '很抱歉，商品送到时有损坏。') +
    when('defective', '很抱歉，商品不能正常使用。') +
    when('wrong_item', '很抱歉，您收到的商品有误。') +
    when('missing_item', '很抱歉，包裹里少了东西。') +
    when('not_as_described', '很抱歉，商品与您的预期不符。') +
    when('counterfeit', '我们理解您对商品的疑虑。') +
    when('request', '您的申请我们已收到。');
  const openReturn = `请在${when('market', ' {{market}} 的')}订单页面申请退货，我们会立即同意，页面会显示寄回地址。`;
  const returnTo =
    when(
      'in_tool',
      when('claim', '退货直接在 {{market}} 上办理，我们会同意，退货地址见订单页面。') +
        unless('claim', openReturn),
    ) + unless('in_tool', '退货地址：\n\n{{address}}');
  const wayBack =
    unless('request', '退货运费由我们承担。') +
    when('request', '退货运费由谁承担，以订单的退货条款为准。');
  const proof = '寄出后，请把运单号或面单照片发给我们。';
  const photos = when('ask_photos', '也麻烦您发几张能看清问题的照片。');
  const choose = '您更倾向哪一种，告诉我们就好。';
  const offer =
    when('offer_refund', `如果不想寄回，商品您可以留下，我们给您退${full}。${choose}`) +
    when('offer_partial', `如果愿意留下商品，我们退还您${part}。${choose}`) +
    when(
      'offer_reship',
      `如果不想寄回，商品您可以留下，我们免费给您${when('missing_item', '补寄缺少的部分')}${unless('missing_item', '另寄一件新的')}。${choose}`,
    );
  const agreeLater = '收到退货后给您退款。';
  const by = `${when('market', ' {{market}} ')}${unless('market', '平台')}`;
  const elsewhere =
    when('claim', '您的申请平台已经收到，会直接答复您。') +
    unless('claim', '请从订单页面联系平台客服，他们会帮您处理。');
  const shows =
    when(
      'scan',
      `物流显示${when('delivered', '已于{{delivered}}')}${unless('delivered', '已')}签收。`,
    ) +
    unless(
      'scan',
      when('shipped', '订单已于{{shipped}}寄出。') +
        when('last_update', '物流最近一次更新是{{last_update}}。'),
    );
  const what = `${when('missing_item', '缺少的部分')}${unless('missing_item', '一件新的')}`;
  const sorryOrLost =
    unless('request', sorry) + when('request', `很抱歉，您的订单${no}没有送到您手上。`);
  const turnsUp = '如果第一个包裹后来也送到了，麻烦告诉我们一声。';
  const onceSeen = `看到退款后，能否请您${onMarket}撤销纠纷？如果还有没解决的地方，请告诉我们，我们会继续处理。`;

  return {
    platform_handles: letter(
      `很抱歉，您的订单${no}在配送上遇到了问题。这一单的配送由${when('market', ' {{market}} ')}${unless('market', '平台')}负责，平台客服可以查到每一步的进展。`,
      when('claim', '您的申请平台已经收到，会直接答复您。') +
        unless('claim', '请从订单页面联系平台客服，他们会和您一起解决。'),
    ),
    ask_withdraw_refunded: letter(
      `您的订单${no}已退款${when('amount', '（{{amount}}）')}。${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_part: letter(
      `您的订单${no}已部分退款${when('given_back', '（{{given_back}}）')}。${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_reshipped: letter(
      `您的订单${no}补寄的包裹已经送达，希望这次一切都好。`,
      `如果没有问题，能否请您${onMarket}撤销纠纷？如果还有没解决的地方，请告诉我们，我们会继续处理。`,
    ),
    prove_authentic: letter(
      '我们理解您的疑虑，也希望为您解答清楚。附件是品牌方给我们的授权书，可以证明商品是正品。',
      `${when('claim', `如果这解答了您的疑问，能否请您${onMarket}取消纠纷？`)}如果仍有疑虑，请告诉我们您注意到的地方，我们和您一起解决。`,
    ),
    refund_and_delist: letter(
      '我们理解您的疑虑，也很抱歉这件商品给您添了麻烦。',
      `我们给您退${full}。${paidBack}${unless('came_back', '商品不用寄回。')}`,
    ),
    agree_return: letter(
      `${sorry}我们同意退货，${agreeLater}`,
      returnTo,
      `${wayBack}${proof}${photos}`,
      offer,
    ),
    send_return_address: letter(
      `${sorry}您当然可以退货，${agreeLater}`,
      returnTo,
      `${wayBack}${proof}${photos}`,
      offer,
    ),
    refund_delivery: letter(
      `很抱歉，您的订单${no}没有送到您手上。${when('came_back', '包裹未能投递，已被退回。')}`,
      `我们给您退${full}。${paidBack}您不需要做任何操作。`,
      unless('came_back', '如果包裹后来送到了，麻烦告诉我们一声。'),
    ),
    refund_product: letter(
      `${sorry}我们给您退${full}。${paidBack}`,
      unless('came_back', unless('digital', '商品您可以留下，不用寄回。')),
    ),
    refund_returned: letter(
      `您寄回的商品${when('order', '（订单 {{order}}）')}我们已经收到，辛苦您了。`,
      `我们给您退${full}。${paidBack}`,
    ),
    partial_refund: letter(
      sorry,
      `如果商品还能用，您可以留下，我们退还您${part}。同意的话，直接回复这条消息即可。${paidBack}`,
      '如果您更想退货，也没有问题，告诉我们，我们来安排。',
    ),
    refund_on_return: letter(
      `${sorry}请您把商品寄回，${agreeLater}`,
      returnTo,
      `${wayBack}${proof}`,
    ),
    reship_delivery: letter(
      `很抱歉，您的订单${no}没有送到您手上。我们免费给您补寄一个包裹，寄出后会在这里告诉您。`,
      when(
        'came_back',
        '第一个包裹未能投递，已被退回。请您看一下订单里的地址是否完整，如有缺漏请告诉我们。',
      ) + unless('came_back', turnsUp),
    ),
    reship_product: letter(
      `${sorry}我们免费给您${when('missing_item', '补寄缺少的部分')}${unless('missing_item', '另寄一件新的')}，寄出后会在这里告诉您。`,
      unless('came_back', unless('missing_item', '原来那件不用寄回。')),
    ),
    confirm_address: letter(
      `您的订单${no}还没有发货，地址可以修改。`,
      when(
        'in_tool',
        '请在 {{market}} 的订单里修改。如果已经不能修改，请告诉我们：我们取消订单，您用新地址重新下单即可。',
      ) +
        unless(
          'in_tool',
          '请您把完整的新地址再发一遍：姓名、街道、邮编、城市和国家。您确认后我们就发货。',
        ),
    ),
    reship_new_address: letter(
      `您的订单${no}已经寄出，无法改派。我们免费再寄一个包裹到新地址。`,
      `请再核对一下您给的新地址是否完整，并在这里确认，之后我们就寄出。${turnsUp}`,
    ),
    decline_address_change: letter(
      `我们很想为您修改地址，但您的订单${no}已经${when('shipped', '于{{shipped}}')}寄出，无法改派，非常抱歉。${when('tracking', '运单号：{{tracking}}。')}`,
      '也许原地址有人可以代收，或者请当地派送公司先为您保管。如果无法投递、退回到我们这里，请联系我们，我们来想办法解决。',
    ),
    cancel_order: letter(
      `已按您的要求为您取消订单${no}。订单尚未发货，${full}将按原支付方式退回。`,
      '您不需要做任何操作。',
    ),
    cancel_reorder: letter(
      `平台只允许寄到下单时的地址，所以我们为您取消订单${no}。订单尚未发货，${full}将按原支付方式退回。`,
      '请您用新地址重新下单。',
    ),
    ask_keep_or_refuse: letter(
      `您的订单${no}当然可以再考虑，只是包裹已经寄出，我们无法召回。`,
      '方便告诉我们想取消的原因吗？您也可以考虑留下它。如果不要了，派送时拒收就好。物流显示拒收或包裹退回后，我们就给您退款。',
    ),
    return_to_warehouse: letter(
      `您的订单${no}当然可以退货。${when('market', '这一单由 {{market}} 发货，所以退回 {{market}} 的仓库。')}${unless('market', '这一单由平台发货，所以退回平台的仓库。')}`,
      '请在订单里申请退货，页面会显示寄回方式，退款也由平台办理。',
    ),
    negotiate_refund: letter(
      `您的订单${no}当然还可以退货，${agreeLater}`,
      returnTo,
      `${wayBack}${proof}`,
      `也许有更省事的办法：如果您愿意留下商品，我们可以退您一部分款项。${when('offer_partial', `我们建议退${part}，您看可以吗？`)}${unless('offer_partial', '您觉得退多少合适？')}`,
    ),
    explain_use: letter(
      '很乐意帮您。使用说明已附在这条消息里。',
      '如果哪一步不清楚，请告诉我们是哪一步，或者发一段短视频，我们接着帮您看。',
    ),
    share_tracking: letter(
      `您的订单${no}正在运输途中${when('shipped', '，{{shipped}}已寄出')}。${unless('untracked', `运单号：{{tracking}}${when('carrier', '（{{carrier}}）')}。`)}${when('untracked', '这种寄送方式没有物流跟踪。')}`,
      when('promised', '预计最迟{{promised}}送达。如果到时还没收到，请联系我们，我们来解决。') +
        unless('promised', '我们会一直留意进展。如果等得太久，请联系我们，我们来解决。'),
    ),
    not_shipped_yet: letter(
      `您的订单${no}还没有寄出${when('ship_by', '，最迟{{ship_by}}寄出')}。寄出后我们会在这里告诉您。`,
      when('promised', '预计最迟{{promised}}送达。'),
    ),
    check_delivery: letter(
      `很抱歉您还没拿到订单${no}的包裹，我们和您一起查清楚。${when('scan', `物流显示${when('delivered', '已于{{delivered}}')}${unless('delivered', '已')}签收。`)}${unless('scan', '订单显示已送达。')}`,
      '麻烦您看看信箱，并问一下家人、邻居和当地邮局。',
      `${when('tracking', '我们同时向物流公司索取签收证明（{{tracking}}）。')}如果还是找不到，请联系我们，我们来解决。`,
    ),
    ask_to_wait: letter(
      `我们知道您在等订单${no}。包裹正在路上${when('promised', '，预计最迟{{promised}}送达')}。${when('tracking', '运单号：{{tracking}}。')}`,
      `能否请您再耐心等一等？${when('promised', '如果到时还没收到，')}${unless('promised', '如果等得太久，')}请联系我们，我们来解决。`,
    ),
    ask_pickup: letter(
      `${when('failed_attempt', '派送员送过您的订单 {{order}}，但没能交到您手上。')}${unless('failed_attempt', '您的订单 {{order}} 已到您附近，正等您领取。')}${when('tracking', '运单号：{{tracking}}。')}`,
      `${when('failed_attempt', '请与派送公司约定再次派送，或尽早去领取')}${unless('failed_attempt', '请尽早领取')}，否则包裹会被退回。如有不便，请告诉我们，我们来帮您。`,
    ),
    extend_protection: letter(
      '您的订单 {{order}} 还在路上，而买家保护期将于{{protection_ends}}结束。',
      '我们会为您延长，让包裹在途期间一直有保障。您不需要做任何操作。如有疑问，请在这里联系我们。',
    ),
    contact_first: letter(
      `关于您的订单 {{order}}，我们想告诉您最新情况。${when('came_back', '包裹未能投递，已被退回。')}${when('late', '原定最迟{{promised}}送达，目前还没有签收记录。')}${when('slow', `包裹比平时慢${when('last_update', '，物流最近一次更新是{{last_update}}')}。`)}非常抱歉。`,
      `${when('came_back', '我们希望尽快为您解决，请告诉我们怎样对您最合适。')}${unless('came_back', '如果您已经收到，请忽略这条消息。如果还没有，请告诉我们您的想法：再等一等，还是由我们现在另想办法解决。')}`,
    ),
    platform_product: letter(`${sorry}您的订单${no}由${by}发货，后续也由其处理。`, elsewhere),
    platform_change: letter(
      `您的订单${no}由${by}发货，我们这边无法修改或拦截。`,
      '订单页面会显示还能做哪些更改，平台客服会帮您。',
    ),
    platform_counterfeit: letter(
      `我们很重视您对商品的疑虑。您的订单${no}由${by}发货，后续也由其处理。`,
      elsewhere,
    ),
    refund_awaited: letter(
      `您关于订单${no}退款的消息我们已收到。${when('agreed', '我们已于{{agreed}}提供退货地址。')}收到您退回的商品后，我们会立即退款。`,
      proof,
    ),
    overcharged: letter(
      `您关于订单${no}扣款的消息我们已收到。${when('amount', '订单金额为 {{amount}}。')}我们正在核对扣款记录，如有多扣，差额会退款给您。`,
      '请告诉我们银行账单上显示的金额和日期。',
    ),
    answer: letter(
      `您的消息我们已收到${when('order', '（订单 {{order}}）')}，正在核实，结果会在这里告诉您。`,
      '如果还有其他情况，请告诉我们。',
    ),
    stop_and_refund: letter(
      '非常抱歉。请您立即停止使用，把商品放在任何人都碰不到的地方。如有人受伤，请及时就医。',
      `我们给您退${full}。${paidBack}请不要寄回商品。`,
      '请告诉我们发生了什么。如果能安全拍摄，也麻烦您发几张商品和标签的照片。',
    ),
    use_cover: letter(
      `很抱歉，您的订单${no}在配送上遇到了问题。${shows}`,
      `${unless('cover_unknown', `这次配送${onMarket}有保障。`)}${when('claim', '您的申请平台已经收到，会直接答复您。')}${unless('claim', '请从订单页面提交问题，平台会直接答复您。')}`,
    ),
    pay_refund: letter(
      `${when('return_back', `您寄回的商品${when('order', '（订单 {{order}}）')}我们已经收到，辛苦您了。`)}${unless('return_back', `关于您的订单${no}的退款：我们现在为您办理。${when('came_back', '包裹未能投递，已被退回。')}`)}`,
      `我们给您退${unless('customs', full)}${when('customs', '还您支付的款项，并按订单条款扣除相应费用')}。${paidBack}到账时间取决于银行，一般需要几个工作日。`,
    ),
    withdraw_at_bank: letter(
      `银行通知我们，您的订单${no}的付款${when('amount', '（{{amount}}）')}被提出疑问。${when('refunded', '这一单我们已经退款。')}${unless('refunded', shows)}`,
      when(
        'fraud',
        '也许是家人下的单，或者账单上的店名您不熟悉。如果您认得这一单，能否请您告诉银行这笔付款没有问题？',
      ) + unless('fraud', '如果问题已经解决，能否请您告知银行？'),
      '如果订单本身有问题，请在这里告诉我们。',
    ),
    refund_or_reship: letter(
      `${sorryOrLost}按您的要求，我们给您退${full}。${paidBack}`,
      `如果您更想要商品，我们也可以改为免费给您补寄${what}。您更倾向哪一种，请告诉我们。`,
    ),
    exchange: letter(
      '很抱歉，尺码不合适。我们可以为您换货：请告诉我们您需要的尺码，并把原来那件未使用的商品寄回。',
      returnTo,
      `${wayBack}收到后，我们就寄出您要的尺码。`,
    ),
    open_return: letter(
      `${sorry}您当然可以退货，${agreeLater}`,
      openReturn,
      `${wayBack}${photos}`,
      offer,
    ),
    customs_terms: letter(
      `您的订单${no}的关税和进口税由您所在国家的海关确定，价格是否包含，以订单条款为准。`,
      '如果已包含却仍向您收取，请把票据照片发给我们，我们给您退款。如果不包含，缴清后包裹才会派送。',
    ),
    resend_digital: letter(
      `很抱歉，您的订单${no}没能正常使用。这是数字商品，不会寄出包裹。我们随这条消息再发一次。`,
      '如果还是不行，请告诉我们页面显示的内容，我们来解决。',
    ),
  };
};
