import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { DomainFailure } from '../../../../domain/shared/failure';
import {
  auditPermission,
  placementsPermission,
  workflowsPermission,
  type Ability,
} from '../../../../platform/editorial/rights';
import { requestLanguage } from '../../../../platform/http/request-language';
import { auditFilters, auditPageQuery } from '../../contracts/audit';
import { checklistBody, linkChecksBody } from '../../contracts/checklist';
import { importQuery } from '../../contracts/imports';
import { inboxQuery } from '../../contracts/inbox';
import { markReadBody, noticePreferencesBody, noticesQuery } from '../../contracts/notices';
import { placementsBody, placementsQuery } from '../../contracts/placements';
import { calendarQuery } from '../../contracts/schedules';
import { changeChecklist } from '../use-cases/checklist/change-checklist';
import { checkLinks } from '../use-cases/checklist/check-links';
import { readEntryChecklist, readRules } from '../use-cases/checklist/read-checklist';
import { readAudit, writeAuditCsv } from '../use-cases/read-audit';
import { readCalendar } from '../use-cases/read-calendar';
import {
  countMyNotices,
  markMyNoticesRead,
  readMyNotices,
  readMyPreferences,
  setMyPreferences,
} from '../use-cases/notices';
import { importArticle } from '../use-cases/imports/import-article';
import { previewImport } from '../use-cases/imports/preview-import';
import { changePlacements } from '../use-cases/placements/change-placements';
import { readSlot } from '../use-cases/placements/read-placements';
import { readSlots } from '../use-cases/placements/read-slots';
import { readInbox, readInboxCounts } from '../use-cases/read-inbox';
import { readWhatIsLeftBehind } from '../use-cases/read-left-behind';
import { controllerOf } from './controllers';
import type { Handler } from './handler';
import { importChoicesOf, importedFile } from './imported-file';
import { entryKeyOf, parseInput } from './parse-request';

const manageUsers = 'admin::users.update';

const mayDo = (context: Context, permission: string): boolean =>
  (context.state as { userAbility: Ability }).userAbility.can(permission);

/** @throws DomainFailure RIGHT_REQUIRED */
const requirePermission = (context: Context, permission: string, right: string): void => {
  if (!mayDo(context, permission)) throw new DomainFailure('RIGHT_REQUIRED', { right });
};

const personOf = (context: Context): number => {
  const { id } = context['params'] as { id: string };
  if (!/^\d{1,9}$/.test(id)) throw new DomainFailure('PERSON_NOT_FOUND', { id });
  return Number(id);
};

const handlers = {
  calendar: async (core, context) => readCalendar(core, parseInput(calendarQuery, context.query)),

  leftBehind: async (core, context) => {
    requirePermission(context, manageUsers, 'manageUsers');
    return { data: await readWhatIsLeftBehind(core, personOf(context)) };
  },

  inbox: async (core, context) => readInbox(core, parseInput(inboxQuery, context.query)),

  inboxCounts: async (core) => ({ data: await readInboxCounts(core) }),

  notices: async (core, context) => readMyNotices(core, parseInput(noticesQuery, context.query)),

  noticeCount: async (core) => ({ data: await countMyNotices(core) }),

  markNoticesRead: async (core, context) => ({
    data: await markMyNoticesRead(core, parseInput(markReadBody, context.request.body ?? {})),
  }),

  noticePreferences: async (core) => ({ data: await readMyPreferences(core) }),

  setNoticePreferences: async (core, context) => ({
    data: await setMyPreferences(core, parseInput(noticePreferencesBody, context.request.body ?? {})),
  }),

  importArticle: async (core, context) => {
    requirePermission(context, 'plugin::upload.assets.create', 'uploadFiles');
    const { locale, dryRun } = parseInput(importQuery, context.query);
    const file = await importedFile(context);
    if (dryRun === 'true') return { data: await previewImport(core, locale, file) };
    return { data: await importArticle(core, locale, file, importChoicesOf(context)) };
  },

  slots: async (core) => ({ data: await readSlots(core) }),

  placements: async (core, context) => ({
    data: await readSlot(core, parseInput(placementsQuery, context.query), mayDo(context, placementsPermission)),
  }),

  changePlacements: async (core, context) => {
    requirePermission(context, placementsPermission, 'changePlacements');
    const slot = parseInput(placementsQuery, context.query);
    return { data: await changePlacements(core, slot, parseInput(placementsBody, context.request.body ?? {})) };
  },

  checklist: async (core, context) => ({ data: await readRules(core, mayDo(context, workflowsPermission)) }),

  changeChecklist: async (core, context) => {
    requirePermission(context, workflowsPermission, 'changeWorkflows');
    return { data: await changeChecklist(core, parseInput(checklistBody, context.request.body ?? {})) };
  },

  entryChecklist: async (core, context) => ({ data: await readEntryChecklist(core, entryKeyOf(context)) }),

  checkLinks: async (core, context) => ({
    data: await checkLinks(core, parseInput(linkChecksBody, context.request.body ?? {})),
  }),

  audit: async (core, context) => {
    requirePermission(context, auditPermission, 'readAudit');
    return readAudit(core, parseInput(auditPageQuery, context.query));
  },

  auditCsv: async (core, context) => {
    requirePermission(context, auditPermission, 'readAudit');
    const filters = parseInput(auditFilters, context.query);
    context.set('Content-Disposition', 'attachment; filename="audit.csv"');
    context.set('Cache-Control', 'no-store');
    context.type = 'text/csv; charset=utf-8';
    return Readable.from(writeAuditCsv(core, filters, requestLanguage(context.get('accept-language'))));
  },
} as const satisfies Readonly<Record<string, Handler>>;

export const createDeskControllers = (strapi: Core.Strapi): ReturnType<typeof controllerOf> =>
  controllerOf(strapi, handlers);
