import { comparableName } from '../../../../../domain/royalties/pen-name';
import type { PayeeView, SensitiveView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import {
  findPenNameOwner,
  lockPayee,
  nextPayeeId,
  openSensitive,
  readPayeeOfUser,
  sealSensitive,
  writePayee,
  type StoredPayee,
} from '../../../../../platform/royalties/payee-store';
import { inTransaction, type Sql } from '../../../../../platform/sql';
import type { PayeeBody } from '../../../contracts';
import type { RoyaltyCore } from '../../core';
import { payeeView } from './payee-view';

/**
 * Makes a payee, or changes the one with the id. Sensitive values that the body leaves out stay as
 * they are: nobody has to read them to change a pen name.
 * @throws DomainFailure PAYEE_NOT_FOUND, PEN_NAME_TAKEN, USER_NOT_FOUND, USER_HAS_PAYEE
 */
export const savePayee = async (core: RoyaltyCore, id: number | null, body: PayeeBody): Promise<PayeeView> => {
  const person = await personWithRight(core.strapi, 'managePayees');
  return inTransaction(core.strapi, async (sql) => {
    // One payee at a time: pen names and accounts that are free now stay so until the end.
    await sql.query('lock table royalty_payees in share row exclusive mode');
    const before = id === null ? null : await lockPayee(sql, id);
    if (id !== null && before === null) throw new DomainFailure('PAYEE_NOT_FOUND', { id });
    const penNames = distinctNames([...body.penNames]);
    await requireFree(sql, penNames, body.userId, id);
    const payeeId = id ?? (await nextPayeeId(sql));
    const { legalName, taxCode, bankAccount, ...plain } = body;
    const known = before && openSensitive(core.sealer, before);
    const sensitive: SensitiveView = {
      legalName: legalName === undefined ? (known?.legalName ?? null) : legalName,
      taxCode: taxCode === undefined ? (known?.taxCode ?? null) : taxCode,
      bankAccount: bankAccount === undefined ? (known?.bankAccount ?? null) : bankAccount,
    };
    const payee: StoredPayee = {
      ...plain,
      id: payeeId,
      penNames,
      commitmentYears: [...new Set(plain.commitmentYears)].sort((one, other) => one - other),
      sealed: sealSensitive(core.sealer, payeeId, sensitive),
    };
    await writePayee(sql, payee);
    const view = payeeView(core, payee);
    await recordHistory(sql, person, core.clock.now(), {
      action: id === null ? 'create' : 'change',
      subject: 'payee',
      subjectId: payeeId,
      before: before && payeeView(core, before),
      after: view,
    });
    return view;
  });
};

const distinctNames = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [comparableName(name), name])).values(),
];

const requireFree = async (
  sql: Sql,
  penNames: readonly string[],
  userId: number | null,
  payeeId: number | null,
): Promise<void> => {
  const owner = await findPenNameOwner(sql, penNames, payeeId);
  if (owner) throw new DomainFailure('PEN_NAME_TAKEN', { ...owner });
  if (userId === null) return;
  const [user] = await sql.query<{ id: number }>('select id from admin_users where id = ?', [userId]);
  if (!user) throw new DomainFailure('USER_NOT_FOUND', { userId });
  const other = await readPayeeOfUser(sql, userId);
  if (other && other.id !== payeeId) throw new DomainFailure('USER_HAS_PAYEE', { userId, payeeId: other.id });
};
