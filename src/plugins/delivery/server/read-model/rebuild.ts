import type { Fields } from '../../../../domain/history/content-model';
import { deliveredSupportingTypes } from '../../../../domain/delivery/delivered-types';
import { referenceFactsOf } from '../../../../domain/delivery/render-entry';
import type { AddressPatterns } from '../../../../domain/delivery/address';
import { isLocale, type Locale } from '../../../../domain/shared/locales';
import { lockPublicationOrder } from '../../../../platform/editorial/publication-log';
import { writeRows } from '../../../../platform/delivery/read-model-store';
import {
  emptyReadModel,
  layOutEntries,
  readLoggedSequences,
  readPlainSources,
} from '../../../../platform/delivery/rebuild-store';
import type { RowSource } from '../../../../platform/delivery/row-sources';
import { fromJson, inTransaction, type Sql } from '../../../../platform/sql';
import type { DeliveryCore } from '../core';
import { renderRows } from './render-rows';
import { siteRow } from './site-row';

const rowsAtOnce = 200;

/**
 * Makes the read model anew from versions, log and supporting types. Readers keep the old one until
 * it is whole; the bytes are those that publications would have written.
 */
export const rebuildReadModel = (core: DeliveryCore): Promise<{ readonly rows: number }> =>
  inTransaction(core.strapi, async (sql) => {
    await lockPublicationOrder(sql);
    await emptyReadModel(sql);
    const sequences = await readLoggedSequences(sql);
    const numbered = (source: RowSource): RowSource => ({
      ...source,
      sequence: sequences.get(`${source.type}/${source.documentId}/${source.locale}`) ?? 0,
      head: null,
      body: null,
    });
    const sites = (await core.supporting.all(sql, 'site')).map(numbered).map(siteRow);
    await writeRows(sql, sites);
    const patterns = new Map(
      sites.map(({ locale, head }) => [locale, (fromJson<Fields>(head)['patterns'] ?? {}) as AddressPatterns]),
    );
    const supporting: RowSource[] = [];
    for (const type of deliveredSupportingTypes) {
      supporting.push(...(await core.supporting.all(sql, type)).filter(({ locale }) => isLocale(locale)).map(numbered));
    }
    await layOutEntries(sql);
    // Names first: every row shows the names of others.
    await writeNames(sql, supporting, patterns);
    let rows = supporting.length;
    for await (const sources of plainSources(sql)) await writeNames(sql, sources, patterns);
    for (let start = 0; start < supporting.length; start += rowsAtOnce) {
      await writeRendered(core, sql, supporting.slice(start, start + rowsAtOnce));
    }
    for await (const sources of plainSources(sql)) {
      await writeRendered(core, sql, sources);
      rows += sources.length;
    }
    return { rows };
  });

async function* plainSources(sql: Sql): AsyncGenerator<readonly RowSource[]> {
  let after: RowSource | null = null;
  for (;;) {
    const sources: readonly RowSource[] = await readPlainSources(sql, after, rowsAtOnce);
    if (sources.length > 0) yield sources;
    if (sources.length < rowsAtOnce) return;
    after = sources.at(-1) ?? null;
  }
}

const writeRendered = async (core: DeliveryCore, sql: Sql, sources: readonly RowSource[]): Promise<void> => {
  const rendered = await renderRows(core, sql, sources);
  await writeRows(
    sql,
    rendered.map(({ row }) => row),
  );
};

const writeNames = (
  sql: Sql,
  sources: readonly RowSource[],
  patterns: ReadonlyMap<Locale, AddressPatterns>,
): Promise<void> =>
  writeRows(
    sql,
    sources.map((source) => {
      const facts = referenceFactsOf(source, patterns.get(source.locale) ?? {});
      const { content: _content, ...row } = source;
      return {
        ...row,
        slug: facts.slug,
        sortKey: '',
        head: '',
        body: null,
        reference: JSON.stringify(facts),
        facets: [],
        terms: '',
      };
    }),
  );
