import { entry } from './route';

/** Routes of a person's desk and of what is coming; each use case judges what the person may see. */
export const deskRoutes = [
  { method: 'GET', path: '/calendar', handler: 'desk.calendar' },
  { method: 'GET', path: '/people/:id/left-behind', handler: 'desk.leftBehind' },
  { method: 'GET', path: '/inbox', handler: 'desk.inbox' },
  { method: 'GET', path: '/inbox/counts', handler: 'desk.inboxCounts' },
  { method: 'GET', path: '/home/work', handler: 'home.work' },
  { method: 'GET', path: '/home/live', handler: 'home.live' },
  { method: 'GET', path: '/home/late', handler: 'home.late' },
  { method: 'GET', path: '/home/languages', handler: 'home.languages' },
  { method: 'GET', path: '/notices', handler: 'desk.notices' },
  { method: 'GET', path: '/notices/count', handler: 'desk.noticeCount' },
  { method: 'POST', path: '/notices/read', handler: 'desk.markNoticesRead' },
  { method: 'GET', path: '/notice-preferences', handler: 'desk.noticePreferences' },
  { method: 'PUT', path: '/notice-preferences', handler: 'desk.setNoticePreferences' },
  { method: 'POST', path: '/imports', handler: 'desk.importArticle' },
  { method: 'GET', path: '/placement-slots', handler: 'desk.slots' },
  { method: 'GET', path: '/placements', handler: 'desk.placements' },
  { method: 'PUT', path: '/placements', handler: 'desk.changePlacements' },
  { method: 'GET', path: '/checklist', handler: 'desk.checklist' },
  { method: 'PUT', path: '/checklist', handler: 'desk.changeChecklist' },
  { method: 'GET', path: `${entry}/checklist`, handler: 'desk.entryChecklist' },
  { method: 'POST', path: '/link-checks', handler: 'desk.checkLinks' },
  { method: 'GET', path: '/audit', handler: 'desk.audit' },
  { method: 'GET', path: '/audit.csv', handler: 'desk.auditCsv' },
] as const;
