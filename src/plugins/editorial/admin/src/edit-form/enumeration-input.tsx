import { InputRenderer } from '@strapi/strapi/admin';
import type { ComponentProps } from 'react';
import { useIntl } from 'react-intl';
import { messageOfValue, type EnumerationAttribute } from './enumeration-messages';

type StockProps = ComponentProps<typeof InputRenderer>;

type EnumerationInputProps = StockProps & {
  readonly attribute: EnumerationAttribute & { readonly enum: readonly string[] };
};

/** Strapi's select, whose values are shown as the stored codes; here in the panel's language. */
export const EnumerationInput = ({ attribute, ...props }: EnumerationInputProps) => {
  const { formatMessage } = useIntl();
  const options = attribute.enum.map((value) => {
    const id = messageOfValue(attribute, value);
    return { value, label: id ? formatMessage({ id, defaultMessage: value }) : value };
  });
  return <InputRenderer {...({ ...props, type: 'enumeration', options } as StockProps)} />;
};
