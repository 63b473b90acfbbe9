import type { TextByLocale } from './locales';

/** Refusals of fixes of what is live, and of correction records. */
export const correctionFailures = {
  FIX_OPEN: 'conflict',
  NO_FIX_OPEN: 'conflict',
  NOTHING_TO_PARK: 'conflict',
  NOTHING_TO_CORRECT: 'conflict',
  CORRECTION_NOT_ALLOWED: 'invalid',
  UNKNOWN_APOLOGY: 'invalid',
} as const;

export const correctionFailureMessages: Readonly<Record<keyof typeof correctionFailures, TextByLocale>> = {
  FIX_OPEN: {
    vi: 'Bản đang xuất bản đã được mở ra để sửa. Hãy hoàn tất hoặc bỏ bản sửa đó trước.',
    en: 'The live version is being fixed already. Finish or drop that fix first.',
    'zh-Hans': '线上版本正在修正中。请先完成或放弃该修正。',
  },
  NO_FIX_OPEN: {
    vi: 'Không có bản sửa nào đang mở.',
    en: 'No fix of the live version is open.',
    'zh-Hans': '当前没有进行中的线上修正。',
  },
  NOTHING_TO_PARK: {
    vi: 'Không có bản nháp nào mới hơn bản đang xuất bản: hãy sửa bài và gửi duyệt như thường.',
    en: 'No draft is newer than the live version: edit the entry and submit it as usual.',
    'zh-Hans': '没有比线上版本更新的草稿：请照常编辑并提交。',
  },
  NOTHING_TO_CORRECT: {
    vi: 'Chỉ có thể đính chính nội dung đã từng xuất bản.',
    en: 'Only what has been published can be corrected.',
    'zh-Hans': '只能更正已经发布过的内容。',
  },
  CORRECTION_NOT_ALLOWED: {
    vi: 'Thao tác này không nhận lời đính chính.',
    en: 'This action takes no correction.',
    'zh-Hans': '此操作不接受更正说明。',
  },
  UNKNOWN_APOLOGY: {
    vi: 'Không tìm thấy bài xin lỗi trong ngôn ngữ này.',
    en: 'There is no such article of apology in this language.',
    'zh-Hans': '在此语言中找不到该致歉文章。',
  },
};
