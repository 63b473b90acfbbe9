import type { RuleBook } from '../../../../../domain/royalties/assess';
import { localDay } from '../../../../../domain/royalties/local-day';
import { comparableName } from '../../../../../domain/royalties/pen-name';
import type { Day } from '../../../../../domain/royalties/rules';
import { readPayees, readPenNames, type StoredPayee } from '../../../../../platform/royalties/payee-store';
import { readRuleBook } from '../../../../../platform/royalties/rule-store';
import type { Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';

/** What lies on the desk of whoever assesses: the rules, and who is paid under which name. */
export interface Desk {
  readonly book: RuleBook;
  readonly today: Day;
  readonly payees: ReadonlyMap<number, StoredPayee>;
  payeeOf(name: string): number | null;
  payeeOfUser(userId: number | null): StoredPayee | null;
}

export const layDesk = async (core: RoyaltyCore, sql: Sql): Promise<Desk> => {
  const penNames = await readPenNames(sql);
  const payees = await readPayees(sql);
  return {
    book: await readRuleBook(sql),
    today: localDay(core.clock.now()),
    payees: new Map(payees.map((payee) => [payee.id, payee])),
    payeeOf: (name) => penNames.get(comparableName(name)) ?? null,
    payeeOfUser: (userId) =>
      (userId !== null && payees.find((payee) => payee.userId === userId && payee.isActive)) || null,
  };
};
