import { editorialTypeOf } from '../entry/address';
import { StartReference } from '../references/start-reference';

interface RelationField {
  readonly name: string;
  readonly type: string;
  readonly attribute: object;
}

interface Relation {
  readonly relation?: string;
  readonly targetModel?: string;
}

const toOne = ['oneToOne', 'manyToOne', 'oneWay'];

/**
 * The hint of a field; below a picker of documents also the way to one that it doesn't offer. Strapi
 * takes whatever can be drawn for a hint, though its type names texts only.
 */
export const withStartOfReference = (field: RelationField, owner: string, hint: string): string => {
  const { relation = '', targetModel } = field.attribute as Relation;
  if (field.type !== 'relation' || !targetModel || !editorialTypeOf(targetModel)) return hint;
  const reference = { owner, field: field.name, target: targetModel, isOne: toOne.includes(relation) };
  return (<StartReference field={reference} hint={hint} />) as unknown as string;
};
