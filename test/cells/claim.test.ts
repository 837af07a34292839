// Claim types and statuses of marketplaces, banks and sellers.
import { describe, expect, it } from 'vitest';
import { readClaimStatus, readClaimType } from '../../src/cells/claim';

describe('readClaimType', () => {
  it.each([
    [
      'claim',
      [
        'claim',
        'A-to-z',
        'A-to-Z Claim',
        'AtoZ',
        'A to Z Guarantee claim',
        'SNAD',
        'INR case',
        'eBay case',
        '纠纷',
        '纠纷中',
        'IN_ISSUE',
        '索赔',
        '平台介入',
        'item not received',
        'Not as described',
        '没有收到货，纠纷',
        'dispute',
        'A-to-z: return not refunded',
      ],
    ],
    [
      'return',
      [
        'return',
        'Return request',
        'C-Returns',
        '退货',
        '退货退款',
        '退貨',
        '仅退款',
        'Return - SNAD',
      ],
    ],
    [
      'chargeback',
      [
        'chargeback',
        'Charge back',
        'CHARGEBACK',
        '拒付',
        '信用卡拒付',
        'bank dispute',
        'Rückbuchung',
        'Stripe dispute',
        'Visa dispute',
        '信用卡争议',
        'Contracargo',
      ],
    ],
    [
      'payment_dispute',
      [
        'payment dispute',
        'payment_dispute',
        'PayPal dispute',
        'PayPal claim',
        '支付纠纷',
        'PayPal 争议',
        'Afterpay dispute',
        'Affirm dispute',
      ],
    ],
  ])('%s: %j', (type, texts) => {
    for (const text of texts) expect([text, readClaimType(text)]).toEqual([text, type]);
  });
  it.each([
    '',
    'N',
    'No',
    'no claim',
    'none',
    '无纠纷',
    'NO_ISSUE',
    '没有纠纷',
    '--',
    'Cancel',
    'hello',
    'constructor',
  ])('%j is none', (text) => expect(readClaimType(text)).toBeNull());
});

describe('readClaimStatus', () => {
  it.each([
    [
      'open',
      [
        'open',
        'OPEN',
        'Opened',
        'PENDING',
        'WAITING_SELLER_RESPONSE',
        'WAITING_BUYER_RESPONSE',
        'ESCALATED',
        'CLOSED_WITH_ESCALATION',
        'ITEM_SHIPPED',
        'processing',
        'under_review',
        'needs_response',
        'Approved',
        'Y',
        'yes',
        '1',
        '处理中',
        '待处理',
        '纠纷中',
        'IN_ISSUE',
        '平台介入中',
        '协商中',
        'Open - awaiting seller',
        'Request Approved',
        'Đã Chấp Thuận Yêu Cầu',
        'warning_needs_response',
        'Open, Waiting',
      ],
    ],
    [
      'granted',
      [
        'granted',
        'Granted',
        'lost',
        'Lost',
        'accepted',
        'charge_refunded',
        '买家胜',
        '卖家责任',
        '已退款',
        'Closed - Granted',
        'Buyer won',
      ],
    ],
    [
      'denied',
      ['denied', 'won', 'Won', 'Seller won', '卖家胜', '买家责任', '驳回', 'closed (denied)'],
    ],
    [
      'withdrawn',
      ['withdrawn', 'Withdrawn', 'canceled_issue', 'Cancelled', '已撤销', '取消纠纷', '买家撤诉'],
    ],
  ])('%s: %j', (status, texts) => {
    for (const text of texts) expect([text, readClaimStatus(text)]).toEqual([text, status]);
  });
  it.each([
    '',
    'N',
    'no',
    '0',
    'CLOSED',
    'CS_CLOSED',
    'finish',
    'OTHER',
    'NO_ISSUE',
    'END_ISSUE',
    '无纠纷',
    '纠纷结束',
    'not granted',
    'open / won',
    'resolved',
    'done',
    'ok',
    'constructor',
  ])('%j does not say', (text) => expect(readClaimStatus(text)).toBeNull());
});
