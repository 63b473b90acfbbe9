import {
  Box,
  Button,
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  hasCategory,
  itemsOfType,
  severities,
  type ChecklistItem,
  type ChecklistRule,
  type Severity,
} from '../../../../../../domain/checklist/rules';
import { editorialTypes, type EditorialType } from '../../../../../../domain/shared/content-types';
import type { ChecklistView } from '../../../../contracts/checklist';
import { problemIn, type Problem } from '../../api/problem';
import { useCategoriesQuery } from '../../api/workflow-api';
import { useChangeChecklistMutation, useChecklistQuery } from '../../checklist/checklist-api';
import { useMoment } from '../../entry/use-moment';
import { Answered, Choice, useTypeName } from '../page-parts';
import { UnsavedNotice } from '../unsaved-notice';
import { useRevised } from '../use-revised';
import { inherited, ruleOf, withBounds, withSeverity, type Scope } from './edit-rules';

/** What is asked of entries before they are submitted, by type and category. */
export const ChecklistPage = () => {
  const { formatMessage } = useIntl();
  const { data, error, isLoading, refetch } = useChecklistQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.checklist.title' })}</Page.Title>
      <Answered data={data} error={error} isLoading={isLoading} retry={() => void refetch()}>
        {(view) => <Rules view={view} onReload={() => void refetch()} />}
      </Answered>
    </Page.Main>
  );
};

const Rules = ({ view: read, onReload }: { readonly view: ChecklistView; onReload(): void }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const moment = useMoment();
  const [change, { isLoading: isBusy }] = useChangeChecklistMutation();
  const { base: view, draft: rules, ...revising } = useRevised(read, rulesIn);
  const [scope, setScope] = useState<Scope>({ contentType: 'article', category: null });

  const [problem, setProblem] = useState<Problem | null>(null);

  const save = async (): Promise<void> => {
    setProblem(null);
    const result = await change({ revision: view.revision, rules: [...rules] });
    if ('error' in result) setProblem(problemIn(result.error));
    else {
      revising.saved(result.data, rules);
      toggleNotification({ type: 'success', message: formatMessage({ id: 'editorial.checklist.saved' }) });
    }
  };

  const reload = (): void => {
    setProblem(null);
    revising.discard();
    onReload();
  };

  return (
    <>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.checklist.title' })}
        subtitle={
          view.changedAt === null
            ? formatMessage({ id: 'editorial.checklist.shipped' })
            : formatMessage(
                { id: 'editorial.checklist.changed' },
                { person: view.changedBy?.name || '–', time: moment(view.changedAt) },
              )
        }
        primaryAction={
          view.mayChange && (
            <Button loading={isBusy} disabled={!revising.isEdited} onClick={() => void save()}>
              {formatMessage({ id: 'editorial.checklist.save' })}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <UnsavedNotice
            problem={problem}
            title={formatMessage({ id: 'editorial.checklist.problem' })}
            staleCode="STALE_CHECKLIST"
            reload={formatMessage({ id: 'editorial.checklist.reload' })}
            onReload={reload}
          />
          <Typography>{formatMessage({ id: 'editorial.checklist.explained' })}</Typography>
          <ScopeChoice scope={scope} onChange={setScope} />
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {itemsOfType[scope.contentType].map((item) => (
                <ItemFields
                  key={`${scope.contentType}/${scope.category ?? ''}/${item}`}
                  item={item}
                  scope={scope}
                  rules={rules}
                  isDisabled={!view.mayChange}
                  onChange={revising.change}
                />
              ))}
            </Flex>
          </Box>
        </Flex>
      </Layouts.Content>
    </>
  );
};

const rulesIn = (view: ChecklistView): readonly ChecklistRule[] => view.rules;

const ScopeChoice = ({ scope, onChange }: { readonly scope: Scope; onChange(scope: Scope): void }) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const { data: categories = [] } = useCategoriesQuery(undefined);
  return (
    <Flex gap={4} wrap="wrap">
      <Choice
        name="type"
        label={formatMessage({ id: 'editorial.filter.type' })}
        value={scope.contentType}
        options={editorialTypes.map((type) => [type, typeName(type)])}
        isAlwaysOne
        onChange={(type) => onChange({ contentType: type as EditorialType, category: null })}
      />
      {hasCategory(scope.contentType) && (
        <Choice
          name="category"
          label={formatMessage({ id: 'editorial.checklist.category' })}
          value={scope.category ?? ''}
          options={categories.map(({ documentId, name }) => [documentId, name])}
          onChange={(category) => onChange({ ...scope, category: category || null })}
        />
      )}
    </Flex>
  );
};

interface ItemProps {
  readonly item: ChecklistItem;
  readonly scope: Scope;
  readonly rules: readonly ChecklistRule[];
  readonly isDisabled: boolean;
  onChange(rules: readonly ChecklistRule[]): void;
}

const ItemFields = ({ item, scope, rules, isDisabled, onChange }: ItemProps) => {
  const { formatMessage } = useIntl();
  const rule = ruleOf(rules, scope, item);
  const severityName = (severity: Severity): string =>
    formatMessage({ id: `editorial.checklist.severity.${severity}` });
  const chosen = rule?.severity ?? (scope.category === null ? 'off' : 'inherit');
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Box minWidth="24rem">
        <Field.Root name={item} hint={formatMessage({ id: `editorial.checklist.hint.${item}` })}>
          <Field.Label>{formatMessage({ id: `editorial.checklist.item.${item}` })}</Field.Label>
          <SingleSelect
            value={chosen}
            disabled={isDisabled}
            onChange={(value) => onChange(withSeverity(rules, scope, item, value as Severity | 'inherit'))}
          >
            {scope.category !== null && (
              <SingleSelectOption value="inherit">
                {formatMessage(
                  { id: 'editorial.checklist.severity.inherit' },
                  { severity: severityName(inherited(rules, scope, item)) },
                )}
              </SingleSelectOption>
            )}
            {severities.map((severity) => (
              <SingleSelectOption key={severity} value={severity}>
                {severityName(severity)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
      </Box>
      {item === 'length' &&
        rule &&
        (['minimum', 'maximum'] as const).map((bound) => (
          <Field.Root key={bound} name={bound}>
            <Field.Label>{formatMessage({ id: `editorial.checklist.${bound}` })}</Field.Label>
            <NumberInput
              value={rule[bound] ?? undefined}
              disabled={isDisabled}
              onValueChange={(value) => onChange(withBounds(rules, scope, { [bound]: wholeNumber(value) }))}
            />
          </Field.Root>
        ))}
    </Flex>
  );
};

const wholeNumber = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) || value < 0 ? null : Math.round(value);
