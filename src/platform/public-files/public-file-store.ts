import type { Core } from '@strapi/strapi';
import { supportingTypes } from '../../domain/shared/content-types';
import { uidOf } from '../content-type-uids';
import { readSql } from '../sql';

/**
 * Whether the public may have a file: a live version names it, or something without drafts (the
 * site's logo) does.
 */
export const isPublicFile = async (strapi: Core.Strapi, hashes: readonly string[]): Promise<boolean> => {
  const { tableName } = strapi.db.metadata.get('plugin::upload.file');
  const [row] = await readSql(strapi).query<{ open: boolean }>(
    `select exists (select 1 from delivery_public_files where file_hash = any(?))
         or exists (select 1 from "${tableName}" file join files_related_mph related on related.file_id = file.id
                     where file.hash = any(?) and related.related_type = any(?)) as open`,
    [hashes, hashes, supportingTypes.map(uidOf)],
  );
  return row?.open === true;
};
