'use strict';

const { copyDocument } = require('../helpers/copy-documents.js');

// Copies of one live article in three languages, written past the newsroom: only how many there are matters.
const languages = `(values ('vi'), ('en'), ('zh-Hans')) as language (locale)`;
const otherLanguages = languages.replace('language (', 'other (');

const statements = (documents) => [
  `insert into delivery_entries (content_type, document_id, locale, is_live, sequence, content_hash, major, slug, sort_key,
       head, body, reference, alternates, first_published_at, modified_at)
   select 'article', 'grown-' || number, language.locale, true, 0, source.content_hash, 1, 'grown-' || number,
          source.sort_key || lpad(number::text, 8, '0'), replace(source.head, source.document_id, 'grown-' || number),
          source.body, source.reference, (
            select json_agg(json_build_object('locale', other.locale, 'slug', 'grown-' || number,
                     'url', source.reference::json ->> 'url') order by other.locale)
              from ${otherLanguages} where other.locale <> language.locale)::text,
          source.first_published_at, source.modified_at
     from delivery_entries source, ${languages}, generate_series(0, ${documents - 1}) number
    where source.content_type = 'article' and source.document_id = ? and source.locale = 'vi'`,
  `insert into delivery_facets (locale, content_type, facet, sort_key, document_id)
   select language.locale, 'article', facet, source.sort_key || lpad(number::text, 8, '0'), 'grown-' || number
     from delivery_facets source, ${languages}, generate_series(0, ${documents - 1}) number
    where source.content_type = 'article' and source.document_id = ? and source.locale = 'vi'`,
  `insert into delivery_search (content_type, document_id, locale, terms)
   select 'article', 'grown-' || number, language.locale, source.terms || ('word' || number / 20)::tsvector
     from delivery_search source, ${languages}, generate_series(0, ${documents - 1}) number
    where source.content_type = 'article' and source.document_id = ? and source.locale = 'vi'`,
];

/** Copies of an article in Strapi's own tables, half of them in two more languages; each a minute older than the last. */
exports.fillTo = (knex, documentId, { articles, locale, otherLocales }) =>
  knex.transaction(async (transaction) => {
    const query = async (text) => (await transaction.raw(text)).rows;
    await query(
      `create temporary table copies on commit drop as
         select 'filled' || number as document_id, locale, 'Bài số ' || number as title,
                'bai-them-' || number as slug, number * interval '1 minute' as age, true as is_live
           from generate_series(1, ${articles}) number
           cross join unnest(array['${[locale, ...otherLocales].join("', '")}']) as locale
          where locale = '${locale}' or number % 2 = 0`,
    );
    await copyDocument(query, { table: 'articles', name: 'title', link: 'article_id' }, documentId, 'copies');
  });

const tables = ['delivery_entries', 'delivery_facets', 'delivery_search'];

/** Lays out so many copies of an article in the read model. */
exports.growTo = async (knex, documentId, documents) => {
  for (const statement of statements(documents)) await knex.raw(statement, [documentId]);
  for (const table of tables) await knex.raw(`vacuum analyze ${table}`);
  // What was laid out is written now, and not while somebody reads.
  await knex.raw('checkpoint');
};
