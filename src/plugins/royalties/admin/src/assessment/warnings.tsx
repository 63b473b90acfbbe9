import { Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { Warning } from '../../../../../domain/royalties/results';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

const isAmount = (name: string): boolean => ['amount', 'booked', 'due', 'before', 'after', 'old', 'new'].includes(name);
const isRate = (name: string): boolean => ['rate', 'min', 'max'].includes(name);

/** The details of a warning as the person's language writes them. */
const useDetails = () => {
  const { amount, decimal, rate, day, month } = useFigures();
  return (details: Warning['details']): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(details).map(([name, value]) => {
        if (value === null) return [name, ''];
        if (typeof value === 'number') return [name, isAmount(name) ? amount(value) : String(value)];
        if (/^\d{4}-\d\d-\d\d$/.test(value)) return [name, day(value)];
        if (/^\d{4}-\d\d$/.test(value)) return [name, month(value)];
        if (/^\d+(\.\d+)?$/.test(value)) return [name, isRate(name) ? rate(value) : decimal(value)];
        return [name, value];
      }),
    );
};

/** What is wrong or worth a look, the worst first; those that hold back the confirmation say so. */
export const Warnings = ({ warnings }: { readonly warnings: readonly Warning[] }) => {
  const t = useText();
  const detailsOf = useDetails();
  if (warnings.length === 0) return null;
  const ordered = [...warnings].sort((one, other) => Number(other.blocking) - Number(one.blocking));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} width="100%">
      {ordered.map((warning, index) => {
        const color = warning.blocking ? 'danger600' : 'warning700';
        const Icon = warning.blocking ? WarningCircle : Information;
        return (
          <Flex key={`${warning.code}-${warning.lineId ?? ''}-${index}`} tag="li" gap={2} alignItems="flex-start">
            <Icon fill={color} aria-hidden width="1.4rem" height="1.4rem" style={{ flexShrink: 0 }} />
            <Typography variant="pi" textColor={color}>
              {t(`warning.${warning.code}`, detailsOf(warning.details))}
            </Typography>
          </Flex>
        );
      })}
    </Flex>
  );
};
