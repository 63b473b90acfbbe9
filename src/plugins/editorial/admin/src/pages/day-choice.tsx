import { Box, DatePicker, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface DayChoiceProps {
  readonly name: string;
  readonly label: string;
  /** `YYYY-MM-DD`; empty where no day is chosen. */
  readonly value: string;
  onChange(day: string): void;
}

const padded = (part: number): string => String(part).padStart(2, '0');

/** One day as a filter of a list. */
export const DayChoice = ({ name, label, value, onChange }: DayChoiceProps) => {
  const { formatMessage } = useIntl();
  return (
    <Box minWidth="18rem">
      <Field.Root name={name}>
        <Field.Label>{label}</Field.Label>
        <DatePicker
          size="S"
          value={value ? new Date(`${value}T00:00:00Z`) : undefined}
          calendarLabel={formatMessage({ id: 'editorial.moment.day' })}
          monthSelectLabel={formatMessage({ id: 'editorial.moment.month' })}
          yearSelectLabel={formatMessage({ id: 'editorial.moment.year' })}
          clearLabel={formatMessage({ id: 'editorial.moment.clear' })}
          onChange={(picked) =>
            onChange(
              picked ? `${picked.getFullYear()}-${padded(picked.getMonth() + 1)}-${padded(picked.getDate())}` : '',
            )
          }
          onClear={() => onChange('')}
        />
      </Field.Root>
    </Box>
  );
};
