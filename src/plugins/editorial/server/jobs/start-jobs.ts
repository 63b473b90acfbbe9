import type { Core } from '@strapi/strapi';
import { scheduleTask } from '../../../../platform/editorial/schedule-store';
import { startJobRunner, type JobRunner } from '../../../../platform/jobs/job-runner';
import { editorialCoreOf } from '../core';
import { sendToChat, type ChatEvent } from '../notices/send-chat';
import { sendMailTo } from '../notices/send-mail';
import { chatTask, mailTask } from '../notices/tell-people';
import { keepBoard } from '../translation/keep-board';
import { keepSearch } from '../use-cases/finding/keep-search';
import { ringSchedule, sweepSchedules } from '../use-cases/run-schedule';
import { watchDeadlines } from '../use-cases/watch-deadlines';

const runners = new WeakMap<Core.Strapi, JobRunner>();

const sweepTask = 'editorial.sweep-schedules';
const deadlinesTask = 'editorial.watch-deadlines';
const boardTask = 'editorial.keep-board';
const searchTask = 'editorial.keep-search';

/** Starts this instance's job runner, which also installs its tables; instances start one by one. */
export const startJobs = async (strapi: Core.Strapi): Promise<void> => {
  const core = editorialCoreOf(strapi);
  const runner = await startJobRunner(strapi, {
    tasks: {
      [scheduleTask]: ({ schedule }) => ringSchedule(core, Number(schedule)),
      [sweepTask]: () => sweepSchedules(core),
      [deadlinesTask]: () => watchDeadlines(core),
      [boardTask]: () => keepBoard(core),
      [searchTask]: () => keepSearch(core),
      [mailTask]: ({ recipient }) => sendMailTo(core, Number(recipient)),
      ...Object.fromEntries(core.extensions.flatMap(({ tasks }) => Object.entries(tasks))),
      [chatTask]: (event, { id }) => sendToChat(core, `notice_${id}`, event as unknown as ChatEvent),
    },
    everyMinute: [sweepTask, deadlinesTask, boardTask],
    atStart: [sweepTask, searchTask],
  });
  runners.set(strapi, runner);
};

/** Waits for the jobs that run: Strapi's shutdown destroys the connections that they use. */
export const stopJobs = async (strapi: Core.Strapi): Promise<void> => {
  await runners.get(strapi)?.stop();
  runners.delete(strapi);
};
