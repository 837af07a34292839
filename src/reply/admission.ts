// Whether the buyer writes that the parcel came. Read narrowly: what is quoted to who decides must be said
// outright, by the buyer, of the parcel.

/** Said outright, in each language letters are written in. */
const received = [
  /\b(?:i|we)\b(?: (?:have|had|did|do|really|already|actually|just|finally|now|in fact))* (?:receiv(?:e|ed) (?:it|them|everything|(?:the|my|our|your) (?:order|parcel|package|item|goods|product|delivery)s?)|(?:get|got|gotten) (?:the|my|our|your) (?:order|parcel|package|item|goods|product|delivery)s?)\b/u,
  /\b(?:ich|wir) hab(?:e|en)?(?: \p{L}+){0,2} (?:es|ihn|sie|alles|(?:das|die|den|mein\p{L}*|unser\p{L}*) (?:paket|päckchen|ware|artikel|bestellung|sendung|produkt))(?: \p{L}+){0,4} (?:erhalten|bekommen|gekriegt)/u,
  /(?:je l'ai|nous l'avons)(?: (?:bien|enfin|déjà|finalement))* reçue?s?(?!\p{L})|(?:j'ai|nous avons)(?: (?:bien|enfin|déjà|finalement))* reçu (?:le|la|les|mon|ma|notre|l')\s?(?:colis|paquet|commande|article|produit)/u,
  /(?:lo|la|los|las) (?:he recibido|hemos recibido|recibí(?!\p{L}))|(?:recibí|he recibido|hemos recibido) (?:el|la|mi|nuestro) (?:paquete|pedido|producto|artículo)/u,
  /l'(?:ho|abbiamo)(?: (?:già|poi|finalmente))? ricevut[oa]|(?:ho|abbiamo)(?: (?:già|poi|finalmente))? ricevuto (?:il|la|l'|il mio|il nostro) ?(?:pacco|ordine|merce|articolo|prodotto)/u,
  /(?:já|sim|eu) (?:o |a )?(?:recebi|recebemos)$|(?:recebi|recebemos) (?:o |a )?(?:meu |minha |nosso )?(?:pacote|pedido|produto|encomenda|compra)/u,
  /(?:^|\s)(?:я|мы)(?: (?:уже|всё-таки|действительно))* получил[аи]? (?:(?:свой|свою|мой|мою|ваш|вашу) )?(?:его|её|ее|посылк|заказ|товар)/u,
  /(?:商品|荷物|それ|品物)[はがをも](?:もう|無事)?(?:届きました|届いた|受け取りました|受け取った|受領しました)/u,
  /(?:我|确实|其实)(?:已经?|确实|其实|是)?(?:收到了|收到货了|拿到货了|签收了)|已收到货|收到货了/u,
] as const;

/** Not meant: denied, asked, supposed, told of others, or said of something else than the parcel. */
const notMeant =
  /\?|？|\b(?:no|not|never|nothing|neither|if|when|unless|until|once|before|hope|should|would|claim\w*|says?|said|saying|told|wrote|shows?|according|pretend\w*|think\w*|nicht|nie|nichts|wenn|falls|ob|sobald|laut|behaupte\w*|sag\w*|angeblich|pas|jamais|si|quand|dit\w*|nunca|cuando|dice\w*|non|mai|se|quando|dite|nem|diz\w*)\b|n't\b|prétend|jamás|n[ãa]o\b|(?<!\p{L})(?:не|нет|ни|никогда|если|когда|пока|якобы)(?!\p{L})|ません|ない|なかった|まだ|たら|れば|となって|表示|没|未|不|如果|若|吗|等|说我|显示/u;

const sentences = /[.!。！;；\n…]+/u;
const turns = /,|，|、|\b(?:but|and|aber|und|mais|pero|ma|mas)\b|(?<!\p{L})но(?!\p{L})|但/u;

/** The buyer says that the parcel came; what stands before it in the sentence neither denies nor supposes it. */
export const admitsReceipt = (message: string): boolean =>
  message
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .split(sentences)
    .some((sentence) => {
      const parts = sentence.split(turns).map((part) => part.trim().replace(/\s+/g, ' '));
      const at = parts.findIndex((part) => received.some((each) => each.test(part)));
      return at >= 0 && !parts.slice(0, at + 1).some((part) => notMeant.test(part));
    });
