import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { isBrokenReason } from '../../../../../domain/translation/exchange/broken-file';
import type { ImportedEntryView } from '../../../contracts/translation';
import { problemIn, type Problem } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { Notice, NoticeText } from '../notice';
import { useLanguageName, useTypeName } from '../pages/page-parts';
import { deskPath } from './paths';
import { useImportTranslationsMutation } from './translation-api';
import { usePlaceName } from './use-place-name';

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
  const reasonText = useReasonText();
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
  const { line } = result.details;
  const place = typeof line === 'number' ? formatMessage({ id: 'editorial.exchange.line' }, { line }) : '';
  return (
    <Notice variant="danger" title={title}>
      <NoticeText>{result.message || message}</NoticeText>
      <NoticeText>{[place, reasonText(result.details)].filter(Boolean).join(': ')}</NoticeText>
    </Notice>
  );
};

/** Why a file can't be read; empty where the refusal has another cause. */
const useReasonText = () => {
  const { formatMessage } = useIntl();
  return ({ reason, name, row }: Problem['details']): string =>
    isBrokenReason(reason)
      ? formatMessage({ id: `editorial.exchange.reason.${reason}` }, { name: String(name), row: Number(row) })
      : '';
};

const EntryResult = ({ entry }: { readonly entry: ImportedEntryView }) => {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const placeName = usePlaceName(entry.contentType);
  const kind = `${typeName(entry.contentType)} · ${languageName(entry.locale)}`;
  if (!entry.ok) {
    return (
      <Notice variant="danger" title={`${kind} · ${entry.documentId}`}>
        <NoticeText>{entry.error.message}</NoticeText>
      </Notice>
    );
  }
  const told = entry.segments.filter(({ outcome }) => outcome !== 'written' && outcome !== 'unchanged');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography
        tag={Link}
        to={deskPath(entry)}
        fontWeight="semiBold"
        textColor="primary600"
        style={{ overflowWrap: 'anywhere' }}
      >
        {entry.title}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {kind}
      </Typography>
      <Typography>{formatMessage({ id: 'editorial.exchange.written' }, { count: entry.written })}</Typography>
      {told.map(({ id, outcome, at }) => (
        <Typography key={id} variant="pi" textColor="danger600">
          {`${at ? placeName(at) : id}: ${formatMessage({ id: `editorial.exchange.outcome.${outcome}` })}`}
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
