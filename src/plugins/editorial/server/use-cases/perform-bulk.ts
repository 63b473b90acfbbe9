import { failureMessages } from '../../../../domain/shared/failure-messages';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Locale } from '../../../../domain/shared/locales';
import type { Action } from '../../../../domain/workflow/transitions';
import { asInputFailure } from '../../../../platform/http/input-failure';
import type { EntryResultView } from '../../contracts/many-entries';
import type { EditorialCore } from '../core';
import { performAction, type ActionOptions } from './perform-action';
import type { BundledEntry } from './perform-bundle';

/**
 * Takes one action on many entries, each in a transaction of its own: what is refused on one says
 * nothing about the others, and is told with its reason.
 */
export const performBulk = async (
  core: EditorialCore,
  entries: readonly BundledEntry[],
  action: Action,
  options: ActionOptions,
  language: Locale,
): Promise<readonly EntryResultView[]> => {
  const results: EntryResultView[] = [];
  for (const { key, version } of entries) {
    results.push(await performOne(core, key, action, { ...options, version }, language));
  }
  return results;
};

const performOne = async (
  core: EditorialCore,
  key: EntryKey,
  action: Action,
  options: ActionOptions,
  language: Locale,
): Promise<EntryResultView> => {
  try {
    const { approvalStatus } = await performAction(core, key, action, options);
    return { ...key, ok: true, approvalStatus };
  } catch (error) {
    // A refusal is a result here; whatever else went wrong is nobody's answer and ends the request.
    const failure = asInputFailure(error);
    if (!(failure instanceof DomainFailure)) throw error;
    const { code, details } = failure;
    return { ...key, ok: false, error: { code, message: failureMessages[code][language], details } };
  }
};
