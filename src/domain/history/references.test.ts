import * as fc from 'fast-check';
import { editorialTypes, supportingTypes } from '../shared/content-types';
import { referencesOf, type Reference } from './references';
import type { Content } from './snapshot';

const references: fc.Arbitrary<Reference> = fc.record({
  contentType: fc.constantFrom(...editorialTypes),
  documentId: fc.constantFrom('d1', 'd2', 'd3'),
});

/** An article that names documents in every kind of place: alone, in a list, in a component, in a zone. */
const articleNaming = (named: readonly Reference[]): Content => {
  const [event = null, person = null, ...others] = named.map((reference) => ({ ...reference }));
  return {
    title: 'Đường đi bộ',
    event,
    bylines: [{ role: 'author', shownAs: 'Nhóm PV', person }],
    body: [{ __component: 'content.pull-quote', speaker: { deep: others } }],
  };
};

test('finds what an entry names, wherever it stands, each once, in order of appearance', () => {
  fc.assert(
    fc.property(fc.array(references, { maxLength: 8 }), (named) => {
      const seen = new Set<string>();
      const once = named.filter(({ contentType, documentId }) => {
        const name = `${contentType}/${documentId}`;
        if (seen.has(name)) return false;
        seen.add(name);
        return true;
      });
      expect(referencesOf(articleNaming(named))).toEqual(once);
    }),
  );
});

test.each(supportingTypes)('a %s is no reference that waits for approval', (contentType) => {
  expect(referencesOf({ category: { contentType, documentId: 'c1' } })).toEqual([]);
});

test('two documents of different types may carry the same id', () => {
  const about = [
    { contentType: 'person', documentId: 'x1' },
    { contentType: 'organization', documentId: 'x1' },
  ];
  expect(referencesOf({ about })).toEqual(about);
});

test('finds nothing in an entry that names nobody', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }), (content) => {
      expect(referencesOf(content as Content)).toEqual([]);
    }),
  );
});

test('what only looks like a reference is looked into, not counted', () => {
  const agendaItem = {
    contentType: 'person',
    documentId: 'p1',
    title: 'Khai mạc',
    speaker: { contentType: 'person', documentId: 'p2' },
  };
  expect(referencesOf({ agenda: [agendaItem] })).toEqual([{ contentType: 'person', documentId: 'p2' }]);
});
