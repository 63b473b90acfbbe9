import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EditorialType } from '../../../../../domain/shared/content-types';
import type { Locale } from '../../../../../domain/shared/locales';
import type { EntryResultView } from '../../../contracts/many-entries';
import { problemIn, type Problem } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { useBulkMutation, useBundleMutation } from '../api/workflow-api';
import { Notice, NoticeText } from '../notice';
import { isFilled, optionsOf, started, type BulkAction, type BulkDraft } from './bulk-draft';
import { BulkInputs } from './bulk-inputs';
import { BulkResults } from './bulk-results';

export interface BulkEntry {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly title: string;
  /** The version that stood in the list, where the list knows it. */
  readonly version?: number;
}

/**
 * One action on many entries: each succeeds or is refused on its own, and the answer says which.
 * Approvals may also be given to all as one: then all go live together, or none.
 */
export const BulkDialog = ({
  action,
  entries,
  onClose,
}: {
  readonly action: BulkAction;
  readonly entries: readonly BulkEntry[];
  onClose(): void;
}) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const formId = useId();
  const [draft, setDraft] = useState(started);
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [results, setResults] = useState<readonly EntryResultView[] | null>(null);
  const [takeAll, { isLoading: isTaking }] = useBulkMutation();
  const [takeAsOne, { isLoading: isBundling }] = useBundleMutation();
  const mayBundle = action === 'approve' && entries.length > 1;
  const refused = entries.find(({ documentId, locale }) => {
    const { entry } = (problem?.details ?? {}) as { entry?: { documentId: string; locale: string } };
    return entry?.documentId === documentId && entry.locale === locale;
  });
  const set = (change: Partial<BulkDraft>): void => setDraft((before) => ({ ...before, ...change }));

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!isFilled(action, draft)) return;
    setProblem(null);
    const addresses = entries.map(({ title: _title, ...address }) => address);
    const request = { entries: addresses, options: optionsOf(action, draft) };
    const result = draft.isBundle ? await takeAsOne(request) : await takeAll({ ...request, action });
    if ('error' in result) setProblem(problemIn(result.error));
    else setResults(result.data);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>
            {formatMessage({ id: `editorial.action.${action}.label` })} ({entries.length})
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {results ? (
            <BulkResults results={results} entries={entries} />
          ) : (
            <Flex
              tag="form"
              id={formId}
              noValidate
              direction="column"
              alignItems="stretch"
              gap={4}
              onSubmit={(event: React.FormEvent) => {
                event.preventDefault();
                event.stopPropagation();
                void submit();
              }}
            >
              <Typography>
                {formatMessage(
                  { id: draft.isBundle ? 'editorial.bundle.text' : 'editorial.bulk.text' },
                  { count: entries.length },
                )}
              </Typography>
              <BulkInputs action={action} draft={draft} mayBundle={mayBundle} isTried={isTried} onChange={set} />
              {problem && (
                <Notice variant="danger" title={problemText(problem, 'action').title}>
                  {refused && <NoticeText>{refused.title}</NoticeText>}
                  <NoticeText>{problemText(problem, 'action').message}</NoticeText>
                </Notice>
              )}
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: results ? 'global.close' : 'app.components.Button.cancel' })}
          </Button>
          {!results && (
            <Button
              type="submit"
              form={formId}
              loading={isTaking || isBundling}
              variant={action === 'reject' ? 'danger' : 'default'}
            >
              {formatMessage({ id: `editorial.action.${action}.label` })}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
