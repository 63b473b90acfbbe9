import { Box, Flex, Typography } from '@strapi/design-system';
import type { LineResult, Step } from '../../../../../domain/royalties/results';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

/** Every figure of an expression, written as the person's language writes figures. */
const useExpression = () => {
  const { decimal } = useFigures();
  return (text: string): string => text.replace(/\d+(?:\.\d+)?/g, (figure) => decimal(figure));
};

const StepRow = ({ step }: { readonly step: Step }) => {
  const t = useText();
  const write = useExpression();
  const isValueNew = step.expression !== step.value;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={0}>
      <Typography variant="pi" textColor="neutral800">
        {t(`step.${step.code}`)}: {write(step.expression)}
        {isValueNew && ` = ${write(step.value)}`}
      </Typography>
      {step.source && (
        <Typography variant="pi" textColor="neutral600">
          {step.source}
        </Typography>
      )}
    </Flex>
  );
};

/** How an amount came about: each step with its figures and the rule that it rests on. */
export const Arithmetic = ({ result }: { readonly result: LineResult }) => {
  const t = useText();
  const { amount } = useFigures();
  return (
    <Box tag="details" width="100%">
      <Typography tag="summary" variant="pi" textColor="primary600" style={{ cursor: 'pointer' }}>
        {t('arithmetic.title')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2} paddingLeft={2}>
        {result.steps.map((step, index) => (
          <StepRow key={`${step.code}-${index}`} step={step} />
        ))}
        {result.shares.length > 1 &&
          result.shares.map((share, index) => (
            <Typography key={`share-${index}`} tag="li" variant="pi" textColor="neutral800">
              {t('arithmetic.share', { name: share.shownAs ?? t('payee.unnamed'), amount: amount(share.amount) })}
            </Typography>
          ))}
      </Flex>
    </Box>
  );
};
