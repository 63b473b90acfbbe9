import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Locale } from '../../../../domain/shared/locales';
import type { Action } from '../../../../domain/workflow/transitions';
import { lockPublicationOrder } from '../../../../platform/editorial/publication-log';
import { inTransaction } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { performAction, type ActionOptions } from './perform-action';

const takedowns: readonly Action[] = ['unpublish', 'retract'];

/**
 * Takes an entry down together with other languages of its document, each by the person's right on
 * it: all of them, or none. What was told wrongly is mostly told wrongly in every language.
 * @throws DomainFailure INVALID_OPTION, or the refusal of the first language that is refused, naming it
 */
export const performWithSiblings = (
  core: EditorialCore,
  key: EntryKey,
  action: Action,
  siblings: readonly Locale[],
  options: ActionOptions,
): Promise<void> => {
  if (!takedowns.includes(action)) {
    throw new DomainFailure('INVALID_OPTION', { options: [{ option: 'siblings', problem: `is not for ${action}` }] });
  }
  const { version, step, ...shared } = options;
  return inTransaction(core.strapi, async (sql) => {
    await lockPublicationOrder(sql);
    await performAction(core, key, action, { ...shared, version, step });
    for (const locale of new Set(siblings.filter((one) => one !== key.locale))) {
      const sibling = { ...key, locale };
      await performAction(core, sibling, action, shared).catch((error: unknown) => {
        throw error instanceof DomainFailure
          ? new DomainFailure(error.code, { ...error.details, entry: sibling })
          : error;
      });
    }
  });
};
