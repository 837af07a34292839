// What a buyer tells as over, and what only sounds so; parcels that went back, and parts that are not there.
// Written before the words and rules they are read with.

/** Money that came, a second parcel that came: nothing is asked any more. */
export const over = `
Received the refund today, many thanks
Thanks so much for the quick refund!
The money has been returned to my account, all good now
My parcel disappeared, but the seller was great and refunded me within an hour
Everything was refunded, very fair shop
The new one arrived yesterday and works, thank you
Just got my refund, thanks
Great seller. The parcel got lost and they refunded me.
Guter Verkäufer. Das Paket ging verloren und das Geld wurde mir erstattet.
Ottima assistenza. Il pacco si è perso e mi hanno rimborsato.
Excelente atención. Se perdió el paquete y me reembolsaron.
Ótimo atendimento. O pacote sumiu e devolveram o dinheiro.
Отличный продавец. Посылка потерялась, деньги вернули.
卖家很好。快递丢了，已退款。
Die Rückzahlung ist gestern eingegangen, danke schön
Vielen Dank für die prompte Rückerstattung
Super Kundenservice, Paket war weg und das Geld wurde mir gleich erstattet
Geld zurückbekommen, alles gut
Die Ersatzlieferung ist angekommen, vielen Dank
Merci beaucoup pour le remboursement
Le remboursement est bien arrivé sur mon compte, merci
Super boutique, le paquet a disparu et ils m'ont remboursée le jour même
J'ai été remboursé, c'est parfait
L'échange est bien arrivé, merci à vous
Il rimborso è arrivato, grazie per la disponibilità
Vi ringrazio per il rimborso
Ottimo servizio, pacco smarrito ma mi hanno rimborsato in giornata
Sono stata rimborsata, tutto perfetto
Il cambio è arrivato, grazie
He recibido el reembolso, gracias
Muchas gracias por el reembolso tan rápido
Excelente tienda, se extravió el paquete y me reembolsaron el mismo día
Ya me devolvieron el dinero, todo bien
Llegó el cambio, muchas gracias
O reembolso chegou hoje, obrigado
Agradeço pelo estorno tão rápido
Loja excelente, o pacote sumiu e me reembolsaram no mesmo dia
Já devolveram meu dinheiro, tudo certo
A troca chegou, muito obrigada
Деньги получила, большое спасибо
Спасибо за быстрый возврат денег
Хороший магазин, посылка пропала, деньги вернули в тот же день
Возмещение пришло, всё отлично
Замену получил, спасибо
退款到账了，谢谢
感谢退款，店家很负责
店家不错，包裹不见了当天就退款了
钱退回来了，很满意
换的新货收到了，谢谢
返金が届きました、ありがとうございます
ご返金ありがとうございました
とても親切なお店で、荷物がなくなった時もすぐ返金してくれました
返金されました、満足です
交換品を受け取りました、ありがとうございます
`;

/** A line: what is open, or also right | the message. The money is still wanted. */
export const open = `
refund_owed | Thank you, but my refund has not arrived yet
return_request | Please refund me, thank you
return_request | Thanks in advance for the refund
refund_owed | They refunded only half of the price
refund_owed,not_received | I was promised a refund, still nothing
refund_owed,not_received | Danke, aber die Rückerstattung ist noch nicht da
return_request | Bitte um Rückerstattung, vielen Dank
return_request | Danke im Voraus für die Erstattung
refund_owed | Merci, mais je n'ai toujours pas reçu le remboursement
return_request | Merci de procéder au remboursement
return_request | Merci d'avance pour le remboursement
refund_owed,not_received | Grazie, ma il rimborso non l'ho ancora ricevuto
return_request | Vorrei il rimborso, grazie
return_request | Grazie in anticipo per il rimborso
refund_owed | Gracias, pero todavía no me han devuelto el dinero
return_request | Quiero mi reembolso, gracias
return_request | Gracias de antemano por el reembolso
refund_owed | Obrigado, mas o reembolso ainda não chegou
return_request | Quero meu reembolso, obrigado
return_request | Obrigado desde já pelo reembolso
refund_owed | Спасибо, но деньги мне так и не вернули
return_request | Прошу вернуть деньги, спасибо
return_request | Заранее спасибо за возврат денег
refund_owed | 谢谢，但是退款还没收到
return_request | 请退款，谢谢
return_request,refund_owed | 先谢谢了，请尽快退款
refund_owed | ありがとうございます。でも返金がまだ届いていません
return_request | 返金してください。ありがとうございます
return_request,refund_owed | The seller said I was refunded. I was not. Thanks a lot
return_request | Va bene il rimborso, grazie
return_request | Está bien el reembolso, gracias
return_request | D'accord pour le remboursement, merci
return_request | Согласна на возврат денег, спасибо
return_request | 返金で大丈夫です
refund_owed | Mi avete rimborsato solo la spedizione, grazie lo stesso
refund_owed | Me reembolsaron menos de lo que pagué
refund_owed | Devolveram menos dinheiro do que paguei
refund_owed | 退款了但是少退了十块
`;

/** Parcels that went back to where they came from. */
export const sentBack = `
Returned to sender because your address label was wrong
The courier sent it back to the sender, the street on the label is not mine
Paket ist zurück an den Absender, weil die Hausnummer fehlte
Colis renvoyé à l'expéditeur, adresse incomplète sur l'étiquette
Il corriere ha rimandato il pacco al mittente, mancava il civico
Devolvieron el paquete al remitente porque faltaba el número de la casa
A encomenda foi devolvida ao remetente, faltava o número da casa
Посылку вернули отправителю, на ней не было номера квартиры
快递被退回了，说你们写的地址不对
住所が不完全で荷物が送り主に戻りました
`;

/** Said simply: what should be there is not. */
export const lacking = `
There are no screws in the bag
the lid is not there
There wasn't a cable in the package
Es ist kein Ladekabel drin
Da war keine Fernbedienung dabei
Il n'y a pas le couvercle
Il n'y a pas de câble
Non ci sono i bulloni
Non c'era il telecomando
No hay tornillos
No está el cargador
Não tem tampa
Não havia cabo na caixa
Кабеля нет
Нет пульта в коробке
没有遥控器
リモコンがないです
ケーブルがありませんでした
`;

/** Set out as what is good and what is not. A line: what is right | the message. */
export const prosAndCons = `
none,not_as_described | Pros: sturdy, cheap. Cons: a little noisy
none,other | Pros: everything. Cons: none
defective | Pros: looks nice. Cons: stopped working after two days
none | Vorteile: schnell da, schön. Nachteile: keine
defective | Vorteile: schönes Design. Nachteile: nach zwei Tagen defekt
none | Avantages : solide, joli. Inconvénients : aucun
defective | Avantages : joli. Inconvénients : ne fonctionne plus après deux jours
none | Pregi: bello, robusto. Difetti: nessuno
defective | Pro: bello. Contro: dopo due giorni non funziona più
none | Ventajas: bonito, rápido. Desventajas: ninguna
defective | Pros: bonito. Contras: dejó de funcionar a los dos días
none | Vantagens: bonito, ótimo preço. Desvantagens: nenhuma
defective | Prós: bonito. Contras: parou de funcionar em dois dias
none | Достоинства: удобный, красивый. Недостатки: нет
defective | Плюсы: красивый. Минусы: через два дня сломался
none | 优点：便宜好用。缺点：没有
defective | 优点：好看。缺点：用了两天就坏了
none,other | 良い点：軽い、安い。悪い点：特になし
defective | 良い点：かわいい。悪い点：二日で壊れた
`;
