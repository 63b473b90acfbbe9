import { Button, Flex, SearchForm, Searchbar, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { OwnRightsView, PayeeView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { PayeeDialog } from '../payees/payee-dialog';
import { RevealDialog } from '../payees/reveal-dialog';
import { DataTable } from '../parts/data-table';
import { Loaded } from '../parts/loaded';
import { RoyaltyPage } from '../parts/page';
import { useText } from '../parts/use-text';

/** Who is paid: names and pen names openly, tax codes and accounts masked until somebody asks and says why. */
export const PayeesPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<PayeeView | 'new' | null>(null);
  const [revealed, setRevealed] = useState<PayeeView | null>(null);
  const read = useRead<readonly PayeeView[]>({ path: '/payees', params: search === '' ? {} : { search } });
  const canWrite = me.rights.includes('managePayees');
  const add = canWrite && (
    <Button startIcon={<Plus />} onClick={() => setEdited('new')}>
      {t('payee.add')}
    </Button>
  );
  return (
    <RoyaltyPage title={t('nav.payees')} subtitle={t('payees.subtitle')} actions={add}>
      <div style={{ maxWidth: '40rem' }}>
        <SearchForm
          onSubmit={(event: React.FormEvent) => {
            event.preventDefault();
            setSearch(typed.trim());
          }}
        >
          <Searchbar
            name="search"
            value={typed}
            clearLabel={t('clear')}
            placeholder={t('payees.search')}
            onClear={() => {
              setTyped('');
              setSearch('');
            }}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
          >
            {t('payees.search')}
          </Searchbar>
        </SearchForm>
      </div>
      <Loaded
        read={read}
        empty={t(search === '' ? 'payees.empty' : 'payees.notFound')}
        isEmpty={(payees) => payees.length === 0}
      >
        {(payees) => (
          <DataTable
            caption={t('nav.payees')}
            rows={payees}
            rowKey={({ id }) => id}
            columns={[
              {
                name: 'name',
                heading: t('field.name'),
                isRowHeading: true,
                cell: (payee) => (
                  <Flex direction="column" alignItems="flex-start" gap={1}>
                    <Typography tag={Link} to={`../payees/${payee.id}`} fontWeight="semiBold" textColor="primary600">
                      {payee.name}
                    </Typography>
                    <Typography variant="pi" textColor="neutral600">
                      {payee.penNames.join(', ')}
                    </Typography>
                  </Flex>
                ),
              },
              {
                name: 'kind',
                heading: t('field.payeeKind'),
                cell: ({ kind, isActive }) => `${t(`payeeKind.${kind}`)}${isActive ? '' : ` · ${t('payee.inactive')}`}`,
              },
              { name: 'tax', heading: t('field.taxCode'), cell: ({ masked }) => masked.taxCode ?? '–' },
              {
                name: 'account',
                heading: t('field.bankAccount'),
                cell: ({ masked }) =>
                  masked.bankAccount ? `${masked.bankAccount.bank} ${masked.bankAccount.number}` : '–',
              },
              {
                name: 'actions',
                heading: t('actions'),
                isHeadingHidden: true,
                cell: (payee) => (
                  <Flex gap={2} justifyContent="flex-end">
                    {me.rights.includes('revealPayees') && (
                      <Button
                        size="S"
                        variant="tertiary"
                        aria-label={t('payee.revealOf', { name: payee.name })}
                        onClick={() => setRevealed(payee)}
                      >
                        {t('payee.reveal')}
                      </Button>
                    )}
                    {canWrite && (
                      <Button
                        size="S"
                        variant="tertiary"
                        aria-label={t('payee.editOf', { name: payee.name })}
                        onClick={() => setEdited(payee)}
                      >
                        {t('action.edit')}
                      </Button>
                    )}
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {edited && <PayeeDialog payee={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      {revealed && <RevealDialog payee={revealed} onClose={() => setRevealed(null)} />}
    </RoyaltyPage>
  );
};
