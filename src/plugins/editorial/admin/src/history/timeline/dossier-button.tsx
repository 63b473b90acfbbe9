import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useDossierMutation } from '../../api/history-api';
import { problemIn } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import type { EntryAddress } from '../../entry/address';
import { saveFile } from './save-file';

/** All versions, decisions, publications and audit rows as one file, which the verifier checks without us. */
export const DossierButton = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const [fetchDossier, { isLoading }] = useDossierMutation();
  const download = async (): Promise<void> => {
    const result = await fetchDossier(address);
    if ('error' in result) {
      const { title, message } = problemText(problemIn(result.error), 'action');
      toggleNotification({ type: 'danger', title, message });
      return;
    }
    saveFile(result.data);
    toggleNotification({
      type: 'success',
      message: formatMessage({ id: 'editorial.history.dossier.done' }, { name: result.data.name }),
    });
  };
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isLoading} onClick={() => void download()}>
      {formatMessage({ id: 'editorial.history.dossier.label' })}
    </Button>
  );
};
