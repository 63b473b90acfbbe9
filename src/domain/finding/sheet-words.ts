import type { TextByLocale } from '../shared/locales';
import type { EditorialType } from '../shared/content-types';
import type { ApprovalStatus } from '../workflow/approval-status';
import type { ShownLiveness } from '../workflow/liveness';

/** The words of a list that leaves the panel as a spreadsheet. */
export const sheetTitle: TextByLocale = { vi: 'Kết quả tìm', en: 'Search results', 'zh-Hans': '搜索结果' };

export const sheetColumns = {
  name: { vi: 'Tiêu đề, tên', en: 'Title, name', 'zh-Hans': '标题、名称' },
  otherNames: { vi: 'Tên ở ngôn ngữ khác', en: 'Names in other languages', 'zh-Hans': '其他语言名称' },
  type: { vi: 'Loại nội dung', en: 'Content type', 'zh-Hans': '内容类型' },
  locale: { vi: 'Ngôn ngữ', en: 'Language', 'zh-Hans': '语言' },
  approvalStatus: { vi: 'Trạng thái duyệt', en: 'Approval status', 'zh-Hans': '审批状态' },
  liveness: { vi: 'Trạng thái xuất bản', en: 'Publication', 'zh-Hans': '发布状态' },
  version: { vi: 'Phiên bản', en: 'Version', 'zh-Hans': '版本' },
  owner: { vi: 'Người phụ trách', en: 'Owner', 'zh-Hans': '负责人' },
  missing: { vi: 'Còn thiếu ngôn ngữ', en: 'Missing languages', 'zh-Hans': '缺少的语言' },
  firstLiveAt: { vi: 'Xuất bản lần đầu', en: 'First live', 'zh-Hans': '首次发布' },
  updatedAt: { vi: 'Sửa lần cuối', en: 'Last changed', 'zh-Hans': '最后修改' },
  documentId: { vi: 'Mã tài liệu', en: 'Document id', 'zh-Hans': '文档编号' },
} as const satisfies Readonly<Record<string, TextByLocale>>;

export const typeWords: Readonly<Record<EditorialType, TextByLocale>> = {
  article: { vi: 'Bài viết', en: 'Article', 'zh-Hans': '文章' },
  event: { vi: 'Sự kiện', en: 'Event', 'zh-Hans': '活动' },
  award: { vi: 'Giải thưởng', en: 'Award', 'zh-Hans': '奖项' },
  person: { vi: 'Nhân vật', en: 'Person', 'zh-Hans': '人物' },
  organization: { vi: 'Tổ chức', en: 'Organization', 'zh-Hans': '机构' },
};

export const approvalWords: Readonly<Record<ApprovalStatus, TextByLocale>> = {
  draft: { vi: 'Bản thảo', en: 'Draft', 'zh-Hans': '草稿' },
  pending: { vi: 'Chờ duyệt', en: 'In review', 'zh-Hans': '待审批' },
  approved: { vi: 'Đã duyệt', en: 'Approved', 'zh-Hans': '已通过' },
  rejected: { vi: 'Bị từ chối', en: 'Rejected', 'zh-Hans': '已退回' },
  scheduled: { vi: 'Đã hẹn giờ', en: 'Scheduled', 'zh-Hans': '已定时' },
};

export const livenessWords: Readonly<Record<ShownLiveness, TextByLocale>> = {
  never: { vi: 'Chưa xuất bản', en: 'Never live', 'zh-Hans': '未发布' },
  live: { vi: 'Đang xuất bản', en: 'Live', 'zh-Hans': '已发布' },
  liveWithNewerChanges: {
    vi: 'Đang xuất bản, có bản sửa mới',
    en: 'Live, newer changes',
    'zh-Hans': '已发布，有新修改',
  },
  withdrawn: { vi: 'Đã gỡ', en: 'Unpublished', 'zh-Hans': '已撤下' },
  expired: { vi: 'Hết hạn', en: 'Expired', 'zh-Hans': '已过期' },
  retracted: { vi: 'Đã rút bài', en: 'Retracted', 'zh-Hans': '已撤稿' },
};
