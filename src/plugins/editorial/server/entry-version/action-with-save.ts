import type { Core } from '@strapi/strapi';
import { actionWithSave, type ActionWithSave } from '../../contracts';
import { parseInput } from '../http/parse-request';

interface RequestState {
  editorialAction?: ActionWithSave;
}

interface WriteContext {
  readonly state: unknown;
  readonly request: { body?: unknown };
}

/**
 * Takes the action out of the body of a write, before Strapi finds a key that is no attribute.
 * @throws DomainFailure UNKNOWN_OPTION, INVALID_OPTION
 */
export const takeActionFromBody = ({ state, request }: WriteContext): void => {
  const { body } = request;
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'editorialAction')) return;
  const { editorialAction, ...content } = body as Record<string, unknown>;
  request.body = content;
  (state as RequestState).editorialAction = parseInput(actionWithSave, editorialAction);
};

/** The action that the request asks for with its save; a request asks for one, once. */
export const takeActionWithSave = (strapi: Core.Strapi): ActionWithSave | null => {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  const action = state?.editorialAction ?? null;
  if (state) delete state.editorialAction;
  return action;
};
