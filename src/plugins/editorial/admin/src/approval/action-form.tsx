import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../../contracts';
import { useProblemText } from '../api/use-problem-text';
import type { EntryAddress } from '../entry/address';
import { Notice, NoticeText } from '../notice';
import { draftFor, problemsOf, requestOf } from './action-draft';
import { fieldComponents } from './action-fields';
import { ChangedSince } from './changed-since';
import { UnmetItems } from '../checklist/unmet-items';
import { MissingFields } from './missing-fields';
import { missingReferencesOf, MissingReferences, RefusedEntry } from './missing-references';
import { actionPresentations, fieldsOf, type DialogAction } from './presentation';
import { useTakeAction } from './use-take-action';

interface ActionFormProps {
  readonly address: EntryAddress;
  readonly action: DialogAction;
  readonly entry: EntryView;
  onClose(): void;
}

/** Says what will happen to which version, takes what it needs, and stays open when it is refused. */
export const ActionForm = ({ address, action, entry: newest, onClose }: ActionFormProps) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const formId = useId();
  // The person decides on what stood there when the dialog opened, whatever is read meanwhile.
  const [entry] = useState(newest);
  const [draft, setDraft] = useState(() => draftFor(entry, action));
  const [hasAsked, setHasAsked] = useState(false);
  const [takesAlong, setTakesAlong] = useState(false);
  const { take, problem, isBusy, hasUnsavedText, isBlockedByUnsavedText, versionOnScreen } = useTakeAction({
    address,
    action,
    entry,
    onDone: onClose,
  });
  const needsComment = (entry.actionsNeedingComment as readonly string[]).includes(action);
  const fields = fieldsOf(action, entry);
  const found = problemsOf(draft, fields, needsComment);
  // Nothing is complained of before the person wanted to go on, nor once it is mended.
  const missing = hasAsked ? found : [];
  const missingReferences = missingReferencesOf(problem);
  const { variant, unsaved } = actionPresentations[action];
  const savesFirst = hasUnsavedText && unsaved === 'savesFirst';
  // A step that has been decided on meanwhile is named beside the one that this decision was about.
  const isStale = problem?.code === 'STALE_VERSION' || problem?.details['currentStep'] !== undefined;

  const submit = (): void => {
    setHasAsked(true);
    if (found.length > 0) return;
    const step = entry.review && ['approve', 'reject'].includes(action) ? { step: entry.review.step.code } : {};
    const references = missingReferences.length > 0 ? { [takesAlong ? 'withReferences' : 'omitReferences']: true } : {};
    void take({ ...requestOf(draft, fields, entry), ...step, ...references });
  };
  return (
    <>
      <Modal.Body>
        <Flex
          tag="form"
          id={formId}
          noValidate
          direction="column"
          alignItems="stretch"
          gap={4}
          onSubmit={(event: React.FormEvent) => {
            event.preventDefault();
            // The dialog is drawn outside of the edit form, but its events still pass through it.
            event.stopPropagation();
            submit();
          }}
        >
          <Typography>
            {formatMessage({ id: textOf(action, entry, draft.isLater) }, { version: entry.workingVersion.label })}
          </Typography>
          {savesFirst && <Typography>{formatMessage({ id: 'editorial.action.savesFirst' })}</Typography>}
          {isBlockedByUnsavedText && (
            <Notice variant="warning" title={formatMessage({ id: 'editorial.action.unsaved.title' })}>
              <NoticeText>{formatMessage({ id: 'editorial.action.unsaved.text' })}</NoticeText>
            </Notice>
          )}
          {fields.map((field) => {
            const Input = fieldComponents[field];
            return (
              <Input
                key={field}
                draft={draft}
                entry={entry}
                problems={missing}
                onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
              />
            );
          })}
          <Field.Root
            name="comment"
            required={needsComment}
            error={missing.includes('comment') ? formatMessage({ id: 'editorial.action.comment.missing' }) : undefined}
          >
            <Field.Label>
              {formatMessage({
                id: needsComment ? 'editorial.action.comment.reason' : 'editorial.action.comment.label',
              })}
            </Field.Label>
            <Textarea
              value={draft.comment}
              maxLength={5000}
              disabled={isBlockedByUnsavedText}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
                const comment = event.target.value;
                setDraft((before) => ({ ...before, comment }));
              }}
            />
            <Field.Error />
          </Field.Root>
          {problem && missingReferences.length === 0 && (
            <Notice variant="danger" title={problemText(problem, 'action').title}>
              <NoticeText>{problemText(problem, 'action').message}</NoticeText>
              <RefusedEntry problem={problem} address={address} />
              <MissingFields problem={problem} address={address} />
              <UnmetItems problem={problem} />
              {isStale && (
                <ChangedSince address={address} seen={versionOnScreen()} problem={problem} onReload={onClose} />
              )}
            </Notice>
          )}
          {missingReferences.length > 0 && (
            <MissingReferences
              references={missingReferences}
              locale={address.locale}
              mayTakeAlong={action === 'approve' || (action === 'publish' && !savesFirst)}
              takesAlong={takesAlong}
              onChange={setTakesAlong}
            />
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {formatMessage({ id: 'app.components.Button.cancel' })}
        </Button>
        <Button
          type="submit"
          form={formId}
          variant={variant.startsWith('danger') ? 'danger' : 'default'}
          loading={isBusy}
          disabled={isBlockedByUnsavedText || isStale}
        >
          {formatMessage({
            id: confirmLabelOf({
              action,
              savesFirst,
              omitsReferences: missingReferences.length > 0 && !takesAlong,
              draft,
            }),
          })}
        </Button>
      </Modal.Footer>
    </>
  );
};

/** Approving does something else at every step but the last, and something else for a later time. */
const textOf = (action: DialogAction, { review }: EntryView, isLater: boolean): string => {
  if (action === 'approve' && review) {
    if (review.step.number < review.step.of) return 'editorial.approve.nextStep';
    return isLater ? 'editorial.approve.later' : 'editorial.approve.lastStep';
  }
  return `editorial.action.${action}.text`;
};

const confirmLabelOf = ({
  action,
  savesFirst,
  omitsReferences,
  draft,
}: {
  readonly action: DialogAction;
  readonly savesFirst: boolean;
  readonly omitsReferences: boolean;
  readonly draft: { readonly isLater: boolean };
}): string => {
  if (omitsReferences) return 'editorial.references.omit';
  if (action === 'approve' && draft.isLater) return 'editorial.approve.confirmLater';
  return savesFirst ? `editorial.action.${action}.saveAnd` : `editorial.action.${action}.label`;
};
