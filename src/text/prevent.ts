// How to have fewer disputes, in words: what the seller's own closed orders say, and what holds for everybody (P34).

import type { UiLanguage } from '../base/ids';
import type { Currency } from '../base/money';
import { say, sayMoney, type Words } from '../base/say';
import { smallestSample } from '../ledger/own-rates';
import type { Advice, AdviceKind, GeneralId, Prevention } from '../ledger/prevent/advice';

export const preventWords = {
  own: {
    en: 'What your {closed} closed orders say:',
    zh: '您的 {closed} 个已过投诉期的订单说明：',
  },
  nothing: {
    en: 'Nothing in your {closed} closed orders stands out beyond chance.',
    zh: '您的 {closed} 个已过投诉期的订单中，没有超出偶然的异常。',
  },
  few: {
    en: 'Your own numbers are used from {needed} closed orders on; so far there {closed|is|are} {closed}.',
    zh: '满 {needed} 个已过投诉期的订单后，才按您自己的数据分析；目前有 {closed} 个。',
  },
  general: { en: 'What helps everybody:', zh: '对所有卖家都有用的做法：' },
  orders: { en: 'Orders: {list}', zh: '订单：{list}' },
  more: { en: '… and {count} more', zh: '……另有 {count} 个' },
} as const satisfies Readonly<Record<string, Words>>;

