import type { ReportView, UnpaidView } from '../../../../../domain/royalties/report-views';
import { addDays, daysBetween, localDay } from '../../../../../domain/royalties/local-day';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import {
  readReport as readRows,
  readUnconfirmedWorks,
  readUnpaidWorks,
} from '../../../../../platform/royalties/report-store';
import { readSql } from '../../../../../platform/sql';
import type { ReportQuery } from '../../../contracts';
import type { RoyaltyCore } from '../../core';
import { daysToPay } from '../periods/read-statement';

/** What the sheets of some months cost, added up. @throws DomainFailure INVALID_OPTION */
export const readReport = async (core: RoyaltyCore, { by, from, to }: ReportQuery): Promise<ReportView> => {
  await personWithRight(core.strapi, 'read');
  if (from > to) throw new DomainFailure('INVALID_OPTION', { options: [{ option: 'to', problem: 'is before from' }] });
  const rows = await readRows(readSql(core.strapi), by, from, to);
  const total = rows.reduce((sum, { amount }) => sum + amount, 0);
  return { by, from, to, rows, total };
};

const mostListed = 500;
/** Older works that nobody assessed are an archive's, not a debt's. */
const daysLookedBack = 365;

/** Works that the sixty days of the law have run out for, oldest first. */
export const readUnpaid = async (core: RoyaltyCore, on: string | undefined): Promise<readonly UnpaidView[]> => {
  await personWithRight(core.strapi, 'read');
  const sql = readSql(core.strapi);
  const day = on ?? localDay(core.clock.now());
  const before = addDays(day, -daysToPay);
  const waiting = [
    ...(await readUnpaidWorks(sql, before, mostListed)),
    ...(await readUnconfirmedWorks(sql, addDays(before, -daysLookedBack), before, mostListed)),
  ];
  return waiting
    .map((work) => {
      const dueOn = addDays(work.day, daysToPay);
      return { ...work, dueOn, daysOver: daysBetween(dueOn, day) };
    })
    .sort((one, other) => other.daysOver - one.daysOver);
};
