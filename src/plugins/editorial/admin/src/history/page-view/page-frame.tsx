import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useVersionPageQuery } from '../../api/history-api';
import { problemIn } from '../../api/problem';
import type { EntryAddress } from '../../entry/address';
import { HistoryLoading } from '../history-layout';
import { HistoryProblem } from '../history-problem';

const Frame = styled.iframe`
  display: block;
  width: 100%;
  height: min(78vh, 90rem);
  border: 0;
  background: #fff;
`;

interface PageFrameProps {
  readonly address: EntryAddress;
  readonly version: number;
  readonly label: string;
}

/**
 * A version as readers would see it. The frame's sandbox lets nothing run and sends nobody's session
 * along; the page itself comes from the server, for this person only.
 */
export const PageFrame = ({ address, version, label }: PageFrameProps) => {
  const { formatMessage, locale } = useIntl();
  const { currentData, error, isFetching, refetch } = useVersionPageQuery(
    { address, version, language: locale },
    { refetchOnMountOrArgChange: true },
  );
  if (currentData !== undefined) {
    return (
      <Box borderColor="neutral200" hasRadius overflow="hidden">
        <Frame
          sandbox=""
          referrerPolicy="no-referrer"
          srcDoc={currentData}
          title={formatMessage({ id: 'editorial.history.page.frame' }, { version: label })}
        />
      </Box>
    );
  }
  if (isFetching) return <HistoryLoading message="editorial.history.page.loading" />;
  return error ? (
    <HistoryProblem problem={problemIn(error)} title="editorial.history.problem.load" retry={() => void refetch()} />
  ) : null;
};
