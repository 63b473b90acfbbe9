import { Flex, Link, Loader } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { useReferenceNameQuery } from '../api/editorial-api';
import type { EntryAddress } from '../entry/address';
import { editPath, historyPath } from './paths';

interface HistoryLayoutProps {
  readonly address: EntryAddress;
  readonly title: string;
  /** From the timeline one goes back to the entry, from everything else to the timeline. */
  readonly backTo: 'entry' | 'timeline';
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page of the history: which entry, which page, and the way back. */
export const HistoryLayout = ({ address, title, backTo, actions, children }: HistoryLayoutProps) => {
  const { formatMessage, formatDisplayName } = useIntl();
  const { data: name } = useReferenceNameQuery(address);
  const kind = formatMessage({ id: `editorial.enumeration.addressedType.${address.contentType}` });
  const language = formatDisplayName(address.locale, { type: 'language' }) ?? address.locale;
  return (
    <Page.Main>
      <Page.Title>{name ? `${title}: ${name}` : title}</Page.Title>
      <Layouts.Header
        navigationAction={
          <Link
            tag={RouterLink}
            startIcon={<ArrowLeft />}
            to={backTo === 'entry' ? editPath(address) : historyPath(address)}
          >
            {formatMessage({ id: `editorial.history.back.${backTo}` })}
          </Link>
        }
        title={title}
        subtitle={[name || address.documentId, kind, language].join(' · ')}
        primaryAction={actions}
      />
      <Layouts.Content>{children}</Layouts.Content>
    </Page.Main>
  );
};

export const HistoryLoading = ({ message }: { readonly message: string }) => {
  const { formatMessage } = useIntl();
  return (
    <Flex justifyContent="center" padding={6} width="100%" aria-busy>
      <Loader small>{formatMessage({ id: message })}</Loader>
    </Flex>
  );
};
