import type { Core } from '@strapi/strapi';
import { canonicalJson, type JsonValue } from '../../domain/shared/canonical-json';
import type { EntryKey } from '../../domain/shared/entry-key';
import { editorialTypes, type EditorialType } from '../../domain/shared/content-types';
import { sha256 } from '../../domain/history/hash';
import { takeSnapshot, type Content, type Snapshot } from '../../domain/history/snapshot';
import { uidOf } from '../content-type-uids';
import { fromJson, type Sql } from '../sql';
import { contentExpression } from './content-sql';
import { systemAttributes, type Model } from './models';

/** The working copy of an entry, or the one that the public gets. */
export type Copy = 'draft' | 'live';

/** Reads entries as snapshots; its statements are built once, at boot. */
export interface SnapshotReader {
  /** The snapshot of one copy of an entry; null where that copy doesn't exist. */
  read(sql: Sql, key: EntryKey, copy: Copy): Promise<Snapshot | null>;
  /** The same content with the row id of the entry and of each component, under `__row`. */
  readRows(sql: Sql, key: EntryKey, copy: Copy): Promise<Content | null>;
  /** Names the shape of a content type: two snapshots under one name have the same attributes. */
  schemaVersion(contentType: EditorialType): string;
}

export const createSnapshotReader = (strapi: Core.Strapi): SnapshotReader => {
  const statements = new Map(
    editorialTypes.map((contentType) => [
      contentType,
      { plain: statementFor(strapi, contentType, false), rows: statementFor(strapi, contentType, true) },
    ]),
  );
  const versions = new Map(editorialTypes.map((contentType) => [contentType, schemaVersion(strapi, contentType)]));
  const run = async (sql: Sql, key: EntryKey, copy: Copy, kind: 'plain' | 'rows'): Promise<Content | null> => {
    const statement = statements.get(key.contentType)?.[kind] as string;
    const [row] = await sql.query<{ content: string }>(
      `${statement} ${copyCondition[copy]}`,
      [key.documentId, key.locale],
      `snapshot ${key.contentType} ${copy} ${kind}`,
    );
    return row ? fromJson<Content>(row.content) : null;
  };
  return {
    read: async (sql, key, copy) => {
      const content = await run(sql, key, copy, 'plain');
      return content && takeSnapshot(content);
    },
    readRows: (sql, key, copy) => run(sql, key, copy, 'rows'),
    schemaVersion: (contentType) => versions.get(contentType) as string,
  };
};

const copyCondition: Readonly<Record<Copy, string>> = {
  draft: 'and root.published_at is null',
  live: 'and root.published_at is not null',
};

const statementFor = (strapi: Core.Strapi, contentType: EditorialType, withRowIds: boolean): string => {
  const uid = uidOf(contentType);
  const { tableName } = strapi.db.metadata.get(uid);
  const expression = contentExpression(strapi, uid, 'root', { withRowIds });
  return `select ${expression} as content from "${tableName}" root where root.document_id = ? and root.locale = ?`;
};

const schemaVersion = (strapi: Core.Strapi, contentType: EditorialType): string =>
  sha256(canonicalJson(shapeOf(strapi, uidOf(contentType)))).slice(0, 16);

/** Attribute names and kinds, components included: what decides how a snapshot is read. */
const shapeOf = (strapi: Core.Strapi, uid: string): JsonValue => {
  const model = strapi.getModel(uid as never) as unknown as Model;
  return Object.fromEntries(
    Object.entries(model.attributes)
      .filter(([name]) => !systemAttributes.has(name))
      .map(([name, attribute]) => [
        name,
        [
          attribute.type,
          ...[attribute.component, ...(attribute.components ?? [])]
            .filter((component) => component !== undefined)
            .map((component) => shapeOf(strapi, component)),
        ],
      ]),
  );
};
