import type { FailureKind } from './failure';
import type { TextByLocale } from './locales';

/** Refusals of the writing desk: placements, imports, merges, checklists, saved views. */
export const deskFailures = {
  UNKNOWN_SLOT: 'invalid',
  PLACEMENT_REPEATED: 'invalid',
  PLACEMENT_ENDS_BEFORE_START: 'invalid',
  PLACED_ENTRIES_MISSING: 'invalid',
  STALE_PLACEMENTS: 'conflict',
} as const satisfies Readonly<Record<string, FailureKind>>;

export const deskFailureMessages: Readonly<Record<keyof typeof deskFailures, TextByLocale>> = {
  UNKNOWN_SLOT: {
    vi: 'Không có vị trí này trên trang.',
    en: 'There is no such slot on the pages.',
    'zh-Hans': '页面上没有此版位。',
  },
  PLACEMENT_REPEATED: {
    vi: 'Một nội dung chỉ được xếp một lần trong mỗi vị trí.',
    en: 'A slot shows each entry only once.',
    'zh-Hans': '同一版位中每条内容只能出现一次。',
  },
  PLACEMENT_ENDS_BEFORE_START: {
    vi: 'Giờ kết thúc phải sau giờ bắt đầu.',
    en: 'The end has to be after the start.',
    'zh-Hans': '结束时间必须晚于开始时间。',
  },
  PLACED_ENTRIES_MISSING: {
    vi: 'Một nội dung được xếp không có ở ngôn ngữ này hoặc đang trong thùng rác.',
    en: 'An entry in the list is missing in this language or lies in the trash.',
    'zh-Hans': '列表中的某条内容在此语言中不存在，或已在回收站中。',
  },
  STALE_PLACEMENTS: {
    vi: 'Có người vừa xếp lại vị trí này. Hãy xem cách xếp mới trước khi lưu.',
    en: 'Somebody has arranged this slot meanwhile. Look at the new order before you save.',
    'zh-Hans': '此版位刚被他人重新编排，请先查看新顺序再保存。',
  },
};
