import { Box, Button, Flex, Grid, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowsHorizontal, ArrowUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { VersionDiffView } from '../../../../contracts/history';
import type { ComparedVersion } from '../paths';
import { olderOf, newerOf, type Mode } from './presentation';
import { ShortcutHelp } from './shortcut-help';
import type { ChangeNavigation } from './use-change-navigation';
import { useShortcuts } from './use-shortcuts';
import type { VersionChoices } from './use-version-choices';
import { VersionPicker } from './version-picker';

interface CompareToolbarProps {
  readonly compared: VersionDiffView | null;
  readonly chosen: { readonly from: number; readonly to: ComparedVersion };
  readonly choices: VersionChoices;
  readonly mode: Mode;
  readonly navigation: ChangeNavigation;
  onMode(mode: Mode): void;
  onChoose(from: number, to: ComparedVersion): void;
}

/** Which two versions, in which mode, and the way through their changes; stays in sight. */
export const CompareToolbar = ({
  compared,
  chosen: { from, to },
  choices,
  mode,
  navigation: { at, of, go },
  onMode,
  onChoose,
}: CompareToolbarProps) => {
  const { formatMessage } = useIntl();
  const text = (id: string, values?: Record<string, number>): string =>
    formatMessage({ id: `editorial.history.compare.${id}` }, values);
  const ids = choices.versions.map(({ id }) => id);
  const chooseFrom = (id: number | null): void => {
    if (id !== null) onChoose(id, to);
  };
  const swap = (): void => {
    if (typeof to === 'number') onChoose(to, from);
  };
  useShortcuts({
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    KeyM: () => onMode(mode === 'inline' ? 'sideBySide' : 'inline'),
    KeyX: swap,
    BracketLeft: () => chooseFrom(olderOf(ids, from)),
    BracketRight: () => chooseFrom(newerOf(ids, from)),
  });
  const modeButton = (one: Mode) => (
    <Button
      variant={mode === one ? 'secondary' : 'tertiary'}
      size="S"
      aria-pressed={mode === one}
      onClick={() => onMode(one)}
    >
      {text(`mode.${one}`)}
    </Button>
  );
  return (
    <Box
      position="sticky"
      top={0}
      zIndex={2}
      background="neutral0"
      hasRadius
      shadow="filterShadow"
      borderColor="neutral150"
      padding={4}
    >
      <Grid.Root gap={4}>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <VersionPicker
            label={text('from')}
            chosen={compared?.from ?? null}
            choices={choices}
            onChoose={(id) => onChoose(id, to)}
          />
        </Grid.Item>
        <Grid.Item col={2} s={12} xs={12} justifyContent="center" alignItems="flex-end" paddingBottom={1}>
          <IconButton label={text('swap')} disabled={typeof to !== 'number'} onClick={swap}>
            <ArrowsHorizontal />
          </IconButton>
        </Grid.Item>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <VersionPicker
            label={text('to')}
            chosen={compared?.to ?? null}
            choices={choices}
            onChoose={(id) => onChoose(from, id)}
          />
        </Grid.Item>
      </Grid.Root>
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingTop={3}>
        <Flex role="group" aria-label={text('mode')} gap={1}>
          {modeButton('sideBySide')}
          {modeButton('inline')}
        </Flex>
        <Flex gap={2}>
          <Typography variant="pi" textColor="neutral600" role="status">
            {at === null || of === 0
              ? text('changes', { count: of })
              : text('position', { at: Math.min(at, of - 1) + 1, of })}
          </Typography>
          <IconButton label={text('previous')} disabled={of === 0} onClick={() => go(-1)}>
            <ArrowUp />
          </IconButton>
          <IconButton label={text('next')} disabled={of === 0} onClick={() => go(1)}>
            <ArrowDown />
          </IconButton>
        </Flex>
      </Flex>
      <ShortcutHelp />
    </Box>
  );
};
