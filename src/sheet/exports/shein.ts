// SHEIN marketplace orders in Portuguese; the row above the header groups its columns.
// Source: files in public code (BR).
import type { ExportLayout } from './export';

export const shein: ExportLayout = {
  id: 'shein',
  market: 'shein',
  signature: `SHEIN-SKU | Está perdido | Pedido com problemas | Prazo para imprimir etiqueta
    Data e hora requeridas para coleta`,
  fields: {
    orderId: 'Número do pedido',
    orderItemId: 'ID do item',
    orderStatus: 'Status do pedido',
    'orderStatus@line': 'Status do produto',
    shippingMethod: 'Modo de envio',
    productName: 'Nome do produto',
    sku: 'SKU do vendedor',
    listingId: 'SHEIN-SKU',
    'issueReason@other': 'Motivo da substituição',
    issueReason: 'Motivo do reembolso | Motivo do cancelamento',
    orderDate: 'Data e hora de criação do pedido',
    shipByDate: 'Data e hora requeridas para coleta',
    'shipByDate@other': 'Prazo para imprimir etiqueta',
    shipDate: 'Coletado em',
    deliveredDate: 'Entregue em',
    trackingNumber: 'Código de rastreio',
    packageId: 'Pacote do comerciante',
    riskFlag: 'Está perdido | Pedido com problemas',
    currency: 'Moeda do vendedor',
    itemPrice: 'Preço do produto',
    'discount@other': 'Valor do cupom | Desconto de campanha da loja',
    netPayout: 'Receita estimada de mercadorias',
  },
  variants: [{ signature: 'Número do pedido', site: 'BR' }],
  unneeded: `Tipo de pedido | Pedido de troca | Instado ou não | se deve ficar | Número do produto
    Variação | SKC | ID do inventário | Código de troca | ID do produto a ser trocado
    Bloqueado ou não | Comissão | Taxa de intermediação de frete | Taxa de operação de estocagem`,
  statusEnds: 'delivered',
  apart: true,
};
