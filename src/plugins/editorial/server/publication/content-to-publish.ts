import { canonicalJson, type JsonValue } from '../../../../domain/shared/canonical-json';
import { DomainFailure } from '../../../../domain/shared/failure';
import { withoutMediaDetails, type Content } from '../../../../domain/history/snapshot';
import { readContent } from '../../../../platform/editorial/read-versions';
import type { ActionContext } from '../use-cases/perform-action';

/**
 * The content of the decided version, after checking that the working copy, which Strapi will
 * copy to the public side, still holds exactly that. Names and captions in the media library may
 * have changed since: those belong to the file, not to the decision.
 * @throws DomainFailure CONTENT_DRIFTED when something wrote to the working copy past the core
 */
export const contentToPublish = async (
  { core, sql, entry }: Pick<ActionContext, 'core' | 'sql' | 'entry'>,
  versionId: number,
): Promise<Content> => {
  const current = await core.snapshots.read(sql, entry.key, 'draft');
  const drifted = new DomainFailure('CONTENT_DRIFTED', { version: versionId });
  if (!current || versionId !== entry.workingVersionId) throw drifted;
  if (current.hash === entry.workingContentHash) return current.content;
  const decided = JSON.parse(await readContent(sql, entry.workingContentHash)) as Content;
  if (comparable(decided) !== comparable(current.content)) throw drifted;
  return decided;
};

const comparable = (content: Content): string => canonicalJson(withoutMediaDetails(content as JsonValue));
