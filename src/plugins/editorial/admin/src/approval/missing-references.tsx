import { Box, Radio, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import { useReferenceNameQuery, type ReferenceAddress } from '../api/editorial-api';
import type { Problem } from '../api/problem';
import { modelOf, type EntryAddress } from '../entry/address';
import { Notice, NoticeText } from '../notice';

type Reference = Omit<ReferenceAddress, 'locale'>;

const isReference = (value: unknown): value is Reference => {
  const { contentType, documentId } = (value ?? {}) as Partial<Reference>;
  return isEditorialType(contentType) && typeof documentId === 'string';
};

/** What an entry refers to and the public can't see yet, where that is why an action was refused. */
export const missingReferencesOf = (problem: Problem | null): readonly Reference[] => {
  const references = problem?.code === 'REFERENCES_NOT_LIVE' ? problem.details['references'] : [];
  return Array.isArray(references) ? references.filter(isReference) : [];
};

/** Names the other entry on whose account all were refused, where it was another one. */
export const RefusedEntry = ({ problem, address }: { readonly problem: Problem; readonly address: EntryAddress }) => {
  const refused = problem.details['entry'];
  if (!isReference(refused)) return null;
  const { contentType, documentId, locale } = refused as ReferenceAddress;
  if (documentId === address.documentId && locale === address.locale) return null;
  return <ReferenceLink contentType={contentType} documentId={documentId} locale={locale} />;
};

interface MissingReferencesProps {
  readonly references: readonly Reference[];
  readonly locale: string;
  /** Whether the action can be taken on them as well. */
  readonly mayTakeAlong: boolean;
  readonly takesAlong: boolean;
  onChange(takesAlong: boolean): void;
}

export const MissingReferences = ({
  references,
  locale,
  mayTakeAlong,
  takesAlong,
  onChange,
}: MissingReferencesProps) => {
  const { formatMessage } = useIntl();
  return (
    <Notice variant="warning" title={formatMessage({ id: 'editorial.references.title' })}>
      <NoticeText>{formatMessage({ id: 'editorial.references.text' })}</NoticeText>
      <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
        {references.map((reference) => (
          <li key={`${reference.contentType}/${reference.documentId}`}>
            <ReferenceLink {...reference} locale={locale} />
          </li>
        ))}
      </Box>
      {mayTakeAlong && (
        <Radio.Group
          value={takesAlong ? 'along' : 'omit'}
          aria-label={formatMessage({ id: 'editorial.references.title' })}
          onValueChange={(how: string) => onChange(how === 'along')}
        >
          <Radio.Item value="omit">{formatMessage({ id: 'editorial.references.omit' })}</Radio.Item>
          <Radio.Item value="along">{formatMessage({ id: 'editorial.references.along' })}</Radio.Item>
        </Radio.Group>
      )}
    </Notice>
  );
};

const ReferenceLink = ({ contentType, documentId, locale }: ReferenceAddress) => {
  const { formatMessage } = useIntl();
  const { data: name } = useReferenceNameQuery({ contentType, documentId, locale });
  return (
    <Typography
      tag={Link}
      to={`/content-manager/collection-types/${modelOf(contentType)}/${documentId}?plugins[i18n][locale]=${locale}`}
      target="_blank"
      rel="noopener"
      textColor="primary600"
    >
      {formatMessage({ id: `editorial.enumeration.addressedType.${contentType}` })}: {name || documentId}
    </Typography>
  );
};
