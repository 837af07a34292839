// How Spanish-speaking buyers say it, in Spain and in Latin America; accents are left out, as most do.
import type { Lexicon } from '../lexicon';

export const spanish: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 0],
  concord: true,
  common:
    'el la los las un una unos de del a al y que mi mis me te no es en por para con lo le les se su ya esta estoy hola gracias favor porfa donde cuando como cuanto puedo pueden puede quiero quisiera he ha han pero si muy mas yo ustedes tienen nada nadie todo nunca hay son fue sin sobre tengo tiene mucho esto eso ese esa este tambien buenos buenas dias tarde tardes usted nos soy era hace desde hasta otro otra alguna ningun respuesta siempre despues antes ahora dos dejo cero promesas ni',
  mend: 'pedido pedidos compra cancelar direccion entrega entregado envio enviaron cambiar paquete articulo producto rastrear seguimiento recibido recibi llego dañado funciona funcionar falta equivocado incorrecto devolver devolucion reembolso dinero instrucciones falso falsas original descripcion calidad factura cuenta',
  keep: 'llevo cuento cuentan cuanta compara lleno luego bañado ganado evolucion revolucion falda fractura cuenca dañar',
  filler:
    'el la los las un una mi mis su sus tu me te se le les muy ya todavia aun de del al a en lo he ha han esta bien',
  numbers: 'uno/una/un|dos|tres|cuatro|cinco|seis',
  words: {
    order: 'pedido(/s)|compra(/s)|orden|ordenes',
    parcel: 'paquet*|envio(/s)|encomienda*|entrega(/s)|bulto*',
    goods:
      'product*|articul*|cosa(/s)|aparato*|prenda*|ropa|regalo*|zapat*|celular|funda*|libro*|reloj*|juguet*',
    it: 'esto|eso|este|ese|todo|algo',
    part: 'pieza*|tornill*|cargador*|cable*|tapa(/s)|bateria*|pila*|accesorio*|control|mando|pata(/s)|filtro*|rueda*|boton*|parte(/s)',
    pack: 'caja(/s)|empa(c/q)*|embal*|bolsa',
    money: 'dinero|plata|importe|monto|pago(/s)',
    payback:
      'reembol*|reintegr*|mi/quiero dinero/plata/lana|dinero/plata/importe/pago ~3 vuelta/regreso/dev*|dev(o/u)*/regres* ~3 dinero/plata/lana/importe/pago|abon(o/ado/en)|hac*/hecho/hicieron/haran ~2 devolucion',
    fee: 'penaliza*|multa|cost(e/o)*|tarifa*|cuanto ~1 cuesta*/sale/vale/cobra*|precio(/s)|cobra* ~2 por',
    paper: 'factura*|boleta*|cupon*|mi/necesito recibo|codigo ~1 descuento',
    account:
      'cuenta*|suscri*|boletin|newsletter|registr*|usuario|contraseña*|mi correo|direccion/domicilio/datos facturacion/correo/fiscal/pago/email|telefono|tarjeta',
    address:
      'direccion*|domicilio|codigo postal|calle|numero casa/piso/puerta/calle|ahora vivo|cambi* ~1 destino|olvid*/falt* ~2 piso/departamento/numero',
    reply: 'respuesta*|mensaje*|correo|email*|mail*|confirmacion|llamada*|aviso|explica*',
    service: 'servicio*|atencion|agente*|asesor*|operador*',
    site: 'pagina|sitio|web|link|enlace',
    review: '',
    manual: 'manual*|instrucci*|para que sirve|que pila*/bateria*',
    arrive:
      'lleg*|recib*|re(c/s)iv*|vino|vinieron|vien*|venia*|entregad*|entrega(r/n)*|entregue*|entrego|aparec*|traj*|dieron',
    send: 'envia*|envie*|manda*|mande*|me/les/le/nos mando/envio|despach*',
    have: 'tengo pedido/paquete/producto/compra|lo tengo',
    marked:
      'dice*/figura/consta/aparec*/sale/segun/marca*/pone/como ~4 entregad*|dejo/dejaron/dejado ~3 buzon/puerta/portal/entrada/vecin*|supuestamente',
    spot: 'buzon|puerta|porter(ia/o)|vecin*|portal',
    nothing:
      'todavia/aun ~1 nada|hasta ~2 nada|dias/semana*/mes/meses/hoy/fecha ~2 nada|nadie ~1 toco/vino/entrego|pero/y/ahi/aqui/aca no ~1 hay/habia/tengo nada|nada ~2 lleg*/recibi*|no recibid*|ni rastro',
    lost: 'pedido*/paquete*/envio* ~1 perd*|perd* ~1 paquete/pedido/envio|se perdio|ha perdido|extravi*|perdid(o/a/os/as) por|ya no estaba|desaparecio|desaparecid*',
    stolen:
      'rob* ~2 paquete/pedido/caja/envio|paquete*/pedido/envio ~2 rob*|lo robaron|llevaron ~1 paquete/caja|se llevaron|llevarselo',
    where: 'donde esta*/anda*/vien*/va/quedo/encuentr*/mi|donde ~1 pedido/paquete/dinero/plata|dnd',
    when: 'cuando ~3 lleg(a/an/ara/aran/ue)/recib(o/ire/ir)/envian/entregan/mandan/despach*/sale/va/van/voy/piensan/viene|para/pa cuando|cuanto ~3 tarda*/demora*/falta*/tiempo|que dia',
    track:
      'rastre*|seguimiento|track*|localiz*|estado/estatus/status ~2 pedido/compra/orden/envio/paquete|fecha ~2 entrega/llegada|guia|seguirlo|por donde|en que va/punto/anda',
    news: 'novedad*|noticia*|actualizacion|saber ~3 pedido/compra/paquete/orden/envio|que paso/pasa/onda/sucede',
    wait: 'esper(o/ando/amos/ar/ado/e/a)|llevo ~4 esperando',
    late: 'tarde|retras*|demor*|tarda*|tardo|tenia*/suponia que ~1 llega*/entreg*|debia*/deberia ~2 llegar/haber|fuera/vencio/paso ~1 plazo*|plazo* ~2 vencid*/paso/termino|no ~3 a tiempo|lent(o/a)|atras(o/ado)',
    stuck: 'detenid*|retenid*|atorad*|parad* ~1 en|no/sin ~1 muev*/mov*/avanz*/actualiz*',
    transit:
      'en camino/reparto/transito/ruta/preparacion|transport*|ya sali*/envia*/manda*/despacha*|sali(o/eron)',
    customs: 'aduan*|arancel*|impuesto*',
    broken:
      'rot(o/a/os/as)|rotura|quebr*|dañ(o/ad)*|raja*|aplast*|golpe*|rasgad*|ray(a/as/ado/ada/on/ones)|rasguñ*|manch*|derram*|mojad*|agujer*|hoyo*|huec*|aboll*|partid*|pedazos|añicos|doblad*|torcid*|maltrat*|griet*|agriet*|estall*|estrellad*|suci(o/a)|oxid*|humed*|abiert(o/a)|mal estado|floj(o/a)',
    broke: 'romp*|estrope*',
    work: 'funciona*|sirv*|anda|andan|prend*|enc(ie/e)nd*|carg(a/an/ar/ue)|arranc*|conect*|reconoce|suena*|escucha*|oye|emparej*|dur(a/an/aba)|calient*|enfria*|cierra*|abre|abren|corta|aguanta*|detecta*|alumbra|control/mando/pantalla/boton* ~2 responde*|hace nada|vale para|agarra|enfoca',
    fail: 'defect*|averi*|descomp*|fall*|dej(o/aron)/paro de _|murio|muert*|gote*|despeg*|destiñ(e/o/en)|desteñi*|encog*|se calient(a/an)|inservible*|inutil|pantalla negra|sin sonido/imagen/señal/audio|agota|agoto|descarg*|se apag*|desconect*|trab(a/o)|se cae|se cayo|desarm*|suelt(o/a)|reinicia*|ruido|descos*|deform*|destroz*|quemad*|se quemo|pelot*|mal funcionamiento|funciona*/cierra/anda/va mal|solo dur*|duro ~2 dia*/semana*/mes*',
    problem: 'problema*|inconveniente*|error*|pega(/s)',
    burn: 'fuego|incendi*|humo|chispa*|explot*|me quem*|quemo ~2 mano/dedo/sofa/mesa/piel/casa|derriti*|llamas',
    hurt: 'herid*|lastim*|alergi*|sarpull*|roncha*|electrocut*|descarga electrica|irrita*|picazon|quemadura*|peligros*',
    wrong: 'equivoc*|incorrect*|errone*|puse/escrit* ~1 mal|mal escrit*|esta mal|cualquier cosa',
    usable:
      'rayad*/rayon*/rasgun*/aranaz*/manch*|pequen*/leve*/liger* ~1 golpe/dano/detalle/abolladura/defecto|todavia/aun/igual/sigue/pero funciona*/sirve*/anda',
    other:
      'otr(o/a/os/as)/diferente*/distint* ~1 product*/articul*/modelo*/cosa*/color/talla*/marca/pedido|algo distint*/diferent*|dos ~1 izquierd*/derech*|distint*/diferent* ~1 que ~1 ped*/compr*',
    mixed: 'otr(o/a) persona/cliente/nombre|confund*|cambiaron ~1 product*/pedido*|un tal',
    bought:
      'compr(e/amos/ado/aba)|pedi|pedimos|orden(e/amos)|encarg*|solicite|elegi*|seleccion*|queria|he/ha/hemos/habia pedido',
    instead: 'vez de|lugar de|sino',
    differ: 'distint*|diferent*|diferenci*|difier*|nada que ver|no igual',
    shown:
      'foto*|imagen*|descri*|anunci*|publica*|coincid*|correspond*|se parec*|igual*|como dice|venden como|muestran',
    than: 'mas/mucho ~1 pequeñ*/chi(c/q)*/grande*/cort*/larg*/delgad*/fin*/oscur*/clar*/peor que/lo/del|menor/mayor/peor/inferior/menos que/lo/al/del|enganos*',
    colour: 'color*',
    hue: 'negr*|blanc*|roj*|azul*|verde*|amarill*|rosa(/s/do)|gris*|marron*|dorad*',
    size: 'talla*|tamaño*|modelo*|s|m|l|xl|grande|chic(o/a)|izquierd*|derecha|litro*|ml',
    poor: 'mala/pesima/baja/horrible/dudosa/poca calidad|calidad ~3 mal*/pesim*/horrible/baj*/deja/fatal|muy/demasiado/queda*/quedo chi(c/q)*/pequeñ*/grande*/enorm*/apretad*/ajustad*/estrech*/cort*/larg*/fin*/delgad*/duro/pesad*|huel*|apest*|olor*|usad*|de segunda|vencid*|caduc*|plastico|fragil*|endeble*|basura|porqueria|incomod*|transparent*|mal acabad*/hech*/cosid*|finit*',
    expect: 'esperaba*|esperado|imagin*|pensaba|creia',
    material: 'cuero|piel|seda|lana|algodon|madera|poliester|sintetico|de/es plata',
    fit: 'cabe*|entra(/n)|encaj*|queda* bien',
    genuine: 'original*|autentic*|genuin*|legitim*',
    fake: 'fals(o/a/os/as)|falsific*|pirat*|imitacion*|replica*|truch*|copia*|clon|fake*|bamba|chafa',
    missing: 'falt(a/an/o/aron/aba/aban/ando/antes)|olvid*|no ~4 ningun lado/sitio',
    include: 'venia*|inclu(i/y)*|trae|traen|traia*|dentro|adentro|en caja/paquete|contenia',
    only: 'solo|solamente|unicamente|apenas|nada mas',
    half: 'mitad|incomplet*|parte pedido',
    rest: 'resto|el otro|la otra|los otros|uno/una de',
    empty:
      'vaci*|dentro/adentro no ~1 nada|nada dentro/adentro|caja/sobre/paquete ~2 no ~1 nada|caja sola|sin ~2 adentro/dentro',
    charge: 'cobr*|cargo(/s)|debit*|descont*|precio',
    overcharge:
      'cobr*/pague/cargo*/debit* ~4 dos/2/tres/varias veces|cobr*/cargo*/pague/pago ~2 doble/duplicad*/mas|dos/doble cargo*/cobro*|ponia/decia/precio ~6 cobr*',
    recognise: 'reconozco|autori(c/z)*',
    unauthorised:
      'sin mi permiso/autorizacion|hacke*|no fui yo|nunca/jamas/no ~4 compr*/pedi* nada/aqui/ahi|no hice ~2 compra/pedido|us(o/aron) ~1 tarjeta',
    cancel:
      'cancel*|can(s/z)el*|anul*|dar baja|desist*|dej(ar/en) sin efecto|detener/parar/eliminar/borrar/revocar ~2 pedido/compra/orden|no ~2 envi(e/es/en)*/mand(e/es/en)*/despachen*',
    regret:
      'ya no ~2 quier*/necesit*/dese*/interesa/falta|no ~2 quier*/necesit* ~3 mas|no quiero/necesito producto/pedido/compra|arrep*|cambi* opinion/idea|por error|sin querer|mas barat*|encontr* ~2 mismo|hij(o/a)/nene/nena/niñ(o/a) ~3 compr*/pidio/apret*|compr*/ped* ~3 dos veces|no puedo pagar|me equivoque',
    refused:
      'cancelaron*|ha/han/fue/sido cancel*|cancelad* por|sin stock/existencias|rechaz*|anularon*|agotado',
    return: 'devol*|devuel*|regres*|retorn*|recog*',
    returned:
      'devolvi|devuelto|regrese|recogieron|recogid*|ya ~3 devolucion|devolucion llego/recibida|aprob* ~1 devolucion',
    replace:
      'cambi(ar/o/en)* ~1 por|cambiarl*|cambi* ~1 talla|reemplaz*|sustitu*|otro igual|uno nuevo|reenv*|mande*/envie*/enviarme ~2 otr(o/a)/nuev*/correct*|puedo/quiero/quisiera/puede/hacer ~2 cambi*|repo(n/s)*',
    change:
      'cambi*|modific*|corr(i/e)g*|correccion|actualiz*|agreg*|añad*|ingres*|pon(er/go/gan)|puse|edit*|rectific*|configur*|quit(ar/en)*|elimin*|borr*|cerrar|deje|sacar',
    another: 'otra|otro|nuev*|viej*|antigu*|anterior|distint*|diferent*',
    elsewhere:
      'mud(e/amos/ado/anza)|cambi* casa|envie*/mande*/entregue*/deje*/enviar(/lo)/mandar(/lo)/manda/entregar(/lo)/dejar(/lo)/desvi*/llevar* ~3 otr(o/a)/nuev*/trabajo/oficina/vecin*/madre/mama/padres/punto/herman*/ahi/casa|desvi*|redirig*|en lo de',
    discount: 'descuento*|parte/mitad/algo ~2 dinero/plata|compensa*',
    answer:
      'contest*|respond*|contact*|hablar|llam(en/ar)*|avis(en/ar)*|digan*|expli(c/q)*|atiend*',
    use: 'us(o/a/ar/an/arlo/arla)|utiliz*|conect*|instal*|arm(a/o)*|ajusta*|ajusto|configur*|carg(o/a/ar)|enc(ie/e)nd*|prend*|mont*|lav(a/o)*|limpi*|coloc*|program*|emparej*|abr(e/ir/o)|activ*|va ~1 filtro/pila*/tapa|se pone/saca|pongo|cambi* ~1 pila*/hora/filtro/idioma|he/ha usado',
    how: 'como|que lado',
    unsure: 'no ~1 entiendo/comprendo/encuentro|no se como/si/que/cual|se como|duda(/s)|ayud*',
    buy: '',
    general:
      'politica*|condiciones|normalmente|generalmente|suele*|envian/entregan/despachan/mandan a|cancel*/anul* ~1 devolucion/reembolso/reclam*|agregar/quitar/añadir ~1 articulo/producto|estado/status/cuando ~2 reembols*/devuelv*',
    want: 'qui(e/s)(r/i)*|quer(ia/emos)|kier*|necesit*|solicit(o/amos/ud)|exij*|deseo|por favor|porf*|pido|gustaria|prefier*|hagan|favor',
    ask: 'puedo|puede*|podria*|es posible|cual(/es)|que hago|tengo que|por que|^cuando/como/donde/hay/hacen/tienen/han|cuanto*|alguna|ya enviaron/salio/mandaron/despacharon',
    badReview: 'reseña*|estrella*|valoracion*|calific*',
    unless: 'si no|sino|contrario|o me/les/los/lo/voy/pongo/dejo|a menos|a cambio',
    legal: 'abogad*|juicio|demand(ar/o)*|denunci*|policia|consumidor*|profeco|legal*',
    chargeback: 'contracargo*|mi/el/al/del banco|disput*|paypal|chargeback',
    outside: 'whats*|(g/w)asap*|mi numero/correo/mail es|fuera ~2 plataforma|instagram',
    not: 'no|nunca|jamas|nada|ningun*|nadie|tampoco|ni|ni un/una solo/sola',
    cannot:
      'no ~2 puedo/puede/pude/pueden/podemos/deja/logro/consigo/permite|imposible|no hay manera/forma',
    without: 'sin|cero|sin un/una solo/sola',
    if: 'si|en caso',
    link: 'y|e|o|que|yo|luego|despues|cuando',
    cut: 'pero|embargo|aunque|porque|obstante|mientras|ya que|pues|contrario',
    after:
      'a los/las ~2 dia*/mes*/semana*/hora*/minuto*|despues/tras/al ~2 uso*/us(ar)*/dia*/mes*/semana*/lavad*/abrir*|primer* uso/vez/lavad*/dia|segund* vez/lavad*|de repente|duro|cada rato',
    days: 'dias|semana*|mes(/es)|hora(/s)|minuto*|año(/s)',
    praise:
      'perfect*|excelen*|genial*|encant*|content*|satisfech*|feli(z/ces)|buen*|lind*|hermos*|rapid*|recom*|super*|ok|maravill*|bonit*|ador*|ideal|impecable*|puntual*|antes ~3 plazo/previsto/esperado/fecha/pensado/prometido/tiempo|dias/llego antes|a tiempo|en fecha|funciona*/sirve/anda/va/todo/muy bien/correcto|de diez/lujo/10/primera|nada ~1 objetar/decir/reclamar|en orden|volver* comprar|como ~2 descri*/foto*/esperaba|tal como/cual|original|ya llego/recibi*|cumpl(e/io)|gust(o/a/aron)|no ~1 tarde/tard(o/a)/demor(o/a)/retras(o/a)|no ~3 quej*|precios(o/a)|no ~2 pagar aduana|no pud(e/o) ~3 mas|sin/ningun/ninguna ~1 queja*|no ~1 arrep*|valio pena|sorprendio',
    thanks: 'graci*|agrade*',
    bad: 'pesim*|horribl*|terribl*|fatal|mal(o/a/os/as)|malisim*|decepci*|insatisf*|verg(o/u)*|estaf*|engañ*|ment*|mient*|ladron*|peor*|desastr*|fraude|maleducad*|molest*|indign*|hart(o/a)|nunca mas|no ~1 compr(en/eis/es)|queja*|robo|falta respeto/educacion/seriedad/responsab*/comunicacion/informacion|promesas falsas|nadie contesta/responde|desesper*|reclam*',
    solved: 'solucionad*|resuelt*|arreglad*',
    fear: 'miedo|temia|pense que|creia que|dudaba',
    skip: 'no solo|buen(as/os/a) tardes/dias/noches|mas tarde|dar* cuenta|di cuenta|en cuenta|cuanto/hace/hacen falta|falta para|perd* ~1 tiempo/confianza/paciencia|por ~1 parte|totalmente falso',
  },
};
