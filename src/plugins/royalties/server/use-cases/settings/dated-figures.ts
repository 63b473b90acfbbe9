import type { BaseSalary, TaxRule } from '../../../../../domain/royalties/rules';
import { DomainFailure, type FailureCode } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { recordHistory, type HistorySubject } from '../../../../../platform/royalties/history-store';
import {
  lockRules,
  readBaseSalaries,
  readTaxRules,
  writeBaseSalary,
  writeTaxRule,
} from '../../../../../platform/royalties/rule-store';
import { inTransaction, readSql, type Sql } from '../../../../../platform/sql';
import type { BaseSalaryBody, TaxRuleBody } from '../../../contracts';
import type { RoyaltyCore } from '../../core';

/** Figures that count from a day on, until the next one begins: two of them can't begin on one day. */
interface Figures<Figure extends { readonly id: number; readonly from: string }> {
  readonly subject: HistorySubject;
  readonly notFound: FailureCode;
  readonly overlap: FailureCode;
  read(sql: Sql): Promise<readonly Figure[]>;
  write(sql: Sql, id: number | null, figure: Omit<Figure, 'id'>): Promise<number | null>;
}

const baseSalaries: Figures<BaseSalary> = {
  subject: 'base-salary',
  notFound: 'BASE_SALARY_NOT_FOUND',
  overlap: 'BASE_SALARY_OVERLAP',
  read: readBaseSalaries,
  write: writeBaseSalary,
};

const taxRules: Figures<TaxRule> = {
  subject: 'tax-rule',
  notFound: 'TAX_RULE_NOT_FOUND',
  overlap: 'TAX_RULE_OVERLAP',
  read: readTaxRules,
  write: writeTaxRule,
};

const readAll =
  <Figure extends { readonly id: number; readonly from: string }>(figures: Figures<Figure>) =>
  async (core: RoyaltyCore): Promise<readonly Figure[]> => {
    await personWithRight(core.strapi, 'read', 'assess', 'manageSettings');
    return figures.read(readSql(core.strapi));
  };

const save =
  <Figure extends { readonly id: number; readonly from: string }>(figures: Figures<Figure>) =>
  async (core: RoyaltyCore, id: number | null, figure: Omit<Figure, 'id'>): Promise<Figure> => {
    const person = await personWithRight(core.strapi, 'manageSettings');
    return inTransaction(core.strapi, async (sql) => {
      await lockRules(sql);
      const known = await figures.read(sql);
      const before = known.find((one) => one.id === id) ?? null;
      if (id !== null && before === null) throw new DomainFailure(figures.notFound, { id });
      const other = known.find((one) => one.id !== id && one.from === figure.from);
      if (other) throw new DomainFailure(figures.overlap, { id: other.id, from: other.from });
      const written = await figures.write(sql, id, figure);
      await recordHistory(sql, person, core.clock.now(), {
        action: id === null ? 'create' : 'change',
        subject: figures.subject,
        subjectId: written ?? 0,
        before,
        after: figure,
      });
      return { ...figure, id: written } as Figure;
    });
  };

export const readBaseSalaryList = readAll(baseSalaries);

/** @throws DomainFailure BASE_SALARY_NOT_FOUND, BASE_SALARY_OVERLAP */
export const saveBaseSalary: (core: RoyaltyCore, id: number | null, body: BaseSalaryBody) => Promise<BaseSalary> =
  save(baseSalaries);

export const readTaxRuleList = readAll(taxRules);

/** @throws DomainFailure TAX_RULE_NOT_FOUND, TAX_RULE_OVERLAP */
export const saveTaxRule: (core: RoyaltyCore, id: number | null, body: TaxRuleBody) => Promise<TaxRule> =
  save(taxRules);
