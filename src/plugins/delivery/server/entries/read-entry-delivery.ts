import { pluralOfType } from '../../../../domain/delivery/delivered-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { readSql } from '../../../../platform/sql';
import { lastSequenceOf, readAttemptsOfEntry } from '../../../../platform/webhooks/entry-delivery-store';
import type { DeliveredForm, EntryDeliveryView } from '../../contracts/entry-delivery';
import type { DeliveryCore } from '../core';

const mostAttempts = 5;

/** For whoever may read the entry. @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND */
export const readEntryDelivery = async (core: DeliveryCore, key: EntryKey): Promise<EntryDeliveryView> => {
  const rights = await currentActing(core.strapi).rightsOn(key);
  if (!rights.has('read')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'read' });
  const sql = readSql(core.strapi);
  const entry = await readEntry(sql, key);
  if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  const isLive = entry.liveVersionId !== null;
  const attempts = await readAttemptsOfEntry(sql, key, mostAttempts);
  return {
    isLive,
    sequence: await lastSequenceOf(sql, key),
    forms: isLive ? formsOf(core.serverUrl, key) : [],
    attempts: attempts.map(({ id, subscriberId, subscriberName, type, outcome, attemptedAt }) => ({
      id,
      subscriber: { id: subscriberId, name: subscriberName },
      type,
      outcome,
      attemptedAt: attemptedAt.toISOString(),
    })),
  };
};

const formsOf = (serverUrl: string, { contentType, documentId, locale }: EntryKey): readonly DeliveredForm[] => {
  const plural = pluralOfType[contentType];
  const own = `${serverUrl}/api/delivery/${locale}/${plural}/${documentId}`;
  return [
    { form: 'delivery', url: own },
    ...(contentType === 'article'
      ? ([
          { form: 'jsonld', url: `${own}.jsonld` },
          { form: 'ninjs', url: `${own}.ninjs` },
        ] as const)
      : []),
    { form: 'rest', url: `${serverUrl}/api/${plural}/${documentId}?locale=${locale}&populate=*` },
  ];
};
