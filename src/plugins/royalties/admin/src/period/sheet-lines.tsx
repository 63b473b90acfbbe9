import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { SheetLineView } from '../../../../../domain/royalties/views';
import { entryPath } from '../assessment/work-address';
import { DataTable, type Column } from '../parts/data-table';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

const Work = ({ line }: { readonly line: SheetLineView }) => {
  const t = useText();
  const { month } = useFigures();
  const path = entryPath(line as Parameters<typeof entryPath>[0]);
  const notes = [
    line.adjusts && t('sheet.adjusts', { line: line.adjusts.lineId, month: month(line.adjusts.month) }),
    line.belongsTo && t('sheet.belongsTo', { month: month(line.belongsTo) }),
    line.reason && t('sheet.reason', { reason: line.reason }),
  ].filter((note): note is string => Boolean(note));
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {path === null ? (
        <Typography textColor="neutral800">{line.title}</Typography>
      ) : (
        <Typography tag={Link} to={path} textColor="primary600">
          {line.title}
        </Typography>
      )}
      {notes.map((note) => (
        <Typography key={note} variant="pi" textColor="neutral600">
          {note}
        </Typography>
      ))}
    </Flex>
  );
};

/** Lines of a sheet as they are paid: what adjusts an earlier line says which and why. */
export const SheetLines = ({
  caption,
  lines,
  withPayee = true,
}: {
  readonly caption: string;
  readonly lines: readonly SheetLineView[];
  readonly withPayee?: boolean;
}) => {
  const t = useText();
  const { amount, day, decimal } = useFigures();
  const payee: readonly Column<SheetLineView>[] = withPayee
    ? [{ name: 'payee', heading: t('field.payee'), cell: (line) => line.payee }]
    : [];
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { name: 'line', heading: t('field.line'), isFigure: true, cell: ({ id }) => id },
        { name: 'day', heading: t('field.day'), cell: (line) => day(line.day) },
        { name: 'work', heading: t('field.work'), cell: (line) => <Work line={line} /> },
        { name: 'kind', heading: t('field.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
        ...payee,
        {
          name: 'coefficient',
          heading: t('field.coefficient'),
          isFigure: true,
          cell: ({ coefficient }) => (coefficient === null ? '–' : decimal(coefficient)),
        },
        { name: 'unit', heading: t('field.unit'), isFigure: true, cell: ({ unit }) => decimal(unit) },
        { name: 'amount', heading: t('field.amount'), isFigure: true, cell: (line) => amount(line.amount) },
      ]}
    />
  );
};
