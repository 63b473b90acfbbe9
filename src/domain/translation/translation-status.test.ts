import {
  chooseSource,
  isOutdated,
  isSourceWithdrawn,
  mayTranslateFrom,
  translationProgress,
} from './translation-status';

const variant = (
  approvalStatus: 'draft' | 'pending' | 'approved' | 'scheduled',
  liveness: 'never' | 'live' | 'withdrawn',
  trashed = false,
) => ({
  approvalStatus,
  liveness,
  trashed,
});

describe('how far a language is', () => {
  test.each([
    [null, 'missing'],
    [variant('draft', 'never', true), 'missing'],
    [variant('draft', 'never'), 'inProgress'],
    [variant('draft', 'withdrawn'), 'inProgress'],
    [variant('pending', 'never'), 'inReview'],
    [variant('scheduled', 'never'), 'inReview'],
    [variant('approved', 'live'), 'live'],
    [variant('pending', 'live'), 'live'],
  ] as const)('%j is %s', (state, progress) => expect(translationProgress(state)).toBe(progress));
});

describe('outdated', () => {
  const basis = { sourceLocale: 'vi', versionId: 5, textHash: 'a' } as const;

  test.each([
    ['a newer approved version that reads differently', { versionId: 6, textHash: 'b' }, true],
    ['a newer approved version with other facts only', { versionId: 6, textHash: 'a' }, false],
    [
      'an older approved version, where the variant was made from a pending one',
      { versionId: 4, textHash: 'b' },
      false,
    ],
    ['no approved version at all', null, false],
  ])('%s: %j → %s', (_case, approved, expected) => expect(isOutdated(basis, approved)).toBe(expected));

  test('a variant that was made from nothing is never outdated', () => {
    expect(isOutdated(null, { versionId: 6, textHash: 'b' })).toBe(false);
  });
});

test('a source that was never live is not withdrawn; one that was taken down, deleted or is gone is', () => {
  expect(isSourceWithdrawn(variant('pending', 'never'))).toBe(false);
  expect(isSourceWithdrawn(variant('draft', 'live'))).toBe(false);
  expect(isSourceWithdrawn(variant('draft', 'withdrawn'))).toBe(true);
  expect(isSourceWithdrawn(variant('draft', 'never', true))).toBe(true);
  expect(isSourceWithdrawn(null)).toBe(true);
});

test('a translation starts from what was decided on or is being decided on, never from a draft', () => {
  expect(mayTranslateFrom(variant('draft', 'never'))).toBe(false);
  expect(mayTranslateFrom(variant('draft', 'live'))).toBe(true);
  expect(mayTranslateFrom(variant('pending', 'never'))).toBe(true);
  expect(mayTranslateFrom(variant('scheduled', 'withdrawn'))).toBe(true);
  expect(mayTranslateFrom(variant('pending', 'never', true))).toBe(false);
});

describe('what a variant is made from where nobody says so', () => {
  const at = (locale: 'vi' | 'en' | 'zh-Hans', liveness: 'never' | 'live', day: number, trashed = false) => ({
    ...variant('approved', liveness, trashed),
    locale,
    createdAt: new Date(Date.UTC(2026, 0, day)),
  });

  test.each([
    ['the default language', [at('en', 'live', 1), at('vi', 'never', 2)], 'vi'],
    ['else what is live', [at('en', 'never', 1), at('zh-Hans', 'live', 2)], 'zh-Hans'],
    ['else what is oldest', [at('en', 'never', 2), at('zh-Hans', 'never', 1)], 'zh-Hans'],
    ['never what lies in the trash', [at('vi', 'never', 1, true), at('en', 'never', 2)], 'en'],
    ['nothing, where there is nothing', [], undefined],
  ] as const)('%s', (_case, candidates, expected) =>
    expect(chooseSource<(typeof candidates)[number]>(candidates, 'vi')?.locale).toBe(expected),
  );
});
