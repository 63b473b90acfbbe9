import type { Core } from '@strapi/strapi';
import type { JsonValue } from '../../domain/shared/canonical-json';
import { systemAttributes, type Attribute, type Model } from './models';

type Values = { readonly [name: string]: JsonValue | undefined };

const isEmpty = (value: JsonValue | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Paths of required attributes that a content leaves empty, those of its components included. */
export const missingRequired = (strapi: Core.Strapi, uid: string, content: Values, path = ''): readonly string[] => {
  const model = strapi.getModel(uid as never) as unknown as Model;
  return Object.entries(model.attributes)
    .filter(([name]) => !systemAttributes.has(name))
    .flatMap(([name, attribute]) => {
      const value = content[name];
      const here = path === '' ? name : `${path}.${name}`;
      if (isEmpty(value)) return attribute.required ? [here] : [];
      return parts(attribute, value).flatMap(([part, partUid, position]) =>
        missingRequired(strapi, partUid, part, `${here}${position}`),
      );
    });
};

/** The components that a value holds, with their type and their place in a list. */
const parts = (attribute: Attribute, value: JsonValue | undefined): readonly (readonly [Values, string, string])[] => {
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
  if (!Array.isArray(value)) return [[value as Values, attribute.component as string, '']];
  return (value as readonly Values[]).map((part, index) => [
    part,
    attribute.component ?? (part['__component'] as string),
    `[${index}]`,
  ]);
};
