// Further Spanish messages, written when the words stood, and praise that names troubles.
// A line: issue (further ones that are right too, after commas) | the message.
export const secondSpanish = `
not_received | Pagué el envío express y ya va para un mes, aquí no ha llegado absolutamente nada
not_received | el repartidor puso que no había nadie en casa y es mentira, me quedé sin mi paquete
not_received,stolen | En la app sale como entregado ayer a las 12, yo no firmé nada ni me dieron nada
not_received | Nunca recibí los audífonos. O me los mandan o me regresan mi lana
not_received | hace 2 meses que compre y todavia ni luces del producto
not_received | Compré una tablet para el cumple de mi hija, el cumple ya pasó y la tablet no apareció
stolen,not_received | lo dejaron tirado en la entrada del edificio y se lo robaron
where_is_order | Se suponía que llegaba el lunes, estamos a jueves y sin novedad
where_is_order | alguien me puede decir en qué anda mi compra del día 5
where_is_order | Buenas! cuanto demora en llegar a Córdoba?
where_is_order | el seguimiento no funciona, me pueden ayudar
where_is_order | la página dice en preparación desde hace 9 días, pasa algo?
where_is_order,not_received | Dos semanas de retraso ya. Una vergüenza.
damaged | Abrí la caja y el plato estaba en mil pedazos
damaged | Muy mal embalaje, el marco venía torcido y el vidrio estrellado
damaged | el perfume llegó a la mitad porque se botó en el camino
damaged | La tela tiene un hoyo en la espalda
damaged | la pantalla del celu vino estallada
damaged,defective | llego con una pata zafada y no se puede armar
defective | La plancha dejó de calentar a la semana de usarla
defective | No hay forma de que se conecte al wifi, ya probé todo
defective | Funciona cuando quiere, se reinicia sola
defective | el cierre se trabó el primer día
defective | salió fallado, hace un ruido espantoso
defective | Con dos puestas se le hicieron pelotitas y se descosió
defective | El cargador empezó a echar chispas y casi se me prende fuego la cama
defective,not_as_described | La linterna no alumbra nada
defective,other | la crema me sacó ronchas en toda la cara
wrong_item | Me mandaron cualquier cosa, yo pedí un teclado y vino un mouse
wrong_item | talla 38 pedí y vino 41
wrong_item | no es el modelo que elegí, es el anterior
wrong_item | Recibí el paquete de un tal Ramírez
wrong_item | cambiaron mi pedido, esto no es mío
missing_item | vinieron 3 tazas y son 6 en el juego
missing_item | Le falta el cable para conectarlo
missing_item | De todo lo que encargué me enviaron la mitad
missing_item | llego la caja sola sin el reloj adentro
missing_item | El kit trae 5 piezas y en el anuncio son 8
not_as_described | Nada que ver con lo que muestran, la calidad es malísima
not_as_described | La descripción decía algodón 100% y es puro sintético
not_as_described | viene en talla china, a mi hija de 10 le queda apretado
not_as_described | El color real es mucho más oscuro que en las fotos
not_as_described | una porquería, se nota que es de segunda
counterfeit | Las zapatillas no son originales, el logo está mal hecho
counterfeit | perfume bamba, no dura ni cinco minutos y el frasco es distinto
change_address | Por favor cambien el destino, ahora vivo en Calle 8 número 12
change_address | es posible que lo dejen en casa de mi hermana?
change_address | el código postal que puse es de otra ciudad
cancel | Compré el equivocado sin querer, dejen sin efecto el pedido
cancel | Me salió dos veces el pedido, quiero anular uno
cancel | Si no lo van a mandar hoy mejor cancélenlo
return_request,not_as_described | Me queda grande, qué tengo que hacer para devolverla
return_request | Quisiera cambiarlo por una talla M
return_request | no me convence, ¿la recogen ustedes en mi casa?
refund_owed | Aprobaron la devolución hace 20 días y sigo sin ver el reembolso en mi tarjeta
refund_owed | me cancelaron el pedido y no me han devuelto la plata
unauthorised | Yo no hice esta compra, alguien usó mi tarjeta
customs | Aduana me exige pagar impuestos para liberar el paquete, ustedes los pagan?
overcharged | En la web ponía 19,90 y me han cobrado 29,90
how_to_use | ¿Cada cuánto se lava el filtro y cómo se saca?
how_to_use | no entiendo las instrucciones, vienen en chino
how_to_use | que batería lleva el control
other | No se puede hablar con nadie, te atiende una máquina
other | ¿Hacen factura A?
other | Mi código de descuento no entra
other | El trato del vendedor fue pésimo, me colgó el teléfono
other | Si no me responden hoy les pongo una mala calificación
none | Llegó enterito, ni un golpecito. Gracias
none | No tengo quejas, todo de diez
none | No es pesado ni incómodo, perfecto para viajar
none | Ni se raya ni se ensucia, una maravilla
none | Dudaba de que fuera original pero sí lo es, estoy feliz
none | No tuvo ninguna falla en seis meses de uso diario
none | no le falta ninguna pieza, muy fácil de armar
none | sin ningún inconveniente, llegó en fecha
none | Nunca falla, es la tercera que compro
none | No pude quedar más conforme
not_received | Compré unos altavoces hace tres semanas y a día de hoy sigo esperando. El transportista dice que la dirección no existe, llevo viviendo aquí diez años.
other | Pésima atención, te pasan de un operador a otro y nadie soluciona nada. No vuelvo a comprar con ellos.
refund_owed,return_request | Devolví unos pantalones en febrero y me dicen que el paquete no consta en su almacén, total que me quedo sin pantalones y sin dinero.
defective,return_request | La aspiradora se averió al mes y la garantía no se hace cargo.
not_received,stolen | Dejaron el paquete en el portal sin avisar y cuando bajé ya no estaba.
where_is_order | Envío premium en 24h dicen... cinco días y contando
other,where_is_order | Los repartidores nunca llaman al timbre, dejan el aviso y se van
wrong_item | Tercera vez que me envían una referencia que no es la mía
overcharged | Me han hecho dos cargos de 45 euros por un solo pedido
cancel,other | Llevo dos días intentando anular y la web no me deja
other | Me han bloqueado la cuenta sin ninguna explicación
missing_item | Pedí el pack de dos y en la caja solo había uno, vaya timo
damaged | Es la segunda cafetera que me llega abollada, no saben embalar
not_as_described | Lo anuncian como acero inoxidable y a las dos semanas ya tiene óxido
not_as_described,other | Por este precio uno espera algo mejor, parece de juguete
counterfeit | Cuidado que venden imitaciones haciéndolas pasar por auténticas
not_received,where_is_order | nunca más, me robaron mi plata, el producto jamás fue enviado
not_received,refund_owed | Pagué y al otro día me avisan que no hay existencias, y la devolución del dinero brilla por su ausencia
defective | el micrófono no se escucha, los botones están duros y la cámara no enfoca
defective | no agarra señal
where_is_order,not_received | va para el mes y no hay fecha de entrega, cada vez que pregunto me dicen que pronto
missing_item | faltaban dos velas de la caja de doce
damaged,defective | El sillón tiene la tela descosida por un lado y una pata floja
return_request,not_as_described | El pantalón me queda enorme, quiero hacer un cambio
return_request,not_as_described | No es lo que esperaba, solicito que me recojan el producto y me abonen el importe
change_address | El paquete va a mi antiguo domicilio, por favor corríjanlo
change_address | Necesito que lo entreguen en la oficina porque en casa no hay nadie por la mañana
cancel | me equivoqué de color, bórrenlo y hago otro pedido
how_to_use | Alguien sabe cómo se cambia el idioma
how_to_use | No viene ningún manual y no sé para qué sirve este botón
other | me llamaron mentiroso
other | Buenas, ¿tenéis tienda en Sevilla?
unauthorised,overcharged | Me cobran todos los meses una suscripción que nunca contraté
customs | Tuve que pagar 15 euros de IVA y aduanas que no estaban en el precio
none | Muy buena experiencia, el paquete llegó sin un solo golpe
none | Hasta el momento sin ninguna queja, va fenomenal
none | Ninguna pega, lo volvería a comprar sin dudarlo
none | Todo llegó como debía, nada roto ni faltante
none | no me arrepiento de la compra, una pasada
none | aunque tardó un poquito, valió la pena la espera, divino
none | ¡Qué rapidez! En dos días en casa y sin problemas
none | No pensé que fuera tan bueno, me sorprendió
other | Antes compraba mucho aquí pero el servicio ha caído en picado. Los chats de ayuda son robots y cada agente te cuenta una película distinta.
refund_owed,return_request,other | Llevo mes y medio detrás de un reembolso de 80 euros. Cada vez que llamo me dicen 5 días más. Una tomadura de pelo.
not_received,stolen | Pone que me lo han entregado en mano y es totalmente falso, yo estaba trabajando a esa hora. Reclamas y dicen que tienen firma.
other | Me suben el precio de la suscripción sin avisar y para darte de baja tienes que hacer mil pasos.
wrong_item,other,return_request | Pido un móvil y me mandan una caja con arroz, y encima no se hacen responsables.
other | No recomiendo esta página, los comentarios buenos son pagados.
defective,return_request,refund_owed | El portátil murió a los 4 meses. Lo mando a garantía y me lo devuelven igual, sin reparar.
where_is_order,not_received,other | Prometen entrega para mañana y luego te la van cambiando día tras día, al final una semana.
other | Mi cuenta fue suspendida y tengo saldo dentro, nadie me da una explicación.
cancel,other,where_is_order | Compré un regalo, tardaban tanto que tuve que anularlo y comprarlo en tienda.
other,overcharged,unauthorised | Me cobraron Prime sin haberlo contratado, cuidado con la letra pequeña.
not_received,other,where_is_order | El transportista deja el paquete donde le da la gana, esta vez en un bar a 2 km que ni conozco.
return_request,other,refund_owed | Es imposible devolver nada, la etiqueta no se genera y el teléfono no existe.
missing_item,other | La mitad de las veces viene algo de menos en el pedido y luego a discutir.
other | Un diez a esta empresa en publicidad y un cero en todo lo demás.
damaged,other | Todo lo que pido llega con la caja reventada y el producto golpeado
other | Los vendedores externos son un nido de estafadores y la plataforma se lava las manos
not_received,refund_owed,other | Compra de 300 euros nunca entregada. Me piden denuncia policial para devolverme el dinero. Increíble.
counterfeit,other | Me vendieron unas zapatillas falsas como si fueran de marca y no me dejan reseñarlo
where_is_order,other | Solo dan largas, el pedido lleva parado en Zaragoza desde el jueves
other | Excelente hasta que tienes un problema, entonces desaparecen
not_as_described,other,return_request | Compré un sofá gris claro y en persona es casi negro, y devolverlo me cuesta 90 euros
defective,other | Tres veces me han cambiado la tele y las tres con el mismo fallo
other | Pésimo servicio posventa. Ni contestan correos ni teléfonos. Evitadlos
none | Llevo años comprando y ni una sola queja, siempre a tiempo
none,other | Tuve un problema con un pedido y me lo solucionaron en el momento, chapó
refund_owed,other,return_request | Anularon la compra ellos mismos y a día de hoy el dinero no ha vuelto a mi tarjeta
not_received,where_is_order,other | Ya es el segundo paquete que se pierde este año
other | Vergonzoso el trato, me sentí humillada por el operador
other,where_is_order | Pagas por envío urgente y llega cuando quieren
`;

/** One a line: nobody complains here. */
export const spanishPraise = `
Ni un rasguño, perfecto
No trae ningún defecto, estoy encantada
Llegó sin daños y bien envuelto
No se rompe con nada, resistente
Cero quejas del vendedor
Sin roturas, sin manchas, impecable
No hubo ningún problema con el envío
No llegó nada roto
Nunca se ha desconectado, muy buen producto
No hace nada de ruido
No me arrepiento para nada
La batería no se descarga rápido, bien
No le sobra ni le falta nada
No es de mala calidad como decían, es muy bueno
No encontré ningún fallo
no tiene olor, buena calidad
No demoró, llegó al día siguiente
Ningún retraso, gracias
no se le cae la pintura ni se oxida
Sin complicaciones, lo recomiendo
No pica ni da alergia, la tela es muy suave
no es pirata, es original
Pensé que vendría dañado pero llegó intacto
No me quedó ni chico ni grande, perfecto
No se ha roto en dos años
nada que reprochar
No tuve que devolver nada, todo correcto
el color no destiñe y no encoge
No me han cobrado de más, muy serios
no pierde agua, cierra bien
Sin fallos ni sorpresas
no es nada frágil, se ve sólido
`;
