// Portuguese messages in four rounds, each written before the words were widened for the one before.
// A line: issue (further right ones after commas) | the message.
export const portuguese = `
not_received | Comprei dia 2 e até agora nada de chegar
not_received | nao chegou meu produto e ninguem responde, quero meu dinheiro
not_received,stolen | Diz que foi entregue mas ninguém aqui em casa recebeu
not_received | Nunca recebi a encomenda e já lá vão dois meses
not_received | Estou sem o produto e sem o dinheiro
not_received,where_is_order | cade minha mercadoria??? ja faz 1 mes
not_received | Meu pedido foi extraviado e a loja não resolve
stolen,not_received | O entregador deixou na portaria e sumiu
where_is_order | oi td bem? queria saber se ja postaram meu pedido
where_is_order | Quando é que a minha encomenda chega?
where_is_order | O rastreio tá parado em Curitiba há dias
where_is_order | Prazo era dia 10, hoje é 15 e não atualiza
where_is_order | Me manda o código de rastreamento pfv
where_is_order | A entrega está atrasada, há previsão?
where_is_order | Saiu pra entrega ontem e até agora não veio
damaged | A caixa veio amassada e o vidro trincado
damaged | chegou todo quebrado, péssima embalagem
damaged | O creme vazou todo no transporte
damaged | Veio com a porta lascada e um pé solto
damaged | Quadro chegou rasgado
defective | Parou de funcionar com 15 dias de uso
defective | não liga de jeito nenhum
defective | A pilha acaba em um dia
defective | Esquenta demais e desliga sozinho
defective | Descosturou na primeira lavagem
defective | Fone só funciona de um lado
defective | a tela fica piscando
defective | Não segura a pressão, fica vazando ar
defective | Enferrujou em uma semana
defective | O zíper emperrou logo no primeiro dia
defective | Durou um mês e queimou
wrong_item | Comprei 110v e veio 220v
wrong_item | Mandaram errado, pedi o preto
wrong_item | Veio outro produto totalmente diferente
wrong_item | Recebi tamanho P, o meu é G
wrong_item | O livro que chegou não é o que eu comprei
missing_item | Faltou o controle remoto
missing_item | comprei 2 e recebi só 1
missing_item | Veio sem os parafusos e sem manual
missing_item | Abri o pacote e só tinha papelão dentro
missing_item | Cadê o brinde? não veio na caixa
missing_item,not_received | Falta chegar o restante do meu pedido
not_as_described | Muito diferente do anúncio
not_as_described | Tecido transparente e fino, na foto parece outra coisa
not_as_described | Diz que é inox mas é alumínio
not_as_described | bem menor do que eu imaginava
not_as_described | Material fraco, não vale o preço
counterfeit | Produto falsificado, não comprem
counterfeit | É réplica, não é original como anunciado
return_request | Ficou apertado, quero trocar
return_request | Como faço para devolver?
return_request | Não gostei, gostaria de devolver o produto
cancel | Por favor cancelem minha compra, comprei errado
cancel | Desisti da compra, ainda dá tempo?
change_address | Meu endereço tá errado, é bloco B ap 32
change_address | Dá pra entregar no meu trabalho?
refund_owed,return_request | Devolvi e até hoje não caiu o estorno
overcharged | Cobraram duas vezes no meu cartão
unauthorised | Não reconheço essa compra
how_to_use | Como monto o berço? Não entendi as instruções
none | Chegou rápido e bem embalado, adorei
none | Produto maravilhoso, sem defeito nenhum
defective | Bonito, mas em uma semana a alça já soltou
defective | troquei a pilha e nada, simplesmente não funciona
defective | O secador desliga depois de 5 minutos
defective | Veio com defeito, não carrega
defective | A torneira fica pingando
defective | a sola descolou na terceira vez que usei
defective | Faz um barulho insuportável
defective | O colchão murcha durante a noite
defective | relógio atrasa 10 minutos por dia
defective | Liquidificador soltou fumaça
defective | O touch não responde direito e trava toda hora
defective | não durou nem um mês
defective | A impressora puxa várias folhas e engasga
defective | Comprei em março e em maio já não ligava mais
not_as_described | Tecido muito fino, dá pra ver tudo
not_as_described | As medidas não batem com o anúncio
not_as_described | Propaganda enganosa, não é à prova d'água
not_as_described | Forma muito pequena, peçam dois números acima
not_as_described | Acabamento horrível e cheiro forte
not_as_described | A cor é bem diferente da foto
not_as_described | Produto de péssima qualidade, joguei dinheiro fora
not_as_described | Veio com validade vencida
not_as_described | Esperava mais pelo valor
not_received | faz dois meses que espero e nada do produto aparecer
not_received,stolen | Consta entregue porém não recebi nada
not_received | Não recebi o produto nem o dinheiro de volta
not_received | Os correios dizem que perderam minha encomenda
not_received | Paguei e não recebi. Loja fantasma
not_received | Ainda não foi entregue e o prazo já acabou, quero o estorno
where_is_order | Boa noite, meu pedido já foi enviado?
where_is_order | O pedido está em separação há uma semana, é normal?
where_is_order | Entrega muito demorada
where_is_order | qual a previsão de entrega?
where_is_order | O código de rastreio não funciona
where_is_order | O entregador passou e eu não estava, quando volta?
damaged | Um dos copos veio trincado
damaged | TV com a tela trincada e a caixa toda amassada
damaged | O pote quebrou e a geleia se espalhou por tudo
damaged | Livro molhado e com páginas dobradas
wrong_item | Pedi masculino e mandaram feminino
wrong_item | veio cor errada, pedi cinza
wrong_item | O produto recebido não condiz com o comprado
wrong_item | Vieram dois pés esquerdos
wrong_item | Comprei a versão em português e recebi em espanhol
missing_item | Eram 12 e vieram 9
missing_item | não veio a chave pra montar
missing_item | Só entregaram metade do pedido
missing_item | faltou uma almofada
missing_item | Cabo não incluso, mas no anúncio dizia que vinha
return_request | Não serviu, posso devolver?
return_request | quero trocar por tamanho 40
return_request | Solicito a troca ou devolução do produto
cancel | pedi sem querer, cancela por favor
change_address | Mudei de casa, como altero o endereço de entrega?
refund_owed | Prometeram estorno em 5 dias e já passaram 12
overcharged | Por que cobraram 59 se o preço era 49?
counterfeit | Não é original, enganação
how_to_use | Como muda o idioma do menu?
other | Entregador mal educado, jogou o pacote por cima do portão
other | Preciso da nota fiscal no CNPJ da empresa
none | Uso há um ano e nunca deu problema
none | Não tenho do que reclamar, chegou antes do prazo
not_received | Prezados, comprei no dia 4 e até o momento não houve entrega
not_received | e aí gente, mais de um mês e neca de pedido
not_received,stolen | No sistema de vocês está como entregue mas não assinei nada
not_received | o envio nunca chegou na minha casa
not_received | Perderam meu pacote e ninguém se responsabiliza
not_received,cancel | Cansei de esperar, quero meu dinheiro de volta
where_is_order | Gostaria de informações sobre a compra do dia 3
where_is_order | minha encomenda está em atraso, alguma novidade?
where_is_order | Há uma semana consta "em trânsito" e não muda
where_is_order | já saiu? preciso pra domingo
where_is_order | A entrega era pra terça, o que aconteceu?
where_is_order | quanto tempo demora pra chegar nos Açores?
damaged | O vidro quebrou no transporte
damaged | Biscoitos esfarelados e caixa molhada
damaged | Chegou com um risco enorme na tela
damaged | mal embalado, o vaso veio em três pedaços
defective | No começo ok, depois começou a vazar óleo
defective | A bateria não segura mais carga, tem quinze dias
defective | o microfone não funciona, ninguém me ouve
defective | Descosturou no segundo uso
defective | O motor solta faísca
defective | Só metade das luzes acende
defective | desconecta a cada dois minutos, inutilizável
defective | A lâmpada fica piscando
defective | comprei em dezembro, em janeiro já era lixo
defective | a roda de trás está travada
defective | Com duas lavagens encheu de bolinha
defective | Pulseira arrebentou em 2 dias
defective | não pareia com o celular de jeito nenhum
defective | Produto veio com problema
not_as_described | Decepção, esperava um cobertor grosso e é um paninho
not_as_described | Foto enganosa, o quadro é do tamanho de um cartão postal
not_as_described | Anunciam 2000 mAh e tem metade
not_as_described | o tecido não é linho como dizem
not_as_described | Cheiro forte de petróleo
not_as_described | Qualidade péssima
not_as_described | é bege, não branco como na foto
not_as_described | Vendido como novo mas já teve outro dono
wrong_item | No lugar do fone mandaram um cabo
wrong_item | tamanho errado, veio P e pedi G
wrong_item | O pacote veio com o pedido de outra pessoa
wrong_item | o modelo entregue é outro
missing_item | o jogo era pra ter 24 peças e contei 20
missing_item | Na caixa faltava o cabo de força
missing_item | Das três camisetas vieram duas
missing_item | Pacote vazio, só jornal
return_request | Ficou apertado, como devolvo?
return_request | Quero devolver o sapato e pegar um número maior
return_request | dá pra fazer troca? não gostei da cor
cancel | Podem cancelar o pedido de hoje de manhã? Escolhi o modelo errado
cancel | pensei melhor, não enviem
change_address | Esqueci de colocar o bloco: bloco C ap 12
change_address | manda pro meu escritório, em casa não tem ninguém
refund_owed | Quando vão me reembolsar? A devolução chegou aí dia 2
overcharged | No carrinho estava 30 e me cobraram 45
counterfeit | tenho certeza que é falso
customs | Estão cobrando 18 euros de alfândega, por quê?
how_to_use | Como reseta? não acho o botão
other | Tem também pra cama de casal?
other | Atendimento grosseiro e incompetente
none | Chegou inteirinho, lindo
none | nenhum atraso, tudo igual à foto
defective | Com menos de um mês o liquidificador não liga mais
defective | As pilhas acabam em dois dias, tem algo errado
defective | Chegou no prazo mas não pega o wifi nunca
defective | o botão do meio parou depois de poucas semanas
defective | a tela fica ruim e às vezes apaga
not_as_described | Parecia bom mas é material de segunda
not_as_described | cor totalmente diferente da mostrada
not_as_described | Não é compatível com meu modelo como dizia
not_as_described | Por esse preço esperava muito mais
not_as_described | O perfume não fixa nada
not_received | Até hoje não recebi nada, mandei dois e-mails e não respondem
not_received | Nunca chegou e não me reembolsaram
not_received,stolen | Consta entregue mas na portaria não está
where_is_order | Bom dia, qual a data de entrega do pedido 4432?
where_is_order | Foi enviado dia 5 e nada ainda, podem ver onde está?
where_is_order | Entrega com uma semana de atraso
damaged | O pacote estava estourado e a moldura partida
damaged | veio com a porta amassada
wrong_item | Pedi 38 e veio 36
wrong_item | me entregaram outro produto
missing_item | falta uma peça, não consigo montar
missing_item | recebi só um dos dois produtos
missing_item | não veio a capa prometida
return_request | quero saber como devolver, não gostei
cancel | quero cancelar, está demorando demais
other | Empresa pouco séria, ninguém atende o telefone
none | Ótima compra, entrega rápida e conforme anunciado
none | Funciona bem, silencioso, nenhum defeito até agora
`;
