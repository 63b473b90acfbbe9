import { dropOld, keep, readKept, shelfKey, wordsIn } from './kept-typing';

/** A shelf with room for so many characters, as browsers have one. */
const shelfOf = (room = 10_000) => {
  const items = new Map<string, string>();
  const used = () => [...items.values()].join('').length;
  return {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, text: string) => {
      if (used() - (items.get(key)?.length ?? 0) + text.length > room) throw new Error('QuotaExceededError');
      items.set(key, text);
    },
  };
};

const typing = (text: string, keptAt = '2026-11-27T10:00:00.000Z') => ({ keptAt, version: 7, typed: { title: text } });
const key = shelfKey(3, 'api::article.article/abc/vi');

describe('what was typed and not saved', () => {
  it('is kept for the same person and the same form', () => {
    const shelf = shelfOf();
    expect(keep(shelf, key, typing('Chợ nổi'))).toBe(true);
    expect(readKept(shelf, key)).toEqual(typing('Chợ nổi'));
    expect(readKept(shelf, shelfKey(4, 'api::article.article/abc/vi'))).toBeNull();
    expect(readKept(shelf, shelfKey(3, 'api::article.article/abc/en'))).toBeNull();
  });

  it('pushes out the oldest typings where there is no room, and says if that was not enough', () => {
    const shelf = shelfOf(300);
    keep(shelf, shelfKey(3, 'a'), typing('x'.repeat(60), '2026-11-01T00:00:00.000Z'));
    keep(shelf, shelfKey(3, 'b'), typing('x'.repeat(60), '2026-11-20T00:00:00.000Z'));
    expect(keep(shelf, key, typing('y'.repeat(60)))).toBe(true);
    expect([readKept(shelf, shelfKey(3, 'a')), readKept(shelf, shelfKey(3, 'b'))]).toEqual([null, expect.anything()]);
    expect(keep(shelf, key, typing('z'.repeat(400)))).toBe(false);
  });

  it('is dropped after two weeks; what others keep in the browser stays', () => {
    const shelf = shelfOf();
    shelf.setItem('jwtToken', '"x"');
    keep(shelf, shelfKey(3, 'old'), typing('a', '2026-11-01T00:00:00.000Z'));
    keep(shelf, key, typing('b'));
    dropOld(shelf, '2026-11-27T10:00:00.000Z');
    expect([shelf.getItem('jwtToken'), readKept(shelf, shelfKey(3, 'old')), readKept(shelf, key)]).toEqual([
      '"x"',
      null,
      typing('b'),
    ]);
  });

  it('is nothing where it cannot be read', () => {
    const shelf = shelfOf();
    shelf.setItem(key, '{broken');
    expect(readKept(shelf, key)).toBeNull();
  });
});

it('the words of a field are its texts, whatever it is built of', () => {
  expect(wordsIn('Chợ nổi')).toBe('Chợ nổi');
  expect(
    wordsIn([
      { __component: 'content.rich-text', text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Một' }] }] },
      { __component: 'content.pull-quote', text: 'Hai', speaker: { connect: [{ label: 'Mai', apiData: { id: 3 } }] } },
    ]),
  ).toBe('Một Hai Mai');
  expect(wordsIn(null)).toBe('');
});
