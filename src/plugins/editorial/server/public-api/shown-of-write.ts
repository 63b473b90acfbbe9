import type { Model } from '../../../../platform/snapshot/models';

const alwaysShown = ['id', 'documentId', 'locale', 'slug', 'createdAt', 'updatedAt', 'publishedAt'];

/** Kinds of attributes whose value in an answer is exactly what was sent, not something it points at. */
const pointing = ['relation', 'component', 'dynamiczone', 'media'];

/** What an answer to a write shows: where the draft lies, and the plain attributes that were sent. */
export const shownOfWrite = (model: Model, written: unknown, sent: unknown): unknown => {
  if (typeof written !== 'object' || written === null) return written;
  const names = new Set(alwaysShown);
  for (const name of Object.keys(typeof sent === 'object' && sent !== null ? sent : {})) {
    const attribute = model.attributes[name];
    if (attribute && !attribute.private && !pointing.includes(attribute.type)) names.add(name);
  }
  return Object.fromEntries(Object.entries(written).filter(([name]) => names.has(name)));
};
