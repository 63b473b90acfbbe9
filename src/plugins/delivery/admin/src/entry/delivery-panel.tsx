import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Badge, Button, Field, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useClipboard, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import { defaultLocale, isLocale } from '../../../../../domain/shared/locales';
import type { EntryDeliveryView } from '../../../contracts/entry-delivery';
import type { PreviewLink } from '../../../contracts/previews';
import { makePreview, useRead } from '../api/delivery-api';
import type { Problem } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useInstant, useText } from '../parts/use-text';

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** The side panel of the edit view: where an entry can be read, and whom it was told to. */
export const DeliveryPanel: PanelComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const name = /^api::([a-z-]+)\.\1$/.exec(model)?.[1];
  if (!isEditorialType(name) || !documentId || documentId === 'create') return null;
  const locale = query.plugins?.i18n?.locale;
  const entry = `${name}/${documentId}/${isLocale(locale) ? locale : defaultLocale}`;
  return { title: formatMessage({ id: 'delivery.panel.title' }), content: <PanelContent key={entry} entry={entry} /> };
};

const PanelContent = ({ entry }: { readonly entry: string }) => {
  const t = useText();
  const { data, problem, isLoading, retry } = useRead<EntryDeliveryView>(`/entries/${entry}`);
  // An entry that was never saved has nothing to show.
  if (problem) return problem.status === 404 ? null : <ProblemNotice problem={problem} onRetry={retry} />;
  if (isLoading || !data) return <Loader small>{t('loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>{t(data.isLive ? 'panel.live' : 'panel.notLive')}</Typography>
      {data.forms.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
          {data.forms.map(({ form, url }) => (
            <li key={form}>
              <Link href={url} isExternal>
                {t(`form.${form}`)}
              </Link>
            </li>
          ))}
        </Flex>
      )}
      <MakePreview entry={entry} />
      {data.attempts.length > 0 && <Told attempts={data.attempts} />}
    </Flex>
  );
};

const Told = ({ attempts }: { readonly attempts: EntryDeliveryView['attempts'] }) => {
  const t = useText();
  const instant = useInstant();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="sigma">{t('panel.told')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {attempts.map(({ id, subscriber, outcome, attemptedAt }) => (
          <Flex key={id} tag="li" justifyContent="space-between" gap={2} wrap="wrap">
            <Typography variant="pi">
              {subscriber.name} · {instant(attemptedAt)}
            </Typography>
            <Badge>{t(`outcome.${outcome}`)}</Badge>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};

/** A link to the newest version for somebody without an account. */
const MakePreview = ({ entry }: { readonly entry: string }) => {
  const t = useText();
  const instant = useInstant();
  const { copy } = useClipboard();
  const [link, setLink] = useState<PreviewLink | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    const answered = await makePreview(entry);
    setBusy(false);
    setLink(answered.data);
    setProblem(answered.problem);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {problem && <ProblemNotice problem={problem} />}
      {link ? (
        <Field.Root hint={t('preview.until', { at: instant(link.expiresAt) })} width="100%">
          <Field.Label>{t('preview.label')}</Field.Label>
          <Field.Input
            value={link.pageUrl ?? link.url}
            readOnly
            onFocus={(event: React.FocusEvent<HTMLInputElement>) => event.target.select()}
          />
          <Field.Hint />
          {link.pageUrl !== null && (
            <Link href={link.pageUrl} isExternal>
              {t('preview.open')}
            </Link>
          )}
          <Button variant="tertiary" size="S" onClick={() => void copy(link.pageUrl ?? link.url)}>
            {t('preview.copy')}
          </Button>
        </Field.Root>
      ) : (
        <Button variant="secondary" fullWidth loading={isBusy} onClick={() => void make()}>
          {t('preview.make')}
        </Button>
      )}
    </Flex>
  );
};
