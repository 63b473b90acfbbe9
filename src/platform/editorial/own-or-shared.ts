import type { Core } from '@strapi/strapi';
import type { EntryKey } from '../../domain/shared/entry-key';
import { fromJson, readSql } from '../sql';

export interface AskingUser {
  readonly id: number;
}

interface OwnedEntries {
  readonly locale: string;
  /** Ids of documents, as JSON. */
  readonly ids: string;
}

type OwnedByLocale = ReadonlyMap<string, ReadonlySet<string>>;

interface Owned {
  readonly byLocale: OwnedByLocale;
  /** The same for Strapi's engine: a condition on documentId and language. */
  readonly condition: object;
}

/** What each condition that was handed out stands for. */
const ownedByCondition = new WeakMap<object, OwnedByLocale>();

/** Entries that a person owns or shares, as a condition on documentId and language. */
export const ownOrShared = async (strapi: Core.Strapi, user: AskingUser): Promise<object> =>
  (await ownedEntries(strapi, user)).condition;

/**
 * Whether an entry is within the conditions of a permission, where they are ours and those that limit
 * languages; null where others have to be asked. Strapi's engine would compare each id that a person
 * owns, letter by letter, for each permission: a third of a second a request for a reporter of some years.
 */
export const isOwnedOrShared = (conditions: unknown, key: EntryKey): boolean | null => {
  const { $and: parts } = (conditions ?? {}) as { $and?: readonly object[] };
  if (!parts) return null;
  const verdicts = parts.map((part) => isWithinAlternatives(part, key) ?? isInLanguages(part, key));
  return verdicts.includes(null) ? null : verdicts.every(Boolean);
};

/** Strapi's engine wraps what conditions answer: `{ $or: answers }`. */
const isWithinAlternatives = (part: object, { documentId, locale }: EntryKey): boolean | null => {
  const { $or: alternatives, ...others } = part as { $or?: readonly object[] };
  const owned = alternatives?.map((one) => ownedByCondition.get(one));
  if (!owned || owned.includes(undefined) || Object.keys(others).length > 0) return null;
  return owned.some((byLocale) => byLocale?.get(locale)?.has(documentId));
};

/** The i18n plugin adds the languages of a permission: `{ locale: { $in: codes } }`. */
const isInLanguages = (part: object, { locale }: EntryKey): boolean | null => {
  const { locale: limit, ...others } = part as { locale?: { $in?: readonly string[] } };
  const known = limit && Object.keys(limit).length === 1 && Object.keys(others).length === 0;
  return known && Array.isArray(limit.$in) ? limit.$in.includes(locale) : null;
};

const asked = new WeakMap<object, Promise<Owned>>();

/** What somebody has just made is theirs: the next look is a new one. */
export const forgetOwnedEntries = (strapi: Core.Strapi): void => {
  const request = strapi.requestContext.get()?.req;
  if (request) asked.delete(request);
};

/** Strapi asks once for each permission that carries the condition; one look a request is enough. */
const ownedEntries = (strapi: Core.Strapi, user: AskingUser): Promise<Owned> => {
  const request = strapi.requestContext.get()?.req;
  const read = async (): Promise<Owned> => {
    const rows = await readSql(strapi).query<OwnedEntries>(
      `select locale, array_to_json(array_agg(document_id))::text as ids from editorial_entries
        where owner_id = ? or collaborator_ids @> array[?]::integer[] group by locale`,
      [user.id, user.id],
    );
    const owned = rows.map(({ locale, ids }) => [locale, fromJson<string[]>(ids)] as const);
    const condition = {
      $or: [...owned, ['', []] as const].map(([locale, ids]) => ({ $and: [{ locale }, { documentId: { $in: ids } }] })),
    };
    const byLocale = new Map(owned.map(([locale, ids]) => [locale, new Set(ids)]));
    ownedByCondition.set(condition, byLocale);
    return { byLocale, condition };
  };
  if (!request) return read();
  const known = asked.get(request) ?? read();
  asked.set(request, known);
  return known;
};
