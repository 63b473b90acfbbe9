/** What somebody can leave behind, the most pressing first. */
export const leftKinds = ['drafts', 'assignedReviews', 'submittedReviews', 'schedules', 'locks'] as const;
