// Letters to the buyer in Spanish, for Spain and Latin America alike.

import { letterWith, unless, when } from '../compose';
import type { BuyerLetters } from '../letter-names';

export const es = (): BuyerLetters => {
  const letter = letterWith(
    `Hola${when('buyer', ', {{buyer}}')}:`,
    when('signature', 'Un cordial saludo,\n{{signature}}'),
  );
  const no = when('order', ' {{order}}');
  const onMarket = when('market', ' en {{market}}');
  const full = `el importe completo${when('amount', ' ({{amount}})')}`;
  const paidBack = 'El dinero vuelve al medio de pago que utilizó en la compra.';
  const part = `{{share}} del importe pagado${when('partial', ' ({{partial}})')}`;

  const sorry =
    when('damaged', 'Lamentamos que el artículo haya llegado dañado.') +
    when('defective', 'Lamentamos que el artículo no funcione bien.') +
    when('wrong_item', 'Lamentamos que haya recibido un artículo equivocado.') +
    when('missing_item', 'Lamentamos que faltara algo en su paquete.') +
    when('not_as_described', 'Lamentamos que el artículo no sea lo que esperaba.') +
    when('counterfeit', 'Entendemos sus dudas sobre el artículo.') +
    when('request', 'Hemos recibido su solicitud.');
  const openReturn = `Abra la devolución desde su pedido${onMarket}, por favor. La aceptaremos de inmediato y allí verá adónde enviar el artículo.`;
  const returnTo =
    when(
      'in_tool',
      when(
        'claim',
        'La devolución queda aceptada en {{market}}: en su pedido verá adónde enviar el artículo.',
      ) + unless('claim', openReturn),
    ) + unless('in_tool', 'La dirección para la devolución es:\n\n{{address}}');
  const wayBack =
    unless('request', 'Los gastos de devolución corren por nuestra cuenta.') +
    when(
      'request',
      'Las condiciones de devolución de su pedido indican quién paga el envío de vuelta.',
    );
  const proof =
    'Cuando el paquete esté en camino, envíenos el número de seguimiento o una foto de la etiqueta de envío.';
  const photos = when(
    'ask_photos',
    'También nos ayudarían unas fotos en las que se vea el problema.',
  );
  const choose = 'Díganos simplemente qué prefiere.';
  const offer =
    when(
      'offer_refund',
      `Si prefiere ahorrarse el envío de vuelta, quédese con el artículo y le reembolsamos ${full}. ${choose}`,
    ) +
    when(
      'offer_partial',
      `Si prefiere quedarse con el artículo, le reembolsamos el ${part}. ${choose}`,
    ) +
    when(
      'offer_reship',
      `Si prefiere ahorrarse el envío de vuelta, quédese con el artículo y le enviamos sin costo ${when('missing_item', 'lo que falta')}${unless('missing_item', 'uno nuevo')}. ${choose}`,
    );
  const agreeLater = 'en cuanto lo recibamos le haremos el reembolso.';
  const by = `${when('market', '{{market}}')}${unless('market', 'La plataforma')}`;
  const elsewhere =
    when('claim', 'Ya tienen su solicitud y le responderán directamente.') +
    unless('claim', 'Escríbales desde su pedido, por favor; su atención al cliente le ayudará.');
  const shows =
    when(
      'scan',
      `Según el seguimiento, el pedido se entregó${when('delivered', ' el {{delivered}}')}.`,
    ) +
    unless(
      'scan',
      when('shipped', 'El pedido salió el {{shipped}}. ') +
        when('last_update', 'La última actualización del seguimiento es del {{last_update}}.'),
    );
  const what = `${when('missing_item', 'lo que falta')}${unless('missing_item', 'uno nuevo')}`;
  const sorryOrLost =
    unless('request', sorry) + when('request', `Lamentamos que su pedido${no} no le haya llegado.`);
  const turnsUp = 'Si al final le llega el primer paquete, avísenos, por favor.';
  const onceSeen = `Cuando vea el reembolso, ¿podría retirar su reclamación${onMarket}, por favor? Si queda algo pendiente, díganoslo y nos ocuparemos.`;

  return {
    platform_handles: letter(
      `Lamentamos el problema con la entrega de su pedido${no}. De esta entrega se ocupa ${when('market', '{{market}}')}${unless('market', 'la propia plataforma')} directamente, y su servicio de atención al cliente puede ver cada paso.`,
      when('claim', 'Ya tienen su solicitud y le responderán directamente.') +
        unless(
          'claim',
          'Escríbales desde su pedido, por favor; ellos buscarán la solución con usted.',
        ),
    ),
    ask_withdraw_refunded: letter(
      `Ya hemos reembolsado su pedido${no}${when('amount', ' ({{amount}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_part: letter(
      `Ya le hemos reembolsado una parte del importe de su pedido${no}${when('given_back', ' ({{given_back}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_reshipped: letter(
      `El segundo paquete de su pedido${no} ya se ha entregado. Esperamos que ahora todo esté bien.`,
      `Si es así, ¿podría retirar su reclamación${onMarket}, por favor? Si queda algo pendiente, díganoslo y nos ocuparemos.`,
    ),
    prove_authentic: letter(
      'Entendemos sus dudas y queremos aclararlas. Adjuntamos la autorización que nos ha dado la marca, que demuestra que el artículo es original.',
      `${when('claim', `Si con esto queda resuelta su duda, ¿podría cancelar su reclamación${onMarket}, por favor? `)}Si todavía tiene dudas, cuéntenos qué le llamó la atención y buscaremos una solución juntos.`,
    ),
    refund_and_delist: letter(
      'Entendemos sus dudas y lamentamos las molestias que le ha causado este artículo.',
      `Le reembolsamos ${full}. ${paidBack}${unless('came_back', ' No hace falta que devuelva el artículo.')}`,
    ),
    agree_return: letter(
      `${sorry} Aceptamos la devolución del artículo; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    send_return_address: letter(
      `${sorry} Por supuesto, puede devolver el artículo; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    refund_delivery: letter(
      `Lamentamos que su pedido${no} no le haya llegado.${when('came_back', ' El paquete no se pudo entregar y fue devuelto.')}`,
      `Le reembolsamos ${full}. ${paidBack} No tiene que hacer nada más.`,
      unless('came_back', 'Si al final le llega el paquete, avísenos, por favor.'),
    ),
    refund_product: letter(
      `${sorry} Le reembolsamos ${full}. ${paidBack}`,
      unless(
        'came_back',
        unless('digital', 'Puede quedarse con el artículo; no hace falta que lo devuelva.'),
      ),
    ),
    refund_returned: letter(
      `Ya hemos recibido su devolución${when('order', ' (pedido {{order}})')}. Gracias por enviarla.`,
      `Le reembolsamos ${full}. ${paidBack}`,
    ),
    partial_refund: letter(
      sorry,
      `Si puede usar el artículo tal como está, le proponemos que se lo quede y le reembolsamos el ${part}. Si está de acuerdo, basta con que responda a este mensaje. ${paidBack}`,
      'Si prefiere devolverlo, sigue siendo posible: díganoslo y lo organizamos.',
    ),
    refund_on_return: letter(
      `${sorry} Le pedimos que nos devuelva el artículo; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
    ),
    reship_delivery: letter(
      `Lamentamos que su pedido${no} no le haya llegado. Le enviamos un segundo paquete sin costo y le escribiremos por aquí en cuanto esté en camino.`,
      when(
        'came_back',
        'El primero no se pudo entregar y fue devuelto. Compruebe, por favor, que la dirección de su pedido esté completa y díganos si falta algo.',
      ) + unless('came_back', turnsUp),
    ),
    reship_product: letter(
      `${sorry} Le enviamos sin costo ${when('missing_item', 'lo que falta')}${unless('missing_item', 'uno nuevo')} y le escribiremos por aquí en cuanto esté en camino.`,
      unless('came_back', unless('missing_item', 'No hace falta que devuelva el primero.')),
    ),
    confirm_address: letter(
      `Su pedido${no} todavía no ha salido, así que aún se puede cambiar la dirección.`,
      when(
        'in_tool',
        'Por favor, cámbiela en su pedido en {{market}}. Si ya no se lo permite, díganoslo: cancelaremos el pedido y podrá hacerlo de nuevo con la dirección nueva.',
      ) +
        unless(
          'in_tool',
          'Por favor, escríbanos otra vez la dirección nueva completa: nombre, calle, código postal, ciudad y país. Lo enviaremos en cuanto la confirme.',
        ),
    ),
    reship_new_address: letter(
      `Su pedido${no} ya salió y no se puede desviar. Por eso le enviaremos un segundo paquete a la dirección nueva, sin costo.`,
      `Revise una vez más que la dirección nueva esté completa y confírmela aquí, por favor; después lo enviaremos. ${turnsUp}`,
    ),
    decline_address_change: letter(
      `Nos habría gustado cambiar la dirección, pero su pedido${no} ya está en camino${when('shipped', ' (salió el {{shipped}})')} y no podemos desviarlo.${when('tracking', ' El número de seguimiento es {{tracking}}.')}`,
      'Quizá alguien pueda recibirlo allí, o el transportista guardárselo. Si vuelve a nosotros, escríbanos y buscaremos una solución.',
    ),
    cancel_order: letter(
      `Tal como nos pidió, cancelamos su pedido${no}. Aún no ha salido, así que recibirá de vuelta ${full} en el medio de pago que utilizó.`,
      'No tiene que hacer nada más.',
    ),
    cancel_reorder: letter(
      `Solo podemos enviar un pedido a la dirección con la que se hizo. Por eso cancelamos su pedido${no}. Aún no ha salido, así que recibirá de vuelta ${full} en el medio de pago que utilizó.`,
      'Por favor, haga el pedido de nuevo con la dirección nueva.',
    ),
    ask_keep_or_refuse: letter(
      `Por supuesto, puede cambiar de opinión sobre su pedido${no}. Sin embargo, ya está en camino y no podemos hacerlo volver.`,
      '¿Por qué desea cancelarlo? Quizá todavía lo quiera. Si no, rechace el paquete en la entrega; le haremos el reembolso en cuanto el rechazo conste en el seguimiento o el paquete vuelva.',
    ),
    return_to_warehouse: letter(
      `Por supuesto, puede devolver su pedido${no}. ${when('market', 'Lo envió {{market}}, así que vuelve al almacén de {{market}}.')}${unless('market', 'Lo envió la plataforma, así que vuelve al almacén de esta.')}`,
      'Inicie allí la devolución desde su pedido, por favor. Verá cómo enviar el artículo de vuelta, y el reembolso también se hace por esa vía.',
    ),
    negotiate_refund: letter(
      `Por supuesto, todavía puede devolver el artículo${when('order', ' (pedido {{order}})')}; ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
      `Quizá haya una forma más sencilla: si al final se queda con el artículo, con gusto le reembolsamos una parte del precio. ${when('offer_partial', `Le proponemos el ${part}. ¿Le parece bien?`)}${unless('offer_partial', '¿Qué importe le parecería justo?')}`,
    ),
    explain_use: letter(
      'Con gusto le ayudamos. Encontrará las instrucciones adjuntas a este mensaje.',
      'Si algún paso no queda claro, díganos cuál o envíenos un video corto, y seguimos juntos desde ahí.',
    ),
    share_tracking: letter(
      `Su pedido${no} está en camino${when('shipped', '; salió el {{shipped}}')}. ${unless('untracked', `El número de seguimiento es {{tracking}}${when('carrier', ' ({{carrier}})')}.`)}${when('untracked', 'Viaja por un servicio sin seguimiento.')}`,
      when(
        'promised',
        'Debería llegarle a más tardar el {{promised}}. Si para entonces no lo tiene, escríbanos y buscaremos una solución.',
      ) +
        unless(
          'promised',
          'Estamos pendientes de él. Si la espera se le hace larga, escríbanos y buscaremos una solución.',
        ),
    ),
    not_shipped_yet: letter(
      `Su pedido${no} todavía no ha salido${when('ship_by', '; saldrá a más tardar el {{ship_by}}')}. Le escribiremos por aquí en cuanto esté en camino.`,
      when('promised', 'Debería llegarle a más tardar el {{promised}}.'),
    ),
    check_delivery: letter(
      `Lamentamos que todavía no tenga su pedido${no}; vamos a aclararlo con usted. ${when('scan', `Según el seguimiento, se entregó${when('delivered', ' el {{delivered}}')}.`)}${unless('scan', 'Figura como entregado.')}`,
      '¿Podría mirar en su buzón y preguntar en casa, a los vecinos y en la oficina de correos?',
      `${when('tracking', 'Mientras tanto, pedimos al transportista el comprobante de entrega ({{tracking}}). ')}Si no aparece, escríbanos y buscaremos una solución.`,
    ),
    ask_to_wait: letter(
      `Entendemos que está esperando su pedido${no}. Está en camino${when('promised', ' y debería llegarle a más tardar el {{promised}}')}.${when('tracking', ' El número de seguimiento es {{tracking}}.')}`,
      `¿Podemos pedirle un poco más de paciencia? ${when('promised', 'Si para entonces no lo tiene, ')}${unless('promised', 'Si la espera se le hace larga, ')}escríbanos y buscaremos una solución.`,
    ),
    ask_pickup: letter(
      `${when('failed_attempt', 'El transportista intentó entregar su pedido {{order}} y no pudo hacerlo.')}${unless('failed_attempt', 'Su pedido {{order}} ya está cerca de usted, listo para que lo recoja.')}${when('tracking', ' El número de seguimiento es {{tracking}}.')}`,
      `${when('failed_attempt', 'Por favor, acuerde una nueva entrega con el transportista o recójalo pronto')}${unless('failed_attempt', 'Por favor, recójalo pronto')}; de lo contrario, nos lo devolverán. Si tiene algún inconveniente, díganoslo y le ayudaremos.`,
    ),
    extend_protection: letter(
      'Su pedido {{order}} sigue en camino y su protección al comprador terminaría el {{protection_ends}}.',
      'La ampliamos para que su compra siga cubierta mientras el paquete viaja. No tiene que hacer nada. Si tiene alguna pregunta, escríbanos por aquí.',
    ),
    contact_first: letter(
      `Le escribimos por su pedido {{order}}. ${when('came_back', 'El paquete no se pudo entregar y fue devuelto.')}${when('late', 'Debería haberle llegado a más tardar el {{promised}} y todavía no se ha entregado.')}${when('slow', `Está tardando más de lo habitual${when('last_update', '; la última actualización del seguimiento es del {{last_update}}')}.`)} Lo lamentamos.`,
      `${when('came_back', 'Queremos buscarle una solución. Díganos qué le vendría mejor.')}${unless('came_back', 'Si ya le ha llegado, todo en orden. Si no, díganos qué prefiere: esperar un poco más, o que busquemos ya otra solución.')}`,
    ),
    platform_product: letter(
      `${sorry} ${by} envió su pedido${no} y se ocupa de él directamente.`,
      elsewhere,
    ),
    platform_change: letter(
      `${by} envía su pedido${no} directamente, así que desde aquí no podemos cambiarlo ni detenerlo.`,
      'En su pedido verá lo que aún es posible; allí la atención al cliente le ayudará.',
    ),
    platform_counterfeit: letter(
      `Nos tomamos en serio sus dudas. ${by} envió su pedido${no} y se ocupa de él directamente.`,
      elsewhere,
    ),
    refund_awaited: letter(
      `Gracias por su mensaje sobre el reembolso de su pedido${no}.${when('agreed', ' Le dimos la dirección de devolución el {{agreed}}.')} Le haremos el reembolso en cuanto nos llegue la devolución.`,
      proof,
    ),
    overcharged: letter(
      `Gracias por su mensaje sobre el cargo de su pedido${no}. ${when('amount', 'El importe del pedido es {{amount}}. ')}Estamos comparando el pedido con el cargo y le reembolsaremos lo que se haya cobrado de más.`,
      'Indíquenos, por favor, los importes y las fechas que muestra su banco.',
    ),
    answer: letter(
      `Gracias por su mensaje${when('order', ' sobre el pedido {{order}}')}. Lo estamos revisando y le escribiremos por aquí.`,
      'Si hay algo más que debamos saber, díganoslo, por favor.',
    ),
    stop_and_refund: letter(
      'Lo sentimos mucho. Por favor, deje de usar el artículo y manténgalo fuera del alcance de todos. Si alguien se ha hecho daño, acudan por favor a un médico.',
      `Le reembolsamos ${full}. ${paidBack} Por favor, no envíe el artículo de vuelta.`,
      'Cuéntenos qué ocurrió. Nos ayudarían unas fotos del artículo y de su etiqueta, pero solo si puede hacerlas sin peligro.',
    ),
    use_cover: letter(
      `Lamentamos el problema con la entrega de su pedido${no}. ${shows}`,
      `${unless('cover_unknown', `Esta entrega está cubierta${onMarket}. `)}${when('claim', 'Ya tienen su solicitud y le responderán directamente.')}${unless('claim', 'Por favor, informe del problema desde su pedido; allí le responderán directamente.')}`,
    ),
    pay_refund: letter(
      `${when('return_back', `Ya hemos recibido su devolución${when('order', ' (pedido {{order}})')}. Gracias por enviarla.`)}${unless('return_back', `Le escribimos por el reembolso de su pedido${no}.${when('came_back', ' El paquete no se pudo entregar y fue devuelto.')}`)}`,
      `Le reembolsamos ${unless('customs', full)}${when('customs', 'lo que pagó, menos los gastos que indican las condiciones de su pedido')}. ${paidBack} Cuándo lo verá depende de su banco; lo habitual son unos días hábiles.`,
    ),
    withdraw_at_bank: letter(
      `Su banco nos comunica que el pago de su pedido${no}${when('amount', ' ({{amount}})')} está en duda. ${when('refunded', 'Ya lo habíamos reembolsado.')}${unless('refunded', shows)}`,
      when(
        'fraud',
        'Quizá lo pidió alguien de su casa, o nuestro nombre en el extracto no le resultó conocido. Si reconoce el pedido, dígale a su banco, por favor, que el pago es correcto.',
      ) + unless('fraud', 'Si con esto queda aclarado, comuníqueselo, por favor, a su banco.'),
      'Si hay algún problema con el pedido, escríbanos por aquí.',
    ),
    refund_or_reship: letter(
      `${sorryOrLost} Como nos pidió, le reembolsamos ${full}. ${paidBack}`,
      `Si prefiere tener el artículo, en su lugar le enviamos ${what} sin costo. Díganos qué prefiere, por favor.`,
    ),
    exchange: letter(
      'Lamentamos que el artículo no le quede bien. Con gusto se lo cambiamos: díganos qué talla necesita y devuélvanos el primero sin usar.',
      returnTo,
      `${wayBack} En cuanto lo recibamos, le enviaremos la otra talla.`,
    ),
    open_return: letter(
      `${sorry} Por supuesto, puede devolver el artículo; ${agreeLater}`,
      openReturn,
      `${wayBack} ${photos}`,
      offer,
    ),
    customs_terms: letter(
      `Los aranceles e impuestos de importación de su pedido${no} los fija la aduana de su país. Las condiciones de su pedido indican si el precio los incluye.`,
      'Si los incluye y aun así se los cobraron, envíenos una foto del recibo y se los reembolsamos. Si no, el paquete se entrega una vez pagados.',
    ),
    resend_digital: letter(
      `Lamentamos que no haya podido usar su pedido${no}. Es un artículo digital, así que no se envía ningún paquete. Lo recibe de nuevo con este mensaje.`,
      'Si sigue sin funcionar, díganos qué ve y buscaremos una solución.',
    ),
  };
};
