// Every setting: what it holds and its default, its group, its name and what it changes. The type of the
// settings, the check of every value, the rows of the tab, the sidebar's form and the page of settings all
// come from here: to add a setting is to add its entry.

import { languageCodes, uiLanguages } from '../base/ids';
import { own } from '../base/own';
import type { Words } from '../base/say';
import { byCountry, byCurrency, byHeader, byMarket, byParcelDay, byWindow } from './keys';
import * as of from './kinds';
import { each, type Holds, one, some } from './kinds';
import { feeShares } from './markets';
import { parcelDays } from './parcel-days';

export const groupIds = ['shop', 'costs', 'chances', 'reading', 'days'] as const;
export type GroupId = (typeof groupIds)[number];

/** One setting. */
export interface Setting<T> {
  readonly group: GroupId;
  readonly holds: Holds<T>;
  /** What a seller calls it. */
  readonly label: Words;
  /** What it changes. */
  readonly what: Words;
  /** Asked for on the first day, in the sidebar; of a family the member for all others. */
  readonly firstDay?: true;
  /** Members of a family that stand in a new tab, to show how one is written; else those with a default. */
  readonly shown?: readonly string[];
}

export const table = {
  language: {
    group: 'shop',
    holds: one(of.choice(uiLanguages), 'en'),
    firstDay: true,
    label: { en: 'Your own language', zh: '您的语言' },
    what: {
      en: 'Language of labels, reasons and the sidebar.',
      zh: '标签、原因和侧边栏的语言。',
    },
  },
  shopName: {
    group: 'shop',
    holds: one(of.text, ''),
    firstDay: true,
    label: { en: 'Shop name', zh: '店铺名' },
    what: { en: 'Signs your letters where no signature is given.', zh: '未填署名时用于信件署名。' },
  },
  signature: {
    group: 'shop',
    holds: one(of.text, ''),
    firstDay: true,
    label: { en: 'Signature', zh: '署名' },
    what: { en: 'Name under your letters.', zh: '信件末尾的署名。' },
  },
  returnAddress: {
    group: 'shop',
    holds: some(byCountry, of.lines),
    firstDay: true,
    shown: ['*', 'US'],
    label: { en: 'Return address', zh: '退货地址' },
    what: { en: 'Where buyers send returns.', zh: '买家的退货地址。' },
  },
  fallbackLanguage: {
    group: 'shop',
    holds: one(of.choice(languageCodes), 'en'),
    label: { en: 'Language of letters when not known', zh: '语言不明时的信件语言' },
    what: {
      en: 'Language of letters when neither the row, the message, the country nor the marketplace tells it.',
      zh: '行、买家留言、国家和平台都看不出语言时的信件语言。',
    },
  },

  why: {
    group: 'shop',
    holds: one(of.choice(['short', 'full']), 'short'),
    label: { en: 'How much Why says', zh: '“原因”的详细程度' },
    what: {
      en: 'short: the reason; full: also what every way out costs, and which blank cell could change the advice.',
      zh: 'short 只写原因；full 另写各方案成本，以及补充哪一列会改变建议。',
    },
  },

  /** An order from this value on counts as high value. */
  highValue: {
    group: 'costs',
    holds: one(of.dollars, 100),
    firstDay: true,
    label: { en: 'High value from', zh: '高货值起点' },
    what: {
      en: 'An order from this value on counts as high value, and as riskier.',
      zh: '达到此金额的订单视为高货值，风险更高。',
    },
  },
  /** C: goods cost as a share of the order value, where the row gives none. */
  goodsCostShare: {
    group: 'costs',
    holds: one(of.share, 0.3),
    firstDay: true,
    label: { en: 'Goods cost, share of value', zh: '采购成本比例' },
    what: {
      en: 'Counts where the row gives no goods cost.',
      zh: '行内没有采购成本时，按此比例估算。',
    },
  },
  /** F: what a second, registered parcel costs. */
  freight: {
    group: 'costs',
    holds: some(byCountry, of.dollars, { '*': 6 }),
    firstDay: true,
    shown: ['*', 'US'],
    label: { en: 'Freight of a second parcel', zh: '补发运费' },
    what: {
      en: 'What a second, registered parcel costs you, where the row gives no freight.',
      zh: '行内没有运费时，补发一个挂号包裹的运费。',
    },
  },
  /** Units of a currency per US dollar, for costs typed in another currency than the order's. */
  rates: {
    group: 'costs',
    holds: some(byCurrency, of.rate),
    firstDay: true,
    shown: ['CNY', 'EUR', 'GBP'],
    label: { en: 'Exchange rate', zh: '汇率' },
    what: {
      en: 'Exchange rate for costs in another currency than the order’s. Without it such a cost is not used.',
      zh: '成本币种与订单币种不同时的汇率。没有汇率则不使用该成本。',
    },
  },
  /** What registered costs more than untracked; our choice, as carriers price by country and weight. */
  registeredSurcharge: {
    group: 'costs',
    holds: one(of.dollars, 2.5),
    label: { en: 'Surcharge of a registered parcel', zh: '挂号加价' },
    what: {
      en: 'What a registered parcel costs you more than an untracked one.',
      zh: '挂号比平邮多花的运费。',
    },
  },
  /** R: return freight is the larger of this and `returnFreightFactor` × F. */
  returnFreight: {
    group: 'costs',
    holds: one(of.dollars, 12),
    label: { en: 'Return freight, at least', zh: '退货运费最低值' },
    what: { en: 'Least cost of a return parcel.', zh: '退货运费的最低值。' },
  },
  returnFreightFactor: {
    group: 'costs',
    holds: one(of.factor, 2),
    label: { en: 'Return freight, times freight', zh: '退货运费倍数' },
    what: {
      en: 'A return costs at least this many times the freight.',
      zh: '退货运费至少为运费的此倍数。',
    },
  },
  /** S: what a returned, sound item is still worth, as a share of C. */
  resaleShare: {
    group: 'costs',
    holds: one(of.share, 0.5),
    label: { en: 'Worth of a returned item', zh: '退货残值比例' },
    what: {
      en: 'What a sound returned item is worth, as a share of the goods cost.',
      zh: '完好退货的残值占采购成本的比例。',
    },
  },
  /** k: marketplace fee given back on a refund, as a share of the order value. */
  feeShare: {
    group: 'costs',
    holds: some(byMarket, of.share, feeShares),
    label: { en: 'Fee given back', zh: '返还佣金比例' },
    what: {
      en: 'Marketplace fee given back to you with a refund, as a share of the order value.',
      zh: '退款时平台返还的佣金占订单金额的比例。',
    },
  },
  /** x: the share offered. */
  partialShare: {
    group: 'costs',
    holds: one(of.share, 0.3),
    label: { en: 'Partial refund, share of value', zh: '部分退款比例' },
    what: {
      en: 'Share of the value offered as a partial refund.',
      zh: '部分退款占订单金额的比例。',
    },
  },
  /** D: what one defect costs the account. */
  defectCost: {
    group: 'costs',
    holds: one(of.dollars, 10),
    label: { en: 'Cost of a defect', zh: '不良记录的代价' },
    what: { en: 'What one defect costs your account.', zh: '一次不良记录对账号的代价。' },
  },

  /** Stripe and Shopify take US$15 for a dispute: https://stripe.com/pricing */
  chargebackFee: {
    group: 'costs',
    holds: one(of.dollars, 15),
    label: { en: 'Fee of a payment dispute', zh: '拒付费用' },
    what: {
      en: 'What contesting a chargeback costs you; proof worth less is not sent.',
      zh: '申辩一次拒付的费用；证据价值低于此数则不申辩。',
    },
  },

  /** q: chance that a second parcel fails too. */
  reshipFailure: {
    group: 'chances',
    holds: one(of.share, 0.05),
    label: { en: 'Second parcel fails too', zh: '补发再次失败' },
    what: { en: 'Chance that a second parcel fails too.', zh: '补发包裹再次失败的概率。' },
  },
  /** p: chance that the buyer takes a partial refund. */
  partialAccepted: {
    group: 'chances',
    holds: one(of.share, 0.5),
    label: { en: 'Partial refund accepted', zh: '接受部分退款' },
    what: { en: 'Chance that the buyer takes a partial refund.', zh: '买家接受部分退款的概率。' },
  },
  /** d: chance that declining an address change ends in a dispute. */
  declineDispute: {
    group: 'chances',
    holds: one(of.share, 0.3),
    label: { en: 'Dispute after a declined address change', zh: '婉拒改地址后的纠纷' },
    what: {
      en: 'Chance that declining an address change ends in a dispute (registered or tracked).',
      zh: '婉拒改地址后产生纠纷的概率（挂号或可跟踪）。',
    },
  },
  declineDisputeUntracked: {
    group: 'chances',
    holds: one(of.share, 0.6),
    label: {
      en: 'Dispute after a declined address change, not tracked',
      zh: '婉拒改地址后的纠纷（无跟踪）',
    },
    what: { en: 'The same for all other parcels.', zh: '同上，其他包裹。' },
  },
  /** a: chance that a late parcel still arrives within a week (56 % of late deliveries do). */
  stillArrives: {
    group: 'chances',
    holds: one(of.share, 0.56),
    label: { en: 'Late parcel still arrives', zh: '超时包裹仍送达' },
    what: {
      en: 'Chance that a late parcel still arrives within a week.',
      zh: '超时包裹一周内仍送达的概率。',
    },
  },

  /** Added to the log-odds of every chance that is no open claim. */
  chanceShift: {
    group: 'chances',
    holds: one(of.shift, 0),
    label: { en: 'Height of the chances', zh: '概率整体调整' },
    what: {
      en: 'Moves every chance of a claim up or down; levels stay. −0.7 halves small chances.',
      zh: '整体调高或调低纠纷概率，等级不变；−0.7 约减半。',
    },
  },

  currency: {
    group: 'reading',
    holds: one(of.currency, 'USD'),
    label: { en: 'Currency', zh: '币种' },
    what: { en: 'Currency of amounts that name none.', zh: '未注明币种的金额按此币种。' },
  },
  /** Which of day and month comes first where neither the export nor the column tells. */
  dates: {
    group: 'reading',
    holds: one(of.choice(['auto', 'dmy', 'mdy']), 'auto'),
    label: { en: 'Order of dates', zh: '日期顺序' },
    what: {
      en: 'dmy (day first), mdy (month first) or auto, where neither export nor column tells.',
      zh: 'dmy（日在前）、mdy（月在前）或 auto，用于无法判断的日期。',
    },
  },
  timeZone: {
    group: 'reading',
    holds: one(of.zone, ''),
    label: { en: 'Time zone', zh: '时区' },
    what: {
      en: 'Zone in which days are counted, such as Asia/Shanghai. Empty: the sheet’s or the site’s own.',
      zh: '计算日期所用的时区，例如 Asia/Shanghai。留空：按表格或站点时区。',
    },
  },
  /** What a column is, by its header: a field, or `ignore`. */
  columns: {
    group: 'reading',
    holds: some(byHeader, of.field),
    shown: ['Your header'],
    label: { en: 'Column', zh: '列' },
    what: {
      en: 'What one of your columns is, such as Ship date, Order value or ignore. Goes before every guess.',
      zh: '您的某一列是什么，例如 发货日期、订单金额，或 忽略。优先于自动识别。',
    },
  },
  /** Further tabs that Classify reads, as the seller has agreed to. */
  alsoRead: {
    group: 'reading',
    holds: one(of.lines, ''),
    label: { en: 'Also read', zh: '另读工作表' },
    what: {
      en: 'Further sheets of the same file with returns, claims, parcels or payments of these orders, one on each line. Classify joins them to the orders; formulas do not.',
      zh: '同一文件中另有这些订单的退货、纠纷、包裹或付款的工作表，每行一个。“判断全部订单”会合并读取，公式不会。',
    },
  },

  parcelDays: {
    group: 'days',
    holds: each(byParcelDay, of.days, parcelDays),
    label: { en: 'Days of silence', zh: '停滞天数' },
    what: {
      en: 'Days of silence that make a parcel stalled or lost.',
      zh: '轨迹停滞多少天视为停滞或丢件。',
    },
  },
  /** A marketplace window the seller knows better: rule id → value in the rule's own unit. */
  rules: {
    group: 'days',
    holds: some(byWindow, of.window),
    shown: ['ebay.message_reply'],
    label: { en: 'Marketplace window', zh: '平台时限' },
    what: {
      en: 'A marketplace window you know better than the built-in one.',
      zh: '您更了解的平台时限。',
    },
  },
} satisfies Readonly<Record<string, Setting<unknown>>>;

export type SettingName = keyof typeof table;

const entries: Readonly<Record<SettingName, Setting<unknown>>> = table;
/** The entry of a setting. */
export const settingOf = (name: SettingName): Setting<unknown> => entries[name];

const isName = (name: string): name is SettingName => own(table, name) !== undefined;
/** All settings in the order in which they are shown. */
export const settingNames: readonly SettingName[] = Object.keys(table).filter(isName);
