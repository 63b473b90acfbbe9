import type { FailureKind } from './failure';
import type { TextByLocale } from './locales';

/** Refusals of the writing desk: placements, imports, merges, checklists, saved views. */
export const deskFailures = {
  UNKNOWN_SLOT: 'invalid',
  PLACEMENT_REPEATED: 'invalid',
  PLACEMENT_ENDS_BEFORE_START: 'invalid',
  PLACED_ENTRIES_MISSING: 'invalid',
  STALE_PLACEMENTS: 'conflict',
  CHECKLIST_UNMET: 'conflict',
  CHECKLIST_INVALID: 'invalid',
  STALE_CHECKLIST: 'conflict',
  IMPORT_FILE_REQUIRED: 'invalid',
  IMPORT_FORMAT_UNKNOWN: 'invalid',
  IMPORT_UNREADABLE: 'invalid',
  IMPORT_UNSAFE: 'invalid',
  IMPORT_EMPTY: 'invalid',
  IMPORT_TOO_LARGE: 'tooLarge',
  SAVED_VIEW_NOT_FOUND: 'notFound',
  SAVED_VIEW_EXISTS: 'conflict',
  TOO_MANY_SAVED_VIEWS: 'conflict',
  MERGE_WITH_ITSELF: 'invalid',
  MERGE_HINDERED: 'conflict',
  MERGE_LANGUAGE_MISSING: 'conflict',
  MERGE_NOT_LIVE: 'conflict',
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
  CHECKLIST_UNMET: {
    vi: 'Bài chưa đạt những mục bắt buộc trong danh mục kiểm tra.',
    en: 'The entry does not meet what the checklist requires.',
    'zh-Hans': '内容未满足检查清单中的必填要求。',
  },
  CHECKLIST_INVALID: {
    vi: 'Danh mục kiểm tra có quy định không hợp lệ hoặc bị lặp lại.',
    en: 'The checklist has a rule that is invalid or repeated.',
    'zh-Hans': '检查清单中有无效或重复的规则。',
  },
  STALE_CHECKLIST: {
    vi: 'Có người vừa thay đổi danh mục kiểm tra. Hãy xem bản mới trước khi lưu.',
    en: 'Somebody has changed the checklist meanwhile. Look at the new one before you save.',
    'zh-Hans': '检查清单刚被他人修改，请先查看新版本再保存。',
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
  SAVED_VIEW_NOT_FOUND: {
    vi: 'Không có bộ lọc đã lưu này.',
    en: 'There is no such saved view.',
    'zh-Hans': '没有此已存视图。',
  },
  SAVED_VIEW_EXISTS: {
    vi: 'Bạn đã có một bộ lọc mang tên này.',
    en: 'You have a saved view of this name already.',
    'zh-Hans': '您已有同名的已存视图。',
  },
  MERGE_WITH_ITSELF: {
    vi: 'Không thể gộp một hồ sơ vào chính nó.',
    en: 'An entry cannot be merged with itself.',
    'zh-Hans': '条目不能与自身合并。',
  },
  MERGE_HINDERED: {
    vi: 'Có nội dung nhắc đến hồ sơ này đang chờ duyệt, đã hẹn giờ hoặc đang có người sửa. Hãy gộp sau khi xong việc đó.',
    en: 'Entries that name the double are in review, scheduled or being edited. Merge when that is done.',
    'zh-Hans': '引用该条目的内容正在审批、已定时或正被编辑，请待其完成后再合并。',
  },
  MERGE_LANGUAGE_MISSING: {
    vi: 'Hồ sơ được giữ lại chưa có ở một ngôn ngữ mà hồ sơ trùng đang được nhắc đến.',
    en: 'The entry that stays is missing in a language in which the double is named.',
    'zh-Hans': '保留的条目缺少重复条目被引用的某种语言版本。',
  },
  MERGE_NOT_LIVE: {
    vi: 'Hồ sơ được giữ lại chưa xuất bản ở một ngôn ngữ mà hồ sơ trùng đang hiện với bạn đọc.',
    en: 'The entry that stays is not live in a language in which readers see the double.',
    'zh-Hans': '保留的条目在读者可见重复条目的某种语言中尚未发布。',
  },
  TOO_MANY_SAVED_VIEWS: {
    vi: 'Đã lưu quá nhiều bộ lọc. Hãy xóa bớt trước khi lưu thêm.',
    en: 'There are too many saved views. Delete some before you save another one.',
    'zh-Hans': '已存视图过多，请先删除一些再保存。',
  },
};
