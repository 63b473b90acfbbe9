import type { PayeeView } from '../../../../../domain/royalties/views';

/** A payee as it is typed; the masked values begin empty and stay as they are unless something is typed. */
export interface DraftPayee {
  readonly name: string;
  readonly kind: 'staff' | 'collaborator';
  readonly isResident: boolean;
  readonly hasLaborContract: boolean;
  readonly withholdsBelowThreshold: boolean;
  readonly isActive: boolean;
  readonly penNames: string;
  readonly userId: number | null;
  readonly commitmentYears: string;
  readonly legalName: string;
  readonly taxCode: string;
  readonly bank: string;
  readonly accountNumber: string;
  readonly accountHolder: string;
}

export const draftOfPayee = (payee: PayeeView | null): DraftPayee => ({
  name: payee?.name ?? '',
  kind: payee?.kind ?? 'collaborator',
  isResident: payee?.isResident ?? true,
  hasLaborContract: payee?.hasLaborContract ?? false,
  withholdsBelowThreshold: payee?.withholdsBelowThreshold ?? false,
  isActive: payee?.isActive ?? true,
  penNames: payee?.penNames.join(', ') ?? '',
  userId: payee?.userId ?? null,
  commitmentYears: payee?.commitmentYears.join(', ') ?? '',
  legalName: '',
  taxCode: '',
  bank: '',
  accountNumber: '',
  accountHolder: '',
});

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const typedOnly = (name: string, text: string): object => (text.trim() === '' ? {} : { [name]: text.trim() });

/** An account is one thing: whoever types a part of it types all of it. */
const accountOf = ({ bank, accountNumber, accountHolder }: DraftPayee): object =>
  [bank, accountNumber, accountHolder].every((text) => text.trim() === '')
    ? {}
    : { bankAccount: { bank: bank.trim(), number: accountNumber.trim(), holder: accountHolder.trim() } };

/** The body of the request that adds or changes a payee. */
export const payeeOf = (draft: DraftPayee): object => ({
  name: draft.name.trim(),
  kind: draft.kind,
  isResident: draft.isResident,
  hasLaborContract: draft.hasLaborContract,
  withholdsBelowThreshold: draft.withholdsBelowThreshold,
  isActive: draft.isActive,
  penNames: partsOf(draft.penNames),
  userId: draft.userId,
  commitmentYears: partsOf(draft.commitmentYears).map(Number),
  ...typedOnly('legalName', draft.legalName),
  ...typedOnly('taxCode', draft.taxCode.replace(/\s/g, '')),
  ...accountOf(draft),
});
