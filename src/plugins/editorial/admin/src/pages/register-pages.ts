import { Calendar, Earth, Layout, Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { FindIcon } from './finding/find-icon';
import { InboxIcon, NoticesIcon } from './menu-icons';
import {
  calendarPath,
  coveragePath,
  findPath,
  importPath,
  inboxPath,
  leftBehindPath,
  noticesPath,
  placementsPath,
} from './paths';

const label = (id: string, defaultMessage: string) => ({ id: `editorial.${id}`, defaultMessage });

/** Our pages in the menu and in the settings; each is loaded when it is opened. */
export const registerPages = (app: StrapiApp): void => {
  app.addMenuLink({
    to: inboxPath,
    icon: InboxIcon,
    intlLabel: label('inbox.title', 'Inbox'),
    permissions: [],
    position: 1,
    Component: () => import('./inbox/inbox-page').then(({ InboxPage }) => ({ default: InboxPage })),
  });
  app.addMenuLink({
    to: findPath,
    icon: FindIcon,
    intlLabel: label('find.title', 'Find'),
    permissions: [],
    position: 1.5,
    Component: () => import('./finding/find-page').then(({ FindPage }) => ({ default: FindPage })),
  });
  app.addMenuLink({
    to: noticesPath,
    icon: NoticesIcon,
    intlLabel: label('notices.title', 'Notices'),
    permissions: [],
    position: 2,
    Component: () => import('./notices/notices-page').then(({ NoticesPage }) => ({ default: NoticesPage })),
  });
  app.addMenuLink({
    to: calendarPath,
    icon: Calendar,
    intlLabel: label('calendar.title', 'Calendar'),
    permissions: [],
    position: 3,
    Component: () => import('./calendar/calendar-page').then(({ CalendarPage }) => ({ default: CalendarPage })),
  });
  app.addMenuLink({
    to: importPath,
    icon: Upload,
    intlLabel: label('import.title', 'Import an article'),
    permissions: [{ action: 'plugin::content-manager.explorer.create', subject: 'api::article.article' }],
    position: 4,
    Component: () => import('./imports/import-page').then(({ ImportPage }) => ({ default: ImportPage })),
  });
  app.addMenuLink({
    to: placementsPath,
    icon: Layout,
    intlLabel: label('placements.title', 'Pages'),
    permissions: [{ action: 'plugin::editorial.placements.change', subject: null }],
    position: 5,
    Component: () => import('./placements/placements-page').then(({ PlacementsPage }) => ({ default: PlacementsPage })),
  });
  app.addMenuLink({
    to: coveragePath,
    icon: Earth,
    intlLabel: label('coverage.title', 'Languages'),
    permissions: [],
    position: 6,
    Component: () => import('./coverage/coverage-page').then(({ CoveragePage }) => ({ default: CoveragePage })),
  });
  app.addSettingsLink({ id: 'editorial', intlLabel: label('settings.section', 'Newsroom') }, [
    {
      id: 'editorial-workflows',
      to: 'editorial/workflows',
      intlLabel: label('workflows.title', 'Workflows'),
      permissions: [],
      Component: () => import('./workflows/workflows-page').then(({ WorkflowsPage }) => ({ default: WorkflowsPage })),
    },
    {
      id: 'editorial-checklist',
      to: 'editorial/checklist',
      intlLabel: label('checklist.title', 'Checklist'),
      permissions: [],
      Component: () => import('./checklist/checklist-page').then(({ ChecklistPage }) => ({ default: ChecklistPage })),
    },
    {
      id: 'editorial-preferences',
      to: 'editorial/notices',
      intlLabel: label('preferences.title', 'My notices'),
      permissions: [],
      Component: () =>
        import('./notices/notice-preferences-page').then(({ NoticePreferencesPage }) => ({
          default: NoticePreferencesPage,
        })),
    },
    {
      id: 'editorial-left-behind',
      to: leftBehindPath,
      intlLabel: label('left.title', 'Handing over'),
      permissions: [{ action: 'admin::users.read', subject: null }],
      Component: () => import('./people/left-behind-page').then(({ LeftBehindPage }) => ({ default: LeftBehindPage })),
    },
    {
      id: 'editorial-audit',
      to: 'editorial/audit',
      intlLabel: label('audit.title', 'Audit log'),
      permissions: [{ action: 'plugin::editorial.audit.read', subject: null }],
      Component: () => import('./audit/audit-page').then(({ AuditPage }) => ({ default: AuditPage })),
    },
  ]);
};
