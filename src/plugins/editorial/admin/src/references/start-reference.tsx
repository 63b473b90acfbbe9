import { TextButton, useField } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { defaultLocale, isLocale } from '../../../../../domain/shared/locales';
import { readOnlyForm } from '../edit-form/read-only';
import { editorialTypeOf } from '../entry/address';
import { useLocaleOnScreen } from '../entry/use-entry-on-screen';
import { useStore } from '../store';
import { ReferenceDialog } from './reference-dialog';
import type { ReferenceField } from './use-link-reference';

/** Below a picker: what it doesn't offer is begun in this language, or made, without leaving the form. */
export const StartReference = ({ field, hint }: { readonly field: ReferenceField; readonly hint: string }) => {
  const { formatMessage } = useIntl();
  const { name } = useField('StartReference');
  const isDisabled = useForm('StartReference', (state) => state.disabled);
  const isLocked = useStore(readOnlyForm) !== null;
  const locale = useLocaleOnScreen();
  const type = editorialTypeOf(field.target);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {hint}
      {type && name && !isDisabled && !isLocked && (
        <TextButton
          startIcon={<Plus aria-hidden />}
          aria-haspopup="dialog"
          onClick={(event: React.MouseEvent) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          {formatMessage({ id: 'editorial.reference.open' })}
        </TextButton>
      )}
      {isOpen && type && name && (
        <ReferenceDialog
          type={type}
          field={field}
          path={name}
          locale={isLocale(locale) ? locale : defaultLocale}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
