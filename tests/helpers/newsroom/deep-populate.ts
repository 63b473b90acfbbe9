import { components, contentTypes, type Attribute } from '../content-model';

type Attributes = Readonly<Record<string, Attribute>>;

/**
 * The longest `populate` that a reader can ask of a type: all components, blocks, media and
 * references, and what those refer to, `depth` references deep.
 */
export const deepPopulate = (type: string, depth = 2): string => {
  const parts: string[] = [];
  writeQuery(['populate'], populateOf(contentTypes[type]?.attributes ?? {}, depth), parts);
  return parts.join('&');
};

type Populate = { [name: string]: true | Populate };

const populateOf = (attributes: Attributes, depth: number): Populate => {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const below = populateOfAttribute(attribute, depth);
    if (below) populate[name] = below;
  }
  return populate;
};

const nested = (populate: Populate): true | Populate => (Object.keys(populate).length > 0 ? { populate } : true);

const populateOfAttribute = (attribute: Attribute, depth: number): true | Populate | null => {
  switch (attribute.type) {
    case 'media':
      return true;
    case 'component':
      return nested(populateOf(components[attribute.component ?? '']?.attributes ?? {}, depth));
    case 'dynamiczone':
      return {
        on: Object.fromEntries(
          (attribute.components ?? []).map((uid) => [
            uid,
            nested(populateOf(components[uid]?.attributes ?? {}, depth)),
          ]),
        ),
      };
    case 'relation': {
      const target = /^api::([a-z-]+)\./.exec(attribute.target ?? '')?.[1] ?? '';
      return depth > 0 ? nested(populateOf(contentTypes[target]?.attributes ?? {}, depth - 1)) : null;
    }
    default:
      return null;
  }
};

const writeQuery = (path: readonly string[], value: true | Populate, parts: string[]): void => {
  if (value === true) {
    parts.push(`${keyOf(path)}=true`);
    return;
  }
  for (const [name, below] of Object.entries(value)) writeQuery([...path, name], below, parts);
};

const keyOf = ([first, ...rest]: readonly string[]): string => `${first}${rest.map((part) => `[${part}]`).join('')}`;
