// Reads claim types and claim statuses as marketplaces, banks and sellers write them.

import type { ClaimStatus, ClaimType } from '../base/ids';
import { isBlank, textOf } from './read';
import { agreed, fold, vocabulary } from './words';

const nothing =
  /^(?:n|(?:no|none|without)(?:[\s_](?:claims?|disputes?|cases?|returns?|issues?))?|[无没沒無]有?(?:纠纷|糾紛|索赔|退货)?)$/i;

/** First match decides: `PayPal claim` is PayPal's matter, `return - SNAD` a return. */
const types: readonly (readonly [ClaimType, RegExp])[] = [
  ['claim', /\ba[\s-]?(?:to|2)?[\s-]?z\b|\batoz\b/i],
  [
    'payment_dispute',
    /pay\s?pal|(?<![a-z])pp(?![a-z])|payment[\s_-]?dispute|klarna|after\s?pay|clearpay|\baffirm\b|支付纠纷|付款纠纷|付款糾紛|付款争议|支付争议/i,
  ],
  [
    'chargeback',
    /charge[\s_-]?back|\b(?:bank|card|visa|master\s?card|amex|stripe|shopify)(?: payments)? (?:disputes?|inquiry|enquiry)\b|retrieval|[调調][单單]|拒付|(?:银行|銀行|信用卡)(?:争议|爭議|纠纷|糾紛|查单|查詢|查询)|rückbuchung|rücklastschrift|contracargo|チャージバック|чарджб[еэ]к/i,
  ],
  [
    'return',
    /\breturns?\b|refund only|refund request|仅退款|申请退款|退款申请|售后|退货|退貨|退換|退换|rücksendung|rückgabe|retoure|devoluc|devoluç|trả hàng/i,
  ],
  [
    'claim',
    /\b(?:claims?|disputes?|cases?|inquiry|enquiry|snad|inad|inr|item not received|not as described|mediation|arbitration|escalated)\b|in[\s_]issue|纠纷|糾紛|争议|爭議|索赔|索賠|仲裁|平台介入|未收到货|货不对版|货不对板/i,
  ],
];

