import type { ApprovalStatus } from './approval-status';
import type { Liveness } from './liveness';

/** Rights are given by role, content type and locale; some only on the person's own or shared entries. */
export const rights = [
  'read',
  'create',
  'edit',
  'delete',
  'submit',
  'approve',
  'publishDirectly',
  'unpublish',
  'retract',
  'takeOver',
] as const;

export type Right = (typeof rights)[number];

/**
 * Who may act: a right; membership in the current review step with the right to approve; being
 * involved in the review (submitter, owner, current reviewer, administrator); whoever may edit the
 * content as it stands now; the holder of the lock, or who may take it over; whoever answers for
 * the entry (its owner, those who approve, administrators); whoever may submit and publish; whoever
 * may edit and either approve or publish directly; the system alone.
 */
export type Requirement =
  | { readonly right: Right }
  | { readonly stepMember: true }
  | { readonly involved: true }
  | { readonly contentEditor: true }
  | { readonly lockHolder: true }
  | { readonly answersForEntry: true }
  | { readonly mayPublish: true }
  | { readonly fixer: true }
  | { readonly system: true };

export interface Transition {
  readonly action: string;
  readonly from: readonly ApprovalStatus[];
  readonly to: ApprovalStatus | 'same';
  readonly liveFrom: readonly Liveness[];
  readonly liveTo: Liveness | 'same';
  readonly trashed: boolean;
  readonly who: Requirement;
  readonly comment: 'required' | 'optional';
  /** What else happens to an open review of the entry. */
  readonly review: 'opens' | 'ends' | 'decides' | 'advances' | 'returns' | 'none';
  readonly publishes?: true | undefined;
}
