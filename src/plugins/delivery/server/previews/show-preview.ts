import { bodyHtml } from '../../../../domain/delivery/body-html';
import type { Fields } from '../../../../domain/history/content-model';
import { DomainFailure } from '../../../../domain/shared/failure';
import { readVersion } from '../../../../platform/editorial/read-versions';
import { previewOf } from '../../../../platform/previews/preview-token';
import { signedAddress } from '../../../../platform/public-files/signed-address';
import { fromJson, readSql } from '../../../../platform/sql';
import type { DeliveryCore } from '../core';
import { contextOf, renderRow } from '../read-model/render-rows';
import { previewSecretOf } from './preview-secret';

export interface ShownPreview {
  readonly data: Fields;
  readonly meta: { readonly preview: true; readonly version: number; readonly expiresAt: string };
}

/**
 * One version in the form that readers would get it in, its files opened along.
 * @throws DomainFailure PREVIEW_NOT_FOUND, PREVIEW_EXPIRED
 */
export const showPreview = async (core: DeliveryCore, token: string): Promise<ShownPreview> => {
  const preview = previewOf(previewSecretOf(core.strapi), token);
  if (!preview) throw new DomainFailure('PREVIEW_NOT_FOUND', {});
  const { key, versionId, expiresAt } = preview;
  if (expiresAt <= core.clock.now()) throw new DomainFailure('PREVIEW_EXPIRED', { expiredAt: expiresAt.toISOString() });
  const sql = readSql(core.strapi);
  const version = await readVersion(sql, key, versionId);
  // Purged since the link was made: there is nothing left to show.
  if (!version?.content) throw new DomainFailure('PREVIEW_NOT_FOUND', {});
  const source = {
    type: key.contentType,
    documentId: key.documentId,
    locale: key.locale,
    content: fromJson<Fields>(version.content),
    sequence: 0,
    versionId,
    contentHash: null,
    major: null,
    head: null,
    body: null,
    firstPublishedAt: null,
    modifiedAt: null,
  };
  const { row } = renderRow(core, source, await contextOf(sql, [source]));
  const head = fromJson<Fields>(openFiles(core, row.head));
  const opened = row.body === null ? null : fromJson<Fields[]>(openFiles(core, row.body));
  const body = opened === null ? {} : { body: opened, bodyHtml: bodyHtml(opened) };
  return {
    data: { ...head, ...body } as Fields,
    meta: { preview: true, version: versionId, expiresAt: expiresAt.toISOString() },
  };
};

/** Pictures of a draft are closed to the public: the preview carries addresses that open them. */
const openFiles = (core: DeliveryCore, text: string): string =>
  text.replace(/\/uploads\/[\w.-]+(?=")/g, (url) => signedAddress(core.strapi, url));
