import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { RestoreView } from '../../../../contracts/history';
import { modelOf, type EntryAddress } from '../../entry/address';
import { Notice } from '../../notice';
import { editPath, historyPath } from '../paths';
import { useFieldLabel } from '../use-words';
import { RestoreProblems } from './restore-problems';

const Ways = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  return (
    <Flex gap={2} wrap="wrap">
      <LinkButton tag={RouterLink} to={editPath(address)}>
        {formatMessage({ id: 'editorial.history.openEntry' })}
      </LinkButton>
      <LinkButton tag={RouterLink} variant="tertiary" to={historyPath(address)}>
        {formatMessage({ id: 'editorial.history.back.timeline' })}
      </LinkButton>
    </Flex>
  );
};

/** What a restore has done: the new version, its attributes, and what didn't come back. */
export const RestoreDone = ({ address, result }: { readonly address: EntryAddress; readonly result: RestoreView }) => {
  const { formatMessage, formatList } = useIntl();
  const label = useFieldLabel();
  const owner = modelOf(address.contentType);
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus goes to what it did.
  useEffect(() => box.current?.focus(), []);
  return (
    <Box ref={box} tabIndex={-1} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} role="status">
          <CheckCircle aria-hidden fill="success600" width="2rem" height="2rem" />
          <Typography variant="delta" tag="h2">
            {result.changed
              ? formatMessage({ id: 'editorial.history.restore.done' }, { version: result.version.label })
              : formatMessage({ id: 'editorial.history.restore.nothing' })}
          </Typography>
        </Flex>
        {result.diff.fields.length > 0 && (
          <Typography textColor="neutral800">
            {formatMessage(
              { id: 'editorial.history.restore.fields' },
              { fields: formatList(result.diff.fields.map(({ field }) => label(owner, field))) },
            )}
          </Typography>
        )}
        {result.problems.length > 0 && (
          <Notice variant="warning" title={formatMessage({ id: 'editorial.history.restore.problems' })}>
            <RestoreProblems problems={result.problems} owner={owner} />
          </Notice>
        )}
        <Ways address={address} />
      </Flex>
    </Box>
  );
};

export const RestoreNothing = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral800">{formatMessage({ id: 'editorial.history.restore.nothing' })}</Typography>
        <Ways address={address} />
      </Flex>
    </Box>
  );
};
