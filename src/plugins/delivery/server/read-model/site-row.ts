import { fieldsList } from '../../../../domain/history/content-model';
import type { RowToWrite } from '../../../../platform/delivery/read-model-store';
import type { RowSource } from '../../../../platform/delivery/row-sources';

/** What the site says of itself in a language, with its address patterns by type. */
export const siteRow = (source: RowSource): RowToWrite => {
  const { content } = source;
  const patterns = Object.fromEntries(
    fieldsList(content['addressPatterns']).map(({ contentType, pattern }) => [String(contentType), pattern]),
  );
  const { name, licence, printEditionUrl, commentPolicy, frozen, frozenNotice } = content;
  return {
    type: source.type,
    documentId: source.documentId,
    locale: source.locale,
    sequence: source.sequence,
    versionId: null,
    contentHash: null,
    major: null,
    firstPublishedAt: null,
    modifiedAt: null,
    slug: null,
    sortKey: '',
    head: JSON.stringify({ name, licence, printEditionUrl, commentPolicy, frozen, frozenNotice, patterns }),
    body: null,
    reference: JSON.stringify({ name }),
    facets: [],
    terms: '',
  };
};
