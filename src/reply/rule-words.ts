// What the marketplaces themselves say, for letters to them, in plain words.
import type { MarketId } from '../base/ids';
import type { Words } from '../base/say';

export type Ground = 'delivered' | 'in_window' | 'no_contact' | 'agreed' | 'authentic' | 'abuse';
type ByMarket = Readonly<Partial<Record<MarketId, Words>>>;

/** All pages checked 2026-11-21. */
export const rules: Readonly<Record<Ground, ByMarket>> = {
  delivered: {
    // sellercentral.amazon.com/gp/help/external/1781
    amazon: {
      en: 'Amazon decides delivery claims by the dispatch method, the proof of delivery, the tracking number and the carrier details.',
      zh: '亚马逊依据发货方式、妥投证明、运单号和物流商信息判定配送类索赔。',
    },
    // ebay.com/help/selling/managing-returns-refunds/helping-buyers-items-not-received?id=4116
    ebay: {
      en: 'An item-not-received request is answered with tracking from the carrier, including the ship date.',
      zh: '对未收到物品的请求，卖家可提交包含发货日期的物流跟踪记录。',
    },
    // ssopdot.com/blog/99350.html (recognised tracking sources)
    aliexpress: {
      en: 'Recognised tracking is that of online shipping, of the official postal sites and of the known express carriers.',
      zh: '平台认可线上发货渠道、邮政官网及主要快递公司的物流信息。',
    },
    // marketplacelearn.walmart.com: Troubleshoot lost or undelivered orders
    walmart: {
      en: 'An order reported lost after delivery can be disputed with the signature or the delivery photo of the carrier.',
      zh: '签收后报失的订单，可凭签收签名或物流商投递照片提出争议。',
    },
    // etsy.com/legal/policy/seller-case-resolution/242641420379 (older text)
    etsy: {
      en: 'A delivery confirmation to the address on Etsy counts as proof of shipping.',
      zh: '投递到 Etsy 订单地址的妥投确认可作为发货证明。',
    },
    // help.shopee.ph/portal/4/article/81499
    shopee: {
      en: 'In non-receipt cases the seller proves the delivery with the receipt or tracking and the chat history.',
      zh: '未收到货类纠纷由卖家举证：签收凭证或物流记录，以及聊天记录。',
    },
    // ph-wiki.crazysales.com.au: Filing Claim for Orders Automatically Refunded by Temu
    temu: {
      en: 'A claim is supported by the messages, the tracking and the proof of delivery.',
      zh: '申诉可附聊天截图、物流信息和妥投证明。',
    },
  },
  in_window: {
    // arcus-www.amazon.ca/gp/help/customer/display.html?nodeId=201889410
    amazon: {
      en: 'A claim for an item not received can be filed from 3 days after the latest estimated delivery date.',
      zh: '未收到货的索赔须在最晚预计送达日 3 天之后提出。',
    },
    // christinasbeautyjourney.blogspot.com/2021/12/what-can-i-do-if-my-order-is-late-and-i.html
    aliexpress: {
      en: 'While a parcel travels with normal scans inside the promised time, the buyer waits until that time has ended and then has 15 days to dispute.',
      zh: '包裹正常运输且未超过承诺时效的，买家应等到承诺时效结束，此后 15 天内可提起纠纷。',
    },
    // ebay.co.uk/help/buying/resolving-buying-problems/item-not-received?id=4042
    ebay: {
      en: 'An item-not-received request can be opened once the estimated delivery date has passed.',
      zh: '须在预计送达日过后，才能提出未收到物品的请求。',
    },
    // help.walmart.com/app/answers/detail/a_id/4093
    walmart: {
      en: 'A claim for an item not received can be made from 3 days after the estimated delivery date.',
      zh: '未收到货须在预计送达日 3 天之后提出。',
    },
    // etsy.com/legal/policy/cases-policy/243306189901
    etsy: {
      en: 'A case can be opened once the estimated delivery window has passed and the help request is 48 hours old.',
      zh: '须在预计送达时段过后、且帮助请求满 48 小时，才能提起纠纷。',
    },
  },
  no_contact: {
    // sellercentral.amazon.com/gp/help/external/help.html?itemID=27951
    amazon: {
      en: 'Before a claim, the buyer contacts the seller or opens a return request and gives 48 hours for an answer.',
      zh: '提出索赔前，买家须先联系卖家或提交退货申请，并等待 48 小时。',
    },
    // etsy.com/legal/policy/cases-policy/243306189901
    etsy: {
      en: 'A buyer first sends a help request and gives the seller 48 hours before opening a case.',
      zh: '买家须先提交帮助请求，给卖家 48 小时，之后才能提起纠纷。',
    },
  },
  agreed: {
    // sellercentral.amazon.com/gp/help/external/1781
    amazon: {
      en: 'Amazon decides return claims by the return request, the return address and the label the seller gave.',
      zh: '亚马逊依据退货申请、卖家提供的退货地址和面单判定退货类索赔。',
    },
    // cnjdpart.com/ru/pages/faqs (copy of the buyer help)
    aliexpress: {
      en: 'After an agreed return the buyer has 10 days to send the goods.',
      zh: '同意退货后，买家须在 10 天内寄出商品。',
    },
  },
  authentic: {
    // sellercentral-europe.amazon.com/seller-forums, 46a0512ec3af1db4d5fff566a1f14f1c
    amazon: {
      en: 'Authenticity is shown with supplier invoices of the last 365 days that match the sales volume.',
      zh: '正品证明为最近 365 天内、与销量相符的供应商发票。',
    },
  },
  abuse: {
    // export.ebay.com/en/seller-performance/case-resolution/seller-protection/
    ebay: {
      en: 'Where a buyer abuses the process, defects and open cases are removed from the seller’s record.',
      zh: '认定买家滥用规则的，平台会移除相关不良交易和未结案记录。',
    },
  },
};

export const appeals: ByMarket = {
  // sellercentral.amazon.com/help/hub/reference/external/G202041210
  amazon: {
    en: 'A granted claim can be appealed within 30 calendar days with information not yet considered.',
    zh: '索赔批准后 30 个自然日内，可凭未曾审核的新信息申诉。',
  },
  // ebay.com/help/selling/managing-returns-refunds/appeal-ebays-decision-return-missing-item-sellers?id=5123
  ebay: {
    en: 'A decision can be appealed within 30 calendar days of closure with new information.',
    zh: '结案后 30 个自然日内，可凭新信息申诉。',
  },
  // en.hb2b.com/ask/190738.html
  aliexpress: {
    en: 'A ruling can be appealed once, within 7 days after the dispute has ended.',
    zh: '纠纷结束后 7 天内可申诉一次。',
  },
  // marketplacelearn.walmart.com: Dispute a Walmart Customer Care refund; Dispute a failed-delivery return refund
  walmart: {
    en: 'A refund by Customer Care can be disputed within 48 hours, a failed-delivery refund within 45 days.',
    zh: '客服退款可在 48 小时内提出争议，投递失败退款可在 45 天内提出争议。',
  },
};
