import { z } from 'zod';
import { decisiveDays, genreModes, type PolicyRules } from '../../domain/royalties/rules';
import type { Line } from '../../domain/royalties/lines';

/** Amounts are whole đồng; coefficients, rates and shares are decimal texts; days are local days of the newsroom. */
const amount = z.int().min(0).max(1_000_000_000_000);
const decimal = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/, 'is no decimal such as 2.5');
const rate = z.string().regex(/^\d(\.\d{1,6})?$/, 'is no rate such as 0.30');
const day = z.iso.date().refine((value) => value >= '1975-01-01' && value < '2200-01-01', 'is out of range');
export const month = z.string().regex(/^(19[7-9]\d|2[01]\d\d)-(0[1-9]|1[0-2])$/, 'is no month such as 2026-11');
const id = z.int().positive().max(2_147_483_647);
/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => value.isWellFormed() && !value.includes('\0'), 'is no well-formed Unicode text');
const said = (longest: number) => text(longest).trim().min(1);
const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const names = z.strictObject({ vi: said(200), en: said(200), 'zh-Hans': said(200) });

const contributor = z.strictObject({
  payeeId: id.nullable(),
  shownAs: text(255).nullable().default(null),
  share: decimal.nullable().default(null),
});
const lineBase = {
  id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  contributors: z.array(contributor).max(30),
  bonuses: z.array(z.strictObject({ code, rate })).max(10).default([]),
  note: text(2_000).nullable().default(null),
};
const measured = { coefficient: decimal.nullable().default(null), amount: amount.nullable().default(null) };
const isMeasured = (line: { coefficient: string | null; amount: number | null }) =>
  (line.coefficient === null) !== (line.amount === null);
const oneMeasure = { message: 'needs a coefficient or an amount, not both' };

export const line = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    ...lineBase,
    genre: code,
    coefficient: decimal,
    lengthUnits: decimal.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('photo'), ...lineBase, count: z.int().min(0).max(1_000), coefficient: decimal }),
  z.strictObject({
    kind: z.literal('translation'),
    ...lineBase,
    form: z.enum(['translation', 'captions']).default('translation'),
    genre: code,
    sourceCoefficient: decimal,
    sourceLocale: z.enum(['vi', 'en', 'zh-Hans']).nullable().default(null),
    rate,
  }),
  z.strictObject({ kind: z.literal('editing'), ...lineBase, ...measured }).refine(isMeasured, oneMeasure),
  z.strictObject({ kind: z.literal('lump'), ...lineBase, genre: code.nullable().default(null), amount }),
  z.strictObject({ kind: z.literal('manual'), ...lineBase, ...measured }).refine(isMeasured, oneMeasure),
]);

const lines = z
  .array(line)
  .max(100)
  .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'two lines have the same id')
  .transform((all): readonly Line[] => all);

/** PUT of a work's assessment. `revision` is the one that was read; a newer one is 409 STALE_ASSESSMENT. */
export const assessmentBody = z.strictObject({
  lines,
  revision: z.int().min(0).optional(),
  reason: text(2_000).optional(),
});
export const dryRunQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).optional() });
export const workActionBody = z.strictObject({
  revision: z.int().min(0).optional(),
  reason: text(2_000).optional(),
});
export const noBody = z.strictObject({});

const digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const page = {
  cursor: z
    .string()
    .regex(/^[\w=+/.:-]{1,200}$/)
    .optional(),
  limit: digits.pipe(z.int().min(1).max(200)).optional(),
};

/** The bulk list: works that went live on a day or in a month, with stored or proposed assessments. */
export const worksQuery = z
  .strictObject({
    day: day.optional(),
    month: month.optional(),
    type: z.enum(['article', 'event', 'award', 'person', 'organization']).optional(),
    locale: z.enum(['vi', 'en', 'zh-Hans']).optional(),
    status: z.enum(['unconfirmed', 'none', 'proposed', 'ready', 'confirmed']).optional(),
    ...page,
  })
  .refine((query) => (query.day === undefined) !== (query.month === undefined), 'name a day or a month');

export const manualWorkBody = z.strictObject({
  title: said(500),
  day,
  reason: said(2_000),
  genre: code.nullable().default(null),
  locale: z.enum(['vi', 'en', 'zh-Hans']).default('vi'),
  lines,
  revision: z.int().min(0).optional(),
});
export const manualWorksQuery = z.strictObject({ month: month.optional(), ...page });

const range = z.strictObject({ min: rate, max: rate, proposed: rate, source: said(500) });
export const policyRules = z.strictObject({
  baseSalaryFactor: rate,
  organizationFactor: decimal,
  decisiveDay: z.enum(decisiveDays),
  paymentDay: z.int().min(1).max(28),
  genres: z
    .array(
      z.strictObject({
        code,
        name: names,
        mode: z.enum(genreModes),
        ceiling: decimal.nullable(),
        coefficient: decimal.nullable(),
        source: said(500),
      }),
    )
    .min(1)
    .max(100),
  photo: z.strictObject({ ceiling: decimal, coefficient: decimal, source: said(500) }),
  translation: range,
  captions: range,
  bonuses: z.array(z.strictObject({ code, name: names, min: rate, max: rate, source: said(500) })).max(50),
  wordsPerLengthUnit: z.int().min(1).max(10_000),
  monthlyFund: amount.nullable(),
  source: said(500),
}) satisfies z.ZodType<PolicyRules>;

