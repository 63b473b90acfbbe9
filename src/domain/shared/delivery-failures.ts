import type { FailureKind } from './failure';
import type { TextByLocale } from './locales';

/** Refusals of the delivery API. */
export const deliveryFailures = {
  ENTRY_RETRACTED: 'gone',
  INVALID_CURSOR: 'invalid',
  INVALID_SYNC_TOKEN: 'invalid',
  SYNC_TOKEN_EXPIRED: 'gone',
} as const satisfies Readonly<Record<string, FailureKind>>;

export const deliveryFailureMessages: Readonly<Record<keyof typeof deliveryFailures, TextByLocale>> = {
  ENTRY_RETRACTED: {
    vi: 'Nội dung này đã được rút.',
    en: 'This entry has been retracted.',
    'zh-Hans': '该内容已被撤回。',
  },
  INVALID_CURSOR: {
    vi: 'Con trỏ trang không hợp lệ. Hãy đọc lại từ trang đầu.',
    en: 'The cursor is not valid. Begin with the first page again.',
    'zh-Hans': '分页游标无效，请从第一页重新开始。',
  },
  INVALID_SYNC_TOKEN: {
    vi: 'Mã đồng bộ không hợp lệ.',
    en: 'The sync token is not valid.',
    'zh-Hans': '同步令牌无效。',
  },
  SYNC_TOKEN_EXPIRED: {
    vi: 'Mã đồng bộ đã hết hiệu lực. Hãy đồng bộ lại từ đầu.',
    en: 'The sync token does not hold any more. Begin again with an initial sync.',
    'zh-Hans': '同步令牌已失效，请重新进行完整同步。',
  },
};
