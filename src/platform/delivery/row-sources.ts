import type { Core } from '@strapi/strapi';
import type { Fields } from '../../domain/history/content-model';
import { isDeliveredType } from '../../domain/delivery/delivered-types';
import type { EntrySource } from '../../domain/delivery/render-entry';
import type { PrivateAttributes } from '../../domain/delivery/public-value';
import { editorialTypes, supportingTypes, type SupportingType } from '../../domain/shared/content-types';
import type { Locale } from '../../domain/shared/locales';
import { uidOf } from '../content-type-uids';
import { contentExpression } from '../snapshot/content-sql';
import type { Model } from '../snapshot/models';
import { fromJson, toId, type Sql } from '../sql';
import type { DeliveredKey } from './read-model-store';

/** An entry's public source with what its row keeps beside. */
export interface RowSource extends EntrySource {
  readonly sequence: number;
  readonly versionId: number | null;
  readonly contentHash: string | null;
  readonly head: string | null;
  readonly body: string | null;
}

interface SourceRow {
  content_type: string;
  document_id: string;
  locale: Locale;
  sequence: string;
  version_id: string | null;
  content_hash: string | null;
  major: number | null;
  head: string | null;
  body: string | null;
  first_published_at: Date | null;
  modified_at: Date | null;
  content: string;
}

const toSource = (row: SourceRow): RowSource => ({
  type: row.content_type as RowSource['type'],
  documentId: row.document_id,
  locale: row.locale,
  sequence: toId(row.sequence),
  versionId: row.version_id === null ? null : toId(row.version_id),
  contentHash: row.content_hash,
  major: row.major,
  head: row.head,
  body: row.body,
  firstPublishedAt: row.first_published_at?.toISOString() ?? null,
  modifiedAt: row.modified_at?.toISOString() ?? null,
  content: fromJson<Fields>(row.content),
});

/** The live versions behind rows of the read model; rows that are gone have none. */
export const readVersionSources = async (sql: Sql, keys: readonly DeliveredKey[]): Promise<readonly RowSource[]> => {
  const rows = await sql.query<SourceRow>(
    `select e.content_type, e.document_id, e.locale, e.sequence, e.version_id, e.content_hash, e.major, e.head, e.body,
            e.first_published_at, e.modified_at, content.content
       from unnest(?::text[], ?::text[], ?::text[]) w (content_type, document_id, locale)
       join delivery_entries e using (content_type, document_id, locale)
       join editorial_contents content on content.hash = e.content_hash
      where e.is_live order by e.content_type, e.document_id, e.locale`,
    [keys.map(({ type }) => type), keys.map(({ documentId }) => documentId), keys.map(({ locale }) => locale)],
  );
  return rows.map(toSource);
};

/** Reads supporting types as they stand; their statements are made of Strapi's metadata, once. */
export const createSupportingReader = (strapi: Core.Strapi) => {
  const statements = new Map<SupportingType, string>();
  const statementOf = (type: SupportingType): string => {
    const known =
      statements.get(type) ??
      `select '${type}' as content_type, root.document_id, root.locale, coalesce(e.sequence, 0) as sequence,
              null as version_id, null as content_hash, null::integer as major, e.head, e.body,
              null::timestamptz as first_published_at, null::timestamptz as modified_at,
              ${contentExpression(strapi, uidOf(type), 'root', { withRowIds: false })} as content
         from "${strapi.db.metadata.get(uidOf(type)).tableName}" root
         left join delivery_entries e
           on e.content_type = '${type}' and e.document_id = root.document_id and e.locale = root.locale and e.is_live`;
    statements.set(type, known);
    return known;
  };
  return {
    all: async (sql: Sql, type: SupportingType): Promise<readonly RowSource[]> =>
      (await sql.query<SourceRow>(`${statementOf(type)} order by root.document_id, root.locale`)).map(toSource),
    some: async (
      sql: Sql,
      type: SupportingType,
      documentIds: readonly string[],
      locale: string,
    ): Promise<readonly RowSource[]> => {
      const statement = `${statementOf(type)} where root.document_id = any(?) and root.locale = ? order by root.document_id`;
      return (await sql.query<SourceRow>(statement, [documentIds, locale])).map(toSource);
    },
  };
};

export type SupportingReader = ReturnType<typeof createSupportingReader>;

/** The attributes that Strapi's schemas mark as private, by content type. */
export const privateAttributesOf = (strapi: Core.Strapi): PrivateAttributes =>
  Object.fromEntries(
    [...editorialTypes, ...supportingTypes].map((type) => {
      const { attributes } = strapi.getModel(uidOf(type)) as unknown as Model;
      const names = Object.entries(attributes).filter(([, attribute]) => attribute.private === true);
      return [type, new Set(names.map(([name]) => name))];
    }),
  );

export const isDelivered = (key: { readonly type: string }): key is DeliveredKey => isDeliveredType(key.type);
