import type { Fields } from '../../../../../domain/history/content-model';
import type { DeliveredType } from '../../../../../domain/delivery/delivered-types';
import { addressOf } from '../../../../../domain/delivery/address';
import { isDeliveredType } from '../../../../../domain/delivery/delivered-types';
import { renderEntry } from '../../../../../domain/delivery/render-entry';
import { sampleContent, sampleTarget } from '../../../../../domain/delivery/sample-content';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import { contentModelOf } from '../../../../../platform/snapshot/content-model';
import type { DeliveryCore } from '../../core';

const moment = '2026-11-27T01:00:00.000Z';

/** An entry of a type with every attribute, rendered by the code that renders the real ones. */
export const exampleOf = (core: DeliveryCore, type: DeliveredType): Fields => {
  const isVersioned = isEditorialType(type);
  const rendered = renderEntry(
    {
      type,
      documentId: sampleTarget(type).documentId,
      locale: 'vi',
      content: sampleContent(contentModelOf(core.strapi, type), sampleTarget),
      major: isVersioned ? 2 : null,
      firstPublishedAt: isVersioned ? moment : null,
      modifiedAt: isVersioned ? moment : null,
    },
    {
      patterns: {},
      hidden: core.hidden,
      file: () => ({ width: 1600, height: 900, size: 245_000, renditions: {} }),
      reference: (contentType, documentId) => ({
        name: 'Ví dụ',
        slug: 'vi-du',
        url: isDeliveredType(contentType)
          ? addressOf({}, { type: contentType, documentId, locale: 'vi', slug: 'vi-du' })
          : '/',
      }),
    },
  );
  return {
    ...(JSON.parse(rendered.head) as Fields),
    alternates: [{ locale: 'en', slug: 'night-market', url: '/en/articles/night-market' }],
    ...(isEditorialType(type) ? { corrections: [] } : {}),
    ...(rendered.body === null ? {} : { body: JSON.parse(rendered.body) as Fields[] }),
    sequence: 4_711,
  };
};
