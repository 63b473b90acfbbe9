import { deadlineNews } from '../../../../domain/notices/deadlines';
import { systemActing } from '../../../../platform/editorial/acting';
import { noteTold, readDeadlines } from '../../../../platform/editorial/deadline-store';
import { inTransaction, readSql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { tellPeople } from '../notices/tell-people';

/** A backlog is told bit by bit, minute by minute: it must not keep an instance from its readers. */
const mostAtOnce = 100;

/** Far more than come near in a day: what isn't to be told yet must not stand before what is. */
const mostRead = 10_000;

/** Tells people of what is due soon and of what is overdue: of each once, each in its own transaction. */
export const watchDeadlines = async (core: EditorialCore): Promise<void> => {
  const now = core.clock.now();
  const news = (await readDeadlines(readSql(core.strapi), now, mostRead)).flatMap((deadline) => {
    const kind = deadlineNews(deadline.given, deadline.due, now);
    return kind === null ? [] : [{ deadline, kind }];
  });
  for (const { deadline, kind } of news.slice(0, mostAtOnce)) {
    await inTransaction(core.strapi, async (sql) => {
      if (!(await noteTold(sql, deadline, kind, now))) return;
      const step = deadline.review?.step;
      await tellPeople(core, sql, {
        kind,
        key: deadline.key,
        actor: systemActing.actor,
        comment: null,
        facts: { at: deadline.due.toISOString(), ...(step ? { step: step.name } : {}) },
        now,
      });
    });
  }
};
