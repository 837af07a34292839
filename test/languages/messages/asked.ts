// What buyers ask about goods, papers and parcels before anything is wrong, and thanks: no dispute is sure in it.

export const asked = `
Could you please send the invoice with VAT number?
Do you have this in a larger size?
Is this compatible with iPhone 13?
How do I charge it?
Does it come with a warranty?
I ordered two by the same account, can you combine them in one parcel?
Please gift wrap it and write "Happy birthday"
Thanks for the fast answer, have a nice day
Can I pay with PayPal?
Do you ship to Canada?
Please leave it with my neighbour at number 12
What material is it made of?
When will it be back in stock?
Is the battery included?
Can you give me a discount if I buy ten?
Könnten Sie mir bitte eine Rechnung mit ausgewiesener Mehrwertsteuer schicken?
Gibt es das auch in Größe XL?
Passt das Kabel zu einem Samsung S21?
Wie stelle ich die Uhr ein?
Wie lange ist die Garantie?
Bitte als Geschenk verpacken
Vielen Dank für die schnelle Antwort, schönen Tag noch
Liefern Sie auch in die Schweiz?
Aus welchem Material ist das?
Ist eine Batterie dabei?
Geht das Spielzeug auch ohne Batterie?
Pourriez-vous m'envoyer la facture avec TVA ?
Existe-t-il en taille plus grande ?
Est-il compatible avec un iPhone 12 ?
Comment on change la pile ?
Quelle est la durée de la garantie ?
Pouvez-vous regrouper mes deux commandes ?
C'est pour un cadeau, merci de ne pas mettre le prix
Merci pour votre réponse rapide, bonne journée
Livrez-vous en Belgique ?
En quelle matière est-ce ?
Les piles sont-elles fournies ?
Quand sera-t-il de nouveau disponible ?
¿Me podría mandar la factura con IVA?
¿Lo tienen en talla más grande?
¿Es compatible con iPhone 12?
¿Cómo se carga?
¿Cuánto dura la garantía?
¿Puede juntar mis dos pedidos en un solo paquete?
Es para regalo, por favor no pongan el precio
Gracias por responder tan rápido, buen día
¿Hacen envíos a México?
¿De qué material es?
¿Cuándo vuelve a haber stock?
Potreste mandarmi la fattura con IVA?
C'è anche in taglia più grande?
È compatibile con iPhone 12?
Come si ricarica?
Quanto dura la garanzia?
Potete unire i miei due ordini?
È un regalo, per favore non mettete il prezzo
Grazie per la risposta veloce, buona giornata
Spedite in Svizzera?
Di che materiale è?
Le batterie sono incluse?
Quando torna disponibile?
Poderia me enviar a nota fiscal?
Tem em tamanho maior?
É compatível com iPhone 12?
Como faz para carregar?
Quanto tempo de garantia?
Pode juntar os meus dois pedidos em um só?
É presente, por favor não coloque o preço
Obrigada pela resposta rápida, bom dia
Entregam em Portugal?
De que material é feito?
Vem com pilhas?
Quando volta ao estoque?
Пришлите, пожалуйста, счёт-фактуру
Есть ли размер больше?
Подойдёт ли к айфону 12?
Как его заряжать?
Какая гарантия?
Можно объединить два моих заказа в одну посылку?
Это подарок, не кладите, пожалуйста, чек
Спасибо за быстрый ответ, хорошего дня
Доставляете в Казахстан?
Из какого материала сделано?
Батарейки в комплекте?
Когда снова появится в наличии?
領収書を発行していただけますか
もっと大きいサイズはありますか？
iPhone12に対応していますか？
充電はどうやってしますか？
保証期間はどのくらいですか？
プレゼント用なので金額を入れないでください
迅速なご返信ありがとうございます
海外にも発送できますか？
素材は何ですか？
電池は付いていますか？
再入荷はいつですか？
可以开发票吗？
有大一点的尺码吗？
可以配苹果12用吗？
怎么充电？
保修多久？
送人的，请不要放价格单
谢谢你这么快回复，祝好
是什么材质的？
带电池吗？
I looked everywhere but can't find the invoice
Is it a toy or a real one?
How thin is this fabric?
Is it worn on the left or right side?
Does the colour fade?
What floor do you ship from?
Which street is your shop in?
Does it smell of anything?
Is the plastic recyclable?
My cat loves this toy
Is it tight or loose fit?
Do you have a smaller one? This is a gift for my mother
Qual é a potência do aparelho?
Qual a rua da loja?
Jogo de futebol, partida no domingo, chega a tempo?
El partido es el domingo, ¿llegará a tiempo?
¿Es de plástico o de metal?
¿Qué olor tiene?
¿Funciona con corriente de 220?
¿Es para uso ordinario?
Ho guardato ovunque ma non trovo la fattura
Quanto è sottile il tessuto?
Da che scala si entra nel vostro negozio?
Il modello vecchio è ancora disponibile?
Ist das Gerät laut?
Ist das Spielzeug für Kinder ab 3 geeignet?
Wie dünn ist der Stoff?
Der Kunststoff riecht nicht, oder?
Wie lange läuft der Akku?
Welche Etage hat Ihr Lager?
Est-ce un jouet pour enfant ?
C'est du plastique ou du métal ?
Est-ce que c'est transparent ?
Quelle est la finition ?
Avez-vous une taille différente ?
Est-ce que ça fait du bruit ?
Y a-t-il une odeur ?
Pouvez-vous m'envoyer une copie de la facture ?
Merci de me transmettre une copie de la facture
¿Me puede enviar copia de la factura?
Necesito una copia de la factura por favor
Potete inviarmi copia della fattura?
Mi serve una copia della fattura
Pode enviar uma cópia da fatura?
Preciso de uma cópia da nota fiscal
Können Sie mir eine Kopie der Rechnung schicken?
Bitte eine Rechnungskopie
Please send me a copy of the invoice
I need a copy of the receipt
请给我发票副本
領収書のコピーをください
Пришлите копию чека
`;
