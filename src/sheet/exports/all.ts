// All exports that can be recognised. A new one is its file, its id in export.ts and its name here.
import { aliexpress } from './aliexpress';
import { amazon } from './amazon';
import { chitchats } from './chitchats';
import { dianxiaomi } from './dianxiaomi';
import { ebay } from './ebay';
import { etsy } from './etsy';
import type { ExportLayout } from './export';
import { flipkart } from './flipkart';
import { lazada } from './lazada';
import { littleboss } from './littleboss';
import { mabang } from './mabang';
import { mercadolibre } from './mercadolibre';
import { ozon } from './ozon';
import { paypal } from './paypal';
import { shein } from './shein';
import { shipstation } from './shipstation';
import { shopee } from './shopee';
import { shopify } from './shopify';
import { shopifyPayments } from './shopify-payments';
import { stripe } from './stripe';
import { temu } from './temu';
import { tiendanube } from './tiendanube';
import { tiktok } from './tiktok';
import { tongtool } from './tongtool';
import { walmart } from './walmart';
import { walmartChile } from './walmart-chile';
import { woocommerce } from './woocommerce';

export const layouts: readonly ExportLayout[] = [
  amazon,
  aliexpress,
  ebay,
  walmart,
  etsy,
  tiktok,
  shopee,
  shopify,
  woocommerce,
  dianxiaomi,
  mabang,
  tongtool,
  littleboss,
  ozon,
  temu,
  mercadolibre,
  lazada,
  shein,
  walmartChile,
  flipkart,
  tiendanube,
  shipstation,
  chitchats,
  paypal,
  stripe,
  shopifyPayments,
];
