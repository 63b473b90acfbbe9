import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImportedEntryView } from '../../../contracts/translation';
import { problemIn, type Problem } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { Notice, NoticeText } from '../notice';
import { useLanguageName, useTypeName } from '../pages/page-parts';
import { useImportTranslationsMutation } from './translation-api';

/** Takes a file back and tells of every text in it what became of it. */
export const ImportButton = () => {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const [importFile, { isLoading }] = useImportTranslationsMutation();
  const [result, setResult] = useState<readonly ImportedEntryView[] | Problem | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const answer = await importFile(file);
    setResult('error' in answer ? problemIn(answer.error) : answer.data);
  };
  return (
    <>
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Upload />}
        loading={isLoading}
        onClick={() => input.current?.click()}
      >
        {formatMessage({ id: 'editorial.exchange.import' })}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlf,.xliff,.docx,.zip"
        aria-label={formatMessage({ id: 'editorial.exchange.import' })}
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Modal.Root open={result !== null} onOpenChange={(isOpen: boolean) => !isOpen && setResult(null)}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{formatMessage({ id: 'editorial.exchange.result' })}</Modal.Title>
          </Modal.Header>
          <Modal.Body>{result && <Result result={result} />}</Modal.Body>
          <Modal.Footer>
            <Button onClick={() => setResult(null)}>{formatMessage({ id: 'editorial.exchange.close' })}</Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};

const Result = ({ result }: { readonly result: readonly ImportedEntryView[] | Problem }) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  if (!('kind' in result)) {
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        {result.map((entry) => (
          <EntryResult key={`${entry.contentType}/${entry.documentId}/${entry.locale}`} entry={entry} />
        ))}
      </Flex>
    );
  }
  const { title, message } = problemText(result, 'action');
  const { line, reason } = result.details;
  const place = typeof line === 'number' ? formatMessage({ id: 'editorial.exchange.line' }, { line }) : '';
  return (
    <Notice variant="danger" title={title}>
      <NoticeText>
        {[result.message || message, [place, typeof reason === 'string' ? reason : ''].filter(Boolean).join(': ')]
          .filter(Boolean)
          .join('\n')}
      </NoticeText>
    </Notice>
  );
};

const EntryResult = ({ entry }: { readonly entry: ImportedEntryView }) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const name = `${typeName(entry.contentType)} ${entry.documentId} · ${languageName(entry.locale)}`;
  if (!entry.ok) {
    return (
      <Notice variant="danger" title={name}>
        <NoticeText>{entry.error.message}</NoticeText>
      </Notice>
    );
  }
  const told = entry.segments.filter(({ outcome }) => outcome !== 'written' && outcome !== 'unchanged');
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="bold">{name}</Typography>
      <Typography>{formatMessage({ id: 'editorial.exchange.written' }, { count: entry.written })}</Typography>
      {told.map(({ id, outcome }) => (
        <Typography key={id} variant="pi" textColor="danger600">
          {`${id}: ${formatMessage({ id: `editorial.exchange.outcome.${outcome}` })}`}
        </Typography>
      ))}
      {entry.segments.some(({ missingCodes }) => missingCodes.length > 0) && (
        <Typography variant="pi" textColor="danger600">
          {formatMessage({ id: 'editorial.exchange.missingCodes' })}
        </Typography>
      )}
    </Flex>
  );
};
