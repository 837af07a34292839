// What is said of several files or tabs read as one: where they differ, which orders stand apart, and why.

import type { ClaimStatus, ClaimType, OrderStatus, Refunded, UiLanguage } from '../base/ids';
import { say, sayDay, sayMoney, type Words } from '../base/say';
import type { DoubtId } from '../join/book';
import type { Conflict, Ground, SaidValue } from '../join/told';
import { fieldName } from '../sheet/confirmed-columns';

const groundWords: Readonly<Record<Ground, Words>> = {
  about: { en: 'it knows this best', zh: '它最了解此事' },
  newer: { en: 'its news is later', zh: '它的信息更新' },
  further: { en: 'it comes later in the life of an order', zh: '它在订单流程中更靠后' },
  exact: { en: 'it gives the amount', zh: '它给出了金额' },
  larger: { en: 'its amount is the larger one', zh: '它的金额更大' },
  open: { en: 'that is still to be answered', zh: '它仍需答复' },
  strict: { en: 'it is the stricter one', zh: '它更严格' },
  first: { en: 'it comes first', zh: '它排在前面' },
};

const statusWords: Readonly<Record<OrderStatus, Words>> = {
  unpaid: { en: 'unpaid', zh: '未付款' },
  on_hold: { en: 'on hold', zh: '暂停' },
  unshipped: { en: 'not shipped', zh: '未发货' },
  shipped: { en: 'shipped', zh: '已发货' },
  delivered: { en: 'delivered', zh: '已送达' },
  completed: { en: 'completed', zh: '已完成' },
  cancel_requested: { en: 'cancellation asked for', zh: '申请取消' },
  cancelled: { en: 'cancelled', zh: '已取消' },
  returned: { en: 'returned', zh: '已退货' },
  refunded: { en: 'refunded', zh: '已退款' },
  disputed: { en: 'disputed', zh: '纠纷中' },
};
const claimWords: Readonly<Record<ClaimType, Words>> = {
  claim: { en: 'claim', zh: '纠纷' },
  return: { en: 'return', zh: '退货' },
  chargeback: { en: 'chargeback', zh: '拒付' },
  payment_dispute: { en: 'payment dispute', zh: '付款争议' },
};
const outcomeWords: Readonly<Record<ClaimStatus, Words>> = {
  open: { en: 'open', zh: '进行中' },
  granted: { en: 'granted', zh: '已支持买家' },
  denied: { en: 'denied', zh: '已驳回' },
  withdrawn: { en: 'withdrawn', zh: '已撤销' },
};
const refundWords: Readonly<Record<Refunded, Words>> = {
  none: { en: 'nothing', zh: '无' },
  partial: { en: 'a part', zh: '部分' },
  full: { en: 'all', zh: '全部' },
};
const yesWords = { yes: { en: 'yes', zh: '是' }, no: { en: 'no', zh: '否' } } as const;

const words = {
  conflict: {
    en: '{field}, order {order}: {used} says {mine}, {other} says {theirs}. {used} is used, because {why}.[ So with {more} more {more|order|orders}.]',
    zh: '{field}，订单 {order}：{used} 为 {mine}，{other} 为 {theirs}。采用 {used}，因为{why}。[另有 {more} 个订单相同。]',
  },
  conflicts: { en: 'Where the files differ:', zh: '文件之间不一致之处：' },
  conflicts_tabs: { en: 'Where the tabs differ:', zh: '工作表之间不一致之处：' },
  alone: {
    en: '{source}: {count} {count|order is|orders are} in no list of orders ({orders}) and {count|is|are} judged by {count|itself|themselves}.',
    zh: '{source}：有 {count} 个订单不在任何订单表中（{orders}），已单独判断。',
  },
  alone_tabs: {
    en: '{source}: {count} {count|order is|orders are} not in this sheet ({orders}) and {count|is|are} not judged here.',
    zh: '{source}：有 {count} 个订单不在本表中（{orders}），未在此判断。',
  },
  not_read: {
    en: 'Formulas do not read {tabs}; Classify does.',
    zh: '公式不读取 {tabs}，“判断全部订单”会读取。',
  },
  missing: {
    en: 'There is no tab {tabs} to read (setting Also read).',
    zh: '没有工作表 {tabs}（设置“另读工作表”）。',
  },
  too_large: {
    en: '{source} is too large to be read beside the orders: keep at most {cells} cells in it.',
    zh: '{source} 过大，无法与订单一起读取：请保留最多 {cells} 个单元格。',
  },
  no_numbers: {
    en: '{source} is not read: no column of it holds order numbers or tracking numbers.',
    zh: '未读取 {source}：没有订单号列或运单号列。',
  },
  joined: {
    en: 'Read together: {list}.',
    zh: '已合并读取：{list}。',
  },
  joined_of: {
    en: '{source} tells of {count} {count|order|orders}',
    zh: '{source} 涉及 {count} 个订单',
  },
} as const satisfies Readonly<Record<string, Words>>;

