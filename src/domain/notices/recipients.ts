import type { NoticeKind } from './notice-kinds';

/** The people around one event, by id; who isn't known or was removed is missing. */
export interface Involved {
  /** Who did it; null for the system. Nobody is told of their own deed. */
  readonly actor: number | null;
  readonly submitter: number | null;
  readonly owner: number | null;
  readonly assignee: number | null;
  /** Who approved for later, or set an expiry. */
  readonly scheduler: number | null;
  readonly collaborators: readonly number[];
  /** Who wrote the version. */
  readonly authors: readonly number[];
  /** Who asked the assignee; null where nobody did. */
  readonly assigner: number | null;
  /** Whom a note names. */
  readonly mentioned: readonly number[];
  /** Members of the step that a review stands at who hold the right to approve. */
  readonly stepMembers: readonly number[];
  /** Who may take entries of the type from the site: they answer for what is on it. */
  readonly publishers: readonly number[];
}

/** A person's part in an event. */
export type Part = Exclude<keyof Involved, 'actor'>;

/** Who is told of what. */
export const told: Readonly<Record<NoticeKind, readonly Part[]>> = {
  submitted: ['assignee', 'stepMembers'],
  assigned: ['assignee'],
  approved: ['submitter', 'owner', 'authors'],
  rejected: ['submitter', 'owner', 'authors'],
  dueSoon: ['assignee', 'stepMembers'],
  overdue: ['assignee', 'assigner', 'stepMembers'],
  published: ['submitter', 'owner', 'authors', 'collaborators'],
  scheduleFailed: ['scheduler', 'submitter', 'owner', 'publishers'],
  mentioned: ['mentioned'],
};

/** Each person once, never the actor. An assigned review concerns its assignee, not all who could decide. */
export const recipientsOf = (kind: NoticeKind, involved: Involved): readonly number[] => {
  const parts =
    involved.assignee !== null && ['dueSoon', 'submitted'].includes(kind)
      ? told[kind].filter((part) => part !== 'stepMembers')
      : told[kind];
  const ids = parts.flatMap((part) => involved[part]).filter((id) => id !== null);
  return [...new Set(ids)].filter((id) => id !== involved.actor).sort((one, other) => one - other);
};

/** What has happened to an entry, as far as somebody may have to be told. */
export interface Happened {
  readonly action: string;
  readonly approvalStatus: string;
  readonly wentLive: boolean;
  /** Whether a review now stands at another step than before. */
  readonly reachedStep: boolean;
}

/** The kinds of notices that an action gives rise to. */
export const noticesOf = ({ action, wentLive, reachedStep }: Happened): readonly NoticeKind[] => {
  const kinds: NoticeKind[] = [];
  if (action === 'approve') kinds.push('approved');
  else if (wentLive) kinds.push('published');
  if (action === 'reject') kinds.push('rejected');
  if (action === 'assign') kinds.push('assigned');
  if (reachedStep) kinds.push('submitted');
  return kinds;
};
