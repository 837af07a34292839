// Ozon seller orders: Chinese (realFBS, FBP, warehouse) and Russian. One row per item of a posting; the
// posting (order number, part, piece: `43658312-0011-1`) is what is sent, tracked and disputed.
// Sources: files in public code. 配送日期 and Дата доставки are told apart by their cells.
import type { ExportLayout } from './export';

export const ozon: ExportLayout = {
  id: 'ozon',
  market: 'ozon',
  signature: `发货号码 | 已由买家支付 | 货件的货币代码 | Номер отправления | Принят в обработку
    Сумма отправления`,
  fields: {
    orderId: '发货号码 | Номер отправления | 订单号 | Номер заказа',
    orderDate: '正在处理中 | 已创建 | Принят в обработку',
    // The last day without a delay before the planned one.
    shipByDate: '不逾期的发运日期 | 发运日期 | Дата отгрузки без просрочки | Дата отгрузки',
    shipDate: '实际转移配送日期 | 已转移配送 | Фактическая дата передачи в доставку',
    promisedDeliveryFrom: '配送日期从',
    promisedDeliveryDate: '配送日期至',
    deliveredDate: '实际配送日期',
    cancelledAt: '取消日期 | Дата отмены',
    orderStatus: '状态 | Статус',
    issueReason: '取消原因 | Причина отмены',
    'issueType@other': '取消发起人',
    trackingNumber: '追踪号码 | Трек-номер',
    carrier: '物流公司',
    shippingMethod: '方式名称 | Способ доставки',
    fulfilmentLocation: '仓库 | Склад отгрузки',
    // What the seller is paid for the posting; the buyer may pay in another currency.
    orderValue: '发货的金额 | Сумма отправления',
    'orderValue@other': '已由买家支付 | Оплачено покупателем',
    currency: '货件的货币代码 | Код валюты отправления | 商品的货币代码 | Код валюты товара',
    'currency@other': '买家货币代码 | Код валюты покупателя',
    'itemPrice@unit': '您的价格 | Ваша цена',
    'shippingCharged@other': '运费 | Стоимость доставки',
    productName: '商品名称 | Название товара | Наименование товара',
    sku: '货号 | Артикул',
    listingId: 'SKU | OZON id',
    quantity: '数量 | Количество',
    city: 'Город доставки',
  },
  unneeded: `关联货件 | 商品认购 | 商品打折前的价格 | 折扣 % | 折扣，卢布 | 促销活动 | 商品颜色
    商品尺寸 | 实际计费 | 送货上楼 | 二次包装 | 加装封条 | 商品的体积重量，公斤`,
  statusEnds: 'delivered',
  apart: true,
};
