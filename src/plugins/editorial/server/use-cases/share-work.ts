import { DomainFailure } from '../../../../domain/shared/failure';
import {
  readActivePeople,
  writeAssignment,
  writeCollaborators,
  writeOwner,
} from '../../../../platform/editorial/responsibility-store';
import { recordDeed } from '../../../../platform/editorial/transition-store';
import { tellOfAction } from '../notices/tell-of-action';
import type { ActionContext, ActionEffect } from './perform-action';

/** Asks somebody to work on the entry, with a time if there is one; `null` asks nobody any more. */
export const assign: ActionEffect = async (context) => {
  const { sql, entry, acting, options, now } = context;
  const { assignee: assigneeId, dueAt } = options;
  if (assigneeId === undefined) throw missing('assignee');
  if (assigneeId === null) {
    await writeAssignment(sql, entry.key, null);
    return logged(context, { assignee: entry.assignment?.assignee ?? null }, { assignee: null });
  }
  const [assignee] = await activePeople(context, [assigneeId]);
  await writeAssignment(sql, entry.key, {
    assignee: assignee as Person,
    by: { id: acting.actor.userId, name: acting.actor.name },
    at: now,
    dueAt: dueAt === undefined ? null : new Date(dueAt),
  });
  await tellOfAction(context, {});
  return logged(
    context,
    { assignee: entry.assignment?.assignee ?? null },
    { assignee, dueAt: dueAt === undefined ? null : new Date(dueAt).toISOString() },
  );
};

/** Says who works on the entry beside its owner. */
export const share: ActionEffect = async (context) => {
  const { sql, entry, options } = context;
  if (options.collaborators === undefined) throw missing('collaborators');
  const ids = [...new Set(options.collaborators)].filter((id) => id !== entry.ownerId);
  await activePeople(
    context,
    ids.filter((id) => !entry.collaboratorIds.includes(id)),
  );
  await writeCollaborators(sql, entry.key, ids);
  return logged(context, { collaborators: entry.collaboratorIds }, { collaborators: ids });
};

/** Gives the entry to a new owner. */
export const handOver: ActionEffect = async (context) => {
  const { sql, entry, options } = context;
  if (options.owner === undefined) throw missing('owner');
  const [owner] = await activePeople(context, [options.owner]);
  await writeOwner(sql, entry.key, (owner as Person).id);
  return logged(context, { owner: entry.ownerId }, { owner: (owner as Person).id });
};

interface Person {
  readonly id: number;
  readonly name: string;
}

const missing = (option: string): DomainFailure =>
  new DomainFailure('INVALID_OPTION', { options: [{ option, problem: 'is required' }] });

/** @throws DomainFailure UNKNOWN_PERSON naming those without a working account */
const activePeople = async ({ sql }: ActionContext, ids: readonly number[]): Promise<readonly Person[]> => {
  if (ids.length === 0) return [];
  const people = await readActivePeople(sql, ids);
  const unknown = ids.filter((id) => !people.has(id));
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_PERSON', { ids: unknown });
  return ids.map((id) => ({ id, name: people.get(id) as string }));
};

const logged = async (context: ActionContext, before: object, after: object): Promise<'recorded'> => {
  const { sql, entry, acting, comment, now, action } = context;
  const deed = { action, actor: acting.actor, origin: acting.origin, comment, versionId: entry.workingVersionId, now };
  await recordDeed(sql, entry.key, deed, before, after);
  return 'recorded';
};
