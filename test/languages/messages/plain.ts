// Plain messages in two languages, of every issue, and ordinary ones in nine.
// A line: issue (further ones that are right too, after commas) | the message.
export const plainEnglish = `
not_received | Hello, I still have not received the garden chairs I ordered on 2 May. Please check.
not_received,where_is_order | Ordered 3 weeks back and it has not come, very bad service
not_received | The parcel was supposedly lost in transit, I would like my money returned
stolen,not_received | App shows delivered at 11.20 but my porch is empty
where_is_order | When can I expect the mixer? I ordered it last Tuesday
where_is_order | Why is my delivery taking this long
where_is_order | Please send me the tracking link
where_is_order | Has my package shipped? I have heard nothing since I paid
damaged | The teapot arrived with a broken spout
damaged | Everything was soaked because the detergent had leaked
damaged | Screen had a crack right out of the box
damaged | the package was badly crushed and the frame inside bent
defective | The torch stopped working on day three
defective | doesn't charge, tried three different cables
defective | It makes a terrible noise and smells of burning
defective | My kettle switches off before the water boils
defective | One of the headphones has no sound
defective | The strap broke after wearing it twice
wrong_item | I got a green bag but I ordered the black backpack
wrong_item | You have sent me the ladies version, I need the mens
wrong_item | This is someone else's parcel, I ordered a book
missing_item | The instructions and two bolts are missing
missing_item | I ordered four plates and only three were in the box
missing_item | The charger wasn't included
not_as_described | The sofa cover is much thinner than it looked in the pictures
not_as_described | It was described as new but it is clearly used
not_as_described | The quality is awful, it looks like a toy
counterfeit | I am sure these trainers are fake, the box has spelling mistakes
change_address | Could you change the address to 18 Hill View before you send it?
cancel | I'd like to cancel, I ordered the wrong size by mistake
return_request | The dress doesn't suit me, how can I return it?
return_request | I want to send the shirt back and get a refund
refund_owed | You received my return ten days ago but I haven't been refunded
unauthorised | I have not ordered anything from you but my card was charged
customs | I was asked to pay 30 dollars in import duty
overcharged | I was charged two times for the same order
how_to_use | How do I connect the speaker to my laptop?
other | Do you have this in a bigger size?
other | The lady on the phone was very rude to me
none | It arrived quickly and works perfectly, thank you
none | Lovely colour and no marks at all
none | Great quality, nothing to complain about
`;
export const plainGerman = `
not_received | Guten Tag, die am 2. Mai bestellten Gartenstühle habe ich immer noch nicht bekommen.
not_received,where_is_order | Vor 3 Wochen bestellt und noch nicht angekommen, sehr schlechter Service
not_received | Das Paket ist angeblich verloren gegangen, ich möchte mein Geld zurück
stolen,not_received | Laut App um 11.20 Uhr zugestellt, aber vor der Tür liegt nichts
where_is_order | Wann kann ich mit dem Mixer rechnen?
where_is_order | Warum dauert die Lieferung so lange
where_is_order | Bitte schicken Sie mir den Link zur Sendungsverfolgung
damaged | Die Teekanne kam mit abgebrochenem Ausguss an
damaged | Alles war nass weil das Waschmittel ausgelaufen ist
damaged | Der Bildschirm hatte beim Auspacken einen Sprung
defective | Die Taschenlampe ging am dritten Tag nicht mehr
defective | lädt nicht, habe drei Kabel probiert
defective | Macht schreckliche Geräusche und riecht verbrannt
defective | Bei einem Kopfhörer kommt kein Ton
defective | Das Armband ist nach zweimal Tragen gerissen
wrong_item | Ich habe eine grüne Tasche bekommen, bestellt war der schwarze Rucksack
wrong_item | Sie haben mir die Damenversion geschickt, ich brauche die für Herren
missing_item | Anleitung und zwei Schrauben fehlen
missing_item | Vier Teller bestellt, nur drei waren im Paket
missing_item | Das Ladegerät war nicht dabei
not_as_described | Der Bezug ist viel dünner als auf den Bildern
not_as_described | Als neu beschrieben, aber eindeutig gebraucht
counterfeit | Die Turnschuhe sind bestimmt gefälscht
change_address | Können Sie die Adresse noch auf Bergweg 18 ändern?
cancel | Ich möchte stornieren, habe versehentlich die falsche Größe bestellt
return_request | Das Kleid steht mir nicht, wie kann ich es zurückschicken?
refund_owed | Meine Rücksendung ist seit zehn Tagen bei Ihnen, die Erstattung fehlt noch
unauthorised | Ich habe nichts bei Ihnen bestellt, trotzdem wurde meine Karte belastet
customs | Ich sollte 30 Euro Zoll bezahlen
overcharged | Mir wurde die Bestellung zweimal berechnet
how_to_use | Wie verbinde ich den Lautsprecher mit dem Laptop?
other | Haben Sie das auch größer?
other | Die Dame am Telefon war sehr unhöflich
none | Schnell da und funktioniert einwandfrei, danke
none | Schöne Farbe und keine Flecken
none | Tolle Qualität, nichts zu beanstanden
`;

