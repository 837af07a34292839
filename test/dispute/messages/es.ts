// Invented Spanish messages from Spain and Latin America, with and without accents.
import type { Messages } from './messages';

export const es: Messages = {
  cancel: `
Quiero cancelar mi pedido.
cancelar porfa
¿Cómo puedo cancelar la compra?
ya no lo quiero, cancelen el pedido
kiero cancelar mi pedido
Solicito la cancelación del pedido 1144
Hice el pedido dos veces por error, por favor anule uno
me arrepentí, quiero cancelar
anular pedido
No me lo envíen, ya no lo necesito
si todavía no lo enviaron, cancélenlo
lo encontré más barato, cancelar por favor
¿Se puede anular la compra que hice ayer?
quiero canselar mi compra
Me equivoqué de talla al pedir, ¿puede cancelarlo?
Deseo desistir de la compra
mi hijo lo compró sin permiso, hay que cancelar
Por favor cancele mi orden
cancelacion de orden
no puedo pagar el pedido, quiero cancelarlo
Quisiera dar de baja el pedido 5521
¿Aún estoy a tiempo de cancelar?
como cancelo el pedido
No quiero el producto, anúlenlo
ayuda para cancelar mi pedido no me deja
cancelen todo ya
`,
  change_address: `
Quiero cambiar la dirección de envío.
puse mal la direccion, la pueden corregir
¿Pueden enviarlo a otra dirección?
nos mudamos, envíenlo a la nueva dirección por favor
cambio de domicilio
modificar dirección de entrega
El código postal está mal, es 28013
me falto poner el numero de departamento
mi dirección cambió
Mándenlo a mi trabajo en vez de a mi casa
hay un error en la dirección de envío
cómo actualizo mi dirección de envío
necesito cambiar la direcion del pedido
Quiero agregar otra dirección de entrega
Cambio de dirección para el pedido 7788
pueden desviar el paquete a un punto de recogida
la dirección es incorrecta
Por favor enviar a esta dirección: Calle Mayor 5, Madrid
dejé mi dirección antigua por error
añadir una nueva dirección de envío
El nombre de la calle está mal escrito, ¿lo corrigen?
No voy a estar en casa, entréguenlo a mi madre en otra dirección
editar direccion
puse la casa vieja, cambiar la direccion porfavor
¿Todavía puedo corregir la dirección?
equivoqué el número de la calle
`,
  where_is_order: `
¿Dónde está mi pedido?
donde esta mi paquete
¿Cuándo llega mi pedido?
numero de seguimiento por favor
Quiero rastrear mi pedido
ya enviaron mi paquete?
¿Cuál es el estado de mi pedido?
cuanto falta para que llegue
¿Cuándo voy a recibir mi compra?
seguimiento del pedido
por dónde va mi envío
Mi paquete está detenido en aduana, ¿cuándo llegará?
alguna novedad de mi pedido?
¿Cuál es la fecha estimada de entrega de mi pedido?
ya salio mi pedido
el rastreo no se mueve hace 5 días
sigo esperando mi paquete, ¿dónde está?
pa cuando llega
¿Han despachado mi orden?
no puedo rastrear mi envio
estado de la orden 8812
cuándo me lo entregan
¿Me puede decir en qué va mi compra?
cuanto tiempo más tarda en llegar mi pedido
guia de rastreo
Cuándo piensan enviar mi pedido
donde anda mi pedidoo
`,
  not_received: `
No he recibido mi pedido.
nunca llego
Dice entregado pero no recibí nada
todavía no me llega
Mi paquete nunca llegó
no recibi nada
Paquete perdido
El pedido aún no ha llegado
no me ha llegado nada
Artículo no recibido
El cartero dice que lo dejó pero no hay nada
Gracias por responder, pero el paquete no llegó
aun no e recivido mi pedido
`,
  damaged: `
El vaso llegó roto
paquete dañado
La pantalla está rajada
caja aplastada y producto golpeado
tiene un rayón pero todavía funciona
La botella se derramó en la caja
el espejo vino hecho pedazos
Artículo dañado en el transporte
tela rasgada
Tiene una mancha en la manga
vino todo quebrado
`,
  defective: `
No funciona
no enciende
El aparato está defectuoso
se descompuso a los dos días
no carga
Dejó de funcionar
no se escucha de un lado
La batería no dura nada
el control no responde
gracias, pero no prende
no sirve
llego malo, no anda
`,
  wrong_item: `
Me enviaron el artículo equivocado
esto no es lo que pedí
talla equivocada
Recibí otro producto
me llego algo distinto a lo que compré
Me mandaron la M en lugar de la L
modelo incorrecto
recibí el pedido de otra persona
El producto recibido no es el que compré
se equivocaron de articulo
`,
  missing_item: `
Falta una pieza
solo llegaron 2 de 3
el cargador no venía en la caja
Pedido incompleto
faltan los tornillos
La caja venía vacía
falto un articulo
Pedí dos y me llegó uno solo
accesorios faltantes
se olvidaron de la tapa
`,
  not_as_described: `
No coincide con la descripción
color equivocado
No se parece en nada a la foto
mala calidad
Mucho más pequeño de lo anunciado
no es cuero como dice
el color es diferente al de la foto
me queda chico
no es como en la imagen
El artículo es usado y lo compré nuevo
pésima calidad, muy decepcionada
`,
  counterfeit: `
Es una falsificación
es falso
No es original
producto pirata
copia barata de la marca
no es auténtico
Venden imitaciones
es una réplica
el perfume es trucho, no es original
`,
  return_request: `
Quiero devolver el artículo
cómo lo devuelvo
Quiero un reembolso
solicitud de devolución
devuélvanme mi dinero
¿puedo cambiarlo por una talla más grande?
quiero que me regresen mi dinero
Por favor envíenme una etiqueta de devolución
no me gustó, quisiera devolverlo
reembolso por favor
`,
  how_to_use: `
¿Cómo se usa?
no trae instrucciones
Cómo lo conecto al celular
me puede mandar el manual
como se arma
No entiendo cómo funciona
instrucciones solo en chino
¿Cómo ajusto la hora?
como instalo la aplicacion
cómo se carga
`,
  other: `
Quiero eliminar mi cuenta
darme de baja del boletín
¿Dónde está mi reembolso?
¿Cuánto cuesta cancelar?
hay penalización por cancelar
Necesito la factura
dónde encuentro la factura de mi pedido
cambiar la dirección de facturación
cambiar mi correo electrónico
olvidé mi contraseña
¿Qué opciones de envío tienen?
hacen envios a Chile?
cuánto tardan normalmente los envíos a México
¿Qué formas de pago aceptan?
pago rechazado
Me cobraron dos veces
cancelar mi suscripción
agregar un artículo a mi pedido
quitar un producto de mi pedido
quiero hacer un pedido
¿Lo tienen en rojo?
es resistente al agua?
tienen algun cupon
Quiero poner una queja
hablar con un agente
cuándo me devuelven el dinero, ya les llegó la devolución
cancelar la devolución, me lo quedo
estado de mi reembolso
promesas falsas, nunca contestan
es una broma?
cuál es su número de teléfono
cancelar mi cuenta
cuanto sale el envio
dejar una reseña
cambiar de cuenta
cómo me registro
puedo pagar en cuotas
`,
  none: `
Gracias, ya lo recibí
llegó antes del plazo, perfecto
Envío rápido, muchas gracias
llegó antes de lo esperado, muy contenta
ningún problema con la entrega
Nada roto, bien embalado
todo perfecto
Muy satisfecho, tal como se describe
funciona muy bien
no llegó tarde, genial
Paquete recibido hoy, gracias
ok gracias
original, no es falso, lo recomiendo
me llegó a tiempo
excelente calidad
buen vendedor
`,
};
