import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Problem } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { Notice, NoticeText } from '../notice';

interface DeskProblemProps {
  readonly problem: Problem | null;
  onReload(): void;
  onTakeOver(): Promise<void>;
}

/** Why a save didn't happen, and what can be done: nothing that was typed is lost. */
export const DeskProblem = ({ problem, onReload, onTakeOver }: DeskProblemProps) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  if (!problem) return null;
  const { title, message } = problemText(problem, 'action');
  const said =
    problem.kind === 'unreachable' ? formatMessage({ id: 'editorial.desk.offline' }) : problem.message || message;
  return (
    <Notice
      variant={problem.kind === 'unreachable' ? 'warning' : 'danger'}
      title={title}
      actions={
        <Flex gap={2}>
          {problem.code === 'STALE_VERSION' && (
            <Button size="S" variant="secondary" onClick={onReload}>
              {formatMessage({ id: 'editorial.desk.reload' })}
            </Button>
          )}
          {problem.code === 'ENTRY_LOCKED' && (
            <Button size="S" variant="secondary" onClick={() => void onTakeOver()}>
              {formatMessage({ id: 'editorial.desk.takeOver' })}
            </Button>
          )}
        </Flex>
      }
    >
      <NoticeText>{[said, formatMessage({ id: 'editorial.desk.kept' })].join('\n')}</NoticeText>
    </Notice>
  );
};
