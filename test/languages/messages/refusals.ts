// A second parcel or a refund refused, and part of the money asked for.
// A line: -refused, +wanted | the message.
export const refusals = `
-replacement | Don't send another one
-replacement | I don't want you to ship it again
-replacement | No need for another one, I already bought it elsewhere
-replacement | Don't bother sending a new one, I just want my money
-replacement | stop sending replacements, I want my money
-replacement | Please do not ship a second one
-replacement | please do not replace it
-replacement | Replacement not required, refund only
-replacement | please cancel the replacement, I don't want it anymore
-refund +replacement | I do not want a refund, send a new one
+discount | Give me half back or one star
-replacement | Bitte schicken Sie mir kein neues mehr
-replacement | Ich will nicht, dass Sie es nochmal schicken
-replacement | Senden Sie bitte nichts mehr, ich habe es woanders gekauft
-replacement | Kein zweites Mal schicken bitte
-replacement | Ich brauche keinen Ersatz mehr, nur mein Geld
-replacement | Bitte nicht ersetzen
-replacement | Keine Pakete mehr, Geld zurück
-refund +replacement | Kein Geld zurück, ich will Ersatz
+discount | Wenn Sie mir einen Teil erstatten, behalte ich es
-replacement | N'envoyez pas un autre
-replacement | Je ne souhaite pas que vous le renvoyiez
-replacement | Inutile de m'en envoyer un nouveau
-replacement | Ne me renvoyez rien, je l'ai acheté ailleurs
-replacement | Je ne veux pas d'un autre exemplaire
-replacement | Pas besoin de m'en envoyer un autre
-replacement | Merci de ne pas le remplacer
-refund +replacement | Je ne veux pas être remboursé, je veux un échange
+discount | Remboursez-moi 50 % et je le garde
-replacement | No quiero un segundo paquete
-replacement | No hace falta que me mandes otro, ya lo compré en otra tienda
-replacement | Nada de cambios, solo mi dinero
-replacement | Prefiero el dinero antes que otro igual
-replacement | Por favor no reenvíen el producto
-replacement | Ya no envíen otro paquete, quiero mi dinero
-replacement | No voy a aceptar otro paquete
-refund +replacement | No quiero el reembolso, mándenme uno nuevo
+discount | ¿Me reembolsan el 30 % por el rayón?
-replacement | Non mandatene un altro
-replacement | Non voglio che me lo rispediate
-replacement | Non serve che me ne mandiate uno nuovo
-replacement | Non inviate più nulla, l'ho comprato altrove
-replacement | Non voglio che me ne mandiate un altro
-replacement | Non ho bisogno di una sostituzione
-replacement | Per favore non sostituitelo
-refund +replacement | Niente rimborso, voglio la sostituzione
+discount | Rimborsatemi il 50% e lo tengo
-replacement | Não quero um segundo pacote
-replacement | Não precisa mandar outro, já comprei em outra loja
-replacement | Nada de reenvio, só quero meu dinheiro
-replacement | Prefiro o dinheiro de volta do que outro produto
-replacement | Por favor não reenviem o produto
-replacement | Não envie outro pacote, quero meu dinheiro
-replacement | Não vou aceitar outro pacote
-refund +replacement | Não quero o dinheiro de volta, quero outro
+discount | Fico com ele se devolverem uma parte
-replacement | Не присылайте другой
-replacement | Я не хочу, чтобы вы отправляли заново
-replacement | Замена мне не нужна
-replacement | Больше ничего не отправляйте, купил в другом месте
-replacement | Не хочу, чтобы прислали ещё один
-replacement | Мне не нужна замена
-replacement | Пожалуйста, не заменяйте
-refund +replacement | Возврат денег не нужен, пришлите новый
+discount | Верните половину или поставлю одну звезду
-replacement | 不要再发一个给我
-replacement | 不用补发,直接退钱
-replacement | 我不接受换货
-replacement | 宁可退钱也不要再发
-replacement | 不要给我补发
-replacement | 千万别再发货了,把钱退我
-replacement | 我不会再收一个包裹
-refund +replacement | 我不要钱,给我一个新的
+discount | 退一部分钱我就留着
-replacement | もう一つ送らないでください
-replacement | 再送はしないでください
-replacement | 新しいものを送ってもらわなくて結構です
-replacement | もう何も送らないでください
-replacement | 代替品を送らないでください
-replacement | もう一度送るのはやめてください
-replacement | 交換しないでください
-refund +replacement | 返金はいりません、新しいものを送ってください
+discount | 半額返してください、さもないと星一つにします
-replacement | Please cancel the replacement
-replacement | I decline the replacement, refund me
-discount | I decline your 20% discount
-refund +replacement | I decline the refund, please send a new one
-replacement | I would rather not have another one, just refund me
-replacement | Auf einen Ersatz verzichte ich
-replacement | Ich verzichte auf eine Neulieferung und möchte mein Geld
-replacement | Einen Umtausch lehne ich ab
-replacement | Bitte stornieren Sie die Ersatzlieferung
-discount | Einen Rabatt lehne ich ab
-replacement | Je ne veux pas de remplacement
-replacement | Je refuse l'échange, remboursez-moi
-replacement | Je renonce au remplacement
-replacement | Annulez l'échange s'il vous plaît
-discount | Je ne veux pas de remise
-replacement | No quiero otro
-replacement | No quiero otro, quiero mi dinero
-replacement | Rechazo el reemplazo
-replacement | Por favor cancelen el reenvío
-discount | No acepto el descuento
-replacement | Rifiuto la sostituzione
-replacement | Rinuncio al cambio, voglio il rimborso
-replacement | Annullate la sostituzione per favore
-replacement | Non voglio un altro
-discount | Non accetto lo sconto
-replacement | Recuso a troca
-replacement | Não quero outro
-replacement | Cancelem o reenvio por favor
-replacement | Abro mão da troca, quero o dinheiro
-discount | Não aceito o desconto
-replacement | Отказываюсь от замены
-replacement | Не хочу другой
-replacement | Отмените замену, пожалуйста
-discount | Скидка мне не нужна
-replacement | 拒绝换货
-replacement | 我不想换新的
-replacement | 请取消补发
-discount | 我不接受补偿
-replacement | 交換はお断りします
-replacement | 代わりの品は辞退します
-replacement | 再送をキャンセルしてください
-discount | 値引きはいりません
`;

/** Either of two wishes will do: money back, or part of it. */
export const either = `
I want a discount or my money back
Either refund me or give me a discount
Rabatt oder Geld zurück, bitte
Je veux une remise ou être remboursé
Quiero un descuento o mi dinero de vuelta
Vorrei uno sconto o il rimborso
Quero um desconto ou meu dinheiro de volta
Дайте скидку или верните деньги
便宜点或者退款
値引きまたは返金をお願いします
`;
