import { Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem';
import { useText } from './use-text';

interface NoticeProps {
  readonly variant: 'danger' | 'warning';
  readonly title: string;
  readonly children?: ReactNode;
}

export const Notice = ({ variant, title, children }: NoticeProps) => (
  <Flex
    role="alert"
    direction="column"
    alignItems="stretch"
    gap={2}
    padding={4}
    width="100%"
    hasRadius
    background={`${variant}100`}
    borderColor={`${variant}200`}
  >
    <Flex gap={2}>
      <WarningCircle fill={`${variant}700`} aria-hidden width="1.6rem" height="1.6rem" />
      <Typography fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
    </Flex>
    {children}
  </Flex>
);

interface FieldProblem {
  readonly option?: string;
  readonly problem?: string;
}

/** Which fields of what was sent the server could not read. */
const fieldProblems = ({ details }: Problem): readonly string[] =>
  Array.isArray(details['options'])
    ? (details['options'] as readonly (FieldProblem | string)[]).map((one) =>
        typeof one === 'string' ? one : `${one.option ?? ''}: ${one.problem ?? ''}`,
      )
    : [];

/** What the server refused and why, in the person's language; with a way to try again where that may help. */
export const ProblemNotice = ({
  problem,
  title,
  onRetry,
}: {
  readonly problem: Problem;
  readonly title?: string;
  readonly onRetry?: () => void;
}) => {
  const t = useText();
  const message = problem.kind === 'refused' ? problem.message : t(`problem.${problem.kind}`);
  return (
    <Notice variant="danger" title={title ?? t('problem.title')}>
      <Typography textColor="neutral800">{message}</Typography>
      {fieldProblems(problem).map((text) => (
        <Typography key={text} variant="pi" textColor="neutral800">
          {text}
        </Typography>
      ))}
      {onRetry && (
        <div>
          <Button variant="tertiary" size="S" onClick={onRetry}>
            {t('retry')}
          </Button>
        </div>
      )}
    </Notice>
  );
};
