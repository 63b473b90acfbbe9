import { useIntl } from 'react-intl';
import { useState } from 'react';
import type { RestoreView } from '../../../../contracts/history';
import { useRestorePreviewQuery } from '../../api/history-api';
import { problemIn } from '../../api/problem';
import type { EntryAddress } from '../../entry/address';
import { HistoryLayout, HistoryLoading } from '../history-layout';
import { HistoryProblem } from '../history-problem';
import { RestoreForm } from './restore-form';
import { RestoreDone, RestoreNothing } from './restore-result';

/** Shows what a restore would change before it happens, and what it has done afterwards. */
export const RestorePage = ({ address, version }: { readonly address: EntryAddress; readonly version: number }) => {
  const { formatMessage } = useIntl();
  const [done, setDone] = useState<RestoreView | null>(null);
  const {
    currentData: preview,
    error,
    isFetching,
    refetch,
  } = useRestorePreviewQuery({ address, version }, { refetchOnMountOrArgChange: true, skip: done !== null });
  const label = (done ?? preview)?.restoredFrom.label;
  return (
    <HistoryLayout
      address={address}
      title={
        label === undefined
          ? formatMessage({ id: 'editorial.history.restore' })
          : formatMessage({ id: 'editorial.history.restore.title' }, { version: label })
      }
      backTo="timeline"
    >
      {done && <RestoreDone address={address} result={done} />}
      {!done && isFetching && !preview && <HistoryLoading message="editorial.history.restore.loading" />}
      {!done && error && !isFetching && (
        <HistoryProblem
          problem={problemIn(error)}
          title="editorial.history.restore.problem"
          retry={() => void refetch()}
        />
      )}
      {!done && preview && !preview.changed && <RestoreNothing address={address} />}
      {!done && preview?.changed && (
        <RestoreForm
          key={preview.version.id}
          address={address}
          version={version}
          preview={preview}
          onDone={setDone}
          onAnew={() => void refetch()}
        />
      )}
    </HistoryLayout>
  );
};
