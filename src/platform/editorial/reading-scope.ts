import { editorialTypes } from '../../domain/shared/content-types';
import type { EntryKey } from '../../domain/shared/entry-key';
import { locales } from '../../domain/shared/locales';
import type { Right } from '../../domain/workflow/transitions';
import type { Binding } from '../sql';
import type { Acting } from './acting';

/** On which types in which languages a person holds a right whatever the entry; elsewhere on own or shared ones at most. */
export interface Scope {
  readonly whole: readonly Pick<EntryKey, 'contentType' | 'locale'>[];
  readonly userId: number | null;
}

export interface Condition {
  readonly text: string;
  readonly bindings: readonly Binding[];
}

/** No document has this id: a right on it is a right on all of them. */
export const noDocument = '-';

export const scopeOf = async (acting: Acting, right: Right): Promise<Scope> => {
  const whole: Pick<EntryKey, 'contentType' | 'locale'>[] = [];
  for (const contentType of editorialTypes) {
    for (const locale of locales) {
      const rights = await acting.rightsOn({ contentType, documentId: noDocument, locale });
      if (rights.has(right)) whole.push({ contentType, locale });
    }
  }
  return { whole, userId: acting.actor.userId };
};

const isEverything = ({ whole }: Scope): boolean => whole.length === editorialTypes.length * locales.length;

/** The scope as a condition on rows of `editorial_entries` under the alias `entry`. */
export const scopeCondition = (scope: Scope): Condition => {
  if (isEverything(scope)) return { text: 'true', bindings: [] };
  return {
    text: `((entry.content_type, entry.locale) in (select * from unnest(?::text[], ?::text[]))
      or entry.owner_id = ? or entry.collaborator_ids @> array[?]::integer[])`,
    bindings: [
      scope.whole.map(({ contentType }) => contentType),
      scope.whole.map(({ locale }) => locale),
      scope.userId,
      scope.userId,
    ],
  };
};

/** Whether a row that the condition let through is really within the right: conditions of roles differ. */
export const isWithin = async (acting: Acting, scope: Scope, right: Right, key: EntryKey): Promise<boolean> =>
  scope.whole.some(({ contentType, locale }) => contentType === key.contentType && locale === key.locale) ||
  (await acting.rightsOn(key)).has(right);
