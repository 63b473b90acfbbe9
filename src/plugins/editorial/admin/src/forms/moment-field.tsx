import { DatePicker, Field, Flex, Grid, TimePicker, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { clockTimeOf, instantOf, type ClockTime } from '../../../../../domain/shared/newsroom-clock';
import { useMoment } from '../entry/use-moment';

interface MomentFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: ClockTime;
  readonly required?: boolean;
  readonly error?: string | undefined;
  onChange(value: ClockTime): void;
}

export const noMoment: ClockTime = { day: '', time: '' };

const padded = (part: number): string => String(part).padStart(2, '0');

/** The picker hands over midnight of the browser's own clock, whatever the newsroom's zone is. */
const dayOf = (picked: Date): string =>
  `${picked.getFullYear()}-${padded(picked.getMonth() + 1)}-${padded(picked.getDate())}`;

/** A day and a time on the newsroom's clock, and below them the moment in words. */
export const MomentField = ({ name, label, value, required = false, error, onChange }: MomentFieldProps) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const instant = instantOf(value);
  const today = clockTimeOf(new Date()).day;
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={2}
      style={{ border: 0, padding: 0, margin: 0 }}
      onKeyDown={(event: React.KeyboardEvent) => {
        // Enter chooses in the pickers; it would also send the form, with the moment from before.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800" style={{ padding: 0 }}>
        {label}
      </Typography>
      <Grid.Root gap={2}>
        <Grid.Item col={7} xs={12} direction="column" alignItems="stretch">
          <Field.Root name={`${name}.day`} required={required}>
            <Field.Label>{formatMessage({ id: 'editorial.moment.day' })}</Field.Label>
            <DatePicker
              value={value.day ? new Date(`${value.day}T00:00:00Z`) : undefined}
              minDate={new Date(`${today}T00:00:00Z`)}
              calendarLabel={formatMessage({ id: 'editorial.moment.day' })}
              monthSelectLabel={formatMessage({ id: 'editorial.moment.month' })}
              yearSelectLabel={formatMessage({ id: 'editorial.moment.year' })}
              clearLabel={formatMessage({ id: 'editorial.moment.clear' })}
              hasError={error !== undefined}
              onChange={(picked) => onChange({ ...value, day: picked ? dayOf(picked) : '' })}
              onClear={() => onChange(noMoment)}
            />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
          <Field.Root name={`${name}.time`} required={required}>
            <Field.Label>{formatMessage({ id: 'editorial.moment.time' })}</Field.Label>
            <TimePicker
              step={15}
              value={value.time}
              clearLabel={formatMessage({ id: 'editorial.moment.clear' })}
              hasError={error !== undefined}
              onChange={(time) => onChange({ ...value, time: time ?? '' })}
            />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
      <Typography variant="pi" textColor={error ? 'danger600' : 'neutral600'} aria-live="polite">
        {error ??
          (instant
            ? formatMessage({ id: 'editorial.moment.shown' }, { time: moment(instant) })
            : formatMessage({ id: 'editorial.moment.zone' }))}
      </Typography>
    </Flex>
  );
};
