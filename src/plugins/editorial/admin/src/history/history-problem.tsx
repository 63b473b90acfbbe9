import { Button, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { Notice, NoticeText } from '../notice';

interface HistoryProblemProps {
  readonly problem: Problem;
  /** What didn't happen. */
  readonly title: string;
  readonly retry?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** What the server said, and the way out of it. */
export const HistoryProblem = ({ problem, title, retry, children }: HistoryProblemProps) => {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const { message } = problemText(problem, 'action');
  return (
    <Notice
      variant="danger"
      title={formatMessage({ id: title })}
      actions={
        (retry || children) && (
          <Flex gap={2} wrap="wrap">
            {retry && (
              <Button variant="tertiary" size="S" onClick={retry}>
                {formatMessage({ id: 'editorial.panel.retry' })}
              </Button>
            )}
            {children}
          </Flex>
        )
      }
    >
      {message && <NoticeText>{message}</NoticeText>}
    </Notice>
  );
};
