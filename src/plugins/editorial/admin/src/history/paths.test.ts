import { addressOfRoute, comparedVersionOf, comparePath, historyPath, versionIdOf } from './paths';

const address = { contentType: 'article', documentId: 'abc123', locale: 'zh-Hans' } as const;

describe('the addresses of the history', () => {
  it('name the entry and lead back to it', () => {
    expect(historyPath(address)).toBe('/plugins/editorial/history/article/abc123/zh-Hans');
    expect(addressOfRoute({ type: 'article', documentId: 'abc123', locale: 'zh-Hans' })).toEqual(address);
  });

  it.each([
    { type: 'category', documentId: 'abc123', locale: 'vi' },
    { type: 'article', documentId: 'abc123', locale: 'fr' },
    { type: 'article', documentId: '../x', locale: 'vi' },
    { type: 'article', documentId: undefined, locale: 'vi' },
  ])('name nothing where no entry can be: %j', (parameters) => {
    expect(addressOfRoute(parameters)).toBeNull();
  });

  it('compare versions by id, or the live and the working one', () => {
    expect(comparePath(address, 17, 'live')).toBe('/plugins/editorial/history/article/abc123/zh-Hans/compare/17/live');
    expect(['17', 'live', 'working'].map(comparedVersionOf)).toEqual([17, 'live', 'working']);
    expect(['0', '-1', '1e3', '', undefined, 'newest'].map(comparedVersionOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('take no number that could not be an id', () => {
    expect(versionIdOf('9'.repeat(16))).toBeNull();
  });
});
