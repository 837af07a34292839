// How Spanish-speaking buyers say it: so far only what tells the language.
import type { Lexicon } from '../lexicon';
import { wordless } from '../wordless';

export const spanish: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 3],
  concord: true,
  common:
    'el la los las un una de del y que mi mis me no es en por para con lo le se su al ya está esta estoy hola gracias favor porfa porfavor donde cuando como qué cuánto cuanto puedo pueden puede quiero quisiera necesito he ha han pero si muy más mas yo ustedes tienen pedido producto compra nada todo q nunca hay son fue sin sobre tengo tiene mucho mucha esto eso ese esa este también buenos buenas días tardes señor usted les nos soy era hace desde hasta otro otra alguna algún ningún respuesta penalización siempre después antes ahora promesas falsas rota roto',
  mend: 'pedido pedidos compra comprar comprado orden cancelar cancelen cancele cancelarlo cancelación cancelado anular anulen anulación dirección direcciones domicilio entrega entregado entregar envío envíos enviar enviado enviaron cambiar cambio corregir modificar actualizar paquete paquetes artículo producto rastrear rastreo seguimiento estado recibido recibí recibir llegó llegado llega llegar roto rota dañado funciona enciende falta faltan equivocado equivocada incorrecto devolver devolución reembolso dinero instrucciones manual falso falsificación original descripción calidad color factura facturación cuenta suscripción boletín cuándo dónde quiero',
  keep: 'cambie cambia cambios entregas entregan entregó entregada enviada envían envíe orgen llegan llegada lleva llevo falla faltó calor cuento cuentas cuentan cuánta compras compró compre comprada compara estados estada faltar recibo recibe recibió recibida reciba pedida perdido dañada dañados anula anule facturas falsa falsos productos artículos seguimientos canceló cancela quiere encienda cuesta comprador comparar comparado llevar llenar llena lleno luego lego bañado ganado evolución revolución estrado restado testado fallo falda función funcional funcionar incorrecta incorrectos legado anual originar ordeno producta rastro rotar piquete validad facturar colon cuado orto canelar rembolso donado fractura cuenca dende',
  filler: '',
  numbers: '',
  words: wordless,
};
