import {
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  Loader,
  SingleSelect,
  SingleSelectOption,
  Field,
} from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { editorialTypes } from '../../../../../domain/shared/content-types';
import { locales } from '../../../../../domain/shared/locales';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { Notice, NoticeText } from '../notice';

interface AnswerProps<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
  retry(): void;
  children(data: Data): ReactNode;
}

/** What a page shows of an answer: that it is on its way, why it didn't come, or what it says. */
export const Answered = <Data,>({ data, error, isLoading, retry, children }: AnswerProps<Data>) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  if (error) {
    const problem = problemIn(error);
    return (
      <Notice
        variant="danger"
        title={formatMessage({ id: 'editorial.page.problem' })}
        actions={
          <Button variant="secondary" size="S" onClick={retry}>
            {formatMessage({ id: 'editorial.panel.retry' })}
          </Button>
        }
      >
        <NoticeText>{problem.message || problemText(problem, 'action').message}</NoticeText>
      </Notice>
    );
  }
  if (isLoading || data === undefined) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{formatMessage({ id: 'editorial.page.loading' })}</Loader>
      </Flex>
    );
  }
  return <>{children(data)}</>;
};

export const Nothing = ({ children }: { readonly children: string }) => (
  <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={children} hasRadius shadow="tableShadow" />
);

/** Forward by cursor; back is the browser's own Back, since each page has its address. */
export const Pages = ({
  hasNext,
  isFirst,
  onFirst,
  onNext,
}: {
  readonly hasNext: boolean;
  readonly isFirst: boolean;
  onFirst(): void;
  onNext(): void;
}) => {
  const { formatMessage } = useIntl();
  if (isFirst && !hasNext) return null;
  return (
    <Flex
      tag="nav"
      aria-label={formatMessage({ id: 'editorial.page.pages' })}
      gap={2}
      justifyContent="flex-end"
      paddingTop={4}
    >
      <Button variant="tertiary" startIcon={<ArrowLeft />} disabled={isFirst} onClick={onFirst}>
        {formatMessage({ id: 'editorial.page.first' })}
      </Button>
      <Button variant="tertiary" endIcon={<ArrowRight />} disabled={!hasNext} onClick={onNext}>
        {formatMessage({ id: 'editorial.page.next' })}
      </Button>
    </Flex>
  );
};

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** One of them always holds, as with an order: there is no "all". */
  readonly isAlwaysOne?: boolean;
  onChange(value: string): void;
}

/** One filter: a choice with "all" in the first place. */
export const Choice = ({ name, label, value, options, isAlwaysOne = false, onChange }: ChoiceProps) => {
  const { formatMessage } = useIntl();
  return (
    <Box minWidth="18rem">
      <Field.Root name={name}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect value={value} size="S" onChange={(chosen) => onChange(String(chosen ?? ''))}>
          {!isAlwaysOne && (
            <SingleSelectOption value="">{formatMessage({ id: 'editorial.filter.all' })}</SingleSelectOption>
          )}
          {options.map(([one, text]) => (
            <SingleSelectOption key={one} value={one}>
              {text}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};

export const useTypeName = () => {
  const { formatMessage } = useIntl();
  return (type: string): string => formatMessage({ id: `editorial.enumeration.addressedType.${type}` });
};

export const useLanguageName = () => {
  const { formatDisplayName } = useIntl();
  return (locale: string): string => formatDisplayName(locale, { type: 'language' }) ?? locale;
};

/** A language within a sentence: Vietnamese writes it small there, the other two as it stands in a list. */
export const useLanguageInText = () => {
  const { locale: panelLanguage } = useIntl();
  const languageName = useLanguageName();
  return (locale: string): string => {
    const name = languageName(locale);
    return panelLanguage === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
  };
};

export const TypeChoice = ({ value, onChange }: Pick<ChoiceProps, 'value' | 'onChange'>) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  return (
    <Choice
      name="type"
      label={formatMessage({ id: 'editorial.filter.type' })}
      value={value}
      options={editorialTypes.map((type) => [type, typeName(type)])}
      onChange={onChange}
    />
  );
};

export const LanguageChoice = ({ value, onChange }: Pick<ChoiceProps, 'value' | 'onChange'>) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  return (
    <Choice
      name="locale"
      label={formatMessage({ id: 'editorial.filter.language' })}
      value={value}
      options={locales.map((locale) => [locale, languageName(locale)])}
      onChange={onChange}
    />
  );
};
