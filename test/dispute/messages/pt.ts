// Invented Portuguese messages, Brazilian and European, with and without accents.
import type { Messages } from './messages';

export const pt: Messages = {
  cancel: `
Quero cancelar meu pedido.
cancela pfv
Como faço para cancelar a compra?
não quero mais, cancelem o pedido
qero canselar meu pedido
Solicito o cancelamento do pedido 1144
Fiz o pedido duas vezes sem querer, por favor cancele um
me arrependi da compra, quero cancelar
cancelar pedido
Não envie, não preciso mais
se ainda não foi enviado, pode cancelar
achei mais barato em outro lugar, vou cancelar
Dá para cancelar a compra que fiz ontem?
gostaria de anular a encomenda
Comprei o tamanho errado, posso cancelar?
Desejo desistir da compra
meu filho comprou sem permissão, preciso cancelar
Por gentileza cancelar minha encomenda
cancelamento por favor
não consigo pagar o pedido, quero cancelar
Queria desfazer a compra
Ainda dá tempo de cancelar?
como cancelo o pedido
Não quero mais o produto, cancele
nao estou conseguindo cancelar meu pedido
cancelem tudo
`,
  change_address: `
Quero mudar o endereço de entrega.
coloquei o endereço errado, podem corrigir
Podem enviar para outro endereço?
nos mudamos, envie para o novo endereço por favor
mudança de endereço
alterar morada de entrega
O CEP está errado, é 01310-100
esqueci de colocar o número do apartamento
meu endereço mudou
Mandem para o meu trabalho em vez de casa
há um erro no endereço de entrega
como atualizo meu endereço de entrega
preciso trocar o enderço do pedido
Quero adicionar outro endereço de entrega
Alteração de endereço do pedido 7788
podem desviar o pacote para um ponto de retirada
o endereço está incorreto
Favor enviar para este endereço: Rua das Flores 5, Recife
deixei meu endereço antigo por engano
cadastrar um novo endereço de entrega
O nome da rua está escrito errado, podem arrumar?
Não vou estar em casa, entreguem na casa da minha mãe
editar endereco
a morada está mal, podem mudar?
Ainda posso corrigir o endereço?
errei o número da rua
`,
  where_is_order: `
Onde está meu pedido?
cade meu pacote
Quando chega meu pedido?
código de rastreio por favor
Quero rastrear meu pedido
já enviaram meu pacote?
Qual é o status do meu pedido?
quanto falta pra chegar
Quando vou receber minha compra?
rastreamento do pedido
por onde anda minha encomenda
Meu pacote está parado na alfândega, quando vai chegar?
alguma novidade do meu pedido?
Qual a previsão de entrega do meu pedido?
meu pedido ja saiu
o rastreio não atualiza há 5 dias
continuo esperando meu pacote, onde está?
qd chega
O pedido já foi despachado?
não consigo rastrear minha encomenda
situação do pedido 8812
quando será entregue
Pode me dizer em que pé está minha compra?
quanto tempo ainda demora para chegar minha encomenda
numero de rastreamento
Quando pretendem enviar meu pedido
onde ta meu produto
`,
  not_received: `
Não recebi meu pedido.
nunca chegou
Consta como entregue mas não recebi nada
ainda não chegou
Meu pacote nunca chegou
nao recebi nada ate agora
Pacote extraviado
O pedido ainda não chegou
não me entregaram nada
Produto não recebido
O carteiro diz que deixou mas não tem nada aqui
Obrigado pela resposta, mas a encomenda não chegou
naum recebi minha compra
`,
  damaged: `
O copo chegou quebrado
pacote danificado
A tela está trincada
caixa amassada e produto estragado
tem um arranhão mas ainda funciona
A garrafa vazou na caixa
o espelho veio em pedaços
Artigo danificado no transporte
tecido rasgado
Tem uma mancha na manga
veio todo partido
`,
  defective: `
Não funciona
não liga
O aparelho está com defeito
parou de funcionar depois de dois dias
não carrega
Está avariado
sem som de um lado
A bateria não segura
o controle não responde
obrigado, mas não liga
não presta, queimou
bluetooth não conecta
`,
  wrong_item: `
Enviaram o produto errado
não é o que eu pedi
tamanho errado
Recebi outro produto
veio um item diferente do que comprei
Mandaram M em vez de L
modelo incorreto
recebi o pedido de outra pessoa
O produto recebido não é o que eu comprei
vocês trocaram o produto
`,
  missing_item: `
Falta uma peça
só chegaram 2 de 3
o carregador não veio na caixa
Pedido incompleto
faltam os parafusos
A caixa veio vazia
faltou um item
Comprei dois e recebi só um
acessórios faltando
esqueceram a tampa
`,
  not_as_described: `
Não corresponde à descrição
cor errada
Não parece nada com a foto
péssima qualidade
Muito menor do que anunciado
não é couro como diz
a cor é diferente da foto
ficou pequeno
produto diferente do anúncio
O artigo é usado e comprei como novo
qualidade ruim, muito decepcionada
`,
  counterfeit: `
É falsificado
é falso
Não é original
produto pirata
cópia barata da marca
não é autêntico
Vendem falsificações
é uma réplica
o perfume é falso, não é original
`,
  return_request: `
Quero devolver o produto
como faço a devolução
Quero reembolso
solicitação de devolução
devolvam meu dinheiro
posso trocar por um tamanho maior?
quero meu dinheiro de volta
Por favor me enviem a etiqueta de devolução
não gostei, gostaria de devolver
estorno por favor
`,
  how_to_use: `
Como usa?
não veio manual
Como conecto no celular
pode me mandar as instruções
como monta
Não entendo como funciona
manual só em chinês
Como ajusto a hora?
como instalo o aplicativo
como carrega a bateria
`,
  other: `
Quero excluir minha conta
cancelar a newsletter
Onde está meu reembolso?
Quanto custa cancelar?
tem multa para cancelar
Preciso da nota fiscal
onde encontro a fatura do meu pedido
mudar o endereço de cobrança
mudar meu e-mail
esqueci minha senha
Quais opções de envio vocês têm?
entregam em Portugal?
quanto tempo demora o frete normalmente
Quais formas de pagamento aceitam?
pagamento recusado
Fui cobrado duas vezes
cancelar minha assinatura
adicionar um item ao meu pedido
tirar um produto do meu pedido
quero fazer um pedido
Tem na cor vermelha?
é à prova d'água?
tem cupom de desconto
Quero fazer uma reclamação
falar com um atendente
quando devolvem meu dinheiro, a devolução já chegou aí
cancelar a devolução, vou ficar com ele
status do meu reembolso
promessa falsa, nunca respondem
isso é uma piada?
qual o telefone de vocês
cancelar minha conta
quanto custa o frete
deixar uma avaliação
trocar de conta
como me cadastro
posso pagar parcelado
`,
  none: `
Obrigado, recebi
chegou antes do prazo
Entrega rápida, muito obrigada
chegou antes do esperado, adorei
nenhum problema com a entrega
Nada quebrado, bem embalado
tudo perfeito
Muito satisfeito, conforme a descrição
funciona muito bem
não atrasou, ótimo
Pacote recebido hoje, obrigado
ok obrigado
original, não é falso, recomendo
entregue dentro do prazo
ótima qualidade
bom vendedor
`,
};
