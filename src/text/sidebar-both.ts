// What the sidebar's page says and the script answers to it, in the same words.
import type { Words } from '../base/say';

export const bothWords = {
  set_up_first: {
    en: 'This sheet has no result columns yet. Open Setup and choose “Classify all orders”.',
    zh: '此表格还没有结果列。请打开“设置”，点“判断全部订单”。',
  },
  is_handled: { en: 'Marked as handled.', zh: '已标记为已处理。' },
  no_letter: { en: 'This action needs no letter.', zh: '此操作不需要发信。' },
} as const satisfies Readonly<Record<string, Words>>;

/** How a parcel went out, in a word. */
export const classWords = {
  registered: { en: 'Registered', zh: '挂号' },
  tracked: { en: 'Tracked', zh: '全程跟踪' },
  semi: { en: 'Tracked in part', zh: '半程跟踪' },
  untracked: { en: 'Untracked', zh: '无跟踪（平邮）' },
  unknown: { en: 'Not known', zh: '未知' },
} as const satisfies Readonly<Record<string, Words>>;
