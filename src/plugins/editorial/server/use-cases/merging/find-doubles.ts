import { toQuery } from '../../../../../domain/shared/search-terms';
import { currentActing } from '../../../../../platform/editorial/acting';
import { findDoubles } from '../../../../../platform/finding/merge-store';
import { readableScope } from '../../../../../platform/finding/readable-scope';
import { readSql } from '../../../../../platform/sql';
import type { DoublesQuery, DoubleView } from '../../../contracts/merging';
import type { EditorialCore } from '../../core';

/** Who may be the same as what is being written; of what the person may read. */
export const readDoubles = async (core: EditorialCore, query: DoublesQuery): Promise<readonly DoubleView[]> => {
  const sql = readSql(core.strapi);
  const scope = await readableScope(sql, currentActing(core.strapi));
  // One word alone is in the names of half the country.
  const words = query.name.trim().split(/\s+/).length > 1 ? toQuery(query.name) : null;
  return findDoubles(sql, {
    contentType: query.type,
    names: [query.name, ...(query.alias ?? [])],
    words,
    except: query.except ?? null,
    scope: scope.condition,
  });
};
