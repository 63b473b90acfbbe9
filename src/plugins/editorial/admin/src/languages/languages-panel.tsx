import { Button, Flex, Link, Loader, Status, Typography, type StatusVariant } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Locale } from '../../../../../domain/shared/locales';
import type { TranslationProgress } from '../../../../../domain/translation/translation-status';
import type { LanguageView } from '../../../contracts/translation';
import { problemIn, type Problem } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { editorialTypeOf, modelOf, type EntryAddress } from '../entry/address';
import { useEntryOnScreen, useIsCloning } from '../entry/use-entry-on-screen';
import { useLanguageInText } from '../pages/page-parts';
import type { PanelComponent } from '../strapi-internals';
import { deskPath } from '../translation/paths';
import { useCarryOverMutation } from '../translation/translation-api';
import { useLanguagesQuery, useMarkUpToDateMutation, useStartVariantMutation } from './languages-api';

/** The side panel that tells where the three languages stand, and begins the missing ones. */
export const LanguagesPanel: PanelComponent = ({ model, document }) => {
  const { formatMessage } = useIntl();
  if (!editorialTypeOf(model) || document?.documentId === undefined) return null;
  return { title: formatMessage({ id: 'editorial.languages.title' }), content: <PanelContent /> };
};

const PanelContent = () => {
  const { formatMessage } = useIntl();
  const { address } = useEntryOnScreen();
  const isCloning = useIsCloning();
  if (!address || isCloning) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'editorial.panel.unsaved' })}
      </Typography>
    );
  }
  return <Languages address={address} />;
};

const Languages = ({ address }: { readonly address: EntryAddress }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const { currentData, error, refetch } = useLanguagesQuery(address, { refetchOnMountOrArgChange: true });
  if (currentData) {
    return (
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4} width="100%">
        {currentData.map((language) => (
          <Language key={language.locale} address={address} language={language} />
        ))}
      </Flex>
    );
  }
  if (!error) {
    return (
      <Flex justifyContent="center" width="100%">
        <Loader small>{formatMessage({ id: 'editorial.panel.loading' })}</Loader>
      </Flex>
    );
  }
  const problem = problemIn(error);
  return (
    <Flex role="alert" direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="danger600" style={{ whiteSpace: 'pre-line' }}>
        {problem.message || problemText(problem, 'action').message}
      </Typography>
      <Button variant="tertiary" size="S" onClick={() => void refetch()}>
        {formatMessage({ id: 'editorial.panel.retry' })}
      </Button>
    </Flex>
  );
};

const variants = {
  missing: 'neutral',
  inProgress: 'secondary',
  inReview: 'warning',
  live: 'success',
} as const satisfies Readonly<Record<TranslationProgress, StatusVariant>>;

const entryLink = (address: EntryAddress, locale: Locale): string =>
  `/content-manager/collection-types/${modelOf(address.contentType)}/${address.documentId}?plugins[i18n][locale]=${locale}`;

/** A language is always called by its own name, as in the language menu. */
const languageNames: Readonly<Record<Locale, string>> = { vi: 'Tiếng Việt', en: 'English', 'zh-Hans': '简体中文' };

interface LanguageProps {
  readonly address: EntryAddress;
  readonly language: LanguageView;
}

const Language = ({ address, language }: LanguageProps) => {
  const { formatMessage } = useIntl();
  const { locale, progress, source } = language;
  const isOnScreen = locale === address.locale;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        {progress === 'missing' || isOnScreen ? (
          <Typography variant="omega" fontWeight={isOnScreen ? 'bold' : 'regular'} lang={locale}>
            {languageNames[locale]}
          </Typography>
        ) : (
          <Link tag={NavLink} to={entryLink(address, locale)} lang={locale}>
            {languageNames[locale]}
          </Link>
        )}
        <Status variant={variants[progress]} size="XS">
          <Typography tag="span" variant="pi" fontWeight="bold">
            {formatMessage({ id: `editorial.languages.progress.${progress}` })}
          </Typography>
        </Status>
      </Flex>
      {source && <SourceFacts address={{ ...address, locale }} source={source} isOnScreen={isOnScreen} />}
      {language.canStart && <StartButton address={address} locale={locale} />}
    </Flex>
  );
};

