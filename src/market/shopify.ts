// Shopify, a shop system.
import { ownShop } from './own-shop';

export const shopify = ownShop('shopify', 'shopify');
