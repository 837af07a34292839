// What a letter must not say and what is wrong with a letter of the seller's own, in words.
import type { Words } from '../base/say';

/** The rules of the letter check, each as one sentence. */
export const forbiddenWords = {
  L01: { en: 'no reward for a review or feedback', zh: '不得以好处换取评价或反馈' },
  L02: { en: 'no request to change or remove a review', zh: '不得要求修改或删除评价' },
  L03: { en: 'no request for a good review', zh: '不得索要好评或五星' },
  L04: { en: 'no second request for a review', zh: '不得重复索要评价' },
  L05: { en: 'no advertising, coupons or other goods', zh: '不得发送广告、优惠券或推荐其他商品' },
  L06: { en: 'no links or QR codes', zh: '不得包含链接或二维码' },
  L07: {
    en: 'no e-mail address, telephone number or messenger',
    zh: '不得包含邮箱、电话或聊天软件账号',
  },
  L08: {
    en: 'no order, payment or refund outside the marketplace',
    zh: '不得引导平台外的下单、付款或退款',
  },
  L09: {
    en: 'no request to confirm receipt before the parcel is there',
    zh: '不得诱导买家提前确认收货',
  },
  L10: {
    en: 'no request to close the case before it is solved',
    zh: '问题解决前不得要求买家关闭纠纷',
  },
  L11: {
    en: 'no request that the buyer cancel in the seller’s place',
    zh: '卖家无法发货时不得让买家取消订单',
  },
  L12: { en: 'no threats or insults', zh: '不得威胁或辱骂' },
  L13: {
    en: 'no message that only thanks or only says that the order was sent',
    zh: '不得发送仅致谢或仅通知发货的消息',
  },
  L14: {
    en: 'a message you start must name the order number',
    zh: '主动发送的消息必须写明订单号',
  },
  L15: { en: 'the message must be in the buyer’s language', zh: '消息须使用买家的语言' },
  L16: { en: 'no emoji', zh: '不得使用表情符号' },
  L17: {
    en: 'no promise you cannot keep and no false statement',
    zh: '不得过度承诺或作不实陈述',
  },
  L18: {
    en: 'no pressure and no reward over seller feedback',
    zh: '不得就卖家反馈施压或给予好处',
  },
  L19: {
    en: 'no more characters than a message may have[: at most {most}, and this one has {over} more]',
    zh: '不得超过消息字数上限[：最多 {most} 个字符，超出 {over} 个]',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Whose rule it is. */
export const verdictWords = {
  refused: {
    en: 'refused by {market}: {rule} ({category}).',
    zh: '{market} 禁止：{rule}（{category}）。',
  },
  warning: {
    en: 'better not: no rule of this marketplace was found, but {market} has one: {rule} ({category}).',
    zh: '建议避免：未找到本平台的规定，但 {market} 规定：{rule}（{category}）。',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Where a letter of the seller's own stands. */
export const letterRow: Words = { en: 'Row {row}: {problem}', zh: '第 {row} 行：{problem}' };

/** What keeps it from being used. */
export const letterProblemWords = {
  no_header: {
    en: 'The headers Action, Language and Text are not all there, so no letter can be read. Put them back.',
    zh: '表头“操作”“语言”“正文”不全，无法读取信件。请补上。',
  },
  unknown_action: {
    en: '“{word}” is no action with a letter to the buyer.',
    zh: '“{word}”不是需要给买家写信的操作。',
  },
  unknown_market: {
    en: 'The marketplace “{word}” is not known. Leave it empty for all.',
    zh: '无法识别平台“{word}”。留空表示所有平台。',
  },
  unknown_language: {
    en: 'No letters in “{word}”: use en, de, fr, es, it, pt, ru, ja or zh.',
    zh: '不支持语言“{word}”，请用 en、de、fr、es、it、pt、ru、ja 或 zh。',
  },
  unknown_field: { en: 'There is no field “{word}”.', zh: '没有字段“{word}”。' },
  unclosed: { en: 'A tag is not closed: “{word}”.', zh: '标签没有闭合：“{word}”。' },
  not_allowed: {
    en: '“{word}” cannot be used here, only fields and parts.',
    zh: '不能使用“{word}”，只能用字段和段落。',
  },
  empty: {
    en: 'The letter for “{word}” is empty; the built-in one is used.',
    zh: '“{word}”的信件是空的，将使用内置信件。',
  },
  duplicate: {
    en: 'There is another letter for “{word}” above; that one is used.',
    zh: '上方已有“{word}”的信件，将使用那一封。',
  },
  missing_language: {
    en: 'This letter is not written in “{word}”; there the built-in one is used.',
    zh: '这封信没有“{word}”语言的版本，将使用内置信件。',
  },
  refused: {
    en: '[“{word}” – ]{rule}. Not used on {markets}; the built-in letter stands in.',
    zh: '[“{word}”——]{rule}。在 {markets} 不使用，改用内置信件。',
  },
  warned: {
    en: '[“{word}” – ]better not, as {markets} has a rule: {rule}.',
    zh: '[“{word}”——]建议避免，{markets} 规定：{rule}。',
  },
} as const satisfies Readonly<Record<string, Words>>;
