// Every setting in words: what it changes and in which unit. Drives the settings page and the tab.

import type { Words } from '../base/say';
import type { SettingName } from '../settings/settings';

export type SettingUnit =
  | 'text'
  | 'choice'
  | 'share'
  | 'usd'
  | 'days'
  | 'factor'
  | 'rate'
  | 'rule'
  | 'field';

export interface SettingWords {
  readonly unit: SettingUnit;
  /** A family is set member by member: `rates.CNY`, `freight.BR`, `freight.*`. */
  readonly family?: Words;
  readonly what: Words;
}

export const unitWords: Readonly<Record<SettingUnit, Words>> = {
  text: { en: 'text', zh: '文本' },
  choice: { en: 'choice', zh: '选项' },
  share: { en: 'share, 0 to 1', zh: '比例，0 到 1' },
  usd: { en: 'US$', zh: '美元' },
  days: { en: 'days', zh: '天' },
  factor: { en: 'times', zh: '倍' },
  rate: { en: 'units per US$', zh: '每美元单位数' },
  rule: { en: 'the rule’s own unit', zh: '规则自身的单位' },
  field: { en: 'column of Claim Desk', zh: 'Claim Desk 的列' },
};

const byCountry: Words = {
  en: 'two-letter country, * for the rest',
  zh: '两位国家代码，* 表示其余',
};
const byCurrency: Words = { en: 'currency code', zh: '币种代码' };

export const settingWords: Readonly<Record<SettingName, SettingWords>> = {
  language: {
    unit: 'choice',
    what: { en: 'Your own language: en or zh.', zh: '您的语言：en 或 zh。' },
  },
  shopName: { unit: 'text', what: { en: 'Your shop’s name in letters.', zh: '信件中的店铺名。' } },
  signature: { unit: 'text', what: { en: 'Name under letters.', zh: '信件署名。' } },
  returnAddress: {
    unit: 'text',
    family: byCountry,
    what: {
      en: 'Where a buyer in that country sends a return.',
      zh: '该国买家的退货地址。',
    },
  },
  timeZone: {
    unit: 'text',
    what: {
      en: 'Zone in which days are counted, such as Asia/Shanghai. Empty: the sheet’s or the site’s own.',
      zh: '计算日期所用的时区，例如 Asia/Shanghai。留空：按表格或站点时区。',
    },
  },
  dates: {
    unit: 'choice',
    what: {
      en: 'dmy (day first), mdy (month first) or auto, where neither export nor column tells.',
      zh: 'dmy（日在前）、mdy（月在前）或 auto，用于无法判断的日期。',
    },
  },
  currency: {
    unit: 'text',
    what: { en: 'Currency of amounts that name none.', zh: '未注明币种的金额按此币种。' },
  },
  rates: {
    unit: 'rate',
    family: byCurrency,
    what: {
      en: 'Exchange rate for costs in another currency than the order’s. Without it such a cost is not used.',
      zh: '成本币种与订单币种不同时的汇率。没有汇率则不使用该成本。',
    },
  },
  fallbackLanguage: {
    unit: 'choice',
    what: {
      en: 'Language of letters when neither the row nor the country tells it.',
      zh: '行和国家都看不出语言时的信件语言。',
    },
  },
  highValue: {
    unit: 'usd',
    what: { en: 'An order from this value on counts as high value.', zh: '达到此金额即为高货值。' },
  },
  goodsCostShare: {
    unit: 'share',
    what: {
      en: 'Goods cost as a share of the order value, where the row gives none.',
      zh: '未填采购成本时，按订单金额的此比例估算。',
    },
  },
  freight: {
    unit: 'usd',
    family: byCountry,
    what: {
      en: 'What a second, registered parcel costs you, where the row gives no freight.',
      zh: '未填运费时，补发一个挂号包裹的运费。',
    },
  },
  returnFreight: {
    unit: 'usd',
    what: { en: 'Least cost of a return parcel.', zh: '退货运费的最低值。' },
  },
  returnFreightFactor: {
    unit: 'factor',
    what: {
      en: 'A return costs at least this many times the freight.',
      zh: '退货运费至少为运费的此倍数。',
    },
  },
  resaleShare: {
    unit: 'share',
    what: {
      en: 'What a sound returned item is worth, as a share of the goods cost.',
      zh: '完好退货的残值占采购成本的比例。',
    },
  },
  feeShare: {
    unit: 'share',
    family: { en: 'marketplace', zh: '平台' },
    what: {
      en: 'Marketplace fee given back to you with a refund, as a share of the order value.',
      zh: '退款时平台返还的佣金比例。',
    },
  },
  reshipFailure: {
    unit: 'share',
    what: { en: 'Chance that a second parcel fails too.', zh: '补发包裹再次失败的概率。' },
  },
  partialAccepted: {
    unit: 'share',
    what: { en: 'Chance that the buyer takes a partial refund.', zh: '买家接受部分退款的概率。' },
  },
  partialShare: {
    unit: 'share',
    what: {
      en: 'Share of the value offered as a partial refund.',
      zh: '部分退款占订单金额的比例。',
    },
  },
  defectCost: {
    unit: 'usd',
    what: { en: 'What one defect costs your account.', zh: '一次不良记录对账号的代价。' },
  },
  declineDispute: {
    unit: 'share',
    what: {
      en: 'Chance that declining an address change ends in a dispute (registered or tracked).',
      zh: '婉拒改地址后产生纠纷的概率（挂号或可跟踪）。',
    },
  },
  declineDisputeUntracked: {
    unit: 'share',
    what: { en: 'The same for all other parcels.', zh: '同上，其他包裹。' },
  },
  stillArrives: {
    unit: 'share',
    what: {
      en: 'Chance that a late parcel still arrives within a week.',
      zh: '超时包裹一周内仍送达的概率。',
    },
  },
  parcelDays: {
    unit: 'days',
    family: { en: 'kind of service and step', zh: '服务类型与阶段' },
    what: {
      en: 'Days of silence that make a parcel stalled or lost.',
      zh: '轨迹停滞多少天视为停滞或丢件。',
    },
  },
  rules: {
    unit: 'rule',
    family: { en: 'rule id, see the rules page', zh: '规则编号，见规则页' },
    what: {
      en: 'A marketplace window you know better than the built-in one.',
      zh: '您更了解的平台时限。',
    },
  },
  columns: {
    unit: 'field',
    family: { en: 'header of your column', zh: '您的列名' },
    what: {
      en: 'What one of your columns is, such as Ship date, Order value or ignore. Goes before every guess.',
      zh: '您的某一列是什么，例如 发货日期、订单金额，或 忽略。优先于自动识别。',
    },
  },
};
