import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PeriodAction } from '../../../../../domain/royalties/periods';
import type { PeriodView } from '../../../../../domain/royalties/views';
import { useWrite } from '../api/use-royalties';
import { LongTextField, TextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';

const variants: Readonly<Record<PeriodAction, 'default' | 'secondary' | 'success' | 'danger-light'>> = {
  submit: 'default',
  approve: 'success',
  lock: 'default',
  pay: 'default',
  reopen: 'danger-light',
};

/** What the person may do with the month now, as the server says; each is confirmed in a dialog. */
export const PeriodActions = ({ period, today }: { readonly period: PeriodView; readonly today: string }) => {
  const t = useText();
  const { send, isBusy } = useWrite();
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState<PeriodAction | null>(null);
  const recalculate = async (): Promise<void> => {
    const { problem } = await send<PeriodView>({
      method: 'post',
      path: `/periods/${period.month}/recalculate`,
      body: {},
    });
    toggleNotification(
      problem
        ? { type: 'danger', message: problem.message || t('problem.title') }
        : { type: 'success', message: t('period.recalculated') },
    );
  };
  return (
    <Flex gap={2} wrap="wrap">
      {period.allowedActions.includes('submit') && (
        <Button variant="tertiary" loading={isBusy} onClick={() => void recalculate()}>
          {t('period.recalculate')}
        </Button>
      )}
      {period.allowedActions.map((action) => (
        <Button key={action} variant={variants[action]} onClick={() => setAsked(action)}>
          {t(`period.action.${action}`)}
        </Button>
      ))}
      {asked && <ActionDialog period={period} action={asked} today={today} onClose={() => setAsked(null)} />}
    </Flex>
  );
};

const ActionDialog = ({
  period,
  action,
  today,
  onClose,
}: {
  readonly period: PeriodView;
  readonly action: PeriodAction;
  readonly today: string;
  onClose(): void;
}) => {
  const t = useText();
  const { amount, month } = useFigures();
  const { send } = useWrite();
  const { toggleNotification } = useNotification();
  const [comment, setComment] = useState('');
  const [day, setDay] = useState(today);
  const needsComment = period.actionsNeedingComment.includes(action);
  const submit = async () => {
    const { problem } = await send<PeriodView>({
      method: 'post',
      path: `/periods/${period.month}/actions/${action}`,
      body: { ...(comment.trim() === '' ? {} : { comment: comment.trim() }), ...(action === 'pay' ? { day } : {}) },
    });
    if (!problem) toggleNotification({ type: 'success', message: t(`period.done.${action}`) });
    return problem;
  };
  return (
    <FormDialog
      title={t(`period.action.${action}`)}
      submitLabel={t(`period.action.${action}`)}
      variant={action === 'reopen' ? 'danger' : 'default'}
      canSubmit={!needsComment || comment.trim() !== ''}
      submit={submit}
      onClose={onClose}
    >
      <Typography>
        {t(`period.text.${action}`, { month: month(period.month), amount: amount(period.amount), works: period.works })}
      </Typography>
      {action === 'pay' && <TextField label={t('payment.day')} type="date" required value={day} onChange={setDay} />}
      <LongTextField
        label={t(needsComment ? 'field.reason' : 'field.comment')}
        required={needsComment}
        value={comment}
        onChange={setComment}
      />
    </FormDialog>
  );
};
