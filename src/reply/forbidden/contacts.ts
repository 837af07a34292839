// Finds links, e-mail addresses, telephone numbers and messenger names, also where they are disguised.
import type { Span } from './find';

export interface Contact extends Span {
  readonly category: 'L06' | 'L07';
  /** The host of a link, in lower case; empty for everything else. */
  readonly host: string;
  /** More than a bare name such as `amazon.de`: with a scheme or a path. */
  readonly deep: boolean;
}

/** The letter in common width and without unseen signs, with where each sign stood. */
function narrow(letter: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < letter.length; at++) {
    const code = letter.charCodeAt(at);
    if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060) continue;
    const wide = code >= 0xff01 && code <= 0xff5e;
    text += wide ? String.fromCharCode(code - 0xfee0) : code === 0x3000 ? ' ' : letter.charAt(at);
    places.push(at);
  }
  return { text, places };
}

/** Endings that are no word of a letter, so that a missing space after a full stop makes no link. */
const endings =
  'com?\\.[a-z]{2}|com|net|org|info|biz|shop|store|online|site|xyz|top|vip|app|link|page|cn|ru|рф|eu|uk|de|fr|nl|pl|ch|br|jp|kr|tk|ly|io';
const host = `(?:[a-z0-9][a-z0-9-]{0,60}\\.){1,4}`;
const path = `(?:[/?#][^\\s<>"，。）)]{0,300})?`;
const dot = `(?: ?[([{] ?(?:\\.|dot|punto|punkt|point|ponto|точка|点) ?[)\\]}] ?| (?:dot|punto|punkt|point|ponto|точка) | \\. ?|点|ドット)`;
const at = `(?: ?[([{] ?(?:at|@|arroba|chiocciola|arobase) ?[)\\]}] ?| ?@ ?)`;
const spelledAt = ` (?:at|arroba|chiocciola|arobase|собака) `;
const name = `(?<![\\w.+-])(?!(?:us|me|it|is|shop|store|site|page) )[\\w.+-]{1,64}`;
const domain = `[a-z0-9-]{2,40}`;

const mails = [
  `${name}${at}${domain}(?:\\.${domain}){1,4}`,
  `${name}(?:${at}|${spelledAt})${domain}${dot}(?:com|net|org|cn|ru|de|fr|es|it|jp)`,
  `(?<![a-z])(?:gmail|hotmail|yahoo mail|qq邮箱|163邮箱|(?:163|126|qq|outlook|yandex|mail)\\.(?:com|ru))(?![a-z])`,
].map((source) => new RegExp(source, 'giu'));

const links = [
  `(?<![a-z])(?:h(?:tt|xx)ps?: ?//|www\\.)(${host}[a-zрф]{2,20})${path}`,
  `(?<![\\w@.-])(${host}(?:${endings}))(?![\\w-])${path}`,
  `(?<![\\w@.-])(${host}[a-z]{2})/[^\\s<>"，。）)]{0,300}`,
].map((source) => new RegExp(source, 'giu'));
const spelledLinks = new RegExp(
  `(?<![\\w-])[a-z0-9-]{2,40}${dot}(?:com|net|shop)(?![\\w-])|[a-z0-9-]{2,40}(?:点|ドット)(?:com|コム)`,
  'giu',
);

const digits = '\\+?\\(?\\d[\\d ()./-]{4,20}\\d';
const cues =
  't[eé]l(?:[eé](?:ph|f)\\p{L}{1,9})?|phone|cell|mobile|hotline|fax|call(?: us| me)?|handy|rufnummer|portable|m[oó]vil|celular|тел(?:ефон\\p{L}?)?|[电電][话話]|手[机機]|携帯';
const between =
  'number|no|nr|n[uú]m(?:ero|mer)?|номер|号码|番号|号|is|ist|est|es|at|on|us|au|al|ao|по|是|は';
