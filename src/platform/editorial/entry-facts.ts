import { DomainFailure } from '../../domain/shared/failure';
import type { EntryFacts } from '../../domain/workflow/choose-workflow';
import type { Sql } from '../sql';
import type { StoredEntry } from './entry-store';

/**
 * What of an entry decides on its workflow. The language in which a document began is its
 * original; an entry that came later, or says what it was made from, is a translation.
 */
export const readEntryFacts = async (
  sql: Sql,
  { key, workingVersionId, createdAt }: Pick<StoredEntry, 'key' | 'workingVersionId' | 'createdAt'>,
): Promise<EntryFacts> => {
  const [row] = await sql.query<{ category: string | null; is_translation: boolean }>(
    `select content.content::jsonb -> 'category' ->> 'documentId' as category,
            version.source_locale is not null or exists (
              select 1 from editorial_entries other
               where other.content_type = version.content_type and other.document_id = version.document_id
                 and (other.created_at, other.locale) < (?::timestamptz, version.locale)
            ) as is_translation
       from editorial_versions version join editorial_contents content on content.hash = version.content_hash
      where version.id = ?`,
    [createdAt.toISOString(), workingVersionId],
  );
  if (!row) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  return {
    contentType: key.contentType,
    locale: key.locale,
    category: row.category,
    isTranslation: row.is_translation,
  };
};
