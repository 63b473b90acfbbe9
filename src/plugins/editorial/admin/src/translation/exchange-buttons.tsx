import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import type { EntryAddress } from '../entry/address';
import { saveFile } from '../history/timeline/save-file';
import { ImportButton } from './import-button';
import { useExportEntryMutation } from './translation-api';

/** Out to a translator's own tools, and back. */
export const ExchangeButtons = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const [exportEntry, { isLoading }] = useExportEntryMutation();
  const download = async (format: 'xliff' | 'docx'): Promise<void> => {
    const result = await exportEntry({ address, format });
    if ('error' in result) {
      const { title, message } = problemText(problemIn(result.error), 'action');
      toggleNotification({ type: 'danger', title, message });
    } else saveFile(result.data);
  };
  return (
    <Flex gap={2} wrap="wrap">
      {(['xliff', 'docx'] as const).map((format) => (
        <Button
          key={format}
          size="S"
          variant="tertiary"
          startIcon={<Download />}
          disabled={isLoading}
          onClick={() => void download(format)}
        >
          {formatMessage({ id: `editorial.exchange.export.${format}` })}
        </Button>
      ))}
      <ImportButton />
    </Flex>
  );
};
