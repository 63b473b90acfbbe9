import { Checkbox, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import {
  noticeChannels,
  noticeKinds,
  type NoticeChannel,
  type NoticeKind,
} from '../../../../../../domain/notices/notice-kinds';
import type { NoticePreferencesView } from '../../../../contracts/notices';
import { useChangeNoticePreferencesMutation, useNoticePreferencesQuery } from '../../api/desk-api';
import { problemIn } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { Answered } from '../page-parts';

/** Which notices a person wants, by kind and by the way they come; each switch is saved at once. */
export const NoticePreferencesPage = () => {
  const { formatMessage } = useIntl();
  const { data, error, isLoading, refetch } = useNoticePreferencesQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.preferences.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.preferences.title' })}
        subtitle={formatMessage({ id: 'editorial.preferences.subtitle' })}
      />
      <Layouts.Content>
        <Answered data={data} error={error} isLoading={isLoading} retry={() => void refetch()}>
          {(preferences) => <Preferences preferences={preferences} />}
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
};

const Preferences = ({ preferences }: { readonly preferences: NoticePreferencesView }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const [change, { isLoading }] = useChangeNoticePreferencesMutation();

  const set = async (kind: NoticeKind, channel: NoticeChannel, isOn: boolean): Promise<void> => {
    const result = await change({ [kind]: { ...preferences[kind], [channel]: isOn } });
    if ('error' in result) {
      toggleNotification({ type: 'danger', ...problemText(problemIn(result.error), 'action') });
    } else {
      toggleNotification({ type: 'success', message: formatMessage({ id: 'editorial.preferences.done' }) });
    }
  };
  return (
    <Table colCount={noticeChannels.length + 1} rowCount={noticeKinds.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Typography variant="sigma" textColor="neutral600">
              {formatMessage({ id: 'editorial.preferences.kind' })}
            </Typography>
          </Th>
          {noticeChannels.map((channel) => (
            <Th key={channel}>
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage({ id: `editorial.preferences.channel.${channel}` })}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {noticeKinds.map((kind) => {
          const name = formatMessage({ id: `editorial.preferences.kind.${kind}` });
          return (
            <Tr key={kind}>
              <Td>
                <Typography textColor="neutral800">{name}</Typography>
              </Td>
              {noticeChannels.map((channel) => (
                <Td key={channel}>
                  <Checkbox
                    aria-label={`${name}: ${formatMessage({ id: `editorial.preferences.channel.${channel}` })}`}
                    checked={preferences[kind][channel]}
                    disabled={isLoading}
                    onCheckedChange={(isOn: boolean) => void set(kind, channel, isOn)}
                  />
                </Td>
              ))}
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
