import { Field, Flex, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { usePeopleQuery } from '../../api/workflow-api';
import { DayChoice } from '../day-choice';
import { Choice, LanguageChoice, TypeChoice } from '../page-parts';
import { auditedActionId, auditedActions, auditedOrigins } from './audited-actions';

export const auditFilterNames = ['type', 'documentId', 'locale', 'actor', 'action', 'origin', 'from', 'to'] as const;

export type AuditFilterName = (typeof auditFilterNames)[number];
export type AuditFilterValues = Readonly<Record<AuditFilterName, string>>;

interface FiltersProps {
  readonly values: AuditFilterValues;
  onChange(changed: Partial<Record<AuditFilterName, string>>): void;
}

export const AuditFilters = ({ values, onChange }: FiltersProps) => {
  const { formatMessage } = useIntl();
  const { data: people = [] } = usePeopleQuery(undefined);
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
      {(['from', 'to'] as const).map((name) => (
        <DayChoice
          key={name}
          name={name}
          label={formatMessage({ id: `editorial.audit.${name}` })}
          value={values[name]}
          onChange={(day) => onChange({ [name]: day })}
        />
      ))}
      <Choice
        name="actor"
        label={formatMessage({ id: 'editorial.audit.column.person' })}
        value={values.actor}
        options={people.map(({ id, name }) => [String(id), name])}
        onChange={(actor) => onChange({ actor })}
      />
      <Choice
        name="action"
        label={formatMessage({ id: 'editorial.audit.column.action' })}
        value={values.action}
        options={auditedActions.map((action) => [action, formatMessage({ id: auditedActionId(action) })])}
        onChange={(action) => onChange({ action })}
      />
      <TypeChoice value={values.type} onChange={(type) => onChange({ type })} />
      <LanguageChoice value={values.locale} onChange={(locale) => onChange({ locale })} />
      <Choice
        name="origin"
        label={formatMessage({ id: 'editorial.audit.column.origin' })}
        value={values.origin}
        options={auditedOrigins.map((origin) => [origin, formatMessage({ id: `editorial.audit.origin.${origin}` })])}
        onChange={(origin) => onChange({ origin })}
      />
      <Field.Root name="documentId">
        <Field.Label>{formatMessage({ id: 'editorial.audit.documentId' })}</Field.Label>
        <TextInput
          size="S"
          value={values.documentId}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange({ documentId: event.target.value.trim() })}
        />
      </Field.Root>
    </Flex>
  );
};
