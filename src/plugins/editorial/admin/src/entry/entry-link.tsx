import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import { modelOf } from './address';

/** The edit view of an entry. */
export const entryHref = (contentType: string, documentId: string, locale: string): string =>
  isEditorialType(contentType)
    ? `/content-manager/collection-types/${modelOf(contentType)}/${documentId}?plugins[i18n][locale]=${locale}`
    : '/content-manager';

export const EntryLink = ({
  contentType,
  documentId,
  locale,
  title,
}: {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
}) => {
  const { formatMessage } = useIntl();
  return (
    <Typography
      tag={Link}
      to={entryHref(contentType, documentId, locale)}
      fontWeight="semiBold"
      textColor="primary600"
      style={{ overflowWrap: 'anywhere' }}
    >
      {title || formatMessage({ id: 'content-manager.containers.untitled' })}
    </Typography>
  );
};
