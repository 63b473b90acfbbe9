import {
  baseSalaryBody,
  historyQuery,
  ownStatementQuery,
  payeeBody,
  payeesQuery,
  policyBody,
  policyPreviewBody,
  revealBody,
  taxRuleBody,
} from '../../contracts';
import { readPayeeYear, readOwnYear } from '../use-cases/payees/read-payee-year';
import { readPayee, readPayeeList } from '../use-cases/payees/read-payees';
import { revealPayee } from '../use-cases/payees/reveal-payee';
import { readUsers } from '../use-cases/payees/read-users';
import { savePayee } from '../use-cases/payees/save-payee';
import { readHistory } from '../use-cases/reports/read-history';
import { readBaseSalaryList, readTaxRuleList, saveBaseSalary, saveTaxRule } from '../use-cases/settings/dated-figures';
import { readPolicyList, savePolicy } from '../use-cases/settings/policies';
import { previewPolicy } from '../use-cases/settings/preview-policy';
import type { Handler } from './controllers';
import { idOf, idToSave, parseInput, yearOfPath } from './parse-request';

export const settingHandlers = {
  users: async (core) => ({ data: await readUsers(core) }),

  policies: async (core) => ({ data: await readPolicyList(core) }),

  savePolicy: async (core, context) => {
    const id = idToSave(context, 'POLICY_NOT_FOUND');
    return { data: await savePolicy(core, id, parseInput(policyBody, context.request.body)) };
  },

  previewPolicy: async (core, context) => ({
    data: await previewPolicy(core, parseInput(policyPreviewBody, context.request.body)),
  }),

  baseSalaries: async (core) => ({ data: await readBaseSalaryList(core) }),

  saveBaseSalary: async (core, context) => {
    const id = idToSave(context, 'BASE_SALARY_NOT_FOUND');
    return { data: await saveBaseSalary(core, id, parseInput(baseSalaryBody, context.request.body)) };
  },

  taxRules: async (core) => ({ data: await readTaxRuleList(core) }),

  saveTaxRule: async (core, context) => {
    const id = idToSave(context, 'TAX_RULE_NOT_FOUND');
    return { data: await saveTaxRule(core, id, parseInput(taxRuleBody, context.request.body)) };
  },

  payees: async (core, context) => ({ data: await readPayeeList(core, parseInput(payeesQuery, context.query)) }),

  payee: async (core, context) => ({ data: await readPayee(core, idOf(context, 'PAYEE_NOT_FOUND')) }),

  savePayee: async (core, context) => {
    const id = idToSave(context, 'PAYEE_NOT_FOUND');
    return { data: await savePayee(core, id, parseInput(payeeBody, context.request.body)) };
  },

  revealPayee: async (core, context) => {
    const id = idOf(context, 'PAYEE_NOT_FOUND');
    return { data: await revealPayee(core, id, parseInput(revealBody, context.request.body).reason) };
  },

  payeeYear: async (core, context) => ({
    data: await readPayeeYear(core, idOf(context, 'PAYEE_NOT_FOUND'), yearOfPath(context)),
  }),

  ownStatement: async (core, context) => ({
    data: await readOwnYear(core, parseInput(ownStatementQuery, context.query).year),
  }),

  history: (core, context) => readHistory(core, parseInput(historyQuery, context.query)),
} as const satisfies Readonly<Record<string, Handler>>;
