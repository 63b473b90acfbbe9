import type { TextByLocale } from './locales';

/** Refusals of workflows, locks, bundles and retractions. */
export const workflowFailures = {
  ENTRY_LOCKED: 'locked',
  NO_WORKFLOW: 'conflict',
  NO_EARLIER_STEP: 'invalid',
  NOT_RESPONSIBLE: 'forbidden',
  UNKNOWN_PERSON: 'invalid',
  UNKNOWN_ROLE: 'invalid',
  UNKNOWN_CATEGORY: 'invalid',
  WORKFLOW_CODE_REPEATED: 'invalid',
  WORKFLOW_MISSING: 'invalid',
  WORKFLOW_FOR_ALL_REQUIRED: 'conflict',
  STALE_WORKFLOWS: 'conflict',
  BUNDLE_REFUSED: 'conflict',
} as const;

export const workflowFailureMessages: Readonly<Record<keyof typeof workflowFailures, TextByLocale>> = {
  ENTRY_LOCKED: {
    vi: 'Người khác đang sửa bài này. Những gì bạn viết vẫn còn trên màn hình.',
    en: 'Somebody else is editing this entry. What you wrote is still on your screen.',
    'zh-Hans': '其他人正在编辑此内容。您所写的内容仍保留在屏幕上。',
  },
  NO_WORKFLOW: {
    vi: 'Chưa có quy trình duyệt nào áp dụng cho bài này.',
    en: 'No workflow is set up for this entry.',
    'zh-Hans': '尚未为此内容设置审批流程。',
  },
  NO_EARLIER_STEP: {
    vi: 'Chỉ có thể trả bài về một bước trước bước hiện tại.',
    en: 'A review can only go back to a step before the current one.',
    'zh-Hans': '只能退回到当前步骤之前的步骤。',
  },
  NOT_RESPONSIBLE: {
    vi: 'Chỉ người phụ trách bài hoặc người có quyền duyệt mới được làm việc này.',
    en: 'Only the owner of the entry or those who approve may do this.',
    'zh-Hans': '只有内容负责人或有审批权的人可以执行此操作。',
  },
  UNKNOWN_PERSON: {
    vi: 'Tòa soạn không có người này, hoặc tài khoản đã ngừng hoạt động.',
    en: 'There is no such person in the newsroom, or the account is not active.',
    'zh-Hans': '编辑部没有此人，或其账号已停用。',
  },
  UNKNOWN_ROLE: {
    vi: 'Một bước duyệt nêu vai trò không tồn tại.',
    en: 'A step names a role that does not exist.',
    'zh-Hans': '某个步骤指定了不存在的角色。',
  },
  UNKNOWN_CATEGORY: {
    vi: 'Một quy trình nêu chuyên mục không tồn tại.',
    en: 'A workflow names a category that does not exist.',
    'zh-Hans': '某个流程指定了不存在的栏目。',
  },
  WORKFLOW_CODE_REPEATED: {
    vi: 'Mã của quy trình và mã của các bước trong một quy trình không được trùng nhau.',
    en: 'Codes of workflows, and of steps within one, have to differ.',
    'zh-Hans': '流程代码以及同一流程内的步骤代码不得重复。',
  },
  WORKFLOW_MISSING: {
    vi: 'Không thể xóa quy trình: hãy ngừng dùng thay vì bỏ khỏi danh sách.',
    en: 'Workflows are not deleted: retire this one instead of leaving it out.',
    'zh-Hans': '流程不能删除：请将其停用，而不是从列表中移除。',
  },
  WORKFLOW_FOR_ALL_REQUIRED: {
    vi: 'Phải còn ít nhất một quy trình áp dụng cho mọi nội dung.',
    en: 'One workflow in use has to be for every entry.',
    'zh-Hans': '必须保留至少一个适用于所有内容的流程。',
  },
  STALE_WORKFLOWS: {
    vi: 'Có người vừa thay đổi các quy trình. Hãy tải lại trước khi lưu.',
    en: 'Somebody has changed the workflows meanwhile. Load them again before you save.',
    'zh-Hans': '流程已被他人修改，请重新加载后再保存。',
  },
  BUNDLE_REFUSED: {
    vi: 'Một nội dung trong nhóm không đăng được, nên cả nhóm được giữ nguyên.',
    en: 'One entry of the bundle cannot go live, so none of them did.',
    'zh-Hans': '组合中有一项无法发布，因此全部保持原状。',
  },
};
