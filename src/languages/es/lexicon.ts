// How Spanish-speaking buyers say it, in Spain and in Latin America; accents are left out, as most do.
import type { Lexicon } from '../lexicon';

export const spanish: Lexicon = {
  spaced: true,
  generous: false,
  denies: [1, 0],
  concord: true,
  common:
    'el la los las un una unos de del a al y que mi mis me te no es en por para con lo le les se su ya esta estoy hola gracias favor porfa donde cuando como cuanto puedo pueden puede quiero quisiera he ha han pero si muy mas yo ustedes tienen nada nadie todo nunca hay son fue sin sobre tengo tiene mucho esto eso ese esa este tambien buenos buenas dias tarde tardes usted nos soy era hace desde hasta otro otra alguna ningun respuesta siempre despues antes ahora dos dejo cero promesas ni hace',
  mend: 'pedido pedidos compra cancelar direccion entrega entregado envio enviaron cambiar paquete articulo producto rastrear seguimiento recibido recibi llego dañado funciona funcionar falta equivocado incorrecto devolver devolucion reembolso dinero instrucciones falso falsas original descripcion calidad factura cuenta',
  keep: 'llevo cuanta compara lleno bañado ganado evolucion revolucion falda fractura cuenca',
  filler:
    'el la los las un una mi mis su sus tu me te se le les muy ya todavia aun de del al a en lo he ha han esta bien',
  numbers: 'uno/una/un|dos|tres|cuatro|cinco|seis',
  words: {
    order: 'compra(/s)|orden(/es)|pedido(/s)',
    parcel: 'paquet*|envio(/s)|encomienda*|entrega(/s)|bulto*',
    goods:
      'product*|articul*|cosa(/s)|aparato*|prenda*|ropa|regalo*|zapat*|celular|funda*|libro*|reloj*|juguet*',
    it: 'algo|es(e/o/te/to)|todo',
    part: 'accesorio*|adaptador*|bateria*|boton*|cable*|cargador*|control|correa|cuchilla*|filtro*|garantia|jarra|llanta*|man(do/go/ija)|parte(/s)|pata(/s)|pieza*|pila*|rueda*|tap(a/as/on)|tornill*',
    pack: 'caja(/s)|empa(c/q)*|embal*|bolsa',
    money: 'dinero|plata|importe|monto|pago(/s)|dolar*|pesos|euros',
    payback:
      'abon(ado/an/en/o)|reembol*|reintegr*|mi dinero/plata/lana|dinero/plata/importe/pago ~3 vuelta/regreso/dev*|dev(o/u)*/regres* ~3 dinero/plata/lana/importe/pago|hac*/hecho/hicieron/haran ~2 devolucion',
    repaid: 'dev(olvieron/olvio/uelto) ~3 dinero/plata|me reembols(aron/o)|reembolsado',
    fee: 'penaliza*|multa|cost(e/o)*|tarifa*|cuanto ~1 cuesta*/sale/vale/cobra*|precio(/s)|cobra* ~2 por',
    paper: 'factura*|boleta*|cupon*|codigo ~1 descuento',
    account:
      'cuenta*|suscri*|boletin|newsletter|registr*|usuario|contraseña*|mi correo|direccion/domicilio/datos facturacion/correo/fiscal/pago/email|telefono|tarjeta',
    address:
      'direccion*|domicilio|codigo postal|calle|numero casa/piso/puerta/calle|ahora vivo|cambi* ~1 destino|olvid*/falt* ~2 piso/departamento/numero|piso|interfon|escalera|timbre',
    reply: 'respuesta*|mensaje*|correo|email*|mail*|confirmacion|llamada*|aviso|explica*',
    service: 'servicio*|atencion|agente*|asesor*|operador*',
    site: 'pagina|sitio|web|link|enlace',
    review: '',
    manual: 'manual*|instrucci*|para que sirve|que pila*/bateria*',
    arrive:
      'aparec*|dieron|entreg(ad*/an*/ar*/o/ue*)|lleg*|reci(b*/v*)|resiv*|traj*|venia*|vi(en*/nieron/no)|ya llego/recibi*',
    send: 'despach*|envi(a*/e*)|mand(a*/e*)',
    have: 'lo tengo',
    marked:
      'dice*/figura/consta/aparec*/sale/segun/marca*/pone/como ~4 entregad*|dejo/dejaron/dejado ~3 buzon/puerta/portal/entrada/vecin*|supuestamente|marco/marcaron ~2 entreg*',
    spot: 'buzon|port(al/eria/ero)|puerta|vecin*',
    nothing:
      'nadie ~1 toco/vino/entrego|pero/y/ahi/aqui/aca no ~1 hay/habia/tengo nada|nada ~2 lleg*/recibi*|no recibid*|ni rastro|brilla por ausencia|no ~1 entregaron nada|no vino nadie|entregado ~2 mentira|no ~3 concret*/concreto ~1 entrega|sin nada',
    lost: 'desapareci(d*/o)|extravi*|pedido*/paquete*/envio* ~1 perd*|perd* ~1 paquete/pedido/envio|se perdio|ha perdido|perdid(o/a/os/as) por|ya no estaba',
    stolen:
      'rob* ~2 paquete/pedido/caja/envio|paquete*/pedido/envio ~2 rob*|llevaron ~1 paquete/caja|se llevaron|llevarselo|robaron',
    where: 'donde esta*/anda*/vien*/va/quedo/encuentr*/mi|donde ~1 pedido/paquete/dinero/plata|dnd',
    when: 'cuando ~3 lleg(a/an/ara/aran/ue)/recib(o/ire/ir)/envian/entregan/mandan/despach*/sale/va/van/voy/piensan/viene|para/pa cuando|cuanto ~3 tarda*/demora*/falta*/tiempo',
    track:
      'guia|localiz*|rastre*|segui(miento/rlo)|track*|estado/estatus/status ~2 pedido/compra/orden/envio/paquete|fecha ~2 entrega/llegada|por donde|en que va/punto/anda|numero ~1 guia/seguimiento/rastreo/envio',
    news: 'novedad*|noticia*|actualizacion|saber ~3 pedido/compra/paquete/orden/envio|que paso/pasa/onda/sucede|informacion ~3 compra/pedido',
    wait: 'esper(o/ando/amos/ar/ado/e/a)',
    late: 'atras(ado/o)|demor*|lent(a/isim*/itud/o)|retras*|tard(a*/e/o)|tenia*/suponia que ~1 llega*/entreg*|estimada ~1 ya paso|fecha ~2 ya/paso|programad*',
    stuck: 'detenid*|retenid*|atorad*|parad* ~1 en|no/sin ~1 muev*/mov*/avanz*/actualiz*',
    transit:
      'en camino/reparto/transito/ruta/preparacion|transport*|ya sali*/envia*/manda*/despacha*|sali(o/eron)',
    sender: 'remitente',
    customs: 'aduan*|arancel*|impuesto*',
    broken:
      'caja/paquete ~2 abiert(a/o)|aboll*|agriet*|agujer*|aplast*|astill*|añicos|dañ(ad*/o*)|derram*|desparram*|doblad*|est(all*/rellad*)|fisur*|floj(a/o)|golpe*|griet*|hoyo*|hue(c*/lla*)|humed*|maltrat*|manch*|mojad*|oxid*|partid*|pedazos|quebr*|raja*|rasg(ad*/uñ*)|ray(a/ada/ado/as/on/ones)|reventad*|rot(a/as/o/os/ura)|saltad*|suci(a/o)|torcid*',
    usable:
      'aranaz*|manch*|ra(sgun*/yad*/yon*)|todavia/aun/igual/sigue/pero funciona*/sirve*/anda|leve*/pequen* ~1 dano/defecto/golpe',
    broke: 'romp*|estrope*|quebro',
    work: 'abre(/n)|agarra|aguanta*|alumbra|anda(/n)|arranc*|calient*|carg(a/an/ar/ue)|cierra*|con(ect*/gela)|corta|detecta*|dura(/ba/n)|enc(end*/iend*)|enf(oca/ria*)|escucha*|filtra|funciona*|gira|graba|infla|limpia|moja|oye|pega|pone|prend*|reconoce|seca|sirv*|sostiene|suena*|control/mando/pantalla/boton* ~2 responde*|hace nada|vale para|duro ~2 dia*/semana*/mes*',
    fail: 'agot(a/o)|atasc*|averi*|bloque*|bolitas|borros*|congel*|def(ect*/orm*)|des(arm*/carg*/comp*/conect*/cos*/gast*/infl*/peg*/teñi*/ti*/troz*)|encog*|fall*|fuga*|gote*|inutil|muert*|murio|parpade*|pelot*|quemad*|reinicia*|ruido|suelt(a/o)|trab(a/ad*/o)|zumb*|dej(o/aron)/paro de _|se calient(a/an)/apag*/cae/cayo/quemo/atrasa*/pela*|pantalla negra/tactil|funciona*/cierra/anda/va mal|sali* ~2 llanta/rueda/manija/pieza/mango/tornillo|oye*/escucha*/suena* ~2 baj*/mal/feo|no ~1 dur(a/o)|dur(o/aron) ~3 dia*/semana*/mes*/uso*/hora*|dia*/semana*/mes* duro/duraron|perder ~1 aceite/agua/aire/fuerza|pierde/perdiendo ~1 aceite/agua/aire|pelus*|chisp*|la mitad ~2 luces|se ~2 cort*/solto|se va/sale/quita con/en/al|pantalla ~3 negra|entrecort*',
    problem: 'problema*|inconveniente*|error*|pega(/s)',
    burn: 'incendi*|chispa*|explot*|sobrecal*|me quem*|quemo ~2 mano/dedo/sofa/mesa/piel/casa|prend* fuego|olia/olor ~2 quemado|bateria/cable/cargador/enchufe/pila ~4 caliente/hinch*/inflad*/inflo|humo blanco/negro',
    glow: 'arde|derriti*|fuego|humo|llamas',
    hurt: 'herid*|lastim*|alergi*|sarpull*|roncha*|electrocut*|descarga electrica|irrita*|picazon|quemadura*|peligros*|ampolla*|calambre|atragant*|tragado|se trago|al hospital|a urgencias|dieron puntos|da*/dio ~2 corriente/descarga|cort* ~2 dedo/mano|ahog*|asfixi*',
    wrong:
      'equivoc*|incorrect*|errone*|puse/escrit* ~1 mal|mal escrit*|esta mal|cualquier cosa|no es para ~1 mi modelo|no es ~1 lo/la/el que ~1 ped*/elegi*/compre',
    other:
      'otr(o/a/os/as)/diferente*/distint* ~1 product*/articul*/modelo*/cosa*/color/talla*/marca/pedido|algo distint*/diferent*|dos ~1 izquierd*/derech*|distint*/diferent* ~1 que ~1 ped*/compr*|llega/llego/mandaron/enviaron ~1 otra cosa|nada que ver ~2 compra/pedido|modelo ~4 otro',
    mixed: 'otr(o/a) persona/cliente/nombre|confund*|cambiaron ~1 product*/pedido*|un tal',
    bought:
      'compr(aba/ado/amos/e)|elegi*|encarg*|orden(amos/e)|pedi(/mos)|queria|seleccion*|solicite',
    instead: 'sino|vez/lugar de|vez del|antes que',
    differ: 'diferen(ci*/t*)|difier*|distint*|nada que ver|no se parece*',
    shown:
      'foto*|imagen*|descri*|anunci*|publica*|coincid*|correspond*|igual*|como dice|venden como|muestran|medidas|dice ~2 resistente/impermeable/nuevo/cuero|decia|supuestamente nuev*',
    than: 'mas/mucho ~1 pequeñ*/chi(c/q)*/grande*/cort*/larg*/delgad*/fin*/oscur*/clar*/peor que/lo/del|menor/mayor/peor/inferior/menos que/lo/al/del|enganos*',
    colour: 'color*',
    hue: 'negr*|blanc*|roj*|azul*|verde*|amarill*|rosa(/s/do)|gris*|marron*|dorad*|naranja|morad*|cafe|beige',
    size: 'chic(a/o)|derecha|femenin*|grande|hombre|izquierd*|l|litro*|m|masculin*|micro|ml|modelo*|mujer|niñ(a/o)|s|talla*|tamaño*|tipo|usb|volt*|xl',
    poor: 'acabado*|apest*|aspero|basura|caduc*|corriente|diminut*|endeble*|enganos*|finit*|fragil*|huel*|incomod*|insoportable|juguete|olor*|ordinario|pica|plastico|porqueria|sabor|tra(nsparent*/pito/po)|usad*|vencid*|mala/pesima/baja/horrible/dudosa/poca calidad|calidad ~3 mal*/pesim*/horrible/baj*/deja/fatal|de segunda/uso|mal acabad*/hech*/cosid*|mala compra|otra cosa|infim*|otro dueño|petroleo|falta(/n) ~2 caracteristicas/funciones',
    misfit:
      'muy/demasiado/queda*/quedo/viene/talla* ~1 chi(c/q)*/pequeñ*/grande*/enorm*/apretad*/ajustad*/estrech*/cort*/larg*/just*|aprieta*|talla* ~2 menos/mas|chiquit*',
    expect: 'creia|espera(ba*/do)|imagin*|pensaba',
    material:
      'cuero|piel|seda|lana|algodon|madera|poliester|sintetico|plastico|metal|acero|resistente agua|impermeable|lino',
    fit: 'cabe*|entra(/n)|encaj*',
    genuine: 'original*|autentic*|genuin*|legitim*',
    fake: 'bamba|chafa|clon|copia*|fake*|fals(a/as/ific*/o/os)|imitacion*|pirat*|replica*|truch*',
    missing:
      'falta(/ba/ban/n/ndo/ntes/ron)|falto|olvid*|no ~4 ningun lado/sitio|sin el/la/los|no esta(/n) @part|no esta(/n)$',
    include: 'adentro|dentro|inclu(i*/y*)|tra(e/en/ia*)|venia*|en caja/paquete|cuento|conte(/nia)',
    only: 'apenas|sol(amente/o)|unicamente|nada mas',
    half: 'mitad|incomplet*',
    rest: 'resto|el otro|uno/una de',
    empty: 'vaci*|dentro/adentro no ~1 nada|nada dentro/adentro|caja sola|sin ~2 adentro/dentro',
    charge: 'cobr*|cargo(/s)|debit*|descont*|precio|carrito|pag(ar/ue/o/aron/amos/ado)',
    overcharge:
      'cobr*/pague/cargo*/debit* ~4 dos/2/tres/varias veces|cobr*/cargo*/pague/pago ~2 doble/duplicad*/mas|dos/doble cargo*/cobro*|ponia/decia/precio ~6 cobr*',
    recognise: 'reconozco|autori(c/z)*',
    unauthorised:
      'sin permiso/autorizacion|hacke*|no fui yo|nunca/jamas/no ~4 compr*/pedi* nada|no hice ~2 compra/pedido|us(o/aron) ~1 tarjeta',
    cancel: 'cancel*|can(s/z)el*|anul*|dar baja|desist*|dej(ar/en) sin efecto',
    forbid: 'no ~2 despachen*/envi(e/es/en)*/mand(e/es/en)*|no hace falta',
    enough:
      'no mas envios/paquetes|no ~3 acept* ~1 otr(a/o)|no lo reemplac*|no quier(o/emos) otr(o/a)',
    decline: 'rechazo|renuncio|no ~1 acept(o/are)|prescindo|declino|paso de|^olvid(a/e/en)',
    regret:
      'ya no ~2 quier*/necesit*/dese*/interesa/falta|no quiero/necesito producto/pedido/compra|arrep*|cambi* opinion/idea|por error|sin querer|encontr*/vi/hay ~4 mas barat*|mas barat* en|encontr* ~2 mismo|hij(o/a)/nene/nena/niñ(o/a) ~3 compr*/pidio/apret*|compr*/ped* ~3 dos veces|no puedo pagar|me equivoque',
    refused: 'cancelaron*|cancelad* por|rechaz*|anularon*|agotado',
    promised: 'prome(tido/tieron/tio)|acord*|aprob(ado/aron)|dij(eron/iste/o) que|acept(aron/o)',
    return: 'dev(ol*/uel*)|re(cog*/gres*/torn*)|tramit*',
    returned: 'dev(olvi/uelto)|recogi(d*/eron)|regrese|ya ~3 devolucion|aprob* ~1 devolucion',
    replace:
      'cambi(arl*/os)|re(emplaz*/env*/pon*/pos*)|sustitu*|cambi(ar/o/en)* ~1 por|cambi*/cambiar ~1 talla|otro igual|mande*/envie*/enviarme ~2 otr(o/a)/nuev*/correct*|puedo/quiero/quisiera/puede/hacer ~2 cambi*|otra talla|quiero otr(o/a)|prefier*/quier* ~2 cambio|denme/quiero un(a/o) nuev(a/o)',
    again:
      'nada mas|reemplaz*|reenv*|un(o/a) nuev(o/a)|nuev(o/a)/otr(o/a)/segund(o/a) envio/igual/paquete/pedido/producto|mand*/envi* ~2 otr(o/a)|volver/vuelv* ~3 enviar*/mandar*|enviar*/mand* ~2 de nuevo',
    change:
      'actualiz*|agreg*|añad*|borr*|cambi*|cerrar|configur*|corr(eccion/eg*/ig*)|deje|edit*|elimin*|ingres*|modific*|pon(er/gan/go)|puse|quit(ar*/en*)|rectific*|sacar',
    another: 'ant(erior/igu*)|diferent*|distint*|nuev*|otr(a/o)|viej*',
    elsewhere:
      'mud(e/amos/ado/anza)|cambi* casa|envie*/mande*/entregue*/deje*/enviar(/lo)/mandar(/lo)/manda/entregar(/lo)/dejar(/lo)/desvi*/llevar* ~3 otr(o/a)/nuev*/trabajo/oficina/vecin*/madre/mama/padres/punto/herman*/ahi/casa|desvi*|redirig*|en lo de|a mi oficina/trabajo',
    discount:
      'descuento*|parte/mitad/algo ~2 dinero/plata|compensa*|dev(o/u)*/reembols*/regres* ~4 mitad/parte',
    answer:
      'contest*|respond*|contact*|hablar|llam(en/ar)*|avis(en/ar)*|digan*|expli(c/q)*|atiend*',
    use: 'abr(e/ir/o)|activ*|ajust(a*/o)|arm(a*/o*)|carg(a/ar/o)|co(loc*/nect*/nfigur*)|emparej*|enc(end*/iend*)|hora|instal*|lav(a*/o*)|limpi*|mont*|pongo|prend*|program*|usa(/n/r/rla/rlo)|uso|utiliz*|va ~1 filtro/pila*/tapa|se pone/saca|cambi* ~1 pila*/hora/filtro/idioma|reinici* ~1|reset*|boton',
    how: 'como|que lado',
    unsure: 'no ~1 entiendo/comprendo/encuentro|duda(/s)|ayud*',
    buy: '',
    general:
      'politica*|condiciones|normalmente|generalmente|suele*|envian/entregan/despachan/mandan a|cancel*/anul* ~1 devolucion/reembolso/reclam*|estado/status/cuando ~2 reembols*/devuelv*',
    want: 'qui(e/s)(r/i)*|quer(ia/emos)|kier*|necesit*|solicit(o/amos/ud)|exij*|deseo|porf*|pido|gustaria|prefier*|hagan|favor|tengo interes|de antemano',
    ask: 'alguna|cua(l/les/nto*)|podria*|pued(e*/o)|es posible|tengo/por que|^cuando/como/donde/hay/hacen/tienen/han|ya enviaron/salio/mandaron/despacharon',
    badReview: 'reseña*|estrella*|valoracion*|calific*',
    unless: 'contrario|sino|si no|o me/les/los/lo/voy/pongo/dejo|a menos/cambio',
    legal: 'abogad*|juicio|demand(ar/o)*|denunci*|policia|consumidor*|profeco|legal*',
    chargeback: 'contracargo*|mi/el/al/del banco|disput*|paypal|chargeback',
    outside: 'whats*|(g/w)asap*|fuera ~2 plataforma|instagram',
    not: 'jamas|nad(a/ie)|ni|ningun*|no|nunca|tampoco',
    cannot:
      'no ~2 puedo/puede/pude/pueden/podemos/deja/logro/consigo/permite|imposible|no hay manera/forma',
    without: 'sin|cero',
    if: 'si',
    link: 'y|e|o|que|yo|luego|despues|cuando',
    or: 'o|u',
    cut: 'pero|embargo|aunque|porque|obstante|mientras|pues|contrario|sino',
    after:
      'a los/las ~2 dia*/mes*/semana*/hora*/minuto*|despues/tras/al ~2 uso*/us(ar)*/dia*/mes*/semana*/lavad*/abrir*|primer* uso/vez/lavad*/dia|segund* vez/lavad*|duro|cada rato|segunda puesta|lavadas|tres veces|dos/2 dias',
    days: 'dias|semana*|mes(/es)|hora(/s)|minuto*|año(/s)',
    praise:
      'ador*|bonit*|buen*|content*|cumpl(e/io)|encant*|excelen*|feli(ces/z)|genial*|gust(a/aron/o)|hermos*|ideal|impecable*|lind*|maravill*|ok|original|perfect*|precios(a/o)|puntual*|rapid*|re(com*/petir*/sistente/solutiv*)|satisfech*|silencios*|super*|antes ~3 plazo/previsto/esperado/fecha/pensado/prometido/tiempo|dias/llego antes|a tiempo|en fecha/orden|funciona*/sirve/anda/va/todo/muy bien/correcto|de diez/lujo/primera|un 10/exito|producto/servicio/calidad de 10|nada ~1 objetar/decir/reclamar|volver* comprar|como ~2 descri*/foto*/esperaba|tal como/cual|no ~1 tarde/tard(o/a)/demor(o/a)/retras(o/a)/arrep*|no ~3 quej*|no ~2 pagar aduana|no pud(e/o) ~3 mas|sin/ningun/ninguna ~1 queja*|valio pena|no hace* ~2 ruido|inmejorable*|gratamente|sorprend(e/ido/io)|robust*|practic*|destaca*|calidad precio|volver* ~2 comprar|justific*|impresion*|atent(o/a/os/as)|lo que ~2 busca*/necesitaba|vale lo/cada|que mas se puede|amable(/s)',
    thanks: 'graci*|agrade*',
    bad: 'de(cepci*/sastr*/sesper*)|engañ*|estaf*|fatal|fraude|hart(a/o)|horribl*|indign*|insatisf*|ladron*|mal(a/as/educad*/isim*/o/os/trat*)|ment*|mient*|molest*|peor*|pesim*|porqueria|queja*|reclam*|robo|terribl*|verg(o*/u*)|nunca mas|falta respeto/educacion/seriedad/responsab*/comunicacion/informacion|promesas falsas|nadie contesta/responde|trata* ~1 mal/fatal|no dan cara|empezo a|incompetent*|groser*|no ~1 volver* ~2 comprar|no ~2 compren/compres|deja ~2 desear',
    solved: 'solucionad*|resuelt*|arreglad*',
    fear: 'dudaba|miedo|temia|pense/creia que',
    skip: 'buen(as/os/a) tardes/dias/noches|dar*/di/en cuenta|cuanto/hace/hacen falta|falta para|por ~1 parte|totalmente falso|vela(/s) ~4 arde(/n)|viej*/anterior ~3 romp*/rot*|sin ~1 duda',
  },
};
