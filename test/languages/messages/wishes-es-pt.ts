// Spanish and Portuguese messages with what the buyer wishes, refuses, and warns of.
// A line: +wish, -refusal, !warning … | the message.
export const wishedSpanish = `
+refund | nunca me llegó, quiero que me devuelvan la plata
+refund | El pedido no ha llegado, exijo el reembolso completo
+refund | aun no recibo nada y ya van 3 semanas, devuelvanme mi dinero porfa
+refund | No me ha llegado el paquete. Solicito la devolución del importe.
+refund | el paquete jamas aparecio por aca, kiero mi dinero de vuelta
+refund | La taza llegó rota, reembólsenme por favor
+refund | todavía me deben el reembolso de la chaqueta
+refund -replacement | No quiero otro igual, quiero mi dinero
+refund -replacement | no quiero ningún cambio, solo el reembolso
+replacement | la tapa está rajada, mándenme otra por favor
+replacement | ¿me lo pueden reemplazar?
+replacement -refund | No quiero el reembolso, quiero cambiarlo por la talla correcta
+cancel | cancelen mi pedido por favor
+cancel | ya no lo necesito, anúlenlo
-cancel | no cancelen mi pedido, lo sigo queriendo
+discount | tiene un rayón, ¿me hacen un descuento?
+discount | devuélvanme una parte del dinero por la mancha
+answer | nadie contesta, respóndanme
+answer | llámenme cuanto antes
!safety | el enchufe soltó chispas y humo
!safety | a mi hija le dio alergia
!safety | se recalentó y me quemó la mano
+refund !threat | devuélvanme el dinero o les pongo una estrella
!threat +answer | si no me responden les dejo una mala reseña
!legal | esto lo va a ver mi abogado
!legal | los voy a denunciar a la policía
!legal | pondré una reclamación en consumo y en la oficina del consumidor
!chargeback | abro una disputa en PayPal hoy mismo
!chargeback | Voy a pedirle al banco que revierta el pago
!outside | escríbeme al whatsapp y arreglamos
none | el paquete llegó ayer
none | Muy bonito, les pondré cinco estrellas
`;
export const wishedPortuguese = `
+refund | nunca chegou, quero meu dinheiro de volta
+refund | A encomenda não chegou, exijo o reembolso total
+refund | ate agora n recebi nada e ja faz 3 semanas, devolvam meu dinheiro
+refund | Não me foi entregue. Solicito a devolução do valor pago.
+refund | o pacote jamais apareceu por aqui, kero o estorno
+refund | A caneca chegou quebrada, me reembolsem por favor
+refund | ainda me devem o reembolso da jaqueta
+refund -replacement | Não quero outro igual, quero meu dinheiro
+refund -replacement | nada de troca, só o reembolso
+replacement | a tampa está rachada, mandem outra por favor
+replacement | podem substituir?
+replacement -refund | Não quero o reembolso, quero trocar pelo tamanho certo
+cancel | cancelem meu pedido por favor
+cancel | não preciso mais, podem anular
-cancel | não cancelem meu pedido, eu ainda quero
+discount | tem um risco, dão um desconto?
+discount | devolvam parte do dinheiro por causa da mancha
+answer | ninguém atende, me respondam
+answer | liguem para mim o quanto antes
!safety | a tomada soltou faísca e fumaça
!safety | minha filha teve alergia
!safety | esquentou e queimou minha mão
+refund !threat | devolvam o dinheiro ou deixo uma estrela
!threat +answer | se não me responderem faço uma avaliação negativa
!legal | meu advogado vai ver isso
!legal | vou ao Procon
!legal | vou registrar queixa na polícia
!chargeback | abro uma disputa no PayPal hoje mesmo
!chargeback | Vou contestar a compra no banco
!outside | me chama no zap que a gente resolve
none | o pacote chegou ontem
none | Muito bonito, vou dar cinco estrelas
`;
