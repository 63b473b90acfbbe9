import type { Core } from '@strapi/strapi';
import type { PeriodView, PayeeView, WorkView } from '../../../domain/royalties/views';
import type { Policy } from '../../../domain/royalties/rules';
import type { EntryKey } from '../../../domain/shared/entry-key';
import type { PayeeBody, PolicyBody } from '../contracts';
import { royaltyCoreOf } from './core';
import { savePayee } from './use-cases/payees/save-payee';
import { actOnPeriod, type PeriodCommand } from './use-cases/periods/act-on-period';
import { savePolicy } from './use-cases/settings/policies';
import { confirmWork, type Confirmation } from './use-cases/works/confirm-work';
import { readWork } from './use-cases/works/read-work';
import { saveAssessment, type Saved } from './use-cases/works/save-assessment';

/** What other code of the server may ask of the royalties: the same use cases as the routes. */
export interface RoyaltyService {
  savePolicy(body: PolicyBody): Promise<Policy>;
  savePayee(body: PayeeBody): Promise<PayeeView>;
  readWork(key: EntryKey): Promise<WorkView>;
  saveAssessment(key: EntryKey, saved: Saved): Promise<WorkView>;
  confirmWork(key: EntryKey, options?: Confirmation): Promise<WorkView>;
  actOnPeriod(month: string, command: PeriodCommand): Promise<PeriodView>;
}

export const royaltyService = (strapi: Core.Strapi): RoyaltyService => {
  const core = royaltyCoreOf(strapi);
  return {
    savePolicy: (body) => savePolicy(core, null, body),
    savePayee: (body) => savePayee(core, null, body),
    readWork: (key) => readWork(core, key),
    saveAssessment: (key, saved) => saveAssessment(core, key, saved),
    confirmWork: (key, options = {}) => confirmWork(core, key, options),
    actOnPeriod: (month, command) => actOnPeriod(core, month, command),
  };
};
