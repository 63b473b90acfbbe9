import fc from 'fast-check';
import type { Statement, StatementLine, StatementWork } from '../../../src/domain/royalties/views';

/** Titles and names that a spreadsheet, a page or a bank's program might take for something else. */
const text = fc.oneof(
  fc.constantFrom('=1+1', '+84', '-5', '@SUM(A1)', '<b>đậm</b>', '"trích"', "Lê's", '繁體', 'Nguyễn Văn A', '_x0041_'),
  fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value.isWellFormed() && value.trim() !== ''),
);

interface DrawnWork {
  readonly title: string;
  readonly locale: 'vi' | 'en' | 'zh-Hans';
  readonly lines: readonly { readonly payee: number; readonly amount: number; readonly isAdjustment: boolean }[];
}

const work: fc.Arbitrary<DrawnWork> = fc.record({
  title: text,
  locale: fc.constantFrom('vi', 'en', 'zh-Hans'),
  lines: fc.array(
    fc.record({
      payee: fc.integer({ min: 1, max: 4 }),
      amount: fc.integer({ min: -5_000_000, max: 50_000_000 }),
      isAdjustment: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const workOf = (drawn: DrawnWork, names: readonly string[], workId: number, firstLine: number): StatementWork => {
  const lines = drawn.lines.map(
    (line, index): StatementLine => ({
      id: firstLine + index,
      kind: 'text',
      payeeId: line.payee,
      coefficient: '2.5',
      amount: line.amount,
      adjusts: line.isAdjustment ? { lineId: 1, month: '2026-06' } : null,
      belongsTo: null,
      reason: line.isAdjustment ? 'Lương cơ sở mới' : null,
    }),
  );
  const ids = [...new Set(lines.map(({ payeeId }) => payeeId))];
  return {
    workId,
    title: drawn.title,
    contentType: 'article',
    documentId: 'abc',
    locale: drawn.locale,
    day: '2026-07-05',
    genre: 'news',
    pages: '1.5',
    pictures: 3,
    textCoefficient: '2.5',
    photoCoefficient: '0.5',
    baseSalary: 2_530_000,
    unit: '253000',
    amount: sum(lines.map(({ amount }) => amount)),
    payees: ids.map((payeeId) => ({
      payeeId,
      name: names[payeeId - 1] ?? '',
      amount: sum(lines.filter((line) => line.payeeId === payeeId).map(({ amount }) => amount)),
    })),
    lines,
    dueOn: '2026-09-03',
  };
};

/** Statements as the server gives them: sums that are right, texts that are not always kind. */
export const statements: fc.Arbitrary<Statement> = fc
  .record({
    works: fc.array(work, { maxLength: 12 }),
    names: fc.array(text, { minLength: 4, maxLength: 4 }),
    status: fc.constantFrom('open', 'locked'),
  })
  .map(({ works: drawn, names, status }) => {
    const works = drawn.map((one, index) => workOf(one, names, index + 1, index * 10 + 1));
    const shares = works.flatMap(({ payees }) => payees);
    const payeeIds = [...new Set(shares.map(({ payeeId }) => payeeId))].sort((one, other) => one - other);
    const amount = sum(works.map((one) => one.amount));
    return {
      month: '2026-07',
      status: status as 'open' | 'locked',
      seal: status === 'locked' ? 'f'.repeat(64) : null,
      works,
      payees: payeeIds.map((payeeId) => {
        const own = shares.filter((share) => share.payeeId === payeeId);
        return {
          payeeId,
          name: names[payeeId - 1] ?? '',
          kind: 'collaborator' as const,
          taxCode: '*********123',
          works: own.length,
          amount: sum(own.map((share) => share.amount)),
        };
      }),
      totals: { works: works.length, payees: payeeIds.length, amount, inWords: '' },
      fund: { amount: 100_000_000, left: 100_000_000 - amount },
      sources: [{ kind: 'base-salary', name: '161/2026/NĐ-CP', from: '2026-07-01', value: '2530000' }],
      signatures: {
        submittedBy: 'Vũ Thu Hà',
        submittedAt: '2026-07-31T18:00:00.000Z',
        approvedBy: null,
        approvedAt: null,
      },
    };
  });
