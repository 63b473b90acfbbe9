import { useForm, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLocation, useNavigate } from 'react-router-dom';
import { useSaveFormMutation } from '../api/editorial-api';
import { problemIn } from '../api/problem';
import { editorialTypeOf } from '../entry/address';
import { useProblemText } from '../api/use-problem-text';
import { useFieldErrors } from '../strapi-internals';
import { toPayload } from './form-payload';
import { setSaveProblem, type Saver } from './form-registry';
import { typedSince } from './typed-since';

interface SavedPlace {
  readonly formKey: string;
  readonly collectionType: string;
  readonly model: string;
  readonly documentId: string | undefined;
  readonly locale: string | undefined;
  readonly version: number | undefined;
  /** A form in a dialog has no side panel that could say what went wrong. */
  readonly isFormInDialog: boolean;
  onSaved(saved: object, version: number | undefined): void;
}

/** Some inputs tell the form what they hold only when they lose the focus. */
const flushInputs = async (): Promise<void> => {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return;
  active.blur();
  await Promise.resolve();
  await Promise.resolve();
  active.focus({ preventScroll: true });
};

/**
 * Strapi's Save writes the new text into its cache first and takes it back when it is refused, and
 * with it what was typed. This one changes nothing on the screen before the server has agreed.
 */
export const useSave = (place: SavedPlace): Saver => {
  const { formKey, collectionType, model, documentId, locale, version, isFormInDialog, onSaved } = place;
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const toFieldErrors = useFieldErrors();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [saveForm] = useSaveFormMutation();
  const getValues = useForm('useSave', (state) => state.getValues);
  const initialValues = useForm('useSave', (state) => state.initialValues);
  const validate = useForm('useSave', (state) => state.validate);
  const setErrors = useForm('useSave', (state) => state.setErrors);
  const setSubmitting = useForm('useSave', (state) => state.setSubmitting);

  return useCallback(
    async ({ over, along, onRefused } = {}) => {
      setSubmitting(true);
      setSaveProblem(formKey, null);
      try {
        await flushInputs();
        const { errors } = await validate(true, { status: editorialTypeOf(model) ? 'draft' : 'published' });
        if (errors) {
          toggleNotification({ type: 'danger', message: formatMessage({ id: 'content-manager.validation.error' }) });
          return false;
        }
        const values = getValues();
        const result = await saveForm({
          collectionType,
          model,
          documentId,
          locale,
          // On top of somebody else's version only what this person changed is written.
          data: toPayload(over === undefined ? values : typedSince(initialValues, values)) as object,
          version: over ?? version,
          along,
        });
        if ('error' in result) {
          const problem = problemIn(result.error);
          const fieldErrors = toFieldErrors(problem.details);
          if (fieldErrors) setErrors(fieldErrors);
          if (onRefused) onRefused(problem);
          else setSaveProblem(formKey, problem);
          if (isFormInDialog) toggleNotification({ type: 'danger', ...problemText(problem, 'saveInDialog') });
          return false;
        }
        onSaved(values, result.data.meta?.editorial?.version);
        if (!along) {
          toggleNotification({
            type: 'success',
            message: formatMessage({ id: 'content-manager.success.record.save' }),
          });
        }
        const { documentId: made } = result.data.data;
        if (!documentId && made && collectionType !== 'single-types') {
          navigate({ pathname: `../${made}`, search }, { replace: true, relative: 'path' });
        }
        return true;
      } finally {
        setSubmitting(false);
      }
    },
    [
      collectionType,
      documentId,
      formKey,
      formatMessage,
      getValues,
      initialValues,
      isFormInDialog,
      locale,
      model,
      navigate,
      onSaved,
      problemText,
      saveForm,
      search,
      setErrors,
      setSubmitting,
      toFieldErrors,
      toggleNotification,
      validate,
      version,
    ],
  );
};
