import type { Core } from '@strapi/strapi';
import type { EntryKey } from '../../../domain/shared/entry-key';
import type { Action } from '../../../domain/workflow/transitions';
import { editorialCoreOf } from './core';
import { performAction, type ActionOptions } from './use-cases/perform-action';

/** What other code of the server may ask of the editorial core: the same use cases as the routes. */
export interface EditorialService {
  perform(key: EntryKey, action: Action, options?: ActionOptions): Promise<void>;
}

export const editorialService = (strapi: Core.Strapi): EditorialService => {
  const core = editorialCoreOf(strapi);
  return {
    perform: async (key, action, options) => {
      await performAction(core, key, action, options);
    },
  };
};
