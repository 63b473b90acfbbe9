import { isSameEntry } from '../../../../domain/shared/entry-key';
import { referencesOf, type Reference } from '../../../../domain/history/references';
import type { Content } from '../../../../domain/history/snapshot';
import { DomainFailure } from '../../../../domain/shared/failure';
import { referencesNotLive } from '../../../../platform/editorial/live-references';
import type { ActionContext } from '../use-cases/perform-action';

/**
 * What a content names beside itself; all of it is live, unless the person goes without the rest.
 * @throws DomainFailure REFERENCES_NOT_LIVE with the list
 */
export const requireLiveReferences = async (
  { sql, entry: { key }, options }: Pick<ActionContext, 'sql' | 'entry' | 'options'>,
  content: Content,
): Promise<readonly Reference[]> => {
  const references = referencesOf(content).filter(
    ({ contentType, documentId }) => contentType !== key.contentType || documentId !== key.documentId,
  );
  const isAlong = ({ contentType, documentId }: Reference) =>
    (options.togetherWith ?? []).some((along) => isSameEntry(along, { contentType, documentId, locale: key.locale }));
  const notLive = await referencesNotLive(sql, references, key.locale);
  const missing = notLive.filter((reference) => !isAlong(reference));
  if (missing.length > 0 && !options.omitReferences) {
    throw new DomainFailure('REFERENCES_NOT_LIVE', { locale: key.locale, references: missing });
  }
  return references;
};
