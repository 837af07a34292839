// Short messages of the money that is owed, of parts and parcels that are not there, and of what is refused; and
// everyday ones: chat fragments, typing errors, no marks, two languages at once. Each with what was expected of it
// before it was read.
// A line: issue (further right ones, after commas; * for any) | signs | the message. Signs: +wish wanted, -wish
// refused, ~wish not wanted, !warning; - for none.

/** Nine languages: promised or half paid back, not there, stolen, refused, sent back, praised, called off. */
export const owed = `
refund_owed | - | I was promised a refund, still nothing
refund_owed | - | You said you would refund me two weeks ago
refund_owed | - | seller agreed to refund but i still have nothing on my card
refund_owed | - | 说好退款的，到现在还没动静
refund_owed | - | 你们两周前说给我退款
refund_owed | - | 答应退钱了，一直没退
refund_owed | - | Mir wurde eine Erstattung versprochen, bisher nichts
refund_owed | - | Sie haben vor zwei Wochen gesagt, dass Sie mir das Geld erstatten
refund_owed | - | Rückzahlung wurde zugesagt aber immer noch nichts auf dem Konto
refund_owed | - | On m'a promis un remboursement, toujours rien
refund_owed | - | Vous aviez dit que vous me rembourseriez il y a deux semaines
refund_owed | - | remboursement promis mais toujours rien sur mon compte
refund_owed | - | Me prometieron un reembolso y todavía nada
refund_owed | - | Hace dos semanas dijeron que me devolverían el dinero
refund_owed | - | me dijeron que me iban a reembolsar, sigo sin nada
refund_owed | - | Mi avevano promesso il rimborso, ancora niente
refund_owed | - | Due settimane fa avete detto che mi avreste rimborsato
refund_owed | - | rimborso promesso ma ancora nulla sul conto
refund_owed | - | Me prometeram o reembolso e até agora nada
refund_owed | - | Vocês disseram há duas semanas que iam me reembolsar
refund_owed | - | prometeram devolver o dinheiro, ainda nada
refund_owed | - | Обещали вернуть деньги, до сих пор ничего
refund_owed | - | Две недели назад вы сказали, что вернёте деньги
refund_owed | - | обещан возврат средств а на карте ничего нет
refund_owed | - | 返金すると言われましたが、まだ何もありません
refund_owed | - | 二週間前に返金すると言っていましたよね
refund_owed | - | 返金の約束なのにまだ入金がありません
refund_owed | - | half the money came back only
refund_owed | - | You only refunded half
refund_owed | - | I got back just part of my money
refund_owed | - | 只退了一半的钱
refund_owed | - | 退款只收到一部分
refund_owed | - | Es kam nur die Hälfte vom Geld zurück
refund_owed | - | Mir wurde nur ein Teil erstattet
refund_owed | - | Seulement la moitié de l'argent m'est revenue
refund_owed | - | je n'ai été remboursé que de la moitié
refund_owed | - | Solo me devolvieron la mitad
refund_owed | - | me reembolsaron nada más una parte del dinero
refund_owed | - | È tornata indietro solo metà dei soldi
refund_owed | - | mi avete rimborsato solo una parte
refund_owed | - | Só voltou metade do dinheiro
refund_owed | - | me reembolsaram apenas uma parte
refund_owed | - | Вернули только половину денег
refund_owed | - | пришла обратно лишь часть суммы
refund_owed | - | 半額しか返金されていません
refund_owed | - | 一部しか返金がありません
missing_item | - | The screws are not there
missing_item | - | one part is not in the box
missing_item | - | no screws in it
missing_item | - | 螺丝没有
missing_item | - | 盒子里没有充电器
missing_item | - | Die Schrauben sind nicht da
missing_item | - | ein Teil ist nicht im Karton
missing_item | - | Les vis ne sont pas là
missing_item | - | il n'y a pas le câble dans la boîte
missing_item | - | Los tornillos no están
missing_item | - | no está el cargador en la caja
missing_item | - | Le viti non ci sono
missing_item | - | nella scatola non c'è il cavo
missing_item | - | Os parafusos não estão lá
missing_item | - | não tem o carregador na caixa
missing_item | - | шурупов нет
missing_item | - | зарядки в коробке не было
missing_item | - | ネジがありません
missing_item | - | 箱に充電器が入ってなかった
stolen | - | Left on the porch, nothing was there
stolen | - | says delivered but nothing in the mailbox
stolen | - | tracking shows delivered yesterday. Checked everywhere, it is not there
stolen | - | 说放门口了，去看什么都没有
stolen | - | 显示已签收，信箱里没有
stolen | - | Angeblich vor der Tür abgelegt, da lag nichts
stolen | - | Laut Sendungsverfolgung zugestellt aber im Briefkasten ist nichts
stolen | - | Déposé devant la porte, il n'y avait rien
stolen | - | indiqué livré mais rien dans la boîte aux lettres
stolen | - | Lo dejaron en la puerta, no había nada
stolen | - | figura entregado pero en el buzón no hay nada
stolen | - | Lasciato davanti alla porta, non c'era niente
stolen | - | risulta consegnato ma nella cassetta non c'è nulla
stolen | - | Deixaram na porta, não tinha nada lá
stolen | - | consta como entregue mas na caixa de correio não tem nada
stolen | - | Оставили у двери, там ничего не было
stolen | - | написано доставлено, а в почтовом ящике пусто
stolen | - | 玄関前に置いたとのことですが、何もありませんでした
stolen | - | 配達完了となっていますがポストに何も入っていません
none,other,cancel,where_is_order,not_received | -refund ~refund | I no longer want a refund
none,other,cancel,where_is_order,not_received | -refund ~refund | no refund needed any more
none,other,cancel,where_is_order,not_received | -refund ~refund | The parcel came today, I don't need the refund any longer
none,other,cancel,where_is_order,not_received | -refund ~refund | 我不要退款了
none,other,cancel,where_is_order,not_received | -refund ~refund | 不用退款了
none,other,cancel,where_is_order,not_received | -refund ~refund | Ich möchte keine Erstattung mehr
none,other,cancel,where_is_order,not_received | -refund ~refund | Rückerstattung ist nicht mehr nötig
none,other,cancel,where_is_order,not_received | -refund ~refund | Je ne veux plus de remboursement
none,other,cancel,where_is_order,not_received | -refund ~refund | plus besoin de remboursement
none,other,cancel,where_is_order,not_received | -refund ~refund | Ya no quiero el reembolso
none,other,cancel,where_is_order,not_received | -refund ~refund | Non voglio più il rimborso
none,other,cancel,where_is_order,not_received | -refund ~refund | non serve più il rimborso
none,other,cancel,where_is_order,not_received | -refund ~refund | Não quero mais o reembolso
none,other,cancel,where_is_order,not_received | -refund ~refund | não precisa mais me reembolsar
none,other,cancel,where_is_order,not_received | -refund ~refund | Возврат денег мне больше не нужен
none,other,cancel,where_is_order,not_received | -refund ~refund | деньги возвращать уже не надо
none,other,cancel,where_is_order,not_received | -refund ~refund | 返金は要りません
none,other,cancel,where_is_order,not_received | -refund ~refund | もう返金は必要ないです
refund_owed | - | I sent it back, where is my refund
refund_owed | - | sent it back 3 weeks ago and no refund
refund_owed | - | You received my return on Monday. When do I get my money?
refund_owed | - | 货已经寄回去了，钱呢
refund_owed | - | 退货你们都签收了，什么时候退款
refund_owed | - | Habe es zurückgeschickt, wo bleibt mein Geld
refund_owed | - | Retoure ist seit 2 Wochen bei Ihnen, keine Gutschrift
refund_owed | - | Je l'ai renvoyé, où est mon remboursement
refund_owed | - | colis retourné il y a 3 semaines et toujours pas remboursé
refund_owed | - | Lo devolví, dónde está mi reembolso
refund_owed | - | ya lo mandé de vuelta y no me devuelven el dinero
refund_owed | - | L'ho rispedito, dov'è il mio rimborso
refund_owed | - | reso spedito 3 settimane fa e nessun rimborso
refund_owed | - | Já devolvi, cadê meu reembolso
refund_owed | - | mandei de volta há 3 semanas e nada do dinheiro
refund_owed | - | Я отправил обратно, где мои деньги
refund_owed | - | товар вернул три недели назад, денег нет
refund_owed | - | 返送しましたが、返金はいつですか
refund_owed | - | 商品を送り返したのに返金されない
none | - | great seller, will buy again
none | - | Very friendly seller, everything fine
none | - | 卖家人很好，下次还来
none | - | 店家很靠谱，推荐
none | - | Toller Verkäufer, gerne wieder
none | - | sehr netter Verkäufer, alles bestens
none | - | Super vendeur, je rachèterai
none | - | vendeur sérieux, je recommande
none | - | Gran vendedor, volveré a comprar
none | - | vendedor muy amable y serio
none | - | Ottimo venditore, comprerò ancora
none | - | venditore serio e gentile
none | - | Ótimo vendedor, comprarei de novo
none | - | vendedor muito atencioso, recomendo
none | - | Отличный продавец, буду покупать ещё
none | - | продавец вежливый, рекомендую
none | - | とても良い出品者さんでした、また買います
none | - | 出品者の対応が丁寧で安心できました
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | Please cancel the replacement
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | The first one turned up, please cancel the second shipment you are sending
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | pls stop the replacement, original arrived
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | 补发的请取消，原来的收到了
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | Bitte den Ersatz stornieren, das erste Paket ist doch noch gekommen
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | merci d'annuler le remplacement, le premier colis est arrivé
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | cancelen el reemplazo por favor, ya llegó el primero
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | annullate pure il cambio, il primo pacco è arrivato
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | pode cancelar a troca, o primeiro chegou
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | отмените повторную отправку, первая посылка пришла
other,none,where_is_order,not_received | -replacement ~replacement ~cancel | 代替品はキャンセルしてください、最初の荷物が届きました
`;

