// The same hints in the other languages sellers keep their lists in: German, Spanish, French, Italian,
// Portuguese, Russian, Japanese. Accents do not count, and Japanese phrases may stand anywhere in a header.

import type { FieldId } from '../base/fields';

/** Phrases between `|`, a line for each language. */
export const headerWordsAbroad: Readonly<Partial<Record<FieldId, string>>> = {
  orderId: `bestellung|bestellnummer|bestell nr|bestellnr|auftrag|auftragsnummer|auftrags nr|auftragsnr|nr~
    pedido|no pedido|n pedido|numero de pedido|num pedido|id pedido|orden|no de pedido|n de pedido
    commande|n commande|no commande|numero de commande|n de commande|ref commande
    ordine|n ordine|numero ordine|id ordine|nr ordine
    numero do pedido|no do pedido|codigo do pedido
    заказ|номер заказа|номер|id заказа
    注文番号|注文id|受注番号|オーダー番号`,
  platform: `plattform|marktplatz|kanal|verkauft uber
    plataforma|canal|donde|mercado
    plateforme|canal de vente|place de marche
    piattaforma|canale|dove
    onde|marketplace
    площадка|маркетплейс|где|канал
    モール|販売先|プラットフォーム|チャネル`,
  store: `laden|verkaufskonto
    tienda|cuenta
    boutique|magasin|compte
    negozio|account
    loja|conta
    магазин
    店舗|ショップ`,
  orderDate: `bestellt|bestellt am|bestelldatum|gekauft am|kaufdatum|auftragsdatum|verkauft am|datum~
    fecha de pedido|fecha del pedido|fecha pedido|fecha de compra|fecha de venta|comprado|comprado el|fecha~
    date commande|date de commande|date de la commande|commande le|date d achat|achete le|date de vente
    data ordine|data dell ordine|ordinato|ordinato il|data acquisto|acquistato il|data vendita|data~
    data do pedido|data da compra|data da venda|comprado em|pedido em
    дата заказа|заказан|заказано|куплено|дата покупки|дата продажи|дата~
    注文日|購入日|受注日|注文日時`,
  orderValue: `betrag|gesamt|gesamtbetrag|summe|preis|verkaufspreis|bezahlt~|umsatz|wert|bestellwert
    importe|precio|monto|valor|precio de venta|importe total|cobrado
    prix|montant|prix de vente|total commande|valeur|paye
    importo|prezzo|totale|prezzo di vendita|valore|incasso
    preco|valor total|preco de venda|valor do pedido
    сумма|цена|стоимость|сумма заказа|выручка
    金額|売上|販売価格|合計|注文金額|価格`,
  currency: `wahrung
    moneda|divisa
    devise|monnaie
    valuta
    moeda
    валюта
    通貨`,
  goodsCost: `einkaufspreis|einkauf|ek|warenkosten|kosten
    coste|costo|precio de compra|coste producto
    cout|prix d achat|cout d achat
    prezzo di acquisto|prezzo acquisto
    custo|preco de compra
    себестоимость|закупка|закупочная цена
    原価|仕入|仕入れ`,
  shippingCost: `versandkosten|porto
    gastos de envio|coste de envio|costo de envio
    frais de port|frais d envoi|cout d expedition
    spese di spedizione|costo spedizione
    custo do frete|frete
    стоимость доставки
    送料`,
  quantity: `menge|anzahl|stuck
    cantidad|unidades
    quantite|qte
    quantita|qta
    quantidade|qtd|qtde
    количество|кол во|шт
    数量|個数`,
  productName: `artikel|produkt|ware|was|bezeichnung
    producto|articulo|que
    produit|article|designation
    prodotto|articolo
    produto|item
    товар|наименование|что
    商品名|品名|商品`,
  sku: `artikelnummer|artikel nr|art nr
    referencia
    артикул
    品番`,
  shipByDate: `versand bis|versenden bis|spatestens versenden
    enviar antes de|enviar hasta|limite de envio
    expedier avant|a expedier avant
    spedire entro
    enviar ate|prazo de envio
    отправить до
    発送期限|出荷期限`,
  shipDate: `versendet|versandt|versendet am|versandt am|verschickt|verschickt am|versanddatum|abgeschickt
    enviado|enviado el|fecha de envio|fecha envio|despachado
    expedie|expedie le|envoye|envoye le|date d expedition|date d envoi
    spedito|spedito il|data spedizione|data di spedizione|inviato
    enviado em|data de envio|data do envio|postado|postado em
    отправлено|отправлен|дата отправки|дата отгрузки|отгружено|выслано
    発送日|出荷日|発送済`,
  promisedDeliveryDate: `voraussichtlich|voraussichtlich da|lieferung bis|soll ankommen|erwartet|liefertermin|lieferdatum soll|zustellung bis
    llega|llegada prevista|entrega prevista|entrega estimada|fecha estimada|fecha prevista|debe llegar
    livraison prevue|prevu|prevu le|arrivee prevue|date prevue|livraison estimee
    consegna prevista|arrivo previsto|prevista|consegna stimata|data prevista
    previsao|previsao de entrega|chegada prevista|prazo de entrega|entrega ate
    ожидается|план доставки|срок доставки|ожидаемая дата|доставить до
    到着予定|お届け予定|配達予定|納期`,
  deliveredDate: `angekommen|angekommen am|zugestellt|zugestellt am|geliefert|geliefert am|erhalten|da
    entregado|entregado el|recibido|llego|fecha de recepcion
    livre|livre le|recu|recu le|arrive
    consegnato|consegnato il|ricevuto|arrivato
    entregue|entregue em|recebido|chegou
    доставлено|доставлен|получено|получен|вручено|дата вручения
    到着日|配達日|配達完了|受取日|お届け日`,
  trackingNumber: `sendungsnummer|sendungs nr|paketnummer|trackingnummer|tracking nr|sendungsverfolgung
    seguimiento|no seguimiento|n seguimiento|numero de seguimiento|guia|no de guia|numero de guia|rastreo
    suivi|n suivi|numero de tracking|no suivi|n de suivi|numero de suivi|colis
    tracciamento|numero tracking|n tracking|codice tracking|numero di spedizione
    rastreio|codigo de rastreio|rastreamento|codigo de rastreamento
    трек|трек номер|трек код|номер отслеживания|трекинг
    追跡番号|問い合わせ番号|伝票番号|送り状番号`,
  carrier: `versender|paketdienst|versanddienst|versanddienstleister
    transportista|mensajeria|paqueteria
    transporteur
    corriere|vettore
    transportadora
    перевозчик|служба доставки
    配送会社|運送会社`,
  shippingMethod: `versandart|versand
    metodo de envio|envio
    mode d envoi|mode de livraison|mode d expedition
    metodo di spedizione|spedizione
    metodo de envio|forma de envio
    способ доставки|доставка
    配送方法`,
  trackingStatus: `sendungsstatus|paketstatus
    estado del envio|estado del paquete
    statut du colis|etat du colis
    stato spedizione
    status do envio
    статус доставки|статус посылки
    配送状況|配送状態`,
  orderStatus: `bestellstatus|auftragsstatus
    estado~|estado del pedido
    statut~|etat~|statut commande|etat commande
    stato~|stato ordine
    situacao~|status do pedido
    статус~|статус заказа
    注文状況|ステータス`,
  buyerName: `kunde|kaufer|kundenname|empfanger
    cliente|comprador|nombre|destinatario
    client|acheteur|nom|destinataire
    acquirente|nome
    nome do cliente
    покупатель|клиент|имя|фио|получатель
    お客様名|購入者|氏名|注文者`,
  country: `land|zielland|lieferland
    pais|pais de destino|destino
    pays|pays de destination
    paese|destinazione
    страна
    配送先国`,
  buyerMessage: `nachricht|nachrichten|kundennachricht|was der kunde schreibt|kunde schreibt|kunde sagt|schreibt
    mensaje|mensaje del cliente|mensajes|que dice|dice el cliente
    messages|message client|message du client|message de l acheteur
    messaggio|messaggi|messaggio cliente|messaggio del cliente
    mensagem|mensagem do cliente|mensagens
    сообщение|сообщения|сообщение покупателя|что пишет|пишет
    お客様の連絡|問い合わせ内容|メッセージ|連絡内容`,
  issueReason: `reklamation|grund|problem|was ist los|beschwerde|fehler
    problema|motivo|incidencia|queja|que paso
    probleme|motif|souci|plainte|raison
    motivo del reso|reclamo
    reclamacao|defeito
    проблема|причина|жалоба
    不具合|クレーム|理由`,
  claimStatus: `fall|fall offen|streitfall|kauferschutz|konflikt
    reclamacion|disputa|caso|caso abierto
    litige|reclamation|dossier
    controversia|contestazione|caso aperto
    disputa aberta
    спор|диспут|претензия|спор открыт
    紛争|ケース`,
  respondBy: `antworten bis|frist|antwort bis
    responder antes de|fecha limite|plazo
    repondre avant|date limite|echeance
    rispondere entro|scadenza
    responder ate|prazo
    ответить до|срок ответа
    返信期限|回答期限`,
  buyerContactedAt: `gemeldet am|geschrieben am|nachricht vom
    fecha del mensaje|contacto
    date du message|contacte le
    data messaggio
    data da mensagem
    дата сообщения
    連絡日|問い合わせ日`,
  refunded: `erstattet|ruckerstattung|erstattung
    reembolso|reembolsado|devuelto el dinero
    rembourse|remboursement
    rimborsato|rimborso
    возврат|возврат денег|возвращено
    返金|返金済`,
  returnReceived: `retoure erhalten|zuruckgekommen|retoure
    devuelto|devolucion recibida
    retour recu|retourne
    reso ricevuto|restituito
    devolvido|devolucao recebida
    返品到着`,
  handled: `erledigt|fertig|abgeschlossen
    hecho|resuelto|cerrado|listo
    fait|traite|regle|termine
    fatto|risolto|chiuso
    feito|resolvido|concluido
    готово|решено|закрыто|обработано
    対応済|完了`,
};
