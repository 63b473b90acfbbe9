import {
  Box,
  Checkbox,
  Field,
  Flex,
  Grid,
  IconButton,
  MultiSelect,
  MultiSelectOption,
  NumberInput,
  Typography,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { WorkflowStep } from '../../../../../../domain/workflow/workflow';
import type { WorkflowsView } from '../../../../contracts/workflows';
import { NameFields } from './name-fields';

interface StepProps {
  readonly step: WorkflowStep;
  readonly number: number;
  readonly of: number;
  readonly roles: WorkflowsView['roles'];
  readonly isReadOnly: boolean;
  readonly isTried: boolean;
  onChange(step: WorkflowStep): void;
  onMove(by: number): void;
  onRemove(): void;
}

/** One step; Alt with the arrow keys moves it, wherever in it the person is. */
export const StepForm = (props: StepProps) => {
  const { step, number, of, roles, isReadOnly, isTried, onChange, onMove, onRemove } = props;
  const { formatMessage } = useIntl();
  const set = (change: Partial<WorkflowStep>): void => onChange({ ...step, ...change });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!event.altKey || isReadOnly || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Box tag="li" padding={4} hasRadius borderColor="neutral200" onKeyDown={onKeyDown}>
      <Flex justifyContent="space-between" paddingBottom={3}>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {formatMessage({ id: 'editorial.workflows.step' }, { number, of })}
        </Typography>
        {!isReadOnly && (
          <Flex gap={1}>
            <IconButton
              variant="ghost"
              label={formatMessage({ id: 'editorial.workflows.step.up' }, { number })}
              disabled={number === 1}
              onClick={() => onMove(-1)}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              variant="ghost"
              label={formatMessage({ id: 'editorial.workflows.step.down' }, { number })}
              disabled={number === of}
              onClick={() => onMove(1)}
            >
              <ArrowDown />
            </IconButton>
            <IconButton
              variant="ghost"
              label={formatMessage({ id: 'editorial.workflows.step.remove' }, { number })}
              onClick={onRemove}
            >
              <Trash />
            </IconButton>
          </Flex>
        )}
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <NameFields
          name={`step.${step.code}`}
          value={step.name}
          isReadOnly={isReadOnly}
          isTried={isTried}
          onChange={(name) => set({ name })}
        />
        <Grid.Root gap={4}>
          <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
            <Field.Root
              name={`step.${step.code}.roles`}
              required
              error={
                isTried && step.roles.length === 0
                  ? formatMessage({ id: 'editorial.workflows.rolesMissing' })
                  : undefined
              }
            >
              <Field.Label>{formatMessage({ id: 'editorial.workflows.roles' })}</Field.Label>
              <MultiSelect
                withTags
                value={[...step.roles]}
                disabled={isReadOnly}
                clearLabel={formatMessage({ id: 'editorial.people.clear' })}
                onChange={(chosen) => set({ roles: chosen })}
                onClear={() => set({ roles: [] })}
              >
                {roles.map(({ code, name }) => (
                  <MultiSelectOption key={code} value={code}>
                    {name}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
              <Field.Error />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
            <Field.Root
              name={`step.${step.code}.minutes`}
              hint={formatMessage({ id: 'editorial.workflows.minutes.hint' })}
            >
              <Field.Label>{formatMessage({ id: 'editorial.workflows.minutes' })}</Field.Label>
              <NumberInput
                value={step.minutesUntilDue ?? undefined}
                disabled={isReadOnly}
                onValueChange={(minutes) =>
                  set({ minutesUntilDue: minutes && minutes > 0 ? Math.round(minutes) : null })
                }
              />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
        </Grid.Root>
        <Checkbox
          checked={step.fourEyes}
          disabled={isReadOnly}
          onCheckedChange={(fourEyes: boolean) => set({ fourEyes, allowsFourEyesException: false })}
        >
          {formatMessage({ id: 'editorial.workflows.fourEyes' })}
        </Checkbox>
        {step.fourEyes && (
          <Checkbox
            checked={step.allowsFourEyesException}
            disabled={isReadOnly}
            onCheckedChange={(allowsFourEyesException: boolean) => set({ allowsFourEyesException })}
          >
            {formatMessage({ id: 'editorial.workflows.fourEyesException' })}
          </Checkbox>
        )}
      </Flex>
    </Box>
  );
};
