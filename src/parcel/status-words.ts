// Tracker words → parcel state. Codes: 17TRACK (main, sub, old numbers), AfterShip (tags, subtags,
// docs 2026-07), TrackingMore and 51Tracking (status, sub-status); free text: post and carrier
// wording in Chinese and English, and in eight more languages the words for delivered, not delivered,
// under way and returned, with those of TikTok Shop in Vietnamese and Portuguese and of Ozon in
// Russian and Chinese (docs.ozon.com/api/seller, posting statuses). Gathered 2026-11-21 to 2026-11-29.
import type { ParcelState } from './parcel';

/** Codes in lower case. A sub-code not listed falls back to the code before its number. */
export const codeList: readonly (readonly [ParcelState, string])[] = [
  ['not_found', 'notfound pending 0 notfound002'],
  ['not_shipped', 'awaiting_packaging awaiting_deliver awaiting_registration'],
  ['pre_transit', 'inforeceived notfound001 acceptance_in_progress'],
  ['in_transit', 'intransit transit 10 delivering driver_pickup sent_by_seller'],
  [
    'arrived_destination',
    'intransit_arrival intransit_customsreleased intransit_004 intransit_005',
  ],
  [
    'customs',
    'intransit_customsprocessing intransit_customsrequiringinformation intransit_006 exception_004 exception_018 exception006',
  ],
  ['out_for_delivery', 'outfordelivery'],
  ['available_for_pickup', 'availableforpickup 30 exception_008'],
  [
    'failed_attempt',
    'deliveryfailure attemptfail undelivered failure 35 exception_002 exception_003 exception_007 exception009',
  ],
  ['delivered', 'delivered 40'],
  [
    'returning',
    'exception_returning exception_010 exception011 deliveryfailure_rejected exception_rejected',
  ],
  ['returned', 'exception_returned exception_011 exception010'],
  ['exception', 'exception 50'],
  ['lost', 'exception_lost exception_013'],
  ['cancelled', 'exception_cancel exception008'],
  ['expired', 'expired 20'],
];

/**
 * Free text, tested from top to bottom; the first that fits counts. The order carries the traps:
 * 退回已签收 before 签收, `undelivered` before `delivered`, `delivered to the airline` before both ends.
 */