const doubtWords: Readonly<Record<DoubtId, Words>> = {
  several: {
    en: '{source}: {orders} may be one of several orders of that number, so {count|it was|they were} not joined.',
    zh: '{source}：{orders} 对应多个同号订单，未合并。',
  },
  damaged: {
    en: '{source}, {count|row|rows} {rows}: the order number is damaged (a spreadsheet has shortened it), so {count|it was|they were} not joined. Export the file again and open it as text.',
    zh: '{source} 第 {rows} 行：订单号已损坏（被表格软件缩短），未合并。请重新导出并按文本打开。',
  },
  other_date: {
    en: '{source}: {orders} {count|is|are} there with another order date, so {count|it was|they were} not joined.',
    zh: '{source}：{orders} 的下单日期不同，未合并。',
  },
  no_order: {
    en: '{source}: {orders} {count|was|were} refunded or disputed, and the {count|order is|orders are} in no table.',
    zh: '{source}：{orders} 有退款或争议，但任何表中都没有该订单。',
  },
};

function sayValue(value: SaidValue, language: UiLanguage): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `“${value.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
  if ('day' in value) return sayDay(value.day, language);
  if ('minor' in value) return sayMoney(value);
  if ('status' in value) return say(statusWords[value.status], language);
  if ('claim' in value) {
    const gap = language === 'zh' ? '' : ' ';
    return `${say(claimWords[value.claim], language)}${gap}${say(outcomeWords[value.is], language)}`;
  }
  if ('refunded' in value) return say(refundWords[value.refunded], language);
  return say(yesWords[value.yes ? 'yes' : 'no'], language);
}

/** An order with what its tables disagree on. */
interface Differing {
  readonly order: { readonly id: string };
  readonly joined: { readonly conflicts: readonly Conflict[] } | null;
}

/** One sentence for each kind of disagreement, with the first order it was met in. */
export function sayConflicts(all: readonly Differing[], language: UiLanguage): readonly string[] {
  const kinds = new Map<string, { first: Conflict; order: string; count: number }>();
  for (const { order, joined } of all)
    for (const conflict of joined?.conflicts ?? []) {
      const { field, used, other, why } = conflict;
      const kind = [field, used.source, other.source, why].join('\n');
      const known = kinds.get(kind);
      if (known === undefined) kinds.set(kind, { first: conflict, order: order.id, count: 1 });
      else known.count += 1;
    }
  return [...kinds.values()].map(({ first: { field, used, other, why }, order, count }) =>
    say(words.conflict, language, {
      field: say(fieldName(field), language),
      order,
      used: used.source,
      other: other.source,
      mine: sayValue(used.value, language),
      theirs: sayValue(other.value, language),
      why: say(groundWords[why], language),
      ...(count > 1 ? { more: count - 1 } : {}),
    }),
  );
}

export const sayDiffer = (of: 'files' | 'tabs', language: UiLanguage): string =>
  say(of === 'files' ? words.conflicts : words.conflicts_tabs, language);

const named = 5;

/** The first few numbers, and that there are more. */
const fewOf = (all: readonly string[], language: UiLanguage): string => {
  const different = [...new Set(all)];
  const shown = different.slice(0, named).join(language === 'zh' ? '、' : ', ');
  return different.length > named ? `${shown}, …` : shown;
};

/** The orders of a further table that stand in no list of orders; null where there are none. */
export function sayAlone(
  source: string,
  orders: readonly { readonly id: string; readonly row: number }[],
  of: 'files' | 'tabs',
  language: UiLanguage,
): string | null {
  if (orders.length === 0) return null;
  return say(of === 'files' ? words.alone : words.alone_tabs, language, {
    source,
    count: orders.length,
    orders: fewOf(
      orders.map(({ id, row }) => id || `#${row}`),
      language,
    ),
  });
}

interface Doubtful {
  readonly id: DoubtId;
  readonly source: string;
  readonly row: number;
  readonly orderId: string;
}

/** What could not be joined for certain, one sentence for each table and reason. */
export function sayDoubtful(doubts: readonly Doubtful[], language: UiLanguage): readonly string[] {
  const kinds = new Map<string, Doubtful[]>();
  for (const doubt of doubts) {
    const kind = `${doubt.id}\n${doubt.source}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), doubt]);
  }
  return [...kinds.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    return say(doubtWords[first.id], language, {
      source: first.source,
      count: some.length,
      orders: fewOf(
        some.map(({ orderId, row }) => orderId || `#${row}`),
        language,
      ),
      rows: fewOf(
        some.map(({ row }) => String(row)),
        language,
      ),
    });
  });
}

/** For formulas: what they leave out. */
export const sayNotRead = (tabs: readonly string[], language: UiLanguage): string =>
  say(words.not_read, language, { tabs: namesOf(tabs, language) });

export const sayMissingTabs = (tabs: readonly string[], language: UiLanguage): string =>
  say(words.missing, language, { tabs: namesOf(tabs, language) });

/** Why a tab that the seller named is not read. */
export const sayUnreadTab = (
  source: string,
  why: 'too_large' | 'no_numbers',
  language: UiLanguage,
  cells: number,
): string => say(words[why], language, { source, cells });

const namesOf = (names: readonly string[], language: UiLanguage): string =>
  names.map((name) => `“${name}”`).join(language === 'zh' ? '、' : ', ');

/** Of how many orders each further table tells. */
export function sayJoined(
  further: readonly { readonly name: string; readonly count: number }[],
  language: UiLanguage,
): string {
  const list = further.map(({ name, count }) =>
    say(words.joined_of, language, { source: name, count }),
  );
  return say(words.joined, language, { list: list.join(language === 'zh' ? '；' : '; ') });
}
