import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isAction } from '../../../../domain/workflow/transitions';
import { workflowsPermission, type Ability } from '../../../../platform/editorial/rights';
import { requestLanguage } from '../../../../platform/http/request-language';
import { toRequestError } from '../../../../platform/http/request-error';
import { actionBody, pageQuery } from '../../contracts';
import { bulkEntries, bundleEntries, isBulkAction } from '../../contracts/many-entries';
import { noteBody } from '../../contracts/notes';
import { peopleQuery } from '../../contracts/people';
import { workflowsBody, workflowsQuery } from '../../contracts/workflows';
import { editorialCoreOf } from '../core';
import { readEntryState } from '../use-cases/read-entry-state';
import { readMetadata } from '../use-cases/read-metadata';
import { performAction } from '../use-cases/perform-action';
import { listPeople } from '../use-cases/list-people';
import { addNote, readNotes } from '../use-cases/notes';
import { performBulk } from '../use-cases/perform-bulk';
import { performBundle, performWithReferences } from '../use-cases/perform-bundle';
import { performWithSiblings } from '../use-cases/perform-with-siblings';
import { readReviewHistory } from '../use-cases/read-review-history';
import { changeWorkflows } from '../use-cases/change-workflows';
import { readWorkflows } from '../use-cases/read-workflows';
import type { Handler } from './handler';
import { historyHandlers } from './history-handlers';
import { translationHandlers } from './translation-handlers';
import { bundled, entryKeyOf, manyEntriesOf, parseInput } from './parse-request';

/** Each handler reads the request, calls one use case, and answers what it gives. */
const handlers = {
  state: async (core, context) => ({ data: await readEntryState(core, entryKeyOf(context)) }),

  metadata: async (core, context) => ({ data: await readMetadata(core, entryKeyOf(context)) }),

  act: async (core, context) => {
    const key = entryKeyOf(context);
    const { action } = context['params'] as { action: string };
    if (!isAction(action)) throw new DomainFailure('UNKNOWN_ACTION', { action });
    const { withReferences, siblings, ...options } = parseInput(actionBody, context.request.body ?? {});
    if (siblings !== undefined) {
      await performWithSiblings(core, key, action, siblings, options);
    } else if (withReferences && (action === 'approve' || action === 'publish')) {
      const { version, correction, ...all } = options;
      await performWithReferences(core, { key, version, correction }, action, all);
    } else {
      await performAction(core, key, action, options);
    }
    return { data: await readEntryState(core, key) };
  },

  bulk: async (core, context) => {
    const { action } = context['params'] as { action: string };
    if (!isBulkAction(action)) throw new DomainFailure('UNKNOWN_ACTION', { action });
    const { entries, options } = manyEntriesOf(context, bulkEntries);
    const language = requestLanguage(context.get('accept-language'));
    return { data: await performBulk(core, bundled(entries.entries), action, options, language) };
  },

  bundle: async (core, context) => {
    const { entries, options } = manyEntriesOf(context, bundleEntries);
    await performBundle(core, bundled(entries.entries), entries.action, options);
    const states = [];
    for (const { key } of bundled(entries.entries)) states.push(await readEntryState(core, key));
    return { data: states };
  },

  notes: async (core, context) => readNotes(core, entryKeyOf(context), parseInput(pageQuery, context.query)),

  addNote: async (core, context) => ({
    data: await addNote(core, entryKeyOf(context), parseInput(noteBody, context.request.body ?? {})),
  }),

  ...historyHandlers,

  ...translationHandlers,

  people: async (core, context) => ({ data: await listPeople(core, parseInput(peopleQuery, context.query)) }),

  reviews: async (core, context) => ({ data: await readReviewHistory(core, entryKeyOf(context)) }),

  workflows: async (core, context) => ({ data: await readWorkflows(core, mayChangeWorkflows(context)) }),

  changeWorkflows: async (core, context) => {
    if (!mayChangeWorkflows(context)) throw new DomainFailure('RIGHT_REQUIRED', { right: 'changeWorkflows' });
    const { dryRun } = parseInput(workflowsQuery, context.query);
    const body = parseInput(workflowsBody, context.request.body ?? {});
    return { data: await changeWorkflows(core, body, dryRun === 'true') };
  },
} as const satisfies Readonly<Record<string, Handler>>;

const mayChangeWorkflows = (context: Context): boolean =>
  (context.state as { userAbility: Ability }).userAbility.can(workflowsPermission);

type Controller = Record<string, (context: Context) => Promise<void>>;

export const createControllers = (strapi: Core.Strapi): Controller => controllerOf(strapi, handlers);

/** Refusals of any handler leave in the form that every other error has. */
export const controllerOf = (strapi: Core.Strapi, given: Readonly<Record<string, Handler>>): Controller => {
  const core = editorialCoreOf(strapi);
  const answer =
    (handler: Handler) =>
    async (context: Context): Promise<void> => {
      try {
        context.body = await handler(core, context);
      } catch (error) {
        throw toRequestError(strapi, error);
      }
    };
  return Object.fromEntries(Object.entries(given).map(([name, handler]) => [name, answer(handler)]));
};
