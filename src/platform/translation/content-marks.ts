import type { Core } from '@strapi/strapi';
import type { EditorialType } from '../../domain/shared/content-types';
import type { AttributeMark, ContentMarks, Marks } from '../../domain/translation/content-parts';
import { uidOf } from '../content-type-uids';
import { systemAttributes, type Attribute, type Model } from '../snapshot/models';

/** How a content type's attributes are translated, as its schema marks them. */
export const contentMarksOf = (strapi: Core.Strapi, contentType: EditorialType): ContentMarks => {
  const components: Record<string, Marks> = {};
  const marksOf = (uid: string): Marks => {
    const model = strapi.getModel(uid as never) as unknown as Model;
    return Object.fromEntries(
      Object.entries(model.attributes)
        .filter(([name]) => !systemAttributes.has(name))
        .map(([name, attribute]) => {
          for (const component of componentsIn(attribute)) components[component] ??= marksOf(component);
          return [name, markOf(name, attribute)];
        }),
    );
  };
  return { attributes: marksOf(uidOf(contentType)), components };
};

const componentsIn = ({ type, component, components }: Attribute): readonly string[] => {
  if (type === 'component') return [component as string];
  return type === 'dynamiczone' ? (components ?? []) : [];
};

const markOf = (name: string, attribute: Attribute): AttributeMark => {
  if (attribute.type === 'component') {
    return { kind: 'component', component: attribute.component as string, repeatable: attribute.repeatable === true };
  }
  if (attribute.type === 'dynamiczone') return { kind: 'zone' };
  if (name === 'slug') return { kind: 'address' };
  if (attribute.private) return { kind: 'own' };
  return { kind: attribute.pluginOptions?.editorial?.translatable ? 'text' : 'fact' };
};
