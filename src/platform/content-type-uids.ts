import type { UID } from '@strapi/strapi';
import {
  isEditorialType,
  isSupportingType,
  type EditorialType,
  type SupportingType,
} from '../domain/shared/content-types';

/** Strapi's identifier of one of our content types. */
export const uidOf = (contentType: EditorialType | SupportingType): UID.ContentType =>
  `api::${contentType}.${contentType}` as UID.ContentType;

const nameIn = (uid: string): string | null => /^api::([a-z-]+)\.\1$/.exec(uid)?.[1] ?? null;

export const editorialTypeOf = (uid: string): EditorialType | null => {
  const name = nameIn(uid);
  return isEditorialType(name) ? name : null;
};

export const supportingTypeOf = (uid: string): SupportingType | null => {
  const name = nameIn(uid);
  return isSupportingType(name) ? name : null;
};
