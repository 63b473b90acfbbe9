import type { FailureKind } from './failure';
import type { TextByLocale } from './locales';

/** Refusals of the translation desk. */
export const translationFailures = {
  SOURCE_NOT_READY: 'conflict',
  VARIANT_EXISTS: 'conflict',
  NOT_TRANSLATED: 'conflict',
  BROKEN_CODES: 'invalid',
  UNKNOWN_SEGMENT: 'invalid',
  EXCHANGE_FILE_BROKEN: 'invalid',
  EXCHANGE_FILE_FOREIGN: 'invalid',
  EXCHANGE_FILE_TOO_LARGE: 'tooLarge',
  NOTHING_TO_EXPORT: 'conflict',
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
  BROKEN_CODES: {
    vi: 'Các mã định dạng dạng {1}…{/1} trong bản dịch không khớp với bản gốc.',
    en: 'The formatting codes such as {1}…{/1} in the translation don’t fit those of the source.',
    'zh-Hans': '译文中的格式代码（如 {1}…{/1}）与原文不符。',
  },
  UNKNOWN_SEGMENT: {
    vi: 'Có đoạn không thuộc bài này, không được sửa, hoặc vừa được người khác sửa.',
    en: 'A segment isn’t part of this entry, may not be changed, or was changed by somebody else.',
    'zh-Hans': '有的段落不属于该内容、无权修改或已被他人修改。',
  },
  EXCHANGE_FILE_BROKEN: {
    vi: 'Không đọc được tệp: nội dung tệp bị hỏng ở chỗ được nêu.',
    en: 'The file can’t be read: it is broken at the place that is named.',
    'zh-Hans': '无法读取文件：文件在所示位置已损坏。',
  },
  EXCHANGE_FILE_FOREIGN: {
    vi: 'Tệp này không do tòa soạn xuất ra, hoặc thuộc một bài khác.',
    en: 'This file wasn’t exported by this newsroom, or belongs to another entry.',
    'zh-Hans': '该文件不是由本编辑部导出的，或属于其他内容。',
  },
  EXCHANGE_FILE_TOO_LARGE: {
    vi: 'Tệp lớn quá mức cho phép.',
    en: 'The file is larger than allowed.',
    'zh-Hans': '文件超过允许的大小。',
  },
  NOTHING_TO_EXPORT: {
    vi: 'Không có bài nào để xuất.',
    en: 'There is nothing to export.',
    'zh-Hans': '没有可导出的内容。',
  },
};
