import type { Workflow, WorkflowScope, WorkflowStep } from './workflow';

const everything: WorkflowScope = { contentTypes: [], locales: [], categories: [], translation: 'any' };

const managingEditor: WorkflowStep = {
  code: 'managing-editor',
  name: { vi: 'Thư ký tòa soạn duyệt', en: 'Managing Editor', 'zh-Hans': '编辑部主任审定' },
  roles: ['managing-editor', 'editor-in-chief'],
  fourEyes: true,
  allowsFourEyesException: false,
  minutesUntilDue: null,
};

/** One approval by somebody else than the author. */
export const singleApproval: Workflow = {
  code: 'single-approval',
  name: { vi: 'Duyệt một bước', en: 'Single approval', 'zh-Hans': '一级审批' },
  scope: everything,
  steps: [
    {
      code: 'approval',
      name: { vi: 'Duyệt đăng', en: 'Approval', 'zh-Hans': '审批' },
      roles: ['desk-editor', 'managing-editor', 'editor-in-chief', 'language-editor'],
      fourEyes: true,
      allowsFourEyesException: false,
      minutesUntilDue: null,
    },
  ],
  editsInReview: 'keep',
  retired: false,
};

export const articleApproval: Workflow = {
  code: 'articles',
  name: { vi: 'Duyệt bài viết', en: 'Articles', 'zh-Hans': '稿件审批' },
  scope: { ...everything, contentTypes: ['article'] },
  steps: [
    {
      code: 'desk',
      name: { vi: 'Biên tập', en: 'Desk edit', 'zh-Hans': '编辑' },
      roles: ['desk-editor'],
      fourEyes: true,
      allowsFourEyesException: false,
      minutesUntilDue: 8 * 60,
    },
    managingEditor,
  ],
  editsInReview: 'keep',
  retired: false,
};

export const translationApproval: Workflow = {
  code: 'translations',
  name: { vi: 'Duyệt bản dịch', en: 'Translations', 'zh-Hans': '译文审批' },
  scope: { ...everything, translation: 'translations' },
  steps: [
    {
      code: 'second-reader',
      name: { vi: 'Hiệu đính', en: 'Second reader', 'zh-Hans': '校订' },
      roles: ['language-editor'],
      fourEyes: true,
      allowsFourEyesException: false,
      minutesUntilDue: 24 * 60,
    },
    managingEditor,
  ],
  editsInReview: 'keep',
  retired: false,
};

/** What a newsroom starts with, if it has configured none of its own. */
export const shippedWorkflows: readonly Workflow[] = [translationApproval, articleApproval, singleApproval];
