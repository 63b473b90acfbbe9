import { choicesOf } from './reference-choices';

const row = (documentId: string, locale: 'vi' | 'en' | 'zh-Hans', more: object = {}) => ({
  contentType: 'person' as const,
  documentId,
  locale,
  name: `${documentId} ${locale}`,
  otherNames: [],
  missing: [],
  approvalStatus: 'draft' as const,
  liveness: 'never' as const,
  ...more,
});

describe('what the dialog offers', () => {
  test('is each document once, by its name in the form’s language where it has one', () => {
    const others = [{ locale: 'vi' as const, name: 'Ông A' }];
    expect(choicesOf([row('a', 'vi'), row('a', 'en', { otherNames: others }), row('b', 'en')], 'en')).toEqual([
      { contentType: 'person', documentId: 'a', name: 'a en', otherNames: ['Ông A'], startFrom: null },
      { contentType: 'person', documentId: 'b', name: 'b en', otherNames: [], startFrom: null },
    ]);
  });

  test('is to be linked, not begun, where only a name in another language was found', () => {
    const found = row('a', 'vi', { otherNames: [{ locale: 'en' as const, name: 'Mr A' }], missing: ['zh-Hans'] });
    expect(choicesOf([found], 'en')).toMatchObject([{ name: 'Mr A', otherNames: ['a vi'], startFrom: null }]);
  });

  test('is to be begun from what is live, else from what is decided on, where the language is missing', () => {
    const missing = ['zh-Hans'] as const;
    const rows = [
      row('a', 'vi', { missing, approvalStatus: 'pending' }),
      row('a', 'en', { missing, liveness: 'live', approvalStatus: 'approved' }),
    ];
    expect(choicesOf(rows, 'zh-Hans')).toMatchObject([{ documentId: 'a', startFrom: 'en' }]);
    expect(choicesOf(rows.slice(0, 1), 'zh-Hans')).toMatchObject([{ startFrom: 'vi' }]);
  });
});
