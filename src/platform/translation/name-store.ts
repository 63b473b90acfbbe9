import type { Core } from '@strapi/strapi';
import type { Locale } from '../../domain/shared/locales';
import { uidOf } from '../content-type-uids';
import type { Sql } from '../sql';

export interface AgreedName {
  readonly contentType: string;
  readonly documentId: string;
  readonly source: string;
  readonly target: string;
}

/** What people, organizations and places are called in both languages: as it is live, so approved. */
const namedTypes = ['person', 'organization', 'place'] as const;

const mostNames = 30;

/** The newsroom's names that stand in a text, with what they are called in another language. */
export const findAgreedNames = async (
  strapi: Core.Strapi,
  sql: Sql,
  question: { readonly text: string; readonly sourceLocale: Locale; readonly targetLocale: Locale },
): Promise<readonly AgreedName[]> => {
  const found: AgreedName[] = [];
  for (const contentType of namedTypes) {
    const { tableName } = strapi.db.metadata.get(uidOf(contentType));
    const isLive =
      contentType === 'place' ? '' : 'and source.published_at is not null and target.published_at is not null';
    const rows = await sql.query<{ document_id: string; source: string; target: string }>(
      `select source.document_id, source.name as source, target.name as target
         from "${tableName}" source
         join "${tableName}" target on target.document_id = source.document_id and target.locale = ? ${isLive}
        where source.locale = ? and length(source.name) > 1 and target.name <> ''
          and strpos(lower(?), lower(source.name)) > 0
        order by length(source.name) desc limit ?`,
      [question.targetLocale, question.sourceLocale, question.text, mostNames],
    );
    found.push(
      ...rows.map(({ document_id: documentId, source, target }) => ({ contentType, documentId, source, target })),
    );
  }
  return found;
};
