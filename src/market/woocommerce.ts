// WooCommerce, a shop system.
import { ownShop } from './own-shop';

export const woocommerce = ownShop('woocommerce', 'woo\\s?commerce|woo');
