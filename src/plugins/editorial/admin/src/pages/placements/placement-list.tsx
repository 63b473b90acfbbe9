import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Clock, Cross, Drag } from '@strapi/icons';
import { useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { PlacedEntryView } from '../../../../contracts/placements';
import { clockTimeOf, instantOf } from '../../../../../../domain/shared/newsroom-clock';
import { EntryLink } from '../../entry/entry-link';
import { useMoment } from '../../entry/use-moment';
import { MomentField, noMoment } from '../../forms/moment-field';
import { Nothing } from '../page-parts';
import { movedTo } from './arrange';

interface ListProps {
  readonly placements: readonly PlacedEntryView[];
  readonly locale: string;
  readonly isFixed: boolean;
  onChange(placements: readonly PlacedEntryView[]): void;
}

/** The order of a slot: dragged with the mouse, or moved with the buttons and with Alt and the arrows. */
export const PlacementList = ({ placements, locale, isFixed, onChange }: ListProps) => {
  const { formatMessage } = useIntl();
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number): void => {
    const next = movedTo(placements, from, to);
    if (next === placements) return;
    onChange(next);
    setSaid(
      formatMessage(
        { id: 'editorial.placements.moved' },
        { name: placements[from]?.name ?? '', place: to + 1, of: placements.length },
      ),
    );
  };
  if (placements.length === 0) return <Nothing>{formatMessage({ id: 'editorial.placements.nothing' })}</Nothing>;
  return (
    <>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none', padding: 0 }}>
        {placements.map((placement, index) => (
          <Box
            tag="li"
            key={`${placement.contentType}/${placement.documentId}`}
            background="neutral0"
            hasRadius
            shadow="tableShadow"
            padding={3}
            style={{ opacity: dragged === index ? 0.5 : 1 }}
            draggable={!isFixed}
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event: React.DragEvent) => event.preventDefault()}
            onDrop={(event: React.DragEvent) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, index);
              setDragged(null);
            }}
          >
            <Placed
              placement={placement}
              locale={locale}
              index={index}
              isLast={index === placements.length - 1}
              isFixed={isFixed}
              onMove={(to) => move(index, to)}
              onRemove={() => onChange(placements.filter((one) => one !== placement))}
              onDated={(dates) => onChange(placements.map((one) => (one === placement ? { ...one, ...dates } : one)))}
            />
          </Box>
        ))}
      </Flex>
      <span aria-live="assertive" style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}>
        {said}
      </span>
    </>
  );
};

interface PlacedProps {
  readonly placement: PlacedEntryView;
  readonly locale: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly isFixed: boolean;
  onMove(to: number): void;
  onRemove(): void;
  onDated(dates: Partial<Pick<PlacedEntryView, 'from' | 'to'>>): void;
}

const Placed = ({ placement, locale, index, isLast, isFixed, onMove, onRemove, onDated }: PlacedProps) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const [isDating, setDating] = useState(false);
  const { contentType, documentId, name, from, to, live, trashed } = placement;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || isFixed || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? index - 1 : index + 1);
  };
  const button = (id: string, icon: React.ReactNode, onClick: () => void, isOff = false) => (
    <IconButton
      variant="ghost"
      label={formatMessage({ id: `editorial.placements.${id}` }, { name })}
      disabled={isFixed || isOff}
      onClick={onClick}
    >
      {icon}
    </IconButton>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} onKeyDown={onKeyDown}>
      <Flex gap={3} justifyContent="space-between">
        <Flex gap={3} style={{ minWidth: 0 }}>
          {!isFixed && <Drag aria-hidden style={{ cursor: 'grab', flexShrink: 0 }} />}
          <Typography fontWeight="bold" textColor="neutral600">
            {index + 1}
          </Typography>
          <Flex direction="column" alignItems="flex-start" gap={1} style={{ minWidth: 0 }}>
            <EntryLink contentType={contentType} documentId={documentId} locale={locale} title={name} />
            <Flex gap={2} wrap="wrap">
              {trashed && <Badge>{formatMessage({ id: 'editorial.placements.trashed' })}</Badge>}
              {!trashed && live === null && placement.liveness !== 'unknown' && (
                <Badge>{formatMessage({ id: 'editorial.placements.notLive' })}</Badge>
              )}
              {from !== null && (
                <Typography variant="pi">
                  {formatMessage({ id: 'editorial.placements.fromTime' }, { time: moment(from) })}
                </Typography>
              )}
              {to !== null && (
                <Typography variant="pi">
                  {formatMessage({ id: 'editorial.placements.toTime' }, { time: moment(to) })}
                </Typography>
              )}
            </Flex>
          </Flex>
        </Flex>
        <Flex gap={1}>
          {button('up', <ArrowUp />, () => onMove(index - 1), index === 0)}
          {button('down', <ArrowDown />, () => onMove(index + 1), isLast)}
          {button('dates', <Clock />, () => setDating(!isDating))}
          {button('remove', <Cross />, onRemove)}
        </Flex>
      </Flex>
      {isDating && <Dates from={from} to={to} name={documentId} onDated={onDated} />}
    </Flex>
  );
};

/** Half a moment is none yet: it stays in the fields until day and time are there. */
const Dates = ({
  from,
  to,
  name,
  onDated,
}: Pick<PlacedEntryView, 'from' | 'to'> & {
  readonly name: string;
  onDated(dates: Partial<Pick<PlacedEntryView, 'from' | 'to'>>): void;
}) => {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState({
    from: from === null ? noMoment : clockTimeOf(from),
    to: to === null ? noMoment : clockTimeOf(to),
  });
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap" paddingTop={2}>
      {(['from', 'to'] as const).map((edge) => (
        <Box key={edge} flex="1" minWidth="24rem">
          <MomentField
            name={`${name}.${edge}`}
            label={formatMessage({ id: `editorial.placements.${edge}` })}
            value={typed[edge]}
            onChange={(value) => {
              setTyped({ ...typed, [edge]: value });
              onDated({ [edge]: instantOf(value) });
            }}
          />
        </Box>
      ))}
    </Flex>
  );
};
