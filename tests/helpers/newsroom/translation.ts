import type { EditorialType } from '../../../src/domain/shared/content-types';
import type { Locale } from '../../../src/domain/shared/locales';
import type { DeskView, LanguageView, SegmentView } from '../../../src/plugins/editorial/contracts/translation';
import { expectOk, type Answer } from './client';
import { entryPath, type Desk } from './desk';
import { fullDocument, smallDocument } from './documents';
import type { Material } from './material';
import { newMarker } from './marker';
import type { Entry } from './newsroom';

/** A live Vietnamese entry with everything in it, and a Chinese variant that was started from it. */
export const startedFrom = async (
  people: { readonly reporter: Desk; readonly chief: Desk; readonly translator: Desk },
  material: Material,
  type: EditorialType,
  more: object = {},
): Promise<{ readonly vi: Entry; readonly zh: Entry; readonly marker: string }> => {
  const marker = newMarker();
  const document = { ...fullDocument(type, { locale: 'vi', material, marker }), ...more };
  const vi = await people.reporter.create(type, 'vi', document);
  expectOk(await people.chief.act(vi, 'publish', { omitReferences: true }), 'the publication');
  expectOk(await people.translator.post(`${entryPath(vi)}/translations/zh-Hans/start`, {}), 'the start');
  return { vi, zh: { ...vi, locale: 'zh-Hans' }, marker };
};

export const smallLive = async (
  people: { readonly reporter: Desk; readonly chief: Desk },
  type: EditorialType,
  locale: Locale = 'vi',
): Promise<Entry> => {
  const entry = await people.reporter.create(type, locale, smallDocument(type, newMarker()));
  expectOk(await people.chief.act(entry, 'publish', { omitReferences: true }), 'the publication');
  return entry;
};

export const openDesk = async (desk: Desk, entry: Entry): Promise<DeskView> =>
  expectOk(await desk.get(`${entryPath(entry)}/translation/desk`), 'the translation beside its source').body.data;

export const segmentOf = (view: DeskView, id: string): SegmentView => {
  const segment = view.segments.find((one) => one.id === id);
  if (!segment) throw new Error(`${id} is none of ${view.segments.map((one) => one.id).join(', ')}`);
  return segment;
};

export const saveDesk = (
  desk: Desk,
  entry: Entry,
  view: DeskView,
  texts: Readonly<Record<string, string>>,
  more: object = {},
): Promise<Answer> =>
  desk.post(`${entryPath(entry)}/translation/desk`, {
    version: view.version,
    sourceVersion: view.sourceVersion.id,
    texts: Object.entries(texts).map(([id, text]) => ({ id, text })),
    ...more,
  });

export const languageOf = async (desk: Desk, entry: Entry): Promise<LanguageView> => {
  const views: readonly LanguageView[] = expectOk(await desk.get(`${entryPath(entry)}/translation`), 'the languages')
    .body.data;
  return views.find(({ locale }) => locale === entry.locale) as LanguageView;
};
