import { editorialTypes } from '../shared/content-types';
import { missingByType } from './completeness';

test.each([
  ['a body', { body: [{ __component: 'content.rich-text' }], externalUrl: null }],
  ['an external address', { body: [], externalUrl: 'https://a.example/' }],
  ['both', { body: [{ __component: 'content.figure' }], externalUrl: 'https://a.example/' }],
])('an article with %s is complete', (_, content) => {
  expect(missingByType('article', content)).toEqual([]);
});

test.each([
  ['neither', {}],
  ['an empty body and no address', { body: [], externalUrl: null }],
  ['an empty body and an empty address', { body: [], externalUrl: '' }],
])('an article with %s says what it lacks', (_, content) => {
  expect(missingByType('article', content)).toEqual(['body or externalUrl']);
});

test.each(editorialTypes.filter((type) => type !== 'article'))(
  'a %s needs no more than its required attributes',
  (type) => {
    expect(missingByType(type, {})).toEqual([]);
  },
);
