import type { TextByLocale } from './locales';

/** Refusals of the royalties. */
export const royaltyFailures = {
  ROYALTY_RIGHT_REQUIRED: 'forbidden',
  WORK_NOT_FOUND: 'notFound',
  WORK_NOT_LIVE: 'conflict',
  NOTHING_TO_CONFIRM: 'conflict',
  STALE_ASSESSMENT: 'conflict',
  ASSESSMENT_NOT_SOUND: 'conflict',
  PERIOD_NOT_FOUND: 'notFound',
  PERIOD_NOT_OPEN: 'conflict',
  PERIOD_LOCKED: 'locked',
  PERIOD_IN_FUTURE: 'conflict',
  PERIOD_EARLIER_OPEN: 'conflict',
  POLICY_NOT_FOUND: 'notFound',
  POLICY_OVERLAP: 'conflict',
  POLICY_NOT_SOUND: 'invalid',
  BASE_SALARY_NOT_FOUND: 'notFound',
  BASE_SALARY_OVERLAP: 'conflict',
  TAX_RULE_NOT_FOUND: 'notFound',
  TAX_RULE_OVERLAP: 'conflict',
  TAX_RULE_MISSING: 'conflict',
  PAYEE_NOT_FOUND: 'notFound',
  PEN_NAME_TAKEN: 'conflict',
  USER_HAS_PAYEE: 'conflict',
  USER_NOT_FOUND: 'conflict',
  PAYMENT_NOT_FOUND: 'notFound',
  PAYMENT_ALREADY_FAILED: 'conflict',
  NOTHING_TO_PAY: 'conflict',
  ADJUSTMENT_STALE: 'conflict',
} as const satisfies Readonly<Record<string, string>>;

