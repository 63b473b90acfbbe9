import * as fc from 'fast-check';
import { dependencyOrder } from './dependency-order';

const orderOf = (graph: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  dependencyOrder(
    Object.keys(graph),
    (id) => id,
    (id) => graph[id] ?? [],
  );

test('what is named comes before what names it', () => {
  expect(orderOf({ article: ['event', 'person'], event: ['person'], person: [] })).toEqual([
    'person',
    'event',
    'article',
  ]);
});

test('what lies outside of the bundle plays no part', () => {
  expect(orderOf({ article: ['elsewhere'], apology: [] })).toEqual(['article', 'apology']);
});

test('an article and its apology that name each other both go, each once', () => {
  expect([...orderOf({ article: ['apology'], apology: ['article'] })].sort()).toEqual(['apology', 'article']);
});

const graphs = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
  .chain((ids) =>
    fc.record(Object.fromEntries(ids.map((id) => [id, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))]))),
  );

test('everything goes exactly once, and without circles always after what it names', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const order = orderOf(graph);
      expect([...order].sort()).toEqual(Object.keys(graph).sort());
      // Only what comes earlier in the alphabet is named: such a graph has no circles.
      const acyclic = Object.fromEntries(
        Object.entries(graph).map(([id, named]) => [id, named.filter((other) => other < id)]),
      );
      const places = orderOf(acyclic);
      for (const [id, named] of Object.entries(acyclic)) {
        for (const other of named.filter((one) => one in acyclic)) {
          expect(places.indexOf(other)).toBeLessThan(places.indexOf(id));
        }
      }
    }),
  );
});
