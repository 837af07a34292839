// Letters to the buyer in Portuguese, in words that Brazil and Portugal share, without você or tu.

import { letterWith, unless, when } from '../compose';
import type { BuyerLetters } from '../letter-names';

export const pt = (): BuyerLetters => {
  const letter = letterWith(
    `Olá${when('buyer', ', {{buyer}}')},`,
    when('signature', 'Cordialmente,\n{{signature}}'),
  );
  const no = when('order', ' {{order}}');
  const onMarket = when('market', ' na plataforma {{market}}');
  const full = `o valor total${when('amount', ' ({{amount}})')}`;
  const paidBack = 'O dinheiro volta para o meio de pagamento usado na compra.';
  const part = `{{share}} do valor pago${when('partial', ' ({{partial}})')}`;

  const sorry =
    when('damaged', 'Lamentamos que o produto tenha chegado danificado.') +
    when('defective', 'Lamentamos que o produto não funcione bem.') +
    when('wrong_item', 'Lamentamos que tenha chegado o produto errado.') +
    when('missing_item', 'Lamentamos que faltasse algo no pacote.') +
    when('not_as_described', 'Lamentamos que o produto não seja o esperado.') +
    when('counterfeit', 'Entendemos as dúvidas sobre o produto.') +
    when('request', 'Recebemos o seu pedido de ajuda.');
  const openReturn = `Por favor, abra a devolução na página da compra${onMarket}. Vamos aceitá-la de imediato, e lá está indicado para onde enviar o produto.`;
  const returnTo =
    when(
      'in_tool',
      when(
        'claim',
        'A devolução é autorizada na plataforma {{market}}: a página da compra indica para onde enviar o produto.',
      ) + unless('claim', openReturn),
    ) + unless('in_tool', 'O endereço para a devolução é:\n\n{{address}}');
  const wayBack =
    unless('request', 'Os custos da devolução são por nossa conta.') +
    when('request', 'As condições de devolução da compra indicam quem paga o envio de volta.');
  const proof =
    'Assim que o pacote estiver a caminho, envie-nos o código de rastreio ou uma foto da etiqueta de envio.';
  const photos = when('ask_photos', 'Algumas fotos que mostrem o problema também nos ajudariam.');
  const choose = 'Basta dizer-nos o que prefere.';
  const offer =
    when(
      'offer_refund',
      `Se preferir evitar a devolução, pode ficar com o produto, e reembolsamos ${full}. ${choose}`,
    ) +
    when('offer_partial', `Se preferir ficar com o produto, reembolsamos ${part}. ${choose}`) +
    when(
      'offer_reship',
      `Se preferir evitar a devolução, pode ficar com o produto, e enviamos sem custo ${when('missing_item', 'o que falta')}${unless('missing_item', 'um novo')}. ${choose}`,
    );
  const agreeLater = 'faremos o reembolso assim que ele chegar até nós.';
  const by = `${when('market', 'A plataforma {{market}}')}${unless('market', 'A plataforma')}`;
  const elsewhere =
    when('claim', 'A sua solicitação já está com eles, e a resposta virá diretamente.') +
    unless('claim', 'Por favor, fale com o atendimento a partir da sua compra; lá receberá ajuda.');
  const shows =
    when(
      'scan',
      `Segundo o rastreio, a compra foi entregue${when('delivered', ' em {{delivered}}')}.`,
    ) +
    unless(
      'scan',
      when('shipped', 'A compra saiu em {{shipped}}. ') +
        when('last_update', 'A última atualização do rastreio é de {{last_update}}.'),
    );
  const what = `${when('missing_item', 'o que falta')}${unless('missing_item', 'um novo')}`;
  const sorryOrLost =
    unless('request', sorry) +
    when('request', `Lamentamos que a sua compra${no} não tenha chegado.`);
  const turnsUp = 'Se o primeiro pacote ainda chegar, avise-nos, por favor.';
  const onceSeen = `Quando vir o reembolso, poderia por favor retirar a reclamação${onMarket}? Se ainda houver algo pendente, diga-nos e cuidaremos disso.`;

  return {
    platform_handles: letter(
      `Lamentamos o problema com a entrega da sua compra${no}. Quem cuida desta entrega é a própria plataforma${when('market', ' {{market}}')}, e o serviço de atendimento consegue ver cada etapa.`,
      when('claim', 'A sua solicitação já está com eles, e a resposta virá diretamente.') +
        unless(
          'claim',
          'Por favor, fale com o atendimento a partir da sua compra; será encontrada uma solução.',
        ),
    ),
    ask_withdraw_refunded: letter(
      `Já fizemos o reembolso da sua compra${no}${when('amount', ' ({{amount}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_part: letter(
      `Já reembolsamos uma parte do valor da sua compra${no}${when('given_back', ' ({{given_back}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_reshipped: letter(
      `O segundo pacote da sua compra${no} já foi entregue. Esperamos que agora esteja tudo certo.`,
      `Se for assim, poderia por favor retirar a reclamação${onMarket}? Se ainda houver algo pendente, diga-nos e cuidaremos disso.`,
    ),
    prove_authentic: letter(
      'Entendemos a sua dúvida e queremos esclarecê-la. Em anexo está a autorização que recebemos da marca; ela mostra que o produto é original.',
      `${when('claim', `Se isto esclarecer a questão, poderia por favor cancelar a reclamação${onMarket}? `)}Se ainda restarem dúvidas, conte-nos o que chamou a sua atenção, e encontraremos uma solução.`,
    ),
    refund_and_delist: letter(
      'Entendemos a sua dúvida e lamentamos o transtorno.',
      `Reembolsamos ${full}. ${paidBack}${unless('came_back', ' Não é preciso devolver o produto.')}`,
    ),
    agree_return: letter(
      `${sorry} Aceitamos a devolução do produto; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    send_return_address: letter(
      `${sorry} Claro que pode devolver o produto; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    refund_delivery: letter(
      `Lamentamos que a sua compra${no} não tenha chegado.${when('came_back', ' Não foi possível entregar o pacote, que foi devolvido.')}`,
      `Reembolsamos ${full}. ${paidBack} Não é preciso fazer mais nada.`,
      unless('came_back', 'Se o pacote ainda chegar, avise-nos, por favor.'),
    ),
    refund_product: letter(
      `${sorry} Reembolsamos ${full}. ${paidBack}`,
      unless('came_back', unless('digital', 'Pode ficar com o produto; não é preciso devolvê-lo.')),
    ),
    refund_returned: letter(
      `A sua devolução${when('order', ' (compra {{order}})')} já chegou até nós. Agradecemos o envio.`,
      `Reembolsamos ${full}. ${paidBack}`,
    ),
    partial_refund: letter(
      sorry,
      `Se o produto puder ser usado assim, propomos que fique com ele, e reembolsamos ${part}. Se estiver de acordo, basta responder a esta mensagem. ${paidBack}`,
      'Se preferir devolvê-lo, isso continua possível: diga-nos, e cuidamos de tudo.',
    ),
    refund_on_return: letter(
      `${sorry} Pedimos que nos envie o produto de volta; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
    ),
    reship_delivery: letter(
      `Lamentamos que a sua compra${no} não tenha chegado. Vamos enviar um segundo pacote, sem custo, e escreveremos aqui assim que estiver a caminho.`,
      when(
        'came_back',
        'Não foi possível entregar o primeiro, que foi devolvido. Por favor, verifique se o endereço da sua compra está completo e diga-nos se falta algo.',
      ) + unless('came_back', turnsUp),
    ),
    reship_product: letter(
      `${sorry} Vamos enviar sem custo ${when('missing_item', 'o que falta')}${unless('missing_item', 'um novo')} e escreveremos aqui assim que estiver a caminho.`,
      unless('came_back', unless('missing_item', 'Não é preciso devolver o primeiro.')),
    ),
    confirm_address: letter(
      `A sua compra${no} ainda não foi enviada, por isso o endereço ainda pode ser alterado.`,
      when(
        'in_tool',
        'Por favor, altere-o na sua compra, na plataforma {{market}}. Se isso já não for possível, diga-nos: cancelamos a compra, e pode fazê-la de novo com o endereço novo.',
      ) +
        unless(
          'in_tool',
          'Por favor, escreva-nos mais uma vez o endereço novo completo: nome, rua, código postal, cidade e país. Enviaremos assim que o confirmar.',
        ),
    ),
    reship_new_address: letter(
      `A sua compra${no} já saiu e não pode ser desviada. Por isso, vamos enviar um segundo pacote para o endereço novo, sem custo.`,
      `Por favor, verifique mais uma vez se o endereço novo está completo e confirme-o aqui; depois faremos o envio. ${turnsUp}`,
    ),
    decline_address_change: letter(
      `Gostaríamos de ter alterado o endereço, mas a sua compra${no} já está a caminho${when('shipped', ' (enviada em {{shipped}})')} e não conseguimos desviá-la.${when('tracking', ' O código de rastreio é {{tracking}}.')}`,
      'Talvez alguém possa recebê-la aí, ou a transportadora guardá-la. Se voltar para nós, escreva-nos, e encontraremos uma solução.',
    ),
    cancel_order: letter(
      `Como nos pediu, vamos cancelar a sua compra${no}. Ela ainda não foi enviada; ${full} volta para o meio de pagamento usado.`,
      'Não é preciso fazer mais nada.',
    ),
    cancel_reorder: letter(
      `Só podemos enviar uma compra para o endereço com que foi feita. Por isso vamos cancelar a sua compra${no}. Ela ainda não foi enviada; ${full} volta para o meio de pagamento usado.`,
      'Por favor, faça a compra de novo com o endereço novo.',
    ),
    ask_keep_or_refuse: letter(
      `Claro que pode mudar de ideia sobre a sua compra${no}. No entanto, ela já está a caminho, e não conseguimos trazê-la de volta.`,
      'Por que motivo quer cancelar? Talvez ainda queira ficar com ela. Se não, basta recusar o pacote na entrega; faremos o reembolso assim que a recusa aparecer no rastreio ou o pacote voltar.',
    ),
    return_to_warehouse: letter(
      `Claro que pode devolver a sua compra${no}. O envio foi feito pela plataforma${when('market', ' {{market}}')}, por isso ela volta para o armazém da plataforma.`,
      'Por favor, inicie lá a devolução a partir da sua compra. Está indicado como enviar o produto de volta, e o reembolso também é feito por lá.',
    ),
    negotiate_refund: letter(
      `Claro que ainda pode devolver o produto${when('order', ' (compra {{order}})')}; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
      `Talvez haja uma forma mais simples: se afinal ficar com o produto, reembolsamos com prazer uma parte do preço. ${when('offer_partial', `Propomos ${part}. Parece-lhe bem?`)}${unless('offer_partial', 'Que valor consideraria justo?')}`,
    ),
    explain_use: letter(
      'Ajudamos com prazer. As instruções estão em anexo a esta mensagem.',
      'Se algum passo não estiver claro, diga-nos qual ou envie um vídeo curto, e continuamos juntos a partir daí.',
    ),
    share_tracking: letter(
      `A sua compra${no} está a caminho${when('shipped', '; saiu em {{shipped}}')}. ${unless('untracked', `O código de rastreio é {{tracking}}${when('carrier', ' ({{carrier}})')}.`)}${when('untracked', 'Segue por um serviço sem rastreio.')}`,
      when(
        'promised',
        'Deve chegar até {{promised}}. Se até lá não chegar, escreva-nos, e encontraremos uma solução.',
      ) +
        unless(
          'promised',
          'Acompanhamos o envio de perto. Se a espera for longa demais, escreva-nos, e encontraremos uma solução.',
        ),
    ),
    not_shipped_yet: letter(
      `A sua compra${no} ainda não saiu${when('ship_by', '; sairá até {{ship_by}}')}. Escreveremos aqui assim que estiver a caminho.`,
      when('promised', 'Deve chegar até {{promised}}.'),
    ),
    check_delivery: letter(
      `Lamentamos que ainda não tenha a sua compra${no}; vamos esclarecer isto. ${when('scan', `Segundo o rastreio, foi entregue${when('delivered', ' em {{delivered}}')}.`)}${unless('scan', 'Consta como entregue.')}`,
      'Poderia ver na caixa de correio e perguntar em casa, aos vizinhos e nos correios?',
      `${when('tracking', 'Enquanto isso, pedimos à transportadora o comprovante de entrega ({{tracking}}). ')}Se o pacote não aparecer, escreva-nos, e encontraremos uma solução.`,
    ),
    ask_to_wait: letter(
      `Entendemos que aguarda a sua compra${no}. Ela está a caminho${when('promised', ' e deve chegar até {{promised}}')}.${when('tracking', ' O código de rastreio é {{tracking}}.')}`,
      `Podemos pedir um pouco mais de paciência? ${when('promised', 'Se até lá não chegar, ')}${unless('promised', 'Se a espera for longa demais, ')}escreva-nos, e encontraremos uma solução.`,
    ),
    ask_pickup: letter(
      `${when('failed_attempt', 'A transportadora tentou entregar a sua compra {{order}} e não conseguiu.')}${unless('failed_attempt', 'A sua compra {{order}} já chegou à sua região e está pronta para ser retirada.')}${when('tracking', ' O código de rastreio é {{tracking}}.')}`,
      `${when('failed_attempt', 'Por favor, combine uma nova entrega com a transportadora ou retire-a em breve')}${unless('failed_attempt', 'Por favor, retire-a em breve')}; caso contrário, ela será devolvida. Se houver alguma dificuldade, diga-nos, e ajudaremos.`,
    ),
    extend_protection: letter(
      'A sua compra {{order}} ainda está a caminho, e a proteção ao comprador terminaria em {{protection_ends}}.',
      'Vamos prolongá-la para que a compra continue protegida durante o transporte. Não é preciso fazer nada. Se houver alguma pergunta, escreva-nos aqui.',
    ),
    contact_first: letter(
      `Escrevemos a respeito da sua compra {{order}}. ${when('came_back', 'Não foi possível entregar o pacote, que foi devolvido.')}${when('late', 'Deveria ter chegado até {{promised}} e ainda não foi entregue.')}${when('slow', `O envio demora mais do que o habitual${when('last_update', '; a última atualização do rastreio é de {{last_update}}')}.`)} Lamentamos.`,
      `${when('came_back', 'Queremos encontrar uma solução. Diga-nos o que seria melhor.')}${unless('came_back', 'Se já tiver chegado, está tudo certo. Se não, diga-nos o que prefere: esperar mais um pouco, ou que encontremos desde já outra solução.')}`,
    ),
    platform_product: letter(
      `${sorry} ${by} enviou a sua compra${no} e cuida dela diretamente.`,
      elsewhere,
    ),
    platform_change: letter(
      `${by} envia diretamente a sua compra${no}; daqui não conseguimos alterá-la nem pará-la.`,
      'A página da compra mostra o que ainda é possível; o atendimento de lá ajuda com isso.',
    ),
    platform_counterfeit: letter(
      `Levamos a sua dúvida a sério. ${by} enviou a sua compra${no} e cuida dela diretamente.`,
      elsewhere,
    ),
    refund_awaited: letter(
      `Obrigado pela mensagem sobre o reembolso da sua compra${no}.${when('agreed', ' Informamos o endereço de devolução em {{agreed}}.')} Faremos o reembolso assim que a devolução chegar até nós.`,
      proof,
    ),
    overcharged: letter(
      `Obrigado pela mensagem sobre a cobrança da sua compra${no}. ${when('amount', 'O valor da compra é {{amount}}. ')}Estamos comparando a compra com a cobrança e faremos o reembolso do que tiver sido cobrado a mais.`,
      'Por favor, diga-nos os valores e as datas que o seu banco mostra.',
    ),
    answer: letter(
      `Obrigado pela mensagem${when('order', ' sobre a compra {{order}}')}. Estamos verificando e escreveremos aqui.`,
      'Se houver mais alguma coisa que devamos saber, escreva-nos, por favor.',
    ),
    stop_and_refund: letter(
      'Lamentamos muito. Por favor, não use mais o produto e guarde-o fora do alcance de todos. Se alguém se feriu, procure por favor um médico.',
      `Reembolsamos ${full}. ${paidBack} Por favor, não envie o produto de volta.`,
      'Conte-nos o que aconteceu. Fotos do produto e da etiqueta ajudariam, mas apenas se for seguro tirá-las.',
    ),
    use_cover: letter(
      `Lamentamos o problema com a entrega da sua compra${no}. ${shows}`,
      `${unless('cover_unknown', `Esta entrega está coberta${onMarket}. `)}${when('claim', 'A sua solicitação já está lá, e a resposta virá diretamente.')}${unless('claim', 'Por favor, informe o problema na página da compra; a resposta virá diretamente.')}`,
    ),
    pay_refund: letter(
      `${when('return_back', `A sua devolução${when('order', ' (compra {{order}})')} já chegou até nós. Agradecemos o envio.`)}${unless('return_back', `Escrevemos sobre o reembolso da sua compra${no}.${when('came_back', ' Não foi possível entregar o pacote, que foi devolvido.')}`)}`,
      `Reembolsamos ${unless('customs', full)}${when('customs', 'o que foi pago, menos os custos indicados nas condições da compra')}. ${paidBack} O prazo depende do banco; alguns dias úteis são normais.`,
    ),
    withdraw_at_bank: letter(
      `O seu banco informou-nos de que o pagamento da sua compra${no}${when('amount', ' ({{amount}})')} foi posto em dúvida. ${when('refunded', 'Já tínhamos feito o reembolso.')}${unless('refunded', shows)}`,
      when(
        'fraud',
        'Talvez alguém da família tenha feito a compra, ou não conhecesse o nosso nome no extrato. Se a reconhecer, avise por favor o banco.',
      ) + unless('fraud', 'Se isto esclarecer a questão, avise por favor o seu banco.'),
      'Se houver algum problema com a compra, escreva-nos aqui.',
    ),
    refund_or_reship: letter(
      `${sorryOrLost} Como nos pediu, reembolsamos ${full}. ${paidBack}`,
      `Se preferir receber o produto, enviamos ${what} em vez disso, sem custo. Diga-nos o que prefere, por favor.`,
    ),
    exchange: letter(
      'Lamentamos que o tamanho não sirva. Trocamos o produto com prazer: diga-nos o tamanho certo e devolva o primeiro sem uso.',
      returnTo,
      `${wayBack} Assim que ele chegar até nós, enviaremos o outro tamanho.`,
    ),
    open_return: letter(
      `${sorry} Claro que pode devolver o produto; ${agreeLater}`,
      openReturn,
      `${wayBack} ${photos}`,
      offer,
    ),
    customs_terms: letter(
      `Os impostos de importação da sua compra${no} são definidos pela alfândega do seu país. As condições da compra indicam se o preço os inclui.`,
      'Se o preço os inclui e eles foram cobrados mesmo assim, envie-nos uma foto do comprovante, e nós os reembolsamos. Se não, o pacote é entregue depois de pagos.',
    ),
    resend_digital: letter(
      `Lamentamos que não tenha sido possível usar a sua compra${no}. É um produto digital, por isso nenhum pacote é enviado. Ele segue de novo com esta mensagem.`,
      'Se ainda não funcionar, diga-nos o que aparece, e encontraremos uma solução.',
    ),
  };
};
