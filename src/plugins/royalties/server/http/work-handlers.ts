import type { Context } from 'koa';
import {
  assessmentBody,
  dryRunQuery,
  manualWorkBody,
  manualWorksQuery,
  workActionBody,
  worksQuery,
} from '../../contracts';
import { readOwnRights } from '../use-cases/read-own-rights';
import { confirmWork } from '../use-cases/works/confirm-work';
import {
  confirmManualWork,
  readManualWork,
  readManualWorkList,
  saveManualWork,
  tryManualWork,
} from '../use-cases/works/manual-works';
import { proposeWork } from '../use-cases/works/propose-work';
import { readWork } from '../use-cases/works/read-work';
import { readWorks } from '../use-cases/works/read-works';
import { saveAssessment, tryAssessment } from '../use-cases/works/save-assessment';
import type { Handler } from './controllers';
import { actionOf, entryKeyOf, idOf, idToSave, parseInput } from './parse-request';

const isDryRun = (context: Context): boolean => parseInput(dryRunQuery, context.query).dryRun === 'true';

/** Each handler reads the request, calls one use case, and answers what it gives. */
export const workHandlers = {
  me: async (core) => ({ data: await readOwnRights(core) }),

  works: (core, context) => readWorks(core, parseInput(worksQuery, context.query)),

  work: async (core, context) => ({ data: await readWork(core, entryKeyOf(context)) }),

  saveWork: async (core, context) => {
    const key = entryKeyOf(context);
    const save = isDryRun(context) ? tryAssessment : saveAssessment;
    return { data: await save(core, key, parseInput(assessmentBody, context.request.body)) };
  },

  actOnWork: async (core, context) => {
    const key = entryKeyOf(context);
    const act = { propose: proposeWork, confirm: confirmWork }[actionOf(context, ['propose', 'confirm'])];
    return { data: await act(core, key, parseInput(workActionBody, context.request.body)) };
  },

  manualWorks: (core, context) => readManualWorkList(core, parseInput(manualWorksQuery, context.query)),

  manualWork: async (core, context) => ({ data: await readManualWork(core, idOf(context, 'WORK_NOT_FOUND')) }),

  saveManualWork: async (core, context) => {
    const id = idToSave(context, 'WORK_NOT_FOUND');
    const save = isDryRun(context) ? tryManualWork : saveManualWork;
    return { data: await save(core, id, parseInput(manualWorkBody, context.request.body)) };
  },

  actOnManualWork: async (core, context) => {
    actionOf(context, ['confirm']);
    const id = idOf(context, 'WORK_NOT_FOUND');
    return { data: await confirmManualWork(core, id, parseInput(workActionBody, context.request.body)) };
  },
} as const satisfies Readonly<Record<string, Handler>>;
