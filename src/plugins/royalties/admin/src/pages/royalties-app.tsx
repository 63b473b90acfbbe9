import { Layouts, Page, SubNav } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import type { RoyaltyRight } from '../../../../../domain/royalties/periods';
import type { OwnRightsView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { Loaded } from '../parts/loaded';
import { useText } from '../parts/use-text';
import { ManualWorksPage } from './manual-works-page';
import { PayeeYearPage } from './payee-year-page';
import { PayeesPage } from './payees-page';
import { PaymentsPage } from './payments-page';
import { PeriodPage } from './period-page';
import { PeriodsPage } from './periods-page';
import { ReportsPage } from './reports-page';
import { SettingsPage } from './settings-page';
import { UnpaidPage } from './unpaid-page';
import { WorksPage } from './works-page';

interface Place {
  readonly path: string;
  readonly name: string;
  readonly right: RoyaltyRight;
}

/** The pages in the order of a month: assess, close, pay, look back, set up. */
const places: readonly { readonly name: string; readonly places: readonly Place[] }[] = [
  {
    name: 'month',
    places: [
      { path: 'works', name: 'works', right: 'read' },
      { path: 'manual-works', name: 'manualWorks', right: 'read' },
      { path: 'periods', name: 'periods', right: 'read' },
    ],
  },
  {
    name: 'money',
    places: [
      { path: 'payments', name: 'payments', right: 'read' },
      { path: 'unpaid', name: 'unpaid', right: 'read' },
      { path: 'payees', name: 'payees', right: 'read' },
    ],
  },
  {
    name: 'overview',
    places: [
      { path: 'reports', name: 'reports', right: 'read' },
      { path: 'settings', name: 'settings', right: 'read' },
    ],
  },
];

const Navigation = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  return (
    <SubNav.Main aria-label={t('menu')}>
      <SubNav.Header label={t('menu')} />
      <SubNav.Content>
        <SubNav.Sections>
          {places.map((group) => (
            <SubNav.Section key={group.name} label={t(`nav.group.${group.name}`)}>
              {group.places
                .filter(({ right }) => me.rights.includes(right))
                .map(({ path, name }) => (
                  <SubNav.Link key={path} to={path} label={t(`nav.${name}`)} />
                ))}
            </SubNav.Section>
          ))}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
};

/** All pages of those who work with royalties. What each may do comes from the server. */
const RoyaltiesApp = () => {
  const me = useRead<OwnRightsView>({ path: '/me' });
  return (
    <Loaded read={me}>
      {(own) =>
        own.rights.includes('read') ? (
          <Layouts.Root sideNav={<Navigation me={own} />}>
            <Routes>
              <Route index element={<Navigate to="works" replace />} />
              <Route path="works" element={<WorksPage me={own} />} />
              <Route path="manual-works" element={<ManualWorksPage me={own} />} />
              <Route path="periods" element={<PeriodsPage me={own} />} />
              <Route path="periods/:month" element={<PeriodPage me={own} />} />
              <Route path="payments" element={<PaymentsPage me={own} />} />
              <Route path="unpaid" element={<UnpaidPage me={own} />} />
              <Route path="payees" element={<PayeesPage me={own} />} />
              <Route path="payees/:id" element={<PayeeYearPage me={own} />} />
              <Route path="reports" element={<ReportsPage me={own} />} />
              <Route path="settings" element={<SettingsPage me={own} />} />
              <Route path="*" element={<Navigate to="../works" replace />} />
            </Routes>
          </Layouts.Root>
        ) : (
          <Page.NoPermissions />
        )
      }
    </Loaded>
  );
};

export default RoyaltiesApp;