const phones = [
  // With a country code it is a number whatever stands before it.
  '(?<![\\w+])(?:\\+|00(?=\\d{2,3}[ -]))\\(?\\d[\\d ()./-]{6,20}\\d',
  `(?<!\\p{L})(?:${cues})(?:[\\s:：.()#]{0,4}(?:${between})(?!\\p{L}))?[\\s:：.()#]{0,4}${digits}`,
].map((source) => new RegExp(source, 'giu'));

const messengers = [
  /(?<!\p{L})(?:whats ?app|we ?chat|weixin|viber|telegram|skype|instagram|insta|facebook|qq(?= ?(?:号|群|[:：\d])))(?!\p{L})/giu,
  /(?:ватсап|вотсап|вайбер|телеграм|инстаграм|вконтакте|фейсбук)\p{L}{0,3}|(?<!\p{L})тг(?!\p{L})/giu,
  /微 ?信(?!支付)|威信|薇信|(?<![a-z])(?:v信|vx|wx号?)(?![a-z])|加v(?![a-z])|脸书|电报群|小红书|ワッツアップ|インスタ(?!ント|ンス)|テレグラム/giu,
  // LINE in capitals: `line` is a word like any other.
  /(?<!\p{L})LINE(?= ?(?:id|ID|[:：@]|で|に|を|から|の))|(?:[Aa]dd|on|via|por|per|über|par|sur|加) (?:us on |our |su |il nostro )?LINE(?!\p{L})|Line ID/gu,
];

/** A code to scan, unless the sentence is about a label, a locker or a counter, where one is shown. */
const code =
  /(?<!\p{L})qr(?!\p{L})|qr(?:码|コード)|二维码|二維碼|扫码|掃碼|二次元コード|(?:кью|ку)ар/giu;
const counter =
  /label|return|drop|pick|locker|post|carrier|courier|counter|etikett|retour|rück[sg]|abhol|filial|etiquet|étiquet|relais|retrait|guichet|devol|oficin|corre[io]|etichett|\breso|ritir|uffici|transport|этикет|возврат|пункт|почт|выдач|返|コンビニ|受け?取|宅配|郵便|退|面[单單]|[标標][签籤]|取件|快[递遞]|[邮郵]/iu;

/** The sentence around a place. */
function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  return (
    (/[^.!?。！？\n]*$/.exec(before)?.[0] ?? '') +
    (/^[^.!?。！？\n]*/.exec(text.slice(at, at + 200))?.[0] ?? '')
  );
}

/** Eight digits or so; an order or tracking number is told by its length or by standing in `known`. */
function isPhone(text: string, known: string): boolean {
  const count = text.replace(/\D/g, '').length;
  return count >= 6 && count <= 15 && !(known.length > 5 && text.includes(known));
}

/** Every way out of the marketplace that a letter names. `order` is never taken for a telephone number. */
export function contactsIn(letter: string, order: string): readonly Contact[] {
  const { text, places } = narrow(letter);
  const found: Contact[] = [];
  const each = (
    patterns: readonly RegExp[],
    category: Contact['category'],
    fits: (whole: string, site: string, at: number) => boolean = () => true,
  ): void => {
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const [whole, site = ''] = match;
        const from = places[match.index] ?? 0;
        const to = (places[match.index + whole.length - 1] ?? 0) + 1;
        const known = found.some(({ start, end }) => from < end && start < to);
        if (known || !fits(whole, site, match.index)) continue;
        // A letter full of them is refused for the first.
        if (found.length >= 100) return;
        const deep = whole.length > site.length;
        found.push({ category, start: from, end: to, host: site.toLowerCase(), deep });
      }
    }
  };
  each(mails, 'L07');
  each(links, 'L06', (_whole, site) => !/\.(?:[A-Z][a-z]+|NET)$/.test(site));
  each([spelledLinks], 'L06');
  each([code], 'L06', (_whole, _site, at) => !counter.test(around(text, at)));
  each(phones, 'L07', (whole) => isPhone(whole, order));
  each(messengers, 'L07');
  return found;
}
