import { Box, Flex, Menu, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { lineKinds, type LineKind } from '../../../../../domain/royalties/lines';
import type { WorkView } from '../../../../../domain/royalties/views';
import { LongTextField } from '../parts/fields';
import { ProblemNotice } from '../parts/notice';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';
import { emptyDraft, nextLineId, type DraftLine } from './draft-lines';
import { LineEditor } from './line-editor';
import type { Assessment } from './use-assessment';
import { usePayees, useRules } from './use-rules';
import { Warnings } from './warnings';

/** Everybody whom the bylines name and who can be paid: whom a new line begins with. */
const bylinePayees = (work: WorkView): DraftLine['contributors'] =>
  work.bylines.map(({ payeeId, shownAs }) => ({ payeeId, shownAs, share: '' }));

/** All lines of a work with their sum, computed anew as one types. */
export const AssessmentForm = ({ assessment, work }: { readonly assessment: Assessment; readonly work: WorkView }) => {
  const t = useText();
  const rules = useRules(work.result);
  const payees = usePayees();
  const { drafts, setDrafts, problem } = assessment;
  const canWrite = work.allowedActions.includes('save');
  const add = (kind: LineKind): void =>
    setDrafts([
      ...drafts,
      {
        ...emptyDraft(nextLineId(kind, drafts), kind),
        genre: kind === 'text' ? (work.genre ?? '') : '',
        contributors: bylinePayees(work),
      },
    ]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {problem && <ProblemNotice problem={problem} />}
      <WorkFacts work={work} />
      <Warnings warnings={work.warnings.filter(({ lineId }) => lineId === null)} />
      {drafts.map((draft, index) => (
        <LineEditor
          key={draft.id}
          draft={draft}
          number={index + 1}
          rules={rules}
          payees={payees}
          result={work.result?.lines.find(({ lineId }) => lineId === draft.id)}
          warnings={work.warnings.filter(({ lineId }) => lineId === draft.id)}
          disabled={!canWrite}
          onChange={(change) => setDrafts(drafts.map((one) => (one.id === draft.id ? { ...one, ...change } : one)))}
          onRemove={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
        />
      ))}
      {canWrite && (
        <Menu.Root>
          <Menu.Trigger variant="secondary" size="S" startIcon={<Plus />} type="button">
            {t('line.add')}
          </Menu.Trigger>
          <Menu.Content>
            {lineKinds.map((kind) => (
              <Menu.Item key={kind} onSelect={() => add(kind)}>
                {t(`kind.${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
      )}
      {work.reasonRequired && canWrite && (
        <LongTextField
          label={t('field.reason')}
          hint={t('field.reasonHint')}
          required
          value={assessment.reason}
          onChange={assessment.setReason}
        />
      )}
      <Total assessment={assessment} work={work} />
    </Flex>
  );
};

const WorkFacts = ({ work }: { readonly work: WorkView }) => {
  const t = useText();
  const { amount, day, decimal, number, month } = useFigures();
  const { counts, result } = work;
  const facts = [
    work.day === null ? t('work.notLive') : t('work.day', { day: day(work.day) }),
    ...(counts
      ? [
          t('work.counts', {
            words: number(counts.words),
            length: decimal(counts.lengthUnits),
            pictures: counts.pictures,
          }),
        ]
      : []),
    ...(counts && counts.agencyPictures > 0 ? [t('work.agencyPictures', { count: counts.agencyPictures })] : []),
    ...(result
      ? [
          t('work.unit', {
            unit: decimal(result.unit),
            salary: amount(result.baseSalary.amount),
            decree: result.baseSalary.decree,
          }),
        ]
      : []),
    ...work.booked.map((booked) =>
      t(booked.isAdjustment ? 'work.bookedAdjustment' : 'work.booked', {
        month: month(booked.month),
        amount: amount(booked.amount),
      }),
    ),
  ];
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {facts.map((fact) => (
        <Typography key={fact} tag="li" variant="pi" textColor="neutral600">
          {fact}
        </Typography>
      ))}
    </Flex>
  );
};

const Total = ({ assessment, work }: { readonly assessment: Assessment; readonly work: WorkView }) => {
  const t = useText();
  const { amount } = useFigures();
  const state = assessment.isWhole ? (assessment.isComputing ? 'computing' : null) : 'unfinished';
  return (
    <Box padding={4} hasRadius background="primary100">
      <Flex justifyContent="space-between" gap={4} aria-live="polite">
        <Typography fontWeight="bold" textColor="neutral800">
          {t('total')}
        </Typography>
        <Flex gap={3}>
          {state && (
            <Typography variant="pi" textColor="neutral600">
              {t(`calculation.${state}`)}
            </Typography>
          )}
          <Typography variant="beta" textColor="neutral800">
            {work.result ? amount(work.result.amount) : '–'}
          </Typography>
        </Flex>
      </Flex>
    </Box>
  );
};
