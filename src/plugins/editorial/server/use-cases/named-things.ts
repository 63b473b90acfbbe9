import { referenceKey, thingsIn } from '../../../../domain/history/things-in';
import type { Content } from '../../../../domain/history/snapshot';
import type { JsonValue } from '../../../../domain/shared/canonical-json';
import type { Locale } from '../../../../domain/shared/locales';
import { findReferences } from '../../../../platform/editorial/named-references';
import { findFiles } from '../../../../platform/editorial/stored-files';
import { signedAddress } from '../../../../platform/public-files/signed-address';
import type { Sql } from '../../../../platform/sql';
import type { NamedReference, ShownFile } from '../../contracts/history';
import type { EditorialCore } from '../core';

/** What contents name and show, with names and addresses of today. */
export interface NamedThings {
  readonly references: Readonly<Record<string, NamedReference>>;
  readonly files: Readonly<Record<string, ShownFile>>;
}

export const namedThings = async (
  core: EditorialCore,
  sql: Sql,
  locale: Locale,
  contents: readonly Content[],
): Promise<NamedThings> => {
  const things = thingsIn(...(contents as readonly JsonValue[]));
  const references = await findReferences(core.strapi, sql, things.references, locale);
  const stored = await findFiles(
    core.strapi,
    sql,
    things.files.map(({ id }) => id),
  );
  return {
    references: Object.fromEntries(
      things.references.map((reference) => {
        const key = referenceKey(reference);
        return [key, references.get(key) as NamedReference];
      }),
    ),
    files: Object.fromEntries(
      things.files.map(({ id, name, mime, url, alternativeText, hash }) => {
        const now = stored.get(id);
        const isSame = now?.hash === hash;
        return [
          String(id),
          {
            id,
            name,
            mime,
            url: signedAddress(core.strapi, isSame ? now.url : url),
            thumbnailUrl: isSame && now.thumbnailUrl ? signedAddress(core.strapi, now.thumbnailUrl) : null,
            alternativeText,
            deleted: now === undefined,
          },
        ];
      }),
    ),
  };
};
