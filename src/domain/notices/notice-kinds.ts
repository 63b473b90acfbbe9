/** What people are told of, each of which somebody may switch off for themselves. */
export const noticeKinds = [
  'submitted',
  'assigned',
  'approved',
  'rejected',
  'dueSoon',
  'overdue',
  'published',
  'scheduleFailed',
  'mentioned',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** Ways to a person: the list in the panel, and e-mail. */
export const noticeChannels = ['panel', 'email'] as const;

export type NoticeChannel = (typeof noticeChannels)[number];