export const everyday = `
where_is_order | - | any update??
where_is_order,other | - | hello? anyone there? its been 2 weeks
where_is_order | - | why so long
wrong_item,not_as_described | - | wrong color i said black
not_as_described,return_request | - | too small even tho i took the L
damaged | - | box crushed but item ok
* | !chargeback | already opened dispute with paypal
not_received | +refund | never came want my money bk 😡
damaged | - | glass smashed to bits when i opend it
defective | - | worked 2 days then nothing
missing_item | - | where r the batteries?? said included
where_is_order | - | tracking hasnt moved since 12 nov
cancel | +cancel | pls cancel bought by mistake
refund_owed | - | u told me refund 3-5 days its been 3 weeks
none | - | arrived today thx 👍
where_is_order | - | 在吗？怎么还没到
where_is_order | - | 物流好几天没更新了
where_is_order | - | 为什么这么慢啊
wrong_item,not_as_described | - | 颜色发错了，我要的是黑色
not_as_described,return_request | - | 太小了穿不上
damaged,none | - | 盒子压扁了，东西没事
* | !chargeback | 已经跟PayPal开了争议
not_received,other | +refund | 没收到货，退钱
damaged | - | 打开一看杯子碎了😭
defective | - | 用了两天就坏了
missing_item | - | 少了一个螺丝包
refund_owed | - | 说好三天退款，都两周了
cancel | +cancel | 拍错了，麻烦取消订单
stolen,not_received | - | 显示签收但是我没收到啊
none | - | 收到了，很好用，谢谢老板
where_is_order | - | Gibts was neues??
where_is_order | - | hallo wo bleibt mein paket
where_is_order | - | warum dauert das so lange
wrong_item,not_as_described | - | falsche farbe hatte schwarz bestellt
not_as_described,return_request | - | viel zu klein trotz größe L
damaged,none | - | Karton eingedrückt aber Inhalt heil
* | !chargeback | habe schon einen paypal fall eröffnet
not_received | +refund | nix angekommen will mein geld zurück
damaged | - | tasse kaputt angekommen, alles scherben
defective | - | nach zwei tagen tot, lädt nicht mehr
missing_item | - | batterien waren nicht dabei obwohl inklusive
stolen,not_received | - | laut dhl zugestellt ist aber nix da
cancel | +cancel | bitte stornieren aus versehen bestellt
refund_owed | - | Rücksendung ist lange bei euch, Geld immer noch nicht da
none | - | angekommen danke 👍
where_is_order | - | des nouvelles ??
where_is_order | - | bonjour c'est où mon colis
where_is_order | - | pourquoi c'est si long
wrong_item,not_as_described | - | mauvaise couleur j'avais pris noir
not_as_described,return_request | - | trop petit pourtant j'ai pris L
damaged,none | - | carton écrasé mais produit ok
* | !chargeback | j'ai déjà ouvert un litige paypal
not_received | +refund | rien reçu je veux mon argent
damaged | - | arrivé en mille morceaux
defective | - | marche plus au bout de 2 jours
missing_item | - | il manque les piles alors que c'était inclus
stolen,not_received | - | la poste dit livré mais j'ai rien
cancel | +cancel | annulez svp commande par erreur
refund_owed | - | vous m'aviez dit remboursement sous 5 jours ça fait 3 semaines
none | - | bien reçu merci 👍
where_is_order | - | alguna novedad??
where_is_order | - | hola dónde está mi paquete
where_is_order | - | por qué tarda tanto
wrong_item,not_as_described | - | color equivocado yo pedí negro
not_as_described,return_request | - | me queda chico y eso que pedí L
damaged,none | - | caja aplastada pero el producto bien
* | !chargeback | ya abrí una disputa en paypal
not_received | +refund | no llegó nada quiero mi plata
damaged | - | el vaso llegó hecho pedazos
defective | - | duró dos días y se murió
missing_item | - | no vienen las pilas y decía incluidas
stolen,not_received | - | dice entregado pero aquí no hay nada
cancel | +cancel | cancelen porfa lo compré sin querer
refund_owed | - | quedaron en devolverme la plata en 5 días y ya van 3 semanas
none | - | llegó bien gracias 👍
where_is_order | - | novità??
where_is_order | - | salve dov'è il mio pacco
where_is_order | - | perché ci mette così tanto
wrong_item,not_as_described | - | colore sbagliato avevo preso nero
not_as_described,return_request | - | troppo piccolo eppure ho preso L
damaged,none | - | scatola schiacciata ma dentro tutto ok
* | !chargeback | ho già aperto una contestazione paypal
not_received | +refund | mai arrivato rivoglio i soldi
damaged | - | arrivato tutto in frantumi
defective | - | dopo due giorni morto
missing_item | - | le pile non c'erano eppure diceva incluse
stolen,not_received | - | risulta consegnato ma io non ho niente
cancel | +cancel | annullate per favore ho sbagliato a comprare
refund_owed | - | mi avevate detto rimborso in 5 giorni ne sono passati 20
none | - | arrivato grazie 👍
where_is_order | - | alguma novidade??
where_is_order | - | oi cadê meu pacote
where_is_order | - | pq demora tanto
wrong_item,not_as_described | - | cor errada pedi preto
not_as_described,return_request | - | ficou pequeno e olha que pedi G
damaged,none | - | caixa amassada mas o produto tá ok
* | !chargeback | já abri disputa no paypal
not_received | +refund | não chegou nada quero meu dinheiro
damaged | - | copo chegou todo quebrado
defective | - | durou dois dias e parou
missing_item | - | não veio as pilhas e dizia incluso
stolen,not_received | - | diz entregue mas aqui não chegou
cancel | +cancel | cancela pfv comprei sem querer
refund_owed | - | falaram reembolso em 5 dias já faz 3 semanas
none | - | chegou certinho obrigada 👍
where_is_order | - | есть новости??
where_is_order | - | алло где посылка
where_is_order | - | почему так долго
wrong_item,not_as_described | - | цвет не тот заказывала чёрный
not_as_described,return_request | - | маломерит брала L не лезет
damaged,none | - | коробка мятая но товар цел
* | !chargeback | уже открыл спор
not_received | +refund | ничего не пришло верните деньги
damaged | - | кружка пришла разбитая вдребезги
defective | - | два дня поработал и умер
missing_item | - | батареек нет хотя написано в комплекте
stolen,not_received | - | пишет вручено но я ничего не получал
cancel | +cancel | отмените пж заказала случайно
refund_owed | - | обещали вернуть за 5 дней прошло уже 3 недели
none | - | дошло спасибо 👍
where_is_order | - | その後どうなりましたか？
where_is_order | - | 荷物どこですか
where_is_order | - | なんでこんなに遅いの
wrong_item,not_as_described | - | 色が違います、黒を頼んだのに
not_as_described,return_request | - | 小さすぎて入らない
damaged,none | - | 箱は潰れてたけど中身は大丈夫
* | !chargeback | PayPalに異議申し立て済みです
not_received | +refund | 届いてない、お金返して
damaged | - | 開けたらコップが割れてた😢
defective | - | 二日で壊れた
missing_item | - | 電池が入ってない、付属って書いてあったのに
stolen,not_received | - | 配達済みになってるけど来てない
cancel | +cancel | 間違えて買ったのでキャンセルお願い
refund_owed | - | 返品して三週間、返金まだ？
none | - | 届きました、ありがとう👍
refund_owed | - | Hello dear seller, the money is not come back to my card, I have waited many day
refund_owed | - | 钱到现在都没退回来
refund_owed | - | Guten Tag, mein Geld ist noch nicht zurückgekommen auf der Karte
refund_owed | - | bonjour l'argent n'est pas revenu sur ma carte
refund_owed | - | hola el dinero no ha regresado a mi tarjeta
refund_owed | - | salve i soldi non sono tornati sulla carta
refund_owed | - | oi o dinheiro não voltou pro cartão
refund_owed | - | здравствуйте деньги на карту так и не вернулись
refund_owed | - | お金がまだカードに戻ってきません
* | -replacement ~replacement +refund | no need to send another one thanks, just refund
* | -replacement +refund ~replacement | 不用再补发了，退钱就行
* | -replacement +refund ~replacement | pas besoin d'un nouveau, juste le remboursement
* | -replacement +refund ~replacement | no me manden otro, solo devuélvanme el dinero
* | -replacement +refund ~replacement | non mandatene un altro, solo il rimborso
* | -replacement +refund ~replacement | não precisa mandar outro, só o reembolso
* | -replacement +refund ~replacement | новый не надо, просто верните деньги
* | -replacement +refund ~replacement | 代わりはいりません、返金だけお願いします
where_is_order,not_received | - | hola my order still no come, when arrive pls
defective | - | Item geht nicht an, tried everything
where_is_order | - | hi mi orden no llega todavia, any update?
where_is_order | - | tracking号查不到啊
where_is_order | - | まだshippedのままですけど
where_is_order | - | трек не обновляется уже неделю((
where_is_order | - | tracking bloqué depuis 10 jours...
where_is_order | - | il tracking è fermo da una settimana
where_is_order | - | rastreio parado faz uma semana
`;

