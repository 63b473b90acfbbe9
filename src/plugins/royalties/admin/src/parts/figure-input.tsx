import { Field } from '@strapi/design-system';
import { useState } from 'react';
import { percentOf, typedAmount, typedDecimal, typedPercent } from './typed';
import { useText } from './use-text';

const kinds = {
  decimal: { read: typedDecimal, write: (value: string) => value },
  percent: { read: typedPercent, write: percentOf },
  amount: {
    read: (text: string) => {
      const amount = typedAmount(text);
      return amount === null ? null : String(amount);
    },
    write: (value: string) => value,
  },
} as const;

interface FigureInputProps {
  readonly label: string;
  readonly kind: keyof typeof kinds;
  /** A decimal text, or an amount's digits; null where there is none. */
  readonly value: string | null;
  readonly hint?: string;
  /** Empty is allowed and means none. */
  readonly isOptional?: boolean;
  /** In a table, whose heading names it for the eye. */
  readonly isLabelHidden?: boolean;
  onChange(value: string | null): void;
}

/** A figure of the settings: what is typed stays on the screen, what it stands for is handed on. */
export const FigureInput = ({ label, kind, value, hint, isOptional, isLabelHidden, onChange }: FigureInputProps) => {
  const t = useText();
  const { read, write } = kinds[kind];
  const [text, setText] = useState(value === null ? '' : write(value));
  const isWrong = text.trim() === '' ? !isOptional : read(text) === null;
  const input = (
    <Field.Input
      aria-label={isLabelHidden ? label : undefined}
      inputMode="decimal"
      size={isLabelHidden ? 'S' : 'M'}
      hasError={isWrong}
      value={text}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
        const typed = event.target.value;
        setText(typed);
        onChange(typed.trim() === '' ? null : read(typed));
      }}
    />
  );
  if (isLabelHidden) return input;
  return (
    <Field.Root width="100%" hint={hint} error={isWrong ? t('field.noFigure') : undefined}>
      <Field.Label>{label}</Field.Label>
      {input}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
