import { Flex, LinkButton, SimpleMenu, MenuItem, IconButton } from '@strapi/design-system';
import { ArrowsCounterClockwise, ArrowsHorizontal, More, Pin } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import type { TimelineVersion } from '../../../../contracts/history';
import type { EntryAddress } from '../../entry/address';
import { comparePath, restorePath } from '../paths';
import { PinDialog } from '../pin/pin-dialog';
import { UnpinDialog } from '../pin/unpin-dialog';

interface VersionActionsProps {
  readonly address: EntryAddress;
  readonly version: TimelineVersion;
  /** The version that is live now. */
  readonly live: number | null;
}

/** What the server allows with a version; nothing of that is judged here. */
export const VersionActions = ({ address, version, live }: VersionActionsProps) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'pin' | 'unpin' | null>(null);
  const { allowed, label, marks, previousId } = version;
  const name = (id: string): string => formatMessage({ id: `editorial.history.${id}` });
  /** Every row has the same buttons: out of context they say of which version they are. */
  const named = (id: string): string =>
    `${name(id)}, ${formatMessage({ id: 'editorial.history.version' }, { version: label })}`;
  const comparedLive = allowed.compare && !marks.includes('live') ? live : null;
  const hasMenu = comparedLive !== null || allowed.pin || allowed.unpin;
  const close = (): void => setDialog(null);
  return (
    <Flex gap={2} wrap="wrap">
      {allowed.compare && previousId !== null && (
        <LinkButton
          tag={RouterLink}
          variant="tertiary"
          size="S"
          startIcon={<ArrowsHorizontal />}
          to={comparePath(address, previousId, version.id)}
          aria-label={named('comparePrevious')}
        >
          {name('comparePrevious')}
        </LinkButton>
      )}
      {allowed.restore && (
        <LinkButton
          tag={RouterLink}
          variant="tertiary"
          size="S"
          startIcon={<ArrowsCounterClockwise />}
          to={restorePath(address, version.id)}
          aria-label={named('restore')}
        >
          {name('restore')}
        </LinkButton>
      )}
      {hasMenu && (
        <SimpleMenu tag={IconButton} icon={<More />} label={named('more')} popoverPlacement="bottom-end">
          {comparedLive !== null && (
            <MenuItem
              startIcon={<ArrowsHorizontal />}
              onSelect={() => navigate(comparePath(address, comparedLive, version.id))}
            >
              {name('compareLive')}
            </MenuItem>
          )}
          {allowed.pin && (
            <MenuItem startIcon={<Pin />} onSelect={() => setDialog('pin')}>
              {name(version.pin ? 'pin.change' : 'pin.open')}
            </MenuItem>
          )}
          {allowed.unpin && (
            <MenuItem variant="danger" onSelect={() => setDialog('unpin')}>
              {name('unpin.open')}
            </MenuItem>
          )}
        </SimpleMenu>
      )}
      {dialog === 'pin' && <PinDialog address={address} version={version} onClose={close} />}
      {dialog === 'unpin' && <UnpinDialog address={address} version={version} onClose={close} />}
    </Flex>
  );
};
