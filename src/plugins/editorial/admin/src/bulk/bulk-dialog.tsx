import { Button, Checkbox, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EditorialType } from '../../../../../domain/shared/content-types';
import type { Locale } from '../../../../../domain/shared/locales';
import type { EntryResultView } from '../../../contracts/many-entries';
import type { ActionRequest } from '../api/editorial-api';
import { problemIn, type Problem } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { useBulkMutation, type BulkRequest } from '../api/workflow-api';
import { instantOf, type ClockTime } from '../entry/newsroom-clock';
import { MomentField, noMoment } from '../forms/moment-field';
import { PeopleField, PersonField } from '../forms/people-fields';
import { Notice, NoticeText } from '../notice';
import { BulkResults } from './bulk-results';

export interface BulkEntry {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly title: string;
}

interface BulkDraft {
  readonly comment: string;
  readonly urgent: boolean;
  readonly person: string;
  readonly people: readonly string[];
  readonly hasDueTime: boolean;
  readonly dueAt: ClockTime;
}

const started: BulkDraft = {
  comment: '',
  urgent: false,
  person: '',
  people: [],
  hasDueTime: false,
  dueAt: noMoment,
};

const optionsOf = (action: BulkRequest['action'], draft: BulkDraft): ActionRequest => {
  const comment = draft.comment.trim() ? { comment: draft.comment.trim() } : {};
  const dueAt = draft.hasDueTime ? instantOf(draft.dueAt) : null;
  switch (action) {
    case 'submit':
      return { ...comment, ...(draft.urgent ? { urgent: true } : {}) };
    case 'assign':
      return { ...comment, assignee: Number(draft.person), ...(dueAt ? { dueAt } : {}) };
    case 'hand-over':
      return { ...comment, owner: Number(draft.person) };
    case 'share':
      return { ...comment, collaborators: draft.people.map(Number) };
    default:
      return comment;
  }
};

const isFilled = (action: BulkRequest['action'], draft: BulkDraft): boolean => {
  if (action === 'reject') return draft.comment.trim() !== '';
  if (action === 'hand-over') return draft.person !== '';
  if (action === 'assign') return draft.person !== '' && (!draft.hasDueTime || instantOf(draft.dueAt) !== null);
  return true;
};

/** One action on many entries: each succeeds or is refused on its own, and the answer says which. */
export const BulkDialog = ({
  action,
  entries,
  onClose,
}: {
  readonly action: BulkRequest['action'];
  readonly entries: readonly BulkEntry[];
  onClose(): void;
}) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const formId = useId();
  const [draft, setDraft] = useState(started);
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [results, setResults] = useState<readonly EntryResultView[] | null>(null);
  const [takeAll, { isLoading }] = useBulkMutation();
  const set = (change: Partial<BulkDraft>): void => setDraft((before) => ({ ...before, ...change }));

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!isFilled(action, draft)) return;
    setProblem(null);
    const addresses = entries.map(({ contentType, documentId, locale }) => ({ contentType, documentId, locale }));
    const result = await takeAll({ action, entries: addresses, options: optionsOf(action, draft) });
    if ('error' in result) setProblem(problemIn(result.error));
    else setResults(result.data);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>
            {formatMessage({ id: `editorial.action.${action}.label` })} ({entries.length})
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {results ? (
            <BulkResults results={results} entries={entries} />
          ) : (
            <Flex
              tag="form"
              id={formId}
              noValidate
              direction="column"
              alignItems="stretch"
              gap={4}
              onSubmit={(event: React.FormEvent) => {
                event.preventDefault();
                event.stopPropagation();
                void submit();
              }}
            >
              <Typography>{formatMessage({ id: 'editorial.bulk.text' }, { count: entries.length })}</Typography>
              <Inputs action={action} draft={draft} isTried={isTried} onChange={set} />
              {problem && (
                <Notice variant="danger" title={problemText(problem, 'action').title}>
                  <NoticeText>{problemText(problem, 'action').message}</NoticeText>
                </Notice>
              )}
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: results ? 'global.close' : 'app.components.Button.cancel' })}
          </Button>
          {!results && (
            <Button
              type="submit"
              form={formId}
              loading={isLoading}
              variant={action === 'reject' ? 'danger' : 'default'}
            >
              {formatMessage({ id: `editorial.action.${action}.label` })}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Inputs = ({
  action,
  draft,
  isTried,
  onChange,
}: {
  readonly action: BulkRequest['action'];
  readonly draft: BulkDraft;
  readonly isTried: boolean;
  onChange(change: Partial<BulkDraft>): void;
}) => {
  const { formatMessage } = useIntl();
  const needsComment = action === 'reject';
  const missing = (isMissing: boolean, id: string) => (isTried && isMissing ? formatMessage({ id }) : undefined);
  return (
    <>
      {(action === 'assign' || action === 'hand-over') && (
        <PersonField
          name="person"
          required
          label={formatMessage({ id: `editorial.people.${action === 'assign' ? 'assignee' : 'owner'}` })}
          known={[]}
          value={draft.person}
          error={missing(draft.person === '', 'editorial.people.missing')}
          onChange={(person) => onChange({ person })}
        />
      )}
      {action === 'share' && (
        <PeopleField
          name="people"
          label={formatMessage({ id: 'editorial.people.collaborators' })}
          known={[]}
          value={draft.people}
          onChange={(people) => onChange({ people })}
        />
      )}
      {action === 'assign' && (
        <Checkbox checked={draft.hasDueTime} onCheckedChange={(hasDueTime: boolean) => onChange({ hasDueTime })}>
          {formatMessage({ id: 'editorial.time.hasDueTime' })}
        </Checkbox>
      )}
      {action === 'assign' && draft.hasDueTime && (
        <MomentField
          name="dueAt"
          label={formatMessage({ id: 'editorial.time.dueAt' })}
          value={draft.dueAt}
          required
          error={missing(instantOf(draft.dueAt) === null, 'editorial.time.missing')}
          onChange={(dueAt) => onChange({ dueAt })}
        />
      )}
      {action === 'submit' && (
        <Checkbox checked={draft.urgent} onCheckedChange={(urgent: boolean) => onChange({ urgent })}>
          {formatMessage({ id: 'editorial.urgent.ask' })}
        </Checkbox>
      )}
      <Field.Root
        name="comment"
        required={needsComment}
        error={missing(needsComment && draft.comment.trim() === '', 'editorial.action.comment.missing')}
      >
        <Field.Label>
          {formatMessage({ id: needsComment ? 'editorial.action.comment.reason' : 'editorial.action.comment.label' })}
        </Field.Label>
        <Textarea
          value={draft.comment}
          maxLength={5000}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange({ comment: event.target.value })}
        />
        <Field.Error />
      </Field.Root>
    </>
  );
};