/** What was found, and what to do about it. */
const adviceWords: Readonly<Record<AdviceKind, Words>> = {
  registered_country: {
    en: '{orders} untracked parcels to {group} lost {lost}; registered would have cost {cost} more. Send them registered: about {saving} less lost ({low} to {high}). {cases} did not come ({share}, {from}–{to}); of parcels scanned at the door {elsewhere}.',
    zh: '寄往 {group} 的 {orders} 个无跟踪包裹损失 {lost}；改发挂号只多花 {cost}。请改用挂号：约可少损失 {saving}（{low} 至 {high}）。其中 {cases} 个称未收到（{share}，{from}–{to}）；有妥投扫描的包裹为 {elsewhere}。',
  },
  registered_method: {
    en: '{orders} parcels by {group} lost {lost}; registered would have cost {cost} more. Choose a registered line instead: about {saving} less lost ({low} to {high}). {cases} did not come ({share}, {from}–{to}); of parcels scanned at the door {elsewhere}.',
    zh: '用 {group} 发出的 {orders} 个包裹损失 {lost}；改发挂号只多花 {cost}。请改用挂号线路：约可少损失 {saving}（{low} 至 {high}）。其中 {cases} 个称未收到（{share}，{from}–{to}）；有妥投扫描的包裹为 {elsewhere}。',
  },
  registered_from: {
    en: 'By your own {orders} untracked parcels registered pays from an order value of {value} on (between {value_low} and {value_high}). Sent so, the dearer ones would have lost about {saving} less ({low} to {high}). {cases} did not come ({share}, {from}–{to}).',
    zh: '按您自己的 {orders} 个无跟踪包裹计算，订单金额达到 {value}（{value_low} 至 {value_high}）起，发挂号更划算。高于此数的订单若发挂号，约可少损失 {saving}（{low} 至 {high}）。{cases} 个称未收到（{share}，{from}–{to}）。',
  },
  packing: {
    en: '{group}: something was missing or wrong in {cases} of {orders} orders ({share}, {from}–{to}; other items {elsewhere}). Check count and parts before dispatch, with a packing list in the parcel. Lost {lost}; about {saving} of it ({low} to {high}) too much.',
    zh: '{group}：{orders} 单中有 {cases} 单少件或错发（{share}，{from}–{to}；其他商品 {elsewhere}）。请在发货前核对数量和配件，并在包裹中放装箱单。损失 {lost}，其中约 {saving}（{low} 至 {high}）本可避免。',
  },
  padding: {
    en: '{group}: {cases} of {orders} orders came damaged ({share}, {from}–{to}; other items {elsewhere}). Pad it better or take a stronger box. Lost {lost}; about {saving} of it ({low} to {high}) too much.',
    zh: '{group}：{orders} 单中有 {cases} 单到货破损（{share}，{from}–{to}；其他商品 {elsewhere}）。请加强缓冲或换更结实的包装箱。损失 {lost}，其中约 {saving}（{low} 至 {high}）本可避免。',
  },
  listing: {
    en: '{group}: {cases} of {orders} buyers found it not as described ({share}, {from}–{to}; other items {elsewhere}). Correct the listing: true pictures, measures, colour, what is in the box. Lost {lost}; about {saving} of it ({low} to {high}) too much.',
    zh: '{group}：{orders} 位买家中有 {cases} 位认为与描述不符（{share}，{from}–{to}；其他商品 {elsewhere}）。请修改详情页：真实图片、尺寸、颜色、包装内容。损失 {lost}，其中约 {saving}（{low} 至 {high}）本可避免。',
  },
  supplier: {
    en: '{group}: {cases} of {orders} were defective ({share}, {from}–{to}; other items {elsewhere}). Test each before dispatch; where the fault returns, change the supplier. Lost {lost}; about {saving} of it ({low} to {high}) too much.',
    zh: '{group}：{orders} 单中有 {cases} 单有质量问题（{share}，{from}–{to}；其他商品 {elsewhere}）。请在发货前逐件测试；问题反复出现时更换供应商。损失 {lost}，其中约 {saving}（{low} 至 {high}）本可避免。',
  },
  papers: {
    en: '{group}: {cases} of {orders} buyers called it counterfeit ({share}, {from}–{to}; other items {elsewhere}). Have invoice and authorisation at hand, or take it off sale. Lost {lost}; about {saving} of it ({low} to {high}) too much.',
    zh: '{group}：{orders} 位买家中有 {cases} 位投诉假货（{share}，{from}–{to}；其他商品 {elsewhere}）。请备好发票和授权书，否则下架。损失 {lost}，其中约 {saving}（{low} 至 {high}）本可避免。',
  },
  proof: {
    en: '{group} showed no delivery scan for {cases} of {orders} tracked parcels ({share}, {from}–{to}; other carriers {elsewhere}). Choose a carrier that hands out proof of delivery: about {saving} ({low} to {high}) could have been won back.',
    zh: '{group} 的 {orders} 个可跟踪包裹中有 {cases} 个没有妥投扫描（{share}，{from}–{to}；其他物流商 {elsewhere}）。请选择能提供妥投证明的物流商：约 {saving}（{low} 至 {high}）本可追回。',
  },
  answer: {
    en: 'Answered later than the next day, {cases} of {orders} messages became a dispute ({share}, {from}–{to}); answered in time {elsewhere}. Answer within a day: as far as the wait is the reason, about {saving} less lost ({low} to {high}).',
    zh: '隔天以后才回复的 {orders} 条留言中有 {cases} 条升级为纠纷（{share}，{from}–{to}）；及时回复的为 {elsewhere}。请在一天内回复：若差别确由等待造成，约可少损失 {saving}（{low} 至 {high}）。',
  },
  lane: {
    en: '{group}: {cases} of {orders} parcels did not come ({share}, {from}–{to}; elsewhere {elsewhere}). Take another line there, or do not offer it. Lost {lost}; about {saving} of it ({low} to {high}) too much.',
    zh: '{group}：{orders} 个包裹中有 {cases} 个称未收到（{share}，{from}–{to}；其他线路 {elsewhere}）。请换线路，或不再配送该地区。损失 {lost}，其中约 {saving}（{low} 至 {high}）本可避免。',
  },
  buyer: {
    en: 'One buyer (same name and country) claimed on {cases} of {orders} orders; your buyers do on {elsewhere}. Before you send again, ship registered and photograph the packing. Lost {lost}; about {saving} of it ({low} to {high}) too much. A name may be shared: look at the orders first.',
    zh: '同一买家（姓名和国家相同）的 {orders} 单中有 {cases} 单投诉；您的买家平均为 {elsewhere}。再次发货时请用挂号并拍下打包过程。损失 {lost}，其中约 {saving}（{low} 至 {high}）高于平均。可能只是同名，请先核对订单。',
  },
};

