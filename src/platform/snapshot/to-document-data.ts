import type { AttributeKind, AttributeModel, ContentModel, Fields } from '../../domain/history/content-model';
import { fieldsList, isFields } from '../../domain/history/content-model';
import type { Content } from '../../domain/history/snapshot';
import type { JsonValue } from '../../domain/shared/canonical-json';
import type { Locale } from '../../domain/shared/locales';

/** Attributes of a content as Strapi's document service takes them: components anew, relations set as a whole. */
export const toDocumentData = (
  model: ContentModel,
  content: Content,
  names: readonly string[],
  locale: Locale,
): Record<string, unknown> => {
  const value = (kind: AttributeKind, said: JsonValue | undefined): unknown => {
    switch (kind.kind) {
      case 'reference':
        return { set: fieldsList(said).map(({ documentId }) => ({ documentId, locale })) };
      case 'media':
        return kind.isList ? fieldsList(said).map(({ id }) => id) : isFields(said) ? said['id'] : null;
      case 'component':
        return kind.isList
          ? fieldsList(said).map((one) => component(kind.component, one))
          : isFields(said)
            ? component(kind.component, said)
            : null;
      case 'zone':
        return fieldsList(said).map((one) => ({
          __component: one['__component'],
          ...component(one['__component'] as string, one),
        }));
      default:
        return said ?? null;
    }
  };
  const data = (attributes: readonly AttributeModel[], said: Fields): Record<string, unknown> =>
    Object.fromEntries(attributes.map(({ name, kind }) => [name, value(kind, said[name])]));
  const component = (uid: string, said: Fields) => data(model.components[uid] ?? [], said);
  return data(
    model.attributes.filter(({ name }) => names.includes(name)),
    content,
  );
};
