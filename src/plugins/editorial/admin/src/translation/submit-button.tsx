import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useEditorialEntryQuery, useTakeEditorialActionMutation } from '../api/editorial-api';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import type { EntryAddress } from '../entry/address';

/** Saves and submits in one gesture, where the server says that this person may submit now. */
export const Submit = ({
  address,
  beforeSubmit,
}: {
  readonly address: EntryAddress;
  beforeSubmit(): Promise<boolean>;
}) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const { currentData } = useEditorialEntryQuery(address);
  const [takeAction, { isLoading }] = useTakeEditorialActionMutation();
  if (!currentData) return null;
  const submit = async (): Promise<void> => {
    if (!(await beforeSubmit())) return;
    const result = await takeAction({ address, action: 'submit', body: {} });
    if ('error' in result) {
      const { title, message } = problemText(problemIn(result.error), 'action');
      toggleNotification({ type: 'danger', title, message });
    } else toggleNotification({ type: 'success', message: formatMessage({ id: 'editorial.action.submit.done' }) });
  };
  return (
    <Button disabled={!currentData.allowedActions.includes('submit')} loading={isLoading} onClick={() => void submit()}>
      {formatMessage({ id: 'editorial.desk.submit' })}
    </Button>
  );
};
