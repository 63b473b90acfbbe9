import type { EntryKey } from '../shared/entry-key';
import type { ApprovalStatus } from './approval-status';
import type { Liveness } from './liveness';
import type { EditPolicy } from './workflow';

/** The state of an entry as the core keeps it; one row per document and locale. */
export interface EntryState {
  readonly key: EntryKey;
  readonly approvalStatus: ApprovalStatus;
  readonly liveness: Liveness;
  readonly trashed: boolean;
  readonly hasNewerChanges: boolean;
  readonly workingVersionId: number;
  readonly workingVersionAuthorId: number | null;
  readonly liveVersionId: number | null;
  readonly ownerId: number | null;
  readonly collaboratorIds: readonly number[];
  readonly review: ReviewState | null;
  /** The lease of who is editing; it may have run out. */
  readonly lock: LockState | null;
  /** A fix of the live version that is being made, while the newer draft lies parked. */
  readonly fix: FixState | null;
}

export interface FixState {
  /** The live version that the fix began with. */
  readonly baseVersionId: number;
  /** The draft that is put back on top when the fix goes live or is dropped. */
  readonly parkedVersionId: number;
}

/** An open review: the version it is bound to and the step it stands at. */
export interface ReviewState {
  readonly id: number;
  readonly versionId: number;
  readonly submittedBy: number | null;
  /** Who submitted the version and who had written it. */
  readonly authorIds: readonly number[];
  /** Who has changed the text since it was submitted. */
  readonly editorIds: readonly number[];
  readonly editsInReview: EditPolicy;
  readonly step: ReviewStep;
  /** Counted from 1. */
  readonly stepNumber: number;
  readonly steps: readonly ReviewStep[];
}

/** One step of a workflow: who decides there. */
export interface ReviewStep {
  readonly code: string;
  /** Codes of roles, or of families of roles that exist once for each language. */
  readonly roles: readonly string[];
  readonly fourEyes: boolean;
  /** With four eyes: an author may decide all the same, with a reason, and it is logged. */
  readonly allowsFourEyesException: boolean;
}

/** Who edits an entry: a lease that is renewed, and ends by itself. */
export interface LockState {
  readonly holderId: number;
  readonly holderName: string;
  readonly since: Date;
  readonly expiresAt: Date;
}
