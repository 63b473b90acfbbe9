import type { FailureKind } from './failure';
import type { TextByLocale } from './locales';

/** Refusals of the version history. */
export const historyFailures = {
  VERSION_PURGED: 'gone',
  UNKNOWN_FIELD: 'invalid',
  NOT_PINNED: 'conflict',
} as const satisfies Readonly<Record<string, FailureKind>>;

export const historyFailureMessages: Readonly<Record<keyof typeof historyFailures, TextByLocale>> = {
  VERSION_PURGED: {
    vi: 'Nội dung của phiên bản này đã được xóa theo thời hạn lưu trữ.',
    en: 'The content of this version has been removed by the retention policy.',
    'zh-Hans': '该版本的内容已按保留期限清除。',
  },
  UNKNOWN_FIELD: {
    vi: 'Loại nội dung này không có trường đó.',
    en: 'This content type has no such field.',
    'zh-Hans': '此内容类型没有该字段。',
  },
  NOT_PINNED: {
    vi: 'Phiên bản này chưa được ghim.',
    en: 'This version is not pinned.',
    'zh-Hans': '该版本未被固定。',
  },
};
