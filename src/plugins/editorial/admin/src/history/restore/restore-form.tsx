import { Box, Button, Checkbox, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { RestoreView } from '../../../../contracts/history';
import { useRestoreVersionMutation } from '../../api/history-api';
import { problemIn, type Problem } from '../../api/problem';
import { modelOf, type EntryAddress } from '../../entry/address';
import { Notice } from '../../notice';
import { FieldSections } from '../compare/field-sections';
import { DiffSceneProvider } from '../compare/scene';
import { HistoryProblem } from '../history-problem';
import { problemsOf, toggled } from './presentation';
import { RestoreProblems } from './restore-problems';

interface RestoreFormProps {
  readonly address: EntryAddress;
  readonly version: number;
  readonly preview: RestoreView;
  onDone(result: RestoreView): void;
  /** Somebody saved meanwhile: the preview is made again. */
  onAnew(): void;
}

/** The preview with a checkbox for each attribute, the comment, and the confirmation. */
export const RestoreForm = ({ address, version, preview, onDone, onAnew }: RestoreFormProps) => {
  const { formatMessage } = useIntl();
  const [restore, { isLoading }] = useRestoreVersionMutation();
  const all = preview.diff.fields.map(({ field }) => field);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(all));
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const isWhole = chosen.size === all.length;
  const problems = problemsOf(preview.problems, chosen);
  const text = (id: string, values?: Record<string, number | string>): string =>
    formatMessage({ id: `editorial.history.restore.${id}` }, values);

  const confirm = async (): Promise<void> => {
    setProblem(null);
    const result = await restore({
      address,
      version,
      body: {
        version: preview.version.id,
        ...(isWhole ? {} : { fields: all.filter((field) => chosen.has(field)) }),
        ...(comment.trim() ? { comment: comment.trim() } : {}),
      },
    });
    if ('error' in result) setProblem(problemIn(result.error));
    else onDone(result.data);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral800">
        {text('text', { version: preview.restoredFrom.label, working: preview.version.label })}
      </Typography>
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
        <Checkbox
          checked={isWhole ? true : chosen.size > 0 ? 'indeterminate' : false}
          onCheckedChange={() => setChosen(isWhole ? new Set() : new Set(all))}
        >
          {text('all', { count: all.length })}
        </Checkbox>
      </Box>
      <DiffSceneProvider value={{ ...preview, mode: 'inline', language: address.locale }}>
        <FieldSections
          address={address}
          diff={preview.diff}
          choice={{ chosen, onToggle: (field) => setChosen((before) => toggled(before, field)) }}
        />
      </DiffSceneProvider>
      {problems.length > 0 && (
        <Notice variant="warning" title={text('problems')}>
          <RestoreProblems problems={problems} owner={modelOf(address.contentType)} />
        </Notice>
      )}
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="comment">
            <Field.Label>{formatMessage({ id: 'editorial.action.comment.label' })}</Field.Label>
            <Textarea
              value={comment}
              maxLength={5000}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setComment(event.target.value)}
            />
          </Field.Root>
          {problem && (
            <HistoryProblem problem={problem} title="editorial.history.restore.problem">
              {problem.code === 'STALE_VERSION' && (
                <Button variant="tertiary" size="S" onClick={onAnew}>
                  {text('anew')}
                </Button>
              )}
            </HistoryProblem>
          )}
          <Flex justifyContent="flex-end">
            <Dialog.Root>
              <Dialog.Trigger>
                <Button disabled={chosen.size === 0} loading={isLoading}>
                  {isWhole ? text('whole') : text('some', { count: chosen.size })}
                </Button>
              </Dialog.Trigger>
              <Dialog.Content>
                <Dialog.Header>{text('confirm.title', { version: preview.restoredFrom.label })}</Dialog.Header>
                <Dialog.Body icon={<WarningCircle fill="primary600" />}>
                  {text(isWhole ? 'confirm.whole' : 'confirm.some', { count: chosen.size })}
                </Dialog.Body>
                <Dialog.Footer>
                  <Dialog.Cancel>
                    <Button fullWidth variant="tertiary">
                      {formatMessage({ id: 'app.components.Button.cancel' })}
                    </Button>
                  </Dialog.Cancel>
                  <Dialog.Action>
                    <Button fullWidth onClick={() => void confirm()}>
                      {text('confirm.label')}
                    </Button>
                  </Dialog.Action>
                </Dialog.Footer>
              </Dialog.Content>
            </Dialog.Root>
          </Flex>
        </Flex>
      </Box>
    </Flex>
  );
};
