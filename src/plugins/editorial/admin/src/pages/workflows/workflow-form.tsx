import {
  Box,
  Button,
  Flex,
  Grid,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  Field,
  Typography,
} from '@strapi/design-system';
import { Check, Plus } from '@strapi/icons';
import { BackButton, Layouts } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { editorialTypes, type EditorialType } from '../../../../../../domain/shared/content-types';
import { locales, type Locale } from '../../../../../../domain/shared/locales';
import {
  editPolicies,
  translationScopes,
  type EditPolicy,
  type TranslationScope,
  type Workflow,
  type WorkflowStep,
} from '../../../../../../domain/workflow/workflow';
import type { WorkflowsView } from '../../../../contracts/workflows';
import type { Problem } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { useCategoriesQuery } from '../../api/workflow-api';
import { useTextInPanel } from '../../entry/use-text-in-panel';
import { Notice, NoticeText } from '../../notice';
import { useLanguageName, useTypeName } from '../page-parts';
import { isComplete, moved, newStep } from './edit-workflows';
import { NameFields } from './name-fields';
import { StepForm } from './step-form';

interface FormProps {
  readonly workflow: Workflow;
  readonly view: WorkflowsView;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  onSave(workflow: Workflow): void;
  onCancel(): void;
}

export const WorkflowForm = ({ workflow, view, problem, isBusy, onSave, onCancel }: FormProps) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const inPanel = useTextInPanel();
  const [draft, setDraft] = useState(workflow);
  const [isTried, setTried] = useState(false);
  const set = (change: Partial<Workflow>): void => setDraft((before) => ({ ...before, ...change }));
  const setSteps = (steps: readonly WorkflowStep[]): void => set({ steps });
  const isReadOnly = !view.mayChange;

  const submit = (): void => {
    setTried(true);
    if (isComplete(draft)) onSave(draft);
  };
  return (
    <Box
      tag="form"
      noValidate
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      <Layouts.Header
        title={inPanel(draft.name) || formatMessage({ id: 'editorial.workflows.create' })}
        navigationAction={<BackButton fallback="/settings/editorial/workflows" />}
        primaryAction={
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onCancel}>
              {formatMessage({ id: isReadOnly ? 'global.close' : 'app.components.Button.cancel' })}
            </Button>
            {!isReadOnly && (
              <Button type="submit" startIcon={<Check />} loading={isBusy}>
                {formatMessage({ id: 'global.save' })}
              </Button>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {problem && (
            <Notice variant="danger" title={problemText(problem, 'action').title}>
              <NoticeText>{problemText(problem, 'action').message}</NoticeText>
            </Notice>
          )}
          {isTried && !isComplete(draft) && (
            <Notice variant="danger" title={formatMessage({ id: 'editorial.workflows.incomplete' })} />
          )}
          <Section title={formatMessage({ id: 'editorial.workflows.name' })}>
            <NameFields
              name="workflow"
              value={draft.name}
              isReadOnly={isReadOnly}
              isTried={isTried}
              onChange={(name) => set({ name })}
            />
          </Section>
          <Section title={formatMessage({ id: 'editorial.workflows.scope' })}>
            <ScopeFields draft={draft} isReadOnly={isReadOnly} onChange={set} />
          </Section>
          <Section title={formatMessage({ id: 'editorial.workflows.steps' })}>
            <Typography textColor="neutral600">{formatMessage({ id: 'editorial.workflows.steps.text' })}</Typography>
            <Flex tag="ol" direction="column" alignItems="stretch" gap={4} style={{ listStyle: 'none', padding: 0 }}>
              {draft.steps.map((step, index) => (
                <StepForm
                  key={step.code}
                  step={step}
                  number={index + 1}
                  of={draft.steps.length}
                  roles={view.roles}
                  isReadOnly={isReadOnly}
                  isTried={isTried}
                  onChange={(changed) => setSteps(draft.steps.map((one, at) => (at === index ? changed : one)))}
                  onMove={(by) => setSteps(moved(draft.steps, index, by))}
                  onRemove={() => setSteps(draft.steps.filter((_, at) => at !== index))}
                />
              ))}
            </Flex>
            {!isReadOnly && (
              <Button
                variant="secondary"
                startIcon={<Plus />}
                disabled={draft.steps.length >= 10}
                onClick={() => setSteps([...draft.steps, newStep(draft.steps.map(({ code }) => code))])}
              >
                {formatMessage({ id: 'editorial.workflows.addStep' })}
              </Button>
            )}
          </Section>
        </Flex>
      </Layouts.Content>
    </Box>
  );
};

const Section = ({ title, children }: { readonly title: string; readonly children: React.ReactNode }) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
    <Typography tag="h2" variant="delta">
      {title}
    </Typography>
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      {children}
    </Flex>
  </Box>
);

const ScopeFields = ({
  draft,
  isReadOnly,
  onChange,
}: {
  readonly draft: Workflow;
  readonly isReadOnly: boolean;
  onChange(change: Partial<Workflow>): void;
}) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const { data: categories = [] } = useCategoriesQuery(undefined);
  const { scope } = draft;
  const setScope = (change: Partial<Workflow['scope']>): void => onChange({ scope: { ...scope, ...change } });
  const some = (
    name: 'contentTypes' | 'locales' | 'categories',
    options: readonly (readonly [string, string])[],
    set: (values: string[]) => void,
  ) => (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name} hint={formatMessage({ id: 'editorial.workflows.scope.empty' })}>
        <Field.Label>{formatMessage({ id: `editorial.workflows.scope.${name}` })}</Field.Label>
        <MultiSelect
          withTags
          value={[...scope[name]]}
          disabled={isReadOnly}
          placeholder={formatMessage({ id: 'editorial.filter.all' })}
          clearLabel={formatMessage({ id: 'editorial.people.clear' })}
          onChange={set}
          onClear={() => set([])}
        >
          {options.map(([value, text]) => (
            <MultiSelectOption key={value} value={value}>
              {text}
            </MultiSelectOption>
          ))}
        </MultiSelect>
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
  const one = <Value extends string>(
    name: 'translation' | 'editsInReview',
    value: Value,
    values: readonly Value[],
    set: (chosen: Value) => void,
  ) => (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name}>
        <Field.Label>{formatMessage({ id: `editorial.workflows.${name}` })}</Field.Label>
        <SingleSelect value={value} disabled={isReadOnly} onChange={(chosen) => set(chosen as Value)}>
          {values.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {formatMessage({ id: `editorial.workflows.${name}.${each}` })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
  return (
    <Grid.Root gap={4}>
      {some(
        'contentTypes',
        editorialTypes.map((type) => [type, typeName(type)]),
        (contentTypes) => setScope({ contentTypes: contentTypes as EditorialType[] }),
      )}
      {some(
        'locales',
        locales.map((locale) => [locale, languageName(locale)]),
        (chosen) => setScope({ locales: chosen as Locale[] }),
      )}
      {some(
        'categories',
        categories.map(({ documentId, name }) => [documentId, name]),
        (chosen) => setScope({ categories: chosen }),
      )}
      {one<TranslationScope>('translation', scope.translation, translationScopes, (translation) =>
        setScope({ translation }),
      )}
      {one<EditPolicy>('editsInReview', draft.editsInReview, editPolicies, (editsInReview) =>
        onChange({ editsInReview }),
      )}
    </Grid.Root>
  );
};
