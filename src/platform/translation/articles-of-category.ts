import type { Core } from '@strapi/strapi';
import { uidOf } from '../content-type-uids';
import type { Condition } from '../editorial/reading-scope';

interface Metadata {
  readonly tableName: string;
  readonly attributes: Readonly<
    Record<
      string,
      {
        readonly joinTable?: {
          readonly name: string;
          readonly joinColumn: { readonly name: string };
          readonly inverseJoinColumn: { readonly name: string };
        };
      }
    >
  >;
}

/** The ids of the articles that stand in a category in any language, as a statement. */
export const articlesOfCategory = (strapi: Core.Strapi, category: string): Condition => {
  const articles = strapi.db.metadata.get(uidOf('article')) as unknown as Metadata;
  const categories = strapi.db.metadata.get(uidOf('category')) as unknown as Metadata;
  const join = articles.attributes['category']?.joinTable;
  if (!join) throw new Error('articles have no category to look for');
  return {
    text: `select article.document_id from "${articles.tableName}" article
       join "${join.name}" link on link."${join.joinColumn.name}" = article.id
       join "${categories.tableName}" category on category.id = link."${join.inverseJoinColumn.name}"
      where category.document_id = ?`,
    bindings: [category],
  };
};
