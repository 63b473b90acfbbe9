import { Checkbox, Field, Flex, Radio, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTextInPanel } from '../entry/use-text-in-panel';
import { CorrectionField } from '../corrections/correction-field';
import { MomentField } from '../forms/moment-field';
import { PeopleField, PersonField } from '../forms/people-fields';
import { SiblingsField } from './siblings-field';
import { useMissing, type FieldProps } from './field-props';
import type { DraftField } from './presentation';

/** When an approved version goes live; a schedule that exists only moves. */
const PublishAtField = (props: FieldProps) => {
  const { draft, entry, onChange } = props;
  const { formatMessage } = useIntl();
  const missing = useMissing(props);
  const picker = (
    <MomentField
      name="publishAt"
      label={formatMessage({ id: 'editorial.time.publishAt' })}
      value={draft.publishAt}
      required
      error={missing('publishAt', 'editorial.time.missing')}
      onChange={(publishAt) => onChange({ publishAt })}
    />
  );
  if (entry.schedule) return picker;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root name="when">
        <Field.Label>{formatMessage({ id: 'editorial.time.when' })}</Field.Label>
        <Radio.Group
          value={draft.isLater ? 'later' : 'now'}
          aria-label={formatMessage({ id: 'editorial.time.when' })}
          onValueChange={(when: string) => onChange({ isLater: when === 'later' })}
        >
          <Radio.Item value="now">{formatMessage({ id: 'editorial.time.now' })}</Radio.Item>
          <Radio.Item value="later">{formatMessage({ id: 'editorial.time.later' })}</Radio.Item>
        </Radio.Group>
      </Field.Root>
      {draft.isLater && picker}
    </Flex>
  );
};

const UnpublishAtField = (props: FieldProps) => {
  const { draft, onChange } = props;
  const { formatMessage } = useIntl();
  const missing = useMissing(props);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Checkbox checked={draft.expires} onCheckedChange={(expires: boolean) => onChange({ expires })}>
        {formatMessage({ id: 'editorial.time.expires' })}
      </Checkbox>
      {draft.expires && (
        <MomentField
          name="unpublishAt"
          label={formatMessage({ id: 'editorial.time.unpublishAt' })}
          value={draft.unpublishAt}
          required
          error={missing('unpublishAt', 'editorial.time.missing')}
          onChange={(unpublishAt) => onChange({ unpublishAt })}
        />
      )}
    </Flex>
  );
};

const ToStepField = ({ draft, entry, onChange }: FieldProps) => {
  const { formatMessage } = useIntl();
  const inPanel = useTextInPanel();
  const current = entry.review?.step.number ?? 1;
  const earlier = (entry.review?.whole.steps ?? []).filter(({ number }) => number < current);
  return (
    <Field.Root name="toStep">
      <Field.Label>{formatMessage({ id: 'editorial.reject.to' })}</Field.Label>
      <SingleSelect value={draft.toStep} onChange={(toStep) => onChange({ toStep: String(toStep ?? '') })}>
        <SingleSelectOption value="">{formatMessage({ id: 'editorial.reject.toAuthor' })}</SingleSelectOption>
        {earlier.map(({ code, name, number }) => (
          <SingleSelectOption key={code} value={code}>
            {formatMessage({ id: 'editorial.reject.toStep' }, { number, name: inPanel(name) })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

const UrgentField = ({ draft, onChange }: FieldProps) => {
  const { formatMessage } = useIntl();
  return (
    <Checkbox checked={draft.urgent} onCheckedChange={(urgent: boolean) => onChange({ urgent })}>
      {formatMessage({ id: 'editorial.urgent.ask' })}
    </Checkbox>
  );
};

const AssigneeField = (props: FieldProps) => {
  const { draft, entry, onChange } = props;
  const { formatMessage } = useIntl();
  const missing = useMissing(props);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <PersonField
        name="assignee"
        label={formatMessage({ id: 'editorial.people.assignee' })}
        hint={formatMessage({ id: 'editorial.people.assignee.hint' })}
        value={draft.assignee}
        known={entry.assignment ? [entry.assignment.assignee] : []}
        onChange={(assignee) => onChange({ assignee })}
      />
      {draft.assignee !== '' && (
        <Checkbox checked={draft.hasDueTime} onCheckedChange={(hasDueTime: boolean) => onChange({ hasDueTime })}>
          {formatMessage({ id: 'editorial.time.hasDueTime' })}
        </Checkbox>
      )}
      {draft.assignee !== '' && draft.hasDueTime && (
        <MomentField
          name="dueAt"
          label={formatMessage({ id: 'editorial.time.dueAt' })}
          value={draft.dueAt}
          required
          error={missing('dueAt', 'editorial.time.missing')}
          onChange={(dueAt) => onChange({ dueAt })}
        />
      )}
    </Flex>
  );
};

const CollaboratorsField = ({ draft, entry, onChange }: FieldProps) => {
  const { formatMessage } = useIntl();
  return (
    <PeopleField
      name="collaborators"
      label={formatMessage({ id: 'editorial.people.collaborators' })}
      hint={formatMessage({ id: 'editorial.people.collaborators.hint' })}
      value={draft.collaborators}
      known={entry.collaborators}
      onChange={(collaborators) => onChange({ collaborators })}
    />
  );
};

const OwnerField = (props: FieldProps) => {
  const { draft, onChange } = props;
  const { formatMessage } = useIntl();
  const missing = useMissing(props);
  return (
    <PersonField
      name="owner"
      label={formatMessage({ id: 'editorial.people.owner' })}
      required
      value={draft.owner}
      known={[]}
      error={missing('owner', 'editorial.people.missing')}
      onChange={(owner) => onChange({ owner })}
    />
  );
};

const NoticeField = ({ draft, onChange }: FieldProps) => {
  const { formatMessage } = useIntl();
  return (
    <Field.Root name="notice" hint={formatMessage({ id: 'editorial.retraction.notice.hint' })}>
      <Field.Label>{formatMessage({ id: 'editorial.retraction.notice' })}</Field.Label>
      <Textarea
        value={draft.notice}
        maxLength={5000}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange({ notice: event.target.value })}
      />
      <Field.Hint />
    </Field.Root>
  );
};

/** The input of each field of a draft. */
export const fieldComponents: Readonly<Record<DraftField, (props: FieldProps) => React.ReactNode>> = {
  publishAt: PublishAtField,
  unpublishAt: UnpublishAtField,
  toStep: ToStepField,
  urgent: UrgentField,
  assignee: AssigneeField,
  collaborators: CollaboratorsField,
  owner: OwnerField,
  notice: NoticeField,
  correction: CorrectionField,
  siblings: SiblingsField,
};
