import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { locales } from '../../../../../domain/shared/locales';
import type { OwnRightsView, WorkView } from '../../../../../domain/royalties/views';
import { useWrite } from '../api/use-royalties';
import { AssessmentDialog } from '../assessment/assessment-dialog';
import { WorkTable } from '../assessment/work-table';
import { addressOfWork, type WorkAddress } from '../assessment/work-address';
import { LongTextField, SelectField, TextField } from '../parts/fields';
import { FormDialog } from '../parts/form-dialog';
import { Loaded } from '../parts/loaded';
import { RoyaltyPage } from '../parts/page';
import { Pager } from '../parts/pager';
import { usePages } from '../parts/use-pages';
import { useText } from '../parts/use-text';

/** Works that aren't in the newsroom's system: print only, board pay, layout; each with its reason. */
export const ManualWorksPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const [month, setMonth] = useState(me.currentMonth);
  const [isAdding, setAdding] = useState(false);
  const [opened, setOpened] = useState<WorkAddress | null>(null);
  const pages = usePages<WorkView>('/manual-works', {
    limit: 50,
    ...(/^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {}),
  });
  return (
    <RoyaltyPage
      title={t('nav.manualWorks')}
      subtitle={t('manual.subtitle')}
      actions={
        me.rights.includes('assess') && (
          <Button startIcon={<Plus />} onClick={() => setAdding(true)}>
            {t('manual.add')}
          </Button>
        )
      }
    >
      <div style={{ maxWidth: '24rem' }}>
        <TextField label={t('field.month')} type="month" value={month} onChange={setMonth} />
      </div>
      <Loaded read={pages.read} empty={t('manual.empty')} isEmpty={(works) => works.length === 0}>
        {(works) => (
          <WorkTable caption={t('nav.manualWorks')} works={works} onOpen={(work) => setOpened(addressOfWork(work))} />
        )}
      </Loaded>
      <Pager {...pages} />
      {isAdding && (
        <AddDialog
          today={me.today}
          onClose={() => setAdding(false)}
          onAdded={(work) => setOpened(addressOfWork(work))}
        />
      )}
      {opened && <AssessmentDialog address={opened} onClose={() => setOpened(null)} />}
    </RoyaltyPage>
  );
};

const AddDialog = ({
  today,
  onClose,
  onAdded,
}: {
  readonly today: string;
  onClose(): void;
  onAdded(work: WorkView): void;
}) => {
  const t = useText();
  const { send } = useWrite();
  const [title, setTitle] = useState('');
  const [day, setDay] = useState(today);
  const [locale, setLocale] = useState<string>('vi');
  const [reason, setReason] = useState('');
  const submit = async () => {
    const { data, problem } = await send<WorkView>({
      method: 'post',
      path: '/manual-works',
      body: { title: title.trim(), day, locale, reason: reason.trim(), lines: [] },
    });
    if (data) onAdded(data);
    return problem;
  };
  return (
    <FormDialog
      title={t('manual.add')}
      submitLabel={t('manual.addAndAssess')}
      canSubmit={title.trim() !== '' && day !== '' && reason.trim() !== ''}
      submit={submit}
      onClose={onClose}
    >
      <TextField label={t('field.work')} required value={title} onChange={setTitle} />
      <TextField label={t('field.day')} type="date" required value={day} onChange={setDay} />
      <SelectField
        label={t('field.language')}
        value={locale}
        choices={locales.map((one) => ({ value: one, label: t(`language.${one}`) }))}
        onChange={setLocale}
      />
      <LongTextField
        label={t('field.reason')}
        hint={t('manual.reasonHint')}
        required
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
};
