import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { editorialTypeOf, formKeyOf } from '../entry/address';
import { useIsCloning, useLocaleOnScreen } from '../entry/use-entry-on-screen';
import type { DocumentActionComponent } from '../strapi-internals';
import { useStore } from '../store';
import { useRecovery } from '../recovery/use-recovery';
import { announceForm, saveProblems, setSaveProblem } from './form-registry';
import { useKeptTyping } from './use-kept-typing';
import { useSave } from './use-save';
import { useSaveShortcut } from './use-save-shortcut';
import { useVersionOnScreen } from './use-version-on-screen';

const positions = ['panel', 'preview', 'relation-modal'] as const;

/**
 * Our Save in the place of Strapi's. Strapi's own stays for copies and for documents that are made
 * from a relation field: it also links them, and nothing is on the server yet that could be lost.
 */
export const createSaveAction = (useStock: DocumentActionComponent): DocumentActionComponent => {
  const SaveAction: DocumentActionComponent = (props) => {
    const { activeTab, collectionType, model, document, meta } = props;
    const { formatMessage } = useIntl();
    const { id } = useParams<{ id: string }>();
    const isDelegated = useIsCloning() || props.documentId === '';
    // On the tab of the live version Strapi's Save does nothing, and listens to no shortcut either.
    const stock = useStock(isDelegated ? props : { ...props, activeTab: 'published' });

    const documentId = props.documentId || undefined;
    const localeOnScreen = useLocaleOnScreen();
    const locale = (document?.['locale'] as string | null | undefined) ?? localeOnScreen;
    const formKey = formKeyOf(model, documentId, locale);
    const isModified = useForm('SaveAction', (state) => state.modified);
    const isSubmitting = useForm('SaveAction', (state) => state.isSubmitting);

    const loaded = (meta as { editorial?: { version: number } } | undefined)?.editorial?.version;
    const { version, setVersion } = useVersionOnScreen(loaded, isModified);
    const keepTyping = useKeptTyping(document);
    const isFormInDialog = documentId !== undefined && documentId !== id && collectionType !== 'single-types';
    const forgetTyping = useRecovery({
      formKey,
      version,
      isEnabled: editorialTypeOf(model) !== null && !isDelegated && !isFormInDialog && activeTab !== 'published',
    });
    const onSaved = useCallback(
      (saved: object, written: number | undefined) => {
        forgetTyping();
        setVersion(written);
        keepTyping(saved);
      },
      [forgetTyping, keepTyping, setVersion],
    );
    const save = useSave({ formKey, collectionType, model, documentId, locale, version, isFormInDialog, onSaved });
    useEffect(
      () => (isDelegated ? undefined : announceForm(formKey, { save, version, isModified })),
      [formKey, isDelegated, isModified, save, version],
    );

    useEffect(() => () => setSaveProblem(formKey, null), [formKey]);
    const problem = useStore(saveProblems).get(formKey);
    // Beside the form there is a button for this; in a dialog there is none but this one.
    const over =
      isFormInDialog && problem?.code === 'STALE_VERSION' ? (problem.details['current'] as number) : undefined;

    const isEnabled = isModified && !isSubmitting && activeTab !== 'published' && !isDelegated;
    useSaveShortcut({ isFormInDialog, isEnabled, onSave: () => void save({ over }) });

    if (isDelegated) return stock;
    return {
      label: formatMessage({ id: over === undefined ? 'global.save' : 'editorial.save.onTop' }),
      loading: isSubmitting,
      disabled: !isEnabled,
      position: [...positions],
      onClick: async () => {
        await save({ over });
      },
    };
  };
  SaveAction.type = 'update';
  SaveAction.position = [...positions];
  return SaveAction;
};