/** The kind of a formal request; null where the text names none. */
export function readClaimType(text: string): ClaimType | null {
  const plain = textOf(text).slice(0, 200).replace(/_/g, ' ');
  if (isBlank(plain) || nothing.test(plain)) return null;
  return types.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/**
 * The bank or payment service only asks: a retrieval, Stripe's `warning_…`, a PayPal dispute that is not
 * yet a claim. What eBay calls an inquiry is its ordinary claim: whose it is, the type tells.
 */
export const isInquiry = (text: string): boolean => {
  const plain = textOf(text).slice(0, 200).replace(/_/g, ' ');
  return (
    /retrieval|warning (?:needs|under|closed)|\b(?:inquiry|enquiry)\b|[调調][单單]|(?:银行|銀行|信用卡)查/i.test(
      plain,
    ) ||
    (/pay\s?pal.{0,20}(?:\bdisputes?\b|争议|爭議)/i.test(plain) &&
      !/claim|escalat|charge\s?back|升级|索赔|索賠|拒付/i.test(plain))
  );
};

const listed = vocabulary<ClaimStatus>(() => [
  [
    'open',
    'y|yes|true|是|有|open|return accepted|申诉中|已申诉|opened|reopened|new|pending|active|ongoing|in progress|processing|under review|in review|investigating|escalated|closed with escalation|approved|requested|action required|response required|item shipped|item delivered|request approved|warning needs response|warning under review|Đã chấp thuận yêu cầu|in issue|处理中|进行中|已举证|举证中|纠纷中|争议中|协商中|平台介入|平台介入中|平台处理中|仲裁中|审核中|未结案|未解决|未处理|未完成|未关闭|已开启|已升级|ja|sí|oui|sim|да|はい|offen|eröffnet|geöffnet|läuft|abierto|abierta|en curso|ouvert|ouverte|en cours|aperto|aperta|in corso|aberto|aberta|em andamento|открыт|открыта|открыто|в процессе|対応中|處理中|進行中',
  ],
  [
    'granted',
    'granted|lost|accepted|upheld|refunded|charge refunded|refunded to buyer|approved refunded to buyer|平台已退款|buyer won|buyer wins|won by buyer|decided for buyer|seller lost|seller loses|seller at fault|seller liable|closed granted|平台已判退款|平台判退款|判退款|买家胜|买家胜诉|买家赢|我方败|我方败诉|支持买家|卖家责任|平台判买家|卖家败诉|卖家输|败诉|判责卖家|判给买家|已退款|同意退款|退款成功|售后成功|退款给买家|全额退款给买家|已输|申诉失败|赔付|已赔付|成立|買家勝|賣家責任',
  ],
  [
    'denied',
    'denied|won|rejected|declined|dismissed|seller won|seller wins|won by seller|decided for seller|buyer lost|closed denied|卖家胜|卖家胜诉|卖家赢|我方胜|我方胜诉|我方赢|我们赢|胜诉|支持卖家|买家责任|买家败诉|判给卖家|平台判卖家|已赢|申诉成功|驳回|已驳回|已拒绝|被拒绝|拒绝|不成立|賣家勝|駁回',
  ],
  [
    'withdrawn',
    'withdrawn|withdrew|warning closed|cancelled|canceled|retracted|revoked|已撤销|撤销|已撤回|撤诉|已撤诉|买家撤诉|买家撤销|买家取消|取消纠纷|纠纷取消|已取消|买家已取消纠纷|已撤銷|撤銷',
  ],
]);

/** Phrases of folded words: who is waited for, and in whose favour it was closed. */
const spoken: readonly (readonly [ClaimStatus, RegExp])[] = [
  ['open', /^(?:a?waiting|needs|partialrefund(?:declin|fail|initiat|request)ed)|^等?待(?!退款)/],
  ['granted', /^(?:closed|decided)?in(?:favou?rof(?:the)?buyer|buyers?favou?r)$|^refundedby/],
  ['withdrawn', /^cancell?ed(?:bybuyer|issue)$|^buyercancell?ed$/],
  ['denied', /^(?:closed|decided)?in(?:favou?rof(?:the)?seller|(?:sellers?|your|our|my)favou?r)$/],
];

const known = (text: string): ClaimStatus | undefined =>
  listed(text) ?? spoken.find(([, phrase]) => phrase.test(fold(text.slice(0, 120))))?.[0];

const kinds =
  /(?<![a-z])(?:a[\s-]?(?:to|2)?[\s-]?z|atoz|pay\s?pal|stripe|shopify|visa|master\s?card|amex|amazon|ebay|(?:payment|bank|card)[\s_-]disputes?|charge[\s_-]?backs?|claims?|disputes?|cases?|returns?|inr|snad|inad)(?![a-z])|纠纷|糾紛|争议|爭議|索赔|索賠|仲裁|拒付|退[货款]申请|申请退[货款]|退货|退貨|售后/gi;

/** What a status says beside whose request it is: `A-to-Z denied`, `Chargeback lost`, 仲裁败诉. */
export const withoutKind = (text: string): string => text.slice(0, 200).replace(kinds, ' ').trim();

/**
 * How a claim stands, from the seller's side: `lost` is granted, `won` is denied. A bare yes, as in
 * an A-to-Z column, is an open claim. Null where nothing is claimed, or where it is over and the
 * text does not say how (`CLOSED`, 纠纷结束).
 */
export function readClaimStatus(text: string): ClaimStatus | null {
  const plain = textOf(text);
  if (/^[1x✓✔√]$/i.test(plain)) return 'open';
  return agreed(plain, known) ?? agreed(withoutKind(plain), known);
}
