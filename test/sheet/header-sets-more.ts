// Headers of further exports with what each means: facts about file layouts, no rows of anyone.
// Sources: header lines of files in public code and those read by public programs. `header = slot`; no
// slot: the header means nothing to an order. An empty header is a merged cell.
import { splitSlot } from '../../src/base/fields';

export interface Layout {
  readonly platform: string;
  readonly name: string;
  /** 1-based: titles and groups of columns stand above. */
  readonly headerRow: number;
  /** Header, field and how it stands for it; null where it has none. */
  readonly columns: readonly (readonly [string, string | null, string | null])[];
}

const set = (platform: string, name: string, headerRow: number, table: string): Layout => ({
  platform,
  name,
  headerRow,
  columns: table
    .split(/ ¦ |\n/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const at = entry.lastIndexOf(' = ');
      if (at < 0) return [entry === '·' ? '' : entry, null, null] as const;
      const { field, use } = splitSlot(entry.slice(at + 3));
      return [entry.slice(0, at), field, use] as const;
    }),
});

export const layoutSets: readonly Layout[] = [
  set(
    'temu',
    'Seller orders, 37 columns',
    1,
    `Order ID = orderId ¦ Order Status = orderStatus ¦ Fulfillment Mode = fulfilment
Logistics Service Suggestion = shippingMethod@other ¦ Order Item ID = orderItemId
Order Item Status = orderStatus@line ¦ Product Name by Customer Order = productName
Product Name = productName ¦ Variation ¦ Contribution SKU = sku ¦ SKU ID = listingId
Quantity Purchased = quantity ¦ Quantity Shipped = quantityShipped
Quantity to Ship = quantityToShip ¦ Recipient Name = buyerName
Recipient First Name = buyerName@first ¦ Recipient Last Name = buyerName@last
Recipient Phone Number = sensitive ¦ Ship Address 1 = sensitive ¦ Ship Address 2 = sensitive
Ship Address 3 = sensitive ¦ District ¦ Ship City = city ¦ Ship State = region
Ship Postal Code = sensitive ¦ Ship Country = country ¦ Purchase Date = orderDate
Latest Shipping Time = shipByDate ¦ Latest Delivery Time = promisedDeliveryDate
iPhone Serial Number ¦ Virtual Email = sensitive ¦ Activity Goods Base Price = itemPrice@unit
Base Price Total = itemPrice ¦ Tracking Number = trackingNumber ¦ Carrier = carrier
Order Settlement Status = paymentStatus@other ¦ Keep Proof of Shipment Before Delivery`,
  ),
  set(
    'flipkart',
    'Seller orders, 37 columns',
    1,
    `Ordered On = orderDate ¦ Shipment ID = packageId ¦ ORDER ITEM ID = orderItemId
Order Id = orderId ¦ HSN CODE ¦ Order State = orderStatus@line ¦ Order Type = fulfilment
FSN = listingId ¦ SKU = sku ¦ Product = productName ¦ Invoice No. ¦ CGST ¦ IGST ¦ SGST
Invoice Date (mm/dd/yy) ¦ Invoice Amount = itemPrice ¦ Selling Price Per Item = itemPrice@unit
Shipping and Handling Charges = shippingCharged@other ¦ Quantity = quantity
Price inc. FKMP Contribution & Subsidy ¦ Buyer name = buyerName ¦ Ship to name = buyerName
Address Line 1 = sensitive ¦ Address Line 2 = sensitive ¦ City = city ¦ State = region
PIN Code = sensitive ¦ Dispatch After date = shipFromDate ¦ Dispatch by date = shipByDate
Form requirement ¦ Tracking ID = trackingNumber ¦ Package Length (cm) ¦ Package Breadth (cm)
Package Height (cm) ¦ Package Weight (kg) ¦ Ready to Make ¦ With Attachment`,
  ),
  set(
    'lazada',
    'Seller centre, 76 columns',
    1,
    `orderItemId = orderItemId ¦ orderType = salesSource ¦ Guarantee ¦ deliveryType ¦ lazadaId
sellerSku = sku ¦ lazadaSku = listingId ¦ wareHouse = fulfilmentLocation ¦ createTime = orderDate
updateTime = orderUpdatedAt ¦ rtsSla = shipByDate@other ¦ ttsSla = shipByDate
orderNumber = orderId ¦ invoiceRequired ¦ invoiceNumber ¦ deliveredDate = deliveredDate
customerName = buyerName ¦ customerEmail = sensitive ¦ nationalRegistrationNumber = sensitive
shippingName = buyerName ¦ shippingAddress = sensitive ¦ shippingAddress2 = sensitive
shippingAddress3 = sensitive ¦ shippingAddress4 = sensitive ¦ shippingAddress5 = sensitive
shippingPhone = sensitive ¦ shippingPhone2 = sensitive ¦ shippingCity = city
shippingPostCode = sensitive ¦ shippingCountry = country ¦ shippingRegion = region
billingName = buyerName ¦ billingAddr = sensitive ¦ billingAddr2 = sensitive
billingAddr3 = sensitive ¦ billingAddr4 = sensitive ¦ billingAddr5 = sensitive
billingPhone = sensitive ¦ billingPhone2 = sensitive ¦ billingCity ¦ billingPostCode = sensitive
billingCountry = country ¦ taxCode = sensitive ¦ branchNumber ¦ taxInvoiceRequested ¦ payMethod
paidPrice = itemPrice ¦ unitPrice = itemPrice@unit ¦ sellerDiscountTotal = discount@other
shippingFee = shippingCharged ¦ walletCredit ¦ itemName = productName ¦ variation
cdShippingProvider = carrier ¦ shippingProvider = carrier ¦ shipmentTypeName = shippingMethod
shippingProviderType ¦ cdTrackingCode = trackingNumber ¦ trackingCode = trackingNumber
trackingUrl = trackingUrl ¦ shippingProviderFM = carrier ¦ trackingCodeFM = trackingNumber
trackingUrlFM = trackingUrl ¦ promisedShippingTime = shipByDate ¦ premium
status = orderStatus@line ¦ buyerFailedDeliveryReturnInitiator
buyerFailedDeliveryReason = issueReason@other ¦ buyerFailedDeliveryDetail = issueReason@other
buyerFailedDeliveryUserName ¦ bundleId ¦ semiManaged ¦ flexibleDeliveryTime ¦ bundleDiscount
refundAmount = refundAmount ¦ sellerNote = sellerNote`,
  ),
  set(
    'mercadolibre',
    'Brazil, header in row 6',
    6,
    `N.º de venda = orderId ¦ Data da venda = orderDate ¦ Estado = orderStatus
Descrição do status = trackingStatus ¦ Pacote de diversos produtos ¦ Pertence a um kit
Unidades = quantity ¦ Receita por produtos (BRL) = itemPrice@order
Receita por acréscimo no preço (pago pelo comprador)
Taxa de parcelamento equivalente ao acréscimo ¦ Tarifa de venda e impostos (BRL)
Receita por envio (BRL) = shippingCharged@order ¦ Tarifas de envio (BRL) = shippingCost@other
Custo de envio com base nas medidas e peso declarados
Custo por diferenças nas medidas e no peso do pacote
Cancelamentos e reembolsos (BRL) = refundAmount ¦ Total (BRL) = netPayout
Mês de faturamento das suas tarifas ¦ Venda por publicidade ¦ SKU = sku ¦ # de anúncio = listingId
Título do anúncio = productName ¦ Variação
Preço unitário de venda do anúncio (BRL) = itemPrice@unit ¦ Tipo de anúncio ¦ NF-e em anexo
Dados pessoais ou da empresa = sensitive ¦ Tipo e número do documento = sensitive
Endereço = sensitive ¦ Tipo de contribuinte ¦ Inscrição estadual = sensitive
Comprador = buyerName ¦ Negócio ¦ CPF = sensitive ¦ Endereço = sensitive ¦ Cidade = city
Estado = region ¦ CEP = sensitive ¦ País = country ¦ Forma de entrega = shippingMethod
Data a caminho = shipDate ¦ Data de entrega = deliveredDate ¦ Motorista = carrier
Número de rastreamento = trackingNumber ¦ URL de acompanhamento = trackingUrl
Unidades = quantity@return ¦ Forma de entrega = shippingMethod@return
Data a caminho = shipDate@return ¦ Data de entrega = returnDeliveredDate
Motorista = returnCarrier ¦ Número de rastreamento = returnTrackingNumber
URL de acompanhamento = trackingUrl@return ¦ Revisado pelo Mercado Livre ¦ Data de revisão
Dinheiro liberado ¦ Resultado = issueResolution ¦ Destino
Motivo do resultado = issueReason@return ¦ Unidades = quantity@return
Reclamação aberta = claimStatus ¦ Reclamação encerrada = claimStatus@other
Em mediação = claimStatus`,
  ),
  set(
    'mercadolibre',
    'Chile, header in row 6',
    6,
    `# de venta = orderId ¦ Fecha de venta = orderDate ¦ Estado = orderStatus
Descripción del estado = trackingStatus ¦ Paquete de varios productos ¦ Pertenece a un kit
Unidades = quantity ¦ Ingresos por productos (CLP) = itemPrice@order
Cargo por venta e impuestos (CLP) ¦ Ingresos por envío (CLP) = shippingCharged@order
Costos de envío (CLP) = shippingCost@other ¦ Anulaciones y reembolsos (CLP) = refundAmount
Total (CLP) = netPayout ¦ Mes de facturación de tus cargos ¦ Venta por publicidad ¦ SKU = sku
# de publicación = listingId ¦ Canal de venta = salesSource
Título de la publicación = productName ¦ Variante
Precio unitario de venta de la publicación (CLP) = itemPrice@unit ¦ Tipo de publicación
Factura adjunta ¦ Datos personales o de empresa = sensitive
Tipo y número de documento = sensitive ¦ Dirección = sensitive ¦ Tipo de contribuyente
Actividad económica ¦ Comprador = buyerName ¦ Negocio ¦ Cédula = sensitive ¦ Domicilio = sensitive
Comuna = city ¦ Estado = region ¦ Código postal = sensitive ¦ País = country
Forma de entrega = shippingMethod ¦ Fecha en camino = shipDate ¦ Fecha entregado = deliveredDate
Transportista = carrier ¦ Número de seguimiento = trackingNumber
URL de seguimiento = trackingUrl ¦ Unidades = quantity@return
Forma de entrega = shippingMethod@return ¦ Fecha en camino = shipDate@return
Fecha entregado = returnDeliveredDate ¦ Transportista = returnCarrier
Número de seguimiento = returnTrackingNumber ¦ URL de seguimiento = trackingUrl@return
Revisado por Mercado Libre ¦ Fecha de revisión ¦ Dinero a favor ¦ Resultado = issueResolution
Destino ¦ Motivo del resultado = issueReason@return ¦ Unidades = quantity@return
Reclamo abierto = claimStatus ¦ Reclamo cerrado = claimStatus@other ¦ Con mediación = claimStatus`,
  ),
  set(
    'shopee',
    'Vietnam, 59 columns',
    1,
    `Mã đơn hàng = orderId ¦ Mã Kiện Hàng = packageId ¦ Ngày đặt hàng = orderDate
Trạng Thái Đơn Hàng = orderStatus ¦ Lý do hủy = issueReason ¦ Nhận xét từ Người mua = buyerMessage
Mã vận đơn = trackingNumber ¦ Đơn Vị Vận Chuyển = carrier ¦ Phương thức giao hàng = shippingMethod
Loại đơn hàng ¦ Ngày giao hàng dự kiến = shipByDate ¦ Ngày gửi hàng = shipDate
Thời gian giao hàng = deliveredDate ¦ Trạng thái Trả hàng/Hoàn tiền = issueStatus
SKU sản phẩm = sku ¦ Tên sản phẩm = productName ¦ Cân nặng sản phẩm ¦ Tổng cân nặng
Warehouse name = fulfilmentLocation ¦ SKU phân loại hàng = sku ¦ Tên phân loại hàng
Giá gốc = itemPrice@unit ¦ Người bán trợ giá ¦ Được Shopee trợ giá
Tổng số tiền được người bán trợ giá ¦ Giá ưu đãi = itemPrice@unit ¦ Số lượng = quantity
Returned quantity ¦ Tổng giá bán (sản phẩm) = itemPrice ¦ Tổng giá trị đơn hàng (VND) = orderValue
Mã giảm giá của Shop ¦ Hoàn Xu ¦ Mã giảm giá của Shopee ¦ Chỉ tiêu Combo Khuyến Mãi
Giảm giá từ combo Shopee ¦ Giảm giá từ Combo của Shop ¦ Shopee Xu được hoàn
Số tiền được giảm khi thanh toán bằng thẻ Ghi nợ
Phí vận chuyển (dự kiến) = shippingCost
Phí vận chuyển mà người mua trả = shippingCharged@order
Phí vận chuyển tài trợ bởi Shopee (dự kiến) ¦ Phí trả hàng
Tổng số tiền người mua thanh toán = orderValue ¦ Thời gian hoàn thành đơn hàng = completedAt
Thời gian đơn hàng được thanh toán = paidDate ¦ Phương thức thanh toán ¦ Phí cố định ¦ Phí Dịch Vụ
Phí thanh toán ¦ Tiền ký quỹ ¦ Người Mua = buyerName ¦ Tên Người nhận = buyerName
Số điện thoại = sensitive ¦ Tỉnh/Thành phố = region ¦ TP / Quận / Huyện = city ¦ Quận
Địa chỉ nhận hàng = sensitive ¦ Quốc gia = country ¦ Ghi chú = sellerNote`,
  ),
  set(
    'shopee',
    'Vietnam, 69 columns',
    1,
    `Mã đơn hàng = orderId ¦ Mã Kiện Hàng = packageId ¦ Ngày đặt hàng = orderDate
Trạng Thái Đơn Hàng = orderStatus ¦ Sản Phẩm Bán Chạy ¦ Lý do hủy = issueReason
Nhận xét từ Người mua = buyerMessage ¦ Mã vận đơn = trackingNumber ¦ Đơn Vị Vận Chuyển = carrier
Phương thức giao hàng = shippingMethod ¦ Loại đơn hàng ¦ Ngày giao hàng dự kiến = shipByDate
Ngày gửi hàng = shipDate ¦ Thời gian giao hàng = deliveredDate
Trạng thái Trả hàng/Hoàn tiền = issueStatus ¦ SKU sản phẩm = sku ¦ Tên sản phẩm = productName
Cân nặng sản phẩm ¦ Tổng cân nặng ¦ Tên kho hàng = fulfilmentLocation
SKU phân loại hàng = sku ¦ Tên phân loại hàng ¦ Giá gốc = itemPrice@unit ¦ Người bán trợ giá
Được Shopee trợ giá ¦ Tổng số tiền được người bán trợ giá ¦ Giá ưu đãi = itemPrice@unit
Số lượng = quantity ¦ Số lượng sản phẩm được hoàn trả
Tổng số tiền Người mua thanh toán = orderValue ¦ Tổng giá trị đơn hàng (VND) = orderValue
Mã giảm giá của Shop ¦ Hoàn Xu ¦ Mã giảm giá của Shopee ¦ Chỉ tiêu Combo Khuyến Mãi
Giảm giá từ combo Shopee ¦ Giảm giá từ Combo của Shop ¦ Shopee Xu được hoàn
Số tiền được giảm khi thanh toán bằng thẻ Ghi nợ ¦ Trade-in Discount ¦ Trade-in Bonus
Phí vận chuyển (dự kiến) = shippingCost ¦ Trade-in Bonus by Seller
Phí vận chuyển mà người mua trả = shippingCharged@order
Phí vận chuyển tài trợ bởi Shopee (dự kiến) ¦ Phí vận chuyển trả hàng (đơn Trả hàng/hoàn tiền)
Tổng số tiền người mua thanh toán = orderValue ¦ Thời gian hoàn thành đơn hàng = completedAt
Thời gian đơn hàng được thanh toán = paidDate ¦ Phương thức thanh toán ¦ Phí cố định ¦ Phí Dịch Vụ
Phí thanh toán ¦ Tiền ký quỹ ¦ Người Mua = buyerName ¦ Tên Người nhận = buyerName
Số điện thoại = sensitive ¦ Tỉnh/Thành phố = region ¦ TP / Quận / Huyện = city ¦ Quận
Địa chỉ nhận hàng = sensitive ¦ Quốc gia = country ¦ Ghi chú = sellerNote ¦ Yêu cầu hóa đơn
Loại hóa đơn ¦ Họ & Tên = sensitive ¦ Mã số thuế = sensitive ¦ Địa chỉ = sensitive
Email = sensitive`,
  ),
  set(
    'shopee',
    'Brazil, 60 columns',
    1,
    `ID do pedido = orderId ¦ Status do pedido = orderStatus ¦ Hot Listing
Cancelar Motivo = issueReason ¦ Status da Devolução / Reembolso = issueStatus
Número de rastreamento = trackingNumber ¦ Opção de envio = shippingMethod
Método de envio = shippingMethod ¦ Data de criação do pedido = orderDate
Hora do pagamento do pedido = paidDate ¦ Data prevista de envio = shipByDate
Tempo de Envio = shipDate ¦ Domestic Delivered Date = deliveredDate
Hora completa do pedido = completedAt ¦ Data da Finalização do Cancelamento = cancelledAt
Pedido FBS = fulfilment@other ¦ Nº de referência do SKU principal = sku
Nome do Produto = productName ¦ Número de referência SKU = sku ¦ Nome da variação ¦ Shopee Owned
Preço original = itemPrice@unit ¦ Preço acordado = itemPrice@unit ¦ Quantidade = quantity
Subtotal do produto = itemPrice ¦ Desconto do vendedor ¦ Desconto do vendedor ¦ Reembolso Shopee
Peso total SKU ¦ Número de produtos pedidos = quantity@order ¦ Peso total do pedido
Código do Cupom ¦ Cupom do vendedor ¦ Seller Absorbed Coin Cashback ¦ Cupom Shopee
Indicador da Leve Mais por Menos ¦ Desconto Shopee da Leve Mais por Menos
Desconto da Leve Mais por Menos do vendedor ¦ Compensar Moedas Shopee
Total descontado Cartão de Crédito ¦ Valor Total = orderValue
Taxa de envio pagas pelo comprador = shippingCharged@order ¦ Taxa de Envio Reversa
Taxa de transação ¦ Taxa de comissão ¦ Taxa de serviço ¦ Total global = orderValue
Valor estimado do frete = shippingCost ¦ Nome de usuário (comprador) = buyerName
Nome do destinatário = buyerName ¦ Telefone = sensitive ¦ Endereço de entrega = sensitive
Cidade = city ¦ Bairro = sensitive ¦ Cidade = city ¦ UF = region ¦ País = country
CEP = sensitive ¦ Observação do comprador = buyerMessage ¦ Nota = sellerNote`,
  ),
  set(
    'shein',
    'Brazil, header in row 2',
    2,
    `Tipo de pedido ¦ Número do pedido = orderId ¦ Pedido de troca ¦ Status do pedido = orderStatus
Modo de envio = shippingMethod ¦ Instado ou não ¦ Está perdido = riskFlag ¦ se deve ficar
Pedido com problemas = riskFlag ¦ Nome do produto = productName ¦ Número do produto ¦ Variação
SKU do vendedor = sku ¦ SHEIN-SKU = listingId ¦ SKC ¦ ID do item = orderItemId
Status do produto = orderStatus@line ¦ ID do inventário ¦ Código de troca
Motivo da substituição = issueReason@other ¦ Motivo do reembolso = issueReason
Motivo do cancelamento = issueReason ¦ ID do produto a ser trocado ¦ Bloqueado ou não
Data e hora de criação do pedido = orderDate ¦ Prazo para imprimir etiqueta = shipByDate@other
Data e hora requeridas para coleta = shipByDate ¦ Coletado em = shipDate
Entregue em = deliveredDate ¦ Código de rastreio = trackingNumber ¦ ·
Pacote do comerciante = packageId ¦ · ¦ · ¦ · ¦ Moeda do vendedor = currency
Preço do produto = itemPrice ¦ Valor do cupom = discount@other
Desconto de campanha da loja = discount@other ¦ Comissão
Receita estimada de mercadorias = netPayout ¦ Taxa de intermediação de frete
Taxa de operação de estocagem`,
  ),
  set(
    'ozon',
    'Chinese, FBP',
    1,
    `订单号 = orderId ¦ 发货号码 = orderId ¦ 已创建 = orderDate ¦ 发运日期 = shipByDate ¦ 已转移配送 = shipDate
状态 = orderStatus ¦ 配送日期从 = promisedDeliveryFrom ¦ 配送日期至 = promisedDeliveryDate
实际配送日期 = deliveredDate ¦ 追踪号码 = trackingNumber ¦ 发货的金额 = orderValue ¦ 货件的货币代码 = currency
商品名称 = productName ¦ SKU = listingId ¦ 货号 = sku ¦ 您的价格 = itemPrice@unit ¦ 商品的货币代码 = currency
已由买家支付 = orderValue@other ¦ 买家货币代码 = currency@other ¦ 数量 = quantity ¦ 运费 = shippingCharged@other
关联货件 ¦ 商品认购 ¦ 商品打折前的价格 ¦ 折扣 % ¦ 折扣，卢布 ¦ 促销活动 ¦ 仓库 = fulfilmentLocation ¦ 物流公司 = carrier
方式名称 = shippingMethod ¦ 取消日期 = cancelledAt ¦ 取消原因 = issueReason ¦ 取消发起人 = issueType@other`,
  ),
  set(
    'ozon',
    'Chinese, realFBS',
    1,
    `订单号 = orderId ¦ 发货号码 = orderId ¦ 正在处理中 = orderDate ¦ 发运日期 = shipByDate ¦ 不逾期的发运日期 = shipByDate
状态 = orderStatus ¦ 配送日期 = deliveredOrPromised ¦ 实际转移配送日期 = shipDate ¦ 取消日期 = cancelledAt
发货的金额 = orderValue ¦ 货件的货币代码 = currency ¦ 商品名称 = productName ¦ 商品颜色 ¦ 商品尺寸 ¦ SKU = listingId
货号 = sku ¦ 您的价格 = itemPrice@unit ¦ 商品的货币代码 = currency ¦ 已由买家支付 = orderValue@other
买家货币代码 = currency@other ¦ 数量 = quantity ¦ 运费 = shippingCharged@other ¦ 关联货件 ¦ 商品认购 ¦ 商品打折前的价格
折扣 % ¦ 折扣，卢布 ¦ 促销活动 ¦ 实际计费 ¦ 送货上楼`,
  ),
  set(
    'ozon',
    'Chinese, warehouse',
    1,
    `订单号 = orderId ¦ 发货号码 = orderId ¦ 正在处理中 = orderDate ¦ 发运日期 = shipByDate ¦ 状态 = orderStatus
配送日期 = deliveredOrPromised ¦ 实际转移配送日期 = shipDate ¦ 发货的金额 = orderValue ¦ 货件的货币代码 = currency
商品名称 = productName ¦ SKU = listingId ¦ 货号 = sku ¦ 二次包装 ¦ 加装封条 ¦ 您的价格 = itemPrice@unit
商品的货币代码 = currency ¦ 已由买家支付 = orderValue@other ¦ 买家货币代码 = currency@other ¦ 数量 = quantity
运费 = shippingCharged@other ¦ 关联货件 ¦ 商品认购 ¦ 商品打折前的价格 ¦ 折扣 % ¦ 折扣，卢布 ¦ 促销活动 ¦ 商品的体积重量，公斤`,
  ),
  set(
    'tiendanube',
    'Argentina, 45 columns',
    1,
    `Número de orden = orderId ¦ Email = sensitive ¦ Fecha = orderDate
Estado de la orden = orderStatus@other ¦ Estado del pago = paymentStatus
Estado del envío = orderStatus ¦ Moneda = currency ¦ Subtotal de productos = itemPrice@order
Descuento = discount@order ¦ Costo de envío = shippingCharged@order ¦ Total = orderValue
Nombre del comprador = buyerName ¦ DNI / CUIT = sensitive ¦ Teléfono = sensitive
Nombre para el envío = buyerName ¦ Teléfono para el envío = sensitive ¦ Dirección = sensitive
Número = sensitive ¦ Piso = sensitive ¦ Localidad = city ¦ Ciudad = city
Código postal = sensitive ¦ Provincia o estado = region ¦ País = country
Medio de envío = shippingMethod ¦ Medio de pago ¦ Cupón de descuento
Notas del comprador = buyerMessage ¦ Notas del vendedor = sellerNote ¦ Fecha de pago = paidDate
Fecha de envío = shipDate ¦ Nombre del producto = productName
Precio del producto = itemPrice@unit ¦ Cantidad del producto = quantity ¦ SKU = sku
Canal = salesSource ¦ Código de tracking del envío = trackingNumber
Identificador de la transacción en el medio de pago ¦ Identificador de la orden = orderIdSecondary
Producto Físico ¦ Persona que registró la venta ¦ Sucursal de venta = fulfilmentLocation
Vendedor ¦ Fecha y hora de cancelación = cancelledAt ¦ Motivo de cancelación = issueReason`,
  ),
  set(
    'ebay',
    'Transaction report',
    1,
    `Transaction date = orderDate ¦ Type = transactionType ¦ Order number = orderId
Legacy order ID = orderIdSecondary ¦ Buyer username = buyerName ¦ Buyer name = buyerName
Ship to city = city ¦ Ship to province/region/state = region ¦ Ship to zip = sensitive
Ship to country = country ¦ Net amount = netPayout ¦ Payout currency = currency@other
Payout date ¦ Payout ID ¦ Payout method ¦ Payout status ¦ Reason for hold = issueReason@other
Item ID = listingId ¦ Transaction ID = orderItemId ¦ Item title = productName ¦ Custom label = sku
Quantity = quantity ¦ Item subtotal = itemPrice ¦ Shipping and handling = shippingCharged
Seller collected tax ¦ eBay collected tax ¦ Final Value Fee - fixed ¦ Final Value Fee - variable
Very high "item not as described" fee ¦ Below standard performance fee ¦ International fee
Deposit processing fee ¦ Gross transaction amount = orderValue@other
Transaction currency = currency ¦ Exchange rate = exchangeRate@other ¦ Reference ID
Description = productName`,
  ),
  set(
    'paypal',
    'Activity, 41 columns',
    1,
    `Date = orderDate ¦ Time ¦ TimeZone = timeZone ¦ Name = buyerName ¦ Type = transactionType
Status = paymentStatus ¦ Currency = currency ¦ Gross = orderValue ¦ Fee ¦ Net = netPayout
From Email Address = sensitive ¦ To Email Address = sensitive ¦ Transaction ID = orderId
Shipping Address = sensitive ¦ Address Status ¦ Item Title = productName ¦ Item ID = listingId
Shipping and Handling Amount = shippingCharged@order ¦ Insurance Amount ¦ Sales Tax = tax@order
Option 1 Name ¦ Option 1 Value ¦ Option 2 Name ¦ Option 2 Value ¦ Reference Txn ID = orderId@other
Invoice Number = orderIdSecondary ¦ Custom Number = orderIdSecondary ¦ Quantity = quantity
Receipt ID ¦ Balance ¦ Address Line 1 = sensitive
Address Line 2/District/Neighborhood = sensitive ¦ Town/City = city
State/Province/Region/County/Territory/Prefecture/Republic = region ¦ Zip/Postal Code = sensitive
Country = country ¦ Contact Phone Number = sensitive ¦ Subject = productName ¦ Note = buyerMessage
Country Code = country ¦ Balance Impact`,
  ),
  set(
    'paypal',
    'Activity, 19 columns',
    1,
    `Date = orderDate ¦ Time ¦ TimeZone = timeZone ¦ Name = buyerName ¦ Type = transactionType
Status = paymentStatus ¦ Currency = currency ¦ Gross = orderValue ¦ Fee ¦ Net = netPayout
From Email Address = sensitive ¦ To Email Address = sensitive ¦ Transaction ID = orderId
Item Title = productName ¦ Item ID = listingId ¦ Reference Txn ID = orderId@other ¦ Receipt ID ¦ Balance
Note = buyerMessage`,
  ),
  set(
    'stripe',
    'Payments with metadata',
    1,
    `id = orderId ¦ Created date (UTC) = orderDate ¦ Amount = orderValue
Amount Refunded = refundAmount ¦ Currency = currency ¦ Captured
Converted Amount = orderValue@other ¦ Converted Amount Refunded = refundAmount@other
Converted Currency = currency@other ¦ Decline Reason ¦ Description = productName ¦ Fee
Refunded date (UTC) ¦ Statement Descriptor ¦ Status = paymentStatus ¦ Seller Message = ignore
Taxes On Fee ¦ Card ID ¦ Customer ID ¦ Customer Description = buyerName
Customer Email = sensitive ¦ Invoice ID = orderIdSecondary ¦ Transfer
gift_note (metadata) ¦ campaign (metadata)`,
  ),
  set(
    'stripe',
    'Payments, 21 columns',
    1,
    `id = orderId ¦ Description = productName ¦ Seller Message = ignore ¦ Created (UTC) = orderDate
Amount = orderValue ¦ Amount Refunded = refundAmount ¦ Currency = currency
Converted Amount = orderValue@other ¦ Converted Amount Refunded = refundAmount@other ¦ Fee
Taxes On Fee ¦ Converted Currency = currency@other ¦ Status = paymentStatus ¦ Statement Descriptor
Customer ID ¦ Customer Description = buyerName ¦ Customer Email = sensitive ¦ Captured ¦ Card ID
Invoice ID = orderIdSecondary ¦ Transfer`,
  ),
  set(
    'walmartChile',
    'Chile, 35 columns',
    1,
    `Número de orden de compra = orderId ¦ Número De Orden = orderIdSecondary
Fecha de orden = orderDate ¦ Fecha Máxima de entrega a Courier = shipByDate
Entrega estimada al cliente = promisedDeliveryDate ¦ Nombre del cliente = buyerName
Dirección de envío del cliente = sensitive ¦ Número de teléfono del cliente = sensitive
Enviar a la dirección 1 = sensitive ¦ Enviar a la dirección 2 = sensitive ¦ Ciudad = city
Estado - Envío = region ¦ Código Postal = sensitive ¦ Nombre de nodo de barco predicho
ID de nodo de envío previsto ¦ Entidad de cumplimiento = fulfilment ¦ FLIDs
Número de línea = orderItemId ¦ Número De Línea De Envío ¦ UPC ¦ Estado = orderStatus@line
Nombre del producto = productName ¦ Método de envío = shippingMethod ¦ Cantidad = quantity
SKU = sku ¦ Precio = itemPrice ¦ Costo de envío = shippingCharged ¦ Impuesto = tax ¦ Comisión
Descuento = discount ¦ Portador = carrier ¦ Número De Rastreo = trackingNumber
Rastreo URL = trackingUrl ¦ Estado de actualización ¦ Cantidad de actualización`,
  ),
  set(
    'chitchats',
    'Shipments, 47 columns',
    1,
    `shipment_id = orderIdSecondary ¦ status = trackingStatus ¦ to_name = buyerName
to_address_1 = sensitive ¦ to_address_2 = sensitive ¦ to_city = city ¦ to_province_code = region
to_postal_code = sensitive ¦ to_country_code = country ¦ to_phone = sensitive
return_name = ignore ¦ return_address_1 ¦ return_address_2 ¦ return_city = ignore
return_province_code = ignore ¦ return_postal_code ¦ return_country_code = ignore ¦ return_phone
package_contents = productName ¦ description = productName ¦ value = orderValue
value_currency = currency ¦ order_id = orderId ¦ order_store = platform ¦ package_type ¦ size_unit
size_x ¦ size_y ¦ size_z ¦ weight_unit ¦ weight ¦ insured ¦ signature_requested
postage_type = shippingMethod ¦ carrier = carrier ¦ carrier_tracking_code = trackingNumber
tracking_url = trackingUrl ¦ ship_date = shipDate ¦ purchase_amount = shippingCost
provincial_tax ¦ provincial_tax_label ¦ federal_tax ¦ federal_tax_label
postage_fee = shippingCost ¦ insurance_fee ¦ delivery_fee ¦ created_at = submittedAt`,
  ),
  set(
    'shipstation',
    'Order grid',
    1,
    `Order # = orderId ¦ Store = store ¦ Age ¦ Order Date = orderDate ¦ Item Name = productName
Recipient = buyerName ¦ Ship Date = shipDate ¦ Quantity = quantity ¦ Item SKU = sku
Order Total = orderValue ¦ Shipping Paid = shippingCharged@order ¦ Rate = shippingCost
Service = shippingMethod ¦ Tags = tags`,
  ),
  set(
    'etsy',
    'Orders, UK wording',
    1,
    `Sale Date = orderDate ¦ Order ID = orderId ¦ Buyer User ID = buyerName ¦ Full Name = buyerName
First Name = buyerName@first ¦ Last Name = buyerName@last ¦ Number of Items = quantity@order
Payment Method ¦ Date Posted = shipDate ¦ Street 1 = sensitive ¦ Street 2 = sensitive
Delivery City = city ¦ Delivery State = region ¦ Delivery Zipcode = sensitive
Delivery Country = country ¦ Currency = currency ¦ Order Value = itemPrice@order ¦ Coupon Code
Coupon Details ¦ Discount Amount = discount@order ¦ Delivery Discount
Delivery = shippingCharged@order ¦ Sales tax = tax@order ¦ Order total = orderValue
Status = orderStatus ¦ Card Processing Fees ¦ Order Net = netPayout
Adjusted Order Total = orderValue ¦ Adjusted Card Processing Fees ¦ Adjusted Net Order Amount
Buyer = buyerName ¦ Order Type = salesSource ¦ Payment Type ¦ InPerson Discount
InPerson Location ¦ SKU = sku`,
  ),
  set(
    'etsy',
    'Items, UK wording',
    1,
    `Sale Date = orderDate ¦ Item Name = productName ¦ Buyer = buyerName ¦ Quantity = quantity
Price = itemPrice@unit ¦ Coupon Code ¦ Coupon Details ¦ Discount Amount = discount@order
Delivery Discount ¦ Order Delivery = shippingCharged@order ¦ Order Sales Tax = tax@order
Item Total = itemPrice ¦ Currency = currency ¦ Transaction ID = orderItemId
Listing ID = listingId ¦ Date Paid = paidDate ¦ Date Posted = shipDate ¦ Delivery Name = buyerName
Delivery Address1 = sensitive ¦ Delivery Address2 = sensitive ¦ Delivery City = city
Delivery State = region ¦ Delivery Zipcode = sensitive ¦ Delivery Country = country
Order ID = orderId ¦ Variations ¦ Order Type = salesSource ¦ Listings Type ¦ Payment Type
InPerson Discount ¦ InPerson Location ¦ VAT Paid by Buyer ¦ SKU = sku`,
  ),
  set(
    'etsy',
    'Payments',
    1,
    `Payment ID ¦ Buyer Username = buyerName ¦ Buyer Name = buyerName ¦ Order ID = orderId
Gross Amount = orderValue ¦ Fees ¦ Net Amount = netPayout ¦ Posted Gross ¦ Posted Fees
Posted Net ¦ Adjusted Gross ¦ Adjusted Fees ¦ Adjusted Net ¦ Currency = currency
Listing Amount = itemPrice@other ¦ Listing Currency = currency@other
Exchange Rate = exchangeRate@other ¦ VAT Amount ¦ Gift Card Applied? ¦ Status = paymentStatus
Funds Available ¦ Order Date = orderDate ¦ Buyer = buyerName ¦ Order Type = salesSource
Payment Type ¦ Refund Amount = refundAmount`,
  ),
  set(
    'tiktok',
    'Brazil, 58 columns',
    1,
    `Order ID = orderId ¦ Package ID = packageId ¦ Order Status = orderStatus
Order Substatus = orderStatus ¦ Cancelation/Return Type = issueType ¦ Normal or Pre-order
SKU ID = listingId ¦ Seller SKU = sku ¦ Product Name = productName ¦ Variation ¦ Product Category
Quantity = quantity ¦ Sku Quantity of return ¦ SKU Unit Original Price = itemPrice@unit
SKU Subtotal Before Discount ¦ SKU Platform Discount ¦ SKU Seller Discount
SKU Subtotal After Discount = itemPrice ¦ Shipping Fee After Discount = shippingCharged@order
Original Shipping Fee = shippingCharged@order ¦ Shipping Fee Seller Discount
Shipping Fee Platform Discount ¦ Payment platform discount ¦ Order Amount = orderValue
Payment Method ¦ Order Refund Amount = refundAmount ¦ Cancel By = issueType@other
Cancel Reason = issueReason ¦ Created Time = orderDate ¦ Paid Time = paidDate
RTS Time = labelPrintedAt ¦ Shipped Time = shipDate ¦ Delivered Time = deliveredDate
Cancelled Time = cancelledAt ¦ Fulfillment Type = fulfilment ¦ Warehouse Name = fulfilmentLocation
Tracking ID = trackingNumber ¦ Delivery Option Type ¦ Delivery Option = shippingMethod
Weight(kg) ¦ Shipping Provider Name = carrier ¦ Buyer Username = buyerName
CPF Number = sensitive ¦ CPF Name = sensitive ¦ Recipient = buyerName ¦ Phone # = sensitive
Street Name = sensitive ¦ Street Number = sensitive ¦ Neighborhood
House Name or Number = sensitive ¦ City = city ¦ State = region ¦ Country = country
Zipcode = sensitive ¦ Shipping Information ¦ Invoice Status ¦ Buyer Message = buyerMessage
Seller Note = sellerNote`,
  ),
  set(
    'tiktok',
    'Vietnam, 54 columns',
    1,
    `Order ID = orderId ¦ Order Status = orderStatus ¦ Order Substatus = orderStatus
Cancelation/Return Type = issueType ¦ Normal or Pre-order ¦ SKU ID = listingId ¦ Seller SKU = sku
Product Name = productName ¦ Variation ¦ Quantity = quantity ¦ Sku Quantity of return
SKU Unit Original Price = itemPrice@unit ¦ SKU Subtotal Before Discount ¦ SKU Platform Discount
SKU Seller Discount ¦ SKU Subtotal After Discount = itemPrice
Shipping Fee After Discount = shippingCharged@order
Original Shipping Fee = shippingCharged@order ¦ Shipping Fee Seller Discount
Shipping Fee Platform Discount ¦ Payment platform discount ¦ Taxes = tax
Order Amount = orderValue ¦ Order Refund Amount = refundAmount ¦ Created Time = orderDate
Paid Time = paidDate ¦ RTS Time = labelPrintedAt ¦ Shipped Time = shipDate
Delivered Time = deliveredDate ¦ Cancelled Time = cancelledAt ¦ Cancel By = issueType@other
Cancel Reason = issueReason ¦ Fulfillment Type = fulfilment ¦ Warehouse Name = fulfilmentLocation
Tracking ID = trackingNumber ¦ Delivery Option = shippingMethod ¦ Shipping Provider Name = carrier
Buyer Message = buyerMessage ¦ Buyer Username = buyerName ¦ Recipient = buyerName
Phone # = sensitive ¦ Country = country ¦ Province = region ¦ District ¦ Commune
Detail Address = sensitive ¦ Additional address information = sensitive ¦ Payment Method
Weight(kg) ¦ Product Category ¦ Package ID = packageId ¦ Seller Note = sellerNote ¦ Checked Status
Checked Marked by`,
  ),
  set(
    'mabang',
    'Three columns',
    1,
    `订单编号 = orderId ¦ 汇率(原币) = exchangeRate ¦ 商品总成本 = unitCost@line`,
  ),
  set(
    'ebay',
    'Sales history, header in row 2',
    2,
    `Sales Record Number = orderIdSecondary ¦ User Id = buyerName ¦ Buyer Fullname = buyerName
Buyer Phone Number = sensitive ¦ Buyer Email = sensitive ¦ Buyer Address 1 = sensitive
Buyer Address 2 = sensitive ¦ Buyer City = city ¦ Buyer State = region ¦ Buyer Zip = sensitive
Buyer Country = country ¦ Item Number = listingId ¦ Item Title = productName ¦ Custom Label = sku
Quantity = quantity ¦ Sale Price = itemPrice@unit ¦ Shipping and Handling = shippingCharged
US Tax ¦ Insurance ¦ Cash on delivery fee ¦ Total Price = orderValue ¦ Payment Method
Sale Date = orderDate ¦ Checkout Date ¦ Paid on Date = paidDate ¦ Shipped on Date = shipDate
Feedback left ¦ Feedback received ¦ Notes to yourself = sellerNote ¦ Unique Product Id
Private Field ¦ ProductIDType ¦ ProductIDValue ¦ ProductIDValue-2 ¦ PayPal Transaction ID
Shipping Service = shippingMethod ¦ Cash on delivery option ¦ Transaction ID = orderItemId
Order ID = orderId ¦ Variation Details`,
  ),
  set(
    'ebay',
    'Postage list, UK wording',
    1,
    `Order number = orderId ¦ Buyer username = buyerName ¦ Post to name = buyerName
Post to phone = sensitive ¦ Post to address 1 = sensitive ¦ Post to address 2 = sensitive
Post to city = city ¦ Post to county = region ¦ Post to postcode = sensitive
Post to country = country`,
  ),
  set(
    'ozon',
    'Russian, semicolons',
    1,
    `Номер заказа = orderId ¦ Номер отправления = orderId ¦ Принят в обработку = orderDate
Дата отгрузки = shipByDate ¦ Дата отгрузки без просрочки = shipByDate ¦ Статус = orderStatus
Дата доставки = deliveredOrPromised ¦ Фактическая дата передачи в доставку = shipDate
Дата отмены = cancelledAt ¦ Сумма отправления = orderValue ¦ Код валюты отправления = currency
Название товара = productName ¦ OZON id = listingId ¦ Артикул = sku ¦ Ваша цена = itemPrice@unit
Код валюты товара = currency ¦ Оплачено покупателем = orderValue@other
Код валюты покупателя = currency@other ¦ Количество = quantity
Стоимость доставки = shippingCharged@other`,
  ),
  set(
    'shopee',
    'Thailand',
    1,
    `หมายเลขคำสั่งซื้อ = orderId ¦ สถานะการสั่งซื้อ = orderStatus ¦ Hot Listing
เหตุผลในการยกเลิกคำสั่งซื้อ = issueReason ¦ สถานะการคืนเงินหรือคืนสินค้า = issueStatus
ชื่อผู้ใช้ (ผู้ซื้อ) = buyerName ¦ วันที่ทำการสั่งซื้อ = orderDate ¦ เวลาการชำระสินค้า = paidDate
ตัวเลือกการจัดส่ง = shippingMethod ¦ วิธีการจัดส่ง = shippingMethod
*หมายเลขติดตามพัสดุ = trackingNumber ¦ วันที่คาดว่าจะทำการจัดส่งสินค้า = shipByDate
เวลาส่งสินค้า = shipDate ¦ เลขอ้างอิง Parent SKU = sku ¦ ชื่อสินค้า = productName
เลขอ้างอิง SKU (SKU Reference No.) = sku ¦ ชื่อตัวเลือก ¦ ราคาตั้งต้น = itemPrice@unit
ราคาขาย = itemPrice@unit ¦ จำนวน = quantity ¦ ราคาขายสุทธิ = itemPrice
ค่าจัดส่งที่ชำระโดยผู้ซื้อ = shippingCharged@order ¦ จำนวนเงินทั้งหมด = orderValue
ค่าจัดส่งโดยประมาณ = shippingCost ¦ ชื่อผู้รับ = buyerName ¦ หมายเลขโทรศัพท์ = sensitive
หมายเหตุจากผู้ซื้อ = buyerMessage ¦ ที่อยู่ในการจัดส่ง = sensitive ¦ จังหวัด = region
เวลาที่ทำการสั่งซื้อสำเร็จ = completedAt`,
  ),
  set(
    'stripe',
    'Payments with disputes',
    1,
    `id = orderId ¦ Description = productName ¦ Seller Message = ignore ¦ Created (UTC) = orderDate
Amount = orderValue ¦ Amount Refunded = refundAmount ¦ Currency = currency
Converted Amount = orderValue@other ¦ Converted Amount Refunded = refundAmount@other ¦ Fee ¦ Tax = tax
Converted Currency = currency@other ¦ Mode ¦ Status = paymentStatus ¦ Statement Descriptor
Customer ID ¦ Customer Description = buyerName ¦ Customer Email = sensitive ¦ Captured ¦ Card ID
Card Last4 = sensitive ¦ Card Name = buyerName ¦ Card Address City = city
Card Address Country = country ¦ Card Address Zip = sensitive
Shipping Address City = city ¦ Shipping Address Country = country
Disputed Amount = refundAmount@other ¦ Dispute Status = claimStatus
Dispute Reason = issueReason ¦ Dispute Date (UTC) = claimOpenedAt
Dispute Evidence Due (UTC) = respondBy ¦ Invoice ID = orderIdSecondary
PaymentIntent ID = orderIdSecondary`,
  ),
];
