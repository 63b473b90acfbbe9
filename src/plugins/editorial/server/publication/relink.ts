import type { EntryKey } from '../../../../domain/shared/entry-key';
import type { Content } from '../../../../domain/history/snapshot';
import { uidOf } from '../../../../platform/content-type-uids';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { appendChanges } from '../../../../platform/editorial/publication-log';
import type { Sql } from '../../../../platform/sql';
import { relationRows, type RelationRow } from '../../../../platform/snapshot/relation-rows';
import type { JoinTable } from '../../../../platform/snapshot/models';
import type { EditorialCore } from '../core';

/**
 * Links a target that went live in the public copies of all entries whose live version names it.
 * Strapi leaves such links out when it publishes and never puts them back.
 */
export const relinkEntriesNaming = async (
  core: EditorialCore,
  sql: Sql,
  referrers: readonly EntryKey[],
  target: EntryKey,
  now: Date,
): Promise<void> => {
  for (const referrer of referrers) await relinkEntry(core, sql, referrer, target);
  await logRelinked(core, sql, referrers, now);
};

/** Tells the log, and whoever listens, that something which these entries name went live or left. */
export const logRelinked = async (
  core: EditorialCore,
  sql: Sql,
  entries: readonly EntryKey[],
  now: Date,
): Promise<void> => {
  if (entries.length === 0) return;
  const changes = entries.map((key) => ({ ...key, kind: 'relinked' as const, type: key.contentType }));
  const sequences = await appendChanges(sql, changes, now);
  const logged = entries.map((key, index) => ({ key, sequence: sequences[index] as number }));
  for (const { publications } of core.extensions) await publications.relinked(sql, logged, now);
};

const relinkEntry = async (core: EditorialCore, sql: Sql, referrer: EntryKey, target: EntryKey): Promise<void> => {
  const entry = await readEntry(sql, referrer);
  if (!entry?.liveVersionId) {
    throw new Error(`${referrer.contentType} ${referrer.documentId} is said to be live and is not`);
  }
  const [live] = await sql.query<{ content: string }>(
    `select content.content from editorial_versions version
       join editorial_contents content on content.hash = version.content_hash where version.id = ?`,
    [entry.liveVersionId],
  );
  await linkAgain(core, sql, referrer, JSON.parse(live?.content ?? '{}') as Content, target);
};

/** Writes the links to a target anew in an entry's public copy, as the given content names it. */
export const linkAgain = async (
  core: EditorialCore,
  sql: Sql,
  referrer: EntryKey,
  content: Content,
  target: EntryKey,
): Promise<void> => {
  const rows = await core.snapshots.readRows(sql, referrer, 'live');
  if (!rows) throw new Error(`${referrer.contentType} ${referrer.documentId} has no public copy`);
  const uid = uidOf(referrer.contentType);
  const targetUid = uidOf(target.contentType);
  for (const relation of relationRows(core.strapi, uid, rows, content)) {
    if (relation.target === targetUid && relation.documentIds.includes(target.documentId)) {
      await rewriteLinks(core, sql, relation, target);
    }
  }
};

/** Writes all links of one relation anew, in the version's order, to those of its targets that are live. */
const rewriteLinks = async (core: EditorialCore, sql: Sql, relation: RelationRow, target: EntryKey): Promise<void> => {
  const attributes = core.strapi.db.metadata.get(relation.uid).attributes as unknown as Readonly<
    Record<string, { readonly joinTable: JoinTable }>
  >;
  const { joinTable } = attributes[relation.attribute] as { readonly joinTable: JoinTable };
  const owner = `"${joinTable.joinColumn.name}"`;
  const inverse = `"${joinTable.inverseJoinColumn.name}"`;
  const order = joinTable.orderColumnName ? `, "${joinTable.orderColumnName}"` : '';
  await sql.query(`delete from "${joinTable.name}" where ${owner} = ?`, [relation.rowId]);
  await sql.query(
    `insert into "${joinTable.name}" (${owner}, ${inverse}${order})
     select ?, target.id${order ? ', named.position' : ''}
       from unnest(?::text[]) with ordinality as named (document_id, position)
       join "${core.strapi.db.metadata.get(relation.target).tableName}" target
         on target.document_id = named.document_id and target.locale = ? and target.published_at is not null
      order by named.position`,
    [relation.rowId, relation.documentIds, target.locale],
  );
};
