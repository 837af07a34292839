// Portuguese messages, Brazilian and European, in the manner of real ones, written before the words
// they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const freshPortuguese = `
not_received | nunca chegou, quero meu dinheiro de volta
not_received | A encomenda não chegou, exijo o reembolso total
not_received | ate agora n recebi nada e ja faz 3 semanas, devolvam meu dinheiro
not_received | Não me foi entregue. Solicito a devolução do valor pago.
not_received | o pacote jamais apareceu por aqui, kero o estorno
not_received,where_is_order | Continuo à espera da mochila que comprei em março e aqui não apareceu ninguém
not_received | Faz um mês que paguei e até hoje nem sinal do produto
not_received,stolen | Segundo vocês foi entregue, mas fiquei em casa o dia inteiro e ninguém tocou a campainha
not_received,stolen | o carteiro diz que deixou na caixa de correio mas lá não tem nada
not_received | A minha encomenda foi extraviada, a transportadora não sabe dela
stolen,not_received | Levaram meu pacote da porta, o vizinho viu alguém pegando
where_is_order | gente quando chega o liquidificador?? é pra presente
where_is_order | Bom dia, há novidades da minha compra? Está há uma semana sem se mexer
where_is_order | Era pra chegar terça e já é sexta, o que houve?
where_is_order | me passa o codigo pra eu acompanhar pf
where_is_order | tá demorando demais, já saiu do depósito?
where_is_order | queria saber por onde anda a minha encomenda
damaged | As taças vieram em mil pedaços, a caixa não tinha nem plástico bolha
damaged | a mesa está com um canto amassado e o tampo rachado
damaged | É bonito mas tem um risco do lado, dão um desconto?
damaged | O shampoo vazou todo dentro do saco
damaged,defective | quando abri a alça já estava partida
defective | Deixei carregando a noite toda e nem acende
defective | durou três dias e morreu
defective | Um fone dá som e o outro não
defective | A cafeteira pinga por baixo assim que ponho água
defective | na segunda lavagem a estampa descolou
defective,not_as_described | a bateria acaba em vinte minutos
defective | O cobertor elétrico soltou fumaça e queimou meu sofá
defective | fica caindo a conexão toda hora, inútil
defective | Essa tralha não serve pra nada, não obedece ao comando
wrong_item | pedi lençol de casal e mandaram de solteiro
wrong_item | Esta capa é de Samsung e eu escolhi a de iPhone
wrong_item | Acho que confundiram, na minha caixa tinha uma blusa de mulher
wrong_item | vieram dois sapatos do pé esquerdo
not_as_described,wrong_item | Queria o azul marinho e veio um verde
missing_item | A cama chegou mas os parafusos não estão em lado nenhum
missing_item | E o resto? Dos dois pacotes só chegou um
missing_item | na caixa tinha só a base, o abajur não
missing_item | o envelope estava furado e não tinha nada dentro
missing_item | Era pra vir com pilhas e não vieram
not_as_described | Na foto é lã grossa e é um poliéster fininho
not_as_described | bem menor do que eu pensava, parece de boneca
not_as_described | vendem como novo e está claramente usado
not_as_described | plástico vagabundo e cheira a química
not_as_described | o leite está vencido há dois meses
counterfeit | Levei num joalheiro e ele disse que não é autêntica
counterfeit | os nike são falsiê, costura toda torta
change_address | ih deixei o endereço velho, manda pra rua dos Carvalhos 4
change_address | Estou na casa da minha mãe até o fim do mês, podem mandar pra lá?
change_address | esqueci do bloco, é o 3B
cancel | Achei o mesmo na loja da esquina, então não precisa mais
cancel | meu filho apertou comprar, não despachem por favor
return_request | Linda blusa mas muito quente pra mim, como mando de volta?
return_request | prefiro em azul, dá pra trocar?
refund_owed | Devolvi as botas no dia 2 de junho e o dinheiro ainda não caiu
refund_owed | faz um mês que devolvi, cadê meu dinheiro
unauthorised | Apareceu uma cobrança de vocês no meu cartão e eu nunca comprei nada aí
customs | O carteiro está me cobrando 24 euros de alfândega
overcharged | cobraram duas vezes o mesmo pedido
how_to_use | de que lado vai o filtro
other | vocês embrulham pra presente?
other | Que homem mal educado esse do telefone, nunca fui tratado assim
other | Preciso da nota em nome da empresa
not_received | Ou chega amanhã ou deixo uma estrela, não recebi nada
defective | Não funciona. Devolvam o dinheiro ou vou ao Procon
not_received | Vou contestar a compra no banco, o pedido nunca chegou
defective | Não liga. Não quero outro igual, quero meu dinheiro
other | me chama no zap que a gente resolve
none | Chegou dois dias antes e é lindo, nada a reclamar
none | nem um arranhão, nem um amassado, uma beleza. Valeu!
none | Tinha medo de vir quebrado mas veio super bem embalado
none | Não vaza, não cheira, encaixa certinho
none | zero problemas, vou comprar de novo
none | nenhum defeito, funciona nota dez
none | Não atrasou, pelo contrário, chegou antes
none | sem manchas nem rasgos, muito contente com a compra
none | não faz barulho nem esquenta, amei
none | Não faltou nada, tudo completo e certinho
none | não é falso, conferi o número de série e é original
none | Nunca tive problema com esta loja, são top
none | não desbota nem encolhe, bom tecido
none | não precisei pagar alfândega, tudo ok
none | não decepciona em nada, recomendo
`;
