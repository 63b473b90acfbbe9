import type { Core } from '@strapi/strapi';
import { DomainFailure } from '../domain/shared/failure';
import { normaliseText, type Normalisation } from '../domain/shared/normalise-text';
import type { Attribute, Model } from './snapshot/models';

type Data = Record<string, unknown>;

/**
 * Makes every text of a write uniform, as its attribute is marked, components included; texts
 * inside blocks and other JSON become NFC. The given data stay as they are; a copy comes back.
 * @throws DomainFailure INVALID_URL, INVALID_EMAIL, INVALID_BLOCKS
 */
export const normaliseData = (strapi: Core.Strapi, uid: string, data: Data): Data => {
  const model = strapi.getModel(uid as never) as unknown as Model;
  const result: Data = { ...data };
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (name in result) result[name] = normaliseValue(strapi, attribute, name, result[name]);
  }
  return result;
};

const normaliseValue = (strapi: Core.Strapi, attribute: Attribute, name: string, value: unknown): unknown => {
  if (value === null || value === undefined) return value;
  switch (attribute.type) {
    case 'component':
      return attribute.component ? normaliseComponents(strapi, attribute.component, value) : value;
    case 'dynamiczone':
      return Array.isArray(value) ? value.map((item: unknown) => normaliseZoneItem(strapi, item)) : value;
    case 'blocks':
      if (!isBlocks(value)) throw new DomainFailure('INVALID_BLOCKS', { attribute: name });
      return composeDeep(value);
    case 'json':
      return composeDeep(value);
    default:
      return typeof value === 'string'
        ? normaliseText(value, (attribute.pluginOptions?.editorial?.normalisation ?? 'none') as Normalisation, name)
        : value;
  }
};

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const normaliseComponents = (strapi: Core.Strapi, uid: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => normaliseComponents(strapi, uid, item));
  return isData(value) ? normaliseData(strapi, uid, value) : value;
};

const normaliseZoneItem = (strapi: Core.Strapi, item: unknown): unknown => {
  const uid = isData(item) ? item['__component'] : undefined;
  return typeof uid === 'string' && strapi.components[uid as never] ? normaliseComponents(strapi, uid, item) : item;
};

/** Blocks are a list of nodes whose children are nodes; Strapi's validator fails on anything else. */
const isBlocks = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((node: unknown) => isData(node) && (node['children'] === undefined || isBlocks(node['children'])));

const composeDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composeDeep);
  if (!isData(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, composeDeep(member)]));
};
