import { editorialTypes, nameAttribute, type EditorialType } from '../../src/domain/shared/content-types';
import { locales, type Locale } from '../../src/domain/shared/locales';
import { cases } from '../helpers/newsroom/chance';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { deepPopulate } from '../helpers/newsroom/deep-populate';
import { fullDocument, renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { everywhere, nowhere, publicBytes, publicCounts } from '../helpers/newsroom/readers';
import { referencesOfVersion, referencesShown } from '../helpers/newsroom/references';
import { plainTables, pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { material, anonymous } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');

/** Each type in one language, so that every language has its turn; all in the long form. */
const triedLocales = (type: EditorialType): readonly Locale[] =>
  cases({ few: [locales[editorialTypes.indexOf(type) % locales.length] as Locale], many: [...locales] });

describe.each(editorialTypes)(
  'invariant 21, %s: what happens in one language changes nothing of the others',
  (type) => {
    /** Everything that one language goes through, in this order. */
    const deeds: readonly (readonly [string, (entry: Entry) => Promise<Answer>])[] = [
      [
        'a save',
        (entry) => reporter.save(entry, fullDocument(type, { locale: entry.locale, material, marker: newMarker() })),
      ],
      ['a submission', (entry) => reporter.act(entry, 'submit')],
      ['a rejection', (entry) => editor.act(entry, 'reject', { comment: 'Chưa được' })],
      ['a second submission', (entry) => reporter.act(entry, 'submit')],
      ['an approval', (entry) => editor.act(entry, 'approve')],
      ['a change of the live entry', (entry) => reporter.save(entry, renamed(type, newMarker()))],
      ['a discard', (entry) => reporter.discard(entry)],
      ['a publication', (entry) => chief.act(entry, 'publish')],
      ['an unpublication', (entry) => chief.act(entry, 'unpublish', { comment: 'Gỡ' })],
      ['a deletion', (entry) => reporter.remove(entry)],
      ['a return from the trash', (entry) => reporter.act(entry, 'untrash')],
    ];

    test.each(triedLocales(type))(
      'in %s',
      async (locale) => {
        const markers = { vi: newMarker(), en: newMarker(), 'zh-Hans': newMarker() } as const;
        const first = await reporter.create(
          type,
          'vi',
          fullDocument(type, { locale: 'vi', material, marker: markers.vi }),
        );
        for (const other of ['en', 'zh-Hans'] as const) {
          const data = fullDocument(type, { locale: other, material, marker: markers[other] });
          await reporter.addLanguage(first, other, data);
        }
        const others = locales.filter((one) => one !== locale).map((one) => ({ ...first, locale: one }));
        for (const other of others) expectOk(await chief.act(other, 'publish'), 'the publication of the others');

        const seen = async () => ({
          traces: await Promise.all(others.map((other) => traceOf(newsroom, other))),
          bytes: await Promise.all(others.map((other) => publicBytes(anonymous, other, markers[other.locale]))),
        });
        const before = await seen();
        for (const [what, deed] of deeds) {
          expectOk(await deed({ ...first, locale }), what);
          expect(await Promise.all(others.map((other) => traceOf(newsroom, other)))).toEqual(before.traces);
        }
        expect(await seen()).toEqual(before);
      },
      60_000,
    );

    test('a further language that comes into being changes nothing of those that are there', async () => {
      const first = await reporter.create(
        type,
        'en',
        fullDocument(type, { locale: 'en', material, marker: newMarker() }),
      );
      expectOk(await chief.act(first, 'publish'), 'the publication');
      const before = await traceOf(newsroom, first);
      for (const locale of ['vi', 'zh-Hans'] as const)
        await reporter.addLanguage(first, locale, smallDocument(type, newMarker()));
      expect(await traceOf(newsroom, first)).toEqual(before);
    });
  },
);

describe.each(editorialTypes)('%s: a document that exists in Chinese only', (type) => {
  const marker = newMarker();
  const locale: Locale = 'zh-Hans';
  let entry: Entry;

  test('is made, saved and kept with all its references', async () => {
    entry = await newsroom.as('translatorZh').create(type, locale, fullDocument(type, { locale, material, marker }));
    const rows = await newsroom.sql<{ locale: string }>(
      `select locale from ${plainTables[type]} where document_id = $1`,
      [entry.documentId],
    );
    expect(rows).toEqual([{ locale }]);
    const before = await newsroom.snapshots([{ entry, copy: 'draft' }]);
    const name = `${marker} 第二`;
    expectOk(await newsroom.as('translatorZh').save(entry, renamed(type, name)), 'the save');
    const after = await newsroom.snapshots([{ entry, copy: 'draft' }]);
    expect(after[0]?.content).toEqual({ ...before[0]?.content, [nameAttribute(type)]: name });
  });

  test('goes live after its approval, with all its references, and is not to be had in other languages', async () => {
    expectOk(await newsroom.as('translatorZh').act(entry, 'submit'), 'the submission');
    expectOk(await newsroom.as('languageEditorZh').act(entry, 'approve'), 'the approval');
    expect(await publicCounts(anonymous, entry, marker)).toEqual(everywhere);
    for (const other of ['vi', 'en'] as const) {
      expect(await publicCounts(anonymous, { ...entry, locale: other }, marker)).toEqual(nowhere);
    }
    const { id } = (await editor.state(entry)).body.data.liveVersion;
    const named = referencesOfVersion((await chief.version(entry, id)).body.data.content);
    const detail = expectOk(
      await anonymous.get(`/api/${pluralNames[type]}/${entry.documentId}?locale=${locale}&${deepPopulate(type, 1)}`),
      'the public detail',
    );
    expect(referencesShown(detail.body.data, Object.keys(named))).toEqual(named);
  });

  test('is edited, discarded, unpublished, deleted and brought back like any other', async () => {
    const live = await newsroom.snapshots([{ entry, copy: 'live' }]);
    expectOk(await editor.save(entry, renamed(type, newMarker())), 'the change');
    expectOk(await editor.discard(entry), 'the discard');
    expect(await newsroom.snapshots([{ entry, copy: 'draft' }])).toEqual(live);
    expectOk(await chief.act(entry, 'unpublish', { comment: '撤下' }), 'the unpublication');
    expectOk(await editor.remove(entry), 'the deletion');
    expectOk(await editor.act(entry, 'untrash'), 'the return');
    expect(await newsroom.snapshots([{ entry, copy: 'draft' }])).toEqual(live);
    expectOk(await chief.act(entry, 'publish'), 'the publication');
    expect(await newsroom.snapshots([{ entry, copy: 'live' }])).toEqual(live);
  });

  test('keeps its references when the other languages come later', async () => {
    const [live, draft] = await newsroom.snapshots([
      { entry, copy: 'live' },
      { entry, copy: 'draft' },
    ]);
    await editor.addLanguage(entry, 'vi', fullDocument(type, { locale: 'vi', material, marker: newMarker() }));
    expect(
      await newsroom.snapshots([
        { entry, copy: 'live' },
        { entry, copy: 'draft' },
      ]),
    ).toEqual([live, draft]);
  });

  test('gets an address in pinyin', async () => {
    const chinese = await editor.create(type, locale, {
      ...smallDocument(type, ''),
      [nameAttribute(type)]: '平阳省智慧城市',
    });
    const [row] = await newsroom.sql<{ slug: string }>('select slug from editorial_entries where document_id = $1', [
      chinese.documentId,
    ]);
    expect(row?.slug).toMatch(/^ping-yang-sheng-zhi-hui-cheng-shi(-\d+)?$/);
  });
});

describe.each(editorialTypes)('invariant 23, %s: a translator writes in the own language only', (type) => {
  const languages: readonly (readonly ['translatorVi' | 'translatorEn' | 'translatorZh', Locale])[] = [
    ['translatorVi', 'vi'],
    ['translatorEn', 'en'],
    ['translatorZh', 'zh-Hans'],
  ];

  test.each(languages)('%s', async (name, own) => {
    const translator = newsroom.as(name);
    const home = own === 'vi' ? 'en' : 'vi';
    const source = await reporter.create(type, home, smallDocument(type, newMarker()));
    const before = await traceOf(newsroom, source);
    for (const locale of locales.filter((one) => one !== own)) {
      const saved = await translator.save({ ...source, locale }, renamed(type, newMarker()));
      const created = await translator.tryCreate(type, locale, smallDocument(type, newMarker()));
      for (const answer of [saved, created]) {
        expect([locale, answer.status, typeof codeOf(answer)]).toEqual([locale, 403, 'string']);
      }
    }
    expect(await traceOf(newsroom, source)).toEqual(before);
    const translation = await translator.addLanguage(source, own, smallDocument(type, newMarker()));
    expectOk(await translator.save(translation, renamed(type, newMarker())), 'the save in the own language');
    expectOk(await translator.act(translation, 'submit'), 'the submission in the own language');
    expect((await translator.open(source)).status).toBe(200);
  });
});

describe('languages that the newsroom does not have', () => {
  test.each(editorialTypes)(
    '%s: a save in one is refused with a code, and nothing is written',
    async (type: EditorialType) => {
      const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
      const before = await traceOf(newsroom, entry);
      for (const locale of ['fr', 'zh', 'VI', '*', "vi'--"] as unknown as readonly Locale[]) {
        for (const answer of [
          await reporter.save({ ...entry, locale: encodeURIComponent(locale) as Locale }, renamed(type, newMarker())),
          await reporter.tryCreate(type, encodeURIComponent(locale) as Locale, smallDocument(type, newMarker())),
          await newsroom.program.put(
            `/api/${pluralNames[type]}/${entry.documentId}?locale=${encodeURIComponent(locale)}`,
            { data: renamed(type, newMarker()) },
          ),
        ]) {
          expect({ locale, status: answer.status, code: typeof codeOf(answer) }).toEqual({
            locale,
            status: 400,
            code: 'string',
          });
        }
      }
      expect(await traceOf(newsroom, entry)).toEqual(before);
    },
  );
});
