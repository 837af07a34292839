// Invented orders of any number, the same at every run: a tracker in English, one in Chinese, and eBay's report; orders
// of several lines, blank cells, late and lost parcels, buyers in six languages.

import { seeded } from '../scripts/seeded.mjs';

const today = Date.UTC(2026, 10, 21) / 86_400_000;
const messages = [
  'Where is my parcel? It has not arrived.',
  'The lamp arrived broken, I want my money back.',
  'Es ist das falsche Produkt angekommen. Bitte um Rückerstattung.',
  'Je n’ai toujours rien reçu, je vais ouvrir un litige !',
  'No me ha llegado el paquete, ¿dónde está?',
  'Посылка так и не пришла, верните деньги.',
  '商品有质量问题，要求退款',
  'Thank you, everything is fine.',
  'Please change my address, I have moved.',
  'It says "delivered",\nbut there is nothing here.',
];
const methods = [
  'China Post Registered Air Mail',
  'China Post Ordinary Small Packet Plus',
  'AliExpress Standard Shipping',
  'DHL Express',
  'ePacket',
  '',
];
const states = ['In transit', 'Delivered', 'Held by customs', 'Ready for pickup', 'Returning', ''];
const countries = ['US', 'DE', 'FR', 'ES', 'RU', 'GB', 'BR', 'Germany'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** @typedef {Record<'id' | 'market' | 'item' | 'country' | 'message' | 'method' | 'state' | 'number', string> & { record: number, quantity: number, value: number, ordered: number, shipped: number | null, promised: number, arrived: number | null, moved: number | null, wrote: number | null }} Line */

/** @param {number} day */
const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** @param {number | null} day */
const isoOr = (day) => (day === null ? '' : iso(day));
/** As eBay writes days: `Oct-12-26`. @param {number | null} day */
function ebayDay(day) {
  if (day === null) return '';
  const date = new Date(day * 86_400_000);
  const [month, dayOf] = [months[date.getUTCMonth()], date.getUTCDate()];
  return `${month}-${String(dayOf).padStart(2, '0')}-${date.getUTCFullYear() % 100}`;
}

/** @type {readonly (readonly [en: string, zh: string, of: (line: Line) => string])[]} */
const tracker = [
  ['Order ID', '订单号', ({ id }) => id],
  ['Marketplace', '平台', ({ market }) => market],
  ['Order date', '下单日期', ({ ordered }) => iso(ordered)],
  ['Item', '商品', ({ item }) => item],
  ['Quantity', '数量', ({ quantity }) => String(quantity)],
  ['Order value', '订单金额', ({ value }) => value.toFixed(2)],
  ['Currency', '币种', () => 'USD'],
  ['Ship date', '发货日期', ({ shipped }) => isoOr(shipped)],
  ['Promised delivery', '承诺送达', ({ promised }) => iso(promised)],
  ['Delivered', '签收日期', ({ arrived }) => isoOr(arrived)],
  ['Last tracking update', '最后轨迹日期', ({ moved }) => isoOr(moved)],
  ['Shipping method', '物流方式', ({ method }) => method],
  ['Tracking number', '运单号', ({ number }) => number],
  ['Tracking status', '物流状态', ({ state }) => state],
  ['Country', '国家', ({ country }) => country],
  ['Buyer message', '买家留言', ({ message }) => message],
  ['Buyer contacted on', '买家联系日期', ({ wrote }) => isoOr(wrote)],
];

/** @type {readonly (readonly [header: string, of: (line: Line) => string])[]} */
const ebay = [
  ['Sales Record Number', ({ record }) => String(record + 100)],
  ['Order Number', ({ id }) => id],
  ['Buyer Name', () => 'Ida Holm'],
  ['Buyer Note', ({ message }) => message],
  ['Ship To Country', ({ country }) => country],
  ['Item Title', ({ item }) => item],
  ['Quantity', ({ quantity }) => String(quantity)],
  ['Sold For', ({ value }) => `$${value.toFixed(2)}`],
  ['Sale Date', ({ ordered }) => ebayDay(ordered)],
  ['Maximum Estimated Delivery Date', ({ promised }) => ebayDay(promised)],
  ['Shipped On Date', ({ shipped }) => ebayDay(shipped)],
  ['Shipping Service', ({ method }) => method],
  ['Tracking Number', ({ number }) => number],
];

/** The layouts by name: a header, and the cells of a line. */
const layouts = {
  tracker: {
    header: tracker.map(([en]) => en),
    cells: (/** @type {Line} */ line) => tracker.map(([, , of]) => of(line)),
  },
  chinese: {
    header: tracker.map(([, zh]) => zh),
    cells: (/** @type {Line} */ line) => tracker.map(([, , of]) => of(line)),
  },
  ebay: {
    header: ebay.map(([header]) => header),
    cells: (/** @type {Line} */ line) => ebay.map(([, of]) => of(line)),
  },
};

/** Lines of orders; those of one order follow each other. @param {number} count @param {number} seed */
function* lines(count, seed = 7) {
  const next = seeded(seed);
  const one = (/** @type {readonly string[]} */ all) => all[Math.floor(next() * all.length)] ?? '';
  for (let made = 0, order = 0; made < count; order++) {
    const ordered = today - Math.floor(next() * 80);
    const shipped = next() < 0.9 ? ordered + 1 + Math.floor(next() * 4) : null;
    const arrived = shipped !== null && next() < 0.5 ? shipped + 4 + Math.floor(next() * 30) : null;
    const wrote = next() < 0.3 ? today - Math.floor(next() * 9) : null;
    const number = next() < 0.6 ? `RB${String(100_000_000 + order)}CN` : '';
    /** @type {Line} */
    const line = {
      id: `17-${String(order % 100_000).padStart(5, '0')}-${String(order).padStart(7, '0')}`,
      record: order,
      market: one(['eBay', 'Amazon', 'AliExpress', 'Etsy']),
      item: one(['Desk lamp', 'Phone case, blue', '折叠晾衣架', 'Cable "USB-C"']),
      quantity: 1 + Math.floor(next() * 3),
      value: Math.round(next() ** 2 * 30_000) / 100 + 1,
      country: one(countries),
      message: wrote === null ? '' : one(messages),
      method: one(methods),
      state: one(states),
      number,
      ordered,
      shipped,
      promised: ordered + 20,
      arrived: arrived !== null && arrived <= today ? arrived : null,
      moved: shipped === null ? null : Math.min(today, shipped + Math.floor(next() * 25)),
      wrote,
    };
    const several = next() < 0.15 ? 2 + Math.floor(next() * 2) : 1;
    for (let at = 0; at < several && made < count; at++, made++)
      yield at === 0
        ? line
        : {
            ...line,
            item: one(['Spare bulb', 'Screws']),
            quantity: at,
            id: next() < 0.3 ? '' : line.id,
          };
  }
}

const quoted = (/** @type {string} */ cell) =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The rows of a layout as CSV, header first. @param {keyof typeof layouts} name @param {number} count */
export function* csv(name, count) {
  const { header, cells } = layouts[name];
  yield `${header.map(quoted).join(',')}\n`;
  for (const line of lines(count)) yield `${cells(line).map(quoted).join(',')}\n`;
}
