import type { SegmentView } from '../../../contracts/translation';
import { keepTexts, keptTexts, nextOpen, unsavedTexts } from './kept-texts';

const address = { contentType: 'article', documentId: 'a1', locale: 'zh-Hans' } as const;

const segment = (id: string, state: SegmentView['state'], target = ''): SegmentView => ({
  id,
  attribute: id,
  place: [id],
  source: id,
  before: id,
  target,
  standing: 'source',
  state,
  codes: [],
});

const storeOf = (kept: Record<string, string>) => ({
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => {
    kept[key] = value;
  },
  removeItem: (key: string) => {
    delete kept[key];
  },
});

describe('typed texts', () => {
  test('are kept until they are saved, and nothing is kept of nothing', () => {
    const kept: Record<string, string> = {};
    const store = storeOf(kept);
    keepTexts(store, address, { title: '标题' });
    expect(keptTexts(store, address)).toEqual({ title: '标题' });
    expect(keptTexts(store, { ...address, locale: 'en' })).toEqual({});
    keepTexts(store, address, {});
    expect(kept).toEqual({});
  });

  test('that another program has spoilt are none', () => {
    const store = storeOf({ 'editorial.translation.article.a1.zh-Hans': '{' });
    expect(keptTexts(store, address)).toEqual({});
  });

  test('which the server has by now, or which have lost their place, are not unsaved', () => {
    const typed = { title: '标题', summary: '摘要', 'body[9]': '没有了' };
    const segments = [segment('title', 'translated', '标题'), segment('summary', 'untranslated')];
    expect(unsavedTexts(typed, segments)).toEqual({ summary: '摘要' });
  });
});

describe('the next segment', () => {
  const segments = [
    segment('a', 'changed'),
    segment('b', 'translated'),
    segment('c', 'untranslated'),
    segment('d', 'gone'),
  ];
  const none = () => false;

  test('is the next one with something to do, and the first one again after the last', () => {
    expect(nextOpen(segments, null, none)).toBe('a');
    expect(nextOpen(segments, 'a', none)).toBe('c');
    expect(nextOpen(segments, 'c', none)).toBe('a');
    expect(nextOpen(segments, 'c', ({ id }) => id === 'a')).toBe('c');
  });

  test('is any that stays where nothing is left to do', () => {
    expect(nextOpen(segments, 'b', () => true)).toBe('c');
    expect(nextOpen([], null, none)).toBeNull();
  });
});
