import type { Core } from '@strapi/strapi';
import { languagesFrom, type LanguageStanding } from '../../domain/delivery/fallback-languages';
import type { EditorialType } from '../../domain/shared/content-types';
import type { Locale } from '../../domain/shared/locales';
import type { Sql } from '../sql';

/** What readers have of a document in each language that it has. */
export const readStandings = async (
  sql: Sql,
  document: { readonly contentType: EditorialType; readonly documentId: string },
): Promise<readonly LanguageStanding[]> => {
  const rows = await sql.query<{ locale: Locale; liveness: string }>(
    `select locale, liveness from editorial_entries where content_type = ? and document_id = ?`,
    [document.contentType, document.documentId],
  );
  return rows.map(({ locale, liveness }) => ({
    locale,
    isLive: liveness === 'live',
    isRetracted: liveness === 'retracted',
  }));
};

/**
 * The same rule for a list of Strapi's: each document once, in the first of the languages in which it
 * is live. Subqueries in SQL: no ids travel, whatever the size of the newsroom.
 */
export const fallbackFilter = (strapi: Core.Strapi, contentType: EditorialType, asked: Locale): object => {
  const languages = languagesFrom(asked, true);
  const takenBefore = (earlier: readonly Locale[]) =>
    strapi.db
      .connection('editorial_entries')
      .select('document_id')
      .where({ content_type: contentType })
      .whereRaw(`((liveness = 'live' and locale = any(?)) or (liveness = 'retracted' and locale = ?))`, [
        [...earlier],
        asked,
      ]);
  return {
    $or: languages.map((locale, index) =>
      index === 0 ? { locale } : { locale, documentId: { $notIn: takenBefore(languages.slice(0, index)) } },
    ),
  };
};
