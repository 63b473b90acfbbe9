import * as fc from 'fast-check';

import { locales, type Locale } from '../../src/domain/shared/locales';
import type { CoverageRowView } from '../../src/plugins/editorial/contracts/coverage';
import type { LanguageView } from '../../src/plugins/editorial/contracts/translation';
import { expectOk, type Answer } from '../helpers/newsroom/client';
import { entryPath } from '../helpers/newsroom/desk';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { TranslationModel, type Step } from '../helpers/newsroom/translation-model';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const chief = newsroom.as('chief');
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const cases = process.env['TEST_CASES'] === 'many' ? 40 : 4;

const anyLocale = fc.constantFrom(...locales);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('start' as const), from: anyLocale, locale: anyLocale }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('save' as const),
      locale: anyLocale,
      text: fc.constantFrom('Một', 'Hai', 'Ba'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('restore' as const), locale: anyLocale, version: fc.nat(3) }),
  },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('publish' as const), locale: anyLocale }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('unpublish' as const, 'trash' as const, 'untrash' as const, 'markUpToDate' as const),
      locale: anyLocale,
    }),
  },
);

/** The step as somebody of the newsroom takes it. */
const take = async (entry: Entry, step: Step): Promise<Answer> => {
  const own: Entry = { ...entry, locale: step.locale };
  switch (step.does) {
    case 'start':
      return chief.post(`${entryPath({ ...entry, locale: step.from })}/translations/${step.locale}/start`, {});
    case 'save':
      return chief.save(own, { name: step.text });
    case 'restore': {
      const versions: readonly { id: number }[] = (await chief.versions(own, '?limit=200')).body.data;
      return chief.post(`${entryPath(own)}/versions/${versions.toReversed()[step.version]?.id}/restore`, {
        fields: ['name'],
      });
    }
    case 'markUpToDate':
      return chief.post(`${entryPath(own)}/translation/mark-up-to-date`, {});
    case 'unpublish':
      return chief.act(own, 'unpublish', { comment: 'Gỡ' });
    default:
      return chief.act(own, step.does, {});
  }
};

const told = async (entry: Entry): Promise<Readonly<Record<Locale, object>>> => {
  const views: readonly LanguageView[] = expectOk(await chief.get(`${entryPath(entry)}/translation`), 'it').body.data;
  return Object.fromEntries(
    views.map(({ locale, progress, source }) => [
      locale,
      {
        progress,
        source: source && { locale: source.locale, outdated: source.outdated, withdrawn: source.withdrawn },
      },
    ]),
  ) as Record<Locale, object>;
};

const onBoard = async ({ documentId }: Entry): Promise<CoverageRowView | undefined> => {
  const rows: readonly CoverageRowView[] = expectOk(
    await chief.get('/editorial/coverage?type=award&sort=touched&limit=100'),
    'the board',
  ).body.data;
  return rows.find((row) => row.documentId === documentId);
};

test('whatever is saved, approved, restored and taken down in three languages, the status is that of the obvious model', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 18 }), async (steps) => {
      const entry = await chief.create('award', 'vi', { name: 'Một', slug: newMarker() });
      const model = new TranslationModel('Một');
      for (const step of steps) {
        const before = model.versionsOf(step.locale);
        if (step.does === 'restore' && step.version >= before) continue;
        if (!model.take(step)) continue;
        expectOk(await take(entry, step), JSON.stringify(step));
        expect([step, await told(entry)]).toEqual([step, model.status()]);
      }
      const row = await onBoard(entry);
      for (const cell of row?.cells ?? []) {
        const { progress, source } = model.status()[cell.locale] as {
          progress: string;
          source: { outdated: boolean; withdrawn: boolean } | null;
        };
        const shown = cell.progress === 'notYet' ? 'missing' : cell.progress;
        expect([cell.locale, shown, cell.outdated, cell.sourceWithdrawn]).toEqual([
          cell.locale,
          progress,
          source?.outdated ?? false,
          source?.withdrawn ?? false,
        ]);
      }
    }),
    { numRuns: cases, seed, endOnFailure: true },
  );
}, 300_000);
