import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { locales } from '../../../../../domain/shared/locales';
import { messageOfValue, type EnumerationAttribute } from '../edit-form/enumeration-messages';
import { useMoment } from '../entry/use-moment';

const Text = ({ children }: { readonly children: string }) => (
  <Typography textColor="neutral800" ellipsis>
    {children}
  </Typography>
);

/** The value of an enumeration in the panel's language, where Strapi shows the stored code. */
export const EnumerationCell = ({
  attribute,
  value,
}: {
  readonly attribute: EnumerationAttribute;
  readonly value: unknown;
}) => {
  const { formatMessage } = useIntl();
  if (typeof value !== 'string') return <Text>-</Text>;
  const id = messageOfValue(attribute, value);
  return <Text>{id ? formatMessage({ id, defaultMessage: value }) : value}</Text>;
};

/** An instant on the newsroom's clock, where Strapi shows the browser's. */
export const MomentCell = ({ value }: { readonly value: unknown }) => {
  const moment = useMoment();
  return <Text>{typeof value === 'string' ? moment(value) : '-'}</Text>;
};

interface LocalizedRow {
  readonly documentId: string;
  readonly locale?: string;
  readonly localizations?: readonly { readonly locale: string }[];
}

/** The languages that a document exists in, each leading there. */
export const LanguagesCell = ({ documentId, locale, localizations = [] }: LocalizedRow) => {
  const { formatDisplayName } = useIntl();
  const existing = [locale, ...localizations.map((one) => one.locale)];
  return (
    <Flex gap={3} wrap="nowrap">
      {locales
        .filter((one) => existing.includes(one))
        .map((one) => (
          <Typography
            key={one}
            tag={Link}
            to={{ pathname: documentId, search: `plugins[i18n][locale]=${one}` }}
            onClick={(event: React.MouseEvent) => event.stopPropagation()}
            textColor={one === locale ? 'neutral800' : 'primary600'}
            style={{ whiteSpace: 'nowrap' }}
          >
            {formatDisplayName(one, { type: 'language' })}
          </Typography>
        ))}
    </Flex>
  );
};
