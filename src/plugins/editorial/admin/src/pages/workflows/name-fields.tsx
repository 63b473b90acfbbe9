import { Field, Grid, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { locales, type TextByLocale } from '../../../../../../domain/shared/locales';
import { useLanguageInText } from '../page-parts';

/** A name in each of the newsroom's languages: each reader sees their own. */
export const NameFields = ({
  name,
  value,
  isReadOnly,
  isTried,
  onChange,
}: {
  readonly name: string;
  readonly value: TextByLocale;
  readonly isReadOnly: boolean;
  /** Whether somebody has tried to save: before that nothing is called missing. */
  readonly isTried: boolean;
  onChange(value: TextByLocale): void;
}) => {
  const { formatMessage } = useIntl();
  const languageInText = useLanguageInText();
  return (
    <Grid.Root gap={4}>
      {locales.map((locale) => (
        <Grid.Item key={locale} col={4} xs={12} direction="column" alignItems="stretch">
          <Field.Root
            name={`${name}.${locale}`}
            required
            error={
              isTried && value[locale].trim() === ''
                ? formatMessage({ id: 'editorial.workflows.nameMissing' })
                : undefined
            }
          >
            <Field.Label>
              {formatMessage({ id: 'editorial.workflows.nameIn' }, { language: languageInText(locale) })}
            </Field.Label>
            <TextInput
              value={value[locale]}
              maxLength={120}
              disabled={isReadOnly}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                onChange({ ...value, [locale]: event.target.value })
              }
            />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
