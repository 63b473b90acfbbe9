import type { Context } from 'koa';
import { DomainFailure } from '../../../../domain/shared/failure';
import { pageQuery } from '../../contracts';
import { pageOptions, pinBody, restoreBody, unpinBody } from '../../contracts/history';
import { compareVersions, type VersionChoice } from '../use-cases/compare-versions';
import { exportDossier } from '../use-cases/export-dossier';
import { pinVersion, unpinVersion } from '../use-cases/pin-version';
import { readTimeline, readVersionWithContent } from '../use-cases/read-version-history';
import { restoreVersion } from '../use-cases/restore-version';
import { renderVersionPage } from '../use-cases/render-version-page';
import type { Handler } from './handler';
import { entryKeyOf, idOf, parseInput } from './parse-request';

/** The version to compare with: an id, or what is live or worked on now. */
const otherIdOf = (context: Context): VersionChoice => {
  const { otherId } = context['params'] as { otherId: string };
  if (otherId === 'live' || otherId === 'working') return otherId;
  if (!/^\d{1,15}$/.test(otherId)) throw new DomainFailure('VERSION_NOT_FOUND', { id: otherId });
  return Number(otherId);
};

const bodyOf = (context: Context): unknown => context.request.body ?? {};

export const historyHandlers = {
  versions: async (core, context) => readTimeline(core, entryKeyOf(context), parseInput(pageQuery, context.query)),

  version: async (core, context) => ({
    data: await readVersionWithContent(core, entryKeyOf(context), idOf(context)),
  }),

  diff: async (core, context) => ({
    data: await compareVersions(core, entryKeyOf(context), idOf(context), otherIdOf(context)),
  }),

  restore: async (core, context) => ({
    data: await restoreVersion(core, entryKeyOf(context), idOf(context), parseInput(restoreBody, bodyOf(context))),
  }),

  pin: async (core, context) => ({
    data: await pinVersion(core, entryKeyOf(context), idOf(context), parseInput(pinBody, bodyOf(context))),
  }),

  unpin: async (core, context) => {
    parseInput(unpinBody, bodyOf(context));
    return { data: await unpinVersion(core, entryKeyOf(context), idOf(context)) };
  },

  page: async (core, context) => {
    const { language } = parseInput(pageOptions, context.query);
    const page = await renderVersionPage(core, entryKeyOf(context), idOf(context), language);
    context.type = 'text/html; charset=utf-8';
    context.set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': page.policy,
      'X-Robots-Tag': 'noindex, nofollow',
      'Referrer-Policy': 'no-referrer',
    });
    return page.html;
  },

  dossier: async (core, context) => {
    const { fileName, body } = await exportDossier(core, entryKeyOf(context));
    context.type = 'application/json; charset=utf-8';
    context.set({ 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename="${fileName}"` });
    return body;
  },
} as const satisfies Readonly<Record<string, Handler>>;