/** What to do, and why. */
export const generalWords: Readonly<Record<GeneralId, Words>> = {
  listing: {
    en: 'Describe truly and completely, with pictures and measures: “not as described” is decided by what the listing says.',
    zh: '如实、完整地描述，配图片和尺寸：“与描述不符”按详情页的内容判定。',
  },
  packing: {
    en: 'Check function, parts and packing before dispatch: a missing part cannot be proved to have been there.',
    zh: '发货前检查功能、配件和包装：少件时无法证明当时已装入。',
  },
  supplier: {
    en: 'Change the supplier when one fault returns: every further order repeats the refund.',
    zh: '同一问题反复出现就更换供应商：每一单都会重复退款。',
  },
  papers: {
    en: 'Sell only authorised goods, with the papers at hand: without them a counterfeit claim is lost.',
    zh: '只卖有授权的商品并备好文件：没有文件，假货纠纷必输。',
  },
  registered: {
    en: 'Send registered, or by the marketplace’s own logistics, what is worth disputing: without a scan at the door no contest is won.',
    zh: '值得争的订单发挂号或平台线上物流：没有妥投扫描就赢不了纠纷。',
  },
  proof: {
    en: 'Choose carriers that hand out proof of delivery: the marketplace asks for it.',
    zh: '选择能提供妥投证明的物流商：平台会要求出示。',
  },
  answer: {
    en: 'Answer within a day: who waits for an answer opens a claim.',
    zh: '一天内回复：等不到回复的买家会开纠纷。',
  },
  calm: {
    en: 'Stay calm, be kind to people and strict with facts: what you write is read by the marketplace.',
    zh: '保持冷静，对顾客要感性，对问题要理性：您写的内容平台会看到。',
  },
  chat: {
    en: 'Keep everything in the marketplace’s chat: what was agreed elsewhere does not count as proof.',
    zh: '所有沟通都留在平台站内信：站外的约定不能作为证据。',
  },
  reviews: {
    en: 'Ask for a review only by the marketplace’s own neutral request, once, tied to nothing: anything else can cost the account.',
    zh: '只用平台自带的中性邀评，只发一次，不附带任何条件：其他做法可能导致封号。',
  },
};

/** 0.0421 → `4.2%`. */
const percent = (share: number): string =>
  `${(share * 100).toFixed(share === 0 || share >= 0.0995 ? 0 : 1)}%`;

/** One piece of advice. @param country a country's name in the seller's language */
export function sayAdvice(
  each: Advice,
  currency: Currency,
  language: UiLanguage,
  country: (code: string) => string,
): string {
  const money = (minor: number): string => sayMoney({ minor, currency });
  const { kind, orders, cases, saving, from } = each;
  const place = (code: string): string => (code === '' ? code : country(code));
  const [method = '', code = ''] = each.group.split(' · ');
  const group =
    kind === 'registered_country'
      ? place(each.group)
      : kind === 'lane'
        ? `${method} → ${place(code)}`
        : each.group;
  return say(adviceWords[kind], language, {
    ...{ orders, cases, group },
    share: percent(cases / orders),
    from: percent(each.share[0]),
    to: percent(each.share[1]),
    elsewhere: percent(each.elsewhere),
    lost: money(each.lost),
    cost: money(each.cost),
    saving: money(saving.minor),
    low: money(saving.from),
    high: money(saving.to),
    ...(from === null
      ? {}
      : { value: money(from.minor), value_low: money(from.from), value_high: money(from.to) }),
  });
}

/** The heading above what was found, or why nothing is. */
export const sayPreventHead = ({ closed, enough, found }: Prevention, language: UiLanguage) =>
  say(
    enough ? (found.length > 0 ? preventWords.own : preventWords.nothing) : preventWords.few,
    language,
    {
      closed,
      needed: smallestSample,
    },
  );
