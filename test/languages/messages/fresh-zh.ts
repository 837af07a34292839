// Chinese messages in the manner of real ones, written before the words they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const chinese = {
  issues: `
not_received | 五月就付款了，到现在连个影子都没看到
not_received | 东西根本没寄到我这里
not_received | 没收到货，请退款
not_received | 包裹一直没到，把钱还给我
not_received | 货都没见到，我要求全额退款
not_received | 至今未收到商品，申请退款
not_received | 快遞沒送來，我要退錢
not_received | 快递公司说我的件在路上丢失了
stolen,not_received | 系统写着已签收，可是我们家没人签过
stolen,not_received | 包裹放在楼下被人偷走了
where_is_order | 你好，我的水壶哪天能到？
where_is_order | 物流停在深圳十天了，怎么回事
where_is_order | 說好三天到，現在一個禮拜了還沒消息
where_is_order | 下单五天了还不发货？
damaged | 花瓶到手全是碎片
damaged | 锅的侧面凹进去一块，包装太随便了
damaged | 洗发水漏得满箱子都是
damaged | 桌面上好几道划痕
defective | 吹风机用了一星期就烧了
defective | 耳机老是断开连接
defective | 拉链第一天就坏掉
defective | 保温杯根本不保温
defective | 洗一次就掉色起球
defective | 手表每天慢半小时，有毛病
defective | 水壶底下一直漏水
wrong_item | 我订的是42码，给我发了38码
wrong_item | 要的咖啡机，寄来一个手电筒
wrong_item | 這不是我的東西，裡面是別人的童鞋
wrong_item,not_as_described | 选的黑色，来的是粉色
missing_item | 六个杯子只来了四个
missing_item | 盒子里没有固定架
missing_item | 打开包裹里面什么都没有
missing_item | 忘了放遥控器
not_as_described | 布料很薄还透，和图上完全两样
not_as_described | 一股塑料臭味
not_as_described | 说是真皮，其实就是便宜的人造革
not_as_described | 尺码偏小两号
not_as_described | 当新的卖，明显有人用过
counterfeit | 拿去专柜验了，人家说是假的
counterfeit | 这香水是冒牌的吧
change_address | 我这几天在老家，能送到老家吗
change_address | 门牌号写错了，应该是15不是51
cancel | 老公已经买了一样的，别寄了
cancel | 找到更便宜的，帮我取消吧
return_request | 款式不合适，退回去寄到哪里？
return_request | 能换成蓝色的吗
refund_owed | 一个月前就退回去了，钱还没退给我
refund_owed | 退货通过了，可是退款没到账
unauthorised | 这单不是我买的，账号被盗了
unauthorised | 我没下过这个订单，卡里却被扣了钱
customs | 快递要我交关税
overcharged | 同一个订单扣了我两次款
how_to_use | 手表怎么换成中文
how_to_use | 这个帐篷怎么搭，看不明白
other | 你们在杭州有实体店吗
other | 客服态度恶劣，气死人
`,
  praise: `
完好无损，一点划痕都没有，谢谢
没有破损，包装五分
用了半年没坏过，推荐
不掉色没异味，很满意
没毛病，到得比预想早
没有难闻的味道，布料舒服
本来担心会碎，结果好好的
从来没让我失望，好东西
没骗人，和图片一模一样
没发现瑕疵，做工精细
没出过问题，值得信赖的店
一滴都没漏，盖子很紧
不后悔买了它
`,
  wishes: `
+refund | 没收到货，请退款
+refund | 我要求全额退款
+replacement | 盖子裂了，请补发一个新的
+replacement -refund | 我不要退款，我要换货
+cancel | 请取消我的订单
+discount | 外壳有划痕，能便宜点补偿一下吗
+answer | 请尽快回复我
!legal | 我会找律师起诉你们
!legal | 我要打12315投诉
!chargeback | 我会向银行申请拒付
!threat +refund | 不退款我就给差评
!threat +discount | 不退一半就给差评
!safety | 充电器半夜着火了
!safety | 女儿用了面霜过敏
!outside | 加我微信谈
none | 谢谢，一切都好
`,
};
