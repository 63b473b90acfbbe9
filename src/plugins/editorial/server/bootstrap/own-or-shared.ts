import type { Core } from '@strapi/strapi';
import { readSql } from '../../../../platform/sql';

export interface AskingUser {
  readonly id: number;
}

interface OwnedEntry {
  readonly document_id: string;
  readonly locale: string;
}

/** Entries that a person owns or shares, as a condition on documentId and language. */
export const ownOrShared = async (strapi: Core.Strapi, user: AskingUser): Promise<object> => {
  const owned = await ownedEntries(strapi, user);
  const byLocale = new Map<string, string[]>();
  for (const { document_id: documentId, locale } of owned) {
    byLocale.set(locale, [...(byLocale.get(locale) ?? []), documentId]);
  }
  return {
    $or: [...byLocale.entries(), ['', [] as string[]] as const].map(([locale, documentIds]) => ({
      $and: [{ locale }, { documentId: { $in: documentIds } }],
    })),
  };
};

const asked = new WeakMap<object, Promise<readonly OwnedEntry[]>>();

/** What somebody has just made is theirs: the next look is a new one. */
export const forgetOwnedEntries = (strapi: Core.Strapi): void => {
  const request = strapi.requestContext.get()?.req;
  if (request) asked.delete(request);
};

/** Strapi asks once for each permission that carries the condition; one look a request is enough. */
const ownedEntries = (strapi: Core.Strapi, user: AskingUser): Promise<readonly OwnedEntry[]> => {
  const request = strapi.requestContext.get()?.req;
  const read = () =>
    readSql(strapi).query<OwnedEntry>(
      `select document_id, locale from editorial_entries where owner_id = ? or collaborator_ids @> array[?]::integer[]`,
      [user.id, user.id],
    );
  if (!request) return read();
  const known = asked.get(request) ?? read();
  asked.set(request, known);
  return known;
};
