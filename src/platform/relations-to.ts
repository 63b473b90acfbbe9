import type { Core } from '@strapi/strapi';
import type { JoinTable, Model } from './snapshot/models';
import type { Sql } from './sql';

/** All join tables whose links point at a content type, from other types and components. */
const joinTablesTo = (strapi: Core.Strapi, uid: string): readonly JoinTable[] => {
  const models = [strapi.contentTypes, strapi.components].flatMap((one) => Object.values(one) as Model[]);
  return models
    .filter((model) => model.uid.startsWith('api::') || !model.uid.includes('::'))
    .flatMap((model) =>
      Object.entries(model.attributes)
        .filter(
          ([name, attribute]) => attribute.type === 'relation' && attribute.target === uid && name !== 'localizations',
        )
        .map(([name]) => {
          const attributes = strapi.db.metadata.get(model.uid).attributes as unknown as Readonly<
            Record<string, { readonly joinTable?: JoinTable }>
          >;
          return attributes[name]?.joinTable;
        }),
    )
    .filter((joinTable) => joinTable !== undefined);
};

/** Whether any entry, draft or live, in any language, links to a document. */
export const isDocumentInUse = async (
  strapi: Core.Strapi,
  sql: Sql,
  uid: string,
  documentId: string,
): Promise<boolean> => {
  const target = `"${strapi.db.metadata.get(uid).tableName}"`;
  const links = joinTablesTo(strapi, uid);
  if (links.length === 0) return false;
  const [row] = await sql.query<{ used: boolean }>(
    `select ${links
      .map(
        (link) => `exists (select 1 from "${link.name}" link join ${target} target
          on target.id = link."${link.inverseJoinColumn.name}" where target.document_id = ?)`,
      )
      .join(' or ')} as used`,
    links.map(() => documentId),
  );
  return row?.used ?? false;
};
