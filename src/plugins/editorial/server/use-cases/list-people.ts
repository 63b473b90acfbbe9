import { readColleagues } from '../../../../platform/editorial/responsibility-store';
import { readSql } from '../../../../platform/sql';
import type { PeopleQuery, PersonOptionView } from '../../contracts/people';
import type { EditorialCore } from '../core';

/** The people of the newsroom with a working account, by name. */
export const listPeople = (core: EditorialCore, { search, limit }: PeopleQuery): Promise<readonly PersonOptionView[]> =>
  readColleagues(readSql(core.strapi), { search: search?.trim() ?? '', limit: limit ?? 20 });
