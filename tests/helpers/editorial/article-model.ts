import type { ContentModel } from '../../../src/domain/history/content-model';

/** A content type with every kind of attribute. */
export const articleModel: ContentModel = {
  attributes: [
    { name: 'title', kind: { kind: 'text', isLong: false } },
    { name: 'description', kind: { kind: 'blocks' } },
    { name: 'body', kind: { kind: 'zone', components: ['content.rich-text', 'content.figure', 'content.table'] } },
    { name: 'bylines', kind: { kind: 'component', component: 'editorial.byline', isList: true } },
    { name: 'source', kind: { kind: 'component', component: 'editorial.source', isList: false } },
    { name: 'persons', kind: { kind: 'reference', isList: true } },
    { name: 'category', kind: { kind: 'reference', isList: false } },
    { name: 'audio', kind: { kind: 'media', isList: false } },
    { name: 'displayDate', kind: { kind: 'datetime' } },
  ],
  components: {
    'content.rich-text': [{ name: 'text', kind: { kind: 'blocks' } }],
    'content.figure': [
      { name: 'image', kind: { kind: 'media', isList: false } },
      { name: 'caption', kind: { kind: 'text', isLong: true } },
    ],
    'content.table': [{ name: 'rows', kind: { kind: 'json' } }],
    'editorial.byline': [
      { name: 'shownAs', kind: { kind: 'text', isLong: false } },
      { name: 'person', kind: { kind: 'reference', isList: false } },
    ],
    'editorial.source': [{ name: 'name', kind: { kind: 'text', isLong: false } }],
  },
};
