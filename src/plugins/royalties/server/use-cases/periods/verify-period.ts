import { computeAssessment } from '../../../../../domain/royalties/assess';
import type { Month } from '../../../../../domain/royalties/rules';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { isReproduced, readAssessments } from '../../../../../platform/royalties/assessment-store';
import { computeSeal, readPeriod } from '../../../../../platform/royalties/period-store';
import { readMonthLines } from '../../../../../platform/royalties/statement-store';
import { readSql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';

export interface Verification {
  readonly month: Month;
  readonly seal: string | null;
  readonly isSealIntact: boolean | null;
  readonly assessments: number;
  /** Assessments that computing again from their frozen inputs doesn't give byte for byte. */
  readonly changed: readonly { readonly assessmentId: number; readonly workId: number; readonly title: string }[];
}

const batch = 1_000;

/** Computes a month again from what was frozen, and compares bytes and seal. */
export const verifyPeriod = async (core: RoyaltyCore, month: Month): Promise<Verification> => {
  await personWithRight(core.strapi, 'read');
  const sql = readSql(core.strapi);
  const { seal } = await readPeriod(sql, month);
  const ids = [...new Set((await readMonthLines(sql, month)).map(({ assessmentId }) => assessmentId))];
  const changed: Verification['changed'][number][] = [];
  for (let start = 0; start < ids.length; start += batch) {
    for (const stored of await readAssessments(sql, ids.slice(start, start + batch))) {
      if (isReproduced(stored, computeAssessment(stored.inputs).result)) continue;
      changed.push({ assessmentId: stored.id, workId: stored.workId, title: stored.description.title });
    }
  }
  return {
    month,
    seal,
    isSealIntact: seal === null ? null : seal === (await computeSeal(sql, month)),
    assessments: ids.length,
    changed,
  };
};
