// How Portuguese-speaking buyers say it: so far only what tells the language.
import type { Lexicon } from '../lexicon';
import { wordless } from '../wordless';

export const portuguese: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 3],
  concord: true,
  common:
    'o a os as um uma de do da dos das e que meu minha meus não nao em no na por para com se está esta foi eu me já ja mais mas obrigado obrigada olá ola oi onde quando como quanto quero preciso pode podem posso gostaria vocês voces vcs vc isso ainda pra tem ao é favor pedido encomenda tudo muito naum cade nunca são sem sobre tenho muita isto esse essa este também bom dia boa tarde senhor você nós sou era faz desde até outro outra alguma algum nenhum resposta fui nos sempre depois antes agora ser nem promessa dele dela',
  mend: 'pedido pedidos compra comprar comprei encomenda encomendas cancelar cancele cancelem cancelado cancelamento anular endereço endereços morada entrega entregue entregar envio enviar enviado enviaram mudar mudança alterar alteração corrigir trocar atualizar pacote pacotes artigo produto rastrear rastreio rastreamento código status recebi recebido receber chegou chegar chega quebrado danificado funciona liga falta faltam errado errada incorreto devolver devolução reembolso estorno dinheiro manual instruções falso falsificado original descrição qualidade fatura conta assinatura newsletter onde quando quero',
  keep: 'compras compre compro cancela cancelada cancelo cancelei entregas entreguem entreguei enviada envia envie troca trocas artigos produtos chegam chego recebe recebeu recebida recebo quebrada contas conto contar contra canta errados faltar falha falsa falsos falo fala qualidades quer pedida perdido faturas fartura estorne morado moradas códigos funcione funcionar',
  filler: '',
  numbers: '',
  words: wordless,
};
