/** Approval status of an entry's working version, with the number SharePoint gives it. */
export const approvalStatusCodes = {
  approved: 0,
  rejected: 1,
  pending: 2,
  draft: 3,
  scheduled: 4,
} as const;

export type ApprovalStatus = keyof typeof approvalStatusCodes;

export const approvalStatuses = Object.keys(approvalStatusCodes) as readonly ApprovalStatus[];
