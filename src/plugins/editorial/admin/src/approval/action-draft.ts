import type { CorrectionKind } from '../../../../../domain/publishing/corrections';
import type { Locale } from '../../../../../domain/shared/locales';
import type { EntryView } from '../../../contracts';
import type { CorrectionView } from '../../../contracts/corrections';
import type { ActionRequest } from '../api/editorial-api';
import { clockTimeOf, instantOf, type ClockTime } from '../../../../../domain/shared/newsroom-clock';
import type { DialogAction, DraftField } from './presentation';

/** What a person fills in before an action is taken; which parts are shown is said by the presentation. */
export interface ActionDraft {
  readonly comment: string;
  readonly isLater: boolean;
  readonly publishAt: ClockTime;
  readonly expires: boolean;
  readonly unpublishAt: ClockTime;
  /** Code of the earlier step that a rejection goes back to; empty for the author. */
  readonly toStep: string;
  readonly urgent: boolean;
  /** Ids of people, as the pickers hold them. */
  readonly assignee: string;
  readonly hasDueTime: boolean;
  readonly dueAt: ClockTime;
  readonly collaborators: readonly string[];
  readonly owner: string;
  readonly notice: string;
  /** Languages that are taken down along. */
  readonly siblings: readonly Locale[];
  readonly isCorrected: boolean;
  readonly correction: CorrectionDraft;
}

/** A correction as it is being written; what is optional is empty where it isn't said. */
export interface CorrectionDraft {
  readonly kind: CorrectionKind;
  readonly whatWasWrong: string;
  readonly text: string;
  readonly printIssue: string;
  readonly printPage: string;
  /** documentId of the article that apologizes. */
  readonly apology: string;
}

const noTime: ClockTime = { day: '', time: '' };

const shownTime = (instant: string | null | undefined): ClockTime => (instant ? clockTimeOf(instant) : noTime);

/** Begins with what the entry says already, so that changing one thing keeps the others. */
export const draftFor = (entry: EntryView, action: DialogAction): ActionDraft => {
  const expiry = entry.schedule?.unpublishAt ?? entry.expiresAt;
  return {
    comment: '',
    isLater: action === 'reschedule',
    publishAt: shownTime(entry.schedule?.publishAt),
    expires: expiry !== null && expiry !== undefined,
    unpublishAt: shownTime(expiry),
    toStep: '',
    urgent: false,
    assignee: String(entry.assignment?.assignee.id ?? ''),
    hasDueTime: Boolean(entry.assignment?.dueAt),
    dueAt: shownTime(entry.assignment?.dueAt),
    collaborators: entry.collaborators.map(({ id }) => String(id)),
    owner: '',
    notice: entry.retraction?.notice ?? '',
    siblings: entry.liveSiblings,
    isCorrected: waitingCorrection(entry) !== undefined,
    correction: correctionDraft(waitingCorrection(entry)),
  };
};

const waitingCorrection = ({ corrections }: EntryView): CorrectionView | undefined =>
  corrections.find(({ status }) => status === 'waiting');

const correctionDraft = (waiting: CorrectionView | undefined): CorrectionDraft => ({
  kind: waiting?.kind ?? 'correction',
  whatWasWrong: waiting?.whatWasWrong ?? '',
  text: waiting?.text ?? '',
  printIssue: waiting?.printIssue ?? '',
  printPage: waiting?.printPage ?? '',
  apology: waiting?.apology?.documentId ?? '',
});

export type DraftProblem =
  | 'comment'
  | 'publishAt'
  | 'unpublishAt'
  | 'dueAt'
  | 'owner'
  | 'whatWasWrong'
  | 'correctionText';

const isFilled = (text: string): boolean => text.trim() !== '';

/** What is still missing, by the field that it is missing in. */
export const problemsOf = (
  draft: ActionDraft,
  fields: readonly DraftField[],
  needsComment: boolean,
): readonly DraftProblem[] => {
  const shown = (field: DraftField): boolean => fields.includes(field);
  const missing: Readonly<Record<DraftProblem, boolean>> = {
    comment: needsComment && !isFilled(draft.comment),
    publishAt: shown('publishAt') && draft.isLater && instantOf(draft.publishAt) === null,
    unpublishAt: shown('unpublishAt') && draft.expires && instantOf(draft.unpublishAt) === null,
    dueAt: shown('assignee') && draft.assignee !== '' && draft.hasDueTime && instantOf(draft.dueAt) === null,
    owner: shown('owner') && draft.owner === '',
    whatWasWrong: shown('correction') && draft.isCorrected && !isFilled(draft.correction.whatWasWrong),
    correctionText: shown('correction') && draft.isCorrected && !isFilled(draft.correction.text),
  };
  return (Object.keys(missing) as DraftProblem[]).filter((field) => missing[field]);
};

/** The part of the request that comes from each field; a field that isn't shown says nothing. */
const requestParts: Readonly<Record<DraftField, (draft: ActionDraft, entry: EntryView) => ActionRequest>> = {
  publishAt: ({ isLater, publishAt }) => {
    const instant = isLater ? instantOf(publishAt) : null;
    return instant ? { publishAt: instant } : {};
  },
  unpublishAt: ({ expires, unpublishAt }, entry) => {
    const instant = expires ? instantOf(unpublishAt) : null;
    const hadExpiry = Boolean(entry.schedule?.unpublishAt ?? entry.expiresAt);
    if (instant) return { unpublishAt: instant };
    return hadExpiry ? { unpublishAt: null } : {};
  },
  toStep: ({ toStep }) => (toStep ? { toStep } : {}),
  urgent: ({ urgent }) => (urgent ? { urgent } : {}),
  assignee: ({ assignee, hasDueTime, dueAt }) => {
    const due = assignee && hasDueTime ? instantOf(dueAt) : null;
    return { assignee: assignee ? Number(assignee) : null, ...(due ? { dueAt: due } : {}) };
  },
  collaborators: ({ collaborators }) => ({ collaborators: collaborators.map(Number) }),
  owner: ({ owner }) => ({ owner: Number(owner) }),
  notice: ({ notice }) => (isFilled(notice) ? { notice: notice.trim() } : {}),
  siblings: ({ siblings }) => (siblings.length > 0 ? { siblings: [...siblings] } : {}),
  correction: ({ isCorrected, correction }, entry) => {
    if (!isCorrected) return waitingCorrection(entry) ? { correction: null } : {};
    const { kind, whatWasWrong, text, printIssue, printPage, apology } = correction;
    return {
      correction: {
        kind,
        whatWasWrong,
        text,
        ...(isFilled(printIssue) ? { printIssue } : {}),
        ...(isFilled(printPage) ? { printPage } : {}),
        ...(apology ? { apology } : {}),
      },
    };
  },
};

export const requestOf = (draft: ActionDraft, fields: readonly DraftField[], entry: EntryView): ActionRequest =>
  Object.assign(
    isFilled(draft.comment) ? { comment: draft.comment.trim() } : {},
    ...fields.map((field) => requestParts[field](draft, entry)),
  ) as ActionRequest;
