import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { EntryAddress } from '../entry/address';
import { DownloadButtons } from './download-buttons';
import { ImportButton } from './import-button';
import { useExportEntryMutation } from './translation-api';

/** Out to a translator's own tools, and back. */
export const ExchangeButtons = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const [exportEntry] = useExportEntryMutation();
  return (
    <Flex gap={2} wrap="wrap">
      <DownloadButtons
        size="S"
        variant="tertiary"
        labelOf={(format) => formatMessage({ id: `editorial.exchange.export.${format}` })}
        download={(format) => exportEntry({ address, format })}
      />
      <ImportButton />
    </Flex>
  );
};
