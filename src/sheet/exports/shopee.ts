// Shopee orders: English (SG, MY, PH), Taiwan, Indonesia. One row per item.
// Sources: readers in public code, among them stevencodelab/shopee_import_sales (MIT).
import type { ExportLayout } from './export';

export const shopee: ExportLayout = {
  id: 'shopee',
  market: 'shopee',
  signature: `Estimated Ship Out Date | Deal Price | SKU Reference No. | Parent SKU Reference No.
    蝦皮補助運費 | 訂單編號 | 包裹查詢號碼 | 買家總支付金額 | No. Pesanan | Status Pesanan | No. Resi`,
  fields: {
    orderId: 'Order ID | 訂單編號 | No. Pesanan',
    orderStatus: 'Order Status | 訂單狀態 | Status Pesanan',
    issueReason: 'Cancel reason',
    issueStatus: 'Return / Refund Status | 退貨 / 退款狀態 | Status Pembatalan/ Pengembalian',
    // The last one holds a hotline and a code in one cell.
    trackingNumber: 'Tracking Number* | 包裹查詢號碼 | No. Resi',
    'trackingNumber@other': '蝦皮專線和包裹查詢碼',
    shippingMethod: `Shipping Option | 寄送方式 | Opsi Pengiriman
      Shipment Method | 出貨方式 | Antar ke counter/ pick-up`,
    shipByDate: `Estimated Ship Out Date | 最晚出貨日期
      Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan)`,
    shipDate: 'Ship Time | 實際出貨時間',
    orderDate: 'Order Creation Date | 訂單成立日期 | Waktu Pesanan Dibuat',
    paidDate: 'Order Paid Time | 買家付款時間 | Waktu Pembayaran Dilakukan',
    completedAt: 'Order Complete Time | 訂單完成時間 | Waktu Pesanan Selesai',
    sku: `SKU Reference No. | 商品選項貨號 | Nomor Referensi SKU
      Parent SKU Reference No. | 主商品貨號`,
    productName: 'Product Name | 商品名稱 | Nama Produk',
    quantity: 'Quantity | 數量 | Jumlah',
    'itemPrice@unit': 'Deal Price | Harga Setelah Diskon | Original Price',
    itemPrice: 'Product Subtotal',
    'itemPrice@order': '商品總價',
    'shippingCharged@order': `Buyer Paid Shipping Fee | 買家支付運費
      Ongkos Kirim Dibayar oleh Pembeli`,
    orderValue: 'Grand Total | 買家總支付金額',
    shippingCost: 'Estimated Shipping Fee | Perkiraan Ongkos Kirim',
    buyerMessage: '買家備註 | Catatan dari Pembeli',
    buyerName: `收件者姓名 | Nama Penerima
      買家帳號 | Username (Pembeli) | Username (Buyer)`,
    city: '城市 | Kota/Kabupaten',
    region: 'Provinsi',
    sensitive: '收件地址 | 收件者電話 | 郵遞區號 | No. Telepon | Alamat Pengiriman',
  },
  variants: [
    { signature: '訂單編號 | 蝦皮補助運費 | 買家總支付金額', site: 'TW' },
    { signature: 'No. Pesanan | Status Pesanan | No. Resi', site: 'ID' },
  ],
  dates: { ID: 'mdy' },
  statusEnds: 'delivered',
  domestic: 'always',
};