/** An overlap with another policy is 409, unless `endsPrevious` closes an open-ended one the day before. */
export const policyBody = z.strictObject({
  name: said(200),
  from: day,
  to: day.nullable().default(null),
  rules: policyRules,
  endsPrevious: z.boolean().default(false),
});
/** What a policy (new, or the one of `id` changed) would do to the open months; nothing is written. */
export const policyPreviewBody = policyBody.extend({ id: id.optional() });
export const baseSalaryBody = z.strictObject({
  from: day,
  amount: amount.min(1),
  decree: said(200),
  retroactive: z.boolean().default(false),
});
export const taxRuleBody = z.strictObject({
  from: day,
  rate,
  threshold: amount,
  nonResidentRate: rate.nullable().default(null),
  basis: said(500),
});

const bankAccount = z.strictObject({ bank: said(200), number: said(50), holder: said(200) });
/** What is left out of a PUT stays: the panel has only masked values to send back. */
const sensitive = {
  legalName: said(200).nullable().optional(),
  taxCode: z
    .string()
    .regex(/^\d{10}(-?\d{3})?$|^\d{12}$/)
    .nullable()
    .optional(),
  bankAccount: bankAccount.nullable().optional(),
};
export const payeeBody = z.strictObject({
  name: said(200),
  kind: z.enum(['staff', 'collaborator']),
  isResident: z.boolean().default(true),
  hasLaborContract: z.boolean(),
  /** Years for which the payee has filed the commitment not to be withheld from. */
  commitmentYears: z.array(z.int().min(2000).max(2200)).max(50).default([]),
  /** The payee asks to be withheld from below the threshold too. */
  withholdsBelowThreshold: z.boolean().default(false),
  penNames: z.array(said(255)).max(50).default([]),
  userId: id.nullable().default(null),
  isActive: z.boolean().default(true),
  ...sensitive,
});
export const payeesQuery = z.strictObject({
  search: text(200).optional(),
  active: z.enum(['true', 'false']).optional(),
});
export const revealBody = z.strictObject({ reason: said(500) });

export const periodActionBody = z.strictObject({ comment: text(2_000).optional(), day: day.optional() });
export const sheetQuery = z.strictObject({ ...page, payee: digits.optional() });
export const paymentsQuery = z.strictObject({
  payee: digits.optional(),
  month: month.optional(),
  status: z.enum(['paid', 'failed']).optional(),
  ...page,
});
export const paymentBody = z.strictObject({
  day,
  method: z.enum(['transfer', 'cash']).default('transfer'),
  /** Everybody with a balance, unless some are named. */
  payeeIds: z.array(id).min(1).max(5_000).optional(),
  /** Lines of months up to this one; all locked months unless named. */
  upTo: month.optional(),
});
export const failPaymentBody = z.strictObject({ reason: said(500) });
export const paymentFileBody = z.strictObject({ day, reason: said(500) });

export const unpaidQuery = z.strictObject({ on: day.optional() });
export const reportQuery = z.strictObject({
  by: z.enum(['month', 'category', 'genre', 'author', 'language']),
  from: month,
  to: month,
});
export const forecastQuery = z.strictObject({ month: month.optional() });
export const ownStatementQuery = z.strictObject({ year: digits.optional() });
export const historyQuery = z.strictObject({
  subject: z.enum(['work', 'policy', 'base-salary', 'tax-rule', 'payee', 'period', 'payment', 'adjustment']).optional(),
  id: text(100).optional(),
  cursor: digits.optional(),
  limit: digits.pipe(z.int().min(1).max(200)).optional(),
});

/** Works of locked months whose due differs from what was locked; `due` is what the person saw. */
export const adjustmentsQuery = z.strictObject({ month: month.optional(), limit: page.limit });
export const adjustmentsBody = z.strictObject({
  reason: said(2_000),
  works: z
    .array(z.strictObject({ workId: id, due: amount }))
    .min(1)
    .max(1_000),
});

export type AssessmentBody = z.infer<typeof assessmentBody>;
export type ManualWorkBody = z.infer<typeof manualWorkBody>;
export type PolicyBody = z.infer<typeof policyBody>;
export type BaseSalaryBody = z.infer<typeof baseSalaryBody>;
export type TaxRuleBody = z.infer<typeof taxRuleBody>;
export type PayeeBody = z.infer<typeof payeeBody>;
export type PaymentBody = z.infer<typeof paymentBody>;
export type WorksQuery = z.infer<typeof worksQuery>;
export type ReportQuery = z.infer<typeof reportQuery>;
