import { maskEnd, maskName } from '../../../../../domain/royalties/masking';
import type { PayeeView } from '../../../../../domain/royalties/views';
import { openSensitive, type StoredPayee } from '../../../../../platform/royalties/payee-store';
import type { RoyaltyCore } from '../../core';

/** A payee as everybody with the right sees them: what is sensitive is masked, for the accountant too. */
export const payeeView = (core: RoyaltyCore, payee: StoredPayee): PayeeView => {
  const { sealed: _sealed, ...rest } = payee;
  const { legalName, taxCode, bankAccount } = openSensitive(core.sealer, payee);
  return {
    ...rest,
    masked: {
      legalName: maskName(legalName),
      taxCode: maskEnd(taxCode),
      bankAccount: bankAccount && {
        bank: bankAccount.bank,
        number: maskEnd(bankAccount.number) ?? '',
        holder: maskName(bankAccount.holder) ?? '',
      },
    },
  };
};
