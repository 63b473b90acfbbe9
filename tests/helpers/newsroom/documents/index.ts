import { nameAttribute, type EditorialType } from '../../../../src/domain/shared/content-types';
import { makeArticle } from './article';
import { makeAward } from './award';
import { makeEvent } from './event';
import { makeOrganization } from './organization';
import { makePerson } from './person';
import type { Making } from './parts';

export type { Making } from './parts';

const makers = {
  article: makeArticle,
  event: makeEvent,
  award: makeAward,
  person: makePerson,
  organization: makeOrganization,
} as const satisfies Record<EditorialType, (making: Making) => object>;

/** A valid document of a type with every attribute filled, as the content manager takes it. */
export const fullDocument = (type: EditorialType, making: Making): Record<string, unknown> => makers[type](making);

/** The least that a document of a type needs to go live. */
export const smallDocument = (type: EditorialType, marker: string): Record<string, unknown> =>
  type === 'article'
    ? { title: `Bài ${marker}`, externalUrl: 'https://external.example/' }
    : { [nameAttribute(type)]: `Tên ${marker}` };

/** A change of the text that names an entry. */
export const renamed = (type: EditorialType, text: string): Record<string, unknown> => ({
  [nameAttribute(type)]: text,
});
