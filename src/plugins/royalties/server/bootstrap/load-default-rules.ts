import type { Core } from '@strapi/strapi';
import { defaultBaseSalaries, defaultPolicy, defaultTaxRules } from '../../../../domain/royalties/default-rules';
import { writeBaseSalary, writePolicy, writeTaxRule } from '../../../../platform/royalties/rule-store';
import { inTransaction } from '../../../../platform/sql';

/** The law's figures, once, into a new installation; from then on they are the newsroom's own data. */
export const loadDefaultRules = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'royalties', key: 'default-rules-loaded' });
  if (await store.get({})) return;
  await inTransaction(strapi, async (sql) => {
    for (const salary of defaultBaseSalaries) await writeBaseSalary(sql, null, salary);
    for (const rule of defaultTaxRules) await writeTaxRule(sql, null, rule);
    await writePolicy(sql, null, defaultPolicy);
    await store.set({ value: true });
  });
};
