import type { ActionRequest } from '../api/editorial-api';
import type { BulkRequest } from '../api/workflow-api';
import { instantOf, type ClockTime } from '../../../../../domain/shared/newsroom-clock';
import { noMoment } from '../forms/moment-field';

export type BulkAction = BulkRequest['action'];

/** What a person fills in before an action on many entries. */
export interface BulkDraft {
  readonly comment: string;
  readonly urgent: boolean;
  readonly person: string;
  readonly people: readonly string[];
  readonly hasDueTime: boolean;
  readonly dueAt: ClockTime;
  /** Whether all are decided on as one, or each for itself. */
  readonly isBundle: boolean;
  readonly isLater: boolean;
  readonly publishAt: ClockTime;
}

export const started: BulkDraft = {
  comment: '',
  urgent: false,
  person: '',
  people: [],
  hasDueTime: false,
  dueAt: noMoment,
  isBundle: false,
  isLater: false,
  publishAt: noMoment,
};

export const optionsOf = (action: BulkAction, draft: BulkDraft): ActionRequest => {
  const comment = draft.comment.trim() ? { comment: draft.comment.trim() } : {};
  const dueAt = draft.hasDueTime ? instantOf(draft.dueAt) : null;
  const publishAt = draft.isBundle && draft.isLater ? instantOf(draft.publishAt) : null;
  switch (action) {
    case 'submit':
      return { ...comment, ...(draft.urgent ? { urgent: true } : {}) };
    case 'assign':
      return { ...comment, assignee: Number(draft.person), ...(dueAt ? { dueAt } : {}) };
    case 'hand-over':
      return { ...comment, owner: Number(draft.person) };
    case 'share':
      return { ...comment, collaborators: draft.people.map(Number) };
    case 'approve':
      return { ...comment, ...(publishAt ? { publishAt } : {}) };
    default:
      return comment;
  }
};

export const isFilled = (action: BulkAction, draft: BulkDraft): boolean => {
  if (action === 'reject') return draft.comment.trim() !== '';
  if (action === 'hand-over') return draft.person !== '';
  if (action === 'assign') return draft.person !== '' && (!draft.hasDueTime || instantOf(draft.dueAt) !== null);
  if (action === 'approve') return !draft.isBundle || !draft.isLater || instantOf(draft.publishAt) !== null;
  return true;
};
