// A shop of the seller's own on any other system, or called nothing but that.
import { ownShop } from './own-shop';

const systems =
  'magento|adobe\\s?commerce|shoplazza|店匠|shopline|shopyy|ueeshop|shoplus|wix|big\\s?commerce|big\\s?cartel|presta\\s?shop|open\\s?cart|shopware|squarespace|ecwid|volusion';
const plainly =
  'own\\s?shop|own\\s?store|own\\s?site|own\\s?web\\s?site|own\\s?web\\s?shop|own\\s?web\\s?store|独立站|獨立站|自建站|自建商城|官网|官網';

export const otherShops = ownShop('ownshop', `${systems}|${plainly}`);
