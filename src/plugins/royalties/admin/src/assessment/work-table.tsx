import { Button, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { WorkView } from '../../../../../domain/royalties/views';
import { DataTable, type Column } from '../parts/data-table';
import { AssessmentBadge } from '../parts/status-badges';
import { typedDecimal } from '../parts/typed';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';
import type { DraftLine } from './draft-lines';
import { useAssessment, type Assessment } from './use-assessment';
import { addressOfWork, entryPath, pathOfWork } from './work-address';
import { Warnings } from './warnings';

/** A row holds what is typed on it; its cells share it by this. */
interface Row {
  readonly work: WorkView;
  readonly assessment: Assessment;
}

const keyOf = (work: WorkView): string => {
  const address = addressOfWork(work);
  return address === null ? work.title : pathOfWork(address);
};

const SmallFigure = ({
  row,
  draft,
  field,
  label,
}: {
  readonly row: Row;
  readonly draft: DraftLine;
  readonly field: 'coefficient' | 'count' | 'percent' | 'amount';
  readonly label: string;
}) => {
  const { assessment, work } = row;
  const value = draft[field];
  const isWrong = field === 'count' ? !/^\d{1,3}$/.test(value) : typedDecimal(value) === null;
  return (
    <div style={{ width: field === 'amount' ? '12rem' : '8rem' }}>
      <Field.Input
        aria-label={`${label}: ${work.title}`}
        size="S"
        inputMode={field === 'count' ? 'numeric' : 'decimal'}
        value={value}
        hasError={isWrong}
        disabled={!work.allowedActions.includes('save')}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
          assessment.setDrafts(
            assessment.drafts.map((one) => (one.id === draft.id ? { ...one, [field]: event.target.value } : one)),
          )
        }
      />
    </div>
  );
};

const mainField = { text: 'coefficient', translation: 'percent', lump: 'amount' } as const;

const MainFigure = ({ row }: { readonly row: Row }) => {
  const t = useText();
  const draft = row.assessment.drafts.find(({ kind }) => kind in mainField);
  if (!draft) return <Typography textColor="neutral600">–</Typography>;
  const field = mainField[draft.kind as keyof typeof mainField];
  return <SmallFigure row={row} draft={draft} field={field} label={t(`works.figure.${field}`)} />;
};

const PhotoFigures = ({ row }: { readonly row: Row }) => {
  const t = useText();
  const draft = row.assessment.drafts.find(({ kind }) => kind === 'photo');
  if (!draft) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex gap={1}>
      <SmallFigure row={row} draft={draft} field="count" label={t('field.count')} />
      <Typography aria-hidden textColor="neutral600">
        ×
      </Typography>
      <SmallFigure row={row} draft={draft} field="coefficient" label={t('works.figure.photoCoefficient')} />
    </Flex>
  );
};

const TitleCell = ({ work }: { readonly work: WorkView }) => {
  const { formatDisplayName } = useIntl();
  const path = entryPath(work);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} minWidth="22rem">
      {path === null ? (
        <Typography fontWeight="semiBold" textColor="neutral800">
          {work.title}
        </Typography>
      ) : (
        <Typography tag={Link} to={path} fontWeight="semiBold" textColor="primary600">
          {work.title}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {[formatDisplayName(work.locale, { type: 'language' }), work.bylines.map(({ shownAs }) => shownAs).join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Warnings warnings={work.warnings} />
    </Flex>
  );
};

const Actions = ({ row, onOpen }: { readonly row: Row; onOpen(work: WorkView): void }) => {
  const t = useText();
  const { work, assessment } = row;
  const isBlocked = work.warnings.some(({ blocking }) => blocking);
  return (
    <Flex gap={2} justifyContent="flex-end">
      {assessment.isChanged && (
        <Button
          size="S"
          variant="secondary"
          disabled={!assessment.isWhole}
          loading={assessment.isBusy}
          onClick={() => void assessment.save()}
        >
          {t('action.save')}
          <VisuallyHidden>: {work.title}</VisuallyHidden>
        </Button>
      )}
      {work.allowedActions.includes('confirm') && (work.status !== 'confirmed' || assessment.isChanged) && (
        <Button
          size="S"
          variant="success"
          disabled={!assessment.isWhole || assessment.isComputing || isBlocked || work.reasonRequired}
          loading={assessment.isBusy}
          onClick={() => void assessment.confirm()}
        >
          {t('action.confirm')}
          <VisuallyHidden>: {work.title}</VisuallyHidden>
        </Button>
      )}
      <Button size="S" variant="tertiary" onClick={() => onOpen(work)}>
        {t('action.open')}
        <VisuallyHidden>: {work.title}</VisuallyHidden>
      </Button>
    </Flex>
  );
};

interface WorkTableProps {
  readonly caption: string;
  readonly works: readonly WorkView[];
  onOpen(work: WorkView): void;
}

/** Works one below the other; the figures that most of them differ by are typed right here. */
export const WorkTable = ({ caption, works, onOpen }: WorkTableProps) => {
  const t = useText();
  const { amount } = useFigures();
  const total = works.reduce((sum, { result }) => sum + (result?.amount ?? 0), 0);
  const columns: readonly Column<WorkView>[] = [
    { name: 'work', heading: t('works.column.work'), cell: (work) => <TitleCell work={work} /> },
    { name: 'main', heading: t('works.column.figure'), cell: () => null },
    { name: 'photos', heading: t('kind.photo'), cell: () => null },
    { name: 'amount', heading: t('field.amount'), isFigure: true, cell: () => null },
    { name: 'status', heading: t('field.status'), cell: ({ status }) => <AssessmentBadge status={status} /> },
    { name: 'actions', heading: t('actions'), isHeadingHidden: true, cell: () => null },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={works}
      rowKey={keyOf}
      total={{ work: t('total'), amount: amount(total) }}
      rowOf={(work, cells) => (
        <LiveRow key={keyOf(work)} given={work}>
          {(row) => cells({ ...cellsOf(row, onOpen, amount), work: <TitleCell work={row.work} /> })}
        </LiveRow>
      )}
    />
  );
};

const cellsOf = (row: Row, onOpen: (work: WorkView) => void, amount: (value: number) => string) => ({
  main: <MainFigure row={row} />,
  photos: <PhotoFigures row={row} />,
  amount: row.work.result ? amount(row.work.result.amount) : '–',
  actions: <Actions row={row} onOpen={onOpen} />,
});

const LiveRow = ({
  given,
  children,
}: {
  readonly given: WorkView;
  readonly children: (row: Row) => React.ReactNode;
}) => {
  const assessment = useAssessment(addressOfWork(given), given);
  return <>{children({ work: assessment.work ?? given, assessment })}</>;
};
