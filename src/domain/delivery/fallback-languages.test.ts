import fc from 'fast-check';
import { locales } from '../shared/locales';
import { languagesFrom, servedLanguage } from './fallback-languages';

const standing = fc.record({ isLive: fc.boolean(), isRetracted: fc.boolean() }).map(({ isLive, isRetracted }) => ({
  isLive,
  isRetracted: isRetracted && !isLive,
}));

const none = { isLive: false, isRetracted: false };

const standings = fc
  .tuple(standing, standing, standing)
  .map((of) => locales.map((locale, index) => ({ locale, ...(of[index] ?? none) })));

test('the language asked for comes first, then the newsroom’s own, then the others', () => {
  expect(languagesFrom('zh-Hans', true)).toEqual(['zh-Hans', 'vi', 'en']);
  expect(languagesFrom('en', true)).toEqual(['en', 'vi', 'zh-Hans']);
  expect(languagesFrom('en', false)).toEqual(['en']);
});

test('only what is live is served, the language asked for before all others, and nothing in place of what was retracted', () => {
  fc.assert(
    fc.property(fc.constantFrom(...locales), standings, (asked, all) => {
      const served = servedLanguage(asked, all);
      const of = (locale: string) => all.find((one) => one.locale === locale) ?? none;
      if (of(asked).isLive) expect(served).toBe(asked);
      else if (of(asked).isRetracted) expect(served).toBeNull();
      else if (all.some(({ isLive }) => isLive)) expect(of(served ?? '').isLive).toBe(true);
      else expect(served).toBeNull();
    }),
  );
});
