import * as fc from 'fast-check';
import { firstFreeSlug, maximumSlugLength, slugify } from './slug';

test.each([
  ['Đồng Khởi: đường đi bộ', 'dong-khoi-duong-di-bo'],
  ['Xứng danh top 1 Cộng đồng thông minh thế giới', 'xung-danh-top-1-cong-dong-thong-minh-the-gioi'],
  ['平阳省 2022', 'ping-yang-sheng-2022'],
  ['新阶段下智慧城市建设实现突破', 'xin-jie-duan-xia-zhi-hui-cheng-shi-jian-she-shi-xian-tu-po'],
  ['Frank-Jürgen Richter', 'frank-jurgen-richter'],
  ['ICF (2023) – Top 1!', 'icf-2023-top-1'],
])('%s becomes %s', (title, slug) => {
  expect(slugify(title, 'article')).toBe(slug);
});

test('composed and decomposed spelling give the same slug', () => {
  expect(slugify('Đường'.normalize('NFD'), 'x')).toBe(slugify('Đường'.normalize('NFC'), 'x'));
});

test('is never empty, never too long, and only lower-case ASCII words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
      const slug = slugify(title, 'article');
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(maximumSlugLength);
    }),
  );
});

test('a taken slug gets the first free counter', () => {
  const taken = new Set(['tin', 'tin-2']);
  expect(firstFreeSlug('tin', (slug) => taken.has(slug))).toBe('tin-3');
  expect(firstFreeSlug('moi', (slug) => taken.has(slug))).toBe('moi');
});
