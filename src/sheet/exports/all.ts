// All exports that can be recognised. A new one is one new file and one name here.
import { aliexpress } from './aliexpress';
import { amazon } from './amazon';
import { dianxiaomi } from './dianxiaomi';
import { ebay } from './ebay';
import { etsy } from './etsy';
import type { ExportLayout } from './export';
import { littleboss } from './littleboss';
import { mabang } from './mabang';
import { shopee } from './shopee';
import { shopify } from './shopify';
import { tiktok } from './tiktok';
import { tongtool } from './tongtool';
import { walmart } from './walmart';
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
];
