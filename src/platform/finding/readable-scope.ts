import type { EntryKey } from '../../domain/shared/entry-key';
import type { Acting } from '../editorial/acting';
import { scopeCondition, scopeOf, type Condition } from '../editorial/reading-scope';
import type { Sql } from '../sql';

interface OwnRow {
  readonly content_type: EntryKey['contentType'];
  readonly document_id: string;
  readonly locale: EntryKey['locale'];
}

export interface ReadableScope {
  readonly condition: Condition;
  /** Whether all entries of a type in a language may be read. */
  isWhole(key: Pick<EntryKey, 'contentType' | 'locale'>): boolean;
}

/**
 * What a person may read, as a condition on rows under the alias `entry`, for lists and counts alike.
 * Of own and shared entries one of each type and language is judged: a role that reads one reads all of them.
 */
export const readableScope = async (sql: Sql, acting: Acting): Promise<ReadableScope> => {
  const scope = await scopeOf(acting, 'read');
  const isWhole: ReadableScope['isWhole'] = (key) =>
    scope.whole.some(({ contentType, locale }) => contentType === key.contentType && locale === key.locale);
  const whole = scopeCondition(scope);
  if (whole.text === 'true' || scope.userId === null) return { condition: whole, isWhole };
  const samples = await sql.query<OwnRow>(
    `select distinct on (content_type, locale) content_type, document_id, locale from editorial_entries
      where owner_id = ? or collaborator_ids @> array[?]::integer[] order by content_type, locale, document_id`,
    [scope.userId, scope.userId],
  );
  const own: OwnRow[] = [];
  for (const row of samples) {
    const key = { contentType: row.content_type, documentId: row.document_id, locale: row.locale };
    if ((await acting.rightsOn(key)).has('read')) own.push(row);
  }
  return {
    isWhole,
    condition: {
      text: `((entry.content_type, entry.locale) in (select * from unnest(?::text[], ?::text[]))
        or ((entry.owner_id = ? or entry.collaborator_ids @> array[?]::integer[])
          and (entry.content_type, entry.locale) in (select * from unnest(?::text[], ?::text[]))))`,
      bindings: [
        scope.whole.map(({ contentType }) => contentType),
        scope.whole.map(({ locale }) => locale),
        scope.userId,
        scope.userId,
        own.map(({ content_type: contentType }) => contentType),
        own.map(({ locale }) => locale),
      ],
    },
  };
};
