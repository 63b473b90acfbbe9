import type { FailureKind } from './failure';
import type { TextByLocale } from './locales';

/** Refusals of the translation desk. */
export const translationFailures = {
  SOURCE_NOT_READY: 'conflict',
  VARIANT_EXISTS: 'conflict',
  NOT_TRANSLATED: 'conflict',
} as const satisfies Readonly<Record<string, FailureKind>>;

export const translationFailureMessages: Readonly<Record<keyof typeof translationFailures, TextByLocale>> = {
  SOURCE_NOT_READY: {
    vi: 'Chỉ dịch được bài đang xuất bản, đang chờ duyệt hoặc đã hẹn giờ.',
    en: 'Only what is live, in review or scheduled can be translated.',
    'zh-Hans': '只有已发布、待审批或已定时的内容才能翻译。',
  },
  VARIANT_EXISTS: {
    vi: 'Ngôn ngữ này đã có bản dịch, có thể đang trong thùng rác.',
    en: 'This language exists already; it may be in the trash.',
    'zh-Hans': '该语言版本已存在，可能在回收站中。',
  },
  NOT_TRANSLATED: {
    vi: 'Bài này không được dịch từ một bản đã duyệt của ngôn ngữ khác.',
    en: 'This entry was not made from another language that has been approved.',
    'zh-Hans': '该内容不是由其他语言的已审批版本翻译而来。',
  },
};
