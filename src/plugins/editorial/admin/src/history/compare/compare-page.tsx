import { Box, Flex, Typography } from '@strapi/design-system';
import { usePersistentState } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useVersionDiffQuery } from '../../api/history-api';
import { problemIn } from '../../api/problem';
import type { EntryAddress } from '../../entry/address';
import { Notice, NoticeText } from '../../notice';
import { HistoryLayout, HistoryLoading } from '../history-layout';
import { HistoryProblem } from '../history-problem';
import { comparePath, type ComparedVersion } from '../paths';
import { CompareToolbar } from './compare-toolbar';
import { FieldSections } from './field-sections';
import type { Mode } from './presentation';
import { DiffSceneProvider } from './scene';
import { useChangeNavigation } from './use-change-navigation';
import { useVersionChoices } from './use-version-choices';

interface ComparePageProps {
  readonly address: EntryAddress;
  readonly from: number;
  readonly to: ComparedVersion;
}

/** What turns one version into another. */
export const ComparePage = ({ address, from, to }: ComparePageProps) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const [mode, setMode] = usePersistentState<Mode>('EDITORIAL_COMPARE_MODE', 'sideBySide');
  const changes = useRef<HTMLDivElement>(null);
  const { currentData, error, isFetching, refetch } = useVersionDiffQuery(
    { address, from: String(from), to: String(to) },
    { refetchOnMountOrArgChange: true },
  );
  const navigation = useChangeNavigation(changes, `${from}/${to}/${mode}`);
  const choices = useVersionChoices(address);
  const choose = (nextFrom: number, nextTo: ComparedVersion): void =>
    navigate(comparePath(address, nextFrom, nextTo), { replace: true });
  return (
    <HistoryLayout address={address} title={formatMessage({ id: 'editorial.history.compare.title' })} backTo="timeline">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <CompareToolbar
          compared={currentData ?? null}
          chosen={{ from: currentData?.from.id ?? from, to: currentData?.to.id ?? to }}
          choices={choices}
          mode={mode}
          navigation={navigation}
          onMode={setMode}
          onChoose={choose}
        />
        {isFetching && !currentData && <HistoryLoading message="editorial.history.compare.loading" />}
        {error && !isFetching && (
          <HistoryProblem
            problem={problemIn(error)}
            title="editorial.history.problem.load"
            retry={() => void refetch()}
          />
        )}
        {currentData && (
          <DiffSceneProvider value={{ ...currentData, mode, language: address.locale }}>
            {currentData.diff.isCoarse && (
              <Notice variant="warning" title={formatMessage({ id: 'editorial.history.compare.coarse.title' })}>
                <NoticeText>{formatMessage({ id: 'editorial.history.compare.coarse.text' })}</NoticeText>
              </Notice>
            )}
            {currentData.diff.fields.length === 0 && (
              <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
                <Typography textColor="neutral600">
                  {formatMessage({ id: 'editorial.history.compare.same' })}
                </Typography>
              </Box>
            )}
            <div ref={changes}>
              <FieldSections address={address} diff={currentData.diff} />
            </div>
          </DiffSceneProvider>
        )}
      </Flex>
    </HistoryLayout>
  );
};
