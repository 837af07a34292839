// How Portuguese-speaking buyers say it, in Brazil and in Portugal; accents are left out, as many do.
import type { Lexicon } from '../lexicon';

export const portuguese: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 0],
  concord: true,
  common:
    'o a os as um uma de do da dos das e que meu minha meus nao em no na por para com se esta foi eu me ja mais mas obrigado obrigada ola oi onde quando como quanto quero preciso pode podem posso gostaria voces vcs vc isso ainda pra tem ao favor tudo muito naum cade nunca sao sem sobre tenho muita isto esse essa este tambem bom dia boa tarde voce sou era faz desde ate outro outra alguma nenhum resposta fui vou sempre depois antes agora ser nem promessa so veio nada numero',
  mend: 'pedido pedidos compra comprei encomenda cancelar endereço entrega entregue envio enviaram mudar alterar trocar pacote produto rastreio rastreamento recebi receber chegou chegar quebrado danificado funciona falta errado errada devolver devoluçao reembolso estorno dinheiro instruçoes falso original descriçao qualidade fatura conta',
  keep: 'contas conto contra canta falha fala pedida perdido fartura funcionar trocas comprado',
  filler:
    'o a os as um uma meu minha seu sua de do da dos das no na nos em ao me te se lhe ja ainda ate foi esta eu ele ela bem muito tudo',
  numbers: 'um/uma|dois/duas|tres|quatro|cinco|seis',
  words: {
    order: 'pedido(/s)|compra(/s)|encomenda(/s)',
    parcel: 'pacote*|envio(/s)|entrega(/s)|remessa',
    goods:
      'produt*|artigo*|mercador*|item|itens|coisa(/s)|aparelho*|presente*|roupa*|camis*|blusa*|sapato*|tenis|celular|livro*|relogi*|kit(/s)',
    it: 'isto|isso|este|esse|algo|tudo',
    part: 'peça*|parafuso*|carregador*|cabo(/s)|tampa*|bateria*|pilha*|acessorio*|controle|comando|parte(/s)|brinde|alça|bot(ao/oes)|roda(/s)|filtro*|cartucho*|par',
    pack: 'caixa(/s)|embal*|saco',
    money: 'dinheiro|valor|pagamento(/s)|grana',
    payback:
      'reembols*|estorn*|ressarc*|restitu*|meu/quero dinheiro/grana|dinheiro/valor/grana ~3 volta/devolvid*|devol* ~3 dinheiro/valor/grana/pagamento',
    fee: 'multa|taxa*|custo*|custa*|frete|quanto ~2 cobram/fica/pago/sai|preço(/s)|cobra* ~2 para/pra/por',
    paper: 'fatura*|nota(/s)|recibo|boleto|codigo desconto|cupo(m/ns)',
    account:
      'conta(/s)|assinatura*|newsletter|cadastr*|senha|meu email|e mail|endereço/morada/dados cobrança/faturaçao/faturamento/pagamento/email|telefone|cpf|login',
    address:
      'endereç*|morada(/s)|cep|codigo postal|numero casa/rua/porta|rua|apartamento|agora moro|mud* ~1 destino|esquec* ~2 bloco/numero',
    reply: 'respost*|retorno|email*|mensage*|confirmaç*|ligaç*|satisfaç*|soluç*|aviso',
    service: 'atend*|sac|serviço*|pos venda|call center',
    site: 'do/no site|link|o/seu app|pagina',
    review: '',
    manual: 'instruç*|para/pra que serve|que/qual pilha*/bateria*|manua(l/is)',
    arrive:
      'receb*|recib*|cheg*|entreg(ue/ues/aram/ou/ar/am/uem)|veio|vieram|vir|vem|vinha|aparec*|deram|caiu|cair',
    send: 'envi(a/e)*|mand(a/e/ou)*|despach*|post(ado/aram/ou/ar)',
    have: 'tenho pedido/pacote/produto/encomenda|esta comigo/aqui|ter produto',
    marked:
      'consta*/diz*/aparece/segundo/dad(o/a)/status/como/sistema ~4 entreg*|deixou/deixaram/larg(ou/aram) ~3 caixa/porta*/vizinh*/entrada|supostamente',
    spot: 'portaria|porta|vizinh*|caixa correio',
    nothing:
      'ate/ainda ~2 nada|nada ~1 ate|dias/semana*/mes/meses/hoje/data ~2 nada|nada de produto/pedido/entrega|nem sinal|ninguem ~1 tocou/veio/entregou/apareceu/recebeu|mas/e/la/aqui nao ~1 tem/ha/tenho nada|receb(i/ido) nada|nada ~2 chegou/recebi|sem produto/encomenda/mercadoria|nao recebid*|nada ainda',
    lost: 'extravi*|perderam|sumi(u/ram)|desaparec*|pacote/pedido/encomenda/produto ~3 perdid*|nao estava mais|ja nao estava',
    stolen: 'roub(aram/ado/ada)|furt*|lev(aram/ou) ~1 pacote/encomenda/caixa',
    where: 'onde ~1 esta*/ta/anda*/foi/parou/fica/encontra*|onde pedido/encomenda|por onde|cade|kd',
    when: 'quando ~3 cheg(a/am/ara)/vou/vai/vao/sera/receb(o/erei)/envi(am/a)/entreg(am/a)/mand(am/a)/sai/vem/pretendem|qd ~1 chega|que dia ~2 cheg*|quanto ~2 falta/demora*/tempo|quantos dias|ate quando',
    track:
      'rastr(e/i)*|localiz*|status|situaçao/estado/andamento/posiçao ~2 pedido/compra/encomenda|previsao|data ~3 entrega/chegada|em que pe/ponto/fase|acompanhar',
    news: 'novidade*|noticia*|informaç* ~2 pedido/compra|saber ~3 pedido/compra/encomenda/pacote|que houve/aconteceu|atualizaç*',
    wait: 'esper(o/ando/ar/a/amos/ei)|aguard*',
    late: 'tarde|atras*|demor*|prazo ~2 venc*/termin*/acab*/pass*/expir*/longo|fora/passou ~1 prazo|era/deveria/devia/ia/prometid* ~3 chegar/entreg*|prometer* ~2 entreg*|nao ~3 a tempo|lent(o/a)|quase/tem/faz ~2 mes/meses/semanas|entrega/prazo ~3 dia|previst*',
    stuck: 'parad(o/a)|retid(o/a)|pres(o/a) ~1 em|nao/sem ~2 mex*/mov*/atualiz*/avanç*',
    transit:
      'a caminho|transito|transport*|correio*|ja/meu ~2 sai(u/ram)/envi*/despach*/mand*|saiu entrega|deposito|separaçao',
    customs: 'alfandeg*|aduan*|imposto*|importaçao',
    broken:
      'quebrad*|partid*|danific*|dano(/s)|trinc*|rach*|amass*|arranh*|manch*|rasg*|vaz(ou/ado/ando)|derram*|molhad*|fur(ado/ada/o)|buraco*|pedaços|cacos|estilhaç*|riscad*|risco(/s)|tort(o/a)|mof*|suj(o/a)|abert(a/o)|enferruj*|amolgad*|ferrug*',
    broke: 'quebr(ou/aram/a/ar)|estrag*|part(iu/iram)',
    work: 'funcion*|lig(a/ou/am/ar)|carreg*|conect*|acend*|segura|fech(a/ou/ar)|abr(e/iu/ir)|reconhece|cola|esquent*|gel(a/ou)|serve pra/para|roda|aquec*|imprim*|corta|sincroniz*|emparelh*|obedec*|controle/comando/tela/botao ~2 respond*|dura|presta*|aguent*|ilumina|da pra usar|pega|foca',
    usable:
      'arranh*/risco/riscado/riscada/riscos/manch*|pequen*/leve*/ligeir* ~1 dano/amassado/defeito/furo/rachadura|ainda/mesmo/mas/porem funciona*/serve/usavel|da para/pra usar',
    fail: 'defeit*|avari*|com defe*|corromp*|par(ou/aram)/deix(ou/aram) de _|parou|pif*|queim(ou/ado/ada)|morreu|descol*|solt(a/o/ou/ando)|trav(a/ou/ando)|desliga*|pinga*|vaza*|desbot*|encolh*|falh*|emperr*|reinicia*|bolinha*|tela/ecra preta/preto|sem som/imagem/sinal/audio|bateria ~1 acaba*|descarreg*|desconect*|barulh*|ruido|esquenta demais|inutil*|mau/mal contato|arrebent*|descost*|caindo ~1 conexao|funciona* mal|so/durou ~2 dia*/semana*/mes*',
    problem: 'problema*|erro(/s)|inconveniente*',
    burn: 'fogo|incendi*|fumaça|fumo|faisca*|explod*|queim(ou/ei) ~2 mao/dedo/sofa/mesa/pele/casa/cama|derret*',
    hurt: 'machuc*|ferid*|feriu|alerg*|choque|eletrocut*|queimadura*|hospital|irritaç*|coceira|perigos*',
    wrong:
      'errad*|trocad*|equivocad*|incorret*|engan(aram/ou)|err(ei/aram)|mal escrit*|esta mal|qualquer coisa',
    other:
      'outr(o/a/os/as)/diferente* ~1 produt*/artigo*/modelo*/coisa*/item/cor/tamanho*/marca/pedido|algo/completamente/totalmente diferente|dois ~3 esquerd*/direit*|diferent* ~1 que ~1 ped*/compr*/encomend*',
    mixed: 'outr(a/o) pessoa/cliente/nome|confund*|trocaram ~1 produt*/pedido*|um tal',
    bought: 'compr(ei/amos/ado/ada)|pedi|pedimos|encomend(ei/amos)|solicit(ei/ado)|escolhi|queria',
    instead: 'vez de/do/da/dos|inves|no lugar|lugar de',
    differ: 'diferent*|difer(e/em)|nada ~1 ver|nada parecid*|tem nada ver',
    shown:
      'foto*|imagem|imagens|descri*|anunci*|propaganda|correspond*|confere|bate|parece*|igual|iguais|prometid*|vend(em/ido) como',
    than: 'menor/maior/pior/menos/inferior que|mais/bem/muito ~1 pequen*/curt*/grande*/fin*/escur*/clar*/fraco que|engan(osa/oso)|enganaç*',
    colour: 'cor|cores',
    hue: 'pret*|branc*|vermelh*|azul|azuis|verde*|amarel*|ros(a/as)|rox*|cinz*|marrom|dourad*',
    size: 'tamanho*|modelo*|numeraç*|p|m|g|gg|pp|casal|solteiro|esquerd(o/a)|direita|ml|litro*|grande|pequen(o/a)|masculin*|feminin*|volt*',
    poor: 'pessima/ma/baixa/horrivel/fraca/pouca/sem qualidade|qualidade ~3 ruim/pessim*/ma/horrivel/baixa/desej*|ficou/muito/demasiado/ficaram/bem pequen*/apertad*/grande*/larg*/curt*/estreit*/fin*/mole/leve|usad(o/a/os/as)|de segunda|vencid*|cheir*|fed(e/or)*|fra(c/qu)*|fininh*|vagabund*|plastico|transparent*|porcaria|lixo|mal acabad*/feit*/costurad*|desconfort*|potencia|a desejar|inferior|mole|fragil',
    expect: 'esperava*|esperado|imagin*|pensava|pensei|expectativ*',
    material: 'couro|seda|algodao|madeira|poliester|prata|sintetico',
    fit: 'serv(e/em/iu/iram)|cab(e/em)|coube|encaix*|compativ*',
    genuine: 'origina(l/is)|autentic*|genuin*|legitim*|verdadeir*',
    fake: 'fals(o/a/os/as)|falsi(f/e)*|pirat*|imitaç*|replica*|copia*|fake*|paralel*',
    missing: 'falt(a/am/ou/aram/ando/ava)|esquec*|nao ~3 lado nenhum/lugar',
    include: 'inclu*|acompanh*|dentro|na caixa|vir com|traz|vinha|veio com/junto',
    only: 'so|somente|apenas',
    half: 'metade|incomplet*|parte pedido',
    rest: 'resto|restante|outra metade|os outros|um/uma dos/das/deles/delas',
    empty:
      'vazi*|dentro nao ~1 nada|nao ~2 nada ~1 dentro|caixa/envelope/pacote/saco ~2 nao ~1 nada|so ~1 caixa|sem ~2 dentro',
    charge: 'cobr*|debit*|descont(aram/ado)|preço',
    overcharge:
      'cobr*/paguei/debit* ~4 duas/2/tres/varias vezes|cobr*/paguei/pagar ~2 dobro/duplicad*/duplicidade/mais|estava/dizia/custava/preço ~6 cobr*|duas cobranç*',
    recognise: 'reconheço|autoriz*',
    unauthorised:
      'sem minha permissao/autorizaçao|hacke*|nao fui eu|nunca/nao ~4 compr*/ped* nada/ai|nao fiz ~2 compra/pedido|us(ou/aram) ~1 cartao',
    cancel:
      'cancel*|can(s/z)el*|anul*|desist*|desconsider*|parar/excluir/apagar/eliminar/interromper ~2 pedido/compra/encomenda|nao ~2 envi(e/em)/mand(e/em)/despach(e/em)|desfazer ~1 compra/pedido',
    regret:
      'nao ~2 quer*/precis*/desej* ~3 mais|nao preciso|nao quero produto/pedido/compra|arrepend*|mud* ideia/opiniao|sem querer|por engano/erro|mais barat*|ach(ei/amos) ~2 mesm*|filh(o/a)/marido/esposa ~3 compr*/ped*/apert*|compr*/ped*/fiz ~3 duas vezes|compr*/ped* ~2 errado|errei',
    refused:
      'cancelad*|cancelaram*|cancelando|sem estoque|em falta|falta ~1 estoque|nao ~3 estoque|esgotad*|indisponi*|recus*|anularam*',
    return: 'devol*|retorn(ar/o)|mand(o/ar) volta|recolh*',
    returned:
      'devolvi|devolvid*|devoluçao ~1 chegou/recebida/entregue|ja ~2 devolu*|aprov* ~1 devolu*',
    replace:
      'troc*|substitu*|reenvi*|outro igual|um novo|reposiç*|envie*/mande*/enviar/mandar ~2 outr(o/a)/nov(o/a)/cert(o/a)/corret*',
    change:
      'mud*|alter*|troc*|corrig*|atualiz*|adicion*|acrescent*|coloc*|arrum*|edit*|modific*|deixei|tir(ar/em)|remov*|retir*|exclu*|apag*|delet*|elimin*|fechar|esquec*',
    another: 'outr(o/a)|nov(o/a)|velh(o/a)|antig(o/a)|diferent*|segund(o/a)',
    elsewhere:
      'mudei|mudamos|envi(ar/em/e)/mand(ar/em/e/a)/entreg(ar/uem/ue)/desvi*/deix(ar/em)/levar ~3 outr(o/a)/nov(o/a)/trabalho/escritorio/vizinh*/mae/pais/ponto/agencia/irm*/la/casa|desviar*|casa mae|para este',
    discount: 'desconto*|parte/metade ~2 dinheiro/valor|compensaç*',
    answer:
      'respond*|contat*|contact*|falar|lig(uem/ue)|confirm*|expli(c/q)*|atend(em/e)|retorn(o/em)',
    use: 'us(a/o/ar/amos)|conect*|instal*|mont*|ajust*|configur*|carreg*|lig(o/a/ar)|lav*|limp*|coloc*|program*|emparelh*|abr*|ativ*|vai ~1 filtro/pilha*/controle|troc*/mud* ~1 pilha*/filtro/idioma|funciona',
    how: 'como|que lado',
    unsure: 'nao ~1 entend*/encontr*|nao sei como/se/que/qual|sei como|duvida*|ajud*',
    buy: '',
    general:
      'politica*|normalmente|geralmente|costuma*|entregam/enviam/mandam em/para/pra|^tem ~1 cor/cupom/outra/em|nao ~3 estoque|sem estoque|falta ~1 estoque|cancel*/anul* ~1 devoluçao/reembolso/reclamaç*|adicionar/tirar ~1 item/produto|quando ~2 reembols*/devolv*/estorn*',
    want: 'quer(o/emos/ia)|gostaria*|ker(o)*|qero|precis(o/amos/a)|solicit(o/amos/aç)*|exij*|desej*|por favor|favor|pf|pfv|peço|prefir*|espero que|merec*',
    ask: 'posso|pode|podem|poderia*|possivel|qual|quais|como faço|que faço|por que|que tenho|^como/quando/onde/tem/fazem/ja/da|quanto*|alguma|tem como|da para/pra|dao',
    badReview: 'avaliaç*|estrela*|avali(o/ar/arei)|nota baixa',
    unless: 'senao|se nao|caso contrario|ou me/deixo/vou/eu|a menos|em troca',
    legal: 'advogad*|process(o/ar)|procon|denunci*|policia|consumidor*|juiz*|justiça|reclame aqui',
    chargeback: 'contest*|chargeback|meu/o/no/ao banco|disput*|paypal',
    outside: 'whats*|zap|meu numero/email e|fora ~2 plataforma|instagram|pix',
    not: 'nao|n|naum|nunca|jamais|nada|nenhum*|ninguem|nem|nem um/uma|nao e',
    cannot: 'nao ~2 posso/pode/consig*/conseg*/podemos/deixa/da/permite|impossivel',
    without: 'sem|zero|sem um/uma unic(o/a)',
    if: 'se|caso',
    link: 'e|ou|que|eu|depois|quando',
    cut: 'mas|porem|embora|porque|pois|enquanto|contrario|so que',
    after:
      'apos/depois/em/com ~2 uso*/usar/dia*/mes*/semana*/lavag*|primeir*/segund* uso/vez/lavag*/dia|de repente|durou|toda hora|rapido|pouco tempo',
    days: 'dias|semana*|mes|meses|hora(/s)|minuto*|ano(/s)',
    praise:
      'perfeit*|excel*|otim*|ador*|amei|amo|amou|content*|satisfeit*|feliz*|bom|boa|bons|boas|lind*|bonit*|maravilh*|rapid*|recomend*|super*|ok|top|nota 10/dez|show|certinh*|direitinh*|impecav*|antes ~3 prazo/previsto/esperado/data/combinado/tempo|dias/chegou antes|dentro/no ~1 prazo|a tempo|muito bem|funciona*/serve/tudo/veio/super bem|tudo certo|compr* ~1 novo/novamente/sempre|como ~2 descri*/foto*/esperava|original|ja chegou/recebi|confort*|beleza|val(e/eu) ~1 pena|gost(ei/ou)|legal|cumpr(e/iu)|nao ~1 tarde/atras(ou/a)/demor(ou/a)|nao demorou nada|nao/nada ~3 reclam*/queix*|nao ~2 pagar alfandeg*|nao decepcion*|nao pod(ia/eria) ~3 mais|na data|sem/nenhuma ~1 queix*|nao ~1 arrepend*|surpreend*',
    thanks: 'obrigad*|agradeç*|valeu|grat(o/a)',
    bad: 'pessim*|horrivel|ruim|ruins|mau|ma|decepci*|insatisf*|vergonh*|engan(ado/ada/aram)|golpe|pior*|desastr*|absurd*|fraude|mal educad*|indign*|nunca mais|nao ~1 compr(em/e)|reclam*|queixa*|descaso|triste*|odiei|falta respeito/responsabilidade/compromisso/educaçao/comunicaçao/consideraçao/informaç*/atençao|fals* promessa*|promessa* fals*|ninguem responde|mentir*|roub* ~2 dinheiro/grana',
    solved: 'resolvid*|resolveram|resolveu|solucion*',
    fear: 'medo|temia|receio|pensei que|achei que',
    skip: 'bo(m/a) dia/tarde/noite|mais tarde|por ~1 parte|faz falta|falta para/pra|sem falta|parece que|perd* ~1 tempo/confiança/paciencia|pelo menos|nem sempre|nao sei|so tenho|por conta',
  },
};
