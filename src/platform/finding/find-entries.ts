import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import type { Liveness } from '../../domain/workflow/liveness';
import type { Sql } from '../sql';
import { searchIndex, type FindQuestion } from './find-question';
import { placesOf, type FoundPage } from './place-found';

export interface FoundRow {
  readonly content_type: EntryKey['contentType'];
  readonly document_id: string;
  readonly locale: Locale;
  readonly name: string | null;
  readonly approval_status: ApprovalStatus;
  readonly liveness: Liveness;
  readonly has_newer_changes: boolean;
  readonly trashed: boolean;
  readonly highest_major: number;
  readonly minors_since_major: number;
  readonly owner_id: number | null;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly first_live_at: Date | null;
  readonly last_live_at: Date | null;
  /** What other languages call it, as JSON by language; without those in the trash. */
  readonly other_names: string | null;
}

/** The rows of a page, which have to be read in the order of their place. */
export const findEntries = async (sql: Sql, question: FindQuestion, page: FoundPage): Promise<readonly FoundRow[]> => {
  const placed = placesOf(question, page);
  return sql.query<FoundRow>(
    `with page as (${placed.text})
     select entry.content_type, entry.document_id, entry.locale, found.name, entry.approval_status, entry.liveness,
            entry.has_newer_changes, entry.trashed_at is not null as trashed, entry.highest_major,
            entry.minors_since_major, entry.owner_id, entry.created_at, entry.updated_at, entry.first_live_at,
            entry.last_live_at,
            (select json_object_agg(other.locale, coalesce(called.name, ''))
               from editorial_entries other
               left join editorial_search called on called.content_type = other.content_type
                and called.document_id = other.document_id and called.locale = other.locale
              where other.content_type = entry.content_type and other.document_id = entry.document_id
                and other.locale <> entry.locale and other.trashed_at is null)::text as other_names
       from page
       join editorial_entries entry on entry.content_type = page.content_type
        and entry.document_id = page.document_id and entry.locale = page.locale
       left join ${searchIndex}
      order by page.place`,
    placed.bindings,
  );
};
