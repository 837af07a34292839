// Danger told by a buyer, and what only sounds like it: a candle that burns, a colour, praise.
// A line: !safety, or harmless | the message.
export const danger = `
!safety | I got a nasty shock when I touched the plug
!safety | the battery is swollen and very hot
!safety | My toddler swallowed a button that fell off the toy
!safety | It started smoking as soon as I plugged it in
!safety | It cut my finger badly, I needed stitches
!safety | The cable got so hot it melted the socket
!safety | The hair dryer gave off flames and singed my hair
!safety | battery pack inflated and I can't close the cover, feels hot
harmless | Lovely candle, it burns for hours. Thank you!
harmless | I'm burning to know when it arrives
harmless | I was shocked by how small it is
harmless | The ash grey jacket came in the wrong size
harmless | Hot pink one arrived, I ordered the ash one
harmless | The bath bomb arrived crushed
!safety | Der Akku ist aufgebläht und wird richtig heiß
!safety | Wir mussten mit unserem Sohn ins Krankenhaus
!safety | Die Powerbank ist auf dem Tisch explodiert
!safety | Ich habe mir daran die Hand verbrannt
!safety | Meine Tochter hat sich an der scharfen Kante geschnitten, es musste genäht werden
!safety | Aus der Steckdose kamen Funken
!safety | Meine Mutter hat einen elektrischen Schlag bekommen
!safety | Unser Hund hat ein Teil verschluckt und musste operiert werden
harmless | Die Jacke ist der Brenner, super
harmless | Der bestellte Rauchmelder ist noch nicht da
harmless | Das Geschenk ist für eine Freundin im Krankenhaus, wann kommt es?
harmless | Die Soße ist richtig scharf, lecker!
harmless | Die Feuerzeuge sind leer angekommen
harmless | Die rauchblaue Vase ist falsch, ich wollte grün
!safety | J'ai pris une décharge électrique en touchant la prise
!safety | Mon fils a avalé une petite pièce du jouet
!safety | L'appareil s'est mis à fumer dès que je l'ai branché
!safety | Le câble a fondu, ça sentait le brûlé
!safety | Après la crème j'ai eu des cloques et des plaques rouges
!safety | Il y a eu des étincelles et un début d'incendie
!safety | Mon bébé s'est étouffé avec un bouton
!safety | Ma femme a reçu une décharge en le branchant
harmless | J'ai commandé le gris fumé et j'ai reçu le noir
harmless | Je suis choquée par la taille, c'est minuscule
harmless | Le feu arrière du vélo n'est pas dans le colis
harmless | Le brûleur à encens est arrivé cassé
harmless | Le briquet est arrivé vide
harmless | Le coloris fumé n'est pas celui commandé
!safety | La batería se hinchó y está muy caliente
!safety | Tuvimos que llevar a la niña al hospital
!safety | La batería externa explotó en mi escritorio
!safety | Me quemé la mano con el aparato
!safety | Mi hija se cortó con el borde, le dieron puntos
!safety | Da calambre cada vez que lo toco
!safety | El cargador se calentó tanto que se derritió
!safety | La pila está inflada y caliente
harmless | Preciosa vela, arde durante horas, ¡gracias!
harmless | Ardo en deseos de saber cuándo llega
harmless | Es un regalo para una amiga que está en el hospital, ¿cuándo llega?
harmless | La salsa pica, ¡buenísima!
harmless | Las velas arden muy bien, gracias
harmless | Me quedé en shock con la calidad, nada que ver con la foto
!safety | Ho preso la scossa toccando la spina
!safety | Mio figlio ha ingoiato un pezzettino del giocattolo
!safety | Il power bank è esploso sulla scrivania
!safety | Mi sono bruciato la mano con l'apparecchio
!safety | Mia figlia si è tagliata con il bordo, le hanno messo i punti
!safety | La presa ha preso fuoco
!safety | Il caricabatterie si scalda tantissimo e si è fuso
!safety | La batteria è gonfia e bollente
harmless | Questa giacca è una bomba, la adoro
harmless | Il rilevatore di fumo non è ancora arrivato
harmless | Ho ordinato rosso fuoco e ho ricevuto blu
harmless | La pentola non scotta, ottima
harmless | Vestito di fuoco, bellissimo
harmless | Dov'è il mio estintore?
!safety | A bateria estufou e está muito quente
!safety | Tivemos que levar a menina para o hospital
!safety | O power bank explodiu na minha mesa
!safety | Queimei a mão com o aparelho
!safety | Minha filha se cortou na borda e levou pontos
!safety | O carregador pegou fogo de madrugada
!safety | O carregador esquentou tanto que derreteu
!safety | A bateria está inchada e quente
harmless | Pedi a capa cinza fumaça e veio preta
harmless | Fiquei chocada com o tamanho, é minúsculo
harmless | O queimador de incenso chegou quebrado
harmless | O brinquedo que solta bolhas não chegou
harmless | Fiquei em choque com a qualidade, nada a ver com a foto
harmless | Ótimo isqueiro, chama bonita, obrigado
!safety | Меня ударило током, когда я вставил вилку
!safety | Ребёнок проглотил мелкую деталь от игрушки
!safety | Прибор задымился, как только я включил
!safety | Провод расплавился, пахло гарью
!safety | После крема пошли волдыри на лице
!safety | Из адаптера летели искры
!safety | Малыш чуть не подавился деталью
!safety | Получил удар током от розетки
harmless | Отличная свеча, горит часами, спасибо!
harmless | Сгораю от нетерпения, когда придёт?
harmless | Это подарок подруге в больницу, когда придёт?
harmless | Соус острый, очень вкусно!
harmless | Свечи горят хорошо, спасибо
harmless | В шоке от качества, совсем не как на фото
!safety | 电池鼓包了,烫得不行
!safety | 宝宝玩了以后去了医院
!safety | 充电宝在桌上炸了
!safety | 用的时候烫伤了手
!safety | 边太锋利,女儿的手被划出血了
!safety | 机身带电,摸上去麻手
!safety | 充电器热得烫手,都化了
!safety | 电池鼓起来了还发热
harmless | 这衣服火爆了,太喜欢了
harmless | 烟雾报警器还没到
harmless | 我买的火红色,来的是蓝色
harmless | 热水壶烧不开水
harmless | 裙子太火了,爱了
harmless | 我的灭火器到哪了
!safety | コンセントに触れたら感電しました
!safety | 子供が小さな部品を飲み込みました
!safety | 差し込んだら煙が出ました
!safety | ケーブルが溶けて焦げ臭いです
!safety | クリームを塗ったら水ぶくれができました
!safety | アダプターから火花が出ました
!safety | 赤ちゃんが部品で窒息しかけました
!safety | 差し込んだら電気ショックを受けました
harmless | スモークグレーを注文しましたが黒が届きました
harmless | 小ささに衝撃を受けました
harmless | お香立てが割れて届きました
harmless | 火災報知器の電池が入っていません
harmless | ライターが空で届きました
harmless | スモーク色は注文した色ではありません
`;
