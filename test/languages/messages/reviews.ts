// Short public reviews as sellers get them, of things bought: what is bad about them, and what is not.
// Written, labels and all, before the words and rules they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const reviews = {
  en: `
none | Came two days early and looks even better than in the pictures
none | The box was small but everything fits in it, my daughter loves it
none | Not the cheapest one but worth every penny
none | Cheap price, great quality, what more could you want
none | Bought it as a replacement for my old one, which broke after ten years. Very pleased
none | I was afraid it would be too thin, but it is really sturdy
none | Great customer service, they sorted out my problem within an hour
none,other | Does what it should, nothing more, nothing less
not_as_described | Looks nothing like the photo, a waste of money
not_as_described,defective | The paint comes off after one wash, do not buy
not_as_described | Feels flimsy and cheap, I expected more for this price
defective | Worked for three days and then died. Never again
defective | Good sound but the left side stopped working after a week
missing_item | Nice table but half of the screws were not in the box
damaged | The mirror came with a crack right across it, poorly packed
wrong_item,not_as_described | I ordered the blue one and got a green one
not_received | Three weeks and still nothing, avoid this seller
`,
  fr: `
none | Arrivé deux jours plus tôt que prévu, encore plus joli que sur la photo
none | Petit prix mais belle qualité, je recommande
none | J'avais peur que ce soit trop fin, mais c'est très solide
none | Acheté pour remplacer mon ancien qui était cassé, très contente
none | Le service client a réglé mon souci en une heure, bravo
none | Pas le moins cher, mais il vaut son prix
none,other | Fait le travail, sans plus
none | Aucun défaut, conforme à la description
not_as_described | Rien à voir avec la photo, ne perdez pas votre argent
not_as_described,defective | La peinture s'en va au premier lavage, à éviter
not_as_described | Matière très fine et bas de gamme, je suis déçue
defective | A tenu trois jours puis plus rien, plus jamais
defective | Bon son mais le côté gauche ne marche plus au bout d'une semaine
missing_item | Belle table mais la moitié des vis n'était pas dans le carton
damaged | Le miroir est arrivé fendu, mal emballé
wrong_item,not_as_described | J'ai commandé le bleu et j'ai reçu un vert
not_received | Trois semaines et toujours rien, vendeur à fuir
`,
  de: `
none | Kam zwei Tage früher und sieht noch schöner aus als auf dem Bild
none | Günstiger Preis, gute Qualität, was will man mehr
none | Ich hatte Sorge, dass es zu dünn ist, aber es ist sehr stabil
none | Gekauft als Ersatz für mein altes, das kaputt war. Sehr zufrieden
none | Der Kundendienst hat mein Problem in einer Stunde gelöst, top
none | Nicht ganz billig, aber jeden Cent wert
none,other | Tut was es soll, mehr nicht
none | Kein Kratzer, nichts wackelt, alles wie beschrieben
not_as_described | Sieht ganz anders aus als auf dem Foto, rausgeschmissenes Geld
not_as_described,defective | Die Farbe geht nach der ersten Wäsche ab, Finger weg
not_as_described | Sehr dünner Stoff, fühlt sich billig an, enttäuscht
defective | Hat drei Tage gehalten, dann war Schluss. Nie wieder
defective | Guter Klang, aber die linke Seite geht nach einer Woche nicht mehr
missing_item | Schöner Tisch, aber die Hälfte der Schrauben war nicht dabei
damaged | Der Spiegel kam mit einem Riss an, schlecht verpackt
wrong_item,not_as_described | Blau bestellt und ein grünes bekommen
not_received | Drei Wochen und immer noch nichts da, Finger weg von dem Händler
`,
  es: `
none | Llegó dos días antes y es más bonito que en la foto
none | Precio barato y buena calidad, qué más se puede pedir
none | Tenía miedo de que fuera muy fino, pero es muy resistente
none | Lo compré para sustituir el viejo que se rompió, muy contenta
none | Atención al cliente excelente, me resolvieron el problema en una hora
none | No es el más barato pero vale lo que cuesta
none,other | Cumple su función, sin más
none | Sin ningún defecto, tal como se describe
not_as_described | No se parece en nada a la foto, dinero tirado
not_as_described,defective | La pintura se va con el primer lavado, no lo compréis
not_as_described | Tela muy fina y de mala calidad, esperaba más
defective | Duró tres días y murió. Nunca más
defective | Buen sonido pero el lado izquierdo dejó de funcionar a la semana
missing_item | Bonita mesa pero la mitad de los tornillos no venía en la caja
damaged | El espejo llegó con una grieta, mal embalado
wrong_item,not_as_described | Pedí el azul y me mandaron uno verde
not_received | Tres semanas y sigo sin nada, no compréis a este vendedor
`,
  pt: `
none | Chegou dois dias antes e é ainda mais bonito que na foto
none | Preço baixo e boa qualidade, recomendo
none | Tinha medo que fosse muito fino, mas é bem resistente
none | Comprei para substituir o antigo que quebrou, muito satisfeita
none | O atendimento resolveu meu problema em uma hora, parabéns
none | Não é o mais barato, mas vale cada centavo
none,other | Cumpre o que promete, nada demais
none | Sem nenhum defeito, igual à descrição
not_as_described | Nada a ver com a foto, dinheiro jogado fora
not_as_described,defective | A tinta sai na primeira lavagem, não comprem
not_as_described | Tecido muito fino e de má qualidade, esperava mais
defective | Durou três dias e morreu. Nunca mais
defective | Som bom mas o lado esquerdo parou de funcionar depois de uma semana
missing_item | Mesa bonita mas metade dos parafusos não veio na caixa
damaged | O espelho chegou com uma rachadura, mal embalado
wrong_item,not_as_described | Pedi o azul e mandaram um verde
not_received | Três semanas e até agora nada, fujam desse vendedor
`,
  it: `
none | Arrivato due giorni prima ed è ancora più bello che in foto
none | Prezzo basso e buona qualità, cosa volere di più
none | Avevo paura che fosse troppo sottile, invece è molto robusto
none | Preso per sostituire quello vecchio che si era rotto, contentissima
none | L'assistenza ha risolto il mio problema in un'ora, bravi
none | Non è il più economico ma vale quello che costa
none,other | Fa quello che deve, niente di più
none | Nessun difetto, conforme alla descrizione
not_as_described | Non c'entra nulla con la foto, soldi buttati
not_as_described,defective | La vernice viene via al primo lavaggio, da evitare
not_as_described | Stoffa sottilissima e scadente, mi aspettavo di più
defective | È durato tre giorni e poi è morto. Mai più
defective | Suona bene ma il lato sinistro ha smesso di funzionare dopo una settimana
missing_item | Bel tavolo ma metà delle viti non c'era nella scatola
damaged | Lo specchio è arrivato crepato, imballato male
wrong_item,not_as_described | Ho ordinato quello blu e me ne è arrivato uno verde
not_received | Tre settimane e ancora niente, state alla larga da questo venditore
`,
  ru: `
none | Пришло на два дня раньше и выглядит ещё лучше, чем на фото
none | Цена низкая, качество хорошее, что ещё надо
none | Боялась, что будет слишком тонкий, но он очень прочный
none | Брала взамен старого, который сломался, очень довольна
none | Служба поддержки решила мою проблему за час, молодцы
none | Не самый дешевый, но своих денег стоит
none,other | Свои функции выполняет, не более
none | Ни одного дефекта, всё по описанию
not_as_described | Совсем не похоже на фото, деньги на ветер
not_as_described,defective | Краска облезла после первой стирки, не берите
not_as_described | Ткань тонкая и дешевая, ожидала большего
defective | Проработал три дня и умер. Больше никогда
defective | Звук хороший, но левая сторона через неделю перестала работать
missing_item | Красивый стол, но половины винтов в коробке не было
damaged | Зеркало пришло с трещиной, плохо упаковано
wrong_item,not_as_described | Заказывала синий, прислали зеленый
not_received | Три недели и до сих пор ничего, не связывайтесь с этим продавцом
`,
  ja: `
none | 予定より二日早く届き、写真よりもきれいでした
none | 値段は安いのに品質は良く、言うことなしです
none | 薄すぎないか心配でしたが、とても丈夫でした
none | 古い物が壊れたので買い替えました。とても満足です
none | サポートが一時間で問題を解決してくれました。ありがとう
none | 一番安くはありませんが、値段の価値はあります
none,other | 普通に使えます。それ以上でも以下でもない
none | 傷もなく、説明どおりの商品でした
not_as_described | 写真と全然違います。お金の無駄でした
not_as_described,defective | 一回洗っただけで色が落ちました。買わない方がいい
not_as_described | 生地が薄くて安っぽい。がっかりしました
defective | 三日使っただけで動かなくなった。二度と買いません
defective | 音はいいのに、一週間で左側が聞こえなくなりました
missing_item | きれいなテーブルですが、ネジが半分入っていませんでした
damaged | 鏡が割れて届きました。梱包が雑です
wrong_item,not_as_described | 青を注文したのに緑が届きました
not_received | 三週間たっても届きません。この店はやめた方がいい
`,
  zh: `
none | 提前两天到了，比图片上还好看
none | 价格便宜，质量也好，还有什么可说的
none | 本来担心太薄，没想到很结实
none | 旧的坏了才买的这个，非常满意
none | 客服一个小时就解决了我的问题，点赞
none | 不是最便宜的，但是物有所值
none,other | 能用，没什么特别的
none | 没有任何瑕疵，和描述一致
not_as_described | 跟图片完全不一样，浪费钱
not_as_described,defective | 洗一次就掉漆了，大家别买
not_as_described | 布料又薄又差，很失望
defective | 用了三天就坏了，再也不买了
defective | 音质不错，但是一个星期后左边就没声音了
missing_item | 桌子挺漂亮，但是箱子里少了一半螺丝
damaged | 镜子到手就裂了，包装太差
wrong_item,not_as_described | 买的是蓝色，发来的是绿色
not_received | 三个星期了还没到，千万别在这家买
`,
} as const;
