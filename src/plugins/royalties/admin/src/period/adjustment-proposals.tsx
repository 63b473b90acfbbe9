import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { AdjustmentProposalView } from '../../../../../domain/royalties/report-views';
import { useRead, useWrite } from '../api/use-royalties';
import { LongTextField } from '../parts/fields';
import { DataTable } from '../parts/data-table';
import { FormDialog } from '../parts/form-dialog';
import { Loaded } from '../parts/loaded';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

/** Works of locked months whose due is not what was locked: proposed, and written when somebody says why. */
export const AdjustmentProposals = ({ canWrite }: { readonly canWrite: boolean }) => {
  const t = useText();
  const { amount, month } = useFigures();
  const read = useRead<readonly AdjustmentProposalView[]>({ path: '/adjustments', params: { limit: 200 } });
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const chosenOf = (proposals: readonly AdjustmentProposalView[]) =>
    proposals.filter(({ workId }) => !left.has(workId));
  const toggle = (workId: number, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(workId);
    else next.add(workId);
    setLeft(next);
  };
  return (
    <Loaded read={read} empty={t('adjustments.empty')} isEmpty={(proposals) => proposals.length === 0}>
      {(proposals) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <DataTable
            caption={t('adjustments.title')}
            rows={proposals}
            rowKey={({ workId }) => workId}
            columns={[
              {
                name: 'chosen',
                heading: t('adjustments.chosen'),
                isHeadingHidden: true,
                cell: ({ workId, title }) => (
                  <Checkbox
                    aria-label={t('adjustments.choose', { title })}
                    checked={!left.has(workId)}
                    disabled={!canWrite}
                    onCheckedChange={(checked: boolean | 'indeterminate') => toggle(workId, checked === true)}
                  />
                ),
              },
              { name: 'work', heading: t('field.work'), isRowHeading: true, cell: ({ title }) => title },
              { name: 'month', heading: t('adjustments.lockedMonth'), cell: (one) => month(one.month) },
              { name: 'cause', heading: t('adjustments.cause'), cell: ({ cause }) => t(`cause.${cause}`) },
              {
                name: 'booked',
                heading: t('adjustments.booked'),
                isFigure: true,
                cell: ({ booked }) => amount(booked),
              },
              { name: 'due', heading: t('adjustments.due'), isFigure: true, cell: ({ due }) => amount(due) },
              {
                name: 'difference',
                heading: t('adjustments.difference'),
                isFigure: true,
                cell: ({ difference, payees }) => (
                  <Flex direction="column" alignItems="flex-end" gap={1}>
                    <Typography fontWeight="semiBold" textColor="neutral800">
                      {amount(difference)}
                    </Typography>
                    {payees.length > 1 &&
                      payees.map((payee) => (
                        <Typography key={payee.payeeId} variant="pi" textColor="neutral600">
                          {payee.name}: {amount(payee.difference)}
                        </Typography>
                      ))}
                  </Flex>
                ),
              },
            ]}
          />
          {canWrite && (
            <div>
              <Button disabled={chosenOf(proposals).length === 0} onClick={() => setAsking(true)}>
                {t('adjustments.write', { count: chosenOf(proposals).length })}
              </Button>
            </div>
          )}
          {isAsking && <WriteDialog proposals={chosenOf(proposals)} onClose={() => setAsking(false)} />}
        </Flex>
      )}
    </Loaded>
  );
};

const WriteDialog = ({
  proposals,
  onClose,
}: {
  readonly proposals: readonly AdjustmentProposalView[];
  onClose(): void;
}) => {
  const t = useText();
  const { amount } = useFigures();
  const { send } = useWrite();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const sum = proposals.reduce((total, { difference }) => total + difference, 0);
  const submit = async () => {
    const works = proposals.map(({ workId, due }) => ({ workId, due }));
    const { problem } = await send<unknown>({
      method: 'post',
      path: '/adjustments',
      body: { reason: reason.trim(), works },
    });
    if (!problem) toggleNotification({ type: 'success', message: t('adjustments.done') });
    return problem;
  };
  return (
    <FormDialog
      title={t('adjustments.write', { count: proposals.length })}
      submitLabel={t('adjustments.write', { count: proposals.length })}
      canSubmit={reason.trim() !== ''}
      submit={submit}
      onClose={onClose}
    >
      <Typography>{t('adjustments.text', { count: proposals.length, amount: amount(sum) })}</Typography>
      <LongTextField label={t('field.reason')} required value={reason} onChange={setReason} />
    </FormDialog>
  );
};
