// Reads who ships the order: the seller, or the marketplace from its own warehouse.
import type { Fulfilment } from '../base/ids';
import { textOf } from './read';
import { agreed, vocabulary } from './words';

const known = vocabulary<Fulfilment>(() => [
  [
    'marketplace',
    'FBA|AFN|Amazon|AMAZON_NA|AMAZON_EU|AMAZON_JP|AMAZON_IN|AMAZON_FE|Fulfilled by Amazon|Fulfillment by Amazon|Amazon Fulfillment|Amazon Fulfilled|WFS|Walmart|Walmart Fulfilled|Walmart Fulfillment Services|Fulfilled by Walmart|FBT|TikTok|Fulfilled by TikTok|Fulfillment by TikTok|Fulfillment by TikTok Shop|Fulfilled by TikTok Shop|Fulfillment by platform|Platform fulfillment|Fulfilled by Shopee|Choice|AliExpress Choice|marketplace|platform|全托管|全託管|平台仓|平台仓发货|平台发货|平台倉|官方仓|优选仓|亚马逊|亚马逊物流|亚马逊配送|亚马逊发货|FBA发货|FBA仓|FBT仓|WFS仓',
  ],
  [
    'seller',
    'FBM|MFN|Merchant|DEFAULT|SFP|Seller|Seller Fulfilled|Seller Fulfilled Prime|Fulfilled by Seller|Fulfillment by seller|Fulfilled by Merchant|Fulfillment by Merchant|Merchant Fulfilled|Merchant Fulfillment|Self fulfilled|Self ship|self-shipped|自发货|自發貨|自发|卖家自发货|卖家发货|卖家配送|商家自发货|商家发货|FBM发货|半托管|半託管|海外仓|海外仓发货|海外倉|国内直发|国内发货|直邮|自有仓|本地仓',
  ],
]);

/** Null where the text does not say it: a shipping method, a warehouse name, nothing. */
export const readFulfilment = (text: string): Fulfilment | null => agreed(textOf(text), known);
