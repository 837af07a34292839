// Spanish messages in the manner of real ones, written before the words they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const freshSpanish = `
not_received | nunca me llegó, quiero que me devuelvan la plata
not_received | El pedido no ha llegado, exijo el reembolso completo
not_received | aun no recibo nada y ya van 3 semanas, devuelvanme mi dinero porfa
not_received | No me ha llegado el paquete. Solicito la devolución del importe.
not_received | el paquete jamas aparecio por aca, kiero mi dinero de vuelta
not_received,where_is_order | Sigo esperando la mochila que compré en marzo y acá no apareció nadie
not_received | Hace un mes que pagué y hasta hoy ni rastro del pedido
not_received,stolen | Según ustedes está entregado, pero estuve en casa todo el día y nadie tocó el timbre
not_received,stolen | el cartero dice que lo dejó en el buzón pero ahí no hay nada
not_received | Se ha extraviado mi envío, el transportista no sabe dónde anda
stolen,not_received | Me robaron el paquete de la puerta, el vecino vio a alguien llevárselo
where_is_order | oigan cuando me llega la licuadora?? es pa un regalo
where_is_order | Buenos días, ¿hay novedades de mi compra? Lleva una semana sin moverse
where_is_order | Tenía que llegar el martes y ya es viernes, que pasa?
where_is_order | me pasan el codigo para seguirlo porfis
where_is_order | tardan muchísimo, ¿ya salió del almacén?
where_is_order | quisiera saber por donde viene mi encomienda
damaged | Las copas vinieron hechas añicos, la caja no traía ni un plástico de burbujas
damaged | la mesa tiene una esquina abollada y la tabla rajada
damaged | Está bonito pero tiene una raya en el costado, me harían un descuento?
damaged | El champú se derramó todo dentro de la bolsa
damaged,defective | al abrirlo ya venía con la manija quebrada
defective | Lo cargué toda la noche y ni prende
defective | duro tres dias y se murió
defective | Un audífono se oye y el otro no
defective | La cafetera gotea por abajo apenas le pongo agua
defective | a la segunda lavada se le despegó el estampado
defective,not_as_described | la batería se agota en veinte minutos
defective | La manta eléctrica echó humo y me quemó el sofá
defective | se desconecta a cada rato, es inservible
defective | Este trasto no vale para nada, no hace ni caso al mando
wrong_item | pedí sábanas de 150 y me mandaron de 90
wrong_item | Esta funda es para Samsung y yo elegí la de iPhone
wrong_item | Se ve que se confundieron, en mi caja había una blusa de mujer
wrong_item | me vinieron dos zapatos izquierdos
not_as_described,wrong_item | Quería el azul marino y llegó uno verde
missing_item | Llegó la cama pero no aparecen los tornillos por ningún lado
missing_item | ¿Y el resto? De los dos paquetes solo ha llegado uno
missing_item | en la caja venía la base nada más, la lámpara no
missing_item | el sobre tenia un agujero y adentro no había nada
missing_item | Se suponía que traía pilas y no las trae
not_as_described | En la foto es lana gruesa y es un poliéster finito
not_as_described | muchísimo más chiquito de lo que pensaba, parece de muñeca
not_as_described | lo venden como nuevo y está claramente usado
not_as_described | plástico barato y huele a químico
not_as_described | la leche vencida hace dos meses
counterfeit | Lo llevé a un joyero y me dijo que no es auténtica
counterfeit | las nike son truchas, costuras torcidas
change_address | uy dejé la dirección vieja, mándenlo a Los Robles 4
change_address | Estoy en lo de mi mamá hasta fin de mes, pueden enviarlo ahí?
change_address | se me olvidó el piso, es el 3ºB
cancel | Encontré el mismo en la tienda de la esquina, así que ya no hace falta
cancel | mi nene apretó comprar, no lo despachen por favor
return_request | Lindo suéter pero muy caluroso para mí, ¿cómo se los regreso?
return_request | lo prefiero en azul, se puede cambiar?
refund_owed | Les devolví las botas el 2 de junio y el dinero todavía no me lo han abonado
refund_owed | hace un mes lo devolví, donde está mi plata
unauthorised | Me aparece un cargo de ustedes en la tarjeta y yo jamás les compré nada
customs | El cartero me pide 24 euros de aduana
overcharged | me cobraron dos veces el mismo pedido
how_to_use | de qué lado va el filtro
other | ¿lo envuelven para regalo?
other | Que señor más maleducado el del teléfono, nunca me habían tratado así
other | Necesito factura a nombre de la empresa
not_received | O me llega mañana o les dejo una estrella, no he recibido nada
defective | No funciona. Devuélvanme el dinero o los denuncio en consumo
not_received | Voy a pedirle al banco que revierta el pago, el pedido no llegó nunca
defective | No anda. No quiero otro igual, quiero mi dinero
other | escribime al whatsapp que ahi arreglamos
none | Llegó dos días antes y es precioso, nada que objetar
none | ni un rasguño, ni un golpe, va como la seda. ¡Gracias!
none | Tenía miedo de que llegara roto pero venía muy bien embalado
none | No gotea, no huele, encaja perfecto
none | cero problemas, volveré a comprar
none | ningún defecto, funciona de diez
none | No llegó tarde, al contrario, llegó antes
none | sin manchas ni roturas, muy contenta con la compra
none | no hace ruido ni se calienta, me encanta
none | No me falta nada, todo completo y en orden
none | no es falso, comprobé el número de serie y es original
none | Nunca tuve un problema con esta tienda, son lo máximo
none | no se destiñe ni se encoge, buena tela
none | no tuve que pagar aduana, todo ok
none | no decepciona para nada, lo recomiendo
`;
