// A second set of invented messages, written after the first patterns and then used to widen them.
import type { LanguageCode } from '../../../src/base/ids';
import type { Messages } from './messages';

export const second: Readonly<Record<LanguageCode, Messages>> = {
  en: {
    cancel: `
hi there, placed an order ten minutes ago by mistake, any chance you can cancel it?
I need to know how to cancel the most recent order
i no longer can afford purchase {{Order Number}} cancel it
Would you be so kind to cancel it for me? I ordered the wrong colour.
where do I find the option to cancel an order
im looking to cancel an order, who do i talk to
cancell order {{Order Number}} asap
Dear seller, please kindly help me cancel this order. Thank you.
I want cancel
help cancelling a purchase from this morning
we need to get order {{Order Number}} canceled
can I still back out of the purchase?
i ordered 2 by accident so cancel 1 of them pls
Not interested in the item any more, please cancel.
what steps do I follow in order to cancel purchase {{Order Number}}
i got a question about cancelling the order i just made
don't ship this please, cancel
Cancellation please. Ordered by my kid.
I bought the same thing twice, get rid of one order
could you assist me with the cancelation of an order
tell me what i need to do to cancel the bloody order
please let me cancel my puchase
I'm sorry but I have to cancel, lost my job
its not needed any longer so please can you cancel order 88271
How would I go about cancelling?
there was an error when I tried to cancel order {{Order Number}}
order cancel karna hai please cancel
want to cansel my oder
Since it has not been dispatched I would like to cancel the order and get a refund.
cancel all items in my order
I would like to annul the purchase I made on Tuesday
please stop my order, I will buy it in a shop
Cancel order #4471-22, shipping takes forever.
please void order {{Order Number}}, duplicate
how come I can't cancel the order?
`,
    change_address: `
Hello, could you please send it to 22 Oak Street instead of 22 Oak Avenue?
i have to modify the delivery adress for my last order
I made a spelling error in the shipping address
can i get my parcel delivered to another house
the zip code is wrong, correct one is 30301
help me with updating where my order gets shipped
Is it still possible to switch the shipping address?
I want to set another shipping address up
my address in the order is outdated
what do i do to submit a different delivery address
i dont live there anymore, please change the adress
could you ship order {{Order Number}} to my new home
please note my new address: 9 Hill Road, York
editing the shiping address doesnt work
forgot to put my unit number
I gave a wrong address when I bought it
i would like to have it delivered to my mom's place instead
shpping address needs correction
trying to enter another delivery address but i cant
need a hand changing the address of a purchase
how can we correct an error in the delivery address?
add the apartment number 4B to the address please
Please ship to this address: PO Box 22, Reno
want to ship to a different country
set a new default shipping address
there's a typo in the street name
I am relocating, update the delivery address please
problem inserting my delivery address
Can you reroute my package to my job?
shipping address was autofilled wrong, fix it
assistance to edit the place of delivery
My package should go to my sister's address rather than mine
where can I modify my shipping information
Change of address request
you guys have the wrong adress for me
`,
    where_is_order: `
hey, any idea when my stuff will be here?
Could you please look into where my package is right now
I would like information on the status of my last order
need tracking for order {{Order Number}}
how far is my parcel
Has my purchase been sent out?
the tracking page shows nothing, when will it ship?
let me know when you ship my order
can you check what is the ETA for purchase {{Order Number}}
i want to folow my package
whats teh status of my order
Any updates? I ordered it on the 3rd.
when can I get my order
what's taking so long with my order
is the parcel coming today
my delivery is running late, where is it
I am trying to locate an order
how can i see if my order has shipped
how long before my purchase gets delivered
i have been waiting for my order for a week
help me tracing my package pls
Where can I view the status of an order?
{{Order Number}} when will i get it
expected arrival of my parcel?
I want to be informed about the progress of my shipment
did my order go out yet?
wheres my pacakge
Please provide tracking details for my order.
My order still says processing, why?
what is the current location of the parcel
can i get a status report for purchase {{Order Number}}
Do you know where my order might be?
get the ETA of my order
the estimated delivery date passed yesterday, when does it arrive?
package stuck at customs for a week
`,
    not_received: `
It's now the 30th and I have not received the item.
my package never got delivered
the courier claims it was delivered, I have no package
no parcel yet after five weeks
still hasn't come!!!
Item was not delivered and the tracking ended in March
i didn't receive anything from you
porch pirates stole my package
`,
    damaged: `
one of the plates arrived broken
The packaging was fine but the glass is cracked
it got damaged in the post
big scratch across the front
received item in pieces
jar had leaked everywhere
`,
    defective: `
bought this fan and it stopped spinning after a week
The camera won't turn on
doesnt work anymore
no power at all
touch screen not responding
the clock is defective
`,
    wrong_item: `
this isn't the item I bought
you sent size 8, I ordered size 10
wrong model was delivered
Got a mug instead of a t-shirt
i received somebody else's package
sent the wrong product again
`,
    missing_item: `
the set is missing two screws
only one glove in the package
remote control was not included
Order arrived incomplete
I paid for three and got two
package came empty
`,
    not_as_described: `
color is not the same as in the photo
looks cheap and not like the picture
it is much thinner than described
says cotton but it is polyester, not as described
way too small for an adult
poor quality fabric
`,
    counterfeit: `
I had it checked, it is a fake
not an authentic bag
is a copy not original
these headphones are counterfeit
`,
    return_request: `
I'd like to return the shoes
where do i send it back to
can you refund me please
exchange for size L please
i want a full refund
`,
    how_to_use: `
how do i get it connected to my tv
Could you send me the manual?
how does the timer work
what size battery does it need and how do I put it in? no instructions came with it
how do I clean the filter
`,
    other: `
cancel premium membership
i want to terminate my account
is cancelling free of charge
how much will you charge me if I cancel
my cashback has not arrived
when is the refund going to be on my card
i need a copy of the receipt
Where do I download invoices?
what shipping companies do you work with
how many days does shipping to France normally take
can I have one more item in my order
take the blue one out of my order
delete my payment card
update my phone number
my email changed
reset password link not working
where can i see the payment options
Can I pay on delivery?
i want to purchase two chairs
is there a warranty on it?
how heavy is the box
do you have it in black
I would like to speak to your manager
Your customer service is terrible
how do I write a review
sign me up for the newsletter
i dont want your newsletter anymore
why was I charged a fee
does it come with batteries?
Are returns free?
what are the conditions to get a refund
lost my password
want to switch to the business account
add my tax number to the invoice
is this a scam
got the wrong bill amount
fake reviews everywhere
change my name in my profile
can I use two coupons
I didn't get the confirmation email
`,
    none: `
Got my parcel, thanks a lot!
came in time for the birthday, thank you
love it
Nothing to complain about, great shop
not broken, not late, just perfect
thanks for the fast shipping
works perfectly, thank you
Arrived a week before the estimated date. Happy!
good quality and exactly as described
ok, thanks for letting me know
`,
  },
  zh: {
    cancel: `
老板 帮忙取消下订单呗
这单不要了
請取消我的訂單，謝謝
手滑拍多了一件，能退掉取消吗
还没发货吧？我想取消
不想买了 怎么取消
請問可以取消購買嗎
先别寄，我要取消
能不能把昨天那单撤了
等不及了，给我取消
`,
    change_address: `
亲，地址帮我改成杭州的
我地址写错一个字
能发到另外一个地址吗
請問可以更改收件地址嗎
电话对的，地址不对，麻烦更正
收货地址要换
包裹能改地址吗
寄到我父母家可以吗
街道名写错，应该是中山路
搬家了地址变了
`,
    where_is_order: `
亲 我的东西走到哪里了
大概哪天能到啊
快递怎么还没动静
請問我的包裹寄出了嗎
发货没有
给我看下物流
我的单现在啥状态
什麼時候能送到
物流停在广州好几天了
订单多久到
`,
    not_received: `
我没拿到包裹
说签收了可我没见到货
一直没到货
包裹寄丢了吧
還是沒收到
`,
    damaged: `
到手是碎的
外壳裂了
杯子破了一個口
`,
    defective: `
打不开机
用一次就坏了
灯不亮
`,
    wrong_item: `
寄错了，不是我要的
发成别的型号了
收到的是别人的
`,
    missing_item: `
只收到一件，少了一件
没有配件
少了充电线
`,
    not_as_described: `
和图片差太远
质量很差
颜色和图片不一样
`,
    counterfeit: `
是假的，不是正品
明显仿货
`,
    return_request: `
想退货
申请退款
怎么换货
`,
    how_to_use: `
不知道怎么用
说明书没有
怎么安装啊
`,
    other: `
发票怎么开
我要改密码
你们支持哪些付款方式
退款还没到账
取消会员自动续费
有没有优惠券
这个尺寸是多少
能便宜吗
怎么联系客服
取消要扣钱吗
`,
    none: `
收到，很满意
谢谢老板
比想象中快，提前到了
质量很好，没有问题
`,
  },
  de: {
    cancel: `
Hallo, kann ich meine Bestellung von gestern noch stornieren?
Ich hab falsch geklickt, bitte Auftrag stornieren
will nicht mehr kaufen, storno
Bitte brechen Sie die Bestellung ab
möchte den kauf widerrufen bevor es verschickt wird
Bestellung 4471 bitte stornieren
wie kann ich einen auftrag abbrechen
brauche ich doch nicht mehr, bitte die Bestellung löschen
Bitte um Stornierung
stornieren sie bitte sofort
`,
    change_address: `
Bitte schicken Sie es an meine neue Adresse
die Lieferadresse muss geändert werden
ich habe mich in der Adresse vertan
Können Sie die Hausnummer in 12b ändern?
Adresse korrigieren bitte
kann ich die lieferanschrift noch ändern
falsche PLZ eingegeben
Lieferung bitte an meine Firma statt nach Hause
wir ziehen um, neue Anschrift folgt
versandadresse aktualisieren
`,
    where_is_order: `
Wo bleibt mein Paket?
Ist die Bestellung schon raus?
wann kommt das paket endlich
Ich hätte gerne die Trackingnummer
wie ist der stand meiner bestellung
Haben Sie schon versendet?
Wann wird meine Ware geliefert?
seit tagen keine bewegung in der sendungsverfolgung
wann kann ich mein paket erwarten
Bitte teilen Sie mir mit, wo sich die Sendung befindet.
`,
    not_received: `
habe das paket nicht bekommen
Die Ware ist nicht angekommen
steht auf zugestellt, ich hab aber nichts
immer noch nichts da
`,
    damaged: `
Teller zerbrochen
die Verpackung war offen und das Gerät verbeult
beschädigt angekommen
`,
    defective: `
Gerät startet nicht
ist nach einer Woche kaputt gegangen
defekt
`,
    wrong_item: `
falscher Artikel
habe Größe 40 statt 42 bekommen
ihr habt das falsche Modell geschickt
`,
    missing_item: `
es fehlen zwei Schrauben
Netzteil fehlt
nur einer von zwei Artikeln kam an
`,
    not_as_described: `
Qualität ist schlecht
Farbe ganz anders als auf dem Foto
viel zu klein
`,
    counterfeit: `
eindeutig eine Fälschung
das ist kein Originalprodukt
`,
    return_request: `
möchte das zurückschicken
bitte um Rückerstattung
kann ich umtauschen
`,
    how_to_use: `
wie wird das montiert
keine Bedienungsanleitung dabei
wie schalte ich das Licht ein
`,
    other: `
ich brauche eine rechnung mit mwst
mein Konto bitte löschen
Abo stornieren
wann bekomme ich die Erstattung
Kosten die Stornierungen etwas?
welche zahlungsmöglichkeiten gibt es
haben sie das in blau
neue mailadresse hinterlegen
kann den gutschein nicht einlösen
wie lange dauert der versand nach österreich normalerweise
`,
    none: `
super, danke, alles da
pünktlich angekommen
sehr schöne Ware, vielen Dank
keine Mängel, top
`,
  },
  fr: {
    cancel: `
bonjour je voudrais annuler svp
pouvez-vous annuler la commande 4471
j'ai fait une erreur, annulez ma commande
Je ne veux plus ce produit, merci d'annuler
comment annuler un achat
annulation commande urgent
merci de ne pas envoyer, j'annule
je souhaite annuler ma commande avant expédition
trop long, annulez
commande passée par erreur, à annuler
`,
    change_address: `
je me suis trompée d'adresse
Pouvez-vous changer mon adresse de livraison ?
erreur de code postal dans mon adresse
merci de livrer à mon travail
l'adresse a changé, voici la nouvelle
comment changer l'adresse d'une commande
je voudrais ajouter une autre adresse de livraison
il manque le numéro de rue dans l'adresse
nouvelle adresse : 4 rue Verte, Lille
peut-on livrer chez mes parents à la place
`,
    where_is_order: `
où se trouve mon colis svp
ma commande arrive quand
je n'ai pas de numéro de suivi
avez vous des nouvelles de mon colis
quand allez-vous expédier ma commande ?
mon colis est-il parti
suivi colis svp
j'attends ma commande depuis 10 jours, où est-elle
quel est l'état de ma livraison
date de livraison de ma commande ?
`,
    not_received: `
je n'ai toujours rien reçu
colis non reçu
noté livré mais pas de colis
ma commande n'est pas arrivée
`,
    damaged: `
le vase est cassé
reçu abîmé
la vitre est brisée
`,
    defective: `
ne marche plus
l'appareil ne démarre pas
produit défectueux
`,
    wrong_item: `
ce n'est pas le bon article
vous avez envoyé la mauvaise taille
j'ai reçu un produit différent de ma commande
`,
    missing_item: `
il manque un article
commande reçue incomplète
manque le câble
`,
    not_as_described: `
ne correspond pas à la photo
qualité très mauvaise
beaucoup trop petit
`,
    counterfeit: `
c'est une contrefaçon évidente
faux produit
`,
    return_request: `
je voudrais le retourner
remboursement svp
échanger contre une autre taille
`,
    how_to_use: `
comment l'installer
mode d'emploi svp
comment brancher l'appareil
`,
    other: `
je voudrais une facture
fermer mon compte
où en est mon remboursement
y a-t-il des frais si j'annule
livrez-vous en Suisse
mon paiement ne passe pas
changer mon mot de passe
est-ce que c'est du coton
numéro du service client
avez-vous d'autres couleurs
`,
    none: `
reçu merci
très content, livraison rapide
arrivé en avance, super
aucun souci, parfait
`,
  },
  es: {
    cancel: `
hola quiero cancelar el pedido
cancelen mi orden por favor
como puedo anular mi compra
ya no lo necesito, cancelar
me equivoqué, quiero cancelar la compra
pueden cancelar mi pedido?
compré dos veces sin querer, cancelen uno
no lo manden, cancelo
quisiera cancelar antes del envío
necesito cancelar la orden 4471
`,
    change_address: `
quiero cambiar la direccion de mi pedido
me equivoqué de dirección
pueden mandarlo a otra direccion
mi nueva dirección es Calle Sol 8
el numero de casa esta mal
corregir dirección de envío por favor
cómo cambio la dirección de entrega
me mudé, ¿pueden cambiar la dirección?
error en el domicilio
entregar en otra casa por favor
`,
    where_is_order: `
dónde viene mi pedido
cuando llega mi paquete
ya lo mandaron?
me pasa el número de guía
no se mueve el rastreo
qué pasó con mi pedido
cuánto tarda en llegar mi pedido
estado de mi compra por favor
en qué estado está mi pedido
cuando me llega
`,
    not_received: `
no me llegó el paquete
nunca recibí mi pedido
aparece entregado y no tengo nada
sigue sin llegar mi pedido
`,
    damaged: `
llegó quebrado
la caja vino rota y el producto también
pantalla rota
`,
    defective: `
no prende
dejó de funcionar a la semana
viene defectuoso
`,
    wrong_item: `
no es lo que compré
me mandaron otro color y otro modelo
producto equivocado
`,
    missing_item: `
falta el cargador
llegó incompleto
solo recibí uno de dos
`,
    not_as_described: `
no es igual a la foto
muy mala calidad
es más pequeño de lo que dice
`,
    counterfeit: `
es pirata
no es original, es copia barata
`,
    return_request: `
quiero devolverlo
solicito reembolso
me pueden cambiar por otra talla
`,
    how_to_use: `
cómo se arma
no vino el manual
cómo lo configuro
`,
    other: `
necesito factura
quiero cerrar mi cuenta
cuándo llega mi reembolso
cobran algo por cancelar?
envían a Perú?
no puedo pagar con tarjeta
cambiar contraseña
es de algodón?
teléfono de atención al cliente
tienen otro color
`,
    none: `
recibido, gracias
llegó rápido, excelente
todo bien, muchas gracias
sin problemas, recomendado
`,
  },
  it: {
    cancel: `
ciao vorrei cancellare l'ordine
potete annullare il mio ordine per favore
come faccio ad annullare
ho comprato per sbaglio, annullate
non mi serve più, annullare ordine
annullamento ordine 4471
si può annullare l'acquisto?
non spedite, annullo
vorrei annullare prima della spedizione
cancellate il mio acquisto
`,
    change_address: `
ho sbagliato l'indirizzo di consegna
posso cambiare indirizzo?
spedite a un altro indirizzo per favore
il numero civico è sbagliato
cambiare indirizzo di spedizione
mi sono trasferito, il nuovo indirizzo è via Verdi 2
come modifico l'indirizzo
errore nel CAP
consegnare in ufficio invece che a casa
indirizzo errato, correggere
`,
    where_is_order: `
dov'è il pacco
quando arriva
avete spedito?
mi date il codice di tracking
a che punto è il mio ordine
l'ordine è in ritardo, dov'è
quando verrà consegnato il mio pacco
tracking fermo da una settimana
stato ordine 4471
quando parte il mio ordine
`,
    not_received: `
non ho ricevuto il pacco
non è mai arrivato
risulta consegnato ma non c'è
ancora niente
`,
    damaged: `
arrivato rotto
vetro spaccato
scatola distrutta e contenuto danneggiato
`,
    defective: `
non si avvia
difettoso
ha smesso di funzionare dopo una settimana
`,
    wrong_item: `
articolo sbagliato
non è quello che ho comprato
mi è arrivata un'altra taglia
`,
    missing_item: `
manca il cavo
ordine arrivato incompleto
ne manca uno
`,
    not_as_described: `
diverso dalla foto
qualità pessima
molto più piccolo del previsto
`,
    counterfeit: `
è una copia, non originale
prodotto falso
`,
    return_request: `
voglio fare un reso
rimborso grazie
cambio taglia possibile?
`,
    how_to_use: `
come si accende
istruzioni mancanti
come lo monto
`,
    other: `
vorrei la fattura
chiudere il mio account
quando arriva il rimborso
ci sono costi per annullare?
spedite in Germania?
il pagamento non va
ho perso la password
è di cotone?
numero assistenza clienti
avete altri colori
`,
    none: `
ricevuto grazie
spedizione velocissima
tutto ok, perfetto
nessun problema, consigliato
`,
  },
  pt: {
    cancel: `
oi quero cancelar meu pedido
podem cancelar a compra por favor
como cancelar a encomenda
não preciso mais, cancela
comprei errado, quero cancelar
cancelamento do pedido 4471
dá pra cancelar?
não mandem, vou cancelar
gostaria de cancelar antes do envio
comprei duas vezes sem querer, cancelem uma
`,
    change_address: `
errei o endereço de entrega
quero trocar o endereço do pedido
podem entregar em outro endereço
o número da casa está errado
alterar endereço por favor
me mudei, o novo endereço é Rua Sol 8
como mudo a morada de entrega
CEP errado
entregar no meu trabalho por favor
endereço incompleto, quero corrigir
`,
    where_is_order: `
onde está minha encomenda
quando chega
já foi enviado?
me passa o código de rastreio
meu pedido está parado
qual o status do pedido
quando vai chegar meu pacote
rastreio parado há uma semana
o pedido já saiu para entrega?
quero saber onde está meu pedido
`,
    not_received: `
não recebi o pacote
nunca chegou meu pedido
diz que foi entregue mas não recebi
até agora nada
`,
    damaged: `
chegou quebrado
vidro trincado
caixa rasgada e produto amassado
`,
    defective: `
não liga
veio com defeito
parou de funcionar em uma semana
`,
    wrong_item: `
produto errado
não foi isso que comprei
veio outro modelo
`,
    missing_item: `
faltou o cabo
pedido veio incompleto
só veio um
`,
    not_as_described: `
diferente da foto
qualidade péssima
muito menor que o anunciado
`,
    counterfeit: `
é pirata
não é original, é cópia
`,
    return_request: `
quero devolver
quero meu reembolso
trocar por outro tamanho
`,
    how_to_use: `
como liga
não veio o manual
como eu monto isso
`,
    other: `
preciso da fatura
fechar minha conta
quando cai meu estorno
cobram para cancelar?
enviam para Angola?
não consigo pagar
esqueci a senha
é de algodão?
telefone do atendimento
tem outra cor
`,
    none: `
recebi, obrigado
chegou rápido, ótimo
tudo certo, muito obrigada
sem problemas, recomendo
`,
  },
  ru: {
    cancel: `
здравствуйте, отмените мой заказ
хочу отменить покупку
как отменить заказ до отправки
больше не нужно, отмените
заказал по ошибке, отмените пожалуйста
отмена заказа 4471
можно отменить?
не отправляйте, отменяю
прошу отменить заказ
заказала дважды, один отмените
`,
    change_address: `
ошиблась в адресе доставки
можно поменять адрес?
отправьте на другой адрес пожалуйста
номер дома неправильный
изменить адрес доставки
переехала, новый адрес улица Мира 2
как изменить адрес в заказе
неверный индекс
доставьте на работу, а не домой
адрес неправильный, исправьте
`,
    where_is_order: `
где моя посылка
когда придет
уже отправили?
дайте трек номер
на каком этапе мой заказ
заказ задерживается, где он
когда доставят посылку
трек не обновляется неделю
статус заказа
когда отправите заказ
`,
    not_received: `
посылку не получил
так и не пришла
пишут доставлено, но посылки нет
до сих пор ничего
`,
    damaged: `
пришло разбитое
стекло треснуло
коробка порвана, товар поврежден
`,
    defective: `
не включается
бракованный
сломался через неделю
`,
    wrong_item: `
не тот товар
это не то, что я заказала
прислали другую модель
`,
    missing_item: `
нет кабеля
заказ пришел неполный
одного не хватает
`,
    not_as_described: `
не похоже на фото
качество ужасное
намного меньше чем на фото
`,
    counterfeit: `
это подделка, не оригинал
поддельный товар
`,
    return_request: `
хочу вернуть
верните деньги
обмен на другой размер
`,
    how_to_use: `
как включить
нет инструкции в коробке
как собрать это
`,
    other: `
нужен чек
удалите мой аккаунт
когда вернутся деньги
отмена платная?
отправляете в Беларусь?
не проходит оплата
забыла пароль
это хлопок?
телефон поддержки
есть другие цвета
`,
    none: `
получила, спасибо
быстро дошло, отлично
все хорошо, спасибо большое
без проблем, рекомендую
`,
  },
  ja: {
    cancel: `
すみません、注文をキャンセルしたいのですが
キャンセル可能でしょうか
間違えて購入したのでキャンセルをお願いします
注文の取消をお願いします
もう不要になりましたのでキャンセルで
注文4471をキャンセル
発送前なら取り消したいです
まだ発送しないでください、キャンセルします
重複注文したので一件取り消してください
キャンセル方法は?
`,
    change_address: `
配送先を間違えました
住所変更できますか
別の住所へ送ってください
番地が間違っています
届け先を変更したい
引っ越しました、新住所は東京都北区1-1です
注文の住所はどうやって変えますか
郵便番号の訂正をお願いします
自宅ではなく職場に送ってください
住所に誤りがあるので修正してください
`,
    where_is_order: `
荷物は今どこ
いつ届くの
もう発送済みですか
追跡番号をください
注文はどうなっていますか
配送が遅れていますがいつ着きますか
お届けはいつになりますか
追跡が一週間動いていない
注文状況
いつ発送されますか
`,
    not_received: `
荷物が来ない
まだ受け取っていません
配達完了とありますが届いていません
いまだに届きません
`,
    damaged: `
割れていました
ガラスにひび
箱が破れて商品がへこんでいる
`,
    defective: `
起動しない
不良品でした
一週間で動かなくなりました
`,
    wrong_item: `
商品が違う
頼んだ物と違います
別のモデルが届いた
`,
    missing_item: `
ケーブルがない、入っていませんでした
一つ足りない
部品不足
`,
    not_as_described: `
写真と違う
品質がひどい
思ったよりずっと小さい、説明と違う
`,
    counterfeit: `
偽物でした
本物じゃない
`,
    return_request: `
返品をお願いします
返金してほしい
別サイズに交換希望
`,
    how_to_use: `
使い方を教えてください
説明書が入っていない
どうやって組み立てますか
`,
    other: `
領収書が欲しい
アカウント削除
返金はまだですか
キャンセル料は?
台湾に発送できますか
支払いができない
パスワード忘れ
素材は綿ですか
電話番号は?
他の色はありますか
`,
    none: `
受け取りました、ありがとう
早くて助かりました
すべて良好です、感謝します
問題なし、おすすめです
`,
  },
};
