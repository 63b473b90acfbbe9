import type { TextByLocale } from '../../../domain/shared/locales';

interface PersonView {
  readonly id: number | null;
  readonly name: string;
}

export interface ReviewStepView {
  readonly code: string;
  readonly name: TextByLocale;
  readonly number: number;
  readonly roles: readonly string[];
  readonly fourEyes: boolean;
  readonly state: 'done' | 'current' | 'ahead';
}

export interface ReviewDecisionView {
  readonly step: { readonly code: string; readonly name: TextByLocale; readonly number: number };
  readonly decision: 'approve' | 'reject';
  /** A rejection may send the review back to an earlier step instead of ending it. */
  readonly toStep: { readonly code: string; readonly name: TextByLocale; readonly number: number } | null;
  readonly actor: PersonView;
  readonly comment: string | null;
  readonly version: { readonly id: number; readonly label: string };
  readonly isFourEyesException: boolean;
  readonly decidedAt: string;
}

/** A whole review, open or ended. */
export interface FullReviewView {
  readonly id: number;
  readonly workflow: { readonly code: string; readonly name: TextByLocale | null };
  readonly steps: readonly ReviewStepView[];
  readonly decisions: readonly ReviewDecisionView[];
  readonly submittedVersion: { readonly id: number; readonly label: string } | null;
  readonly version: { readonly id: number; readonly label: string };
  readonly openedBy: PersonView;
  readonly openedAt: string;
  readonly comment: string | null;
  readonly urgent: boolean;
  readonly editsInReview: 'keep' | 'restart';
  /** Who changed the text since it was submitted. */
  readonly editors: readonly PersonView[];
  readonly endedAt: string | null;
  readonly outcome: string | null;
}

export interface AssignmentView {
  readonly assignee: PersonView;
  readonly by: PersonView;
  readonly at: string;
  readonly dueAt: string | null;
}

export interface LockView {
  readonly holder: PersonView;
  readonly since: string;
  readonly expiresAt: string;
  readonly isMine: boolean;
  /** Whether the asking person may take it over: `lock` with `takeOver: true`. */
  readonly mayTakeOver: boolean;
}

export interface RetractionView {
  readonly reason: string;
  readonly notice: string | null;
  readonly by: PersonView;
  readonly at: string;
}
