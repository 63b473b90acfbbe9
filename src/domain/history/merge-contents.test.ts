import * as fc from 'fast-check';
import { changedAttributes, isSameValue } from './changed-attributes';
import { mergeContents, openConflicts } from './merge-contents';
import type { Content } from './snapshot';

const base: Content = { title: 'Lễ hội hoa', lead: 'Mở đầu', body: ['một', 'hai'], cover: null };

test('takes from the fix what only the fix changed, and from the draft what only the draft changed', () => {
  expect(
    mergeContents({ base, fix: { ...base, title: 'Lễ hội Hoa' }, draft: { ...base, body: ['một', 'hai', 'ba'] } }),
  ).toEqual({ content: { ...base, title: 'Lễ hội Hoa', body: ['một', 'hai', 'ba'] }, conflicts: [] });
});

test("keeps the draft's value where both changed an attribute, and names it", () => {
  const merged = mergeContents({ base, fix: { ...base, title: 'Sửa' }, draft: { ...base, title: 'Nháp' } });
  expect(merged).toEqual({ content: { ...base, title: 'Nháp' }, conflicts: ['title'] });
});

test('no conflict is where both changed an attribute to the same, one kind of nothing being like another', () => {
  const fix: Content = { ...base, title: 'Như nhau', body: [] };
  const draft: Content = { ...base, title: 'Như nhau', body: null };
  expect(mergeContents({ base, fix, draft }).conflicts).toEqual([]);
});

test('a conflict is settled once the entry says something else than the draft did', () => {
  const draft: Content = { ...base, title: 'Nháp', lead: 'Nháp' };
  expect(openConflicts(['title', 'lead'], { draft, working: { ...draft, lead: 'Bản đã chọn' } })).toEqual(['title']);
});

const value = fc.oneof(
  fc.constantFrom(null, '', 'một', 'hai', 'ba'),
  fc.array(fc.constantFrom('đoạn', 'hình'), { maxLength: 2 }),
  fc.record({ name: fc.constantFrom('A', 'B') }),
);
const content: fc.Arbitrary<Content> = fc.dictionary(fc.constantFrom('title', 'lead', 'body', 'cover', 'slug'), value);

test('whatever three contents say, each attribute comes from the one who changed it, the draft before the fix', () => {
  fc.assert(
    fc.property(content, content, content, (one, fix, draft) => {
      const merged = mergeContents({ base: one, fix, draft });
      const drafted = changedAttributes(one, draft);
      const fixed = changedAttributes(one, fix);
      for (const name of ['title', 'lead', 'body', 'cover', 'slug']) {
        const wanted = drafted.includes(name) ? draft[name] : fixed.includes(name) ? fix[name] : one[name];
        expect(isSameValue(merged.content[name], wanted)).toBe(true);
        const isTorn = drafted.includes(name) && fixed.includes(name) && !isSameValue(fix[name], draft[name]);
        expect(merged.conflicts.includes(name)).toBe(isTorn);
      }
    }),
  );
});

test('a draft that changed nothing leaves the fix, a fix that changed nothing leaves the draft', () => {
  fc.assert(
    fc.property(content, content, (one, other) => {
      const ofFix = mergeContents({ base: one, fix: other, draft: one });
      const ofDraft = mergeContents({ base: one, fix: one, draft: other });
      expect(changedAttributes(ofFix.content, other)).toEqual([]);
      expect(changedAttributes(ofDraft.content, other)).toEqual([]);
      expect([...ofFix.conflicts, ...ofDraft.conflicts]).toEqual([]);
    }),
  );
});

test('what conflicts and what is taken does not hang on which side is called the fix', () => {
  fc.assert(
    fc.property(content, content, content, (one, fix, draft) => {
      const there = mergeContents({ base: one, fix, draft });
      const back = mergeContents({ base: one, fix: draft, draft: fix });
      expect(back.conflicts).toEqual(there.conflicts);
      expect(changedAttributes(there.content, back.content)).toEqual(there.conflicts);
    }),
  );
});
