import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Problem } from '../api/problem';
import { useReloadDocumentMutation, useVersionContentQuery } from '../api/workflow-api';
import { modelOf, type EntryAddress } from '../entry/address';
import { useMoment } from '../entry/use-moment';
import { NoticeText } from '../notice';

interface ChangedSinceProps {
  readonly address: EntryAddress;
  /** Id of the version that the person had before them. */
  readonly seen: number;
  readonly problem: Problem;
  onReload(): void;
}

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;

/** Why a decision was refused: what is different now from what the person has read. */
export const ChangedSince = ({ address, seen, problem, onReload }: ChangedSinceProps) => {
  const { formatMessage } = useIntl();
  const [reloadDocument] = useReloadDocumentMutation();
  const moment = useMoment();
  const {
    current,
    author,
    savedAt,
    changedFields: told,
  } = problem.details as {
    current?: number;
    author?: string | null;
    savedAt?: string | null;
    changedFields?: readonly string[] | null;
  };
  const isOther = typeof current === 'number' && current !== seen;
  const before = useVersionContentQuery({ address, id: seen }, { skip: !isOther });
  const after = useVersionContentQuery({ address, id: current ?? 0 }, { skip: !isOther });
  const fields = told ?? [];
  const label = (name: string): string =>
    formatMessage({
      id: `content-manager.content-types.${modelOf(address.contentType)}.${name}`,
      defaultMessage: name,
    });

  const reload = (): void => {
    void reloadDocument(address);
    onReload();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {savedAt && (
        <NoticeText>
          {formatMessage({ id: 'editorial.changed.by' }, { person: author ?? '—', time: moment(savedAt) })}
        </NoticeText>
      )}
      {fields.length > 0 && (
        <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
          {fields.map((name) => (
            <li key={name}>
              <Typography fontWeight="bold">{label(name)}</Typography>
              <BeforeAndAfter before={before.data?.[name]} after={after.data?.[name]} />
            </li>
          ))}
        </Box>
      )}
      <Button variant="secondary" size="S" fullWidth onClick={reload}>
        {formatMessage({ id: 'editorial.changed.reload' })}
      </Button>
    </Flex>
  );
};

const BeforeAndAfter = ({ before, after }: { readonly before: unknown; readonly after: unknown }) => {
  const { formatMessage } = useIntl();
  if (!isShort(before) && !isShort(after)) return null;
  return (
    <Flex direction="column" alignItems="stretch">
      {isShort(before) && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'editorial.changed.before' }, { text: before })}
        </Typography>
      )}
      {isShort(after) && (
        <Typography variant="pi">{formatMessage({ id: 'editorial.changed.after' }, { text: after })}</Typography>
      )}
    </Flex>
  );
};