const useProblemNotification = () => {
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  return (problem: Problem): void => {
    const { title, message } = problemText(problem, 'action');
    toggleNotification({ type: 'danger', title, message });
  };
};

const SourceFacts = ({
  address,
  source,
  isOnScreen,
}: {
  readonly address: EntryAddress;
  readonly source: NonNullable<LanguageView['source']>;
  readonly isOnScreen: boolean;
}) => {
  const { formatMessage } = useIntl();
  const [markUpToDate, { isLoading }] = useMarkUpToDateMutation();
  const notifyProblem = useProblemNotification();
  const mark = async (): Promise<void> => {
    const marked = await markUpToDate(address);
    if ('error' in marked) notifyProblem(problemIn(marked.error));
  };
  const [carryOver, { isLoading: isCarrying }] = useCarryOverMutation();
  const carry = async (): Promise<void> => {
    const carried = await carryOver(address);
    if ('error' in carried) notifyProblem(problemIn(carried.error));
  };
  const language = useLanguageInText()(source.locale);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {source.madeFrom && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'editorial.languages.madeFrom' }, { language, version: source.madeFrom.label })}
        </Typography>
      )}
      {source.withdrawn && (
        <Typography variant="pi" textColor="danger600">
          {formatMessage({ id: 'editorial.languages.withdrawn' }, { language })}
        </Typography>
      )}
      {source.outdated && (
        <Typography variant="pi" textColor="warning700">
          {formatMessage({ id: 'editorial.languages.outdated' }, { language, version: source.approved?.label ?? '' })}
        </Typography>
      )}
      {source.factsDiffer.length > 0 && (
        <Typography variant="pi" textColor="warning700">
          <FactsDiffer address={address} names={source.factsDiffer} />
        </Typography>
      )}
      {source.factsDiffer.length > 0 && source.canCarryOver && (
        <Button variant="tertiary" size="S" loading={isCarrying} onClick={() => void carry()}>
          {formatMessage({ id: 'editorial.languages.carryOver' })}
        </Button>
      )}
      {source.canCarryOver && (
        <Link tag={NavLink} to={deskPath(address)}>
          {formatMessage({ id: 'editorial.languages.sideBySide' })}
        </Link>
      )}
      {isOnScreen && source.canMarkUpToDate && (
        <Button variant="tertiary" size="S" loading={isLoading} onClick={() => void mark()}>
          {formatMessage({ id: 'editorial.languages.markUpToDate' })}
        </Button>
      )}
    </Flex>
  );
};

const FactsDiffer = ({ address, names }: { readonly address: EntryAddress; readonly names: readonly string[] }) => {
  const { formatMessage, formatList } = useIntl();
  const labels = names.map((name) =>
    formatMessage({
      id: `content-manager.content-types.${modelOf(address.contentType)}.${name}`,
      defaultMessage: name,
    }),
  );
  return <>{formatMessage({ id: 'editorial.languages.factsDiffer' }, { fields: formatList(labels) })}</>;
};

const StartButton = ({ address, locale }: { readonly address: EntryAddress; readonly locale: Locale }) => {
  const { formatMessage, formatList } = useIntl();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const notifyProblem = useProblemNotification();
  const language = useLanguageInText()(locale);
  const [startVariant, { isLoading }] = useStartVariantMutation();
  const start = async (): Promise<void> => {
    const started = await startVariant({ address, target: locale });
    if ('error' in started) return notifyProblem(problemIn(started.error));
    const { missingReferences } = started.data;
    toggleNotification({
      type: missingReferences.length > 0 ? 'warning' : 'success',
      message: formatMessage(
        { id: missingReferences.length > 0 ? 'editorial.languages.startedWithout' : 'editorial.languages.started' },
        { language, names: formatList(missingReferences.map(({ name }) => name)) },
      ),
    });
    navigate(entryLink(address, locale));
  };
  return (
    <Button variant="secondary" size="S" loading={isLoading} onClick={() => void start()}>
      {formatMessage({ id: 'editorial.languages.start' }, { language })}
    </Button>
  );
};
