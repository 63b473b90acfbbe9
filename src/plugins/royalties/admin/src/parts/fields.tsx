import { Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Common {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

interface TextFieldProps extends Common {
  readonly value: string;
  readonly type?: 'text' | 'date' | 'month' | 'search';
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly endAction?: ReactNode;
  onChange(value: string): void;
}

export const TextField = ({ label, hint, error, required, value, onChange, ...input }: TextFieldProps) => (
  <Field.Root required={required} hint={hint} error={error} width="100%">
    <Field.Label>{label}</Field.Label>
    <Field.Input
      {...input}
      value={value}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
    />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);

export const LongTextField = ({
  label,
  hint,
  error,
  required,
  disabled,
  value,
  onChange,
}: Common & { readonly value: string; onChange(value: string): void }) => (
  <Field.Root required={required} hint={hint} error={error} width="100%">
    <Field.Label>{label}</Field.Label>
    <Textarea
      value={value}
      disabled={disabled}
      onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
    />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const SelectField = ({
  label,
  hint,
  error,
  required,
  disabled,
  value,
  choices,
  placeholder,
  onChange,
}: Common & {
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
  onChange(value: string): void;
}) => (
  <Field.Root required={required} hint={hint} error={error} width="100%">
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value}
      disabled={disabled}
      placeholder={placeholder ?? ''}
      onChange={(chosen: string | number) => onChange(String(chosen))}
    >
      {choices.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
