import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Actor, RightsOnEntry } from '../../domain/workflow/actor';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Origin } from './origin';
import {
  allRights,
  auditPermission,
  judgeHiddenAttributes,
  judgeLockedAttributes,
  judgeRights,
  privateAttributes,
  type Ability,
} from './rights';

/** Who is acting now, which way they came, and how their rights on an entry are judged. */
export interface Acting {
  readonly actor: Actor;
  readonly origin: Origin;
  rightsOn(key: EntryKey): Promise<RightsOnEntry>;
  /** Private attributes that are not to be shown of an entry, also not from its history. */
  hiddenAttributes(key: EntryKey): Promise<readonly string[]>;
  /** Attributes that may not be changed, though the entry may be edited. */
  lockedAttributes(key: EntryKey): Promise<readonly string[]>;
  readonly readsAudit: boolean;
}

interface AdminUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly email: string;
  readonly roles?: readonly { readonly code: string }[];
}

/** The parts of a request that say who is asking. */
interface RequestState {
  readonly user?: AdminUser & { readonly username?: string };
  readonly userAbility?: Ability;
  readonly auth?: {
    readonly strategy?: { readonly name?: string };
    readonly credentials?: { readonly id?: number; readonly name?: string; readonly username?: string };
  };
}

const actingAs = new AsyncLocalStorage<Acting>();

/** Runs `work` with its own actor instead of the request's: for command lines, jobs and tests. */
export const runAs = <Result>(acting: Acting, work: () => Promise<Result>): Promise<Result> =>
  actingAs.run(acting, work);

/** The actor of the current request; code without a request acts as the system. */
export const currentActing = (strapi: Core.Strapi): Acting => {
  const chosen = actingAs.getStore();
  if (chosen) return chosen;
  const context = strapi.requestContext.get();
  return context ? actingInRequest(strapi, context.path, context.state as RequestState) : systemActing;
};

export const systemActing: Acting = {
  actor: { kind: 'system', userId: null, name: 'system', stepRoles: [], isAdministrator: false },
  origin: 'code',
  rightsOn: async () => allRights,
  hiddenAttributes: async () => [],
  lockedAttributes: async () => [],
  readsAudit: true,
};

const actingInRequest = (strapi: Core.Strapi, path: string, state: RequestState): Acting => {
  const strategy = state.auth?.strategy?.name;
  const { user, userAbility } = state;
  if (user && userAbility && isAdminStrategy(strategy)) {
    return {
      actor: newsroomActor(user),
      origin: strategy === 'admin' ? 'admin-panel' : 'admin-token',
      rightsOn: async (key) => judgeRights(strapi, userAbility, key),
      hiddenAttributes: async (key) => judgeHiddenAttributes(strapi, userAbility, key),
      lockedAttributes: async (key) => judgeLockedAttributes(strapi, userAbility, key),
      readsAudit: userAbility.can(auditPermission),
    };
  }
  const credentials = state.auth?.credentials;
  const isToken = strategy === 'content-api-token';
  return {
    actor: {
      kind: isToken ? 'token' : 'siteUser',
      userId: null,
      name: credentials?.name ?? credentials?.username ?? 'anonymous',
      stepRoles: [],
      isAdministrator: false,
    },
    origin: path.startsWith('/graphql') ? 'graphql' : 'rest',
    rightsOn: async () => contentApiRights,
    hiddenAttributes: async (key) => privateAttributes(strapi, key),
    lockedAttributes: async (key) => privateAttributes(strapi, key),
    readsAudit: false,
  };
};

/**
 * Programs reach documents only where Strapi's own scopes let them create, update or delete; our
 * actions are out of their reach.
 */
const contentApiRights: RightsOnEntry = new Set(['read', 'create', 'edit', 'delete'] as const);

/** Admin panel sessions, and admin tokens, which act as their owner. */
export const isAdminStrategy = (strategy: string | undefined): boolean =>
  strategy === 'admin' || strategy === 'admin-token';

export const newsroomActor = (user: AdminUser): Actor => {
  const codes = new Set(user.roles?.map(({ code }) => code));
  return {
    kind: 'user',
    userId: user.id,
    name: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.username || user.email,
    stepRoles: [...codes],
    isAdministrator: codes.has('strapi-super-admin'),
  };
};

/**
 * The same person with their rights judged anew: what somebody has just made is theirs, which the
 * request's ability, built before it, can't know. A token's ability is kept, because it may be narrower.
 */
export const judgedAnew = async (strapi: Core.Strapi, acting: Acting): Promise<Acting> =>
  acting.origin === 'admin-panel' && acting.actor.userId !== null
    ? actingAsUser(strapi, acting.actor.userId, acting.origin)
    : acting;

/**
 * An admin user as actor outside of a request. Rights are judged anew each time, because what the
 * person owns changes while they work.
 */
export const actingAsUser = async (strapi: Core.Strapi, userId: number, origin: Origin): Promise<Acting> => {
  const user = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId }, populate: ['roles'] })) as AdminUser | null;
  if (!user) throw new Error(`there is no admin user ${userId}`);
  const { engine } = strapi.service('admin::permission') as unknown as {
    engine: { generateUserAbility(user: AdminUser): Promise<Ability> };
  };
  return {
    actor: newsroomActor(user),
    origin,
    rightsOn: async (key) => judgeRights(strapi, await engine.generateUserAbility(user), key),
    hiddenAttributes: async (key) => judgeHiddenAttributes(strapi, await engine.generateUserAbility(user), key),
    lockedAttributes: async (key) => judgeLockedAttributes(strapi, await engine.generateUserAbility(user), key),
    readsAudit: (await engine.generateUserAbility(user)).can(auditPermission),
  };
};