export const royaltyFailureMessages: Readonly<Record<keyof typeof royaltyFailures, TextByLocale>> = {
  ROYALTY_RIGHT_REQUIRED: {
    vi: 'Bạn không có quyền thực hiện việc này trong phần nhuận bút.',
    en: 'You do not have the right to do this in royalties.',
    'zh-Hans': '您无权在稿酬中执行该操作。',
  },
  WORK_NOT_FOUND: {
    vi: 'Không tìm thấy tác phẩm để chấm nhuận bút.',
    en: 'There is no such work to assess.',
    'zh-Hans': '找不到要评定稿酬的作品。',
  },
  WORK_NOT_LIVE: {
    vi: 'Chỉ xác nhận nhuận bút khi bài đã gửi duyệt hoặc đã lên trang.',
    en: 'Royalties are confirmed once the work is in review or has gone live.',
    'zh-Hans': '作品提交审批或上线后才能确认稿酬。',
  },
  NOTHING_TO_CONFIRM: {
    vi: 'Chưa có bảng chấm nhuận bút để xác nhận.',
    en: 'There is no assessment to confirm.',
    'zh-Hans': '没有可确认的稿酬评定。',
  },
  STALE_ASSESSMENT: {
    vi: 'Người khác vừa sửa bảng chấm này. Hãy tải lại rồi thử tiếp.',
    en: 'Somebody else has just changed this assessment. Load it again.',
    'zh-Hans': '他人刚刚修改了此评定，请重新加载。',
  },
  ASSESSMENT_NOT_SOUND: {
    vi: 'Bảng chấm nhuận bút còn lỗi cần sửa trước khi xác nhận.',
    en: 'The assessment has errors to mend before it is confirmed.',
    'zh-Hans': '稿酬评定有错误，确认前请先修正。',
  },
  PERIOD_NOT_FOUND: {
    vi: 'Không có kỳ nhuận bút này.',
    en: 'There is no such royalty period.',
    'zh-Hans': '没有此稿酬期间。',
  },
  PERIOD_NOT_OPEN: {
    vi: 'Kỳ nhuận bút đang trình duyệt. Hãy mở lại kỳ trước khi sửa.',
    en: 'The period is being approved. Reopen it before you change it.',
    'zh-Hans': '该期间正在审批，修改前请先重新打开。',
  },
  PERIOD_LOCKED: {
    vi: 'Kỳ nhuận bút đã khóa và không thay đổi nữa.',
    en: 'The period is locked and does not change any more.',
    'zh-Hans': '该期间已锁定，不再更改。',
  },
  PERIOD_IN_FUTURE: {
    vi: 'Kỳ nhuận bút này chưa đến.',
    en: 'This period has not begun.',
    'zh-Hans': '该期间尚未开始。',
  },
  PERIOD_EARLIER_OPEN: {
    vi: 'Còn kỳ trước chưa khóa. Hãy khóa các kỳ theo thứ tự.',
    en: 'An earlier period is not locked yet. Lock the periods in order.',
    'zh-Hans': '较早的期间尚未锁定，请按顺序锁定。',
  },
  POLICY_NOT_FOUND: {
    vi: 'Không có quy chế nhuận bút này.',
    en: 'There is no such royalty policy.',
    'zh-Hans': '没有此稿酬政策。',
  },
  POLICY_OVERLAP: {
    vi: 'Đã có quy chế nhuận bút cho khoảng thời gian này.',
    en: 'Another policy covers some of these days.',
    'zh-Hans': '该时间段已有其他稿酬政策。',
  },
  POLICY_NOT_SOUND: {
    vi: 'Quy chế có giá trị mâu thuẫn.',
    en: 'The policy contradicts itself.',
    'zh-Hans': '该政策的内容自相矛盾。',
  },
  BASE_SALARY_NOT_FOUND: {
    vi: 'Không có mức lương cơ sở này.',
    en: 'There is no such base salary.',
    'zh-Hans': '没有此基本工资标准。',
  },
  BASE_SALARY_OVERLAP: {
    vi: 'Đã có mức lương cơ sở bắt đầu từ ngày này.',
    en: 'Another base salary begins on this day.',
    'zh-Hans': '已有从该日起的基本工资标准。',
  },
  TAX_RULE_NOT_FOUND: {
    vi: 'Không có quy định khấu trừ thuế này.',
    en: 'There is no such withholding rule.',
    'zh-Hans': '没有此代扣税规定。',
  },
  TAX_RULE_OVERLAP: {
    vi: 'Đã có quy định khấu trừ thuế bắt đầu từ ngày này.',
    en: 'Another withholding rule begins on this day.',
    'zh-Hans': '已有从该日起的代扣税规定。',
  },
  TAX_RULE_MISSING: {
    vi: 'Chưa có quy định khấu trừ thuế áp dụng cho người nhận và ngày chi này.',
    en: 'No withholding rule covers this payee on this day.',
    'zh-Hans': '没有适用于该收款人和该日期的代扣税规定。',
  },
  PAYEE_NOT_FOUND: {
    vi: 'Không tìm thấy người nhận nhuận bút.',
    en: 'There is no such payee.',
    'zh-Hans': '找不到该收款人。',
  },
  PEN_NAME_TAKEN: {
    vi: 'Bút danh này đã thuộc về người nhận khác.',
    en: 'This pen name belongs to another payee.',
    'zh-Hans': '该笔名已属于其他收款人。',
  },
  USER_HAS_PAYEE: {
    vi: 'Tài khoản này đã gắn với người nhận khác.',
    en: 'This account is linked to another payee.',
    'zh-Hans': '该账户已关联其他收款人。',
  },
  USER_NOT_FOUND: {
    vi: 'Không có tài khoản này.',
    en: 'There is no such account.',
    'zh-Hans': '没有此账户。',
  },
  PAYMENT_NOT_FOUND: {
    vi: 'Không tìm thấy khoản chi này.',
    en: 'There is no such payment.',
    'zh-Hans': '找不到该付款。',
  },
  PAYMENT_ALREADY_FAILED: {
    vi: 'Khoản chi này đã được ghi là không thành công.',
    en: 'This payment is already marked as failed.',
    'zh-Hans': '该付款已标记为失败。',
  },
  NOTHING_TO_PAY: {
    vi: 'Không có khoản nhuận bút nào đến lượt chi.',
    en: 'There is nothing to pay.',
    'zh-Hans': '没有可支付的稿酬。',
  },
  ADJUSTMENT_STALE: {
    vi: 'Số liệu đã thay đổi từ khi bạn xem đề xuất. Hãy tải lại.',
    en: 'The figures have changed since you saw the proposal. Load it again.',
    'zh-Hans': '自您查看建议后数据已变化，请重新加载。',
  },
};
