import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lineKinds } from '../../../../domain/royalties/lines';
import { periodActions, periodStatuses } from '../../../../domain/royalties/periods';
import { warningCodes } from '../../../../domain/royalties/results';
import { decisiveDays, genreModes } from '../../../../domain/royalties/rules';
import { locales } from '../../../../domain/shared/locales';

const messagesOf = (locale: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(path.join(__dirname, 'translations', `${locale}.json`), 'utf8')) as Record<string, string>;

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(path.join(__dirname, file), 'utf8'));

/** Ids that stand whole in the code, alone or as one of two. */
const idsInCode = [
  ...new Set(
    sources.flatMap((source) => [
      ...[...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, id = '']) => id),
      ...[...source.matchAll(/\? '(\w+\.\w[\w.]*)' : '(\w+\.\w[\w.]*)'/g)].flatMap(([, one = '', other = '']) => [
        one,
        other,
      ]),
    ]),
  ),
];

const named = (prefix: string, values: readonly string[]): readonly string[] =>
  values.map((value) => `${prefix}.${value}`);

/** Ids that end with a value that the server gives. */
const idsOfValues = [
  ...named('kind', lineKinds),
  ...named('warning', warningCodes),
  ...named('periodStatus', periodStatuses),
  ...periodActions.flatMap((action) => named('period', [`action.${action}`, `text.${action}`, `done.${action}`])),
  ...named('decisiveDay', decisiveDays),
  ...named('mode', genreModes),
  ...named('assessmentStatus', ['all', 'none', 'proposed', 'ready', 'confirmed']),
  ...named('language', ['all', ...locales]),
  ...named('payeeKind', ['staff', 'collaborator']),
  ...named('paymentStatus', ['all', 'paid', 'failed']),
  ...named('method', ['transfer', 'cash']),
  ...named('cause', ['base-salary', 'policy', 'assessment']),
  ...named('unpaid.reason', ['not-assessed', 'not-confirmed', 'not-locked', 'not-paid']),
  ...named('report.by', ['month', 'category', 'genre', 'author', 'language']),
  ...named('problem', ['title', 'unreachable', 'sessionEnded']),
  ...named('step', [
    'unit',
    'coefficient',
    'length',
    'ceiling',
    'count',
    'rate',
    'organization',
    'bonus',
    'amount',
    'product',
    'rounded',
    'shares',
  ]),
];

describe.each(locales)('the royalties in %s', (locale) => {
  const messages = messagesOf(locale);

  it('have a text for every state, step and warning that the domain knows', () => {
    expect(idsOfValues.filter((id) => !messages[id])).toEqual([]);
  });

  it('have every text that the code asks for', () => {
    expect(idsInCode.length).toBeGreaterThan(200);
    expect(idsInCode.filter((id) => !messages[id])).toEqual([]);
  });

  it('have the same texts as the other languages, with the same values in them, none empty', () => {
    const vietnamese = messagesOf('vi');
    expect(Object.keys(messages)).toEqual(Object.keys(vietnamese));
    expect(Object.values(messages).every((text) => text.trim() !== '')).toBe(true);
    const valuesIn = (text = ''): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    const different = Object.keys(messages).filter(
      (id) => JSON.stringify(valuesIn(messages[id])) !== JSON.stringify(valuesIn(vietnamese[id])),
    );
    expect(different).toEqual([]);
  });
});
