// Mercado Libre and Mercado Livre sales report: titles above, groups of columns in the row before the
// header (row 6). Columns that stand there twice belong to the return the second time.
// Source: files in public code (BR, CL). A `Total` is what is left after the fees.
import type { ExportLayout } from './export';

export const mercadolibre: ExportLayout = {
  id: 'mercadolibre',
  market: 'mercadolibre',
  signature: `N.º de venda | # de venta | # de anúncio | # de publicación | Em mediação | Con mediación
    Data a caminho | Fecha en camino`,
  fields: {
    orderId: 'N.º de venda | # de venta',
    orderDate: 'Data da venda | Fecha de venta',
    // The second one is a province.
    orderStatus: 'Estado',
    region: 'Estado 2',
    trackingStatus: 'Descrição do status | Descripción del estado',
    listingId: '# de anúncio | # de publicación',
    sku: 'SKU',
    productName: 'Título do anúncio | Título de la publicación',
    quantity: 'Unidades',
    'quantity@return': 'Unidades 2 | Unidades 3',
    'itemPrice@order': 'Receita por produtos | Ingresos por productos',
    'itemPrice@unit': `Preço unitário de venda do anúncio
      Precio unitario de venta de la publicación`,
    'shippingCharged@order': 'Receita por envio | Ingresos por envío',
    // Written as what is taken away.
    'shippingCost@other': 'Tarifas de envio | Costos de envío',
    refundAmount: 'Cancelamentos e reembolsos | Anulaciones y reembolsos',
    netPayout: 'Total',
    buyerName: 'Comprador',
    city: 'Cidade | Comuna | Ciudad',
    country: 'País',
    shippingMethod: 'Forma de entrega',
    'shippingMethod@return': 'Forma de entrega 2',
    shipDate: 'Data a caminho | Fecha en camino',
    'shipDate@return': 'Data a caminho 2 | Fecha en camino 2',
    deliveredDate: 'Data de entrega | Fecha entregado',
    returnDeliveredDate: 'Data de entrega 2 | Fecha entregado 2',
    carrier: 'Motorista | Transportista',
    returnCarrier: 'Motorista 2 | Transportista 2',
    trackingNumber: 'Número de rastreamento | Número de seguimiento',
    returnTrackingNumber: 'Número de rastreamento 2 | Número de seguimiento 2',
    trackingUrl: 'URL de acompanhamento | URL de seguimiento',
    'trackingUrl@return': 'URL de acompanhamento 2 | URL de seguimiento 2',
    claimStatus: 'Reclamação aberta | Reclamo abierto | Em mediação | Con mediación',
    'claimStatus@other': 'Reclamação encerrada | Reclamo cerrado',
    issueResolution: 'Resultado',
    'issueReason@return': 'Motivo do resultado | Motivo del resultado',
    salesSource: 'Canal de venta',
    sensitive: `CPF | CEP | Cédula | Endereço | Endereço 2 | Domicilio | Dirección | Código postal
      Dados pessoais ou da empresa | Datos personales o de empresa | Tipo e número do documento
      Tipo y número de documento | Inscrição estadual`,
  },
  variants: [{ signature: 'N.º de venda | Data da venda', site: 'BR' }],
  unneeded: `Pacote de diversos produtos | Pertence a um kit
    Receita por acréscimo no preço (pago pelo comprador)
    Taxa de parcelamento equivalente ao acréscimo | Tarifa de venda e impostos (BRL)
    Custo de envio com base nas medidas e peso declarados
    Custo por diferenças nas medidas e no peso do pacote | Mês de faturamento das suas tarifas
    Venda por publicidade | Variação | Tipo de anúncio | NF-e em anexo | Tipo de contribuinte
    Negócio | Revisado pelo Mercado Livre | Data de revisão | Dinheiro liberado | Destino
    Paquete de varios productos | Pertenece a un kit | Cargo por venta e impuestos (CLP)
    Mes de facturación de tus cargos | Venta por publicidad | Variante | Tipo de publicación
    Factura adjunta | Tipo de contribuyente | Actividad económica | Negocio
    Revisado por Mercado Libre | Fecha de revisión | Dinero a favor`,
  statusEnds: 'delivered',
  apart: true,
};
