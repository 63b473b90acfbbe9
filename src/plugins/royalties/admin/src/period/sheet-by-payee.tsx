import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Statement } from '../../../../../domain/royalties/views';
import { amountInWords } from '../../../../../domain/royalties/words/amount-in-words';
import { useRead } from '../api/use-royalties';
import { DataTable } from '../parts/data-table';
import { Loaded } from '../parts/loaded';
import { useFigures } from '../parts/use-figures';
import { useLanguage, useText } from '../parts/use-text';

/** The month's statement, one row a person. */
export const SheetByPayee = ({ month }: { readonly month: string }) => {
  const t = useText();
  const language = useLanguage();
  const { amount } = useFigures();
  const read = useRead<Statement>({ path: `/periods/${month}/statement.json` });
  return (
    <Loaded read={read} empty={t('period.empty')} isEmpty={({ payees }) => payees.length === 0}>
      {(statement) => (
        <>
          <DataTable
            caption={t('period.byPayee')}
            rows={statement.payees}
            rowKey={({ payeeId }) => payeeId}
            total={{ payee: t('total'), works: statement.totals.works, amount: amount(statement.totals.amount) }}
            columns={[
              {
                name: 'payee',
                heading: t('field.payee'),
                isRowHeading: true,
                cell: ({ payeeId, name }) => (
                  <Typography tag={Link} to={`../payees/${payeeId}`} fontWeight="semiBold" textColor="primary600">
                    {name}
                  </Typography>
                ),
              },
              { name: 'kind', heading: t('field.payeeKind'), cell: ({ kind }) => t(`payeeKind.${kind}`) },
              { name: 'tax', heading: t('field.taxCode'), cell: ({ taxCode }) => taxCode ?? '–' },
              { name: 'works', heading: t('field.works'), isFigure: true, cell: ({ works }) => works },
              { name: 'amount', heading: t('field.amount'), isFigure: true, cell: (one) => amount(one.amount) },
            ]}
          />
          <Typography variant="pi" textColor="neutral600" paddingTop={2} tag="p">
            {t('inWords', { words: amountInWords(statement.totals.amount, language) })}
          </Typography>
        </>
      )}
    </Loaded>
  );
};
