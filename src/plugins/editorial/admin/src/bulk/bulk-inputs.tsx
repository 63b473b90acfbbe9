import { Checkbox, Field, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { instantOf } from '../../../../../domain/shared/newsroom-clock';
import { MomentField } from '../forms/moment-field';
import { PeopleField, PersonField } from '../forms/people-fields';
import type { BulkAction, BulkDraft } from './bulk-draft';

/** What is asked before an action on many entries, by action. */
export const BulkInputs = ({
  action,
  draft,
  mayBundle,
  isTried,
  onChange,
}: {
  readonly action: BulkAction;
  readonly draft: BulkDraft;
  readonly mayBundle: boolean;
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
      {mayBundle && (
        <Checkbox checked={draft.isBundle} onCheckedChange={(isBundle: boolean) => onChange({ isBundle })}>
          {formatMessage({ id: 'editorial.bundle.ask' })}
        </Checkbox>
      )}
      {mayBundle && draft.isBundle && (
        <Checkbox checked={draft.isLater} onCheckedChange={(isLater: boolean) => onChange({ isLater })}>
          {formatMessage({ id: 'editorial.time.later' })}
        </Checkbox>
      )}
      {mayBundle && draft.isBundle && draft.isLater && (
        <MomentField
          name="publishAt"
          label={formatMessage({ id: 'editorial.time.publishAt' })}
          value={draft.publishAt}
          required
          error={missing(instantOf(draft.publishAt) === null, 'editorial.time.missing')}
          onChange={(publishAt) => onChange({ publishAt })}
        />
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
