// Spanish messages in four rounds, each written before the words were widened for the one before.
// A line: issue (further right ones after commas) | the message.
export const spanish = `
not_received | Buenas, hace un mes que compré las zapatillas y ni rastro de ellas
not_received | nunca me llegó nada y el vendedor no contesta
not_received,stolen | Pone entregado pero yo estuve en casa todo el día y aquí no vino nadie
not_received | Me quedé esperando el paquete, jamás apareció. Devuélvanme mi plata
not_received | Sigo sin recibir mi compra, quiero que me regresen mi dinero
not_received,where_is_order | ya pasaron 20 dias y no a llegado mi pedido
not_received | Compré un celular el 3 de mayo y hasta el sol de hoy no me lo han entregado
stolen,not_received | Dejaron el paquete en la puerta y se lo robaron
where_is_order | holaa, me podrían decir por dónde va mi paquete?
where_is_order | ¿Cuándo sale mi pedido? Lo necesito para el sábado
where_is_order | El seguimiento lleva una semana sin moverse
where_is_order | Tarda muchísimo el envío, me dijeron 3 días y van 10
where_is_order | Quisiera saber el estado de mi orden por favor
where_is_order | No me aparece el número de guía
where_is_order | ¿Ya lo enviaron? No me ha llegado ningún correo
damaged | La caja llegó hecha pedazos y el plato partido en dos
damaged | Viene con la pantalla estrellada
damaged | El mueble trae una esquina golpeada y la pintura saltada
damaged | Se derramó todo el champú dentro de la bolsa
damaged,defective | me llego roto no sirve
damaged | Llegó todo aplastado, se nota que ni lo envolvieron
defective | A la semana dejó de cargar
defective | No prende, lo tuve conectado toda la noche y nada
defective | se calienta muchísimo y se apaga a los 5 minutos
defective | Al segundo lavado se le hicieron bolitas y se descosió la manga
defective | El botón se queda trabado
defective | hace un ruido horrible cuando lo pones a velocidad alta
defective | Me duró dos meses. Una porquería
defective | El bluetooth se desconecta a cada rato
defective | La correa se rompió al tercer día de uso
defective | No enfría nada, es como tener un ventilador
wrong_item | Pedí talla M y me mandaron una XL
wrong_item | Me enviaron un cargador que no es para mi modelo
wrong_item | Yo compré una freidora y me llega una batidora, no entiendo
wrong_item | Recibí el color verde en vez del azul
wrong_item | Esto no es lo que pedí
missing_item | Venía incompleto, le faltan los tornillos
missing_item | Compré un pack de 4 y solo vinieron 2
missing_item | No trae el cable que dice en la publicación
missing_item | Abrí la caja y estaba vacía
missing_item | ¿Y la tapa? no venía en el paquete
not_as_described | No se parece en nada a la foto
not_as_described | Dice que es de cuero y es plástico
not_as_described | Muy chiquito, en la imagen se ve enorme
not_as_described | La calidad deja mucho que desear, tela transparente
not_as_described | Supuestamente nuevo y viene rayado y usado
counterfeit | Es una imitación barata, de Adidas no tiene nada
counterfeit | Producto falso, la caja ni siquiera trae holograma
return_request | Me queda grande, quiero devolverlo
return_request | ¿Cómo hago la devolución? No era lo que esperaba
return_request | Quiero cambiar la talla, me aprieta
cancel | Cancelen por favor, encontré otro más barato
cancel | Hice la compra dos veces por error, anulen una
change_address | Me he mudado, ¿pueden mandarlo a mi nueva casa?
change_address | Puse mal el código postal, es 28013
refund_owed,return_request | Devolví el producto hace un mes y aún no veo el dinero en mi cuenta
overcharged | Me cobraron de más, en la web ponía 19,90
unauthorised | Yo no hice esta compra, alguien usó mi tarjeta
how_to_use | ¿Cómo se configura el reloj con el móvil?
none | Excelente producto, llegó antes de lo esperado, recomendado
none | Todo bien, ninguna queja, volveré a comprar
defective | Se ve lindo pero a la semana ya no encendía, mala compra
defective | Lo usé tres veces y se le rompió el mango
defective | los audífonos se oyen muy bajito y el derecho se corta
defective | la licuadora echa humo y huele a quemado
defective | El reloj se atrasa, no sirve para nada
defective | Tiene fuga de agua por la parte de abajo
defective | Mi hijo lo usó un día y ya se le salió una llanta
defective | No carga, ya probé con otro cable y nada
defective | El cierre se descompuso el primer día
defective | Se despegan las suelas, dos semanas duraron
defective | la pantalla táctil no responde, tengo que reiniciarlo a cada rato
defective | El colchón inflable amanece desinflado
defective | Imprime borroso y se atasca el papel
defective | No sostiene la carga ni una hora
not_as_described | Es una cosa diminuta, nada que ver con lo que anuncian
not_as_described | La tela pica y se transparenta, no lo recomiendo
not_as_described | No corresponde a las medidas de la descripción
not_as_described | Publicidad engañosa: decía resistente al agua y se mojó por dentro
not_as_described | Me esperaba otra cosa, muy malos acabados
not_as_described | El tono es mucho más oscuro que en la web
not_as_described | Viene con fecha caducada
not_as_described | El olor es insoportable, no se va ni lavándolo
not_as_described | Talla muy pequeño, pidan dos más
not_received | Llevo casi dos meses esperando y el paquete brilla por su ausencia
not_received | Nunca recibí el artículo, se quedaron con mi dinero
not_received,stolen | El repartidor lo marcó como entregado y es mentira
not_received | no me entregaron nada y no dan la cara
not_received | Mi pedido se perdió según correos, quiero solución
not_received | Pagué y no me ha llegado ni el producto ni la devolución del dinero
where_is_order | Buenas tardes, ¿me confirman si ya salió mi paquete?
where_is_order | La fecha estimada ya pasó y sigue en preparación
where_is_order | ¿Qué pasó con mi pedido? no tengo noticias
where_is_order | cuando me llega lo que compre???
where_is_order | No puedo rastrear, el número que me dieron no existe
where_is_order | Es lentísimo el despacho
damaged | Llegó con la tapa quebrada y un golpe enorme en la esquina
damaged | Los huevos de cerámica vinieron hechos añicos
damaged | El libro llegó mojado y con las hojas dobladas
damaged | La botella se abrió en el camino y manchó todo
wrong_item | Yo pedí para hombre y llegó de mujer
wrong_item | El color no es el que elegí, quería gris
wrong_item | Me llegó otra cosa que nada que ver con mi compra
wrong_item | Solicité 220 voltios y recibí 110
wrong_item | se equivocaron de modelo
missing_item | Faltan 3 piezas para terminar de armarlo
missing_item | Solo llegó la mitad del pedido
missing_item | Decía kit completo pero no venía el adaptador
missing_item | Pagué por dos y me mandaron uno
missing_item | No viene el manual ni la garantía
return_request | No me gustó, ¿lo puedo regresar?
return_request | ¿Hacen cambios? Necesito una talla menos
return_request | Quiero tramitar la devolución, ¿qué tengo que hacer?
cancel | Ya no lo quiero, cancelar por favor
change_address | ¿Se puede cambiar la dirección de entrega? Puse la de antes
refund_owed | ¿Para cuándo el reembolso? Lo aprobaron el día 5 y nada
overcharged | Aparece el cargo duplicado en mi tarjeta
counterfeit | No es original, el código de barras no existe
how_to_use | ¿Cómo le pongo la hora? El manual viene en chino
other | La empresa de transporte trata fatal a los clientes
other | Necesito factura a nombre de mi empresa
none | No se ha roto ni rayado en un año, muy contenta
none | Cero problemas, llegó en dos días y bien embalado
not_received | Estimados, el día 4 realicé una compra y a la fecha no se ha concretado la entrega
not_received | nada que llega, ya va un mes y pico
not_received,stolen | En la app figura entregado pero nadie en mi edificio lo recibió
not_received | el envío nunca llegó a mi domicilio
not_received | Perdieron mi paquete y no se hacen cargo
not_received,cancel | Estoy cansado de esperar, devuélvanme el dinero
where_is_order | Quisiera información sobre mi compra del 3 de marzo
where_is_order | el paquete viene con retraso, ¿alguna novedad?
where_is_order | Hace una semana dice "en tránsito" y no cambia
where_is_order | ¿ya salió mi pedido? me urge
where_is_order | La entrega estaba programada para el martes, ¿qué pasó?
where_is_order | ¿cuánto tarda en llegar a Canarias?
damaged | En el transporte se quebró el vidrio
damaged | Galletas hechas polvo y la caja mojada
damaged | Llegó con un rayón tremendo en la pantalla
damaged | mal empacado, el jarrón se rompió en tres
defective | Al principio bien, después empezó a perder aceite
defective | La batería ya no aguanta nada, quince días tiene
defective | no se escucha el micrófono
defective | Se descosió a la segunda puesta
defective | El motor echa chispas
defective | Solo prenden la mitad de las luces
defective | se desconecta del wifi cada dos minutos, no se puede usar
defective | La lámpara parpadea
defective | lo compré en diciembre, en enero ya era basura
defective | la rueda trasera no gira
defective | Con dos lavadas quedó lleno de pelusas
defective | Correa rota a los dos días
defective | no hay manera de conectarlo al teléfono
defective | Vino fallado
not_as_described | Qué decepción, esperaba una manta gruesa y es un trapito
not_as_described | Foto engañosa, el cuadro es del tamaño de una postal
not_as_described | Anuncian 2000 mAh y trae la mitad
not_as_described | la tela no es lino como dicen
not_as_described | Huele horrible a petróleo
not_as_described | Calidad ínfima
not_as_described | es beige, no blanco como en la imagen
not_as_described | Se vendía como nuevo y ya tuvo otro dueño
wrong_item | En lugar de los audífonos mandaron un cable
wrong_item | talla equivocada, dice S y yo pedí L
wrong_item | El paquete trae el pedido de otra persona
wrong_item | el modelo que me llegó es otro
missing_item | el juego debía traer 24 piezas y cuento 20
missing_item | En la caja faltaba el cable de corriente
missing_item | De las tres camisetas llegaron dos
missing_item | Paquete vacío, puro periódico
return_request | Me queda chico, ¿cómo lo devuelvo?
return_request | Quiero devolver los zapatos y llevar un número más
return_request | ¿se puede hacer un cambio? el color no me convence
cancel | ¿Pueden cancelar el pedido de esta mañana? Elegí mal el modelo
cancel | lo pensé mejor, no lo manden
change_address | Olvidé poner el piso: 3º B
change_address | mándenlo a mi oficina, en casa no hay nadie
refund_owed | ¿Cuándo me abonan? La devolución la tienen desde el día 2
overcharged | En el carrito ponía 30 y me cobraron 45
counterfeit | estoy seguro de que es falso
customs | Me piden 18 euros de aduana, ¿por qué?
how_to_use | ¿Cómo se reinicia? no encuentro el botón
other | ¿Tienen también para cama matrimonial?
other | Atención al cliente grosera e incompetente
none | Llegó sano y salvo, precioso
none | ningún retraso, todo como en la foto
defective | A los veinte días dejó de enfriar, el servicio técnico ni contesta
defective | Las pilas se le acaban en un día, algo anda mal
defective | Llegó a tiempo, pero no agarra el wifi nunca
defective | El botón central murió a las pocas semanas
defective | se ve mal la pantalla y a veces se apaga
not_as_described | Parecía bueno pero al tocarlo se nota que es de mala calidad
not_as_described | El color es totalmente diferente al que muestran
not_as_described | No es compatible con mi modelo aunque decía que sí
not_as_described | Por ese precio esperaba mucho más
not_as_described | El perfume no dura nada
not_received | A día de hoy no he recibido nada y nadie me da solución
not_received | Nunca llegó y no me reembolsan
not_received,stolen | Figura como entregado pero en portería no está
where_is_order | Buenos días, ¿cuándo tienen prevista la entrega del pedido 4432?
where_is_order | Salió el día 5 y sigo esperando, ¿pueden ver dónde está?
where_is_order | Entrega con una semana de retraso
damaged | El paquete venía reventado y el marco partido
damaged | llegó con la puerta abollada
wrong_item | Pedí la 38 y me mandaron la 36
wrong_item | me entregaron otro artículo
missing_item | falta una pieza y no lo puedo armar
missing_item | solo recibí uno de los dos productos que compré
missing_item | no estaba la funda que prometían
return_request | quiero saber cómo devolverlo, no me convence
cancel | quiero cancelar porque tarda demasiado
other | Empresa poco seria, nunca cogen el teléfono
none | Muy buena compra, envío rápido y tal como se describe
none | Funciona bien, silencioso, sin fallos por ahora
`;