/** What only sounds like one of them. */
export const alike = `
none,other | - | you sent exactly what I ordered
where_is_order,other | - | have you sent what I ordered on monday
return_request,other,refund_owed,cancel | - | I sent it back because I ordered two by mistake
none | - | They sent the lamp I ordered, great shop
none,other | - | I never give one star or a bad review, great shop
where_is_order,other | - | Habt ihr schon verschickt was ich bestellt habe
where_is_order,other | - | avez vous envoyé ce que j'ai commandé
where_is_order,other | - | ya mandaron lo que pedí?
where_is_order,other | - | avete spedito quello che ho ordinato?
where_is_order,other | - | já enviaram o que eu pedi?
where_is_order,other | - | вы отправили то что я заказал?
where_is_order,not_received,other | - | you sent it so late, ordered it in may
missing_item | - | you sent two but i ordered three
not_as_described,return_request | - | You promised it was real leather, refund please
defective,other,not_as_described | - | The lid does not snap on
other,return_request | +discount | I only want half the money back
overcharged,other | - | The agreed price was 20 and you charged 30
return_request,other | +refund | no reply needed just refund me
none | - | The driver left it by the door, nothing to complain about
none,other | - | Please leave it on the porch if nobody is there
none,other | - | Laissez le colis devant la porte svp
defective,other,wrong_item | - | Les vis ne sont pas de la bonne taille
none,other | - | Lasciatelo davanti alla porta se non ci sono
not_as_described,defective,other,damaged | - | Los botones no están bien cosidos
none,other | - | Déjenlo en la puerta si no estoy
none,other | - | 玄関前に置いてください
none,other | - | 放门口就行，不用打电话
defective,other | - | 充电器不用就坏了
where_is_order,other | - | 发货没有
none,other | - | Оставьте у двери пожалуйста
none,other | - | Bitte vor der Tür ablegen wenn niemand da ist
return_request,other | +refund -replacement | Ich möchte keinen Ersatz sondern mein Geld zurück
damaged,defective | - | Ich möchte keine Diskussion, das Glas ist zerbrochen
defective,other | - | O carregador não está carregando
missing_item | - | Only half of the order arrived, I paid the full money
not_received | +refund | I paid, nothing came, they agreed to nothing, refund me
`;

