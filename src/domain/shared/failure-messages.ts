import { deskFailureMessages } from './desk-failures';
import { deliveryFailureMessages } from './delivery-failures';
import type { FailureCode } from './failure';
import { historyFailureMessages } from './history-failures';
import type { TextByLocale } from './locales';
import { royaltyFailureMessages } from './royalty-failures';
import { correctionFailureMessages } from './correction-failures';
import { scheduleFailureMessages } from './schedule-failures';
import { translationFailureMessages } from './translation-failures';
import { webhookFailureMessages } from './webhook-failures';
import { workflowFailureMessages } from './workflow-failures';

/** What a person is told, in their language; programs read the code. */
export const failureMessages: Readonly<Record<FailureCode, TextByLocale>> = {
  ...royaltyFailureMessages,
  ...deskFailureMessages,
  ...translationFailureMessages,
  ...deliveryFailureMessages,
  ...workflowFailureMessages,
  ...correctionFailureMessages,
  UNKNOWN_CONTENT_TYPE: {
    vi: 'Không có loại nội dung này.',
    en: 'There is no such content type.',
    'zh-Hans': '没有此内容类型。',
  },
  UNKNOWN_LOCALE: {
    vi: 'Tòa soạn không dùng ngôn ngữ này.',
    en: 'The newsroom does not use this language.',
    'zh-Hans': '编辑部不使用此语言。',
  },
  UNKNOWN_ACTION: {
    vi: 'Không có thao tác này.',
    en: 'There is no such action.',
    'zh-Hans': '没有此操作。',
  },
  UNKNOWN_OPTION: {
    vi: 'Yêu cầu có tham số không được hỗ trợ.',
    en: 'The request has an option that is not known.',
    'zh-Hans': '请求中含有未知的选项。',
  },
  INVALID_OPTION: {
    vi: 'Một tham số của yêu cầu có giá trị không hợp lệ.',
    en: 'An option of the request has a wrong value.',
    'zh-Hans': '请求中某个选项的值无效。',
  },
  INVALID_BODY: {
    vi: 'Nội dung yêu cầu không phải là JSON hợp lệ.',
    en: 'The body of the request is not valid JSON.',
    'zh-Hans': '请求正文不是有效的 JSON。',
  },
  INVALID_PARAMETER: {
    vi: 'Một tham số lọc, sắp xếp hoặc phân trang không hợp lệ.',
    en: 'A filter, sort or page parameter is not valid.',
    'zh-Hans': '筛选、排序或分页参数无效。',
  },
  INVALID_URL: {
    vi: 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
    en: 'The address has to start with http:// or https://.',
    'zh-Hans': '网址必须以 http:// 或 https:// 开头。',
  },
  INVALID_EMAIL: {
    vi: 'Địa chỉ e-mail không hợp lệ.',
    en: 'The e-mail address is not valid.',
    'zh-Hans': '电子邮件地址无效。',
  },
  INVALID_BLOCKS: {
    vi: 'Văn bản định dạng không hợp lệ.',
    en: 'The formatted text is not valid.',
    'zh-Hans': '格式化文本无效。',
  },
  LOCALE_REQUIRED: {
    vi: 'Hãy nêu đúng một ngôn ngữ.',
    en: 'Name exactly one language.',
    'zh-Hans': '请指定且仅指定一种语言。',
  },
  ENTRY_INCOMPLETE: {
    vi: 'Bản thảo còn thiếu nội dung bắt buộc.',
    en: 'The draft still lacks required content.',
    'zh-Hans': '草稿缺少必填内容。',
  },
  COMMENT_REQUIRED: {
    vi: 'Hãy ghi lý do.',
    en: 'Give a reason.',
    'zh-Hans': '请填写理由。',
  },
  RIGHT_REQUIRED: {
    vi: 'Bạn không có quyền thực hiện thao tác này với nội dung này.',
    en: 'You do not have the right to do this with this entry.',
    'zh-Hans': '您无权对此内容执行该操作。',
  },
  NOT_A_STEP_MEMBER: {
    vi: 'Chỉ người duyệt của bước hiện tại mới được quyết định.',
    en: 'Only reviewers of the current step may decide.',
    'zh-Hans': '只有当前步骤的审批人才能作出决定。',
  },
  FOUR_EYES: {
    vi: 'Người viết hoặc người gửi duyệt không được tự duyệt bài của mình.',
    en: 'Who wrote or submitted this version may not decide on it.',
    'zh-Hans': '撰写或提交该版本的人不能自行审批。',
  },
  NOT_INVOLVED: {
    vi: 'Chỉ người gửi, người phụ trách, người duyệt hoặc quản trị viên mới được rút lại.',
    en: 'Only the submitter, the owner, a reviewer or an administrator may withdraw this.',
    'zh-Hans': '只有提交人、负责人、审批人或管理员可以撤回。',
  },
  ENTRY_NOT_FOUND: {
    vi: 'Không tìm thấy nội dung ở ngôn ngữ này.',
    en: 'There is no such entry in this language.',
    'zh-Hans': '找不到该语言的内容。',
  },
  VERSION_NOT_FOUND: {
    vi: 'Nội dung này không có phiên bản đó.',
    en: 'This entry has no such version.',
    'zh-Hans': '此内容没有该版本。',
  },
  WRONG_STATE: {
    vi: 'Không thể thực hiện thao tác này ở trạng thái hiện tại.',
    en: 'This cannot be done in the current state.',
    'zh-Hans': '当前状态下无法执行该操作。',
  },
  ENTRY_TRASHED: {
    vi: 'Nội dung đang ở trong thùng rác. Hãy khôi phục trước.',
    en: 'The entry is in the trash. Bring it back first.',
    'zh-Hans': '该内容已在回收站中，请先恢复。',
  },
  ENTRY_LIVE: {
    vi: 'Nội dung đang xuất bản. Hãy gỡ xuống trước khi xóa.',
    en: 'The entry is live. Unpublish it before you delete it.',
    'zh-Hans': '该内容正在发布中，删除前请先撤下。',
  },
  ENTRY_IN_REVIEW: {
    vi: 'Bài đang chờ duyệt. Hãy rút lại rồi sửa.',
    en: 'The entry is in review. Withdraw it to edit.',
    'zh-Hans': '该内容正在审批中，请先撤回再修改。',
  },
  ENTRY_SCHEDULED: {
    vi: 'Bài đã hẹn giờ đăng. Hãy hủy hẹn trước khi sửa.',
    en: 'The entry is scheduled. Unschedule it to edit.',
    'zh-Hans': '该内容已安排定时发布，请先取消定时再修改。',
  },
  ALREADY_SUBMITTED: {
    vi: 'Bài đã được gửi duyệt.',
    en: 'The entry is already in review.',
    'zh-Hans': '该内容已提交审批。',
  },
  STALE_VERSION: {
    vi: 'Đã có phiên bản mới hơn. Những gì bạn viết vẫn còn trên màn hình.',
    en: 'There is a newer version. What you wrote is still on your screen.',
    'zh-Hans': '已有更新的版本。您所写的内容仍保留在屏幕上。',
  },
  CONTENT_DRIFTED: {
    vi: 'Nội dung đã thay đổi ngoài quy trình kể từ phiên bản này. Hãy lưu lại và gửi duyệt lại.',
    en: 'The content has changed outside of the workflow since this version. Save and submit it again.',
    'zh-Hans': '自该版本以来，内容在流程之外发生了变化。请重新保存并提交。',
  },
  PUBLISH_ONLY_BY_ACTION: {
    vi: 'Chỉ có thể xuất bản hoặc gỡ bài qua quy trình duyệt của tòa soạn.',
    en: 'Publishing and unpublishing go through the newsroom’s approval only.',
    'zh-Hans': '发布和撤下只能通过编辑部的审批流程进行。',
  },
  REFERENCES_NOT_LIVE: {
    vi: 'Bài nhắc đến nội dung chưa xuất bản ở ngôn ngữ này.',
    en: 'The entry refers to others that are not live in this language.',
    'zh-Hans': '该内容引用了在此语言中尚未发布的内容。',
  },
  REFERENCED_BY_LIVE_ENTRIES: {
    vi: 'Nội dung đang xuất bản khác còn nhắc đến mục này.',
    en: 'Live entries still refer to this one.',
    'zh-Hans': '仍有已发布的内容引用此条目。',
  },
  IN_USE: {
    vi: 'Mục này đang được dùng nên chưa thể xóa.',
    en: 'This is in use and cannot be deleted.',
    'zh-Hans': '该条目正在使用中，无法删除。',
  },
  NOTHING_LIVE: {
    vi: 'Nội dung này hiện không xuất bản.',
    en: 'Nothing of this entry is live.',
    'zh-Hans': '该内容当前没有发布。',
  },
  SITE_FROZEN: {
    vi: 'Trang đang tạm ngừng cập nhật nên không thể xuất bản.',
    en: 'The site is frozen: nothing new can be published.',
    'zh-Hans': '网站已暂停更新，无法发布新内容。',
  },
  ...scheduleFailureMessages,
  ...webhookFailureMessages,
  BODY_TOO_LARGE: {
    vi: 'Yêu cầu quá lớn.',
    en: 'The request is too large.',
    'zh-Hans': '请求过大。',
  },
  UNAUTHENTICATED: {
    vi: 'Hãy đăng nhập.',
    en: 'Sign in first.',
    'zh-Hans': '请先登录。',
  },
  FORBIDDEN: {
    vi: 'Bạn không có quyền truy cập.',
    en: 'You do not have access.',
    'zh-Hans': '您没有访问权限。',
  },
  NOT_FOUND: {
    vi: 'Không tìm thấy.',
    en: 'Not found.',
    'zh-Hans': '未找到。',
  },
  ...historyFailureMessages,
};
