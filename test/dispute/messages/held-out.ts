// The last set of invented messages: no pattern was changed with one of these lines in view.
import type { LanguageCode } from '../../../src/base/ids';
import type { Wishes } from './third';

export const heldOut: Readonly<Record<LanguageCode, Wishes>> = {
  en: {
    cancel: `
Can I cancel? I ordered the wrong thing.
how would one cancel a purchase made with the wrong card
i wanna cancel purchase {{Order Number}}
please take my order off, I no longer want it
to whom do I talk about cancelling my order
I'd like to cancel the order due to the long waiting time
could you cancell my order I placed on sunday
cancel it before it ships please
I need to cancel the order because I found a better price
there's an order I made by accident, could you get it cancelled
how do I cancel orders?
I would like assistance to cancel a purchase I made
cancel my purchse pls
the order {{Order Number}} must be cancelled
unable to pay, cancel order
let me know how I can cancel my order
do not send my order, i decided against it
Would you cancel both of my orders?
What are the steps to call off an order?
i made an order but i changed my mind
`,
    change_address: `
My address is different now, please update it
can you change the shipping address to 91 Lake Street
I put the wrong delivery address on my order
where do I change my delivery address
adding a new address for delivery
I need the order to go to my workplace
Please edit the address of order {{Order Number}}
could you help me correct my shiping address
how to use another delivery address
I have problems setting up the shipping address
is it too late to change the address
zip code missing in my address
we changed apartments, new number is 44C
I'd like it delivered somewhere else
wrong street
shipping adress should be my parents one
help me to change the shippping address of my purchase
I want to enter a second shipping address
Please ship my package to our new house
modify delivery address pls
`,
    where_is_order: `
where can I follow my order
hello, when can I expect to receive my package
Is my order still being prepared?
I would like to know the status of my shipment, thanks
whens my delivery
what is the ETA?
do you know when my item is going to arrive
track purchase {{Order Number}}
has my parcel cleared customs
I wonder where my order went
my parcel hasn't been scanned for a week
can u tell me if my order is on the way
How do I check the delivery status?
i just want to know when my stuff arrives
please tell me my tracking number
is there any progress with my order
when will you guys ship it
have you got any news about my package
my order seems to be delayed, what is the new date
let me know where my order is
any idea where my package is
should it have arrived by now?
i need info on the delivery of my order
the status of purchase {{Order Number}}, please
checking the status of an order i made
`,
    rest: `
what does it cost to cancel
I want to close down my user account
stop my subscription to the newsletter
who can I talk to about a complaint
how do I leave you a five star review
show me your payment methods
credit card not accepted
my refund is late
check how my reimbursement is doing
I'd like to get money back for the purchase
get the bill for purchase {{Order Number}}
I need to find a bill
which delivery options can I choose
how much does shipping to Japan cost
shipping times to Norway?
I need to buy several items
order one more of the same
switch one article of my order
take two products off my order
reset my PIN please
i can't sign in
update the info on my profile
use the premium account
customer support phone line hours
are you real or a bot
Do you have gluten free options
how long is the cable
can it be used outdoors
arrived yesterday, all perfect
fast and friendly, thank you
came on time, no damage
the box was wet and the book ruined
it won't charge any more
I got a blue one instead of red
the lid is missing
package marked delivered but it isn't here
looks nothing like the photo
fake, not an original
I'd like to swap it for a smaller size
no manual inside
`,
  },
  zh: {
    cancel: `
帮我退单吧不要了
我想撤销订单
訂單可以幫我取消嗎
没付款成功的那个单取消掉
还能取消吗
请取消，我买重了
`,
    change_address: `
我填错地址了怎么办
地址改为北京市朝阳区
請改寄新地址
可不可以换收货地址
单元号写错了
麻烦你帮我改一下地址
`,
    where_is_order: `
亲什么时候能发货
物流一直不更新
请问包裹到哪里了
還要等多久
帮忙查一下单号
几天能到啊
`,
    rest: `
我要注销会员
发票抬头写错了
退款怎么还没到
有活动吗
这个怎么安装
收到的是坏的
没有收到货
谢谢你，很满意
`,
  },
  de: {
    cancel: `
Bitte die Bestellung 8812 stornieren
ich möchte gerne stornieren
kann ich meinen Auftrag noch zurückziehen
Stornieren bitte, doppelt gekauft
Ich benötige die Bestellung nicht mehr
wie kann ich die bestellung wieder abbestellen
`,
    change_address: `
Bitte Adresse ändern auf Ringstr. 4
Ich habe die falsche Straße angegeben
kann die lieferung an eine andere adresse gehen
möchte meine versandadresse aktualisieren
Neue Adresse bitte beachten
Lieferadresse ist veraltet
`,
    where_is_order: `
Wann darf ich mit dem Paket rechnen
wo befindet sich meine sendung
Haben Sie eine Trackingnummer für mich
ist meine ware schon abgeschickt
Bestellung von letzter Woche, wann kommt die?
Lieferung verspätet sich?
`,
    rest: `
bitte newsletter abmelden
ich habe keine rechnung bekommen
mein Geld ist noch nicht zurück
Was kosten Stornierungen bei Ihnen
Lampe flackert
Paket nicht da
Danke, passt alles
gibt es rabatt
`,
  },
  fr: {
    cancel: `
annulez ma commande s'il vous plait
je voudrais annuler l'achat que j'ai fait ce matin
puis-je encore annuler ma commande 8812
je me suis trompé, merci d'annuler
plus besoin, annulation
comment j'annule
`,
    change_address: `
il faut changer l'adresse
mon adresse de livraison est fausse
livrer à une autre adresse possible ?
j'ai mis la mauvaise rue
mettre à jour l'adresse de ma commande
adresse incorrecte
`,
    where_is_order: `
quand arrive mon colis
avez-vous envoyé ma commande
je voudrais savoir où est mon colis
suivi de mon colis svp
pas de nouvelles de ma commande
délai de livraison pour ma commande 8812 ?
`,
    rest: `
désinscription newsletter
je n'ai pas eu ma facture
mon remboursement n'est pas arrivé
combien coûte une annulation
lampe défectueuse
colis pas arrivé
merci tout est ok
avez-vous une remise
`,
  },
  es: {
    cancel: `
cancele mi pedido 8812 por favor
quiero anular la compra de esta mañana
todavía puedo cancelar?
me equivoqué, cancelen
ya no lo necesito gracias, cancelar
cómo lo cancelo
`,
    change_address: `
hay que cambiar la dirección
mi dirección de entrega está mal
se puede entregar en otra dirección?
puse la calle equivocada
actualizar dirección del pedido
dirección incorrecta
`,
    where_is_order: `
cuando llega el paquete
ya enviaron mi compra?
quisiera saber dónde está mi paquete
seguimiento de mi paquete
no tengo noticias de mi pedido
fecha de entrega de mi pedido 8812?
`,
    rest: `
quitarme del boletín
no tengo la factura
mi reembolso no llegó
cuánto sale cancelar
lámpara defectuosa
paquete no llegó
gracias todo bien
hacen descuento
`,
  },
  it: {
    cancel: `
annulli il mio ordine 8812 per favore
voglio annullare l'acquisto di stamattina
posso ancora cancellare?
ho sbagliato, annullate
non mi serve più grazie, annullare
come lo annullo
`,
    change_address: `
bisogna cambiare l'indirizzo
il mio indirizzo di consegna è sbagliato
si può consegnare a un altro indirizzo?
ho messo la via sbagliata
aggiornare indirizzo dell'ordine
indirizzo non corretto
`,
    where_is_order: `
quando arriva il pacco
avete spedito il mio acquisto?
vorrei sapere dov'è il mio pacco
tracciamento del mio pacco
non ho notizie del mio ordine
data di consegna del mio ordine 8812?
`,
    rest: `
toglietemi dalla newsletter
non ho la fattura
il mio rimborso non è arrivato
quanto viene annullare
lampada difettosa
pacco non arrivato
grazie tutto bene
fate sconti
`,
  },
  pt: {
    cancel: `
cancele meu pedido 8812 por favor
quero anular a compra de hoje
ainda posso cancelar?
errei, cancelem
não preciso mais obrigado, cancelar
como eu cancelo
`,
    change_address: `
tem que mudar o endereço
meu endereço de entrega está errado
dá pra entregar em outro endereço?
coloquei a rua errada
atualizar endereço do pedido
endereço incorreto
`,
    where_is_order: `
quando chega o pacote
já enviaram minha compra?
queria saber onde está meu pacote
rastreamento do meu pacote
não tenho notícias do meu pedido
data de entrega do meu pedido 8812?
`,
    rest: `
me tirem da newsletter
não tenho a nota fiscal
meu reembolso não chegou
quanto fica para cancelar
luminária com defeito
pacote não chegou
obrigado tudo bem
fazem desconto
`,
  },
  ru: {
    cancel: `
отмените заказ 8812
хочу отменить утреннюю покупку
ещё можно отменить?
ошиблась, отмените
больше не нужно спасибо, отмена
как его отменить
`,
    change_address: `
надо поменять адрес
мой адрес доставки неверный
можно доставить по другому адресу?
указала не ту улицу
обновить адрес заказа
адрес неправильный
`,
    where_is_order: `
когда придет посылка
вы отправили мою покупку?
хотела бы узнать где моя посылка
отслеживание моей посылки
нет новостей о заказе
дата доставки заказа 8812?
`,
    rest: `
отпишите меня от рассылки
нет счета
мой возврат не пришел
сколько стоит отменить
лампа бракованная
посылка не пришла
спасибо все хорошо
есть скидки
`,
  },
  ja: {
    cancel: `
注文8812をキャンセルしてください
今朝の購入を取り消したい
まだキャンセルできますか
間違えました、キャンセルで
もう必要ありません、キャンセルします
キャンセルはどうすればいいですか
`,
    change_address: `
住所を変えないといけません
配送先の住所が間違っています
別の住所に配達できますか
番地を間違えて入力しました
注文の住所を更新したい
住所が正しくありません
`,
    where_is_order: `
荷物はいつ来ますか
商品を発送しましたか
荷物がどこにあるか知りたい
荷物の追跡
注文の連絡がありません
注文8812の配達日は?
`,
    rest: `
メルマガを止めたい
請求書がありません
返金が届いていません
キャンセルにいくらかかりますか
ランプが不良品です
荷物が届きません
ありがとう、問題ないです
割引ありますか
`,
  },
};
