import type { Core } from '@strapi/strapi';
import type { JsonValue } from '../../domain/shared/canonical-json';
import type { Content } from '../../domain/history/snapshot';
import { editorialTypeOf } from '../content-type-uids';
import { systemAttributes, type Attribute, type Model } from './models';

/** One relation of one row (an entry's or a component's), with the documents that the version names there. */
export interface RelationRow {
  readonly uid: string;
  readonly attribute: string;
  readonly rowId: number;
  readonly target: string;
  readonly documentIds: readonly string[];
}

type Tree = { readonly [key: string]: JsonValue | undefined };

/**
 * Pairs the rows of a public copy with what its version says: both trees have the same shape,
 * since Strapi copied the one from the other. Gives each relation to a document that goes through
 * approval, with the row that holds its links.
 */
export const relationRows = (
  strapi: Core.Strapi,
  uid: string,
  rows: Content,
  content: Content,
): readonly RelationRow[] => {
  const found: RelationRow[] = [];
  const walk = (modelUid: string, row: Tree, said: Tree): void => {
    const model = strapi.getModel(modelUid as never) as unknown as Model;
    for (const [name, attribute] of Object.entries(model.attributes)) {
      if (systemAttributes.has(name)) continue;
      if (attribute.type === 'relation' && attribute.target && editorialTypeOf(attribute.target)) {
        found.push({
          uid: modelUid,
          attribute: name,
          rowId: row['__row'] as number,
          target: attribute.target,
          documentIds: documentIdsOf(said[name]),
        });
      }
      for (const [childRow, childSaid, childUid] of children(attribute, row[name], said[name])) {
        walk(childUid, childRow, childSaid);
      }
    }
  };
  walk(uid, rows, content);
  return found;
};

const documentIdsOf = (value: JsonValue | undefined): readonly string[] =>
  asList(value).map((reference) => reference['documentId'] as string);

const asList = (value: JsonValue | undefined): readonly Tree[] => {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as readonly Tree[];
};

const children = (
  attribute: Attribute,
  row: JsonValue | undefined,
  said: JsonValue | undefined,
): readonly (readonly [Tree, Tree, string])[] => {
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
  const saidList = asList(said);
  return asList(row).map((childRow, index) => {
    const childSaid = saidList[index];
    const uid = attribute.component ?? (childRow['__component'] as string);
    if (!childSaid) throw new Error(`the public copy has more of ${uid} than its version`);
    return [childRow, childSaid, uid] as const;
  });
};
