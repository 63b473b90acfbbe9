import { replaceReference } from './replace-reference';

const person = (documentId: string) => ({ contentType: 'person', documentId });
const move = { contentType: 'person', from: 'double', to: 'kept' };

describe('moving references', () => {
  test('reaches lists, single references and components, and touches nothing else', () => {
    const content = {
      title: 'double',
      persons: [person('other'), person('double')],
      author: person('double'),
      bylines: [{ shownAs: 'A', person: person('double') }],
      places: [{ contentType: 'place', documentId: 'double' }],
    };
    expect(replaceReference(content, move, 'article')).toEqual({
      title: 'double',
      persons: [person('other'), person('kept')],
      author: person('kept'),
      bylines: [{ shownAs: 'A', person: person('kept') }],
      places: [{ contentType: 'place', documentId: 'double' }],
    });
  });

  test('names nobody twice in a list', () => {
    const content = { persons: [person('kept'), person('double'), person('other')] };
    expect(replaceReference(content, move, 'article')).toEqual({ persons: [person('kept'), person('other')] });
  });

  test('leaves out what would name the document itself', () => {
    const content = { parent: person('double'), related: [person('double'), person('other')] };
    expect(replaceReference(content, move, 'kept')).toEqual({ parent: null, related: [person('other')] });
  });
});
