import type { RuleBook } from '../../domain/royalties/assess';
import type { BaseSalary, Policy, PolicyRules, TaxRule } from '../../domain/royalties/rules';
import { fromJson, type Sql } from '../sql';

interface PolicyRow {
  id: number;
  name: string;
  valid_from: string;
  valid_to: string | null;
  rules: string;
}

export const readPolicies = async (sql: Sql): Promise<readonly Policy[]> => {
  const rows = await sql.query<PolicyRow>(
    `select id, name, valid_from::text, valid_to::text, rules from royalty_policies order by valid_from`,
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    from: row.valid_from,
    to: row.valid_to,
    rules: fromJson<PolicyRules>(row.rules),
  }));
};

interface BaseSalaryRow {
  id: number;
  valid_from: string;
  amount: string;
  decree: string;
  retroactive: boolean;
}

export const readBaseSalaries = async (sql: Sql): Promise<readonly BaseSalary[]> => {
  const rows = await sql.query<BaseSalaryRow>(
    `select id, valid_from::text, amount, decree, retroactive from royalty_base_salaries order by valid_from`,
  );
  return rows.map((row) => ({
    id: row.id,
    from: row.valid_from,
    amount: Number(row.amount),
    decree: row.decree,
    retroactive: row.retroactive,
  }));
};

interface TaxRuleRow {
  id: number;
  valid_from: string;
  rate: string;
  threshold: string;
  non_resident_rate: string | null;
  basis: string;
}

export const readTaxRules = async (sql: Sql): Promise<readonly TaxRule[]> => {
  const rows = await sql.query<TaxRuleRow>(
    `select id, valid_from::text, rate, threshold, non_resident_rate, basis from royalty_tax_rules order by valid_from`,
  );
  return rows.map((row) => ({
    id: row.id,
    from: row.valid_from,
    rate: row.rate,
    threshold: Number(row.threshold),
    nonResidentRate: row.non_resident_rate,
    basis: row.basis,
  }));
};

export const readRuleBook = async (sql: Sql): Promise<RuleBook> => ({
  policies: await readPolicies(sql),
  baseSalaries: await readBaseSalaries(sql),
});

/** Who changes a rule waits for others who do: what is judged as free of overlaps stays so until the end. */
export const lockRules = async (sql: Sql): Promise<void> => {
  await sql.query(`lock table royalty_policies, royalty_base_salaries, royalty_tax_rules in share row exclusive mode`);
};

type New<Rule> = Omit<Rule, 'id'>;

/** Writes a new policy, or the one with the id anew; answers its id, or null where there is none. */
export const writePolicy = async (sql: Sql, id: number | null, policy: New<Policy>): Promise<number | null> => {
  const values = [policy.name, policy.from, policy.to, JSON.stringify(policy.rules)];
  const [row] =
    id === null
      ? await sql.query<{ id: number }>(
          `insert into royalty_policies (name, valid_from, valid_to, rules) values (?, ?::date, ?::date, ?) returning id`,
          values,
        )
      : await sql.query<{ id: number }>(
          `update royalty_policies set name = ?, valid_from = ?::date, valid_to = ?::date, rules = ?
            where id = ? returning id`,
          [...values, id],
        );
  return row?.id ?? null;
};

export const writeBaseSalary = async (sql: Sql, id: number | null, salary: New<BaseSalary>): Promise<number | null> => {
  const values = [salary.from, salary.amount, salary.decree, salary.retroactive];
  const [row] =
    id === null
      ? await sql.query<{ id: number }>(
          `insert into royalty_base_salaries (valid_from, amount, decree, retroactive)
           values (?::date, ?, ?, ?) returning id`,
          values,
        )
      : await sql.query<{ id: number }>(
          `update royalty_base_salaries set valid_from = ?::date, amount = ?, decree = ?, retroactive = ?
            where id = ? returning id`,
          [...values, id],
        );
  return row?.id ?? null;
};

export const writeTaxRule = async (sql: Sql, id: number | null, rule: New<TaxRule>): Promise<number | null> => {
  const values = [rule.from, rule.rate, rule.threshold, rule.nonResidentRate, rule.basis];
  const [row] =
    id === null
      ? await sql.query<{ id: number }>(
          `insert into royalty_tax_rules (valid_from, rate, threshold, non_resident_rate, basis)
           values (?::date, ?, ?, ?, ?) returning id`,
          values,
        )
      : await sql.query<{ id: number }>(
          `update royalty_tax_rules set valid_from = ?::date, rate = ?, threshold = ?, non_resident_rate = ?, basis = ?
            where id = ? returning id`,
          [...values, id],
        );
  return row?.id ?? null;
};
