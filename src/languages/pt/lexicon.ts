// How Portuguese-speaking buyers say it, in Brazil and in Portugal; accents are left out, as many do.
import type { Lexicon } from '../lexicon';

export const portuguese: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 0],
  concord: true,
  common:
    'o a os as um uma de do da dos das e que meu minha meus nao em no na por para com se esta foi eu me ja mais mas obrigado obrigada ola oi onde quando como quanto quero preciso pode podem posso gostaria voces vcs vc isso ainda pra tem ao favor tudo muito naum cade nunca sao sem sobre tenho muita isto esse essa este tambem bom dia boa tarde voce sou era faz desde ate outro outra alguma nenhum resposta fui vou sempre depois antes agora ser nem promessa so veio nada numero',
  mend: 'pedido pedidos compra comprei encomenda cancelar endereço entrega entregue envio enviaram mudar alterar trocar pacote produto rastreio rastreamento recebi receber chegou chegar quebrado danificado funciona(/r) falta errado errada devolver devoluçao reembolso estorno dinheiro instruçoes falso original descriçao qualidade fatura conta',
  keep: 'conto contra canta fala perdido fartura',
  filler:
    'o a os as um uma meu minha seu sua de do da dos das no na nos em ao me te se lhe ja ainda ate foi esta eu ele ela bem muito tudo',
  numbers: 'um/uma|dois/duas|tres|quatro|cinco|seis',
  words: {
    order: 'pedido(/s)|compra(/s)|encomenda(/s)',
    parcel: 'pacote*|envio(/s)|entrega(/s)|remessa',
    goods:
      'aparelho*|artigo*|blusa*|camis*|celular|coisa(/s)|ite(m/ns)|kit(/s)|livro*|mercador*|presente*|produt*|relogi*|roupa*|sapato*|tenis',
    it: 'isto|isso|este|esse|algo|tudo',
    part: 'acessorio*|almofad*|alça|bateria*|bot(ao/oes)|brinde|ca(bo/bos/pa/rregador*/rtucho*)|chave|cinta|comando|controle|filtro*|par(/afuso*/te/tes)|pe(/s/ça*)|pilha*|porca*|pulseira|roda(/s)|sola|suporte|tampa*',
    pack: 'caixa(/s)|embal*|saco',
    money: 'dinheiro|valor|pagamento(/s)|grana|reais',
    payback:
      'estorn*|re(embols*/ssarc*/stitu*)|meu dinheiro/grana|dinheiro/valor/grana ~3 volta/devolvid*|devol* ~3 dinheiro/valor/grana/pagamento',
    repaid: 'devolv(eram/eu) ~3 dinheiro/valor|reembols(ado/aram/ou)|estorn(ado/aram/ou)',
    fee: 'cust(a*/o*)|frete|multa|preço(/s)|taxa*|quanto ~2 cobram/fica/pago/sai|cobra* ~2 para/pra/por',
    paper: 'fatura*|nota(/s)|recibo|boleto|cupo(m/ns)',
    account:
      'conta(/s)|assinatura*|newsletter|cadastr*|senha|e mail|endereço/morada/dados cobrança/faturaçao/faturamento/pagamento/email|telefone|cpf|login',
    address:
      'endereç*|morada(/s)|cep|codigo postal|numero casa/rua/porta|rua|apartamento|agora moro|mud* ~1 destino|esquec* ~2 bloco/numero|bloco|andar|interfone|ap',
    reply: 'respost*|retorno|email*|mensage*|confirmaç*|ligaç*|satisfaç*|soluç*|aviso',
    service: 'atend*|sac|serviço*|pos venda|call center',
    site: 'do/no site|link|pagina',
    review: '',
    manual: 'instruç*|para/pra que serve|que/qual pilha*/bateria*|manua(l/is)',
    arrive:
      'aparec*|cai(r/u)|cheg*|deram|entreg(am/ar/arao/aram/aro/ou/ue/uem/ues)|rec(eb*/ib*)|veio|vem|vi(eram/nha/r)|ja chegou/recebi',
    send: 'envi(a/e)*|mand(a/e/ou)*|despach*|post(ado/aram/ou/ar)',
    have: 'ter produto',
    marked:
      'consta*/diz*/aparece/segundo/dad(o/a)/status/como/sistema ~4 entreg*|deixou/deixaram/larg(ou/aram) ~3 caixa/porta*/vizinh*/entrada|supostamente',
    spot: 'porta(/ria)|vizinh*|caixa correio',
    nothing:
      'ate/ainda/dias/semana*/mes/meses/hoje/data ~2 nada|nada ~1 ate|nada de produto/pedido/entrega|nem sinal|ninguem ~1 tocou/veio/entregou/apareceu/recebeu|mas/e/la/aqui nao ~1 tem/ha/tenho nada|receb(i/ido) nada|sem produto/encomenda/mercadoria|nao recebid*|nada ainda|nada de/do ~1 chegar/aparecer/produto ~1|neca|nao assinei nada',
    lost: 'extravi*|se perd(eu/eram)|perderam|sumi(u/ram)|desaparec*|nao estava mais|ja nao estava',
    stolen: 'furt*|rouba(da/do/ram)|sumiu|lev(aram/ou) ~1 pacote/encomenda/caixa',
    where: 'onde ~1 esta*/ta/anda*/foi/parou/fica/encontra*|onde pedido/encomenda|por onde|cade|kd',
    when: 'quando ~3 cheg(a/am/ara)/vou/vai/vao/sera/receb(o/erei)/envi(am/a)/entreg(am/a)/mand(am/a)/sai/vem/pretendem|qd ~1 chega|quanto ~2 falta/demora*/tempo|quando volta/entregam',
    track:
      'rastr(e/i)*|localiz*|status|situaçao/estado/andamento/posiçao ~2 pedido/compra/encomenda|previsao|data ~3 entrega/chegada|em que pe/ponto/fase|acompanhar',
    news: 'novidade*|noticia*|informaç* ~2 pedido/compra|saber ~3 pedido/compra/encomenda/pacote|que houve/aconteceu|atualizaç*|informaç* sobre',
    wait: 'esper(o/ando/ar/a/amos/ei)|aguard*',
    late: 'atras*|demor*|lent(a/o)|tarde|prazo ~2 venc*/termin*/acab*/pass*/expir*/longo|fora/passou ~1 prazo|era/deveria/devia/ia/prometid* ~3 chegar/entreg*|prometer* ~2 entreg*|quase/tem/faz ~2 mes/meses/semanas|entrega/prazo ~3 dia|era pra|era/estava/esteve/seria/tinha ~1 previst*|previst* para',
    stuck: 'parad(o/a)|retid(o/a)|nao/sem ~2 mex*/mov*/atualiz*/avanç*',
    transit:
      'correio*|deposito|separaçao|trans(ito/port*)|ja/meu ~2 sai(u/ram)/envi*/despach*/mand*',
    sender: 'remetente',
    customs: 'aduan*|alfandeg*|impo(rtaçao/sto*)',
    broken:
      'caixa/embal*/lacre/pacote/pote ~2 abert(a/o)|cheg(aram/ou)/veio ~1 abert(a/o)|amass*|amolgad*|arranh*|buraco*|cacos|dan(ific*/o/os)|derram*|empenad*|enferruj*|espalhou|estilhaç*|ferrug*|fur(ada/ado/o)|lasca*|manch*|mof*|molhad*|partid*|pedaços|quebrad*|rach*|rasg*|risc(ad*/o/os)|solto|suj(a/o)|tort(a/o)|trinc*|vaz(ado/ando/ou)',
    usable:
      'arranh*|manch*|risc(ada/ado/o/os)|ainda/mesmo/mas/porem funciona*/serve/usavel|da para/pra usar|leve*/pequen* ~1 amassado/dano/defeito',
    broke: 'estrag*|parti(ram/u)|quebr(a/ar/aram/ou)',
    work: 'abr(e/ir/iu)|acend*|aguent*|aquec*|carreg*|co(la/nect*/rta)|dura|emparelh*|enche|esfria|esquent*|fech(a/ar/ou)|foca|funcion*|gel(a/ou)|gira|grava|ilumina|imprim*|infla|liga(/m/r/va)|ligou|limpa|molha|obedec*|pega|presta*|puxa|reconhece(/u)|regula|roda|se(ca/cou/gura*)|sincroniz*|tira|toca|serve pra/para|controle/comando/tela/botao ~2 respond*|durou|so/durou ~2 dia*/semana*/mes*',
    fail: 'afrouxa*|arrebent*|avari*|barulh*|bolinha*|chia(/d*)|corromp*|def(eit*/orm*)|des(bot*/carreg*/casc*/col*/conect*/cost*/gast*/liga*/mont*/regul*)|emperr*|en(colh*/gasg*/rosc*/tup*)|esfarel*|falh*|fumaça|fura(m/r/ram/do/dos/da/das)|inutil*|morreu|murch*|parou|pif*|pinga*|pisca*|queim(ada/ado/ou)|reinicia*|ruido|solt(a/ando/aram/o/ou)|trav*|vaza*|com defe*|par(ou/aram)/deix(ou/aram) de _|sem som/imagem/sinal/audio/funcionar|bateria ~1 acaba*|esquenta demais|caindo ~1 conexao|funciona* mal|so/durou ~2 dia*/semana*/mes*|atras* ~2 minut*|acaba* ~2 dia/hora/rapido|so funciona*|nem ~1 mes/dia/semana|nao segura|faisca*|pare(ia/ie)|metade ~2 luzes|sai/saiu na/com',
    problem: 'problema*|erro(/s)|inconveniente*',
    burn: 'explod*|faisca*|incendi*|superaquec*|queim(ou/ei) ~2 mao/dedo/sofa/mesa/pele/casa/cama/costas|peg* fogo|cheir* ~2 queimado|curto circuito|bateria/cabo/carregador/fio/tomada ~4 esquent*/estuf*/inch*/quente|fumaça branca/preta',
    glow: 'derret*|fogo|fum(aça/o)|queima(/ndo)',
    hurt: 'alerg*|choque|coceira|eletrocut*|feri(d*/u)|irritaç*|machuc*|perigos*|queimadura*|engoliu|engasg*|bolhas ~3 rosto/pele/mao|corr*/lev*/parar ~4 hospital|levei/levou pontos|cort(ei/ou) ~2 dedo/mao|se cortou|sufoc*',
    wrong:
      'engan(aram/ou)|equivocad*|err(ad*/aram/ei)|incorret*|trocad*|mal escrit*|esta mal|qualquer coisa',
    other:
      'outr(o/a/os/as)/diferente* ~1 produt*/artigo*/modelo*/coisa*/item/cor/tamanho*/marca/pedido|algo/completamente/totalmente diferente|diferent* ~1 que ~1 ped*/compr*/encomend*|dois/duas ~1 pe/pes/lado* ~1 esquerd*/direit*|modelo ~3 outro|cheg*/entreg*/envi*/mand*/receb*/vei*/vier* outr*',
    mixed: 'outr(a/o) pessoa/cliente/nome|confund*|trocaram ~1 produt*/pedido*|um tal',
    bought: 'compr(ad*/amos/ei)|encomend(amos/ei)|escolhi|pedi(/mos)|queria|solicit(ado/ei)',
    instead: 'vez de/do/da/dos|inves|lugar de|no lugar do/da|do que outr(a/o)/receber/um',
    differ: 'difere(/m/nt*)|nada ~1 ver|nada parecid*',
    shown:
      'anunci*|bate(/m)|co(ndiz*/nfere/rrespond*)|descri*|dizia|enganosa|foto*|igua(is/l)|image(m/ns)|medidas|parece*|pro(metid*/paganda)|vend(em/ido) como|diz ~1 que|novo mas',
    than: 'engan(aç*/osa/oso)|menor/maior/pior/menos/inferior que|menos ~1 do que|mais/bem/muito ~1 pequen*/curt*/grande*/fin*/escur*/clar*/fraco que',
    colour: 'cor(/es)',
    hue: 'amarel*|azu(is/l)|branc*|cinz*|dourad*|marrom|pret*|rosa(/s)|rox*|ver(de*/melh*)|laranja|bege',
    size: 'casal|direita|espanhol|esquerd(a/o)|feminin*|g|gg|grande|infantil|ingles|litro*|m|masculin*|micro|ml|modelo*|numeraç*|p|pequen(a/o)|pp|solteiro|tamanho*|tipo|usb|volt*',
    poor: 'acabamento ~3 desej*/mal*/pessimo/ruim|mau/pessimo acabamento|aspero|brinqued*|cheir*|des(botad*/confort*)|fed(e*/or*)|fininh*|fra(c*/gil/qu*)|inferior|insuportavel|lixo|mole|plastico|porcaria|potencia|transparent*|usad(a/as/o/os)|vagabund*|validade|vencid*|pessima/ma/baixa/horrivel/fraca/pouca/sem qualidade|qualidade ~3 ruim/pessim*/ma/horrivel/baixa/desej*|de segunda|mal acabad*/feit*/costurad*|a desejar|muito/demasiado/bem fin*/mole/leve/caro/duro|da pra ver|prova d agua|forma pequena|nao vale*|esperava mais|jog* ~1 dinheiro|parece de|paninho|petroleo|outro dono',
    misfit:
      'ficou/muito/demasiado/ficaram/bem/veste ~1 pequen*/apertad*/grande*/larg*/curt*/estreit*/justo|apert(a/ou/ado/ada)|forma ~2 pequen*|numero*/tamanho* ~2 menor/maior/acima/abaixo',
    expect: 'espera(do/va*)|expectativ*|imagin*|pens(ava/ei)',
    material:
      'couro|seda|algodao|madeira|poliester|prata|sintetico|inox|aluminio|metal|ferro|ouro|plastico|a prova|linho',
    fit: 'cabe(/m)|compativ*|coube|encaix*|serv(e/em/iram/iu)',
    genuine: 'origina(l/is)|autentic*|genuin*|legitim*|verdadeir*',
    fake: 'copia*|fake*|fals(a/as/ie*/if*/o/os)|imitaç*|paralel*|pirat*|replica*',
    missing:
      'falt(a/am/ou/aram/ando/ava)|esquec*|nao ~3 lado nenhum/lugar|veio sem|nao est(a/ao)$|nao est(a/ao) la',
    include: 'inclu*|acompanh*|dentro|na caixa|vir com|traz|vinha|veio com/junto|contei',
    only: 'so|somente|apenas',
    half: 'metade|incomplet*',
    rest: 'rest(ante/o)|um/uma dos/das/deles/delas',
    empty: 'vazi*|nao ~2 nada ~1 dentro|so ~1 caixa|sem ~2 dentro',
    charge: 'cobr*|debit*|desconta(do/ram)|preço|carrinho',
    overcharge:
      'cobr*/paguei/debit* ~4 duas/2/tres/varias vezes|cobr*/paguei/pagar ~2 dobro/duplicad*/duplicidade/mais|estava/dizia/custava/preço ~6 cobr*|duas cobranç*',
    recognise: 'reconheço|autoriz*',
    unauthorised:
      'sem permissao/autorizaçao|hacke*|nao fui eu|nunca/nao ~4 compr*/ped* nada/ai|nao fiz ~2 compra/pedido|us(ou/aram) ~1 cartao',
    cancel: 'anul*|can(cel*/sel*/zel*)|des(consider*/ist*)|desfazer ~1 compra/pedido',
    forbid: 'nao ~2 despach(e/em)/envi(e/em)/mand(e/em)|nao precis(a/am) ~2 envi*/mand*',
    enough:
      'chega pacotes|nao ~3 aceit* ~1 outr(a/o)|nao tenho interesse|nao quer(o/emos) outr(o/a)',
    decline: 'recuso|renuncio|dispenso|abro mao|nao ~1 aceit(o/arei)|declino|^esquec*',
    regret:
      'nao ~2 quer*/precis*/desej* ~3 mais|arrepend*|sem querer|por engano/erro|mais barat*|ach(ei/amos) ~2 mesm*|filh(o/a)/marido/esposa ~3 compr*/ped*/apert*|compr*/ped*/fiz ~3 duas vezes|compr*/ped* ~2 errado|errei',
    refused:
      'anularam*|cancela(d*/ndo/ram*)|esgotad*|indisponi*|recus*|em falta|falta ~1 estoque|nao ~3 estoque',
    promised:
      'prome(teram/teu/tido)|combin(ado/amos)|aprov(ado/aram)|diss(e/eram) ~3 que|aceit(aram/ou)|fal(aram/ou)',
    return: 'devol*|recolh*|retorn(ar/o)|mand(o/ar) volta|volt(ou/aram)',
    returned: 'devolvi(/d*)|devoluçao ~1 chegou/recebida/entregue|aprov* ~1 devolu*',
    replace:
      'troc*|substitu*|reenvi*|outro igual|um novo|reposiç*|envie*/mande*/enviar/mandar ~2 outr(o/a)/nov(o/a)/cert(o/a)/corret*|quero outr(o/a)',
    again:
      'mais nada|reenvi*|troca|um novo|nov(a/o)/outr(a/o)/segund(a/o) pacote/produto|envi*/mand* ~2 outr(a/o)/novamente|envi*/mand* ~2 de novo',
    change:
      'mud*|alter*|troc*|corrig*|atualiz*|adicion*|acrescent*|coloc*|arrum*|edit*|modific*|deixei|tir(ar/em)|remov*|retir*|exclu*|apag*|delet*|elimin*|fechar|esquec*',
    another: 'outr(o/a)|nov(o/a)|velh(o/a)|antig(o/a)|diferent*|segund(o/a)',
    elsewhere:
      'desviar*|mud(amos/ei)|envi(ar/em/e)/mand(ar/em/e/a)/entreg(ar/uem/ue)/desvi*/deix(ar/em)/levar ~3 outr(o/a)/nov(o/a)/trabalho/escritorio/vizinh*/mae/pais/ponto/agencia/irm*/la/casa|casa mae|para este|pro/para meu escritorio/trabalho',
    discount:
      'desconto*|parte/metade ~2 dinheiro/valor|compensaç*|devol*/reembols* ~4 metade/parte',
    answer: 'atende(/m)|con(firm*/tact*/tat*)|expli(c*/q*)|falar|ligue(/m)|respond*|retorn(em/o)',
    use: 'abr*|ajust*|ativ*|carreg*|co(loc*/nect*/nfigur*)|emparelh*|funciona|idioma|instal*|lav*|lig(a/ar/o)|limp*|mont*|mud(a/o)|program*|usa(/mos/r)|uso|vai ~1 filtro/pilha*/controle|troc*/mud* ~1 pilha*/filtro/idioma|reset*|reinici*|botao',
    how: 'como|que lado',
    unsure: 'nao ~1 entend*/encontr*|duvida*|ajud*',
    buy: '',
    general:
      'politica*|normalmente|geralmente|costuma*|entregam/enviam/mandam em/para/pra|^tem ~1 cor/cupom/outra/em|nao ~3 estoque|falta ~1 estoque|cancel*/anul* ~1 devoluçao/reembolso/reclamaç*|adicionar/tirar ~1 item/produto|quando ~2 reembols*/devolv*/estorn*',
    want: 'quer(o/emos/ia)|gostaria*|ker(o)*|qero|precis(o/amos/a)|solicit(o/amos/aç)*|exij*|desej*|favor|pf|pfv|peço|prefir*|merec*|interesse|desde ja',
    ask: 'alguma|dao|pode(/m/ria*)|poss(ivel/o)|qua(is/l/nto*)|como/que faço|por que|que tenho|^como/quando/onde/tem/fazem/da',
    badReview: 'avali(ar/arei/aç*/o)|estrela*|nota baixa',
    unless: 'senao|se nao|caso contrario|ou me/deixo/vou/eu|a menos|em troca',
    legal: 'advogad*|consumidor*|denunci*|juiz*|justiça|policia|proc(essar/esso/on)|reclame aqui',
    chargeback: 'contest*|chargeback|meu/o/no/ao banco|disput*|paypal',
    outside: 'whats*|zap|meu numero/email e|fora ~2 plataforma|instagram|pix',
    not: 'jamais|n|na(da/o/um)|nem|nenhum*|ninguem|nunca|nao e',
    cannot: 'nao ~2 posso/pode/consig*/conseg*/podemos/deixa/da/permite|impossivel',
    without: 'sem|zero',
    if: 'se|caso',
    link: 'e|ou|que|eu|depois|quando',
    or: 'ou',
    cut: 'contrario|embora|enquanto|mas|po(is/rem/rque)',
    after:
      'apos/depois/em/com ~2 uso*/usar/dia*/mes*/semana*/lavag*|primeir*/segund* uso/vez/lavag*/dia|durou|toda hora|rapido',
    days: 'ano(/s)|dias|hora(/s)|mes(/es)|minuto*|semana*',
    praise:
      'ador*|am(ei/o/ou)|beleza|bo(a/as/m/nit*/ns)|certinh*|con(fort*/tent*)|cumpr(e/i*/iu)|direitinh*|excel*|feliz*|gost(ei/ou)|impecav*|legal|lind*|maravilh*|ok|original|otim*|perfeit*|rapid*|recomend*|satisfeit*|show|super*|surpreend*|top|nota 10/dez|antes ~3 prazo/previst*/esperado/data/combinado/tempo|dias/chegou antes|dentro/no ~1 prazo|muito/funciona*/serve/tudo/veio/super bem|tudo certo|compr* ~1 novo/novamente/sempre|como ~2 descri*/foto*/esperava|nao ~1 tarde/atras(ou/a)/demor(ou/a)/arrepend*|nao demorou nada|nao/nada ~3 reclam*/queix*|nao ~2 pagar alfandeg*|nao decepcion*|nao pod(ia/eria) ~3 mais|na data|sem/nenhuma ~1 queix*|atend* expectativ*|sem contratempo*/danos|conforme/como combinado/prometido/acordado|promete|sem ~1 arranh*/avaria*/danos?/defeito*/problema*/risco*|apesar ~1 atraso|vale ~1 cada|que mais ~1 pedir',
    thanks: 'obrigad*|agradeç*|valeu|grat(o/a)',
    bad: 'absurd*|de(cepci*/sastr*/scaso)|engana(da/do/ram/ç*)|fantasma|fraude|golpe|horrivel|indign*|insatisf*|ma|mau|mentir*|odiei|pessim*|pior*|queixa*|reclam*|rui(m/ns)|triste*|vergonh*|mal educad*|nunca mais|nao ~1 compr(em/e)|falta respeito/responsabilidade/compromisso/educaçao/comunicaçao/consideraçao/informaç*/atençao|promessa* fals*|ninguem responde|começou a|decepçao|grosseir*|incompetent*|cansei',
    solved: 'resolv(eram/eu/id*)|solucion*',
    fear: 'medo|receio|temia|pensei/achei que',
    skip: 'bo(m/a) dia/tarde/noite|por ~1 parte|falta para/pra/avaliar/testar/usar/ver|nao sei|em choque|vela(/s) ~4 queima(/m)|tao ~1 cedo|demor* ~1 respond*|demora* resposta|velh*/antig* ~3 quebr*|sem ~1 duvida',
  },
};