/** Written once the words for the first two were there; ten a language. */
export const later = `
where_is_order | - | still waiting, whats going on with my parcel
refund_owed | - | you agreed to give me my money back but nothing happened
missing_item | - | theres no charger in the box
stolen,not_received | - | driver says he left it at the front door, i was home all day, nothing there
* | -replacement ~replacement | dont bother sending a new one
* | -refund ~refund | forget the refund, i fixed it myself
not_as_described,return_request | - | waaay smaller than the pic
defective | - | wont turn on 😡😡
none | - | perfect 5 stars fast seller
refund_owed | - | only got 10 of the 30 dollars back
where_is_order | - | 亲，什么时候能到呀
refund_owed | - | 客服答应给我退款，等了一周还是没有
missing_item | - | 配件没给全
stolen,not_received | - | 快递说放家门口了，根本没有啊
* | -replacement ~replacement | 不用再寄新的了
not_as_described | - | 比图片上小太多了
defective | - | 开不了机
none | - | 五星好评，卖家发货快
where_is_order | - | warte immer noch, was ist los mit meinem Paket
refund_owed | - | ihr habt mir zugesagt das Geld zu erstatten, passiert ist nichts
missing_item | - | kein Ladegerät in der Packung
stolen,not_received | - | Fahrer sagt er hat es vor die Haustür gelegt, war den ganzen Tag da, nichts
* | -replacement ~replacement | brauche keinen Ersatz mehr
* | -refund ~refund | Geld zurück ist nicht mehr nötig, hab es selbst repariert
not_as_described,return_request | - | viel kleiner als auf dem Bild
defective | - | geht nicht an 😡
none | - | perfekt, 5 Sterne, schneller Verkäufer
refund_owed | - | habe nur 10 von 30 Euro zurückbekommen
where_is_order | - | j'attends toujours, que se passe-t-il avec mon colis
refund_owed | - | vous avez accepté de me rembourser mais rien ne s'est passé
missing_item | - | pas de chargeur dans la boîte
stolen,not_received | - | le livreur dit l'avoir laissé devant la porte, j'étais là, il n'y avait rien
* | -replacement ~replacement | pas la peine d'en renvoyer un autre
* | -refund ~refund | laissez tomber le remboursement, je n'en veux plus
not_as_described,return_request | - | bien plus petit que sur la photo
defective | - | ne s'allume pas 😡
none | - | parfait, 5 étoiles, vendeur rapide
refund_owed | - | je n'ai récupéré que 10 euros sur 30
where_is_order | - | sigo esperando, qué pasa con mi paquete
refund_owed | - | aceptaron devolverme la plata pero no pasó nada
missing_item | - | no hay cargador en la caja
stolen,not_received | - | el repartidor dice que lo dejó en la puerta, yo estaba y no había nada
* | -replacement ~replacement | ya no hace falta que manden otro
* | -refund ~refund | olviden el reembolso, ya no lo necesito
not_as_described,return_request | - | mucho más chico que en la foto
defective | - | no prende 😡
none | - | perfecto, 5 estrellas, vendedor rápido
refund_owed | - | solo me regresaron 10 de los 30 dólares
where_is_order | - | sto ancora aspettando, che succede al mio pacco
refund_owed | - | avevate accettato di rimborsarmi ma non è successo niente
missing_item | - | nella scatola non c'è il caricatore
stolen,not_received | - | il corriere dice di averlo lasciato davanti alla porta, ero in casa, non c'era nulla
* | -replacement ~replacement | non serve che ne mandiate un altro
* | -refund ~refund | lasciate stare il rimborso, non lo voglio più
not_as_described,return_request | - | molto più piccolo che in foto
defective | - | non si accende 😡
none | - | perfetto, 5 stelle, venditore veloce
where_is_order | - | continuo esperando, o que houve com meu pacote
refund_owed | - | vocês aceitaram devolver o dinheiro mas nada aconteceu
missing_item | - | não tem carregador na caixa
stolen,not_received | - | o entregador disse que deixou na porta, eu estava em casa e não tinha nada
* | -replacement ~replacement | não precisa mais mandar outro
* | -refund ~refund | esquece o reembolso, não quero mais
not_as_described,return_request | - | bem menor que na foto
defective | - | não liga 😡
none | - | perfeito, 5 estrelas, vendedor rápido
refund_owed | - | só recebi 10 dos 30 reais de volta
where_is_order | - | все еще жду, что с моей посылкой
refund_owed | - | вы согласились вернуть деньги, но ничего не произошло
missing_item | - | в коробке нет зарядки
stolen,not_received | - | курьер говорит оставил под дверью, я был дома, там ничего не было
not_as_described,return_request | - | намного меньше чем на фото
defective | - | не включается 😡
none | - | отлично, 5 звезд, продавец быстрый
refund_owed | - | вернули всего 10 из 30 долларов
where_is_order | - | まだ待っています、荷物はどうなっていますか
refund_owed | - | 返金すると約束したのに何も起きていません
missing_item | - | 箱に充電器がありません
stolen,not_received | - | 配達員は玄関に置いたと言うけど、何もなかった
* | -replacement ~replacement | もう代わりは送らなくていいです
* | -refund ~refund | 返金はもう結構です、自分で直しました
not_as_described,return_request | - | 写真よりずっと小さい
none | - | 完璧です、星5つ、発送が早い出品者さん
refund_owed | - | 30ドルのうち10ドルしか戻ってきていません
* | -refund ~refund +replacement | please send a new one instead of a refund
* | -refund ~refund +replacement | 不要退款而是换一个
not_received | - | Compra de 300 euros nunca entregada
where_is_order,not_received | - | I ordered a lamp for 30 dollars and it never arrived
refund_owed | - | Die 30 Euro sind nicht angekommen
return_request | - | I can no longer find the original packaging, can I still return the headphones?
none | - | A furadeira funciona muito bem
`;

