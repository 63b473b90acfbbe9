'use strict';

// Copies of one live article in three languages, written past the newsroom: only how many there are matters.
const languages = `(values ('vi'), ('en'), ('zh-Hans')) as language (locale)`;

const statements = (first, last) => [
  `insert into delivery_entries (content_type, document_id, locale, is_live, sequence, content_hash, major, slug, sort_key,
       head, body, reference, first_published_at, modified_at)
   select 'article', 'grown-' || number, language.locale, true, 0, source.content_hash, 1, 'grown-' || number,
          source.sort_key || lpad(number::text, 8, '0'), replace(source.head, source.document_id, 'grown-' || number),
          source.body, source.reference, source.first_published_at, source.modified_at
     from delivery_entries source, ${languages}, generate_series(${first}, ${last}) number
    where source.content_type = 'article' and source.document_id = ? and source.locale = 'vi'`,
  `insert into delivery_facets (locale, content_type, facet, sort_key, document_id)
   select language.locale, 'article', facet, source.sort_key || lpad(number::text, 8, '0'), 'grown-' || number
     from delivery_facets source, ${languages}, generate_series(${first}, ${last}) number
    where source.content_type = 'article' and source.document_id = ? and source.locale = 'vi'`,
  `insert into delivery_search (content_type, document_id, locale, terms)
   select 'article', 'grown-' || number, language.locale, source.terms || ('word' || number / 20)::tsvector
     from delivery_search source, ${languages}, generate_series(${first}, ${last}) number
    where source.content_type = 'article' and source.document_id = ? and source.locale = 'vi'`,
];

let grown = 0;

/** Lays out copies of an article until there are so many of them. */
exports.growTo = async (knex, documentId, documents) => {
  for (const statement of statements(grown, documents - 1)) await knex.raw(statement, [documentId]);
  grown = documents;
  for (const table of ['delivery_entries', 'delivery_facets', 'delivery_search']) {
    await knex.raw(`vacuum analyze ${table}`);
  }
};
