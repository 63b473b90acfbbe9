import type { FailureKind } from './failure';
import type { TextByLocale } from './locales';

/** Refusals of the writing desk: placements, imports, merges, checklists, saved views. */
export const deskFailures = {
  UNKNOWN_SLOT: 'invalid',
  PLACEMENT_REPEATED: 'invalid',
  PLACEMENT_ENDS_BEFORE_START: 'invalid',
  PLACED_ENTRIES_MISSING: 'invalid',
  STALE_PLACEMENTS: 'conflict',
  IMPORT_FILE_REQUIRED: 'invalid',
  IMPORT_FORMAT_UNKNOWN: 'invalid',
  IMPORT_UNREADABLE: 'invalid',
  IMPORT_UNSAFE: 'invalid',
  IMPORT_EMPTY: 'invalid',
  IMPORT_TOO_LARGE: 'tooLarge',
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
  IMPORT_FILE_REQUIRED: {
    vi: 'Hãy chọn đúng một tệp Word (.docx) hoặc HTML.',
    en: 'Choose exactly one Word (.docx) or HTML file.',
    'zh-Hans': '请选择且仅选择一个 Word（.docx）或 HTML 文件。',
  },
  IMPORT_FORMAT_UNKNOWN: {
    vi: 'Chỉ đọc được tệp Word .docx và HTML. Tệp .doc cũ: hãy mở bằng Word rồi lưu lại dưới dạng .docx.',
    en: 'Only Word .docx and HTML can be read. Open an old .doc in Word and save it as .docx.',
    'zh-Hans': '只能读取 Word .docx 和 HTML 文件。旧版 .doc 请用 Word 另存为 .docx。',
  },
  IMPORT_UNREADABLE: {
    vi: 'Không đọc được tệp này: tệp bị hỏng, có mật khẩu hoặc không phải là tệp Word.',
    en: 'The file cannot be read: it is damaged, has a password, or is no Word file.',
    'zh-Hans': '无法读取此文件：文件已损坏、设有密码或不是 Word 文件。',
  },
  IMPORT_UNSAFE: {
    vi: 'Tệp có cấu trúc nguy hiểm nên bị từ chối. Không có gì được lưu.',
    en: 'The file is built in a dangerous way and was refused. Nothing was stored.',
    'zh-Hans': '文件结构存在安全风险，已被拒绝，未保存任何内容。',
  },
  IMPORT_EMPTY: {
    vi: 'Tệp không có nội dung nào để đưa vào bài.',
    en: 'There is nothing in the file that could become an article.',
    'zh-Hans': '文件中没有可导入的内容。',
  },
  IMPORT_TOO_LARGE: {
    vi: 'Tệp quá lớn.',
    en: 'The file is too large.',
    'zh-Hans': '文件过大。',
  },
};