/** Of every other kind, as short: fakes, addresses, customs, danger, threats, contact elsewhere. */
export const further = `
counterfeit | - | this is a knockoff not real nike
overcharged | - | y did u charge me twice
change_address | - | wrong address sorry can u send to 12 elm st instead
* | !outside | text me on whatsapp and we sort it
damaged,defective | !safety | charger got super hot and started smoking!!
* | !threat | fix this or u get 1 star
how_to_use | - | how do i connect it to my phone
customs | - | customs wants 20 more from me, why
unauthorised | - | i never ordered this, who used my card
wrong_item | - | u sent me a blender i ordered a toaster
counterfeit | - | 一看就是假货
overcharged | - | 怎么扣了我两次钱
change_address | - | 地址填错了，能改一下吗
* | !outside | 加我微信说吧
damaged,defective | !safety | 充电器烫得要命还冒烟了！！
* | !threat | 不处理就给你一星
how_to_use | - | 这个怎么连手机啊
customs | - | 海关让我再交税，为什么
unauthorised | - | 我没下过这个单，谁刷了我的卡
wrong_item | - | 我买的是烤面包机你给我发了个搅拌机
counterfeit | - | das ist ne fälschung, nie im leben original
overcharged | - | warum habt ihr zweimal abgebucht
change_address | - | falsche adresse sorry, könnt ihr es nach elmstr 12 schicken
* | !outside | schreib mir auf whatsapp dann klären wir das
damaged,defective | !safety | ladegerät wurde mega heiß und hat angefangen zu qualmen!!
* | !threat | kümmert euch drum oder es gibt 1 stern
how_to_use | - | wie verbinde ich das mit dem handy
customs | - | der zoll will nochmal 20 euro, wieso
unauthorised | - | hab das nie bestellt, wer hat meine karte benutzt
wrong_item | - | ihr habt mir einen mixer geschickt, bestellt war ein toaster
counterfeit | - | c'est une contrefaçon, rien d'authentique
overcharged | - | pourquoi vous m'avez débité deux fois
change_address | - | mauvaise adresse désolé, pouvez vous l'envoyer au 12 rue des ormes
* | !outside | écrivez moi sur whatsapp on s'arrange
damaged,defective | !safety | le chargeur est devenu brûlant et a commencé à fumer !!
* | !threat | réglez ça ou c'est une étoile
how_to_use | - | comment je le connecte à mon téléphone
customs | - | la douane me demande encore 20 euros pourquoi
unauthorised | - | je n'ai jamais commandé ça, qui a utilisé ma carte
counterfeit | - | es una copia trucha, no es original
overcharged | - | por qué me cobraron dos veces
change_address | - | puse mal la dirección, lo pueden enviar a calle olmo 12
* | !outside | escríbame por whatsapp y lo arreglamos
damaged,defective | !safety | el cargador se puso hirviendo y empezó a echar humo!!
* | !threat | soluciónenlo o les pongo una estrella
how_to_use | - | cómo lo conecto al celular
customs | - | aduana me pide 20 más, por qué
unauthorised | - | yo nunca pedí esto, quién usó mi tarjeta
wrong_item | - | me mandaron una licuadora y yo pedí una tostadora
counterfeit | - | è un falso, non è originale
overcharged | - | perché mi avete addebitato due volte
change_address | - | indirizzo sbagliato scusate, potete spedirlo in via olmo 12
* | !outside | scrivetemi su whatsapp e ci mettiamo d'accordo
damaged,defective | !safety | il caricatore è diventato bollente e ha iniziato a fumare!!
* | !threat | risolvete o metto una stella
how_to_use | - | come lo collego al telefono
customs | - | la dogana mi chiede altri 20 euro, perché
unauthorised | - | non ho mai ordinato questo, chi ha usato la mia carta
wrong_item | - | mi avete mandato un frullatore io avevo ordinato un tostapane
counterfeit | - | isso é pirata, não é original
overcharged | - | por que me cobraram duas vezes
change_address | - | coloquei o endereço errado, dá pra mandar pra rua olmo 12
* | !outside | me chama no whatsapp e a gente resolve
damaged,defective | !safety | o carregador ficou fervendo e começou a soltar fumaça!!
how_to_use | - | como conecto no celular
customs | - | a alfândega quer mais 20, por quê
unauthorised | - | nunca pedi isso, quem usou meu cartão
wrong_item | - | mandaram um liquidificador e eu pedi uma torradeira
counterfeit | - | это подделка, не оригинал
overcharged | - | почему списали два раза
change_address | - | указала не тот адрес, можно отправить на ул вязов 12
* | !outside | напишите мне в вотсап, решим
damaged,defective | !safety | зарядка раскалилась и пошел дым!!
* | !threat | решайте вопрос или поставлю одну звезду
how_to_use | - | как подключить к телефону
customs | - | таможня просит еще 20, почему
unauthorised | - | я это не заказывала, кто использовал мою карту
wrong_item | - | прислали блендер а я заказывал тостер
counterfeit | - | これ偽物ですよね
overcharged | - | なぜ二回引き落とされたのですか
change_address | - | 住所を間違えました、変更できますか
* | !outside | LINEで直接連絡ください
damaged,defective | !safety | 充電器がすごく熱くなって煙が出ました！！
* | !threat | 対応しないなら星1つにします
how_to_use | - | スマホにどうやって繋ぎますか
customs | - | 税関からさらに20ドル請求されました、なぜ
unauthorised | - | 注文した覚えがないです、誰がカードを使ったの
wrong_item | - | トースターを頼んだのにミキサーが来た
`;
