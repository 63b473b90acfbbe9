import type { Core } from '@strapi/strapi';
import type { ReferenceValue } from '../../domain/history/diff/entry-diff';
import { referenceKey } from '../../domain/history/things-in';
import { isEditorialType, isSupportingType } from '../../domain/shared/content-types';
import type { Locale } from '../../domain/shared/locales';
import { uidOf } from '../content-type-uids';
import type { Model } from '../snapshot/models';
import type { Sql } from '../sql';

export interface FoundReference extends ReferenceValue {
  /** Its name in the language; null where it isn't there. */
  readonly name: string | null;
  readonly state: 'live' | 'draft' | 'trashed' | 'gone';
}

interface FoundRow {
  document_id: string;
  name: string | null;
  liveness: string | null;
  trashed: boolean | null;
}

/** What references mean now, in a language, by `contentType/documentId`. */
export const findReferences = async (
  strapi: Core.Strapi,
  sql: Sql,
  references: readonly ReferenceValue[],
  locale: Locale,
): Promise<ReadonlyMap<string, FoundReference>> => {
  const found = new Map<string, FoundReference>(
    references.map((reference) => [referenceKey(reference), { ...reference, name: null, state: 'gone' }]),
  );
  for (const contentType of new Set(references.map((reference) => reference.contentType))) {
    if (!isEditorialType(contentType) && !isSupportingType(contentType)) continue;
    const documentIds = references
      .filter((reference) => reference.contentType === contentType)
      .map(({ documentId }) => documentId);
    const uid = uidOf(contentType);
    const { attributes } = strapi.getModel(uid) as unknown as Model;
    const { tableName } = strapi.db.metadata.get(uid);
    const isEditorial = isEditorialType(contentType);
    const rows = await sql.query<FoundRow>(
      `select target.document_id, target."${'name' in attributes ? 'name' : 'title'}" as name,
              entry.liveness, entry.trashed_at is not null as trashed
         from "${tableName}" target
         left join editorial_entries entry on entry.content_type = ?
          and entry.document_id = target.document_id and entry.locale = target.locale
        where target.document_id = any(?) and target.locale = ? ${isEditorial ? 'and target.published_at is null' : ''}`,
      [contentType, documentIds, locale],
    );
    for (const row of rows) {
      const reference = { contentType, documentId: row.document_id };
      const state = row.trashed ? 'trashed' : isEditorial && row.liveness !== 'live' ? 'draft' : 'live';
      found.set(referenceKey(reference), { ...reference, name: row.name, state });
    }
  }
  return found;
};
