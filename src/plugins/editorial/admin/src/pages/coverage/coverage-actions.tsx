import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { problemIn } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { BulkDialog, type BulkEntry } from '../../bulk/bulk-dialog';
import type { EntryAddress } from '../../entry/address';
import { DownloadButtons } from '../../translation/download-buttons';
import { useExportSomeMutation, useStartManyMutation } from '../../translation/translation-api';

interface CoverageActionsProps {
  readonly toStart: readonly EntryAddress[];
  readonly toAssign: readonly BulkEntry[];
  readonly toExport: readonly EntryAddress[];
  onDone(): void;
}

/** As many as the server takes in one request. */
const atOnce = 100;

/** What can be done with the chosen documents at once: begin their missing languages, ask somebody to do them, take them along. */
export const CoverageActions = ({ toStart, toAssign, toExport, onDone }: CoverageActionsProps) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const [startMany, { isLoading }] = useStartManyMutation();
  const [exportSome] = useExportSomeMutation();
  const [isAssigning, setAssigning] = useState(false);
  const start = async (): Promise<void> => {
    const result = await startMany(toStart.slice(0, atOnce));
    if ('error' in result) {
      const { title, message } = problemText(problemIn(result.error), 'action');
      toggleNotification({ type: 'danger', title, message });
      return;
    }
    const refused = result.data.filter(({ ok }) => !ok).length;
    toggleNotification({
      type: refused > 0 ? 'warning' : 'success',
      message: formatMessage({ id: 'editorial.coverage.started' }, { started: result.data.length - refused, refused }),
    });
    onDone();
  };
  return (
    <Flex gap={2} paddingBottom={4} wrap="wrap">
      <Button variant="secondary" disabled={toStart.length === 0} loading={isLoading} onClick={() => void start()}>
        {formatMessage({ id: 'editorial.coverage.start' }, { count: toStart.length })}
      </Button>
      <Button variant="secondary" disabled={toAssign.length === 0} onClick={() => setAssigning(true)}>
        {formatMessage({ id: 'editorial.coverage.assign' }, { count: toAssign.length })}
      </Button>
      <DownloadButtons
        variant="secondary"
        isDisabled={toExport.length === 0}
        labelOf={(format) =>
          formatMessage({ id: `editorial.coverage.exportChosen.${format}` }, { count: toExport.length })
        }
        download={(format) => exportSome({ format, entries: toExport.slice(0, atOnce) })}
      />
      {isAssigning && (
        <BulkDialog
          action="assign"
          entries={toAssign.slice(0, atOnce)}
          onClose={() => {
            setAssigning(false);
            onDone();
          }}
        />
      )}
    </Flex>
  );
};
