import type { Core } from '@strapi/strapi';
import { fromJson, readSql } from '../../../../platform/sql';

export interface AskingUser {
  readonly id: number;
}

interface OwnedEntries {
  readonly locale: string;
  /** Ids of documents, as JSON. */
  readonly ids: string;
}

/** Entries that a person owns or shares, as a condition on documentId and language. */
export const ownOrShared = async (strapi: Core.Strapi, user: AskingUser): Promise<object> => {
  const byLocale = await ownedEntries(strapi, user);
  return {
    $or: [...byLocale.entries(), ['', []] as const].map(([locale, documentIds]) => ({
      $and: [{ locale }, { documentId: { $in: documentIds } }],
    })),
  };
};

type OwnedByLocale = ReadonlyMap<string, readonly string[]>;

const asked = new WeakMap<object, Promise<OwnedByLocale>>();

/** What somebody has just made is theirs: the next look is a new one. */
export const forgetOwnedEntries = (strapi: Core.Strapi): void => {
  const request = strapi.requestContext.get()?.req;
  if (request) asked.delete(request);
};

/** Strapi asks once for each permission that carries the condition; one look a request is enough. */
const ownedEntries = (strapi: Core.Strapi, user: AskingUser): Promise<OwnedByLocale> => {
  const request = strapi.requestContext.get()?.req;
  const read = async (): Promise<OwnedByLocale> => {
    const rows = await readSql(strapi).query<OwnedEntries>(
      `select locale, array_to_json(array_agg(document_id))::text as ids from editorial_entries
        where owner_id = ? or collaborator_ids @> array[?]::integer[] group by locale`,
      [user.id, user.id],
    );
    return new Map(rows.map(({ locale, ids }) => [locale, fromJson<string[]>(ids)]));
  };
  if (!request) return read();
  const known = asked.get(request) ?? read();
  asked.set(request, known);
  return known;
};
