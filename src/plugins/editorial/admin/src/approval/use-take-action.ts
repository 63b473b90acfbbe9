import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../../contracts';
import { useTakeEditorialActionMutation, type ActionRequest } from '../api/editorial-api';
import { problemIn, type Problem } from '../api/problem';
import { formKeyOf, modelOf, type EntryAddress } from '../entry/address';
import { openForms } from '../save/form-registry';
import { useStore } from '../store';
import { actionPresentations, type DialogAction } from './presentation';

/** Takes an action on the version that the person sees, in one step with the save of what they typed. */
export const useTakeAction = ({
  address,
  action,
  entry,
  onDone,
}: {
  readonly address: EntryAddress;
  readonly action: DialogAction;
  readonly entry: EntryView;
  onDone(): void;
}) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [takeAction] = useTakeEditorialActionMutation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const formKey = formKeyOf(modelOf(address.contentType), address.documentId, address.locale);
  const form = useStore(openForms).get(formKey);
  const hasUnsavedText = form?.isModified === true;
  const { unsaved } = actionPresentations[action];

  const versionOnScreen = (): number => openForms.get().get(formKey)?.version ?? entry.workingVersion.id;

  /** Answers why it was refused; null when it is done, undefined when the problem stands in the form. */
  const send = async (request: ActionRequest): Promise<Problem | null | undefined> => {
    if (hasUnsavedText && unsaved === 'savesFirst') {
      let refusal: Problem | undefined;
      const along = { action, ...request };
      const isSaved = await form.save({ along, onRefused: (found) => (refusal = found) });
      return isSaved ? null : refusal;
    }
    const result = await takeAction({ address, action, body: { ...request, version: versionOnScreen() } });
    return 'error' in result ? problemIn(result.error) : null;
  };

  const take = async (request: ActionRequest): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const refusal = await send(request);
      if (refusal) {
        setProblem(refusal);
        return;
      }
      if (refusal === null) {
        toggleNotification({ type: 'success', message: formatMessage({ id: `editorial.action.${action}.done` }) });
      }
      onDone();
    } finally {
      setBusy(false);
    }
  };
  return {
    take,
    problem,
    isBusy,
    hasUnsavedText,
    isBlockedByUnsavedText: hasUnsavedText && unsaved === 'refuses',
    versionOnScreen,
  };
};
