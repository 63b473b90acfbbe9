import { Box, Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { defaultLocale } from '../../../../../domain/shared/locales';
import type { DoubleView, MergePreviewView, MergedType } from '../../../contracts/merging';
import { useMergeDocumentsMutation, useMergePreviewQuery } from '../api/merging-api';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { entryHref, EntryLink } from '../entry/entry-link';
import { Notice, NoticeText } from '../notice';
import { Answered, useLanguageInText, useLanguageName, useTypeName } from '../pages/page-parts';

interface MergeDialogProps {
  readonly type: MergedType;
  readonly own: { readonly documentId: string; readonly name: string };
  readonly other: DoubleView;
  onClose(): void;
}

const mayGoOn = ({ entries, missing, notLive }: MergePreviewView): boolean =>
  missing.length === 0 && notLive.length === 0 && entries.every(({ hinderedBy }) => hinderedBy === null);

/** Which of the two stays, and what will change; nothing does before it is confirmed. */
export const MergeDialog = ({ type, own, other, onClose }: MergeDialogProps) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const [kept, setKept] = useState(other.documentId);
  const merge = { type, from: kept === own.documentId ? other.documentId : own.documentId, into: kept };
  const preview = useMergePreviewQuery(merge, { refetchOnMountOrArgChange: true });
  const [mergeDocuments, { isLoading }] = useMergeDocumentsMutation();
  const [problem, setProblem] = useState<string>();
  const confirm = async (): Promise<void> => {
    const result = await mergeDocuments(merge);
    if ('error' in result) {
      setProblem(problemText(problemIn(result.error), 'action').message);
      return;
    }
    toggleNotification({
      type: 'success',
      message: formatMessage({ id: 'editorial.merge.done' }, { count: result.data.moved }),
    });
    onClose();
    if (merge.from === own.documentId) {
      const locale = preview.currentData?.into[0]?.locale ?? defaultLocale;
      navigate(entryHref(type, merge.into, locale));
    }
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{formatMessage({ id: 'editorial.merge.title' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {problem && (
              <Notice variant="danger" title={formatMessage({ id: 'editorial.page.problem' })}>
                <NoticeText>{problem}</NoticeText>
              </Notice>
            )}
            <Box>
              <Typography id="merge-keep" fontWeight="bold">
                {formatMessage({ id: 'editorial.merge.keep' })}
              </Typography>
              <Radio.Group
                aria-labelledby="merge-keep"
                value={kept}
                onValueChange={(value: string) => {
                  setProblem(undefined);
                  setKept(value);
                }}
              >
                <Radio.Item value={other.documentId}>{other.name}</Radio.Item>
                <Radio.Item value={own.documentId}>
                  {formatMessage({ id: 'editorial.merge.thisOne' }, { name: own.name })}
                </Radio.Item>
              </Radio.Group>
            </Box>
            <Answered
              data={preview.currentData}
              error={preview.error}
              isLoading={preview.isFetching && !preview.currentData}
              retry={() => void preview.refetch()}
            >
              {(view) => <Preview view={view} />}
            </Answered>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'app.components.Button.cancel' })}
          </Button>
          <Button
            loading={isLoading}
            disabled={!preview.currentData || !mayGoOn(preview.currentData)}
            onClick={() => void confirm()}
          >
            {formatMessage({ id: 'editorial.merge.confirm' })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Preview = ({ view }: { readonly view: MergePreviewView }) => {
  const { formatList, formatMessage } = useIntl();
  const languageName = useLanguageName();
  const languageInText = useLanguageInText();
  const typeName = useTypeName();
  const named = (locales: readonly string[]): string => formatList(locales.map(languageInText));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {!mayGoOn(view) && (
        <Notice variant="warning" title={formatMessage({ id: 'editorial.merge.hindered' })}>
          {view.missing.length > 0 && (
            <NoticeText>
              {formatMessage({ id: 'editorial.merge.missing' }, { languages: named(view.missing) })}
            </NoticeText>
          )}
          {view.notLive.length > 0 && (
            <NoticeText>
              {formatMessage({ id: 'editorial.merge.notLive' }, { languages: named(view.notLive) })}
            </NoticeText>
          )}
        </Notice>
      )}
      <Typography>{formatMessage({ id: 'editorial.merge.entries' }, { count: view.entries.length })}</Typography>
      {view.entries.length > 0 && (
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={2}
          tabIndex={0}
          aria-label={formatMessage({ id: 'editorial.merge.list' })}
          style={{ maxHeight: '24rem', overflowY: 'auto' }}
        >
          {view.entries.map((entry) => (
            <Box key={`${entry.contentType}/${entry.documentId}/${entry.locale}`} tag="li">
              {entry.name ? <EntryLink {...entry} title={entry.name} /> : <Typography>–</Typography>}
              <Typography tag="p" variant="pi" textColor={entry.hinderedBy ? 'danger600' : 'neutral600'}>
                {typeName(entry.contentType)} · {languageName(entry.locale)} ·{' '}
                {formatMessage({
                  id: entry.hinderedBy
                    ? `editorial.merge.hinderedBy.${entry.hinderedBy}`
                    : `editorial.merge.move.${entry.move ?? 'draft'}`,
                })}
              </Typography>
            </Box>
          ))}
        </Flex>
      )}
      {view.slots > 0 && (
        <Typography>{formatMessage({ id: 'editorial.merge.slots' }, { count: view.slots })}</Typography>
      )}
      <Typography textColor="neutral700">{formatMessage({ id: 'editorial.merge.after' })}</Typography>
    </Flex>
  );
};
