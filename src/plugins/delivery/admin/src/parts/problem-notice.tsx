import { Button, Flex, Typography } from '@strapi/design-system';
import type { Problem } from '../api/problem';
import { useText } from './use-text';

/** What was refused and why, in the person's language; with a way to try again where that may help. */
export const ProblemNotice = ({ problem, onRetry }: { readonly problem: Problem; readonly onRetry?: () => void }) => {
  const t = useText();
  return (
    <Flex
      role="alert"
      direction="column"
      alignItems="flex-start"
      gap={2}
      padding={4}
      width="100%"
      hasRadius
      background="danger100"
      borderColor="danger200"
    >
      <Typography fontWeight="bold">{t('problem.title')}</Typography>
      <Typography>{problem.kind === 'refused' ? problem.message : t(`problem.${problem.kind}`)}</Typography>
      {onRetry && (
        <Button variant="tertiary" size="S" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </Flex>
  );
};
