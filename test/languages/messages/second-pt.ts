// Further Portuguese messages, written when the words stood, and praise that names troubles.
// A line: issue (further ones that are right too, after commas) | the message.
export const secondPortuguese = `
not_received | Paguei frete expresso e já vai pra um mês, aqui não chegou absolutamente nada
not_received | o entregador marcou que não tinha ninguém em casa e é mentira, fiquei sem meu pacote
not_received,stolen | No app aparece entregue ontem às 12h, eu não assinei nada nem me deram nada
not_received | Nunca recebi os fones. Ou mandam ou devolvem minha grana
not_received | faz 2 meses q comprei e até agora nem cheiro do produto
not_received | Comprei um tablet pro aniversário da minha filha, o aniversário já passou e o tablet não apareceu
stolen,not_received | largaram na entrada do prédio e roubaram
where_is_order,not_received | Era suposto chegar segunda, já é quinta e nada de novidades
where_is_order | alguém pode me dizer em que pé está minha compra do dia 5
where_is_order | Boa tarde! quanto tempo leva pra chegar em Salvador?
where_is_order | o rastreio não funciona, podem ajudar
where_is_order | o site diz em separação há 9 dias, aconteceu alguma coisa?
where_is_order,not_received | Duas semanas de atraso já. Uma vergonha.
damaged | Abri a caixa e o prato estava em mil pedaços
damaged | Embalagem péssima, a moldura veio torta e o vidro estilhaçado
damaged | o perfume chegou pela metade porque derramou no caminho
damaged | O tecido tem um furo nas costas
damaged | a tela do celular veio toda trincada
damaged,defective | chegou com um pé solto e não dá pra montar
defective | O ferro parou de esquentar com uma semana de uso
defective | De jeito nenhum conecta no wifi, já tentei de tudo
defective | Funciona quando quer, reinicia sozinho
defective | o zíper emperrou no primeiro dia
defective | veio com defeito, faz um barulho horrível
defective | Com duas usadas encheu de bolinha e descosturou
defective | O carregador começou a soltar faísca e quase pegou fogo na cama
defective,not_as_described | A lanterna não ilumina nada
defective,other | o creme me deu alergia no rosto todo
wrong_item | Mandaram qualquer coisa, eu pedi um teclado e veio um mouse
wrong_item | pedi 38 e veio 41
wrong_item | não é o modelo que escolhi, é o anterior
wrong_item | Recebi o pacote de um tal de Ramiro
wrong_item | trocaram meu pedido, isso não é meu
missing_item | vieram 3 xícaras e o jogo é de 6
missing_item | Falta o cabo pra ligar
missing_item | De tudo que encomendei mandaram a metade
missing_item | chegou só a caixa sem o relógio dentro
missing_item | O kit tem 5 peças e no anúncio são 8
not_as_described | Nada a ver com o que mostram, a qualidade é muito ruim
not_as_described | A descrição dizia algodão 100% e é puro sintético
not_as_described | a numeração é chinesa, na minha filha de 10 anos ficou apertado
not_as_described | A cor real é bem mais escura que nas fotos
not_as_described | uma porcaria, dá pra ver que é de segunda
counterfeit | Os tênis não são originais, a logo está mal feita
counterfeit | perfume pirata, não dura nem cinco minutos e o frasco é diferente
change_address | Por favor mudem o destino, agora moro na Rua 8 número 12
change_address | dá pra deixar na casa da minha irmã?
change_address | o CEP que coloquei é de outra cidade
cancel | Comprei o errado sem querer, podem desconsiderar o pedido
cancel | Saiu duas vezes o pedido, quero anular um
cancel | Se não forem mandar hoje melhor cancelar
return_request,not_as_described | Ficou grande, o que tenho que fazer pra devolver
return_request | Queria trocar por um tamanho M
return_request | não me agradou, vocês recolhem na minha casa?
refund_owed | Aprovaram a devolução há 20 dias e continuo sem ver o reembolso no cartão
refund_owed | cancelaram meu pedido e não devolveram o dinheiro
unauthorised | Eu não fiz essa compra, alguém usou meu cartão
customs | A alfândega exige que eu pague imposto pra liberar o pacote, vocês pagam?
overcharged | No site estava 19,90 e me cobraram 29,90
how_to_use | De quanto em quanto tempo lava o filtro e como tira?
how_to_use | não entendo as instruções, vêm em chinês
how_to_use | que pilha vai no controle
other | Não dá pra falar com ninguém, quem atende é uma máquina
other | Vocês emitem nota fiscal?
other | Meu cupom de desconto não entra
other | O tratamento do vendedor foi péssimo, desligou na minha cara
other | Se não me responderem hoje dou nota baixa e avaliação negativa
none | Chegou inteirinho, nem um amassadinho. Obrigada
none | Não tenho queixas, tudo nota dez
none | Não é pesado nem desconfortável, perfeito pra viagem
none | Nem risca nem suja, uma maravilha
none | Duvidava que fosse original mas é sim, estou feliz
none | Não teve nenhuma falha em seis meses de uso diário
none | não faltou nenhuma peça, muito fácil de montar
none | sem nenhum inconveniente, chegou na data
none | Nunca falha, é a terceira que compro
none | Não podia ter ficado mais satisfeita
not_received | Comprei caixas de som há três semanas e até a presente data continuo aguardando. A transportadora alega que o endereço não existe, moro aqui há dez anos.
other | Péssimo atendimento, te jogam de um atendente para outro e ninguém resolve nada. Não volto a comprar.
refund_owed,return_request | Devolvi uma calça em fevereiro e dizem que o pacote não consta no depósito, resultado: fiquei sem calça e sem dinheiro.
defective,return_request | O aspirador queimou com um mês e a garantia não cobre.
not_received,stolen | Largaram o pacote no portão sem avisar e quando desci já não estava mais.
where_is_order | Entrega expressa em 24h dizem... cinco dias e contando
other,where_is_order | Os entregadores nunca tocam a campainha, deixam o aviso e vão embora
wrong_item | Terceira vez que me mandam uma referência que não é a minha
overcharged | Fizeram duas cobranças de 45 reais por um pedido só
cancel,other | Estou há dois dias tentando cancelar e o site não deixa
other | Bloquearam minha conta sem nenhuma explicação
missing_item | Pedi o pacote com dois e na caixa só tinha um, que enganação
damaged | É a segunda cafeteira que chega amassada, não sabem embalar
not_as_described | Anunciam como aço inox e em duas semanas já está com ferrugem
not_as_described,other | Por esse preço a gente espera coisa melhor, parece de brinquedo
counterfeit | Cuidado, vendem imitação como se fosse autêntico
not_received,where_is_order | nunca mais, perdi meu dinheiro, o produto jamais foi enviado
not_received,refund_owed,cancel,other | Paguei e no outro dia avisam que não tem em estoque, e o dinheiro de volta que é bom nada
defective | o microfone não pega, os botões são duros e a câmera não foca
defective | não pega sinal
where_is_order,not_received | já vai fazer um mês e não tem data de entrega, toda vez que pergunto dizem que em breve
missing_item | faltaram duas velas da caixa de doze
damaged,defective | A poltrona veio com o tecido descosturado de um lado e um pé bambo
return_request,not_as_described | A calça ficou enorme, quero fazer a troca
return_request,not_as_described | Não é o que eu esperava, solicito que recolham o produto e devolvam o valor
change_address | O pacote vai pro meu endereço antigo, por favor corrijam
change_address | Preciso que entreguem no escritório porque em casa não tem ninguém de manhã
cancel | errei a cor, apaguem que eu faço outro pedido
how_to_use | Alguém sabe como muda o idioma
how_to_use | Não veio nenhum manual e não sei pra que serve esse botão
other | me chamaram de mentiroso
other | Oi, vocês têm loja em Curitiba?
unauthorised,overcharged | Me cobram todo mês uma assinatura que nunca contratei
customs | Tive que pagar 15 euros de IVA e alfândega que não estavam no preço
none | Muito boa experiência, o pacote chegou sem nenhum amassado
none | Até o momento nenhuma queixa, funciona que é uma maravilha
none | Nenhum defeito, compraria de novo sem pensar
none | Veio tudo como deveria, nada quebrado nem faltando
none | não me arrependo da compra, show de bola
none | apesar de demorar um pouquinho, valeu a espera, divino
none | Que rapidez! Em dois dias em casa e sem problemas
none | Não pensei que fosse tão bom, me surpreendeu
not_received | produto não entregue
missing_item | Veio só a tampa, a panela nada
not_received | Boa noite comprei dia 15 e o prazo era dia 30 hoje é dia 12 e nada ainda
wrong_item | Solicitei voltagem 220 e entregaram 110
defective,not_as_described | o produto não funciona direito, muito ruim
not_as_described | tecido muito fino, transparente, não gostei
other | loja não confiável
where_is_order,not_received,other | demora na entrega
not_received | Comprei um fogão e até o presente momento não foi entregue, estou cozinhando na casa da vizinha
not_as_described,defective,other | Produto de qualidade inferior, o zíper estourou na primeira viagem
missing_item | Veio sem os parafusos e sem o suporte da parede
wrong_item | Comprei voltagem 110 e mandaram 220
damaged | O vidro da mesa chegou todo estilhaçado, dá até medo
other | Péssima experiência, o atendimento é só robô
where_is_order,not_received | Já passou do prazo e ninguém dá satisfação
not_received,cancel,other,refund_owed | Compra cancelada sem meu consentimento, alegaram falta de estoque
defective | A máquina não centrifuga e faz um barulho estranho
not_as_described | Na foto parece grande, na real é minúsculo
other,not_as_described | Não gostei do produto
not_as_described,other | Muito caro pelo que oferece
refund_owed,other,return_request | Devolvi há 40 dias e o valor não voltou pra minha fatura
wrong_item | Recebi capinha de outro celular
missing_item | Comprei o jogo com 6 copos e só vieram 4
defective,not_as_described | O fone parou de um lado com menos de um mês
not_received,where_is_order | Cadê a minha geladeira??? Prometeram pra semana passada
not_as_described,other | tecido fino demais, costura mal feita
not_received | pago e não recebido
counterfeit | desconfio que não seja original, a embalagem é diferente e sem selo
where_is_order,not_received | aguardo posicionamento sobre a entrega do meu produto
return_request | O sapato não serviu, como faço pra trocar a numeração
other,return_request | Política de troca é uma vergonha
damaged,defective | Guarda roupa veio com as portas riscadas e uma gaveta que não fecha
other | A loja até é boa mas a transportadora deixa muito a desejar
none | Produto excelente, entrega antes do prazo, nada a reclamar
none | Sem defeito nenhum, chegou bem embalado
not_as_described,wrong_item | a cor não é a mesma do site
missing_item,not_received | Um item veio e o outro até agora nada
defective | não liga de jeito nenhum
not_received,other | Faz um mês que comprei e o vendedor sumiu
overcharged,other | Paguei 120 no boleto e no site agora está 80, me senti lesado
`;

/** One a line: nobody complains here. */
export const portuguesePraise = `
Nem um risco, perfeito
Não tem nenhum defeito, estou encantada
Chegou sem danos e bem embrulhado
Não quebra por nada, resistente
Zero reclamações do vendedor
Sem amassados, sem manchas, impecável
Não houve nenhum problema com o envio
Não veio nada quebrado
Nunca desconectou, muito bom produto
Não faz nada de barulho
Não me arrependo de nada
A bateria não descarrega rápido, boa
Não sobra nem falta nada
Não é de má qualidade como diziam, é muito bom
Não achei nenhuma falha
não tem cheiro, boa qualidade
Não demorou, chegou no dia seguinte
Nenhum atraso, obrigada
não descasca nem enferruja
Sem complicações, recomendo
Não pinica nem dá alergia, tecido macio
não é pirata, é original
Achei que viria danificado mas chegou intacto
Não ficou nem apertado nem largo, perfeito
Não quebrou em dois anos
nada a reclamar
Não precisei devolver nada, tudo certo
a cor não desbota e não encolhe
Não me cobraram a mais, muito sérios
não vaza água, fecha bem
Sem falhas nem surpresas
não é nada frágil, parece firme
`;
