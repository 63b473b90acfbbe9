import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { modelOf } from '../entry/address';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import { messageOfValue } from '../edit-form/enumeration-messages';
import { useSchemasQuery } from '../api/history-api';
import { attributeOf, labelMessageOf, type Owner } from './schemas';

/** What people call the attributes of a type or a component: the labels of the form. */
export const useFieldLabel = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    (owner: Owner, field: string): string => formatMessage({ id: labelMessageOf(owner, field), defaultMessage: field }),
    [formatMessage],
  );
};

/** A component's or a content type's name; components go by their uid. */
export const useKindName = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    (kind: string): string =>
      formatMessage({
        id: kind.includes('.') ? kind : `editorial.enumeration.addressedType.${kind}`,
        defaultMessage: kind,
      }),
    [formatMessage],
  );
};

/** The values of a choice in the panel's language. */
export const useChoiceName = () => {
  const { formatMessage } = useIntl();
  const { data: schemas } = useSchemasQuery();
  return useCallback(
    (owner: Owner, field: string, value: string): string => {
      const attribute = attributeOf(schemas, owner, field);
      const id = attribute && messageOfValue(attribute, value);
      return id ? formatMessage({ id, defaultMessage: value }) : value;
    },
    [formatMessage, schemas],
  );
};

interface Named {
  readonly name: string;
  readonly kind?: string;
}

/** Programs and the system have no name of their own. */
export const useActorName = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    ({ name, kind }: Named): string => {
      if (name !== '' && kind !== 'system') return name;
      const known = kind === 'token' || kind === 'siteUser' || kind === 'system' ? kind : 'unknown';
      return formatMessage({ id: `editorial.history.actor.${known}` });
    },
    [formatMessage],
  );
};

export const ownerOf = (contentType: string): Owner =>
  isEditorialType(contentType) ? modelOf(contentType) : contentType;
