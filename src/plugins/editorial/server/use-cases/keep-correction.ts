import { DomainFailure } from '../../../../domain/shared/failure';
import type { Action } from '../../../../domain/workflow/transitions';
import { addCorrection, bindCorrectionToReview, dropCorrection } from '../../../../platform/editorial/correction-store';
import { readEntry } from '../../../../platform/editorial/entry-store';
import type { ActionContext } from './perform-action';

const takeCorrections: readonly Action[] = ['submit', 'approve', 'publish'];

/**
 * Writes, replaces or takes away the correction that goes public with the entry's next version. Not
 * said leaves the one that waits: it outlasts a rejection, and is judged again with the next submission.
 * @throws DomainFailure CORRECTION_NOT_ALLOWED, NOTHING_TO_CORRECT, UNKNOWN_APOLOGY
 */
export const keepCorrection = async (context: ActionContext): Promise<void> => {
  const { sql, action, entry, acting, options, now } = context;
  const { correction } = options;
  if (correction === undefined) return;
  if (!takeCorrections.includes(action)) throw new DomainFailure('CORRECTION_NOT_ALLOWED', { action });
  await dropCorrection(sql, entry.key, now);
  if (correction === null) return;
  if (entry.firstLiveAt === null) throw new DomainFailure('NOTHING_TO_CORRECT', { action });
  if (correction.apology !== undefined) await requireApology(context, correction.apology);
  await addCorrection(sql, entry.key, { ...correction, versionBefore: entry.liveVersionId, actor: acting.actor, now });
};

/** The apology may be a draft still: it is linked publicly once both are live. */
const requireApology = async ({ sql, entry: { key } }: ActionContext, documentId: string): Promise<void> => {
  const apology = await readEntry(sql, { contentType: 'article', documentId, locale: key.locale });
  const isItself = key.contentType === 'article' && key.documentId === documentId;
  if (!apology || apology.trashed || isItself) {
    throw new DomainFailure('UNKNOWN_APOLOGY', { apology: documentId, locale: key.locale });
  }
};

/** A correction is judged in the review that was opened with it, or with the version that it waits for. */
export const bindCorrection = async ({ sql, entry, decision }: ActionContext): Promise<void> => {
  if (decision.review === 'opens') await bindCorrectionToReview(sql, entry.key);
};
