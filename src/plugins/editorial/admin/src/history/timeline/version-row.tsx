import { Box, Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { TimelineVersion } from '../../../../contracts/history';
import type { EntryAddress } from '../../entry/address';
import { versionPath } from '../paths';
import { TimelineItem } from './timeline-item';
import { VersionActions } from './version-actions';
import { VersionFacts } from './version-facts';
import { VersionMarks } from './version-marks';

interface VersionRowProps {
  readonly address: EntryAddress;
  readonly version: TimelineVersion;
  readonly live: number | null;
  readonly isChosen: boolean;
  /** Somebody asked for more rows, and this is the first of them. */
  readonly takesFocus: boolean;
  onChoose(version: TimelineVersion): void;
}

export const VersionRow = ({ address, version, live, isChosen, takesFocus, onChoose }: VersionRowProps) => {
  const { formatMessage } = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <TimelineItem isVersion>
      <Box
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        borderColor={isChosen ? 'primary600' : 'neutral150'}
        padding={4}
        marginTop={2}
        marginBottom={2}
      >
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
          <Flex gap={3} wrap="wrap">
            <Checkbox
              checked={isChosen}
              disabled={!version.allowed.compare}
              aria-label={formatMessage({ id: 'editorial.history.choose' }, { version: version.label })}
              onCheckedChange={() => onChoose(version)}
            />
            <Typography ref={heading} tag="h2" variant="delta" tabIndex={-1}>
              {version.purged ? (
                version.label
              ) : (
                <Link tag={RouterLink} to={versionPath(address, version.id)}>
                  <Typography variant="delta" textColor="primary600">
                    {formatMessage({ id: 'editorial.history.version' }, { version: version.label })}
                  </Typography>
                </Link>
              )}
            </Typography>
            <VersionMarks {...version} />
          </Flex>
          <VersionActions address={address} version={version} live={live} />
        </Flex>
        <Box paddingTop={2}>
          <VersionFacts address={address} version={version} />
        </Box>
      </Box>
    </TimelineItem>
  );
};
