import { Box, Button, Checkbox, Flex, Status, Textarea, Typography, type StatusVariant } from '@strapi/design-system';
import { memo } from 'react';
import { useIntl } from 'react-intl';
import { diffText } from '../../../../../domain/history/diff/diff-text';
import { newBudget } from '../../../../../domain/history/diff/edit-budget';
import type { DeskView, SegmentView } from '../../../contracts/translation';
import type { EntryAddress } from '../entry/address';
import { Run } from '../history/compare/runs';
import { Suggestions } from './suggestions';
import { usePlaceName } from './use-place-name';

interface SegmentRowProps {
  readonly address: EntryAddress;
  readonly view: DeskView;
  readonly segment: SegmentView;
  readonly text: string;
  readonly isConfirmed: boolean;
  readonly isActive: boolean;
  register(id: string, field: HTMLTextAreaElement | null): void;
  onFocus(id: string): void;
  onType(id: string, text: string): void;
  onConfirm(id: string, isConfirmed: boolean): void;
}

const variants = {
  translated: 'success',
  untranslated: 'secondary',
  changed: 'alternative',
  gone: 'danger',
  own: 'neutral',
} as const satisfies Readonly<Record<SegmentView['state'], StatusVariant>>;

/** One text: the source with what has changed in it, and the field for its translation. */
export const SegmentRow = memo((props: SegmentRowProps) => {
  const { address, view, segment, text, isConfirmed, isActive, register, onFocus, onType, onConfirm } = props;
  const { formatMessage } = useIntl();
  const placeName = usePlaceName(address.contentType);
  const label = placeName(segment);
  const isGone = segment.state === 'gone';
  const isTyped = text !== segment.target;
  return (
    <Box
      tag="li"
      padding={4}
      marginBottom={3}
      hasRadius
      background="neutral0"
      shadow="tableShadow"
      borderColor={isActive ? 'primary600' : 'neutral150'}
      data-segment={segment.id}
    >
      <Flex justifyContent="space-between" gap={2} paddingBottom={2} wrap="wrap">
        <Typography variant="pi" fontWeight="bold" textColor="neutral600">
          {label}
        </Typography>
        <Status variant={isTyped || isConfirmed ? 'primary' : variants[segment.state]} size="XS">
          <Typography tag="span" variant="pi" fontWeight="bold">
            {formatMessage({
              id: isTyped
                ? 'editorial.desk.state.typed'
                : isConfirmed
                  ? 'editorial.desk.state.confirmed'
                  : `editorial.desk.state.${segment.state}`,
            })}
          </Typography>
        </Status>
      </Flex>
      <Flex gap={4} alignItems="stretch" wrap="wrap">
        <Box flex="1 1 32rem" lang={view.sourceLocale}>
          <Source segment={segment} />
          <CodeHelp segment={segment} />
        </Box>
        <Flex flex="1 1 32rem" direction="column" alignItems="stretch" gap={2} lang={view.locale}>
          {isGone ? (
            <Typography tag="del" style={{ whiteSpace: 'pre-wrap' }}>
              {segment.target}
            </Typography>
          ) : (
            <Textarea
              ref={(field: HTMLTextAreaElement | null) => register(segment.id, field)}
              aria-label={formatMessage({ id: 'editorial.desk.field' }, { place: label })}
              name={segment.id}
              value={text}
              disabled={!view.canEdit}
              rows={Math.min(12, Math.max(2, Math.ceil((segment.source ?? text).length / 55)))}
              onFocus={() => onFocus(segment.id)}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onType(segment.id, event.target.value)}
            />
          )}
          <Flex gap={2} wrap="wrap">
            {segment.state === 'changed' && !isTyped && (
              <Checkbox
                checked={isConfirmed}
                disabled={!view.canEdit}
                onCheckedChange={(checked: boolean | 'indeterminate') => onConfirm(segment.id, checked === true)}
              >
                {formatMessage({ id: 'editorial.desk.stillRight' })}
              </Checkbox>
            )}
            {isTyped && (
              <Button size="S" variant="tertiary" onClick={() => onType(segment.id, segment.target)}>
                {formatMessage({ id: 'editorial.desk.undo' })}
              </Button>
            )}
            {segment.source !== null && segment.source !== '' && text === '' && (
              <Button size="S" variant="tertiary" onClick={() => onType(segment.id, segment.source ?? '')}>
                {formatMessage({ id: 'editorial.desk.copySource' })}
              </Button>
            )}
          </Flex>
          {isActive && segment.source && (
            <Suggestions
              address={address}
              segment={segment.id}
              text={text}
              onUse={(suggested) => onType(segment.id, suggested)}
            />
          )}
        </Flex>
      </Flex>
    </Box>
  );
});
SegmentRow.displayName = 'SegmentRow';

const Source = ({ segment }: { readonly segment: SegmentView }) => {
  const { formatMessage } = useIntl();
  const { source, before, state } = segment;
  if (source === null) {
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: `editorial.desk.noSource.${state === 'gone' ? 'gone' : 'own'}` })}
      </Typography>
    );
  }
  const runs = state === 'changed' && before !== null ? diffText(before, source, newBudget()) : null;
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6 }}>
      {runs ? runs.map((run, index) => <Run key={index} run={run} />) : source}
    </Typography>
  );
};

/** What the numbers in braces stand for. */
const CodeHelp = ({ segment }: { readonly segment: SegmentView }) => {
  const { formatMessage, formatList } = useIntl();
  if (segment.codes.length === 0) return null;
  const said = segment.codes.map(({ number, kind, marks, url }) => {
    const meaning =
      kind === 'format'
        ? formatList(marks.map((mark) => formatMessage({ id: `editorial.history.format.${mark}` })))
        : formatMessage({ id: `editorial.desk.code.${kind}` }, { url: url ?? '' });
    return `{${number}} ${meaning}`;
  });
  return (
    <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {said.join(' · ')}
    </Typography>
  );
};