export const textRules: readonly (readonly [ParcelState, readonly RegExp[]])[] = [
  [
    'available_for_pickup',
    [
      /\bif (?:it (?:is|was) )?(?:not |un)(?:collected|claimed|picked ?up)|\bunless (?:it is )?(?:collected|claimed|picked ?up)|逾期(?:未[领領取]取?)?.{0,4}[将会则]/iu,
    ],
  ],
  [
    'returned',
    [
      /退回已[签簽]收|已退回|退件已?[签簽]收|\brto[ -](?:delivered|completed?|received)/iu,
      /(?<!\bbe(?:ing)? )\breturned (?:back )?to (?:the )?(?:original )?(?:sender|seller|shipper|merchant)|(?<!\bbe(?:ing)? )\breturn(?:ed)? (?:package|parcel|shipment|item)? ?(?:was )?(?:received|delivered)|back to sender completed|delivered (?:back )?to (?:the )?(?:original )?(?:sender|shipper)|(?:^|[-:] ?)returned$/iu,
      /wurde .{0,60}zurückge|an den absender zugestellt|retourné à l.expéditeur|devuelto al remitente|(?:restituito|riconsegnato) al mittente|devolvido ao remetente|вруч(?:ение|ено) отправителю|возвращен[оа]? отправителю|返送済|返送完了|(?:^|[-:] ?)devolvid[oa]$|đã (?:hoàn )?trả (?:hàng|lại|về)|trả hàng thành công/iu,
    ],
  ],
  [
    'returning',
    [
      /退件|退回|退运|退運|返回发件|\brto\b|return to origin/iu,
      /return(?:ing|ed)? (?:back )?to (?:the )?(?:original )?(?:sender|seller|shipper|merchant)|being returned|\brts\b|return in progress|\breturning\b/iu,
      /rücksend|rückläufer|retoure|zurückge|retour (?:à|vers) l.expéditeur|devolución|reso al mittente|ritorno al mittente|devolução|возврат|возвращ|返送|(?:trả|hoàn) hàng|chuyển hoàn|đang (?:hoàn|trả)/iu,
      // Refused or never collected: nobody brings it a second time, it goes back.
      /拒[收签簽]|[无無]人(?:[领領]取|[认認][领領]|取件)|(?:逾|超)[期时](?:未|没有?)[领領取]|受取(?:り)?辞退|受取拒否|保管期間(?:経過|満了|超過)/u,
      /(?<!\bnot )\b(?:refused\b(?! by customs)|rejected by (?:the )?(?:addressee|buyer|consignee|customer|receiver|recipient)|unclaimed|uncollected|not claimed)|(?:hold(?:ing)?|retention|storage) (?:time|period) (?:has )?expired/iu,
      /annahme verweigert|(?<!noch )nicht abgeholt|refusé|non réclamé|rechazad|no reclamad|rifiutat|compiuta giacenza|recusad|não (?:procurad|reclamad)|từ chối nhận|отказ|не забрал|не востребован|ист[её]к(?:ла|ло)? срок хранения/iu,
    ],
  ],
  [
    'lost',
    [
      /丢失|遗失|丢件|遺失|紛失/iu,
      /(?<!\bnot )\blost\b|missing parcel/iu,
      /verloren|\bperdu|égaré|extraviad|\bperdid|smarrit|утер|утрач|потерян|thất lạc/iu,
    ],
  ],
  [
    'cancelled',
    [
      /取消|キャンセル/iu,
      /\bcancell?ed\b/iu,
      /storniert|annul[ée]|cancelad|annullat|отмен[её]н|h(?:ủy|uỷ)/iu,
    ],
  ],
  [
    'failed_attempt',
    [
      /(?:投[递遞]|派送|派件|妥投|[签簽]收)失[败敗]|未妥投|投递不成功|无法(?:投递|派送)|地址(?:有误|错误|不详)|找不到收件人/iu,
      /undelivered|undeliverable|delivery fail|failed (?:delivery|attempt)|attempt(?:ed)? (?:fail|deliver)|delivery attempt|unsuccessful|not delivered|notice left|unable to (?:be )?deliver|can ?not (?:be )?deliver|can.t be deliver|could(?: not|n.t) be deliver|rejected|(?:incorrect|wrong|insufficient) address|(?:business|premises) closed|(?:not|nobody) (?:at )?home|no (?:authori[sz]ed )?recipient|no access|addressee not|no such number|moved,? left no/iu,
      /(?<!noch )nicht (?:erfolgreich )?zugestellt|zustellversuch|zustellung nicht|empfänger nicht|non (?:dé)?livré|pas (?:pu )?(?:être |été )?livré|tentative de livraison|échec|destinataire absent|no entregad|no (?:se )?pudo|intento (?:de entrega|fallido)|entrega fallida|(?<!\p{L})ausente|destinatario assente|(?<!\p{L})avisé|non consegnat|mancata consegna|tentat\p{L}* (?:di )?consegna|não (?:foi )?(?:entregue|possível)|entrega não|tentativa de entrega/iu,
      /giao (?:hàng )?(?:thất bại|không thành công)|không giao được|неудачн|не ?удалось|не (?:был[ао]? )?(?:вруч|доставл)|отсутств|不在|持ち?戻|配達できません|あて所/iu,
    ],
  ],
  ['pre_transit', [/pending\W{1,3}waiting for pick ?up/iu]],
  [
    'available_for_pickup',
    [
      /待取|^(?:已?放(?:入|在|至)?)?快[递遞][柜櫃]$|到达取[货件]点|[待可达]自提|等待领取|到达收发点/iu,
      /available for pick|ready (?:for|to) (?:pick|collect)|awaiting collection|available to collect|arrived at (?:the )?(?:pick-?up|collection|parcel)\b|held at (?:the |your )?(?:post ?office|depot|access point|location)|\bpick ?up\b(?! by)|in locker/iu,
      /abholbereit|zur abholung|kann abgeholt|in (?:der |einer )?(?:post)?filiale|en attente de retrait|à retirer|point de retrait|en instance|disponible (?:en|au|pour) (?:point|bureau|retrait)|(?:listo|disponible|pendiente) (?:para|de) (?:recog|retir)|punto de recogida|(?<!\p{L})giacenza|(?:disponibile|pronto) (?:per il|al) ritiro|da ritirare|(?:aguardando|disponível para|pronto para) (?:a )?(?:retirada|levantamento)/iu,
      /место вручения|в (?:пункте выдачи|пвз|постамате)|ожидает (?:адресата|получател|получени|вручени)|готов[ао]? к (?:выдаче|получению|самовывозу)|доставлен[оа]? в (?:пункт|постамат|отделение)|保管|受取可能/iu,
    ],
  ],
  [
    'out_for_delivery',
    [
      /派送途中|派送中|派件中|投递中|正在派[送件]|安排投递|出库派送|(?:配達|持ち?出し)中/iu,
      /out for delivery|with (?:the )?(?:driver|courier)|on vehicle/iu,
      /in zustellung|zustellfahrzeug|wird (?:heute |in kürze )?zugestellt|en cours de (?:livraison|distribution)|en livraison|en reparto|en proceso de entrega|(?<!presa )(?<!preso )in consegna|in distribuzione|saiu para (?:a )?entrega|em rota de entrega|передан[оа]? курьеру|у курьера|đang (?:được )?(?:giao|phát)(?! cho (?:đơn vị|đvvc|bưu))|ид[её]т вручение/iu,
    ],
  ],
  [
    'available_for_pickup',
    [
      /delivered to (?:the |a |your )?(?:local )?(?:pick-? ?up|collection|parcel ?(?:locker|shop|point)|post ?office|access point|locker)|投递到(?:快递柜|自提)/iu,
    ],
  ],
  [
    'in_transit',
    [
      /delivered to (?:the )?(?:air\b|airline|carrier|transport|line-?haul|customs|sorting|local (?:carrier|courier)|handling)/iu,
      /(?:will|to|should|shall) be delivered|not yet (?:been )?delivered|yet to be delivered|not been delivered/iu,
      /(?:wird|soll) .{0,80}zugestellt|noch nicht zugestellt|zugestellt werden|pas encore .{0,10}livré|(?:sera|va être|doit être) .{0,20}livré|será entreg|sarà consegnat|будет (?:вруч|доставл)|entregad[oa] (?:al|a la) (?:transportista|correo|mensajer)|consegnat[oa] (?:al|allo) (?:corriere|vettore|spedizion)|entregue (?:à|ao) (?:transportadora|correio)|remis au transporteur|giao cho (?:đơn vị|đvvc|bưu)/iu,
    ],
  ],
  [
    'delivered',
    [
      /(?:成功|已|代|本人|他人|家人)[签簽]收|[签簽]收成功|^[签簽]收(?!超时|异常)|妥投|投递成功|买家已?确认|已送达|已送達|交付成功/iu,
      /\bdelivered\b|delivery (?:complete|success)|signed (?:for )?by|handed to (?:the |an? )?(?:addressee|recipient|resident|neighbou?r)|\bleft (?:with|in|at|by|on) (?:an? |the |their |your )?(?:neighbou?r|individual|mail ?box|letter ?box|safe|porch|front|door|reception)|through (?:the )?letter ?box|in\/at mailbox|mail room/iu,
      /[邻鄰]居代收|放在?[门門]口|投到?信箱|投[递遞]到信箱|宅配ボックス|置き配/u,
      /zugestellt|ausgeliefert|zustellung erfolgreich|empfänger .{0,30}abgeholt|livr[ée](?!\p{L})|livr(?:ée|és|ées)(?!\p{L})|distribuée?(?!\p{L})|remis (?:au|à un|à la) (?:destinataire|voisin|gardien)|nachbarn? (?:übergeben|abgegeben|zugestellt)|(?<!\p{L})abgelegt|(?:lasciato|consegnato) al (?:vicino|portiere)|dejado con|deixado com|entregad[oa]|entrega efetuada|entregue|(?:chegou em|llegó el) \d|đã giao(?! cho| lại)|giao (?:hàng )?thành công|đã nhận (?:được )?hàng|consegnat[oa]/iu,
      /вручен[оаы]?(?!и)|(?:^|заказ )(?:получен|выдан)[оа]?$|выдан[оа]? (?:получателю|клиенту|адресату)|вручение адресату|^вручение$|доставлен[оаы]?(?!и)|配達完了|配達済|配達終了|お届け済|お届け完了|お渡し|受取完了/iu,
    ],
  ],
  [
    'expired',
    [/运输过久|轨迹超时|运输超时|过期物流号|[签簽]收超时/iu, /transit over ?time|\bexpired\b/iu],
  ],
  [
    'customs',
    [
      /清关中|清关失败|海关扣|海关查验|等待交税|待缴税|滞留海关|通関|税関|保税/iu,
      /customs (?:clearance (?:started|in progress|processing|delay)|hold|held|inspection|processing)|held (?:by|at|in) customs|clearance delay|duties? (?:due|unpaid)/iu,
    ],
  ],
  [
    'arrived_destination',
    [
      /[到抵]达目的[国地]|航班抵达|落地|清关完成|海关放行/iu,
      /arrived (?:at|in) (?:the )?destination|arrival at inward|customs (?:clearance )?(?:completed?|released|cleared)|released (?:by|from) customs|out of customs/iu,
    ],
  ],
  ['customs', [/\bcustoms\b|清关|海关|清關|海關/iu]],
  [
    'exception',
    [
      /异常|異常|破损|损坏|销毁|扣留|安全原因|破損|遅延|調査中/iu,
      /\balert\b|exception|damaged|destroyed|delayed|seized|prohibited/iu,
    ],
  ],
  [
    'not_shipped',
    [
      /^未[发發]$|(?:未|待|等待)(?:[发發]货|發貨|出库|[发發][运運]|出[货貨]|[备備][货貨])|未発送/iu,
      /\bun-?shipped|not (?:yet )?shipped|awaiting shipment|to be shipped|ready (?:to|for) (?:ship|dispatch)|^to ship$/iu,
      /nicht versandt|non expédié|no enviado|non spedito|^a enviar|para ser enviad|(?:pronto|listo) para (?:envi|despach)|aguardando (?:o )?(?:envio|coleta|postagem)|não enviad|не отправлен|ожида[ею]т (?:сборки|упаковки|отгрузки|отправки)|chờ (?:lấy|gửi|vận chuyển|xử lý|đóng gói|bàn giao)|chưa gửi/iu,
    ],
  ],
  [
    'pre_transit',
    [
      /收到信息|暂未上线|[未待]上网|上网超时|[待未]揽收|揽件|电子信息|已下单|等待交运|无法交运|预报/iu,
      /info(?:rmation)? ?received|label (?:created|printed)|pre-? ?(?:shipment|transit|advice)|shipping label|electronic (?:information|notification)|order (?:created|processed)|awaiting item/iu,
    ],
  ],
  [
    'not_found',
    [
      /查询(?:不到|中|等候)|[待迟]查询|无信息|无轨迹|查无|无效的?单号|不存在|見つかりません|未登録/iu,
      /not ?found|no (?:record|information|tracking info)|invalid (?:number|tracking)|\bpending\b/iu,
    ],
  ],
  [
    'in_transit',
    [
      /运输途中|运输中|运送中|運送中|转运中|在途|上网|揽收|收寄|封发|交航|航班起飞|离开|到达|分拣|出口|互换局|处理中心|已发货|已發貨|已出库|配送|未送达|[未待][签簽]收|已出[货貨]|已[发發][运運]/iu,
      /transit|depart|dispatch|accept|posting|collection|picked up by|arriv|process(?:ed|ing)|sort(?:ing|ed)|export|airline|handed over|left (?:the )?(?:origin|country|facility)|en route|shipped|\bshipping\b|forward|on (?:the|its) way/iu,
      /unterwegs|auf dem weg|bearbeitet|eingeliefert|paketzentrum|transportiert|acheminement|expédié|pris en charge|en tránsito|en camino|enviad[oa]|in viaggio|spedit[oa]|partit[oa]|pres[oa] in (?:carico|consegna)|em trânsito|a caminho|postad[oa]|encaminhad|transferência|admitid[oa]|clasifica/iu,
      /доставля[ею]тся|в доставк[еу]|у водителя|(?:đang|đã) (?:được )?(?:vận|luân|trung) chuyển|đã (?:lấy|gửi)|в пути|отправлен|покинул|прибыл|принят|обработ|сортиров|экспорт|импорт|輸送中|発送|引受|通過|到着|中継|集荷|移動中|国際交換局/iu,
    ],
  ],
];
