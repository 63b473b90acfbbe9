import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isEditorialType } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isLocale, locales } from '../../../../domain/shared/locales';
import { toRequestError } from '../../../../platform/http/request-error';
import { previewBody } from '../../contracts/previews';
import { deliveryCoreOf } from '../core';
import { readEntryDelivery } from '../entries/read-entry-delivery';
import { parseInput } from '../webhooks/parse-input';
import { createPreview } from './create-preview';
import { showPreview } from './show-preview';

const entryKeyOf = (context: Context): EntryKey => {
  const { type, documentId, locale } = context['params'] as Record<string, string>;
  if (!isEditorialType(type)) throw new DomainFailure('UNKNOWN_CONTENT_TYPE', { type });
  if (!isLocale(locale)) throw new DomainFailure('UNKNOWN_LOCALE', { locale, known: locales });
  if (!documentId || !/^[a-z0-9]{1,64}$/i.test(documentId)) throw new DomainFailure('ENTRY_NOT_FOUND', { documentId });
  return { contentType: type, documentId, locale };
};

export const createPreviewControllers = (strapi: Core.Strapi) => {
  const answer =
    (work: (context: Context) => Promise<unknown>) =>
    async (context: Context): Promise<void> => {
      // Nobody on the way keeps what isn't published, and no search engine lists it.
      context.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
      try {
        context.body = await work(context);
      } catch (error) {
        throw toRequestError(strapi, error);
      }
    };
  return {
    create: answer(async (context) => ({
      data: await createPreview(
        deliveryCoreOf(strapi),
        entryKeyOf(context),
        parseInput(previewBody, context.request.body),
      ),
    })),
    entry: answer(async (context) => ({ data: await readEntryDelivery(deliveryCoreOf(strapi), entryKeyOf(context)) })),
    show: answer((context) =>
      showPreview(deliveryCoreOf(strapi), (context['params'] as { readonly token: string }).token),
    ),
  };
};
