import * as fc from 'fast-check';
import { articleModel } from '../../../../tests/helpers/editorial/article-model';
import type { Content } from '../snapshot';
import { planRestore, type AvailableThings } from './plan-restore';

const image = {
  id: 7,
  name: 'a.jpg',
  hash: 'h',
  mime: 'image/jpeg',
  url: '/uploads/a.jpg',
  alternativeText: null,
  caption: null,
};
const person = { contentType: 'person', documentId: 'p1' };

const everything: AvailableThings = {
  files: new Map([[7, image]]),
  references: new Map([['person/p1', { name: 'Lan', state: 'live' }]]),
};

const nothing: AvailableThings = { files: new Map(), references: new Map() };

const plan = (version: Content, more: Partial<Parameters<typeof planRestore>[0]> = {}) =>
  planRestore({
    model: articleModel,
    current: {},
    version,
    fields: null,
    locked: [],
    available: everything,
    ...more,
  });

const version: Content = {
  title: 'Cũ',
  persons: [person],
  audio: image,
  bylines: [{ shownAs: 'Lan', person }],
  body: [{ __component: 'content.figure', image, caption: 'Chú thích' }],
};

test('what is there today comes back whole', () => {
  expect(plan(version)).toEqual({
    content: version,
    written: ['title', 'body', 'bylines', 'persons', 'audio'],
    problems: [],
  });
});

test('what is gone is left out and named, wherever it stood', () => {
  const { content, problems } = plan(version, { available: nothing });
  expect(content).toEqual({
    title: 'Cũ',
    persons: [],
    audio: null,
    bylines: [{ shownAs: 'Lan', person: null }],
    body: [{ __component: 'content.figure', image: null, caption: 'Chú thích' }],
  });
  expect(problems.map(({ path, reason, name }) => [path, reason, name])).toEqual([
    ['body[0].image', 'mediaDeleted', 'a.jpg'],
    ['bylines[0].person', 'referenceGone', null],
    ['persons[0]', 'referenceGone', null],
    ['audio', 'mediaDeleted', 'a.jpg'],
  ]);
});

test('a reference to the trash comes back and is named; so is a file with other bytes', () => {
  const { content, problems } = plan(version, {
    available: {
      files: new Map([[7, { ...image, hash: 'other' }]]),
      references: new Map([['person/p1', { name: 'Lan', state: 'trashed' }]]),
    },
  });
  expect(content['persons']).toEqual([person]);
  expect(new Set(problems.map(({ reason, kept }) => `${reason} ${kept}`))).toEqual(
    new Set(['referenceTrashed true', 'mediaReplaced true']),
  );
});

test('a file whose caption was written anew comes back with today’s, and is named', () => {
  const today = { ...image, caption: 'Hôm nay' };
  const { content, problems } = plan({ audio: image }, { available: { ...everything, files: new Map([[7, today]]) } });
  expect(content['audio']).toEqual(today);
  expect(problems).toMatchObject([{ path: 'audio', reason: 'mediaRedescribed', kept: true, name: 'a.jpg' }]);
});

test('what the content type has lost is named; what it has got since stays', () => {
  const { content, problems } = plan(
    { lead: 'cũ', body: [{ __component: 'content.old', text: 'x' }], bylines: [{ shownAs: 'Lan', nick: 'L' }] },
    { current: { title: 'Mới', body: [] } },
  );
  expect(content).toEqual({ title: 'Mới', body: [], bylines: [{ shownAs: 'Lan' }] });
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    ['lead', 'attributeRemoved'],
    ['body[0]', 'componentRemoved'],
    ['bylines[0].nick', 'attributeRemoved'],
  ]);
});

test('only what was asked for and may be changed comes back', () => {
  const current: Content = { title: 'Mới', persons: [] };
  expect(plan(version, { current, fields: ['title'] })).toMatchObject({
    content: { title: 'Cũ', persons: [] },
    written: ['title'],
  });
  expect(plan(version, { current, fields: ['title', 'persons'], locked: ['title'] })).toMatchObject({
    content: { title: 'Mới', persons: [person] },
    written: ['persons'],
    problems: [{ path: 'title', reason: 'notPermitted', kept: false, value: null }],
  });
});

test('restoring what is there already writes nothing', () => {
  fc.assert(
    fc.property(
      fc.record({ title: fc.option(fc.string()), displayDate: fc.option(fc.constant('2026-01-01T00:00:00.000Z')) }),
      (content) => {
        expect(plan(content, { current: content }).written).toEqual([]);
      },
    ),
  );
});
