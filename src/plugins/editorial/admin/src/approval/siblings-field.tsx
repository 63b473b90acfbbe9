import { Checkbox, Field, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useLanguageName } from '../pages/page-parts';
import type { FieldProps } from './field-props';

/** The live languages of the document: what is wrong in one is mostly wrong in all, so each is ticked. */
export const SiblingsField = ({ draft, entry, onChange }: FieldProps) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const legend = formatMessage({ id: 'editorial.siblings.label' });
  return (
    <Field.Root name="siblings" hint={formatMessage({ id: 'editorial.siblings.hint' })}>
      <Field.Label>{legend}</Field.Label>
      <Flex role="group" aria-label={legend} direction="column" alignItems="stretch" gap={2}>
        {entry.liveSiblings.map((locale) => (
          <Checkbox
            key={locale}
            checked={draft.siblings.includes(locale)}
            onCheckedChange={(isTicked: boolean) =>
              onChange({
                siblings: isTicked ? [...draft.siblings, locale] : draft.siblings.filter((one) => one !== locale),
              })
            }
          >
            {languageName(locale)}
          </Checkbox>
        ))}
      </Flex>
      <Field.Hint />
    </Field.Root>
  );
};
