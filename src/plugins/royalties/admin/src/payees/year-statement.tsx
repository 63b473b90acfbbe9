import { useState } from 'react';
import type { PayeeYearView } from '../../../../../domain/royalties/report-views';
import { useRead } from '../api/use-royalties';
import { TextField } from '../parts/fields';
import { DataTable } from '../parts/data-table';
import { Loaded } from '../parts/loaded';
import { Figure, Figures, Section } from '../parts/page';
import { PaymentBadge, PeriodBadge } from '../parts/status-badges';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';
import { SheetLines } from '../period/sheet-lines';

interface YearStatementProps {
  readonly thisYear: number;
  /** Where the year of the payee is read. */
  readonly pathOf: (year: number) => { readonly path: string; readonly params?: { readonly year: number } };
}

/** A person's year: by month, work by work, and what was paid. */
export const YearStatement = ({ thisYear, pathOf }: YearStatementProps) => {
  const t = useText();
  const [typed, setTyped] = useState(String(thisYear));
  const year = /^(19[7-9]\d|20\d\d)$/.test(typed) ? Number(typed) : null;
  const read = useRead<PayeeYearView>(year === null ? null : pathOf(year));
  return (
    <>
      <div style={{ maxWidth: '16rem' }}>
        <TextField
          label={t('field.year')}
          inputMode="numeric"
          value={typed}
          error={year === null ? t('field.noYear') : undefined}
          onChange={setTyped}
        />
      </div>
      {year !== null && <Loaded read={read}>{(statement) => <Year statement={statement} />}</Loaded>}
    </>
  );
};

const Year = ({ statement }: { readonly statement: PayeeYearView }) => {
  const t = useText();
  const { amount, month, day } = useFigures();
  const { totals, months, payments, lines } = statement;
  return (
    <>
      <Figures>
        <Figure name={t('year.booked')}>{amount(totals.booked)}</Figure>
        <Figure name={t('payment.gross')}>{amount(totals.gross)}</Figure>
        <Figure name={t('payment.tax')}>{amount(totals.tax)}</Figure>
        <Figure name={t('payment.net')}>{amount(totals.net)}</Figure>
        <Figure name={t('year.balance')}>{amount(totals.balance)}</Figure>
      </Figures>
      <Section title={t('year.months')}>
        <DataTable
          caption={t('year.months')}
          rows={months}
          rowKey={(one) => one.month}
          columns={[
            { name: 'month', heading: t('field.month'), isRowHeading: true, cell: (one) => month(one.month) },
            { name: 'status', heading: t('field.status'), cell: ({ status }) => <PeriodBadge status={status} /> },
            { name: 'works', heading: t('field.works'), isFigure: true, cell: ({ works }) => works },
            { name: 'amount', heading: t('field.amount'), isFigure: true, cell: (one) => amount(one.amount) },
          ]}
        />
      </Section>
      <Section title={t('nav.payments')}>
        <DataTable
          caption={t('nav.payments')}
          rows={payments}
          rowKey={({ voucher }) => voucher}
          columns={[
            { name: 'voucher', heading: t('payment.voucher'), isRowHeading: true, cell: ({ voucher }) => voucher },
            { name: 'day', heading: t('payment.day'), cell: (one) => day(one.day) },
            { name: 'status', heading: t('field.status'), cell: ({ status }) => <PaymentBadge status={status} /> },
            { name: 'gross', heading: t('payment.gross'), isFigure: true, cell: ({ gross }) => amount(gross) },
            { name: 'tax', heading: t('payment.tax'), isFigure: true, cell: ({ tax }) => amount(tax) },
            { name: 'net', heading: t('payment.net'), isFigure: true, cell: ({ net }) => amount(net) },
          ]}
        />
      </Section>
      <Section title={t('field.works')}>
        <SheetLines caption={t('field.works')} lines={lines} withPayee={false} />
      </Section>
    </>
  );
};
