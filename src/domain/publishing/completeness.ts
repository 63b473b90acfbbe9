import type { EditorialType } from '../shared/content-types';
import type { Content } from '../history/snapshot';

/**
 * What an entry of a type must have beyond its required attributes, before it is submitted or goes
 * live: an article is read here (a body) or elsewhere (an external address).
 */
export const missingByType = (contentType: EditorialType, content: Content): readonly string[] => {
  if (contentType !== 'article') return [];
  const { body, externalUrl } = content;
  const hasBody = Array.isArray(body) && body.length > 0;
  return hasBody || externalUrl ? [] : ['body or externalUrl'];
};
