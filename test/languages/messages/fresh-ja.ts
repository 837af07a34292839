// Japanese messages in the manner of real ones, written before the words they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const japanese = {
  issues: `
not_received | 五月に支払ったのに、いまだに何も来ていません
not_received | うちには結局届かずじまいです
not_received | 商品が届かないので返金してください
not_received | 荷物を受け取っていません。全額返金を求めます
not_received | まだ着いていない。お金を返して
not_received | 届きません。払い戻しをお願いします
not_received | 一向に届く気配がない、返金希望
not_received | 配送業者に荷物をなくされました
stolen,not_received | 配達完了と表示されていますが、誰も受け取っていません
stolen | 玄関先に置かれた荷物が盗まれました
where_is_order | やかんはいつ頃届くのでしょうか
where_is_order | 追跡が十日前から動いていません
where_is_order | 昨日届く予定だったのですが、今どこでしょう
where_is_order | もう出荷されたのか知りたいです
damaged | 花瓶が粉々になって届きました
damaged | 鍋の側面がへこんでいて、梱包も雑でした
damaged | シャンプーが漏れて箱がびしょびしょです
damaged | 天板に深い引っかき傷があります
defective | ドライヤーが一週間で壊れた
defective | イヤホンの接続がしょっちゅう切れる
defective | 初日にファスナーが閉まらなくなった
defective | 保温できない水筒です
defective | 一回洗っただけで色落ちした
defective | 時計が毎日三十分遅れます。不良品では
defective | やかんの底から水が漏れる
wrong_item | 42を注文したのに38が入っていました
wrong_item | コーヒーミルの代わりに懐中電灯が送られてきた
wrong_item | これは私のではなく、他の人の子供靴です
wrong_item,not_as_described | 黒を選んだのにピンクが来た
missing_item | グラス六個のうち四個しかない
missing_item | 棚の金具が箱に入っていなかった
missing_item | 開けたら中身が空でした
missing_item | リモコンを入れ忘れていませんか
not_as_described | 生地が薄くて透ける。写真とはまるで別物
not_as_described | プラスチックの臭いがきつい
not_as_described | 本革と書いてあるのに安い合皮でした
not_as_described | 二サイズくらい小さい作りです
not_as_described | 新品のはずなのに誰かが使った跡がある
counterfeit | お店で見てもらったら偽物と言われました
counterfeit | この香水はニセ物だと思う
change_address | しばらく実家にいるので、そちらへ送ってもらえませんか
change_address | 部屋番号を間違えました。51ではなく15です
cancel | 夫が同じ物を買ってしまったので送らないでください
cancel | 他で安いのを見つけたので取り消したい
return_request | 形が合わないのでどこに送り返せばいいですか
return_request | 青に交換できますか
refund_owed | 一か月前に返送したのに、まだお金が戻ってきません
refund_owed | 返品は承認されたのに返金が振り込まれない
unauthorised | これは私の注文ではありません。アカウントを乗っ取られました
unauthorised | 身に覚えのない請求がカードに来ています
customs | 配達員に関税を払うよう言われました
overcharged | 同じ注文で二回引き落とされました
how_to_use | 時計を日本語にする方法が分かりません
how_to_use | このテントはどうやって組み立てるのですか
other | 大阪に実店舗はありますか
other | 電話の人の態度がひどかった
`,
  praise: `
傷ひとつなく届きました。ありがとう
破損もなく梱包も完璧でした
半年使っても壊れません。おすすめ
色落ちしないし臭いもない、大満足
不満は全くありません、早かったです
嫌な匂いがしなくて生地も気持ちいい
割れていないか心配でしたが、大丈夫でした
一度も期待を裏切られたことがない良い品
写真通りで、だまされた感じはありません
不良箇所は見つかりませんでした。縫製もきれい
トラブルもなく、信頼できるお店です
一滴も漏れない、蓋もしっかり閉まる
買って後悔はないです
`,
  wishes: `
+refund | 商品が届かないので返金してください
+refund | お金を返して
+replacement | 蓋が割れていたので新しいものを送ってください
+replacement -refund | 返金はいりません、交換してほしいです
+cancel | 注文をキャンセルしてください
+discount | 傷があるので値引きしてもらえませんか
+answer | 早く返事をください
!legal | 弁護士に相談します
!legal | 消費者センターに通報します
!chargeback | カード会社にチャージバックを申請します
!threat +refund | 返金しないなら星一つの評価をつけます
!safety | 充電器から火が出ました
!safety | クリームで娘の肌がかぶれました
!outside | LINEで連絡してください
none | ありがとうございます、とても良いです
`,
};
