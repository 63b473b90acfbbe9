import { policyProblems } from '../../../../../domain/royalties/policy-problems';
import { addDays } from '../../../../../domain/royalties/local-day';
import type { Policy } from '../../../../../domain/royalties/rules';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { lockRules, readPolicies, writePolicy } from '../../../../../platform/royalties/rule-store';
import { inTransaction, readSql } from '../../../../../platform/sql';
import type { PolicyBody } from '../../../contracts';
import type { RoyaltyCore } from '../../core';

export const readPolicyList = async (core: RoyaltyCore): Promise<readonly Policy[]> => {
  await personWithRight(core.strapi, 'read', 'assess', 'manageSettings');
  return readPolicies(readSql(core.strapi));
};

/**
 * Writes a policy, new or known. Months that are confirmed keep what they were confirmed with.
 * @throws DomainFailure POLICY_NOT_FOUND, POLICY_OVERLAP, POLICY_NOT_SOUND
 */
export const savePolicy = async (core: RoyaltyCore, id: number | null, body: PolicyBody): Promise<Policy> => {
  const person = await personWithRight(core.strapi, 'manageSettings');
  return inTransaction(core.strapi, async (sql) => {
    await lockRules(sql);
    const policies = await readPolicies(sql);
    const { changed, ended } = placePolicy(policies, id, body);
    const now = core.clock.now();
    if (ended) {
      await writePolicy(sql, ended.id, ended);
      await recordHistory(sql, person, now, {
        action: 'end',
        subject: 'policy',
        subjectId: ended.id,
        after: { to: ended.to },
      });
    }
    const written = await writePolicy(sql, id, changed);
    if (written === null) throw new DomainFailure('POLICY_NOT_FOUND', { id });
    await recordHistory(sql, person, now, {
      action: id === null ? 'create' : 'change',
      subject: 'policy',
      subjectId: written,
      before: policies.find((policy) => policy.id === id) ?? null,
      after: changed,
    });
    return { ...changed, id: written };
  });
};

export interface PlacedPolicy {
  readonly changed: Omit<Policy, 'id'>;
  /** The open-ended policy that ends the day before. */
  readonly ended: Policy | null;
}

const far = '9999-12-31';

/** Where a policy stands among the others. @throws DomainFailure POLICY_NOT_FOUND, POLICY_OVERLAP, POLICY_NOT_SOUND */
export const placePolicy = (policies: readonly Policy[], id: number | null, body: PolicyBody): PlacedPolicy => {
  const { name, from, to, rules, endsPrevious } = body;
  if (id !== null && !policies.some((policy) => policy.id === id)) throw new DomainFailure('POLICY_NOT_FOUND', { id });
  const problems = [...policyProblems(rules), ...(to !== null && to < from ? ['to'] : [])];
  if (problems.length > 0) throw new DomainFailure('POLICY_NOT_SOUND', { problems });
  const others = policies.filter((policy) => policy.id !== id);
  const previous = endsPrevious ? (others.find((policy) => policy.to === null && policy.from < from) ?? null) : null;
  const ended = previous && { ...previous, to: addDays(from, -1) };
  const overlapping = others
    .map((policy) => (policy.id === ended?.id ? ended : policy))
    .find((policy) => policy.from <= (to ?? far) && (policy.to ?? far) >= from);
  if (overlapping) throw new DomainFailure('POLICY_OVERLAP', { id: overlapping.id, name: overlapping.name });
  return { changed: { name, from, to, rules }, ended };
};
