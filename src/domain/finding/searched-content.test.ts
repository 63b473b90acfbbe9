import * as fc from 'fast-check';
import type { Content } from '../history/snapshot';
import { toQuery } from '../shared/search-terms';
import { foldName } from './fold-name';
import { searchedContent } from './searched-content';

const person: Content = {
  name: 'Nguyễn Đình Thi',
  aliases: [{ name: 'Thi Đình', kind: 'penName' }],
  email: 'thi@example.org',
  phone: '0903 123 456',
  biography: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nhà thơ ở 平阳省' }] }],
  roles: [{ title: 'Nhà thơ', organization: { contentType: 'organization', documentId: 'hoi' } }],
};

describe('what an entry is found by', () => {
  test('its names come first and folded, other names too', () => {
    const { name, foldedNames, nameTerms } = searchedContent('person', person);
    expect(name).toBe('Nguyễn Đình Thi');
    expect(foldedNames).toEqual(['nguyen dinh thi', 'thi dinh']);
    expect(nameTerms).toContain("'nguyen':1A");
    expect(nameTerms).not.toContain('平阳');
  });

  test('its texts are in it, and what it names', () => {
    const { terms, named } = searchedContent('person', person);
    expect(terms).toContain("'平阳'");
    expect(named).toEqual(['organization/hoi']);
  });

  test('private attributes are in none of it', () => {
    expect(JSON.stringify(searchedContent('person', person))).not.toMatch(/example|0903|123/);
  });

  test('an empty content is found by nothing', () => {
    expect(searchedContent('article', {})).toEqual({
      name: '',
      foldedNames: [''],
      named: [],
      nameTerms: '',
      terms: '',
    });
  });
});

describe('names are compared', () => {
  test('without marks, case, punctuation and spaces', () => {
    expect(foldName(' NGUYỄN  Đình-Thi ')).toBe(foldName('nguyen dinh thi'));
    expect(foldName('平阳省')).toBe('平阳省');
  });

  test('the same however often they are folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(foldName(foldName(name))).toBe(foldName(name))),
    );
  });
});

describe('who is still typing', () => {
  test('has perhaps only begun the last word', () => {
    expect(toQuery('dong kh', true)).toBe("'dong' & 'kh':*");
    expect(toQuery('dong ', true)).toBe("'dong'");
    expect(toQuery('平阳', true)).toBe("('平阳')");
    expect(toQuery('dong kh')).toBe("'dong' & 'kh'");
  });
});
