import { useMemo } from 'react';
import type { AssessmentResult } from '../../../../../domain/royalties/results';
import { inForceOn, type Policy, type PolicyRules } from '../../../../../domain/royalties/rules';
import type { OwnRightsView, PayeeView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';

/** The rules that a work is computed by: those of its result, or those of today where there is none yet. */
export const useRules = (result: AssessmentResult | null): PolicyRules | null => {
  const policies = useRead<readonly Policy[]>({ path: '/policies' }).data;
  const today = useRead<OwnRightsView>({ path: '/me' }).data?.today;
  return useMemo(() => {
    const named = policies?.find(({ id }) => id === result?.policy.id);
    return (named ?? (policies && today ? inForceOn(policies, result?.day ?? today) : null))?.rules ?? null;
  }, [policies, today, result]);
};

/** Everybody who can be paid, by name. */
export const usePayees = (): readonly PayeeView[] => useRead<readonly PayeeView[]>({ path: '/payees' }).data ?? [];
