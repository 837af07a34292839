// Shopee orders: English (SG, MY, PH), Taiwan, Indonesia, Vietnam, Brazil, Thailand. One row per item.
// Sources: readers and files in public code, among them stevencodelab/shopee_import_sales (MIT).
import type { ExportLayout } from './export';

export const shopee: ExportLayout = {
  id: 'shopee',
  market: 'shopee',
  signature: `Estimated Ship Out Date | Deal Price | SKU Reference No. | Parent SKU Reference No.
    蝦皮補助運費 | 訂單編號 | 包裹查詢號碼 | 買家總支付金額 | No. Pesanan | Status Pesanan | No. Resi
    Mã đơn hàng | Mã vận đơn | Trạng Thái Đơn Hàng | Được Shopee trợ giá | ID do pedido
    Cancelar Motivo | Hora do pagamento do pedido | Reembolso Shopee | หมายเลขคำสั่งซื้อ
    สถานะการสั่งซื้อ | *หมายเลขติดตามพัสดุ`,
  fields: {
    orderId: `Order ID | 訂單編號 | No. Pesanan | Mã đơn hàng | ID do pedido | หมายเลขคำสั่งซื้อ`,
    packageId: 'Mã Kiện Hàng',
    orderStatus: `Order Status | 訂單狀態 | Status Pesanan | Trạng Thái Đơn Hàng | Status do pedido
      สถานะการสั่งซื้อ`,
    issueReason: 'Cancel reason | Lý do hủy | Cancelar Motivo | เหตุผลในการยกเลิกคำสั่งซื้อ',
    issueStatus: `Return / Refund Status | 退貨 / 退款狀態 | Status Pembatalan/ Pengembalian
      Trạng thái Trả hàng/Hoàn tiền | Status da Devolução / Reembolso | สถานะการคืนเงินหรือคืนสินค้า`,
    // The last one holds a hotline and a code in one cell.
    trackingNumber: `Tracking Number* | 包裹查詢號碼 | No. Resi | Mã vận đơn | Número de rastreamento
      *หมายเลขติดตามพัสดุ`,
    'trackingNumber@other': '蝦皮專線和包裹查詢碼',
    carrier: 'Đơn Vị Vận Chuyển',
    shippingMethod: `Shipping Option | 寄送方式 | Opsi Pengiriman | Phương thức giao hàng
      Opção de envio | ตัวเลือกการจัดส่ง | Shipment Method | 出貨方式 | Antar ke counter/ pick-up
      Método de envio | วิธีการจัดส่ง`,
    // Vietnam: the day by which it is to be handed over.
    shipByDate: `Estimated Ship Out Date | 最晚出貨日期
      Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan) | Ngày giao hàng dự kiến
      Data prevista de envio | วันที่คาดว่าจะทำการจัดส่งสินค้า`,
    shipDate: `Ship Time | 實際出貨時間 | Ngày gửi hàng | Tempo de Envio | เวลาส่งสินค้า`,
    deliveredDate: 'Thời gian giao hàng | Domestic Delivered Date',
    orderDate: `Order Creation Date | 訂單成立日期 | Waktu Pesanan Dibuat | Ngày đặt hàng
      Data de criação do pedido | วันที่ทำการสั่งซื้อ`,
    paidDate: `Order Paid Time | 買家付款時間 | Waktu Pembayaran Dilakukan
      Thời gian đơn hàng được thanh toán | Hora do pagamento do pedido | เวลาการชำระสินค้า`,
    completedAt: `Order Complete Time | 訂單完成時間 | Waktu Pesanan Selesai
      Thời gian hoàn thành đơn hàng | Hora completa do pedido | เวลาที่ทำการสั่งซื้อสำเร็จ`,
    cancelledAt: 'Data da Finalização do Cancelamento',
    sku: `SKU Reference No. | 商品選項貨號 | Nomor Referensi SKU | SKU phân loại hàng
      Número de referência SKU | เลขอ้างอิง SKU (SKU Reference No.)
      Parent SKU Reference No. | 主商品貨號 | SKU sản phẩm | Nº de referência do SKU principal
      เลขอ้างอิง Parent SKU`,
    productName: 'Product Name | 商品名稱 | Nama Produk | Tên sản phẩm | Nome do Produto | ชื่อสินค้า',
    quantity: 'Quantity | 數量 | Jumlah | Số lượng | Quantidade | จำนวน',
    'quantity@order': 'Número de produtos pedidos',
    'itemPrice@unit': `Deal Price | Harga Setelah Diskon | Giá ưu đãi | Preço acordado | ราคาขาย
      Original Price | Giá gốc | Preço original | ราคาตั้งต้น`,
    itemPrice: 'Product Subtotal | Tổng giá bán (sản phẩm) | Subtotal do produto | ราคาขายสุทธิ',
    'itemPrice@order': '商品總價',
    'shippingCharged@order': `Buyer Paid Shipping Fee | 買家支付運費
      Ongkos Kirim Dibayar oleh Pembeli | Phí vận chuyển mà người mua trả
      Taxa de envio pagas pelo comprador | ค่าจัดส่งที่ชำระโดยผู้ซื้อ`,
    // In Vietnam it may stand for the product first.
    orderValue: `Grand Total | 買家總支付金額 | Tổng số tiền người mua thanh toán 2
      Tổng số tiền người mua thanh toán | Total global | จำนวนเงินทั้งหมด
      Tổng giá trị đơn hàng (VND) | Valor Total`,
    shippingCost: `Estimated Shipping Fee | Perkiraan Ongkos Kirim | Phí vận chuyển (dự kiến)
      Valor estimado do frete | ค่าจัดส่งโดยประมาณ`,
    fulfilmentLocation: 'Warehouse name | Tên kho hàng',
    'fulfilment@other': 'Pedido FBS',
    buyerMessage: `買家備註 | Catatan dari Pembeli | Nhận xét từ Người mua | Observação do comprador
      หมายเหตุจากผู้ซื้อ`,
    sellerNote: 'Ghi chú | Nota',
    buyerName: `收件者姓名 | Nama Penerima | Tên Người nhận | Nome do destinatário | ชื่อผู้รับ
      買家帳號 | Username (Pembeli) | Username (Buyer) | Người Mua
      Nome de usuário (comprador) | ชื่อผู้ใช้ (ผู้ซื้อ)`,
    country: 'Quốc gia | País',
    city: '城市 | Kota/Kabupaten | TP / Quận / Huyện | Cidade',
    region: 'Provinsi | Tỉnh/Thành phố | UF | จังหวัด',
    sensitive: `收件地址 | 收件者電話 | 郵遞區號 | No. Telepon | Alamat Pengiriman | Số điện thoại
      Địa chỉ nhận hàng | Họ & Tên | Mã số thuế | Địa chỉ | Email | Telefone | Endereço de entrega
      Bairro | CEP | หมายเลขโทรศัพท์ | ที่อยู่ในการจัดส่ง`,
  },
  variants: [
    { signature: '訂單編號 | 蝦皮補助運費 | 買家總支付金額', site: 'TW' },
    { signature: 'No. Pesanan | Status Pesanan | No. Resi', site: 'ID' },
    { signature: 'Mã đơn hàng | Mã vận đơn', site: 'VN' },
    { signature: 'ID do pedido | Cancelar Motivo', site: 'BR' },
    { signature: 'หมายเลขคำสั่งซื้อ | สถานะการสั่งซื้อ', site: 'TH' },
  ],
  dates: { ID: 'mdy' },
  unneeded: `Variation Name | Returned quantity | Seller Rebate | Seller Discount | Shopee Rebate
    SKU Total Weight | No of product in order | Order Total Weight | Voucher Code
    Total Discount(PHP) | Price Discount(from Seller)(PHP) | Shopee Rebate(PHP)
    Seller Voucher(PHP) | Coin Cashback Voucher Amount Sponsored by Seller | Shopee Voucher(PHP)
    Shopee Coins Offset(PHP) | Credit Card Discount Total(PHP)
    Products' Price Paid by Buyer (PHP) | Shipping Rebate Estimate | Reverse Shipping Fee
    Service Fee | 熱門商品 | 蝦皮補助運費 | 退貨運費 | 蝦皮補貼金額 | 蝦幣折抵
    銀行信用卡活動折抵 | 優惠代碼 | 賣場優惠券 | 賣家蝦幣回饋券 | 優惠券 | 成交手續費
    其他服務費 | 金流與系統處理費 | 分期付款期數 | 金流與系統處理費率 | 成交手續費規則名稱
    商品ID | 商品選項名稱 | 規格ID | 蝦皮商品編碼 | 商品原價 | 商品活動價格 | 退貨數量
    促銷組合指標 | 蝦皮促銷組合折扣 | 取件門市店號 | 行政區 | 備貨時間 | 付款方式
    Metode Pembayaran | SKU Induk | Nama Variasi | Harga Awal | Diskon Dari Shopee
    Berat Produk | Total Berat | Cashback Koin | Voucher Ditanggung Shopee | Paket Diskon
    Paket Diskon (Diskon dari Shopee) | Paket Diskon (Diskon dari Penjual)
    Potongan Koin Shopee | Diskon Kartu Kredit | Estimasi Potongan Biaya Pengiriman
    Ongkos Kirim Pengembalian Barang | Loại đơn hàng | Cân nặng sản phẩm | Tổng cân nặng
    Tên phân loại hàng | Người bán trợ giá | Được Shopee trợ giá
    Tổng số tiền được người bán trợ giá | Mã giảm giá của Shop | Hoàn Xu
    Mã giảm giá của Shopee | Chỉ tiêu Combo Khuyến Mãi | Giảm giá từ combo Shopee
    Giảm giá từ Combo của Shop | Shopee Xu được hoàn
    Số tiền được giảm khi thanh toán bằng thẻ Ghi nợ
    Phí vận chuyển tài trợ bởi Shopee (dự kiến) | Phí trả hàng | Phương thức thanh toán
    Phí cố định | Phí Dịch Vụ | Phí thanh toán | Tiền ký quỹ | Quận | Sản Phẩm Bán Chạy
    Số lượng sản phẩm được hoàn trả | Trade-in Discount | Trade-in Bonus
    Trade-in Bonus by Seller | Phí vận chuyển trả hàng (đơn Trả hàng/hoàn tiền)
    Yêu cầu hóa đơn | Loại hóa đơn | Hot Listing | Nome da variação | Shopee Owned
    Desconto do vendedor | Reembolso Shopee | Peso total SKU | Peso total do pedido
    Código do Cupom | Cupom do vendedor | Seller Absorbed Coin Cashback | Cupom Shopee
    Indicador da Leve Mais por Menos | Desconto Shopee da Leve Mais por Menos
    Desconto da Leve Mais por Menos do vendedor | Compensar Moedas Shopee
    Total descontado Cartão de Crédito | Taxa de Envio Reversa | Taxa de transação
    Taxa de comissão | Taxa de serviço | ชื่อตัวเลือก`,
  statusEnds: 'delivered',
};
