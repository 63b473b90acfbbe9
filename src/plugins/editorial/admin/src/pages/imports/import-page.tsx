import { Box, Button, Field, Flex, Loader, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { defaultLocale, isLocale, locales, type Locale } from '../../../../../../domain/shared/locales';
import type { ImportPreviewView } from '../../../../contracts/imports';
import { problemIn, type Problem } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { makeImport, previewImport } from '../../api/writing-api';
import { entryHref } from '../../entry/entry-link';
import { Notice, NoticeText } from '../../notice';
import { useLanguageName } from '../page-parts';
import { useAddress } from '../use-address';
import { choicesOf, draftOf, type ImportDraft } from './import-draft';
import { ImportPreview } from './import-preview';

interface Source {
  readonly file: Blob;
  readonly name: string;
}

/** From a Word or HTML file, or from the clipboard, to a draft: choose, look, make. */
export const ImportPage = () => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const { values, change } = useAddress(['locale']);
  const locale = isLocale(values.locale) ? values.locale : defaultLocale;
  const [source, setSource] = useState<Source | null>(null);
  const [preview, setPreview] = useState<ImportPreviewView | null>(null);
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const take = async (file: Blob, name: string): Promise<void> => {
    setProblem(null);
    setPreview(null);
    setBusy(true);
    const result = await previewImport(file, name, locale);
    setBusy(false);
    if ('error' in result) return setProblem(problemIn(result.error));
    setSource({ file, name });
    setPreview(result.data);
    setDraft(draftOf(result.data));
  };

  const make = async (): Promise<void> => {
    if (!source || !draft) return;
    setProblem(null);
    setBusy(true);
    const result = await makeImport(source.file, source.name, locale, choicesOf(draft));
    setBusy(false);
    if ('error' in result) return setProblem(problemIn(result.error));
    toggleNotification({ type: 'success', message: formatMessage({ id: 'editorial.import.done' }) });
    navigate(entryHref('article', result.data.documentId, result.data.locale));
  };

  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.import.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.import.title' })}
        subtitle={formatMessage({ id: 'editorial.import.subtitle' })}
        primaryAction={
          preview && (
            <Button loading={isBusy} onClick={() => void make()}>
              {formatMessage({ id: 'editorial.import.make' })}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {problem && <ImportProblem problem={problem} />}
          <LocaleChoice value={locale} onChange={(chosen) => change({ locale: chosen })} />
          <Sources isBusy={isBusy} onTaken={(file, name) => void take(file, name)} />
          {isBusy && !preview && (
            <Flex justifyContent="center">
              <Loader>{formatMessage({ id: 'editorial.import.reading' })}</Loader>
            </Flex>
          )}
          {preview && draft && <ImportPreview preview={preview} draft={draft} onChange={setDraft} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const ImportProblem = ({ problem }: { readonly problem: Problem }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  return (
    <Notice variant="danger" title={formatMessage({ id: 'editorial.import.problem' })}>
      <NoticeText>{problem.message || problemText(problem, 'action').message}</NoticeText>
    </Notice>
  );
};

const LocaleChoice = ({ value, onChange }: { readonly value: Locale; onChange(locale: string): void }) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  return (
    <Field.Root name="locale" width="20rem">
      <Field.Label>{formatMessage({ id: 'editorial.filter.language' })}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {locales.map((locale) => (
          <SingleSelectOption key={locale} value={locale}>
            {languageName(locale)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

/** A file that is chosen or dropped, or a piece of text with its formatting that is pasted. */
const Sources = ({ isBusy, onTaken }: { readonly isBusy: boolean; onTaken(file: Blob, name: string): void }) => {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const takeFile = (file: File | undefined): void => {
    if (file) onTaken(file, file.name);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData.files;
    const html = event.clipboardData.getData('text/html');
    event.preventDefault();
    if (html) onTaken(new Blob([html], { type: 'text/html' }), 'clipboard.html');
    else takeFile(file);
  };
  return (
    <Flex gap={4} alignItems="stretch" wrap="wrap">
      <Box
        flex="1"
        minWidth="28rem"
        padding={6}
        background="neutral0"
        hasRadius
        borderColor="neutral300"
        onDragOver={(event: DragEvent) => event.preventDefault()}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          takeFile(event.dataTransfer.files[0]);
        }}
      >
        <Flex direction="column" gap={3}>
          <Typography textColor="neutral700">{formatMessage({ id: 'editorial.import.drop' })}</Typography>
          <Button variant="secondary" startIcon={<Upload />} loading={isBusy} onClick={() => input.current?.click()}>
            {formatMessage({ id: 'editorial.import.choose' })}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".docx,.html,.htm,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/html"
            aria-label={formatMessage({ id: 'editorial.import.choose' })}
            onChange={(event) => {
              takeFile(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </Flex>
      </Box>
      <Box flex="1" minWidth="28rem">
        <Field.Root name="paste" hint={formatMessage({ id: 'editorial.import.pasteHint' })}>
          <Field.Label>{formatMessage({ id: 'editorial.import.paste' })}</Field.Label>
          <Box
            tag="textarea"
            rows={4}
            value=""
            readOnly
            padding={3}
            width="100%"
            hasRadius
            borderColor="neutral300"
            background="neutral0"
            aria-label={formatMessage({ id: 'editorial.import.paste' })}
            onPaste={onPaste}
          />
          <Field.Hint />
        </Field.Root>
      </Box>
    </Flex>
  );
};
