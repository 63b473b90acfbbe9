import type { Fields } from '../../../../domain/history/content-model';
import type { Content } from '../../../../domain/history/snapshot';
import { isDeliveredType } from '../../../../domain/delivery/delivered-types';
import type { SupportingType } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import type { Locale } from '../../../../domain/shared/locales';
import { appendChanges } from '../../../../platform/editorial/publication-log';
import {
  formatDelivered,
  liveRowsNaming,
  writeGone,
  writeRows,
  type DeliveredKey,
} from '../../../../platform/delivery/read-model-store';
import { readVersionSources, type RowSource } from '../../../../platform/delivery/row-sources';
import { addJob } from '../../../../platform/jobs/job-queue';
import type { Sql } from '../../../../platform/sql';
import type { DeliveryCore } from '../core';
import { refreshRows } from './refresh-rows';
import { contextOf, renderRow, renderRows } from './render-rows';
import { refreshTask } from './refresh-job';
import { siteRow } from './site-row';

const deliveredKey = ({ contentType: type, documentId, locale }: EntryKey): DeliveredKey => ({
  type,
  documentId,
  locale,
});

/** Rows that are rendered again within a publication; more than that wait for a job. */
const fewRows = 25;

/** An entry that has just gone live, as the publication tells of it. */
interface Publication {
  readonly key: EntryKey;
  readonly versionId: number;
  readonly major: number;
  readonly sequence: number;
  readonly content: Content;
  readonly contentHash: string;
  readonly firstLiveAt: Date;
  readonly now: Date;
}

/** Keeps the read model as the publication log says, within the transactions that write the log. */
export const createReadModelListener = (coreOf: () => DeliveryCore) => ({
  published: async (sql: Sql, publication: Publication): Promise<void> => {
    const core = coreOf();
    const key = deliveredKey(publication.key);
    const first = sourceOf(key, publication);
    const context = await contextOf(sql, [first]);
    const before = context.rows.get(formatDelivered(key));
    // The same content going live again was not modified, whatever happened to its entry between.
    const isSameContent = before?.contentHash === publication.contentHash && before.modifiedAt !== null;
    const source = isSameContent ? { ...first, modifiedAt: before.modifiedAt } : first;
    const { row } = renderRow(core, source, context);
    await writeRows(sql, [row]);
    if (before?.isLive && before.reference !== row.reference) await refreshNaming(core, sql, key, publication.now);
  },

  takenDown: (sql: Sql, gone: { key: EntryKey; sequence: number }): Promise<void> =>
    writeGone(sql, deliveredKey(gone.key), gone.sequence),

  relinked: async (sql: Sql, entries: readonly { key: EntryKey; sequence: number }[]): Promise<void> => {
    const core = coreOf();
    const sequences = new Map(entries.map(({ key, sequence }) => [formatDelivered(deliveredKey(key)), sequence]));
    const sources = await readVersionSources(
      sql,
      entries.map(({ key }) => deliveredKey(key)),
    );
    const rendered = await renderRows(core, sql, sources);
    await writeRows(
      sql,
      rendered.map(({ row }) => ({ ...row, sequence: sequences.get(formatDelivered(row)) ?? row.sequence })),
    );
  },

  supportingChanged: async (
    sql: Sql,
    changed: { contentType: SupportingType; documentId: string; locale: string },
    now: Date,
  ): Promise<void> => {
    const core = coreOf();
    const { contentType: type, documentId } = changed;
    const locale = changed.locale as Locale;
    const [source] = await core.supporting.some(sql, type, [documentId], locale);
    if (type === 'site') {
      await changeSite(sql, source, now);
      return;
    }
    if (!isDeliveredType(type)) return;
    const key = { type, documentId, locale };
    if (!source) {
      await removeSupporting(sql, key, now);
      return;
    }
    const context = await contextOf(sql, [source]);
    const before = context.rows.get(formatDelivered(key));
    const { row } = renderRow(core, source, context);
    await refreshRows(core, sql, [key], now);
    if (before?.isLive && before.reference !== row.reference) await refreshNaming(core, sql, key, now);
  },
});

const sourceOf = (key: DeliveredKey, publication: Publication): RowSource => ({
  ...key,
  content: publication.content as Fields,
  sequence: publication.sequence,
  versionId: publication.versionId,
  contentHash: publication.contentHash,
  major: publication.major,
  firstPublishedAt: publication.firstLiveAt.toISOString(),
  modifiedAt: publication.now.toISOString(),
  head: null,
  body: null,
});

/** Whoever shows the name of something is rendered again: at once where they are few, else by a job. */
const refreshNaming = async (core: DeliveryCore, sql: Sql, target: DeliveredKey, now: Date): Promise<void> => {
  const naming = (await liveRowsNaming(sql, target)).filter((key) => formatDelivered(key) !== formatDelivered(target));
  if (naming.length <= fewRows) await refreshRows(core, sql, naming, now);
  else {
    await addJob(sql, {
      task: refreshTask,
      payload: { ...target },
      key: `${refreshTask}/${formatDelivered(target)}`,
      attempts: 25,
    });
  }
};

const removeSupporting = async (sql: Sql, key: DeliveredKey, now: Date): Promise<void> => {
  const [sequence] = await appendChanges(sql, [{ kind: 'supporting-removed', ...key }], now);
  await writeGone(sql, key, sequence as number);
};

/** The site's address patterns stand in every row: all of a language are rendered again by a job. */
const changeSite = async (sql: Sql, source: RowSource | undefined, now: Date): Promise<void> => {
  if (!source) return;
  const row = siteRow(source);
  if (row.head === source.head) return;
  const change = { kind: 'supporting-changed', type: 'site', documentId: row.documentId, locale: row.locale } as const;
  const [sequence] = await appendChanges(sql, [change], now);
  await writeRows(sql, [{ ...row, sequence: sequence as number }]);
  await addJob(sql, { task: refreshTask, payload: { all: true }, key: `${refreshTask}/all`, attempts: 25 });
};
