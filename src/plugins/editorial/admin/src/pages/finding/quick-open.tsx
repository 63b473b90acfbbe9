import { Box, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent as ReactKeyboardEvent,
  type SyntheticEvent,
} from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { FoundEntryView } from '../../../../contracts/finding';
import { useFindQuery } from '../../api/finding-api';
import { problemIn } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { entryHref } from '../../entry/entry-link';
import { StateBadges } from '../../entry/state-badge';
import { createStore, useStore } from '../../store';
import { useLanguageName, useTypeName } from '../page-parts';
import { findPath } from '../paths';
import { useSettled } from '../../use-settled';

/** The menu may be drawn twice, as on small screens; the first of its icons answers the keys. */
const places = createStore<readonly string[]>([]);

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';

/** Ctrl or Cmd and K, from anywhere in the panel: words, an arrow or two, Enter, and the entry is open. */
export const QuickOpen = () => {
  const place = useId();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    places.set([...places.get(), place]);
    return () => places.set(places.get().filter((one) => one !== place));
  }, [place]);
  const isFirst = useStore(places)[0] === place;
  useEffect(() => {
    if (!isFirst) return;
    const open = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(true);
    };
    window.addEventListener('keydown', open, true);
    return () => window.removeEventListener('keydown', open, true);
  }, [isFirst]);
  if (!isOpen) return null;
  return (
    // React hands what happens in the dialog on to the menu's link, which would follow it.
    <span onClick={stays} onKeyDown={stays} onFocus={stays} onPointerMove={stays} onPointerDown={stays}>
      <QuickDialog onClose={() => setOpen(false)} />
    </span>
  );
};

const stays = (event: SyntheticEvent): void => event.stopPropagation();

const patience = 150;

const QuickDialog = ({ onClose }: { onClose(): void }) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const words = useSettled(typed.trim(), patience);
  const { currentData, data, error } = useFindQuery({ q: words, in: 'names', limit: '8' });
  const rows = (currentData ?? data)?.data ?? [];
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  // The dialog would begin at its button that closes it.
  useEffect(() => input.current?.focus(), []);
  const go = (address: string): void => {
    onClose();
    navigate(address);
  };
  const open = (row: FoundEntryView): void => go(entryHref(row.contentType, row.documentId, row.locale));
  const press = (event: ReactKeyboardEvent): void => {
    // Enter that ends a word of an input method opens nothing.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && rows.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + rows.length) % rows.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const row = rows[chosen];
      if (row) open(row);
      else if (typed.trim() !== '') go(`/${findPath}?q=${encodeURIComponent(typed.trim())}`);
    }
  };
  const label = formatMessage({ id: 'editorial.find.quick.words' });
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{formatMessage({ id: 'editorial.find.quick.title' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root name="quickOpen">
            <Field.Label>{label}</Field.Label>
            <TextInput
              ref={input}
              value={typed}
              maxLength={200}
              autoComplete="off"
              role="combobox"
              aria-expanded={rows.length > 0}
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={rows[chosen] ? `${list}-${chosen}` : undefined}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                setTyped(event.target.value);
                setChosen(0);
              }}
              onKeyDown={press}
            />
          </Field.Root>
          <Said error={error} isEmpty={currentData !== undefined && rows.length === 0} />
          <Box id={list} role="listbox" aria-label={label} paddingTop={3}>
            {rows.map((row, index) => (
              <Option
                key={`${row.contentType}/${row.documentId}/${row.locale}`}
                id={`${list}-${index}`}
                row={row}
                isChosen={index === chosen}
                onOpen={() => open(row)}
              />
            ))}
          </Box>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

const Said = ({ error, isEmpty }: { readonly error: unknown; readonly isEmpty: boolean }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const text = error
    ? problemText(problemIn(error), 'action').message
    : isEmpty
      ? formatMessage({ id: 'editorial.find.quick.nothing' })
      : formatMessage({ id: 'editorial.find.quick.hint' });
  return (
    <Typography tag="p" role="status" variant="pi" textColor={error ? 'danger600' : 'neutral600'}>
      {text}
    </Typography>
  );
};

interface OptionProps {
  readonly id: string;
  readonly row: FoundEntryView;
  readonly isChosen: boolean;
  onOpen(): void;
}

const Option = ({ id, row, isChosen, onOpen }: OptionProps) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  return (
    <Flex
      id={id}
      role="option"
      aria-selected={isChosen}
      justifyContent="space-between"
      gap={4}
      padding={2}
      hasRadius
      background={isChosen ? 'primary100' : undefined}
      style={{ cursor: 'pointer' }}
      onClick={onOpen}
    >
      <Flex direction="column" alignItems="flex-start">
        <Typography fontWeight="semiBold" textColor="neutral800">
          {row.name || formatMessage({ id: 'content-manager.containers.untitled' })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {[typeName(row.contentType), languageName(row.locale), ...row.otherNames.map(({ name }) => name)].join(' · ')}
        </Typography>
      </Flex>
      <Box shrink={0}>
        <StateBadges {...row} />
      </Box>
    </Flex>
  );
};
