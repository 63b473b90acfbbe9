import { getFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { Locale } from '../../../../../domain/shared/locales';
import { answer, type Answer } from '../api/editorial-api';
import { itemsAt, linkedItem, unlinkedItem, valueAt, type LinkedReference } from './link-reference';

/** A field of the form that names documents: where it stands, and what it may name. */
export interface ReferenceField {
  /** Content type or component that the field belongs to, and its name there. */
  readonly owner: string;
  readonly field: string;
  readonly target: string;
  readonly isOne: boolean;
}

/** Ids are those of the draft in the language of the form: the picker names rows, not documents. */
const readDraft = (model: string, documentId: string, locale: Locale): Promise<Answer<LinkedReference>> =>
  answer(async () => {
    const path = `/content-manager/collection-types/${model}/${documentId}`;
    const { data } = await getFetchClient().get<{ data: { id: number; documentId: string } }>(path, {
      params: { locale },
    });
    return { data: { id: data.data.id, documentId: data.data.documentId, locale } };
  });

const readSaved = (
  { owner, field }: ReferenceField,
  id: string,
  locale: Locale,
): Promise<Answer<readonly LinkedReference[]>> =>
  answer(async () => {
    const { data } = await getFetchClient().get<{ results: readonly LinkedReference[] }>(
      `/content-manager/relations/${owner}/${id}/${field}`,
      { params: { locale, pageSize: 5, page: 1 } },
    );
    return { data: data.results };
  });

/** Links a document in a field of the form, as its picker would; nothing is saved by it. */
export const useLinkReference = (field: ReferenceField, path: string, locale: Locale) => {
  const change = useForm('useLinkReference', (state) => state.onChange);
  const getValues = useForm('useLinkReference', (state) => state.getValues);
  return useCallback(
    async (documentId: string, label: string): Promise<Answer<null>> => {
      const draft = await readDraft(field.target, documentId, locale);
      if ('error' in draft) return draft;
      const values: unknown = getValues();
      const linked = itemsAt(values, `${path}.connect`);
      if (linked.some(({ id }) => id === draft.data.id)) return { data: null };
      if (!field.isOne) {
        change(`${path}.connect`, [...linked, linkedItem(draft.data, label, field.target, linked)] as never);
        return { data: null };
      }
      // The one that is saved makes room for the new one.
      const parent = path.split('.').slice(0, -1).join('.');
      const id = parent === '' ? valueAt(values, 'documentId') : valueAt(values, `${parent}.id`);
      if (typeof id === 'string' || typeof id === 'number') {
        const saved = await readSaved(field, String(id), locale);
        if ('error' in saved) return saved;
        const others = saved.data.filter((one) => one.id !== draft.data.id);
        change(`${path}.disconnect`, others.map(unlinkedItem) as never);
      }
      change(`${path}.connect`, [linkedItem(draft.data, label, field.target, [])] as never);
      return { data: null };
    },
    [change, field, getValues, locale, path],
  );
};
