import { Button, Flex } from '@strapi/design-system';
import { useText } from './use-text';

interface PagerProps {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  previous(): void;
  next(): void;
}

export const Pager = ({ hasPrevious, hasNext, previous, next }: PagerProps) => {
  const t = useText();
  if (!hasPrevious && !hasNext) return null;
  return (
    <Flex tag="nav" aria-label={t('pages.title')} justifyContent="flex-end" gap={2}>
      <Button variant="tertiary" disabled={!hasPrevious} onClick={previous}>
        {t('pages.previous')}
      </Button>
      <Button variant="tertiary" disabled={!hasNext} onClick={next}>
        {t('pages.next')}
      </Button>
    </Flex>
  );
};
