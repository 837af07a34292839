// What could not be read, as sentences that say what is wrong and what to do.

import type { ProblemCode } from '../base/problem';
import type { Words } from '../base/say';

export const problemWords: Readonly<Record<ProblemCode, Words>> = {
  bad_date: {
    en: '“{value}” in {column} is no date. Write it as 2026-11-21.',
    zh: '{column} 中的“{value}”不是日期，请写成 2026-11-21。',
  },
  ambiguous_date: {
    en: '“{value}” in {column} may be more than one day. Choose whether day or month comes first in the settings (dates) or write 2026-11-21.',
    zh: '{column} 中的“{value}”分不清年、月、日，请在设置（dates）中选择顺序，或写成 2026-11-21。',
  },
  no_year: {
    en: '“{value}” in {column} names no year, and the other dates do not tell it. Write it as 2026-11-21.',
    zh: '{column} 中的“{value}”没有年份，从其他日期也看不出，请写成 2026-11-21。',
  },
  bad_money: {
    en: '“{value}” in {column} is no amount. Write it as 12.34.',
    zh: '{column} 中的“{value}”不是金额，请写成 12.34。',
  },
  ambiguous_money: {
    en: '“{value}” in {column} may be thousands or a fraction, so it is not used. Write it as 12.50 or 12500.',
    zh: '{column} 中的“{value}”分不清是千位还是小数，未使用，请写成 12.50 或 12500。',
  },
  bad_number: {
    en: '“{value}” in {column} is no whole number.',
    zh: '{column} 中的“{value}”不是整数。',
  },
  bad_flag: {
    en: '“{value}” in {column} is neither yes nor no. Write yes, no or a date.',
    zh: '{column} 中的“{value}”既不是“是”也不是“否”，请填 是、否 或日期。',
  },
  damaged_id: {
    en: '“{value}” in {column} lost its last digits when it was turned into a number. Paste it again as text.',
    zh: '{column} 中的“{value}”被转成数字后丢失了末尾几位，请以文本格式重新粘贴。',
  },
  missing_id: { en: 'This row has no order number in {column}.', zh: '此行 {column} 没有订单号。' },
  masked: {
    en: '{column} is masked (“{value}”), so it is not used.',
    zh: '{column} 被隐藏（“{value}”），未使用。',
  },
  unknown_country: {
    en: 'The country “{value}” in {column} is not known. Use its two-letter code.',
    zh: '{column} 中的国家“{value}”无法识别，请用两位国家代码。',
  },
  unknown_status: {
    en: 'The status “{value}” in {column} is not known, so it is not used.',
    zh: '{column} 中的状态“{value}”无法识别，未使用。',
  },
  unknown_claim: {
    en: '“{value}” in {column} does not say whether the claim is open, granted, denied or withdrawn.',
    zh: '{column} 中的“{value}”看不出纠纷是处理中、判给买家、判给卖家还是已撤销。',
  },
  unknown_fulfilment: {
    en: '“{value}” in {column} does not say who ships the order; without it you do. Write seller or marketplace.',
    zh: '{column} 中的“{value}”看不出由谁发货，未注明时按自发货处理。请填“自发货”或“平台发货”。',
  },
  unknown_language: {
    en: 'Letters in “{value}” ({column}) are not available; English is used.',
    zh: '没有“{value}”（{column}）的信件，使用英语。',
  },
  no_rate: {
    en: '{column} is in {value} and there is no exchange rate for it, so it is not used. Set it once in the settings: “Exchange rate · {value}”.',
    zh: '“{column}”的币种是 {value}，没有汇率，未使用。请在设置中填写一次：“汇率 · {value}”。',
  },
  future_date: {
    en: '“{value}” in {column} lies in the future, so it is not used.',
    zh: '{column} 中的“{value}”在未来，未使用。',
  },
  far_date: {
    en: '“{value}” in {column} is more than a year away, so the order is not kept waiting for it. Check the year.',
    zh: '{column} 中的“{value}”在一年以后，未按此日期等待，请核对年份。',
  },
  order_of_dates: {
    en: '“{value}” in {column} comes before the order date. Check both.',
    zh: '{column} 中的“{value}”早于下单日期，请核对。',
  },
  unread_row: {
    en: 'This row could not be read as an order (“{value}”).',
    zh: '此行无法作为订单读取（“{value}”）。',
  },
};
