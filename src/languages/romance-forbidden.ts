// What sellers must not write, in French, Spanish, Italian and Portuguese, which share most stems.
import type { Words } from './forbidden-words';

export const romance: Words = {
  spaced: true,
  lists: {
    ignore:
      'avis (de (passage|livraison)|contraire)|(a|selon) (votre|notre|mon) avis|(segun|en|na|em) (su|nuestra|sua|nossa) opini*|(chang|cambi|mud)* (d |de )?(avis|opini|ideia)*|(merci|remerci)* ~(pour|de) (votre|vos) ~(avis|comm|eval)*|(gracias|agradecemos|grazie|obrigad)* ~(por |per )?(su|sus|la|sua|a) ~3(resen|opini|valor|coment|recens|valut|avalia)*|obrigad* pel(a|o) ~2(avalia|opini|coment)*|(evalu|valor|valut|avalia)\\w+ d\\w+ ~(dommag|dan|fot|phot|cas|dossier)*',
    review:
      'avis|comment(aires?|o|i)|comentari*|evaluation*|resen*|opini*|valoracion*|calificac*|recension*|valutazion*|avaliac*|not(er|ez) ~3(produit|article)|(valor|valut|avali)(ar|e|i|are) ~3(prod|compra|acquisto)*',
    feedback:
      'feedback|votos?|(evalu|avis|valora|califica|coment|valuta|avalia)* ~3(vend|tienda|loja)*',
    reward:
      're(m|e)bo(u|l)rs*|reembols*|rimbors*|cadeau*|bons? d achat|reductions?|gratui*|offert|offr*|regal*|cupo*|coupon|descuento*|desconto*|scont(o|i)|omaggi*|buon(o|i) ~(sconto|da)|brinde*|vales?|obsequi*|argent|dinero|dinheiro|soldi|denaro|[$€£] \\d+|\\d+ ([$€£%]|euros?|reais)|(en|a|in|em) (echange|cambio|troca)|presente',
    change:
      'modifi*|supprim*|chang*|retir*|enlev*|effac*|elimin*|borr*|cambi*|quit(ar|e)|cancell*|rimuov*|togli*|tolga|apag*|remov*|alter*|mud(ar|e|asse)|exclu*|corrig*|ritir*|miglior(i|are la)',
    good: 'positi(f|v)*|bonn?e?s?|excell?ent*|buen*|buon(a|e)|ottim*|otima|boas?',
    stars: '(5|cinq|cinco|cinque) ?(etoil|estrell|stell|estrel)*',
    give: 'plaisir|feri(ez|ons)|ilusion|alegr(aria|ia)|piacere|felizes|laiss*|donn*|mett*|merci de|dej*|denos|pon(er|g*)|lasci*|dia|darci|deix*|de nos|por favor|s il vous plait|si vous|pedimos|aid*|agradec*|not(er|ez)',
    again:
      'nouveau|rappel*|(pas|toujours) (encore|pas)|de nuevo|n(u|o)(e|o)?vamente|record*|(aun|todavia|ancora|ainda) n(o|on|ao)|non ~ancora|di nuovo|ricord*|promemoria|de novo|(re)?lembr*|nouvelle fois',
    promo:
      'codes? (promo|de reduc)*|(codigo|codice|cupom) (promo|sconto|de des)*|newsletter|abonnez vous|siganos|siga (a )?(nuestra tienda|nossa loja)|off(re|ert)* specia*|ofertas? especia*|black friday|saldi|promo(ci|co|zi)*',
    coupon:
      'coupons?|code promo|bons? d achat|reductions?|cupo*|descuentos?|descontos?|scont(o|i)|buon(o|i)|vales?|\\d+ %',
    next: '(prochain|pro(x|ss)im|futur|siguient)* (command|achat|compra|pedido|encomend|acquist|ordin)*',
    goods:
      '(visit|decouvr|descubr|scopr|conhec|veja|confira|occhiata)* ~4n(otr|uestr|ostr|oss)* ~(boutique|coll?e|tienda|negozio|loja)*|n(os|uestr|ostr|oss)* ~(autre|nouve|otr|nuev|altr|nuov|outr|nov)* ~(prod|arti|mod)*',
    site: 'n(otre|uestr|ostr|oss)* ~(site|pagina|sitio|web|sito|boutique en ligne)|(ce|este|questo|s(i|e)gu(ie|e|i)nte) (lien|enlace|link)',
    contact:
      '(appelez|telephonez) (nous|moi)|contactez nous ~2(par|via)|(envoyez|ecrivez) (nous|moi) un (e )?mail|ll(a|e)m(e|a)nos|contactenos por|envienos ~(correo|e ?mail)|ci (chiami|telefoni)|(scriver|contattar)ci ~(via|per) (e ?mail|telefono)|ligue (para )?nos|envie ~2um e ?mail|n(otr|uestr|ostr|oss)* ~((e ?)?mail|correo|tel|nume)*',
    outside:
      '(entre n(ous|os*)|tra (di )?noi) ~3{p}|(dehors|hors|fuera|fuori|fora) d* ~({m}|platef|plataf|piattaf|site|sitio)*|(sans|sin) (passer par|pasar por|usar) ~({m}|plat)*|(command|achet|compr|acquist|ordin|pag|encomend)* ~5dir\\w+ment(e)? ((chez|sur|avec|a|con|en|da|dal|na|no) n(o|ue)*|conosco|connosco)|directement chez nous',
    pay: 'pa(y|g)*|re(m|e)bo(u|l)*|rimbors*|argent|dinero|dinheiro|denaro|transf*|devolv*|deposit*|valor',
    purse:
      '(par|via|por|con|com|tramite|mediante) ~2({p}|virement|transferencia|bonifico|pix|bizum|lydia)',
    paid: 'paye|pago|pagad*|utilis*|utiliz*|usa(d|t)o',
    account:
      '(votre|vos|sus?|seus?|suas?|suo|sue) (rib|iban|pix|chave pix|(coord|dat|dad)\\w+ banc*|numero d\\w+ (comp|cuen|cont|cart|tarj)*)|(*nos|nous|ci|informe) ~4(cuenta|conta|conto|compte|adresse) ~(banc|paypal)*',
    confirm:
      'conf(i|e)rm* (?!~2(que|si|se|che|adresse|direccion|indirizzo|endereco) )~3(recep|recib|receb|ric|livraison|entreg|consegn|commande|colis|pedido|encomenda)*(?! (est|sera|ha|fue|foi|esta) )|valid* ~2reception',
    arrived:
      '(fois|des que|apres|lorsque|quand|si|cuando|despues|en cuanto|al|quando|dopo|se|volta|depois|assim|apos|ao) ~7(rec|arriv|livr|lleg|ricev|cheg|entreg|consegn)*',
    close: 'ferm*|clotur*|(re|ri)tir*|c(e|ie)rr*|chiud*|fech*|encerr*|cancel*|an(n)?ul*',
    claim:
      'litiges?|reclam*|dossier|contesta*|disputa*|(?<!en )(el|su) caso|controversi*|sua pratica',
    ask: 'confirme(z|n)? (la|a|o|el) (rec|entre|livr)*|merci de?|s il vous plait|veuillez|p(ourriez|ouvez) vous|nous vous prions|por favor|po(trebbe|dria|deria)|le (pedimos|rogamos|chiediamo)|la preghiamo|gentilmente|pedimos|s(i|e) ~3(ferm|annul|retir|cierra|cancel|chiud|ritir|fech)*|si vous|prim(a|ero|eiro)|per (favore|cortesia)',
    cancel: 'an(n)?ul*|cancel*',
    order: 'commande|achat|pedido|compra|ordine|acquisto|encomenda',
    wish: '(si|se|caso) (vous )?~3(prefer|ne|no|souhait|dese|quei)*|come richiesto|pourquoi|(por que|perche) ~(cancel|annull)*|(souhaitez|desea|desidera|deseja|quiere|quer|vuole) (annuler|cancelar|annullare)|com(me|o) (vous|pi?di|pediu|solicit)*|de(b|v)emos|dobbiamo',
    threat:
      'poursuites? judiciaires?|av(v)?ocat*|porter plainte contre|regretter|menteu(r|se)|voleu(r|se)|arnaqueu*|idiot*|acciones legales|abogad*|arrepen*|mentiros*|ladr(on|ona|o|ao)|estafador*|vie legali|denunceremo|pentira|bugiard*|truffator*|acao (legal|judicia)*|advogad*|golpista*|list(e|a) ne*',
    promise:
      'garantissons|100 %|sans ~doute|aseguramos|sin duda|garantiamo|sicuramente|com certeza|sem duvida|promett*|prometemos|promis|garanti(z|)amos|garantimos',
    arrive: 'arriv*|livr*|llega*|entreg*|recibira|consegn*|cheg*',
    boast:
      '(satisf|soddisf)* garant*|100 % (satisf|soddisf|garant)*|d(e|i)c(h|l)ar* ~5(cadeau|regalo|presente|valor menor)',
    press:
      'deve(z)?|debe|(i|in|im)?mm?ediat*|dans les \\d+ heures|sinon|de lo contrario|si no|subito|entro \\d+ ore|altrimenti|caso contrario|n(otre|uestra|ostro|ossa) (compte|cuenta|account|conta)',
    not: 'ne|n|pas|(pas )?besoin de|jamais|sans(?! doute)|no|nunca|sin(?! duda)|no hace falta que|non|mai|senza|nao|sem(?! duvida)|nao e (preciso|necessario)|non serve',
    thanks:
      '(merci|gracias|agradec|grazie|ringraz|obrigad)* ~5(commande|achat|compra|pedido|ordine|acquisto|encomenda)',
    shipped:
      '(expedie|envoye)(e)?|(en|in|a) (route|chemin|camino|transito|viaggio|caminho)|enviad(o|a)|spedito|inviato',
    help: 'dudas?|contact*|contatt*|duvidas?|problem*',
    trouble:
      'retard*|perdu*|lament*|retras*|dispiac*|ritard*|desculp*|atras*|adresse|direccion|indirizzo|endereco|prote(c|z)*',
  },
};
