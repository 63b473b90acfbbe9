import type { Core } from '@strapi/strapi';
import { editorialTypes, nameAttribute, type EditorialType } from '../../domain/shared/content-types';
import { formatEntryKey } from '../../domain/shared/entry-key';
import type { Locale, TextByLocale } from '../../domain/shared/locales';
import { uidOf } from '../content-type-uids';
import type { Model } from '../snapshot/models';
import type { Sql } from '../sql';

/** What is known of a document that stands in a slot. */
export interface PlacedEntry {
  readonly name: string;
  readonly liveness: string;
  readonly trashed: boolean;
  readonly live: { readonly name: string; readonly summary: string; readonly kicker: string } | null;
}

interface PlacedRow {
  document_id: string;
  locale: Locale;
  liveness: string;
  trashed: boolean;
  name: string | null;
  is_live: boolean;
  live_name: string | null;
  summary: string | null;
  kicker: string | null;
}

/** The texts that lead readers into an entry; types without them have their name alone. */
const leadColumns = (strapi: Core.Strapi, contentType: EditorialType): readonly [summary: string, kicker: string] => {
  const { attributes } = strapi.getModel(uidOf(contentType)) as unknown as Model;
  const column = (name: string): string => (name in attributes ? `public."${name}"` : 'null::text');
  return [column('summary'), column('kicker')];
};

/** The documents of a slot in a language, by formatted key; what isn't there is left out. */
export const readPlacedEntries = async (
  strapi: Core.Strapi,
  sql: Sql,
  documents: readonly { readonly contentType: EditorialType; readonly documentId: string }[],
  locale: Locale,
): Promise<ReadonlyMap<string, PlacedEntry>> => {
  const found = new Map<string, PlacedEntry>();
  for (const contentType of editorialTypes) {
    const documentIds = documents.filter((one) => one.contentType === contentType).map(({ documentId }) => documentId);
    if (documentIds.length === 0) continue;
    const { tableName } = strapi.db.metadata.get(uidOf(contentType));
    const name = nameAttribute(contentType);
    const [summary, kicker] = leadColumns(strapi, contentType);
    const rows = await sql.query<PlacedRow>(
      `select entry.document_id, entry.locale, entry.liveness, entry.trashed_at is not null as trashed,
              draft."${name}" as name, public.id is not null as is_live, public."${name}" as live_name,
              ${summary} as summary, ${kicker} as kicker
         from editorial_entries entry
         left join "${tableName}" draft on draft.document_id = entry.document_id
          and draft.locale = entry.locale and draft.published_at is null
         left join "${tableName}" public on public.document_id = entry.document_id
          and public.locale = entry.locale and public.published_at is not null and entry.liveness = 'live'
        where entry.content_type = ? and entry.locale = ? and entry.document_id = any(?)`,
      [contentType, locale, documentIds],
    );
    for (const row of rows) {
      found.set(formatEntryKey({ contentType, documentId: row.document_id, locale }), {
        name: row.name ?? '',
        liveness: row.liveness,
        trashed: row.trashed,
        live: row.is_live ? { name: row.live_name ?? '', summary: row.summary ?? '', kicker: row.kicker ?? '' } : null,
      });
    }
  }
  return found;
};

/** Names of all categories, or of one, by its documentId. */
export const readCategoryNames = async (
  strapi: Core.Strapi,
  sql: Sql,
  only?: string,
): Promise<ReadonlyMap<string, TextByLocale>> => {
  const { tableName } = strapi.db.metadata.get(uidOf('category'));
  const rows = await sql.query<{ document_id: string; locale: Locale; name: string | null }>(
    `select document_id, locale, name from "${tableName}" ${only === undefined ? '' : 'where document_id = ?'}
      order by document_id`,
    only === undefined ? [] : [only],
  );
  const names = new Map<string, Record<Locale, string>>();
  for (const { document_id: documentId, locale, name } of rows) {
    const known = names.get(documentId) ?? { vi: '', en: '', 'zh-Hans': '' };
    known[locale] = name ?? '';
    names.set(documentId, known);
  }
  return names;
};
