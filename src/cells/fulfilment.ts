// Reads who ships the order: the seller, or the marketplace from its own warehouse.
import type { Cell } from '../base/cell';
import type { Fulfilment, MarketId } from '../base/ids';
import { yesOrNo } from './flag';
import { bad, good, isBlank, type Read, textOf } from './read';
import { agreed, vocabulary } from './words';

const known = vocabulary<Fulfilment>(() => [
  [
    'marketplace',
    'FBA|AFN|Amazon|AMAZON_NA|AMAZON_EU|AMAZON_JP|AMAZON_IN|AMAZON_FE|Fulfilled by Amazon|Fulfillment by Amazon|Amazon Fulfillment|Amazon Fulfilled|WFS|Walmart|Walmart Fulfilled|Walmart Fulfillment Services|Fulfilled by Walmart|FBT|TikTok|Fulfilled by TikTok|Fulfillment by TikTok|Fulfillment by TikTok Shop|Fulfilled by TikTok Shop|Fulfillment by platform|Platform fulfillment|Fulfilled by Shopee|SLS海外仓|SLS stock|FBL|Fulfilled by Lazada|Fulfillment by Lazada|FBO|Fulfilled by Ozon|Fulfillment by Ozon|Mercado Envíos Full|Mercado Libre Full|Mercado Livre Full|Fulfilled by Mercado Libre|Fulfillment by Mercado Libre|CGF|FBF|Choice|AliExpress Choice|marketplace|platform|全托管|全託管|全托|全託|全托管模式|全托模式|Temu全托|Temu全托管|速卖通全托管|平台仓|平台仓发货|平台发货|平台倉|官方仓|官方海外仓|优选仓|优选仓发货|亚马逊|亚马逊物流|亚马逊配送|亚马逊发货|FBA发货|FBA仓|FBT仓|WFS仓',
  ],
  [
    'seller',
    'FBM|MFN|Merchant|DEFAULT|SFP|Seller|Seller Fulfilled|Seller Fulfilled Prime|Fulfilled by Seller|Fulfillment by seller|Fulfilled by Merchant|Fulfillment by Merchant|Merchant Fulfilled|Merchant Fulfillment|Self fulfilled|Self ship|self-shipped|自发货|自發貨|自发|卖家自发货|卖家发货|卖家配送|商家自发货|商家发货|FBM发货|半托管|半託管|半托|半託|半托管模式|半托模式|Temu半托|Temu半托管|NON_FBF|NON_FA|rFBS|realFBS|FBS|海外仓|海外仓发货|海外倉|国内直发|国内发货|直邮|自有仓|本地仓|国内仓|中国仓|美国仓|欧洲仓|第三方仓|三方仓|3PL',
  ],
]);

/** Words that mean another thing elsewhere: FBS is Shopee's own stock, and at Ozon the seller's. */
const local: Readonly<Partial<Record<MarketId, typeof known>>> = {
  shopee: vocabulary<Fulfilment>(() => [['marketplace', 'FBS']]),
  mercadolibre: vocabulary<Fulfilment>(() => [
    ['marketplace', 'Full|Fulfillment|Fulfilment'],
    ['seller', 'Flex|Colecta|Coleta|Cross docking|Drop off'],
  ]),
};

/** Null where the text does not say it: a shipping method, a warehouse name, nothing. */
export const readFulfilment = (text: string, market: MarketId = 'unknown'): Fulfilment | null =>
  agreed(textOf(text), (part) => local[market]?.(part) ?? known(part));

/** A yes or no answers another question: whether a parcel goes through a warehouse of the tool. */
export function readFulfilmentCell(cell: Cell, market: MarketId): Read<Fulfilment> {
  if (isBlank(cell) || yesOrNo(cell) !== undefined) return null;
  const found = readFulfilment(textOf(cell), market);
  return found === null ? bad('unknown_fulfilment') : good(found);
}

const beside =
  /(?<![a-z])(?:fba|afn|wfs|fbt|fbo|fbm|mfn|sfp|r(?:eal)?fbs)(?![a-z])|ali\s?express choice|[全半][托託]管?|自[发發][货貨]/gi;

/** Who ships, where the cell of the marketplace says it as well: `Amazon FBA`, 速卖通全托管. */
export function fulfilmentBeside(platform: string, market: MarketId): Fulfilment | null {
  const said = textOf(platform).slice(0, 80).match(beside) ?? [];
  // Goods in Amazon's warehouse that were sold elsewhere: whoever sold them answers.
  if (market !== 'amazon' && said.some((word) => /fba|afn/i.test(word))) return null;
  return agreed(said.join(','), (part) => known(part));
}
