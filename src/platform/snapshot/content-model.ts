import type { Core } from '@strapi/strapi';
import type { AttributeKind, AttributeModel, ContentModel } from '../../domain/history/content-model';
import type { EditorialType, SupportingType } from '../../domain/shared/content-types';
import { uidOf } from '../content-type-uids';
import { systemAttributes, type Attribute, type Model } from './models';

/** A content type as versions are compared, restored and shown by it: made from Strapi's schemas. */
export const contentModelOf = (strapi: Core.Strapi, contentType: EditorialType | SupportingType): ContentModel => {
  const components: Record<string, readonly AttributeModel[]> = {};
  const attributesOf = (uid: string): readonly AttributeModel[] => {
    const model = strapi.getModel(uid as never) as unknown as Model;
    return Object.entries(model.attributes)
      .filter(([name, { type }]) => !systemAttributes.has(name) && type !== 'password')
      .map(([name, attribute]) => {
        for (const component of [attribute.component, ...(attribute.components ?? [])]) {
          if (component === undefined || component in components) continue;
          components[component] = [];
          components[component] = attributesOf(component);
        }
        return { name, kind: kindOf(attribute) };
      });
  };
  return { attributes: attributesOf(uidOf(contentType)), components };
};

const kindOf = (attribute: Attribute): AttributeKind => {
  const { type } = attribute;
  switch (type) {
    case 'relation':
      return { kind: 'reference', isList: attribute.relation?.endsWith('ToMany') ?? false };
    case 'media':
      return { kind: 'media', isList: attribute.multiple ?? false };
    case 'component':
      return { kind: 'component', component: attribute.component ?? '', isList: attribute.repeatable ?? false };
    case 'dynamiczone':
      return { kind: 'zone', components: attribute.components ?? [] };
    case 'enumeration':
      return { kind: 'enumeration', values: attribute.enum ?? [] };
    case 'integer':
    case 'biginteger':
    case 'float':
    case 'decimal':
      return { kind: 'number' };
    case 'date':
    case 'datetime':
    case 'time':
    case 'boolean':
    case 'json':
    case 'blocks':
      return { kind: type };
    default:
      return attribute.pluginOptions?.editorial?.normalisation === 'url'
        ? { kind: 'url' }
        : { kind: 'text', isLong: type === 'text' || type === 'richtext' };
  }
};
