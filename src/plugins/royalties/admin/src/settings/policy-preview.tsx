import { Flex, Typography } from '@strapi/design-system';
import type { PolicyPreviewView } from '../../../../../domain/royalties/report-views';
import { DataTable } from '../parts/data-table';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

/** What the policy would change in the open months; nothing of it is written. */
export const PolicyPreview = ({ preview }: { readonly preview: PolicyPreviewView }) => {
  const t = useText();
  const { amount, month, number } = useFigures();
  const changed = preview.works.filter(({ before, after }) => before !== after);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
      <Typography tag="h3" variant="delta">
        {t('preview.title')}
      </Typography>
      {preview.months.length === 0 && <Typography>{t('preview.nothing')}</Typography>}
      {preview.months.length > 0 && (
        <DataTable
          caption={t('preview.title')}
          rows={preview.months}
          rowKey={(one) => one.month}
          columns={[
            { name: 'month', heading: t('field.month'), isRowHeading: true, cell: (one) => month(one.month) },
            { name: 'works', heading: t('field.works'), isFigure: true, cell: ({ works }) => number(works) },
            { name: 'before', heading: t('preview.before'), isFigure: true, cell: ({ before }) => amount(before) },
            { name: 'after', heading: t('preview.after'), isFigure: true, cell: ({ after }) => amount(after) },
            {
              name: 'difference',
              heading: t('adjustments.difference'),
              isFigure: true,
              cell: ({ difference }) => amount(difference),
            },
          ]}
        />
      )}
      {changed.length > 0 && (
        <DataTable
          caption={t('preview.works')}
          rows={changed}
          rowKey={({ workId }) => workId}
          columns={[
            { name: 'work', heading: t('field.work'), isRowHeading: true, cell: ({ title }) => title },
            { name: 'before', heading: t('preview.before'), isFigure: true, cell: ({ before }) => amount(before) },
            {
              name: 'after',
              heading: t('preview.after'),
              isFigure: true,
              cell: ({ after }) => (after === null ? t('preview.impossible') : amount(after)),
            },
          ]}
        />
      )}
    </Flex>
  );
};
