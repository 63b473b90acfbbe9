import type { EntryState } from './entry-state';
import type { Right } from './transitions';

/** Who acts: a person of the newsroom, a program with a token, or the system itself. */
export interface Actor {
  readonly kind: 'user' | 'token' | 'siteUser' | 'system';
  /** Id of the admin user; null for everything that isn't a person of the newsroom. */
  readonly userId: number | null;
  readonly name: string;
  /** Codes of the person's roles: a step names those that sit in it. */
  readonly stepRoles: readonly string[];
  readonly isAdministrator: boolean;
}

/** The rights of an actor on one entry, already judged for its type, locale and ownership. */
export type RightsOnEntry = ReadonlySet<Right>;

export const isOwnOrShared = (state: Pick<EntryState, 'ownerId' | 'collaboratorIds'>, userId: number | null): boolean =>
  userId !== null && (state.ownerId === userId || state.collaboratorIds.includes(userId));
