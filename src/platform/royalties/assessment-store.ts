import { createHash } from 'node:crypto';
import type { AssessmentInputs, Computed } from '../../domain/royalties/assess';
import type { Line } from '../../domain/royalties/lines';
import type { AssessmentResult } from '../../domain/royalties/results';
import { canonicalJson, type JsonValue } from '../../domain/shared/canonical-json';
import type { EditorialType } from '../../domain/shared/content-types';
import type { Locale } from '../../domain/shared/locales';
import type { Actor } from '../../domain/workflow/actor';
import { fromJson, toId, type Sql } from '../sql';

/** What of a work is printed in sheets, as it was when its assessment was confirmed. */
export interface WorkDescription {
  readonly contentType: EditorialType | null;
  readonly documentId: string | null;
  readonly locale: Locale;
  readonly title: string;
  readonly genre: string | null;
  readonly category: string | null;
  readonly lengthUnits: string | null;
  readonly pictures: number;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const bytesOf = (value: object): string => canonicalJson(value as unknown as JsonValue);

export const hashPolicy = (policy: AssessmentInputs['policy']): string => sha256(bytesOf(policy));

/** The frozen form: the policy is named by its hash, since thousands of works share it. */
const freeze = (inputs: AssessmentInputs, result: AssessmentResult) => {
  const { policy, ...rest } = inputs;
  const policyHash = hashPolicy(policy);
  const frozen = bytesOf({ ...rest, policyHash });
  const bytes = bytesOf(result);
  return { policyHash, frozen, bytes, hash: sha256(`${frozen}\n${bytes}`) };
};

/** Keeps a confirmed assessment for ever: its inputs, its result and the hash of both. */
export const insertAssessment = async (
  sql: Sql,
  assessment: {
    readonly workId: number;
    readonly revision: number;
    readonly work: WorkDescription;
    readonly inputs: AssessmentInputs;
    readonly result: Computed['result'];
    readonly reason: string | null;
    readonly actor: Pick<Actor, 'userId' | 'name'>;
    readonly now: Date;
  },
): Promise<number> => {
  const { workId, revision, work, inputs, result, reason, actor, now } = assessment;
  const { policyHash, frozen, bytes, hash } = freeze(inputs, result);
  await sql.query(`insert into royalty_frozen_policies (hash, content) values (?, ?) on conflict (hash) do nothing`, [
    policyHash,
    bytesOf(inputs.policy),
  ]);
  const [row] = await sql.query<{ id: string }>(
    `insert into royalty_assessments
       (work_id, revision, content_type, document_id, locale, title, genre, category, live_day, approved_day,
        length_units, pictures, policy_hash, inputs, result, hash, base_salary, unit, amount, reason,
        confirmed_by, confirmed_by_name, confirmed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
     returning id`,
    [
      workId,
      revision,
      work.contentType,
      work.documentId,
      work.locale,
      work.title,
      work.genre,
      work.category,
      inputs.days.live,
      inputs.days.approved,
      work.lengthUnits,
      work.pictures,
      policyHash,
      frozen,
      bytes,
      hash,
      result.baseSalary.amount,
      result.unit,
      result.amount,
      reason,
      actor.userId,
      actor.name,
      now.toISOString(),
    ],
  );
  if (!row) throw new Error('no assessment was written');
  return toId(row.id);
};

export const markConfirmed = async (
  sql: Sql,
  work: { readonly id: number; readonly assessmentId: number; readonly keepsProposal: boolean },
  actor: Pick<Actor, 'userId' | 'name'>,
  now: Date,
): Promise<void> => {
  await sql.query(
    `update royalty_works set assessment_id = ?, revision = revision + 1,
       status = case when ? then status else 'confirmed' end,
       confirmed_by = ?, confirmed_by_name = ?, confirmed_at = ?::timestamptz where id = ?`,
    [work.assessmentId, work.keepsProposal, actor.userId, actor.name, now.toISOString(), work.id],
  );
};

export interface StoredAssessment {
  readonly id: number;
  readonly workId: number;
  readonly description: WorkDescription;
  readonly policyHash: string;
  readonly inputs: AssessmentInputs;
  readonly result: AssessmentResult;
  readonly hash: string;
  /** Whether computing again from the inputs gives the same bytes and hash; false where a row was tampered with. */
  readonly bytes: { readonly inputs: string; readonly result: string };
}

interface AssessmentRow {
  id: string;
  work_id: number;
  content_type: EditorialType | null;
  document_id: string | null;
  locale: Locale;
  title: string;
  genre: string | null;
  category: string | null;
  length_units: string | null;
  pictures: number;
  policy_hash: string;
  policy: string;
  inputs: string;
  result: string;
  hash: string;
}

export const readAssessments = async (sql: Sql, ids: readonly number[]): Promise<readonly StoredAssessment[]> => {
  if (ids.length === 0) return [];
  const rows = await sql.query<AssessmentRow>(
    `select assessment.*, policy.content as policy from royalty_assessments assessment
       join royalty_frozen_policies policy on policy.hash = assessment.policy_hash
      where assessment.id = any(?) order by assessment.id`,
    [ids],
  );
  return rows.map(toAssessment);
};

interface FrozenInputs {
  readonly lines: readonly Line[];
  readonly days: AssessmentInputs['days'];
  readonly baseSalary: AssessmentInputs['baseSalary'];
}

const toAssessment = (row: AssessmentRow): StoredAssessment => {
  const { lines, days, baseSalary } = fromJson<FrozenInputs>(row.inputs);
  return {
    id: toId(row.id),
    workId: row.work_id,
    description: {
      contentType: row.content_type,
      documentId: row.document_id,
      locale: row.locale,
      title: row.title,
      genre: row.genre,
      category: row.category,
      lengthUnits: row.length_units,
      pictures: row.pictures,
    },
    policyHash: row.policy_hash,
    inputs: { lines, days, baseSalary, policy: fromJson<AssessmentInputs['policy']>(row.policy) },
    result: fromJson<AssessmentResult>(row.result),
    hash: row.hash,
    bytes: { inputs: row.inputs, result: row.result },
  };
};

/** Whether a stored assessment is what computing it again from its frozen inputs gives, byte for byte. */
export const isReproduced = (stored: StoredAssessment, computed: AssessmentResult): boolean => {
  const { frozen, bytes, hash } = freeze(stored.inputs, computed);
  return frozen === stored.bytes.inputs && bytes === stored.bytes.result && hash === stored.hash;
};
