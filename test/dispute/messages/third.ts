// A third set: the three commonest wishes and everything else, used to widen the patterns once more.
import type { LanguageCode } from '../../../src/base/ids';

export interface Wishes {
  readonly cancel: string;
  readonly change_address: string;
  readonly where_is_order: string;
  /** Anything but these three. */
  readonly rest: string;
}

export const third: Readonly<Record<LanguageCode, Wishes>> = {
  en: {
    cancel: `
good evening, I would like to know if there is any possibility to cancel the order I placed this afternoon
can u pls cancel tht order i made
Need to cancel purchase {{Order Number}}, I ran out of money
i want my order cancelled right now
what is the way to cancel the purchase of a product
I messed up my order, cancel it so I can place a new one
how can I get my order stopped
shit I ordered the wrong one, cancel cancel
my boss says we don't need the chairs anymore so please cancel our order
is there a button to cancel an order somewhere
Is it ok to cancel an order on the same day
assist with cancelling ordr {{Order Number}}
i need support to cancel an order
I decided not to go through with the purchase, please cancel
Hey, could you cancel order number 5590 and keep the other one?
I'm unable to cancel my purchase
do not process my order, cancel it
I would rather cancel than wait another month
cancel last order
The order has to be canceled, my card got stolen
i do not want the phone case anymore
let's cancel it
tell me the steps for cancelling
my purchase should be cancelled, I asked yesterday
I'd like to request the cancellation of the order
wrong item ordered, cancel please
help, want to cancl
is order {{Order Number}} still cancellable
I no longer want to buy this, cancel the transaction
can not cancel purchase, assistance needed
Is there any way I can cancel what I ordered an hour ago?
cancel order {{Order Number}} for me
plz cancell my prder
I have an order I want cancelled
Could someone cancel order {{Order Number}}? I don't have the money for it.
what happens if i want to cancel a purchase, how do i proceed
need some help cancelling the last thing i ordered
I'm not able to cancel the order in the app
how 2 cancel order
The delivery date is too late for me so I'd like to cancel.
I bought the wrong version, please cancel before it ships
please, cancellation of order {{Order Number}}
my wife already ordered it, cancel mine please
would u help me to undo my order
I don't require the order any more
I want to withdraw my order
where is the cancel option for my purchase
please do cancel the order, thanks and sorry
trying to get a purchase canceled
order was a mistake, cancel it
cancel my shit order
Ordered in error. Kindly cancel and confirm.
i want nothing to do with this order anymore, cancel
can i call off my purchase {{Order Number}}
do you know how to cancel an order i placed by phone
I can't keep order {{Order Number}}, how do I cancel
cancelling purchase
i changed my mind about the shoes
Kindly stop my order from being shipped, I want to cancel
I would like for you to cancel my latest order.
cannot afford this purchase, could you cancel
what do I need in order to cancel an order
Please revoke order {{Order Number}}
hi could you cancel the 2 items i ordered
I need this order cancelled today
how to rescind a purchase
pls help me cancle the ordr i made last nite
Dont need the product any longer, where can I cancel
I got an order that I need to cancel
canceling an item I bought, assistance
`,
    change_address: `
could you change where my package is going
I'd like the delivery address modified please
I need to have a different address on my order
how do i get my shipping address fixed
The address you have on file for my order is from my old flat
please correct: it is Baker St 12, not Baker St 21 in the shipping address
need help w/ my delivery adress, i need to change it
i want to save one more shipping address
can't update the shipping address
my surname and street are wrong in the delivery address
We are on holiday, could you deliver to our neighbours at number 8?
where is the section to edit the shipping address
shipping adress update
Is there a chance to change the destination of my parcel?
I selected my old adress at checkout
problem with my shipping address, how can it be corrected
could you add a second line to my shipping address
i live somewhere else now, please send the order to my current address
what's the process for changing a delivery address?
insert new delivery address
I want it sent to my girlfriend's place
I accidentally used my parents address for the delivery
can my order go to a different city
I want to know how to set the delivery address up
please use my work address for this order
address correction needed for order {{Order Number}}
the house number should be 17
how could I alter the address where you deliver
Please dispatch to the following address: 8 Park Ave, Dublin
i need assistance to submit my new shipping address
Can you send my parcel to a friend's house instead?
I have entered an incorrect street number
need to fix my shiping address
would it be possible to update the place where my order is delivered
how do i put in a second delivery address
my delivery address is wrong!!!
please amend the address on order {{Order Number}}
i moved last week, the order is going to my old house
trouble setting my delivery address
Could you correct the postcode? It should be SW1A 2AA
i cannot edit the delivery address of my purchase
The shipping address must be my office address
I need assistance to modify my shipping address please
hey i think i gave u the wrong address
Send to this address please: 44 River St, Austin TX
how can I set up my shipping address
changing adress of shipping
is there any problem if I change the delivery address now
put my sister's address instead
entering a new delivery address is not working
I am staying at a hotel, can you ship there instead? The address is 2 Sea Road
oops wrong adress
I want to switch to a different delivery address
please redirect order {{Order Number}} to 8 Station Road
I need to tell you my new address
can you add my company name to the shipping address
Which steps should I take to change the address for delivery?
update the shipping adrress for me
I need the package to be sent elsewhere
set a secondary shipping address
there is an error with my delivery address, how do i correct it
my apartment number is missing from the address
assistance with adding a delivery address
Could I have the address changed before dispatch?
Is it possible to have my purchase shipped to another address?
I want to submit another address
address update
help, my address has a typo
what if i need to change my shipping address
i would like to edit where the order is shipped to
`,
    where_is_order: `
could u check on my order
I'm wondering when my shoes will arrive
No tracking update in a week
how do I know if my order was shipped?
when will {{Order Number}} be here
is there an estimated date for my delivery
status update please
I want to see where my purchase is at the moment
hi, my order number is 77812, can you tell me when it ships
I'd like to keep track of my order
i have no clue where my order is
can you help me with tracking {{Order Number}}
is my item already in the mail?
What time is my parcel arriving today?
been waiting 3 weeks now, what's the status
need the current status of order {{Order Number}}
how much time until my purchase arrives
track order
why is it taking so long to ship
am i going to get my order this week
please tell me about the state of my purchase
where in the world is my package
I want to ask about my order, when will you send it out
find my purchase
has the item been dispatched already
my package hasn't moved in days
would like to follow up on my order
i need an ETA
Could you give me the tracking link?
when does order {{Order Number}} come
When is my package getting here?
i want an update regarding my order
Can you give me details about the status of my purchase?
how do i go about tracking my item
where the heck is it
how long does it take for my order to get here
pls tell me my order status
has order {{Order Number}} gone out?
I'd like to know where my parcel is located now
Tracking please!
is there any info about my delivery
I cannot find the status of my order
when do you plan to ship order {{Order Number}}?
still no tracking number
show me the status of purchase {{Order Number}}
What is the expected date of arrival for my purchase?
need to locate my shipment
I haven't heard anything about my order, is it on the way?
how many days till my package comes
wat is happening to my order
do you have any information on my parcel
view order status
is my order delayed?
my parcel is stuck in transit
What day can I expect it?
Where can I check how my order is doing?
I ordered two weeks ago. Has it been sent?
please let me know the whereabouts of my package
can i get the ETA of my item
when should it arrive
keep me posted about my order please
I need to track something I bought
tracking info for order {{Order Number}} pls
is it shipped?
could you find out where my purchase is
just checking on my order
how close is my parcel
help to check on purchase {{Order Number}}
my order status hasnt changed since Friday
did you already dispatch it
`,
    rest: `
cancel my free trial
I got charged a cancellation fee, why
how do I stop the monthly subscription
are there penalties for cancelling late
can I get rid of my account
I forgot which email I used for my account
my new email address is wrong in the profile
billing address must be changed
the name on my invoice is wrong
when do I receive my invoice
please send me the receipt of order {{Order Number}}
refund not received yet
what's happening with my refund
how is my reimbursement going
in which situations can I ask for my money back
the card was declined when I paid for my order
do you take american express
I want to place a new order
need help choosing a product
i want to include one more article in my order
replace one of the items in order {{Order Number}} with another
delivery to Mexico possible?
do you offer next day delivery
what are the shipping costs
how many days until you deliver normally
sign in problem
my account is locked
make me a premium user
what time do you open
give me a phone number of support
I'd like to say your service is awesome
post a comment about the product
I am going to sue you
put me through to a person
I want off your mailing list
is the charger compatible with iPhone
do you restock the green one
what's the difference between the two models
Perfect, arrived on Tuesday as promised
no delays, no trouble, thank you very much
it's broken, does not switch on
you sent me the wrong shoes
half the parts are missing
it never arrived
I would like a return label
what fee do you take for cancelling
early termination penalty info
I wish to cancel my profile
how to stop getting the newsletter
delete everything you have about me
I can't remember my password
the sign up form gives an error
create an account for me
is there a way to have two accounts
give me the latest invoice
I need a bill for tax purposes
invoice number 5512 where is it
refund me the shipping cost
status of my rebate of 20 dollars
did you send my refund already
what is your policy about refunds
could I be reimbursed
the payment page gives me an error
i want to pay in two parts
do you accept bitcoin
add two more chairs to order {{Order Number}}
I chose the wrong product in my order, swap it
delete an article from order {{Order Number}}
I'd like to order some books
can you help me make a purchase
which courier do you use
free shipping from which amount
do you deliver on Saturdays
can you ship to an island
I want to rate the product
here is my opinion about your shop
worst company ever
I'll take this to consumer protection
is there a live agent
whats ur email
your opening hours at Christmas?
How big is the bag?
which size should I take
does the phone support 5G
can I get a discount for ten pieces
do you sell gift cards
my coupon expired
all arrived well, thank you
Super quick, came before the date you gave
it was not late, don't worry
no issues at all, great
screen cracked on arrival
the kettle doesn't heat up
received the wrong colour
one earring is missing
my parcel was stolen
these are fake sneakers
the dress doesn't look like the picture
I'd like to send the shoes back
how do I use the remote
can you email me the manual
please refund order {{Order Number}}
I never got what I paid for
update my telephone number
change the email on my account
`,
  },
  zh: {
    cancel: `
你好，我想把订单取消了
能帮忙取消吗，下错单
不用发了，取消吧
請取消昨天的訂單
这单作废吧
怎样才能取消订单
`,
    change_address: `
可以改下收货地址不
地址少了个门牌号
請幫忙更改送貨地址
能改成寄到我单位吗
发货前帮我换地址
收件地址寫錯，請修正
`,
    where_is_order: `
什么时候给我发货
我的快递呢
货到哪里了亲
請提供物流單號
下单五天了还没动静
预计哪天能收到
`,
    rest: `
怎么注销账户
发票什么时候给我
退款多久到账
有没有小一号的
东西坏了开不了机
没收到包裹
谢谢，已经收到啦
取消订阅短信
`,
  },
  de: {
    cancel: `
Guten Tag, ich würde gern meine Bestellung stornieren
Bestellung bitte rückgängig machen
Kann man noch stornieren?
habe ausversehen bestellt, bitte stornieren
Ich möchte die Ware doch nicht, bitte Auftrag stornieren
ich will meine bestellung abbrechen
`,
    change_address: `
ich muss die lieferadresse ändern
Bitte an folgende Adresse senden: Am Markt 3, Kiel
Falsche Hausnummer eingegeben, bitte ändern
wie ändere ich die adresse meiner bestellung
Adresse hat sich geändert
kann das paket zu meiner oma geliefert werden, andere adresse
`,
    where_is_order: `
Wann kommt meine Lieferung an?
wo ist das paket gerade
Ist meine Bestellung verschickt worden?
Bitte Sendungsnummer mitteilen
wie lange dauert meine bestellung noch
Ich möchte wissen, wo mein Paket ist
`,
    rest: `
Konto kündigen bitte
Rechnung fehlt noch
Wann kommt mein Geld zurück
Gibt es Stornokosten?
das Gerät geht nicht mehr an
Ware nicht erhalten
Alles super gelaufen, danke
Versandkosten nach Italien?
`,
  },
  fr: {
    cancel: `
bonjour, serait-il possible d'annuler ma commande ?
je veux annuler mon achat d'hier
annulez la commande svp je me suis trompé
je n'en veux plus, annulation
comment annuler une commande pas encore envoyée
merci d'annuler ma commande 8812
`,
    change_address: `
je voudrais modifier l'adresse de livraison
l'adresse est fausse, pouvez vous la changer
puis-je faire livrer à une autre adresse
nous avons déménagé
corriger mon adresse svp
j'ai oublié le numéro de porte dans l'adresse
`,
    where_is_order: `
où en est ma commande ?
quand est-ce que je reçois mon colis
est ce que vous avez envoyé mon paquet
je voudrais le numéro de suivi
mon colis n'avance plus
livraison prévue quand
`,
    rest: `
supprimer mon compte svp
je n'ai pas reçu ma facture
quand vais-je recevoir mon remboursement
frais d'annulation ?
l'appareil ne s'allume plus
colis jamais reçu
merci beaucoup, tout est arrivé
quels sont les frais de port
`,
  },
  es: {
    cancel: `
buenas, quisiera cancelar mi compra
cancelar pedido por favor
me pueden anular el pedido
no quiero el pedido, cancélenlo
cómo hago para cancelar una orden
pedí por error, necesito cancelar
`,
    change_address: `
necesito modificar la dirección de envío
puse mal el número de mi casa
se puede enviar a otra dirección
me cambié de casa, nueva dirección
cambiar domicilio de entrega
dirección equivocada, ayuda
`,
    where_is_order: `
cuándo llegará mi compra
dónde está mi paquete por favor
ya salió mi envío?
quiero saber el estado de mi pedido
me pueden dar el número de rastreo
para cuándo me llega el pedido
`,
    rest: `
borrar mi cuenta
no me llegó la factura
cuándo me reembolsan
cuánto cobran por cancelar
el aparato no enciende
no recibí el paquete
llegó todo perfecto, gracias
cuánto cuesta el envío
`,
  },
  it: {
    cancel: `
buongiorno, vorrei annullare l'ordine di ieri
cancellare l'ordine per favore
posso annullare?
non lo voglio più, annullate tutto
come si annulla un ordine
ordinato per errore, vorrei annullare
`,
    change_address: `
devo modificare l'indirizzo di consegna
ho scritto male il numero civico
si può spedire a un altro indirizzo
ho cambiato casa, nuovo indirizzo
cambiare l'indirizzo dell'ordine
indirizzo sbagliato, aiuto
`,
    where_is_order: `
quando arriverà il mio ordine
dov'è il mio pacco per favore
è già partita la spedizione?
vorrei sapere lo stato del mio ordine
mi date il numero di tracking
per quando è prevista la consegna
`,
    rest: `
cancellare il mio account
non ho ricevuto la fattura
quando mi rimborsate
quanto costa annullare
l'apparecchio non si accende
non ho ricevuto il pacco
arrivato tutto perfetto, grazie
quanto costa la spedizione
`,
  },
  pt: {
    cancel: `
bom dia, gostaria de cancelar minha compra
cancelar o pedido por favor
podem anular a encomenda
não quero mais o pedido, cancelem
como faço para cancelar um pedido
pedi por engano, preciso cancelar
`,
    change_address: `
preciso alterar o endereço de entrega
coloquei o número da casa errado
dá para enviar para outro endereço
mudei de casa, novo endereço
trocar endereço do pedido
endereço errado, me ajudem
`,
    where_is_order: `
quando chegará minha compra
onde está meu pacote por favor
meu envio já saiu?
quero saber o status do meu pedido
podem me dar o código de rastreamento
para quando é a entrega do meu pedido
`,
    rest: `
apagar minha conta
não recebi a nota fiscal
quando vou receber o estorno
quanto cobram para cancelar
o aparelho não liga
não recebi o pacote
chegou tudo perfeito, obrigado
quanto é o frete
`,
  },
  ru: {
    cancel: `
добрый день, хочу отменить свой заказ
отмените покупку пожалуйста
можно ли отменить заказ
мне не нужен этот товар, отмените
как сделать отмену заказа
ошибочно заказал, прошу отменить
`,
    change_address: `
нужно изменить адрес доставки
неправильно указал номер дома
можно отправить по другому адресу
сменила квартиру, новый адрес
поменяйте адрес заказа
не тот адрес, помогите
`,
    where_is_order: `
когда придёт моя покупка
где сейчас посылка
заказ уже отправлен?
хочу узнать статус заказа
дайте номер для отслеживания
когда ждать посылку
`,
    rest: `
удалите учетную запись
не получила чек
когда вернёте деньги
сколько стоит отмена заказа
прибор не включается
не получил посылку
все пришло, спасибо большое
сколько стоит доставка
`,
  },
  ja: {
    cancel: `
こんにちは、昨日の注文をキャンセルしたいです
注文を取り消してください
キャンセルって可能ですか
やっぱりいらないのでキャンセルお願いします
キャンセルの仕方を教えてください
誤って注文しました、キャンセルお願いします
`,
    change_address: `
届け先住所を変更してください
番地を書き間違えました
違う住所に送れますか
引っ越したので住所を変えたい
注文の住所変更
住所間違い、助けてください
`,
    where_is_order: `
私の注文はいつ届きますか
荷物は今どこにありますか
もう出荷しましたか
注文の状況を知りたい
追跡番号を知りたいです
配達予定日を教えてください
`,
    rest: `
アカウントを消したい
領収書がまだ届きません
返金はいつされますか
キャンセル料はいくらですか
電源が入りません
荷物が届いていません
全部届きました、ありがとうございます
送料を教えてください
`,
  },
};
