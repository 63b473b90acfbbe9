import type { Fields } from '../../../../domain/history/content-model';
import { thingsIn } from '../../../../domain/history/things-in';
import type { JsonValue } from '../../../../domain/shared/canonical-json';
import { isLocale } from '../../../../domain/shared/locales';
import type { AddressPatterns } from '../../../../domain/delivery/address';
import { isDeliveredType } from '../../../../domain/delivery/delivered-types';
import { plainText } from '../../../../domain/history/plain-text';
import {
  facetsOf,
  referenceFactsOf,
  renderEntry,
  type ReferenceFacts,
  type Surroundings,
} from '../../../../domain/delivery/render-entry';
import { toVector } from '../../../../domain/shared/search-terms';
import {
  formatDelivered,
  readContext,
  type Context,
  type DeliveredKey,
  type RowToWrite,
} from '../../../../platform/delivery/read-model-store';
import type { RowSource } from '../../../../platform/delivery/row-sources';
import { fromJson, type Sql } from '../../../../platform/sql';
import type { DeliveryCore } from '../core';

/** A row as it is to be written, with what it was made from. */
export interface RenderedRow {
  readonly source: RowSource;
  readonly row: RowToWrite;
}

export const patternsOf = (context: Context, locale: string): AddressPatterns =>
  (context.sites.get(locale)?.['patterns'] ?? {}) as AddressPatterns;

/** Everything that the public form of these sources shows of others, in one statement. */
export const contextOf = (sql: Sql, sources: readonly RowSource[]): Promise<Context> => {
  const named = new Map<string, DeliveredKey>();
  const files = new Set<number>();
  for (const { content, ...own } of sources) {
    const { type: ownType, documentId: ownId, locale } = own;
    named.set(formatDelivered(own), { type: ownType, documentId: ownId, locale });
    const things = thingsIn(content as JsonValue);
    for (const { contentType: type, documentId } of things.references) {
      if (isDeliveredType(type)) named.set(`${type}/${documentId}/${locale}`, { type, documentId, locale });
    }
    for (const { id } of things.files) files.add(id);
  }
  return readContext(sql, { named: [...named.values()], files: [...files] });
};

export const renderRow = (core: DeliveryCore, source: RowSource, context: Context): RenderedRow => {
  const { type, documentId, locale, content } = source;
  const patterns = patternsOf(context, locale);
  const own = referenceFactsOf(source, patterns);
  const rowOf = (contentType: string, id: string) => {
    const row = context.rows.get(`${contentType}/${id}/${locale}`);
    return row?.isLive && row.reference !== null ? fromJson<ReferenceFacts>(row.reference) : null;
  };
  const surroundings: Surroundings = {
    patterns,
    hidden: core.hidden,
    reference: (contentType, id) => (contentType === type && id === documentId ? own : rowOf(contentType, id)),
    file: (id) => context.files.get(id) ?? null,
  };
  const rendered = renderEntry(source, surroundings);
  return {
    source,
    row: {
      ...rendered,
      type,
      documentId,
      locale,
      sequence: source.sequence,
      versionId: source.versionId,
      contentHash: source.contentHash,
      major: source.major,
      firstPublishedAt: source.firstPublishedAt,
      modifiedAt: source.modifiedAt,
      facets: facetsOf(content),
      terms: vectorOf(own.name, fromJson<Fields>(rendered.head), rendered.body),
    },
  };
};

/** Searches find what readers see: the public form, names of others included. */
const vectorOf = (name: string, head: Fields, body: string | null): string => {
  const { title: _title, name: _name, summary, ...rest } = head;
  return toVector([
    ['A', name],
    ['B', typeof summary === 'string' ? summary : ''],
    ['C', plainText(rest)],
    ['D', body === null ? '' : plainText(fromJson<JsonValue>(body))],
  ]);
};

export const renderRows = async (
  core: DeliveryCore,
  sql: Sql,
  sources: readonly RowSource[],
): Promise<readonly RenderedRow[]> => {
  if (sources.length === 0) return [];
  const context = await contextOf(sql, sources);
  return sources.filter(({ locale }) => isLocale(locale)).map((source) => renderRow(core, source, context));
};