/** Ordinary messages, written after the words: at first sight 67 of 72 were read right. */
export const ordinary = {
  en: `
where_is_order,not_received | Ordered on the 3rd and it's now the 24th, what's going on?
damaged | One of the six glasses was smashed when I opened the box
wrong_item,not_as_described | You sent me a size 9, I clearly ordered an 11
other,return_request,how_to_use | What is your returns policy if it doesn't fit?
customs | Why do I have to pay VAT to the post office before they release it?
defective | The zip broke on the second day, can you send another one
not_received,stolen | It never showed up. I'm opening a PayPal case tomorrow unless you refund me
other | If I buy three, do I get a discount?
`,
  de: `
where_is_order,not_received | Seit zwei Wochen steht der Status auf "in Bearbeitung", tut sich da noch was?
damaged | Ein Glas war beim Auspacken schon kaputt
wrong_item,not_as_described | Ich habe Größe L bestellt und S bekommen
other,return_request | Wie lange kann ich das zurückgeben?
defective | Nach drei Tagen ging der Akku nicht mehr
change_address | Können Sie das bitte an meine Arbeitsadresse schicken?
not_received,stolen | Ware kam nie an, Geld zurück oder ich zeige Sie an
not_as_described | Die Farbe ist viel dunkler als auf dem Bild
`,
  fr: `
where_is_order,not_received | Cela fait trois semaines que j'attends, avez-vous des nouvelles ?
damaged | Le vase est arrivé en mille morceaux
wrong_item,not_as_described | Vous m'avez envoyé du 38 au lieu du 40
other,how_to_use,none | Est-ce que la housse passe en machine ?
defective | La lampe s'éteint toute seule au bout de cinq minutes
change_address | Je ne serai plus à cette adresse, merci d'envoyer chez mes parents
cancel | Finalement je n'en ai plus besoin, annulez ma commande
overcharged | J'ai été débitée deux fois pour le même achat
`,
  it: `
where_is_order,not_received | Sono passate tre settimane, il pacco che fine ha fatto?
damaged | Lo specchio è arrivato in frantumi
other,how_to_use,none | Si può lavare in lavatrice?
defective | Dopo una settimana ha smesso di caricare
counterfeit | La borsa è chiaramente un falso
cancel | Ho cambiato idea, annullate tutto
not_received,stolen | Mai arrivato, rivoglio i miei soldi
not_as_described | Il tessuto è molto più sottile di quello in foto
`,
  es: `
where_is_order,not_received | Llevo un mes esperando, ¿dónde está mi paquete?
damaged | El espejo llegó hecho pedazos
wrong_item,not_as_described | Pedí el azul y me mandaron el rojo
other,how_to_use,none | ¿Sirve para un coche del 2015?
defective | A la semana dejó de cargar
change_address | ¿Pueden mandarlo a casa de mi madre?
cancel | Me equivoqué de talla, cancelen el pedido
overcharged | Me cobraron dos veces lo mismo
`,
  pt: `
where_is_order,not_received | Faz um mês que espero, cadê meu pacote?
damaged | O espelho chegou em pedaços
wrong_item,not_as_described | Pedi o azul e mandaram o vermelho
other,how_to_use,none | Serve para um carro 2015?
defective | Com uma semana parou de carregar
change_address | Podem mandar para a casa da minha mãe?
cancel | Errei o tamanho, cancelem o pedido
overcharged | Me cobraram duas vezes
`,
  ru: `
where_is_order,not_received | Жду уже месяц, где моя посылка?
damaged | Зеркало пришло разбитым вдребезги
wrong_item,not_as_described | Заказывала синий, прислали красный
other,how_to_use,none | Подойдёт на машину 2015 года?
defective | Через неделю перестал заряжаться
cancel | Ошиблась размером, отмените заказ
overcharged | С карты списали дважды
counterfeit | Это явная подделка, а не оригинал
`,
  zh: `
where_is_order,not_received | 等了一个月了，我的包裹到哪了
damaged | 镜子到的时候碎成渣了
other,how_to_use,none | 这个可以机洗吗
defective | 用了一周就充不进电了
change_address | 能改寄到我妈妈家吗
cancel | 尺码买错了，取消订单吧
overcharged | 扣了我两次钱
counterfeit | 这明显是假的，不是正品
`,
  ja: `
where_is_order,not_received | 一か月待っていますが、荷物はどこですか
damaged | 鏡が粉々に割れて届きました
wrong_item,not_as_described | 青を注文したのに赤が届きました
other,how_to_use,none | 洗濯機で洗えますか
defective | 一週間で充電できなくなりました
change_address | 実家に送ってもらえますか
overcharged | 二重に請求されました
counterfeit | 明らかに偽物です
`,
};
