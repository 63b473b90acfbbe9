import { Box, Button, Flex, Loader, Textarea, Typography, Field } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { NoteView } from '../../../contracts/notes';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { useAddNoteMutation, useNotesQuery } from '../api/workflow-api';
import { editorialTypeOf, type EntryAddress } from '../entry/address';
import { useEntryOnScreen, useIsCloning } from '../entry/use-entry-on-screen';
import { useMoment } from '../entry/use-moment';
import { PeopleField } from '../forms/people-fields';
import type { PanelComponent } from '../strapi-internals';

/** The newsroom's own talk about an entry; nobody outside ever sees it. */
export const NotesPanel: PanelComponent = ({ model, document }) => {
  const { formatMessage } = useIntl();
  if (!editorialTypeOf(model) || document?.documentId === undefined) return null;
  return { title: formatMessage({ id: 'editorial.notes.title' }), content: <Content /> };
};

const Content = () => {
  const { address } = useEntryOnScreen();
  const isCloning = useIsCloning();
  return address && !isCloning ? <Thread address={address} /> : null;
};

const Thread = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const {
    currentData: notes,
    error,
    isFetching,
  } = useNotesQuery(address, {
    refetchOnMountOrArgChange: true,
    pollingInterval: 60_000,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {error ? (
        <Typography role="alert" variant="pi" textColor="danger600">
          {problemIn(error).message || problemText(problemIn(error), 'action').message}
        </Typography>
      ) : null}
      {isFetching && !notes && <Loader small>{formatMessage({ id: 'editorial.page.loading' })}</Loader>}
      {notes?.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'editorial.notes.nothing' })}
        </Typography>
      )}
      {notes && notes.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none', padding: 0 }}>
          {notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </Flex>
      )}
      <NewNote address={address} />
    </Flex>
  );
};

const Note = ({ note }: { readonly note: NoteView }) => {
  const { formatMessage, formatList } = useIntl();
  const moment = useMoment();
  return (
    <Box tag="li" padding={3} hasRadius background="neutral100">
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {note.author.name}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {moment(note.createdAt)}
      </Typography>
      <Typography
        tag="p"
        variant="pi"
        textColor="neutral800"
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', marginTop: '0.4rem' }}
      >
        {note.text}
      </Typography>
      {note.mentions.length > 0 && (
        <Typography tag="p" variant="pi" textColor="primary700">
          {formatMessage({ id: 'editorial.notes.for' }, { people: formatList(note.mentions.map(({ name }) => name)) })}
        </Typography>
      )}
    </Box>
  );
};

const NewNote = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const [addNote, { isLoading, error }] = useAddNoteMutation();
  const isEmpty = text.trim() === '';

  const add = async (): Promise<void> => {
    if (isEmpty) return;
    const body = { text: text.trim(), ...(mentions.length > 0 ? { mentions: mentions.map(Number) } : {}) };
    const result = await addNote({ address, body });
    // What was refused stays in the field.
    if ('error' in result) return;
    setText('');
    setMentions([]);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="note" error={error ? problemText(problemIn(error), 'action').message : undefined}>
        <Field.Label>{formatMessage({ id: 'editorial.notes.new' })}</Field.Label>
        <Textarea
          value={text}
          maxLength={5000}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)}
        />
        <Field.Error />
      </Field.Root>
      {!isEmpty && (
        <PeopleField
          name="mentions"
          label={formatMessage({ id: 'editorial.notes.mentions' })}
          value={mentions}
          known={[]}
          onChange={setMentions}
        />
      )}
      <Button variant="secondary" size="S" fullWidth loading={isLoading} disabled={isEmpty} onClick={() => void add()}>
        {formatMessage({ id: 'editorial.notes.add' })}
      </Button>
    </Flex>
  );
};
